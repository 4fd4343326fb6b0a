// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/itemreader.h"
#include "ui/shared/dialog.h"

#include <QUrl>

class QLineEdit;
class QPushButton;

namespace egret {

//! Shows where Plaid sends an Item's webhooks and asks where they shall go.
class WebhookUrlDialog : public Dialog {
    Q_OBJECT

public:
    //! \a current: empty where it is not known.
    WebhookUrlDialog(const Theme& theme, Environment environment, const QString& current, QWidget* parent);

    //! Empty: the integration's own address here.
    QUrl url() const;

private:
    void check();

    Environment m_environment;
    QLineEdit* m_field;
    QPushButton* m_move;
};

} // namespace egret
