#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# fuzz.sh [--hour | SECONDS]: builds the fuzzers of tests/fuzz with clang and runs each for 10 seconds, for the seconds
# named or for an hour, as many side by side as there are processors. They start from the checked-in corpus; what they
# learn stays in build/fuzz/corpus. Fails on the first finding and says which file repeats it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=10
case "${1-}" in
    "") ;;
    --hour) seconds=3600 ;;
    *[!0-9]*)
        echo "fuzz.sh: unknown option $1; it takes --hour or a number of seconds." >&2
        exit 2
        ;;
    *) seconds=$1 ;;
esac

if ! command -v clang++ >/dev/null; then
    echo "fuzz.sh: clang++ is missing. packaging/setup.sh --tests installs it." >&2
    exit 1
fi
packaging/build.sh fuzz fuzzers

echo "== Fuzzing, $seconds s each =="
fuzz() {
    local name=$1 seconds=$2
    local learned=build/fuzz/corpus/$name log=build/fuzz/$name.log
    mkdir -p "$learned"
    # Text fields are long, but nothing reads more than a few KiB of what matters.
    if "build/fuzz/tests/fuzz/fuzz_$name" -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$name-" -dict="tests/fuzz/corpus/$name.dict" "$learned" "tests/fuzz/corpus/$name" >"$log" 2>&1; then
        echo "$name: no finding in $(grep -oP '(?<=number_of_executed_units: )\d+' "$log") runs"
    else
        tail -n 60 "$log" >&2
        echo "fuzz.sh: $name has a finding; the log is $log, the input is named in it." >&2
        return 1
    fi
}
export -f fuzz
printf '%s\n' httpserver linkbody plaidanswer query requesthead signature transactionpage webhook \
    | xargs --max-procs="${JOBS:-$(nproc)}" --replace={} bash -c 'fuzz "$1" "$2" || exit 255' fuzz {} "$seconds"
