// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/apikeyring.h"
#include "core/receiver/linkbody.h"
#include "core/secrets/tokenvault.h"
#include "core/store/writer.h"

#include <chrono>
#include <memory>

namespace egret {

//! The link URL, POST /api/integrations/{id}/links: takes an Item with its access token from the company's back end and
//! answers once it is durable, without asking Plaid. 201: new; 200: the same Item again, its token replaced. Refusals:
//! 400 no JSON object, 401 key, 404 integration, 409 held by another end user or integration, 422 fields or a token of
//! another environment, 503 with Retry-After while secrets are locked or the writer is busy (nothing was stored).
//! Lives on the engine thread.
class LinkEndpoint : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kMaxBody = 64 * 1024; //!< bytes

    //! What is referred to must outlive the endpoint. \a patience: how long a call may wait for its turn at the writer.
    LinkEndpoint(Writer& writer, std::shared_ptr<const TokenVault> vault, const ApiKeyRing& keys, const Clock& clock,
        std::chrono::milliseconds patience = std::chrono::seconds{5}, QObject* parent = nullptr);

    void addTo(Router& router);
    //! After the secret store was unlocked, or locked.
    void setVault(std::shared_ptr<const TokenVault> vault);

signals:
    //! After the answer: \a item is stored, new or with a new token, and wants to be fetched.
    void linked(egret::ItemId item);

private:
    void handle(const HttpRequest& request, const Responder& respond);
    void store(const Item& item, const LinkRequest& link, const Responder& respond);

    Writer& m_writer;
    std::shared_ptr<const TokenVault> m_vault;
    const ApiKeyRing& m_keys;
    const Clock& m_clock;
    const std::chrono::milliseconds m_patience;
};

} // namespace egret
