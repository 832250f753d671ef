#!/bin/sh
# Learns the model of names that ships: the network of words and their surroundings, then the two
# fields that label with its help.
#
# usage: train-names.sh -o DIR [-p PRETRAINED.pt] TEXTS NEWSEYE HOREL EUROPEANA.bio DAHN CALVIN SEVIGNE
#   -o DIR     the folder to write network.gz, first.gz, second.gz, calibration.tsv and
#              calibration-rules.tsv into; those that stand there are replaced. Its folder work
#              keeps the steps between
#   -p FILE    the vectors that TEXTS taught earlier (DIR/work/pretrained.pt); TEXTS is not read then
# On one core 40 minutes for the vectors, 12 for the networks, 15 for the fields; 8 GB. Needs Python
# with PyTorch and NumPy (Debian: python3-torch); PYTHON names another one. The fields are the same
# bytes for the same files; the networks, on another processor, are so to rounding.
#
# What the model that ships is learnt from is not part of this repository:
#
#   TEXTS      plain text, a paragraph a line: the 100 novels of COST-ELTeC/ELTeC-fra, level 1, the 373
#              of ELTeC-fra-ext1 dba118f, and 109 essays and histories of hurlus/hurlus-tei e718b41
#              (those that are free to use); public domain, 60 million tokens
#   NEWSEYE    the French part of NewsEye (doi 10.5281/zenodo.4573313), dev, dev2 and test: txt/NAME.txt
#              and gold.json with type, start and end of each name, CC BY 4.0
#   HOREL      sardinecan/eHorel 10eff3a4af9d3b61f3fb1bb9f19c4f8162cc7fb3, CC BY 4.0
#   EUROPEANA  EuropeanaNewspapers/ner-corpora, enp_FR.bnf.bio, CC0: tagged quickly, so that it counts
#              half
#   DAHN       FloChiff/DAHNProject de342915492a9eca9501ac44ec1277a917f2a9c2, CC BY 3.0: the 426
#              letters of 1914-1921. Only some of the names of these last three editions are tagged:
#              what is not teaches nothing
#   CALVIN     pippaJeanne/lettres-calvin 590d0e4582c33d4fa4dc3b737d89a9fbbe2c2bc7, CC BY-SA 3.0, MIT
#   SEVIGNE    three editions of letters of Sévigné, see train-lines.sh, public domain
#
# The lists that features ask (docs/reference/models-names.md) come first: after a change of one of
# them, of the tokens, the rules for names or the features, train again. After a new network write
# src/test/resources/org/copiste/entities/network/probe.tsv anew (network/probe.py).
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
usage() { sed -n '5,10s/^# \{0,1\}//p' "$0" >&2; exit 2; }
python=${PYTHON:-python3}
export COPISTE_JAVA_OPTIONS="${COPISTE_JAVA_OPTIONS:--Xmx8g}"
out= pretrained=
while getopts o:p: option; do
  case $option in o) out=$OPTARG ;; p) pretrained=$OPTARG ;; *) usage ;; esac
done
shift $((OPTIND - 1))
[ -n "$out" ] && [ $# -eq 7 ] || usage
work=$out/work
mkdir -p "$work"
if [ -z "$pretrained" ]; then
  pretrained=$work/pretrained.pt
  "$root/bin/copiste" train tokens "$1" -o "$work/tokens.txt" --fresh
  "$python" "$root/src/build/network/pretrain.py" "$work/tokens.txt" -o "$pretrained"
fi
"$root/bin/copiste" train examples "$2" "$3" --rough "$4" \
  --partial "$5" --partial "$6" --partial "$7" -o "$work/examples.tsv" --fresh
"$python" "$root/src/build/network/finetune.py" "$work/examples.tsv" "$pretrained" -o "$work"
cp "$work/network.gz" "$out/network.gz"
exec "$root/bin/copiste" train names "$2" "$3" --rough "$4" \
  --partial "$5" --partial "$6" --partial "$7" --network "$work" -o "$out" --fresh
