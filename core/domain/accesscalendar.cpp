// SPDX-License-Identifier: Apache-2.0
#include "core/domain/accesscalendar.h"

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 75; // bytes without the line's end, RFC 5545 §3.1

//! RFC 5545 §3.3.11.
QString escaped(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return text.replace("\r\n"_L1, "\\n"_L1).replace(u'\n', "\\n"_L1).remove(u'\r');
}

bool continuesCharacter(char byte)
{
    return (byte & 0xc0) == 0x80;
}

//! In pieces that end between two characters; each further one begins with a space.
QByteArray folded(QByteArray line)
{
    QByteArray lines;
    while (line.size() > kLongestLine) {
        qsizetype end = kLongestLine;
        while (continuesCharacter(line[end]))
            --end;
        lines += line.first(end) + "\r\n";
        line = ' ' + line.sliced(end);
    }
    return lines + line + "\r\n";
}

QByteArray property(const QString& name, const QString& value)
{
    return folded(QString(name + u':' + value).toUtf8());
}

QString moment(Timestamp at)
{
    return toDateTime(at).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QByteArray event(const AccessEnd& end, Timestamp now)
{
    const QString bank = end.institution.isEmpty() ? u"a bank"_s : end.institution;
    const QString title = u"%1: access to %2 ends"_s.arg(end.endUserName, bank);
    const QString what = u"Item %1. It is renewed by the end user in Link: egret-cli items repair %1"_s.arg(end.item.value());
    return property(u"BEGIN"_s, u"VEVENT"_s) + property(u"UID"_s, escaped(end.item.value()) + u"@egret"_s)
        + property(u"DTSTAMP"_s, moment(now)) + property(u"DTSTART"_s, moment(end.at)) + property(u"DURATION"_s, u"PT0S"_s)
        + property(u"SUMMARY"_s, escaped(title)) + property(u"DESCRIPTION"_s, escaped(what)) + property(u"TRANSP"_s, u"TRANSPARENT"_s)
        + property(u"BEGIN"_s, u"VALARM"_s) + property(u"ACTION"_s, u"DISPLAY"_s) + property(u"TRIGGER"_s, u"-P7D"_s)
        + property(u"DESCRIPTION"_s, escaped(title)) + property(u"END"_s, u"VALARM"_s) + property(u"END"_s, u"VEVENT"_s);
}

} // namespace

QByteArray accessCalendar(const QList<AccessEnd>& ends, Timestamp now)
{
    QByteArray calendar = property(u"BEGIN"_s, u"VCALENDAR"_s) + property(u"VERSION"_s, u"2.0"_s)
        + property(u"PRODID"_s, u"-//Egret//Access of Items//EN"_s);
    for (const AccessEnd& end : ends)
        calendar += event(end, now);
    return calendar + property(u"END"_s, u"VCALENDAR"_s);
}

} // namespace egret
