// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/core/inspection.h"

#include "platform/unreadarea.h"

#include <functional>
#include <future>
#include <vector>

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

Result<HostFacts> readArea(Platform::HostReader &reader, FactArea area,
                           const Platform::CallContext &call)
{
    if (call.stop.stop_requested())
        return Platform::failure(ErrorCode::Cancelled);
    return reader.read(area, call);
}

} // namespace

HostFacts inspectHost(Platform::HostReader &reader, const Platform::CallContext &call)
{
    std::vector<std::future<Result<HostFacts>>> answers;
    for (const FactArea area : Platform::AllFactAreas)
        answers.push_back(std::async(std::launch::async, readArea, std::ref(reader), area, call));
    HostFacts facts;
    for (std::size_t i = 0; i < answers.size(); ++i)
        takeArea(Platform::AllFactAreas[i], answers[i].get(), facts);
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
