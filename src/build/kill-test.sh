#!/bin/sh
# Kills runs at random moments (kill -9) and checks that no half file is ever seen, and that the run
# after the kills leaves, byte for byte, what an undisturbed one leaves.
#
# Every second moment falls into the later part of a run, where results are written; the more results
# earlier runs left, the shorter the run and the earlier its moment. Up to ten runs into one folder
# are killed, one after the other; then one may finish and its folder is compared. Runs that end
# before their moment are no kills: it goes on until as many as wanted were killed.
#
# usage: src/build/kill-test.sh [KILLS [DOCUMENTS [COMMAND]]]
#   COMMAND  encode (the default), repair (of ALTO files, with --as), harvest, review or render
set -eu
kills=${1:-200}
documents=${2:-24}
command=${3:-encode}
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/corpus"

# Windows of the seeds, each another one, which overlap where many are wanted.
cat "$home"/seeds/*.txt >"$work/all"
step=$((($(wc -l <"$work/all") - 12) / documents))
[ "$step" -le 20 ] || step=20
i=0
while [ "$i" -lt "$documents" ]; do
  from=$((i * step + 1))
  sed -n "${from},$((from + 11))p" "$work/all" >"$work/corpus/$(printf '%04d' "$i").txt"
  i=$((i + 1))
done

# What the command works on, and how it is called but for where its results go.
input=$work/corpus
case $command in
  encode) options="--ledger --second-opinion off" ;;
  repair)
    options="--as alto --second-opinion off"
    for file in "$input"/*.txt; do
      {
        printf '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout><Page><PrintSpace><TextBlock>\n'
        sed -e 's/&/\&amp;/g; s/</\&lt;/g; s/"/\&quot;/g' -e '/[^ ]/!d' \
          -e 's/[^ ][^ ]*/<String CONTENT="&"\/>/g' -e 's/.*/<TextLine>&<\/TextLine>/' "$file"
        printf '</TextBlock></PrintSpace></Page></Layout></alto>\n'
      } >"${file%.txt}.xml"
      rm "$file"
    done
    ;;
  harvest | review | render)
    options=
    [ "$command" != render ] || options="--as html"
    input=$work/tei
    "$home/bin/copiste" encode "$work/corpus" -o "$input" --ledger --quiet --second-opinion off ||
      [ $? -eq 1 ]
    # A person's hand, so that there is something to harvest.
    for file in "$input"/*.xml; do
      sed 's/<corr [^>]*>/<corr resp="#marie">/' "$file" >"$work/edited"
      cat "$work/edited" >"$file"
    done
    ;;
  *)
    echo "no such command: $command"
    exit 2
    ;;
esac

run() {
  # shellcheck disable=SC2086
  "$home/bin/copiste" "$command" "$input" -o "$1" $options --quiet
}

# Ends with 1 where a document has errors of its own; that is no matter here.
whole_run() { run "$1" 2>/dev/null || [ $? -eq 1 ]; }

"$home/bin/copiste" --version >/dev/null
millis=
for try in 1 2 3; do
  rm -rf "$work/whole"
  begin=$(date +%s%N)
  whole_run "$work/whole"
  took=$((($(date +%s%N) - begin) / 1000000))
  [ -n "$millis" ] && [ "$millis" -le "$took" ] || millis=$took
done
echo "an undisturbed run of $documents documents takes $millis ms"

killed=0
opened=0
writing=0
torn=0
halves=0
differing=0
finished=0

# Every file that can be seen must be as in the undisturbed folder; hidden ones are the program's.
inspect() {
  [ -d "$work/out" ] || return 0
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

# Whether the run just killed had made or changed such a file.
fresh() {
  [ -n "$(find "$@" -newer "$work/began" 2>/dev/null | head -n 1)" ]
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
while [ "$killed" -lt "$kills" ]; do
  if [ "$i" -ge $((kills * 10)) ]; then
    echo "of $i runs only $killed could be killed"
    exit 1
  fi
  : >"$work/began"
  # Not by the function: that would run in a shell of its own, and the kill would hit the shell.
  # shellcheck disable=SC2086
  "$home/bin/copiste" "$command" "$input" -o "$work/out" $options --quiet >/dev/null 2>&1 &
  pid=$!
  there=$(find "$work/out" -type f ! -name '*.json' ! -name '.*' 2>/dev/null | wc -l)
  pause=$(awk -v seed="$i" -v max="$millis" -v all="$documents" -v there="$there" 'BEGIN {
    srand(seed * 7919 + 1); rand(); r = rand()
    max *= 0.25 + (there < all ? 0.75 * (all - there) / all : 0)
    print (seed % 2 ? 0.4 + 0.65 * r : 1.05 * r) * max / 1000 }')
  sleep "$pause"
  kill -9 "$pid" 2>/dev/null || true
  # What the run ended with says whether it was killed; a kill also succeeds on one just ended.
  wait "$pid" 2>/dev/null && code=0 || code=$?
  if [ "$code" -eq 137 ]; then
    killed=$((killed + 1))
    # By the times of files: a journal or results may be there from a run killed before.
    fresh "$work/out" && opened=$((opened + 1))
    fresh "$work/out" -type f ! -name '.*' && writing=$((writing + 1))
  fi
  inspect
  i=$((i + 1))
  [ $((i % 10)) -eq 0 ] && finish
done
[ $((i % 10)) -eq 0 ] || finish

echo "$i runs: $killed killed, $opened of them after they had opened the output folder, $writing after"
echo "they had written results; $torn temporary files left in the midst of a write; $halves half files"
echo "seen; $finished folders finished by a further run, $differing of them other than an undisturbed"
echo "run leaves"
[ "$halves" -eq 0 ] && [ "$differing" -eq 0 ]
