// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// The predicates of the requirements: pure functions over facts, one per requirement, by area.
#pragma once

#include "wizard/core/requirement.h"

namespace Core::Rules {

// ruleslicence.cpp
Finding licenceNvidia(const Subject &subject);
Finding licenceEflow(const Subject &subject);

// ruleswindows.cpp
Finding windowsProductType(const Subject &subject);
Finding windowsEdition(const Subject &subject);
Finding windowsInsider(const Subject &subject);
Finding windowsArchitecture(const Subject &subject);
Finding windowsNested(const Subject &subject);
Finding windowsRestart(const Subject &subject);
Finding rightsAdministrator(const Subject &subject);
// rulesbuild.cpp
Finding windowsBuild(const Subject &subject);

// rulesmachine.cpp
Finding hypervEnabled(const Subject &subject);
Finding hypervService(const Subject &subject);
Finding hypervPolicy(const Subject &subject);
Finding hardwareVirtualization(const Subject &subject);
Finding hardwareIommu(const Subject &subject);
Finding hardwareMemory(const Subject &subject);
Finding hardwareAddressBits(const Subject &subject);
Finding wslInstalled(const Subject &subject);

// rulesdriver.cpp
Finding driverPresent(const Subject &subject);
Finding driverVersion(const Subject &subject);
Finding driverModel(const Subject &subject);
Finding driverMitigation(const Subject &subject);

// rulesgpu.cpp
Finding gpuPresent(const Subject &subject);
Finding gpuStatus(const Subject &subject);
Finding gpuUnique(const Subject &subject);
Finding gpuDisplay(const Subject &subject);
Finding gpuPartitioned(const Subject &subject);
Finding gpuPartitionable(const Subject &subject);
// rulesfamily.cpp
Finding gpuFamily(const Subject &subject);

// rulespci.cpp
Finding gpuExpress(const Subject &subject);
Finding gpuAcs(const Subject &subject);
Finding gpuReservedMemory(const Subject &subject);
Finding gpuInterrupts(const Subject &subject);

// ruleseflow.cpp
Finding eflowInstalled(const Subject &subject);
Finding eflowVersion(const Subject &subject);
Finding eflowVm(const Subject &subject);
Finding eflowGpuList(const Subject &subject);

// rulesvm.cpp
Finding vmExists(const Subject &subject);
Finding vmOff(const Subject &subject);
Finding vmMemory(const Subject &subject);
Finding vmCheckpoints(const Subject &subject);
Finding vmPartitionStale(const Subject &subject);
Finding vmMmio(const Subject &subject);
Finding vmFreeDevice(const Subject &subject);

} // namespace Core::Rules
