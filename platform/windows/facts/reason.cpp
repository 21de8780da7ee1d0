// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/reason.h"

namespace Platform::Windows {

QString reasonOf(const Error &error)
{
    const QString name = errorCodeName(error.code);
    return error.detail.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, error.detail);
}

} // namespace Platform::Windows
