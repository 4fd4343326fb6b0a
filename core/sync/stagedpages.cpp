// SPDX-License-Identifier: Apache-2.0
#include "core/sync/stagedpages.h"

#include "core/plaid/transactionpage.h"

#include <QDir>
#include <QPromise>
#include <QtEndian>

#include <utility>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

Unexpected fileFailure(const QFileDevice& file)
{
    return unexpected(Error::Kind::Storage, u"staging"_s,
        u"Pages could not be kept in %1: %2."_s.arg(file.fileName(), file.errorString()));
}

} // namespace

StagedPages::StagedPages(const QString& directory)
    : m_file(directory + u"/pages-XXXXXX")
{
    m_worker.setMaxThreadCount(1);
    m_written = onWorker<Result<>>([] { return Result<>(); });
}

StagedPages::~StagedPages()
{
    m_worker.waitForDone();
}

Result<std::shared_ptr<StagedPages>> StagedPages::create(const QString& directory)
{
    const std::shared_ptr<StagedPages> pages(new StagedPages(directory));
    if (!pages->m_file.open())
        return fileFailure(pages->m_file);
    return pages;
}

template <typename T>
QFuture<T> StagedPages::onWorker(std::function<T()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    m_worker.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

Result<> StagedPages::append(const QByteArray& page)
{
    if (const Result<> written = m_written.result(); !written)
        return written;
    m_written = onWorker<Result<>>([this, page] { return write(page); });
    return {};
}

Result<UpdateParts> StagedPages::read(std::shared_ptr<StagedPages> pages, const ItemId& item)
{
    if (const Result<> written = pages->m_written.result(); !written)
        return unexpected(written.error());
    if (!pages->m_file.seek(0))
        return fileFailure(pages->m_file);
    pages->m_ahead = pages->onWorker<Part>([raw = pages.get(), item] { return raw->readNext(item); });
    return UpdateParts([pages, item] { return pages->next(item); });
}

Result<> StagedPages::write(const QByteArray& page)
{
    QByteArray size(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(quint32(page.size()), size.data());
    if (m_file.write(size) != size.size() || m_file.write(page) != page.size() || !m_file.flush())
        return fileFailure(m_file);
    return {};
}

StagedPages::Part StagedPages::readNext(const ItemId& item)
{
    if (m_file.atEnd())
        return std::optional<TransactionUpdate>();
    const QByteArray size = m_file.read(sizeof(quint32));
    if (size.size() != qsizetype(sizeof(quint32)))
        return fileFailure(m_file);
    const auto bytes = qsizetype(qFromLittleEndian<quint32>(size.constData()));
    const QByteArray text = m_file.read(bytes);
    if (text.size() != bytes)
        return fileFailure(m_file);
    const Result<TransactionUpdate> page = readTransactionPage(text, item);
    if (!page)
        return unexpected(page.error());
    return std::optional(*page);
}

StagedPages::Part StagedPages::next(const ItemId& item)
{
    const Part part = m_ahead.result();
    if (part && *part) // what the rows before took is given back by the thread that allocated it
        m_ahead = onWorker<Part>([this, item, spent = std::exchange(m_handedOut, part)] { return readNext(item); });
    return part;
}

PageStaging::PageStaging(QString directory)
    : m_directory(std::move(directory))
{
    QDir(m_directory).removeRecursively();
}

Result<std::shared_ptr<StagedPages>> PageStaging::begin() const
{
    if (!QDir().mkpath(m_directory)) {
        return unexpected(
            Error::Kind::Storage, u"staging"_s, u"The folder %1 cannot be made."_s.arg(m_directory));
    }
    QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return StagedPages::create(m_directory);
}

} // namespace egret
