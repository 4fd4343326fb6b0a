// SPDX-License-Identifier: Apache-2.0
#include "core/runtime/receiversettings.h"

#include "core/receiver/posttarget.h"
#include "core/runtime/services.h"
#include "core/settings/settings.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Result<> checkRange(const Setting<int>& setting, int value, int most)
{
    if (value >= 1 && value <= most)
        return {};
    return unexpected(Error::Kind::InvalidInput, setting.key,
        u"The setting %1 is a number from 1 to %2, not %3."_s.arg(setting.key).arg(most).arg(value));
}

} // namespace

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
    if (options.rejectedMebibytes)
        settings.set(kRejectedMebibytes, *options.rejectedMebibytes);
    if (options.rejectedDays)
        settings.set(kRejectedDays, *options.rejectedDays);
}

Result<RejectionRing> ringOf(int mebibytes, int days)
{
    if (const Result<> size = checkRange(kRejectedMebibytes, mebibytes, kMostRejectedMebibytes); !size)
        return unexpected(size.error());
    if (const Result<> age = checkRange(kRejectedDays, days, kMostRejectedDays); !age)
        return unexpected(age.error());
    return RejectionRing{qint64(mebibytes) * 1024 * 1024, std::chrono::days(days)};
}

Result<> limitReceiver(const Settings& settings, Services& services)
{
    const Result<SourceRules> sources = SourceRules::parse(settings.get(kAllowedSources), settings.get(kTrustedProxies));
    if (!sources)
        return unexpected(sources.error());
    const Result<QStringList> internal = parseInternalHosts(settings.get(kInternalHosts));
    if (!internal)
        return unexpected(internal.error());
    const Result<RejectionRing> ring = ringOf(settings.get(kRejectedMebibytes), settings.get(kRejectedDays));
    if (!ring)
        return unexpected(ring.error());
    services.inbox.setRing(*ring);
    services.receiver.setSources(*sources);
    services.receiver.setFailuresPerMinute(settings.get(kFailuresPerMinute));
    services.poster.setInternalHosts(*internal);
    services.retention.setLimits({std::chrono::days(qMax(1, settings.get(kInboxDays))),
        qMax<qint64>(1, settings.get(kInboxMebibytes)) * 1024 * 1024});
    return {};
}

} // namespace egret
