#!/bin/sh
# Fuzzes what reads other people's files: Jazzer changes the inputs of
# src/test/resources/org/copiste/fuzz, keeps those that reach new code, and reports each that breaks
# what FuzzTarget says of it. New inputs stay in target/fuzz, so that a further run goes on from them.
#
# usage: src/build/fuzz.sh [TARGET|all [SECONDS]]
#   TARGET   a constant of FuzzTarget in lower case, such as alto; default all, one after the other
#   SECONDS  for each target; default 120
#
# A find is kept as target/fuzz/finds/TARGET/crash-…. Once it is mended, it goes to the inputs of its
# target under a name that says what the fault was; FuzzInputsTest tries it from then on.
set -eu
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
seconds=${2:-120}
cd "$home"
inputs=src/test/resources/org/copiste/fuzz
work=target/fuzz
mkdir -p "$work"
mvn -q -B -ntp ${MAVEN_OPTIONS:-} -Pfuzz -Dcompiler.checks=-proc:none -Dspotless.check.skip=true \
  test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"

case ${1:-all} in
  all) targets=$(ls "$inputs") ;;
  *) targets=$1 ;;
esac

found=0
for target in $targets; do
  [ -d "$inputs/$target" ] || { echo "no such target: $target" >&2; exit 2; }
  case $target in
    # Each execution takes long, and what matters is seen in short texts.
    encode) longest=600 heap=3g ;;
    # A file of TEI is long before it says anything.
    harvest | restore) longest=16384 heap=1200m ;;
    *) longest=4096 heap=1200m ;;
  esac
  mkdir -p "$work/corpus/$target" "$work/finds/$target"
  # Tags, attributes and words of the seeds, so that changes keep to the format.
  cat "$inputs/$target"/* | LC_ALL=C grep -aohE '</?[A-Za-z:]+>?| [A-Za-z:-]+="[^"<&\\]{1,30}"|[A-Za-z_-]{3,}' |
    LC_ALL=C grep -av '[^ -~]' | sort -u | sed 's/"/\\x22/g; s/.*/"&"/' >"$work/$target.words"
  java -Xmx$heap -Xss1m -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
    com.code_intelligence.jazzer.Jazzer \
    --target_class=org.copiste.fuzz.FuzzDriver --target_args="$target" \
    --instrumentation_includes='org.copiste.**' --custom_hook_includes='org.copiste.**' \
    --reproducer_path="$work/finds/$target" --keep_going=10 \
    -artifact_prefix="$work/finds/$target/" -max_total_time="$seconds" -timeout=60 \
    -rss_limit_mb=0 -dict="$work/$target.words" -max_len=$longest -print_final_stats=1 \
    "$work/corpus/$target" "$inputs/$target" >"$work/$target.log" 2>&1 || true
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$target.log")
  edges=$(sed -n 's/^#[0-9].* cov: \([0-9]*\) .*/\1/p' "$work/$target.log" | tail -n 1)
  finds=$(find "$work/finds/$target" -type f ! -name '*.java' ! -name 'slow-unit-*' | wc -l)
  echo "$target: ${executions:-no} executions, ${edges:-no} edges covered, $finds finds"
  [ "$finds" -eq 0 ] || found=1
done
exit $found
