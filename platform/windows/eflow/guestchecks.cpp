// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/guestchecks.h"

#include <algorithm>
#include <array>

namespace Platform::Windows {

namespace {

constexpr qsizetype MostLines = 20;
constexpr qsizetype LongestLine = 200;

/// One look inside the VM.
struct Check
{
    const char *label;
    const char *command;
};

// The libraries of a paravirtualized GPU are where WSL has them, or where the image has its own.
constexpr Check Partition[] = {
    {"/dev/dxg", "ls -l /dev/dxg 2>&1"},
    {"nvidia-smi", "/usr/lib/wsl/lib/nvidia-smi -L 2>&1"},
    {"nvidia-smi", "nvidia-smi -L 2>&1"},
    {"libdxcore",
     "LD_LIBRARY_PATH=/usr/lib/wsl/lib LD_PRELOAD=libdxcore.so /bin/true 2>&1 && echo end"},
};
constexpr Check Device[] = {
    {"lspci", "lspci -nn 2>&1 | grep -i 10de"},
    {"sysfs", "grep -il 0x10de /sys/bus/pci/devices/*/vendor 2>&1"},
    {"nvidia-smi", "nvidia-smi -L 2>&1"},
    {"nvidia-smi", "/usr/lib/wsl/lib/nvidia-smi -L 2>&1"},
};

std::span<const Check> checksOf(Method method)
{
    if (method == Method::ParaVirtualization)
        return Partition;
    return Device;
}

/// Text of the VM on one line: control and direction characters as their numbers.
QString plainLine(const QString &text)
{
    QString plain;
    for (const QChar character : text.left(LongestLine)) {
        const bool isShown =
            character.isPrint() || character == QLatin1Char(' ') || character.isSurrogate();
        plain += isShown
                     ? QString(character)
                     : QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return plain;
}

/// nvidia-smi -L prints "GPU 0: NVIDIA T4 (UUID: GPU-…)" for each card.
bool listsGpu(const QStringList &output)
{
    return std::ranges::any_of(output, [](const QString &line) {
        return line.startsWith(QLatin1String("GPU ")) && line.contains(QLatin1String("UUID"));
    });
}

/// Whether there was no such program, rather than one that failed. Silence does not say so.
bool isMissing(const QStringList &output)
{
    return !output.isEmpty() && std::ranges::all_of(output, [](const QString &line) {
        return line.contains(QLatin1String("not found"), Qt::CaseInsensitive) ||
               line.contains(QLatin1String("No such file"), Qt::CaseInsensitive);
    });
}

bool isCharacterDevice(const QStringList &output)
{
    return std::ranges::any_of(output, [](const QString &line) {
        return line.startsWith(QLatin1Char('c')) && line.contains(QLatin1String("/dev/dxg"));
    });
}

/// The loader complains about a library that it cannot load and starts the program all the same.
bool isLoaded(const QStringList &output) { return output == QStringList{QStringLiteral("end")}; }

bool proves(Method method, const QList<QStringList> &outputs)
{
    if (method == Method::DirectDeviceAssignment)
        return listsGpu(outputs.at(2)) || listsGpu(outputs.at(3));
    const bool hasNvidia = listsGpu(outputs.at(1)) || listsGpu(outputs.at(2));
    const bool isOther = isMissing(outputs.at(1)) && isMissing(outputs.at(2));
    return isCharacterDevice(outputs.at(0)) && (hasNvidia || (isOther && isLoaded(outputs.at(3))));
}

} // namespace

QStringList guestCommands(Method method)
{
    QStringList commands;
    for (const Check &check : checksOf(method))
        commands << QString::fromLatin1(check.command);
    return commands;
}

GuestEvidence guestEvidence(Method method, const QList<QStringList> &outputs)
{
    const std::span<const Check> checks = checksOf(method);
    if (outputs.size() != qsizetype(checks.size()))
        return {
            false,
            {QStringLiteral("%1 of %2 checks answered").arg(outputs.size()).arg(checks.size())}};
    GuestEvidence evidence{proves(method, outputs), {}};
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const QString label = QLatin1String(checks[i].label) + QStringLiteral(": ");
        if (outputs.at(qsizetype(i)).isEmpty())
            evidence.lines << label + QStringLiteral("no output");
        for (const QString &line : outputs.at(qsizetype(i)))
            evidence.lines << label + plainLine(line);
    }
    evidence.lines = evidence.lines.mid(0, MostLines);
    return evidence;
}

} // namespace Platform::Windows
