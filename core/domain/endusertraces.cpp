// SPDX-License-Identifier: Apache-2.0
#include "core/domain/endusertraces.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

bool isOfWord(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || letter == '-' || letter == '_';
}

//! As it stands between the quotes of a JSON text.
QByteArray escaped(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4);
}

} // namespace

TraceFinder::TraceFinder(const EndUserTraces& traces)
{
    for (const ItemId& item : traces.items)
        addId(item.value());
    for (const QString& id : traces.accounts + traces.linkSessions)
        addId(id);
    const QByteArray user = escaped(traces.endUser.value());
    if (user.isEmpty())
        return;
    m_phrases.append({"\"client_user_id\":\""_ba, user, "\""_ba});
    m_phrases.append({"\\\""_ba, user, "\\\""_ba});
}

void TraceFinder::addId(const QString& id)
{
    const QByteArray bytes = escaped(id);
    if (bytes.isEmpty())
        return;
    if (std::all_of(bytes.begin(), bytes.end(), isOfWord))
        m_words.insert(bytes);
    else
        m_phrases.append({{}, bytes, {}});
}

QList<TraceSpot> TraceFinder::find(QByteArrayView text) const
{
    QList<TraceSpot> spots;
    findWords(text, &spots);
    findPhrases(text, &spots);
    return spots;
}

void TraceFinder::findWords(QByteArrayView text, QList<TraceSpot>* spots) const
{
    if (m_words.isEmpty())
        return;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype first = at;
        while (at < text.size() && isOfWord(text[at]))
            ++at;
        if (at == first)
            at += text[at] == '\\' ? 2 : 1; // what is escaped belongs to no word
        else if (m_words.contains(QByteArray::fromRawData(text.data() + first, at - first)))
            spots->append({first, at - first});
    }
}

void TraceFinder::findPhrases(QByteArrayView text, QList<TraceSpot>* spots) const
{
    for (const Phrase& phrase : m_phrases) {
        const QByteArray whole = phrase.before + phrase.text + phrase.after;
        for (qsizetype at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1))
            spots->append({at + phrase.before.size(), phrase.text.size()});
    }
}

} // namespace egret
