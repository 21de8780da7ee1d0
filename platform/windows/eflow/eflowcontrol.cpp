// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/eflowcontrol.h"

#include "platform/enumnames.h"
#include "platform/windows/eflow/scriptrequest.h"

#include <algorithm>

namespace Platform::Windows {

namespace {

/// How long a VM may restart; one look whether it can be read, and the pause between two.
constexpr auto LongestRestart = std::chrono::minutes(10);
constexpr auto LongestLook = std::chrono::seconds(60);
constexpr auto LookInterval = std::chrono::seconds(5);

QJsonObject dataOf(Script script, const EflowVmSettings &settings)
{
    QJsonObject data{{QStringLiteral("cpuCount"), settings.cpuCount},
                     {QStringLiteral("memoryInMB"), settings.memoryMb}};
    if (script == Script::Deploy) {
        data.insert(QStringLiteral("acceptEula"), scriptArgument(QStringLiteral("Yes")));
        data.insert(QStringLiteral("acceptOptionalTelemetry"),
                    scriptArgument(QStringLiteral("No")));
    }
    if (!settings.gpuPassthroughType)
        return data;
    data.insert(QStringLiteral("gpuName"), scriptArgument(settings.gpuName));
    data.insert(QStringLiteral("gpuPassthroughType"),
                scriptArgument(enumName(*settings.gpuPassthroughType)));
    data.insert(QStringLiteral("gpuCount"), settings.gpuCount);
    return data;
}

/// What the module would refuse, or worse: take for something else.
Result<> check(const EflowVmSettings &settings)
{
    if (!settings.gpuPassthroughType && settings.gpuCount > 0)
        return failure(ErrorCode::EflowGpuCountWithoutPassthrough,
                       QStringLiteral("a GPU count without a type"));
    if (settings.gpuPassthroughType && settings.gpuName.isEmpty())
        return failure(ErrorCode::EflowGpuNotAvailable, QStringLiteral("a type without a GPU"));
    if (settings.gpuPassthroughType && settings.gpuCount < 1)
        return failure(ErrorCode::EflowGpuCountMissing,
                       QStringLiteral("gpuCount == %1").arg(settings.gpuCount));
    return {};
}

/// The errors of which it is known that nothing was changed before them.
constexpr ErrorCode Refusals[] = {
    ErrorCode::EflowUnsupportedDdaType,
    ErrorCode::EflowGpuCountMissing,
    ErrorCode::EflowProviderRefusesPassthrough,
    ErrorCode::EflowGpuNotAvailable,
    ErrorCode::EflowNotEnoughGpus,
    ErrorCode::EflowPassthroughNotSupported,
    ErrorCode::EflowGpuCountWithoutPassthrough,
    ErrorCode::EflowVmOff,
    ErrorCode::EflowNotDeployed,
    ErrorCode::EflowAlreadyDeployed,
    ErrorCode::EflowNotInstalled,
    ErrorCode::InvalidArgument,
    ErrorCode::NotSupported,
    ErrorCode::ScriptBlocked,
    ErrorCode::PowerShellMissing,
};

/// Whether the module answered and told of a VM, or that there is none.
bool tellsOfVm(const Result<QJsonObject> &state)
{
    const QLatin1String ok("ok");
    const QLatin1String value("value");
    if (!state)
        return false;
    const QJsonObject deployed = state->value(QLatin1String("deployed")).toObject();
    const QJsonObject vm = state->value(QLatin1String("vm")).toObject();
    return vm.value(ok) == true || (deployed.value(ok) == true && deployed.value(value) == false);
}

bool wasRefused(const Error &error)
{
    return std::ranges::find(Refusals, error.code) != std::end(Refusals);
}

} // namespace

WindowsEflowControl::WindowsEflowControl(std::shared_ptr<ScriptHost> scripts,
                                         std::shared_ptr<EflowMemory> memory)
    : m_scripts(std::move(scripts))
    , m_memory(std::move(memory))
{
}

Result<> WindowsEflowControl::deploy(const EflowVmSettings &settings, const CallContext &call)
{
    return send(Script::Deploy, settings, call);
}

Result<> WindowsEflowControl::configure(const EflowVmSettings &settings, const CallContext &call)
{
    return send(Script::Configure, settings, call);
}

Result<> WindowsEflowControl::setPower(PowerState state, const CallContext &call)
{
    return change(state == PowerState::On ? Script::Start : Script::Stop, {}, call);
}

Result<> WindowsEflowControl::change(Script script, const QJsonObject &data,
                                     const CallContext &call)
{
    const CallBudget budget(call);
    const auto changed = m_scripts.run(script, data, call);
    if (!changed)
        return tl::make_unexpected(changed.error());
    if (script != Script::Stop)
        awaitVm(CallBudget(budget.rest().within(LongestRestart)));
    return {};
}

/// The VM restarts with its new settings and may be silent meanwhile. Who looks at it then would
/// take a good change for a bad one.
void WindowsEflowControl::awaitVm(const CallBudget &budget) const
{
    const auto isThere = [&] {
        return tellsOfVm(m_scripts.run(Script::ReadState, {}, budget.rest().within(LongestLook)));
    };
    while (!isThere() && budget.wait(LookInterval, QStringLiteral("the VM cannot be read"))) {
    }
}

/// The settings are kept before they are sent, since a call that fails or is cut off may have
/// worked all the same, and forgotten when they were refused. Losing them costs a name later, not
/// the change now.
Result<> WindowsEflowControl::send(Script script, const EflowVmSettings &settings,
                                   const CallContext &call)
{
    if (const Result<> fits = check(settings); !fits)
        return fits;
    const auto former = m_memory->settings();
    std::ignore = m_memory->keep(settings);
    const Result<> sent = change(script, dataOf(script, settings), call);
    if (!sent && wasRefused(sent.error()))
        std::ignore = m_memory->keep(former);
    return sent;
}

} // namespace Platform::Windows
