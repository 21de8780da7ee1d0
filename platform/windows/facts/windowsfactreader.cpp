// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/windowsfactreader.h"

#include "platform/windows/facts/hypervisor.h"
#include "platform/windows/facts/insiderfacts.h"
#include "platform/windows/facts/machinecode.h"
#include "platform/windows/facts/registryfacts.h"
#include "platform/windows/facts/restartfact.h"

namespace Platform::Windows {

namespace {

const QString VersionKey = QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
const RegistryPlace ProductPlace{
    QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ProductOptions"),
    QStringLiteral("ProductType")};
const QString HyperVAdministrators = QStringLiteral("S-1-5-32-578");

RegistryPlace placeOf(const char *name) { return {VersionKey, QString::fromLatin1(name)}; }

struct ProductName
{
    quint32 number;     ///< OSVERSIONINFOEXW.wProductType.
    QLatin1String name; ///< In the registry.
    ProductType type;
};
constexpr ProductName ProductNames[] = {
    {1, QLatin1String("WinNT"), ProductType::Client},
    {2, QLatin1String("LanmanNT"), ProductType::DomainController},
    {3, QLatin1String("ServerNT"), ProductType::Server},
};

/// Nothing that a rule knows: a value that Windows never gives.
template <typename T>
Fact<T> unknownValue(const QString &value, const QString &source)
{
    return Fact<T>::unread(QStringLiteral("the value %1 is not known").arg(value), source);
}

Fact<ProductType> storedProductType(const Registry &registry)
{
    const Fact<QString> name = textFact(registry, ProductPlace);
    if (!name.isKnown())
        return Fact<ProductType>::unread(name.problem, name.source);
    for (const ProductName &row : ProductNames) {
        if (name->compare(row.name, Qt::CaseInsensitive) == 0)
            return {row.type, name.source};
    }
    return unknownValue<ProductType>(*name, name.source);
}

/// The kernel's own number; that of the registry only where the kernel is silent.
Fact<int> buildFact(const Registry &registry, const SystemInfo &system)
{
    if (const auto version = system.version())
        return {int(version->build), QStringLiteral("RtlGetVersion dwBuildNumber")};
    const Fact<QString> stored = textFact(registry, placeOf("CurrentBuildNumber"));
    if (!stored.isKnown())
        return Fact<int>::unread(stored.problem, stored.source);
    bool isNumber = false;
    const int build = stored->toInt(&isNumber);
    return isNumber && build > 0 ? Fact<int>(build, stored.source)
                                 : unknownValue<int>(*stored, stored.source);
}

/// Releases up to 2004 have no DisplayVersion; ReleaseId stood still after them.
Fact<QString> displayVersionFact(const Registry &registry)
{
    const Fact<QString> shown = textFact(registry, placeOf("DisplayVersion"));
    if (shown.isKnown())
        return shown;
    const Fact<QString> release = textFact(registry, placeOf("ReleaseId"));
    return release.isKnown() ? release : shown;
}

Fact<Architecture> architectureFact(const SystemInfo &system)
{
    return factOf(system.nativeMachine().and_then(architectureOf),
                  QStringLiteral("IsWow64Process2 native machine"));
}

} // namespace

Fact<ProductType> productTypeFact(const Registry &registry, const SystemInfo &system)
{
    const auto version = system.version();
    if (!version)
        return storedProductType(registry);
    const QString source = QStringLiteral("RtlGetVersion wProductType");
    for (const ProductName &row : ProductNames) {
        if (row.number == version->productType)
            return {row.type, source};
    }
    return unknownValue<ProductType>(QString::number(version->productType), source);
}

WindowsFacts readWindowsFacts(const Registry &registry, const SystemInfo &system)
{
    WindowsFacts facts;
    facts.productType = productTypeFact(registry, system);
    facts.edition = textFact(registry, placeOf("EditionID"));
    facts.installationType = textFact(registry, placeOf("InstallationType"));
    facts.build = buildFact(registry, system);
    facts.revision = numberFact(registry, placeOf("UBR"));
    facts.displayVersion = displayVersionFact(registry);
    readInsider(registry, facts);
    facts.architecture = architectureFact(system);
    facts.restartPending = restartPendingFact(registry);
    facts.virtualMachine = virtualMachineFact(readHypervisor(system), registry);
    return facts;
}

RightsFacts readRightsFacts(const SystemInfo &system)
{
    RightsFacts facts;
    facts.elevated =
        factOf(system.isElevated(), QStringLiteral("GetTokenInformation TokenElevation"));
    facts.hyperVAdministrator =
        factOf(system.isMemberOf(HyperVAdministrators),
               QStringLiteral("CheckTokenMembership ") + HyperVAdministrators);
    return facts;
}

} // namespace Platform::Windows
