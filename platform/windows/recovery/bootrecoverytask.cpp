// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/bootrecoverytask.h"

#include "platform/windows/eflow/commandline.h"
#include "platform/windows/recovery/boottask.h"
#include "platform/windows/recovery/tasktext.h"

#include <QCryptographicHash>
#include <QDir>

namespace Platform::Windows {

namespace {

/// Sixteen digits for what the task works on. Windows does not tell large letters in paths from
/// small ones.
QString keyOf(const QStringList &arguments)
{
    constexpr qsizetype Digits = 16;
    const QByteArray text = arguments.join(QChar::Null).toLower().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(Digits));
}

} // namespace

BootRecoveryTask::BootRecoveryTask(std::shared_ptr<TaskScheduler> scheduler, ProgramStore programs,
                                   RecoveryCommand command, std::shared_ptr<RunOnce> runOnce)
    : m_scheduler(std::move(scheduler))
    , m_programs(std::move(programs))
    , m_command(std::move(command))
    , m_runOnce(std::move(runOnce))
    , m_key(keyOf(m_command.arguments))
{
}

QString BootRecoveryTask::name() const
{
    return QStringLiteral("EFLOW GPU Setup recovery ") + m_key;
}

QString BootRecoveryTask::definition() const
{
    QString program = m_programs.fileFor(m_key);
    program.replace(QLatin1Char('/'), QLatin1Char('\\'));
    return bootTaskXml({program, windowsCommandLine(m_command.arguments)});
}

Result<bool> BootRecoveryTask::isRegistered(const CallContext &call)
{
    const auto found = m_scheduler->definition(name(), call);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return false;
    if (!isSameTask(definition(), **found))
        return failure(ErrorCode::InvalidState,
                       QStringLiteral("the task \"%1\" runs something else").arg(name()));
    const auto holds = m_programs.holds(m_command.program, m_key);
    if (holds && !*holds)
        return failure(ErrorCode::InvalidState,
                       QStringLiteral("%1 is not a safe copy of %2")
                           .arg(m_programs.fileFor(m_key), m_command.program));
    return holds;
}

Result<> BootRecoveryTask::setRegistered(bool registered, const CallContext &call)
{
    if (registered)
        return put(call);
    const auto removed = m_scheduler->remove(name(), call);
    if (removed) // a copy that stays without a task is never run
        m_programs.remove(m_key);
    return removed;
}

// With the exclamation mark Windows deletes it only when the window has come to its end; longer
// commands than 260 characters are not run (win32 docs, "Run and RunOnce Registry Keys").
void BootRecoveryTask::openWindowAtLogon(bool isWanted)
{
    constexpr qsizetype LongestCommand = 260;
    const QString name = QStringLiteral("!EFLOW GPU Setup ") + m_key;
    QStringList words = m_command.window;
    if (!m_runOnce || words.isEmpty())
        return;
    words.first().replace(QLatin1Char('/'), QLatin1Char('\\'));
    const QString command = windowsCommandLine(words);
    if (isWanted && command.size() <= LongestCommand)
        m_runOnce->set(name, command);
    else
        m_runOnce->remove(name);
}

// An update would keep who owns a task that somebody else had made under this name. One that does
// the same stays: it may guard a run that was cut off.
Result<> BootRecoveryTask::removeForeign(const CallContext &call)
{
    const auto found = m_scheduler->definition(name(), call);
    if (!found)
        return tl::make_unexpected(found.error());
    const bool isForeign = *found && !isSameTask(definition(), **found);
    return isForeign ? m_scheduler->remove(name(), call) : Result<>();
}

Result<> BootRecoveryTask::put(const CallContext &call)
{
    if (!m_programs.isInside(m_command.journalFile))
        return failure(ErrorCode::FolderUnsafe,
                       QStringLiteral("%1 is not in the folder of %2")
                           .arg(m_command.journalFile, m_programs.fileFor(m_key)));
    const QString texts =
        m_programs.fileFor(m_key) + QLatin1Char(' ') + m_command.arguments.join(QLatin1Char(' '));
    return checkUnchangedByTask(texts)
        .and_then([&] { return m_programs.put(m_command.program, m_key); })
        .and_then([&] { return removeForeign(call); })
        .and_then([&] { return m_scheduler->put(name(), definition(), call); })
        .and_then([&] { return isRegistered(call); })
        .and_then([&](bool isThere) {
            return isThere ? Result<>()
                           : failure(ErrorCode::InvalidState,
                                     QStringLiteral("the task \"%1\" is not there").arg(name()));
        });
}

} // namespace Platform::Windows
