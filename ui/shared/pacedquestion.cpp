// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/pacedquestion.h"

#include <algorithm>
#include <utility>

namespace egret {

namespace {

constexpr qint64 kShortestRest = 100; // milliseconds
constexpr qint64 kLongestRest = 60'000;
constexpr qint64 kRestFactor = 10;

} // namespace

PacedQuestion::PacedQuestion(QObject* parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_wished, false))
            ask();
    });
}

void PacedQuestion::wish()
{
    if (m_asking || m_rest.isActive())
        m_wished = true;
    else
        ask();
}

void PacedQuestion::ask()
{
    m_asking = true;
    m_since.start();
    emit asked();
}

void PacedQuestion::answered()
{
    if (std::exchange(m_asking, false))
        m_rest.start(int(std::clamp(kRestFactor * m_since.elapsed(), kShortestRest, kLongestRest)));
}

} // namespace egret
