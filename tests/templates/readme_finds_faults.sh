#!/usr/bin/env bash
# The test of the README itself: each of these blocks must make it fail, and a right one must not.
# readme_finds_faults.sh <program>
set -u
program=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
failed=0
# One block of a README, from standard input; the count of faults that it must give.
must_give() {
  cat > "$work/README.md"
  bash "$(dirname "$0")/readme.sh" "$program" "$work/README.md" > "$work/uit" 2>&1
  local code=$?
  if ! grep -q "1 blokken geprobeerd, $2 fout" "$work/uit" || [ "$code" != "$2" ]; then
    echo "$1: verwacht $2 fout"; cat "$work/uit"; failed=1
  fi
}
must_give "een goede zin" 0 <<'README'
```sjabloon
Het aantal bezoeken was {{bezoeken}}.
```
README
must_give "een veld dat er niet is" 1 <<'README'
```sjabloon
Het aantal bezoeken was {{bezoken}}.
```
README
must_give "een blok in een blok dat niet klopt" 1 <<'README'
````sjabloon
```tabel
indicatoren: bezoeken
per: schoenmaat
```
````
README
must_give "een kleur die geen kleur is" 1 <<'README'
```huisstijl
{ "schema": 1, "basis": "warm", "kleuren": { "accent": "rood" } }
```
README
must_give "een opdracht die er niet is" 1 <<'README'
```opdracht
verantwoord sjabloon velder
```
README
must_give "een blok waarvan niet staat wat het is" 1 <<'README'
```
verantwoord sjabloon velden
```
README
exit $failed
