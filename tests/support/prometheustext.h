// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace egret::test {

// What a Prometheus server makes of a text in format 0.0.4, strictly: every sample belongs to a family that was declared
// once, no series comes twice, counters are called so, and the buckets of a histogram never fall.
struct PrometheusText {
    QHash<QString, double> values; // by series, labels as printed
    QHash<QString, QString> types; // by family
    QString problem; // the first one with its line; empty: the text is good

    double value(const QString& series) const { return values.value(series, -1); }

    static PrometheusText parse(const QByteArray& bytes)
    {
        PrometheusText text;
        if (!bytes.endsWith('\n'))
            text.problem = QStringLiteral("the last line does not end");
        for (const QString& line : QString::fromUtf8(bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (text.problem.isEmpty() && !(line.startsWith(QLatin1Char('#')) ? text.takeComment(line) : text.takeSample(line)))
                text.problem = line;
        }
        return text;
    }

private:
    bool takeComment(const QString& line)
    {
        static const QRegularExpression comment(QStringLiteral("^# (HELP|TYPE) ([a-z_][a-z0-9_]*) (.+)$"));
        const QRegularExpressionMatch match = comment.match(line);
        if (!match.hasMatch() || match.captured(1) == QLatin1String("HELP"))
            return match.hasMatch();
        const QString name = match.captured(2);
        const QString type = match.captured(3);
        const bool known = QStringList({QStringLiteral("counter"), QStringLiteral("gauge"), QStringLiteral("histogram")}).contains(type);
        if (!known || types.contains(name) || (type == QLatin1String("counter")) != name.endsWith(QLatin1String("_total")))
            return false;
        types.insert(name, type);
        return true;
    }

    bool takeSample(const QString& line)
    {
        static const QRegularExpression sample(QStringLiteral(
            "^([a-z_][a-z0-9_]*)(\\{(?:[a-z_]+=\"(?:[^\"\\\\]|\\\\[\"\\\\n])*\",?)+\\})? (-?[0-9.]+(?:e[+-]?[0-9]+)?)$"));
        static const QRegularExpression part(QStringLiteral("_(bucket|sum|count)$"));
        const QRegularExpressionMatch match = sample.match(line);
        const QString series = match.captured(1) + match.captured(2);
        const QString family = match.captured(1);
        const bool isPart = types.value(QString(family).remove(part)) == QLatin1String("histogram");
        if (!match.hasMatch() || values.contains(series) || (!isPart && !types.contains(family)))
            return false;
        const double value = match.captured(3).toDouble();
        values.insert(series, value);
        if (!family.endsWith(QLatin1String("_bucket")))
            return true;
        const bool rises = !line.contains(m_lastBucket) || value >= m_lastValue;
        static const QRegularExpression bound(QStringLiteral(",?le=.*"));
        m_lastBucket = QString(series).remove(bound);
        m_lastValue = value;
        return rises;
    }

    QString m_lastBucket = QStringLiteral("none yet");
    double m_lastValue = 0;
};

} // namespace egret::test
