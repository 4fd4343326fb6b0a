// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/dialog.h"

#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/scrim.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QShowEvent>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTop = 72; // below the window's upper edge
constexpr int kLeastTop = 8; // where the window is low

} // namespace

Dialog::Dialog(const Theme& theme, const QString& title, int width, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_heading(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setFixedWidth(width);

    m_heading->setContentsMargins(24, 16, 12, 0);
    m_heading->addWidget(newLabel(title, TextStyle::Heading2), 1);
    QToolButton* close = newIconButton(theme, "close"_L1, tr("Close"));
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    m_heading->addWidget(close);
    m_body->setContentsMargins(24, 12, 24, 20);
    m_body->setSpacing(14);
    auto* foot = new QFrame;
    foot->setObjectName(u"dialogFooter"_s);
    foot->setLayout(m_footer);
    m_footer->setContentsMargins(24, 12, 24, 12);
    m_footer->setSpacing(8);

    auto* frame = new QFrame;
    frame->setObjectName(u"dialog"_s);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addLayout(m_heading);
    rows->addLayout(m_body);
    rows->addWidget(foot);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSizeConstraint(QLayout::SetFixedSize);
    outer->addWidget(frame);
    frame->setFixedWidth(width);
}

Dialog::~Dialog()
{
    delete m_scrim;
}

void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!parentWidget())
        return;
    QWidget* window = parentWidget()->window();
    m_scrim = new Scrim(m_theme, window);
    m_scrim->show();
    m_scrim->raise();
    place();
}

//! It may have grown.
void Dialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (m_scrim)
        place();
}

void Dialog::place()
{
    const QWidget* window = parentWidget()->window();
    const int below = window->height() - sizeHint().height();
    const QPoint top = window->mapToGlobal(QPoint(window->width() / 2, qBound(kLeastTop, below / 2, kTop)));
    move(top.x() - width() / 2, top.y());
}

void Dialog::hideEvent(QHideEvent* event)
{
    delete m_scrim;
    QDialog::hideEvent(event);
}

} // namespace egret
