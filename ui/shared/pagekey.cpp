// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pagekey.h"

#include "ui/shared/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVariant>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAllKeys = "allKeys";

struct PageKeyText {
    Q_DECLARE_TR_FUNCTIONS(egret::PageKeyText)
};

} // namespace

QAction* addPageKey(QWidget* page, const QIcon& icon, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(icon, text, page);
    action->setShortcut(key);
    page->addAction(action);
    return action;
}

void addSearchKey(const Theme& theme, QWidget* page, QLineEdit* field)
{
    const QAction* action
        = addPageKey(page, themedIcon(theme, "search"_L1, Token::TextHint), PageKeyText::tr("Search this page"), Qt::Key_Slash);
    QObject::connect(action, &QAction::triggered, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
}

bool isLetterKey(const QKeySequence& key)
{
    for (int i = 0; i < key.count(); ++i) {
        const QKeyCombination pressed = key[uint(i)];
        if (pressed.keyboardModifiers() != Qt::NoModifier || pressed.key() < Qt::Key_A || pressed.key() > Qt::Key_Z)
            return false;
    }
    return !key.isEmpty();
}

void setLetterKeysWork(QAction* action, bool work)
{
    if (!action->property(kAllKeys).isValid())
        action->setProperty(kAllKeys, QVariant::fromValue(action->shortcuts()));
    QList<QKeySequence> keys = action->property(kAllKeys).value<QList<QKeySequence>>();
    if (!work)
        keys.erase(std::remove_if(keys.begin(), keys.end(), isLetterKey), keys.end());
    if (keys != action->shortcuts())
        action->setShortcuts(keys);
}

} // namespace egret
