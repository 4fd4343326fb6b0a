// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/fields.h"

#include "ui/shared/button.h"
#include "ui/shared/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QVariant>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kFieldHeight = 32;
constexpr auto kFeedbackTime = 2s;
constexpr auto kRevealTime = 10s;

} // namespace

QLineEdit* newTextField(const QString& name, bool mono)
{
    auto* field = new QLineEdit;
    field->setFixedHeight(kFieldHeight);
    field->setFont(fontFor(mono ? TextStyle::Mono : TextStyle::Body));
    field->setAccessibleName(name);
    return field;
}

void setInvalid(QLineEdit* field, bool invalid)
{
    if (field->property("invalid").toBool() == invalid)
        return;
    field->setProperty("invalid", invalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

void copyToClipboard(const QString& text, QWidget* origin)
{
    QGuiApplication::clipboard()->setText(text);
    const QPoint below = origin->mapToGlobal(QPoint(0, origin->height()));
    QToolTip::showText(below, CopyField::tr("Copied"), origin, {}, int(std::chrono::milliseconds(kFeedbackTime).count()));
}

CopyField::CopyField(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_field(newTextField(name, true))
    , m_copy(newButton(theme, tr("Copy"), "copy"_L1))
{
    m_field->setReadOnly(true);
    m_copy->setFixedHeight(kFieldHeight);
    m_copy->setMinimumWidth(m_copy->sizeHint().width() + 8); // "Copied" fits without a jump
    //: %1 is what is copied, e.g. "Webhook URL"
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    m_feedback.setSingleShot(true);
    m_feedback.setInterval(kFeedbackTime);
    connect(&m_feedback, &QTimer::timeout, this, [this] { m_copy->setText(tr("Copy")); });
    connect(m_copy, &QPushButton::clicked, this, &CopyField::onCopied);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_copy);
}

void CopyField::setText(const QString& text)
{
    m_field->setText(text);
    m_field->setCursorPosition(0);
    m_field->setToolTip(text);
}

void CopyField::onCopied()
{
    QGuiApplication::clipboard()->setText(m_field->text());
    m_copy->setText(tr("Copied"));
    m_feedback.start();
}

SecretField::SecretField(const Theme& theme, const QString& name, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_eye(newIconButton(theme, "eye"_L1, {}, 22))
{
    setFixedHeight(kFieldHeight);
    setFont(fontFor(TextStyle::Mono));
    setAccessibleName(name);
    setProperty("inset", u"eye"_s);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_eye->setParent(this);
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setFocusPolicy(Qt::NoFocus);
    m_hide.setSingleShot(true);
    m_hide.setInterval(kRevealTime);
    connect(&m_hide, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_eye, &QToolButton::clicked, this, [this] { setRevealed(echoMode() == QLineEdit::Password); });
    setRevealed(false);
}

void SecretField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    constexpr int kInset = 8;
    m_eye->move(width() - m_eye->width() - kInset, (height() - m_eye->height()) / 2);
}

void SecretField::focusOutEvent(QFocusEvent* event)
{
    setRevealed(false);
    QLineEdit::focusOutEvent(event);
}

void SecretField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    const QString name = revealed ? tr("Hide the secret") : tr("Show the secret for 10 seconds");
    m_eye->setIcon(themedIcon(m_theme, revealed ? "eyeoff"_L1 : "eye"_L1));
    m_eye->setToolTip(name);
    m_eye->setAccessibleName(name);
    if (revealed)
        m_hide.start();
    else
        m_hide.stop();
}

ComboBox::ComboBox(const Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setFixedHeight(kFieldHeight);
    setFont(fontFor(TextStyle::Body));
}

void ComboBox::paintEvent(QPaintEvent*)
{
    constexpr int kArrow = 14;
    constexpr int kInset = 10;
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 2;
    option.currentText = fontMetrics().elidedText(currentText(), Qt::ElideRight, room);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    if (toolTip().isEmpty() || findText(toolTip()) >= 0) // another one stays
        setToolTip(option.currentText == currentText() ? QString() : currentText());
    const QPixmap arrow
        = m_theme.icons().pixmap("updown"_L1, kArrow, m_theme.color(Token::Text), devicePixelRatioF());
    painter.drawPixmap(width() - kArrow - kInset, (height() - kArrow) / 2, arrow);
}

} // namespace egret
