#!/bin/sh
# Kills runs at random moments (kill -9) and checks that no half file is ever seen, and that the run
# after the kills leaves, byte for byte, what an undisturbed one leaves.
#
# Every second moment falls into the later part of a run, where results are written. Up to ten runs
# into one folder are killed, one after the other; then one may finish and its folder is compared.
#
# usage: src/build/kill-test.sh [RUNS [DOCUMENTS]]
set -eu
runs=${1:-200}
documents=${2:-24}
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/corpus"

# Windows of the seeds, each another one.
cat "$home"/seeds/*.txt >"$work/all"
i=0
while [ "$i" -lt "$documents" ]; do
  from=$((i * 20 + 1))
  sed -n "${from},$((from + 11))p" "$work/all" >"$work/corpus/$(printf '%04d' "$i").txt"
  i=$((i + 1))
done

run() {
  "$home/bin/copiste" encode "$work/corpus" -o "$1" --ledger --quiet --second-opinion off
}

# Ends with 1 where a document has errors of its own; that is no matter here.
whole_run() { run "$1" 2>/dev/null || [ $? -eq 1 ]; }

"$home/bin/copiste" --version >/dev/null
begin=$(date +%s%N)
whole_run "$work/whole"
millis=$((($(date +%s%N) - begin) / 1000000))
echo "an undisturbed run of $documents documents takes $millis ms"

killed=0
writing=0
torn=0
halves=0
differing=0
finished=0

# Every file that can be seen must be as in the undisturbed folder; hidden ones are the program's.
inspect() {
  [ -d "$work/out" ] || return 0
  [ -f "$work/out/.copiste-journal" ] && writing=$((writing + 1))
  for file in "$work/out"/.*.copiste-tmp; do
    [ -f "$file" ] && torn=$((torn + 1))
  done
  for file in "$work/out"/*; do
    [ -f "$file" ] || continue
    if ! cmp -s "$file" "$work/whole/${file##*/}"; then
      halves=$((halves + 1))
      echo "not whole: ${file##*/}"
    fi
  done
}

finish() {
  whole_run "$work/out"
  finished=$((finished + 1))
  if ! diff -r "$work/whole" "$work/out"; then
    differing=$((differing + 1))
  fi
  rm -rf "$work/out"
}

i=0
while [ "$i" -lt "$runs" ]; do
  # Not by the function: that would run in a shell of its own, and the kill would hit the shell.
  "$home/bin/copiste" encode "$work/corpus" -o "$work/out" --ledger --quiet --second-opinion off \
    >/dev/null 2>&1 &
  pid=$!
  pause=$(awk -v seed="$i" -v max="$millis" 'BEGIN {
    srand(seed * 7919 + 1); rand(); r = rand()
    print (seed % 2 ? 0.4 + 0.65 * r : 1.05 * r) * max / 1000 }')
  sleep "$pause"
  if kill -9 "$pid" 2>/dev/null; then killed=$((killed + 1)); fi
  wait "$pid" 2>/dev/null || true
  inspect
  i=$((i + 1))
  [ $((i % 10)) -eq 0 ] && finish
done
[ $((runs % 10)) -eq 0 ] || finish

echo "$runs runs: $killed killed, $writing of them after the output folder was opened, $torn temporary"
echo "files left in the midst of a write; $halves half files seen; $finished folders finished by a"
echo "further run, $differing of them other than an undisturbed run leaves"
[ "$halves" -eq 0 ] && [ "$differing" -eq 0 ]
