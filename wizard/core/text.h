// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Core {

/// A translatable text of a table: the source and its role, as QT_TRANSLATE_NOOP3 leaves them.
struct Text
{
    const char *source = "";
    const char *role = "";

    [[nodiscard]] bool isEmpty() const { return *source == '\0'; }
};

/// A text with its arguments, kept untranslated so that a change of language changes it.
/// Arguments are text from the machine: they are put in for %1 to %9 and never interpreted.
struct Message
{
    const char *context = ""; ///< Translation context, for example "Requirement".
    Text text;
    QStringList arguments;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Message &other) const;
};

/// A message without translation: a value such as a version or a name that reads the same everywhere.
[[nodiscard]] Message verbatim(const QString &value);

/// The message in the language of the moment.
[[nodiscard]] QString translated(const Message &message);

} // namespace Core
