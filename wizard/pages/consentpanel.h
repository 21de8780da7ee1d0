// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/choices.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Wizard {

class LinkButton;
class PlainLabel;
class RowPanel;
class Session;

/// The risks of the plan in plain words, each with a consent of its own. Nothing is ticked
/// beforehand.
class ConsentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentPanel(Session &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// Moves the focus to the first consent that is missing, and gives it.
    QWidget *focusFirstMissing();

private:
    /// The widgets of one consent.
    struct Block
    {
        QWidget *row = nullptr;
        PlainLabel *risk = nullptr;
        QCheckBox *box = nullptr;
    };
    Block addBlock(Core::Consent consent);

    Session &m_session;
    PlainLabel *m_title;
    RowPanel *m_panel;
    QHash<Core::Consent, Block> m_blocks;
};

} // namespace Wizard
