// SPDX-License-Identifier: Apache-2.0
#include "measure.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace egret::bench {

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

void report(const char* name, QList<double> values, const char* unit)
{
    std::sort(values.begin(), values.end());
    if (values.isEmpty())
        return;
    std::printf("%-52s min %12.2f   median %12.2f   max %12.2f  %s  (%d runs)\n", name, values.first(), values.at(values.size() / 2),
        values.last(), unit, int(values.size()));
    std::fflush(stdout);
}

double Stopwatch::wallSeconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_wall).count();
}

} // namespace egret::bench
