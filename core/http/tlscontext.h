// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace boost::asio::ssl {
class context;
}

namespace egret {

//! A server's side of TLS 1.2 and later with the certificate chain in \a certificateFile and the private key in
//! \a keyFile, both PEM. Errors: InvalidInput with code "tls-cert" or "tls-key" and what OpenSSL said.
Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(
    const QString& certificateFile, const QString& keyFile);

} // namespace egret
