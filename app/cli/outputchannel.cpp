// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outputchannel.h"

#include <cstdio>
#include <unistd.h>

namespace egret::cli {

bool StandardStreams::answer(const QByteArray& bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    return written && std::fflush(stdout) == 0;
}

void StandardStreams::complain(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

bool StandardStreams::isTerminal() const
{
    return isatty(STDOUT_FILENO) != 0;
}

} // namespace egret::cli
