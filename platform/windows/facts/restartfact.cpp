// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/restartfact.h"

#include "platform/standardplaces.h"
#include "platform/windows/facts/registryfacts.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

const QString ServicingKey = QStringLiteral(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending");
const QString UpdateKey = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\"
                                         "WindowsUpdate\\Auto Update\\RebootRequired");
const RegistryPlace FileRenames{
    QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Session Manager"),
    QStringLiteral("PendingFileRenameOperations")};
const QString NameKey = QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\");
const RegistryPlace ActiveName{NameKey + QStringLiteral("ActiveComputerName"),
                               QStringLiteral("ComputerName")};
const RegistryPlace NextName{NameKey + QStringLiteral("ComputerName"),
                             QStringLiteral("ComputerName")};

Fact<bool> keyFact(const Registry &registry, const QString &key)
{
    return factOf(keyExists(registry, key), QStringLiteral("HKLM\\") + key);
}

/// This product leaves its own files to the next restart, which nothing waits for.
bool isOfThisProduct(const QString &name)
{
    const QString folder = QStringLiteral("\\??\\") +
                           machineDataFolder().replace(QLatin1Char('/'), QLatin1Char('\\')) +
                           QLatin1Char('\\');
    return name.startsWith(folder, Qt::CaseInsensitive);
}

Fact<bool> fileRenamesFact(const Registry &registry)
{
    const auto value = registry.value(FileRenames.key, FileRenames.name);
    if (isMissing(value))
        return {false, sourceOf(FileRenames)};
    if (!value)
        return Fact<bool>::unread(reasonOf(value.error()), sourceOf(FileRenames));
    const QStringList *renames = std::get_if<QStringList>(&*value);
    if (!renames)
        return Fact<bool>::unread(QStringLiteral("the value is no list of texts"),
                                  sourceOf(FileRenames));
    const bool isPending = std::ranges::any_of(*renames, [](const QString &name) {
        return !name.isEmpty() && !isOfThisProduct(name); // empty: the file before it is deleted
    });
    return {isPending, sourceOf(FileRenames)};
}

Fact<bool> newNameFact(const Registry &registry)
{
    const auto active = textAt(registry, ActiveName);
    const auto next = textAt(registry, NextName);
    if (!active)
        return Fact<bool>::unread(reasonOf(active.error()), sourceOf(ActiveName));
    if (!next)
        return Fact<bool>::unread(reasonOf(next.error()), sourceOf(NextName));
    return {active->compare(*next, Qt::CaseInsensitive) != 0, sourceOf(NextName)};
}

} // namespace

Fact<bool> restartPendingFact(const Registry &registry)
{
    const Fact<bool> signs[] = {keyFact(registry, ServicingKey), keyFact(registry, UpdateKey),
                                fileRenamesFact(registry), newNameFact(registry)};
    QStringList sources;
    const Fact<bool> *unread = nullptr;
    for (const Fact<bool> &sign : signs) {
        if (sign.is(true))
            return sign;
        if (!sign.isKnown() && !unread)
            unread = &sign;
        sources << sign.source;
    }
    return unread ? *unread : Fact<bool>(false, sources.join(QStringLiteral("; ")));
}

} // namespace Platform::Windows
