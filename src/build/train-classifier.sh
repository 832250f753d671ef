#!/bin/sh
# Learns the classifier of edits that ships, by commands of copiste train.
#
# usage: train-classifier.sh -n NOVELS [-p PAGES[:N]]... [-c PAGES[:N]]... [-r ROUGH[:N]]... -o FILE
#   -n NOVELS  folder of six clean texts (.txt) or more; they are misread by chance, some left alone
#   -p PAGES   folder with gt and ocr whose truth is beyond doubt, such as rendered pages
#   -c PAGES   the same with hocr in place of ocr, which says how sure the engine was
#   -r ROUGH   folder with gt and ocr whose truth keeps misreadings here and there
#   :N         only every Nth file of the folder
#   -o FILE    the classifier to write; an existing one is replaced
# Equal files of equal names give equal bytes.
set -eu

usage() {
  sed -n '/^# usage/,/^# Equal/s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

copiste=${COPISTE:-$(cd "$(dirname "$0")/../.." && pwd)/bin/copiste}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
novels=
out=
links=0

# link FOLDER N INTO: every Nth file of a folder
link() {
  mkdir -p "$3"
  LC_ALL=C ls "$1" | awk -v n="$2" 'NR % n == n - 1' | while read -r file; do
    ln -s "$(cd "$1" && pwd)/$file" "$3/$file"
  done
}

# pairs FOLDER[:N] READINGS: prints a folder of its own with these pairs
pairs() {
  folder=${1%:*}
  every=${1##*:}
  if [ "$folder" = "$1" ]; then every=1; fi
  into=$work/pairs-$links
  link "$folder/gt" "$every" "$into/gt"
  link "$folder/$2" "$every" "$into/ocr"
  printf '%s\n' "$into"
}

: > "$work/folders"
: > "$work/rough"
: > "$work/made"
while getopts n:p:c:r:o: option; do
  links=$((links + 1))
  case $option in
    n) novels=$OPTARG ;;
    p) pairs "$OPTARG" ocr >> "$work/folders" ;;
    c) pairs "$OPTARG" hocr >> "$work/folders" ;;
    r) pairs "$OPTARG" ocr >> "$work/rough" ;;
    o) out=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))
if [ -z "$novels" ] || [ -z "$out" ] || [ $# -gt 0 ]; then usage; fi

# Each line a table and how many times as often as it says. Most texts have few errors, some very
# many; where nothing is misread every change is wrong.
run=0
while read -r preset rate; do
  run=$((run + 1))
  mkdir "$work/texts-$run"
  # Each novel has its turn in every sixth run, with other pieces each time.
  LC_ALL=C ls "$novels" | awk -v r="$run" 'NR % 6 == r % 6' | while read -r file; do
    ln -s "$(cd "$novels" && pwd)/$file" "$work/texts-$run/$file"
  done
  "$copiste" train pairs "$work/texts-$run" -o "$work/made-$run" \
    --ocr "$preset" --rate "$rate" --pieces 5 --seed "$run"
  # What is left clean is as good as really read.
  if [ "$rate" = 0 ]; then kind=folders; else kind=made; fi
  echo "$work/made-$run" >> "$work/$kind"
done <<RATES
general 0
general 0
general 0.3
general 0.6
general 1
general 1
general 2
general 3
general 5
general 8
tesseract-eng 0.5
tesseract-eng 1
tesseract-eng 1
tesseract-eng 1
tesseract-eng 1.5
general 0
general 0
general 0
RATES

set --
while read -r folder; do set -- "$@" "$folder"; done < "$work/folders"
while read -r folder; do set -- "$@" --rough "$folder"; done < "$work/rough"
while read -r folder; do set -- "$@" --made "$folder"; done < "$work/made"
"$copiste" train classifier "$@" -o "$out" --fresh
