// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// What the error numbers of SetupAPI and of the Configuration Manager mean here. As numbers, for
// they are needed where there is no Windows (cfgmgr32.h, setupapi.h, winerror.h).
#pragma once

#include "platform/result.h"

namespace Platform::Windows {

/// A CONFIGRET other than CR_SUCCESS; the call and the number are the detail.
[[nodiscard]] tl::unexpected<Error> configFailure(quint32 configReturn, const QString &call);

/// An error number of SetupAPI: NotFound for devices, keys and properties that do not exist.
[[nodiscard]] tl::unexpected<Error> setupFailure(quint32 number, const QString &call);

} // namespace Platform::Windows
