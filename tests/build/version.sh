#!/usr/bin/env bash
# `--version` says the version and, built in a git folder, the commit: version.sh <program> <version> <source>
set -u
program=$1 version=$2 source=$3
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
fail() { echo "$*"; exit 1; }
said=$("$program" --version) || fail "--version: uitkomst $?"
grep -qxE "verantwoord ${version//./[.]}( \(commit [^()]+\))?" <<< "$said" || fail "--version zegt: $said"

writes() { cmake -DSOURCE="$1" -DINTO="$work/written.cpp" -P "$source/core/base/files/write_program_commit.cmake" && cat "$work/written.cpp"; }
mkdir -p "$work/project/part"
writes "$work/project" | grep -q 'return "";' || fail "a source without a git folder has a commit"
git -C "$work/project" init -q
echo 1 > "$work/project/file"
git -C "$work/project" add file
git -C "$work/project" -c user.name=a -c user.email=a@a.example commit -q -m one
commit=$(git -C "$work/project" describe --always)
writes "$work/project" | grep -qF "return \"$commit\";" || fail "the commit $commit is not written"
first=$(stat -c %y "$work/written.cpp")
writes "$work/project" > /dev/null
[ "$(stat -c %y "$work/written.cpp")" = "$first" ] || fail "the same commit is written anew, and everything is linked again"
writes "$work/project/part" | grep -q 'return "";' || fail "a folder inside another project has that project's commit"
echo 2 > "$work/project/file"
writes "$work/project" | grep -qF "return \"$commit met wijzigingen\";" || fail "changes are not said"
