// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include "core/base/redact.h"

#include <QJsonDocument>

#include <algorithm>

namespace egret::cli {

using namespace Qt::StringLiterals;

namespace {

//! Text from outside must not steer the terminal it is shown on: control characters are written out.
QString visible(const QString& text)
{
    QString shown;
    for (const QChar c : text) {
        if (c == u'\n')
            shown += u"\\n"_s;
        else if (c < u' ' || (c >= u'\x7f' && c < u'\xa0'))
            shown += u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
        else
            shown += c;
    }
    return shown;
}

QString cellText(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue& element : value.toArray())
            texts += cellText(element);
        return texts.join(u' ');
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString padded(const QJsonValue& value, qsizetype width)
{
    const QString text = visible(cellText(value));
    return value.isDouble() ? text.rightJustified(width) : text.leftJustified(width);
}

QString tableLine(const QStringList& cells)
{
    QString line = cells.join(u"  "_s);
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QList<qsizetype> widthsOf(const QStringList& columns, const QJsonArray& rows)
{
    QList<qsizetype> widths;
    for (const QString& column : columns) {
        qsizetype width = column.size();
        for (const QJsonValue& row : rows)
            width = qMax(width, visible(cellText(row.toObject()[column])).size());
        widths += width;
    }
    return widths;
}

QString headLine(const QStringList& columns, const QList<qsizetype>& widths)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells += columns[i].leftJustified(widths[i]);
    return tableLine(cells);
}

QString rowLines(const QStringList& columns, const QList<qsizetype>& widths, const QJsonArray& rows)
{
    QString text;
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells += padded(row.toObject()[columns[i]], widths[i]);
        text += tableLine(cells);
    }
    return text;
}

QStringList keysOf(const QJsonArray& objects)
{
    QStringList keys;
    for (const QJsonValue& object : objects) {
        for (const QString& key : object.toObject().keys()) {
            if (!keys.contains(key))
                keys += key;
        }
    }
    return keys;
}

//! \a value in lines of its own, where it is a list of objects or a text of several lines; otherwise nothing.
QStringList ownLines(const QJsonValue& value)
{
    if (value.isString() && value.toString().trimmed().contains(u'\n')) {
        QStringList lines;
        for (const QString& line : value.toString().split(u'\n'))
            lines += visible(line);
        return lines;
    }
    const QJsonArray elements = value.toArray();
    const auto isObject = [](const QJsonValue& element) { return element.isObject(); };
    if (elements.isEmpty() || !std::all_of(elements.begin(), elements.end(), isObject))
        return {};
    const QStringList columns = keysOf(elements);
    const QList<qsizetype> widths = widthsOf(columns, elements);
    return QString(headLine(columns, widths) + rowLines(columns, widths, elements)).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray csvLine(const QStringList& fields)
{
    return (fields.join(u',') + u"\r\n"_s).toUtf8();
}

//! Every element of \a page, compact, each after its separator; \a first says whether the array begins here.
QByteArray jsonElements(const QJsonArray& page, bool first)
{
    QByteArray bytes;
    for (const QJsonValue& row : page) {
        bytes += first ? "\n" : ",\n";
        bytes += QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact);
        first = false;
    }
    return bytes;
}

} // namespace

Output::Output(Format format, bool quiet, std::shared_ptr<OutputChannel> channel)
    : m_format(format)
    , m_quiet(quiet)
    , m_channel(std::move(channel))
{
}

void Output::write(const QByteArray& bytes) const
{
    if (!m_channel->answer(bytes) && !m_broken) {
        m_broken = true;
        m_channel->complain("egret-cli: the answer cannot be written to stdout.\n");
    }
}

bool Output::isForPerson() const
{
    return m_format == Format::Table && m_channel->isTerminal();
}

void Output::rows(const QStringList& columns, const QJsonArray& rows) const
{
    RowStream stream(*this, columns);
    stream.write(rows);
    stream.finish(rows.size());
}

void Output::object(const QStringList& columns, const QJsonObject& object) const
{
    if (m_format == Format::Json) {
        write(QJsonDocument(object).toJson());
        return;
    }
    QStringList keys = columns;
    for (const QString& key : object.keys()) {
        if (!keys.contains(key))
            keys += key;
    }
    if (m_format == Format::Csv) {
        rows(keys, {object});
        return;
    }
    qsizetype width = 0;
    for (const QString& key : keys)
        width = qMax(width, key.size());
    QString text;
    for (const QString& key : keys) {
        const QStringList lines = ownLines(object[key]);
        text += tableLine({key.leftJustified(width), lines.isEmpty() ? visible(cellText(object[key])) : QString()});
        for (const QString& line : lines)
            text += tableLine({QString(), line});
    }
    write(text.toUtf8());
}

void Output::line(const QString& text) const
{
    write(text.toUtf8() + '\n');
}

void Output::note(const QString& text) const
{
    if (!m_quiet)
        m_channel->complain(redacted(text).toUtf8() + '\n');
}

ExitCode Output::fail(const Error& error) const
{
    QString message = u"egret-cli: "_s + error.detail;
    if (error.kind == Error::Kind::Plaid)
        message += u" ("_s + error.code + (error.requestId.isEmpty() ? QString() : u", request_id "_s + error.requestId) + u')';
    m_channel->complain(redacted(message).toUtf8() + '\n');
    return exitCodeFor(error);
}

ExitCode Output::usage(const QString& message) const
{
    m_channel->complain("egret-cli: "_ba + message.toUtf8() + '\n');
    return Usage;
}

RowStream::RowStream(const Output& output, QStringList columns)
    : m_output(output)
    , m_columns(std::move(columns))
{
    if (output.format() == Output::Format::Json)
        output.write("[");
    if (output.format() == Output::Format::Csv)
        output.write(csvLine(m_columns));
}

void RowStream::write(const QJsonArray& page)
{
    switch (m_output.format()) {
    case Output::Format::Json: m_output.write(jsonElements(page, m_written == 0)); break;
    case Output::Format::Csv:
        for (const QJsonValue& row : page) {
            QStringList fields;
            for (const QString& column : m_columns)
                fields += csvField(cellText(row.toObject()[column]));
            m_output.write(csvLine(fields));
        }
        break;
    case Output::Format::Table: writeTable(page); break;
    }
    m_written += page.size();
}

void RowStream::writeTable(const QJsonArray& page)
{
    QString text;
    if (m_widths.isEmpty()) {
        m_widths = widthsOf(m_columns, page);
        text += headLine(m_columns, m_widths);
    }
    text += rowLines(m_columns, m_widths, page);
    m_output.write(text.toUtf8());
}

void RowStream::finish(qint64 total)
{
    if (m_output.format() == Output::Format::Json)
        m_output.write(m_written == 0 ? "]\n" : "\n]\n");
    if (m_output.format() == Output::Format::Table && m_written == 0)
        writeTable({});
    if (m_output.format() == Output::Format::Table && m_written < total)
        m_output.note(u"%1 of %2 shown; --limit N shows more."_s.arg(m_written).arg(total));
}

QString csvField(const QString& text)
{
    QString field = text;
    static const QString kFormulaStarts = u"=+@\t\r"_s;
    const bool formula = !field.isEmpty()
        && (kFormulaStarts.contains(field[0]) || (field[0] == u'-' && (field.size() == 1 || !(field[1].isDigit() || field[1] == u'.'))));
    if (formula)
        field.prepend(u'\'');
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace egret::cli
