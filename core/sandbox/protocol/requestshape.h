// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace egret {

//! What one field of a request may hold: data, so that an operation declares its checks instead of coding them.
struct FieldShape {
    enum class Kind { Text, Integer, Flag, Texts, Date, WebUrl, Object, Anything };

    QString name;
    Kind kind = Kind::Text;
    bool required = false;
    bool nullable = false; //!< null counts as absent; elsewhere it is refused
    qint64 low = 0; //!< Integer: value; Text and Texts: length
    qint64 high = 0; //!< 0: unbounded
    QStringList allowed; //!< Text and Texts: only these; empty: any
    QList<FieldShape> fields; //!< Object: its fields

    FieldShape needed() const; //!< the same, required
    FieldShape orNull() const; //!< the same, nullable
};

using RequestShape = QList<FieldShape>;

FieldShape textField(const QString& name, qint64 low = 1, qint64 high = 0);
FieldShape choiceField(const QString& name, const QStringList& allowed);
FieldShape textsField(const QString& name, const QStringList& allowed = {}, qint64 low = 0, qint64 high = 0);
FieldShape integerField(const QString& name, qint64 low, qint64 high);
FieldShape flagField(const QString& name);
FieldShape dateField(const QString& name);
FieldShape webUrlField(const QString& name); //!< http or https with a host
FieldShape objectField(const QString& name, const QList<FieldShape>& fields);
FieldShape anyField(const QString& name); //!< known and not looked at: what the simulator has no use for

//! Compares \a request with \a shape in Plaid's order. Errors: UNKNOWN_FIELDS, MISSING_FIELDS (both name all of them,
//! nested ones with a dot), INVALID_FIELD (the first).
Result<> checkRequest(const QJsonObject& request, const RequestShape& shape);

} // namespace egret
