// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace egret {

using namespace Qt::StringLiterals;

namespace {

const QStringList kThemes{u"system"_s, u"light"_s, u"dark"_s};
const QStringList kPages{u"welcome"_s, u"overview"_s, u"transactions"_s, u"insights"_s, u"end-users"_s, u"items"_s, u"webhooks"_s, u"requests"_s, u"payments"_s,
    u"settings"_s, u"settings/integrations"_s, u"settings/integrations/view"_s, u"settings/integrations/add"_s, u"settings/general"_s, u"settings/receiver"_s,
    u"settings/security"_s, u"settings/local-api"_s, u"notifications"_s, u"shortcuts"_s, u"locked"_s,
    u"palette"_s};

Unexpected wrong(const QString& option, const QString& detail)
{
    return unexpected(Error::Kind::InvalidInput, option, detail);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Dashboard for companies that use Plaid."_s);
    parser.addOptions({
        {u"help"_s, u"Show this help."_s},
        {u"version"_s, u"Show the version."_s},
        {u"data-dir"_s, u"Data directory (else EGRET_DATA_DIR, else $XDG_DATA_HOME/egret)."_s, u"DIR"_s},
        {u"demo"_s, u"Temporary data directory, offline sandbox, seeded data, secrets in memory, free ports."_s},
        {u"theme"_s, u"light, dark or system."_s, u"THEME"_s},
        {u"lang"_s, u"Language, such as en or de; pseudo shows what has too little room for longer words."_s, u"CODE"_s},
        {u"page"_s, u"Page to open: "_s + kPages.join(u", "_s) + u'.', u"PAGE"_s},
        {u"secret-store"_s, u"auto, keychain or file."_s, u"STORE"_s, u"auto"_s},
        {u"passphrase-file"_s, u"Passphrase of the file store."_s, u"F"_s},
        {u"state"_s, u"State to show of a demo's page: empty, loading, error, offline or stopped. Implies --demo."_s, u"STATE"_s},
        {u"screenshot"_s, u"Save the page once its data has settled, then end."_s, u"FILE.png"_s},
        {u"screenshot-set"_s, u"Save every view of a demo, with and without data, light and dark, large and small, then end."_s, u"DIR"_s},
        {u"size"_s, u"Size of the window, such as 1440x900."_s, u"WxH"_s, u"1440x900"_s},
        {u"scale"_s, u"Device pixels per pixel of the screenshot."_s, u"N"_s, u"1"_s},
        {u"trace"_s, u"Milestones as JSON lines on stderr: milliseconds since the start."_s},
    });
}

Result<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 240 || size.width() > 10'000 || size.height() > 10'000)
        return wrong(u"size"_s, u"--size takes width and height such as 1440x900, not '%1'."_s.arg(text));
    return size;
}

QString chosenDirectory(const QCommandLineParser& parser)
{
    if (parser.isSet(u"data-dir"_s))
        return parser.value(u"data-dir"_s);
    const QString fromEnvironment = qEnvironmentVariable("EGRET_DATA_DIR");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/egret"_s;
}

Result<PictureState> parseState(const QString& text)
{
    if (text.isEmpty())
        return PictureState::Usual;
    const std::optional<PictureState> state = pictureStateFromName(text);
    if (!state)
        return wrong(u"state"_s, u"--state takes empty, loading, error, offline or stopped, not '%1'."_s.arg(text));
    return *state;
}

Result<DesktopOptions> checkedOptions(const QCommandLineParser& parser)
{
    DesktopOptions options;
    options.screenshotSet = parser.value(u"screenshot-set"_s);
    const Result<PictureState> state = parseState(parser.value(u"state"_s));
    if (!state)
        return unexpected(state.error());
    options.state = *state;
    options.demo = parser.isSet(u"demo"_s) || !options.screenshotSet.isEmpty() || options.state != PictureState::Usual;
    if (options.demo && parser.isSet(u"data-dir"_s))
        return wrong(u"demo"_s, u"--demo makes its own temporary data directory; leave --data-dir out."_s);
    if (!options.screenshotSet.isEmpty() && options.state != PictureState::Usual)
        return wrong(u"state"_s, u"--screenshot-set takes the states along by itself; leave --state out."_s);
    options.theme = parser.value(u"theme"_s);
    if (!options.theme.isEmpty() && !kThemes.contains(options.theme))
        return wrong(u"theme"_s, u"--theme takes light, dark or system, not '%1'."_s.arg(options.theme));
    options.page = parser.value(u"page"_s);
    if (!options.page.isEmpty() && !kPages.contains(options.page))
        return wrong(u"page"_s, u"There is no page '%1'. There are: %2."_s.arg(options.page, kPages.join(u", "_s)));
    const Result<QSize> size = parseSize(parser.value(u"size"_s));
    if (!size)
        return unexpected(size.error());
    options.size = *size;
    options.scale = parser.value(u"scale"_s).toDouble();
    if (options.scale < 0.5 || options.scale > 4)
        return wrong(u"scale"_s, u"--scale takes a number from 0.5 to 4, not '%1'."_s.arg(parser.value(u"scale"_s)));
    options.dataDirectory = options.demo ? QString() : chosenDirectory(parser);
    options.language = parser.value(u"lang"_s);
    options.secretStore = parser.value(u"secret-store"_s);
    options.passphraseFile = parser.value(u"passphrase-file"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    if (!options.screenshotSet.isEmpty())
        options.page = u"welcome"_s; // where a demo waits for its data
    const bool takesPictures = !options.screenshot.isEmpty() || !options.screenshotSet.isEmpty();
    if (takesPictures && options.language.isEmpty())
        options.language = u"en"_s; // pictures are the same on every computer
    options.trace = parser.isSet(u"trace"_s);
    return options;
}

} // namespace

Result<DesktopOptions> parseDesktopOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(u"arguments"_s, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"arguments"_s, u"'%1' is not understood."_s.arg(parser.positionalArguments().first()));
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        DesktopOptions options;
        options.information = parser.isSet(u"help"_s) ? parser.helpText().replace(u"<executable_name>"_s, u"egret"_s) : u"egret "_s + QLatin1String(EGRET_VERSION) + u'\n';
        return options;
    }
    return checkedOptions(parser);
}

} // namespace egret
