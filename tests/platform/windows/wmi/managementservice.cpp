// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/wmi/managementservice.h"

namespace TestSupport {

QString addManagementService(FakeWmiRepository &repository)
{
    return repository.add(
        ManagementService,
        {{QStringLiteral("SystemCreationClassName"), QStringLiteral("Msvm_ComputerSystem")},
         {QStringLiteral("SystemName"), QStringLiteral("HOST")},
         {QStringLiteral("Name"), QStringLiteral("vmms")}});
}

} // namespace TestSupport
