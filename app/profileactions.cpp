// SPDX-License-Identifier: Apache-2.0
#include "app/profileactions.h"

#include "app/engine.h"
#include "core/store/writer.h"

#include <QFile>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 1024 * 1024;

Result<Profile> profileIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::Kind::Storage, u"file"_s, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return parseProfile(file.read(kMostBytes));
}

} // namespace

ProfileActions::ProfileActions(Engine& engine)
    : QObject(&engine)
    , m_engine(engine)
{
}

bool ProfileActions::isOpen()
{
    if (m_engine.closed())
        emit failed(*m_engine.closed());
    return !m_engine.closed();
}

void ProfileActions::write(const QString& path)
{
    if (isOpen())
        m_engine.begin(save(path));
}

void ProfileActions::plan(const QString& path)
{
    if (!isOpen())
        return;
    const Result<Profile> profile = profileIn(path);
    if (!profile) {
        emit failed(profile.error());
        return;
    }
    m_planned = *profile;
    m_engine.begin(look());
}

void ProfileActions::take()
{
    if (isOpen())
        m_engine.begin(carryOut());
}

QCoro::Task<> ProfileActions::save(QString path)
{
    std::function<Result<>(Stores&)> work
        = [path, directory = m_engine.runtime().directory()](Stores&) { return writeProfile(directory, path); };
    const Result<> written = co_await m_engine.runtime().writer().run(work);
    if (written)
        emit exported(path);
    else
        emit failed(written.error());
}

QCoro::Task<> ProfileActions::look()
{
    const Result<QList<ProfileChange>> changes = co_await planProfile(&m_engine.runtime(), m_planned);
    if (changes)
        emit planned(*changes);
    else
        emit failed(changes.error());
}

QCoro::Task<> ProfileActions::carryOut()
{
    const Result<QList<ProfileChange>> changes = co_await takeProfile(&m_engine.runtime(), m_planned);
    if (changes)
        emit taken();
    else
        emit failed(changes.error());
}

} // namespace egret
