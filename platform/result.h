// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/errorcode.h"

#include <QString>

#include <tl/expected.hpp>

namespace Platform {

/// An expected failure. `detail` is technical and in English, for the log and the support bundle;
/// the sentence for people is looked up from `code`.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// The one way to return a value or say why there is none.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for the failing half of a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(detail)});
}

} // namespace Platform
