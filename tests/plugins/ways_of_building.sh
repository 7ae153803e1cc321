#!/usr/bin/env bash
# A new plugin with code, built by one compiler in every way that an author may build, against an installed prefix; and
# what goes wrong with it is found.
# Usage: ways_of_building.sh <build folder> <empty folder> <compiler>
set -euo pipefail
build=$1 work=$2 compiler=$3
umask 022 # code that others may change is refused
rm -rf "$work" && mkdir -p "$work" && cd "$work"
cmake --install "$build" --prefix "$work/prefix" > /dev/null
export XDG_DATA_HOME=$work/geen XDG_CONFIG_HOME=$work/geen NO_COLOR=1
export PATH=$work/prefix/bin:$PATH CMAKE_PREFIX_PATH=$work/prefix

fail() { echo "$*" >&2; exit 1; }

verantwoord plugin nieuw fonds-code --met-code --stil > /dev/null
# Eight ways, of which g++ takes one half and clang++ the other: each of them meets every two choices together.
case $compiler in clang*) half=1 ;; *) half=0 ;; esac
way=0
for standard in 17 20; do
  for kind in Debug Release; do
    for flags in "" "-D_GLIBCXX_DEBUG"; do
      choices=$(((way & 1) + (way >> 1 & 1) + (way >> 2 & 1)))
      way=$((way + 1))
      [ $((choices % 2)) = $half ] || continue
      into=bouw/$standard-$kind${flags:+-debuglib}
      cmake -S fonds-code -B "$into" -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_STANDARD="$standard" \
        -DCMAKE_BUILD_TYPE="$kind" -DCMAKE_CXX_FLAGS="$flags -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror" > /dev/null
      cmake --build "$into" > bouw.log 2>&1 || { cat bouw.log; fail "$into does not build"; }
      verantwoord plugin toets "$into/fonds-code" > uitkomst || { cat uitkomst; fail "$into does not pass"; }
      grep -Eq '^[0-9]+ toetsen: [0-9]+ goed, 2 let op$' uitkomst || { cat uitkomst; fail "$into"; }
    done
  done
done

sed -i 's/"uren_volle_groep": "3,5"/"uren_volle_groep": "4"/' "$into"/fonds-code/toets/verwacht.json
code=0 && verantwoord plugin toets "$into"/fonds-code > uitkomst || code=$?
test "$code" = 5 || fail "exit code $code"
grep -A1 '^fout *toets-cijfers' uitkomst | grep -q "'uren_volle_groep' is 3,5, verwacht was 4" || { cat uitkomst; exit 1; }
