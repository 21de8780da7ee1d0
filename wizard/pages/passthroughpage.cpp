// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/passthroughpage.h"

#include "wizard/models/pathrows.h"
#include "wizard/pages/consentpanel.h"
#include "wizard/pages/detailchecks.h"
#include "wizard/pages/methodpanel.h"
#include "wizard/pages/settingspanel.h"
#include "wizard/session.h"
#include "wizard/texts.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowlist.h"
#include "wizard/widgets/spacing.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Wizard {

namespace {

/// Lists longer than this get a field to search them.
constexpr int SearchableRows = 12;
constexpr int VisibleGuests = 6;
/// So many machines are tried for one that a plan can be made for.
constexpr int MostTried = 16;

bool isOpenRow(const RowItem &row) { return row.glyph == Glyph::Pass || row.glyph == Glyph::Warn; }

} // namespace

PassthroughPage::PassthroughPage(Session &session, QWidget *parent)
    : SetupPage(PageId::Passthrough, session, parent)
{
    setObjectName(QStringLiteral("passthroughPage"));
}

QList<Platform::FactArea> PassthroughPage::neededAreas() const { return allFactAreas(); }

void PassthroughPage::build(QVBoxLayout *body)
{
    m_model = new RowModel(this);
    m_guestTitle = plainLabel("guestTitle", Tone::Plain, PlainLabel::Size::Strong);
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("guestFilter"));
    m_list = new RowList("guestList", m_model, RowList::Use::Choose);
    m_list->setMostVisibleRows(VisibleGuests);
    m_checks = new DetailChecks("guestChecks", session().checks(), Core::Area::Passthrough);
    m_method = new MethodPanel(session());
    m_settings = new SettingsPanel(session());
    m_consents = new ConsentPanel(session());
    m_hint = plainLabel("passthroughHint", Tone::Bad);
    body->addWidget(m_guestTitle);
    body->addWidget(m_filter);
    body->addWidget(m_list);
    body->addWidget(m_checks);
    for (QWidget *part : std::initializer_list<QWidget *>{m_method, m_consents, m_settings}) {
        body->addSpacing(Spacing::Tight);
        body->addWidget(part);
    }
    body->addWidget(m_hint);
    body->addStretch();

    connect(m_list, &RowList::chosen, this, [this](const QString &key) {
        m_isChosenByUser = true;
        chooseGuest(key);
    });
    connect(m_filter, &QLineEdit::textChanged, this, &PassthroughPage::refreshGuests);
    connect(&session(), &Session::choicesChanged, this, &PassthroughPage::refreshChoice);
    connect(&session(), &Session::planChanged, this, &PassthroughPage::onPlanChanged);
    connect(&session().checks(), &HostChecks::readStateChanged, this, &PassthroughPage::refresh);
    connect(&session().checks(), &HostChecks::assessed, this, &PassthroughPage::refresh);
}

void PassthroughPage::arrive()
{
    m_isChosenByUser = false;
    m_chosenKey = guestKey(session().choices().path.route.guest, session().choices().path.vm);
    refresh();
}

QWidget *PassthroughPage::firstControl() const { return m_list->isHidden() ? nullptr : m_list; }

bool PassthroughPage::isSettled() const
{
    return !session().checks().isBusy(neededAreas()) && !session().isPlanning();
}

void PassthroughPage::refresh()
{
    if (isHidden())
        return;
    refreshGuests();
    refreshChoice();
    if (isSettled())
        Q_EMIT progressed();
}

void PassthroughPage::refreshGuests()
{
    const QList<RowItem> all = guestRows(session());
    QList<RowItem> rows;
    for (const RowItem &row : all) {
        if (row.title.contains(m_filter->text(), Qt::CaseInsensitive))
            rows.append(row);
    }
    m_model->setItems(rows);
    m_filter->setVisible(all.size() > SearchableRows);
    m_list->setVisible(!rows.isEmpty());
    const Core::AssessedPath *path = session().chosenPath();
    if (!m_isChosenByUser && (!path || !isOpen(path->verdict)))
        preselect();
    m_list->choose(m_chosenKey);
}

/// Begins with the best machine and goes on until a plan can be made for one.
void PassthroughPage::preselect()
{
    m_untried.clear();
    for (const RowItem &row : m_model->items().mid(0, MostTried)) {
        if (isOpenRow(row))
            m_untried.append(row.key);
    }
    const QString best = bestGuest(session());
    m_untried.removeOne(best);
    if (!best.isEmpty())
        chooseGuest(best);
}

void PassthroughPage::onPlanChanged()
{
    if (isHidden())
        return;
    if (!m_isChosenByUser && !session().plan() && !m_untried.isEmpty())
        chooseGuest(m_untried.takeFirst());
    m_list->choose(m_chosenKey);
    refreshChoice();
    if (isSettled())
        Q_EMIT progressed();
}

void PassthroughPage::chooseGuest(const QString &key)
{
    m_chosenKey = key;
    const Guest guest = guestOfKey(key);
    session().chooseGuest(guest.kind, guest.vm);
}

void PassthroughPage::refreshChoice()
{
    if (isHidden())
        return;
    const Core::AssessedPath *path = session().chosenPath();
    const bool isShown = path && isOpen(path->verdict);
    m_checks->setSubject(session().choices().path.vm);
    m_checks->setVisible(path);
    m_method->refresh();
    m_method->setVisible(path);
    m_settings->refresh();
    m_settings->setVisible(isShown);
    m_consents->refresh();
    m_consents->setVisible(isShown && session().plan() &&
                           !session().plan()->neededConsents.isEmpty());
    m_hint->hide();
    setVerdict(verdict());
}

QString PassthroughPage::verdict() const
{
    if (session().checks().isBusy(neededAreas()))
        return tr("Looking at the virtual machines.", "@status");
    const Core::AssessedPath *path = session().chosenPath();
    if (!path || !isOpen(path->verdict))
        return tr("No virtual machine can get this GPU yet. Each row says why.", "@status");
    if (path->verdict == Core::PathVerdict::Attention)
        return tr("This way is open. Read the warnings first.", "@status");
    return tr("This way is ready.", "@status");
}

QString PassthroughPage::obstacle() const
{
    const Core::AssessedPath *path = session().chosenPath();
    if (!isSettled())
        return tr("The checks are not finished yet.", "@error");
    if (!path || !isOpen(path->verdict))
        return tr("This virtual machine cannot get the GPU. Its row says why.", "@error");
    if (!session().plan())
        return Texts::errorInFull(session().plan().error().code);
    if (!session().hasNeededConsents())
        return tr("Tick each risk that you accept first.", "@error");
    return {};
}

bool PassthroughPage::validatePage()
{
    const QString reason = obstacle();
    m_hint->setText(reason);
    m_hint->setVisible(!reason.isEmpty());
    reveal(m_hint);
    if (!reason.isEmpty() && session().plan() && !session().hasNeededConsents())
        reveal(m_consents->focusFirstMissing());
    return reason.isEmpty();
}

void PassthroughPage::retranslate()
{
    setInstruction(tr("Choose the virtual machine and the method", "@title"));
    m_guestTitle->setText(tr("Virtual machine", "@label"));
    m_filter->setPlaceholderText(tr("Search by name", "@label"));
    m_filter->setAccessibleName(tr("Search virtual machines by name", "@accessible"));
    m_list->setAccessibleName(tr("Virtual machines", "@accessible"));
    m_checks->retranslate();
    m_method->retranslate();
    m_settings->retranslate();
    m_consents->retranslate();
    refresh();
}

} // namespace Wizard
