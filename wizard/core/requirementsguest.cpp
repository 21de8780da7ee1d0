// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/requirementtables.h"
#include "wizard/core/rules.h"

namespace Core {

namespace {

constexpr Requirement Table[] = {
    {.id = QLatin1String("eflow.version"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::eflowVersion,
     .title = QT_TRANSLATE_NOOP3("Requirement", "EFLOW release", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement", "Some releases of EFLOW have known GPU faults.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Install the current release of Azure IoT Edge for Linux on Windows.",
         "@remedy"),
     .link = QLatin1String("https://github.com/Azure/iotedge-eflow/releases")},
    {.id = QLatin1String("eflow.vm"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::eflowVm,
     .title = QT_TRANSLATE_NOOP3("Requirement", "EFLOW VM", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "The settings of the EFLOW VM are read first, so that they can be restored.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "If the VM is not deployed on a Windows Server, run Deploy-Eflow in PowerShell first, "
         "with the name and type of a virtual switch, then check again. Otherwise nothing needs to "
         "be done: the program deploys or starts the VM after it has asked you.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/"
                           "reference-iot-edge-for-linux-on-windows-functions")},
    {.id = QLatin1String("eflow.gpu-list"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Gpu,
     .unknownIsAdvisory = true,
     .check = Rules::eflowGpuList,
     .title = QT_TRANSLATE_NOOP3("Requirement", "GPUs that EFLOW offers", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "EFLOW gives its VM only what its own list of GPUs contains.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Run Get-EflowHostConfiguration in PowerShell, see which GPUs and methods it lists, "
         "and choose one of them.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/azure/iot-edge/"
                           "reference-iot-edge-for-linux-on-windows-functions")},
    {.id = QLatin1String("vm.exists"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Host,
     .unknownIsAdvisory = true,
     .check = Rules::vmExists,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Virtual machines", "@title"),
     .why =
         QT_TRANSLATE_NOOP3("Requirement", "Hyper-V must have a VM that can get the GPU.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Create a Linux virtual machine in Hyper-V Manager and check again.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/"
                           "get-started/create-a-virtual-machine-in-hyper-v")},
    {.id = QLatin1String("vm.off"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Vm,
     .unknownIsAdvisory = true,
     .looksAtGpu = true,
     .check = Rules::vmOff,
     .title = QT_TRANSLATE_NOOP3("Requirement", "VM state", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "Hyper-V changes the devices of a VM only while it is off.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Nothing needs to be done: the program shuts the VM down. Save your work in the VM "
         "first.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/"
                           "deploy/deploying-graphics-devices-using-dda")},
    {.id = QLatin1String("vm.memory"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Vm,
     .unknownIsAdvisory = true,
     .check = Rules::vmMemory,
     .title = QT_TRANSLATE_NOOP3("Requirement", "VM memory", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "A VM with a GPU cannot give memory back while it runs.", "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Nothing needs to be done: the program fixes the memory of the VM, and undo restores "
         "it.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("vm.checkpoints"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Vm,
     .unknownIsAdvisory = true,
     .check = Rules::vmCheckpoints,
     .title = QT_TRANSLATE_NOOP3("Requirement", "VM checkpoints", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement", "The state of a VM with a GPU cannot be saved.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Nothing needs to be done: the program switches checkpoints off, and undo restores "
         "them.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
    {.id = QLatin1String("vm.partition-stale"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Vm,
     .unknownIsAdvisory = true,
     .check = Rules::vmPartitionStale,
     .title = QT_TRANSLATE_NOOP3("Requirement", "GPU partitions of the VM", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement",
         "A VM does not start when one of its GPU partitions refers to a GPU that is gone.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3("Requirement",
                                  "Remove the GPU partition from the VM. If Hyper-V does not show "
                                  "it, create the VM again with the same disk.",
                                  "@remedy"),
     .link = QLatin1String("https://github.com/jamesstringer90/Easy-GPU-PV/issues/62")},
    {.id = QLatin1String("vm.mmio"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Vm,
     .unknownIsAdvisory = true,
     .looksAtGpu = true,
     .check = Rules::vmMmio,
     .title = QT_TRANSLATE_NOOP3("Requirement", "MMIO space of the VM", "@title"),
     .why = QT_TRANSLATE_NOOP3("Requirement",
                               "The VM reaches the memory of the GPU through its memory-mapped I/O "
                               "(MMIO) space, which must be large enough.",
                               "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement",
         "Nothing needs to be done: the program widens the gaps, and undo restores them.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/"
                           "deploy/deploying-graphics-devices-using-dda")},
    {.id = QLatin1String("vm.free-device"),
     .area = Area::Passthrough,
     .subject = SubjectKind::Vm,
     .unknownIsAdvisory = true,
     .looksAtGpu = true,
     .check = Rules::vmFreeDevice,
     .title = QT_TRANSLATE_NOOP3("Requirement", "Owner of the GPU", "@title"),
     .why = QT_TRANSLATE_NOOP3(
         "Requirement", "A GPU belongs to one VM at a time, and both methods do not mix in one VM.",
         "@info"),
     .remedy = QT_TRANSLATE_NOOP3(
         "Requirement", "Remove the device from the virtual machine that has it, and check again.",
         "@remedy"),
     .link = QLatin1String("https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/"
                           "plan-for-deploying-devices-using-discrete-device-assignment")},
};

} // namespace

std::span<const Requirement> guestRequirements() { return Table; }

} // namespace Core
