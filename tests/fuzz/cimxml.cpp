// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/cimxml.h"

#include "tests/fuzz/fuzztarget.h"
#include "tests/platform/windows/support/cimxmlreader.h"

#include <algorithm>

using namespace Platform;
using namespace Platform::Windows;
using namespace TestSupport;

namespace {

/// The bytes as they lie: halves of surrogate pairs, which no UTF-8 holds, can be among them.
QString asUtf16(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(uchar(bytes[i]), uchar(bytes[i + 1]));
    return text;
}

/// The production Char of XML 1.0 for every character.
bool isXmlText(const QString &text)
{
    const auto isCharacter = [](char32_t unit) {
        const bool isSpace = unit == 0x9 || unit == 0xA || unit == 0xD;
        return isSpace || (unit >= 0x20 && unit != 0xFFFE && unit != 0xFFFF);
    };
    return text.isValidUtf16() && std::ranges::all_of(text.toStdU32String(), isCharacter);
}

void check(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const WmiObject instance{
        QStringLiteral("Class"),
        {},
        {{QStringLiteral("Text"), {CimType::String, false, text}},
         {QStringLiteral("Lines"), {CimType::String, true, lines}},
         {QStringLiteral("Length"), {CimType::SInt64, false, qint64(text.size())}}}};
    const auto xml = cimXml(instance);
    require(xml.has_value() == isXmlText(text));
    require(xml ? readCimXml(*xml) == instance : xml.error().code == ErrorCode::InvalidArgument);
}

} // namespace

/// The product writes CIM-XML and reads none: a text is refused, or read back as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    check(QString::fromUtf8(bytes));
    check(asUtf16(bytes));
    return 0;
}
