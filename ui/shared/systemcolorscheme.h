// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

class QPalette;

namespace egret {

//! Whether the desktop asks for a dark look and for high contrast, followed while the program runs. Source: the settings
//! "color-scheme" and "contrast" of "org.freedesktop.appearance" in the desktop portal; without a portal the lightness of
//! the palette Qt started with, and no high contrast.
class SystemColorScheme : public QObject {
    Q_OBJECT

public:
    //! \a startPalette: the application's palette before anybody changed it.
    explicit SystemColorScheme(const QPalette& startPalette, QObject* parent = nullptr);

    bool prefersDark() const { return m_dark; }
    bool prefersHighContrast() const { return m_highContrast; }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal(const QString& key);
    //! \a value: the portal's number. Of color-scheme 0 is no preference, 1 dark, 2 light; of contrast 1 is high.
    void take(const QString& key, uint value);

    bool m_dark;
    bool m_highContrast = false;
};

} // namespace egret
