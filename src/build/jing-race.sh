#!/bin/sh
# Validates so many files by Jing's command line, started once a file, and by one run of Copiste, one
# after the other: jing-race.sh SCHEMA.rng FILE [COUNT]
# COUNT copies of FILE are made (100). Copiste also checks the Schematron rules inside the schema;
# Jing's command line does not. Copiste is run once before, so that its cache holds the rules.
set -eu
[ $# -ge 2 ] || { sed -n 2,6p "$0" >&2; exit 2; }
schema=$1 file=$2 count=${3:-100}
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
COPISTE_CACHE=$folder/cache; export COPISTE_CACHE
mkdir "$folder/files"
i=0
while [ "$i" -lt "$count" ]; do
  cp "$file" "$folder/files/$(printf %05d "$i").xml"
  i=$((i + 1))
done
now() { date +%s.%N; }
"$home/bin/copiste" validate "$folder/files" --schema "$schema" --quiet >/dev/null || true
jing=$(echo "$home"/target/lib/jing-*.jar):$(echo "$home"/target/lib/isorelax-*.jar)
start=$(now)
for one in "$folder"/files/*.xml; do
  "$java" -cp "$jing" com.thaiopensource.relaxng.util.Driver "$schema" "$one" >/dev/null || true
done
middle=$(now)
"$home/bin/copiste" validate "$folder/files" --schema "$schema" --quiet >/dev/null || true
end=$(now)
echo "$start $middle $end $count $(wc -c <"$file")" |
  awk '{ printf "%d files of %d bytes: Jing once a file %.1f s, Copiste in one run %.1f s, %.1f times\n", $4, $5, $2-$1, $3-$2, ($2-$1)/($3-$2) }'
