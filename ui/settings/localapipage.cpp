// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/localapipage.h"

#include "ui/settings/apikeytablemodel.h"
#include "ui/shared/confirmdialog.h"
#include "ui/settings/newapikeydialog.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/cells.h"
#include "ui/shared/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 44;
constexpr int kHeaderHeight = 32;
using Column = ApiKeyTableModel::Column;

} // namespace

LocalApiPage::LocalApiPage(const Theme& theme, QWidget* parent)
    : SettingsContent(tr("Local API"),
        tr("Programs send one of these keys as x-api-key to post links and to read transactions."), parent)
    , m_theme(theme)
    , m_model(new ApiKeyTableModel(this))
    , m_table(new TableView(theme, kRowHeight))
    , m_empty(new EmptyState(theme))
{
    QPushButton* add = newButton(theme, tr("New key…"), "plus"_L1, ButtonKind::Primary);
    connect(add, &QPushButton::clicked, this, &LocalApiPage::openNewKeyDialog);
    headingRow()->addWidget(add);
    column()->addWidget(makeTable());
    setKeys({});
}

QWidget* LocalApiPage::makeTable()
{
    constexpr std::array kWidths{260, 160, 190, 150};
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("API keys"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegateForColumn(int(Column::Name), new TextCell(m_theme, m_table, TextStyle::CellMedium, Token::Text));
    m_table->setItemDelegateForColumn(int(Column::Key), new TextCell(m_theme, m_table, TextStyle::Mono));
    m_table->setItemDelegateForColumn(int(Column::Created), new TextCell(m_theme, m_table, TextStyle::Small, Token::TextSecondary, true));
    m_table->setItemDelegateForColumn(int(Column::State), new ChipCell(m_theme, m_table));
    for (size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->setMessage("key"_L1, Tone::Accent, tr("No API keys yet"),
        tr("Your back end needs one to post items to a link URL. It is shown once, when you make it."));
    m_empty->setMinimumHeight(240);
    auto* card = new Card(m_theme);
    card->rows()->addWidget(m_table);
    card->rows()->addWidget(m_empty);
    return card;
}

void LocalApiPage::setKeys(const QList<ApiKeyInfo>& keys)
{
    m_model->setKeys(keys);
    m_table->setVisible(!keys.isEmpty());
    m_empty->setVisible(keys.isEmpty());
    m_table->setFixedHeight(kHeaderHeight + kRowHeight * int(keys.size()));
    for (int row = 0; row < keys.size(); ++row) {
        if (keys[row].revoked)
            continue;
        QPushButton* revoke = newButton(m_theme, tr("Revoke…"), {}, ButtonKind::Danger, ButtonSize::Small);
        //: %1 is the name of an API key
        revoke->setAccessibleName(tr("Revoke %1").arg(keys[row].name));
        connect(revoke, &QPushButton::clicked, this, [this, key = keys[row]] { confirmRevocation(key); });
        auto* actions = new QWidget;
        auto* line = new QHBoxLayout(actions);
        line->setContentsMargins(0, 0, 16, 1);
        line->addStretch();
        line->addWidget(revoke);
        m_table->setIndexWidget(m_model->index(row, int(Column::Actions)), actions);
    }
}

void LocalApiPage::openNewKeyDialog()
{
    m_dialog = new NewApiKeyDialog(m_theme, this);
    connect(m_dialog, &NewApiKeyDialog::createRequested, this, &LocalApiPage::newKeyRequested);
    m_dialog->open();
}

void LocalApiPage::showNewKey(const ApiKey& key)
{
    if (m_dialog)
        m_dialog->showKey(key);
}

void LocalApiPage::showFailure(const Error& error)
{
    if (m_dialog)
        m_dialog->showFailure(error);
}

void LocalApiPage::confirmRevocation(const ApiKeyInfo& key)
{
    auto* dialog = new ConfirmDialog(m_theme,
        {tr("Revoke %1").arg(key.name),
            tr("Programs that use this key are refused from now on. This cannot be undone; make a new key instead."),
            tr("Revoke key"), {}},
        this);
    connect(dialog, &QDialog::accepted, this, [this, id = key.id] { emit revokeRequested(id); });
    dialog->open();
}

} // namespace egret
