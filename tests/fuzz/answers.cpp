// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/answers.h"

#include "tests/fuzz/fuzztarget.h"

using namespace Core;
using namespace TestSupport;

/// An answers file is refused with a reason, or written and read as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto answers = parseAnswers(bytesOf(data, size));
    if (!answers) {
        require(!answers.error().detail.isEmpty());
        return 0;
    }
    const QByteArray text = answersJson(*answers);
    const auto again = parseAnswers(text);
    require(again && *again == *answers && answersJson(*again) == text);
    return 0;
}
