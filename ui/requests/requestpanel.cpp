// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/requestpanel.h"

#include "ui/requests/requesttext.h"
#include "ui/shared/badges.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/codesearch.h"
#include "ui/shared/fields.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/formatting.h"
#include "ui/shared/jsontext.h"
#include "ui/shared/keyvaluegrid.h"
#include "ui/shared/label.h"
#include "ui/shared/logtime.h"
#include "ui/shared/paneltabs.h"
#include "ui/shared/statetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 84;
constexpr int kCodeHeight = 200;

} // namespace

RequestPanel::RequestPanel(const Theme& theme, QWidget* parent)
    : DetailPanel(theme, tr("Request"), {tr("Request"), tr("Newer request (K)"), tr("Older request (J)")}, parent)
    , m_operation(newLabel({}, TextStyle::Mono))
    , m_status(new Chip(theme))
    , m_when(newLabel({}, TextStyle::Small, Ink::Hint))
    , m_error(new Banner(theme))
    , m_support(newButton(theme, tr("Copy for support"), "copy"_L1, ButtonKind::Primary))
    , m_openItem(newButton(theme, tr("Open the Item"), {}, ButtonKind::Link))
    , m_rerun(newButton(theme, tr("Run again"), "replay"_L1))
    , m_edit(newButton(theme, tr("Edit and run…"), "note"_L1))
    , m_facts(new KeyValueGrid(theme, kLabelWidth))
    , m_tabs(new PanelTabs(tr("Parts of the request")))
    , m_request(new CodeSearch(theme, tr("Request")))
    , m_answer(new CodeSearch(theme, tr("Response")))
    , m_curl(new CodeSearch(theme, tr("Command")))
{
    auto* facts = new QWidget;
    layOutPart(facts, 0)->addWidget(m_facts);
    QLabel* note = newParagraph(tr("Secrets and tokens are removed before a call is stored."), TextStyle::Caption, Ink::Hint);
    note->setContentsMargins(16, 6, 16, 8);
    makeTabs();
    QVBoxLayout* parts = addScrolledParts();
    parts->addWidget(makeHeading());
    parts->addWidget(facts);
    parts->addWidget(m_tabs, 1);
    parts->addWidget(note);
}

QWidget* RequestPanel::makeHeading()
{
    auto* heading = new QWidget;
    QFont font = fontFor(TextStyle::Mono);
    font.setWeight(QFont::DemiBold);
    m_operation->setFont(font);
    m_operation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_when->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QPushButton* curl = newButton(theme(), tr("Copy as curl"));
    connect(m_support, &QPushButton::clicked, this, [this] { copyToClipboard(supportText(m_contents), m_support); });
    connect(curl, &QPushButton::clicked, this, [this, curl] { copyToClipboard(m_contents.curl, curl); });
    connect(m_openItem, &QPushButton::clicked, this, [this] { emit openItemRequested(m_contents.record.item); });
    connect(m_rerun, &QPushButton::clicked, this, &RequestPanel::rerunRequested);
    connect(m_edit, &QPushButton::clicked, this, &RequestPanel::editRequested);
    m_error->addAction(m_openItem);
    m_error->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_status);
    line->addWidget(m_when, 1);
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_support);
    for (QWidget* act : {curl, m_rerun, m_edit})
        buttons->addWidget(act);
    QVBoxLayout* rows = layOutPart(heading, 8);
    rows->addWidget(m_operation);
    rows->addLayout(line);
    rows->addWidget(m_error);
    rows->addLayout(buttons);
    return heading;
}

void RequestPanel::makeTabs()
{
    constexpr int kResponse = 1;
    m_tabs->addTab(tr("Request"), m_request);
    m_tabs->addTab(tr("Response"), m_answer);
    m_tabs->addTab(u"curl"_s, m_curl);
    m_tabs->setLowestParts(kCodeHeight);
    m_tabs->setCurrent(kResponse);
    setTabs(m_tabs);
}

void RequestPanel::setRecord(const RequestRecord& record)
{
    if (record.number == number())
        return; // a call that was logged never changes
    m_contents = {};
    m_contents.record = record;
    m_operation->setText(record.operation);
    m_operation->setToolTip(record.operation);
    m_status->setChip(statusChip(record));
    m_when->setText(QString(latencyText(record.latency) + u"  " + momentText(record.sent)));
    m_when->setToolTip(logTimeInFull(record.sent));
    m_error->setVisible(!record.errorCode.isEmpty());
    if (!record.errorCode.isEmpty())
        m_error->showMessage(Tone::Warning, record.errorCode, errorAdvice(record));
    m_openItem->setVisible(!record.item.isEmpty());
    for (CodeSearch* code : {m_request, m_answer, m_curl})
        code->setCode(CodeView::Language::Json, {});
    showFacts();
    showActs();
}

void RequestPanel::setContents(const RequestContents& contents)
{
    setRecord(contents.record);
    m_contents = contents;
    m_request->setCode(CodeView::Language::Json, indentedJson(contents.record.request));
    m_answer->setCode(CodeView::Language::Json, indentedJson(contents.record.answer));
    m_curl->setCode(CodeView::Language::Shell, contents.curl);
    showFacts();
    showActs();
}

void RequestPanel::setRunning(bool running)
{
    m_isRunning = running;
    showActs();
}

void RequestPanel::showActs()
{
    const bool isRead = !m_contents.curl.isEmpty();
    m_edit->setEnabled(isRead && !m_isRunning);
    m_rerun->setEnabled(m_edit->isEnabled() && m_contents.isWhole);
    m_rerun->setToolTip(!isRead || m_contents.isWhole
            ? QString()
            : tr("The log leaves out secrets and long lists, and this call had some. Edit it to fill them in."));
}

void RequestPanel::showFacts()
{
    const RequestRecord& record = m_contents.record;
    m_facts->clear();
    m_facts->addMono(u"request_id"_s, record.requestId);
    const std::optional<Environment> environment = environmentFromName(record.environment);
    m_facts->addText(tr("Environment"), environment ? environmentText(*environment) : record.environment);
    m_facts->addText(tr("Attempt"), record.attempt > 1 ? tr("%1, repeats one that failed").arg(record.attempt) : tr("first"));
    m_facts->addText(tr("Billed"), record.billable ? tr("yes") : tr("no"));
    m_facts->addText(tr("End user"), m_contents.item.endUserName);
    m_facts->addText(tr("Bank"), m_contents.item.institution);
    m_facts->addId(tr("Item"), record.item.value());
}

void RequestPanel::focusFirst()
{
    m_support->setFocus(Qt::TabFocusReason);
}

} // namespace egret
