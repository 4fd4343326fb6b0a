// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commandpalette.h"

#include "ui/palette/commanddelegate.h"
#include "ui/palette/commandlistmodel.h"
#include "ui/shared/badges.h"
#include "ui/shared/label.h"
#include "ui/shared/scrim.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 112; // below the window's upper edge
constexpr int kHead = 52;
constexpr int kFoot = 34;
constexpr int kAround = 8; // the list
constexpr int kMargin = 40; // kept free below

} // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_model(new CommandListModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(newLabel(tr("Nothing is called that."), TextStyle::Body, Ink::Hint))
{
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Search or run a command"));
    setFixedWidth(kWidth);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(theme, this));
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);

    auto* frame = new QFrame;
    frame->setObjectName(u"dialog"_s);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(kAround, kAround, kAround, kAround);
    middle->addWidget(m_list);
    middle->addWidget(m_nothing);
    rows->addLayout(middle);
    rows->addWidget(makeFoot());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) { choose(index.row()); });
}

CommandPalette::~CommandPalette()
{
    delete m_scrim;
}

QWidget* CommandPalette::makeHead()
{
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFrame(false);
    m_field->setFont(fontFor(TextStyle::Lead));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->installEventFilter(this);
    auto* head = new QWidget;
    head->setFixedHeight(kHead);
    setEdge(head, u"bottom"_s);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(12);
    row->addWidget(new IconLabel(m_theme, "search"_L1, Token::Text));
    row->addWidget(m_field, 1);
    row->addWidget(new KeyCap(m_theme, tr("Esc")));
    return head;
}

QWidget* CommandPalette::makeFoot()
{
    auto* foot = new QFrame;
    foot->setObjectName(u"dialogFooter"_s);
    foot->setFixedHeight(kFoot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    const auto addKey = [this, row](const QStringList& keys, const QString& does) {
        for (const QString& key : keys)
            row->addWidget(new KeyCap(m_theme, key));
        row->addWidget(newLabel(does, TextStyle::Caption, Ink::Hint));
        row->addSpacing(10);
    };
    addKey({u"↑"_s, u"↓"_s}, tr("move"));
    addKey({tr("Enter")}, tr("run"));
    row->addStretch();
    row->addWidget(newLabel(tr("Type > for actions, # for ids, @ for end users"), TextStyle::Caption, Ink::Hint));
    return foot;
}

void CommandPalette::setCommands(const QList<PaletteCommand>& commands)
{
    m_commands = commands;
    find();
}

void CommandPalette::setSearchedPage(const QString& title)
{
    m_searchedPage = title;
}

//! Shows what fits, the chosen line included where it is still there.
void CommandPalette::find()
{
    const QString text = m_field->text().trimmed();
    const QModelIndex current = m_list->currentIndex();
    const QString chosen = m_field->isModified() ? QString() : current.data(Qt::AccessibleTextRole).toString();
    QList<PaletteCommand> commands = m_commands;
    if (!m_searchedPage.isEmpty() && !text.isEmpty()) {
        PaletteCommand search;
        search.kind = PaletteCommand::Kind::Filter;
        search.title = tr("Search %1 for “%2”").arg(m_searchedPage, text);
        search.icon = themedIcon(m_theme, "search"_L1, Token::TextHint);
        search.run = [this, text] { emit searchRequested(text); };
        commands.prepend(search);
    }
    m_model->show(commands, text);
    int row = m_model->nextCommand(0, 1);
    for (int candidate = 0; !chosen.isEmpty() && candidate < m_model->rowCount(); ++candidate) {
        if (m_model->index(candidate).data(Qt::AccessibleTextRole).toString() == chosen)
            row = candidate;
    }
    m_field->setModified(false);
    choose(row);
    fit();
}

void CommandPalette::choose(int row)
{
    if (m_model->commandAt(row))
        m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::move(int step)
{
    choose(m_model->nextCommand(m_list->currentIndex().row() + step, step));
}

void CommandPalette::run(int row)
{
    const PaletteCommand* found = m_model->commandAt(row);
    if (!found)
        return;
    const PaletteCommand command = *found; // closing may bring another list
    if (command.kind != PaletteCommand::Kind::Filter)
        m_model->noteRun(command);
    accept();
    command.run();
}

//! As high as its lines, and no higher than the window allows.
void CommandPalette::fit()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    int lines = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines += m_list->sizeHintForRow(row);
    const int room = parentWidget()->window()->height() - kTop - kMargin - kHead - kFoot - 2 * kAround - 2;
    m_list->setFixedHeight(std::min(lines, room));
    m_nothing->setFixedHeight(kHead);
    setFixedHeight((empty ? kHead : std::min(lines, room)) + kHead + kFoot + 2 * kAround + 2);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentIndex().row()); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    QWidget* window = parentWidget()->window();
    m_scrim = new Scrim(m_theme, window);
    m_scrim->show();
    m_scrim->raise();
    m_field->clear();
    find();
    m_list->scrollToTop();
    const QPoint top = window->mapToGlobal(QPoint(window->width() / 2, kTop));
    QDialog::move(top.x() - width() / 2, top.y());
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    delete m_scrim;
    QDialog::hideEvent(event);
}

} // namespace egret
