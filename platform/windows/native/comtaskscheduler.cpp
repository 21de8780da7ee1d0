// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/comtaskscheduler.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/native/comapartment.h"
#include "platform/windows/native/comptr.h"
#include "platform/windows/native/comtext.h"
#include "platform/windows/recovery/taskschedulererror.h"

#include <taskschd.h>

namespace Platform::Windows {

namespace {

/// Owned by administrators; for SYSTEM and them alone, nothing inherited.
const QString TaskSddl = QStringLiteral("O:BAG:BAD:P(A;;FA;;;SY)(A;;FA;;;BA)");

tl::unexpected<Error> failed(HRESULT status, const char *what)
{
    return tl::make_unexpected(taskSchedulerFailure(quint32(status), QLatin1String(what)));
}

Result<ComPtr<ITaskFolder>> rootFolder(const ComApartment &apartment)
{
    if (FAILED(apartment.result()))
        return failed(apartment.result(), "CoInitializeEx");
    ComPtr<ITaskService> service;
    HRESULT status = CoCreateInstance(__uuidof(::TaskScheduler), nullptr, CLSCTX_INPROC_SERVER,
                                      __uuidof(ITaskService), service.outVoid());
    if (FAILED(status))
        return failed(status, "CoCreateInstance(TaskScheduler)");
    const VARIANT none = {};
    status = service->Connect(none, none, none, none);
    if (FAILED(status))
        return failed(status, "ITaskService::Connect");
    ComPtr<ITaskFolder> folder;
    status = service->GetFolder(ComText(QStringLiteral("\\")).get(), folder.out());
    if (FAILED(status))
        return failed(status, "ITaskService::GetFolder");
    return folder;
}

/// Runs `work` with the root folder of tasks on a thread of its own.
template <typename Work>
auto withFolder(const char *what, Work work, const CallContext &call)
{
    return boundedCall(
        QLatin1String(what),
        [work = std::move(work)] {
            const ComApartment apartment;
            return rootFolder(apartment).and_then(
                [&work](const ComPtr<ITaskFolder> &folder) { return work(folder); });
        },
        call);
}

} // namespace

Result<> ComTaskScheduler::put(const QString &name, const QString &xml, const CallContext &call)
{
    const auto work = [name, xml](const ComPtr<ITaskFolder> &folder) -> Result<> {
        const VARIANT none = {}; // the principal is in the definition
        const ComText sddl(TaskSddl);
        ComPtr<IRegisteredTask> task;
        const HRESULT status = folder->RegisterTask(
            ComText(name).get(), ComText(xml).get(), TASK_CREATE_OR_UPDATE, none, none,
            TASK_LOGON_SERVICE_ACCOUNT, sddl.variant(), task.out());
        return FAILED(status) ? failed(status, "ITaskFolder::RegisterTask") : Result<>();
    };
    return withFolder("register a task", work, call);
}

Result<std::optional<QString>> ComTaskScheduler::definition(const QString &name,
                                                            const CallContext &call)
{
    using Answer = Result<std::optional<QString>>;
    const auto work = [name](const ComPtr<ITaskFolder> &folder) -> Answer {
        ComPtr<IRegisteredTask> task;
        HRESULT status = folder->GetTask(ComText(name).get(), task.out());
        ComText xml;
        if (SUCCEEDED(status))
            status = task->get_Xml(xml.out());
        if (SUCCEEDED(status))
            return std::optional(xml.text());
        const Error error =
            taskSchedulerFailure(quint32(status), QStringLiteral("ITaskFolder::GetTask"));
        return error.code == ErrorCode::NotFound ? Answer(std::nullopt)
                                                 : tl::make_unexpected(error);
    };
    return withFolder("read a task", work, call);
}

Result<> ComTaskScheduler::remove(const QString &name, const CallContext &call)
{
    const auto work = [name](const ComPtr<ITaskFolder> &folder) -> Result<> {
        const HRESULT status = folder->DeleteTask(ComText(name).get(), 0);
        if (SUCCEEDED(status))
            return {};
        const Error error =
            taskSchedulerFailure(quint32(status), QStringLiteral("ITaskFolder::DeleteTask"));
        return error.code == ErrorCode::NotFound ? Result<>() : tl::make_unexpected(error);
    };
    return withFolder("remove a task", work, call);
}

} // namespace Platform::Windows
