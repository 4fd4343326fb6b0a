// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/languagecard.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/language.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

const QString LanguageCard::kKey = u"ui/language"_s;

LanguageCard::LanguageCard(const Theme& theme, QWidget* parent)
    : Card(theme, Token::Canvas, parent)
    , m_choices(new ComboBox(theme))
    , m_outcome(newParagraph(tr("Egret speaks it from its next start on."), TextStyle::Small, Ink::Hint))
    , m_restart(newButton(theme, tr("Restart now"), {}, ButtonKind::Link, ButtonSize::Small))
{
    m_choices->setAccessibleName(tr("Language"));
    m_choices->addItem(tr("System", "language"), u"system"_s);
    for (const QString& code : languageCodes())
        m_choices->addItem(languageName(code), code);
    connect(m_choices, &ComboBox::activated, this, [this] { emit chosen(m_choices->currentData().toString()); });
    m_restart->hide();
    connect(m_restart, &QPushButton::clicked, this, &LanguageCard::restartRequested);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(tr("Language"), TextStyle::BodyMedium));
    texts->addWidget(newParagraph(tr("Of texts, numbers and dates. Plaid's own words stay as Plaid writes them."), TextStyle::Small, Ink::Hint));
    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(8);
    outcome->addWidget(m_outcome, 1);
    outcome->addWidget(m_restart);
    texts->addLayout(outcome);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addWidget(m_choices, 0, Qt::AlignVCenter);
    rows()->addLayout(row);
}

void LanguageCard::setChoice(const QString& choice)
{
    m_choices->setCurrentIndex(qMax(0, m_choices->findData(choice)));
}

void LanguageCard::showKept()
{
    setInk(m_outcome, Ink::Secondary);
    setParagraph(m_outcome, tr("Kept. Egret speaks it from its next start on."), 16);
    m_restart->show();
}

void LanguageCard::showRefused(const QString& reason)
{
    setInk(m_outcome, Ink::Error);
    setParagraph(m_outcome, reason, 16);
}

} // namespace egret
