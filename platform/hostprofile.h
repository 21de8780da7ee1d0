// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "platform/result.h"
#include "platform/simulation.h"

#include <QByteArray>
#include <QJsonObject>

namespace Platform {

/// A host as a file: its facts, where they come from, and how its simulation behaves.
/// The format is resources/schemas/hostprofile.schema.json.
struct HostProfile
{
    QString name;   ///< What the wizard shows in its banner.
    QString source; ///< Where the facts were published or captured.
    QString note;
    HostFacts facts;
    Simulation simulation;

    bool operator==(const HostProfile &) const = default;
};

/// Profiles and answer files larger than this are refused unread.
inline constexpr qint64 LargestJsonFileBytes = 8 * 1024 * 1024;

/// Reads a profile. The detail of the error names the path and reason of every fault, one a line:
/// "gpus[1].driver.version: expected text like 31.0.15.2225, found 7".
[[nodiscard]] Result<HostProfile> parseHostProfile(const QByteArray &json);
[[nodiscard]] Result<HostProfile> loadHostProfile(const QString &fileName);

/// The canonical text of a profile: equal profiles give equal bytes.
[[nodiscard]] QByteArray hostProfileJson(const HostProfile &profile);

/// The published schema (JSON Schema draft-07) of a profile, made from the same description.
[[nodiscard]] QJsonObject hostProfileSchema();

} // namespace Platform
