// SPDX-License-Identifier: Apache-2.0
#include "core/store/linkreader.h"

#include "core/store/datadirectory.h"
#include "core/store/linkvisitstore.h"

#include <utility>

namespace egret {

Result<std::unique_ptr<LinkReader>> LinkReader::open(const QString& directory)
{
    Result<std::unique_ptr<Database>> database
        = Database::open(DataDirectory(directory).egretDatabase(), Database::Schema::Egret, Database::Access::ReadOnly);
    if (!database)
        return unexpected(database.error());
    return std::unique_ptr<LinkReader>(new LinkReader(std::move(*database)));
}

LinkReader::LinkReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QList<LinkVisit>> LinkReader::visits()
{
    return LinkVisitStore(*m_database).all();
}

Result<LinkVisit> LinkReader::visit(const QString& id)
{
    return LinkVisitStore(*m_database).find(id);
}

Result<QList<LinkVisitStep>> LinkReader::steps(const QString& id)
{
    return LinkVisitStore(*m_database).steps(id);
}

} // namespace egret
