// SPDX-License-Identifier: Apache-2.0
#include "core/plaid/backoff.h"

#include <QRandomGenerator>
#include <QTimer>

#include <QCoro/QCoroTimer>

#include <algorithm>
#include <cmath>
#include <memory>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected cancelled()
{
    return unexpected(Error::Kind::Cancelled, u"stopped"_s, u"Egret is shutting down."_s);
}

} // namespace

Backoff::Backoff(QObject* parent)
    : QObject(parent)
{
}

void Backoff::setScale(double scale)
{
    m_scale = scale;
}

bool Backoff::isStopped() const
{
    return m_stopped;
}

Task<> Backoff::wait(std::chrono::milliseconds delay)
{
    const double jitter = 0.75 + QRandomGenerator::global()->bounded(0.5);
    const Result<> slept = co_await sleep(std::chrono::milliseconds(qint64(double(delay.count()) * m_scale * jitter)));
    co_return slept;
}

Task<> Backoff::waitOut(std::chrono::milliseconds delay)
{
    const Result<> slept = co_await sleep(std::chrono::milliseconds(qint64(std::ceil(double(delay.count()) * m_scale))));
    co_return slept;
}

Task<> Backoff::sleep(std::chrono::milliseconds delay)
{
    if (m_stopped)
        co_return cancelled();
    const std::unique_ptr<QTimer, QScopedPointerDeleteLater> timer(new QTimer);
    timer->setSingleShot(true);
    QTimer* const waiting = timer.get();
    const QMetaObject::Connection wakeUp = connect(this, &Backoff::stopped, waiting, [waiting] { waiting->start(0); });
    const QMetaObject::Connection hurry = connect(this, &Backoff::passedOver, waiting, [waiting](std::chrono::milliseconds asleep) {
        waiting->start(std::max(waiting->remainingTimeAsDuration() - asleep, std::chrono::milliseconds(0)));
    });
    timer->setTimerType(Qt::PreciseTimer); // a coarse one may end early
    timer->start(delay);
    co_await waiting;
    disconnect(wakeUp);
    disconnect(hurry);
    if (m_stopped)
        co_return cancelled();
    co_return Result<>();
}

void Backoff::passOver(std::chrono::milliseconds asleep)
{
    emit passedOver(asleep);
}

void Backoff::stop()
{
    m_stopped = true;
    emit stopped();
}

} // namespace egret
