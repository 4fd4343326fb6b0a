// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/searchbar.h"

#include "ui/shared/badges.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace egret {

using namespace Qt::StringLiterals;

SearchBar::SearchBar(const Theme& theme)
    : m_field(newTextField(tr("Search")))
    , m_tools(new QHBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    constexpr int kLongest = 4'000;
    setSurface(this, u"plain"_s);
    setEdge(this, u"bottom"_s);
    m_field->setProperty("inset", u"search"_s);
    m_field->setMaxLength(kLongest);
    m_field->installEventFilter(this);
    auto* inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(9, 0, 7, 0);
    inside->addWidget(new IconLabel(theme, "search"_L1, Token::TextHint, 14));
    inside->addStretch();
    inside->addWidget(new KeyCap(theme, u"/"_s));
    m_tools->setSpacing(8);
    m_tools->addWidget(m_field, 1);
    m_row->setContentsMargins(24, 0, 16, 0);
    m_row->setSpacing(8);
    m_row->addLayout(m_tools, 1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::searched);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_pause.interval() == 0)
            search(text);
        else
            m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        search(m_field->text());
        emit left();
    });
}

void SearchBar::addLast(QWidget* tool)
{
    m_row->addWidget(tool);
}

void SearchBar::search(const QString& text)
{
    m_pause.stop();
    if (m_field->text() != text)
        m_field->setText(text);
    emit searched();
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = watched == m_field && event->type() == QEvent::KeyPress;
    if (!pressed || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    search({});
    emit left();
    return true;
}

} // namespace egret
