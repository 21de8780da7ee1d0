// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/embeddedinstance.h"

#include "tests/platform/windows/support/cimxmlreader.h"

using namespace Platform::Windows;

namespace TestSupport {

std::optional<WmiObject> readEmbeddedInstance(FakeWmiRepository &repository, const QString &xml)
{
    const auto instance = readCimXml(xml);
    const WmiClassDefinition *definition =
        instance ? repository.schema().find(instance->className) : nullptr;
    if (!definition) {
        repository.addViolation(QStringLiteral("text: no instance of a class: ") + xml.left(200));
        return std::nullopt;
    }
    const auto &properties = instance->properties;
    for (auto each = properties.cbegin(); each != properties.cend(); ++each) {
        const auto known = definition->properties.constFind(each.key());
        const bool fits = known != definition->properties.cend() && known->type == each->type &&
                          known->isArray == each->isArray;
        if (!fits) {
            repository.addViolation(QStringLiteral("text: %1.%2 does not exist or has another type")
                                        .arg(instance->className, each.key()));
            return std::nullopt;
        }
    }
    return instance;
}

} // namespace TestSupport
