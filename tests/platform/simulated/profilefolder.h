// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/platform/simulated/testmachine.h"

#include <QTemporaryDir>

namespace TestSupport {

/// A folder for the files of one test program. A file that cannot be written has no name.
class ProfileFolder
{
public:
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] QString write(const QByteArray &content, const char *name = "written.json") const;
    [[nodiscard]] QString profile(const Platform::HostProfile &profile) const;
    [[nodiscard]] QStringList entries(const QString &pattern) const;

private:
    QTemporaryDir m_folder;
};

/// The whole of a file; "no file" without one.
[[nodiscard]] QByteArray contentOf(const QString &fileName);

} // namespace TestSupport
