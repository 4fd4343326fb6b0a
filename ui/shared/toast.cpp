// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/toast.h"

#include "ui/shared/badges.h"
#include "ui/shared/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Toast::Toast(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(theme, "checkc"_L1, Token::OkText))
    , m_title(newLabel({}, TextStyle::BodyMedium))
    , m_text(newParagraph({}, TextStyle::Small, Ink::Secondary))
{
    constexpr int kWidth = 440;
    setFixedWidth(kWidth);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6s);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::showMessage(Tone tone, const QString& title, const QString& text)
{
    m_title->setText(title);
    setParagraph(m_text, text, lineHeight(TextStyle::Small));
    m_text->setVisible(!text.isEmpty());
    m_icon->setIcon(tone == Tone::Error ? "alert"_L1 : "checkc"_L1, toneTokens(tone).text);
    setProperty("toast", QString(toneName(tone)));
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(title + u". " + text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

void Toast::place()
{
    constexpr int kInset = 16;
    adjustSize();
    move(kInset, parentWidget()->height() - height() - kInset);
}

} // namespace egret
