// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

class QPalette;

namespace egret {

//! Whether the desktop asks for a dark look, followed while the program runs. Source: the setting "color-scheme" of
//! "org.freedesktop.appearance" in the desktop portal; without a portal the lightness of the palette Qt started with.
class SystemColorScheme : public QObject {
    Q_OBJECT

public:
    //! \a startPalette: the application's palette before anybody changed it.
    explicit SystemColorScheme(const QPalette& startPalette, QObject* parent = nullptr);

    bool prefersDark() const { return m_dark; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void take(uint scheme); //!< the portal's number: 0 no preference, 1 dark, 2 light

    bool m_dark;
};

} // namespace egret
