#!/usr/bin/env bash
# Wrong use of the SDK does not compile, and the compiler says in a sentence what is wanted: the line "// meldt:" of each
# file. What is good compiles without a warning, and three coded indicators fit on one screen.
# Usage: wrong_use.sh <folder with sources> <folder with the headers>
set -u
sources=$1 headers=$2 failed=0 tried=0
flags="-std=c++17 -Wall -Wextra -Wpedantic -Wconversion -Werror -fsyntax-only -I $headers"
for compiler in g++ clang++; do
  command -v $compiler > /dev/null || continue
  for file in "$sources"/*.cpp; do
    tried=$((tried + 1))
    # shellcheck disable=SC2086
    said=$($compiler $flags "$file" 2>&1) && compiled=yes || compiled=no
    wanted=$(sed -n 's|^// meldt: ||p' "$file")
    if [ -z "$wanted" ]; then
      [ $compiled = yes ] || { echo "$compiler refuses $file:"; echo "$said"; failed=1; }
      [ "$(wc -l < "$file")" -le 42 ] || { echo "$file no longer fits on a screen"; failed=1; }
    elif [ $compiled = yes ]; then
      echo "$compiler accepts $file"; failed=1
    else
      errors=$(grep -c 'error:' <<< "$said")
      grep 'error:' <<< "$said" | head -1 | grep -qF "$wanted" || { echo "$compiler, $file: the first error is not '$wanted'"; echo "$said"; failed=1; }
      [ "$errors" -le 2 ] || { echo "$compiler, $file: $errors errors bury the one that helps"; echo "$said"; failed=1; }
    fi
  done
done
[ $tried -ge 8 ] || { echo "only $tried files were tried"; failed=1; }
exit $failed
