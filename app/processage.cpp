// SPDX-License-Identifier: Apache-2.0
#include "app/processage.h"

#include <QByteArray>
#include <QFile>

#include <ctime>
#include <unistd.h>

namespace egret {

namespace {

using std::chrono::milliseconds;

constexpr int kStartTime = 19; // fields after the one in parentheses, the state first

} // namespace

std::optional<milliseconds> processAge()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = fields.value(kStartTime).toLongLong();
    const qint64 perSecond = sysconf(_SC_CLK_TCK);
    timespec sinceBoot{};
    if (ticks <= 0 || perSecond <= 0 || clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0)
        return std::nullopt;
    return milliseconds(sinceBoot.tv_sec * 1'000 + sinceBoot.tv_nsec / 1'000'000 - ticks * 1'000 / perSecond);
}

} // namespace egret
