// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/aboutpage.h"

#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/keyvaluegrid.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSysInfo>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(const Theme& theme)
    : SettingsContent(tr("About"), tr("Egret is free software under the Apache License 2.0."))
    , m_facts(new KeyValueGrid(theme, 120))
{
    QPushButton* open = newButton(theme, tr("Open the data folder"), "folder"_L1);
    connect(open, &QPushButton::clicked, this, &AboutPage::dataFolderRequested);
    headingRow()->addWidget(open);
    auto* card = new Card(theme);
    m_facts->setContentsMargins(16, 12, 16, 12);
    card->rows()->addWidget(m_facts);
    column()->addWidget(card);
    show();
}

void AboutPage::setDataFolder(const QString& path)
{
    if (path == m_folder)
        return;
    m_folder = path;
    show();
}

void AboutPage::show()
{
    m_facts->clear();
    m_facts->addText(tr("Egret"), QLatin1String(EGRET_VERSION));
    m_facts->addText(tr("Qt"), QLatin1String(qVersion()));
    m_facts->addText(tr("System"), QSysInfo::prettyProductName());
    m_facts->addText(tr("Display"), QGuiApplication::platformName());
    m_facts->addMono(tr("Data folder"), m_folder);
}

} // namespace egret
