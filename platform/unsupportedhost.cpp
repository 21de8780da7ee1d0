// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/host.h"

namespace Platform {

// Built where platform/windows has no host to offer.
Result<std::unique_ptr<Host>> openThisComputer(const RecoveryCommand &)
{
    return failure(ErrorCode::UnsupportedHost, QStringLiteral("this build has no Windows host"));
}

} // namespace Platform
