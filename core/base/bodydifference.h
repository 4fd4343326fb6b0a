// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace egret {

//! One place where two bodies differ.
struct BodyDifference {
    QString path; //!< JSON pointer (RFC 6901): "/error/error_code"; empty for the whole
    QJsonValue before; //!< Undefined where it is not there
    QJsonValue after; //!< the same

    friend bool operator==(const BodyDifference&, const BodyDifference&) = default;
};

//! Where \a after differs from \a before: members by name, elements by place. Order of members and white space make no
//! difference. Pure; any thread.
QList<BodyDifference> bodyDifferences(const QJsonValue& before, const QJsonValue& after);

//! The same of bodies as they came; one that is no JSON is a text.
QList<BodyDifference> bodyDifferences(const QByteArray& before, const QByteArray& after);

} // namespace egret
