// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/result.h"

#include <QtGlobal>

#include <memory>

namespace spdlog {
class logger;
}

namespace App {

/// Where the log goes.
struct LogTarget
{
    QString file;  ///< Its folder is made when it is missing. Empty: no file.
    QString runId; ///< Stands in every line.
    bool warnOnStandardError =
        false; ///< Warnings and errors are also told there, without decoration.
};

/// The log of the program while it lives: Qt's messages and those of the product go to a rotating
/// file, five times 2 MiB. One event is one line; control and direction characters are escaped.
class Logging
{
public:
    /// Errors: FileUnwritable. Opens the file at once, so that a wrong path is told at once.
    [[nodiscard]] static Platform::Result<std::unique_ptr<Logging>> open(const LogTarget &target);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

private:
    explicit Logging(std::shared_ptr<spdlog::logger> logger);

    QtMessageHandler m_formerHandler;
    std::shared_ptr<spdlog::logger> m_formerLogger;
};

/// The usual place of the log of this user.
[[nodiscard]] QString defaultLogFile();

} // namespace App
