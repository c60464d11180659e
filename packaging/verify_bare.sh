#!/usr/bin/env bash
# Prove on a bare Debian that one command sets Tollbook up, or says exactly what is missing.
#
#   packaging/verify_bare.sh [FOLDER OF A GIT CLONE] [DEBIAN RELEASE]
#
# Needs root, debootstrap and about 4 GB in $TMPDIR. The committed state of the clone is tested.
# Mirror, proxies and certificates are taken from this machine's own settings. Mounts and processes
# live in namespaces of their own and end with this script; its folder is removed.
set -euo pipefail

qt='libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0'
window='libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0'

# shellcheck source=chroots.sh
. "$(dirname "$0")/chroots.sh"

# in_bare FOLDER USER COMMAND...: the command's exit code is kept in $code, its output in $log
in_bare() {
    local folder=$1 user=$2 start=$EPOCHREALTIME
    shift 2
    local settings=()
    mapfile -t settings < <(passed_on)
    code=0
    # shellcheck disable=SC2086
    ${offline:-} chroot --userspec="$user" "$folder" /usr/bin/env -i HOME=/tmp LANG=C.UTF-8 \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin "${settings[@]}" \
        /bin/sh -c 'cd /srv/tollbook && exec "$@"' sh "$@" >"$log" 2>&1 || code=$?
    tail -n 25 "$log" | sed 's/^/   | /'
    awk -v a="$start" -v b="$EPOCHREALTIME" -v c="$code" -v what="$*" \
        'BEGIN { printf "   %.1f s, exit code %d: %s\n", b - a, c, what }'
}

expect() { [ "$code" -eq "$1" ] || fail "exit code $code instead of $1"; }
expect_text() { grep -q -F -e "$1" "$log" || fail "not said: $1"; }
expect_no_traceback() { ! grep -q Traceback "$log" || fail 'a traceback'; }

make_base() {
    make_bare "$release" "$base" python3 ca-certificates
    [ ! -e /etc/pip.conf ] || cp -L /etc/pip.conf "$base/etc/"
    git clone -q "$clone" "$base/srv/tollbook"
    chroot "$base" /usr/sbin/useradd --no-create-home tester
    ! chroot "$base" python3 -c 'import ensurepip' 2>/dev/null || fail 'python3-venv is there already'
    chroot "$base" python3 --version
}

check_user() {
    local bare=$work/user version command
    cp -a "$base" "$bare"
    mount_proc "$bare"
    chown -R --no-dereference tester "$bare/srv/tollbook" 2>/dev/null \
        || chroot "$bare" chown -R tester: /srv/tollbook
    version=$(chroot "$bare" python3 -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    command="sudo apt-get install -y --no-install-recommends $qt $version $window"
    note 'An ordinary user is told the exact command'
    for mode in run test; do
        in_bare "$bare" tester python3 packaging/bootstrap.py $mode
        expect 1
        expect_text "  $command"
        expect_no_traceback
        [ ! -e "$bare/srv/tollbook/.venv" ] || fail 'something was made'
    done
    note 'That command, and nothing else, is enough'
    command=$(sed -n 's/^ *sudo //p' "$log")
    # shellcheck disable=SC2086
    in_bare "$bare" root env DEBIAN_FRONTEND=noninteractive $command
    expect 0
    offline='unshare --net' in_bare "$bare" tester python3 packaging/bootstrap.py run
    expect 1
    expect_text 'Check the network connection and run the same command again.'
    expect_no_traceback
    in_bare "$bare" tester python3 packaging/bootstrap.py run
    expect 0
    expect_text 'tollbook: Removing'
}

check_root() {
    local bare=$base
    mount_proc "$bare"
    note 'Root without a network gets a sentence'
    offline='unshare --net' in_bare "$bare" root python3 packaging/bootstrap.py test
    expect 1
    expect_text 'tollbook: This step failed'
    expect_no_traceback
    note 'Root: one command sets everything up and runs all tests'
    in_bare "$bare" root python3 packaging/bootstrap.py test
    expect 0
    in_bare "$bare" root sh -c \
        'cd .venv/lib/python3*/site-packages/PySide6/Qt/plugins/platforms && ldd libqxcb.so'
    expect 0
    ! grep 'not found' "$log" || fail 'libraries of Qt are missing'
    note 'Root: the program runs without a display, and again without a network'
    in_bare "$bare" root python3 packaging/bootstrap.py run
    expect 0
    offline='unshare --net' in_bare "$bare" root python3 packaging/bootstrap.py run
    expect 0
    ! grep '^tollbook: \(Making\|Installing\|Refreshing\)' "$log" || fail 'the second run set up again'
}

if [ "${1:-}" != --inside ]; then
    alone "$(realpath "${1:-$(dirname "$0")/..}")" "${2:-$(release_here)}"
    exit
fi
work=$2 clone=$3 release=$4
base=$work/base log=$work/log.txt
make_base
check_user
check_root
note 'All as expected'
