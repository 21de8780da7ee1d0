// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/gpupage.h"

#include "wizard/models/pathrows.h"
#include "wizard/pages/detailchecks.h"
#include "wizard/session.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowlist.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Wizard {

GpuPage::GpuPage(Session &session, QWidget *parent)
    : SetupPage(PageId::Gpu, session, parent)
{
    setObjectName(QStringLiteral("gpuPage"));
}

QList<Platform::FactArea> GpuPage::neededAreas() const { return allFactAreas(); }

void GpuPage::build(QVBoxLayout *body)
{
    m_model = new RowModel(this);
    m_list = new RowList("gpuList", m_model, RowList::Use::Choose);
    m_hint = plainLabel("gpuHint", Tone::Bad);
    m_hint->hide();
    m_checks = new DetailChecks("gpuChecks", session().checks(), Core::Area::Gpu);
    body->addWidget(m_list);
    body->addWidget(m_hint);
    body->addWidget(m_checks);
    body->addStretch();
    connect(m_list, &RowList::chosen, this, [this](const QString &gpu) {
        m_hint->hide();
        session().chooseGpu(gpu);
        m_checks->setSubject(gpu);
    });
    connect(&session().checks(), &HostChecks::readStateChanged, this, &GpuPage::refresh);
    connect(&session().checks(), &HostChecks::assessed, this, &GpuPage::refresh);
}

void GpuPage::arrive()
{
    m_hint->hide();
    refresh();
}

QWidget *GpuPage::firstControl() const { return m_model->rowCount() > 0 ? m_list : nullptr; }

bool GpuPage::isSettled() const { return !session().checks().isBusy(neededAreas()); }

bool GpuPage::isChoiceOpen() const
{
    return !session().host().waysOfGpu(session().choices().path.gpu).open.isEmpty();
}

bool GpuPage::validatePage()
{
    if (isChoiceOpen())
        return true;
    m_hint->setText(isSettled() ? tr("This GPU cannot be used. Its row says why.", "@error")
                                : tr("The checks are not finished yet.", "@error"));
    m_hint->show();
    return false;
}

void GpuPage::refresh()
{
    if (isHidden())
        return;
    m_model->setItems(gpuRows(session()));
    m_list->setVisible(m_model->rowCount() > 0);
    if (!isChoiceOpen() && isSettled() && !bestGpu(session()).isEmpty())
        session().chooseGpu(bestGpu(session()));
    m_list->choose(session().choices().path.gpu);
    m_checks->setSubject(m_list->chosenKey());
    m_checks->setVisible(m_model->rowCount() > 0);
    setVerdict(verdict());
    if (isSettled())
        Q_EMIT progressed();
}

QString GpuPage::verdict() const
{
    if (!isSettled())
        return tr("Looking at the graphics cards.", "@status");
    if (!session().facts().gpus.isKnown())
        return tr("The graphics cards could not be read, so none can be chosen.", "@status");
    const QList<RowItem> &rows = m_model->items();
    const auto isUsable = [](const RowItem &row) {
        return row.glyph == Glyph::Pass || row.glyph == Glyph::Warn;
    };
    const auto usable = int(std::count_if(rows.begin(), rows.end(), isUsable));
    if (rows.isEmpty())
        return tr("This computer has no graphics card.", "@status");
    if (usable == 0)
        return tr(
            "None of the graphics cards can be given to a virtual machine. Each row says why.",
            "@status");
    return tr("%n graphics card(s) can be given to a virtual machine.", "@status", usable);
}

void GpuPage::retranslate()
{
    setInstruction(tr("Choose the GPU for the virtual machine", "@title"));
    m_list->setAccessibleName(tr("Graphics cards", "@accessible"));
    m_hint->hide();
    m_checks->retranslate();
    refresh();
}

} // namespace Wizard
