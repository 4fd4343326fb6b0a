// SPDX-License-Identifier: Apache-2.0
#include <boost/asio/ssl/context.hpp>

#include "core/http/tlscontext.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

namespace ssl = boost::asio::ssl;
using ErrorCode = boost::system::error_code;

Unexpected refuse(const QString& option, const QString& file, const ErrorCode& error)
{
    return unexpected(Error::Kind::InvalidInput, option,
        u"'%1' cannot be used: %2."_s.arg(file, QString::fromStdString(error.message())));
}

} // namespace

Result<std::shared_ptr<ssl::context>> makeTlsContext(const QString& certificateFile, const QString& keyFile)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    ErrorCode error;
    context->set_options(ssl::context::default_workarounds | ssl::context::no_compression, error);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    context->use_certificate_chain_file(certificateFile.toStdString(), error);
    if (error)
        return refuse(u"tls-cert"_s, certificateFile, error);
    context->use_private_key_file(keyFile.toStdString(), ssl::context::pem, error);
    if (error)
        return refuse(u"tls-key"_s, keyFile, error);
    if (SSL_CTX_check_private_key(context->native_handle()) != 1)
        return unexpected(Error::Kind::InvalidInput, u"tls-key"_s,
            u"The key in '%1' is not that of the certificate in '%2'."_s.arg(keyFile, certificateFile));
    return context;
}

} // namespace egret
