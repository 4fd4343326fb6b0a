// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/hostedlink/hostedlinkserver.h"
#include "core/sandbox/operations/accountoperations.h"
#include "core/sandbox/operations/assetreportoperations.h"
#include "core/sandbox/operations/authoperations.h"
#include "core/sandbox/operations/controloperations.h"
#include "core/sandbox/operations/faultoperations.h"
#include "core/sandbox/operations/handmadetransactions.h"
#include "core/sandbox/operations/identityoperations.h"
#include "core/sandbox/operations/identityverificationoperations.h"
#include "core/sandbox/operations/incomeoperations.h"
#include "core/sandbox/operations/institutionoperations.h"
#include "core/sandbox/operations/itemcontrol.h"
#include "core/sandbox/operations/itemoperations.h"
#include "core/sandbox/operations/linkoperations.h"
#include "core/sandbox/operations/moneyoperations.h"
#include "core/sandbox/operations/recurringoperations.h"
#include "core/sandbox/operations/sandboxoperations.h"
#include "core/sandbox/operations/transactioncontrol.h"
#include "core/sandbox/operations/transactionlisting.h"
#include "core/sandbox/operations/transactionoperations.h"
#include "core/sandbox/operations/webhookcontrol.h"
#include "core/sandbox/protocol/dispatcher.h"
#include "core/sandbox/scenarios/scenariorunner.h"
#include "core/sandbox/simulatedclock.h"
#include "core/sandbox/webhooks/webhooksender.h"

#include <QTimer>

namespace egret {

//! The parts of the simulator behind its server, on one thread: bank, endpoints, journal, webhooks and the timer that
//! lets the simulated time pass.
class SandboxEngine : public QObject {
    Q_OBJECT

public:
    //! \a calls are what \a journal held; they are done again before anything else, without webhooks.
    SandboxEngine(const Sandbox::Options& options, std::unique_ptr<Journal> journal, const QList<JournaledCall>& calls);

    void setBaseUrl(const QUrl& url);
    void handle(const HttpRequest& request, const Responder& respond);

    QList<QJsonObject> transactionsOf(const ItemId& item);
    QList<ItemId> items() const;
    Result<> refresh(const ItemId& item); //!< errors: NotFound
    void rotateKey();
    bool scenarioEnded();

private:
    void catchUp();
    AnswerFault nextFault(const QString& path);
    void deliver(const QUrl& url, const QJsonObject& body);

    SimulatedClock m_clock;
    std::chrono::milliseconds m_latency;
    FaultPlan m_faults;
    Bank m_bank;
    std::unique_ptr<Journal> m_journal;
    BankDesk m_desk;
    LinkSessions m_sessions;
    LinkPurposes m_linkPurposes;
    WebhookSigner m_signer;
    WebhookSender m_sender;
    Dispatcher m_dispatcher;
    TransactionPull m_pull;
    LinkOperations m_linkOperations;
    HostedLinkFlow m_linkFlow;
    HostedLinkServer m_hostedLink;
    ItemOperations m_itemOperations;
    AccountOperations m_accountOperations;
    AuthOperations m_authOperations;
    IdentityOperations m_identityOperations;
    ItemControl m_itemControl;
    TransactionOperations m_transactionOperations;
    TransactionListing m_transactionListing;
    RecurringOperations m_recurringOperations;
    HandmadeTransactions m_handmadeTransactions;
    SandboxOperations m_sandboxOperations;
    InstitutionOperations m_institutionOperations;
    MoneyOperations m_moneyOperations;
    ControlOperations m_controlOperations;
    ScenarioRunner m_scenario;
    LegacyDialect m_dialect;
    DashboardWebhook m_dashboard;
    WebhookControl m_webhookControl;
    AssetReports m_assetReports;
    AssetReportOperations m_assetReportOperations;
    IdentityVerifications m_verifications;
    IdentityVerificationOperations m_verificationOperations;
    IncomeOperations m_incomeOperations;
    QTimer m_timer;
};

} // namespace egret
