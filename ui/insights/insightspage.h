// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/insightsreader.h"

#include "ui/shared/button.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace egret {

class Banner;
class ComboBox;
class EmptyState;
class ProfitCard;
class RankCard;
class SegmentedControl;
class Theme;

//! What came in and went out over some months, of one end user or of all: by month and category, and where most of it
//! went. Reads nothing itself. Amounts of different currencies are never added up.
class InsightsPage : public QWidget {
    Q_OBJECT

public:
    explicit InsightsPage(const Theme& theme, QWidget* parent = nullptr);

    //! What somebody wants to see; months end with the one that holds \a today.
    InsightsQuery query(QDate today) const;
    //! Chooses \a endUser, as if by hand; it need not be known yet.
    void showEndUser(const EndUserId& endUser);

public slots:
    //! As ListPage's, but only shown from here on: it is asked for by the caller.
    void setScope(const egret::IntegrationId& integration, const QString& name);
    //! Answers queryChanged() and readRequested().
    void setInsights(const egret::Insights& insights);
    //! How much has been read; shown while there is nothing else to show.
    void setProgress(int percent);
    //! Nothing could be read; what is shown stays, with the error above it.
    void showReadError(const egret::Error& error);

signals:
    void queryChanged();
    void everybodyRequested(); //!< from the empty state: no scope any more
    void readRequested();
    void connectBankRequested();
    //! The transactions that hold \a words, of the end user if one is chosen.
    void transactionsRequested(const QString& words);
    //! Everything that is shown, exactly, as CSV or JSON.
    void exportRequested(const egret::Insights& insights, const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeLoading();
    QWidget* makeContent();
    QWidget* makeEmpty();
    QPushButton* newTryAgain(ButtonKind kind, ButtonSize size);
    void arrange();
    void chooseEndUser(const EndUserId& endUser);
    bool isKnown(const EndUserId& endUser) const;
    void askAnew();
    void showEndUsers();
    void showCurrencies();
    void showCurrency();
    void describeEmpty();
    QString searchFor(const QString& merchant) const;
    void chooseFile();

    const Theme& m_theme;
    ComboBox* m_endUser;
    SegmentedControl* m_months;
    ComboBox* m_currency;
    QPushButton* m_export;
    Banner* m_failure;
    QLabel* m_progress;
    EmptyState* m_empty;
    QPushButton* m_connectBank;
    QPushButton* m_widen;
    QPushButton* m_everybody;
    EmptyState* m_unread;
    QStackedWidget* m_body;
    ProfitCard* m_profit;
    RankCard* m_categories;
    RankCard* m_merchants;
    RankCard* m_endUsers;
    QGridLayout* m_grid = nullptr;
    EndUserId m_chosen;
    IntegrationId m_scope;
    Insights m_insights;
};

} // namespace egret
