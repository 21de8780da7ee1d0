// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QList>

namespace TestSupport {

/// What can go wrong with any operation of WMI, and the codes that may come of it: the first one as
/// a rule.
struct FaultKind
{
    const char *name;
    quint32 hresult;
    QList<Platform::ErrorCode> codes;
};

/// Every kind that a host may meet.
[[nodiscard]] QList<FaultKind> faultKinds();

} // namespace TestSupport
