// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/eflow/fileeflowmemory.h"

#include "platform/durablefile.h"
#include "platform/jsontext.h"
#include "platform/standardplaces.h"

#include <QFile>

namespace Platform::Windows {

FileEflowMemory::FileEflowMemory(const QString &folder)
    : m_folder(folder)
    , m_fileName(folder + QStringLiteral("/last-eflow-settings.json"))
{
}

std::optional<EflowVmSettings> FileEflowMemory::settings() const
{
    const auto text =
        checkProtected(m_fileName).and_then([this] { return readJsonFile(m_fileName); });
    return text ? eflowMemoryFromText(*text) : std::nullopt;
}

Result<> FileEflowMemory::keep(const std::optional<EflowVmSettings> &settings)
{
    if (!settings) {
        const bool isGone = !QFile::exists(m_fileName) || QFile::remove(m_fileName);
        return isGone ? Result<>() : failure(ErrorCode::FileUnwritable, m_fileName);
    }
    return makeDataFolder(m_folder).and_then(
        [&] { return replaceFile(m_fileName, eflowMemoryText(*settings)); });
}

} // namespace Platform::Windows
