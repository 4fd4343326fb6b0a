// SPDX-License-Identifier: Apache-2.0
#include "app/firstintegration.h"

#include "app/engine.h"
#include "app/settingchanges.h"
#include "core/settings/settings.h"
#include "ui/welcome/receiverinput.h"

#include <utility>

namespace egret {

FirstIntegration::FirstIntegration(Engine& engine, QString directory, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_directory(std::move(directory))
{
    connect(&engine, &Engine::integrationAdded, this, &FirstIntegration::onAdded);
    connect(&engine, &Engine::integrationRefused, this, &FirstIntegration::onRefused);
}

void FirstIntegration::add(const NewIntegration& entered, const ReceiverInput& receiver)
{
    const QHash<QString, QString> before = settingTexts(m_directory);
    m_publicUrl = before.value(kPublicUrl.key);
    m_port = before.value(kListenPort.key);
    if (const Result<> kept = changeSetting(m_directory, kPublicUrl.key, receiver.publicUrl); !kept) {
        emit publicUrlRefused(kept.error().detail);
        return;
    }
    if (const Result<> kept = changeSetting(m_directory, kListenPort.key, receiver.port); !kept) {
        restore();
        emit portRefused(kept.error().detail);
        return;
    }
    m_isAdding = true;
    QMetaObject::invokeMethod(&m_engine, [engine = &m_engine, entered] { engine->addIntegration(entered); });
}

void FirstIntegration::restore()
{
    Settings settings(m_directory);
    settings.set(kPublicUrl, m_publicUrl);
    settings.set(kListenPort, m_port.toInt());
}

void FirstIntegration::onAdded(const Integration& integration)
{
    if (std::exchange(m_isAdding, false))
        emit added(integration);
}

void FirstIntegration::onRefused(const Error& error)
{
    if (!std::exchange(m_isAdding, false))
        return;
    restore();
    emit refused(error);
}

} // namespace egret
