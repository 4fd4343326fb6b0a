// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/integration.h"
#include "ui/mainwindow/page.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace egret {

class NavButton;
class ScopeBox;

//! The list of pages at the left. Pages that the window does not have are left out.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(const Theme& theme, QWidget* parent = nullptr);

    void enablePage(Page page);
    void setCurrent(Page page);
    //! As NavButton::setBadge().
    void setBadge(Page page, int count, Tone tone, const QString& description);
    void setIntegrations(const QList<IntegrationSummary>& integrations);
    void setScope(const IntegrationId& integration);
    //! Narrow: a rail of icons.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    void openScopeMenu(); //!< the list of integrations

signals:
    void compactChosen(bool compact); //!< by its own button
    void pageRequested(egret::Page page);
    void shortcutsRequested();
    void scopeChosen(const egret::IntegrationId& integration);
    void integrationRequested(const egret::IntegrationId& id);
    void addIntegrationRequested();

private:
    void addGroup(QVBoxLayout* column, const QString& heading, const QList<Page>& pages);
    QWidget* makeBrandRow();

    const Theme& m_theme;
    QWidget* m_logo = nullptr;
    QLabel* m_brand = nullptr;
    QToolButton* m_collapse = nullptr;
    ScopeBox* m_scope;
    NavButton* m_shortcuts;
    QHash<Page, NavButton*> m_entries;
    QHash<Page, QLabel*> m_headings; //!< of the group that the page is in
    QList<Page> m_enabled;
    bool m_compact = false;
};

} // namespace egret
