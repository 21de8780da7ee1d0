// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "platform/hostfacts.h"
#include "wizard/pageid.h"

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace Wizard {

class PlainLabel;
class Session;

/// A page of the wizard: main instruction, one sentence with the overall verdict, and a body that
/// scrolls down, never sideways. The contents are built when the page is first entered.
class SetupPage : public QWizardPage
{
    Q_OBJECT

public:
    SetupPage(PageId id, Session &session, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const { return m_id; }
    /// The main instruction of the page, which is also its accessible name.
    [[nodiscard]] QString instruction() const;
    /// Puts a line above the page; it stays the caller's.
    void setStrip(QWidget *strip);

    void initializePage() final;
    /// The choices stay when the user goes back.
    void cleanupPage() final {}
    [[nodiscard]] int nextId() const override;

    /// What the page must know of the host. The reads start when it is entered and stop when it is
    /// left.
    [[nodiscard]] virtual QList<Platform::FactArea> neededAreas() const { return {}; }
    /// The page came in front: shows what the session knows now.
    virtual void arrive() {}
    /// The user goes elsewhere.
    virtual void leave() {}
    /// The control that gets the focus on arrival; null for the main instruction.
    [[nodiscard]] virtual QWidget *firstControl() const { return nullptr; }
    /// True when nothing more comes without the user's doing.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    void focusFirst();

Q_SIGNALS:
    /// Maybe isSettled() became true.
    void progressed();
    void instructionChanged();

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] bool isBuilt() const { return m_body; }
    void setInstruction(const QString &text);
    void setVerdict(const QString &text);
    /// Scrolls until the widget is seen. It may be null or about to be laid out.
    void reveal(QWidget *widget);
    /// Makes the widgets, once. retranslate() follows.
    virtual void build(QVBoxLayout *body) = 0;
    /// Sets every text anew. Called only once the page is built.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildScroll();
    void updateScrollBar();

    PageId m_id;
    Session &m_session;
    QVBoxLayout *m_outer;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_body = nullptr;
    PlainLabel *m_instruction = nullptr;
    PlainLabel *m_verdict = nullptr;
};

} // namespace Wizard
