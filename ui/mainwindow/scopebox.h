// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>

namespace egret {

//! Says at the top of the sidebar whose data the window shows and in which environment it lives; a click opens the
//! integrations.
class ScopeBox : public QAbstractButton {
    Q_OBJECT

public:
    explicit ScopeBox(const Theme& theme, QWidget* parent = nullptr);

    void setIntegrations(const QList<IntegrationSummary>& integrations);
    void setCompact(bool compact);

    //! Of the integrations, below it: each leads to its own page in the settings.
    void openMenu();

signals:
    void integrationRequested(const egret::IntegrationId& id);
    void addIntegrationRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QList<IntegrationSummary> m_integrations;
    QString m_name;
    QString m_environment;
    Tone m_tone = Tone::Neutral;
    bool m_compact = false;
};

} // namespace egret
