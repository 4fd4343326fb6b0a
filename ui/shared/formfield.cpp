// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/formfield.h"

#include "ui/shared/fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace egret {

FormField::FormField(const QString& label, QWidget* field, const QString& hint, QWidget* beside)
    : m_field(field)
    , m_label(newLabel(label, TextStyle::SmallMedium))
    , m_message(newLabel({}, TextStyle::Caption, Ink::Hint))
    , m_hint(hint)
{
    m_label->setBuddy(field);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(0, 3, 0, 0);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_label, 1);
    if (beside)
        heading->addWidget(beside);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(heading);
    rows->addSpacing(4);
    rows->addWidget(field);
    rows->addWidget(m_message);
    showMessage();
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
}

void FormField::setHint(const QString& hint, Ink ink)
{
    m_hint = hint;
    m_ink = ink;
    showMessage();
}

void FormField::complain(const QString& complaint)
{
    m_complaint = complaint;
    if (auto* line = qobject_cast<QLineEdit*>(m_field))
        setInvalid(line, isWrong());
    showMessage();
}

void FormField::showMessage()
{
    const QString text = isWrong() ? m_complaint : m_hint;
    setInk(m_message, isWrong() ? Ink::Error : m_ink);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace egret
