#!/bin/sh
# Fetches CETEIcean, the library that displays TEI in a browser, from the npm registry and puts it
# among the program's resources, with its licence (BSD-2-Clause). Called by the build.
#
#     src/build/fetch-cetei.sh FOLDER
#
# Without npm or a network the build goes on: pages of `render --as cetei` then ask for the library.
set -eu
version=1.9.5
sum=d0302b30107aaa57ec47342e490113f8529a1fc69b3231dfee2df048bceac525
folder=$1
file=$folder/CETEI.js
mark="CETEIcean $version"

[ -f "$file" ] && head -n 1 "$file" | grep -qF "$mark" && exit 0
missing() {
  echo "fetch-cetei.sh: $1; pages of render --as cetei will need CETEI.js beside them" >&2
  exit 0
}
command -v npm >/dev/null 2>&1 || missing "npm is not installed"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent --prefer-offline --fetch-retries=0 --fetch-timeout=20000 \
  "CETEIcean@$version" >/dev/null 2>&1) || missing "CETEIcean cannot be fetched"
tar -xzf "$work"/*.tgz -C "$work"
library=$work/package/dist/CETEI.js
echo "$sum  $library" | sha256sum -c --quiet - >/dev/null 2>&1 || missing "CETEIcean is not the file that is known"
mkdir -p "$folder"
{
  echo "/*! $mark"
  sed 's/\*\///g' "$work/package/LICENSE.md"
  echo "*/"
  cat "$library"
} >"$work/CETEI.js"
mv "$work/CETEI.js" "$file"
