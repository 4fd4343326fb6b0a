// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/welcomepage.h"

#include "ui/shared/art.h"
#include "ui/shared/badges.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"
#include "ui/shared/language.h"
#include "ui/welcome/connectwizard.h"
#include "ui/welcome/folderrow.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumn = 892;
constexpr int kTop = 120;
constexpr int kLeastTop = 16;
constexpr int kBelow = 16;
constexpr int kArtWidth = 1440;
constexpr int kBirdFrom = 760; // in a lower window the cards would hide most of it
constexpr int kArtHeight = 900;

//! A card with a tile, a title, a sentence and three points; the caller adds the button row.
Card* makeOfferCard(const Theme& theme, QLatin1String icon, Tone tone, const QString& title, const QString& text,
    const QStringList& points)
{
    auto* card = new Card(theme, Token::Window);
    QVBoxLayout* rows = card->rows();
    rows->setContentsMargins(24, 24, 24, 24);
    auto* tile = new IconLabel(theme, icon, toneTokens(tone).text, 20);
    tile->setTile(toneTokens(tone).fill, 40, false);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    heading->addWidget(tile);
    heading->addWidget(newLabel(title, TextStyle::Heading2), 1);
    rows->addLayout(heading);
    rows->addSpacing(12);
    QLabel* sentence = newParagraph(text, TextStyle::Body, Ink::Secondary);
    constexpr int kOfferText = 386; // pixels of a card between its paddings
    sentence->setMinimumHeight(qMax(2 * lineHeight(TextStyle::Body), sentence->heightForWidth(kOfferText)));
    rows->addWidget(sentence);
    rows->addSpacing(12);
    for (const QString& point : points) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 3, 0, 3);
        line->setSpacing(8);
        line->addWidget(new IconLabel(theme, "check"_L1, Token::OkText, 14));
        QLabel* promise = newLabel(point, TextStyle::Small, Ink::Secondary);
        promise->setWordWrap(true);
        line->addWidget(promise, 1);
        rows->addLayout(line);
    }
    rows->addSpacing(20);
    return card;
}

//! What lies behind the cards: the lake's shore at the lower edge.
class Shore : public QWidget {
public:
    explicit Shore(const Theme& theme)
        : m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Token::Window));
        const int top = height() - kArtHeight;
        paintArt(painter, m_theme, "reeds"_L1, QRectF(0, top, kArtWidth, kArtHeight));
        if (height() >= kBirdFrom)
            paintArt(painter, m_theme, "egret"_L1, QRectF(width() - kArtWidth, top, kArtWidth, kArtHeight));
    }

private:
    const Theme& m_theme;
};

} // namespace

WelcomePage::WelcomePage(Theme& theme, const Clock& clock, const SandboxFacts& facts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_error(new Banner(theme))
    , m_column(new QWidget)
    , m_above(new QSpacerItem(0, kTop, QSizePolicy::Minimum, QSizePolicy::Fixed))
{
    auto* offers = new QHBoxLayout;
    offers->setSpacing(20);
    offers->addWidget(makeSandboxCard(facts), 1);
    offers->addWidget(makeConnectCard(), 1);
    m_error->hide();

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeHeading());
    column->addSpacing(32);
    column->addLayout(offers);
    column->addSpacing(20);
    column->addWidget(m_error);
    column->addWidget(makeFoldersCard());
    column->addSpacing(20);
    column->addWidget(makeFootnote());
    column->addStretch(1);
    m_column->setFixedWidth(kColumn);
    m_column->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto* canvas = new Shore(theme);
    auto* scroller = new QScrollArea; // longer words, or a low window
    scroller->setWidget(canvas);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroller);
    auto* outer = new QVBoxLayout(canvas);
    outer->setContentsMargins(24, 0, 24, kBelow);
    outer->addSpacerItem(m_above);
    outer->addWidget(m_column, 1, Qt::AlignHCenter);
    setRecentFolders({});
}

QWidget* WelcomePage::makeHeading()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(tr("Welcome to Egret"), TextStyle::Display));
    texts->addWidget(newLabel(
        tr("Your Plaid data in one desktop window. It stays on this computer."), TextStyle::Lead, Ink::Secondary));
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new Logo(m_theme, 56));
    row->addLayout(texts, 1);
    return heading;
}

Card* WelcomePage::makeSandboxCard(const SandboxFacts& facts)
{
    //: %1, %2 and %3 are numbers of end users, items and transactions
    const QString content = tr("%1 end users, %2 items, %3 transactions")
                                .arg(countText(facts.endUsers, locale()), countText(facts.items, locale()),
                                    countText(facts.transactions, locale()));
    Card* card = makeOfferCard(m_theme, "offline"_L1, Tone::Violet, tr("Explore the offline sandbox"),
        tr("A stand-in for Plaid Sandbox that runs inside Egret, with demo companies and two years of history."),
        {content, tr("Signed webhooks arrive and start syncs, as with Plaid"), tr("No keys, no network, nothing to sign up for")});
    card->setOutline(Token::AccentBorder);
    m_start = newButton(m_theme, tr("Start the sandbox"), "play"_L1, ButtonKind::Primary, ButtonSize::Large);
    m_start->setAutoDefault(true);
    connect(m_start, &QPushButton::clicked, this, &WelcomePage::startSandboxRequested);
    card->rows()->addWidget(m_start, 0, Qt::AlignLeft);
    return card;
}

Card* WelcomePage::makeConnectCard()
{
    Card* card = makeOfferCard(m_theme, "key"_L1, Tone::Info, tr("Connect to Plaid"),
        tr("Use your own Plaid keys, for Sandbox or Production. You can add more integrations later."),
        {tr("Paste client_id and secret, test them in place"), tr("Get a webhook URL and a link URL to give your backend"),
            tr("Secrets are kept in the system keychain")});
    QPushButton* connectWithKeys
        = newButton(m_theme, tr("Connect with keys…"), "plug"_L1, ButtonKind::Standard, ButtonSize::Large);
    connectWithKeys->setAutoDefault(true);
    connect(connectWithKeys, &QPushButton::clicked, this, &WelcomePage::openWizard);
    card->rows()->addWidget(connectWithKeys, 0, Qt::AlignLeft);
    return card;
}

Card* WelcomePage::makeFoldersCard()
{
    constexpr int kHeaderHeight = 52;
    auto* card = new Card(m_theme, Token::Window);
    auto* header = new QWidget;
    header->setFixedHeight(kHeaderHeight);
    QPushButton* browseButton = newButton(m_theme, tr("Browse…"), "folder"_L1);
    connect(browseButton, &QPushButton::clicked, this, &WelcomePage::browse);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 12, 0);
    row->addWidget(newLabel(tr("Open a data folder"), TextStyle::Heading3), 1);
    row->addWidget(browseButton);
    card->rows()->addWidget(header);
    m_folders = new QVBoxLayout;
    m_folders->setSpacing(0);
    card->rows()->addLayout(m_folders);
    return card;
}

QWidget* WelcomePage::makeFootnote()
{
    auto* footnote = new QWidget;
    auto* row = new QHBoxLayout(footnote);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(m_theme, "lock"_L1, Token::TextHint, 14));
    row->addWidget(newLabel(tr("No telemetry. Egret only calls Plaid, and only after you add keys."), TextStyle::Small, Ink::Hint));
    row->addStretch();
    row->addWidget(makeLanguageButton());
    row->addWidget(makeThemeButton());
    row->addSpacing(10);
    row->addWidget(newLabel(QLatin1String(EGRET_VERSION), TextStyle::Small, Ink::Hint));
    return footnote;
}

QPushButton* WelcomePage::makeMenuButton(const QString& name, QLatin1String icon)
{
    QPushButton* button = newButton(m_theme, {}, icon, ButtonKind::Ghost, ButtonSize::Small);
    button->setAccessibleName(name);
    button->setFont(fontFor(TextStyle::Small));
    button->setFixedHeight(lineHeight(TextStyle::Body));
    button->setMenu(new QMenu(button));
    return button;
}

QWidget* WelcomePage::makeLanguageButton()
{
    m_language = makeMenuButton(tr("Language"), "globe"_L1);
    auto* group = new QActionGroup(m_language);
    const auto offer = [this, group](const QString& choice, const QString& text) {
        QAction* action = group->addAction(m_language->menu()->addAction(text));
        action->setCheckable(true);
        action->setData(choice);
        connect(action, &QAction::triggered, this, [this, choice] { emit languageChosen(choice); });
    };
    //: the language of the desktop
    offer(u"system"_s, tr("System", "language"));
    for (const QString& code : languageCodes())
        offer(code, languageName(code));
    const QString spoken = QLocale().name().section(u'_', 0, 0);
    m_language->setText(languageName(languageCodes().contains(spoken) ? spoken : u"en"_s));
    return m_language;
}

void WelcomePage::setLanguage(const QString& choice)
{
    for (QAction* action : m_language->menu()->actions())
        action->setChecked(action->data().toString() == choice);
}

QWidget* WelcomePage::makeThemeButton()
{
    QPushButton* button = makeMenuButton(tr("Theme"), "sun"_L1);
    QMenu* menu = button->menu();
    auto* group = new QActionGroup(menu);
    const std::pair<Theme::Choice, QString> choices[]{{Theme::Choice::System, tr("System")},
        {Theme::Choice::Light, tr("Light")}, {Theme::Choice::Dark, tr("Dark")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setData(int(choice));
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_theme.setChoice(choice);
            emit themeChosen(choice);
        });
    }
    const auto show = [this, button, group] {
        for (QAction* action : group->actions()) {
            action->setChecked(action->data().toInt() == int(m_theme.choice()));
            if (action->isChecked())
                button->setText(action->text());
        }
        setButtonIcon(button, m_theme, m_theme.isDark() ? "moon"_L1 : "sun"_L1, ButtonKind::Ghost);
    };
    connect(&m_theme, &Theme::changed, button, show);
    connect(menu, &QMenu::triggered, button, show); // "System" may change nothing but the word
    show();
    return button;
}

void WelcomePage::openWizard()
{
    if (m_wizard && m_wizard->isVisible()) { // a closed one goes a little later
        m_wizard->raise();
        return;
    }
    m_wizard = new ConnectWizard(m_theme, m_kept, m_integrationNames, this);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->setReceiver(m_receiver);
    connect(m_wizard, &ConnectWizard::testRequested, this, &WelcomePage::testKeysRequested);
    connect(m_wizard, &ConnectWizard::addRequested, this, &WelcomePage::addIntegrationRequested);
    connect(m_wizard, &ConnectWizard::viewRequested, this, &WelcomePage::viewRequested);
    connect(m_wizard, &ConnectWizard::connectBankRequested, this, &WelcomePage::connectBankRequested);
    m_wizard->open();
}

ConnectWizard* WelcomePage::wizard() const
{
    return m_wizard;
}

void WelcomePage::setReceiver(const ReceiverStatus& status, const ReceiverInput& kept)
{
    m_receiver = status;
    m_kept = kept;
    if (m_wizard)
        m_wizard->setReceiver(status);
}

void WelcomePage::setIntegrationNames(const QStringList& names)
{
    m_integrationNames = names;
}

void WelcomePage::setRecentFolders(const QList<RecentFolder>& folders)
{
    while (QLayoutItem* item = m_folders->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecentFolder& folder : folders) {
        auto* row = new FolderRow(m_theme, folder, m_clock.now());
        connect(row, &FolderRow::clicked, this, [this, path = folder.path] { emit folderChosen(path); });
        m_folders->addWidget(row);
    }
    if (folders.isEmpty())
        addNoFolders();
    place();
}

void WelcomePage::addNoFolders()
{
    QLabel* none = newLabel(tr("No data folders yet"), TextStyle::Small, Ink::Hint);
    none->setContentsMargins(16, 12, 16, 14);
    none->setMinimumHeight(none->sizeHint().height());
    m_folders->addWidget(newRule());
    m_folders->addWidget(none);
}

void WelcomePage::showSandboxProgress(int percent)
{
    m_error->hide();
    m_start->setEnabled(false);
    m_language->setEnabled(false); // another one would end the program in the middle of it
    m_start->setIcon(themedIcon(m_theme, "refresh"_L1, Token::OnAccent));
    m_start->setText(percent < 0 ? tr("Building demo data…") : tr("Building demo data, %1 %").arg(percent));
}

void WelcomePage::showError(const Error& error)
{
    const ErrorText text = errorText(error);
    m_error->showMessage(Tone::Error, text.title, text.advice);
    m_error->setReference(error.code, error.requestId);
    offerStart();
    place();
}

void WelcomePage::reset()
{
    m_error->hide();
    offerStart();
    place();
}

void WelcomePage::offerStart()
{
    m_start->setEnabled(true);
    m_language->setEnabled(true);
    m_start->setIcon(themedIcon(m_theme, "play"_L1, Token::OnAccent));
    m_start->setText(tr("Start the sandbox"));
}

void WelcomePage::browse()
{
    auto* dialog = new QFileDialog(this, tr("Open a data folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomePage::folderChosen);
    dialog->open();
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

//! The lower the window, the less room above.
void WelcomePage::place()
{
    const int left = height() - m_column->layout()->totalHeightForWidth(kColumn) - kBelow;
    m_above->changeSize(0, qBound(kLeastTop, left / 3, kTop), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_column->parentWidget()->layout()->invalidate();
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_start->setFocus(Qt::TabFocusReason);
}

} // namespace egret
