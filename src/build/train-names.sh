#!/bin/sh
# Learns the model of names that ships.
#
# usage: train-names.sh -o DIR NEWSEYE HOREL EUROPEANA.bio DAHN CALVIN SEVIGNE
#   -o DIR     the folder to write first.gz, second.gz and calibration.tsv into; those that stand
#              there are replaced
# Equal files in folders of equal names give equal bytes. 30 minutes on one core at most, 6 GB.
#
# What the model that ships is learnt from is not part of this repository:
#
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
# them, of the tokens, the rules for names or the features, train again.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
[ "${1:-}" = -o ] && [ $# -eq 8 ] || { sed -n '3,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
COPISTE_JAVA_OPTIONS="${COPISTE_JAVA_OPTIONS:--Xmx8g}" exec "$root/bin/copiste" train names "$3" "$4" --rough "$5" \
  --partial "$6" --partial "$7" --partial "$8" -o "$2" --fresh
