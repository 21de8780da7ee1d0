// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/core/requirement.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace Wizard {

class CheckList;
class HostChecks;

/// The checks behind a choice, on demand: every requirement of an area for the chosen card or
/// machine.
class DetailChecks final : public QWidget
{
    Q_OBJECT

public:
    DetailChecks(const char *objectName, HostChecks &checks, Core::Area area,
                 QWidget *parent = nullptr);

    /// Which card or machine; nothing for all of the area.
    void setSubject(const std::optional<QString> &subjectKey);
    void retranslate();

private:
    void refresh();

    HostChecks &m_checks;
    Core::Area m_area;
    std::optional<QString> m_subjectKey;
    QPushButton *m_toggle;
    CheckList *m_list = nullptr;
};

} // namespace Wizard
