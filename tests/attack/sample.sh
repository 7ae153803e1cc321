#!/usr/bin/env bash
# All reports of the sample centre, concept, final and for who comes there, give nobody away: sample.sh <program>
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export VERANTWOORD_VANDAAG=2026-02-01
"$1" nieuw centrum "$work/de-brug" --voorbeeld > /dev/null 2>&1
for which in --alle --definitief "--voor deelnemers"; do
  # shellcheck disable=SC2086
  "$1" rapport "$work/de-brug" $which --stil > /dev/null
done
"$1" controleer "$work/de-brug" --aanval --streng
