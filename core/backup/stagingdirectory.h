// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace egret {

// A folder for what is not finished yet: empty when it is made, gone with everything in it when this is destroyed.
// What a killed process left there goes with the next one.
class StagingDirectory {
public:
    explicit StagingDirectory(QString path);
    ~StagingDirectory();
    StagingDirectory(const StagingDirectory&) = delete;
    StagingDirectory& operator=(const StagingDirectory&) = delete;

    // Makes it, for its owner only (0700). Errors: Storage.
    Result<> make() const;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

} // namespace egret
