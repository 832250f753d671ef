#!/bin/sh
# Encodes one corpus with bin/copiste and on Spark's own small cluster (a master, two workers, two
# executors, each a Java machine of its own), and compares all TEI byte for byte: from text files,
# from zip and tar.gz archives, from tables of JSON lines and Parquet; to files and to tables.
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
[ -f "$jar" ] || { echo "$jar is missing: mvn -Pspark package makes it"; exit 3; }
"$home/bin/copiste" --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=java
[ -n "${JAVA_HOME:-}" ] && java=$JAVA_HOME/bin/java

# Java takes file names in the locale's character set, as bin/copiste knows.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]*) ;;
  *) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

# Names that readers of Hadoop and Spark pass over, or take for patterns and lists, are documents.
corpus="$work/corpus [1928], à Zoë"
mkdir -p "$corpus/sub" "$corpus/_liasse" "$corpus/.hidden"
cat "$home"/seeds/*.txt >"$work/all"
# Windows of the seeds, which overlap where many are wanted.
step=$((($(wc -l <"$work/all") - 14) / documents))
[ "$step" -le 15 ] || step=15
i=0
while [ "$i" -lt "$documents" ]; do
  number=$(printf '%04d' "$i")
  case $((i % 5)) in
    0) file=sub/$number.txt ;;
    1) file="_liasse/$number, été.txt" ;;
    2) file=_$number.txt ;;
    3) file="{$number} [*].txt" ;;
    *) file=$number.txt ;;
  esac
  sed -n "$((i * step + 1)),$((i * step + 14))p" "$work/all" >"$corpus/$file"
  i=$((i + 1))
done
: >"$corpus/empty.txt"

# spark-submit where there is one; else the class behind it, with the openings Java 17 needs.
opens=
for p in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action \
  sun.util.calendar; do
  opens="$opens --add-opens=java.base/$p=ALL-UNNAMED"
done
submit() {
  if [ -x "$SPARK_HOME/bin/spark-submit" ]; then
    "$SPARK_HOME/bin/spark-submit" "$@"
  else
    SPARK_SCALA_VERSION=2.13
    export SPARK_SCALA_VERSION
    # shellcheck disable=SC2086
    "$java" $opens -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit "$@"
  fi
}

# Runs a job that must end with a code. How many tasks each executor took shows that both worked.
job() {
  expected=$1
  shift
  submit --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
    --conf spark.executor.memory=1g --class org.copiste.spark.EncodeJob "$jar" \
    --second-opinion off "$@" >"$work/log" 2>&1 && code=0 || code=$?
  echo "  ended with $code: $(grep '^copiste' "$work/log" | head -n 1)"
  if [ "$code" -ne "$expected" ]; then
    tail -n 40 "$work/log"
    echo "$expected was expected"
    exit 1
  fi
  grep 'Starting task' "$work/log" | sed 's/.*executor \([0-9]*\),.*/\1/' | sort | uniq -c \
    | sed 's/ *\([0-9]*\) \([0-9]*\)/  executor \2: \1 tasks/'
}

same() {
  (cd "$1" && find . -name '*.xml' ! -name '.*' | sort) >"$work/a"
  (cd "$2" && find . -name '*.xml' ! -name '.*' | sort) >"$work/b"
  cmp "$work/a" "$work/b"
  [ "$(wc -l <"$work/a")" -eq "$documents" ] || { echo "$documents files were expected"; exit 1; }
  while IFS= read -r file; do cmp "$1/$file" "$2/$file"; done <"$work/a"
  echo "  $documents files, byte for byte those of bin/copiste"
}

json_table() { "$java" -cp "$home/target/copiste.jar" "$home/src/build/JsonTable.java" "$@"; }

# Between JSON lines and Parquet, by Spark alone.
spark_table() {
  # shellcheck disable=SC2086
  "$java" $opens -cp "$SPARK_HOME/jars/*" "$home/src/build/SparkTable.java" "$@" 2>"$work/log" \
    || { tail -n 40 "$work/log"; exit 1; }
}

json_table to "$corpus" "$work/corpus.jsonl"
# What is no document for bin/copiste is none on the cluster.
cp "$corpus/empty.txt" "$corpus/sub/README.txt"
cp "$corpus/empty.txt" "$corpus/.hidden/hidden.txt"

code=0
"$home/bin/copiste" encode "$corpus" -o "$work/local" --no-config --second-opinion off --quiet \
  || code=$?
echo "bin/copiste ended with $code"

echo "text files to files"
job 1 "$corpus" -o "$work/files"
same "$work/local" "$work/files"
grep -h empty-file "$work"/files/_diagnostics/*.json

echo "zip archive to files"
(cd "$corpus" && "${java%java}jar" cMf ../corpus.zip .)
job 1 "$work/corpus.zip" -o "$work/zip"
same "$work/local" "$work/zip"

echo "tar.gz archive to files"
tar -C "$corpus" -czf "$work/corpus.tar.gz" .
job 1 "$work/corpus.tar.gz" -o "$work/tar"
same "$work/local" "$work/tar"

echo "several zip archives, by a pattern, to files"
mkdir "$work/parts"
(cd "$corpus" && "${java%java}jar" cMf ../parts/_a.zip sub _liasse)
(cd "$corpus" && "${java%java}jar" cMf ../parts/b.zip ./*.txt)
job 1 "$work/parts/*.zip" -o "$work/pattern"
same "$work/local" "$work/pattern"

echo "JSON lines to a table of JSON lines"
job 1 "$work/corpus.jsonl" -o "$work/table.json" --to json
json_table from "$work/rows" "$work/table.json"
same "$work/local" "$work/rows"

echo "JSON lines to a Parquet table, read with Spark alone"
job 1 "$work/corpus.jsonl" -o "$work/table.parquet" --to parquet
spark_table "$work/table.parquet" "$work/read.json"
json_table from "$work/read" "$work/read.json"
same "$work/local" "$work/read"

echo "Parquet table, written with Spark alone, to files"
spark_table "$work/corpus.jsonl" "$work/corpus.parquet"
job 1 "$work/corpus.parquet" -o "$work/parquet"
same "$work/local" "$work/parquet"

echo "Parquet table to a Parquet table that is there already, with and without --fresh"
job 2 "$work/corpus.parquet" -o "$work/table.parquet" --to parquet
job 1 "$work/corpus.parquet" -o "$work/table.parquet" --to parquet --fresh
rm -rf "$work/read" "$work/read.json"
spark_table "$work/table.parquet" "$work/read.json"
json_table from "$work/read" "$work/read.json"
same "$work/local" "$work/read"

echo "what cannot be done ends with 2 or 3"
job 2 "$work/corpus.zip" -o "$work/none" --to csv
job 3 "$work/missing" -o "$work/none"
job 3 "$work/missing.parquet" -o "$work/none"
job 2 "$work/corpus.zip" -o "$corpus" --to parquet --fresh
mkdir "$work/nothing"
job 3 "$work/nothing" -o "$work/none"
head -c 2000 "$work/corpus.zip" >"$work/torn.zip"
job 3 "$work/torn.zip" -o "$work/none"
printf '{"id": "a.txt", "text": "Cher ami"}\n{"id": "b.t\n' >"$work/torn.jsonl"
job 3 "$work/torn.jsonl" -o "$work/none" --to json
[ ! -e "$work/none/_SUCCESS" ] && [ ! -e "$work/none/_diagnostics" ]
echo "all is well"
