// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/eflowcontrol.h"
#include "wizard/core/path.h"

#include <QSet>

#include <optional>

namespace Core {

/// The risks that need a consent of their own, by the name that answers files use.
enum class Consent {
    SecurityRisk,        ///< "security-risk": the device is given to the guest whole.
    NoMitigationDriver,  ///< "no-mitigation-driver": dismount without RequireDeviceMitigations.
    NoAcs,               ///< "no-acs": dismount without RequireAcsSupport.
    OneWayDeployment,    ///< "one-way-deployment": Deploy-Eflow works once per installation.
    OnlyDisplay,         ///< "only-display": the GPU drives the only display.
};

/// What the user decided. Everything else follows from the facts.
struct Choices
{
    QSet<QString> acceptedLicences;
    Path path;
    QSet<Consent> consents;
    /// EFLOW: CPU count and memory to keep or set; nothing keeps what the VM has.
    std::optional<int> cpuCount;
    std::optional<qint64> memoryMb;
    /// Hyper-V: MMIO gaps in MB; nothing computes them from the card.
    std::optional<qint64> lowMmioMb;
    std::optional<qint64> highMmioMb;
    /// Whether everything is to be taken back unless a person confirms it after the run; nothing
    /// means: when the plan takes the only display away.
    std::optional<bool> wantsConfirmation;

    bool operator==(const Choices &) const = default;
};

inline size_t qHash(Consent consent, size_t seed = 0) { return ::qHash(int(consent), seed); }

} // namespace Core
