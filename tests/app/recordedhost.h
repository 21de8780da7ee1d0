// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/app/consolerun.h"

/// A recorded host whose machine the console tool keeps in a file from one run to the next.
class RecordedHost
{
public:
    /// Starts anew with the machine of this profile; `tool` must stay alive.
    RecordedHost(const ConsoleTool &tool, const QString &profile);

    [[nodiscard]] QString profile() const { return m_profile; }
    /// The file with the machine as it is now.
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QStringList command(const char *verb) const;
    /// Options for the first open path, one of Hyper-V where there is one: it has the most steps.
    [[nodiscard]] QStringList longestOpenPath() const;

private:
    const ConsoleTool &m_tool;
    QString m_profile;
    QString m_state;
};

/// Options that accept every licence and every risk.
[[nodiscard]] QStringList everyConsent();
/// The options that choose a path of a check.
[[nodiscard]] QStringList pathOptions(const QJsonObject &path);
[[nodiscard]] bool isOpen(const QJsonObject &path);
/// The machine of a profile without the plan of its faults.
[[nodiscard]] QJsonObject machineIn(const QByteArray &profile);
/// A profile with one member of its simulation set.
[[nodiscard]] QByteArray withSimulation(const QByteArray &profile, const QString &member,
                                        const QJsonValue &value);
/// A profile on which every call takes a while.
[[nodiscard]] QString slowProfile(const ConsoleTool &tool);
/// Starts to apply on a host and returns once the run has begun; false when it does not begin.
[[nodiscard]] bool startToApply(const ConsoleTool &tool, const RecordedHost &host,
                                QProcess &process);
