// SPDX-License-Identifier: Apache-2.0
#include "app/cli/publicurl.h"

#include "core/integrations/integrationurls.h"
#include "core/store/reader.h"

#include <QUrl>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> checkIntegrations(const QUrl& url, const QString& dataDirectory)
{
    const Result<std::unique_ptr<Reader>> reader = Reader::open(dataDirectory);
    if (!reader && reader.error().kind == Error::Kind::NotFound)
        return {};
    if (!reader)
        return unexpected(reader.error());
    const Result<QList<IntegrationSummary>> all = (*reader)->integrations();
    if (!all)
        return unexpected(all.error());
    for (const IntegrationSummary& each : *all) {
        if (const Result<> checked = checkWebhookBase(url, each.integration.environment); !checked)
            return unexpected(checked.error().kind, checked.error().code, each.integration.name + u": "_s + checked.error().detail);
    }
    return {};
}

} // namespace

Result<> checkPublicUrl(const QString& text, const QString& dataDirectory)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return unexpected(Error::Kind::InvalidInput, u"public-url"_s,
            u"A public URL is an address such as https://hooks.example.com, not '%1'."_s.arg(text));
    }
    return travelsInClear(url) ? checkIntegrations(url, dataDirectory) : Result<>();
}

} // namespace egret::cli
