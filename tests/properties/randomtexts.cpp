// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/properties/randomtexts.h"

#include <string>
#include <vector>

namespace TestSupport {

namespace {

constexpr QChar ByteOrderMark = u'\uFEFF';

/// Quotes of every kind, escapes, metacharacters, white space, separators, direction and case.
const std::u32string Stumbling =
    U"\"'`\u2018\u2019\u201A\u201B\u201C\u201D\\/$(){}[]<>&;|#%_^*?!@=,.:-+~ \t\r\n\u00A0\u0085"
    U"\u2028\u2029\u200B\u200F\u202E\uFEFF\u0301\u0130\u0131\u00DF\u01C5\U0001F600\U00020000";

rc::Gen<char32_t> stumblingLetter() { return rc::gen::elementOf(Stumbling); }

/// Both ends included.
rc::Gen<char32_t> letterBetween(char32_t first, char32_t last)
{
    return rc::gen::map(rc::gen::inRange<quint32>(first, last + 1),
                        [](quint32 letter) { return char32_t(letter); });
}

rc::Gen<QString> textOf(const rc::Gen<char32_t> &letter)
{
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(letter),
                        [](const std::vector<char32_t> &letters) {
                            return QString::fromUcs4(letters.data(), qsizetype(letters.size()));
                        });
}

QString withoutMarkInFront(QString text)
{
    while (text.startsWith(ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::weightedOneOf<char16_t>(
        {{8, rc::gen::map(stumblingLetter(), [](char32_t letter) { return char16_t(letter); })},
         {4,
          rc::gen::map(letterBetween(0, 0x7F), [](char32_t letter) { return char16_t(letter); })},
         {2, rc::gen::map(letterBetween(0xD800, 0xDFFF),
                          [](char32_t letter) { return char16_t(letter); })},
         {2, rc::gen::map(letterBetween(0x80, 0xFFFF),
                          [](char32_t letter) { return char16_t(letter); })}});
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(unit),
                        [](const std::vector<char16_t> &units) {
                            return QString::fromUtf16(units.data(), qsizetype(units.size()));
                        });
}

rc::Gen<QString> unicodeText()
{
    const auto text =
        textOf(rc::gen::weightedOneOf<char32_t>({{8, stumblingLetter()},
                                                 {4, letterBetween(1, 0x7F)},
                                                 {2, letterBetween(0x80, 0xD7FF)},
                                                 {1, letterBetween(0xE000, 0xFFFD)},
                                                 {1, letterBetween(0x10000, 0x10FFFF)}}));
    return rc::gen::map(text, withoutMarkInFront);
}

rc::Gen<QString> keyText()
{
    return rc::gen::map(unicodeText(), [](QString text) {
        text.removeIf([](QChar character) { return character.isSurrogate(); });
        return withoutMarkInFront(text);
    });
}

rc::Gen<QStringList> listOf(const rc::Gen<QString> &text)
{
    return rc::gen::map(
        rc::gen::scale(0.3, rc::gen::container<std::vector<QString>>(text)),
        [](const std::vector<QString> &texts) { return QStringList(texts.begin(), texts.end()); });
}

rc::Gen<QString> nameText()
{
    static const std::u32string Letters = U"abcdefgXYZ_0129";
    return rc::gen::map(rc::gen::pair(rc::gen::elementOf(std::u32string(U"abcXYZ_")),
                                      textOf(rc::gen::elementOf(Letters))),
                        [](const std::pair<char32_t, QString> &name) {
                            return QString(QChar(char16_t(name.first)) + name.second);
                        });
}

rc::Gen<QByteArray> anyBytes()
{
    return rc::gen::map(rc::gen::container<std::string>(rc::gen::arbitrary<char>()),
                        [](const std::string &bytes) { return QByteArray::fromStdString(bytes); });
}

QString whole(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()),
                             letters.size());
}

std::string shown(const QString &text)
{
    std::string result = "\"";
    for (const QChar letter : text) {
        const bool isPlain = letter >= u' ' && letter <= u'~' && letter != u'"' && letter != u'\\';
        result +=
            isPlain
                ? std::string(1, letter.toLatin1())
                : "\\u" +
                      QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toStdString();
    }
    return result + '"';
}

QString withOtherCase(const QString &text, quint32 letters)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool isChosen = (letters >> (i % 32) & 1) != 0;
        const QChar letter = result[i];
        if (isChosen && letter.unicode() < 0x80)
            result[i] = letter.isUpper() ? letter.toLower() : letter.toUpper();
    }
    return result;
}

} // namespace TestSupport

void showValue(const QString &text, std::ostream &stream) { stream << TestSupport::shown(text); }

void showValue(const QByteArray &bytes, std::ostream &stream)
{
    stream << "bytes " << bytes.toHex(' ').toStdString();
}

void showValue(const QStringList &texts, std::ostream &stream)
{
    for (const QString &text : texts)
        stream << TestSupport::shown(text) << ' ';
}
