// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/shutdownblock.h"

#include <QObject>

#include <optional>

class QSessionManager;
class QWidget;

namespace Wizard {

class RunControl;

/// Asks Windows not to shut down or log off in the middle of a run. Whoever does it nevertheless
/// ends the run at once: the recovery task takes it back.
class ShutdownGuard final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent; both must be there as long as it.
    ShutdownGuard(RunControl &run, QWidget *window);

    [[nodiscard]] bool isBlocking() const { return m_block.has_value(); }

private:
    void update();
    void answer(QSessionManager &session);

    RunControl &m_run;
    QWidget *m_window;
    std::optional<Platform::ShutdownBlock> m_block;
};

} // namespace Wizard
