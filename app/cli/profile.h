// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/task.h"
#include "core/domain/environment.h"
#include "core/domain/fetchstrategy.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

namespace egret {

class Runtime;

//! An integration as a profile tells of it: without secret, id and webhook URL, which each directory makes for itself.
struct ProfileIntegration {
    QString name;
    Environment environment = Environment::Sandbox;
    QUrl baseUrl;
    QString clientId; //!< empty for Offline
    FetchStrategy strategy;
};

//! What a person has chosen in a data directory, to be taken to another one. Nothing in it is secret.
struct Profile {
    QMap<QString, QString> settings; //!< by their keys in egret.ini
    QList<ProfileIntegration> integrations; //!< in order of creation
};

//! What taking a profile in changes.
struct ProfileChange {
    QString path; //!< such as "settings.sync/parallel"
    QString before; //!< empty where there was nothing
    QString after;
};

//! Of \a directory. One without data has no integrations. Errors: Storage.
Result<Profile> readProfile(const QString& directory);

//! That of \a directory, into the file \a path. Errors: Storage.
Result<> writeProfile(const QString& directory, const QString& path);

//! The same bytes for the same profile.
QByteArray profileJson(const Profile& profile);

//! Errors: InvalidInput with the path of the field in code: what is unknown, is missing or is of another type is refused.
Result<Profile> parseProfile(const QByteArray& json);

//! Looks at every value, and at what differs in \a directory; changes nothing. Integrations are told apart by their names;
//! those that \a profile does not name stay. Errors: InvalidInput as parseProfile(), also where an integration of a name has
//! other keys; Storage.
Result<QList<ProfileChange>> changesBy(const Profile& profile, const QString& directory);

//! As changesBy(), for the directory of \a runtime; reads away from its thread.
Task<QList<ProfileChange>> planProfile(Runtime* runtime, Profile profile);

//! Makes these changes. New integrations have no secret yet. Settings are in force from the next start on. Hands out what
//! was changed. Errors: those of changesBy() (nothing was changed); Storage (some may be).
Task<QList<ProfileChange>> takeProfile(Runtime* runtime, Profile profile);

} // namespace egret
