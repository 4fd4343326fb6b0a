// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QPainter;

namespace egret {

//! A state as a chip shows it: word, icon and colour say the same.
struct ChipText {
    QString text;
    QLatin1String icon; //!< may be empty
    Tone tone = Tone::Neutral;

    friend bool operator==(const ChipText&, const ChipText&) = default;
};

inline constexpr int kChipHeight = 20;

int chipWidth(const ChipText& chip);
//! \a rect: exactly the chip's. Used by Chip and by table delegates.
void paintChip(QPainter& painter, const Theme& theme, const QRect& rect, const ChipText& chip);

//! The square with two letters that stands for a name. Never an image from the network.
void paintMonogram(QPainter& painter, const Theme& theme, const QRect& rect, const QString& name);
//! The same with given \a letters in neutral colours.
void paintNeutralMonogram(QPainter& painter, const Theme& theme, const QRect& rect, const QString& letters);

//! A status chip.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const Theme& theme, ChipText chip = {}, QWidget* parent = nullptr);

    void setChip(const ChipText& chip);
    const ChipText& chip() const { return m_chip; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ChipText m_chip;
};

//! A monogram as a widget; \a side in logical pixels.
class Monogram : public QWidget {
    Q_OBJECT

public:
    Monogram(const Theme& theme, int side, QWidget* parent = nullptr);

    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
};

//! One icon in one colour, drawn at 1:1 on every screen.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    IconLabel(const Theme& theme, QLatin1String icon, Token token, int side = 16, QWidget* parent = nullptr);

    void setIcon(QLatin1String icon, Token token);
    //! Draws a filled square (radius 8) or disc behind the icon.
    void setTile(Token fill, int side, bool round);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLatin1String m_icon;
    Token m_token;
    int m_side;
    Token m_fill = Token::Surface;
    bool m_tile = false;
    bool m_round = false;
};

//! The 8 pixel disc before a state's words.
class StatusDot : public QWidget {
    Q_OBJECT

public:
    explicit StatusDot(const Theme& theme, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone;
};

//! A key as printed on the keyboard, e.g. "Ctrl K".
class KeyCap : public QWidget {
    Q_OBJECT

public:
    KeyCap(const Theme& theme, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
};

//! Paints a key cap of kKeyCapHeight into \a rect.
void paintKeyCap(QPainter& painter, const Theme& theme, const QRect& rect, const QString& key);
int keyCapWidth(const QString& key);
inline constexpr int kKeyCapHeight = 18;

} // namespace egret
