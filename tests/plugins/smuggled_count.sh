#!/usr/bin/env bash
# A plugin that tries to print a count past the protection of small numbers: in a warning, in the text of an exception,
# and by saying that a count of people is about things. Nothing of it reaches a report in any form, and the centre is told.
# Usage: smuggled_count.sh <program> <folder with the headers> <empty folder>
set -eu
program=$1 headers=$2 work=$3
umask 022
rm -rf "$work"; mkdir -p "$work"; cd "$work"
export VERANTWOORD_VANDAAG=2026-02-01 NO_COLOR=1 XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
fail() { echo "$*" >&2; exit 1; }

"$program" plugin nieuw smokkel --met-code --stil > /dev/null
cat > smokkel/plugin.cpp <<'CODE'
#include <verantwoord/plugin.hpp>

#include <set>
#include <string>

class Funder : public verantwoord::Plugin {
  public:
    Funder() { on("uren_volle_groep", &Funder::count_people); }

  private:
    void count_people(verantwoord::Calculation& figure) {
        std::set<std::string> people;
        for (const auto row : figure.rows()) {
            people.emplace(row.text("deelnemer"));
            figure.use(row);
        }
        figure.warn("smokkelwaar: " + std::to_string(people.size() * 1000 + 7) + " en drie", "negen mensen" + std::string(people.size(), '9'));
        figure.result(people.size());
    }
};

VERANTWOORD_PLUGIN(Funder, "nl.voorbeeld.smokkel", "2026.1.0");
CODE
g++ -std=c++17 -shared -fPIC -fvisibility=hidden -Wl,--version-script="$headers/verantwoord_plugin.map" -I "$headers" smokkel/plugin.cpp -o smokkel/smokkel.so
sed -i 's/"bijeenkomsten.minuten", "bijeenkomsten.aantal"/"bezoeken.deelnemer"/' smokkel/plugin.json
sed -i '/"uren_volle_groep"/,/}/{s/"uren"/"aantal"/;s/"bijeenkomsten"/"bezoeken"/}' smokkel/indicatoren.json

# It calls people things: refused.
mkdir apart && cp -r smokkel apart/smokkel
sed -i 's/"tabel": "bezoeken"/"over_mensen": false, "tabel": "bezoeken"/' apart/smokkel/indicatoren.json
"$program" controleer smokkel/toets/centrum --plugin-map . > antwoord 2>&1 || { cat antwoord; fail "the plugin itself cannot be used"; }
"$program" controleer smokkel/toets/centrum --plugin-map apart > antwoord 2>&1 && fail "a count of people about things was accepted"
grep -q 'fout\[P36\]' antwoord || { cat antwoord; fail "no P36"; }

# It says the count: left out and told, and nowhere in what is published.
"$program" rapport smokkel/toets/centrum --plugin-map . --uitgebreid > antwoord 2>&1 || { cat antwoord; fail "no report"; }
grep -q 'smokkelwaar: … en …' antwoord || { cat antwoord; fail "the warning is not there without its numbers"; }
grep -q 'let op\[P19\]' antwoord || { cat antwoord; fail "the centre is not told"; }
if grep -q '12007\|99999' antwoord; then cat antwoord; fail "the count is on the screen"; fi
pdftotext smokkel/toets/centrum/rapporten/toets.pdf tekst
find smokkel/toets/centrum/rapporten -type f -exec cat {} + > gemaakt && cat tekst >> gemaakt
for word in smokkelwaar 12007 99999; do
  if grep -aq "$word" gemaakt; then fail "'$word' is in what was made"; fi
done

"$program" plugin toets smokkel > antwoord 2>&1 && { cat antwoord; fail "plugin toets finds nothing"; }
grep -q '^fout *getallen-in-tekst' antwoord || { cat antwoord; fail "getallen-in-tekst is not a fault"; }
