// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QByteArray>
#include <QString>

namespace App {

/// The two streams of a console program: the result goes to standard output, all else to standard
/// error. Text is UTF-8. Text from the machine is escaped on its way to standard error.
namespace Console {

/// False when it could not be written whole.
[[nodiscard]] bool writeResult(const QByteArray &bytes);
/// One line on what goes on.
void tellProgress(const QString &line);
/// What went wrong: a sentence, then the technical detail, indented.
void tellError(const Platform::Error &error);

} // namespace Console

} // namespace App
