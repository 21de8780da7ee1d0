// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/eflowfactreader.h"

#include "platform/unreadarea.h"
#include "platform/windows/facts/knownfolders.h"
#include "platform/windows/facts/moduletext.h"
#include "platform/windows/facts/registryfacts.h"

#include <algorithm>
#include <optional>

namespace Platform::Windows {

namespace {

const QString UninstallKey =
    QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
const QString AnyName =
    QStringLiteral("HKLM\\") + UninstallKey + QStringLiteral("\\*\\DisplayName");
constexpr QLatin1String ProductName("Azure IoT Edge");
constexpr QLatin1String DiskEnding("EFLOW.vhdx");
constexpr QLatin1String ModuleFile("AzureEFLOW.psm1");
constexpr qint64 LargestModule = 16 * 1024 * 1024;

RegistryPlace placeOf(const QString &product, const char *name)
{
    return {UninstallKey + QLatin1Char('\\') + product, QString::fromLatin1(name)};
}

QString inFolder(const QString &folder, const QString &name)
{
    return folder + QLatin1String(folder.endsWith(QLatin1Char('\\')) ? "" : "\\") + name;
}

/// The key of the product below the uninstall key; empty when there is none.
Result<QString> installedProduct(const Registry &registry)
{
    const auto products = registry.subkeys(UninstallKey);
    if (!products)
        return tl::make_unexpected(products.error());
    std::optional<Error> hidden;
    for (const QString &product : *products) {
        const auto name = textAt(registry, placeOf(product, "DisplayName"));
        if (name && name->startsWith(ProductName, Qt::CaseInsensitive))
            return product;
        if (!name && name.error().code == ErrorCode::AccessDenied)
            hidden = name.error();
    }
    if (hidden) // it may be the one
        return tl::make_unexpected(*hidden);
    return QString();
}

/// Where the disk of the VM may be. The installer's VHDXDIR is recorded nowhere; its default is the
/// folder of the product.
QStringList diskFolders(const Registry &registry, const QString &product)
{
    QStringList folders{inFolder(programFilesFolder(registry), ProductName)};
    const QString chosen =
        textAt(registry, placeOf(product, "InstallLocation")).value_or(QString());
    if (!chosen.isEmpty() && !folders.contains(chosen, Qt::CaseInsensitive))
        folders << chosen;
    return folders;
}

/// That there is no VM only the module can tell.
Fact<bool> deployedFact(const Files &files, const QStringList &folders)
{
    QStringList looked;
    for (const QString &folder : folders) {
        const QString source = inFolder(folder, QLatin1Char('*') + DiskEnding);
        const auto names = files.names(folder);
        if (!names && !isMissing(names))
            return Fact<bool>::unread(reasonOf(names.error()), source);
        if (names && std::ranges::any_of(*names, [](const QString &name) {
                return name.endsWith(DiskEnding, Qt::CaseInsensitive);
            }))
            return {true, source};
        looked << source;
    }
    return Fact<bool>::unread(
        QStringLiteral(
            "no disk of the EFLOW VM is there, but the installer may have put it elsewhere"),
        looked.join(QStringLiteral("; ")));
}

/// The module, or the one in the folder of its version.
Result<QByteArray> moduleContent(const Files &files, const QString &folder)
{
    auto content = files.content(inFolder(folder, ModuleFile), LargestModule);
    if (!isMissing(content))
        return content;
    const auto versions = files.names(folder);
    for (const QString &version : versions.value_or(QStringList())) {
        auto own = files.content(inFolder(inFolder(folder, version), ModuleFile), LargestModule);
        if (!isMissing(own))
            return own;
    }
    return content;
}

Fact<int> requiredBuildFact(const Files &files, const QString &programFiles)
{
    const QString folder =
        inFolder(programFiles, QStringLiteral("WindowsPowerShell\\Modules\\AzureEFLOW"));
    return factOf(moduleContent(files, folder).and_then([](const QByteArray &content) {
        return requiredBuild(scriptText(content));
    }),
                  inFolder(folder, ModuleFile));
}

EflowFacts withoutProduct(const Fact<bool> &installed, const QString &reason)
{
    HostFacts facts;
    markUnread(FactArea::Eflow, facts, reason);
    facts.eflow.installed = installed;
    return facts.eflow;
}

} // namespace

EflowFacts readEflowInstallation(const Registry &registry, const Files &files)
{
    const auto product = installedProduct(registry);
    if (!product)
        return withoutProduct(Fact<bool>::unread(reasonOf(product.error()), AnyName),
                              reasonOf(product.error()));
    if (product->isEmpty())
        return withoutProduct(
            {false, AnyName + QStringLiteral(": no entry like \"Azure IoT Edge *\"")},
            QStringLiteral("EFLOW is not installed"));
    EflowFacts facts;
    facts.installed = {true, sourceOf(placeOf(*product, "DisplayName"))};
    facts.product = textFact(registry, placeOf(*product, "DisplayName"));
    facts.version = textFact(registry, placeOf(*product, "DisplayVersion"));
    facts.deployed = deployedFact(files, diskFolders(registry, *product));
    facts.moduleRequiresBuild = requiredBuildFact(files, programFilesFolder(registry));
    return facts;
}

} // namespace Platform::Windows
