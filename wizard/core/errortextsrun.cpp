// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/errortexttables.h"

namespace Core {

using Platform::ErrorCode;

namespace {

constexpr ErrorText Texts[] = {
    {ErrorCode::PlanImpossible,
     QT_TRANSLATE_NOOP3("Error", "There is no plan for this choice.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "A requirement is not met, or a value that undo would need is not known.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Read the requirements of the choice, fix what they name and check again.",
                        "@remedy")},
    {ErrorCode::ConsentMissing, QT_TRANSLATE_NOOP3("Error", "A consent is missing.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The plan carries a risk that you have not accepted.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Read the risks on the Passthrough page and accept them, or choose "
                        "another method.",
                        "@remedy")},
    {ErrorCode::PreconditionChanged,
     QT_TRANSLATE_NOOP3("Error", "The computer changed since the plan was made.", "@title"),
     QT_TRANSLATE_NOOP3(
         "Error", "A setting is no longer as the plan found it, so nothing was begun.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check again. A new plan will be made.", "@remedy")},
    {ErrorCode::AnotherRunActive,
     QT_TRANSLATE_NOOP3("Error", "Another setup is running.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Only one setup at a time can change this computer.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Wait until the other one has finished.", "@remedy")},
    {ErrorCode::RunUnfinished,
     QT_TRANSLATE_NOOP3("Error", "An earlier setup was not finished.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It was cut off, or it could not be undone completely.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Undo the earlier setup first.", "@remedy")},
    {ErrorCode::JournalUnusable,
     QT_TRANSLATE_NOOP3("Error", "The journal of the last setup is damaged or cannot be read.",
                        "@title"),
     QT_TRANSLATE_NOOP3("Error", "It cannot be trusted, so nothing was taken back.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Check in Device Manager and Hyper-V Manager that every GPU is present, "
                        "then remove the journal file.",
                        "@remedy")},
    {ErrorCode::JournalForeign,
     QT_TRANSLATE_NOOP3("Error", "The journal belongs to another computer or version.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It does not describe this computer, so it was not used.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Open it with the version that wrote it, or remove the journal file.",
                        "@remedy")},
    {ErrorCode::RecoveryNotArmed,
     QT_TRANSLATE_NOOP3("Error", "The recovery task could not be registered.", "@title"),
     QT_TRANSLATE_NOOP3("Error",
                        "Without it a power failure could leave the computer half changed, so "
                        "nothing was begun.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Allow the program to register a scheduled task, then try again.",
                        "@remedy")},
    {ErrorCode::UndoIncomplete,
     QT_TRANSLATE_NOOP3("Error", "Not everything could be undone.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "A change could not be taken back.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Run the listed commands by hand, or try to undo again.",
                        "@remedy")},
    {ErrorCode::NotConfirmed,
     QT_TRANSLATE_NOOP3("Error", "Nobody confirmed the changes.", "@title"),
     QT_TRANSLATE_NOOP3(
         "Error", "They were to be taken back by themselves unless you confirmed them in time.",
         "@info"),
     QT_TRANSLATE_NOOP3(
         "Error", "Try again, and confirm as soon as you see that the computer works.", "@remedy")},
    {ErrorCode::GuestUnreachable,
     QT_TRANSLATE_NOOP3("Error", "The virtual machine does not answer.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It may still be starting, or its network is not ready.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Wait until it has started, then verify again.", "@remedy")},
    {ErrorCode::GuestGpuMissing,
     QT_TRANSLATE_NOOP3("Error", "The GPU does not work in the virtual machine.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The virtual machine runs, but it sees no working GPU.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check the driver in the virtual machine, then try again.",
                        "@remedy")},
};

} // namespace

std::span<const ErrorText> runErrorTexts() { return Texts; }

} // namespace Core
