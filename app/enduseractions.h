// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/integrations/enduserservice.h"

#include <QObject>

namespace egret {

class Engine;

//! Renames and erases end users for somebody at the window, by the services of the runtime. Engine thread; connected
//! queued. What is wished for while the engine is not open is refused with the reason.
class EndUserActions : public QObject {
    Q_OBJECT

public:
    //! Becomes a child of \a engine.
    explicit EndUserActions(Engine& engine);

public slots:
    //! Only an end user that is there; renamed() or failed() follows.
    void rename(const egret::EndUserId& id, const QString& name);
    //! Here and at Plaid; erased() or failed() follows.
    void erase(const egret::EndUserId& id);

signals:
    void renamed(const egret::EndUserId& id);
    void erased(const egret::ErasureReceipt& receipt);
    void failed(const egret::Error& error);

private:
    QCoro::Task<> runRename(EndUserId id, QString name);
    QCoro::Task<> runErase(EndUserId id);

    Engine& m_engine;
};

} // namespace egret
