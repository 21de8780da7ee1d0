// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/pageid.h"

#include <QWidget>

namespace Core {
class Engine;
}

namespace Wizard {

class LanguageControl;
class PlainLabel;

/// The rail of a narrow window: one line above the page.
class StepStrip final : public QWidget
{
    Q_OBJECT

public:
    StepStrip(const Core::Engine &engine, LanguageControl &languages, QWidget *parent = nullptr);

    void setCurrent(PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_step;
    PlainLabel *m_host;
    PageId m_page = PageId::Licence;
    QString m_recordedHost; ///< Empty on this computer.
};

} // namespace Wizard
