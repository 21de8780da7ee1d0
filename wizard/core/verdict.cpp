// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/verdict.h"

namespace Core {

QLatin1String verdictName(Verdict verdict)
{
    constexpr QLatin1String Names[] = {QLatin1String("pass"), QLatin1String("warn"), QLatin1String("fail"),
                                       QLatin1String("unknown"), QLatin1String("notApplicable")};
    return Names[int(verdict)];
}

QLatin1String pathVerdictName(PathVerdict verdict)
{
    constexpr QLatin1String Names[] = {QLatin1String("ready"), QLatin1String("attention"),
                                       QLatin1String("blocked"), QLatin1String("unknown")};
    return Names[int(verdict)];
}

} // namespace Core
