// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shared/theme.h"

#include <QList>
#include <QWidget>

namespace egret {

//! One line of a history: an icon, when, what, and how it ended.
struct Moment {
    QLatin1String icon;
    Token iconToken = Token::TextHint;
    //! "06-17 14:22".
    QString when;
    //! A word such as "webhook"; may be empty.
    QString kind;
    QString text;
    Token textToken = Token::Text;
    //! At the right edge; may be empty.
    QString end;
    //! Exact time, full ids and whatever the line has no room for.
    QString tooltip;
    //! What a click is about; empty: nothing.
    QString link;

    friend bool operator==(const Moment&, const Moment&) = default;
};

//! Moments under each other, newest first as they are given. Only the text in the middle is ever elided. Each line is told
//! to people who do not see it, and the whole can be copied from the context menu.
class MomentList : public QWidget {
    Q_OBJECT

public:
    //! \a name says whose history it is.
    MomentList(const Theme& theme, const QString& name, int rowHeight = 24, QWidget* parent = nullptr);

    void setMoments(const QList<Moment>& moments);
    const QList<Moment>& moments() const { return m_moments; }
    //! One line of text for each moment.
    QString asText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowAt(int y) const;
    void paintMoment(QPainter& painter, const Moment& moment, const QRect& room) const;

    const Theme& m_theme;
    QString m_name;
    int m_rowHeight;
    int m_whenWidth = 0;
    int m_kindWidth = 0;
    QList<Moment> m_moments;
};

} // namespace egret
