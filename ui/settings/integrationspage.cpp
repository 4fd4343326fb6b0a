// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationspage.h"

#include "ui/settings/addintegrationdialog.h"
#include "ui/settings/integrationcare.h"
#include "ui/settings/receivercard.h"
#include "ui/shared/stepbadge.h"
#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 44;
constexpr int kHeaderHeight = 32;
using Column = IntegrationTableModel::Column;

} // namespace

IntegrationsPage::IntegrationsPage(const Theme& theme, const Clock& clock, IntegrationCare& care, QWidget* parent)
    : SettingsContent(tr("Integrations"),
        tr("Each integration is one set of Plaid keys with its own webhook URL, link URL and data."), parent)
    , m_theme(theme)
    , m_care(care)
    , m_model(new IntegrationTableModel(clock, this))
    , m_table(new TableView(theme, kRowHeight))
    , m_empty(new EmptyState(theme))
    , m_count(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_receiver(new ReceiverCard(theme, clock))
{
    QPushButton* add = newButton(theme, tr("Add integration"), "plus"_L1, ButtonKind::Primary);
    connect(add, &QPushButton::clicked, this, &IntegrationsPage::openAddDialog);
    headingRow()->addWidget(add);
    m_count->setContentsMargins(16, 8, 16, 0);
    column()->addWidget(makeTable());
    column()->addWidget(m_count);
    column()->addSpacing(24);
    column()->addWidget(newLabel(tr("How an integration works"), TextStyle::Heading3));
    column()->addSpacing(10);
    column()->addWidget(makeSteps());
    column()->addSpacing(24);
    column()->addWidget(newLabel(tr("Webhook receiver"), TextStyle::Heading3));
    column()->addSpacing(10);
    column()->addWidget(m_receiver);
    setIntegrations({});
}

QWidget* IntegrationsPage::makeTable()
{
    constexpr std::array kWidths{180, 144, 118, 56, 58, 112, 84, 132};
    m_table->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IntegrationsPage::fillActions); // after the table has dropped the earlier ones
    m_table->setAccessibleName(tr("Integrations"));
    connect(m_table, &TableView::sortRequested, this, &IntegrationsPage::sortBy);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegateForColumn(int(Column::Name), new MonogramCell(m_theme, m_table, u"Pl"_s));
    m_table->setItemDelegateForColumn(int(Column::Environment), new ChipCell(m_theme, m_table));
    m_table->setItemDelegateForColumn(int(Column::ClientId), new TextCell(m_theme, m_table, TextStyle::Mono));
    m_table->setItemDelegateForColumn(int(Column::Items), new TextCell(m_theme, m_table, TextStyle::Cell, Token::Text, true));
    m_table->setItemDelegateForColumn(int(Column::Failing), new TextCell(m_theme, m_table, TextStyle::Cell, Token::Text, true));
    m_table->setItemDelegateForColumn(int(Column::LastSync), new TextCell(m_theme, m_table, TextStyle::Small, Token::TextSecondary, true));
    m_table->setItemDelegateForColumn(int(Column::LastWebhook), new TextCell(m_theme, m_table, TextStyle::Small, Token::TextSecondary, true));
    m_table->setItemDelegateForColumn(int(Column::Status), new ChipCell(m_theme, m_table));
    for (size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->setLeadingGap(int(Column::LastWebhook), 14);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &TableView::rowActivated, this,
        [this](int row) { emit viewRequested(m_model->at(row).integration.id); });

    QPushButton* add = newButton(m_theme, tr("Add integration"), "plus"_L1);
    connect(add, &QPushButton::clicked, this, &IntegrationsPage::openAddDialog);
    m_empty->setMessage("plug"_L1, Tone::Accent, tr("No integrations yet"),
        tr("Add your Plaid keys, or an offline sandbox that needs none."));
    m_empty->addAction(add);
    m_empty->setMinimumHeight(240);
    auto* card = new Card(m_theme);
    card->rows()->addWidget(m_table);
    card->rows()->addWidget(m_empty);
    return card;
}

//! The second click turns it round, and the third brings the order of creation back.
void IntegrationsPage::sortBy(int column)
{
    if (Column(column) == Column::Actions)
        return;
    const bool back = column == m_sorted && !m_ascending;
    m_ascending = back || column != m_sorted;
    m_sorted = back ? -1 : column;
    m_table->setSort(m_sorted, m_ascending);
    m_model->sortBy(m_sorted < 0 ? std::nullopt : std::optional(Column(m_sorted)), m_ascending);
}

QWidget* IntegrationsPage::makeSteps()
{
    const std::array steps{
        std::pair{tr("Add your keys"), tr("Copy client_id and secret from the Plaid Dashboard, for the environment you use.")},
        std::pair{tr("Set the webhook"), tr("Pass the webhook URL as webhook in /link/token/create.")},
        std::pair{tr("Send each item"), tr("After the exchange, POST item_id, access_token and end_user_id to the link URL.")},
        std::pair{tr("Egret keeps it fresh"), tr("Each verified webhook starts a sync. New transactions appear here.")},
    };
    auto* card = new Card(m_theme);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    card->rows()->addLayout(row);
    for (size_t i = 0; i < steps.size(); ++i) {
        auto* step = new QWidget;
        if (i + 1 < steps.size())
            setEdge(step, u"right"_s);
        auto* heading = new QHBoxLayout;
        heading->setSpacing(8);
        heading->addWidget(new StepBadge(m_theme, int(i) + 1));
        heading->addWidget(newParagraph(steps[i].first, TextStyle::BodyMedium), 1);
        auto* rows = new QVBoxLayout(step);
        rows->setContentsMargins(16, 14, 16, 14);
        rows->setSpacing(4);
        rows->addLayout(heading);
        rows->addWidget(newParagraph(steps[i].second, TextStyle::Small, Ink::Secondary));
        rows->addStretch();
        row->addWidget(step, 1);
    }
    return card;
}

void IntegrationsPage::setIntegrations(const QList<IntegrationSummary>& integrations)
{
    m_model->setIntegrations(integrations);
    const bool empty = integrations.isEmpty();
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_count->setVisible(!empty);
    m_count->setText(tr("%n integration(s)", nullptr, int(integrations.size())));
    m_table->setFixedHeight(kHeaderHeight + kRowHeight * int(integrations.size()));
}

//! What can be seen elsewhere gives way first, so that status and buttons stay in sight.
void IntegrationsPage::resizeEvent(QResizeEvent* event)
{
    SettingsContent::resizeEvent(event);
    constexpr int kAll = 976;
    constexpr int kWithoutClientId = 850;
    constexpr int kWithoutTimes = 670;
    constexpr int kMargins = 48;
    const int room = viewport()->width() - kMargins;
    m_table->setColumnHidden(int(Column::ClientId), room < kAll);
    m_table->setColumnHidden(int(Column::LastSync), room < kWithoutClientId);
    m_table->setColumnHidden(int(Column::LastWebhook), room < kWithoutTimes);
}

void IntegrationsPage::fillActions()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setIndexWidget(m_model->index(row, int(Column::Actions)), makeActions(m_model->at(row)));
}

QWidget* IntegrationsPage::makeActions(const IntegrationSummary& summary)
{
    const IntegrationId id = summary.integration.id;
    QPushButton* view = newButton(m_theme, tr("View"), {}, ButtonKind::Standard, ButtonSize::Small);
    //: %1 is the name of an integration
    view->setAccessibleName(tr("View %1").arg(summary.integration.name));
    connect(view, &QPushButton::clicked, this, [this, id] { emit viewRequested(id); });
    QToolButton* more = newIconButton(m_theme, "more"_L1, tr("More about %1").arg(summary.integration.name), 22);
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, id] {
        menu->clear();
        m_care.fillMenu(menu, m_model->summaryOf(id));
    });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* actions = new QWidget;
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 16, 1);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(view);
    row->addWidget(more);
    return actions;
}

void IntegrationsPage::setReceiver(const ReceiverStatus& status)
{
    m_model->setReceiverListening(status.listening);
    m_receiver->setStatus(status);
}

void IntegrationsPage::openAddDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->at(row).integration.name);
    m_dialog = new AddIntegrationDialog(m_theme, names, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AddIntegrationDialog::testRequested, this, &IntegrationsPage::testRequested);
    connect(m_dialog, &AddIntegrationDialog::addRequested, this, &IntegrationsPage::addRequested);
    m_dialog->open();
}

} // namespace egret
