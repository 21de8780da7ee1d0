// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/hostchoice.h"

#include "platform/simulated/simulatedhost.h"

#include <QDir>
#include <QStandardPaths>

namespace App {

namespace {

using Platform::ErrorCode;
using Platform::failure;
using Platform::Result;

const QString JournalName = QStringLiteral("eflow-gpu-setup.journal");

Result<> findJournal(const HostOptions &options, ChosenHost &chosen)
{
    if (!options.journal.isEmpty()) {
        chosen.journalFile = options.journal;
    } else if (!options.state.isEmpty()) {
        chosen.journalFile = options.state + QStringLiteral(".journal");
    } else if (!options.profile.isEmpty()) {
        chosen.journalFolder = std::make_unique<QTemporaryDir>();
        if (!chosen.journalFolder->isValid())
            return failure(ErrorCode::FileUnwritable, chosen.journalFolder->errorString());
        chosen.journalFile = chosen.journalFolder->filePath(JournalName);
    } else {
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        if (!folder.mkpath(QStringLiteral(".")))
            return failure(ErrorCode::FileUnwritable, folder.path());
        chosen.journalFile = folder.filePath(JournalName);
    }
    return {};
}

Result<> openRecorded(const HostOptions &options, ChosenHost &chosen)
{
    auto host = Platform::Simulated::SimulatedHost::open(options.profile, options.state);
    if (!host)
        return tl::make_unexpected(host.error());
    chosen.recordedProfile = [recorded = host->get()] { return recorded->snapshot(); };
    chosen.host = std::move(*host);
    return {};
}

Result<> openReal(ChosenHost &chosen)
{
    auto host = Platform::openThisComputer();
    if (!host)
        return tl::make_unexpected(host.error());
    chosen.host = std::move(*host);
    return {};
}

} // namespace

Result<ChosenHost> chooseHost(const HostOptions &options)
{
    ChosenHost chosen;
    Result<> opened = options.profile.isEmpty() ? openReal(chosen) : openRecorded(options, chosen);
    if (opened)
        opened = findJournal(options, chosen);
    if (!opened)
        return tl::make_unexpected(opened.error());
    return chosen;
}

} // namespace App
