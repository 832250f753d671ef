#!/bin/sh
# Encodes one corpus with bin/copiste and on Spark's own small cluster (a master, two workers, two
# executors, each a Java machine of its own), and compares all TEI byte for byte and all messages:
# texts, ALTO, PAGE, hOCR and PDF, volumes in a ZIP, of a METS file and of folders of pages, and what
# is no document; from folders, from zip and tar.gz archives, from tables of JSON lines and Parquet;
# to files and to tables.
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

# The readings of a text by several programs, one file each.
escaped() { sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g' "$1"; }
alto() {
  escaped "$1" | awk '
    BEGIN {
      print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      print "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout>"
      print "<Page ID=\"P1\" WIDTH=\"2000\" HEIGHT=\"3000\"><PrintSpace><TextBlock ID=\"B1\">"
    }
    NF {
      y += 50
      printf "<TextLine HPOS=\"100\" VPOS=\"%d\" WIDTH=\"%d\" HEIGHT=\"40\">", y, NF * 100
      for (i = 1; i <= NF; i++) {
        printf "<String CONTENT=\"%s\" HPOS=\"%d\" VPOS=\"%d\" WIDTH=\"90\" HEIGHT=\"40\"/>", \
          $i, i * 100, y
      }
      print "</TextLine>"
    }
    END { print "</TextBlock></PrintSpace></Page></Layout></alto>" }'
}
page_xml() {
  escaped "$1" | awk '
    BEGIN {
      print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      print "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\">"
      print "<Page imageFilename=\"scan.jpg\" imageWidth=\"2000\" imageHeight=\"3000\">"
      print "<TextRegion id=\"r1\"><Coords points=\"100,100 1900,100 1900,2900 100,2900\"/>"
    }
    NF {
      y += 50
      printf "<TextLine id=\"l%d\"><Coords points=\"100,%d 1900,%d 1900,%d 100,%d\"/>", \
        y, y, y, y + 40, y + 40
      print "<TextEquiv><Unicode>" $0 "</Unicode></TextEquiv></TextLine>"
    }
    END { print "</TextRegion></Page></PcGts>" }'
}
hocr() {
  escaped "$1" | awk '
    BEGIN {
      print "<html><head><meta name=\"ocr-system\" content=\"spark-test\"/></head><body>"
      print "<div class=\"ocr_page\" title=\"bbox 0 0 2000 3000\">"
    }
    NF {
      y += 50
      printf "<span class=\"ocr_line\" title=\"bbox 100 %d 1900 %d\">", y, y + 40
      print $0 "</span><br/>"
    }
    END { print "</div></body></html>" }'
}
mets() {
  echo '<mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink">'
  echo '<fileSec><fileGrp USE="FULLTEXT">'
  for file in "$@"; do
    echo "<file ID=\"F${file%%.*}\" MIMETYPE=\"text/xml\"><FLocat LOCTYPE=\"URL\" xlink:href=\"alto/$file\"/></file>"
  done
  echo '</fileGrp></fileSec><structMap TYPE="PHYSICAL"><div TYPE="physSequence">'
  for file in "$@"; do
    echo "<div TYPE=\"page\"><fptr FILEID=\"F${file%%.*}\"/></div>"
  done
  echo '</div></structMap></mets>'
}

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
mkdir "$corpus/laid out"
alto "$corpus/sub/0000.txt" >"$corpus/laid out/alto à 1.xml"
page_xml "$corpus/sub/0000.txt" >"$corpus/laid out/2.page.xml"
hocr "$corpus/sub/0000.txt" >"$corpus/laid out/3.hocr"
flat=$((documents + 3))

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

# Each executor loads the models first, which takes most of the time here. What differs from another
# job in what the driver does, and what is refused, needs no cluster.
cluster='local-cluster[2,1,1024]'
alone='local[1]'
master=$cluster

# Runs a job that must end with a code. How many tasks each executor took shows that both worked.
job() {
  expected=$1
  shift
  submit --master "$master" --conf spark.ui.enabled=false \
    --conf spark.executor.memory=1g --class org.copiste.spark.EncodeJob "$jar" \
    --second-opinion off "$@" >"$work/log" 2>&1 && code=0 || code=$?
  echo "  ended with $code: $(grep '^copiste' "$work/log" | head -n 1)"
  if [ "$code" -ne "$expected" ]; then
    tail -n 40 "$work/log"
    echo "$expected was expected"
    exit 1
  fi
  grep 'Starting task' "$work/log" | sed 's/.*executor \([0-9a-z]*\),.*/\1/' | sort | uniq -c \
    | sed 's/ *\([0-9]*\) \([0-9a-z]*\)/  executor \2: \1 tasks/'
}

# Compares so many results with those of bin/copiste.
same() {
  (cd "$2" && find . -name '*.xml' ! -name '.*' | sort) >"$work/b"
  while IFS= read -r file; do cmp "$1/$file" "$2/$file"; done <"$work/b"
  found=$(wc -l <"$work/b")
  [ "$found" -eq "$3" ] || { echo "$3 files were expected, not $found"; exit 1; }
  echo "  $3 files, byte for byte those of bin/copiste"
}

# Compares the messages of a job with those of bin/copiste.
said() {
  json_table said "$2/_diagnostics" | grep -E ': (warning|error): ' | sort >"$work/said" || true
  diff "$1" "$work/said"
  echo "  $(wc -l <"$work/said") messages, those of bin/copiste"
}

# Runs bin/copiste in the folder, so that its messages name files as those of the cluster do.
local_run() {
  folder=$1
  output=$2
  shift 2
  code=0
  (cd "$folder" && "$home/bin/copiste" encode . -o "$output" --no-config --second-opinion off "$@") \
    2>"$work/log" || code=$?
  sed 's#^\./##; s#^\.:#pages:#' "$work/log" | grep -E ': (warning|error): ' | sort >"$output.said" || true
  echo "bin/copiste ended with $code: $(grep '^copiste' "$work/log" | tail -n 1)"
}

json_table() { "$java" -cp "$home/target/copiste.jar" "$home/src/build/JsonTable.java" "$@"; }

# Between JSON lines and Parquet, by Spark alone.
spark_table() {
  # shellcheck disable=SC2086
  "$java" $opens -cp "$SPARK_HOME/jars/*" "$home/src/build/SparkTable.java" "$@" 2>"$work/log" \
    || { tail -n 40 "$work/log"; exit 1; }
}

json_table to "$corpus" "$work/corpus.jsonl"

# Volumes, what lies beside them, and what is no document.
volumes="$corpus/volumes"
mkdir -p "$volumes/mets/alto" "$work/livre" "$work/word"
image() { printf '\377\330\377\340%0500d' 0; }
i=0
for text in "$corpus/0004.txt" "$corpus/_0002.txt" "$corpus/sub/0005.txt"; do
  i=$((i + 1))
  alto "$text" >"$volumes/mets/alto/00$i.xml"
  page_xml "$text" >"$work/livre/page $i.xml"
  image >"$volumes/mets/alto/00$i.jpg"
done
mets 003.xml 001.xml 002.xml missing.xml >"$volumes/mets/mets.xml"
(cd "$work/livre" && "${java%java}jar" cMf "$volumes/livre.zip" .)
head -c 1500 "$volumes/livre.zip" >"$volumes/torn.zip"
alto "$corpus/0004.txt" | gzip -n >"$volumes/packed.xml.gz"
head -c 300 "$volumes/packed.xml.gz" >"$volumes/torn.xml.gz"
cp "$home/src/test/resources/org/copiste/fuzz/pdf/two-lines.pdf" "$volumes/two.pdf"
image >"$volumes/scan.jpg"
echo '<catalog><book/></catalog>' >"$volumes/another.xml"
mkdir -p "$work/word/word"
echo '<document/>' >"$work/word/word/document.xml"
(cd "$work/word" && "${java%java}jar" cMf "$volumes/letter.docx" .)
printf 'a,b\n1,2\n' >"$volumes/table.csv"
all=$((flat + 5))
# What is no document for bin/copiste is none on the cluster.
cp "$corpus/empty.txt" "$corpus/sub/README.txt"
mkdir -p "$corpus/.hidden"
cp "$corpus/empty.txt" "$corpus/.hidden/hidden.txt"

(cd "$corpus" && "${java%java}jar" cMf ../corpus.zip .)
cp "$corpus/0004.txt" "$corpus/windows.txt"

# Folders of pages: two volumes and one at the top.
pages="$work/pages"
mkdir -p "$pages/liasse 1" "$pages/sub/liasse 2"
cp "$corpus/0004.txt" "$pages/liasse 1/p2.txt"
alto "$corpus/_0002.txt" >"$pages/liasse 1/p10.xml"
page_xml "$corpus/sub/0005.txt" >"$pages/liasse 1/sans numéro.xml"
image >"$pages/liasse 1/p2.jpg"
hocr "$corpus/0004.txt" >"$pages/sub/liasse 2/1.hocr"
head -c 400 "$pages/liasse 1/p10.xml" >"$pages/sub/liasse 2/2.xml"
cp "$corpus/0004.txt" "$pages/1.txt"

local_run "$corpus" "$work/local"
encode=$code
local_run "$pages" "$work/paged" --pages-of-one
paged=$code

echo "files to files"
job "$encode" "$corpus" -o "$work/files"
same "$work/local" "$work/files" "$all"
said "$work/local.said" "$work/files"

echo "tar.gz archive to files"
tar -C "$corpus" -czf "$work/corpus.tar.gz" .
job "$encode" "$work/corpus.tar.gz" -o "$work/tar"
same "$work/local" "$work/tar" "$all"
said "$work/local.said" "$work/tar"

echo "several zip archives, by a pattern, to files; one with a Windows path, one damaged"
mkdir "$work/parts" "$work/windows"
cp "$corpus/windows.txt" "$work/windows/C:\\windows.txt"
cp "$work/corpus.zip" "$work/parts/_a.zip"
(cd "$work/windows" && "${java%java}jar" cMf ../parts/b.zip .)
head -c 200 "$work/corpus.zip" >"$work/parts/torn.zip"
job 1 "$work/parts/*.zip" -o "$work/zip"
same "$work/local" "$work/zip" "$all"
json_table said "$work/zip/_diagnostics" | grep '^torn.zip'

echo "JSON lines to a Parquet table, read with Spark alone"
job 0 "$work/corpus.jsonl" -o "$work/table.parquet" --to parquet
spark_table "$work/table.parquet" "$work/read.json"
json_table from "$work/read" "$work/read.json"
same "$work/local" "$work/read" "$flat"

echo "Parquet table, written with Spark alone, to a table of JSON lines that is there already"
spark_table "$work/corpus.jsonl" "$work/corpus.parquet"
cp -r "$work/table.parquet" "$work/table.json"
master=$alone
job 2 "$work/corpus.parquet" -o "$work/table.json" --to json
master=$cluster
job 0 "$work/corpus.parquet" -o "$work/table.json" --to json --fresh
json_table from "$work/rows" "$work/table.json"
same "$work/local" "$work/rows" "$flat"

master=$alone
echo "folders of pages in a tar archive to files"
tar -C "$pages" -cf "$work/pages.tar" .
job "$paged" "$work/pages.tar" -o "$work/pages-tar" --pages-of-one
same "$work/paged" "$work/pages-tar" 3
said "$work/paged.said" "$work/pages-tar"

echo "folders of pages to files"
job "$paged" "$pages" -o "$work/pages-files" --pages-of-one
same "$work/paged" "$work/pages-files" 3
said "$work/paged.said" "$work/pages-files"

echo "one METS file"
job 1 "$volumes/mets/mets.xml" -o "$work/mets"
same "$work/local/volumes/mets" "$work/mets" 1

echo "JSON lines to files"
job 0 "$work/corpus.jsonl" -o "$work/lines"
same "$work/local" "$work/lines" "$flat"

echo "what cannot be done ends with 2 or 3"
job 2 "$work/corpus.zip" -o "$work/none" --to csv
job 3 "$work/missing" -o "$work/none"
job 3 "$work/missing.parquet" -o "$work/none"
job 2 "$work/corpus.zip" -o "$corpus" --to parquet --fresh
mkdir "$work/nothing"
job 3 "$work/nothing" -o "$work/none"
job 2 "$work/corpus.jsonl" -o "$work/none" --pages-of-one
job 2 "$work/corpus.zip" -o "$work/none" --from docx
printf '{"id": "a.txt", "text": "Cher ami"}\n{"id": "b.t\n' >"$work/torn.jsonl"
job 3 "$work/torn.jsonl" -o "$work/none" --to json
[ ! -e "$work/none/_SUCCESS" ] && [ ! -e "$work/none/_diagnostics" ]
echo "all is well"
