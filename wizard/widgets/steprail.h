// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/pageid.h"

#include <QList>
#include <QWidget>

namespace Core {
class Engine;
}

namespace Wizard {

class LanguageControl;
class PlainLabel;
class RailStep;

/// The rail on the left: what this is, whose facts these are, all steps and where one is, and the
/// language.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    StepRail(const Core::Engine &engine, LanguageControl &languages, QWidget *parent = nullptr);

    void setCurrent(PageId page);

    /// The height at which nothing of the rail is cut.
    [[nodiscard]] int neededHeight() const;
    /// Small on purpose: the wizard folds the rail away before it would be cut.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHostBanner(const Core::Engine &engine);
    void retranslate();
    void updateGround();

    QList<RailStep *> m_steps;
    PlainLabel *m_product;
    QWidget *m_banner = nullptr;
    PlainLabel *m_hostCaption = nullptr;
    PlainLabel *m_languageCaption;
    PlainLabel *m_run;
    QString m_runId;
};

} // namespace Wizard
