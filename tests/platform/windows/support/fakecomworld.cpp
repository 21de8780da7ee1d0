// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "tests/platform/windows/support/fakecomworld.h"

#include <objbase.h>

namespace TestSupport {

FakeComWorld::FakeComWorld(std::shared_ptr<FakeWmiRepository> repository)
    : m_repository(std::move(repository))
{
}

void FakeComWorld::checkApartment(const char *what)
{
    APTTYPE type = APTTYPE_CURRENT;
    APTTYPEQUALIFIER qualifier = APTTYPEQUALIFIER_NONE;
    const HRESULT status = CoGetApartmentType(&type, &qualifier);
    if (FAILED(status) || type != APTTYPE_MTA || qualifier != APTTYPEQUALIFIER_NONE)
        m_repository->addViolation(
            QStringLiteral("%1 outside of the multithreaded apartment").arg(QLatin1String(what)));
}

long FakeComWorld::unsupported(const char *what)
{
    m_repository->addViolation(QStringLiteral("%1 is used").arg(QLatin1String(what)));
    return E_NOTIMPL;
}

} // namespace TestSupport
