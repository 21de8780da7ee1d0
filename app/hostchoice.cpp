// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/hostchoice.h"

#include "platform/simulated/simulatedhost.h"
#include "platform/standardplaces.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        chosen.journalFile = Platform::machineDataFolder() + QLatin1Char('/') + JournalName;
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

QString consoleProgram(Program program)
{
    const QString self = QCoreApplication::applicationFilePath();
    if (program == Program::Console)
        return self;
    const QFileInfo window(self);
    QString name = QStringLiteral("/eflow-gpu-setup-cli");
    if (!window.suffix().isEmpty())
        name += QLatin1Char('.') + window.suffix();
    return window.path() + name;
}

Platform::RecoveryCommand recoveryFor(const QString &journalFile, Program program)
{
    const QString journal = QFileInfo(journalFile).absoluteFilePath();
    return {consoleProgram(program),
            {QStringLiteral("recover"), QStringLiteral("--journal"), journal},
            journal};
}

Result<> openReal(Program program, ChosenHost &chosen)
{
    auto host = Platform::openThisComputer(recoveryFor(chosen.journalFile, program));
    if (!host)
        return tl::make_unexpected(host.error());
    chosen.host = std::move(*host);
    return {};
}

} // namespace

Result<ChosenHost> chooseHost(const HostOptions &options, Program program)
{
    ChosenHost chosen;
    const Result<> opened = findJournal(options, chosen).and_then([&] {
        return options.profile.isEmpty() ? openReal(program, chosen)
                                         : openRecorded(options, chosen);
    });
    if (!opened)
        return tl::make_unexpected(opened.error());
    return chosen;
}

} // namespace App
