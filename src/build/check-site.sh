#!/usr/bin/env bash
# Checks in a real browser what `copiste render` makes of a folder: the site with its search, and
# the pages of CETEIcean. Some of the text is hostile; nothing of it may run.
#
#     src/build/check-site.sh [PICTURES]
#
# Needs Chromium, Node and npm, as check-pages.sh does, which fetches the libraries.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tools="${PAGE_TOOLS:-$here/../../target/page-tools}"
chromium="$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)"
copiste="${COPISTE:-$here/../../bin/copiste}"
[ -n "$chromium" ] || { echo "check-site.sh: Chromium must be installed" >&2; exit 2; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/tei/suite"

letter() { # letter FILE DATE TITLE TEXT
  cat > "$work/tei/$1" <<TEI
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="fr"><teiHeader><fileDesc>
<titleStmt><title>$3</title></titleStmt><publicationStmt><p>Essai</p></publicationStmt>
<sourceDesc><p>Essai</p></sourceDesc></fileDesc><profileDesc><correspDesc>
<correspAction type="sent"><persName>Anne Le Goff</persName><placeName>Brest</placeName><date when="$2"/></correspAction>
<correspAction type="received"><persName>Jean Riou</persName></correspAction>
</correspDesc></profileDesc></teiHeader><text><body>$4</body></text></TEI>
TEI
}
evil='&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src="x" onerror="alert(2)"&gt;'
letter une.xml 1915-03-02 "Première lettre" \
  "<p>L’été, l'œuvre de <persName>Riou</persName> s’est arrêtée à l'église d'Orléans.</p><p>Aujourd’hui rien.</p>"
letter suite/deux.xml 1915-04-07 "Deuxième lettre" \
  "<p>Une eglise sans orgue ; c'est une certi-<lb break=\"no\"/>tude.</p><p>Un été à Orléans, sans œuvre.<note n=\"1\" place=\"bottom\">Note de l’éditeur.</note></p>"
letter trois.xml 1921-12-24 "$evil" \
  "<p onclick='alert(3)'><persName ref='javascript:alert(4)'>$evil</persName> <ref target='javascript:alert(5)'>ici</ref>
<ptr target='&quot;&gt;&lt;img src=x onerror=alert(6)&gt;'/> <persName ref='#&quot;&gt;&lt;img src=x onerror=alert(7)&gt;'>là</persName>
<graphic url='https://example.org/elsewhere.png'/><img xmlns='http://www.w3.org/1999/xhtml' src='x' onerror='alert(8)'/></p>"

"$copiste" render "$work/tei" --as html -o "$work/site" --quiet
"$copiste" render "$work/tei" --as cetei -o "$work/cetei" --quiet
shopt -s globstar
"$here/check-pages.sh" "${1:-$work/pictures}" "$work"/site/**/*.html "$work"/cetei/**/*.html
NODE_PATH="$tools/node_modules" node "$here/check-site.js" "$chromium" "$work/site" "$work/cetei"
