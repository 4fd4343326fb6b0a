// SPDX-License-Identifier: Apache-2.0
#include "app/knownstate.h"
#include "app/pages.h"
#include "app/scope.h"
#include "core/store/itemreader.h"
#include "core/store/readerthread.h"
#include "ui/items/itemspage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/shared/icons.h"
#include "ui/shared/itemcondition.h"
#include "ui/transactions/transactionspage.h"

#include <QCoreApplication>
#include <QSet>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct PaletteWiring {
    Q_DECLARE_TR_FUNCTIONS(egret::PaletteWiring)
};

PaletteCommand switchCommand(const QString& title, const IntegrationId& integration, const WiredParts& parts)
{
    PaletteCommand command;
    command.title = title;
    command.icon = themedIcon(parts.theme, integration.isEmpty() ? "overview"_L1 : "plug"_L1, Token::TextHint);
    command.run = [scope = &parts.scope, integration] { scope->choose(integration); };
    return command;
}

//! To what is not shown already.
QList<PaletteCommand> switchCommands(const WiredParts& parts)
{
    QList<PaletteCommand> commands;
    const IntegrationId shown = parts.scope.integration();
    if (!shown.isEmpty())
        commands.append(switchCommand(PaletteWiring::tr("Show all integrations"), {}, parts));
    for (const IntegrationSummary& summary : parts.known.integrations()) {
        const Integration& integration = summary.integration;
        if (integration.id != shown) //: %1 is an integration's name
            commands.append(switchCommand(PaletteWiring::tr("Switch to %1").arg(integration.name), integration.id, parts));
    }
    return commands;
}

PaletteCommand itemCommand(const ListedItem& listed, const WiredParts& parts)
{
    PaletteCommand command;
    command.kind = PaletteCommand::Kind::Item;
    command.title = listed.item.institutionName;
    command.hint = listed.endUserName;
    command.id = listed.item.id.value();
    command.icon = themedIcon(parts.theme, "bank"_L1, Token::TextHint);
    command.state = conditionOf(listed, false).chip;
    command.run = [window = &parts.window, pages = &parts.pages, scope = &parts.scope, item = listed.item.id, integration = listed.item.integration] {
        scope->reveal(integration);
        window->showPage(Page::Items);
        pages->items().openItem(item);
    };
    return command;
}

//! Shows their transactions.
PaletteCommand endUserCommand(const ListedItem& listed, const WiredParts& parts)
{
    PaletteCommand command;
    command.kind = PaletteCommand::Kind::EndUser;
    command.title = listed.endUserName;
    command.id = listed.item.endUser.value();
    command.icon = themedIcon(parts.theme, "building"_L1, Token::TextHint);
    command.run = [window = &parts.window, pages = &parts.pages, scope = &parts.scope, id = listed.item.endUser, integration = listed.item.integration] {
        scope->reveal(integration);
        window->showPage(Page::Transactions);
        pages->transactions().searchFor(u"\"end-user:%1\""_s.arg(id.value()));
    };
    return command;
}

} // namespace

void wirePalette(const WiredParts& parts)
{
    MainWindow* window = &parts.window;
    ReaderThread* reader = &parts.pageReader;
    const auto show = [parts](const Result<QList<ListedItem>>& items) {
        QList<PaletteCommand> commands = switchCommands(parts);
        QSet<EndUserId> met;
        for (const ListedItem& listed : items ? *items : QList<ListedItem>()) {
            commands.append(itemCommand(listed, parts));
            if (!met.contains(listed.item.endUser))
                commands.append(endUserCommand(listed, parts));
            met.insert(listed.item.endUser);
        }
        parts.window.setFindable(commands);
    };
    QObject::connect(window, &MainWindow::findableRequested, window, [reader, window, show] {
        reader->ask<ItemReader>(
            window, [](ItemReader& items) { return items.list(SystemClock().now()); }, show, QStringLiteral("palette"));
    });
}

} // namespace egret
