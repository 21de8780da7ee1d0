// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "app/verbs/selection.h"

#include "platform/durablefile.h"

#include <QDate>

namespace App {

namespace {

Platform::HostProfile profileOf(const VerbContext &context)
{
    if (context.chosen.recordedProfile)
        return context.chosen.recordedProfile();
    Platform::HostProfile profile;
    profile.name = context.chosen.host->displayName();
    profile.source =
        QStringLiteral("captured by eflow-gpu-setup-cli %1 on %2")
            .arg(QLatin1String(PROJECT_VERSION), QDate::currentDate().toString(Qt::ISODate));
    profile.facts = readFacts(context);
    return profile;
}

} // namespace

Platform::Result<VerbResult> runCapture(const VerbContext &context)
{
    const QByteArray json = Platform::hostProfileJson(profileOf(context));
    VerbResult result;
    if (context.options.outputFile.isEmpty()) {
        result.text = QString::fromUtf8(json);
        return result;
    }
    if (const auto written = Platform::replaceFile(context.options.outputFile, json); !written)
        return tl::make_unexpected(written.error());
    return result;
}

} // namespace App
