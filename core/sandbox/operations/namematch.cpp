// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/operations/namematch.h"

#include "core/sandbox/operations/nicknames.h"
#include "core/sandbox/operations/wordsimilarity.h"

#include <algorithm>
#include <vector>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNicknameScore = 92;
constexpr int kInitialScore = 80;
constexpr int kExtraWordWeight = 33; // per cent of a word
constexpr int kOrderCost = 3;
constexpr int kLegalFormCost = 4;

const QStringList& legalForms()
{
    static const QStringList forms = u"llc inc incorporated corp corporation ltd limited co company lp llp llc pllc plc gmbh ag sa sarl bv "
                                     "oy ab as srl spa pty pc"_s.split(u' ');
    return forms;
}

const QStringList& passedOver()
{
    static const QStringList words = u"mr mrs ms miss mx dr prof jr sr ii iii iv the and of"_s.split(u' ');
    return words;
}

struct NameWords {
    QStringList words;
    QStringList forms; //!< legal forms among them, which words does not hold
};

NameWords split(const QString& name)
{
    NameWords split;
    for (const QString& word : comparableWords(name)) {
        if (legalForms().contains(word))
            split.forms.append(word);
        else if (!passedOver().contains(word))
            split.words.append(word);
    }
    return split;
}

int wordScore(const QString& a, const QString& b)
{
    if (a == b)
        return 100;
    if (areNicknames(a, b))
        return kNicknameScore;
    if ((a.size() == 1 || b.size() == 1) && a.front() == b.front())
        return kInitialScore;
    return wordSimilarity(a, b);
}

struct WordPair {
    int score = 0;
    qsizetype shorter = 0; //!< place of the word in the shorter name
    qsizetype longer = 0;
};

//! Pairs that fit, each word in one pair at most, the best first.
std::vector<WordPair> pairWords(const QStringList& shorter, const QStringList& longer)
{
    std::vector<WordPair> all;
    for (qsizetype i = 0; i < shorter.size(); ++i) {
        for (qsizetype j = 0; j < longer.size(); ++j) {
            if (const int score = wordScore(shorter.at(i), longer.at(j)); score > 0)
                all.push_back({score, i, j});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const WordPair& a, const WordPair& b) { return a.score > b.score; });
    std::vector<WordPair> chosen;
    for (const WordPair& pair : all) {
        const bool taken = std::any_of(chosen.begin(), chosen.end(),
            [&](const WordPair& other) { return other.shorter == pair.shorter || other.longer == pair.longer; });
        if (!taken)
            chosen.push_back(pair);
    }
    return chosen;
}

bool inOrder(std::vector<WordPair> pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const WordPair& a, const WordPair& b) { return a.shorter < b.shorter; });
    return std::is_sorted(pairs.begin(), pairs.end(), [](const WordPair& a, const WordPair& b) { return a.longer < b.longer; });
}

} // namespace

NameMatch matchNames(const QString& given, const QString& held)
{
    const NameWords a = split(given);
    const NameWords b = split(held);
    NameMatch match;
    match.business = !a.forms.isEmpty() || !b.forms.isEmpty();
    if (a.words.isEmpty() || b.words.isEmpty())
        return match;
    const auto& [shorter, longer] = std::minmax(a.words, b.words, [](const auto& x, const auto& y) { return x.size() < y.size(); });
    const std::vector<WordPair> pairs = pairWords(shorter, longer);
    int sum = 0;
    for (const WordPair& pair : pairs) {
        sum += pair.score;
        match.nickname = match.nickname || areNicknames(shorter.at(pair.shorter), longer.at(pair.longer));
    }
    const int extraWeight = pairs.size() >= 2 ? kExtraWordWeight : 100;
    const int weight = 100 * int(shorter.size()) + extraWeight * int(longer.size() - shorter.size());
    const int cost = (inOrder(pairs) ? 0 : kOrderCost) + (a.forms == b.forms ? 0 : kLegalFormCost);
    match.score = std::max(0, 100 * sum / weight - cost);
    match.firstOrLastName = a.words.first() == b.words.first() || a.words.last() == b.words.last();
    return match;
}

} // namespace egret
