// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Wizard {

class PlainLabel;

/// Asks whether the changes are to stay, and shows how long an answer is waited for. It only asks:
/// who waits also watches the time.
class ConfirmPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmPanel(QWidget *parent = nullptr);

    /// Shows itself and counts down from `limit`.
    void ask(std::chrono::milliseconds limit);
    void retranslate();

Q_SIGNALS:
    void confirmed();

private:
    void showTimeLeft();

    PlainLabel *m_question;
    PlainLabel *m_timeLeft;
    QPushButton *m_keep;
    QDeadlineTimer m_deadline;
    QTimer m_second;
};

} // namespace Wizard
