// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/sidebar.h"

#include "ui/mainwindow/scopebox.h"
#include "ui/shared/art.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/navbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWide = 200;
constexpr int kRail = 52;

} // namespace

Sidebar::Sidebar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scope(new ScopeBox(theme))
    , m_shortcuts(new NavButton(theme, "keyboard"_L1, tr("Shortcuts")))
{
    setSurface(this, u"window"_s);
    setEdge(this, u"right"_s);
    setFixedWidth(kWide);
    setAccessibleName(tr("Pages"));
    m_shortcuts->setCheckable(false);
    m_shortcuts->setKeyCap(u"?"_s);
    connect(m_shortcuts, &NavButton::clicked, this, &Sidebar::shortcutsRequested);
    connect(m_scope, &ScopeBox::scopeChosen, this, &Sidebar::scopeChosen);
    connect(m_scope, &ScopeBox::integrationRequested, this, &Sidebar::integrationRequested);
    connect(m_scope, &ScopeBox::addIntegrationRequested, this, &Sidebar::addIntegrationRequested);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 9, 8);
    column->setSpacing(1);
    column->addWidget(makeBrandRow());
    column->addWidget(m_scope);
    column->addSpacing(11);
    addGroup(column, {}, {Page::Overview, Page::Transactions, Page::Insights, Page::EndUsers});
    addGroup(column, tr("Connections"), {Page::Items, Page::Webhooks, Page::Requests});
    addGroup(column, tr("Money movement"), {Page::Payments});
    column->addStretch();
    addGroup(column, {}, {Page::Settings});
    column->addWidget(m_shortcuts);
}

QWidget* Sidebar::makeBrandRow()
{
    constexpr int kHeight = 52;
    auto* brand = new QWidget;
    brand->setFixedHeight(kHeight);
    m_logo = new Logo(m_theme, 26);
    m_brand = newLabel(u"Egret"_s, TextStyle::Heading3);
    m_collapse = newIconButton(m_theme, "cleft"_L1, tr("Make the sidebar narrow"), 22);
    connect(m_collapse, &QToolButton::clicked, this, [this] {
        setCompact(!m_compact);
        emit compactChosen(m_compact);
    });
    auto* row = new QHBoxLayout(brand);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(8);
    row->addWidget(m_logo);
    row->addWidget(m_brand, 1);
    row->addWidget(m_collapse);
    return brand;
}

void Sidebar::addGroup(QVBoxLayout* column, const QString& heading, const QList<Page>& pages)
{
    if (!heading.isEmpty()) {
        QLabel* label = newLabel(heading, TextStyle::CaptionMedium, Ink::Hint);
        label->setContentsMargins(8, 12, 8, 4);
        label->hide();
        for (const Page page : pages)
            m_headings.insert(page, label);
        column->addWidget(label);
    }
    for (const Page page : pages) {
        auto* entry = new NavButton(m_theme, pageIcon(page), pageTitle(page));
        entry->hide();
        connect(entry, &NavButton::clicked, this, [this, page] { emit pageRequested(page); });
        m_entries.insert(page, entry);
        column->addWidget(entry);
    }
}

void Sidebar::enablePage(Page page)
{
    if (NavButton* entry = m_entries.value(page))
        entry->show();
    m_enabled.append(page);
    if (QLabel* heading = m_headings.value(page))
        heading->setVisible(!m_compact);
}

void Sidebar::setCurrent(Page page)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        entry.value()->setChecked(entry.key() == page);
}

void Sidebar::setBadge(Page page, int count, Tone tone, const QString& description)
{
    if (NavButton* entry = m_entries.value(page))
        entry->setBadge(count, tone, description);
}

void Sidebar::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_scope->setIntegrations(integrations);
}

void Sidebar::setScope(const IntegrationId& integration)
{
    m_scope->setScope(integration);
}

void Sidebar::openScopeMenu()
{
    m_scope->openMenu();
}

void Sidebar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? kRail : kWide);
    m_brand->setVisible(!compact);
    m_logo->setVisible(!compact);
    const QString name = compact ? tr("Make the sidebar wide") : tr("Make the sidebar narrow");
    m_collapse->setIcon(themedIcon(m_theme, compact ? "cright"_L1 : "cleft"_L1));
    m_collapse->setToolTip(name);
    m_collapse->setAccessibleName(name);
    m_scope->setCompact(compact);
    m_shortcuts->setCompact(compact);
    for (NavButton* entry : std::as_const(m_entries))
        entry->setCompact(compact);
    for (const Page page : std::as_const(m_enabled)) {
        if (QLabel* heading = m_headings.value(page))
            heading->setVisible(!compact);
    }
}

} // namespace egret
