#!/usr/bin/env bash
# An install step that fails says which and why, and ends the script: install_says_what_failed.sh <.ci/install>
# The tools that fetch are stand-ins, of which one at a time fails.
set -u
install=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$work/source/.ci" "$work/bin"
cp "$install" "$work/source/.ci/install"
for tool in apt-get npm dpkg-deb; do
  printf '#!/bin/sh\necho "%s $*" >> "%s/ran"\ncase "%s $*" in *"$FAILS"*) echo "E: no such luck with %s" >&2; exit 42 ;; esac\n' \
    $tool "$work" $tool $tool > "$work/bin/$tool"
done
printf '#!/bin/sh\nexec "$@"\n' > "$work/bin/sudo"
# What the package would bring.
printf 'mkdir -p usr/lib/R/site-library/whisker/specs && for each in comments interpolation inverted partials sections; do echo > usr/lib/R/site-library/whisker/specs/$each.json; done\n' >> "$work/bin/dpkg-deb"
chmod +x "$work"/bin/*
export PATH="$work/bin:$PATH"
failed=0
complain() { echo "$*"; sed 's/^/    /' "$work/said"; failed=1; }
run() { rm -f "$work/ran"; rm -rf "$work/source/tests"; FAILS=$1 bash "$work/source/.ci/install" ${2:-} > "$work/said" 2>&1; }
try() { # try <command that fails> <step that must be named> [tests]
  run "$1" "${3:-}" && complain "$1 fails, and the script succeeds"
  grep -qF "this step failed (code 42): $2" "$work/said" || complain "the step is not named: $2"
  grep -qF "E: no such luck" "$work/said" || complain "the reason is not said: $2"
  tail -1 "$work/ran" | grep -qF "$1" || complain "something runs after the step that failed: $2"
}
try "apt-get -q update" "the list of packages"
try "cmake ninja-build" "packages to build with"
try "chromium" "packages to test with" tests
try "tests/browser" "node packages of tests/browser" tests
try "tests/schema" "node packages of tests/schema" tests
try "download r-cran-whisker" "the tests of Mustache" tests
run "nothing fails" || complain "without tests it fails"
grep -qE "npm|chromium|clang|boost-test|download" "$work/ran" && complain "who makes reports gets what only tests need: $(cat "$work/ran")"
run "nothing fails" tests || complain "with tests it fails"
[ -f "$work/source/tests/document/mustache/sections.json" ] || complain "the tests of Mustache are not there"
exit $failed
