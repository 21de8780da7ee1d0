// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakewmiconnector.h"

#include "platform/windows/boundedcall.h"
#include "platform/windows/wmi/wmierror.h"
#include "tests/platform/windows/support/fakewmiconnection.h"

using namespace Platform;
using namespace Platform::Windows;

namespace TestSupport {

FakeWmiConnector::FakeWmiConnector(std::shared_ptr<FakeWmiRepository> repository)
    : m_repository(std::move(repository))
{
}

Result<std::shared_ptr<WmiConnection>> FakeWmiConnector::connect(const QString &wmiNamespace,
                                                                 const CallContext &call)
{
    return boundedCall(
        wmiNamespace,
        [repository = m_repository, wmiNamespace]() -> Result<std::shared_ptr<WmiConnection>> {
            if (const auto answer = repository->connect(wmiNamespace); !answer)
                return wmiFailure(answer.error(), wmiNamespace);
            return std::make_shared<FakeWmiConnection>(repository);
        },
        call);
}

} // namespace TestSupport
