// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/linkvisit.h"
#include "core/store/database.h"

#include <QList>

#include <memory>

namespace egret {

//! Reads the log of visits to Link: one object = one thread = its own read-only connection. Needs neither the
//! directory's lock nor the secret store; what is sealed stays sealed. Every call can fail with Storage.
class LinkReader {
public:
    //! \a directory: the data directory. Errors: NotFound when it holds no database yet; Storage.
    static Result<std::unique_ptr<LinkReader>> open(const QString& directory);

    //! Newest first.
    Result<QList<LinkVisit>> visits();
    //! Errors: NotFound.
    Result<LinkVisit> visit(const QString& id);
    //! What happened in a visit, in order; empty for one that is not there.
    Result<QList<LinkVisitStep>> steps(const QString& id);

private:
    explicit LinkReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace egret
