// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/profile.h"
#include "app/cli/writing.h"

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostProfileBytes = 1024 * 1024;

int report(const QList<ProfileChange>& changes, const QString& note, const Output& output)
{
    QJsonArray rows;
    for (const ProfileChange& change : changes)
        rows.append(QJsonObject{{u"path"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    output.rows({u"path"_s, u"before"_s, u"after"_s}, rows);
    output.note(changes.isEmpty() ? u"Everything is as the profile says."_s : note);
    return Ok;
}

QCoro::Task<int> take(Runtime* runtime, Profile profile, Output* output)
{
    const Result<QList<ProfileChange>> taken = co_await takeProfile(runtime, profile);
    if (!taken)
        co_return output->fail(taken.error());
    const int code = report(*taken,
        u"Settings are in force from the next start on. Added integrations have no secret yet: egret-cli integrations rotate-secret ID"
        " --secret-file F."_s,
        *output);
    co_return code;
}

} // namespace

QCoro::Task<int> exportSettings(Invocation invocation, Output* output)
{
    if (invocation.arguments[0] == "-"_L1) {
        const Result<Profile> profile = readProfile(invocation.dataDirectory());
        if (!profile)
            co_return output->fail(profile.error());
        output->write(profileJson(*profile));
        co_return Ok;
    }
    const Result<> written = writeProfile(invocation.dataDirectory(), invocation.arguments[0]);
    if (!written)
        co_return output->fail(written.error());
    output->note(u"Settings and integrations, without their secrets, are in %1."_s.arg(invocation.arguments[0]));
    co_return Ok;
}

QCoro::Task<int> importSettings(Invocation invocation, Output* output)
{
    const Result<QByteArray> file = invocation.inputs->file(invocation.arguments[0], kMostProfileBytes);
    if (!file)
        co_return output->fail(file.error());
    const Result<Profile> profile = parseProfile(*file);
    if (!profile)
        co_return output->fail(profile.error());
    if (invocation.has(u"dry-run"_s)) {
        const Result<QList<ProfileChange>> changes = changesBy(*profile, invocation.dataDirectory());
        if (!changes)
            co_return output->fail(changes.error());
        co_return report(*changes, u"Nothing was changed. The same command without --dry-run does it."_s, *output);
    }
    const WritingWork work = [profile = *profile, output](Runtime* runtime) { return take(runtime, profile, output); };
    QCoro::Task<int> task = withRuntime(invocation, output, Secrets::NotNeeded, work);
    const int code = co_await task;
    co_return code;
}

} // namespace egret::cli
