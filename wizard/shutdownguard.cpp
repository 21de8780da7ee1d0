// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/shutdownguard.h"

#include "wizard/runcontrol.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QWidget>

namespace Wizard {

ShutdownGuard::ShutdownGuard(RunControl &run, QWidget *window)
    : QObject(window)
    , m_run(run)
    , m_window(window)
{
    connect(&m_run, &RunControl::started, this, &ShutdownGuard::update);
    connect(&m_run, &RunControl::finished, this, &ShutdownGuard::update);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &ShutdownGuard::answer,
            Qt::DirectConnection);
}

void ShutdownGuard::update()
{
    m_block.reset();
    if (m_run.isRunning())
        m_block.emplace(m_window->winId(),
                        tr("The GPU is being moved. Wait until that is finished.", "@info"));
}

void ShutdownGuard::answer(QSessionManager &session)
{
    if (m_run.isRunning())
        session.cancel();
}

} // namespace Wizard
