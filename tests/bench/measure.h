// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace egret::bench {

//! Seconds of processor time this process has used on all its threads, user and system.
double processorSeconds();
//! Bytes of memory that this process has resident now.
qint64 residentBytes();

//! Prints "<name>: min, median, max <unit> (n runs)".
void report(const char* name, QList<double> values, const char* unit);

//! Wall and processor time since it was made.
class Stopwatch {
public:
    double wallSeconds() const;
    double cpuSeconds() const { return processorSeconds() - m_cpu; }

private:
    std::chrono::steady_clock::time_point m_wall = std::chrono::steady_clock::now();
    double m_cpu = processorSeconds();
};

} // namespace egret::bench
