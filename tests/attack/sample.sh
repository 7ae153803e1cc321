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
# The real PDF is read: a count that only the PDF still shows is known, and told when it is below the threshold.
cd "$work/de-brug/rapporten"
rm -f ./*.html ./*.csv dossier.json ./*-definitief* ./*-deelnemers*
for figures in wmo-*.cijfers.json; do
  sed -i -e '/"naam": "vrouw"/,/"getoond"/ s/"waarde": [0-9]*/"waarde": null/' -e 's/"drempel": "10"/"drempel": "1000"/' "$figures"
done
("$1" controleer "$work/de-brug" --aanval 2>&1 || true) | tee "$work/gezegd" | grep -q "\.pdf: fout\[O21\]: 'Unieke bezoekers, geslacht vrouw" ||
  { cat "$work/gezegd"; echo "de PDF is niet gelezen"; exit 1; }
