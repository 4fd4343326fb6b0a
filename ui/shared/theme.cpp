// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/theme.h"

#include "resources/resources.h"
#include "ui/shared/systemcolorscheme.h"
#include "ui/shared/typography.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QWidget>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonogramPairs = 8;

QString styleTemplate()
{
    QFile file(u":/egret/style/egret.qss"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QPalette makePalette(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(Token::Window));
    palette.setColor(QPalette::Base, theme.color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, theme.color(Token::Sunken));
    palette.setColor(QPalette::Button, theme.color(Token::Surface));
    palette.setColor(QPalette::Highlight, theme.color(Token::AccentBorder));
    palette.setColor(QPalette::HighlightedText, theme.color(Token::Text));
    palette.setColor(QPalette::Link, theme.color(Token::AccentText));
    palette.setColor(QPalette::LinkVisited, theme.color(Token::AccentText));
    palette.setColor(QPalette::PlaceholderText, theme.color(Token::TextHint));
    palette.setColor(QPalette::ToolTipBase, theme.color(Token::Surface));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, theme.color(Token::Text));
        palette.setColor(QPalette::Disabled, role, theme.color(Token::TextDisabled));
    }
    return palette;
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
{
    initResources();
    loadFonts();
    m_system = new SystemColorScheme(application.palette(), this);
    connect(m_system, &SystemColorScheme::changed, this, [this] {
        if (m_applied)
            apply();
    });
    m_application.setStyle(u"fusion"_s);
    m_application.setFont(fontFor(TextStyle::Body));
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setHighContrast(bool high)
{
    m_highContrast = high;
    if (m_applied)
        apply();
}

void Theme::setPrivate(bool hidden)
{
    if (std::exchange(m_private, hidden) == hidden)
        return;
    emit privacyChanged();
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        widget->update();
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_system->prefersDark());
    const bool raised = m_highContrast || m_system->prefersHighContrast();
    if (m_applied && dark == m_dark && raised == m_contrastRaised)
        return;
    m_applied = true;
    m_dark = dark;
    m_contrastRaised = raised;
    m_table = TokenTable::load(dark ? "dark"_L1 : "light"_L1);
    if (raised)
        m_table.raiseContrast();
    for (size_t token = 0; token < kTokenCount; ++token)
        m_colors[token] = m_table.color(tokenName(Token(token)));
    m_icons.clear();
    m_application.setPalette(makePalette(*this));
    m_application.setStyleSheet(m_table.fill(styleTemplate()));
    emit changed();
}

Theme::MonogramColors Theme::monogramColors(const QString& name) const
{
    uint sum = 0; // not qHash(), which may change between runs and releases
    for (const QChar character : name)
        sum = sum * 31 + character.unicode();
    const QString key = u'h' + QString::number(sum % kMonogramPairs);
    return {m_table.color(key), m_table.color(key + u'b')};
}

QString themeChoiceName(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::System: return u"system"_s;
    case Theme::Choice::Light: return u"light"_s;
    case Theme::Choice::Dark: return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Theme::Choice themeChoiceFromName(const QString& name)
{
    if (name == "light"_L1)
        return Theme::Choice::Light;
    return name == "dark"_L1 ? Theme::Choice::Dark : Theme::Choice::System;
}

} // namespace egret
