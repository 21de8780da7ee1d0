// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/recovery/runonce.h"

namespace Platform::Windows {

class NativeRunOnce final : public RunOnce
{
public:
    bool set(const QString &name, const QString &command) override;
    void remove(const QString &name) override;
};

} // namespace Platform::Windows
