// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/errortexttables.h"

namespace Core {

using Platform::ErrorCode;

namespace {

constexpr ErrorText Texts[] = {
    {ErrorCode::EflowNotInstalled,
     QT_TRANSLATE_NOOP3("Error", "Azure IoT Edge for Linux on Windows is not installed.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Its PowerShell module is not on this computer.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Install Azure IoT Edge for Linux on Windows, then check again.",
                        "@remedy")},
    {ErrorCode::EflowAlreadyDeployed,
     QT_TRANSLATE_NOOP3("Error", "The EFLOW virtual machine is deployed already.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It can be deployed only once per installation.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Check again. The setup will change the virtual machine instead.",
                        "@remedy")},
    {ErrorCode::EflowNotDeployed,
     QT_TRANSLATE_NOOP3("Error", "The EFLOW virtual machine is not deployed.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "There is no virtual machine to change yet.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Check again. The setup will deploy the virtual machine first.",
                        "@remedy")},
    {ErrorCode::EflowVmOff,
     QT_TRANSLATE_NOOP3("Error", "The EFLOW virtual machine is off.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Its settings can be changed only while it runs.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Start the EFLOW virtual machine, then try again.", "@remedy")},
    {ErrorCode::EflowUnsupportedDdaType,
     QT_TRANSLATE_NOOP3("Error", "EFLOW does not assign this GPU.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It assigns NVIDIA T4 and A2 cards only.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Use GPU paravirtualization, or one of these cards.", "@remedy")},
    {ErrorCode::EflowGpuCountMissing,
     QT_TRANSLATE_NOOP3("Error", "EFLOW was not told how many GPUs to pass.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The number of GPUs must be at least one.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Repeat the setup. If this persists, save the report.",
                        "@remedy")},
    {ErrorCode::EflowProviderRefusesPassthrough,
     QT_TRANSLATE_NOOP3("Error", "EFLOW refuses this method on this Windows.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "On Windows Server it supports device assignment only.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Choose Discrete Device Assignment, or a client edition of Windows.",
                        "@remedy")},
    {ErrorCode::EflowGpuNotAvailable,
     QT_TRANSLATE_NOOP3("Error", "EFLOW does not find the GPU.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Its name does not match, it has no driver, or it is dismounted from this "
                        "computer.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Check the GPU and its driver in Device Manager, then check again.",
                        "@remedy")},
    {ErrorCode::EflowNotEnoughGpus,
     QT_TRANSLATE_NOOP3("Error", "EFLOW does not find enough GPUs.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "More GPUs were requested than are available.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Free the GPU from other virtual machines, then check again.",
                        "@remedy")},
    {ErrorCode::EflowPassthroughNotSupported,
     QT_TRANSLATE_NOOP3("Error",
                        "This computer does not support the method for this GPU.",
                        "@title"),
     QT_TRANSLATE_NOOP3("Error", "EFLOW lists other methods for the GPU.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Choose the other method.", "@remedy")},
    {ErrorCode::EflowGpuCountWithoutPassthrough,
     QT_TRANSLATE_NOOP3("Error", "EFLOW got a number of GPUs without a method.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The two settings contradict each other.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Repeat the setup. If this persists, save the report.",
                        "@remedy")},
};

} // namespace

std::span<const ErrorText> eflowErrorTexts() { return Texts; }

} // namespace Core
