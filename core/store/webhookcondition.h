// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/statement.h"
#include "core/store/webhookquery.h"

namespace egret {

//! A WebhookQuery as SQL over the columns of webhooks: " AND …" for each of its parts, and the values of its placeholders.
//! :names is a JSON object of integration ids and names; the caller binds it.
class WebhookCondition {
public:
    explicit WebhookCondition(const WebhookQuery& query);

    const QString& sql() const { return m_sql; }
    //! Whether sql() names :names.
    bool wantsNames() const { return m_wantsNames; }
    void bindTo(Statement& statement) const;

private:
    QString placeholder(const QString& value);
    QStringList conditions(const WebhookQuery& query);
    QString condition(const WebhookQuery::Choice& choice);
    QString condition(const WebhookQuery::Period& period);
    QString condition(const WebhookQuery::Term& term);
    QString condition(WebhookQuery::Field field, const QString& value);
    QString contains(const QString& value, const QStringList& columns);

    QString m_sql;
    QStringList m_texts;
    QList<Timestamp> m_times;
    bool m_wantsNames = false;
};

} // namespace egret
