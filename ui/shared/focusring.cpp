// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QPushButton>
#include <QVariant>

namespace egret {

using namespace Qt::StringLiterals;

//! The ring itself: a sibling above the control, so that nothing has to move for it.
class FocusRing::Frame : public QWidget {
public:
    Frame(const Theme& theme, QWidget* target)
        : QWidget(target->parentWidget())
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        follow(target);
    }

    void follow(QWidget* target)
    {
        constexpr int kGap = 4;
        m_outside = target->property("kind").toString() == "primary"_L1;
        const int margin = m_outside ? kGap : 0;
        setGeometry(target->geometry().adjusted(-margin, -margin, margin, margin));
        setVisible(target->isVisible());
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        const qreal radius = m_outside ? 8 : 5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }

private:
    const Theme& m_theme;
    bool m_outside = false;
};

namespace {

//! A button that Enter presses keeps its ring when the window becomes active.
bool isDefaultAction(const QObject* widget)
{
    const auto* button = qobject_cast<const QPushButton*>(widget);
    return button && button->autoDefault();
}

} // namespace

FocusRing::FocusRing(QApplication& application, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
{
    application.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason
            || (reason == Qt::ActiveWindowFocusReason && isDefaultAction(watched));
        if (auto* button = qobject_cast<QAbstractButton*>(watched); button && byKeyboard)
            show(button);
        break;
    }
    case QEvent::FocusOut:
        if (watched == m_target)
            hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (watched == m_target && m_frame)
            m_frame->follow(m_target);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::show(QWidget* target)
{
    hide();
    if (!target->parentWidget())
        return;
    m_target = target;
    m_frame = new Frame(m_theme, target);
}

void FocusRing::hide()
{
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater();
    }
    m_frame = nullptr;
    m_target = nullptr;
}

} // namespace egret
