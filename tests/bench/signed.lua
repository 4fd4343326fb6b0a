-- SPDX-License-Identifier: Apache-2.0
-- wrk script: posts each signed webhook of a file once, in turn. A line of the file is a signature, a space and a body.
-- usage: wrk -s signed.lua URL -- FILE THREADS; $EGRET_BENCH_PAUSE: milliseconds between two posts of one connection

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(arguments)
    requests = {}
    next_request = 0
    local line_number = 0
    for line in io.lines(arguments[1]) do
        if line_number % tonumber(arguments[2]) == number then
            local space = string.find(line, " ", 1, true)
            local headers = {
                ["Content-Type"] = "application/json",
                ["Plaid-Verification"] = string.sub(line, 1, space - 1),
            }
            requests[#requests + 1] = wrk.format("POST", wrk.path, headers, string.sub(line, space + 1))
        end
        line_number = line_number + 1
    end
end

function request()
    next_request = next_request % #requests + 1
    return requests[next_request]
end

if os.getenv("EGRET_BENCH_PAUSE") then
    function delay()
        return tonumber(os.getenv("EGRET_BENCH_PAUSE"))
    end
end

function done(summary, latency)
    io.write(string.format('{"answers":%d,"microseconds":%d,"refused":%d,"broken":%d,"p50":%d,"p99":%d,"longest":%d}\n',
        summary.requests, summary.duration, summary.errors.status,
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
        latency:percentile(50), latency:percentile(99), latency.max))
end
