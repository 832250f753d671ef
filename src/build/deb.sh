#!/bin/sh
# Makes a Debian package of the release that mvn -Pdist package has made:
#   DEBFULLNAME=… DEBEMAIL=… src/build/deb.sh
# writes target/copiste_VERSION_all.deb. It needs dpkg-deb; the package needs a Java 17 or later.
set -eu
cd "$(dirname "$0")/../.."
: "${DEBFULLNAME:?who maintains the package}" "${DEBEMAIL:?the address of the maintainer}"
version=$(sed -n 's/^version: //p' CITATION.cff)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
tar -C "$work" -xzf "target/copiste-$version.tar.gz"
release=$work/copiste-$version
root=$work/root
share=$root/usr/share
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$share/copiste/bin" "$share/doc/copiste" "$share/man/man1" \
  "$share/zsh/vendor-completions"

cp "$release/bin/copiste" "$share/copiste/bin/"
mv "$release/copiste.jar" "$release/lib" "$share/copiste/"
ln -s ../share/copiste/bin/copiste "$root/usr/bin/copiste"

gzip -9n <"$release/share/man/man1/copiste.1" >"$share/man/man1/copiste.1.gz"
mv "$release/share/zsh/site-functions/_copiste" "$share/zsh/vendor-completions/"
mv "$release/share/bash-completion" "$release/share/fish" "$share/"

gzip -9n <"$release/CHANGELOG.md" >"$share/doc/copiste/NEWS.gz"
{
  printf '%s\n\n' 'Copiste is under the Apache License 2.0, /usr/share/common-licenses/Apache-2.0.'
  cat "$release/licences/README.md"
} >"$share/doc/copiste/copyright"
mv "$release/licences" "$release/docs" "$release/example" "$release/CITATION.cff" "$share/doc/copiste/"
mv "$release"/bom.* "$share/doc/copiste/" 2>/dev/null || true

cat >"$root/DEBIAN/control" <<END
Package: copiste
Version: $version
Architecture: all
Maintainer: $DEBFULLNAME <$DEBEMAIL>
Installed-Size: $(du -sk "$root" | cut -f 1)
Depends: default-jre-headless (>= 2:1.17) | java17-runtime-headless
Section: text
Priority: optional
Homepage: $(sed -n 's/^url: //p' CITATION.cff)
Description: raw French OCR text into TEI P5
 Copiste corrects misreadings of French OCR text and keeps what the OCR read,
 tags pages, lines, paragraphs, notes, names and dates as TEI P5, and
 validates the result.
END
dpkg-deb --root-owner-group -Zxz --build "$root" "target/copiste_${version}_all.deb"
