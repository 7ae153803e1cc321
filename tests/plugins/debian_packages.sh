#!/usr/bin/env bash
# Makes both Debian packages, lets lintian look at them, uses what is in them as it would lie on a disk, and installs and
# removes them with dpkg on a disk of their own: the computer that tests stays as it is.
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

# lintian finds no error; what it warns of is told.
if command -v lintian > /dev/null; then
  lintian --allow-root --fail-on error --tag-display-limit 0 pakketten/*.deb > lintian.txt 2>&1 || { cat lintian.txt; exit 1; }
  sed -n 's/^W: /lintian warns: /p' lintian.txt
else
  echo "OVERGESLAGEN: lintian is not here (bash .ci/install tests)"
fi

# What the packages need is in Debian: apt could install them here.
if command -v apt-cache > /dev/null && apt-cache policy libc6 > beleid.txt 2>&1 && grep -q ' 500 ' beleid.txt; then
  apt-get --simulate install "$PWD"/pakketten/verantwoord*.deb > apt.txt 2>&1 || { cat apt.txt; exit 1; }
fi

# dpkg puts them on a disk and takes them off again, without a word and without leaving anything.
root=$work/wortel
mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info" "$root/usr/bin" "$root/home"
touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
on_disk() { dpkg --root="$root" --log=/dev/null --force-not-root --force-depends --force-bad-path --force-script-chrootless "$@"; }
on_disk --install pakketten/verantwoord*.deb > dpkg.txt 2>&1 || { cat dpkg.txt; exit 1; }
test "$(dpkg-query --admindir="$root/var/lib/dpkg" -f '${Status}\n' -W | sort -u)" = "install ok installed"
(cd "$root/home" && "$root/usr/bin/verantwoord" nieuw centrum hier --voorbeeld --stil && "$root/usr/bin/verantwoord" rapport hier --alle --stil)
test "$(find "$root/home/hier/rapporten" -name '*.pdf' | wc -l)" = 4
grep -q "file://$root/usr/share/verantwoord/schema/centrum.json" "$root/home/hier/centrum.json"
on_disk --remove verantwoord-dev verantwoord > dpkg.txt 2>&1 || { cat dpkg.txt; exit 1; }
if grep -qi 'warning\|not empty' dpkg.txt; then cat dpkg.txt; exit 1; fi
left=$(find "$root" \( -path "$root/var" -o -path "$root/home" \) -prune -o \( -type f -o -type l \) -print)
test -z "$left" || { echo "left behind: $left"; exit 1; }
test "$(find "$root/home/hier/rapporten" -name '*.pdf' | wc -l)" = 4 # what a centre made stays
