#!/usr/bin/env bash
# A report beyond the size that the funder accepts gets its warning (O12), and is made.
# Usage: large_report.sh <program> <empty folder>
set -eu
program=$1 work=$2
rm -rf "$work"; mkdir -p "$work"; cd "$work"
export VERANTWOORD_VANDAAG=2026-02-01 NO_COLOR=1 XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
"$program" nieuw centrum groot --voorbeeld --stil
for text in groot/teksten/*.md; do
  { echo; for line in $(seq 1 2000); do echo "Regel $line van een lange tekst, die niemand leest maar die wel ruimte vraagt in het bestand."; echo; done; } >> "$text"
done
sed -i 's/"hoogstens_mb": 10/"hoogstens_mb": 1/' groot/afspraken/wmo-waterstad-2025.json
"$program" rapport groot --afspraak wmo-waterstad-2025 --formaat pdf --uitgebreid > uitvoer 2>&1 || { tail -20 uitvoer; exit 1; }
grep -q 'let op\[O12\]: het rapport is groter dan de 1 MB' uitvoer || { tail -20 uitvoer; exit 1; }
ls groot/rapporten/*.pdf > /dev/null
