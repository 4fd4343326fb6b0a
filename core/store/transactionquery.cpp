// SPDX-License-Identifier: Apache-2.0
#include "core/store/transactionquery.h"

namespace egret {

TransactionQuery TransactionQuery::fromText(const QString& text)
{
    TransactionQuery query;
    QString word;
    bool quoted = false;
    for (const QChar character : text) {
        if (character == u'"') {
            quoted = !quoted;
            continue;
        }
        if (quoted || !character.isSpace()) {
            word += character;
            continue;
        }
        if (!word.isEmpty())
            query.words.append(std::exchange(word, QString()));
    }
    if (!word.isEmpty())
        query.words.append(word);
    return query;
}

} // namespace egret
