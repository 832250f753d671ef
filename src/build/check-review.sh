#!/usr/bin/env bash
# Decides on names, dates and notes in a real browser, as a reader would, and checks that the next
# encoding does what was decided.
#
#     src/build/check-review.sh [PICTURES]
#
# Needs Chromium, Node and npm, as check-pages.sh does, which fetches the libraries.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tools="${PAGE_TOOLS:-$here/../../target/page-tools}"
chromium="$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)"
copiste="${COPISTE:-$here/../../bin/copiste}"
[ -n "$chromium" ] || { echo "check-review.sh: Chromium must be installed" >&2; exit 2; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cat > "$work/lettre.txt" <<'TEXT'
Paris, le 8 octobre 1923.

Mon cher ami,

J'ai vu hier M. Dupont à Rouen. Dupont m'a dit que Berthelot viendrait à Lyon
le mois prochain (1). Le grand Tout-Petit est reparti pour Rouen en juilletl avec
M. Durand, et Dupont l'a suivi ; voyez le journal du 12.

Votre dévoué,
Jean Morel

(1) Voir la lettre du comte de Mosbourg.
(2) Journal officiel de la même année.
TEXT
cd "$work"
"$copiste" encode lettre.txt -o tei --ledger --quiet --no-config
"$copiste" review tei -o review --quiet
"$here/check-pages.sh" "${1:-$work/pictures}" review/lettre.html
NODE_PATH="$tools/node_modules" node "$here/check-review.js" "$chromium" review/lettre.html "$work"
"$copiste" encode lettre.txt -o tei --ledger --no-config --fresh 2> messages
if grep -q decision- messages; then
  cat messages
  exit 1
fi
said() {
  grep -qE "$1" tei/lettre.xml || { echo "missing in the TEI: $1"; cat tei/lettre.xml; exit 1; }
}
said '<persName corresp="#pers-tout-petit" resp="#a-lecteur">Tout-Petit</persName>'
said '<persName corresp="#pers-dupont" resp="#a-lecteur">Durand</persName>'
said '<date when="1923-10-12" resp="#a-lecteur">12</date>'
said 'note xml:id="n2" n="2"'
[ "$(grep -c '<orgName[^>]*resp="#a-lecteur">Rouen' tei/lettre.xml)" = 1 ] || { echo "Rouen: once"; exit 1; }
[ "$(grep -o '<persName[^>]*resp="#a-lecteur">Dupont' tei/lettre.xml | wc -l)" = 3 ] || { echo "Dupont: three times"; exit 1; }
if grep -q 'Name[^>]*>Lyon' tei/lettre.xml; then
  echo "Lyon: no name"
  exit 1
fi
echo "what was decided in the browser holds"
