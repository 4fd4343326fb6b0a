// SPDX-License-Identifier: Apache-2.0
#include "core/receiver/webhookverifier.h"

#include "core/base/jsontext.h"
#include "core/base/sha256.h"
#include "core/receiver/base64url.h"
#include "core/receiver/bodyhint.h"

#include <QJsonDocument>

#include <openssl/crypto.h>

#include <cmath>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

// Far beyond what Plaid sends (about 330 bytes in all), small enough that parsing costs nothing.
constexpr qsizetype kMaxPartLength = 4096;

enum class Check { Format, Alg, Kid, Key, Signature, Iat, BodyHash };

std::optional<QJsonObject> parseObject(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

//! The value of a field as a detail shows it: short, printable, never more than the reader needs.
QString shown(const QJsonValue& value)
{
    if (value.isUndefined())
        return u"missing"_s;
    if (!value.isString())
        return u"not a string"_s;
    const QString text = value.toString();
    return u'"' + (text.size() > kMaxKidLength ? text.left(kMaxKidLength) + u"…"_s : text) + u'"';
}

//! A text of the signature's as a check's value may show it; null for anything else.
QByteArray shortened(const QJsonValue& value)
{
    if (!value.isString())
        return "null"_ba;
    QByteArray json;
    appendJsonText(json, QStringView(value.toString()).left(kMaxKidLength));
    return json;
}

QByteArray keyFacts(const KeyAnswer& answer, Timestamp now)
{
    QByteArray facts = "{\"source\":\"" + keySourceName(answer.source).toLatin1() + '"';
    if (answer.fetched)
        facts += ",\"age_seconds\":" + QByteArray::number(qMax<qint64>(0, toUnixSeconds(now) - toUnixSeconds(*answer.fetched)));
    return facts + '}';
}

//! A number as JSON may hold it.
QByteArray numberText(double number)
{
    constexpr double kLargestWhole = 9e15;
    if (std::abs(number) < kLargestWhole && number == std::trunc(number))
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', 17);
}

//! Judges one delivery, check by check. Every check…() says whether the next one may run.
class Judgement {
public:
    Judgement(const QByteArray& header, const QByteArray& body, const KeyLookup& lookup, Timestamp now)
        : m_header(header)
        , m_body(body)
        , m_lookup(lookup)
        , m_now(now)
    {
        for (const QString& name : verificationCheckNames())
            m_report.checks.append({name, VerificationCheck::Outcome::NotRun, u"not run"_s});
    }

    VerificationReport run()
    {
        const bool valid = checkFormat() && checkAlg() && checkKid() && checkKey() && checkSignature() && checkPayload()
            && checkIat() && checkBodyHash();
        if (valid)
            m_report.verification = Verification::Verified;
        return std::move(m_report);
    }

private:
    bool checkFormat();
    bool checkAlg();
    bool checkKid();
    bool checkKey();
    bool checkSignature();
    bool checkPayload();
    bool checkIat();
    bool checkBodyHash();
    bool decode(const QList<QByteArray>& parts);
    bool pass(Check check, const QString& detail);
    bool fail(Check check, const QString& detail);
    void note(Check check, const QByteArray& value) { m_report.checks[qsizetype(check)].value = value; }

    const QByteArray& m_header;
    const QByteArray& m_body;
    const KeyLookup& m_lookup;
    const Timestamp m_now;
    VerificationReport m_report;

    QByteArray m_signedText;
    QJsonObject m_jwsHeader;
    QByteArray m_payloadBytes;
    QJsonObject m_payload;
    QByteArray m_signature;
    std::optional<VerificationKey> m_key;
};

bool Judgement::pass(Check check, const QString& detail)
{
    VerificationCheck& entry = m_report.checks[qsizetype(check)];
    entry.outcome = VerificationCheck::Outcome::Passed;
    entry.detail = detail;
    return true;
}

bool Judgement::fail(Check check, const QString& detail)
{
    VerificationCheck& entry = m_report.checks[qsizetype(check)];
    entry.outcome = VerificationCheck::Outcome::Failed;
    entry.detail = detail;
    m_report.verification = Verification::Failed;
    m_report.failedCheck = entry.check;
    return false;
}

bool Judgement::checkFormat()
{
    if (m_header.isEmpty())
        return fail(Check::Format, u"the Plaid-Verification header is absent or empty"_s);
    if (m_header.size() > 3 * kMaxPartLength)
        return fail(Check::Format, u"%1 characters are too long for a signature"_s.arg(m_header.size()));
    const QList<QByteArray> parts = m_header.split('.');
    if (parts.size() != 3)
        return fail(Check::Format, u"%1 part(s) instead of three"_s.arg(parts.size()));
    return decode(parts);
}

bool Judgement::decode(const QList<QByteArray>& parts)
{
    const std::optional<QByteArray> header = decodeBase64Url(parts[0]);
    const std::optional<QByteArray> payload = decodeBase64Url(parts[1]);
    const std::optional<QByteArray> signature = decodeBase64Url(parts[2]);
    if (!header || !payload || !signature || header->isEmpty() || payload->isEmpty())
        return fail(Check::Format, u"not three unpadded base64url parts"_s);
    if (header->size() > kMaxPartLength || payload->size() > kMaxPartLength)
        return fail(Check::Format, u"a part is longer than %1 bytes"_s.arg(kMaxPartLength));
    const std::optional<QJsonObject> object = parseObject(*header);
    if (!object)
        return fail(Check::Format, u"the first part is not a JSON object"_s);
    if (object->contains("crit"_L1)) // RFC 7515 §4.1.11: whoever does not know the extensions must refuse
        return fail(Check::Format, u"the header asks for extensions (crit) that are not known"_s);
    m_signedText = parts[0] + '.' + parts[1];
    m_jwsHeader = *object;
    m_payloadBytes = *payload;
    m_signature = *signature;
    return pass(Check::Format, u"three base64url parts"_s);
}

bool Judgement::checkAlg()
{
    const QJsonValue alg = m_jwsHeader.value("alg"_L1);
    note(Check::Alg, shortened(alg));
    if (alg != u"ES256"_s)
        return fail(Check::Alg, shown(alg) + u"; only \"ES256\" is accepted"_s);
    return pass(Check::Alg, shown(alg));
}

bool Judgement::checkKid()
{
    const QJsonValue kid = m_jwsHeader.value("kid"_L1);
    note(Check::Kid, shortened(kid));
    if (!kid.isString() || kid.toString().isEmpty())
        return fail(Check::Kid, kid.isString() ? u"empty"_s : shown(kid));
    if (kid.toString().size() > kMaxKidLength)
        return fail(Check::Kid, u"%1 characters; %2 is the limit"_s.arg(kid.toString().size()).arg(kMaxKidLength));
    return pass(Check::Kid, shown(kid));
}

bool Judgement::checkKey()
{
    const QString kid = m_jwsHeader.value("kid"_L1).toString();
    const KeyAnswer answer = m_lookup(kid);
    if (answer.state == KeyAnswer::State::Found)
        note(Check::Key, keyFacts(answer, m_now));
    if (answer.state == KeyAnswer::State::NotObtainable) {
        m_report.checks[qsizetype(Check::Key)].detail = u"not obtainable: "_s + answer.detail;
        return false;
    }
    if (answer.state == KeyAnswer::State::Refused || !answer.key)
        return fail(Check::Key, answer.detail);
    if (answer.key->kid() != kid)
        return fail(Check::Key, u"the key returned is %1"_s.arg(shown(answer.key->kid())));
    if (answer.key->isExpiredAt(m_now))
        return fail(Check::Key, u"expired at "_s + toIso(*answer.key->expiredAt()));
    m_key = answer.key;
    return pass(Check::Key, u"ES256 on P-256, not expired"_s);
}

bool Judgement::checkSignature()
{
    note(Check::Signature, QByteArray::number(m_signature.size()));
    if (m_signature.size() != 64)
        return fail(Check::Signature, u"%1 bytes instead of 64"_s.arg(m_signature.size()));
    if (!m_key->verifies(m_signedText, m_signature))
        return fail(Check::Signature, u"not made by this key for this header and payload"_s);
    return pass(Check::Signature, u"made by this key"_s);
}

bool Judgement::checkPayload()
{
    const std::optional<QJsonObject> object = parseObject(m_payloadBytes);
    if (!object)
        return fail(Check::Format, u"the second part is not a JSON object"_s);
    m_payload = *object;
    return true;
}

bool Judgement::checkIat()
{
    const QJsonValue value = m_payload.value("iat"_L1);
    if (!value.isDouble())
        return fail(Check::Iat, value.isUndefined() ? u"missing"_s : u"not a number"_s);
    const qint64 now = toUnixSeconds(m_now);
    const double iat = value.toDouble(); // also where it is out of qint64's range
    note(Check::Iat, "{\"iat\":" + numberText(iat) + ",\"skew_seconds\":" + numberText(double(now) - iat) + '}');
    if (iat < double(now - kMaxSignatureAge.count()))
        return fail(Check::Iat,
            u"signed %1 s ago; %2 s is the limit"_s.arg(double(now) - iat, 0, 'f', 0).arg(kMaxSignatureAge.count()));
    if (iat > double(now + kMaxClockSkew.count()))
        return fail(Check::Iat,
            u"signed %1 s in the future; %2 s is the limit"_s.arg(iat - double(now), 0, 'f', 0)
                .arg(kMaxClockSkew.count()));
    return pass(Check::Iat, u"signed "_s + QString::number(now - qint64(iat)) + u" s ago"_s);
}

bool Judgement::checkBodyHash()
{
    const QJsonValue value = m_payload.value("request_body_sha256"_L1);
    if (!value.isString())
        return fail(Check::BodyHash, shown(value));
    const QByteArray claimed = value.toString().toUtf8().toLower();
    const QByteArray actual = sha256(m_body).toHex();
    note(Check::BodyHash, "{\"ours\":\"" + actual + "\",\"claimed\":" + shortened(value) + '}');
    if (claimed.size() != actual.size()
        || CRYPTO_memcmp(claimed.constData(), actual.constData(), size_t(actual.size())) != 0)
        return fail(Check::BodyHash,
            u"the body is not the one that was signed (SHA-256 %1): "_s.arg(QString::fromLatin1(actual))
                + bodyHint(m_body, claimed));
    return pass(Check::BodyHash, u"SHA-256 "_s + QString::fromLatin1(actual));
}

} // namespace

VerificationReport judge(const QByteArray& header, const QByteArray& body, const KeyLookup& lookup, Timestamp now)
{
    return Judgement(header, body, lookup, now).run();
}

VerificationReport verifyOffline(
    const QByteArray& body, const QByteArray& header, const QJsonArray& keys, Timestamp now)
{
    const auto lookup = [&keys](const QString& kid) {
        for (const QJsonValue& jwk : keys) {
            if (jwk.toObject().value("kid"_L1) != kid)
                continue;
            Result<VerificationKey> key = VerificationKey::fromJwk(jwk.toObject());
            return key ? KeyAnswer::found(std::move(*key)) : KeyAnswer::refused(key.error().detail);
        }
        return KeyAnswer::refused(u"no key with this id"_s);
    };
    return judge(header, body, lookup, now);
}

} // namespace egret
