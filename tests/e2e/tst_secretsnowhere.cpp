// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/deployment.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace egret::test;
using namespace Qt::StringLiterals;

//! After a whole working day of a server, no secret is to be found in anything it leaves or shows.
class TestSecretsNowhere : public QObject {
    Q_OBJECT

private slots:
    void noTokenOrSecretIsInFilesLogsOrArguments();
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<std::pair<QString, QByteArray>> filesBelow(const QString& directory)
{
    QList<std::pair<QString, QByteArray>> files;
    QDirIterator it(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.append({path, contentOf(path)});
    }
    return files;
}

} // namespace

void TestSecretsNowhere::noTokenOrSecretIsInFilesLogsOrArguments()
{
    Deployment deployment;
    QVERIFY(deployment.isReady());
    deployment.serve({u"--log-level"_s, u"debug"_s});
    QVERIFY(deployment.isReady());
    QList<QByteArray> secrets{deployment.sandboxSecret().toUtf8(), deployment.apiKey().toUtf8(), deployment.passphrase().toUtf8()};
    std::optional<LinkedItem> last;
    for (int i = 0; i < 3; ++i) {
        last = deployment.makeItem(deployment.webhookUrl());
        QVERIFY(last);
        secrets += last->accessToken.toUtf8();
        QCOMPARE(deployment.postLink(*last, u"shop"_s).status, 201);
    }
    // Refused ones must not leak either: an unknown Item with a well-formed token, and a wrong environment.
    const LinkedItem stranger{u"stranger"_s, u"access-sandbox-0badcafe-0bad-4afe-8bad-0badcafe0bad"_s};
    secrets += stranger.accessToken.toUtf8();
    QCOMPARE(deployment.postLink(stranger, u"shop"_s).status, 201);
    const auto settled = [&] {
        for (const QJsonValue& item : deployment.list({u"items"_s, u"list"_s})) {
            if (item["status"_L1].toString() == "pending"_L1 || item["status"_L1].toString() == "syncing"_L1)
                return false;
        }
        return deployment.historyComplete(*last);
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 30'000);

    QList<std::pair<QString, QByteArray>> places = filesBelow(deployment.directory());
    QVERIFY(places.size() >= 3);
    const QString process = u"/proc/%1/"_s.arg(deployment.server().processId());
    places.append({u"cmdline"_s, contentOf(process + u"cmdline"_s)});
    places.append({u"environ"_s, contentOf(process + u"environ"_s)});
    QVERIFY(!places[places.size() - 2].second.isEmpty());
    QCOMPARE(deployment.server().terminate(), 0);
    places.append({u"log"_s, deployment.server().errors()});
    QVERIFY(places.last().second.contains("egret."));
    for (const auto& [name, content] : filesBelow(deployment.directory()))
        places.append({name + u" after the end"_s, content});

    for (const auto& [name, content] : places) {
        for (const QByteArray& secret : secrets) {
            QVERIFY(secret.size() > 10);
            QVERIFY2(!content.contains(secret), qPrintable(u"a secret is in "_s + name));
        }
    }
}

QTEST_GUILESS_MAIN(TestSecretsNowhere)
#include "tst_secretsnowhere.moc"
