#!/bin/sh
# Learns the model of lines that ships: from the letters written for this project, which are beside
# this script, and from the letters of editions.
#
# usage: train-lines.sh -o FILE [-p FOLDER] EDITION...
#   EDITION    folder of an edition, with NAME.txt and NAME.json for each letter
#   -o FILE    the model to write; an existing one is replaced
#   -p FOLDER  plain texts with a paragraph on each line, to learn the paragraphs of other prose from:
#              for the model that ships the 100 novels of ELTeC-fra, level 1 (public domain)
# Equal files in folders of equal names give equal bytes.
#
# The editions of the model that ships are not part of this repository. Each is a folder that carries
# the name before the colon:
#
#   dahn:     FloChiff/DAHNProject de342915492a9eca9501ac44ec1277a917f2a9c2, CC BY 3.0: the 426
#             typewritten letters of 1914-1921. Those of 1922-1924 are kept back to measure by
#   dahn-full: 20 more of them, NAME.full.json, with every part and paragraph labelled by reading
#   horel:    sardinecan/eHorel 10eff3a4af9d3b61f3fb1bb9f19c4f8162cc7fb3, CC BY 4.0
#   calvin:   pippaJeanne/lettres-calvin 590d0e4582c33d4fa4dc3b737d89a9fbbe2c2bc7, CC BY-SA 3.0, MIT
#   sevigne:  MorganeRlt/EditionNumerique_CorrespSevigne_TEI-XSLT
#             783810deadb42573cbd7dc5635d67f17ae43bd34, AurianeQuoix/Edition-lettres-Sevigne
#             434a0ba97cf9feb42a0c240490c71de38b8a7986 and
#             PaulineChauvet/Edition-Correspondance_Marquise_de_Sevigne
#             23c6462bc62cd7b3892f16d22a2c7ba2ab38e0ac, public domain
#   escher:   stazh/briefedition-escher 1f40190d21e42a8e95e8712ad11840a75a5ef27c, CC BY-SA 4.0
#   humboldt: telota/edition-humboldt-digital 7d174637d0b2cf56edaacac3b5e7e283e8ba8245, CC BY-SA 4.0
#   berlin:   telota/quoteSalute 27b14b686656f803bbe3793e24f3ee54e59452ce, CC BY 3.0 DE
#
# (repositories on GitHub with the commit, and the licence that they declare). letters-from-tei.py
# beside this script turns TEI into such a folder, for instance after a git clone:
#   letters-from-tei.py briefedition-escher escher --repo stazh/briefedition-escher \
#     --commit 1f40190d21e42a8e95e8712ad11840a75a5ef27c --licence 'CC BY-SA 4.0' --limit 200
set -eu

usage() {
  sed -n '/^# usage/,/^# Equal/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

here=$(cd "$(dirname "$0")" && pwd)
copiste=${COPISTE:-$here/../../bin/copiste}
out=
prose=
while getopts o:p: option; do
  case $option in
    o) out=$OPTARG ;;
    p) prose=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
if [ -z "$out" ]; then usage; fi
if [ -n "$prose" ]; then set -- "$@" --prose "$prose"; fi
"$copiste" train lines "$here/letters" "$@" -o "$out" --fresh
