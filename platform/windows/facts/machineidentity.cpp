// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/machineidentity.h"

#include "platform/windows/facts/registryfacts.h"

#include <QCryptographicHash>

namespace Platform::Windows {

namespace {

const RegistryPlace MachineGuid{QStringLiteral("SOFTWARE\\Microsoft\\Cryptography"),
                                QStringLiteral("MachineGuid")};

} // namespace

QString machineIdentity(const Registry &registry, const SystemInfo &system)
{
    // With the name of the product, so that the hash is of no use to others who hash it.
    const QString identity =
        QStringLiteral("eflow-gpu-setup\n") +
        textAt(registry, MachineGuid).value_or(system.computerName().value_or(QString()));
    const QByteArray hash =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("windows-") + QString::fromLatin1(hash);
}

} // namespace Platform::Windows
