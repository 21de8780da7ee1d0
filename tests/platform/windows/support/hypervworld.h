// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/hyperv/assignabledevices.h"
#include "platform/windows/hyperv/hypervconnection.h"
#include "platform/windows/hyperv/hypervhostreader.h"
#include "platform/windows/hyperv/hypervinventory.h"
#include "platform/windows/hyperv/hypervvmcontrol.h"
#include "platform/windows/hyperv/hypervvmdevices.h"
#include "platform/windows/hyperv/hypervvmreader.h"
#include "tests/platform/windows/support/fakehyperv.h"
#include "tests/platform/windows/support/wmibackend.h"

namespace TestSupport {

/// The builds of Windows that this product is for.
inline constexpr int WindowsBuilds[] = {17763, 19041, 20348, 22000, 22621, 26100};

/// A fake Hyper-V and all that the product has for it.
struct HyperVWorld
{
    explicit HyperVWorld(const Platform::HostProfile &profile, int build = 20348)
        : fake(profile, build)
        , backend(makeWmiBackend(wmiBackendNames().last(), fake.repository()))
        , connection(std::make_shared<Platform::Windows::HyperVConnection>(
              backend.connector, [rights = profile.facts.rights] { return rights; }, pending))
        , reader(connection)
        , host(connection)
        , inventory(connection)
        , vms(connection)
        , vmDevices(connection)
        , assignable(connection)
    {
    }

    FakeHyperV fake;
    WmiBackend backend; ///< On Windows through COM.
    std::shared_ptr<Platform::Windows::PendingChanges> pending =
        std::make_shared<Platform::Windows::PendingChanges>();
    std::shared_ptr<Platform::Windows::HyperVConnection> connection;
    Platform::Windows::HyperVVmReader reader;
    Platform::Windows::HyperVHostReader host;
    Platform::Windows::HyperVInventory inventory;
    Platform::Windows::HyperVVmControl vms;
    Platform::Windows::HyperVVmDevices vmDevices;
    Platform::Windows::AssignableDevices assignable;
};

/// A recorded VM as Hyper-V of this build shows it: Windows 10 and Server 2019 do not tell the GPU
/// of a partition, nobody sees a partition whose GPU has gone, and lists that the recording does
/// not know are empty.
[[nodiscard]] Platform::VmFacts asShown(const Platform::VmFacts &vm,
                                        const Platform::HostFacts &facts, int build);

/// The host profiles of the project by file name, without faults of their own.
[[nodiscard]] QMap<QString, Platform::HostProfile> recordedHosts();

} // namespace TestSupport
