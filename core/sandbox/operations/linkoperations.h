// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/operations/linksessions.h"
#include "core/sandbox/protocol/operation.h"

#include <QUrl>

namespace egret {

//! /link/token/create and /link/token/get.
class LinkOperations {
public:
    LinkOperations(BankDesk& desk, LinkSessions& sessions);

    void setBaseUrl(const QUrl& url) { m_baseUrl = url; } //!< of hosted_link_url
    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> get(const QJsonObject& request) const;

    BankDesk& m_desk;
    LinkSessions& m_sessions;
    QUrl m_baseUrl;
};

} // namespace egret
