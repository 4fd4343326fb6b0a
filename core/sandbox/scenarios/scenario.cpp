// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scenarios/scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

static void makeScenariosAvailable()
{
    Q_INIT_RESOURCE(egret_scenarios); // a static library's resources are not there by themselves
}

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 64 * 1024;
constexpr int kMostSteps = 200;
constexpr int kMostItems = 100;
constexpr int kMostStrikes = 1000;
constexpr double kLongestWait = 3600; // seconds

Unexpected invalid(const QString& what)
{
    return unexpected(Error::Kind::InvalidInput, u"scenario"_s, u"The scenario cannot be played: %1."_s.arg(what));
}

QString folder()
{
    makeScenariosAvailable();
    return u":/egret/scenarios"_s;
}

//! What is wrong with the members of \a object, or empty.
QString strayMember(const QJsonObject& object, const QStringList& known)
{
    for (const QString& name : object.keys()) {
        if (!known.contains(name))
            return u"\"%1\" is not among %2"_s.arg(name, known.join(u", "_s));
    }
    return {};
}

//! The number that \a json has under \a name; 0 where it has none, -1 where it is no number from 0 to \a most.
int countOf(const QJsonObject& json, QLatin1String name, int most)
{
    const QJsonValue value = json.value(name);
    const int count = value.toInt(value.isUndefined() ? 0 : -1);
    return count > most ? -1 : count;
}

Result<ScenarioStep> parseStep(const QJsonValue& value, int number)
{
    const auto wrong = [number](const QString& what) { return invalid(u"step %1: %2"_s.arg(number).arg(what)); };
    const QJsonObject json = value.toObject();
    const QStringList known{u"does"_s, u"call"_s, u"with"_s, u"after_seconds"_s, u"when_synced"_s, u"when_caught_up"_s, u"when_struck"_s};
    if (const QString stray = strayMember(json, known); !stray.isEmpty())
        return wrong(stray);
    ScenarioStep step;
    step.call = json.value("call"_L1).toString();
    if (!step.call.startsWith(u'/'))
        return wrong(u"\"call\" must be the path of an operation, such as /sandbox-control/clock"_s);
    if (!json.value("with"_L1).isUndefined() && !json.value("with"_L1).isObject())
        return wrong(u"\"with\" must be an object"_s);
    step.request = json.value("with"_L1).toObject();
    const QJsonValue after = json.value("after_seconds"_L1);
    if (!after.isUndefined() && !(after.isDouble() && after.toDouble() >= 0 && after.toDouble() <= kLongestWait))
        return wrong(u"\"after_seconds\" must be a number between 0 and 3600"_s);
    step.after = std::chrono::milliseconds(qint64(after.toDouble() * 1000));
    step.syncedItems = countOf(json, "when_synced"_L1, kMostItems);
    step.caughtUpItems = countOf(json, "when_caught_up"_L1, kMostItems);
    step.strikes = countOf(json, "when_struck"_L1, kMostStrikes);
    if (step.syncedItems < 0 || step.caughtUpItems < 0)
        return wrong(u"\"when_synced\" and \"when_caught_up\" must be numbers of Items up to 100"_s);
    if (step.strikes < 0)
        return wrong(u"\"when_struck\" must be a number up to 1000"_s);
    step.does = json.value("does"_L1).toString();
    return step;
}

} // namespace

Result<Scenario> parseScenario(const QByteArray& bytes)
{
    if (bytes.size() > kLargestFile)
        return invalid(u"it is larger than 64 KiB"_s);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return invalid(u"it is no JSON object (%1 at byte %2)"_s.arg(fault.errorString()).arg(fault.offset));
    const QJsonObject json = document.object();
    const QStringList known{u"name"_s, u"title"_s, u"description"_s, u"items"_s, u"days"_s, u"steps"_s};
    if (const QString stray = strayMember(json, known); !stray.isEmpty())
        return invalid(stray);
    Scenario scenario;
    scenario.name = json.value("name"_L1).toString();
    static const QRegularExpression words(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (!words.match(scenario.name).hasMatch())
        return invalid(u"\"name\" must be lower-case words with dashes"_s);
    scenario.title = json.value("title"_L1).toString();
    scenario.description = json.value("description"_L1).toString();
    for (const QJsonValue& user : json.value("items"_L1).toArray())
        scenario.users.append(user.toString());
    scenario.days = json.value("days"_L1).toInt(scenario.days);
    if (scenario.users.isEmpty() || scenario.users.size() > kMostItems || scenario.days < 1 || scenario.days > 730)
        return invalid(u"\"items\" must list 1 to 100 test users, and \"days\" be 1 to 730"_s);
    const QJsonArray steps = json.value("steps"_L1).toArray();
    if (steps.isEmpty() || steps.size() > kMostSteps)
        return invalid(u"\"steps\" must be a list of 1 to 200"_s);
    for (int i = 0; i < steps.size(); ++i) {
        const Result<ScenarioStep> step = parseStep(steps.at(i), i + 1);
        if (!step)
            return unexpected(step.error());
        scenario.steps.append(*step);
    }
    return scenario;
}

Result<Scenario> findScenario(const QString& fileOrName)
{
    const QString builtIn = folder() + u'/' + fileOrName + u".json"_s;
    QFile file(QFile::exists(fileOrName) ? fileOrName : builtIn);
    if (!file.open(QIODevice::ReadOnly)) {
        return unexpected(Error::Kind::NotFound, u"scenario"_s,
            u"There is no scenario %1. Name a file, or one of: %2."_s.arg(fileOrName, builtInScenarios().join(u", "_s)));
    }
    return parseScenario(file.read(kLargestFile + 1));
}

QStringList builtInScenarios()
{
    QStringList names = QDir(folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(5);
    return names;
}

} // namespace egret
