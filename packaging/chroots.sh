# Bare Debian systems in folders, for verify and verify_bare.sh, which read this file.
# shellcheck shell=bash

note() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# Settings that a program needs to reach the network from here, and nothing else of this machine.
passed_on() {
    env | grep -E -i '^(https?_proxy|no_proxy|ssl_cert_(file|dir)|pip_(cert|index_url|proxy))=' || true
}

# make_bare RELEASE FOLDER PACKAGES...: the mirror, proxies and certificates are this machine's own
make_bare() {
    local release=$1 folder=$2 mirror
    shift 2
    # shellcheck disable=SC2016
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
    note "A bare $release"
    # shellcheck disable=SC2154
    debootstrap --variant=minbase "$release" "$folder" "$mirror" >"$log" 2>&1 \
        || { tail -n 20 "$log"; fail debootstrap; }
    cp -L /etc/resolv.conf /etc/hosts "$folder/etc/"
    printf 'APT::Install-Recommends "false";\n' >"$folder/etc/apt/apt.conf.d/90bare"
    apt-config dump Acquire >"$folder/etc/apt/apt.conf.d/91machine"
    [ $# -eq 0 ] || chroot "$folder" apt-get -q -y install "$@" >"$log" 2>&1 \
        || { tail -n 20 "$log"; fail "apt-get install $*"; }
    mkdir -p "$folder/etc/ssl/certs"
    cp -L /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
}

mount_proc() {
    mount -t proc proc "$1/proc"
    mkdir -p "$1/dev/shm" "$1/dev/pts"
    mount -t devpts devpts "$1/dev/pts" -o newinstance,ptmxmode=0666
    ln -sf pts/ptmx "$1/dev/ptmx"
    mount -t tmpfs tmpfs "$1/dev/shm"
}

# alone NAME...: run the rest of a script with mounts and processes of its own, in a folder that
# goes with it; the arguments are what the script gets after --inside
alone() {
    [ "$(id -u)" -eq 0 ] || fail 'run this as root'
    command -v debootstrap >/dev/null || fail 'install debootstrap first'
    local work
    work=$(mktemp -d -t tollbook-bare.XXXXXX)
    # shellcheck disable=SC2064
    trap "rm -rf --one-file-system '$work'" EXIT
    unshare --mount --pid --fork --kill-child bash "$0" --inside "$work" "$@"
}

release_here() {
    # shellcheck source=/dev/null
    (. /etc/os-release && echo "$VERSION_CODENAME")
}
