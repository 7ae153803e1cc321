#!/usr/bin/env bash
# Plugins outlive the program that they were made for. For each released minor version of the boundary its headers are
# kept in abi/<version>/; a plugin built with them loads and calculates today, one that needs a newer program is refused
# in words, and as long as the version is the same, abi.h says the same.
# Usage: old_header.sh <program> <folder with the released headers> <folder with today's headers> <empty folder>
set -eu
program=$1 released=$2 today=$3 work=$4
rm -rf "$work"; mkdir -p "$work"; cd "$work"
export VERANTWOORD_VANDAAG=2026-02-01 NO_COLOR=1 XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
fail() { echo "$*" >&2; exit 1; }
declarations() { g++ -fpreprocessed -dD -E -P "$1/verantwoord/abi.h" | grep -v '^$'; }
minor_of() { sed -n 's/^#define VW_ABI_MINOR \([0-9]*\)u.*/\1/p' "$1/verantwoord/abi.h"; }

now=$(minor_of "$today") kept=no
for folder in "$released"/*/; do
  folder=${folder%/}; version=${folder##*/}; minor=$(minor_of "$folder")
  [ "$version" = "1.$minor" ] || fail "$folder holds version 1.$minor"
  if [ "$minor" = "$now" ]; then
    kept=yes
    diff <(declarations "$folder") <(declarations "$today") || fail "abi.h changed, and is still version 1.$minor: let VW_ABI_MINOR grow"
  fi
  "$program" plugin nieuw "oud-$minor" --met-code --stil > /dev/null
  g++ -std=c++17 -shared -fPIC -fvisibility=hidden -Wl,--version-script="$today/verantwoord_plugin.map" -I "$folder" "oud-$minor/plugin.cpp" -o "oud-$minor/oud-$minor.so"
  "$program" plugin toets "oud-$minor" > "toets-$minor" || { cat "toets-$minor"; fail "a plugin made for 1.$minor no longer works"; }
  grep -q 'goed  *laden' "toets-$minor" || { cat "toets-$minor"; fail "the plugin made for 1.$minor was not loaded"; }
done
[ $kept = yes ] || fail "there is no copy of the headers of version 1.$now in $released"

# A next minor version, as an author with a newer program would have it.
mkdir -p nieuwer/verantwoord
cp "$today"/verantwoord/*.h* nieuwer/verantwoord/
sed -i "s/^#define VW_ABI_MINOR .*/#define VW_ABI_MINOR $((now + 1))u/" nieuwer/verantwoord/abi.h
"$program" plugin nieuw nieuwer-plugin --met-code --stil > /dev/null
g++ -std=c++17 -shared -fPIC -fvisibility=hidden -Wl,--version-script="$today/verantwoord_plugin.map" -I nieuwer nieuwer-plugin/plugin.cpp -o nieuwer-plugin/nieuwer-plugin.so
"$program" plugin toets nieuwer-plugin > toets && fail "a plugin for a newer program was not refused"
grep -q "heeft versie 1.$((now + 1)) van de plugin-aansluiting nodig, dit programma kent versie 1.$now" toets ||
  { cat toets; fail "the refusal does not say which versions"; }
