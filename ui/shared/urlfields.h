// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/shared/label.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QLabel;
class QUrl;

namespace egret {

class CopyField;

//! The two addresses of an integration, to be copied, with who needs them.
class UrlFields : public QWidget {
    Q_OBJECT

public:
    explicit UrlFields(const Theme& theme, QWidget* parent = nullptr);

    //! \a base: what they begin with.
    void setIntegration(const Integration& integration, const QUrl& base);
    //! Stands at the right, above the webhook URL: what is to be known of the way to it.
    void setReach(const QString& text, Ink ink);

private:
    QLabel* m_reach;
    CopyField* m_webhookUrl;
    CopyField* m_linkUrl;
};

} // namespace egret
