// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/codec.h"
#include "wizard/core/steps/vmsteps.h"

namespace Core {

using Platform::CallContext;
using Platform::ErrorCode;
using Platform::Fact;
using Platform::Host;
using Platform::Result;
using Platform::VmFacts;
using Platform::VmSettings;

namespace {

/// Names every setting that a step can move, once: its key, the fact and the setting.
template <typename Visitor>
void visitSettings(Visitor &&visit)
{
    visit(QLatin1String("stopAction"), &VmFacts::stopAction, &VmSettings::stopAction);
    visit(QLatin1String("dynamicMemory"), &VmFacts::dynamicMemory, &VmSettings::dynamicMemory);
    visit(QLatin1String("memoryStartupMb"), &VmFacts::memoryStartupMb,
          &VmSettings::memoryStartupMb);
    visit(QLatin1String("memoryMinimumMb"), &VmFacts::memoryMinimumMb,
          &VmSettings::memoryMinimumMb);
    visit(QLatin1String("checkpoints"), &VmFacts::checkpoints, &VmSettings::checkpoints);
    visit(QLatin1String("automaticCheckpoints"), &VmFacts::automaticCheckpoints,
          &VmSettings::automaticCheckpoints);
    visit(QLatin1String("guestControlledCacheTypes"), &VmFacts::guestControlledCacheTypes,
          &VmSettings::guestControlledCacheTypes);
    visit(QLatin1String("lowMmioMb"), &VmFacts::lowMmioMb, &VmSettings::lowMmioMb);
    visit(QLatin1String("highMmioMb"), &VmFacts::highMmioMb, &VmSettings::highMmioMb);
    visit(QLatin1String("highMmioBaseMb"), &VmFacts::highMmioBaseMb, &VmSettings::highMmioBaseMb);
}

/// The settings in `json`. InvalidArgument names a key that does not fit.
Result<VmSettings> settingsFromJson(const QJsonObject &json)
{
    VmSettings settings;
    QJsonObject rest = json;
    visitSettings([&]<typename T>(QLatin1String key, auto, std::optional<T> VmSettings::*setting) {
        settings.*setting = Platform::Codec<T>::fromJson(rest.value(key));
        if (settings.*setting)
            rest.remove(key);
    });
    if (json.isEmpty() || !rest.isEmpty())
        return Platform::failure(ErrorCode::InvalidArgument,
                                 rest.isEmpty() ? QString() : rest.begin().key());
    return settings;
}

} // namespace

Result<QJsonValue> VmSettingsStep::probe(Host &host, const Step &step, const CallContext &call)
{
    const auto vm = host.reader().readVm(step.target, call);
    if (!vm)
        return tl::make_unexpected(vm.error());
    const QJsonObject before = step.before.toObject();
    QJsonObject state;
    QString unknown;
    visitSettings([&]<typename T>(QLatin1String key, Fact<T> VmFacts::*fact, auto) {
        if (!before.contains(key))
            return;
        if (((*vm).*fact).isKnown())
            state.insert(key, Platform::Codec<T>::toJson(*((*vm).*fact)));
        else
            unknown = key;
    });
    if (!unknown.isEmpty())
        return Platform::failure(
            ErrorCode::OutcomeUnknown,
            QStringLiteral("vms[%1].%2 is not known").arg(step.target, unknown));
    return QJsonValue(state);
}

Result<> VmSettingsStep::change(Host &host, const Step &step, const QJsonValue &to,
                                const CallContext &call)
{
    const auto settings = settingsFromJson(to.toObject());
    if (!settings)
        return tl::make_unexpected(settings.error());
    const auto current = probe(host, step, call);
    if (!current)
        return tl::make_unexpected(current.error());
    return *current == to ? Result<>() : host.vms().configure(step.target, *settings, call);
}

} // namespace Core
