// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/eflow/eflowmemory.h"

namespace Platform::Windows {

/// Keeps the settings in a file of its own, written whole or not at all. One that somebody else
/// could have changed is not believed.
class FileEflowMemory final : public EflowMemory
{
public:
    /// `folder`, which is made when it is needed: machineDataFolder().
    explicit FileEflowMemory(const QString &folder);

    std::optional<EflowVmSettings> settings() const override;
    Result<> keep(const std::optional<EflowVmSettings> &settings) override;
    QString place() const override { return m_fileName; }

private:
    QString m_folder;
    QString m_fileName;
};

} // namespace Platform::Windows
