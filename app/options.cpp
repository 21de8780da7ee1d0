// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/options.h"

#include "app/language.h"
#include "app/optiontable.h"

#include <QCommandLineParser>

#include <algorithm>

namespace App {

namespace {

using Platform::ErrorCode;
using Platform::failure;
using Platform::Result;

auto usageFailure(const Core::Text &text, const QStringList &arguments = {})
{
    return failure(ErrorCode::UsageInvalid, optionText(text, arguments));
}

QString nameOf(const OptionRow &row) { return QString(QLatin1String(row.name)); }

QCommandLineOption optionOf(const OptionRow &row)
{
    QCommandLineOption option(nameOf(row));
    if (!row.valueName.isEmpty())
        option.setValueName(QString(QLatin1String(row.valueName.source)));
    return option;
}

Result<Verb> verbOf(const QStringList &words)
{
    if (words.isEmpty())
        return usageFailure(QT_TRANSLATE_NOOP3(
            "Options", "No command is given. Use --help to see the commands.", "@error"));
    if (words.size() > 1)
        //: %1: a word of the command line
        return usageFailure(QT_TRANSLATE_NOOP3("Options", "“%1” is one word too many.", "@error"),
                            {words.at(1)});
    const auto rows = verbRows();
    const auto row = std::ranges::find(rows, words.first(), &VerbRow::name);
    if (row == rows.end())
        //: %1: a word of the command line
        return usageFailure(
            QT_TRANSLATE_NOOP3("Options", "“%1” is not a command. Use --help to see the commands.",
                               "@error"),
            {words.first()});
    return row->verb;
}

Result<> storeOption(const QCommandLineParser &parser, const OptionRow &row, Options &options)
{
    const QString name = nameOf(row);
    const qsizetype count = parser.optionNames().count(name);
    if (count > 1 && !row.isRepeatable)
        //: %1: name of an option
        return usageFailure(QT_TRANSLATE_NOOP3("Options", "--%1 may be given only once.", "@error"),
                            {name});
    const QStringList values =
        row.valueName.isEmpty() ? QStringList(QString()) : parser.values(name);
    for (const QString &value : values) {
        if (row.store(options, value))
            continue;
        //: %1: name of an option, %2: what it wants: “eflow or hyperv”, %3: what was given
        return usageFailure(QT_TRANSLATE_NOOP3("Options", "--%1 wants %2, and got “%3”.", "@error"),
                            {name, optionText(row.expectation), value.left(80)});
    }
    return {};
}

/// Rules that no single option can tell.
Result<> checkTogether(const Options &options)
{
    if (!options.window.screenshotFolder.isEmpty() && options.host.profile.isEmpty())
        return usageFailure(QT_TRANSLATE_NOOP3(
            "Options", "--screenshots walks a recorded host only. Name one with --host.",
            "@error"));
    if (options.json && options.powerShell)
        return usageFailure(
            QT_TRANSLATE_NOOP3("Options", "--json and --powershell exclude each other.", "@error"));
    if (!options.host.state.isEmpty() && options.host.profile.isEmpty())
        return usageFailure(QT_TRANSLATE_NOOP3(
            "Options", "--host-state wants the recorded host in --host.", "@error"));
    return {};
}

/// `known`: what the program knows at all, `scope`: the part of it that is used now.
Result<> storeOptions(const QCommandLineParser &parser, Scope known, Scope scope, Options &options)
{
    for (const OptionRow &row : optionRows()) {
        if ((row.scope & known) == 0 || !parser.isSet(nameOf(row)))
            continue;
        if ((row.scope & scope) == 0)
            //: %1: name of an option
            return usageFailure(
                QT_TRANSLATE_NOOP3("Options", "--%1 cannot be used with this command.", "@error"),
                {nameOf(row)});
        if (const auto stored = storeOption(parser, row, options); !stored)
            return stored;
    }
    return checkTogether(options);
}

bool asksFor(const QCommandLineParser &parser, const char *name)
{
    return parser.isSet(QString(QLatin1String(name)));
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments, Program program)
{
    QCommandLineParser parser;
    for (const OptionRow &row : optionRows()) {
        if ((row.scope & scopeOf(program)) != 0)
            parser.addOption(optionOf(row));
    }
    // The parser drops the first argument, the name of the program.
    if (!parser.parse(QStringList(QString()) + arguments))
        return failure(ErrorCode::UsageInvalid, parser.errorText());
    Options options;
    if (asksFor(parser, "help") || asksFor(parser, "version")) {
        options.action = asksFor(parser, "help") ? Action::ShowHelp : Action::ShowVersion;
        // A text is printed whatever else the command line says; its language is taken when known.
        options.language =
            languageFor(parser.values(QStringLiteral("language"))).value_or(QString());
        return options;
    }
    const QStringList words = parser.positionalArguments();
    Scope scope = WindowScope;
    if (program == Program::Console) {
        const Result<Verb> verb = verbOf(words);
        if (!verb)
            return tl::make_unexpected(verb.error());
        options.verb = *verb;
        scope = scopeOf(*verb);
    } else if (!words.isEmpty()) {
        return usageFailure(QT_TRANSLATE_NOOP3("Options", "“%1” is one word too many.", "@error"),
                            {words.first()});
    }
    if (const auto stored = storeOptions(parser, scopeOf(program), scope, options); !stored)
        return tl::make_unexpected(stored.error());
    return options;
}

} // namespace App
