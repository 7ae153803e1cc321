#!/usr/bin/env bash
# Tries every code block of a README against the sample centre: readme.sh <program> <README.md>
# The word behind the backticks says what a block is: sjabloon, huisstijl, woorden (files that are put beside a
# template) or opdracht (commands, typed in an empty folder). A block without such a word is a fault.
set -u
program=$1 readme=$2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export VERANTWOORD_VANDAAG=2026-02-01 NO_COLOR=1 XDG_DATA_HOME="$work/geen" XDG_CONFIG_HOME="$work/geen"
"$program" nieuw centrum "$work/de-brug" --voorbeeld > /dev/null 2>&1 || exit 1
mkdir "$work/blokken" "$work/leeg" "$work/opdrachten" "$work/bin"
ln -s "$program" "$work/bin/verantwoord"

# Each block becomes a file named after its line and its kind; a fence of four backticks may hold fences of three.
awk -v folder="$work/blokken" '
  fence == "" && /^```/ { match($0, /^`+/); fence = substr($0, 1, RLENGTH); kind = substr($0, RLENGTH + 1)
                          if (kind == "") kind = "zonder"; file = sprintf("%s/%04d.%s", folder, NR, kind); printf "" > file; next }
  fence != "" && $0 == fence { fence = ""; close(file); next }
  fence != "" { print > file }
' "$readme"

failed=0 tried=0
wrong() { echo "$readme:$((10#$1)): $2"; cat "$work/uit"; failed=$((failed + 1)); }
# A template of its own folder, held against the figures of the sample centre and made into a page.
try_template() {
  "$program" sjabloon controleer "$1" --centrum "$work/de-brug" --plugin wmo > "$work/uit" 2>&1
}
for block in "$work"/blokken/*; do
  name=$(basename "$block") line=${name%%.*} kind=${name#*.}
  folder="$work/leeg/$line"; mkdir -p "$folder/delen"
  cp "$work/de-brug/afbeeldingen/"* "$folder/"
  tried=$((tried + 1))
  case $kind in
    sjabloon)
      # A piece begins under a heading, unless it begins with the top of a template or with its own.
      if grep -qm1 -e '^---$' "$block" || grep -q '^# ' "$block"; then cp "$block" "$folder/proef.md"
      else { printf '# Proef\n\n'; cat "$block"; } > "$folder/proef.md"; fi
      try_template "$folder/proef.md" || wrong "$line" "dit sjabloon heeft fouten" ;;
    huisstijl | woorden)
      cp "$block" "$folder/$kind.json"
      printf '# Proef\n\nDe HKS doet een walk and talk.\n' > "$folder/proef.md"
      try_template "$folder/proef.md" && "$program" sjabloon kijk "$folder" --seconden 1 > "$work/uit" 2>&1 &&
        ! grep -q '\[S5' "$work/uit" && grep -q 'Gemaakt' "$work/uit" || wrong "$line" "dit bestand klopt niet" ;;
    opdracht)
      while read -r command; do
        case $command in *"sjabloon kijk"*) command="$command --seconden 1" ;; esac
        (cd "$work/opdrachten" && PATH="$work/bin:$PATH" timeout 60 bash -c "$command") > "$work/uit" 2>&1 ||
          wrong "$line" "'$command' mislukt"
      done < "$block" ;;
    *) : > "$work/uit"; wrong "$line" "bij dit blok staat niet wat het is" ;;
  esac
done
echo "$tried blokken geprobeerd, $failed fout"
[ "$tried" -gt 0 ] && [ "$failed" = 0 ]
