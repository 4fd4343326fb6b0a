// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/folderrow.h"

#include "ui/shared/formatting.h"
#include "ui/shared/statetext.h"
#include "ui/shared/typography.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 44;

QString homeRelative(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

FolderRow::FolderRow(const Theme& theme, const RecentFolder& folder, Timestamp now, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_folder(folder)
    //: %1 is a size, %2 an age such as "3 h ago" or a date
    , m_facts(tr("%1, opened %2").arg(sizeText(folder.bytes, locale()), relativeTime(folder.opened, now)))
{
    setFixedHeight(kHeight);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setText(QFileInfo(folder.path).fileName());
    setToolTip(folder.path);
    setAccessibleName(tr("Open %1").arg(folder.path));
}

QSize FolderRow::sizeHint() const
{
    constexpr int kNarrowest = 480;
    return {kNarrowest, kHeight};
}

void FolderRow::paintEvent(QPaintEvent*)
{
    constexpr int kPadding = 16;
    constexpr int kNameX = 44;
    constexpr int kChipX = 232;
    constexpr int kPathX = 376;
    constexpr int kFactsRoom = 220;
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.color(isDown() ? Token::Pressed : Token::Hover));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::Line));
    const QColor hint = m_theme.color(Token::TextHint);
    painter.drawPixmap(kPadding, 14, m_theme.icons().pixmap("folder"_L1, 16, hint, devicePixelRatioF()));
    painter.drawPixmap(width() - kPadding - 14, 15, m_theme.icons().pixmap("cright"_L1, 14, hint, devicePixelRatioF()));
    painter.setFont(fontFor(TextStyle::BodyMedium));
    painter.setPen(m_theme.color(Token::Text));
    const QString name = painter.fontMetrics().elidedText(text(), Qt::ElideRight, kChipX - kNameX - 12);
    painter.drawText(QRect(kNameX, 0, kChipX - kNameX, height()), Qt::AlignVCenter, name);
    if (m_folder.environment) {
        const ChipText chip = environmentChip(*m_folder.environment);
        paintChip(painter, m_theme, QRect(kChipX, (height() - kChipHeight) / 2 + 1, chipWidth(chip), kChipHeight), chip);
    }
    painter.setPen(hint);
    painter.setFont(fontFor(TextStyle::Mono));
    const QRect pathRoom(kPathX, 0, width() - kPathX - kFactsRoom - 42, height());
    const QString path = painter.fontMetrics().elidedText(homeRelative(m_folder.path), Qt::ElideMiddle, pathRoom.width());
    painter.drawText(pathRoom, Qt::AlignVCenter, path);
    painter.setFont(fontFor(TextStyle::Small));
    drawTabular(painter, QRectF(width() - 42 - kFactsRoom, 0, kFactsRoom, height()), m_facts, Qt::AlignRight);
}

} // namespace egret
