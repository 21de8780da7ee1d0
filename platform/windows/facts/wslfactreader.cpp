// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/wslfactreader.h"

#include "platform/windows/facts/registryfacts.h"

namespace Platform::Windows {

namespace {

const QString PackageService = QStringLiteral("WslService");
const QString FeatureService = QStringLiteral("LxssManager");
const RegistryPlace PackageVersion{
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Lxss\\MSI"),
    QStringLiteral("Version")};
/// The packages of the Store, each named like Name_2.0.14.0_x64__publisher.
const QString StoreKey = QStringLiteral(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore\\Applications");
constexpr QLatin1String StorePackage("MicrosoftCorporationII.WindowsSubsystemForLinux_");

Fact<bool> existsFact(const Services &services, const QString &name)
{
    const auto state = services.state(name);
    const QString source = QStringLiteral("QueryServiceStatusEx ") + name;
    if (!state && !isMissing(state))
        return Fact<bool>::unread(reasonOf(state.error()), source);
    return {state.has_value(), source};
}

Fact<QString> storeVersionFact(const Registry &registry)
{
    const QString source = QStringLiteral("HKLM\\") + StoreKey;
    const QStringList packages = registry.subkeys(StoreKey).value_or(QStringList());
    for (const QString &package : packages) {
        if (package.startsWith(StorePackage, Qt::CaseInsensitive))
            return {package.section(QLatin1Char('_'), 1, 1), source + QLatin1Char('\\') + package};
    }
    return Fact<QString>::unread(
        QStringLiteral("no package is registered; the WSL that is a part of Windows has no "
                       "version of its own"),
        source);
}

} // namespace

Fact<bool> wslInstalledFact(const Services &services)
{
    const Fact<bool> package = existsFact(services, PackageService);
    if (package.is(true))
        return package;
    const Fact<bool> feature = existsFact(services, FeatureService);
    if (feature.is(true) || !package.isKnown())
        return feature.is(true) ? feature : package;
    if (!feature.isKnown())
        return feature;
    return {false,
            QStringLiteral("QueryServiceStatusEx WslService and LxssManager: no such service")};
}

Fact<QString> wslVersionFact(const Registry &registry, const Fact<bool> &installed)
{
    const Fact<QString> version = textFact(registry, PackageVersion);
    if (version.isKnown())
        return version;
    if (installed.is(false))
        return Fact<QString>::unread(QStringLiteral("WSL is not installed"), version.source);
    return isMissing(textAt(registry, PackageVersion)) ? storeVersionFact(registry) : version;
}

} // namespace Platform::Windows
