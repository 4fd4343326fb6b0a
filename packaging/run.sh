#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh [option...]: from a fresh clone on Debian 12 to the running demonstration: installs what is missing, builds, and
# starts the dashboard with invented data, offline, without touching your keychain or your files. Options go to egret
# (--theme dark, --page transactions, ...). Without a display it runs the demonstration of the command line instead and
# paints the dashboard's pages into build/demo. Safe to run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

pages=(welcome transactions settings/integrations settings/integrations/view settings/integrations/add settings/local-api)
themes=(light dark)

packaging/setup.sh
packaging/build.sh release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "== Starting Egret =="
    exec build/release/app/egret --demo "$@"
fi

echo "== No display (DISPLAY and WAYLAND_DISPLAY are not set): the demonstration runs on the command line =="
build/release/app/egret-cli demo

echo "== Painting the dashboard's pages =="
mkdir -p build/demo
for page in "${pages[@]}"; do
    for theme in "${themes[@]}"; do
        picture=build/demo/${page//\//-}-$theme.png
        QT_QPA_PLATFORM=offscreen timeout 120 \
            build/release/app/egret --demo --theme "$theme" --page "$page" --screenshot "$picture"
        echo "$picture"
    done
done
