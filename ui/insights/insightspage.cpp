// SPDX-License-Identifier: Apache-2.0
#include "ui/insights/insightspage.h"

#include "ui/insights/profitcard.h"
#include "ui/insights/rankcard.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fields.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/savequestion.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/skeleton.h"
#include "ui/shared/statetext.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 12;
constexpr int kNarrowBelow = 1'000; // of the page
constexpr int kUsualMonths = 12;
constexpr int kMostMonths = 24;
constexpr int kEnoughDays = 30;
constexpr qsizetype kLongest = InsightsReader::kLongest;

enum Body { Loading, Content, Empty, Unread };

QString percentText(qint64 part, qint64 whole)
{
    const int percent = qRound(100.0 * double(part) / double(whole));
    //: a share of a hundred
    return percent == 0 ? InsightsPage::tr("<1%") : InsightsPage::tr("%1%").arg(percent);
}

QList<RankLine> categoryLines(const CurrencyInsights& insights, const CurrencyCode& currency, const QLocale& locale)
{
    QList<CategoryFlow> flows = insights.categories;
    flows.removeIf([](const CategoryFlow& flow) { return flow.total.out == 0; });
    std::stable_sort(flows.begin(), flows.end(), [](const CategoryFlow& a, const CategoryFlow& b) { return a.total.out > b.total.out; });
    qint64 all = 0;
    for (const CategoryFlow& flow : flows)
        all += flow.total.out;
    QList<RankLine> lines;
    for (const CategoryFlow& flow : flows.first(qMin(kLongest, flows.size()))) {
        const CategoryText text = categoryText(flow.category);
        lines.append({flow.category, text.text, double(flow.total.out) / double(flows.first().total.out), text.color,
            {percentText(flow.total.out, all), plainMoney({flow.total.out, currency}, locale)}});
    }
    return lines;
}

QList<RankLine> merchantLines(const CurrencyInsights& insights, const CurrencyCode& currency, const QLocale& locale)
{
    QList<RankLine> lines;
    for (const MerchantFlow& flow : insights.merchants)
        lines.append({flow.name, flow.name, 0, {}, {countText(flow.total.outRows, locale), plainMoney({flow.total.out, currency}, locale)}});
    return lines;
}

QList<RankLine> endUserLines(const CurrencyInsights& insights, const CurrencyCode& currency, const QLocale& locale)
{
    QList<RankLine> lines;
    for (const EndUserFlow& flow : insights.endUsers) {
        const Money in{flow.total.in, currency};
        const Money out{-flow.total.out, currency};
        lines.append({flow.endUser.id.value(), flow.endUser.name, 0, {}, {compactMoney(in, locale), compactMoney(out, locale)},
            {signedMoney(in, locale), signedMoney(out, locale)}});
    }
    return lines;
}

} // namespace

InsightsPage::InsightsPage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_endUser(new ComboBox(theme))
    , m_months(new SegmentedControl(theme, tr("Period"), 30, SegmentedControl::Use::Filter))
    , m_currency(new ComboBox(theme))
    , m_export(newButton(theme, tr("Export"), "export"_L1))
    , m_failure(new Banner(theme))
    , m_progress(newLabel({}, TextStyle::Small, Ink::Secondary))
    , m_empty(new EmptyState(theme))
    , m_connectBank(newButton(theme, tr("Connect a bank"), "plug"_L1, ButtonKind::Primary))
    , m_widen(newButton(theme, tr("Show %1 months").arg(kMostMonths), {}, ButtonKind::Primary))
    , m_everybody(newButton(theme, tr("Show all integrations")))
    , m_unread(new EmptyState(theme))
    , m_body(new QStackedWidget)
    , m_profit(new ProfitCard(theme))
    , m_categories(new RankCard(theme, RankCard::Look::Bars,
          {tr("Spending by category"), tr("share, total"), {tr("Category"), tr("Share"), tr("Total")}, tr("Nothing was spent.")}))
    , m_merchants(new RankCard(theme, RankCard::Look::Monograms,
          {tr("Top merchants"), tr("count, total"), {tr("Merchant"), tr("Count"), tr("Total")}, tr("Plaid names no merchant in these transactions.")}))
    , m_endUsers(new RankCard(theme, RankCard::Look::Monograms,
          {tr("Largest end users"), tr("in, out"), {tr("End user"), tr("In"), tr("Out")}, tr("No end users yet")}))
{
    m_body->addWidget(makeLoading());
    m_body->addWidget(makeContent());
    m_body->addWidget(makeEmpty());
    m_body->addWidget(m_unread);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_failure);
    column->addWidget(m_body, 1);
    m_failure->hide();
    m_failure->addAction(newTryAgain(ButtonKind::Standard, ButtonSize::Small));
    m_unread->addAction(newTryAgain(ButtonKind::Primary, ButtonSize::Standard));
    connect(m_merchants, &RankCard::opened, this, [this](const QString& name) { emit transactionsRequested(searchFor(name)); });
    connect(m_endUsers, &RankCard::opened, this, [this](const QString& id) { showEndUser(EndUserId(id)); });
    showEndUsers();
    arrange();
}

QWidget* InsightsPage::makeTools()
{
    constexpr int kHeight = 48;
    constexpr int kNames = 220;
    m_endUser->setAccessibleName(tr("End user"));
    m_endUser->setFixedWidth(kNames);
    m_currency->setAccessibleName(tr("Currency"));
    for (const int months : {3, 6, kUsualMonths, kMostMonths})
        m_months->addSegment(months, tr("%1 mo").arg(months));
    m_months->setCurrent(kUsualMonths);
    m_months->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_export->setEnabled(false);
    connect(m_endUser, &QComboBox::activated, this, [this](int place) { chooseEndUser(EndUserId(m_endUser->itemData(place).toString())); });
    connect(m_months, &SegmentedControl::currentChanged, this, &InsightsPage::askAnew);
    connect(m_currency, &QComboBox::activated, this, &InsightsPage::showCurrency);
    connect(m_export, &QPushButton::clicked, this, &InsightsPage::chooseFile);
    auto* tools = new QWidget;
    tools->setObjectName(u"region"_s);
    tools->setFixedHeight(kHeight);
    setSurface(tools, u"plain"_s);
    setEdge(tools, u"bottom"_s);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(kGap);
    row->addWidget(m_endUser);
    row->addWidget(m_months);
    row->addWidget(m_currency);
    row->addStretch();
    row->addWidget(m_export);
    return tools;
}

QWidget* InsightsPage::makeLoading()
{
    auto* loading = new QWidget;
    setSurface(loading, u"plain"_s);
    auto* column = new QVBoxLayout(loading);
    column->setContentsMargins(24, 12, 24, 0);
    column->addWidget(m_progress);
    column->addWidget(new Skeleton(m_theme), 1);
    return loading;
}

QWidget* InsightsPage::makeContent()
{
    auto* inner = new QWidget;
    setSurface(inner, u"canvas"_s);
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(24, kGap, 24, kGap);
    rows->setSpacing(kGap);
    m_grid = new QGridLayout;
    m_grid->setSpacing(kGap);
    rows->addWidget(m_profit);
    rows->addLayout(m_grid);
    rows->addStretch();
    auto* scroller = new QScrollArea;
    scroller->setObjectName(u"region"_s);
    scroller->setWidget(inner);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

QWidget* InsightsPage::makeEmpty()
{
    m_empty->addAction(m_connectBank);
    m_empty->addAction(m_widen);
    m_empty->addAction(m_everybody);
    m_everybody->hide();
    connect(m_everybody, &QPushButton::clicked, this, &InsightsPage::everybodyRequested);
    connect(m_connectBank, &QPushButton::clicked, this, &InsightsPage::connectBankRequested);
    connect(m_widen, &QPushButton::clicked, this, [this] { m_months->setCurrent(kMostMonths); });
    return m_empty;
}

QPushButton* InsightsPage::newTryAgain(ButtonKind kind, ButtonSize size)
{
    QPushButton* again = newButton(m_theme, tr("Try again"), "refresh"_L1, kind, size);
    connect(again, &QPushButton::clicked, this, &InsightsPage::readRequested);
    return again;
}

//! Three cards beside each other where there is room, else two and one.
void InsightsPage::arrange()
{
    const bool narrow = width() < kNarrowBelow;
    m_grid->addWidget(m_categories, 0, 0);
    m_grid->addWidget(m_merchants, 0, 1);
    m_grid->addWidget(m_endUsers, narrow ? 1 : 0, narrow ? 0 : 2);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < 2 || (!narrow && !m_endUsers->isHidden()) ? 1 : 0);
}

void InsightsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

InsightsQuery InsightsPage::query(QDate today) const
{
    const int months = m_months->current();
    return {QDate(today.year(), today.month(), 1).addMonths(1 - months), months, m_chosen, m_scope};
}

void InsightsPage::setScope(const IntegrationId& integration, const QString& name)
{
    m_everybody->setHidden(integration.isEmpty());
    //: %1 is an integration's name
    m_empty->setNote(name.isEmpty() ? QString() : tr("Only %1 is shown: transactions of other integrations are hidden.").arg(name));
    if (integration == m_scope)
        return;
    m_scope = integration;
    askAnew();
}

void InsightsPage::showEndUser(const EndUserId& endUser)
{
    chooseEndUser(endUser);
    showEndUsers();
}

void InsightsPage::chooseEndUser(const EndUserId& endUser)
{
    if (endUser == m_chosen)
        return;
    m_chosen = endUser;
    askAnew();
}

bool InsightsPage::isKnown(const EndUserId& endUser) const
{
    const QList<NamedEndUser>& known = m_insights.endUsers;
    return endUser.isEmpty() || std::any_of(known.begin(), known.end(), [&endUser](const NamedEndUser& one) { return one.id == endUser; });
}

void InsightsPage::askAnew()
{
    m_progress->clear();
    m_body->setCurrentIndex(Loading);
    m_export->setEnabled(false);
    emit queryChanged();
}

void InsightsPage::setProgress(int percent)
{
    m_progress->setText(tr("Adding up transactions, %1%").arg(percent));
}

void InsightsPage::setInsights(const Insights& insights)
{
    m_failure->hide();
    const bool sameEndUsers = insights.endUsers == m_insights.endUsers; // somebody may be choosing among them
    m_insights = insights;
    if (!isKnown(m_chosen)) { // erased meanwhile
        showEndUser({});
        return;
    }
    if (!sameEndUsers)
        showEndUsers();
    showCurrencies();
    const bool enough = insights.days >= kEnoughDays;
    m_export->setEnabled(enough);
    m_body->setCurrentIndex(enough ? Content : Empty);
    if (enough)
        showCurrency();
    else
        describeEmpty();
}

void InsightsPage::showEndUsers()
{
    const QSignalBlocker quiet(m_endUser);
    m_endUser->clear();
    m_endUser->addItem(tr("All end users"), QString());
    for (const NamedEndUser& endUser : m_insights.endUsers)
        m_endUser->addItem(endUser.name, endUser.id.value());
    m_endUser->setCurrentIndex(qMax(0, m_endUser->findData(m_chosen.value())));
}

void InsightsPage::showCurrencies()
{
    const QSignalBlocker quiet(m_currency);
    const QString chosen = m_currency->currentText();
    m_currency->clear();
    for (const CurrencyInsights& one : m_insights.currencies) {
        const CurrencyCode currency = one.months.first().in.currency;
        m_currency->addItem(currency.isEmpty() ? tr("No currency") : currency);
    }
    m_currency->setCurrentIndex(qMax(0, m_currency->findText(chosen)));
    m_currency->setVisible(m_insights.currencies.size() > 1);
}

void InsightsPage::showCurrency()
{
    const CurrencyInsights& insights = m_insights.currencies[m_currency->currentIndex()];
    const CurrencyCode currency = insights.months.first().in.currency;
    m_profit->setInsights(insights);
    m_categories->setLines(categoryLines(insights, currency, locale()));
    m_merchants->setLines(merchantLines(insights, currency, locale()));
    m_endUsers->setLines(endUserLines(insights, currency, locale()));
    m_endUsers->setVisible(m_chosen.isEmpty());
    arrange();
}

void InsightsPage::describeEmpty()
{
    const bool isWidest = m_months->current() == kMostMonths;
    const bool nothing = m_insights.days == 0;
    const QString text = nothing ? tr("There are no transactions in these %1 months.").arg(m_months->current())
                                 : tr("Insights need %1 days of transactions; these months have %2.").arg(kEnoughDays).arg(m_insights.days);
    m_empty->setMessage("insights"_L1, Tone::Accent, tr("Not enough data yet"), text);
    m_widen->setVisible(!isWidest && !m_insights.endUsers.isEmpty());
    m_connectBank->setVisible(!m_widen->isVisibleTo(m_empty));
}

QString InsightsPage::searchFor(const QString& merchant) const
{
    const QString words = u'"' + QString(merchant).remove(u'"') + u'"';
    return m_chosen.isEmpty() ? words : QString(words + u" \"end-user:"_s + m_chosen.value() + u'"');
}

void InsightsPage::showReadError(const Error& error)
{
    const ErrorText text = errorText(error);
    if (m_body->currentIndex() == Content) {
        m_failure->showMessage(Tone::Error, text.title, QStringList{text.advice, error.detail}.join(u' ').trimmed());
        return;
    }
    m_unread->setMessage("alert"_L1, Tone::Error, text.title, text.advice);
    m_unread->setNote(error.detail);
    m_body->setCurrentIndex(Unread);
}

void InsightsPage::chooseFile()
{
    askWhereToSave(this, tr("Export insights"), u"insights.csv"_s,
        [this, insights = m_insights](const QString& path) { emit exportRequested(insights, path); });
}

} // namespace egret
