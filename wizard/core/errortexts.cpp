// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/errortexts.h"

#include "wizard/core/errortexttables.h"

#include <algorithm>

namespace Core {

namespace {

constexpr const char *Context = "Error";

} // namespace

const ErrorText &errorText(Platform::ErrorCode code)
{
    for (const auto table : {generalErrorTexts(), fileErrorTexts(), hyperVErrorTexts(),
                             eflowErrorTexts(), runErrorTexts()}) {
        const auto row = std::ranges::find(table, code, &ErrorText::code);
        if (row != table.end())
            return *row;
    }
    return generalErrorTexts().front();
}

Message errorTitle(Platform::ErrorCode code) { return {Context, errorText(code).title, {}}; }

Message errorExplanation(Platform::ErrorCode code)
{
    return {Context, errorText(code).explanation, {}};
}

Message errorRemedy(Platform::ErrorCode code) { return {Context, errorText(code).remedy, {}}; }

} // namespace Core
