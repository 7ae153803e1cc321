#!/usr/bin/env bash
# A report beyond the size that the funder accepts gets its warning (O12), and is made.
# Usage: large_report.sh <program> <empty folder>
set -eu
program=$1 work=$2
rm -rf "$work"; mkdir -p "$work"; cd "$work"
export VERANTWOORD_VANDAAG=2026-02-01 NO_COLOR=1 XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
"$program" nieuw centrum groot --voorbeeld --stil
for text in over-ons activiteiten; do
  { echo; for line in $(seq 1 6000); do echo "Regel $line van een lange tekst, die niemand leest maar die wel ruimte vraagt in het bestand."; echo; done; } >> "groot/teksten/$text.md"
done
sed -i '0,/"plugin"/s//"bestand": { "hoogstens_mb": 1 }, "plugin"/' groot/afspraken/wmo-waterstad-2025.json
"$program" rapport groot --afspraak wmo-waterstad-2025 --formaat html --uitgebreid > uitvoer 2>&1 || { tail -20 uitvoer; exit 1; }
grep -q 'let op\[O12\]: het rapport is groter dan de 1 MB' uitvoer || { tail -20 uitvoer; exit 1; }
ls groot/rapporten/*.html > /dev/null
