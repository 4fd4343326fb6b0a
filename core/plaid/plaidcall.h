// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/plaid/operation.h"

#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace egret {

//! One exchange with Plaid, as it was: a call that was repeated is several of them. Both bodies are as sent and
//! received, tokens included: whoever keeps them redacts them first. Plaid's keys travel in headers and are not here.
struct PlaidCall {
    //! When it was sent.
    Timestamp sent;
    QString path;
    QUrl url;
    IntegrationId integration;
    //! Empty where the call is for no Item, or its caller did not say for which.
    ItemId item;
    Environment environment = Environment::Sandbox;
    //! From 1; higher ones repeat a call that failed.
    int attempt = 1;
    //! From sending to the last byte of the answer.
    std::chrono::microseconds latency{0};
    //! HTTP; 0 where no answer came.
    int status = 0;
    //! Empty where the answer named none.
    QString requestId;
    std::optional<Error> error;
    //! Whether Plaid charges for it: the operation is billed and the call succeeded.
    bool billable = false;
    QJsonObject request;
    //! Empty where none came or what came was no JSON object.
    QJsonObject answer;
};

//! Is told of every exchange with Plaid. Called on the engine thread: it must not block.
class CallObserver {
public:
    virtual ~CallObserver() = default;
    virtual void called(const PlaidCall& call) = 0;
};

} // namespace egret
