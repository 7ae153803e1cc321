#!/usr/bin/env bash
# What a centre keeps is readable by the owner only, and what a killed run left is gone after the next one:
# files_at_rest.sh <program>
set -eu
program=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export VERANTWOORD_VANDAAG=2026-02-01 TMPDIR="$work/tmp" XDG_DATA_HOME="$work/geen" XDG_CONFIG_HOME="$work/geen"
mkdir "$TMPDIR"; umask 022
cd "$work"
"$program" nieuw centrum de-brug --voorbeeld --stil
cd de-brug
fail() { echo "$1"; exit 1; }
owner_only() { for file in "$@"; do [ "$(stat -c %a "$file")" = 600 ] || fail "$file heeft rechten $(stat -c %a "$file")"; done; }

# The sample gives no false alarm.
"$program" oordeel > antwoord; grep -q 'niets meer na te kijken' antwoord || fail "het voorbeeld geeft loos alarm"; rm antwoord

"$program" nieuw sleutel --stil
"$program" rapport --stil
"$program" rapport --definitief --stil
"$program" pseudoniem gegevens/deelnemers.csv --kolom Nummer -o "$work/deelnemers.csv" --stil
owner_only sleutel.geheim rapporten/dossier.json rapporten/*.spoor.json "$work/deelnemers.csv"
key=$(tail -1 sleutel.geheim)
if grep -rq "$key" rapporten; then fail "de sleutel staat in een verslag"; fi
if grep -q sleutel rapporten/dossier.json; then fail "de sleutel staat in het dossier"; fi
[ -z "$(ls -A "$TMPDIR")" ] || fail "er blijft iets achter in de map voor tijdelijke bestanden"

# Killed at any moment: no file without its name, and none that is half-made.
left() { find "$work/de-brug" "$work" -maxdepth 2 -name '*.deel-*' | head; }
for wait in 0.02 0.05 0.1 0.15 0.2 0.25 0.3 0.4; do
  "$program" rapport --stil > /dev/null 2>&1 & run=$!
  sleep "$wait"; kill -9 "$run" 2> /dev/null || true; wait "$run" 2> /dev/null || true
done
for file in rapporten/*.json; do python3 -c 'import json, sys; json.load(open(sys.argv[1]))' "$file" || fail "$file is half geschreven"; done
# What a kill between giving a name and putting it in place leaves, of a process that is gone.
sleep 0.01 & gone=$!; wait "$gone"
here=$(printf '%s %s' "$(uname -n)" "$(stat -Lc %i /proc/self/ns/pid)" | sha256sum | cut -c1-8)
touch "rapporten/.cijfers.json.deel-verantwoord-$here-$gone" "rapporten/.eigen.deel-verantwoord-$here-$$"
mkdir "../nieuw.deel-verantwoord-$here-$gone"
"$program" rapport --stil
"$program" nieuw centrum ../nieuw --stil
[ "$(left)" = "$work/de-brug/rapporten/.eigen.deel-verantwoord-$here-$$" ] || fail "er bleef achter: $(left)"
owner_only rapporten/*.spoor.json
[ -z "$(ls -A "$TMPDIR")" ] || fail "er blijft iets achter in de map voor tijdelijke bestanden"

# Nothing is removed unasked, and nothing with which a final report can still be explained without saying so.
rm -f "rapporten/.eigen.deel-verantwoord-$here-$$"
cp -r . ../later; cd ../later
touch -d 2024-01-01 rapporten/*.html
VERANTWOORD_VANDAAG=2031-06-01 "$program" opruimen > ../lijst
grep -q 'een concept van' ../lijst || fail "oude concepten worden niet genoemd"
[ "$(find . -type f | wc -l)" = "$(cd ../de-brug && find . -type f | wc -l)" ] || fail "er is ongevraagd iets verwijderd"
sed -i 's/"schema": 1,/"schema": 1, "bewaartermijn_jaren": 1,/' centrum.json
sed -i 's/"schema": 1,/"schema": 1, "bewaartermijn_jaren": 20,/' afspraken/*.json
VERANTWOORD_VANDAAG=2031-06-01 "$program" opruimen --verwijder > ../lijst
grep -q 'nog nodig om uit te leggen: het verslag' ../lijst || fail "bronnen van een verslag worden niet beschermd"
[ -f gegevens/bezoeken-2025.csv ] || [ -f gegevens/bezoeken.csv ] || fail "de bron van een verslag is weg"
ls rapporten/*definitief*.pdf > /dev/null || fail "een definitief verslag is weg"
echo goed
