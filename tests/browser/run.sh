#!/usr/bin/env bash
# Makes the sample centre's reports with the built program and audits their web pages: run.sh <program>
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export VERANTWOORD_VANDAAG=2026-02-01
"$1" nieuw centrum "$work/de-brug" --voorbeeld > /dev/null 2>&1
"$1" rapport "$work/de-brug" --alle --stil > /dev/null
"$1" rapport "$work/de-brug" --voor deelnemers --stil > /dev/null
node "$(dirname "$0")/audit.mjs" "$work/de-brug/rapporten"
