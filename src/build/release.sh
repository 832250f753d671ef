#!/bin/sh
# Packs the program as built, so that another machine with a Java 17 runs it without Maven:
#   src/build/release.sh
# writes target/copiste-VERSION.tar.gz, which unpacks to copiste-VERSION with bin/copiste in it.
set -eu
cd "$(dirname "$0")/../.."
version=$(bin/copiste --version | sed -n 's/^copiste //p')
name=copiste-$version
rm -rf "target/$name"
mkdir -p "target/$name/target" "target/$name/src/build"
cp -R bin LICENSE README.md CHANGELOG.md docs "target/$name/"
# bin/copiste looks for the program where a build puts it, and finds no sources that could be newer.
cp -R target/copiste.jar target/copiste.built target/lib "target/$name/target/"
cp src/build/long-run.options "target/$name/src/build/"
tar -C target -czf "target/$name.tar.gz" "$name"
rm -rf "target/$name"
echo "target/$name.tar.gz"
