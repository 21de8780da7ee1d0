// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/kills/filecalls.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace TestSupport {

/// What of a file is on the disk for sure. It may lie in memory that two processes share.
struct DurableContent
{
    static constexpr qsizetype Most = 256 * 1024;

    bool isNamed = false; ///< The folder tells of the file.
    qsizetype size = 0;
    std::array<char, Most> bytes = {};

    void set(const std::optional<QByteArray> &content);
    /// What is there after the computer has died; nothing where no file is.
    [[nodiscard]] std::optional<QByteArray> content() const;
};

/// Follows what a process makes durable of one file: its content whenever the file is flushed, its
/// name whenever the folder is.
class DurableFileWatch : public FileCallWatcher
{
public:
    DurableFileWatch(const QString &fileName, DurableContent &durable);

    int before(const FileCall &) override { return 0; }
    void after(const FileCall &call) override;

private:
    const QString m_fileName;
    const std::string m_path;
    const std::string m_folder;
    DurableContent &m_durable;
};

} // namespace TestSupport
