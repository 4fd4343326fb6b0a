// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace egret {

//! Translates English into a language that does not exist: letters with accents, words 40 % longer, brackets around the
//! whole. What is cut off misses its bracket, what was never marked for translation stays plain. Placeholders, tags,
//! addresses and the marks of shortcuts stay what they are.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject* parent = nullptr);

    bool isEmpty() const override { return false; }
    //! Texts of Qt itself are left to other translations.
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;

private:
    QTranslator m_english; //!< of plurals
};

//! "Sync now" as "[Šýýñç ñöööw]": never shorter than 1.4 times \a english.
QString pseudoText(const QString& english);

} // namespace egret
