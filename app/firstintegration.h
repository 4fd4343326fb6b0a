// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/integration.h"
#include "ui/welcome/receiverinput.h"

#include <QObject>

#include <optional>

namespace egret {

class Engine;
struct NewIntegration;

//! Adds an integration together with the address its URLs begin with: the address is kept once the integration is there.
//! GUI thread.
class FirstIntegration : public QObject {
    Q_OBJECT

public:
    //! \a directory: the data directory, whose settings hold the address.
    FirstIntegration(Engine& engine, QString directory, QObject* parent);

    //! One of the signals below follows.
    void add(const NewIntegration& entered, const ReceiverInput& receiver);

signals:
    void added(const egret::Integration& integration);
    //! The address will not do.
    void addressRefused();
    void refused(const egret::Error& error);

private:
    void onAdded(const Integration& integration);
    void onRefused(const Error& error);

    Engine& m_engine;
    QString m_directory;
    std::optional<ReceiverInput> m_adding; //!< others add integrations, too
};

} // namespace egret
