// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/protocol/requestshape.h"

#include <functional>

namespace egret {

//! What an operation answers, without request_id.
struct OperationAnswer {
    OperationAnswer(QJsonObject answered = {}, QByteArray raw = {})
        : object(std::move(answered))
        , members(std::move(raw))
    {
    }

    QJsonObject object;
    //! Further members of the same object as JSON text, such as `"added":[…],"removed":[]`: for answers of thousands of
    //! values, which QJsonObject is too slow for. Empty: none.
    QByteArray members;
    //! HTTP status. Another than 200 comes with an error object that says more than an Error can, such as its causes.
    int status = 200;
};

//! One endpoint of the simulator: what its request may look like and what answers it once it does. Errors are Plaid's
//! (plaidError()). An operation that fails has changed nothing.
struct Operation {
    //! Calls of an operation that changes the world are written down and done again at the next start.
    enum class Effect { Reads, Changes };
    enum class Caller {
        Client, //!< over HTTP with client_id and secret
        Anyone, //!< the same, but nobody looks at the keys
        Control, //!< over HTTP on this machine, without keys: what tests and the window drive the simulator with
        Simulator, //!< only BankDesk: what the simulator itself puts off until later
    };

    //! \a answer takes the request and returns a Result of an OperationAnswer or of its object.
    template <typename Function>
    Operation(QString endpoint, RequestShape fields, Function answer, Effect does = Effect::Reads, Caller by = Caller::Client)
        : path(std::move(endpoint))
        , shape(std::move(fields))
        , effect(does)
        , caller(by)
    {
        run = [answer](const QJsonObject& request) -> Result<OperationAnswer> {
            auto result = answer(request);
            if (!result)
                return unexpected(result.error());
            return OperationAnswer(std::move(*result));
        };
    }

    QString path; //!< of the URL; for Caller::Simulator a name without a leading slash
    RequestShape shape; //!< without client_id and secret, which every request of a client may carry
    std::function<Result<OperationAnswer>(const QJsonObject& request)> run;
    Effect effect;
    Caller caller;
};

} // namespace egret
