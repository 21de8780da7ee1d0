// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/jobprocess.h"

#include "platform/windows/eflow/commandline.h"
#include "platform/windows/native/lasterror.h"
#include "platform/windows/native/standardpipe.h"
#include "platform/windows/native/uniquehandle.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>
#include <vector>

namespace Platform::Windows {

namespace {

constexpr DWORD EndedByUs = 1;
constexpr DWORD VirusInfected = 225; // ERROR_VIRUS_INFECTED, which the headers lack

struct Child
{
    UniqueHandle process;
    UniqueHandle thread;
};

tl::unexpected<Error> failedCall(const char *call)
{
    return failure(ErrorCode::Internal, lastErrorText(call));
}

/// Why a program did not start.
tl::unexpected<Error> notStarted(const QString &program)
{
    const DWORD error = GetLastError();
    const QString detail =
        QStringLiteral("%1: %2").arg(program, windowsErrorText("CreateProcessW", error));
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return failure(ErrorCode::PowerShellMissing, detail);
    case ERROR_ACCESS_DENIED:
    case VirusInfected:
    case ERROR_ACCESS_DISABLED_BY_POLICY:
        return failure(ErrorCode::ScriptBlocked, detail);
    default:
        return failure(ErrorCode::Internal, detail);
    }
}

Result<UniqueHandle> makeJob()
{
    UniqueHandle job(CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    if (!job || !SetInformationJobObject(job.get(), JobObjectExtendedLimitInformation, &limits,
                                         sizeof(limits)))
        return failedCall("CreateJobObjectW");
    return job;
}

/// The list of the handles that a child inherits.
class InheritedHandles
{
public:
    explicit InheritedHandles(std::array<HANDLE, 3> handles)
        : m_handles(handles)
    {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_memory.resize(size);
        m_isInitialized = InitializeProcThreadAttributeList(list(), 1, 0, &size);
        m_isMade = m_isInitialized &&
                   UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                             m_handles.data(), sizeof(m_handles), nullptr, nullptr);
    }
    InheritedHandles(const InheritedHandles &) = delete;
    ~InheritedHandles()
    {
        if (m_isInitialized)
            DeleteProcThreadAttributeList(list());
    }

    [[nodiscard]] LPPROC_THREAD_ATTRIBUTE_LIST list()
    {
        return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_memory.data());
    }
    [[nodiscard]] bool isMade() const { return m_isMade; }

private:
    std::array<HANDLE, 3> m_handles;
    std::vector<char> m_memory;
    bool m_isInitialized = false;
    bool m_isMade = false;
};

/// Starts the program, but not its first thread.
Result<Child> startSuspended(const JobProcess &process, std::array<HANDLE, 3> standard)
{
    std::wstring line =
        windowsCommandLine(QStringList{process.program} + process.arguments).toStdWString();
    if (qsizetype(line.size()) >= LongestCommandLine)
        return failure(ErrorCode::Internal, QStringLiteral("the command line is too long"));
    InheritedHandles inherited(standard);
    if (!inherited.isMade())
        return failedCall("UpdateProcThreadAttribute");
    STARTUPINFOEXW startup = {};
    startup.StartupInfo.cb = sizeof(startup);
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = standard[0];
    startup.StartupInfo.hStdOutput = standard[1];
    startup.StartupInfo.hStdError = standard[2];
    startup.lpAttributeList = inherited.list();
    std::wstring environment = process.environment;
    PROCESS_INFORMATION child = {};
    constexpr DWORD Flags = CREATE_NO_WINDOW | CREATE_SUSPENDED | CREATE_UNICODE_ENVIRONMENT |
                            EXTENDED_STARTUPINFO_PRESENT;
    if (!CreateProcessW(process.program.toStdWString().c_str(), line.data(), nullptr, nullptr, TRUE,
                        Flags, environment.data(), process.workingFolder.toStdWString().c_str(),
                        &startup.StartupInfo, &child))
        return notStarted(process.program);
    return Child{UniqueHandle(child.hProcess), UniqueHandle(child.hThread)};
}

Result<> resumeInJob(const Child &child, HANDLE job)
{
    if (AssignProcessToJobObject(job, child.process.get()) &&
        ResumeThread(child.thread.get()) != DWORD(-1))
        return {};
    const QString why = lastErrorText("AssignProcessToJobObject");
    TerminateProcess(child.process.get(), EndedByUs);
    return failure(ErrorCode::Internal, why);
}

/// What ended the wait for a child: its own end, a stop or the limit.
Result<> waitFor(HANDLE process, const CallContext &call)
{
    const QDeadlineTimer deadline(std::max(call.limit, std::chrono::milliseconds::zero()));
    while (!call.stop.stop_requested()) {
        const qint64 rest =
            std::min<qint64>(deadline.remainingTime(), StopToken::LookInterval.count());
        switch (WaitForSingleObject(process, DWORD(rest))) {
        case WAIT_OBJECT_0:
            return {};
        case WAIT_TIMEOUT:
            break;
        default:
            return failedCall("WaitForSingleObject");
        }
        if (deadline.hasExpired())
            return failure(
                ErrorCode::TimedOut,
                QStringLiteral("PowerShell was ended after %1 ms").arg(call.limit.count()));
    }
    return failure(ErrorCode::Cancelled, QStringLiteral("PowerShell was ended"));
}

} // namespace

Result<ScriptOutput> runJobProcess(const JobProcess &process, const CallContext &call)
{
    auto job = makeJob();
    auto pipes = makeStandardPipes();
    if (!job)
        return tl::make_unexpected(job.error());
    if (!pipes)
        return failedCall("CreatePipe");
    const auto child = startSuspended(process, pipes->childEnds());
    pipes->closeChildEnds();
    if (!child)
        return tl::make_unexpected(child.error());
    if (const Result<> resumed = resumeInJob(*child, job->get()); !resumed)
        return tl::make_unexpected(resumed.error());

    ScriptOutput output;
    Result<> end;
    {
        const qint64 limit = process.outputLimit;
        const std::jthread writer([&] { pipes->writeInput(process.input); });
        const std::jthread out([&] { pipes->readOutput(output.standardOutput, limit); });
        const std::jthread error([&] { pipes->readError(output.standardError, limit); });
        end = waitFor(child->process.get(), call);
        // Whatever it left running holds the pipes open, and the readers with them.
        TerminateJobObject(job->get(), EndedByUs);
    }
    if (!end)
        return tl::make_unexpected(end.error());
    DWORD exitCode = 0;
    if (!GetExitCodeProcess(child->process.get(), &exitCode))
        return failedCall("GetExitCodeProcess");
    output.exitCode = int(exitCode);
    return output;
}

} // namespace Platform::Windows
