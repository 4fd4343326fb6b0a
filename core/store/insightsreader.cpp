// SPDX-License-Identifier: Apache-2.0
#include "core/store/insightsreader.h"

#include "core/store/datadirectory.h"
#include "core/store/rawstatement.h"
#include "core/store/statement.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRowsPerProgress = 4'096;

// Everybody's rows lie side by side in the table; one end user's are found by the Items'.
constexpr auto kOfEverybody
    = "SELECT t.id, t.date, t.amount, t.item_id, t.currency, coalesce(nullif(t.category_override, ''), t.category_primary), t.merchant_name"
      " FROM transactions t NOT INDEXED WHERE t.removed_at IS NULL AND t.date >= ?1 AND t.date < ?2 AND (?4 = '' OR t.item_id IN"
      " (SELECT o.id FROM integrations n JOIN items o ON o.integration_id = n.id WHERE n.integration_id = ?4))";
constexpr auto kOfOneEndUser
    = "SELECT 0, t.date, t.amount, t.item_id, t.currency, coalesce(nullif(t.category_override, ''), t.category_primary), t.merchant_name"
      " FROM end_users u CROSS JOIN items i ON i.end_user_id = u.id"
      " CROSS JOIN transactions t INDEXED BY transactions_by_change ON t.item_id = i.id"
      " WHERE u.end_user_id = ?3 AND t.removed_at IS NULL AND t.date >= ?1 AND t.date < ?2 AND (?4 = '' OR i.integration_id IN"
      " (SELECT n.id FROM integrations n WHERE n.integration_id = ?4))";

//! Names are UTF-8 as SQLite has them. Where the total fits into 64 bits, its parts do.
struct CurrencySums {
    FlowSum total;
    QList<FlowSum> months;
    QHash<QByteArray, QList<FlowSum>> categories;
    QHash<QByteArray, FlowSum> merchants;
    QHash<qint64, FlowSum> items;
};
using Sums = QHash<QByteArray, CurrencySums>;

//! \a amount: positive goes out.
void add(FlowSum& sum, qint64 amount)
{
    if (amount > 0) {
        ++sum.outRows;
        sum.out += amount;
    } else {
        ++sum.inRows;
        sum.in -= amount;
    }
}

bool wouldFit(const FlowSum& sum, qint64 amount)
{
    qint64 result = 0;
    return amount > 0 ? !qAddOverflow(sum.out, amount, &result) : !qSubOverflow(sum.in, amount, &result);
}

FlowSum totalOf(const QList<FlowSum>& months)
{
    FlowSum total;
    for (const FlowSum& month : months) {
        total.in += month.in;
        total.out += month.out;
        total.inRows += month.inRows;
        total.outRows += month.outRows;
    }
    return total;
}

//! Which of the months a day lies in, by its distance from the first day.
std::vector<int> monthsByDay(QDate first, int months)
{
    std::vector<int> places;
    for (int month = 0; month < months; ++month)
        places.insert(places.end(), size_t(first.addMonths(month).daysInMonth()), month);
    return places;
}

Unexpected tooMuch()
{
    return unexpected(Error::Kind::Storage, u"overflow"_s, u"A sum is beyond what can be counted exactly."_s);
}

//! One pass over the rows.
class Summing {
public:
    Summing(const InsightsQuery& query, qint64 lastRow)
        : m_first(query.first.toJulianDay())
        , m_months(query.months)
        , m_monthOfDay(monthsByDay(query.first, query.months))
        , m_lastRow(lastRow)
    {
    }

    Result<> run(RawStatement& rows, std::atomic<int>& percent);
    const Sums& sums() const { return m_sums; }
    qint64 days() const { return m_latest < m_earliest ? 0 : m_latest - m_earliest + 1; }

private:
    bool take(const RawStatement& row);

    qint64 m_first;
    int m_months;
    std::vector<int> m_monthOfDay;
    qint64 m_lastRow;
    qint64 m_earliest = std::numeric_limits<qint64>::max();
    qint64 m_latest = 0;
    Sums m_sums;
};

Result<> Summing::run(RawStatement& rows, std::atomic<int>& percent)
{
    Result<bool> more = rows.next();
    for (qint64 taken = 0; more && *more; more = rows.next(), ++taken) {
        if (!take(rows))
            return tooMuch();
        if (taken % kRowsPerProgress == 0)
            percent = int(rows.integer(0) * 100 / qMax<qint64>(1, m_lastRow));
    }
    return more ? Result<>() : Result<>(unexpected(more.error()));
}

bool Summing::take(const RawStatement& row)
{
    const qint64 day = row.integer(1);
    const qint64 amount = row.integer(2);
    const int month = m_monthOfDay[size_t(day - m_first)];
    CurrencySums& sums = m_sums[row.bytes(4)];
    if (sums.months.isEmpty())
        sums.months.resize(m_months);
    QList<FlowSum>& category = sums.categories[row.bytes(5)];
    if (category.isEmpty())
        category.resize(m_months);
    if (!wouldFit(sums.total, amount))
        return false;
    for (FlowSum* sum : {&sums.total, &sums.months[month], &category[month], &sums.items[row.integer(3)]})
        add(*sum, amount);
    if (const QByteArray merchant = row.bytes(6); !merchant.isEmpty())
        add(sums.merchants[merchant], amount);
    m_earliest = qMin(m_earliest, day);
    m_latest = qMax(m_latest, day);
    return true;
}

//! Those with most of what \a weight says first, equal ones by \a name; at most \a longest.
template <typename Flow, typename Weight, typename Name>
void keepLargest(QList<Flow>& flows, qsizetype longest, Weight weight, Name name)
{
    std::sort(flows.begin(), flows.end(), [&](const Flow& a, const Flow& b) {
        return weight(a) != weight(b) ? weight(a) > weight(b) : name(a) < name(b);
    });
    flows.resize(qMin(flows.size(), longest));
}

template <typename Flow>
qint64 moved(const Flow& flow)
{
    return qMax(flow.total.in, flow.total.out);
}

QList<CategoryFlow> categoriesOf(const CurrencySums& sums)
{
    QList<CategoryFlow> flows;
    for (auto category = sums.categories.begin(); category != sums.categories.end(); ++category)
        flows.append({QString::fromUtf8(category.key()), category.value(), totalOf(category.value())});
    keepLargest(flows, flows.size(), moved<CategoryFlow>, [](const CategoryFlow& flow) { return flow.category; });
    return flows;
}

QList<MerchantFlow> merchantsOf(const CurrencySums& sums)
{
    QList<MerchantFlow> flows;
    for (auto merchant = sums.merchants.begin(); merchant != sums.merchants.end(); ++merchant) {
        if (merchant->out > 0)
            flows.append({QString::fromUtf8(merchant.key()), merchant.value()});
    }
    keepLargest(flows, InsightsReader::kLongest, [](const MerchantFlow& flow) { return flow.total.out; },
        [](const MerchantFlow& flow) { return flow.name; });
    return flows;
}

//! \a owners: of the Items, by their row ids.
QList<EndUserFlow> endUsersOf(const CurrencySums& sums, const QHash<qint64, NamedEndUser>& owners)
{
    QHash<EndUserId, EndUserFlow> byEndUser;
    for (auto item = sums.items.begin(); item != sums.items.end(); ++item) {
        const NamedEndUser owner = owners.value(item.key());
        EndUserFlow& flow = byEndUser[owner.id];
        flow.endUser = owner;
        flow.total = totalOf({flow.total, item.value()});
    }
    QList<EndUserFlow> flows = byEndUser.values();
    keepLargest(flows, InsightsReader::kLongest, moved<EndUserFlow>, [](const EndUserFlow& flow) { return flow.endUser.name; });
    return flows;
}

QList<MonthFlow> monthsOf(const CurrencySums& sums, QDate first, const CurrencyCode& currency)
{
    QList<MonthFlow> flows;
    for (qsizetype month = 0; month < sums.months.size(); ++month) {
        const FlowSum& sum = sums.months[month];
        flows.append({first.addMonths(int(month)), {sum.in, currency}, {sum.out, currency}});
    }
    return flows;
}

QList<CurrencyInsights> currenciesOf(const Sums& sums, QDate first, const QHash<qint64, NamedEndUser>& owners)
{
    QList<CurrencyInsights> currencies;
    for (auto one = sums.begin(); one != sums.end(); ++one) {
        currencies.append({one->total.inRows + one->total.outRows, monthsOf(*one, first, QString::fromUtf8(one.key())), categoriesOf(*one), merchantsOf(*one),
            endUsersOf(*one, owners)});
    }
    std::sort(currencies.begin(), currencies.end(), [](const CurrencyInsights& a, const CurrencyInsights& b) {
        return a.rows != b.rows ? a.rows > b.rows : a.months.first().in.currency < b.months.first().in.currency;
    });
    return currencies;
}

NamedEndUser readName(const Statement& row)
{
    return {EndUserId(row.text(0)), row.text(1)};
}

Result<QList<NamedEndUser>> readEndUsers(Database& egret, const IntegrationId& integration)
{
    return egret
        .prepare(u"SELECT u.end_user_id, coalesce(nullif(u.name, ''), u.end_user_id) AS shown FROM end_users u"
                 " WHERE :integration = '' OR u.id IN (SELECT i.end_user_id FROM integrations n JOIN items i ON i.integration_id = n.id"
                 " WHERE n.integration_id = :integration) ORDER BY shown COLLATE NOCASE, u.id"_s)
        .bind(u":integration"_s, integration)
        .all(readName);
}

Result<QHash<qint64, NamedEndUser>> readOwners(Database& egret)
{
    Statement select = egret.prepare(
        u"SELECT u.end_user_id, coalesce(nullif(u.name, ''), u.end_user_id), i.id FROM items i JOIN end_users u ON u.id = i.end_user_id"_s);
    QHash<qint64, NamedEndUser> owners;
    Result<bool> more = select.next();
    for (; more && *more; more = select.next())
        owners.insert(select.integer(2), readName(select));
    if (!more)
        return unexpected(more.error());
    return owners;
}

} // namespace

Result<std::unique_ptr<InsightsReader>> InsightsReader::open(const QString& directory)
{
    Result<std::unique_ptr<Database>> egret
        = Database::open(DataDirectory(directory).egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!egret)
        return unexpected(egret.error());
    std::unique_ptr<InsightsReader> reader(new InsightsReader);
    reader->m_egret = std::move(*egret);
    return reader;
}

Result<Insights> InsightsReader::read(const InsightsQuery& query, const StopFlag& stop, std::atomic<int>& percent)
{
    if (const Result<> wanted = stop.check(); !wanted)
        return unexpected(wanted.error());
    Result<QList<NamedEndUser>> everybody = readEndUsers(*m_egret, query.integration);
    if (!everybody)
        return unexpected(everybody.error());
    const Result<std::optional<qint64>> last
        = m_egret->prepare(u"SELECT max(id) FROM transactions"_s).first([](const Statement& row) { return row.integer(0); });
    if (!last)
        return unexpected(last.error());
    RawStatement rows(*m_egret, query.endUser.isEmpty() ? kOfEverybody : kOfOneEndUser);
    rows.bind(1, query.first).bind(2, query.first.addMonths(query.months)).bind(4, query.integration.value());
    if (!query.endUser.isEmpty())
        rows.bind(3, query.endUser.value());
    rows.stopOn(stop);
    Summing summing(query, last->value_or(0));
    if (const Result<> summed = summing.run(rows, percent); !summed)
        return unexpected(summed.error());
    const Result<QHash<qint64, NamedEndUser>> owners = readOwners(*m_egret);
    if (!owners)
        return unexpected(owners.error());
    return Insights{*std::move(everybody), summing.days(), currenciesOf(summing.sums(), query.first, *owners)};
}

} // namespace egret
