// SPDX-License-Identifier: Apache-2.0
#include "core/store/querytokens.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryToken::Kind;

bool isOfField(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || letter == u'_' || letter == u'-';
}

bool endsWord(QChar letter)
{
    return letter.isSpace() || letter == u'"' || letter == u'(' || letter == u')';
}

//! Reads a search from left to right.
class QueryLexer {
public:
    explicit QueryLexer(const QString& text)
        : m_text(text)
    {
    }

    Result<QList<QueryToken>> run()
    {
        QList<QueryToken> tokens;
        for (skipSpaces(); !atEnd(); skipSpaces()) {
            const Result<QueryToken> token = next();
            if (!token)
                return unexpected(token.error());
            tokens.append(*token);
        }
        tokens.append({Kind::End, {}, {}, false, m_at + 1});
        return tokens;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text[m_at]; }

    void skipSpaces()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
    }

    Result<QueryToken> next()
    {
        QueryToken token;
        token.position = m_at + 1;
        while (const qsizetype length = negationLength()) {
            token.excluded = !token.excluded;
            m_at += length;
            skipSpaces();
        }
        if (atEnd())
            return refusedQuery(u"Nothing follows the \"not\"."_s, token.position);
        if (here() == u'(' || here() == u')') {
            token.kind = here() == u'(' ? Kind::Open : Kind::Close;
            ++m_at;
            return token;
        }
        return term(token);
    }

    //! Of the "-" or "NOT" that stands here; 0: none does.
    qsizetype negationLength() const
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (rest.startsWith(u'-') && rest.size() > 1 && !rest[1].isSpace() && rest[1] != u')')
            return 1;
        return rest.startsWith(u"NOT") && (rest.size() == 3 || rest[3].isSpace() || rest[3] == u'(') ? 3 : 0;
    }

    Result<QueryToken> term(QueryToken token)
    {
        token.kind = Kind::Term;
        token.field = field();
        const bool quoted = !atEnd() && here() == u'"';
        const qsizetype start = m_at + (quoted ? 1 : 0);
        if (quoted)
            m_at = m_text.indexOf(u'"', start);
        else
            skipWord();
        if (m_at < 0)
            return refusedQuery(u"The quotation mark is not closed."_s, start);
        token.value = m_text.mid(start, m_at - start);
        m_at += quoted ? 1 : 0;
        if (token.value.isEmpty() && quoted)
            return refusedQuery(u"Nothing stands between the quotation marks."_s, start);
        if (token.value.isEmpty())
            return refusedQuery(u"Nothing follows \"%1:\"."_s.arg(token.field), token.position);
        const bool plain = !quoted && token.field.isEmpty() && !token.excluded;
        if (plain && token.value == "OR"_L1)
            token.kind = Kind::Or;
        if (plain && token.value == "AND"_L1)
            token.kind = Kind::And;
        return token;
    }

    //! With its colon, which is left out; empty where what stands here is no field.
    QString field()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isOfField(m_text[end]))
            ++end;
        if (end == m_at || end >= m_text.size() || m_text[end] != u':')
            return {};
        const QString name = m_text.mid(m_at, end - m_at).toLower().replace(u'_', u'-');
        m_at = end + 1;
        return name;
    }

    void skipWord()
    {
        while (!atEnd() && !endsWord(here()))
            ++m_at;
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<QList<QueryToken>> tokensOf(const QString& text)
{
    if (text.size() > kMostQueryCharacters)
        return refusedQuery(u"A search takes at most %1 characters."_s.arg(kMostQueryCharacters), kMostQueryCharacters + 1);
    return QueryLexer(text).run();
}

Unexpected refusedQuery(const QString& sentence, qsizetype position)
{
    return unexpected(Error::Kind::InvalidInput, u"query"_s, u"At character %1: %2"_s.arg(QString::number(position), sentence));
}

} // namespace egret
