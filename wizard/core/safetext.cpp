// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/safetext.h"

#include <QStringList>
#include <QStringTokenizer>

namespace Core {

namespace {

bool isHarmful(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t character)
{
    const bool isWide = character > 0xFFFF;
    return QStringLiteral("\\%1%2")
        .arg(QLatin1Char(isWide ? 'U' : 'u'))
        .arg(uint(character), isWide ? 8 : 4, 16, QLatin1Char('0'));
}

} // namespace

QString safeLine(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        if (isHarmful(character))
            result += escaped(character);
        else
            result += text.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return result;
}

QString safeLines(QStringView text)
{
    QStringList lines;
    for (const QStringView line : qTokenize(text, u'\n'))
        lines << safeLine(line);
    return lines.join(QLatin1Char('\n'));
}

} // namespace Core
