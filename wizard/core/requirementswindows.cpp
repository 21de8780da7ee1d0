// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/requirementtables.h"
#include "wizard/core/rules.h"

namespace Core {

namespace {

constexpr Requirement Table[] = {
    {.id = QLatin1String("windows.product-type"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .check = Rules::windowsProductType,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Kind of Windows", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "EFLOW shares a GPU (GPU-PV) on Windows clients only, and Hyper-V assigns a whole GPU "
         "(DDA) on Windows Server only.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Choose the other method, or use a computer with the kind of Windows that this method "
         "needs.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("windows.edition"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .check = Rules::windowsEdition,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Windows edition", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "Hyper-V and EFLOW are offered on some editions of Windows only.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Open “Activation” in Settings and upgrade to Windows Pro or Enterprise.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/gpu-acceleration")},
    {.id = QLatin1String("windows.build"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .check = Rules::windowsBuild,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Windows build", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Earlier builds of Windows cannot give a GPU to a Linux VM, and some builds have "
         "known faults.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement",
                                  "Open “Windows Update” in Settings and install the current "
                                  "updates. If your version gets no "
                                  "more updates, install a newer version of Windows.",
                                  "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/gpu-acceleration")},
    {.id = QLatin1String("windows.insider"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::windowsInsider,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Windows Insider Program", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "Preview builds of Windows come through the Windows Insider Program.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement",
                                  "Open “Windows Insider Program” in Settings, register the "
                                  "computer, and choose the Dev Channel.",
                                  "@remedy"),
     .link = QLatin1String("https://www.microsoft.com/windowsinsider/getting-started")},
    {.id = QLatin1String("windows.architecture"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::windowsArchitecture,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Processor architecture", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "The GPU software for Linux VMs is made for x64 processors.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Use a computer with an x64 processor and 64-bit Windows.", "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/gpu-acceleration")},
    {.id = QLatin1String("windows.nested"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::windowsNested,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Virtual machine", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "A virtual machine cannot give its GPU to another virtual machine.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Run this program on the physical computer, not in a virtual machine.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/gpu-acceleration")},
    {.id = QLatin1String("windows.restart"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::windowsRestart,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Pending restart", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Updates and features that wait for a restart can make the next steps fail.", "@info"),
     .remedy =
         QT_TRANSLATE_NOOP3("Requirement", "Restart the computer and check again.", "@remedy"),
     .link = QLatin1String("")},
    {.id = QLatin1String("rights.administrator"),
     .area = Area::Windows,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::rightsAdministrator,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Administrator rights", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Only administrators may change devices and virtual machines, and some facts are "
         "hidden from others.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement", "Start the program with Run as administrator.",
                                  "@remedy"),
     .link = QLatin1String("")},
};

} // namespace

std::span<const Requirement> windowsRequirements() { return Table; }

} // namespace Core
