// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appearancepage.h"

#include "core/settings/settings.h"
#include "ui/settings/languagecard.h"
#include "ui/settings/settingform.h"
#include "ui/shared/card.h"
#include "ui/shared/label.h"
#include "ui/shared/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace egret {

AppearancePage::AppearancePage(Theme& theme, QWidget* parent)
    : SettingsContent(tr("Appearance"), {}, parent)
    , m_form(new SettingForm(theme, {{kHighContrast.key, tr("High contrast"),
          tr("Stronger lines and hints, in the light and in the dark theme. On as well while the desktop asks for it."),
          SettingRow::Kind::Switch, {}, {}, true}}))
    , m_language(new LanguageCard(theme))
{
    auto* choices = new SegmentedControl(theme, tr("Theme"), 30);
    choices->addSegment(int(Theme::Choice::System), tr("System"));
    choices->addSegment(int(Theme::Choice::Light), tr("Light"));
    choices->addSegment(int(Theme::Choice::Dark), tr("Dark"));
    choices->setCurrent(int(theme.choice()));
    connect(choices, &SegmentedControl::currentChanged, this, [this, &theme](int id) {
        if (theme.choice() == Theme::Choice(id))
            return;
        theme.setChoice(Theme::Choice(id));
        emit themeChosen(Theme::Choice(id));
    });
    connect(&theme, &Theme::changed, choices, [choices, &theme] {
        const QSignalBlocker quiet(choices);
        choices->setCurrent(int(theme.choice()));
    });

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(tr("Theme"), TextStyle::BodyMedium));
    texts->addWidget(newParagraph(tr("System follows the desktop and changes with it."), TextStyle::Small, Ink::Hint));
    auto* card = new Card(theme);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->addLayout(texts, 1);
    row->addWidget(choices);
    card->rows()->addLayout(row);
    column()->setSpacing(16);
    column()->addWidget(card);
    column()->addWidget(m_form);
    column()->addWidget(m_language);
}

} // namespace egret
