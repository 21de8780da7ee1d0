// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

/// Checks documents against the published schemas.
class Validator
{
public:
    virtual ~Validator() = default;

    /// "valid", or what is wrong with the document.
    [[nodiscard]] virtual QByteArray verdictOn(const QJsonObject &document) = 0;
};

/// The one of this system: at once where the tests can start Python; under Wine, where they cannot,
/// it keeps the documents for the test `tst_documents`, which CTest runs afterwards, and trusts
/// them.
[[nodiscard]] std::unique_ptr<Validator> makeValidator();
