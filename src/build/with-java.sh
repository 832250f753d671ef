#!/bin/sh
# Puts a Java of its own into the release that mvn -Pdist package has made, for people who have none:
#   src/build/with-java.sh
# writes target/copiste-VERSION-SYSTEM-MACHINE.tar.gz, for the kind of machine it runs on, and its checksum.
# It needs a JDK 17 with its modules (jmods), such as Debian's. The modules are those that jdeps finds in the
# jars, and what is only seen at run time: French dates, character sets, curves of HTTPS, ZIP as a file system.
set -eu
cd "$(dirname "$0")/../.."
jdk=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
version=$(sed -n 's/^version: //p' CITATION.cff)
name=copiste-$version
machine=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -C "$work" -xzf "target/$name.tar.gz"

COPISTE_CACHE='' JAVA_HOME=$jdk "$work/$name/bin/copiste" encode "$work/$name/example" -o "$work/expected" --quiet
modules=java.base,java.desktop,java.logging,java.net.http,java.xml
modules=$modules,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.zipfs
"$jdk/bin/jlink" --add-modules "$modules" --include-locales en,fr --no-header-files --no-man-pages \
  --strip-java-debug-attributes --compress 2 --output "$work/$name/jre"
"$work/$name/jre/bin/java" -Xshare:dump >/dev/null 2>&1 || true

COPISTE_CACHE='' JAVA_HOME='' "$work/$name/bin/copiste" encode "$work/$name/example" -o "$work/own" --quiet
diff -r -x '.copiste*' "$work/expected" "$work/own"
tar -C "$work" -czf "target/$name-$machine.tar.gz" "$name"
(cd target && sha256sum "$name-$machine.tar.gz" >"$name-$machine.tar.gz.sha256")
echo "target/$name-$machine.tar.gz"
