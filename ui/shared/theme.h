// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QObject>

#include <array>

class QApplication;

namespace egret {

class SystemColorScheme;

//! The look of the whole program: one table of tokens becomes the application's palette, its style sheet and what
//! painted widgets ask for. Made once in the composition root and handed to whoever paints; it outlives every widget.
//! GUI thread only.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    //! Loads fonts and tokens; nothing is applied before the first setChoice(). \a application must outlive this.
    explicit Theme(QApplication& application, QObject* parent = nullptr);
    ~Theme() override;

    //! Applies palette and style sheet to the application. Focus, selection and scroll positions stay.
    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }
    //! Stronger lines and hints, in both themes: by choice, or while the desktop asks for it. Kept for the first setChoice().
    void setHighContrast(bool high);
    //! Amounts and names are unreadable for whoever looks at the screen. Painters ask, as they ask for colours.
    bool isPrivate() const { return m_private; }
    void setPrivate(bool hidden);

    QColor color(Token token) const { return m_colors[size_t(token)]; }
    const Icons& icons() const { return m_icons; }
    //! \a text with every @name replaced by this theme's colour, for drawings.
    QString fill(const QString& text) const { return m_table.fill(text); }

    struct MonogramColors {
        QColor text;
        QColor fill;
    };
    //! The same name always gives the same of eight pairs.
    MonogramColors monogramColors(const QString& name) const;

signals:
    //! After everything has been applied; painted widgets repaint by themselves.
    void changed();
    void privacyChanged();

private:
    void apply();

    static constexpr size_t kTokenCount = size_t(Token::Series10) + 1;

    QApplication& m_application;
    SystemColorScheme* m_system;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_highContrast = false; //!< chosen
    bool m_contrastRaised = false;
    bool m_applied = false;
    bool m_private = false;
    TokenTable m_table;
    std::array<QColor, kTokenCount> m_colors;
    Icons m_icons;
};

QString themeChoiceName(Theme::Choice choice); //!< "system", "light", "dark": the words of egret.ini
Theme::Choice themeChoiceFromName(const QString& name); //!< System for any other word

} // namespace egret
