// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/hostprofile.h"

#include "tests/fuzz/fuzztarget.h"

using namespace Platform;
using namespace TestSupport;

/// A profile is refused with a reason, or written and read as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto profile = parseHostProfile(bytesOf(data, size));
    if (!profile) {
        require(!profile.error().detail.isEmpty());
        return 0;
    }
    const QByteArray text = hostProfileJson(*profile);
    const auto again = parseHostProfile(text);
    require(again && *again == *profile && hostProfileJson(*again) == text);
    return 0;
}
