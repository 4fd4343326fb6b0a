// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/journal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kForm = 2; // of the lines; 1 held deeds instead of calls
const QStringList& tokenKinds()
{
    static const QStringList kinds{u"access"_s, u"public"_s, u"link"_s, u"assets"_s};
    return kinds;
}

using ValueMap = std::function<QJsonValue(const QJsonValue&)>;

//! \a value with \a map applied to every leaf and, where it changes them, to objects.
QJsonValue mapped(const QJsonValue& value, const ValueMap& map)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& element : value.toArray())
            array.append(mapped(element, map));
        return array;
    }
    const QJsonValue replaced = map(value);
    if (!replaced.isObject() || !value.isObject() || replaced != value)
        return replaced;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = mapped(it.value(), map);
    return object;
}

QJsonValue named(const TokenMint& mint, const QJsonValue& value)
{
    const QString text = value.toString();
    for (const QString& kind : tokenKinds()) {
        if (!text.startsWith(kind + u"-sandbox-"_s))
            continue;
        if (const Result<int> number = mint.numberOf(text, kind, {}); number)
            return QJsonObject{{u"token"_s, kind}, {u"number"_s, *number}};
    }
    return value;
}

QJsonValue spelledOut(const TokenMint& mint, const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const QString kind = object.value("token"_L1).toString();
    if (object.size() != 2 || !object.contains("number"_L1) || !tokenKinds().contains(kind))
        return value;
    return mint.token(kind, object.value("number"_L1).toInt());
}

Unexpected unwritable(const QFile& file)
{
    return unexpected(Error::Kind::Storage, u"journal"_s, u"The simulator's journal cannot be written: %1"_s.arg(file.errorString()));
}

} // namespace

Result<QList<JournaledCall>> Journal::open(const QString& path, quint64 seed)
{
    m_mint.emplace(seed);
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite) || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return unexpected(Error::Kind::Storage, u"journal"_s, u"The simulator's journal cannot be opened: %1"_s.arg(m_file.errorString()));
    const Result<QList<JournaledCall>> calls = read(seed);
    if (!calls) {
        m_file.close();
        return calls;
    }
    if (m_file.size() == 0) {
        if (const Result<> written = write({{u"seed"_s, QString::number(seed)}, {u"form"_s, kForm}}); !written)
            return unexpected(written.error());
    }
    return calls;
}

Result<> Journal::append(const JournaledCall& call)
{
    const auto name = [this](const QJsonValue& value) { return named(*m_mint, value); };
    QJsonObject request = call.request;
    for (const auto key : {"client_id"_L1, "secret"_L1})
        request.remove(key);
    return write({{u"at"_s, toMicroseconds(call.at)}, {u"call"_s, call.path}, {u"request"_s, mapped(request, name)}});
}

Result<QList<JournaledCall>> Journal::read(quint64 seed)
{
    const auto damaged = [](int line, const QString& why) {
        return unexpected(Error::Kind::Storage, u"journal"_s, u"Line %1 of the simulator's journal %2"_s.arg(line).arg(why));
    };
    const auto spell = [this](const QJsonValue& value) { return spelledOut(*m_mint, value); };
    QList<JournaledCall> calls;
    qint64 whole = 0; // bytes of complete lines
    for (int number = 1; !m_file.atEnd(); ++number) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n'))
            break;
        whole += line.size();
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (number == 1) {
            if (json.value("seed"_L1).toString() != QString::number(seed))
                return damaged(number, u"belongs to another seed"_s);
            if (json.value("form"_L1).toInt() != kForm)
                return damaged(number, u"is of an older form"_s);
            continue;
        }
        const QString path = json.value("call"_L1).toString();
        if (path.isEmpty() || !json.value("at"_L1).isDouble() || !json.value("request"_L1).isObject())
            return damaged(number, u"cannot be read"_s);
        calls.append({fromMicroseconds(json.value("at"_L1).toInteger()), path, mapped(json.value("request"_L1), spell).toObject()});
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return unwritable(m_file);
    return calls;
}

Result<> Journal::write(const QJsonObject& line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return unwritable(m_file);
    return {};
}

} // namespace egret
