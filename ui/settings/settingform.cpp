// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingform.h"

#include "ui/shared/button.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberWidth = 96;
constexpr int kTextWidth = 320;

//! As wide as a field of text, so that all fields begin below each other.
QWidget* besideEachOther(QWidget* entry, QWidget* unit)
{
    auto* both = new QWidget;
    both->setFixedWidth(kTextWidth);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(entry);
    if (unit)
        row->addWidget(unit);
    row->addStretch();
    return both;
}

} // namespace

SettingForm::SettingForm(const Theme& theme, const QList<SettingRow>& settings, QWidget* parent)
    : Card(theme, Token::Canvas, parent)
    , m_theme(theme)
{
    for (const SettingRow& row : settings) {
        if (!m_fields.isEmpty())
            rows()->addWidget(newRule());
        addRow(row);
    }
}

SettingForm::~SettingForm()
{
    for (const Field& field : std::as_const(m_fields)) {
        if (field.line)
            field.line->disconnect(this); // it loses the focus when all that knows its key is gone
    }
}

void SettingForm::addRow(const SettingRow& row)
{
    Field field;
    QWidget* entry = row.kind == SettingRow::Kind::Switch ? makeChoice(row, field)
        : row.kind == SettingRow::Kind::Choice            ? makeList(row, field)
                                                          : makeLine(row, field);
    if (!row.atOnce)
        field.restart = newButton(m_theme, tr("Restart now"), {}, ButtonKind::Link, ButtonSize::Small);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(newParagraph(row.title, TextStyle::BodyMedium));
    texts->addWidget(newParagraph(row.hint, TextStyle::Small, Ink::Hint));
    texts->addLayout(makeOutcome(field));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 12, 16, 12);
    line->setSpacing(24);
    line->addLayout(texts, 1);
    line->addWidget(entry, 0, Qt::AlignTop);
    rows()->addLayout(line);
    m_fields.insert(row.key, field);
}

QLayout* SettingForm::makeOutcome(Field& field)
{
    field.outcome = newLabel(field.restart ? tr("In force when Egret starts again.") : QString(), TextStyle::Caption, Ink::Hint);
    field.outcome->setWordWrap(true);
    field.outcome->setVisible(field.restart);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field.outcome, 1);
    if (!field.restart)
        return row;
    field.restart->hide();
    connect(field.restart, &QPushButton::clicked, this, &SettingForm::restartRequested);
    row->addWidget(field.restart, 0, Qt::AlignTop);
    return row;
}

QWidget* SettingForm::makeLine(const SettingRow& row, Field& field)
{
    const bool number = row.kind == SettingRow::Kind::Number;
    field.line = newTextField(row.title, !number);
    field.line->setFixedWidth(number ? kNumberWidth : kTextWidth);
    if (!number)
        field.line->setPlaceholderText(row.unit);
    connect(field.line, &QLineEdit::editingFinished, this, [this, key = row.key, line = field.line] { offer(key, line->text()); });
    if (!number)
        return field.line;
    return besideEachOther(field.line, newLabel(row.unit, TextStyle::Small, Ink::Secondary));
}

QWidget* SettingForm::makeChoice(const SettingRow& row, Field& field)
{
    field.choice = new SegmentedControl(m_theme, row.title, 30);
    field.choice->addSegment(0, tr("Off"));
    field.choice->addSegment(1, tr("On"));
    connect(field.choice, &SegmentedControl::currentChanged, this,
        [this, key = row.key](int on) { offer(key, QString::number(on)); });
    return besideEachOther(field.choice, nullptr);
}

QWidget* SettingForm::makeList(const SettingRow& row, Field& field)
{
    field.list = new ComboBox(m_theme);
    field.list->setAccessibleName(row.title);
    for (const auto& [value, text] : row.choices)
        field.list->addItem(text, value);
    connect(field.list, &ComboBox::activated, this, [this, key = row.key, list = field.list] { offer(key, list->currentData().toString()); });
    return besideEachOther(field.list, nullptr);
}

QString SettingForm::textIn(const Field& field)
{
    if (field.line)
        return field.line->text();
    return field.list ? field.list->currentData().toString() : QString::number(field.choice->current());
}

void SettingForm::offer(const QString& key, const QString& text)
{
    if (text != m_fields.value(key).kept)
        emit changed(key, text);
}

void SettingForm::setTexts(const QHash<QString, QString>& texts)
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        field->kept = texts.value(field.key());
        if (field->line) {
            field->line->setText(field->kept);
            continue;
        }
        if (field->list) {
            field->list->setCurrentIndex(qMax(0, field->list->findData(field->kept)));
            continue;
        }
        const QSignalBlocker quiet(field->choice);
        field->choice->setCurrent(field->kept.toInt());
    }
}

void SettingForm::showKept(const QString& key)
{
    const auto field = m_fields.find(key);
    if (field == m_fields.end())
        return;
    field->kept = textIn(*field);
    if (field->line)
        setInvalid(field->line, false);
    setInk(field->outcome, Ink::Ok);
    field->outcome->setText(field->restart ? tr("Kept. In force when Egret starts again.") : tr("Kept, and in force."));
    field->outcome->show();
    if (field->restart)
        field->restart->show();
}

void SettingForm::showRefused(const QString& key, const QString& reason)
{
    const auto field = m_fields.constFind(key);
    if (field == m_fields.cend())
        return;
    if (field->line)
        setInvalid(field->line, true);
    setInk(field->outcome, Ink::Error);
    field->outcome->setText(reason);
    field->outcome->show();
}

} // namespace egret
