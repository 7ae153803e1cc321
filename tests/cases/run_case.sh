#!/usr/bin/env bash
# Runs one case folder:
#   opdracht   the words behind `verantwoord`, run in the centre's folder; @CASE@ is the case's own folder
#   basis      optional: a folder in tests/centres whose files come first
#   centrum/   optional: files laid over it
#   weg        optional: names of files that are removed, one a line
#   uitvoer    expected standard output; absent: not looked at
#   meldingen  expected standard error, without lines of progress; absent: not looked at
#   code       expected exit code; absent: 0
# VW_BIJWERKEN=1 writes the three expectations anew; review the difference like code.
set -u
case_folder=$1 program=$2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir "$work/centrum"
if [ -f "$case_folder/basis" ]; then cp -r "$case_folder/../../centres/$(cat "$case_folder/basis")/." "$work/centrum"; fi
if [ -d "$case_folder/centrum" ]; then cp -r "$case_folder/centrum/." "$work/centrum"; fi
if [ -f "$case_folder/weg" ]; then while read -r name; do rm -rf "${work:?}/centrum/$name"; done < "$case_folder/weg"; fi
words=$(sed "s|@CASE@|$case_folder|g" "$case_folder/opdracht")
cd "$work/centrum" || exit 1
export VERANTWOORD_VANDAAG=2026-02-01 NO_COLOR=1 XDG_DATA_HOME="$work/geen" XDG_CONFIG_HOME="$work/geen"
eval "timeout 60 '$program' $words" > "$work/gezegd" 2> "$work/alles" < /dev/null
echo $? > "$work/code"
shown="s|$case_folder|@CASE@|g; s|$(dirname "$case_folder")|@GEVALLEN@|g"
grep -vE '^ *(Gelezen|Berekend|Bekeken|Gemaakt|Gestopt|Goed|Verder)  ' "$work/alles" | sed "$shown" > "$work/meldingen"
sed "$shown" "$work/gezegd" > "$work/uitvoer"
[ -f "$case_folder/code" ] || { [ "${VW_BIJWERKEN:-}" = 1 ] || [ "$(cat "$work/code")" = 0 ] || { cat "$work/alles"; echo "code $(cat "$work/code"), verwacht 0"; exit 1; }; }
failed=0
for part in uitvoer meldingen code; do
  if [ "${VW_BIJWERKEN:-}" = 1 ]; then
    if [ "$part" != uitvoer ] || [ -f "$case_folder/uitvoer" ]; then cp "$work/$part" "$case_folder/$part"; fi
  elif [ -f "$case_folder/$part" ]; then
    diff -u "$case_folder/$part" "$work/$part" || failed=1
  fi
done
exit $failed
