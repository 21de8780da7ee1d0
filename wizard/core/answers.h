// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"
#include "wizard/core/assessment.h"
#include "wizard/core/choices.h"

#include <QJsonObject>

#include <optional>

namespace Core {

/// What an answers file or the command line decides beforehand. What is left out is taken from the
/// host where only one choice is open.
struct Answers
{
    QSet<QString> acceptedLicences;
    QSet<Consent> consents;
    QString gpu; ///< Platform::gpuKey(); letters of either case.
    std::optional<Platform::Method> method;
    std::optional<GuestKind> guest;
    QString vm; ///< Platform::vmKey(); letters of either case.
    std::optional<int> cpuCount;
    std::optional<qint64> memoryMb;
    std::optional<qint64> lowMmioMb;
    std::optional<qint64> highMmioMb;
    std::optional<bool> confirm; ///< Choices::wantsConfirmation.

    bool operator==(const Answers &) const = default;
};

/// The licences that can be accepted: "eflow", "nvidia".
[[nodiscard]] QStringList knownLicences();
/// "security-risk" and so on, as answers files, plans and the command line write it.
[[nodiscard]] QLatin1String consentName(Consent consent);
[[nodiscard]] std::optional<Consent> consentFromName(QStringView name);

/// Reads an answers file, resources/schemas/answers.schema.json. Strict: AnswersInvalid names the
/// path and reason of every fault, one a line.
[[nodiscard]] Platform::Result<Answers> parseAnswers(const QByteArray &json);
[[nodiscard]] Platform::Result<Answers> loadAnswers(const QString &fileName);

/// The answers that lead to these choices again.
[[nodiscard]] Answers answersOf(const Choices &choices);
/// The canonical text of an answers file.
[[nodiscard]] QByteArray answersJson(const Answers &answers);

/// `later` over `earlier`: single answers replace, licences and consents add up.
[[nodiscard]] Answers combined(const Answers &earlier, const Answers &later);

/// The choices that the answers make on this host; the method is the recommended one unless they
/// name it. AnswersInvalid: no such GPU or VM, or more than one choice is open; PlanImpossible:
/// none is.
[[nodiscard]] Platform::Result<Choices> choicesFrom(const Answers &answers,
                                                    const Assessment &assessment);

} // namespace Core
