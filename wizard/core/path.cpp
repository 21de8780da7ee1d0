// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/path.h"

namespace Core {

QLatin1String guestName(GuestKind kind)
{
    return kind == GuestKind::Eflow ? QLatin1String("eflow") : QLatin1String("hyperv");
}

} // namespace Core
