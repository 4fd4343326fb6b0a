// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/bank/bankdesk.h"
#include "core/sandbox/operations/linkpurposes.h"
#include "core/sandbox/operations/linksessions.h"
#include "core/sandbox/protocol/operation.h"

#include <QUrl>

namespace egret {

// /link/token/create and /link/token/get.
class LinkOperations {
public:
    // Keeps references.
    LinkOperations(BankDesk& desk, LinkSessions& sessions, const LinkPurposes& purposes);

    // Of hosted_link_url.
    void setBaseUrl(const QUrl& url) { m_baseUrl = url; }
    QList<Operation> operations();

private:
    Result<QJsonObject> create(const QJsonObject& request);
    Result<QJsonObject> get(const QJsonObject& request) const;
    // Of update mode; -1: a new Item.
    Result<int> itemOf(const QJsonObject& request) const;

    BankDesk& m_desk;
    LinkSessions& m_sessions;
    const LinkPurposes& m_purposes;
    QUrl m_baseUrl;
};

} // namespace egret
