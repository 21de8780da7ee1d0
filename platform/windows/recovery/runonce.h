// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Platform::Windows {

/// What Windows runs once when an administrator logs on: HKEY_LOCAL_MACHINE,
/// SOFTWARE\Microsoft\Windows\CurrentVersion\RunOnce.
class RunOnce
{
public:
    virtual ~RunOnce() = default;

    /// In place of a former command of this name; false when it could not be set.
    virtual bool set(const QString &name, const QString &command) = 0;
    virtual void remove(const QString &name) = 0;
};

} // namespace Platform::Windows
