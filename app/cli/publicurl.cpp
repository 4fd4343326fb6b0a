// SPDX-License-Identifier: Apache-2.0
#include "app/cli/publicurl.h"

#include <QHostAddress>
#include <QUrl>

namespace egret::cli {

using namespace Qt::StringLiterals;

Result<> checkPublicUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    const bool scheme = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback);
    if (text.isEmpty() || (url.isValid() && scheme && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment()))
        return {};
    return unexpected(Error::Kind::InvalidInput, u"public-url"_s,
        u"A public URL is an address such as https://hooks.example.com, not '%1'."_s.arg(text));
}

} // namespace egret::cli
