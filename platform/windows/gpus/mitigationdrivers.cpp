// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/gpus/mitigationdrivers.h"

#include "platform/windows/facts/knownfolders.h"
#include "platform/windows/facts/reason.h"

#include <QStringDecoder>

namespace Platform::Windows {

namespace {

constexpr qint64 LargestInf = 1024 * 1024;
const QString NamePrefix = QStringLiteral("nvidia_azure_stack_");
const QString InfSuffix = QStringLiteral(".inf");

/// INF files are UTF-16 with a byte order mark, or bytes whose ASCII part is all that counts here.
QString infText(const QByteArray &content)
{
    const auto marked = QStringConverter::encodingForData(content);
    QStringDecoder decode(marked.value_or(QStringConverter::Latin1));
    return decode(content);
}

/// The folder of a package is the INF name, the architecture and a hash, joined by "_".
QString infOfPackage(const QString &folder)
{
    const qsizetype suffix = folder.indexOf(InfSuffix, 0, Qt::CaseInsensitive);
    return suffix < 0 ? QString() : folder.left(suffix + InfSuffix.size());
}

QString hexadecimal(int number)
{
    return QString::number(number, 16).rightJustified(4, QLatin1Char('0'));
}

} // namespace

MitigationDrivers::MitigationDrivers(const Registry &registry, const Files &files)
    : m_store(windowsFolder(registry) + QStringLiteral("\\System32\\DriverStore\\FileRepository"))
{
    const Result<QStringList> folders = files.names(m_store);
    if (!folders) {
        m_packages = tl::make_unexpected(folders.error());
        return;
    }
    for (const QString &folder : *folders) {
        const QString inf = infOfPackage(folder);
        if (inf.isEmpty() || !inf.startsWith(NamePrefix, Qt::CaseInsensitive))
            continue;
        const QString file = QStringLiteral("%1\\%2\\%3").arg(m_store, folder, inf);
        m_packages->append({file, files.content(file, LargestInf).map(infText)});
    }
}

Fact<bool> MitigationDrivers::isInstalledFor(const Fact<int> &vendorId,
                                             const Fact<int> &deviceId) const
{
    if (!m_packages)
        return Fact<bool>::unread(reasonOf(m_packages.error()), m_store);
    if (!vendorId.isKnown() || !deviceId.isKnown())
        return Fact<bool>::unread(QStringLiteral("the PCI ids of the device are not known"),
                                  m_store);
    const QString hardware =
        QStringLiteral("VEN_%1&DEV_%2").arg(hexadecimal(*vendorId), hexadecimal(*deviceId));
    Fact<bool> answer(false, m_store);
    for (const Package &package : *m_packages) {
        if (!package.text)
            answer = Fact<bool>::unread(reasonOf(package.text.error()), package.infFile);
        else if (package.text->contains(hardware, Qt::CaseInsensitive))
            return {true, package.infFile};
    }
    return answer;
}

} // namespace Platform::Windows
