// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakeeflowmodule.h"

#include "platform/enumnames.h"
#include "platform/jsontext.h"
#include "platform/windows/eflow/guestchecks.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace TestSupport {

using namespace Platform;
using namespace Platform::Windows;

namespace {

/// A text of a request, which stands behind a sign of equality.
QString textOf(const QJsonValue &value) { return value.toString().mid(1); }

EflowVmSettings settingsOf(const QJsonObject &data)
{
    EflowVmSettings settings;
    settings.cpuCount = data.value(QLatin1String("cpuCount")).toInt();
    settings.memoryMb = data.value(QLatin1String("memoryInMB")).toInteger();
    settings.gpuName = textOf(data.value(QLatin1String("gpuName")));
    settings.gpuPassthroughType =
        enumFromName<Method>(textOf(data.value(QLatin1String("gpuPassthroughType"))));
    settings.gpuCount = data.value(QLatin1String("gpuCount")).toInt();
    return settings;
}

QJsonObject goodPart(const QJsonValue &value)
{
    return {{QStringLiteral("ok"), true}, {QStringLiteral("value"), value}};
}

QJsonObject badPart(ErrorCode code)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), reportedError(code)}};
}

QJsonObject hostPart(const Fact<QList<EflowGpu>> &list)
{
    if (!list.isKnown())
        return badPart(ErrorCode::EflowFailed);
    QJsonArray gpus;
    for (const EflowGpu &gpu : *list) {
        QJsonObject entry{{QStringLiteral("name"), gpu.name.valueOr({})},
                          {QStringLiteral("count"), QString()},
                          {QStringLiteral("types"), QJsonValue::Null}};
        if (gpu.count.isKnown())
            entry[QStringLiteral("count")] = QString::number(*gpu.count);
        QJsonArray types;
        for (const Method method : gpu.supportedPassthroughTypes.valueOr({}))
            types << QString(enumName(method));
        if (gpu.supportedPassthroughTypes.isKnown())
            entry[QStringLiteral("types")] = types;
        gpus << entry;
    }
    return goodPart(QJsonObject{{QStringLiteral("gpus"), gpus}});
}

QJsonArray assignedGpus(const EflowFacts &facts)
{
    const bool isWhole = facts.gpuPassthroughType.is(Method::DirectDeviceAssignment);
    QJsonArray gpus;
    for (int i = 0; i < facts.gpuCount.valueOr(0); ++i)
        gpus << QJsonObject{
            {QStringLiteral("assignment"), QLatin1String(isWhole ? "GpuDDA" : "GpuPV")},
            {QStringLiteral("name"), facts.gpuName.valueOr({})}};
    return gpus;
}

QJsonObject vmPart(const EflowFacts &facts, bool namesGpu)
{
    QJsonObject size;
    if (facts.cpuCount.isKnown())
        size.insert(QStringLiteral("cpucount"), *facts.cpuCount);
    if (facts.memoryMb.isKnown())
        size.insert(QStringLiteral("memorymb"), *facts.memoryMb);
    if (facts.gpuCount.isKnown())
        size.insert(QStringLiteral("gpucount"), *facts.gpuCount);
    QJsonObject profile{{QStringLiteral("vmSize"), QStringLiteral("Custom")},
                        {QStringLiteral("customsize"), size}};
    if (namesGpu && facts.gpuName.isKnown() && !facts.gpuName->isEmpty())
        profile.insert(QStringLiteral("virtualMachineGPUs"), assignedGpus(facts));
    const QJsonObject configuration{
        {QStringLiteral("properties"), QJsonObject{{QStringLiteral("hardwareProfile"), profile}}}};
    const bool isOn = facts.powerState.is(PowerState::On);
    const QString power = QLatin1String(isOn ? "Running" : "Off");
    return goodPart(QJsonObject{
        {QStringLiteral("configuration"), QString::fromUtf8(QJsonDocument(configuration).toJson())},
        {QStringLiteral("powerState"), facts.powerState.isKnown() ? power : QString()}});
}

QJsonArray lines(std::initializer_list<QString> texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array << text;
    return array;
}

/// The output of guestCommands() in a VM with or without a GPU that works.
QJsonArray outputsOf(Method method, bool works)
{
    const QString missing = QStringLiteral("bash: nvidia-smi: command not found");
    const QString listed = QStringLiteral("GPU 0: NVIDIA (UUID: GPU-1)");
    if (method == Method::DirectDeviceAssignment)
        return {works ? lines({QStringLiteral("03:00.0 3D controller [0302]: [10de:1eb8]")})
                      : QJsonArray(),
                QJsonArray(), lines({works ? listed : missing}), lines({missing})};
    const QString loader =
        QStringLiteral("ERROR: ld.so: object 'libdxcore.so' cannot be preloaded");
    return {
        lines({works ? QStringLiteral("crw-rw-rw- 1 root root 10, 125 Jan 1 0:00 /dev/dxg")
                     : QStringLiteral("ls: cannot access '/dev/dxg': No such file or directory")}),
        lines({works ? listed : missing}), lines({missing}),
        works ? lines({QStringLiteral("end")}) : lines({loader, QStringLiteral("end")})};
}

/// The error of an answer; nothing for those of the process, which no script reports.
bool isOfProcess(ErrorCode code)
{
    return code == ErrorCode::TimedOut || code == ErrorCode::Cancelled;
}

QByteArray answerLine(const QJsonValue &run, const QJsonObject &result)
{
    const QJsonObject line{{QStringLiteral("run"), run}, {QStringLiteral("result"), result}};
    return "\nVERBOSE: noise of the module\n" + QJsonDocument(line).toJson(QJsonDocument::Compact) +
           "\r\n";
}

} // namespace

FakeEflowModule::FakeEflowModule(Host &machine)
    : m_machine(machine)
{
}

QString FakeEflowModule::moduleFolder() const
{
    return QStringLiteral("C:\\Program Files\\WindowsPowerShell\\Modules\\AzureEFLOW");
}

Result<ScriptOutput> FakeEflowModule::run(const ScriptRequest &request, const CallContext &call)
{
    const auto json = parseJsonObject(request.json);
    if (!json)
        return tl::make_unexpected(json.error());
    m_requests << *json;
    const QJsonValue run = json->value(QLatin1String("run"));
    const QJsonObject data = json->value(QLatin1String("data")).toObject();
    if (request.script == Script::Deploy || request.script == Script::Configure)
        m_lastSettings = data;
    const auto value = answer(request.script, data, call);
    if (value)
        return ScriptOutput{answerLine(run, goodPart(*value)), {}, 0};
    if (isOfProcess(value.error().code))
        return tl::make_unexpected(value.error());
    return ScriptOutput{answerLine(run, badPart(value.error().code)), {}, 1};
}

Result<QJsonObject> FakeEflowModule::answer(Script script, const QJsonObject &data,
                                            const CallContext &call)
{
    const auto done = [this, script](const Result<> &result) {
        return result.map([this, script] {
            m_silentLooks = script == Script::Stop ? 0 : m_restart;
            return QJsonObject();
        });
    };
    switch (script) {
    case Script::ReadState:
        return state(call);
    case Script::Deploy:
        return done(m_machine.eflow().deploy(settingsOf(data), call));
    case Script::Configure:
        return done(m_machine.eflow().configure(settingsOf(data), call));
    case Script::Start:
        return done(m_machine.eflow().setPower(PowerState::On, call));
    case Script::Stop:
        return done(m_machine.eflow().setPower(PowerState::Off, call));
    case Script::RunCommands:
        return runCommands(data, call);
    }
    return failure(ErrorCode::Internal);
}

Result<QJsonObject> FakeEflowModule::state(const CallContext &call)
{
    const auto facts = m_machine.reader().read(FactArea::Eflow, call);
    if (!facts)
        return tl::make_unexpected(facts.error());
    const EflowFacts &eflow = facts->eflow;
    if (eflow.installed.is(false))
        return failure(ErrorCode::EflowNotInstalled);
    QJsonObject state{{QStringLiteral("version"), eflow.version.valueOr({})},
                      {QStringLiteral("host"), hostPart(eflow.gpuList)},
                      {QStringLiteral("deployed"), eflow.deployed.isKnown()
                                                       ? goodPart(*eflow.deployed)
                                                       : badPart(ErrorCode::EflowFailed)}};
    if (eflow.deployed.is(true))
        state.insert(QStringLiteral("vm"),
                     isSilent() ? badPart(ErrorCode::GuestUnreachable) : vmPart(eflow, m_namesGpu));
    return state;
}

Result<QJsonObject> FakeEflowModule::runCommands(const QJsonObject &data, const CallContext &call)
{
    if (isSilent())
        return failure(ErrorCode::GuestUnreachable);
    QStringList commands;
    for (const QJsonValue &command : data.value(QLatin1String("commands")).toArray())
        commands << textOf(command);
    const bool isWhole = commands == guestCommands(Method::DirectDeviceAssignment);
    const Method method = isWhole ? Method::DirectDeviceAssignment : Method::ParaVirtualization;
    return m_machine.guests().probe({}, method, call).map([method](const GuestEvidence &evidence) {
        return QJsonObject{{QStringLiteral("answers"), outputsOf(method, evidence.gpuWorks)}};
    });
}

} // namespace TestSupport
