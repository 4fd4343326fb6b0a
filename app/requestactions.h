// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/requests/requestcontents.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <optional>

namespace egret {

class Engine;

//! What came of a RerunWish.
struct RerunOutcome {
    RequestRecord call; //!< the earlier one
    Timestamp begun;
    QString requestId; //!< of the new answer; empty where there was none
    std::optional<Error> error;
};

//! Makes calls to Plaid again as somebody at the window wants it. Engine thread; connected queued. What is wished for while
//! the engine is not open is refused with the reason.
class RequestActions : public QObject {
    Q_OBJECT

public:
    //! Becomes a child of \a engine.
    explicit RequestActions(Engine& engine);

public slots:
    //! ended() follows, or questioned() where somebody has to agree first.
    void rerun(const egret::RerunWish& wish);

signals:
    void questioned(const egret::RerunQuestion& question);
    //! If it was made, the log has it by now.
    void ended(const egret::RerunOutcome& outcome);

private:
    QCoro::Task<> run(RerunWish wish);
    void refuse(const RerunWish& wish, const Error& error);

    Engine& m_engine;
};

} // namespace egret
