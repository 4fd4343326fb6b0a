// SPDX-License-Identifier: Apache-2.0
#include "core/store/pacedwrites.h"

#include <QtGlobal>

#include <cerrno>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace egret {

namespace {

constexpr size_t kPart = 256 * 1024; // bytes: a millisecond of a slow disk

struct Pace {
    bool isKept = false;
    int file = -1;
    size_t unsent = 0; //!< bytes
};

Pace& paceOfThisThread()
{
    thread_local Pace pace;
    return pace;
}

//! Waits until the disk has all of the file. A file system that cannot tell leaves it to the flush, as it does with errors.
void send(int file)
{
    sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
}

//! Takes the place of pwrite() in SQLite.
ssize_t writeAndSend(int file, const void* bytes, size_t size, off_t offset)
{
    const ssize_t written = pwrite(file, bytes, size, offset);
    Pace& pace = paceOfThisThread();
    if (!pace.isKept || written <= 0)
        return written;
    if (file != pace.file)
        pace = {true, file, 0};
    pace.unsent += size_t(written);
    if (pace.unsent >= kPart) {
        const int before = errno;
        send(file);
        errno = before;
        pace.unsent = 0;
    }
    return written;
}

bool followWrites()
{
    static_assert(sizeof(off_t) == 8, "pwrite() and pwrite64() are one");
    sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
    if (!system || system->iVersion < 3 || !system->xSetSystemCall)
        return false;
    bool isFollowed = false;
    for (const char* const name : {"pwrite", "pwrite64"}) {
        const auto call = reinterpret_cast<sqlite3_syscall_ptr>(writeAndSend);
        isFollowed = system->xSetSystemCall(system, name, call) == SQLITE_OK || isFollowed;
    }
    return isFollowed;
}

} // namespace

void allowPacedWrites()
{
    static const bool isFollowed = followWrites();
    Q_UNUSED(isFollowed)
}

void paceWritesOfThisThread()
{
    paceOfThisThread().isKept = true;
}

} // namespace egret
