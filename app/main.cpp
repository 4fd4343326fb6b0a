// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/commandline.h"
#include "app/otherwindow.h"
#include "app/screenshot.h"
#include "app/screenshotset.h"
#include "app/timelimit.h"
#include "core/base/log.h"
#include "core/secrets/processhardening.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

//! Pictures are taken by scripts: nobody is there to end what waits for ever.
constexpr std::chrono::minutes kLongestForOne{3};

void takePictures(Application& application, const QString& directory, TimeLimit& limit)
{
    auto* pictures = new ScreenshotSet(application, directory, &application);
    QObject::connect(pictures, &ScreenshotSet::finished, &application, [directory](int count, const QString& failure) {
        std::fprintf(failure.isEmpty() ? stdout : stderr, "%d pictures in %s. %s\n", count, qUtf8Printable(directory), qUtf8Printable(failure));
        QCoreApplication::exit(failure.isEmpty() ? 0 : 1);
    });
    QObject::connect(pictures, &ScreenshotSet::pictureTaken, &application, [&limit] { limit.restart(); });
    pictures->begin();
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Result<DesktopOptions> options = parseDesktopOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "egret: %s\n", qUtf8Printable(options.error().detail));
        return 2;
    }
    if (!options->information.isEmpty()) {
        std::fputs(qUtf8Printable(options->information), stdout);
        return 0;
    }
    installLogHandler(u"warning"_s);
    if (options->demo && !QTemporaryDir().isValid()) {
        std::fprintf(stderr, "egret: no temporary folder can be made in %s\n", qUtf8Printable(QDir::tempPath()));
        return 1;
    }
    std::optional<TimeLimit> limit; // goes last, so that ending is limited as well
    if (!options->screenshot.isEmpty() || !options->screenshotSet.isEmpty())
        limit.emplace(kLongestForOne, u"no picture"_s);
    if (options->scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale)); // read when the application is made
    QApplication desktop(argc, argv);
    std::unique_ptr<Application> application;
    const auto begin = [&] {
        application = std::make_unique<Application>(desktop, *options);
        if (limit && options->demo)
            limit->removeAtEnd(application->directory());
        if (!options->screenshot.isEmpty())
            new Screenshot(*application, options->screenshot, options->page, application.get());
        application->start();
        if (!options->screenshotSet.isEmpty())
            takePictures(*application, options->screenshotSet, *limit);
    };
    OtherWindow other(options->dataDirectory);
    QObject::connect(&other, &OtherWindow::raised, &desktop, &QCoreApplication::quit);
    QObject::connect(&other, &OtherWindow::unanswered, &desktop, begin); // shows what is stored, and says who holds it
    if (!options->demo && options->screenshot.isEmpty() && other.exists())
        other.raise(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    else
        begin();
    const int code = QApplication::exec();
    const std::optional<QStringList> next = application ? application->nextStart() : std::nullopt;
    application.reset(); // it lets go of its data directory first
    if (next)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), *next);
    return code;
}
