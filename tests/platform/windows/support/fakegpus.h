// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "platform/windows/gpus/gpureader.h"
#include "tests/platform/windows/support/fakedisplayadapters.h"
#include "tests/platform/windows/support/fakefiles.h"
#include "tests/platform/windows/support/fakeregistry.h"

namespace TestSupport {

/// The sources of the GPU facts, where a recorded machine is put.
struct FakeGpuParts
{
    std::shared_ptr<FakePnpDevices> pnp = std::make_shared<FakePnpDevices>();
    std::shared_ptr<FakeDisplayAdapters> adapters = std::make_shared<FakeDisplayAdapters>(pnp);
    std::shared_ptr<FakeRegistry> registry = std::make_shared<FakeRegistry>();
    std::shared_ptr<FakeFiles> files = std::make_shared<FakeFiles>();

    /// For the real reader, without Hyper-V.
    [[nodiscard]] Platform::Windows::GpuSources sources() const;
};

/// Makes the GPUs of these facts out of devices, adapters, registry values and driver packages, so
/// that the real reader finds the same facts again. What nobody recorded of a GPU is made up where
/// the device needs it, as its id.
void addGpus(const Platform::HostFacts &facts, const FakeGpuParts &parts);

/// What Hyper-V of this machine lists, for tests without WMI.
[[nodiscard]] Platform::Windows::HyperVDevices hyperVDevices(const Platform::HostFacts &facts);

} // namespace TestSupport
