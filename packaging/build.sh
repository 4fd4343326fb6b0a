#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# build.sh <preset> [target...]: configures and builds one preset of CMakePresets.json, everything or the targets named,
# with as many jobs as there are processors ($JOBS overrides) and through ccache where it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:?usage: build.sh <preset> [target...]}
shift
targets=()
[ $# -eq 0 ] || targets=(--target "$@")

if command -v ccache >/dev/null; then
    # The first two let other clones of the repository share what is cached.
    export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CMAKE_CXX_COMPILER_LAUNCHER=ccache
    export CCACHE_SLOPPINESS=pch_defines,time_macros # or it would not look at what uses precompiled headers
fi

echo "== Building (preset $preset) =="
cmake --preset "$preset" --log-level=WARNING
cmake --build --preset "$preset" --parallel "${JOBS:-$(nproc)}" "${targets[@]}"
