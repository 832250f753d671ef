#!/bin/sh
# Makes pairs of text and its recognition: pages of public-domain text are set in various fonts,
# damaged as a scan damages them, and read back by Tesseract.
#
# usage: render-pages.sh LANGUAGE PAGES DIR TEXT...
#   LANGUAGE  of Tesseract's model: fra, eng
#   PAGES     pages of each text
#   DIR       gets gt/NAME-K.txt, the lines as they were printed, ocr/NAME-K.txt and, with the
#             boxes and the engine's confidence, hocr/NAME-K.hocr
#   TEXT      plain text in UTF-8, a paragraph on each line
# environment: RESOLUTIONS, BLURS, NOISES  damage other than the usual, a list of numbers each
#
# Debian packages: tesseract-ocr tesseract-ocr-fra imagemagick fonts-liberation2
#   fonts-linuxlibertine fonts-ebgaramond fonts-oldstandard fonts-gfs-didot
#   fonts-sil-gentiumplus fonts-courier-prime fonts-gnutypewriter
# Equal versions of these and equal texts give equal pages: noise has a seed.
set -eu

if [ $# -lt 4 ]; then
  echo "usage: render-pages.sh LANGUAGE PAGES DIR TEXT..." >&2
  exit 2
fi
language=$1
pages=$2
folder=$3
shift 3

convert=/usr/bin/convert
fonts="
/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf
/usr/share/fonts/truetype/gnutypewriter/GNUTypewriter.ttf
/usr/share/fonts/opentype/didot/GFSDidot.otf
/usr/share/fonts/truetype/fonts-oldstandard/OldStandard-Regular.ttf
/usr/share/fonts/opentype/ebgaramond/EBGaramond12-Regular.otf
/usr/share/fonts/opentype/courier-prime/Courier Prime.otf
/usr/share/fonts/opentype/linux-libertine/LinLibertine_R.otf
/usr/share/fonts/truetype/gentiumplus/GentiumPlus-Regular.ttf
"
# One of each per page, in turn. The lengths 8, 5, 3 and 4 share few divisors, so that the
# combinations differ from page to page.
resolutions=${RESOLUTIONS:-300 150 200 130 170}
blurs=${BLURS:-0.5 0.9 1.3}
noises=${NOISES:-0.3 0.8 1.5 0.5}

nth() { # nth K WORD...: the word whose turn it is
  k=$1
  shift
  shift $((k % $#))
  printf '%s' "$1"
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder/gt" "$folder/ocr" "$folder/hocr"
OMP_THREAD_LIMIT=1
export OMP_THREAD_LIMIT

k=0
for text in "$@"; do
  name=$(basename "$text" .txt)
  lines=$(wc -l < "$text")
  page=1
  while [ "$page" -le "$pages" ]; do
    from=$((lines * page / (pages + 1) + 1))
    truth=$work/truth.txt
    # Bytes, not letters, are counted for the width; a line of French is then some letters shorter.
    tail -n "+$from" "$text" | grep . | sed 's/–/—/g' | fold -s -w 68 | sed 's/ *$//' |
      head -n 36 > "$truth"
    font=$(printf '%s' "$fonts" | grep . | sed -n "$((k % 8 + 1))p")
    # What that typewriter has no type for is typed as typists did.
    case $font in *Typewriter*) sed -i "s/—/-/g; s/« \?\| \?»/\"/g; s/[’‘]/'/g; s/…/.../g" "$truth" ;; esac
    # shellcheck disable=SC2086
    dpi=$(nth "$k" $resolutions)
    # shellcheck disable=SC2086
    blur=$(nth "$k" $blurs)
    # shellcheck disable=SC2086
    noise=$(nth "$k" $noises)
    # A backslash and a percent sign stand for themselves when doubled.
    label=$(sed 's/\\/\\\\/g; s/%/%%/g' "$truth")
    "$convert" -seed "$k" -density 300 -size 3000x2800 xc:white -font "$font" -pointsize 11 \
      -fill gray15 -annotate +150+150 "$label" -trim +repage -bordercolor white -border 120 \
      -background white -rotate "0.$((k % 4))" \
      -resize "$((dpi * 100 / 300))%" -blur "0x$blur" -attenuate "$noise" +noise Gaussian \
      -colorspace gray -units PixelsPerInch -density "$dpi" "$work/page.png"
    tesseract "$work/page.png" "$work/read" -l "$language" --psm 6 txt hocr 2> "$work/log" ||
      { cat "$work/log" >&2; exit 1; }
    cp "$truth" "$folder/gt/$name-$page.txt"
    # The form feed that ends a page and blank lines are layout, not recognition.
    tr -d '\f' < "$work/read.txt" | { grep . || true; } > "$folder/ocr/$name-$page.txt"
    # The image is gone; its name stays, since a reader shows it.
    sed "s|image \"[^\"]*\"|image \"$name-$page.png\"|" "$work/read.hocr" > "$folder/hocr/$name-$page.hocr"
    if [ -n "${KEEP_IMAGES:-}" ]; then cp "$work/page.png" "$KEEP_IMAGES/$name-$page.png"; fi
    k=$((k + 1))
    page=$((page + 1))
  done
done
