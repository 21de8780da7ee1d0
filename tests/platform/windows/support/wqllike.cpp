// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/wqllike.h"

namespace TestSupport {

namespace {

/// One element of a pattern that stands for one character; `pattern` ends behind it.
bool fitsOne(QChar letter, QStringView &pattern)
{
    const auto lower = [](QChar any) { return any.toLower(); };
    const QChar first = pattern.front();
    const qsizetype end = first == u'[' ? pattern.indexOf(u']', 2) : -1;
    if (end < 0) {
        pattern = pattern.sliced(1);
        return first == u'_' || lower(first) == lower(letter);
    }
    QStringView set = pattern.sliced(1, end - 1);
    pattern = pattern.sliced(end + 1);
    const bool isInverted = set.size() > 1 && set.front() == u'^';
    set = set.sliced(isInverted ? 1 : 0);
    bool isInSet = false;
    for (qsizetype i = 0; i < set.size(); ++i) {
        const bool isRange = i + 2 < set.size() && set[i + 1] == u'-';
        const QChar last = isRange ? set[i + 2] : set[i];
        isInSet = isInSet || (lower(set[i]) <= lower(letter) && lower(letter) <= lower(last));
        i += isRange ? 2 : 0;
    }
    return isInSet != isInverted;
}

} // namespace

bool isLike(QStringView text, QStringView pattern)
{
    while (!pattern.isEmpty()) {
        if (pattern.front() == u'%') {
            pattern = pattern.sliced(1);
            for (qsizetype i = 0; i <= text.size(); ++i) {
                if (isLike(text.sliced(i), pattern))
                    return true;
            }
            return false;
        }
        if (text.isEmpty() || !fitsOne(text.front(), pattern))
            return false;
        text = text.sliced(1);
    }
    return text.isEmpty();
}

} // namespace TestSupport
