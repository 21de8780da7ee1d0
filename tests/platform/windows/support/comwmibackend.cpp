// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
// wmibackend.h where there is COM.
#include "platform/windows/native/comwmiconnector.h"
#include "tests/platform/windows/support/fakewbemlocator.h"
#include "tests/platform/windows/support/fakewmiconnector.h"
#include "tests/platform/windows/support/wmibackend.h"

using namespace Platform::Windows;

namespace TestSupport {

QList<QByteArray> wmiBackendNames() { return {"direct", "com"}; }

WmiBackend makeWmiBackend(const QByteArray &name,
                          const std::shared_ptr<FakeWmiRepository> &repository)
{
    if (name == "direct")
        return {std::make_shared<FakeWmiConnector>(repository), [] { return 0; }};
    const auto world = std::make_shared<FakeComWorld>(repository);
    const auto locator = [world](ComPtr<IWbemLocator> &place) {
        place = ComPtr<IWbemLocator>(new FakeWbemLocator(world));
        return S_OK;
    };
    return {std::make_shared<ComWmiConnector>(locator),
            [world] { return world->objects() + world->references(); }};
}

} // namespace TestSupport
