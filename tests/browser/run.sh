#!/usr/bin/env bash
# Makes the sample centre's reports with the built program and audits their web pages: run.sh <program> [--only-make]
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export VERANTWOORD_VANDAAG=2026-02-01
"$1" nieuw centrum "$work/de-brug" --voorbeeld > /dev/null 2>&1
"$1" rapport "$work/de-brug" --alle --stil > /dev/null
"$1" rapport "$work/de-brug" --voor deelnemers --stil > /dev/null
# One of them in the other house style that comes with the program.
cp -r "$work/de-brug" "$work/warm"
rm -rf "$work/warm/rapporten"
echo "{ \"schema\": 1, \"basis\": \"warm\" }" > "$work/warm/huisstijl.json"
"$1" rapport "$work/warm" --afspraak fonds-samen-verder-2025 --stil > /dev/null
mv "$work/warm/rapporten/fonds-samen-verder-2025.html" "$work/de-brug/rapporten/warm.html"
[ "${2:-}" = --only-make ] || node "$(dirname "$0")/audit.mjs" "$work/de-brug/rapporten"
