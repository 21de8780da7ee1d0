// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// One row per option and verb: the parser and the help text both read these tables.
#pragma once

#include "app/options.h"
#include "wizard/core/text.h"

#include <span>

namespace App {

/// What an option goes with: a set of bits, one for the window and one for each verb.
using Scope = unsigned;

inline constexpr Scope WindowScope = 1;
[[nodiscard]] constexpr Scope scopeOf(Verb verb) { return 2U << unsigned(verb); }

/// One option of the command line.
struct OptionRow
{
    const char *name;      ///< Without dashes.
    Core::Text valueName; ///< Empty for a switch.
    bool isRepeatable;
    Scope scope;
    Core::Text expectation; ///< What its value has to be.
    /// Puts the value into the options; false when it does not fit.
    bool (*store)(Options &options, const QString &value);
    Core::Text help;
};

/// One verb of the console tool.
struct VerbRow
{
    Verb verb;
    QLatin1String name;
    Core::Text help;
};

/// A text of the tables in the language of the moment.
[[nodiscard]] QString optionText(const Core::Text &text, const QStringList &arguments = {});

[[nodiscard]] std::span<const OptionRow> optionRows();
[[nodiscard]] std::span<const VerbRow> verbRows();
/// The bits that one of the programs knows.
[[nodiscard]] Scope scopeOf(Program program);

} // namespace App
