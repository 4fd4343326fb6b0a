// SPDX-License-Identifier: Apache-2.0
#include "ui/shared/bodydialog.h"

#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/jsoneditor.h"
#include "ui/shared/jsontext.h"
#include "ui/shared/label.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kEditorHeight = 320;

QString reasonText(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::UnterminatedObject: return BodyDialog::tr("an object is not closed, or a comma is missing");
    case QJsonParseError::UnterminatedArray: return BodyDialog::tr("a list is not closed, or a comma is missing");
    case QJsonParseError::UnterminatedString: return BodyDialog::tr("a quotation mark is missing");
    case QJsonParseError::MissingNameSeparator: return BodyDialog::tr("a colon is missing");
    case QJsonParseError::MissingValueSeparator: return BodyDialog::tr("a comma is missing");
    case QJsonParseError::MissingObject: return BodyDialog::tr("something follows a comma or a bracket that should not");
    case QJsonParseError::GarbageAtEnd: return BodyDialog::tr("something follows the end");
    default: return BodyDialog::tr("this is no value of JSON");
    }
}

//! The first mistake in \a json; empty where it is an object.
QString mistakeIn(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return {};
    if (error.error == QJsonParseError::NoError || json.trimmed().isEmpty())
        return BodyDialog::tr("It begins with { and ends with }.");
    const QByteArray before = json.left(error.offset);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return BodyDialog::tr("Line %1, character %2: %3.").arg(line).arg(column).arg(reasonText(error.error));
}

} // namespace

BodyDialog::BodyDialog(const Theme& theme, const Texts& texts, const QByteArray& json, QWidget* parent)
    : Dialog(theme, texts.title, kWidth, parent)
    , m_editor(new JsonEditor(theme, tr("Body")))
    , m_mistake(newLabel({}, TextStyle::Small, Ink::Error))
    , m_error(new Banner(theme))
    , m_use(newButton(theme, texts.action, texts.icon, ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_editor->setMinimumHeight(kEditorHeight);
    m_editor->setPlainText(indentedJson(json));
    m_error->hide();
    QPushButton* cancel = newButton(theme, tr("Cancel"));
    body()->addWidget(newParagraph(texts.purpose, TextStyle::Body));
    if (!texts.note.isEmpty())
        body()->addWidget(newParagraph(texts.note, TextStyle::Small, Ink::Warning));
    body()->addSpacing(8);
    body()->addWidget(m_editor);
    body()->addWidget(m_mistake);
    body()->addWidget(m_error);
    footer()->addStretch();
    footer()->addWidget(cancel);
    footer()->addWidget(m_use);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &BodyDialog::confirm);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &BodyDialog::check);
    check();
    m_editor->setFocus();
}

void BodyDialog::check()
{
    const QString mistake = mistakeIn(m_editor->toPlainText().toUtf8());
    m_mistake->setText(mistake);
    m_editor->setAccessibleDescription(mistake);
    m_use->setEnabled(mistake.isEmpty() && !m_isWaiting);
}

void BodyDialog::confirm()
{
    m_error->hide();
    m_isWaiting = true;
    check();
    emit confirmed(m_editor->toPlainText().toUtf8());
}

void BodyDialog::goOn()
{
    m_isWaiting = false;
    check();
}

void BodyDialog::setError(const Error& error)
{
    goOn();
    const ErrorText text = errorText(error);
    m_error->showMessage(Tone::Error, text.title, error.detail.isEmpty() ? text.advice : error.detail);
    m_error->show();
}

} // namespace egret
