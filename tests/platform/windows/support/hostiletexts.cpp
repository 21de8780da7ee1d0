// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/hostiletexts.h"

namespace TestSupport {

QList<HostileText> hostileTexts()
{
    return {
        {"empty", QStringLiteral("")},
        {"single quotes", QStringLiteral("it's 'quoted'' '")},
        {"double quotes", QStringLiteral("say \"hi\" \"\"")},
        {"typographic quotes", QStringLiteral("\u2018a\u2019\u201Ab\u201B \u201Cc\u201D")},
        {"backslashes", QStringLiteral("\\\\?\\PCI#VEN_10DE\\\\\\")},
        {"backslash before a quote", QStringLiteral("\\' \\\" \\")},
        {"metacharacters of LIKE", QStringLiteral("100%_[a-z]]^[^%]")},
        {"only a bracket", QStringLiteral("[")},
        {"injected condition", QStringLiteral("' OR Name LIKE '%")},
        {"subexpression", QStringLiteral("$(calc.exe) ${env:PATH} @(1)")},
        {"backticks", QStringLiteral("`n`0 ``calc``")},
        {"statements", QStringLiteral("; rm -rf / # && del | more > x < y")},
        {"format string", QStringLiteral("%s %n %1 %2 {0}")},
        {"markup", QStringLiteral("</VALUE><VALUE>&amp;&#10;]]><!-- <?x?>")},
        {"line feeds", QStringLiteral("one\ntwo\r\nthree\rfour\n")},
        {"tabs and outer spaces", QStringLiteral("  \tin the middle\t  ")},
        {"only a space", QStringLiteral(" ")},
        {"line and paragraph separators", QStringLiteral("a\u2028b\u2029c\u0085d")},
        {"bidi controls", QStringLiteral("abc\u202Egpj.exe\u202C \u2066x\u2069 \u200F")},
        {"zero width", QStringLiteral("a\u200Bb\u200Dc\uFEFFd")},
        {"combining marks", QStringLiteral("e\u0301\u0327 \u0130\u0131 \u00DF")},
        {"outside the basic plane", QString::fromUcs4(U"\U0001F600 \U00020000 \U0010FFFD")},
        {"300 characters", QStringLiteral("n\\'%\"").repeated(60)},
    };
}

QList<HostileText> forbiddenTexts()
{
    return {
        {"NUL inside", QStringLiteral("before") + QChar(u'\0') + QStringLiteral("after")},
        {"only a NUL", QString(QChar(u'\0'))},
        {"escape and bell", QStringLiteral("\u001B[31mred\u0007")},
        {"lone high surrogate", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")},
        {"lone low surrogate", QString(QChar(0xDE00))},
        {"surrogates swapped", QString(QChar(0xDE00)) + QChar(0xD83D)},
        {"no character", QStringLiteral("x") + QChar(0xFFFE) + QChar(0xFFFF)},
    };
}

} // namespace TestSupport
