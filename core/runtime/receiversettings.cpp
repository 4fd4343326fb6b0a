// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/receiversettings.h"

#include "core/receiver/posttarget.h"
#include "core/runtime/services.h"
#include "core/settings/settings.h"

namespace egret {

void rememberOptions(const Runtime::Options& options, Settings& settings)
{
    if (!options.publicUrl.isEmpty())
        settings.set(kPublicUrl, options.publicUrl);
    if (options.allowedSources)
        settings.set(kAllowedSources, *options.allowedSources);
    if (options.trustedProxies)
        settings.set(kTrustedProxies, *options.trustedProxies);
    if (options.internalHosts)
        settings.set(kInternalHosts, *options.internalHosts);
}

Result<> limitReceiver(const Settings& settings, Services& services)
{
    const Result<SourceRules> sources = SourceRules::parse(settings.get(kAllowedSources), settings.get(kTrustedProxies));
    if (!sources)
        return unexpected(sources.error());
    const Result<QStringList> internal = parseInternalHosts(settings.get(kInternalHosts));
    if (!internal)
        return unexpected(internal.error());
    services.receiver.setSources(*sources);
    services.receiver.setFailuresPerMinute(settings.get(kFailuresPerMinute));
    services.poster.setInternalHosts(*internal);
    services.retention.setLimits({std::chrono::days(qMax(1, settings.get(kInboxDays))),
        qMax<qint64>(1, settings.get(kInboxMebibytes)) * 1024 * 1024});
    return {};
}

} // namespace egret
