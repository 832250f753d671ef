#!/usr/bin/env bash
# Checks pages that `copiste render` made: accessibility (axe-core), width on a narrow screen,
# nothing fetched from elsewhere, no failing script, nothing against the page's own policy; takes
# pictures, wide and narrow.
#
#     src/build/check-pages.sh PICTURES PAGE.html…
#
# Needs Chromium, Node and npm (Debian: chromium, npm). The checking libraries are fetched into
# target/page-tools, never into the project.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
tools="${PAGE_TOOLS:-$here/../../target/page-tools}"
chromium="$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)"
if [ $# -lt 2 ] || [ -z "$chromium" ]; then
  echo "usage: check-pages.sh PICTURES PAGE.html… (Chromium must be installed)" >&2
  exit 2
fi
if [ ! -d "$tools/node_modules/axe-core" ]; then
  mkdir -p "$tools"
  npm install --silent --no-audit --no-fund --prefix "$tools" \
    axe-core@4.14.1 playwright-core@1.65.1
fi
pictures="$1"
shift
mkdir -p "$pictures"
NODE_PATH="$tools/node_modules" exec node "$here/check-pages.js" "$chromium" "$pictures" "$@"
