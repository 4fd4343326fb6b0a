// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <array>

namespace egret {

enum class SnippetLanguage { Curl, Node, Python, CSharp, Java, Go };

//! In the order they are offered in.
inline constexpr std::array kSnippetLanguages{SnippetLanguage::Curl, SnippetLanguage::Node, SnippetLanguage::Python,
    SnippetLanguage::CSharp, SnippetLanguage::Java, SnippetLanguage::Go};

//! The values of one integration that its snippets are filled with.
struct SnippetValues {
    QUrl plaidUrl; //!< of Plaid's API; empty where it is not known: the snippet then reads PLAID_BASE_URL
    QUrl webhookUrl;
    QUrl linkUrl;
};

QString snippetLanguageName(SnippetLanguage language); //!< as tabs name it: "curl", "C#"

//! Code for the company's back end: ask Plaid for a link token that reports to Egret, and hand a new Item to Egret.
//! Runs as it stands. Secrets are read from environment variables, never written into it.
QString snippet(SnippetLanguage language, const SnippetValues& values);

} // namespace egret
