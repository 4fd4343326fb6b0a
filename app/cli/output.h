// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/outputchannel.h"
#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace egret::cli {

//! Writes a command's answer to stdout and its complaints to stderr, or to where its caller's are. People get tables,
//! programs JSON or CSV.
class Output {
public:
    enum class Format { Table, Json, Csv };

    //! Rows a table shows to a person when no limit was asked for.
    static constexpr int kTableRows = 100;

    Output(Format format, bool quiet, std::shared_ptr<OutputChannel> channel = std::make_shared<StandardStreams>());

    Format format() const { return m_format; }
    const std::shared_ptr<OutputChannel>& channel() const { return m_channel; }
    bool isForPerson() const; //!< a table on a terminal
    //! A whole list at once; see RowStream.
    void rows(const QStringList& columns, const QJsonArray& rows) const;
    //! JSON, or for people one line a field: first those of \a columns, in that order. A list of objects stands below its
    //! field as a table, a text of several lines as these.
    void object(const QStringList& columns, const QJsonObject& object) const;
    void write(const QByteArray& bytes) const; //!< to stdout, flushed; isBroken() says whether it ever failed
    bool isBroken() const { return m_broken; } //!< a part of the answer could not be written
    bool isAbandoned() const { return m_channel->isAbandoned(); } //!< whoever asked has gone: long work may stop
    void line(const QString& text) const; //!< as it is, to stdout, flushed
    void note(const QString& text) const; //!< to stderr unless --quiet
    //! Complains about \a error on stderr and hands out its exit code.
    ExitCode fail(const Error& error) const;
    ExitCode usage(const QString& message) const;

private:
    Format m_format;
    bool m_quiet;
    std::shared_ptr<OutputChannel> m_channel;
    mutable bool m_broken = false;
};

//! A list written page by page, so that its length does not matter: a JSON array, CSV, or a table whose column widths
//! are those of the first page.
class RowStream {
public:
    RowStream(const Output& output, QStringList columns);

    void write(const QJsonArray& page);
    //! Ends the list. \a total is how many rows there are altogether: a table that shows fewer says so.
    void finish(qint64 total);

private:
    void writeTable(const QJsonArray& page);

    const Output& m_output;
    QStringList m_columns;
    QList<qsizetype> m_widths;
    qint64 m_written = 0;
};

//! One field of a CSV file (RFC 4180); text that a spreadsheet would take for a formula gets a leading apostrophe.
QString csvField(const QString& text);

} // namespace egret::cli
