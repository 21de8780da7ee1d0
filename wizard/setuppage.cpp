// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/setuppage.h"

#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/taborder.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Wizard {

SetupPage::SetupPage(PageId id, Session &session, QWidget *parent)
    : QWizardPage(parent)
    , m_id(id)
    , m_session(session)
    , m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
}

QString SetupPage::instruction() const { return m_instruction ? m_instruction->text() : QString(); }

void SetupPage::setStrip(QWidget *strip) { m_outer->insertWidget(0, strip); }

int SetupPage::nextId() const
{
    if (m_id == PageId::Recovery)
        return int(PageId::Licence);
    return m_id == PageId::Result ? -1 : int(m_id) + 1;
}

void SetupPage::initializePage()
{
    if (m_body)
        return;
    m_outer->addWidget(buildScroll());
    build(m_body);
    retranslate();
}

QWidget *SetupPage::buildScroll()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("pageContent"));
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    m_scroll->installEventFilter(this);
    // The content shows the ground of the window, not that of a list.
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_instruction = plainLabel("mainInstruction", Tone::Plain, PlainLabel::Size::Heading);
    m_verdict = plainLabel("pageVerdict", Tone::Muted);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(Spacing::Page, Spacing::Page, Spacing::Page, Spacing::Related);
    m_body->setSpacing(Spacing::Related);
    m_body->addWidget(m_instruction);
    m_body->addWidget(m_verdict);
    m_body->addSpacing(Spacing::Tight);
    return m_scroll;
}

void SetupPage::setInstruction(const QString &text)
{
    m_instruction->setText(text);
    setAccessibleName(text);
    Q_EMIT instructionChanged();
}

void SetupPage::setVerdict(const QString &text)
{
    m_verdict->setText(text);
    m_instruction->setAccessibleDescription(text);
    setAccessibleDescription(text);
}

void SetupPage::reveal(QWidget *widget)
{
    if (!widget)
        return;
    m_body->activate();
    m_scroll->ensureWidgetVisible(widget, 0, Spacing::Related);
}

void SetupPage::focusFirst()
{
    m_scroll->verticalScrollBar()->setValue(0);
    QWidget *control = firstControl();
    (control ? control : m_instruction)->setFocus(Qt::OtherFocusReason);
}

/// A bar makes the page narrower and its texts higher. Left to itself it would stay once it was
/// there, also where the page fits without one.
void SetupPage::updateScrollBar()
{
    const QSize room = m_scroll->maximumViewportSize();
    const bool fits = m_scroll->widget()->heightForWidth(room.width()) <= room.height();
    m_scroll->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

/// Whatever was added to the page stands in the order of the eye for the Tab key too.
bool SetupPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOfScroll = watched == m_scroll;
    if (event->type() == QEvent::LayoutRequest && !isOfScroll) {
        orderTabsByEye(m_body);
        updateScrollBar();
    } else if (event->type() == QEvent::Resize && isOfScroll) {
        updateScrollBar();
    }
    return QWizardPage::eventFilter(watched, event);
}

void SetupPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_body)
        retranslate();
}

} // namespace Wizard
