// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsnavigation.h"

#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/navbutton.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

SettingsNavigation::SettingsNavigation(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QWidget)
    , m_line(new QWidget)
    , m_combo(new ComboBox(theme))
{
    using Section = SettingsPage::Section;
    constexpr int kListWidth = 208;
    constexpr int kComboWidth = 240;
    setObjectName(u"region"_s);
    setAccessibleName(tr("Settings"));
    setSurface(this, u"plain"_s);
    m_list->setMinimumWidth(kListWidth); // wider for longer words
    auto* entries = new QVBoxLayout(m_list);
    entries->setContentsMargins(8, 12, 8, 12);
    entries->setSpacing(1);
    m_combo->setAccessibleName(tr("Settings"));
    m_combo->setMinimumWidth(kComboWidth);
    add("settings"_L1, tr("General"), Section::General);
    add("sun"_L1, tr("Appearance"), Section::Appearance);
    add("plug"_L1, tr("Integrations"), Section::Integrations);
    add("server"_L1, tr("Webhook receiver"), Section::Receiver);
    add("refresh"_L1, tr("Sync"), Section::Sync);
    add("database"_L1, tr("Data and storage"), Section::Storage);
    add("key"_L1, tr("Keys and security"), Section::Security);
    add("api"_L1, tr("Local API"), Section::LocalApi);
    add("globe"_L1, tr("Network proxy"), Section::Proxy);
    add("info"_L1, tr("About"), Section::About);
    entries->addStretch();
    connect(m_combo, &QComboBox::activated, this, [this](int place) { emit chosen(Section(m_combo->itemData(place).toInt())); });
    auto* line = new QHBoxLayout(m_line);
    line->setContentsMargins(24, 8, 16, 8);
    line->addWidget(m_combo);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_line);
    setCompact(false);
}

void SettingsNavigation::add(QLatin1String icon, const QString& text, SettingsPage::Section section)
{
    auto* button = new NavButton(m_theme, icon, text);
    m_list->layout()->addWidget(button);
    m_entries.insert(section, button);
    connect(button, &NavButton::clicked, this, [this, section] { emit chosen(section); });
    m_combo->addItem(text, int(section));
}

void SettingsNavigation::setCurrent(SettingsPage::Section section)
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        entry.value()->setChecked(entry.key() == section);
    m_combo->setCurrentIndex(m_combo->findData(int(section)));
}

void SettingsNavigation::setCompact(bool compact)
{
    m_list->setVisible(!compact);
    m_line->setVisible(compact);
    setSizePolicy(compact ? QSizePolicy::Preferred : QSizePolicy::Fixed, compact ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    setEdge(this, compact ? u"bottom"_s : u"right"_s);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace egret
