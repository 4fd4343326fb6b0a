#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh <suite>: runs one suite of this folder under Node. CTest gives the program and the folder for what is left behind:
# EGRET_CLI, EGRET_CONFORMANCE_OUTPUT. Where something that packaging/test.sh installs is missing, the suite is skipped,
# or fails when EGRET_CONFORMANCE=required, which packaging/test.sh sets.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

suite=${1:?usage: run.sh <suite>}
skipped=77 # what CTest shows as skipped

missing() {
    if [ "${EGRET_CONFORMANCE:-}" = required ]; then
        echo "conformance/$suite cannot run: $1. $2" >&2
        exit 1
    fi
    echo "skipped: $1; run packaging/test.sh"
    exit "$skipped"
}

command -v node >/dev/null || missing "there is no node" "Install Node 18 or newer, for instance with packaging/setup.sh --tests."
version=$(node --print 'process.versions.node.split(".")[0]')
[ "$version" -ge 18 ] || missing "this node is older than 18" "Install a newer one, or remove it and run packaging/setup.sh --tests."
if ! node --eval 'for (const name of Object.keys(require("./package.json").dependencies)) require.resolve(`${name}/package.json`)' \
    2>/dev/null; then
    missing "the packages of tests/conformance are not installed" \
        "Give this machine a way to an npm registry (npm config set registry ...), then run: npm ci --prefix tests/conformance"
fi

case $suite in
    hosted_link)
        EGRET_CHROMIUM=${EGRET_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
        [ -n "$EGRET_CHROMIUM" ] || missing "there is no Chromium" "Install it with packaging/setup.sh --tests."
        export EGRET_CHROMIUM
        ;;
    schemas)
        export EGRET_PLAID_SCHEMA=${EGRET_PLAID_SCHEMA:-$PWD/../../../shared/plaid/openapi-subset.json}
        if [ ! -f "$EGRET_PLAID_SCHEMA" ]; then
            echo "skipped: there is no OpenAPI document of Plaid; name one in EGRET_PLAID_SCHEMA"
            exit "$skipped"
        fi
        ;;
esac

mkdir -p "$EGRET_CONFORMANCE_OUTPUT"
export EGRET_RECORDING=$EGRET_CONFORMANCE_OUTPUT/$suite.recording.json
rm -f "$EGRET_RECORDING"
exec node --test-reporter=spec "$suite.mjs"
