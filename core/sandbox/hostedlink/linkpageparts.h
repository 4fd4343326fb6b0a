// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/hostedlink/html.h"
#include "core/sandbox/operations/simulatedlink.h"

namespace egret {

// Pieces that several pages of Hosted Link are made of.

// A whole document. \a name becomes the main element's id, page-<name>; \a language is the token's.
Html linkDocument(const QString& name, const QString& title, const QString& language, const Html& content);

// A bank's initials on a colour of its own.
Html bankMonogram(const QString& id, const QString& name);

// A row of a list with a tick.
Html factRow(const QString& text);

// What went wrong, in words for the visitor, with what to do next and the code. Empty: nothing did.
Html errorNotice(const std::optional<Error>& error);

// The inputs of a round of questions or selections.
Html challengeFields(const SimulatedLinkSession& session);
// The devices to choose from.
Html deviceChoices();

// One account with a checkbox, named by its position \a index.
Html accountRow(const QJsonObject& account, int index, bool checked);
// "Plaid Checking ••0000".
QString accountLabel(const QJsonObject& account);

// What \a product lets its holder see, in English, or an empty text for products without data.
QString sharedData(const QString& product, int days);

} // namespace egret
