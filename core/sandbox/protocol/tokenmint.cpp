// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/protocol/tokenmint.h"

#include "core/sandbox/protocol/plaiderror.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUuid>
#include <QtEndian>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberBytes = 4; // of the 16 of a UUID, at its front; the rest proves who made it

} // namespace

TokenMint::TokenMint(quint64 seed)
    : m_key("egret sandbox " + QByteArray::number(seed))
{
}

QString TokenMint::clientId() const
{
    return QString::fromLatin1(keyed("client_id"_ba).toHex().first(24));
}

PlaidSecret TokenMint::secret() const
{
    return PlaidSecret(QString::fromLatin1(keyed("secret"_ba).toHex().first(30)));
}

QString TokenMint::token(const QString& kind, int number) const
{
    return kind + u"-sandbox-"_s + uuid(kind, number);
}

Result<int> TokenMint::numberOf(const QString& token, const QString& kind, const QString& code) const
{
    static const QRegularExpression shape(u"^([a-z-]+)-([a-z]+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"_s);
    const QRegularExpressionMatch match = shape.match(token);
    if (!match.hasMatch() || match.captured(1) != kind)
        return plaidError(code, u"provided %1 token is in an invalid format. expected format: %1-<environment>-<identifier>"_s.arg(kind));
    if (match.captured(2) != "sandbox"_L1)
        return plaidError(code, u"provided %1 token is for the wrong Plaid environment. expected \"sandbox\", got \"%2\""_s.arg(kind, match.captured(2)));
    const std::optional<int> number = numberOfUuid(kind, match.captured(3));
    if (!number)
        return plaidError(code, u"could not find matching %1 token"_s.arg(kind));
    return *number;
}

QString TokenMint::uuid(const QString& kind, int number) const
{
    const QByteArray purpose = kind.toUtf8();
    QByteArray bytes(kNumberBytes, '\0');
    bytes += keyed(purpose + ' ' + QByteArray::number(number)).first(16 - kNumberBytes);
    bytes[6] = char((bytes[6] & 0x0f) | 0x40); // version 4, as Plaid's look
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    const quint32 mask = qFromBigEndian<quint32>(keyed(purpose + '/' + bytes.sliced(kNumberBytes)).constData());
    qToBigEndian(quint32(number) ^ mask, bytes.data());
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

std::optional<int> TokenMint::numberOfUuid(const QString& kind, const QString& text) const
{
    const QByteArray bytes = QUuid::fromString(text).toRfc4122();
    const quint32 mask = qFromBigEndian<quint32>(keyed(kind.toUtf8() + '/' + bytes.sliced(kNumberBytes)).constData());
    const int number = int(qFromBigEndian<quint32>(bytes.constData()) ^ mask);
    if (number < 0 || uuid(kind, number) != text)
        return {};
    return number;
}

QByteArray TokenMint::seal(const QByteArray& data) const
{
    return keyed(data).first(8);
}

QByteArray TokenMint::keyed(const QByteArray& message) const
{
    return QMessageAuthenticationCode::hash(message, m_key, QCryptographicHash::Sha256);
}

} // namespace egret
