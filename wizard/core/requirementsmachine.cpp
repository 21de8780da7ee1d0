// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/requirementtables.h"
#include "wizard/core/rules.h"

namespace Core {

namespace {

constexpr Requirement Table[] = {
    {.id = QLatin1String("hyperv.enabled"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::hypervEnabled,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Hyper-V", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement", "Virtual machines run on Hyper-V.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Turn Hyper-V on in Turn Windows features on or off, or with Add Roles and Features "
         "on Windows Server, and restart the computer.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/"
                           "get-started/install-hyper-v")},
    {.id = QLatin1String("hyperv.service"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::hypervService,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Hyper-V services", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "Virtual machines are managed by services of Windows.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Start the service in the Services console and set its startup type to Automatic.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/"
                           "get-started/install-hyper-v")},
    {.id = QLatin1String("hyperv.policy"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .check = Rules::hypervPolicy,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Device assignment policy", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "By default, Windows Server starts no VM with a GPU that is shared by GPU-PV.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "As an administrator, set the DWORD values RequireSecureDeviceAssignment and "
         "RequireSupportedDeviceAssignment to 0 in the registry key "
         "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\HyperV.",
         "@remedy"),
     .link = QLatin1String("https://github.com/jamesstringer90/Easy-GPU-PV/issues/125")},
    {.id = QLatin1String("hardware.virtualization"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::hardwareVirtualization,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Processor virtualization", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement", "Hyper-V needs the virtualization of the processor.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Switch on Intel VT-x or AMD SVM in the firmware setup of the computer.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/"
                           "get-started/install-hyper-v")},
    {.id = QLatin1String("hardware.iommu"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::hardwareIommu,
     .title = QT_TRANSLATE_NOOP3("Requirement", "IOMMU", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Discrete Device Assignment lets the IOMMU keep the device within the memory of its "
         "VM.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Switch on Intel VT-d or AMD-Vi, and SR-IOV where it is offered, in the firmware "
         "setup of the computer.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("hardware.memory"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::hardwareMemory,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Free memory", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "A VM with a GPU needs memory beyond its own, and without it the VM fails to start "
         "with an error that does not say so.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement",
                                  "Close programs or stop other virtual machines, and check again.",
                                  "@remedy"),
     .link = QLatin1String("")},
    {.id = QLatin1String("hardware.address-bits"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::hardwareAddressBits,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Address space of the processor", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "The memory-mapped I/O (MMIO) space for the GPU lies above the "
                               "memory of the VM and must stay within the reach of the processor.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement",
                                  "Keep the end of the high MMIO space below 64 GB, or use a "
                                  "computer with a newer processor.",
                                  "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/"
                           "deploy/deploying-graphics-devices-using-dda")},
    {.id = QLatin1String("wsl.installed"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::wslInstalled,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Windows Subsystem for Linux", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "On Windows 10, the GPU libraries for Linux come with the Windows Subsystem for Linux "
         "(WSL).",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Run wsl --install in a terminal as an administrator and restart the computer.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows/wsl/install")},
    {.id = QLatin1String("eflow.installed"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::eflowInstalled,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Azure IoT Edge for Linux on Windows", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "EFLOW brings the VM and the commands that give it a GPU.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Download and install Azure IoT Edge for Linux on Windows, and check again.", "@remedy"),
     .link = QLatin1String(
         "https://learn.microsoft.com/azure/iot-edge/how-to-install-iot-edge-on-windows")},
};

} // namespace

std::span<const Requirement> machineRequirements() { return Table; }

} // namespace Core
