// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/banner.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QLatin1String iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return "checkc"_L1;
    case Tone::Warning:
    case Tone::Error: return "alert"_L1;
    case Tone::Violet: return "offline"_L1;
    case Tone::Info:
    case Tone::Neutral:
    case Tone::Accent: return "info"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, "info"_L1, Token::InfoText))
    , m_title(newLabel({}, TextStyle::SmallMedium))
    , m_text(newParagraph({}, TextStyle::Small, Ink::Secondary))
    , m_reference(new QWidget)
    , m_code(newLabel({}, TextStyle::Mono, Ink::Hint))
    , m_requestLabel(newLabel(u"request_id"_s, TextStyle::Caption, Ink::Hint))
    , m_requestId(newLabel({}, TextStyle::Mono, Ink::Hint))
    , m_copy(newIconButton(theme, "copy"_L1, tr("Copy the request_id"), 22))
    , m_row(new QHBoxLayout(this))
{
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_copy, &QToolButton::clicked, this, [this] { copyToClipboard(m_requestId->text(), m_copy); });
    auto* reference = new QHBoxLayout(m_reference);
    reference->setContentsMargins(0, 0, 0, 0);
    reference->setSpacing(4);
    reference->addWidget(m_code);
    reference->addWidget(m_requestLabel);
    reference->addWidget(m_requestId);
    reference->addWidget(m_copy);
    reference->addStretch();
    m_reference->hide();

    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_reference);
    m_row->setContentsMargins(12, 9, 12, 9);
    m_row->setSpacing(10);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(texts, 1);
}

void Banner::showMessage(Tone tone, const QString& title, const QString& text)
{
    m_plainText = text;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setParagraph(m_text, text, 18);
    m_icon->setIcon(iconFor(tone), toneTokens(tone).text);
    setProperty("tone", QString(toneName(tone)));
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(title + u". " + text);
    if (parentWidget()) // else it would be a window of its own for a moment
        show();
}

void Banner::setReference(const QString& code, const QString& requestId)
{
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    m_requestId->setText(requestId);
    for (QWidget* part : {static_cast<QWidget*>(m_requestLabel), static_cast<QWidget*>(m_requestId), static_cast<QWidget*>(m_copy)})
        part->setVisible(!requestId.isEmpty());
    m_reference->setVisible(!code.isEmpty() || !requestId.isEmpty());
}

void Banner::setWide()
{
    setProperty("wide", true);
    m_row->setContentsMargins(24, 9, 16, 9);
}

void Banner::addAction(QWidget* button)
{
    m_row->addWidget(button, 0, property("wide").toBool() ? Qt::AlignVCenter : Qt::AlignTop);
}

QString Banner::title() const
{
    return m_title->text();
}

} // namespace egret
