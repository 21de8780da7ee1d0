// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSpinBox;

namespace Wizard {

class PlainLabel;
class Session;
class WrapBox;

/// The settings of the machine: processors and memory of EFLOW, MMIO gaps of Hyper-V. What is left
/// alone is kept, or reckoned from the card. And whether the run is to be confirmed.
class SettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPanel(Session &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    /// A caption and its field.
    struct Field
    {
        PlainLabel *caption = nullptr;
        QSpinBox *box = nullptr;
    };
    Field addField(const char *objectName, int largest, int step);
    void show(const Field &field, bool isShown);
    void store();

    Session &m_session;
    PlainLabel *m_title;
    PlainLabel *m_note;
    Field m_cpus;
    Field m_memory;
    Field m_lowMmio;
    Field m_highMmio;
    WrapBox *m_confirm;
};

} // namespace Wizard
