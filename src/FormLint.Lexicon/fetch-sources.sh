#!/bin/bash
# fetch-sources.sh FOLDER: downloads the Debian packages behind the lexicons and unpacks them into FOLDER.
# Installs nothing, needs no root.
set -euo pipefail
mkdir -p "$1"
cd "$1"

packages="hunspell-fr-comprehensive=1:7.0-1 hunspell-nl=2:2.20.19-2 wdutch=1:2.20.19-2"

if [ ! -e complete ]; then
  rm -f ./*.deb
  apt-get download $packages
  for package in *.deb; do dpkg-deb -x "$package" .; done
  rm ./*.deb
  touch complete
fi
