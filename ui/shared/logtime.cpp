// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/logtime.h"

#include <QDateTime>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

QDateTime localTime(Timestamp time)
{
    return toDateTime(time).toLocalTime();
}

} // namespace

QString logTime(Timestamp time, Timestamp now)
{
    const QDateTime moment = localTime(time);
    const QDate today = localTime(now).date();
    if (moment.date() == today)
        return moment.toString(u"HH:mm:ss.zzz"_s);
    return moment.toString(moment.date().year() == today.year() ? u"MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString logTimeInFull(Timestamp time)
{
    return localTime(time).toString(u"yyyy-MM-dd HH:mm:ss.zzz, "_s)
        + localTime(time).toUTC().toString(u"HH:mm:ss 'UTC'"_s);
}

} // namespace egret
