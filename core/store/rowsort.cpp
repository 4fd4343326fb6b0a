// SPDX-License-Identifier: Apache-2.0
#include "core/store/rowsort.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace egret {

void RowSort::addNumber(qint64 id, qint64 day, double key)
{
    m_rows.push_back({key, day, id});
}

void RowSort::addText(qint64 id, qint64 day, const QString& key)
{
    auto place = m_texts.constFind(key);
    if (place == m_texts.cend())
        place = m_texts.insert(key, m_texts.size());
    m_rows.push_back({double(*place), day, id});
}

void RowSort::rankTexts(bool ascending)
{
    std::vector<std::pair<QString, qsizetype>> texts;
    texts.reserve(size_t(m_texts.size()));
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        texts.emplace_back(it.key(), it.value());
    std::sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) {
        const int folded = a.first.compare(b.first, Qt::CaseInsensitive);
        return folded != 0 ? folded < 0 : a.first < b.first;
    });
    std::vector<double> ranks(texts.size());
    for (size_t rank = 0; rank < texts.size(); ++rank)
        ranks[size_t(texts[rank].second)] = double(rank);
    if (const auto empty = m_texts.constFind(QString()); empty != m_texts.cend())
        ranks[size_t(*empty)] = ascending ? std::numeric_limits<double>::infinity() : -1;
    for (Row& row : m_rows)
        row.key = ranks[size_t(row.key)];
    m_texts.clear();
}

std::vector<qint64> RowSort::take(bool ascending)
{
    if (!m_texts.isEmpty())
        rankTexts(ascending);
    const double direction = ascending ? 1 : -1;
    std::sort(m_rows.begin(), m_rows.end(), [direction](const Row& a, const Row& b) {
        return std::tuple(direction * a.key, -a.day, -a.id) < std::tuple(direction * b.key, -b.day, -b.id);
    });
    std::vector<qint64> ids;
    ids.reserve(m_rows.size());
    for (const Row& row : std::exchange(m_rows, {}))
        ids.push_back(row.id);
    return ids;
}

} // namespace egret
