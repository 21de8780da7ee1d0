// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "platform/windows/wmi/objectpath.h"

#include "platform/windows/gpus/deviceids.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Platform::Windows;
using namespace TestSupport;

/// A text is no path, or written and read as the same one. The ids and paths of devices take any
/// text as well.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const auto path = WmiObjectPath::parse(text);
    require(isSameObject(text, text) == path.has_value());
    if (path) {
        require(WmiObjectPath::parse(path->text()) == path);
        require(objectIdentity(path->text()) == objectIdentity(text));
    }
    require(isSameId(hostId(dismountedId(text)), hostId(text)));
    require(cardOfPath(cardOfPath(text)) == cardOfPath(text));
    std::ignore = functionOfPath(text);
    std::ignore = fieldOfId(text, QLatin1String("VEN_"));
    require(idOfInterface(text).size() <= text.size());
    require(idOfRegistryKey(text).size() <= text.size());
    return 0;
}
