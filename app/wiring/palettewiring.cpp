// SPDX-License-Identifier: Apache-2.0
#include "app/pages.h"
#include "core/store/itemreader.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/icons.h"
#include "ui/shared/itemcondition.h"
#include "ui/transactions/transactionspage.h"

#include <QSet>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

PaletteCommand itemCommand(const ListedItem& listed, const Theme& theme, MainWindow* window, Pages* pages)
{
    PaletteCommand command;
    command.kind = PaletteCommand::Kind::Item;
    command.title = listed.item.institutionName;
    command.hint = listed.endUserName;
    command.id = listed.item.id.value();
    command.icon = themedIcon(theme, "bank"_L1, Token::TextHint);
    command.state = conditionOf(listed, false).chip;
    command.run = [window, pages, item = listed.item.id] {
        window->showPage(Page::Items);
        pages->items().openItem(item);
    };
    return command;
}

//! Shows their transactions.
PaletteCommand endUserCommand(const ListedItem& listed, const Theme& theme, MainWindow* window, Pages* pages)
{
    PaletteCommand command;
    command.kind = PaletteCommand::Kind::EndUser;
    command.title = listed.endUserName;
    command.id = listed.item.endUser.value();
    command.icon = themedIcon(theme, "building"_L1, Token::TextHint);
    command.run = [window, pages, id = listed.item.endUser] {
        window->showPage(Page::Transactions);
        pages->transactions().searchFor(u"\"end-user:%1\""_s.arg(id.value()));
    };
    return command;
}

} // namespace

void wirePalette(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    Pages* pages = &parts.pages;
    ReaderThread* reader = &parts.pageReader;
    const Theme* theme = &parts.theme;
    const auto show = [window, pages, theme](const Result<QList<ListedItem>>& items) {
        if (!items)
            return; // pages and actions are still there
        QList<PaletteCommand> commands;
        QSet<EndUserId> met;
        for (const ListedItem& listed : *items) {
            commands.append(itemCommand(listed, *theme, window, pages));
            if (!met.contains(listed.item.endUser))
                commands.append(endUserCommand(listed, *theme, window, pages));
            met.insert(listed.item.endUser);
        }
        window->setFindable(commands);
    };
    QObject::connect(window, &MainWindow::findableRequested, window, [reader, window, show] {
        reader->ask<ItemReader>(
            window, [](ItemReader& items) { return items.list(SystemClock().now()); }, show, QStringLiteral("palette"));
    });
}

} // namespace egret
