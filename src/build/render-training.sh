#!/bin/sh
# Renders the pages that the classifier of edits and Tesseract's error tables are learnt from: ninety novels of
# ELTeC-fra, every second one read with Tesseract's English model and the others with its French one
# for the classifier; for the tables the other way round, so that no page serves both.
#
# usage: render-training.sh NOVELS DIR
#   NOVELS  the hundred novels of ELTeC-fra as plain text, a paragraph on each line
#   DIR     gets ranking-eng and ranking-fra (270 pages each), tables-eng and tables-fra (180 each),
#           confidence-eng (135) and confidence-fra (90)
# The ten novels set apart are those whose pages the quality is measured on.
set -eu

if [ $# -ne 2 ]; then
  sed -n '/^# usage/,/^# The ten/s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
novels=$1
folder=$2
render=$(dirname "$0")/render-pages.sh
apart='^FRA0(0201|1002|1501|2401|2901|3702|4601|5301|6201|7601)_'

# every REST: the novels whose turn it is, by their paths
every() {
  LC_ALL=C ls "$novels" | grep '^FRA.*\.txt$' | grep -Ev "$apart" |
    awk -v rest="$1" -v folder="$novels" 'NR % 2 == rest { print folder "/" $0 }'
}

# No path of the novels may hold a blank.
# shellcheck disable=SC2046
{
  sh "$render" eng 6 "$folder/ranking-eng" $(every 1)
  sh "$render" fra 6 "$folder/ranking-fra" $(every 0)
  sh "$render" eng 4 "$folder/tables-eng" $(every 0)
  sh "$render" fra 4 "$folder/tables-fra" $(every 1)
  sh "$render" eng 3 "$folder/confidence-eng" $(every 1)
  sh "$render" fra 2 "$folder/confidence-fra" $(every 0)
}
