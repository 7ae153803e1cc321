#!/usr/bin/env bash
# Makes both Debian packages and uses what is in them as it would lie on a disk, without installing: that needs root.
set -euo pipefail
build=$1 work=$2
umask 022
rm -rf "$work" && mkdir -p "$work" && cd "$work"
cpack --config "$build/CPackConfig.cmake" -B "$work/pakketten" > cpack.log 2>&1 || { cat cpack.log; exit 1; }
for name in verantwoord verantwoord-dev; do
  dpkg-deb --extract "$(ls pakketten/${name}_*.deb)" schijf
  dpkg-deb --info "$(ls pakketten/${name}_*.deb)" > "$name.info"
  grep -q "Package: $name\$" "$name.info"
done
grep -q 'Depends: .*libc6' verantwoord.info || { cat verantwoord.info; exit 1; }
grep -q 'Depends: verantwoord ' verantwoord-dev.info || { cat verantwoord-dev.info; exit 1; }
export XDG_DATA_HOME=$work/geen XDG_CONFIG_HOME=$work/geen NO_COLOR=1 PATH=$work/schijf/usr/bin:$PATH CMAKE_PREFIX_PATH=$work/schijf/usr

verantwoord plugin nieuw fonds-pakket --met-code > stappen
sed -n 's/^  //p' stappen > opdrachten.sh
bash -e opdrachten.sh > uitkomst 2>&1 || { cat uitkomst; exit 1; }

# A page for every command, that man can set without a word; and completion that knows commands and options.
test -f schijf/usr/share/man/man1/verantwoord-plugin-nieuw.1.gz
if command -v man > /dev/null; then
  for page in schijf/usr/share/man/man1/*.gz; do
    LC_ALL=C.UTF-8 man --warnings -l "$page" > pagina 2> klachten
    test ! -s klachten || { echo "$page"; cat klachten; exit 1; }
  done
fi
source schijf/usr/share/bash-completion/completions/verantwoord
complete_words() { COMP_WORDS=(verantwoord "$@"); COMP_CWORD=$#; COMPREPLY=(); _verantwoord; echo "${COMPREPLY[*]}"; }
test "$(complete_words plugin ve)" = vertrouw
test "$(complete_words plugin nieuw fonds-x --met)" = --met-code
test "$(complete_words sja)" = sjabloon
