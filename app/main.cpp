// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/commandline.h"
#include "app/otherwindow.h"
#include "app/screenshotset.h"
#include "core/base/log.h"
#include "core/secrets/processhardening.h"

#include <QApplication>

#include <cstdio>
#include <memory>

using namespace egret;
using namespace Qt::StringLiterals;

namespace {

void takePictures(Application& application, const QString& directory)
{
    auto* pictures = new ScreenshotSet(application, directory, &application);
    QObject::connect(pictures, &ScreenshotSet::finished, &application, [directory](int count, const QString& failure) {
        std::fprintf(failure.isEmpty() ? stdout : stderr, "%d pictures in %s. %s\n", count, qUtf8Printable(directory), qUtf8Printable(failure));
        QCoreApplication::exit(failure.isEmpty() ? 0 : 1);
    });
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
    if (options->scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale)); // read when the application is made
    QApplication desktop(argc, argv);
    std::unique_ptr<Application> application;
    const auto begin = [&] {
        application = std::make_unique<Application>(desktop, *options);
        application->start();
        if (!options->screenshotSet.isEmpty())
            takePictures(*application, options->screenshotSet);
    };
    OtherWindow other(options->dataDirectory);
    QObject::connect(&other, &OtherWindow::raised, &desktop, &QCoreApplication::quit);
    QObject::connect(&other, &OtherWindow::unanswered, &desktop, begin); // shows what is stored, and says who holds it
    if (!options->demo && options->screenshot.isEmpty() && other.exists())
        other.raise(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    else
        begin();
    return QApplication::exec();
}
