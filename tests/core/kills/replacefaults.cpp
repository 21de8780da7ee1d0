// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/core/kills/replacefaults.h"

#include "platform/durablefile.h"
#include "tests/core/kills/diskworld.h"

#include <QDir>
#include <QFile>

namespace TestSupport {

namespace {

const QByteArray Fresh("what the file is to hold from now on");

QByteArray whereOf(const std::optional<QByteArray> &former, std::span<const CallFault> faults)
{
    QByteArray where = former ? "replaced" : "made";
    for (const CallFault &fault : faults)
        where += ", " + faultText(fault);
    return where;
}

} // namespace

/// Follows what becomes of the new content.
class ReplaceFaults::Watch : public FileCallWatcher
{
public:
    Watch(const QString &folder, Progress &progress)
        : m_folder(folder.toStdString())
        , m_progress(progress)
    {
    }

    int before(const FileCall &) override { return 0; }
    void after(const FileCall &call) override
    {
        if (call.kind == FileCall::Kind::Write)
            m_progress.isFlushed = false;
        else if (call.kind == FileCall::Kind::Rename)
            m_progress.isRenamed = m_progress.isFlushed;
        else if (call.kind == FileCall::Kind::Flush && call.path == m_folder)
            m_progress.isDurable = m_progress.isRenamed;
        else if (call.kind == FileCall::Kind::Flush)
            m_progress.isFlushed = true;
    }

private:
    const std::string m_folder;
    Progress &m_progress;
};

ReplaceFaults::ReplaceFaults(const QString &folder, FaultExtent extent)
    : m_folder(folder + QStringLiteral("/replaced"))
    , m_file(m_folder + QStringLiteral("/file"))
    , m_extent(extent)
{
    if (!QDir().mkpath(m_folder))
        qFatal("no folder");
}

FaultTally ReplaceFaults::carryOut()
{
    replace(std::nullopt);
    replace(QByteArray("what the file held before, which is longer than what comes"));
    return m_tally;
}

void ReplaceFaults::replace(const std::optional<QByteArray> &former)
{
    const auto countOf = [&](std::span<const CallFault> faults) {
        restore(former);
        std::ignore = live(faults);
        return m_seen->count;
    };
    const auto goesOn = [this] { return !m_extent.stopsAtFinding || m_tally.findings() == 0; };
    const CallCount undisturbed = countOf({});
    EveryFault(undisturbed, m_extent).forEach([&](const CallFault &fault) {
        disturb(former, {&fault, 1});
        return goesOn();
    });
    // What was written is removed only where it cannot be renamed.
    const CallFault noRename{FileCall::Kind::Rename, 0, INT_MAX, failures().front()};
    CallCount removes;
    removes.calls[size_t(FileCall::Kind::Remove)] =
        countOf({&noRename, 1}).callsOf(FileCall::Kind::Remove);
    EveryFault(removes, m_extent).forEach([&](const CallFault &fault) {
        const CallFault both[] = {fault, noRename};
        disturb(former, both);
        return goesOn();
    });
    for (size_t kind = 0; kind < FileCallKinds; ++kind)
        m_tally.count.calls[kind] += undisturbed.calls[kind] + removes.calls[kind];
}

ChildEnd ReplaceFaults::live(std::span<const CallFault> faults)
{
    *m_seen = {};
    return Child([&] {
               Watch progress(m_folder, m_seen->progress);
               FaultPoint point(faults, m_seen->count, progress);
               const FileCallWatch watch(m_folder.toStdString(), point);
               return Platform::replaceFile(m_file, Fresh) ? 0 : 1;
           })
        .wait();
}

void ReplaceFaults::restore(const std::optional<QByteArray> &former) const
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
    QFile file(m_file);
    if (former && (!file.open(QIODevice::WriteOnly) || file.write(*former) != former->size()))
        qFatal("cannot write");
}

bool ReplaceFaults::hasRemains() const
{
    return QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size() >
           (QFile::exists(m_file) ? 1 : 0);
}

void ReplaceFaults::disturb(const std::optional<QByteArray> &former,
                            std::span<const CallFault> faults)
{
    restore(former);
    judge(live(faults), former, faults);
    if (live({}).code != 0 || fileContent(m_file) != Fresh)
        m_tally.note(m_tally.wrong, "a file that cannot be replaced later",
                     whereOf(former, faults));
}

void ReplaceFaults::judge(const ChildEnd &end, const std::optional<QByteArray> &former,
                          std::span<const CallFault> faults)
{
    const QByteArray where = whereOf(former, faults);
    const FileCall::Kind kind = faults.front().kind;
    ++m_tally.lives;
    m_tally.count.faults[size_t(kind)] += m_seen->count.faultsOf(kind);
    if (m_seen->count.faultsOf(kind) == 0)
        m_tally.note(m_tally.unmet, "a fault that was never met", where);
    if (end.isKilled != (faults.front().failure.error == 0) || (!end.isKilled && end.code > 1))
        m_tally.note(m_tally.wrong, "a process that ends otherwise", where);
    const auto content = fileContent(m_file);
    if (content != former && content != Fresh)
        m_tally.note(m_tally.wrong, "a file that is neither the former nor the new one", where);
    const bool isSuccess = !end.isKilled && end.code == 0;
    if (isSuccess && !(content == Fresh && m_seen->progress.isDurable))
        m_tally.note(m_tally.silent, "a silent success", where);
    if (!isSuccess && content == Fresh && !m_seen->progress.isRenamed)
        m_tally.note(m_tally.wrong, "a new content that was not flushed", where);
    if (!end.isKilled && kind != FileCall::Kind::Remove && hasRemains())
        m_tally.note(m_tally.wrong, "a file that nobody wants", where);
}

} // namespace TestSupport
