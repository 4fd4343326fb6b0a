// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include "core/base/clock.h"
#include "core/base/redact.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cstdio>

namespace egret {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcHttp, "egret.http")
Q_LOGGING_CATEGORY(lcPlaid, "egret.plaid")
Q_LOGGING_CATEGORY(lcReceiver, "egret.receiver")
Q_LOGGING_CATEGORY(lcSandbox, "egret.sandbox")
Q_LOGGING_CATEGORY(lcSecrets, "egret.secrets")
Q_LOGGING_CATEGORY(lcStore, "egret.store")
Q_LOGGING_CATEGORY(lcSync, "egret.sync")

namespace {

std::atomic<int> lowestSeverity = 2; // warnings and above

int severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 4;
    }
    return 4;
}

QLatin1String levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "critical"_L1;
    case QtFatalMsg: return "fatal"_L1;
    }
    return "fatal"_L1;
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (severity(type) < lowestSeverity.load(std::memory_order_relaxed))
        return;
    const QJsonObject line{{u"time"_s, toIso(SystemClock().now())}, {u"level"_s, levelName(type)},
        {u"category"_s, QString::fromUtf8(context.category)}, {u"message"_s, redacted(message)}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace

void installLogHandler(const QString& level)
{
    const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    lowestSeverity = qMax(0, int(levels.indexOf(level)));
    qInstallMessageHandler(writeLine);
}

} // namespace egret
