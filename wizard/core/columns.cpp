// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/columns.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace Core {

namespace {

/// The blocks of Unicode whose letters are wide or full width (Standard Annex 11).
constexpr std::pair<char32_t, char32_t> WideBlocks[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x20000, 0x3FFFD}};

bool isWide(char32_t letter)
{
    return std::ranges::any_of(WideBlocks, [letter](const auto &block) {
        return block.first <= letter && letter <= block.second;
    });
}

/// Unicode would also break after the hyphens in "gpu-pv", which a person types as one word.
bool mayBreakAt(const QString &text, qsizetype place)
{
    const QChar before = text[place - 1];
    return before == u' ' || isWide(before.unicode()) || isWide(text[place].unicode());
}

/// The parts between the places where a line may end.
QStringList unbreakable(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype place = finder.toNextBoundary(); place >= 0; place = finder.toNextBoundary()) {
        if (place < text.size() && !mayBreakAt(text, place))
            continue;
        parts.append(text.sliced(start, place - start));
        start = place;
    }
    return parts;
}

QString withoutEndSpace(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const uint letter : text.toUcs4())
        columns += isWide(letter) ? 2 : 1;
    return columns;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

QString wrapped(const QString &text, qsizetype indent, qsizetype longest)
{
    QString result;
    qsizetype column = indent;
    for (const QString &part : unbreakable(text)) {
        if (column > indent && column + columnsOf(withoutEndSpace(part)) > longest) {
            result = withoutEndSpace(result) + u'\n' + QString(indent, u' ');
            column = indent;
        }
        result += part;
        column += columnsOf(part);
    }
    return withoutEndSpace(result);
}

} // namespace Core
