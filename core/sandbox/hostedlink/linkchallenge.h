// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace egret {

// What a bank asks for after user name and password. Which one it is and what answers it follows from the test user's
// password alone, as in Plaid's Sandbox.
struct LinkChallenge {
    enum class Kind { None, Device, Questions, Selections };

    Kind kind = Kind::None;
    // At least 1.
    int rounds = 1;
    // Questions of one round, at least 1.
    int perRound = 1;
    // Answers to choose from; counts with Selections.
    int choices = 2;

    // The questions of \a round, 0 being the first.
    QStringList questions(int round) const;
    // What Selections offers for a question; the first is right.
    QStringList selections() const;
    // True for the code of Device, and for answers that are right, one per question of \a round in order.
    bool accepts(int round, const QStringList& answers) const;
};

// The devices a code can be sent to, as the bank shows them.
const QStringList& linkDevices();

// What \a password asks for: "mfa_device", "mfa_questions_2_1", "mfa_selections"; None for every other.
LinkChallenge challengeOfPassword(const QString& password);

// What the member "mfa" of a custom user's JSON asks for: {type, question_rounds, questions_per_round, …}.
LinkChallenge challengeOfCustomUser(const QJsonObject& mfa);

} // namespace egret
