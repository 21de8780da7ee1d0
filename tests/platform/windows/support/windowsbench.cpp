// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/windowsbench.h"

#include "tests/platform/windows/support/registryhost.h"

namespace TestSupport {

WindowsBench::WindowsBench()
{
    fillWindows11(registry);
    system.versionAnswer = Platform::Windows::WindowsVersion{22631, 1};
    system.leaves[0].eax = 0x16;
}

Platform::WindowsFacts WindowsBench::read() const
{
    return Platform::Windows::readWindowsFacts(registry, system);
}

} // namespace TestSupport
