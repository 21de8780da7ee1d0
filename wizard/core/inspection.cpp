// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/inspection.h"

#include "platform/unreadarea.h"

namespace Core {

using Platform::Error;
using Platform::ErrorCode;
using Platform::FactArea;
using Platform::HostFacts;
using Platform::Result;

namespace {

QString reasonOf(const Error &error)
{
    const QString name = Platform::errorCodeName(error.code);
    return error.detail.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, error.detail);
}

} // namespace

HostFacts inspectHost(Platform::HostReader &reader, const Platform::CallContext &call)
{
    HostFacts facts;
    for (const FactArea area : Platform::AllFactAreas) {
        const Result<HostFacts> answer = call.stop.stop_requested()
                                             ? Platform::failure(ErrorCode::Cancelled)
                                             : reader.read(area, call);
        takeArea(area, answer, facts);
    }
    return facts;
}

void takeArea(FactArea area, const Result<HostFacts> &answer, HostFacts &facts)
{
    if (answer)
        Platform::copyArea(area, *answer, facts);
    else
        Platform::markUnread(area, facts, reasonOf(answer.error()));
}

} // namespace Core
