// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "platform/windows/hyperv/wminames.h"
#include "platform/windows/wmi/wmiobject.h"

namespace Platform::Windows {

/// An instance that is given to a method as text, with only the properties that were set. Hyper-V
/// takes partial instances where it changes or adds something.
class SettingInstance
{
public:
    explicit SettingInstance(Wmi className);
    /// A copy of what WMI gave as default, without its path and what is not set in it.
    explicit SettingInstance(const WmiObject &original);

    /// Nothing is left out.
    template <typename T>
    void set(Wmi property, const std::optional<T> &value)
    {
        if (value)
            insert(property, WmiValue(*value));
    }

    [[nodiscard]] bool isEmpty() const { return m_object.properties.isEmpty(); }
    [[nodiscard]] QStringList names() const { return m_object.properties.keys(); }
    /// As CIM-XML. Errors: those of cimXml().
    [[nodiscard]] Result<QString> xml() const;

private:
    void insert(Wmi property, const WmiValue &value);

    WmiObject m_object;
};

} // namespace Platform::Windows
