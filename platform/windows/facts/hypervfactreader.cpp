// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/hypervfactreader.h"

#include "platform/windows/facts/registryfacts.h"
#include "platform/windows/wmi/wmiconnection.h"
#include "platform/windows/wmi/wql.h"

#include <optional>

namespace Platform::Windows {

namespace {

const QString Cimv2 = QStringLiteral("root\\cimv2");
constexpr QLatin1String OptionalFeature("Win32_OptionalFeature");
constexpr QLatin1String FeatureName("Name");
constexpr QLatin1String InstallState("InstallState");
constexpr QLatin1String WholeFeature("Microsoft-Hyper-V-All");
constexpr QLatin1String CoreFeature("Microsoft-Hyper-V");

const QString PolicyKey = QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\HyperV");

/// winsvc.h, SERVICE_RUNNING.
constexpr quint32 RunningState = 4;

std::optional<FeatureState> featureState(const WmiObject &row)
{
    switch (row.value<qint64>(InstallState).value_or(0)) {
    case 1:
        return FeatureState::Enabled;
    case 2:
        return FeatureState::Disabled;
    case 3:
        return FeatureState::Absent;
    default:
        return std::nullopt;
    }
}

Fact<FeatureState> stateOf(const QList<WmiObject> &rows, QLatin1String name)
{
    const QString source = QStringLiteral("Win32_OptionalFeature.InstallState of ") + name;
    for (const WmiObject &row : rows) {
        if (row.value<QString>(FeatureName).value_or(QString()).compare(name, Qt::CaseInsensitive))
            continue;
        const auto state = featureState(row);
        return state ? Fact<FeatureState>(*state, source)
                     : Fact<FeatureState>::unread(QStringLiteral("the value is none of 1, 2 and 3"),
                                                  source);
    }
    return {FeatureState::Absent, source};
}

Fact<bool> policyFact(const Registry &registry, const RegistryPlace &place,
                      const Fact<ProductType> &productType)
{
    const auto number = numberAt(registry, place);
    if (!isMissing(number))
        return factOf(number.map([](quint64 value) { return value != 0; }), sourceOf(place));
    if (!productType.isKnown())
        return Fact<bool>::unread(
            QStringLiteral("the value is absent, and what that means depends on the product type"),
            sourceOf(place));
    const bool isClient = productType.is(ProductType::Client);
    return {!isClient, sourceOf(place) +
                           QLatin1String(isClient ? " is absent; client Windows does not require it"
                                                  : " is absent; Windows Server requires it then")};
}

} // namespace

Fact<FeatureState> hyperVFeatureFact(WmiConnector &wmi, const CallContext &call)
{
    const QString source = QStringLiteral("Win32_OptionalFeature.InstallState of ") + CoreFeature;
    const auto connection = wmi.connect(Cimv2, call);
    if (!connection)
        return Fact<FeatureState>::unread(reasonOf(connection.error()), source);
    const auto rows = selectFrom(**connection, WqlSelect(OptionalFeature), call);
    if (!rows)
        return Fact<FeatureState>::unread(reasonOf(rows.error()), source);
    if (rows->isEmpty())
        return Fact<FeatureState>::unread(
            QStringLiteral("WMI lists no optional feature at all; it may need more rights"),
            source);
    // A client may have the parts without the whole.
    const Fact<FeatureState> whole = stateOf(*rows, WholeFeature);
    return whole.is(FeatureState::Enabled) ? whole : stateOf(*rows, CoreFeature);
}

Fact<FeatureState> settledFeature(const Fact<FeatureState> &feature,
                                  const Fact<ServiceState> &managementService)
{
    const bool isThere = managementService.isKnown() && !managementService.is(ServiceState::Absent);
    if (feature.isKnown() || !isThere)
        return feature;
    return {FeatureState::Enabled,
            managementService.source + QStringLiteral(": the service exists")};
}

Fact<ServiceState> serviceFact(const Services &services, const QString &name)
{
    const QString source = QStringLiteral("QueryServiceStatusEx ") + name;
    const auto state = services.state(name);
    if (isMissing(state))
        return {ServiceState::Absent, source + QStringLiteral(": no such service")};
    return factOf(state.map([](quint32 number) {
        return number == RunningState ? ServiceState::Running : ServiceState::Stopped;
    }),
                  source);
}

void readAssignmentPolicies(const Registry &registry, const Fact<ProductType> &productType,
                            HyperVFacts &facts)
{
    facts.requireSecureDeviceAssignment = policyFact(
        registry, {PolicyKey, QStringLiteral("RequireSecureDeviceAssignment")}, productType);
    facts.requireSupportedDeviceAssignment = policyFact(
        registry, {PolicyKey, QStringLiteral("RequireSupportedDeviceAssignment")}, productType);
}

} // namespace Platform::Windows
