#!/bin/sh
# Kills runs at random moments and checks that no half file is ever seen and that the last run
# finishes with the bytes of an undisturbed one.
#
# usage: src/build/kill-test.sh [RUNS [DOCUMENTS]]
set -eu
runs=${1:-200}
documents=${2:-60}
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/corpus"

# Windows of the seeds, each another one.
cat "$home"/seeds/*.txt >"$work/all"
i=0
while [ "$i" -lt "$documents" ]; do
  from=$((i * 10 + 1))
  sed -n "${from},$((from + 30))p" "$work/all" >"$work/corpus/$(printf '%04d' "$i").txt"
  i=$((i + 1))
done

run() { "$home/bin/copiste" encode "$work/corpus" -o "$1" --ledger --quiet; }

"$home/bin/copiste" --version >/dev/null
begin=$(date +%s%N)
run "$work/whole" || [ $? -eq 1 ]
millis=$((($(date +%s%N) - begin) / 1000000))
echo "an undisturbed run of $documents documents takes $millis ms"

killed=0
halves=0
i=0
while [ "$i" -lt "$runs" ]; do
  [ $((i % 10)) -eq 0 ] && rm -rf "$work/out"
  "$home/bin/copiste" encode "$work/corpus" -o "$work/out" --ledger --quiet >/dev/null 2>&1 &
  pid=$!
  pause=$(awk -v seed="$i" -v max="$millis" 'BEGIN { srand(seed); print rand() * max / 1000 }')
  sleep "$pause"
  if kill -9 "$pid" 2>/dev/null; then killed=$((killed + 1)); fi
  wait "$pid" 2>/dev/null || true
  if [ -d "$work/out" ]; then
    for file in "$work/out"/*; do
      [ -f "$file" ] || continue
      if ! cmp -s "$file" "$work/whole/${file##*/}"; then
        halves=$((halves + 1))
        echo "not whole: ${file##*/}"
      fi
    done
  fi
  i=$((i + 1))
done

run "$work/out" || [ $? -eq 1 ]
echo "$killed of $runs runs killed, $halves half files"
if diff -r "$work/whole" "$work/out"; then
  echo "the last run left what an undisturbed run leaves"
  [ "$halves" -eq 0 ]
else
  exit 1
fi
