// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/recovery/boottask.h"

#include "tests/fuzz/fuzztarget.h"

#include <QXmlStreamReader>

using namespace Platform::Windows;
using namespace TestSupport;

namespace {

/// The texts of the elements of that name, two levels below a section of the definition.
QStringList textsOf(const QString &xml, QLatin1String section, QLatin1String name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    while (reader.readNextStartElement()) {
        const bool isSection = reader.name() == section;
        while (isSection && reader.readNextStartElement()) {
            while (reader.readNextStartElement()) {
                const bool isWanted = reader.name() == name;
                const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                if (isWanted)
                    texts << text.trimmed();
            }
        }
        if (!isSection)
            reader.skipCurrentElement();
    }
    return texts;
}

} // namespace

/// A task that Windows has is taken for the wanted one only if it runs this program and no other,
/// as SYSTEM. One that cannot be read is like none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BootTask task{QStringLiteral("C:\\a b\\c.exe"), QStringLiteral("\"recover\"")};
    const QString wanted = bootTaskXml(task);
    const QString found = QString::fromUtf8(bytesOf(data, size));
    if (!isSameTask(wanted, found))
        return 0;
    const QLatin1String action("Actions");
    require(isSameTask(found, found));
    require(textsOf(found, action, QLatin1String("Command")) == QStringList(task.program));
    require(textsOf(found, action, QLatin1String("Arguments")) == QStringList(task.arguments));
    require(textsOf(found, QLatin1String("Principals"), QLatin1String("UserId")) ==
            QStringList(QStringLiteral("S-1-5-18")));
    return 0;
}
