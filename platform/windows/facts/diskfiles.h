// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/files.h"

namespace Platform::Windows {

/// The real files.
class DiskFiles final : public Files
{
public:
    Result<QStringList> names(const QString &folder) const override;
    Result<QByteArray> content(const QString &file, qint64 largest) const override;
};

} // namespace Platform::Windows
