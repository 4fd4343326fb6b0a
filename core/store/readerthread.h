// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/reader.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace egret {

//! Answers questions about a data directory on a thread of its own, so that a window never waits for SQLite. Questions are
//! answered in the order in which they were asked, one at a time. Used, and made, on one thread: the askers' own.
class ReaderThread : public QObject {
    Q_OBJECT

public:
    //! \a directory: the data directory. The thread starts with the first question.
    explicit ReaderThread(QString directory, QObject* parent = nullptr);
    //! As stop().
    ~ReaderThread() override;

    //! Runs \a question(Source&) on the other thread and then \a answer(result) on this one; never after \a asker has gone.
    //! \a question gives a Result<T>, touches nothing but what it holds by value, and is not run where the files cannot be
    //! opened: \a answer then gets that error (NotFound: no database yet; the next question looks again).
    //! A question of the same \a asker and \a key that waits is taken back by the next one, unless \a key is empty: live
    //! updates never pile up.
    //! Source: Reader, whose connections stay open, or RequestReader, LinkReader or EndUserReader, opened for each question.
    template <typename Source = Reader, typename Question, typename Answer>
    void ask(QObject* asker, Question question, Answer answer, const QString& key = {});

    //! Waits for the question that is being answered; neither it nor any other is answered from then on.
    void stop();

private:
    //! Lives on the thread, and its connections with it.
    class Desk;
    //! The questions of one asker and key. Read on both threads.
    struct Line {
        std::atomic<quint64> newest = 0;
        std::atomic<bool> gone = false;
    };
    //! Run on this thread.
    using Delivery = std::function<void()>;
    //! Run on the other one.
    using Work = std::function<Delivery(Desk&)>;

    static Result<Reader*> lasting(Desk& desk);
    static QString directoryOf(const Desk& desk);
    template <typename Source, typename Question>
    static std::invoke_result_t<Question&, Source&> answered(Desk& desk, Question& question);

    std::shared_ptr<Line> lineOf(QObject* asker, const QString& key);
    void post(QObject* asker, const QString& key, Work work);

    QThread m_thread;
    Desk* m_desk;
    QHash<QObject*, QHash<QString, std::shared_ptr<Line>>> m_lines;
    std::atomic<bool> m_stopped = false;
};

template <typename Source, typename Question, typename Answer>
void ReaderThread::ask(QObject* asker, Question question, Answer answer, const QString& key)
{
    post(asker, key, [question = std::move(question), answer = std::move(answer)](Desk& desk) mutable -> Delivery {
        return [answer, result = answered<Source>(desk, question)]() mutable { answer(result); };
    });
}

template <typename Source, typename Question>
std::invoke_result_t<Question&, Source&> ReaderThread::answered(Desk& desk, Question& question)
{
    if constexpr (std::is_same_v<Source, Reader>) {
        const Result<Reader*> reader = lasting(desk);
        if (!reader)
            return unexpected(reader.error());
        return question(**reader);
    } else {
        const Result<std::unique_ptr<Source>> source = Source::open(directoryOf(desk));
        if (!source)
            return unexpected(source.error());
        return question(**source);
    }
}

} // namespace egret
