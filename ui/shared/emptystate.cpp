// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/emptystate.h"

#include "ui/shared/badges.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextWidth = 360;
constexpr int kAboveNote = 16;

} // namespace

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(theme, "info"_L1, Token::AccentText, 20))
    , m_title(newLabel({}, TextStyle::Heading2))
    , m_text(newParagraph({}, TextStyle::Body, Ink::Secondary))
    , m_actions(new QHBoxLayout)
    , m_note(newLabel({}, TextStyle::Caption, Ink::Hint))
{
    m_icon->setTile(Token::AccentFill, 44, true);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(kTextWidth);
    m_text->setAlignment(Qt::AlignHCenter);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setContentsMargins(0, kAboveNote, 0, 0);
    m_note->setMinimumHeight(lineHeight(TextStyle::Caption) + kAboveNote);
    m_note->hide();
    m_actions->setSpacing(8);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_actions);
    centred->addStretch();
    column->addLayout(centred);
    column->addWidget(m_note, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyState::setMessage(QLatin1String icon, Tone tone, const QString& title, const QString& text)
{
    const ToneTokens tokens = toneTokens(tone);
    m_icon->setIcon(icon, tokens.text);
    m_icon->setTile(tokens.fill, 44, true);
    m_title->setText(title);
    setParagraph(m_text, text, lineHeight(TextStyle::Body));
    m_text->setFixedHeight(m_text->heightForWidth(kTextWidth));
    setAccessibleName(title + u". " + text);
}

void EmptyState::addAction(QWidget* button)
{
    m_actions->addWidget(button);
}

void EmptyState::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace egret
