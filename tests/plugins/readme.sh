#!/usr/bin/env bash
# Does what plugins/README.md says, from an empty folder with only the installed program: every block in its order. A block
# ```sh is run; one below <!-- bestand: pad --> becomes that file; one below <!-- in: pad lijst --> the only entry of that
# list. A block that is none of these, nor ```text, is a fault: nobody would know whether it is true.
# Usage: readme.sh <README.md> <build folder> <empty folder>
set -euo pipefail
readme=$1 build=$2 work=$3
umask 022
rm -rf "$work" && mkdir -p "$work/leeg" "$work/thuis" "$work/blokken"
cmake --install "$build" --prefix "$work/prefix" > /dev/null
unset XDG_DATA_HOME XDG_CONFIG_HOME
export HOME=$work/thuis NO_COLOR=1 VERANTWOORD_VANDAAG=2026-02-01 PATH=$work/prefix/bin:$PATH CMAKE_PREFIX_PATH=$work/prefix

# One file a block: its first line is what it is, the rest its text. A fence of four closes with four.
awk -v into="$work/blokken" '
  closing == "" && /^<!-- (bestand|in): .* -->$/ { note = $0; sub(/^<!-- /, "", note); sub(/ -->$/, "", note); next }
  closing == "" && /^```+/ {
    match($0, /^`+/); closing = substr($0, 1, RLENGTH); kind = substr($0, RLENGTH + 1)
    file = sprintf("%s/%03d", into, ++count)
    print (kind == "sh" ? "sh" : kind == "text" ? "text" : note != "" ? note : "niets " FNR ": " $0) > file
    note = ""; next
  }
  closing != "" && $0 == closing { closing = ""; close(file); next }
  closing != "" { print > file; next }
  /[^ ]/ { if (note != "") { print "niets " FNR ": no block below " note > (into "/fout"); note = "" } }
  END { if (closing != "") print "niets: the last block is open" > (into "/fout") }' "$readme"

cd "$work/leeg"
run=0 written=0
for block in "$work"/blokken/*; do
  what=$(head -1 "$block"); name="block ${block##*/} of $readme ($what)"
  tail -n +2 "$block" > "$work/tekst"
  case $what in
    sh) run=$((run + 1))
      bash -euo pipefail "$work/tekst" > "$work/uitvoer" 2>&1 || { cat "$work/tekst" "$work/uitvoer"; echo "$name failed"; exit 1; } ;;
    "bestand: "*) written=$((written + 1)); file=${what#bestand: }
      mkdir -p "$(dirname "$file")"; cp "$work/tekst" "$file" ;;
    "in: "*) written=$((written + 1)); read -r file list <<< "${what#in: }"
      mkdir -p "$(dirname "$file")"
      { echo "{ \"schema\": 1, \"$list\": ["; cat "$work/tekst"; echo "] }"; } > "$file" ;;
    text) ;;
    *) echo "$name is not tried by anything"; exit 1 ;;
  esac
done
[ $run -ge 6 ] && [ $written -ge 12 ] || { echo "only $run commands and $written files were found"; exit 1; }

# What the reader was promised.
test -s fonds-zonnebloem/build/fonds-zonnebloem/toets/centrum/rapporten/toets.pdf
for made in fonds-zonnebloem wmo-utrecht; do
  verantwoord plugin toets "$made/build/$made" > uitkomst || { cat uitkomst; exit 1; }
  if grep -q '^\(fout\|gecrasht\)' uitkomst; then cat uitkomst; exit 1; fi
done
