// SPDX-License-Identifier: Apache-2.0
// bench_judge [runs]: processor time of judging one webhook whose key is known, in microseconds, a line for each run. Every
// delivery has a body and a signature of its own.
#include "core/receiver/webhookverifier.h"
#include "measure.h"
#include "tests/core/receiver/testsigner.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>
#include <vector>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDeliveries = 5000;

std::vector<std::pair<QByteArray, QByteArray>> signedBodies(const test::TestSigner& signer)
{
    std::vector<std::pair<QByteArray, QByteArray>> deliveries;
    for (int number = 0; number < kDeliveries; ++number) {
        const QByteArray body = R"({"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","item_id":"item-)"
            + QByteArray::number(number) + R"(","initial_update_complete":true,"historical_update_complete":true})";
        deliveries.emplace_back(signer.header(body), body);
    }
    return deliveries;
}

} // namespace

int main(int argc, char** argv)
{
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 3;
    const test::TestSigner signer;
    const Result<VerificationKey> key = VerificationKey::fromJwk(signer.jwk());
    const auto lookup = [&key](const QString&) { return KeyAnswer::found(*key); };
    const auto deliveries = signedBodies(signer);
    for (int run = 0; run < runs; ++run) {
        const bench::Stopwatch watch;
        for (const auto& [header, body] : deliveries) {
            if (judge(header, body, lookup, test::atSecond(test::kSignedAt)).verification != Verification::Verified)
                return 1;
        }
        std::printf("%.1f\n", watch.cpuSeconds() * 1e6 / kDeliveries);
    }
    return 0;
}
