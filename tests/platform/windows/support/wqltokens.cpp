// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/wqltokens.h"

#include <algorithm>

namespace TestSupport {

namespace {

bool isWordLetter(QChar letter) { return letter.isLetterOrNumber() || letter == u'_'; }

/// The length of the leading part whose letters all fulfil the condition.
template <typename Condition>
qsizetype lengthOf(QStringView text, Condition condition)
{
    return std::ranges::find_if_not(text, condition) - text.begin();
}

/// A quoted text; `rest` begins behind the first quote and ends behind the second.
std::optional<WqlToken> takeText(QStringView &rest, QChar quote)
{
    WqlToken token{WqlToken::Kind::Text, {}};
    while (!rest.isEmpty() && rest.front() >= u' ') {
        QChar letter = rest.front();
        rest = rest.sliced(1);
        if (letter == quote)
            return token;
        if (letter == u'\\') {
            if (rest.isEmpty() || !QStringView(u"\\'\"").contains(rest.front()))
                return std::nullopt;
            letter = rest.front();
            rest = rest.sliced(1);
        }
        token.text += letter;
    }
    return std::nullopt;
}

std::optional<WqlToken> takeSign(QStringView &rest)
{
    for (const QStringView sign : {u"<>", u"!=", u"=", u"*", u",", u"(", u")"}) {
        if (rest.startsWith(sign)) {
            rest = rest.sliced(sign.size());
            return WqlToken{WqlToken::Kind::Sign, sign.toString()};
        }
    }
    return std::nullopt;
}

std::optional<WqlToken> takeToken(QStringView &rest)
{
    const QChar first = rest.front();
    if (first == u'\'' || first == u'"') {
        rest = rest.sliced(1);
        return takeText(rest, first);
    }
    const bool isNumber = first.isDigit() || (first == u'-' && rest.size() > 1);
    if (!isNumber && !isWordLetter(first))
        return takeSign(rest);
    const qsizetype length = 1 + lengthOf(rest.sliced(1), isWordLetter);
    const WqlToken token{isNumber ? WqlToken::Kind::Number : WqlToken::Kind::Word,
                         rest.first(length).toString()};
    rest = rest.sliced(length);
    return token;
}

} // namespace

std::optional<QList<WqlToken>> wqlTokens(QStringView query)
{
    QList<WqlToken> tokens;
    for (QStringView rest = query.trimmed(); !rest.isEmpty(); rest = rest.trimmed()) {
        const auto token = takeToken(rest);
        if (!token)
            return std::nullopt;
        tokens << *token;
    }
    return tokens;
}

} // namespace TestSupport
