// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/listpage.h"

#include "ui/shared/button.h"
#include "ui/shared/detailpanel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/pagekey.h"
#include "ui/shared/panelsplit.h"
#include "ui/shared/searchbar.h"
#include "ui/shared/selectionbar.h"
#include "ui/shared/skeleton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

ListPage::ListPage(Theme& theme, QAbstractItemModel& model, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(model)
    , m_search(new SearchBar(theme))
    , m_searchError(newLabel({}, TextStyle::Small, Ink::Error))
    , m_bars(new QStackedWidget)
    , m_selection(new SelectionBar(theme))
    , m_table(new TableView(theme, rowHeight(Density::Standard)))
    , m_body(new QStackedWidget)
    , m_empty(new EmptyState(theme))
    , m_failure(new EmptyState(theme))
    , m_everybody(newButton(theme, tr("Show all integrations")))
    , m_left(new QVBoxLayout)
    , m_split(new PanelSplit)
{
    m_split->setList(makeBodies(name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBars());
    column->addWidget(m_searchError);
    column->addWidget(m_split, 1);
    connectParts();
    addKeys();
}

QLineEdit* ListPage::searchField() const
{
    return m_search->field();
}

QHBoxLayout* ListPage::toolBar() const
{
    return m_search->tools();
}

QWidget* ListPage::makeBars()
{
    constexpr int kHeight = 48;
    QToolButton* choose = newIconButton(m_theme, "columns"_L1, tr("Columns"));
    choose->setProperty("bordered", true);
    choose->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(choose);
    choose->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (m_columns)
            m_columns->addChoicesTo(*menu);
    });
    m_search->addLast(choose);
    m_searchError->setContentsMargins(24, 6, 16, 6);
    setSurface(m_searchError, u"plain"_s);
    setEdge(m_searchError, u"bottom"_s);
    m_searchError->hide();
    m_bars->setObjectName(u"region"_s);
    m_bars->setFixedHeight(kHeight);
    m_bars->addWidget(m_search);
    m_bars->addWidget(m_selection);
    QPushButton* copy = addSelectionAct(tr("Copy"), "copy"_L1);
    connect(copy, &QPushButton::clicked, this, [this] { m_table->copySelection(); });
    return m_bars;
}

QWidget* ListPage::makeBodies(const QString& name)
{
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(name);
    m_table->setModel(&m_rows);
    m_table->setEdgePadding(16, 16);
    QPushButton* again = newButton(m_theme, tr("Try again"), "refresh"_L1, ButtonKind::Primary);
    connect(again, &QPushButton::clicked, this, [this] { readAgain(); });
    m_failure->addAction(again);
    m_empty->addAction(m_everybody);
    m_everybody->hide();
    connect(m_everybody, &QPushButton::clicked, this, &ListPage::everybodyRequested);
    m_body->addWidget(new Skeleton(m_theme)); // until the first answer
    for (QWidget* body : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_failure)})
        m_body->addWidget(body);
    auto* left = new QWidget;
    left->setObjectName(u"region"_s);
    setSurface(left, u"plain"_s);
    left->setLayout(m_left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(0);
    m_left->addWidget(m_body, 1);
    return left;
}

void ListPage::connectParts()
{
    connect(m_search, &SearchBar::searched, this, [this] { search(); });
    connect(m_search, &SearchBar::left, this, [this] {
        if (m_searchError->isHidden())
            m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_table, &TableView::rowActivated, this, [this](int row) { activateRow(row); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_panel && !hasSeveralSelected())
            openRowAt(index.row(), false);
    });
    connect(m_table, &TableView::menuRequested, this, &ListPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::onSelectionChanged);
    connect(&m_rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { rememberSelection(); });
    connect(&m_rows, &QAbstractItemModel::modelReset, this, [this] { restoreSelection(); });
    connect(m_selection, &SelectionBar::clearRequested, this, [this] {
        m_table->clearSelection();
        m_table->setFocus(Qt::TabFocusReason);
    });
}

void ListPage::addKeys()
{
    addSearchKey(m_theme, this, searchField());
    connect(addPageKey(this, {}, tr("Next row"), Qt::Key_J), &QAction::triggered, this, [this] { step(1); });
    connect(addPageKey(this, {}, tr("Previous row"), Qt::Key_K), &QAction::triggered, this, [this] { step(-1); });
}

void ListPage::setSearchDelay(std::chrono::milliseconds delay)
{
    m_search->setDelay(delay);
}

void ListPage::setColumns(const QList<TableColumn>& columns)
{
    m_columns = new TableColumns(*m_table, columns);
}

void ListPage::setTallerBy(int pixels)
{
    m_tallerBy = pixels;
    setDensity(Density::Standard);
}

void ListPage::setDensity(Density density)
{
    m_table->setRowHeights(rowHeight(density) + m_tallerBy);
}

void ListPage::addBody(QWidget* body)
{
    m_body->addWidget(body);
}

void ListPage::showBody(QWidget* body)
{
    m_shownBody = body;
    if (body)
        m_body->setCurrentWidget(body);
    else
        showRows();
}

void ListPage::addOverTable(QWidget* widget)
{
    m_left->insertWidget(0, widget);
}

void ListPage::addUnderTable(QWidget* widget)
{
    m_left->addWidget(widget);
}

QHBoxLayout* ListPage::addFooter()
{
    constexpr int kHeight = 34;
    auto* footer = new QWidget;
    footer->setFixedHeight(kHeight);
    setSurface(footer, u"sunken"_s);
    setEdge(footer, u"top"_s);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(16);
    addUnderTable(footer);
    return row;
}

void ListPage::setPanel(DetailPanel* panel, int width)
{
    m_panel = panel;
    m_split->setPanel(panel, width);
    connect(panel, &DetailPanel::closeRequested, this, &ListPage::closePanel);
    connect(panel, &DetailPanel::previousRequested, this, [this] { step(-1); });
    connect(panel, &DetailPanel::nextRequested, this, [this] { step(1); });
}

bool ListPage::isPanelShown() const
{
    return m_split->isPanelShown();
}

void ListPage::showPanelFor(int row)
{
    m_split->showPanel();
    QItemSelectionModel* selection = m_table->selectionModel();
    if (hasSeveralSelected() || !selection->isRowSelected(row) || m_table->currentIndex().row() != row)
        m_table->selectRow(row);
}

void ListPage::openFirst()
{
    openRowAt(0, false);
}

void ListPage::closePanel()
{
    if (!isPanelShown())
        return;
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_split->hidePanel();
    forgetOpenRow();
    if (hadFocus)
        m_table->setFocus(Qt::TabFocusReason);
}

void ListPage::step(int rows)
{
    const int from = isPanelShown() ? openPlace() : m_table->currentIndex().row();
    const int row = from + rows;
    if (row < 0 || row >= m_rows.rowCount())
        return;
    if (isPanelShown())
        openRowAt(row, false);
    else
        m_table->selectRow(row);
    m_table->scrollTo(m_rows.index(row, 0));
}

void ListPage::showRows()
{
    const bool any = m_rows.rowCount() > 0;
    if (!any) {
        describeEmpty();
        describeScope();
    }
    if (!m_shownBody)
        m_body->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
    m_table->tellVisibleRows();
}

void ListPage::setScope(const IntegrationId& integration, const QString& name)
{
    const bool isAnother = m_scope && *m_scope != integration;
    m_scope = integration;
    m_scopeName = name;
    describeScope();
    if (!isAnother)
        return;
    closePanel();
    m_isScopeNew = true;
    askForScope();
}

//! Millions of rows are not read while nobody looks.
void ListPage::askForScope()
{
    if (isVisible() && std::exchange(m_isScopeNew, false))
        search();
}

void ListPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askForScope();
}

void ListPage::describeScope()
{
    m_everybody->setHidden(scope().isEmpty());
    //: %1 is an integration's name
    m_empty->setNote(m_scopeName.isEmpty() ? QString() : tr("Only %1 is shown: rows of other integrations are hidden.").arg(m_scopeName));
}

void ListPage::showFailure(const Error& error)
{
    const ErrorText text = errorText(error);
    m_failure->setMessage("alert"_L1, Tone::Error, text.title, text.advice);
    m_failure->setNote(error.detail);
    m_body->setCurrentWidget(m_failure);
}

void ListPage::showSearchError(const QString& reason)
{
    setInvalid(searchField(), !reason.isEmpty());
    m_searchError->setText(reason);
    m_searchError->setVisible(!reason.isEmpty());
    searchField()->setAccessibleDescription(reason);
}

void ListPage::clearSearch()
{
    m_search->search({});
}

bool ListPage::hasSeveralSelected() const
{
    return m_table->selectedCount() > 1;
}

QPushButton* ListPage::addExport()
{
    QPushButton* button = newButton(m_theme, tr("Export"), "export"_L1);
    button->setObjectName(u"export"_s);
    toolBar()->addWidget(button);
    QAction* key = addPageKey(this, themedIcon(m_theme, "export"_L1, Token::TextHint), tr("Export"), Qt::CTRL | Qt::Key_E);
    connect(key, &QAction::triggered, button, [button] {
        if (button->menu() && button->isEnabled())
            button->showMenu();
        else
            button->click();
    });
    return button;
}

QPushButton* ListPage::addSelectionAct(const QString& text, QLatin1String icon)
{
    QPushButton* act = newButton(m_theme, text, icon);
    m_selection->addAct(act);
    return act;
}

void ListPage::onSelectionChanged()
{
    const int count = m_table->selectedCount();
    if (count > 1) {
        const QString summary = describeSelection(m_table->selectedRows());
        m_selection->showSelection(count, m_theme.isPrivate() ? QString() : summary);
    }
    m_bars->setCurrentIndex(count > 1 ? 1 : 0);
}

void ListPage::rememberSelection()
{
    m_selected.clear();
    for (const int row : m_table->selectedRows()) {
        if (const QString key = keyOf(row); !key.isEmpty())
            m_selected.insert(key);
    }
}

void ListPage::restoreSelection()
{
    QItemSelection selection;
    for (int row = 0; !m_selected.isEmpty() && row < m_rows.rowCount(); ++row) {
        if (m_selected.contains(keyOf(row)))
            selection.select(m_rows.index(row, 0), m_rows.index(row, m_rows.columnCount() - 1));
    }
    if (selection.isEmpty()) {
        onSelectionChanged(); // a reset takes the selection away without a word
        return;
    }
    m_table->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ListPage::showMenu(const QModelIndex& cell, const QPoint& globalPlace)
{
    if (!m_table->selectionModel()->isRowSelected(cell.row()))
        m_table->selectRow(cell.row());
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRowActions(*menu, m_table->selectedRows());
    addFilterActions(*menu, cell);
    menu->addSeparator();
    const QString text = cell.data().toString();
    QAction* copyCell = menu->addAction(tr("Copy cell"));
    copyCell->setEnabled(!text.isEmpty());
    connect(copyCell, &QAction::triggered, m_table, [this, text] { copyToClipboard(text, m_table); });
    connect(menu->addAction(themedIcon(m_theme, "copy"_L1), tr("Copy rows")), &QAction::triggered, m_table, &TableView::copySelection);
    connect(menu->addAction(tr("Copy rows as JSON")), &QAction::triggered, m_table, &TableView::copySelectionAsJson);
    menu->addSeparator();
    m_columns->addChoicesTo(*menu->addMenu(themedIcon(m_theme, "columns"_L1), tr("Columns")));
    menu->popup(globalPlace);
}

void ListPage::addFilterActions(QMenu& menu, const QModelIndex& cell)
{
    constexpr int kLongest = 40;
    const QString term = termOf(cell);
    if (term.isEmpty())
        return;
    QString text = cell.data().toString();
    if (text.size() > kLongest)
        text = text.left(kLongest) + u'…';
    menu.addSeparator();
    connect(menu.addAction(themedIcon(m_theme, "filter"_L1), tr("Show only “%1”").arg(text)), &QAction::triggered, this,
        [this, term] { addTerm(term); });
    if (canLeaveOut())
        connect(menu.addAction(tr("Leave out “%1”").arg(text)), &QAction::triggered, this, [this, term] { addTerm(u'-' + term); });
}

void ListPage::addTerm(const QString& term)
{
    const QString typed = searchField()->text().trimmed();
    m_search->search(typed.isEmpty() ? term : QString(typed + u' ' + term));
}

QJsonObject ListPage::layoutChoices() const
{
    QJsonObject choices;
    if (const QJsonObject columns = m_columns->choices(); !columns.isEmpty())
        choices.insert("columns"_L1, columns);
    if (m_split->draggedWidth() > 0)
        choices.insert("panel"_L1, m_split->draggedWidth());
    return choices;
}

void ListPage::restoreLayout(const QJsonObject& choices)
{
    if (choices.contains("columns"_L1))
        m_columns->restore(choices["columns"_L1].toObject());
    if (const int width = choices["panel"_L1].toInt(); width > 0)
        m_split->setPanelWidth(width);
}

void ListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (isPanelShown())
        closePanel();
    else
        m_table->clearSelection();
}

} // namespace egret
