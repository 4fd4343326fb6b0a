#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# bench.sh simulator [runs]: the simulator alone (tests/bench/bench_sandbox.cpp).
# bench.sh [--quick] [--runs N] [--rows N] [--seconds N] [--items N] [--json FILE] [receiver|sync|scale|window...]: the engine, as
# two optimised programs on loopback, beside what a company would write on Plaid's samples (Node, Express, jose, PostgreSQL)
# in the same run. Prints a table and JSON, or writes that to FILE; compare the ratios, which hold on a busy machine, too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "${1-}" = simulator ]; then
    packaging/build.sh bench bench_sandbox
    exec build/bench/tests/bench/bench_sandbox "${2:-5}"
fi
for command in wrk sqlite3 node npm openssl; do
    command -v "$command" >/dev/null || missing+=("$command")
done
if [ -n "${missing-}" ] || [ ! -d /usr/lib/postgresql ]; then
    echo "bench.sh: needs wrk, sqlite3, openssl, Node 20 with npm, and PostgreSQL: apt-get install wrk sqlite3 openssl nodejs npm postgresql-15" >&2
    exit 1
fi
case " $* " in
    *" window "*)
        for command in Xvfb xwininfo sqlitebrowser; do
            command -v "$command" >/dev/null || { echo "bench.sh: window needs Xvfb, xwininfo and DB Browser: apt-get install xvfb x11-utils sqlitebrowser" >&2; exit 1; }
        done
        [ -n "${EGRET_WINDOW-}" ] || packaging/build.sh bench egret ;; # $EGRET_WINDOW: measures that program instead
esac
[ -d tests/bench/peer/node_modules ] || npm ci --prefix tests/bench/peer --ignore-scripts --no-audit --no-fund --loglevel=error
[ -n "${EGRET_CLI-}" ] || packaging/build.sh bench egret-cli # $EGRET_CLI: measures that program instead
packaging/build.sh bench bench_judge
exec node tests/bench/run.mjs "$@"
