#!/usr/bin/env bash
# Installs to a prefix of its own and does there what an author does: a new plugin, built as the program says, tested and
# made into a report. Nothing of the source or the build folder is used. Other ways to build: ways_of_building.sh.
set -euo pipefail
build=$1 work=$2
umask 022 # code that others may change is refused
rm -rf "$work" && mkdir -p "$work" && cd "$work"
cmake --install "$build" --prefix "$work/prefix" > /dev/null
export XDG_DATA_HOME=$work/geen XDG_CONFIG_HOME=$work/geen NO_COLOR=1
program=$work/prefix/bin/verantwoord

fail() { echo "$*" >&2; exit 1; }

# From any folder, with all that belongs to it.
mkdir elders && (cd elders && "$program" nieuw centrum hier --voorbeeld && "$program" rapport hier --afspraak "$(basename hier/afspraken/wmo*.json .json)")
test -s "$(find elders -name '*.pdf' | head -1)" || fail "no report from another folder"

# Data only.
"$program" plugin nieuw fonds-data > stappen
test "$(grep -c '^  ' stappen)" = 3 || fail "not three commands"
"$program" plugin toets fonds-data > uitkomst || { cat uitkomst; fail "a new plugin of data does not pass"; }
"$program" rapport fonds-data/toets/centrum --plugin-map .
"$program" sjabloon velden --plugin fonds-data --plugin-map . > uitkomst
grep -q bezoeken_per_bezoeker uitkomst || fail "the figure of the new plugin is no field"

# With code: exactly the commands that are printed.
PATH=$work/prefix/bin:$PATH
export PATH CMAKE_PREFIX_PATH=$work/prefix
verantwoord plugin nieuw fonds-code --met-code > stappen
test "$(grep -c '^  ' stappen)" = 3 || fail "not three commands"
sed -n 's/^  //p' stappen > opdrachten.sh
bash -e opdrachten.sh > uitkomst 2>&1 || { cat uitkomst; fail "the printed commands do not work"; }
test -s fonds-code/build/fonds-code/toets/centrum/rapporten/toets.pdf

# A library is trusted as it is, and refused when it changed.
centre=fonds-code/build/fonds-code/toets/centrum
verantwoord plugin toon fonds-code --plugin-map fonds-code/build > uitkomst
grep -q 'nog niet door u vertrouwd' uitkomst || fail "trusted before it was said"
verantwoord controleer $centre --plugin-map fonds-code/build > uitkomst 2>&1
grep -q 'P10' uitkomst || fail "no warning about code"
verantwoord plugin vertrouw fonds-code --plugin-map fonds-code/build > uitkomst
grep -q 'bijeenkomsten.minuten' uitkomst || fail "what the code reads is not shown"
verantwoord controleer $centre --plugin-map fonds-code/build > uitkomst 2>&1
! grep -q 'P10\|P18' uitkomst || fail "trusted code is warned for"
printf x >> fonds-code/build/fonds-code/fonds-code.so
code=0 && verantwoord controleer $centre --plugin-map fonds-code/build > uitkomst 2>&1 || code=$?
test "$code" = 5 && grep -q 'P18' uitkomst || { cat uitkomst; fail "changed code is not refused: $code"; }
verantwoord plugin vertrouw fonds-code --plugin-map fonds-code/build > /dev/null
verantwoord controleer $centre --plugin-map fonds-code/build > uitkomst 2>&1 || { cat uitkomst; fail "trusted again"; }
