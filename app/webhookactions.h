// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/runtime/webhookreplay.h"
#include "ui/webhooks/webhookcontents.h"

#include <QJsonObject>
#include <QObject>

namespace egret {

class Engine;

//! Does with deliveries what somebody at the window wants, by the services of the runtime. Engine thread; connected queued.
//! What is wished for while the engine is not open is refused with the reason.
class WebhookActions : public QObject {
    Q_OBJECT

public:
    //! Becomes a child of \a engine.
    explicit WebhookActions(Engine& engine);

public slots:
    //! replayed() follows each of these three: what it would change, what it changed, what the other side said.
    void preview(const egret::WebhookId& webhook);
    //! Unless \a agreed, one that may delete something is only looked at, and replayed() says so.
    void replay(const egret::WebhookId& webhook, bool agreed);
    void sendTo(const egret::WebhookId& webhook, const QUrl& target);
    //! Judges it again as of its receipt, by the keys that were kept; rechecked() or failed() follows.
    void recheck(const egret::WebhookId& webhook);
    //! requeued() or failed() follows; unless \a agreed, requeueQuestioned() where acting on them may delete something.
    void requeue(const QList<egret::WebhookId>& webhooks, bool agreed);
    //! Keeps a copy that says \a body; copied() or copyFailed() follows.
    void keepCopy(const egret::WebhookId& webhook, const QByteArray& body);
    //! fired() follows.
    void fire(const egret::FireRequest& request);

signals:
    void replayed(const egret::ReplayOutcome& outcome);
    //! \a report: {"valid","failed_check","checks","verification"}.
    void rechecked(const egret::WebhookId& webhook, const QJsonObject& report);
    //! How many are acted on again.
    void requeued(qint64 count);
    //! None was put back.
    void requeueQuestioned(const egret::RequeueQuestion& question);
    void fired(const egret::FireOutcome& outcome);
    void failed(const egret::Error& error);
    void copied(const egret::WebhookId& copy);
    void copyFailed(const egret::Error& error);

private:
    QCoro::Task<> runPreview(WebhookId webhook);
    QCoro::Task<> runReplay(WebhookId webhook, bool agreed);
    QCoro::Task<> runSend(WebhookId webhook, QUrl target);
    QCoro::Task<> runRecheck(WebhookId webhook);
    QCoro::Task<> runRequeue(QList<WebhookId> webhooks, bool agreed);
    QCoro::Task<> tellLoss(WebhookRecord record, ReplayOutcome* outcome);
    QCoro::Task<> tellLosses(RequeueQuestion* question);
    QCoro::Task<> runKeep(WebhookId webhook, QByteArray body);
    QCoro::Task<> runFire(FireRequest request);
    Task<> fireAll(FireRequest request, FireOutcome* outcome);
    Task<int> forge(IntegrationId integration, FireRequest request);
    Task<QJsonObject> judgedAgain(WebhookId webhook);
    void refuse(const WebhookId& webhook, const Error& error);

    Engine& m_engine;
};

} // namespace egret
