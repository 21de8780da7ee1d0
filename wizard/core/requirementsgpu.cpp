// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/requirementtables.h"
#include "wizard/core/rules.h"

namespace Core {

namespace {

constexpr Requirement Table[] = {
    {.id = QLatin1String("gpu.present"),
     .area = Area::Gpu,
     .subject = SubjectKind::Host,
     .check = Rules::gpuPresent,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Graphics cards", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement", "Without a GPU there is nothing to give to a VM.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Install a supported GPU, or enable it in Device Manager or in the firmware setup.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/gpu-acceleration")},
    {.id = QLatin1String("gpu.family"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .check = Rules::gpuFamily,
     .title = QT_TRANSLATE_NOOP3("Requirement", "GPU model", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "Microsoft supports each method of EFLOW for some GPU models only.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Choose the other method, or use a GPU that the documentation lists for this method.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/gpu-acceleration")},
    {.id = QLatin1String("gpu.status"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::gpuStatus,
     .title = QT_TRANSLATE_NOOP3("Requirement", "GPU status", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "A shared GPU must work on the host, and an assigned one must be on the host to be "
         "taken from it.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Open Device Manager, enable the GPU, and follow the advice for the problem code. "
         "Mount a dismounted GPU first.",
         "@remedy"),
     .link = QLatin1String(
         "https://support.microsoft.com/topic/"
         "error-codes-in-device-manager-in-windows-524e9e89-4dee-8883-0afa-6bca0456324e")},
    {.id = QLatin1String("gpu.unique"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::gpuUnique,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Choice among GPUs", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "EFLOW selects a GPU by its name, and Windows 10 chooses by itself among the GPUs "
         "that it shares.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Disable the other GPU in Device Manager while the VM starts, or take it out.", "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/"
                           "reference-iot-edge-for-linux-on-windows-functions")},
    {.id = QLatin1String("gpu.display"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::gpuDisplay,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Attached display", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "A display goes dark when its GPU is assigned to a VM.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement", "Connect the display to another GPU.", "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("gpu.partitioned"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::gpuPartitioned,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Shared in partitions", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "A GPU cannot be assigned whole while it is shared in partitions.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Remove the GPU partitions from all virtual machines first.", "@remedy"),
     .link = QLatin1String(
         "https://learn.microsoft.com/windows-hardware/drivers/display/gpu-paravirtualization")},
    {.id = QLatin1String("gpu.partitionable"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .check = Rules::gpuPartitionable,
     .title = QT_TRANSLATE_NOOP3("Requirement", "GPU partitioning", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "Hyper-V shares only those GPUs whose driver offers it.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Install a newer driver, and see that the GPU is enabled and in WDDM mode.",
         "@remedy"),
     .link = QLatin1String(
         "https://learn.microsoft.com/windows-hardware/drivers/display/gpu-paravirtualization")},
    {.id = QLatin1String("gpu.express"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .check = Rules::gpuExpress,
     .title = QT_TRANSLATE_NOOP3("Requirement", "PCI Express control", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Windows can assign a device only when the firmware leaves the control of PCI Express "
         "to it.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Update the firmware of the computer and look there for native PCI Express control or "
         "SR-IOV. Some computers cannot do it.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("gpu.acs"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .check = Rules::gpuAcs,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Access Control Services", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Without ACS, traffic between devices can bypass the IOMMU and with it the isolation "
         "of the VM.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Use another slot, or switch on ACS in the firmware setup.", "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("gpu.reserved-memory"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .check = Rules::gpuReservedMemory,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Reserved memory", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "A device for which the firmware reserves memory cannot be moved to a VM.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Update the firmware of the computer, or use another GPU.", "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("gpu.interrupts"),
     .area = Area::Gpu,
     .subject = SubjectKind::Gpu,
     .check = Rules::gpuInterrupts,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Interrupts", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement", "A VM can receive message-signaled interrupts only.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement", "Use a GPU with message-signaled interrupts.",
                                  "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
};

} // namespace

std::span<const Requirement> gpuRequirements() { return Table; }

} // namespace Core
