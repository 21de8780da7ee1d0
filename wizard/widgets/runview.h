// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/report.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Wizard {

class PlainLabel;
class RowList;
class RowModel;
class RunControl;

/// A run as it goes: what is done now, one bar that never restarts, and the steps on demand. After
/// the run only the steps remain.
class RunView final : public QWidget
{
    Q_OBJECT

public:
    explicit RunView(RunControl &run, QWidget *parent = nullptr);

    void showSteps(bool isShown);
    void retranslate();

private:
    void update();
    void updateStep(qsizetype index);
    [[nodiscard]] QString preparation() const;
    [[nodiscard]] QString status() const;

    RunControl &m_run;
    RowModel *m_model;
    PlainLabel *m_status;
    QProgressBar *m_bar;
    QPushButton *m_details;
    RowList *m_steps;
};

} // namespace Wizard
