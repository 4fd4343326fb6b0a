// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/webhooks/webhooksigner.h"

namespace egret {

//! What tests and the window drive the simulator itself with, under /sandbox-control/: its clock, its Items with their
//! tokens, the truth about their transactions, its signing key. Others add what belongs to their own subject there.
class ControlOperations {
public:
    //! Keeps references.
    ControlOperations(BankDesk& desk, WebhookSigner& signer);

    QList<Operation> operations();

private:
    Result<QJsonObject> clock(const QJsonObject& request);
    Result<QJsonObject> items(const QJsonObject& request) const;
    Result<QJsonObject> transactions(const QJsonObject& request) const;
    Result<QJsonObject> rotateKey();

    BankDesk& m_desk;
    WebhookSigner& m_signer;
};

//! The Item that a control request names by item_id. Errors: INVALID_FIELD.
Result<BankItem*> namedItem(const Bank& bank, const QJsonObject& request);

} // namespace egret
