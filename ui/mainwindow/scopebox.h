// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/shared/theme.h"

#include <QWidget>

namespace egret {

//! Says at the top of the sidebar whose data the window shows and in which environment it lives.
class ScopeBox : public QWidget {
    Q_OBJECT

public:
    explicit ScopeBox(const Theme& theme, QWidget* parent = nullptr);

    void setIntegrations(const QList<IntegrationSummary>& integrations);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    QString m_environment;
    Tone m_tone = Tone::Neutral;
    bool m_compact = false;
};

} // namespace egret
