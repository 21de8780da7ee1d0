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
     QT_TRANSLATE_NOOP3("Error", "Install Azure IoT Edge for Linux on Windows, then check again.",
                        "@remedy")},
    {ErrorCode::EflowAlreadyDeployed,
     QT_TRANSLATE_NOOP3("Error", "The EFLOW virtual machine is deployed already.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It can be deployed only once per installation.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again. The setup will change the virtual machine instead.",
                        "@remedy")},
    {ErrorCode::EflowNotDeployed,
     QT_TRANSLATE_NOOP3("Error", "The EFLOW virtual machine is not deployed.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "There is no virtual machine to change yet.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again. The setup will deploy the virtual machine first.",
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
     QT_TRANSLATE_NOOP3("Error", "Repeat the setup. If this persists, save the report.",
                        "@remedy")},
    {ErrorCode::EflowProviderRefusesPassthrough,
     QT_TRANSLATE_NOOP3("Error", "EFLOW refuses this method on this Windows.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "On Windows Server it supports device assignment only.", "@info"),
     QT_TRANSLATE_NOOP3(
         "Error", "Choose Discrete Device Assignment, or a client edition of Windows.", "@remedy")},
    {ErrorCode::EflowGpuNotAvailable,
     QT_TRANSLATE_NOOP3("Error", "EFLOW does not find the GPU.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Its name does not match, it has no driver, or it is dismounted from this "
                        "computer.",
                        "@info"),
     QT_TRANSLATE_NOOP3(
         "Error", "Check the GPU and its driver in Device Manager, then check again.", "@remedy")},
    {ErrorCode::EflowNotEnoughGpus,
     QT_TRANSLATE_NOOP3("Error", "EFLOW does not find enough GPUs.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "More GPUs were requested than are available.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Free the GPU from other virtual machines, then check again.",
                        "@remedy")},
    {ErrorCode::EflowPassthroughNotSupported,
     QT_TRANSLATE_NOOP3("Error", "This computer does not support the method for this GPU.",
                        "@title"),
     QT_TRANSLATE_NOOP3("Error", "EFLOW lists other methods for the GPU.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Choose the other method.", "@remedy")},
    {ErrorCode::EflowGpuCountWithoutPassthrough,
     QT_TRANSLATE_NOOP3("Error", "EFLOW got a number of GPUs without a method.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The two settings contradict each other.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Repeat the setup. If this persists, save the report.",
                        "@remedy")},
    {ErrorCode::EflowHostNotSupported,
     QT_TRANSLATE_NOOP3("Error", "EFLOW does not support this Windows.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The edition or the build does not meet its minimum requirements.",
                        "@info"),
     QT_TRANSLATE_NOOP3(
         "Error",
         "Use Windows Pro or Enterprise, or Windows Server 2019 or 2022, with all updates.",
         "@remedy")},
    {ErrorCode::EflowNotClean,
     QT_TRANSLATE_NOOP3(
         "Error", "Parts of an earlier EFLOW installation are left on this computer.", "@title"),
     QT_TRANSLATE_NOOP3(
         "Error", "EFLOW cannot be deployed while parts of an earlier attempt are left.", "@info"),
     QT_TRANSLATE_NOOP3(
         "Error",
         "Uninstall Azure IoT Edge in Settings, restart the computer and install it again.",
         "@remedy")},
    {ErrorCode::EflowVmCreationFailed,
     QT_TRANSLATE_NOOP3("Error", "EFLOW could not create its virtual machine.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "The usual causes are too little free memory, a computer that is a virtual "
                        "machine itself, and the network switch.",
                        "@info"),
     QT_TRANSLATE_NOOP3(
         "Error",
         "Free memory, read the log in the folder wssdagent under ProgramData, then try again.",
         "@remedy")},
    {ErrorCode::EflowSwitchUnsuitable,
     QT_TRANSLATE_NOOP3("Error", "EFLOW cannot use the virtual switch.", "@title"),
     QT_TRANSLATE_NOOP3(
         "Error", "The switch was not found, or it is not of the kind that EFLOW needs.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Create a suitable virtual switch in Hyper-V, then try again.",
                        "@remedy")},
    {ErrorCode::EflowSshUnavailable,
     QT_TRANSLATE_NOOP3("Error", "EFLOW cannot reach its virtual machine over SSH.", "@title"),
     QT_TRANSLATE_NOOP3(
         "Error", "The virtual machine has no network address, or its keys do not match.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Restart the EFLOW virtual machine and check its network, then try again.",
                        "@remedy")},
    {ErrorCode::EflowCertificateExpired,
     QT_TRANSLATE_NOOP3("Error", "The EFLOW certificate has expired.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "The certificate of its agent is valid for one year, and an update of "
                        "EFLOW does not renew it.",
                        "@info"),
     QT_TRANSLATE_NOOP3(
         "Error",
         "Renew the certificate with the script updateWssdCert.ps1 of EFLOW, then try again.",
         "@remedy")},
    {ErrorCode::EflowLicenceFileMissing,
     QT_TRANSLATE_NOOP3("Error", "EFLOW does not find the text of its licence.", "@title"),
     QT_TRANSLATE_NOOP3(
         "Error", "Files of another version of EFLOW are mixed with the installed one.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Reinstall Azure IoT Edge for Linux on Windows, then try again.",
                        "@remedy")},
    {ErrorCode::EflowFailed,
     QT_TRANSLATE_NOOP3("Error", "EFLOW reported an error that this program does not know.",
                        "@title"),
     QT_TRANSLATE_NOOP3("Error", "The message is in the details and in the support bundle.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Read the details. EFLOW writes more to the log in the folder wssdagent "
                        "under ProgramData.",
                        "@remedy")},
    {ErrorCode::PowerShellMissing,
     QT_TRANSLATE_NOOP3("Error", "Windows PowerShell was not found.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "EFLOW can be changed only through its PowerShell module.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Repair Windows so that it has Windows PowerShell 5.1.",
                        "@remedy")},
    {ErrorCode::ScriptBlocked,
     QT_TRANSLATE_NOOP3("Error", "This computer does not let the EFLOW module run.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "A policy, application control or a signature that cannot be checked "
                        "blocks PowerShell scripts.",
                        "@info"),
     QT_TRANSLATE_NOOP3(
         "Error",
         "Ask the administrator to allow signed scripts in full language mode. Under the execution "
         "policy AllSigned, the certificate that signed the EFLOW module must be among the trusted "
         "publishers of the local computer. Then try again.",
         "@remedy")},
    {ErrorCode::ScriptAnswerUnreadable,
     QT_TRANSLATE_NOOP3("Error", "Windows PowerShell gave no usable answer.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The answer was missing, cut off or not in the agreed form.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Try again. If this persists, save the report.", "@remedy")},
};

} // namespace

std::span<const ErrorText> eflowErrorTexts() { return Texts; }

} // namespace Core
