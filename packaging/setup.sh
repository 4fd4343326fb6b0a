#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# setup.sh [--tests]: installs the Debian 12 packages that building and running Egret needs and that are missing; with
# --tests also those of the tests. With nothing missing it changes nothing and asks for nothing.
set -euo pipefail

build_packages=(
    g++                  # C++20 compiler (GCC 12)
    cmake                # configures, and runs the tests
    ninja-build          # builds
    ccache               # makes the second build short
    qt6-base-dev         # Qt: Core, Network, Sql, DBus, Gui, Widgets, Test
    qt6-svg-dev          # icons
    qt6-tools-dev        # CMake support for translations
    qt6-l10n-tools       # translations: lupdate, lrelease
    qtkeychain-qt6-dev   # the desktop's keychain
    qcoro-qt6-dev        # coroutines over Qt
    libboost1.81-dev     # HTTP server (Beast, Asio)
    libssl-dev           # signatures, sealing, scrypt
    libgmp-dev           # numbers of signatures
    libsqlite3-dev       # the bulk path of the store
    libmimalloc-dev      # memory for many threads
    fonts-inter          # embedded into the program at build time
    fonts-jetbrains-mono # the same, for identifiers and JSON
)
run_packages=(
    libqt6sql6-sqlite # the database driver, a plug-in
    libsecret-1-0     # QtKeychain opens it at run time
    qt6-wayland       # the window on Wayland desktops
    qt6-translations-l10n # what Qt itself says in other languages
    ca-certificates   # TLS to Plaid
)
test_packages=(
    gnome-keyring # a real keyring for the keychain tests
    dbus-daemon   # and a session bus for it: dbus-daemon, dbus-run-session
    dbus-bin      # dbus-send asks whether the keyring is up
    chromium      # walks the simulator's Link pages
    clang         # builds the fuzzers
    libclang-rt-14-dev # libFuzzer, and the sanitizers of clang
)
node_packages=(
    nodejs # runs Plaid's own SDK against the simulator
    npm    # installs it
)

# Whether a Node that is new enough is there, from wherever.
node_is_there() {
    command -v npm >/dev/null && command -v node >/dev/null \
        && [ "$(node --print 'process.versions.node.split(".")[0]')" -ge 18 ]
}

fail() {
    echo "setup.sh: $*" >&2
    exit 1
}

wanted=("${build_packages[@]}" "${run_packages[@]}")
case "${1-}" in
    "") ;;
    --tests)
        wanted+=("${test_packages[@]}")
        node_is_there || wanted+=("${node_packages[@]}")
        ;;
    *) fail "unknown option $1; the only one is --tests." ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "this is not a Debian system with apt. Install the equivalents of these Debian 12 packages by hand, then run" \
        "'cmake --preset release && cmake --build --preset release': ${wanted[*]}"
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "sudo is missing; as root, run: apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
    echo "sudo may ask for your password to install these packages with apt: ${missing[*]}"
else
    echo "Installing with apt: ${missing[*]}"
fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 "$@"
}
apt update
apt install --yes --no-install-recommends "${missing[@]}" >/dev/null \
    || fail "apt could not install the packages. Egret is built on Debian 12 (bookworm); other releases may lack some."
