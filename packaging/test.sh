#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# test.sh [--asan]: from a fresh clone on Debian 12 to the verdict of every test: installs what is missing, builds the
# preset ci (warnings are errors) and runs its tests in parallel. --asan: builds and runs the tests of core under
# AddressSanitizer and UndefinedBehaviorSanitizer instead. $JOBS overrides the number of processors used.
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

packaging/setup.sh --tests
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
