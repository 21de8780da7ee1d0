// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/facts/files.h"

#include <QMap>

namespace TestSupport {

/// Folders and files in memory, by their full names.
class FakeFiles final : public Platform::Windows::Files
{
public:
    QMap<QString, Platform::Result<QStringList>> folders;
    QMap<QString, Platform::Result<QByteArray>> files;

    Platform::Result<QStringList> names(const QString &folder) const override
    {
        return answer(folders, folder);
    }
    Platform::Result<QByteArray> content(const QString &file, qint64) const override
    {
        return answer(files, file);
    }

private:
    template <typename T>
    static Platform::Result<T> answer(const QMap<QString, Platform::Result<T>> &answers,
                                      const QString &name)
    {
        const auto found = answers.constFind(name);
        if (found == answers.cend())
            return Platform::failure(Platform::ErrorCode::NotFound, name);
        return *found;
    }
};

} // namespace TestSupport
