// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/callcontext.h"
#include "platform/hardwarefacts.h"
#include "platform/windows/facts/registry.h"
#include "platform/windows/facts/services.h"
#include "platform/windowsfacts.h"

namespace Platform::Windows {

class WmiConnector;

/// HyperVFacts::feature from Win32_OptionalFeature: Microsoft-Hyper-V, which Server and client
/// have, and Microsoft-Hyper-V-All, which only the client has. WMI that lists no feature at all
/// hides them from this user; that is unread, not absent.
[[nodiscard]] Fact<FeatureState> hyperVFeatureFact(WmiConnector &wmi, const CallContext &call);

/// The same, settled by the service vmms where the feature could not be read: the service is there
/// only while the role is installed.
[[nodiscard]] Fact<FeatureState> settledFeature(const Fact<FeatureState> &feature,
                                                const Fact<ServiceState> &managementService);

/// The state of a service, Absent when there is none. One that is starting, stopping or paused does
/// not run.
[[nodiscard]] Fact<ServiceState> serviceFact(const Services &services, const QString &name);

/// RequireSecureDeviceAssignment and RequireSupportedDeviceAssignment. Without a value Windows
/// Server requires both and client Windows none; an unknown product leaves a missing value unread.
void readAssignmentPolicies(const Registry &registry, const Fact<ProductType> &productType,
                            HyperVFacts &facts);

} // namespace Platform::Windows
