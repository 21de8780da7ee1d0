// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/errortexttables.h"

namespace Core {

using Platform::ErrorCode;

namespace {

constexpr ErrorText Texts[] = {
    {ErrorCode::Internal,
     QT_TRANSLATE_NOOP3("Error", "Something went wrong inside this program.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The program met a state that it did not expect.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Save the report and send it to your support contact.",
                        "@remedy")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP3("Error", "The work was stopped.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "You asked to stop before it was finished.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Start again when you are ready.", "@remedy")},
    {ErrorCode::TimedOut, QT_TRANSLATE_NOOP3("Error", "There was no answer in time.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The computer took longer than this program waits.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Wait until the computer is less busy, then try again.",
                        "@remedy")},
    {ErrorCode::OutcomeUnknown,
     QT_TRANSLATE_NOOP3("Error", "It is not known whether a change took effect.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "The computer gave no clear answer, and looking again did not settle it.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again. If this persists, restart the computer first.",
                        "@remedy")},
    {ErrorCode::AccessDenied, QT_TRANSLATE_NOOP3("Error", "Access was denied.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The current user may not do this.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Start the program as an administrator.", "@remedy")},
    {ErrorCode::NotFound,
     QT_TRANSLATE_NOOP3("Error", "A device, a file or a setting was not found.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It may have been removed since the last check.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again and repeat your choice.", "@remedy")},
    {ErrorCode::NotSupported, QT_TRANSLATE_NOOP3("Error", "This is not supported here.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "This computer or this virtual machine has no way to do it.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Choose another method or another virtual machine.", "@remedy")},
    {ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP3("Error", "A value was refused.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The computer does not accept one of the chosen settings.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Go back and choose another value.", "@remedy")},
    {ErrorCode::InvalidState,
     QT_TRANSLATE_NOOP3("Error", "The computer is not in the state that this change needs.",
                        "@title"),
     QT_TRANSLATE_NOOP3("Error", "Something changed, or another program is at work.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again, then repeat the step.", "@remedy")},
    {ErrorCode::Busy,
     QT_TRANSLATE_NOOP3("Error", "A device, a file or a service is in use.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Another program is using what this change needs.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Close other management tools and try again.", "@remedy")},
    {ErrorCode::InsufficientResources,
     QT_TRANSLATE_NOOP3("Error", "The computer does not have enough resources.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "There is too little free memory, or a virtual machine points to a GPU "
                        "that is no longer there.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Free memory or close other virtual machines, then try again.",
                        "@remedy")},
    {ErrorCode::ProviderUnavailable,
     QT_TRANSLATE_NOOP3("Error", "A Windows service did not answer.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The management service of Windows or Hyper-V is not running.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Start the service or restart the computer, then check again.",
                        "@remedy")},
    {ErrorCode::UnsupportedHost,
     QT_TRANSLATE_NOOP3("Error", "This computer cannot be set up.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "The program runs on Windows only. Elsewhere it can show recorded "
                        "computers.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Open a recorded computer, or start the program on Windows.",
                        "@remedy")},
};

} // namespace

std::span<const ErrorText> generalErrorTexts() { return Texts; }

} // namespace Core
