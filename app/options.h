// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "wizard/core/answers.h"

#include <QStringList>

namespace App {

/// The two executables of the product.
enum class Program { Window, Console };

/// What the console tool can be told to do.
enum class Verb { Check, Plan, Apply, Undo, Verify, Recover, Capture, Status, Confirm };

enum class Action { Run, ShowHelp, ShowVersion };

enum class Theme { System, Light, Dark };

/// Which host to work on, and where its journal is. All empty: this computer.
struct HostOptions
{
    QString profile; ///< --host
    QString state;   ///< --host-state
    QString journal; ///< --journal
};

/// What only the window takes.
struct WindowOptions
{
    bool quitAfterFirstPaint = false;
    QString screenshotFolder; ///< Empty: no pictures, a window for people.
    Theme theme = Theme::System;
    double scale = 0; ///< 0: that of the screen.
};

/// The command line of either program, checked.
struct Options
{
    Action action = Action::Run;
    Verb verb = Verb::Check;
    HostOptions host;
    WindowOptions window;
    bool json = false;
    bool powerShell = false;
    QString language; ///< Name of a language of App::languages(); empty: not asked for.
    QString logFile;
    QString answersFile;
    QString outputFile;
    Core::Answers selection;
};

/// Reads a command line without its first argument. Pure. UsageInvalid: the detail is one sentence
/// for people.
[[nodiscard]] Platform::Result<Options> parseOptions(const QStringList &arguments, Program program);

} // namespace App
