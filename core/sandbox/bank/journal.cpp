// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/bank/journal.h"

#include <QJsonDocument>

namespace egret {

using namespace Qt::StringLiterals;

Result<QList<Deed>> Journal::open(const QString& path, quint64 seed)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite) || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return unexpected(Error::Kind::Storage, u"journal"_s, u"The simulator's journal cannot be opened: %1"_s.arg(m_file.errorString()));
    const Result<QList<Deed>> deeds = read(seed);
    if (!deeds) {
        m_file.close();
        return deeds;
    }
    if (m_file.size() == 0) {
        if (const Result<> written = write({{u"seed"_s, QString::number(seed)}}); !written)
            return unexpected(written.error());
    }
    return deeds;
}

Result<> Journal::append(const Deed& deed)
{
    return write(toJson(deed));
}

Result<QList<Deed>> Journal::read(quint64 seed)
{
    const auto damaged = [](int line, const QString& why) {
        return unexpected(Error::Kind::Storage, u"journal"_s, u"Line %1 of the simulator's journal %2"_s.arg(line).arg(why));
    };
    QList<Deed> deeds;
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
            continue;
        }
        const std::optional<Deed> deed = deedFromJson(json);
        if (!deed)
            return damaged(number, u"cannot be read"_s);
        deeds.append(*deed);
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return unexpected(Error::Kind::Storage, u"journal"_s, u"The simulator's journal cannot be written: %1"_s.arg(m_file.errorString()));
    return deeds;
}

Result<> Journal::write(const QJsonObject& line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return unexpected(Error::Kind::Storage, u"journal"_s, u"The simulator's journal cannot be written: %1"_s.arg(m_file.errorString()));
    return {};
}

} // namespace egret
