// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"

#include <QJsonObject>

// Facts without their evidence, for comparisons of hosts that read them from different places.
namespace TestSupport {

/// What is known, by the names of host profiles; unknown facts are left out.
[[nodiscard]] QJsonObject plainValues(const Platform::VmFacts &vm);
[[nodiscard]] QJsonObject plainValues(const Platform::GpuFacts &gpu);
/// The same of all VMs and GPUs of a host.
[[nodiscard]] QJsonObject plainDevices(const Platform::HostFacts &facts);

} // namespace TestSupport
