// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hostedlink/linkchallenge.h"

#include <QRegularExpression>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;
using Kind = LinkChallenge::Kind;

namespace {

constexpr int kMost = 10; // rounds, questions and choices
constexpr auto kCode = "1234"_L1;

int bounded(const QJsonValue& value, int otherwise)
{
    return std::clamp(value.toInt(otherwise), 1, kMost);
}

} // namespace

QStringList LinkChallenge::questions(int round) const
{
    QStringList questions;
    for (int i = 0; i < perRound; ++i) {
        questions.append(kind == Kind::Selections ? u"Is this one yours? (%1)"_s.arg(i + 1)
                                                  : u"Question %1 of round %2: what is answer_%3_%4?"_s.arg(i + 1).arg(round + 1).arg(round).arg(i));
    }
    return questions;
}

QStringList LinkChallenge::selections() const
{
    QStringList offered{u"Yes"_s, u"No"_s};
    for (int i = 2; i < choices; ++i)
        offered.append(u"Neither, choice %1"_s.arg(i + 1));
    return offered.first(std::min<qsizetype>(std::max(choices, 1), offered.size()));
}

bool LinkChallenge::accepts(int round, const QStringList& answers) const
{
    switch (kind) {
    case Kind::None: return true;
    case Kind::Device: return answers == QStringList{kCode};
    case Kind::Selections: return answers == QStringList(perRound, selections().first());
    case Kind::Questions: break;
    }
    QStringList right;
    for (int i = 0; i < perRound; ++i)
        right.append(u"answer_%1_%2"_s.arg(round).arg(i));
    return answers == right;
}

const QStringList& linkDevices()
{
    static const QStringList devices{u"Text message to ••• ••• 0123"_s, u"E-mail to u•••@example.com"_s};
    return devices;
}

LinkChallenge challengeOfPassword(const QString& password)
{
    static const QRegularExpression asked(u"^mfa_questions_(\\d{1,2})_(\\d{1,2})$"_s);
    if (password == "mfa_device"_L1)
        return {Kind::Device};
    if (password == "mfa_selections"_L1)
        return {Kind::Selections};
    const QRegularExpressionMatch match = asked.match(password);
    if (!match.hasMatch())
        return {};
    return {Kind::Questions, std::clamp(match.captured(1).toInt(), 1, kMost), std::clamp(match.captured(2).toInt(), 1, kMost)};
}

LinkChallenge challengeOfCustomUser(const QJsonObject& mfa)
{
    const QString type = mfa.value("type"_L1).toString();
    if (type == "device"_L1)
        return {Kind::Device};
    if (type == "questions"_L1)
        return {Kind::Questions, bounded(mfa.value("question_rounds"_L1), 1), bounded(mfa.value("questions_per_round"_L1), 1)};
    if (type == "selections"_L1) {
        return {Kind::Selections, bounded(mfa.value("selection_rounds"_L1), 1), bounded(mfa.value("questions_per_round"_L1), 1),
            bounded(mfa.value("selections_per_question"_L1), 2)};
    }
    return {};
}

} // namespace egret
