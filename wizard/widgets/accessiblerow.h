// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace Wizard {

/// How a screen reader sees the line of a verdict row: a button that expands.
class AccessibleRow final : public QAccessibleWidget
{
public:
    explicit AccessibleRow(QWidget *header);

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;

    /// Makes Qt use this class for the headers of rows; further calls change nothing.
    static void install();
};

} // namespace Wizard
