// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>

class QMenu;

namespace egret {

//! Says at the top of the sidebar whose data the window shows and in which environment it lives; a click opens the
//! integrations, to choose one or all of them.
class ScopeBox : public QAbstractButton {
    Q_OBJECT

public:
    explicit ScopeBox(const Theme& theme, QWidget* parent = nullptr);

    void setIntegrations(const QList<IntegrationSummary>& integrations);
    //! Empty: all.
    void setScope(const IntegrationId& integration);
    void setCompact(bool compact);

    //! Of the integrations, below it.
    void openMenu();

signals:
    //! Empty: all.
    void scopeChosen(const egret::IntegrationId& integration);
    //! Its page in the settings.
    void integrationRequested(const egret::IntegrationId& id);
    void addIntegrationRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show();
    //! Those that the window shows.
    QList<Integration> shown() const;
    void addChoice(QMenu& menu, const QIcon& icon, const QString& text, const IntegrationId& integration);

    const Theme& m_theme;
    QList<IntegrationSummary> m_integrations;
    IntegrationId m_scope;
    QString m_name;
    QString m_environment;
    Tone m_tone = Tone::Neutral;
    bool m_compact = false;
};

} // namespace egret
