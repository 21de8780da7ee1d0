// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/properties/propertytest.h"
#include "wizard/core/columns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Core;
using namespace TestSupport;

namespace {

rc::Gen<QString> textOf(const rc::Gen<QString> &piece)
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece),
                        [](const std::vector<QString> &pieces) {
                            return QStringList(pieces.begin(), pieces.end()).join(QString());
                        });
}

/// Words, spaces and wide letters: a line may end at each space and beside each wide letter.
rc::Gen<QString> word()
{
    return rc::gen::element<QString>(QStringLiteral("a"), QStringLiteral("gpu-pv"),
                                     QStringLiteral(" "), QStringLiteral(" "),
                                     QStringLiteral("longer"), QStringLiteral("\u4F60"),
                                     QStringLiteral("\uAC00"), QStringLiteral("\u00E9"));
}

/// These and marks, before or after some of which no line may end.
rc::Gen<QString> wordOrMark()
{
    return rc::gen::oneOf(
        word(), rc::gen::element<QString>(QStringLiteral("\u3002"), QStringLiteral("\u300C"),
                                          QStringLiteral("."), QStringLiteral(","),
                                          QStringLiteral("\U00020000"), QStringLiteral("$(x)"),
                                          QStringLiteral("\"q\""), QStringLiteral("\u2028")));
}

/// Without any white space, which is all that wrapping may change.
QString letters(QString text) { return text.remove(u' ').remove(u'\n'); }

} // namespace

class TestColumnProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAddUp()
    {
        forAll([] {
            const QString left = *unicodeText();
            const QString right = *unicodeText();
            RC_ASSERT(columnsOf(left + right) == columnsOf(left) + columnsOf(right));
            const qsizetype characters = left.toUcs4().size();
            RC_ASSERT(columnsOf(left) >= characters && columnsOf(left) <= 2 * characters);
        });
    }

    void paddingAddsSpacesOnly()
    {
        forAll([] {
            const QString text = *unicodeText();
            const auto columns = *evenly<qsizetype>(-5, 120);
            const QString result = padded(text, columns);
            RC_ASSERT(columnsOf(result) == std::max(columns, columnsOf(text)));
            RC_ASSERT(result.startsWith(text));
            RC_ASSERT(result.mid(text.size()).count(u' ') == result.size() - text.size());
            RC_ASSERT(padded(result, columns) == result);
        });
    }

    void wrappingKeepsEveryLetter()
    {
        forAll([] {
            const QString text = *textOf(wordOrMark());
            const auto indent = *evenly<qsizetype>(0, 10);
            const auto longest = *evenly<qsizetype>(1, 60);
            const QString result = wrapped(text, indent, longest);
            RC_LOG() << result.toStdString();
            RC_ASSERT(letters(result) == letters(text));
            const QStringList lines = result.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                RC_ASSERT(!lines[i].endsWith(u' '));
                RC_ASSERT(i == 0 || lines[i].startsWith(QString(indent, u' ')));
            }
        });
    }

    /// A line is too long only where it is one word or one wide letter.
    void wrappedLinesFitUnlessOneWordIsTooLong()
    {
        static const QRegularExpression Place(QStringLiteral(" |.[\u4F60\uAC00]|[\u4F60\uAC00]."));
        forAll([] {
            const QString text = *textOf(word());
            const auto longest = *evenly<qsizetype>(1, 60);
            const QStringList lines = wrapped(text, 0, longest).split(u'\n');
            RC_CLASSIFY(lines.size() > 1, "wrapped");
            for (const QString &line : lines)
                RC_ASSERT(columnsOf(line) <= longest || !line.trimmed().contains(Place));
            RC_ASSERT(columnsOf(text) > longest || lines.size() == 1);
        });
    }
};

PROPERTY_TEST_MAIN(TestColumnProperties)
#include "tst_columnproperties.moc"
