// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

int retryAfterSeconds(const QByteArray& value, const QDateTime& now)
{
    const QByteArray text = value.trimmed();
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        return text.size() > 6 ? kMostRetryAfterSeconds : std::min(text.toInt(), kMostRetryAfterSeconds);
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return 0;
    return int(std::clamp<qint64>((now.msecsTo(until) + 999) / 1000, 0, kMostRetryAfterSeconds));
}

QDateTime httpDate(const QByteArray& value)
{
    QDateTime parsed
        = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    parsed.setTimeSpec(Qt::UTC);
    return parsed;
}

} // namespace egret
