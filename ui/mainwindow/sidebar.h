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

//! The list of pages at the left. Pages that this version does not have are shown disabled.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(const Theme& theme, QWidget* parent = nullptr);

    void enablePage(Page page);
    void setCurrent(Page page);
    //! As NavButton::setBadge().
    void setBadge(Page page, int count, Tone tone, const QString& description);
    void setIntegrations(const QList<IntegrationSummary>& integrations);
    //! Narrow: a rail of icons.
    void setCompact(bool compact);

signals:
    void pageRequested(egret::Page page);
    void shortcutsRequested();

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
    QList<QLabel*> m_headings;
    bool m_compact = false;
};

} // namespace egret
