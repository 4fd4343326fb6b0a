// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>

namespace egret {

//! Reads a JSON text once, from its beginning to its end, without making a tree of it: what a page of 500 transactions
//! takes is time for its bytes and for the few values that are wanted. Values of another kind than asked for are passed
//! over and read as nothing. The text outlives this; slices that are handed out are parts of it.
class JsonScanner {
public:
    //! Values that lie deeper make the text malformed.
    static constexpr int kMaxDepth = 64;

    explicit JsonScanner(QByteArrayView json);

    //! Calls \a onField(QByteArrayView key) for each field; it must read or skip the value. Keys come as they are
    //! written, with their escapes. Another kind of value is passed over. False once the text is malformed.
    template <typename OnField>
    bool object(OnField onField)
    {
        if (!enter('{'))
            return pass();
        for (bool more = !leave('}'); more && !m_failed; more = next('}')) {
            const QByteArrayView key = field();
            if (!m_failed)
                onField(key);
        }
        --m_depth;
        return !m_failed;
    }

    //! Calls \a onElement() for each element of an array; it must read or skip it. As object() otherwise.
    template <typename OnElement>
    bool array(OnElement onElement)
    {
        if (!enter('['))
            return pass();
        for (bool more = !leave(']'); more && !m_failed; more = next(']'))
            onElement();
        --m_depth;
        return !m_failed;
    }

    //! The next value as it is written, checked to its end.
    QByteArrayView skip();
    //! Passes over the next value where it is an array, several times as fast as skip(): strings and brackets are all that
    //! is looked at, so whoever needs what lies between them has to read it still. How many objects it holds; other kinds
    //! of values are skipped and hold none.
    qint64 countObjects();
    //! The next value where it is a string: its content, escapes included; nothing for other kinds.
    std::optional<QByteArrayView> string();
    //! The next value where it is a string, with its escapes resolved; empty for other kinds.
    QString text();
    //! True where the next value is true.
    bool flag();
    //! The next value as it is written where it is a number, empty for other kinds.
    QByteArrayView number();

    //! The first character of the next value: '{', '[', '"' or another; 0 at the end.
    char kind() { return peek(); }
    //! Where it stands, behind white space.
    const char* place()
    {
        peek();
        return m_at;
    }
    //! Where the last value that was read or skipped ended.
    const char* lastEnd() const { return m_at; }
    //! Nothing but white space follows. False while something is wrong.
    bool atEnd();
    bool failed() const { return m_failed; }

private:
    bool enter(char opening);
    bool leave(char closing);
    bool next(char closing);
    QByteArrayView field();
    bool pass();
    char peek();
    bool fail();
    bool skipValue();
    bool skipObject();
    bool skipArray();
    bool skipString();
    bool skipNumber();
    bool skipDigits();
    bool skipWord(QByteArrayView word);

    const char* m_at;
    const char* m_end;
    int m_depth = 0;
    bool m_failed = false;
};

//! The content of a JSON string with its escapes resolved; lone surrogates become U+FFFD.
QString unescapedJson(QByteArrayView content);
//! The day of "2026-06-17" or "2026-06-17T14:31:48Z", taken as written; invalid for anything else.
QDate dayOf(QByteArrayView text);

} // namespace egret
