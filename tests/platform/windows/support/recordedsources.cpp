// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/recordedsources.h"

#include "tests/platform/windows/support/fakeconnector.h"
#include "tests/platform/windows/support/fakeservices.h"
#include "tests/platform/windows/support/fakesysteminfo.h"
#include "tests/platform/windows/support/faketaskscheduler.h"
#include "tests/platform/windows/support/registryhost.h"
#include "tests/platform/windows/support/stubwmi.h"

namespace TestSupport {

using namespace Platform;
using namespace Platform::Windows;

namespace {

const QString EflowKey = QStringLiteral(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{6B1D4F1E-9C0F-4B29-AF36}");
const QString EflowFolder = QStringLiteral("C:\\Program Files\\Azure IoT Edge");

/// The namespaces of Windows itself beside that of Hyper-V.
class RecordedConnector final : public WmiConnector
{
public:
    RecordedConnector(std::shared_ptr<WmiConnector> hyperv, bool isEnabled)
        : m_hyperv(std::move(hyperv))
    {
        m_other.namespaces[QStringLiteral("root\\cimv2")] =
            QList{wmiRow({{QStringLiteral("Name"), QStringLiteral("Microsoft-Hyper-V")},
                          {QStringLiteral("InstallState"), qint64(isEnabled ? 1 : 2)}})};
        m_other.namespaces[QStringLiteral("root\\Microsoft\\Windows\\DeviceGuard")] =
            QList{wmiRow({{QStringLiteral("AvailableSecurityProperties"), QList<qint64>{1, 3}}})};
    }
    Result<std::shared_ptr<WmiConnection>> connect(const QString &wmiNamespace,
                                                   const CallContext &call) override
    {
        return wmiNamespace.endsWith(QLatin1String("virtualization\\v2"))
                   ? m_hyperv->connect(wmiNamespace, call)
                   : m_other.connect(wmiNamespace, call);
    }

private:
    const std::shared_ptr<WmiConnector> m_hyperv;
    StubWmiConnector m_other;
};

class NoEflowMemory final : public EflowMemory
{
public:
    std::optional<EflowVmSettings> settings() const override { return {}; }
    Result<> keep(const std::optional<EflowVmSettings> &) override { return {}; }
    QString place() const override { return QStringLiteral("nowhere"); }
};

/// Hyper-V runs, and this Windows is its root partition.
std::shared_ptr<FakeSystemInfo> systemOf(const HostFacts &facts)
{
    auto system = std::make_shared<FakeSystemInfo>();
    const bool isClient = facts.windows.productType.is(ProductType::Client);
    system->versionAnswer =
        WindowsVersion{quint32(facts.windows.build.valueOr(22631)), isClient ? 1U : 3U};
    system->leaves[0].eax = 0x16;
    system->leaves[1].ecx = 1U << 31;
    system->leaves[0x40000000] = {0x4000000B, 0x7263694D, 0x666F736F, 0x76482074};
    system->leaves[0x40000003].ebx = 1;
    system->leaves[0x80000000].eax = 0x80000008;
    system->leaves[0x80000008].eax = 46;
    system->freeBytesAnswers.insert(QStringLiteral("C:\\"), quint64(412) << 30);
    return system;
}

std::shared_ptr<FakeServices> runningServices()
{
    auto services = std::make_shared<FakeServices>();
    for (const char *name : {"vmms", "vmcompute", "WslService"})
        services->states.insert(QString::fromLatin1(name), 4U);
    return services;
}

} // namespace

RecordedSources::RecordedSources(const HostProfile &profile, int build)
    : m_hyperv(profile, build)
{
    const HostFacts facts = m_hyperv.machine().snapshot().facts;
    fillWindows11(*m_gpus.registry);
    addGpus(facts, m_gpus);
    addEflow(facts.eflow);
    m_sources.registry = m_gpus.registry;
    m_sources.system = systemOf(facts);
    m_sources.services = runningServices();
    m_sources.files = m_gpus.files;
    m_sources.pnp = m_gpus.pnp;
    m_sources.adapters = m_gpus.adapters;
    m_sources.wmi = std::make_shared<RecordedConnector>(
        connectorTo(m_hyperv.repository()), facts.hyperv.feature.is(FeatureState::Enabled));
    m_sources.scripts = std::make_shared<FakeEflowModule>(m_hyperv.machine());
    m_sources.eflowMemory = std::make_shared<NoEflowMemory>();
    m_sources.tasks = std::make_shared<FakeTaskScheduler>();
    m_sources.programFolder = QStringLiteral("C:\\ProgramData\\eflow-gpu-setup");
}

void RecordedSources::addEflow(const EflowFacts &eflow)
{
    if (!eflow.installed.is(true))
        return;
    m_gpus.registry->set(EflowKey, QStringLiteral("DisplayName"), eflow.product.valueOr({}));
    m_gpus.registry->set(EflowKey, QStringLiteral("DisplayVersion"), eflow.version.valueOr({}));
    QStringList names{QStringLiteral("nodectl.exe")};
    if (eflow.deployed.is(true))
        names << QStringLiteral("AzureIoTEdgeForLinux-v1-EFLOW.vhdx");
    m_gpus.files->folders.insert(EflowFolder, names);
}

} // namespace TestSupport
