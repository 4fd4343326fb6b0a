// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/verificationview.h"

#include "ui/shared/badges.h"
#include "ui/shared/label.h"
#include "ui/webhooks/webhooktext.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

VerificationView::VerificationView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_steps(new QGridLayout)
    , m_note(newParagraph({}, TextStyle::Small, Ink::Secondary))
{
    auto* heading = new QHBoxLayout;
    heading->addWidget(newLabel(tr("Verification"), TextStyle::SmallStrong));
    heading->addStretch();
    heading->addWidget(m_count);
    m_steps->setHorizontalSpacing(8);
    m_steps->setVerticalSpacing(6);
    m_steps->setColumnMinimumWidth(1, 72);
    m_steps->setColumnStretch(2, 1);
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addLayout(m_steps);
    column->addWidget(m_note);
}

void VerificationView::setChecks(const QJsonArray& checks)
{
    while (const QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int passed = 0;
    for (int line = 0; line < checks.size(); ++line) {
        addStep(line, checks[line].toObject());
        passed += checks[line]["ok"_L1].toBool() ? 1 : 0;
    }
    m_count->setText(checks.isEmpty() ? tr("not judged yet") : tr("%1 of %2").arg(passed).arg(checks.size()));
    setNote({});
}

void VerificationView::addStep(int line, const QJsonObject& check)
{
    const CheckText text = checkText(check);
    auto* icon = new IconLabel(m_theme, text.verdict.icon, text.verdict.token, 14);
    QLabel* title = newLabel(text.title, TextStyle::SmallMedium);
    const bool failed = text.verdict.token == Token::ErrorText;
    const bool ran = text.verdict.token != Token::TextHint;
    QLabel* detail = newParagraph(text.text, TextStyle::Small, failed ? Ink::Error : ran ? Ink::Secondary : Ink::Hint);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail->setToolTip(check["detail"_L1].toString());
    detail->setAccessibleName(QString(text.title + u": " + text.verdict.text + u". " + text.text));
    m_steps->addWidget(icon, line, 0, Qt::AlignTop);
    m_steps->addWidget(title, line, 1, Qt::AlignTop);
    m_steps->addWidget(detail, line, 2, Qt::AlignTop);
}

void VerificationView::setNote(const QString& note)
{
    setParagraph(m_note, note, lineHeight(TextStyle::Small));
    m_note->setVisible(!note.isEmpty());
}

} // namespace egret
