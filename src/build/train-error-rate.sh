#!/bin/sh
# Learns how many words of a page are wrong, for copiste encode --report, and says how well that
# does on each set when it was learnt from the others. To be run again after each new edit
# classifier, since corrections and doubts are what it goes by.
#
# usage: train-error-rate.sh -t TEXTS -w PAGES -o FILE SET...
#   -t TEXTS  folder of novels of ELTeC-fra (.txt): pages of every tenth are rendered, some of them
#             damaged until little can be read
#   -w PAGES  folder for these pages, with what render-pages.sh needs; kept for the next time
#   -o FILE   the model to write; an existing one is replaced
#   SET       folder with gt and ocr, pages of one kind
set -eu

usage() {
  sed -n '/^# usage/,/^set/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

LC_ALL=C
export LC_ALL
here=$(cd "$(dirname "$0")" && pwd)
copiste=${COPISTE:-$here/../../bin/copiste}
texts=
pages=
out=
while getopts t:w:o: option; do
  case $option in
    t) texts=$OPTARG ;;
    w) pages=$OPTARG ;;
    o) out=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
if [ -z "$texts" ] || [ -z "$pages" ] || [ -z "$out" ] || [ $# -lt 1 ]; then usage; fi

# tenth REMAINDER: every tenth text
tenth() {
  for text in "$texts"/*.txt; do printf '%s\n' "$text"; done | awk -v r="$1" 'NR % 10 == r'
}

# render NAME LANGUAGE NUMBER REMAINDER: pages that are not there yet
render() {
  if [ ! -d "$pages/$1" ]; then
    # File names of the collection have no blanks.
    # shellcheck disable=SC2046
    "$here/render-pages.sh" "$2" "$3" "$pages/$1.new" $(tenth "$4")
    mv "$pages/$1.new" "$pages/$1"
  fi
}

mkdir -p "$pages"
render novels fra 2 3
RESOLUTIONS="120 100 140 90 110" BLURS="1.2 1.6 2.0" NOISES="1 2 3 1.5"
export RESOLUTIONS BLURS NOISES
render damaged fra 4 3
render damaged-eng eng 3 7
"$copiste" train error-rate "$@" "$pages/novels" "$pages/damaged" "$pages/damaged-eng" \
  -o "$out" --fresh
