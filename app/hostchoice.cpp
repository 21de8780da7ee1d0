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

/// The two programs stand side by side.
QString pathOf(Program program)
{
    const QFileInfo self(QCoreApplication::applicationFilePath());
    QString name = program == Program::Console ? QStringLiteral("/eflow-gpu-setup-cli")
                                               : QStringLiteral("/eflow-gpu-setup");
    if (!self.suffix().isEmpty())
        name += QLatin1Char('.') + self.suffix();
    return self.path() + name;
}

Platform::RecoveryCommand recoveryFor(const HostOptions &options, const QString &journalFile,
                                      Program program)
{
    const QString journal = QFileInfo(journalFile).absoluteFilePath();
    Platform::RecoveryCommand command;
    command.program = program == Program::Console ? QCoreApplication::applicationFilePath()
                                                  : pathOf(Program::Console);
    command.arguments = {QStringLiteral("recover"), QStringLiteral("--journal"), journal};
    command.journalFile = journal;
    command.window = QStringList{pathOf(Program::Window)};
    if (!options.journal.isEmpty())
        command.window << QStringLiteral("--journal") << journal;
    return command;
}

Result<> openReal(const HostOptions &options, Program program, ChosenHost &chosen)
{
    auto host = Platform::openThisComputer(recoveryFor(options, chosen.journalFile, program));
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
        return options.profile.isEmpty() ? openReal(options, program, chosen)
                                         : openRecorded(options, chosen);
    });
    if (!opened)
        return tl::make_unexpected(opened.error());
    return chosen;
}

} // namespace App
