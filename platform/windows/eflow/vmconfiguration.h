// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowfacts.h"

namespace Platform::Windows {

/// Reads the VmConfiguration of Get-EflowVm, as JSON, into the processors, memory and GPU of
/// `facts`. Its form is that of the node agent (github.com/microsoft/wssd-sdk-for-go, compute.go):
/// under properties.hardwareProfile stand customsize.{cpucount,memorymb,gpucount} and, in newer
/// agents, virtualMachineGPUs[].{assignment,name}. Names are compared without case. What is missing
/// is unread.
void readVmConfiguration(const QString &json, EflowFacts &facts);

} // namespace Platform::Windows
