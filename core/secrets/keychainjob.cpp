// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keychainjob.h"

namespace egret {

KeychainJob::KeychainJob(QKeychain::Job* job, const QString& key, std::chrono::milliseconds limit)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true); // the library holds on to a running job, so nobody else may delete it
    connect(job, &QKeychain::Job::finished, this, &KeychainJob::onFinished);
    connect(&m_limit, &QTimer::timeout, this, &KeychainJob::onTimeout);
    m_limit.setSingleShot(true);
    m_limit.start(limit);
    job->start();
}

bool KeychainJob::hasTimedOut() const
{
    return m_hasTimedOut;
}

QKeychain::Error KeychainJob::error() const
{
    return m_error;
}

QString KeychainJob::errorText() const
{
    return m_errorText;
}

SecretBytes KeychainJob::value() const
{
    return m_value;
}

void KeychainJob::onFinished(QKeychain::Job* job)
{
    if (m_hasTimedOut)
        return;
    m_limit.stop();
    m_error = job->error();
    m_errorText = job->errorString();
    if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(job))
        m_value = SecretBytes(reading->binaryData());
    emit ended();
}

void KeychainJob::onTimeout()
{
    m_hasTimedOut = true;
    emit ended();
}

} // namespace egret
