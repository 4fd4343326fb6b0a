// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/tokenmint.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUuid>

namespace egret {

using namespace Qt::StringLiterals;

TokenMint::TokenMint(quint64 seed)
    : m_key("egret sandbox " + QByteArray::number(seed))
{
}

QString TokenMint::clientId() const
{
    return QString::fromLatin1(derived("client_id"_ba, 0).toHex().first(24));
}

PlaidSecret TokenMint::secret() const
{
    return PlaidSecret(QString::fromLatin1(derived("secret"_ba, 0).toHex().first(30)));
}

QString TokenMint::accessToken(int item) const
{
    return u"access-sandbox-"_s + uuid("access"_ba, item);
}

QString TokenMint::publicToken(int item) const
{
    return u"public-sandbox-"_s + uuid("public"_ba, item);
}

QString TokenMint::linkToken(int session) const
{
    return u"link-sandbox-"_s + uuid("link"_ba, session);
}

QString TokenMint::linkSessionId(int session) const
{
    return uuid("link session"_ba, session);
}

QByteArray TokenMint::seal(const QByteArray& data) const
{
    return QMessageAuthenticationCode::hash(data, m_key, QCryptographicHash::Sha256).first(8);
}

QByteArray TokenMint::derived(const QByteArray& purpose, int counter) const
{
    const QByteArray message = purpose + ' ' + QByteArray::number(counter);
    return QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256);
}

QString TokenMint::uuid(const QByteArray& purpose, int counter) const
{
    QByteArray bytes = derived(purpose, counter).first(16);
    bytes[6] = char((bytes[6] & 0x0f) | 0x40); // version 4, as Plaid's look
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Result<> checkTokenShape(const QString& token, const QString& kind, const QString& code)
{
    static const QRegularExpression shape(u"^([a-z]+)-([a-z]+)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    const QRegularExpressionMatch match = shape.match(token);
    if (!match.hasMatch() || match.captured(1) != kind)
        return plaidError(code, u"provided %1 token is in an invalid format. expected format: %1-<environment>-<identifier>"_s.arg(kind));
    if (match.captured(2) != "sandbox"_L1) {
        return plaidError(code, u"provided %1 token is for the wrong Plaid environment. expected \"sandbox\", got \"%2\""_s.arg(kind, match.captured(2)));
    }
    return {};
}

} // namespace egret
