// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/facts/registryvalue.h"
#include "platform/windows/gpus/devicevaluedecoder.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Platform::Windows;
using namespace TestSupport;

namespace {

template <typename Value>
void checkTexts(const Value &value)
{
    if (const auto *texts = std::get_if<QStringList>(&value)) {
        for (const QString &text : *texts)
            require(!text.contains(QChar(u'\0')));
    }
    if (const auto *text = std::get_if<QString>(&value))
        require(!text->contains(QChar(u'\0')));
}

} // namespace

/// The first two bytes are the type of a device property or a value of the registry, the others the
/// value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const quint32 type = quint32(data[0]) | quint32(data[1]) << 8;
    const QByteArray bytes = bytesOf(data + 2, size - 2);
    if (const auto value = decodeDeviceValue(type, bytes))
        checkTexts(*value);
    checkTexts(decodeRegistryValue(type, bytes));
    return 0;
}
