#!/bin/sh
# Encodes one corpus with bin/copiste and on Spark's own small cluster (a master, two workers, two
# executors, each a Java machine of its own), and compares all TEI byte for byte: from text files,
# from a JSON-lines table, from a zip archive; to files and to a table.
#
# Needs SPARK_HOME, the folder of a Spark 3.5 for Scala 2.13 (of which jars/ is enough), and the jar
# that mvn -Pspark package makes.
#
# usage: SPARK_HOME=… src/build/spark-test.sh [DOCUMENTS]
set -eu
documents=${1:-20}
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
jar=$home/target/spark/copiste-spark.jar
: "${SPARK_HOME:?the folder of Spark}"
export SPARK_HOME
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/corpus/sub"
java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java

cat "$home"/seeds/*.txt >"$work/all"
i=0
while [ "$i" -lt "$documents" ]; do
  folder=$work/corpus
  [ $((i % 3)) -eq 0 ] && folder=$work/corpus/sub
  sed -n "$((i * 15 + 1)),$((i * 15 + 14))p" "$work/all" >"$folder/$(printf '%04d' "$i").txt"
  i=$((i + 1))
done
: >"$work/corpus/empty.txt"

# spark-submit where there is one; else the class behind it, with the openings Java 17 needs.
submit() {
  if [ -x "$SPARK_HOME/bin/spark-submit" ]; then
    "$SPARK_HOME/bin/spark-submit" "$@"
  else
    opens=
    for p in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
      java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action \
      sun.util.calendar; do
      opens="$opens --add-opens=java.base/$p=ALL-UNNAMED"
    done
    SPARK_SCALA_VERSION=2.13
    export SPARK_SCALA_VERSION
    # shellcheck disable=SC2086
    "$java" $opens -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit "$@"
  fi
}

job() {
  submit --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
    --conf spark.executor.memory=1g --class org.copiste.spark.EncodeJob "$jar" \
    --second-opinion off "$@" >"$work/log" 2>&1 && code=0 || code=$?
  echo "  ended with $code: $(grep 'copiste encode:' "$work/log" | tail -n 1)"
  [ "$code" -le 1 ] || { tail -n 40 "$work/log"; exit 1; }
}

same() {
  (cd "$1" && find . -name '*.xml' ! -name '.*' | sort) >"$work/a"
  (cd "$2" && find . -name '*.xml' ! -name '.*' | sort) >"$work/b"
  cmp "$work/a" "$work/b"
  while read -r file; do cmp "$1/$file" "$2/$file"; done <"$work/a"
  echo "  $(wc -l <"$work/a") files, byte for byte those of bin/copiste"
}

"$home/bin/copiste" encode "$work/corpus" -o "$work/local" --no-config --second-opinion off --quiet \
  || [ $? -eq 1 ]

echo "text files to files"
job "$work/corpus" -o "$work/files"
same "$work/local" "$work/files"
grep -h empty-file "$work"/files/_diagnostics/*.json

echo "zip archive to files"
(cd "$work/corpus" && "${java%java}jar" cMf ../corpus.zip .)
job "$work/corpus.zip" -o "$work/zip"
same "$work/local" "$work/zip"

echo "JSON lines to a table"
table() { "$java" -cp "$home/target/copiste.jar" "$home/src/build/JsonTable.java" "$@"; }
table to "$work/corpus" "$work/corpus.jsonl"
job "$work/corpus.jsonl" -o "$work/table" --to json
table from "$work/rows" "$work/table"
same "$work/local" "$work/rows"
