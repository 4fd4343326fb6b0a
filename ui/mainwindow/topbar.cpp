// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/topbar.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

TopBar::TopBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(newLabel({}, TextStyle::Heading2))
    , m_context(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_bell(newIconButton(theme, "bell"_L1, tr("Notifications")))
    , m_themeButton(newIconButton(theme, "sun"_L1, tr("Switch to the dark theme")))
    , m_actionsPlace(new QHBoxLayout)
{
    constexpr int kHeight = 52;
    setSurface(this, u"plain"_s);
    setEdge(this, u"bottom"_s);
    setFixedHeight(kHeight);
    m_context->setContentsMargins(0, 2, 0, 0);
    QToolButton* help = newIconButton(theme, "help"_L1, tr("Help on this page (F1)"));
    connect(help, &QToolButton::clicked, this, &TopBar::helpRequested);
    connect(m_themeButton, &QToolButton::clicked, this, &TopBar::themeToggled);
    connect(&theme, &Theme::changed, this, &TopBar::showTheme);
    showTheme();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_context);
    row->addStretch(1);
    row->addLayout(m_actionsPlace);
    row->addWidget(makeCommandBox(), 1000); // as wide as it may be before anything is left over
    row->addWidget(m_bell);
    row->addWidget(help);
    row->addWidget(m_themeButton);
}

QWidget* TopBar::makeCommandBox()
{
    constexpr int kWidth = 264;
    constexpr int kLeast = 120; // the magnifier and the key
    QPushButton* box = newButton(m_theme, tr("Search or run a command"), "search"_L1);
    box->setMinimumWidth(kLeast);
    box->setMaximumWidth(kWidth);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    box->setProperty("align", u"left"_s);
    box->setStyleSheet(u"padding-right: 56px"_s); // for the key
    box->setFont(fontFor(TextStyle::Small));
    connect(box, &QPushButton::clicked, this, &TopBar::commandsRequested);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 6, 0);
    row->addStretch();
    row->addWidget(new KeyCap(m_theme, tr("Ctrl K")));
    return box;
}

void TopBar::showTheme()
{
    const QString name = m_theme.isDark() ? tr("Switch to the light theme") : tr("Switch to the dark theme");
    m_themeButton->setIcon(themedIcon(m_theme, m_theme.isDark() ? "moon"_L1 : "sun"_L1));
    m_themeButton->setToolTip(name);
    m_themeButton->setAccessibleName(name);
}

void TopBar::setActions(QWidget* actions)
{
    if (m_actions)
        m_actions->hide();
    m_actions = actions;
    if (!actions)
        return;
    m_actionsPlace->addWidget(actions);
    actions->show();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setContext(const QString& context)
{
    m_context->setText(context);
}

} // namespace egret
