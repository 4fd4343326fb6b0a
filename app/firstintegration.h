// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/domain/integration.h"

#include <QObject>

namespace egret {

class Engine;
struct NewIntegration;
struct ReceiverInput;

//! Adds an integration together with the address its URLs begin with: both are kept, or neither. GUI thread.
class FirstIntegration : public QObject {
    Q_OBJECT

public:
    //! \a directory: the data directory, whose settings hold the address.
    FirstIntegration(Engine& engine, QString directory, QObject* parent);

    //! One of the signals below follows.
    void add(const NewIntegration& entered, const ReceiverInput& receiver);

signals:
    void added(const egret::Integration& integration);
    void publicUrlRefused(const QString& reason);
    void portRefused(const QString& reason);
    void refused(const egret::Error& error);

private:
    void onAdded(const Integration& integration);
    void onRefused(const Error& error);
    void restore(); //!< the address as it was

    Engine& m_engine;
    QString m_directory;
    bool m_isAdding = false; //!< others add integrations, too
    QString m_publicUrl; //!< as they were before
    QString m_port;
};

} // namespace egret
