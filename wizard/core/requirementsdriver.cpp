// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/requirementtables.h"
#include "wizard/core/rules.h"

namespace Core {

namespace {

constexpr Requirement Table[] = {
    {.id = QLatin1String("driver.present"),
     .area = Area::Drivers,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::driverPresent,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Graphics driver", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "GPU-PV hands the work of the VM to the driver of the host.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Install the current driver from the manufacturer of the GPU.", "@remedy"),
     .link = QLatin1String("https://www.nvidia.com/Download/index.aspx")},
    {.id = QLatin1String("driver.version"),
     .area = Area::Drivers,
     .subject = SubjectKind::Gpu,
     .check = Rules::driverVersion,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Driver version", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "NVIDIA drivers carry CUDA for Linux VMs from release 495 on.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Install the current NVIDIA driver and restart the computer.", "@remedy"),
     .link = QLatin1String("https://docs.nvidia.com/cuda/wsl-user-guide/")},
    {.id = QLatin1String("driver.model"),
     .area = Area::Drivers,
     .subject = SubjectKind::Gpu,
     .check = Rules::driverModel,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Driver model", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "Only the WDDM driver model can share a GPU with a VM.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Run nvidia-smi -dm 0 as an administrator for each NVIDIA GPU in TCC mode, and "
         "restart the computer. Some cards cannot leave TCC mode.",
         "@remedy"),
     .link = QLatin1String("https://docs.nvidia.com/cuda/wsl-user-guide/")},
    {.id = QLatin1String("driver.mitigation"),
     .area = Area::Drivers,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::driverMitigation,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Device mitigation driver", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "The mitigation driver isolates an assigned GPU and resets it correctly between "
         "starts of the VM.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Install the mitigation driver from NVIDIA before the GPU is dismounted. It is "
         "optional, but recommended.",
         "@remedy"),
     .link = QLatin1String("https://docs.nvidia.com/datacenter/tesla/gpu-passthrough/")},
};

} // namespace

std::span<const Requirement> driverRequirements() { return Table; }

} // namespace Core
