// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/native/systemplaces.h"

#include <lmcons.h>
#include <shlobj.h>

#include <array>

namespace Platform::Windows {

namespace {

QString knownFolder(const KNOWNFOLDERID &id)
{
    wchar_t *path = nullptr;
    const HRESULT found = SHGetKnownFolderPath(id, KF_FLAG_DEFAULT, nullptr, &path);
    const QString folder = SUCCEEDED(found) ? QString::fromWCharArray(path) : QString();
    CoTaskMemFree(path);
    return folder;
}

/// The text that one of the functions writes which take a buffer and its size.
template <typename Function>
QString textFrom(Function function)
{
    std::array<wchar_t, MAX_PATH + 1> text = {};
    function(text.data(), UINT(text.size() - 1));
    return QString::fromWCharArray(text.data());
}

QString computerName(COMPUTER_NAME_FORMAT format)
{
    return textFrom(
        [format](wchar_t *text, DWORD size) { GetComputerNameExW(format, text, &size); });
}

QString architecture(WORD number)
{
    return number == PROCESSOR_ARCHITECTURE_ARM64 ? QStringLiteral("ARM64")
                                                  : QStringLiteral("AMD64");
}

} // namespace

SystemPlaces systemPlaces()
{
    SYSTEM_INFO info = {};
    GetNativeSystemInfo(&info);
    SystemPlaces places;
    places.windows = textFrom(GetSystemWindowsDirectoryW);
    places.system = textFrom(GetSystemDirectoryW);
    places.programFiles = knownFolder(FOLDERID_ProgramFiles);
    places.programFilesX86 = knownFolder(FOLDERID_ProgramFilesX86);
    places.commonProgramFiles = knownFolder(FOLDERID_ProgramFilesCommon);
    places.programData = knownFolder(FOLDERID_ProgramData);
    places.publicFolder = knownFolder(FOLDERID_Public);
    places.userProfile = knownFolder(FOLDERID_Profile);
    places.localAppData = knownFolder(FOLDERID_LocalAppData);
    places.roamingAppData = knownFolder(FOLDERID_RoamingAppData);
    places.computerName = computerName(ComputerNameNetBIOS);
    places.userName = textFrom([](wchar_t *text, DWORD size) { GetUserNameW(text, &size); });
    places.architecture = architecture(info.wProcessorArchitecture);
    places.processors = int(info.dwNumberOfProcessors);
    return places;
}

} // namespace Platform::Windows
