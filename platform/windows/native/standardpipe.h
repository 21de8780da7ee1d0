// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/windows/native/uniquehandle.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace Platform::Windows {

/// The three pipes to the standard handles of a child. Only the child's ends can be inherited.
class StandardPipes
{
public:
    /// Input, output and error of the child.
    [[nodiscard]] std::array<HANDLE, 3> childEnds() const;
    void closeChildEnds();

    /// Writes all and closes the input; ends early when the child does not read any more.
    void writeInput(const QByteArray &input);
    /// Reads to the end, and keeps the last `limit` bytes.
    void readOutput(QByteArray &output, qint64 limit) const;
    void readError(QByteArray &output, qint64 limit) const;

private:
    friend std::optional<StandardPipes> makeStandardPipes();
    struct Pipe
    {
        UniqueHandle read;
        UniqueHandle write;
    };

    Pipe m_input;
    Pipe m_output;
    Pipe m_error;
};

/// Nothing when Windows has no pipes left.
[[nodiscard]] std::optional<StandardPipes> makeStandardPipes();

} // namespace Platform::Windows
