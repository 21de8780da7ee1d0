// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/pageid.h"

#include <QBasicTimer>
#include <QObject>
#include <QRect>

#include <functional>

namespace Wizard {

class SetupPage;
class SetupWizard;

/// Walks a wizard from its first page to its last by the signals of the pages: accepts the
/// licences, takes the first open way, gives the consents that it needs, applies, and waits for the
/// end. It never waits for a time.
class PageTour final : public QObject
{
    Q_OBJECT

public:
    /// What is called on each page once it is settled, before the tour goes on.
    using Visit = std::function<void(PageId)>;

    explicit PageTour(SetupWizard &wizard, Visit visit = {}, QObject *parent = nullptr);

    /// The wizard is on the screen already; the tour begins with its current page.
    void start();
    /// Leaves the wizard where it is; may be called from a visit.
    void stop() { m_isOver = true; }
    /// True when the last page was reached; false when no way was open.
    [[nodiscard]] bool isArrived() const { return m_isArrived; }
    /// The pages that were visited, in order.
    [[nodiscard]] const QList<PageId> &visited() const { return m_visited; }

Q_SIGNALS:
    void finished();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void onPageEntered();
    void visitSoon();
    void visitWhenSettled();
    void goOn();
    void prepare(PageId page);
    void finish(bool isArrived);

    SetupWizard &m_wizard;
    Visit m_visit;
    QList<PageId> m_visited;
    QMetaObject::Connection m_pageProgress;
    QBasicTimer m_turn;
    int m_turns = 0;
    int m_stillTurns = 0;
    QList<QRect> m_places; ///< Where everything stood one turn ago.
    bool m_isArrived = false;
    bool m_isOver = false;
};

} // namespace Wizard
