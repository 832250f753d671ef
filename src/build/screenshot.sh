#!/bin/sh
# screenshot.sh: makes docs/letter.png, the picture of README.md: the beginning of the letter of 1928, as the OCR read
# it, beside the reading edition that Copiste makes of it. Needs Chromium; with pngquant the file is smaller.
set -eu
cd "$(dirname "$0")/../.."

browser=
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && browser=$name && break
done
[ -n "$browser" ] || { echo "screenshot.sh: Chromium is not on the path" >&2; exit 3; }

name=000_35ebe3b0e6b3603e
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bin/copiste encode "seeds/$name.txt" -o "$work/tei" --config seeds/copiste.toml --quiet
bin/copiste render "$work/tei/$name.xml" --as html -o "$work/html" --quiet

# The edition without its frame, with the corrections shown.
sed -e 's/ id="corrige" checked="checked"/ id="corrige"/' \
  -e 's/ id="double"/ id="double" checked="checked"/' \
  -e 's#</head>#<style>header, nav, aside, .skip { display: none !important } body, main, article { margin: 0 !important; padding: 0 !important; display: block !important; max-width: none !important } body { padding: 0.6rem 1.2rem !important }</style></head>#' \
  "$work/html/$name.html" >"$work/edition.html"

{
  cat <<'PAGE'
<!DOCTYPE html>
<html lang="fr"><meta charset="utf-8"><title>Copiste</title>
<style>
body { margin: 0; display: grid; grid-template-columns: 1fr 1fr; height: 100vh; background: #fdfcf7; color: #1d1b16 }
section { overflow: hidden; border-left: 1px solid #c9c4b2 }
h1 { margin: 0; padding: 0.7rem 1.2rem; font: 600 0.8rem sans-serif; color: #8a1c1c; border-bottom: 1px solid #c9c4b2 }
pre { margin: 0; padding: 1.2rem; font: 0.92rem/1.75 monospace; white-space: pre-wrap }
iframe { border: 0; width: 100%; height: 100% }
</style>
<section><h1>Texte brut de l’OCR</h1><pre>
PAGE
  head -n 40 "seeds/$name.txt" | sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g'
  cat <<'PAGE'
</pre></section>
<section><h1>Encodé : corrections, noms, dates, notes</h1><iframe src="edition.html"></iframe></section>
PAGE
} >"$work/page.html"

"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,760 \
  --screenshot="$work/letter.png" "file://$work/page.html" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
if command -v pngquant >/dev/null 2>&1; then
  pngquant --force --quality 60-90 --speed 1 --strip --output "$work/letter.png" "$work/letter.png"
fi
cp "$work/letter.png" docs/letter.png
