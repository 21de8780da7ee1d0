// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/filesync.h"
#include "platform/standardplaces.h"

#include <functional>

namespace Platform::Windows {

/// Copies of programs that SYSTEM will run, in a folder where only administrators may change them.
/// A task of SYSTEM never runs a program where the user left it: whoever can write there would be
/// SYSTEM after the next restart.
class ProgramStore
{
public:
    /// Says whether a file is safe from other users.
    using Check = std::function<Result<>(const QString &)>;
    /// Removes a file now or, while it is running, at the next restart.
    using Remove = std::function<bool(const QString &)>;

    /// `folder` is made with Platform::makeDataFolder() when it is needed.
    explicit ProgramStore(QString folder, Check check = checkProtected,
                          Remove remove = removeOrPostpone)
        : m_folder(std::move(folder))
        , m_check(std::move(check))
        , m_remove(std::move(remove))
    {
    }

    /// Where the copy for this key stands, or will.
    [[nodiscard]] QString fileFor(const QString &key) const;
    /// Whether a file is, or would be, somewhere in the folder.
    [[nodiscard]] bool isInside(const QString &fileName) const;
    /// Copies `program` durably and makes sure that the copy has its bytes and that nobody else may
    /// change it. The bytes are read once, so that what was checked is what will run. Errors:
    /// FileUnreadable, FileTooLarge, FileUnwritable, AccessDenied, and those of the check.
    [[nodiscard]] Result<> put(const QString &program, const QString &key) const;
    /// Whether the copy is there, safe and the same as `program`. Errors: FileUnreadable for
    /// `program`, FileTooLarge.
    [[nodiscard]] Result<bool> holds(const QString &program, const QString &key) const;
    /// Takes the copy away, also while it is running. What is then left until the next restart has
    /// another name, so that a copy put there before is not removed with it.
    void remove(const QString &key) const;

private:
    [[nodiscard]] bool isSafeCopy(const QString &fileName, const QByteArray &bytes) const;

    const QString m_folder;
    const Check m_check;
    const Remove m_remove;
};

} // namespace Platform::Windows
