// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/linkvisit.h"

#include <QList>

namespace egret {

class Writer;

//! Visits to Link as they are in the database, for flows: each call is one piece of work of the writer, durable when it
//! ends. Engine thread only; the writer outlives every flow. Every call can fail with Storage and Cancelled.
class LinkLog {
public:
    explicit LinkLog(Writer& writer);

    Task<> add(LinkVisit visit);
    //! Errors: NotFound.
    Task<LinkVisit> find(QString visit);
    Task<QList<LinkVisit>> open();
    Task<> setState(QString visit, LinkVisitState state, QString cause, Timestamp now);
    //! Steps that the visit has already are left as they are.
    Task<> note(QString visit, QList<LinkVisitStep> steps);
    Task<QList<LinkVisitStep>> steps(QString visit);

private:
    Writer& m_writer;
};

} // namespace egret
