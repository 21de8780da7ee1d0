// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/modulefacts.h"

#include "platform/enumnames.h"
#include "platform/jsontext.h"
#include "platform/windows/eflow/eflowerrors.h"
#include "platform/windows/eflow/vmconfiguration.h"
#include "platform/windows/facts/reason.h"

#include <QJsonArray>

namespace Platform::Windows {

namespace {

const QString VerifySource = QStringLiteral("Verify-EflowVm");
const QString ListSource = QStringLiteral("Get-EflowHostConfiguration GpuInfo");
const QString VmSource = QStringLiteral("Get-EflowVm");

/// One part of the answer: its value, or why there is none.
Result<QJsonValue> partOf(const QJsonObject &state, QLatin1String name)
{
    const QJsonObject part = state.value(name).toObject();
    if (part.value(QLatin1String("ok")) == true)
        return part.value(QLatin1String("value"));
    if (part.value(QLatin1String("error")).isObject())
        return tl::make_unexpected(moduleError(part.value(QLatin1String("error")).toObject()));
    return failure(ErrorCode::ScriptAnswerUnreadable,
                   QStringLiteral("the answer has no part \"%1\"").arg(name));
}

Fact<bool> deployedFact(const QJsonObject &state)
{
    const auto part = partOf(state, QLatin1String("deployed"));
    if (!part)
        return Fact<bool>::unread(reasonOf(part.error()), VerifySource);
    if (!part->isBool())
        return Fact<bool>::unread(
            QStringLiteral("neither true nor false: %1").arg(shortJsonText(*part)), VerifySource);
    return {part->toBool(), VerifySource};
}

Fact<int> countFact(const QJsonValue &count)
{
    const QString source = ListSource + QStringLiteral(".Count");
    bool isNumber = false;
    const int number = count.toString().toInt(&isNumber);
    if (isNumber && number >= 0)
        return {number, source};
    return Fact<int>::unread(QStringLiteral("not a number: %1").arg(shortJsonText(count)), source);
}

Fact<QString> nameFact(const QJsonValue &name)
{
    const QString source = ListSource + QStringLiteral(".Name");
    if (name.toString().isEmpty())
        return Fact<QString>::unread(QStringLiteral("the entry has no name"), source);
    return {name.toString(), source};
}

/// One spelling that is not known makes the list unread: it may be the one that matters.
Fact<QList<Method>> methodsFact(const QJsonValue &types)
{
    const QString source = ListSource + QStringLiteral(".SupportedPassthroughTypes");
    using Methods = QList<Method>;
    if (!types.isArray())
        return Fact<Methods>::unread(QStringLiteral("the entry has no such list"), source);
    Methods methods;
    for (const QJsonValue &type : types.toArray()) {
        const auto method = enumFromName<Method>(type.toString());
        if (!method)
            return Fact<Methods>::unread(
                QStringLiteral("an unknown spelling: %1").arg(shortJsonText(type)), source);
        methods << *method;
    }
    return {methods, source};
}

Fact<QList<EflowGpu>> gpuListFact(const QJsonObject &state)
{
    const auto part = partOf(state, QLatin1String("host"));
    if (!part)
        return Fact<QList<EflowGpu>>::unread(reasonOf(part.error()), ListSource);
    const QJsonValue gpus = part->toObject().value(QLatin1String("gpus"));
    if (!gpus.isArray())
        return Fact<QList<EflowGpu>>::unread(
            QStringLiteral("not a list: %1").arg(shortJsonText(gpus)), ListSource);
    QList<EflowGpu> list;
    for (const QJsonValue &gpu : gpus.toArray())
        list << EflowGpu{nameFact(gpu.toObject().value(QLatin1String("name"))),
                         countFact(gpu.toObject().value(QLatin1String("count"))),
                         methodsFact(gpu.toObject().value(QLatin1String("types")))};
    return {list, ListSource};
}

Fact<PowerState> powerFact(const QString &state)
{
    const QString source = VmSource + QStringLiteral(" VmPowerState");
    for (const char *name : {"Running", "On"}) {
        if (state.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return {PowerState::On, source};
    }
    for (const char *name : {"Off", "Stopped"}) {
        if (state.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return {PowerState::Off, source};
    }
    return Fact<PowerState>::unread(
        QStringLiteral("an unknown state: %1").arg(shortJsonText(state)), source);
}

void markVmUnread(EflowFacts &facts, const QString &reason)
{
    facts.cpuCount = Fact<int>::unread(reason, VmSource);
    facts.memoryMb = Fact<qint64>::unread(reason, VmSource);
    facts.powerState = Fact<PowerState>::unread(reason, VmSource);
    facts.gpuName = Fact<QString>::unread(reason, VmSource);
    facts.gpuPassthroughType = Fact<Method>::unread(reason, VmSource);
    facts.gpuCount = Fact<int>::unread(reason, VmSource);
}

} // namespace

void readModuleFacts(const QJsonObject &state, EflowFacts &facts)
{
    facts.deployed = deployedFact(state);
    facts.gpuList = gpuListFact(state);
    if (facts.deployed.is(false))
        return markVmUnread(facts, QStringLiteral("there is no EFLOW VM yet"));
    const auto vm = partOf(state, QLatin1String("vm"));
    if (!vm)
        return markVmUnread(facts, reasonOf(vm.error()));
    const QJsonObject value = vm->toObject();
    facts.powerState = powerFact(value.value(QLatin1String("powerState")).toString());
    readVmConfiguration(value.value(QLatin1String("configuration")).toString(), facts);
}

void markModuleUnread(EflowFacts &facts, const QString &reason)
{
    if (!facts.deployed.isKnown())
        facts.deployed = Fact<bool>::unread(reason, VerifySource);
    facts.gpuList = Fact<QList<EflowGpu>>::unread(reason, ListSource);
    markVmUnread(facts, reason);
}

} // namespace Platform::Windows
