// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/bodyhint.h"

#include <QCryptographicHash>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

// Beyond this nesting a body is no webhook; the indentation would grow with its square.
constexpr int kMaxDepth = 64;

bool hashesTo(const QByteArray& bytes, const QByteArray& hash)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == hash;
}

QByteArray withoutLineEnds(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

//! \a json without white space between its tokens.
QByteArray compacted(const QByteArray& json)
{
    QByteArray out;
    out.reserve(json.size());
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!inText && isSpace(c))
            continue;
        out += c;
        if (inText && c == '\\' && i + 1 < json.size())
            out += json[++i];
        else if (c == '"')
            inText = !inText;
    }
    return out;
}

} // namespace

QByteArray indentedByTwo(const QByteArray& json)
{
    const QByteArray tokens = compacted(json);
    QByteArray out;
    int depth = 0;
    bool inText = false;
    const auto newLine = [&out, &depth] { out += '\n' + QByteArray(2 * qBound(0, depth, kMaxDepth), ' '); };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const char c = tokens[i];
        const char next = i + 1 < tokens.size() ? tokens[i + 1] : '\0';
        const bool structural = !inText;
        if (structural && (c == '}' || c == ']') && i > 0 && tokens[i - 1] != '{' && tokens[i - 1] != '[') {
            --depth;
            newLine();
        }
        out += c;
        if (inText && c == '\\' && i + 1 < tokens.size()) {
            out += tokens[++i];
        } else if (c == '"') {
            inText = !inText;
        } else if (structural && (c == '{' || c == '[') && next != '}' && next != ']') {
            ++depth;
            newLine();
        } else if (structural && c == ',') {
            newLine();
        } else if (structural && c == ':') {
            out += ' ';
        }
    }
    return out;
}

QString bodyHint(const QByteArray& body, const QByteArray& signedHash)
{
    const QByteArray bare = withoutLineEnds(body);
    if (bare != body && hashesTo(bare, signedHash))
        return u"a line end was added after it"_s;
    if (hashesTo(body + '\n', signedHash))
        return u"the line end after it was removed"_s;
    if (body.contains("\r\n") && hashesTo(QByteArray(body).replace("\r\n", "\n"), signedHash))
        return u"its line ends were changed to CR LF"_s;
    constexpr qsizetype kLongestReprinted = 64 * 1024; // Plaid's bodies are far shorter, and printing anew can grow them
    if (body.size() > kLongestReprinted)
        return u"forward the bytes unchanged"_s;
    if (hashesTo(indentedByTwo(body), signedHash) || hashesTo(compacted(body), signedHash))
        return u"its JSON was printed anew with other white space; forward the bytes unchanged"_s;
    return u"forward the bytes unchanged"_s;
}

} // namespace egret
