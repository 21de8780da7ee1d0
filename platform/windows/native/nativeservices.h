// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/services.h"

namespace Platform::Windows {

/// The services of this computer.
class NativeServices final : public Services
{
public:
    Result<quint32> state(const QString &name) const override;
};

} // namespace Platform::Windows
