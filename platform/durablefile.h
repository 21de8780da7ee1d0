// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QByteArray>

class QFile;

namespace Platform {

/// Writes what is buffered of an open file down to the disk. FileUnwritable when any part of that
/// fails.
[[nodiscard]] Result<> flushToDisk(QFile &file);

/// Makes the names in a folder durable, after a file in it was made, renamed or removed.
/// FileUnwritable.
[[nodiscard]] Result<> flushFolderToDisk(const QString &folder);

/// Replaces the whole of a file, or makes it, so that after a crash either the former content or
/// all of the new one is there. FileUnwritable leaves the former content.
[[nodiscard]] Result<> replaceFile(const QString &fileName, const QByteArray &content);

} // namespace Platform
