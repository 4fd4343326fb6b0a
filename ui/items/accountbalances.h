// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "ui/shared/theme.h"

#include <QList>
#include <QWidget>

namespace egret {

//! The accounts of one Item with what they hold. Names are elided, masks and amounts never.
class AccountBalances : public QWidget {
    Q_OBJECT

public:
    explicit AccountBalances(const Theme& theme, QWidget* parent = nullptr);

    void setAccounts(const QList<Account>& accounts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    QList<Account> m_accounts;
};

} // namespace egret
