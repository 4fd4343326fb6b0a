// SPDX-License-Identifier: Apache-2.0
#include "app/firstintegration.h"

#include "app/engine.h"
#include "app/cli/settingchanges.h"
#include "core/settings/settings.h"

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
    if (!checkSetting(m_directory, kPublicUrl.key, receiver.publicUrl) || !checkSetting(m_directory, kListenPort.key, receiver.port)) {
        emit addressRefused();
        return;
    }
    m_adding = receiver;
    QMetaObject::invokeMethod(
        &m_engine, [engine = &m_engine, entered, base = QUrl(receiver.publicUrl)] { engine->addIntegration(entered, base); });
}

void FirstIntegration::onAdded(const Integration& integration)
{
    const std::optional<ReceiverInput> receiver = std::exchange(m_adding, std::nullopt);
    if (!receiver)
        return;
    Settings settings(m_directory);
    settings.set(kPublicUrl, receiver->publicUrl);
    settings.set(kListenPort, receiver->port.toInt());
    emit added(integration);
}

void FirstIntegration::onRefused(const Error& error)
{
    if (std::exchange(m_adding, std::nullopt))
        emit refused(error);
}

} // namespace egret
