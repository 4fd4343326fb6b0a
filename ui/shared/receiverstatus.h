// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace egret {

//! What the window knows about the webhook receiver. Only facts: what is unknown stays empty and is not shown.
struct ReceiverStatus {
    bool listening = false;
    QString address; //!< "127.0.0.1:8484"
    QUrl localUrl; //!< with that address
    QUrl publicUrl; //!< what Plaid and the company can reach; empty where none is set
    QUrl baseUrl; //!< what webhook and link URLs start with: publicUrl, else localUrl
    std::optional<Timestamp> since; //!< start of listening
    std::optional<Error> error; //!< why it does not listen
};

} // namespace egret
