#!/usr/bin/env bash
# The test of the README itself: each of these changes must make it fail. readme_finds_faults.sh <program> <README.md>
set -u
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
failed=0
must_fail() {
  sed "$2" "$README" > "$work/README.md"
  if cmp -s "$README" "$work/README.md"; then echo "$1: de README heeft deze regel niet meer"; failed=1; return; fi
  if bash "$(dirname "$0")/readme.sh" "$PROGRAM" "$work/README.md" > "$work/uit" 2>&1; then echo "$1: niet gevonden"; failed=1; fi
  grep -q ", 1 fout" "$work/uit" || { echo "$1: iets anders dan één fout"; cat "$work/uit"; failed=1; }
}
PROGRAM=$1 README=$2
must_fail "een veld dat er niet is" 's/^Het aantal bezoeken was {{bezoeken}}\.$/Het aantal was {{bezoken}}./'
must_fail "een kleur die geen kleur is" 's/"accent": "#8c3b2a"/"accent": "rood"/'
must_fail "een opdracht die er niet is" 's/^verantwoord sjabloon velden --zoek bezoeken$/verantwoord sjabloon velder/'
exit $failed
