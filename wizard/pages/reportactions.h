// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Wizard {

class PlainLabel;
class Session;

/// Copies or saves the report of the checks.
class ReportActions final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportActions(Session &session, QWidget *parent = nullptr);

    void retranslate();

private:
    void copy();
    void save();

    Session &m_session;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace Wizard
