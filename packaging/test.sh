#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# test.sh [--asan]: from a fresh clone on Debian 12 to the verdict of every test: installs what is missing, Plaid's Node
# SDK from npm among it, builds the preset ci (warnings are errors) and runs its tests in parallel. --asan: builds and
# runs the tests of core under AddressSanitizer and UndefinedBehaviorSanitizer instead. $JOBS overrides the number of
# processors used.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=ci
build=(ci)
selection=()
case "${1-}" in
    "") ;;
    --asan)
        preset=asan
        build=(asan core_tests)
        selection=(--label-regex '^core$')
        ;;
    *)
        echo "test.sh: unknown option $1; the only one is --asan." >&2
        exit 2
        ;;
esac

# Installs what tests/conformance/package-lock.json names, unless it is there already.
install_node_packages() {
    local lock=package-lock.json stamp=node_modules/.installed-lock.json
    cd tests/conformance
    cmp --silent "$lock" "$stamp" && return
    echo "== Installing the packages of the conformance suites with npm =="
    for pause in 5 20 0; do
        if npm ci --ignore-scripts --loglevel=error; then
            cp "$lock" "$stamp"
            return
        fi
        sleep "$pause"
    done
    echo "test.sh: npm could not install the packages of tests/conformance; the tests that need them will fail." >&2
}

packaging/setup.sh --tests
if [ "$preset" = ci ]; then
    export EGRET_CONFORMANCE=required # without their packages these tests fail here, and are skipped elsewhere
    (install_node_packages)
fi
packaging/build.sh "${build[@]}"

echo "== Testing (preset $preset) =="
verdict=0
ctest --preset "$preset" --parallel "${JOBS:-$(nproc)}" "${selection[@]}" || verdict=$?

if [ -z "${PLAID_CLIENT_ID:-}" ] || [ -z "${PLAID_SECRET:-}" ]; then
    echo "Skipped: the test against Plaid's own Sandbox. It runs when PLAID_CLIENT_ID and PLAID_SECRET are set."
fi
if [ "$verdict" -eq 0 ]; then
    echo "All tests passed (preset $preset)."
else
    echo "Some tests failed (preset $preset). Their output is above and in build/$preset/Testing/Temporary/LastTest.log." >&2
fi
exit "$verdict"
