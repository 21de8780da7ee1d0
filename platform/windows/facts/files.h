// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QByteArray>
#include <QStringList>

namespace Platform::Windows {

/// The files of this computer, read only. May be used from any thread. Errors of all calls:
/// NotFound for a folder or file that does not exist, AccessDenied, FileUnreadable.
class Files
{
public:
    virtual ~Files() = default;

    /// The names in a folder, files and folders, in no order.
    [[nodiscard]] virtual Result<QStringList> names(const QString &folder) const = 0;
    /// The content of a file. FileTooLarge when it has more bytes than `largest`.
    [[nodiscard]] virtual Result<QByteArray> content(const QString &file, qint64 largest) const = 0;
};

} // namespace Platform::Windows
