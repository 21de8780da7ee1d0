// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/diskworld.h"

#include "platform/simulated/simulatedhost.h"
#include "tests/core/support/announcement.h"
#include "tests/support/skippingclock.h"
#include "wizard/core/journalfilestore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace TestSupport {

using namespace Core;
using Platform::Simulated::SimulatedHost;

namespace {

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(fileName));
}

void clear(const QString &folder)
{
    const QDir entries(folder);
    for (const QString &name : entries.entryList(QDir::NoDotAndDotDot | QDir::AllEntries)) {
        if (!QFile::remove(entries.filePath(name)))
            qFatal("cannot remove %s", qPrintable(name));
    }
}

} // namespace

QByteArray DiskContent::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(machine);
    hash.addData(journal ? '+' + *journal : QByteArray());
    return hash.result();
}

std::optional<QByteArray> fileContent(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

DiskWorld::DiskWorld(const QString &folder, Scenario scenario)
    : m_folder(folder)
    , m_scenario(std::move(scenario))
{
    if (!QDir().mkpath(m_folder + QStringLiteral("/machine")) || !QDir().mkpath(journalFolder()))
        qFatal("cannot make %s", qPrintable(m_folder));
}

QString DiskWorld::machineFile() const { return m_folder + QStringLiteral("/machine/state.json"); }
QString DiskWorld::journalFolder() const { return m_folder + QStringLiteral("/run"); }
QString DiskWorld::journalFile() const { return journalFolder() + QStringLiteral("/journal"); }

DiskContent DiskWorld::untouched() const
{
    return {Platform::hostProfileJson(m_scenario.profile), std::nullopt};
}

DiskContent DiskWorld::content() const
{
    return {fileContent(machineFile()).value_or(QByteArray()), fileContent(journalFile())};
}

void DiskWorld::restore(const DiskContent &content) const
{
    clear(m_folder + QStringLiteral("/machine"));
    clear(journalFolder());
    write(machineFile(), content.machine);
    if (content.journal)
        write(journalFile(), *content.journal);
}

std::optional<RunReport> DiskWorld::report(Runner &runner, Work work) const
{
    switch (work) {
    case Work::Apply:
        return runner.apply(m_scenario.plan, allConsents(), {});
    case Work::Undo:
        return runner.undo();
    case Work::Recover:
        return runner.recover();
    }
    return std::nullopt;
}

DiskWorld::Code DiskWorld::carryOut(Work work, const Hooks &hooks) const
{
    const auto machine = SimulatedHost::open(machineFile(), machineFile());
    if (!machine)
        return NoMachine;
    WatchedHost host(**machine);
    host.before = [&](const HostCall &call) {
        if (!isAnnounced(call, m_scenario.plan, hooks.journal()))
            std::_Exit(Unannounced);
        if (hooks.onChange)
            hooks.onChange();
    };
    host.after = [&](const HostCall &) {
        if (hooks.onChange)
            hooks.onChange();
    };
    SkippingClock clock;
    JournalFileStore store(journalFile());
    Runner runner({host, store, QStringLiteral("run-1"), {}, &clock, [] { return true; }});
    const auto told = report(runner, work);
    return told ? Code(int(told->outcome)) : Idle;
}

} // namespace TestSupport
