// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/hypervworld.h"

#include "platform/simulated/rules.h"

#include <QDir>

namespace TestSupport {

Platform::VmFacts asShown(const Platform::VmFacts &vm, const Platform::HostFacts &facts, int build)
{
    constexpr int FirstBuildThatTellsTheGpu = 20348;
    QStringList paths;
    for (const QString &path : vm.gpuPartitions.valueOr({})) {
        if (path.isEmpty() || Platform::Simulated::gpuOfPartition(facts, path))
            paths << (build < FirstBuildThatTellsTheGpu ? QString() : path);
    }
    paths.sort();
    Platform::VmFacts shown = vm;
    shown.gpuPartitions = paths;
    shown.assignedDevices = vm.assignedDevices.valueOr({});
    return shown;
}

QMap<QString, Platform::HostProfile> recordedHosts()
{
    QMap<QString, Platform::HostProfile> hosts;
    const QDir folder(QStringLiteral(PROJECT_DIR "/resources/hostprofiles"));
    for (const QString &fileName : folder.entryList({QStringLiteral("*.json")})) {
        auto profile = Platform::loadHostProfile(folder.filePath(fileName));
        if (!profile)
            qFatal("%s: %s", qPrintable(fileName), qPrintable(profile.error().detail));
        profile->simulation.faults = {};
        profile->simulation.delayMs = {};
        hosts.insert(fileName, *profile);
    }
    return hosts;
}

} // namespace TestSupport
