// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QStringList>

namespace egret {

// What texts about one end user can be known by.
struct EndUserTraces {
    EndUserId endUser;
    QList<ItemId> items;
    // Plaid's ids of its Items' accounts, and of its visits to Link.
    QStringList accounts;
    QStringList linkSessions;
};

// Where one trace stands in a text, in bytes.
struct TraceSpot {
    qsizetype offset = 0;
    qsizetype length = 0;
    friend bool operator==(const TraceSpot&, const TraceSpot&) = default;
};

// Looks for the traces of one end user in UTF-8 texts, at the same speed for one Item and for a thousand. Immutable, for
// any thread.
class TraceFinder {
public:
    explicit TraceFinder(const EndUserTraces& traces);

    // Ids are found as whole words. The end user's own id may be a word that others use as well, so it counts only as
    // client_user_id of a JSON object without spaces, or in quotes within a JSON text.
    QList<TraceSpot> find(QByteArrayView text) const;
    bool isIn(QByteArrayView text) const { return !find(text).isEmpty(); }

private:
    // A text that counts only between these two.
    struct Phrase {
        QByteArray before;
        QByteArray text;
        QByteArray after;
    };

    void addId(const QString& id);
    void findWords(QByteArrayView text, QList<TraceSpot>* spots) const;
    void findPhrases(QByteArrayView text, QList<TraceSpot>* spots) const;

    QSet<QByteArray> m_words;
    QList<Phrase> m_phrases;
};

} // namespace egret
