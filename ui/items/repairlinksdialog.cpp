// SPDX-License-Identifier: Apache-2.0
#include "ui/items/repairlinksdialog.h"

#include "ui/shared/button.h"
#include "ui/shared/cells.h"
#include "ui/shared/density.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/linestablemodel.h"
#include "ui/shared/savequestion.h"
#include "ui/shared/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

enum Place { Customer, Bank, Address, Until };

bool isOpen(const RepairLink& link)
{
    return link.page.isEmpty() && !link.error;
}

QStringList lineOf(const RepairLink& link)
{
    const QString page = link.error ? errorText(*link.error).title : link.page.toString();
    return {link.endUserName, link.institutionName, page, link.page.isEmpty() ? QString() : momentText(link.expires)};
}

} // namespace

RepairLinksDialog::RepairLinksDialog(const Theme& theme, const QList<RepairLink>& links, QWidget* parent)
    : Dialog(theme, tr("Repair %n item(s)", nullptr, int(links.size())), 760, parent)
    , m_theme(theme)
    , m_links(links)
    , m_lines(new LinesTableModel({{tr("End user")}, {tr("Bank")}, {tr("Sign-in page")}, {tr("Good until")}}, this))
    , m_progress(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_start(newButton(theme, tr("Make %n link(s)", nullptr, int(links.size())), "link"_L1, ButtonKind::Primary))
    , m_stop(newButton(theme, tr("Stop")))
    , m_copy(newButton(theme, tr("Copy the list"), "copy"_L1))
    , m_export(newButton(theme, tr("Export…"), "export"_L1))
{
    setAttribute(Qt::WA_DeleteOnClose);
    body()->addWidget(newParagraph(tr("Each end user signs in again on a page of Plaid's. Whoever has the address can do so: "
                                      "hand each one to its end user only."),
        TextStyle::Small, Ink::Secondary));
    body()->addWidget(makeTable());
    makeFooter();
    showLinks();
    m_start->setFocus();
}

QWidget* RepairLinksDialog::makeTable()
{
    constexpr int kHeight = 300;
    auto* view = new TableView(m_theme, rowHeight(Density::Standard));
    view->setAccessibleName(tr("Sign-in pages"));
    view->setModel(m_lines);
    view->setEdgePadding(12, 12);
    view->setItemDelegate(new TextCell(m_theme, view, TextStyle::Cell, Token::Text, true));
    view->setColumnWidth(Customer, 170);
    view->setColumnWidth(Bank, 150);
    view->setColumnWidth(Until, 140);
    view->horizontalHeader()->setSectionsClickable(false);
    view->horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
    view->setMinimumHeight(kHeight);
    return view;
}

void RepairLinksDialog::makeFooter()
{
    QPushButton* done = newButton(m_theme, tr("Close"));
    footer()->addWidget(m_progress);
    footer()->addStretch();
    for (QPushButton* button : {m_copy, m_export, done, m_stop, m_start})
        footer()->addWidget(button);
    connect(m_start, &QPushButton::clicked, this, &RepairLinksDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &RepairLinksDialog::stop);
    connect(m_copy, &QPushButton::clicked, this, &RepairLinksDialog::copyAll);
    connect(m_export, &QPushButton::clicked, this, &RepairLinksDialog::chooseFile);
    connect(done, &QPushButton::clicked, this, &QDialog::reject);
}

//! What failed is tried again.
void RepairLinksDialog::start()
{
    for (RepairLink& link : m_links)
        link.error.reset();
    m_running = true;
    askNext();
}

void RepairLinksDialog::stop()
{
    m_running = false;
    showLinks();
}

void RepairLinksDialog::askNext()
{
    const auto next = std::find_if(m_links.cbegin(), m_links.cend(), isOpen);
    m_running = m_running && next != m_links.cend();
    showLinks();
    if (m_running)
        emit linkWished(next->wish);
}

void RepairLinksDialog::take(const ItemWish& wish, const RepairLink& answer)
{
    const auto asked = std::find_if(m_links.begin(), m_links.end(), [&wish](const RepairLink& link) { return link.wish == wish; });
    if (asked == m_links.end())
        return;
    asked->page = answer.page;
    asked->expires = answer.expires;
    asked->error = answer.error;
    askNext();
}

void RepairLinksDialog::setLink(const ItemWish& wish, const QUrl& page, Timestamp expires)
{
    take(wish, {wish, {}, {}, page, expires});
}

void RepairLinksDialog::setFailure(const ItemWish& wish, const Error& error)
{
    take(wish, {wish, {}, {}, {}, {}, error});
}

QList<RepairLink> RepairLinksDialog::made() const
{
    QList<RepairLink> made;
    std::copy_if(m_links.begin(), m_links.end(), std::back_inserter(made), [](const RepairLink& link) { return !link.page.isEmpty(); });
    return made;
}

void RepairLinksDialog::showLinks()
{
    QList<QStringList> lines;
    for (const RepairLink& link : m_links)
        lines.append(lineOf(link));
    m_lines->setLines(lines);
    const int ready = int(made().size());
    const bool isComplete = ready == m_links.size();
    const bool isFresh = ready == 0 && std::all_of(m_links.begin(), m_links.end(), isOpen);
    //: %1 of %2 links
    m_progress->setText(isFresh && !m_running ? QString() : tr("%1 of %2 made").arg(countText(ready, locale()), countText(m_links.size(), locale())));
    if (!isFresh)
        m_start->setText(tr("Make the others"));
    m_start->setVisible(!m_running && !isComplete);
    m_stop->setVisible(m_running);
    m_copy->setEnabled(ready > 0);
    m_export->setEnabled(ready > 0);
}

//! As cells of a spreadsheet.
void RepairLinksDialog::copyAll()
{
    QStringList lines;
    for (const RepairLink& link : made())
        lines.append(lineOf(link).join(u'\t'));
    copyToClipboard(lines.join(u'\n'), m_copy);
}

void RepairLinksDialog::chooseFile()
{
    askWhereToSave(this, tr("Export the links"), u"repair-links.csv"_s, [this](const QString& path) { emit exportRequested(made(), path); });
}

} // namespace egret
