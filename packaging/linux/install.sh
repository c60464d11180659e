#!/bin/sh
# Install Tollbook for one person: no root, no network. The self-extracting archive starts this in
# the folder it has unpacked, with the arguments that stood after its own.
set -eu
LIBC=2.35 # what the libraries inside were made for: Ubuntu 22.04, Debian 12, Fedora 36

usage() {
    cat <<'END'
Install Tollbook for yourself.

  --prefix FOLDER   program in FOLDER/lib/tollbook, command in FOLDER/bin;
                    ~/.local, unless given
  --help            this

Remove it again with FOLDER/lib/tollbook/uninstall.sh
END
}

fail() {
    printf 'Tollbook was not installed: %s\n' "$1" >&2
    exit 1
}

# One line a file, and a folder that was not there before, for uninstall.sh.
note() { printf '%s\n' "$1" >>"$notes"; }

folder() {
    [ -d "$1" ] && return
    folder "$(dirname "$1")"
    mkdir "$1" || fail "the folder $1 cannot be made."
    note "$1"
}

put() {
    folder "$(dirname "$2")"
    cp "$1" "$2" || fail "$2 cannot be written."
    note "$2"
}

# A path between double quotes in a desktop file: for its own escapes, for Exec's, and for sed.
quoted() { printf '%s' "$1" | sed 's/[\\"`$]/\\&/g; s/\\/\\\\/g; s/%/%%/g' | sed 's/[&|\\]/\\&/g'; }

refresh() {
    for each in "update-mime-database $data/mime" "update-desktop-database $data/applications"; do
        # shellcheck disable=SC2086
        command -v "${each%% *}" >/dev/null && "${each%% *}" "${each#* }" >/dev/null 2>&1 || true
    done
}

prefix=${HOME:?}/.local
data=${XDG_DATA_HOME:-$HOME/.local/share}
notes=$PWD/installed.txt
: >"$notes"
while [ $# -gt 0 ]; do
    case $1 in
    --prefix)
        [ $# -gt 1 ] || fail 'name a folder after --prefix.'
        case $2 in /*) prefix=$2 ;; *) prefix=${USER_PWD:-$PWD}/$2 ;; esac # where it was called
        folder "$prefix"
        prefix=$(cd "$prefix" && pwd) && data=$prefix/share
        shift
        ;;
    --help) usage && exit ;;
    *) usage >&2 && fail "it does not know \"$1\"." ;;
    esac
    shift
done

program=$prefix/lib/tollbook new=$prefix/lib/tollbook.new old=$prefix/lib/tollbook.old
command=$prefix/bin/tollbook

# Before anything is written: will it run here, is there room, and is what stands there ours?
libc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || libc='another library' # musl has none to tell
case $libc in
"glibc $(printf '%s\n' "${libc#glibc }" "$LIBC" | sort -V | tail -n 1)") ;;
*) fail "it needs a Linux with glibc $LIBC or newer; this one has $libc." ;;
esac
if [ ! -d "$program" ] && [ -d "$old" ]; then mv "$old" "$program"; fi # an update was cut off
if [ -d "$program" ] && [ ! -f "$program/installed.txt" ]; then
    [ -z "$(find "$program" -mindepth 1 -maxdepth 1 ! -name portable)" ] \
        || fail "$program is not an installation of Tollbook. Move it away, or use --prefix."
fi
if [ -e "$command" ] || [ -L "$command" ]; then
    case $(readlink "$command") in
    "$program/tollbook") ;;
    *) fail "$command is another program. Move it away, or use --prefix." ;;
    esac
fi
folder "$prefix/lib"
needed=$(du -sk tollbook | cut -f1) free=$(df -Pk "$prefix/lib" | awk 'END { print $4 }')
[ "$free" -gt "$needed" ] || fail "it needs $((needed / 1024)) MB in $prefix/lib; $((free / 1024)) \
MB are free."

trap 'rm -rf "$new"' EXIT
rm -rf "$new" "$old"
cp -R tollbook "$new" || fail "$new cannot be written."
folder "$prefix/bin"
ln -sf "$program/tollbook" "$command" || fail "$prefix/bin cannot be written."
note "$command"
(cd share && find . -type f | sort) >share.txt
while read -r file; do put "share/$file" "$data/${file#./}"; done <share.txt
sed "s|^Exec=tollbook|Exec=\"$(quoted "$program/tollbook")\"|" share/applications/tollbook.desktop \
    >"$data/applications/tollbook.desktop"

# Of an earlier installation: its folders are ours too, files without successor go, settings that
# were kept beside the program stay there.
if [ -f "$program/installed.txt" ]; then
    (grep -Fxv -f "$notes" "$program/installed.txt" || true) | while read -r path; do
        if [ -d "$path" ]; then note "$path"; else rm -f "$path"; fi
    done
fi
if [ -d "$program/portable" ]; then
    cp -R "$program/portable" "$new/portable" || fail "$new cannot be written."
fi
cp "$notes" "$new/installed.txt" || fail "$new cannot be written."
[ ! -d "$program" ] || mv "$program" "$old"
mv "$new" "$program"
trap - EXIT
rm -rf "$old"
refresh
printf 'Tollbook is installed in %s\n' "$program"
case ":$PATH:" in
*":$prefix/bin:"*) printf 'Start it from the menu, or with: tollbook\n' ;;
*) printf 'Start it from the menu, or with: %s\n' "$command" ;;
esac
