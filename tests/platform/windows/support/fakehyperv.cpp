// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakehyperv.h"

#include "platform/simulated/rules.h"

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

namespace {

const QString Management = QStringLiteral("Msvm_VirtualSystemManagementService");
const QString Assignable = QStringLiteral("Msvm_AssignableDeviceService");
const QString Computer = QStringLiteral("Msvm_ComputerSystem");

/// Parsed once for each build.
const WmiSchema &schemaOf(int build)
{
    static std::mutex mutex;
    static std::map<int, WmiSchema> schemas;
    const std::scoped_lock lock(mutex);
    const auto known = schemas.find(build);
    return known != schemas.end() ? known->second
                                  : schemas.emplace(build, WmiSchema::hyperV(build)).first->second;
}

HostProfile onBuild(HostProfile profile, int build)
{
    profile.facts.windows.build.value = build;
    profile.facts.windows.build.problem.clear();
    return profile;
}

FakeWmiRepository::Values serviceValues()
{
    return {{QStringLiteral("Name"), QStringLiteral("service")},
            {QStringLiteral("SystemName"), QStringLiteral("HOST")},
            {QStringLiteral("SystemCreationClassName"), Computer}};
}

} // namespace

FakeHyperV::FakeHyperV(HostProfile profile, int build)
    : m_repository(std::make_shared<FakeWmiRepository>(schemaOf(build)))
    , m_machine(onBuild(std::move(profile), build))
    , m_devices(*m_repository)
    , m_vms(*m_repository, m_devices)
    , m_jobs(*m_repository)
{
    const HostFacts facts = m_machine.snapshot().facts;
    const auto &feature = facts.hyperv.feature;
    m_repository->setPresent(!feature.isKnown() || feature.is(FeatureState::Enabled));
    const auto &service = facts.hyperv.managementService;
    m_repository->setServed(!service.isKnown() || service.is(ServiceState::Running));
    m_repository->setRights(Simulated::seesVms(facts.rights));
    addHost();
    addDefaults();
    setMethods();
    sync();
}

FakeHyperV::~FakeHyperV() { m_repository->disconnect(); }

void FakeHyperV::addHost()
{
    m_repository->add(Computer, {{QStringLiteral("Name"), QStringLiteral("HOST")},
                                 {QStringLiteral("ElementName"), QStringLiteral("HOST")},
                                 {QStringLiteral("EnabledState"), qint64(2)}});
    m_repository->add(Management, serviceValues());
    if (m_repository->schema().find(Assignable))
        m_repository->add(Assignable, serviceValues());
    const HyperVFacts hyperv = m_machine.snapshot().facts.hyperv;
    FakeWmiRepository::Values capabilities{
        {QStringLiteral("InstanceID"), QStringLiteral("Microsoft:switch")}};
    if (hyperv.iovSupport.isKnown())
        capabilities.insert(QStringLiteral("IOVSupport"), *hyperv.iovSupport);
    if (hyperv.iovSupportReasons.isKnown())
        capabilities.insert(QStringLiteral("IOVSupportReasons"), *hyperv.iovSupportReasons);
    m_repository->add(QStringLiteral("Msvm_VirtualEthernetSwitchManagementCapabilities"),
                      capabilities);
}

/// What pools offer as patterns: of four only the default is one.
void FakeHyperV::addDefaults()
{
    const auto add = [this](const QString &className, qint64 type, const QString &subType) {
        if (!m_repository->schema().find(className))
            return;
        for (const char *kind : {"Maximum", "Minimum", "Increment", "Default"})
            m_repository->add(className,
                              {{QStringLiteral("InstanceID"),
                                QString(QStringLiteral("Microsoft:Definition\\") +
                                        QString::number(type) + u'\\' + QLatin1String(kind))},
                               {QStringLiteral("ResourceType"), type},
                               {QStringLiteral("ResourceSubType"), subType},
                               {QStringLiteral("PoolID"), QString()}});
    };
    add(QStringLiteral("Msvm_PciExpressSettingData"), 32769,
        QStringLiteral("Microsoft:Hyper-V:Virtual Pci Express Port"));
    add(QStringLiteral("Msvm_GpuPartitionSettingData"), 32770,
        QStringLiteral("Microsoft:Hyper-V:GPU Partition"));
}

void FakeHyperV::setMethods()
{
    const auto set = [this](const QString &className, const char *method,
                            Outcome (FakeHyperV::*behaviour)(const FakeWmiCall &)) {
        m_repository->setMethod(className, QString::fromLatin1(method),
                                [this, behaviour](const FakeWmiCall &call) {
                                    if (onMethod)
                                        onMethod(call.method);
                                    return (this->*behaviour)(call);
                                });
    };
    set(Computer, "RequestStateChange", &FakeHyperV::changeState);
    set(QStringLiteral("Msvm_ShutdownComponent"), "InitiateShutdown", &FakeHyperV::shutDown);
    set(Management, "ModifySystemSettings", &FakeHyperV::modifySystem);
    set(Management, "ModifyResourceSettings", &FakeHyperV::modifyResources);
    set(Management, "AddResourceSettings", &FakeHyperV::addResources);
    set(Management, "RemoveResourceSettings", &FakeHyperV::removeResources);
    m_repository->setBeforeRead(Computer, [this] { lookAtComputers(); });
    if (!m_repository->schema().find(Assignable))
        return;
    set(Assignable, "DismountAssignableDevice", &FakeHyperV::dismount);
    set(Assignable, "MountAssignableDevice", &FakeHyperV::mount);
    m_repository->setBeforeRead(QStringLiteral("Msvm_PciExpress"), [this] { lookAtDevices(); });
}

void FakeHyperV::sync()
{
    const HostFacts facts = m_machine.snapshot().facts;
    if (m_repository->schema().find(QStringLiteral("Msvm_PciExpress")))
        m_devices.sync(facts);
    m_vms.sync(facts);
}

FakeHyperV::Outcome FakeHyperV::carriedOut(const std::function<Result<>()> &effect)
{
    return m_jobs.run([this, effect]() -> Out {
        if (const auto done = effect(); !done)
            return tl::make_unexpected(done.error());
        if (m_looksUntilListed == 0)
            sync();
        return WmiArguments();
    });
}

void FakeHyperV::moved(const QString &instanceId, bool isOnHost)
{
    m_looksUntilListed = habits.looksUntilListed;
    if (onDeviceMoved)
        onDeviceMoved(instanceId, isOnHost);
}

void FakeHyperV::lookAtComputers()
{
    for (const QString &vmId : m_shuttingDown.keys()) {
        if (m_shuttingDown[vmId]-- > 0)
            continue;
        m_shuttingDown.remove(vmId);
        if (m_machine.vms().stop(vmId, CallContext{}))
            sync();
    }
}

void FakeHyperV::lookAtDevices()
{
    if (m_looksUntilListed > 0 && --m_looksUntilListed == 0)
        sync();
}

} // namespace TestSupport
