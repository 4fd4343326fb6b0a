// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/categoryoperations.h"

#include "core/sandbox/world/legacycategories.h"

#include <QJsonArray>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> categories(const QJsonObject& /*request*/)
{
    QJsonArray categories;
    for (const LegacyCategory& category : legacyCategories()) {
        const QStringList hierarchy = QString(category.path).split(u" > "_s);
        categories.append(QJsonObject{{u"category_id"_s, QString::number(category.id)}, {u"group"_s, category.group},
            {u"hierarchy"_s, QJsonArray::fromStringList(hierarchy)}});
    }
    return QJsonObject{{u"categories"_s, categories}};
}

} // namespace

QList<Operation> categoryOperations()
{
    return {{u"/categories/get"_s, {}, categories, Operation::Effect::Reads, Operation::Caller::Anyone}};
}

} // namespace egret
