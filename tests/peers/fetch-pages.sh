#!/bin/bash
# Downloads the Debian packages that pages.txt names and unpacks them into pages/. Installs nothing, needs no root.
set -euo pipefail
cd "$(dirname "$0")"

# Sphinx documentation links to scripts that have packages of their own.
packages=$(grep -v '^#' pages.txt | cut -d' ' -f1 | sort -u; echo libjs-sphinxdoc libjs-jquery libjs-underscore)

if [ ! -e pages/complete ]; then
  rm -rf pages
  mkdir pages
  (cd pages && apt-get download $packages)
  for package in pages/*.deb; do dpkg-deb -x "$package" pages/root; done
  rm pages/*.deb
  touch pages/complete
fi

grep -v '^#' pages.txt | while read -r package path; do
  [ -f "pages/root/$path" ] || { echo "pages.txt: $package no longer holds $path" >&2; exit 1; }
done
