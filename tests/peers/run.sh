#!/bin/bash
# Fetches pages and peers, builds FormLint, measures all in turn. Usage: run.sh [rounds, 3 unless told]
set -euo pipefail
cd "$(dirname "$0")"

export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
export CHROMEDRIVER=${CHROMEDRIVER:-/usr/bin/chromedriver}
for program in "$CHROMIUM" "$CHROMEDRIVER" node npm; do
  command -v "$program" > /dev/null || { echo "$program is missing. On Debian: apt-get install chromium chromium-driver nodejs npm" >&2; exit 2; }
done

bash fetch-pages.sh
# No install scripts: they would download browsers; all tools use the Chromium that is there.
npm install --ignore-scripts --no-audit --no-fund --loglevel=error

if [ -z "${FORMLINT:-}" ]; then
  # In a folder of its own: a measurement must not replace what somebody is building meanwhile.
  dotnet publish ../../src/FormLint.Cli --configuration Release --use-current-runtime --self-contained false --output "$PWD/build/publish" --nologo --verbosity quiet -p:ArtifactsPath="$PWD/build" -p:RunAnalyzers=false
  export FORMLINT=$PWD/build/publish/formlint
fi

node run.mjs "${1:-3}"
