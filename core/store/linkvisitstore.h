// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/linkvisit.h"
#include "core/store/database.h"

#include <QList>

namespace egret {

//! Writes and reads visits to Link, so that one survives a restart between its page and its Items. Writer thread only.
class LinkVisitStore {
public:
    explicit LinkVisitStore(Database& database);

    //! Errors: NotFound (no such integration), Storage.
    Result<> add(const LinkVisit& visit);
    //! Errors: NotFound, Storage.
    Result<LinkVisit> find(const QString& id);
    //! In order of creation.
    Result<QList<LinkVisit>> open();
    //! Newest first.
    Result<QList<LinkVisit>> all();
    //! Ends the visit, or opens it again. Errors: NotFound, Storage.
    Result<> setState(const QString& id, LinkVisitState state, const QString& cause, Timestamp now);

    //! Keeps those of \a steps whose key the visit does not have yet. Errors: NotFound, Storage.
    Result<> addSteps(const QString& id, const QList<LinkVisitStep>& steps);
    //! In the order they were written.
    Result<QList<LinkVisitStep>> steps(const QString& id);

private:
    Database& m_database;
};

} // namespace egret
