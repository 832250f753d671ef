#!/bin/sh
# Changes the compiled code of a room in small ways, one at a time (PIT), and tells which changes no
# test of that room notices. Only the tests that bear on the room are run, not the whole suite.
#
# usage: src/build/mutants.sh [ROOM|all [THREADS]]
#   ROOM     model, ledger, harvest or encode; default all, one after the other
#   THREADS  default 2
#
# What survives is listed in target/mutants/ROOM/mutations.csv, and beside its line in index.html.
set -eu
home=$(CDPATH='' cd -- "$(dirname "$0")/../.." && pwd -P)
threads=${2:-2}
cd "$home"
mvn -q -B -ntp ${MAVEN_OPTIONS:-} -Dcompiler.checks=-proc:none -Dspotless.check.skip=true test-compile

rooms=${1:-all}
[ "$rooms" = all ] && rooms='model ledger harvest encode'
for room in $rooms; do
  classes="org.copiste.$room.*"
  case $room in
    model) tests='org.copiste.model.*Test,org.copiste.ledger.*Test' ;;
    ledger | harvest | encode) tests="org.copiste.$room.*Test" ;;
    *) echo "no such room: $room" >&2; exit 2 ;;
  esac
  nice mvn -q -B -ntp ${MAVEN_OPTIONS:-} -Pmutants org.pitest:pitest-maven:mutationCoverage \
    -DtargetClasses="$classes" -DtargetTests="$tests" -Dthreads="$threads" \
    -DreportsDirectory="target/mutants/$room" >"target/mutants-$room.log" 2>&1 \
    || { tail -n 30 "target/mutants-$room.log"; exit 1; }
  awk -F, -v room="$room" '
    { all++ }
    $6 == "SURVIVED" { survived++ }
    $6 == "NO_COVERAGE" { unseen++ }
    END {
      noticed = all - survived - unseen
      printf "%s: %d mutants, %d noticed (%.1f %%), %d survived, %d in code that no test runs\n", \
        room, all, noticed, 100 * noticed / all, survived, unseen
    }' "target/mutants/$room/mutations.csv"
done
