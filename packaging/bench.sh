#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# bench.sh [runs]: builds the measuring programs of tests/bench optimised (preset bench) and runs them, 5 times each unless
# told otherwise. They print minimum, median and maximum of each figure; compare the ratios, which hold on a busy machine too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/build.sh bench bench_sandbox
exec build/bench/tests/bench/bench_sandbox "${1:-5}"
