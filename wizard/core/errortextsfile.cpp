// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/errortexttables.h"

namespace Core {

using Platform::ErrorCode;

namespace {

constexpr ErrorText Texts[] = {
    {ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP3("Error", "A file could not be read.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It is missing, it is not a file, or you may not read it.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Check the file name and its permissions.", "@remedy")},
    {ErrorCode::FileUnwritable,
     QT_TRANSLATE_NOOP3("Error", "A file could not be written.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "The disk is full or read-only, or you may not write there.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Free disk space or choose another folder.", "@remedy")},
    {ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP3("Error", "A file is too large.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Files of this kind are never that large, so it was not read.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Choose the right file.", "@remedy")},
    {ErrorCode::FolderUnsafe,
     QT_TRANSLATE_NOOP3("Error", "A folder of this program is not safe.", "@title"),
     QT_TRANSLATE_NOOP3(
         "Error", "Users other than administrators may change it, so it is not used.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Remove the folder that the details name, then try again.",
                        "@remedy")},
    {ErrorCode::JsonMalformed, QT_TRANSLATE_NOOP3("Error", "A file is not valid JSON.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "It is damaged or was cut off.", "@info"),
     QT_TRANSLATE_NOOP3("Error", "Get a fresh copy of the file.", "@remedy")},
    {ErrorCode::ProfileInvalid,
     QT_TRANSLATE_NOOP3("Error", "This is not a valid host profile.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Some of its values do not fit the format.", "@info"),
     QT_TRANSLATE_NOOP3("Error",
                        "Correct the values that the details name, or capture the host again.",
                        "@remedy")},
    {ErrorCode::AnswersInvalid,
     QT_TRANSLATE_NOOP3("Error", "This is not a valid answers file.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "Some of its values do not fit the format or this computer.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Correct the values that the details name.", "@remedy")},
    {ErrorCode::UsageInvalid,
     QT_TRANSLATE_NOOP3("Error", "The command line is not valid.", "@title"),
     QT_TRANSLATE_NOOP3("Error", "An option is unknown, incomplete or contradicts another.",
                        "@info"),
     QT_TRANSLATE_NOOP3("Error", "Read the help for the options of this command.", "@remedy")},
};

} // namespace

std::span<const ErrorText> fileErrorTexts() { return Texts; }

} // namespace Core
