// SPDX-License-Identifier: Apache-2.0
#include "ui/webhooks/simulatepanel.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/buttonwords.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/label.h"
#include "ui/shared/logtime.h"
#include "ui/shared/switch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBurst = 20;
constexpr int kDelay = 5; // seconds

struct Fireable {
    QLatin1String type;
    QLatin1String code;
};

// Source: webhook_type and webhook_code of Plaid's /sandbox/item/fire_webhook.
constexpr std::array kFireable{
    Fireable{"TRANSACTIONS"_L1, "SYNC_UPDATES_AVAILABLE"_L1},
    Fireable{"TRANSACTIONS"_L1, "DEFAULT_UPDATE"_L1},
    Fireable{"TRANSACTIONS"_L1, "RECURRING_TRANSACTIONS_UPDATE"_L1},
    Fireable{"ITEM"_L1, "ERROR"_L1},
    Fireable{"ITEM"_L1, "LOGIN_REPAIRED"_L1},
    Fireable{"ITEM"_L1, "NEW_ACCOUNTS_AVAILABLE"_L1},
    Fireable{"ITEM"_L1, "PENDING_DISCONNECT"_L1},
    Fireable{"ITEM"_L1, "USER_PERMISSION_REVOKED"_L1},
    Fireable{"ITEM"_L1, "USER_ACCOUNT_REVOKED"_L1},
    Fireable{"AUTH"_L1, "SMS_MICRODEPOSITS_VERIFICATION"_L1},
    Fireable{"ASSETS"_L1, "PRODUCT_READY"_L1},
};

} // namespace

SimulatePanel::SimulatePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_toggle(newIconButton(theme, "cdown"_L1, tr("Hide the simulator"), 22))
    , m_item(new ComboBox(theme))
    , m_kind(new ComboBox(theme))
    , m_lastRun(newParagraph(tr("Nothing was fired yet."), TextStyle::Small, Ink::Secondary))
    , m_fire(newButton(theme, tr("Fire"), "send"_L1, ButtonKind::Primary))
    , m_burst(newButton(theme, tr("Burst of %1").arg(kBurst)))
{
    setObjectName(u"region"_s);
    setSurface(this, u"plain"_s);
    m_body = makeBody();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_body);
    connect(m_item, &QComboBox::currentIndexChanged, this, &SimulatePanel::showState);
    for (const Fireable& kind : kFireable)
        m_kind->addItem(QString(kind.code), QStringList{kind.type, kind.code});
    hide();
}

QWidget* SimulatePanel::makeHeader()
{
    constexpr int kHeight = 36;
    auto* header = new QWidget;
    header->setFixedHeight(kHeight);
    setSurface(header, u"sunken"_s);
    setEdge(header, u"top"_s);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_theme, "send"_L1, Token::TextSecondary, 14));
    row->addWidget(newLabel(tr("Simulate a webhook"), TextStyle::BodyMedium));
    row->addWidget(new Chip(m_theme, {tr("Sandbox only"), "box"_L1, Tone::Warning}));
    row->addStretch();
    row->addWidget(m_toggle);
    return header;
}

QWidget* SimulatePanel::makeBody()
{
    auto* body = new QWidget;
    setEdge(body, u"top"_s);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(24);
    row->addWidget(makeChoices(), 3);
    row->addWidget(makeChaos(), 3);
    row->addWidget(makeLastRun(), 3);
    return body;
}

QWidget* SimulatePanel::makeChoices()
{
    constexpr int kFieldHeight = 28;
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    const auto add = [rows](const QString& title, ComboBox* field) {
        field->setFixedHeight(kFieldHeight);
        field->setMinimumWidth(120);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setAccessibleName(title);
        rows->addWidget(newLabel(title, TextStyle::SmallMedium));
        rows->addWidget(field);
    };
    add(tr("Item"), m_item);
    rows->addSpacing(6);
    add(tr("Webhook code"), m_kind);
    rows->addStretch();
    return side;
}

Switch* SimulatePanel::addSwitch(QWidget* parent, const QString& title, const QString& hint)
{
    auto* button = new Switch(m_theme, QString(title + u", " + hint));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(button);
    row->addWidget(newLabel(title, TextStyle::SmallMedium));
    QLabel* text = newLabel(hint, TextStyle::Small, Ink::Hint);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(text, 1);
    static_cast<QVBoxLayout*>(parent->layout())->addLayout(row);
    return button;
}

QWidget* SimulatePanel::makeChaos()
{
    auto* side = new QWidget;
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(newLabel(tr("Chaos"), TextStyle::SmallMedium));
    m_twice = addSwitch(side, tr("Duplicate"), tr("send it twice"));
    m_forgery = addSwitch(side, tr("Bad signature"), tr("must be rejected"));
    m_delay = addSwitch(side, tr("Delay"), tr("%1 s").arg(kDelay));
    rows->addStretch();
    return side;
}

QWidget* SimulatePanel::makeLastRun()
{
    auto* side = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fire);
    buttons->addWidget(m_burst);
    buttons->addStretch();
    connect(m_fire, &QPushButton::clicked, this, [this] { fire(m_twice->isChecked() ? 2 : 1); });
    connect(m_burst, &QPushButton::clicked, this, [this] { fire(kBurst); });
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(newLabel(tr("Last run"), TextStyle::SmallMedium));
    rows->addWidget(m_lastRun);
    rows->addStretch();
    rows->addLayout(buttons);
    return side;
}

void SimulatePanel::setItems(const QHash<ItemId, ItemName>& items)
{
    m_simulated.clear();
    QList<std::pair<QString, QString>> choices;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        const bool test = it->environment == Environment::Sandbox || it->environment == Environment::Offline;
        const QString name = it->institution.isEmpty() ? it->endUserName : QString(it->endUserName + u", " + it->institution);
        if (test)
            choices.append({name, it.key().value()});
        if (it->environment == Environment::Offline)
            m_simulated.insert(it.key().value());
    }
    std::sort(choices.begin(), choices.end());
    setVisible(!choices.isEmpty());
    if (choices.size() == m_item->count())
        return;
    const QVariant chosen = m_item->currentData();
    m_item->clear();
    for (const auto& [name, id] : choices)
        m_item->addItem(name, id);
    m_item->setCurrentIndex(std::max(0, m_item->findData(chosen)));
}

void SimulatePanel::setPlaidLost(bool lost)
{
    m_plaidLost = lost;
    showState();
}

void SimulatePanel::showState()
{
    const bool isLost = m_plaidLost && !m_simulated.contains(m_item->currentData().toString());
    for (QPushButton* button : {m_fire, m_burst}) {
        setObjection(button, isLost ? plaidLostText() : QString());
        button->setEnabled(!isLost && !m_firing);
    }
}

void SimulatePanel::fire(int times)
{
    const QStringList kind = m_kind->currentData().toStringList();
    FireRequest request;
    request.item = ItemId(m_item->currentData().toString());
    request.kind = {kind.value(0), kind.value(1)};
    request.times = times;
    request.delaySeconds = m_delay->isChecked() ? kDelay : 0;
    request.forgery = m_forgery->isChecked();
    m_firing = true;
    showState();
    setInk(m_lastRun, Ink::Secondary);
    setParagraph(m_lastRun, tr("Firing…"), lineHeight(TextStyle::Small));
    emit fireRequested(request);
}

void SimulatePanel::setOutcome(const FireOutcome& outcome)
{
    m_firing = false;
    showState();
    QStringList lines;
    if (outcome.fired > 0)
        lines.append(tr("%n sent at %1.", nullptr, outcome.fired).arg(logTime(outcome.time, outcome.time).left(8)));
    if (outcome.forgeryStatus != 0)
        lines.append(tr("The forged one was answered with %1; it is listed as rejected.").arg(outcome.forgeryStatus));
    if (outcome.error)
        lines.append(errorText(*outcome.error).title + u": " + outcome.error->detail);
    setInk(m_lastRun, outcome.error ? Ink::Error : Ink::Secondary);
    setParagraph(m_lastRun, lines.join(u' '), lineHeight(TextStyle::Small));
}

void SimulatePanel::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_body->setVisible(expanded);
    const QString name = expanded ? tr("Hide the simulator") : tr("Show the simulator");
    m_toggle->setIcon(themedIcon(m_theme, expanded ? "cdown"_L1 : "cup"_L1));
    m_toggle->setToolTip(name);
    m_toggle->setAccessibleName(name);
}

} // namespace egret
