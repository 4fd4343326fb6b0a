// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace egret::fuzz {

// Ends the program, which the fuzzer takes for a crash, where what must hold does not.
inline void demand(bool holds, const char* sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", sentence);
    std::abort();
}

inline QByteArray bytesOf(const unsigned char* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

} // namespace egret::fuzz
