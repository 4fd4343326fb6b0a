// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/profilecard.h"

#include "ui/settings/askingdialog.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"
#include "ui/shared/savequestion.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

ProfileCard::ProfileCard(const Theme& theme, QWidget* parent)
    : Card(theme, Token::Canvas, parent)
    , m_theme(theme)
    , m_result(new Banner(theme))
{
    QPushButton* save = newButton(theme, tr("Export…"), {}, ButtonKind::Standard, ButtonSize::Small);
    QPushButton* open = newButton(theme, tr("Import…"), {}, ButtonKind::Standard, ButtonSize::Small);
    connect(save, &QPushButton::clicked, this, [this] {
        askWhereToSave(this, tr("Export settings"), u"egret-settings.json"_s, [this](const QString& path) { emit exportRequested(path); });
    });
    connect(open, &QPushButton::clicked, this, &ProfileCard::chooseFile);
    QHBoxLayout* header = addHeader();
    header->addWidget(newLabel(tr("Settings and integrations"), TextStyle::Heading3), 1);
    header->addWidget(save);
    header->addWidget(open);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 10, 16, 14);
    body->setSpacing(10);
    body->addWidget(newParagraph(tr("One JSON file for another computer or a colleague. No secret, token or webhook URL is in it; a secret is entered "
                                    "again with Rotate secret…."),
        TextStyle::Small, Ink::Secondary));
    body->addWidget(m_result);
    rows()->addLayout(body);
    m_result->hide();
}

void ProfileCard::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import settings"), {}, u"JSON (*.json)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileCard::planRequested);
    dialog->open();
}

void ProfileCard::showExported(const QString& path)
{
    m_result->setReference({}, {});
    m_result->showMessage(Tone::Ok, tr("Exported"), path);
}

void ProfileCard::showPlan(const QList<ProfileLine>& changes)
{
    m_result->setReference({}, {});
    if (changes.isEmpty()) {
        m_result->showMessage(Tone::Ok, {}, tr("Everything is as the file says."));
        return;
    }
    m_result->hide();
    m_dialog = new AskingDialog(m_theme, tr("Import settings"), tr("Import"), this);
    auto* lines = new KeyValueGrid(m_theme, 220);
    for (const ProfileLine& change : changes)
        lines->addText(change.path, change.before.isEmpty() ? change.after : u"%1 → %2"_s.arg(change.before, change.after.isEmpty() ? u"–"_s : change.after));
    auto* area = new QScrollArea;
    area->setWidget(lines);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(200);
    area->setAccessibleName(tr("What changes"));
    m_dialog->addField(newParagraph(tr("%n thing(s) change. What the file does not name stays as it is.", nullptr, int(changes.size())),
        TextStyle::Body, Ink::Secondary));
    m_dialog->addField(area);
    connect(m_dialog, &AskingDialog::asked, this, [this] {
        m_dialog->showBusy(tr("Importing…"));
        emit takeRequested();
    });
    m_dialog->open();
}

void ProfileCard::showTaken()
{
    if (m_dialog)
        m_dialog->showDone(tr("Imported"),
            tr("Some settings are in force from the next start on. Added integrations need their secret: Rotate secret… in their menu."));
}

void ProfileCard::showFailure(const Error& error)
{
    if (m_dialog) {
        m_dialog->showFailure(error);
        return;
    }
    const bool isOfFile = error.kind == Error::Kind::InvalidInput;
    const ErrorText text = errorText(error);
    m_result->showMessage(Tone::Error, isOfFile ? tr("This file cannot be imported") : text.title, isOfFile ? error.detail : text.advice);
    m_result->setReference(error.code, {});
}

} // namespace egret
