// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/assessment.h"

#include <QWidget>

class QPushButton;

namespace Wizard {

class GlyphLabel;
class PlainLabel;
class Session;

/// The method that was chosen for the user, why, and a change to the other one where it is open
/// too.
class MethodPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MethodPanel(Session &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    [[nodiscard]] const Core::AssessedPath *otherPath() const;
    [[nodiscard]] QString reason() const;

    Session &m_session;
    PlainLabel *m_title;
    GlyphLabel *m_glyph;
    PlainLabel *m_name;
    PlainLabel *m_meaning;
    PlainLabel *m_reason;
    PlainLabel *m_warnings;
    QPushButton *m_other;
};

} // namespace Wizard
