// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/statusbar.h"

#include "ui/shared/badges.h"
#include "ui/shared/button.h"
#include "ui/shared/errortext.h"
#include "ui/shared/formatting.h"
#include "ui/shared/label.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace egret {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A part with its sign and the thin line before it, hidden and shown together.
class Part : public QWidget {
public:
    Part(const Theme& theme, QWidget* sign, QPushButton* text)
        : m_theme(theme)
        , m_row(new QHBoxLayout(this))
    {
        m_row->setSpacing(6);
        if (sign)
            m_row->addWidget(sign);
        m_row->addWidget(text);
        setSeparated(false);
    }

    void setSeparated(bool separated)
    {
        m_separated = separated;
        m_row->setContentsMargins(separated ? 2 * kBeside + 1 : 0, 0, 0, 0);
        updateGeometry(); // the row is asked for its width before its next turn
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kLine = 12;
        if (m_separated)
            QPainter(this).fillRect(kBeside, (height() - kLine) / 2, 1, kLine, m_theme.color(Token::ControlLine));
    }

private:
    static constexpr int kBeside = 12;
    const Theme& m_theme;
    QHBoxLayout* m_row;
    bool m_separated = false;
};

} // namespace

StatusBar::StatusBar(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_receiverDot(new StatusDot(theme))
{
    constexpr int kHeight = 26;
    setSurface(this, u"window"_s);
    setEdge(this, u"top"_s);
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(0);
    m_offline = addPart(row, new StatusDot(theme, Tone::Violet));
    m_offline->setText(tr("Offline sandbox, no network"));
    m_receiver = addPart(row, m_receiverDot);
    m_sync = addPart(row, new IconLabel(theme, "refresh"_L1, Token::TextSecondary, 14));
    m_webhook = addPart(row, nullptr);
    row->addSpacing(16);
    row->addStretch();
    m_folder = addPart(row, new IconLabel(theme, "database"_L1, Token::TextSecondary, 14));
    m_density = addPart(row, nullptr);
    m_version = addPart(row, nullptr);
    m_version->setText(u"Egret "_s + QLatin1String(EGRET_VERSION));
    connect(m_receiver, &QPushButton::clicked, this, &StatusBar::receiverClicked);
    connect(m_folder, &QPushButton::clicked, this, &StatusBar::dataFolderClicked);
    connect(&m_tick, &QTimer::timeout, this, &StatusBar::showLastWebhook);
    m_tick.start(5s);

    auto* menu = new QMenu(m_density);
    auto* group = new QActionGroup(menu);
    const std::pair<Density, QString> choices[]{
        {Density::Compact, tr("Compact")}, {Density::Standard, tr("Standard")}, {Density::Comfortable, tr("Comfortable")}};
    for (const auto& [density, text] : choices) {
        QAction* action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(density == Density::Standard);
        connect(action, &QAction::triggered, this, [this, density = density] {
            showDensity(density);
            emit densityChosen(density);
        });
    }
    m_density->setMenu(menu);
    showDensity(Density::Standard);
}

QPushButton* StatusBar::addPart(QHBoxLayout* row, QWidget* sign)
{
    auto* text = newButton(m_theme, {}, {}, ButtonKind::Link);
    text->setProperty("kind", u"status"_s);
    text->setFont(fontFor(TextStyle::Caption));
    text->setCursor(Qt::ArrowCursor);
    auto* part = new Part(m_theme, sign, text);
    part->hide();
    row->addWidget(part);
    return text;
}

void StatusBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

//! Where words are long and the window is narrow, what says least goes first.
void StatusBar::makeRoom()
{
    for (QPushButton* part : {m_version, m_density, m_webhook})
        part->parentWidget()->setVisible(!part->text().isEmpty());
    separate();
    for (QPushButton* part : {m_version, m_density, m_webhook}) {
        if (layout()->minimumSize().width() <= width())
            return;
        part->parentWidget()->hide();
        separate();
    }
}

//! A line between any two parts of a side that are shown.
void StatusBar::separate()
{
    for (const QList<QPushButton*>& side : {QList{m_offline, m_receiver, m_sync, m_webhook}, QList{m_folder, m_density, m_version}}) {
        bool anyBefore = false;
        for (QPushButton* text : side) {
            auto* part = static_cast<Part*>(text->parentWidget());
            part->setSeparated(anyBefore && !part->isHidden());
            anyBefore = anyBefore || !part->isHidden();
        }
    }
}

void StatusBar::setOffline(bool offline)
{
    m_offline->parentWidget()->setVisible(offline);
    makeRoom();
}

void StatusBar::setReceiver(const ReceiverStatus& status)
{
    m_receiverDot->setTone(status.listening ? Tone::Ok : Tone::Error);
    if (status.listening)
        m_receiver->setText(tr("Receiver listening on %1").arg(status.address));
    else
        m_receiver->setText(tr("Receiver stopped"));
    m_receiver->setToolTip(status.error ? errorText(*status.error).advice : tr("Show the webhook receiver"));
    m_receiver->parentWidget()->show();
    makeRoom();
}

void StatusBar::setSync(int running, const SyncBacklog& backlog)
{
    const bool works = running + backlog.queued > 0;
    if (backlog.unreached > 0)
        m_sync->setText(tr("%n sync(s) wait", nullptr, backlog.unreached));
    else
        m_sync->setText(works ? tr("Sync: %1 running, %2 queued").arg(running).arg(backlog.queued) : tr("Sync: idle"));
    m_sync->setToolTip(backlog.unreached > 0 ? tr("They did not reach Plaid, and are tried again by themselves.") : QString());
    m_sync->parentWidget()->show();
    makeRoom();
}

void StatusBar::setLastWebhook(std::optional<Timestamp> time)
{
    m_lastWebhook = time;
    showLastWebhook();
}

void StatusBar::showLastWebhook()
{
    m_webhook->setText({});
    if (!m_lastWebhook) {
        makeRoom();
        return;
    }
    //: %1 is an age such as "12 s ago"
    m_webhook->setText(tr("Last webhook %1").arg(relativeTime(*m_lastWebhook, m_clock.now())));
    m_webhook->setToolTip(momentText(*m_lastWebhook));
    makeRoom();
}

void StatusBar::setDataFolder(const QString& path, qint64 bytes)
{
    m_folder->setText(QFileInfo(path).fileName() + u" · "_s + sizeText(bytes, locale()));
    m_folder->setToolTip(path);
    m_folder->parentWidget()->show();
    makeRoom();
}

void StatusBar::showDensity(Density density)
{
    const QString word = density == Density::Compact ? tr("Compact")
        : density == Density::Standard               ? tr("Standard")
                                                     : tr("Comfortable");
    m_density->setText(tr("Density: %1").arg(word));
    makeRoom();
}

} // namespace egret
