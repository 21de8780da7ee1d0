// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/choices.h"

#include <algorithm>

namespace Core {

QLatin1String consentName(Consent consent)
{
    constexpr QLatin1String Names[] = {QLatin1String("security-risk"), QLatin1String("no-mitigation-driver"),
                                       QLatin1String("no-acs"), QLatin1String("one-way-deployment"),
                                       QLatin1String("only-display")};
    return Names[int(consent)];
}

std::optional<Consent> consentFromName(QStringView name)
{
    const auto consent =
        std::ranges::find_if(AllConsents, [name](Consent each) { return consentName(each) == name; });
    return consent == std::end(AllConsents) ? std::nullopt : std::optional(*consent);
}

} // namespace Core
