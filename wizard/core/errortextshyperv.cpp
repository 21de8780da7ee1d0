// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/errortexttables.h"

namespace Core {

using Platform::ErrorCode;

namespace {

constexpr ErrorText Texts[] = {
    {ErrorCode::VmNotFound,
     QT_TRANSLATE_NOOP3("Error", "The virtual machine was not found.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It may have been removed since the last check.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again and choose a virtual machine.", "@remedy")},
    {ErrorCode::VmNotOff,
     QT_TRANSLATE_NOOP3("Error", "The virtual machine is not off.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Hyper-V changes these settings only while it is off. A saved or paused "
                        "machine is not off.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Shut the virtual machine down, then try again.", "@remedy")},
    {ErrorCode::VmMemoryDynamic,
     QT_TRANSLATE_NOOP3("Error", "The virtual machine has dynamic memory.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "A virtual machine with an assigned device needs a fixed amount of "
                        "memory.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Switch off dynamic memory for the virtual machine.", "@remedy")},
    {ErrorCode::VmStopActionUnsuitable,
     QT_TRANSLATE_NOOP3("Error", "The automatic stop action does not fit.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "A virtual machine with an assigned device cannot be saved.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Set its automatic stop action to “Turn off”.", "@remedy")},
    {ErrorCode::HypervisorFeatureUnavailable,
     QT_TRANSLATE_NOOP3("Error",
                        "This edition of Windows cannot start a virtual machine with an assigned "
                        "device.",
                        "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Client editions let a device be assigned but refuse to start the virtual "
                        "machine.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Use GPU paravirtualization, or Windows Server for device assignment.",
                        "@remedy")},
    {ErrorCode::MmioRangeTooHigh,
     QT_TRANSLATE_NOOP3("Error",
                        "The memory-mapped I/O space is out of reach of the processor.",
                        "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "The space ends above the highest address that this processor supports.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Choose a smaller high memory-mapped I/O space.", "@remedy")},
    {ErrorCode::MmioGapTooSmall,
     QT_TRANSLATE_NOOP3("Error", "The memory-mapped I/O space is too small.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "The card needs more space than the virtual machine reserves.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Choose a larger high memory-mapped I/O space.", "@remedy")},
    {ErrorCode::PolicyRefusesDevice,
     QT_TRANSLATE_NOOP3("Error", "A group policy refuses the GPU.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Windows Server demands a secure or supported device assignment here.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Ask your administrator to change the Hyper-V device assignment policies.",
                        "@remedy")},
    {ErrorCode::DeviceInUse,
     QT_TRANSLATE_NOOP3("Error", "The device is in use.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Another virtual machine or a program on this computer is using it.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Take it from the other virtual machine, or close the programs that use "
                        "it.",
                        "@remedy")},
    {ErrorCode::DeviceNotDisableable,
     QT_TRANSLATE_NOOP3("Error", "The device cannot be disabled.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Windows needs it at the moment.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Close programs that use the device, or restart the computer and try "
                        "again.",
                        "@remedy")},
    {ErrorCode::DeviceNotDismounted,
     QT_TRANSLATE_NOOP3("Error", "The device belongs to this computer.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Only a device that is dismounted from the host can be assigned.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again, then repeat the setup.", "@remedy")},
    {ErrorCode::DeviceNotAssignable,
     QT_TRANSLATE_NOOP3("Error", "The device cannot be assigned to a virtual machine.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Its type, its interrupts or its firmware do not allow it.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Choose another GPU, or use GPU paravirtualization.", "@remedy")},
    {ErrorCode::AcsMissing,
     QT_TRANSLATE_NOOP3("Error", "Access Control Services (ACS) are missing.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Without them the device could bypass the memory protection of this "
                        "computer.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Switch ACS on in the firmware, or use another slot.", "@remedy")},
    {ErrorCode::MitigationsMissing,
     QT_TRANSLATE_NOOP3("Error", "The device has no mitigation driver.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Hyper-V demands the protection of a mitigation driver for this device.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Install the mitigation driver of the vendor, or accept the risk on the "
                        "Passthrough page.",
                        "@remedy")},
    {ErrorCode::PcieControlMissing,
     QT_TRANSLATE_NOOP3("Error", "The firmware keeps control of PCI Express.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Windows needs that control to assign a device.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Allow the operating system to control PCI Express in the firmware.",
                        "@remedy")},
    {ErrorCode::PartitionUnavailable,
     QT_TRANSLATE_NOOP3("Error", "The GPU cannot be shared.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Hyper-V offers no partition of this GPU at the moment.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check the driver of the GPU, then check again.", "@remedy")},
};

} // namespace

std::span<const ErrorText> hyperVErrorTexts() { return Texts; }

} // namespace Core
