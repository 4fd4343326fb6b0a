#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# with-keyring.sh <command> [argument...]: runs a command beside an empty, unlocked keyring in a home of its own, so that
# tests neither see nor touch the keyring of whoever runs them. Start it on a session bus of its own:
#   dbus-run-session -- bash packaging/with-keyring.sh <command>
set -euo pipefail

if ! command -v gnome-keyring-daemon >/dev/null; then
    echo "with-keyring.sh: gnome-keyring-daemon is missing; packaging/test.sh installs it." >&2
    exit 1
fi

home=$(mktemp -d "${TMPDIR:-/tmp}/egret-keyring.XXXXXX")
daemon=
trap 'if [ -n "$daemon" ]; then kill "$daemon" && wait "$daemon"; fi; rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
export HOME=$home XDG_RUNTIME_DIR=$home/runtime
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
unset DISPLAY WAYLAND_DISPLAY # nobody is there to answer a prompt

service_is_there() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true
}

gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null <<<'' & # the password is one newline
daemon=$!
for ((tries = 0; tries < 200; ++tries)); do
    if service_is_there; then
        "$@"
        exit
    fi
    sleep 0.05
done
echo "with-keyring.sh: the keyring did not come up within 10 seconds." >&2
exit 1
