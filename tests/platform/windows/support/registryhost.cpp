// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/registryhost.h"

namespace TestSupport {

namespace {

struct TextValue
{
    const char *key;
    const char *name;
    const char *value;
};
constexpr TextValue Texts[] = {
    {"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "EditionID", "Professional"},
    {"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "InstallationType", "Client"},
    {"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "DisplayVersion", "23H2"},
    {"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "CurrentBuildNumber", "22631"},
    {"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion", "SystemRoot", "C:\\WINDOWS"},
    {"SOFTWARE\\Microsoft\\Windows\\CurrentVersion", "ProgramFilesDir", "C:\\Program Files"},
    {"SYSTEM\\CurrentControlSet\\Control\\ProductOptions", "ProductType", "WinNT"},
    {"SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName", "ComputerName",
     "HOST-1"},
    {"SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName", "ComputerName", "HOST-1"},
    {"HARDWARE\\DESCRIPTION\\System\\BIOS", "SystemManufacturer", "Dell Inc."},
    {"HARDWARE\\DESCRIPTION\\System\\BIOS", "SystemProductName", "Precision 3660"},
    {"HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0", "ProcessorNameString",
     "12th Gen Intel(R) Core(TM) i7-12700     "},
    {"SOFTWARE\\Microsoft\\Cryptography", "MachineGuid", "9f3c1a52-0f3e-4a6b-8c77-2d5b1c0a9e11"},
};

} // namespace

void fillWindows11(FakeRegistry &registry)
{
    for (const TextValue &row : Texts)
        registry.set(QString::fromLatin1(row.key), QString::fromLatin1(row.name),
                     QString::fromLatin1(row.value));
    registry.set(QString::fromLatin1(Texts[0].key), QStringLiteral("UBR"), quint32(4317));
    registry.addKey(QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"));
}

} // namespace TestSupport
