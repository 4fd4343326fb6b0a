// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/synctext.h"

#include "ui/shared/formatting.h"

#include <QCoreApplication>

#include <cmath>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(egret::SyncWords)
};

bool stores(const RunningSync& sync)
{
    return sync.stage == SyncProgress::Stage::Storing;
}

QString rowsText(const RunningSync& sync, const QLocale& locale)
{
    const qint64 done = stores(sync) ? sync.stored : sync.rows;
    const QString count = countText(done, locale);
    if (!sync.total || *sync.total < done)
        return SyncWords::tr("%1 rows").arg(count);
    const QString total = countText(*sync.total, locale);
    //: %1 and %2 are numbers of rows
    return SyncWords::tr("%1 of %2").arg(count, sync.isExact ? total : QString(u'~' + total));
}

//! To two figures, from ten on.
qint64 rounded(double number)
{
    const double unit = number < 10 ? 1 : std::pow(10, std::floor(std::log10(number)) - 1);
    return qint64(std::round(number / unit) * unit);
}

//! Under a minute by fives, but for the last ten seconds.
std::chrono::seconds rounded(std::chrono::seconds left)
{
    constexpr int kUnit = 5;
    if (left.count() <= 2 * kUnit || left >= std::chrono::minutes(1))
        return left;
    return std::chrono::seconds((left.count() + kUnit - 1) / kUnit * kUnit);
}

} // namespace

QString leftText(std::chrono::seconds left)
{
    //: %1 is a time such as "25 s"
    return SyncWords::tr("%1 left").arg(durationText(rounded(left)));
}

SyncText syncText(const RunningSync& sync, Timestamp now, const QLocale& locale)
{
    SyncText text{stores(sync) ? SyncWords::tr("Storing") : SyncWords::tr("Fetching"), rowsText(sync, locale), {}, {}};
    if (const qint64 rate = rounded(sync.rate(now)); rate > 0) {
        //: %1 is a number of rows a second
        text.rate = SyncWords::tr("%1/s").arg(countText(rate, locale));
    }
    if (const std::optional<std::chrono::seconds> left = sync.left(now))
        text.left = leftText(*left);
    return text;
}

Moment momentOf(const SyncText& text)
{
    const QString line = text.rate.isEmpty() ? text.rows : QString(text.rows + u" · "_s + text.rate);
    return {"refresh"_L1, Token::InfoSolid, text.stage, {}, line, Token::Text, text.left, {}, {}};
}

} // namespace egret
