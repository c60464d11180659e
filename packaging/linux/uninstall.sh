#!/bin/sh
# Remove what install.sh has put here. Settings, logs and datasets are yours and stay.
set -eu

# Desktops write down what lies in these folders; without anything in them that is all there is.
refresh() {
    [ -n "$data" ] || return 0
    if [ -d "$data/mime/packages" ]; then
        ! command -v update-mime-database >/dev/null || update-mime-database "$data/mime" || true
    elif printf '%s\n' "$listed" | grep -Fxq "$data/mime"; then
        rm -rf "$data/mime"
    fi
    if [ "$(ls "$data/applications" 2>/dev/null)" = mimeinfo.cache ]; then
        rm "$data/applications/mimeinfo.cache"
    elif command -v update-desktop-database >/dev/null; then
        update-desktop-database "$data/applications" 2>/dev/null || true
    fi
}

# Folders that were made for Tollbook and hold nothing any more.
sweep() {
    printf '%s\n' "$listed" | while read -r path; do
        if [ -d "$path" ] && [ ! -L "$path" ]; then rmdir "$path" 2>/dev/null || true; fi
    done
}

remove() {
    program=$(cd "$(dirname "$0")" && pwd)
    listed=$(LC_ALL=C sort -ru "$program/installed.txt") # a folder after what is in it
    data=$(printf '%s\n' "$listed" | sed -n 's|/mime/packages/tollbook.xml$||p')
    printf '%s\n' "$listed" | while read -r path; do
        [ -d "$path" ] && [ ! -L "$path" ] || rm -f "$path"
    done
    find "$program" -mindepth 1 -maxdepth 1 ! -name portable -exec rm -rf {} +
    rmdir "$program" 2>/dev/null || printf 'Your settings stay in %s/portable\n' "$program"
    sweep
    refresh
    sweep
    printf 'Tollbook is removed.\n'
}

remove # read as a whole before the script itself goes
exit
