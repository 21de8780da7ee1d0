// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/hyperv/settinginstance.h"

#include "platform/windows/wmi/cimxml.h"

namespace Platform::Windows {

SettingInstance::SettingInstance(Wmi className) { m_object.className = wmiName(className); }

SettingInstance::SettingInstance(const WmiObject &original)
{
    m_object.className = original.className;
    for (auto each = original.properties.cbegin(); each != original.properties.cend(); ++each) {
        const bool isSystem = each.key().startsWith(QLatin1String("__"));
        if (!isSystem && !std::holds_alternative<std::monostate>(each->value))
            m_object.properties.insert(each.key(), *each);
    }
}

Result<QString> SettingInstance::xml() const { return cimXml(m_object); }

void SettingInstance::insert(Wmi property, const WmiValue &value)
{
    const WmiName &row = wmiRow(property);
    m_object.properties.insert(row.name, {row.type, row.isArray, value});
}

} // namespace Platform::Windows
