// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/licencepage.h"

#include "wizard/links.h"
#include "wizard/session.h"
#include "wizard/widgets/linkbutton.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowpanel.h"
#include "wizard/widgets/wrapbox.h"

#include <QVBoxLayout>

namespace Wizard {

LicencePage::LicencePage(Session &session, QWidget *parent)
    : SetupPage(PageId::Licence, session, parent)
{
    setObjectName(QStringLiteral("licencePage"));
}

/// What a licence that is not accepted covers stays closed; without any, nothing can be done.
bool LicencePage::isComplete() const { return !session().choices().acceptedLicences.isEmpty(); }

QWidget *LicencePage::firstControl() const { return m_nvidia.box; }

void LicencePage::build(QVBoxLayout *body)
{
    auto *panel = new RowPanel("licences");
    m_nvidia = addBlock(panel, QStringLiteral("nvidia"), Links::NvidiaLicence);
    m_eflow = addBlock(panel, QStringLiteral("eflow"), Links::EflowLicence);
    m_methods = plainLabel("methodsNote", Tone::Muted);
    m_preview = plainLabel("previewNote", Tone::Muted);
    body->addWidget(panel);
    body->addWidget(m_methods);
    body->addWidget(m_preview);
    body->addStretch();
    connect(&session(), &Session::licencesChanged, this, &QWizardPage::completeChanged);
}

LicencePage::Block LicencePage::addBlock(RowPanel *panel, const QString &licence,
                                         QLatin1String address)
{
    Block block{plainLabel("licenceTitle", Tone::Plain, PlainLabel::Size::Strong),
                plainLabel("licenceText"), new LinkButton("licenceLink"),
                new WrapBox("licenceBox")};
    block.link->setObjectName(QString(QStringLiteral("licenceLink.") + licence));
    block.box->setObjectName(QString(QStringLiteral("licenceBox.") + licence));
    block.link->setAddress(address);
    QVBoxLayout *box = panel->addBox();
    box->addWidget(block.title);
    box->addWidget(block.text);
    box->addWidget(block.link);
    box->addWidget(block.box);
    block.box->setChecked(session().choices().acceptedLicences.contains(licence));
    connect(&session(), &Session::licencesChanged, block.box, [this, box = block.box, licence] {
        box->setChecked(session().choices().acceptedLicences.contains(licence));
    });
    connect(block.box, &QCheckBox::toggled, this,
            [this, licence](bool isAccepted) { session().acceptLicence(licence, isAccepted); });
    return block;
}

void LicencePage::retranslate()
{
    setInstruction(tr("Accept the licence terms", "@title"));
    setVerdict(tr("This program gives a graphics card of this computer to a Linux virtual machine, "
                  "proves that it "
                  "works there, and can take it back.",
                  "@subtitle"));
    m_nvidia.title->setText(tr("NVIDIA components", "@label"));
    m_nvidia.text->setText(
        tr("GPU acceleration can include components that NVIDIA Corporation or its licensors "
           "developed and own. The end-user licence agreement of NVIDIA governs their use.",
           "@info"));
    m_nvidia.link->setText(tr("Read the licence agreement of NVIDIA", "@button"));
    m_nvidia.box->setText(tr("I accept the licence agreement of N&VIDIA", "@label"));
    m_eflow.title->setText(tr("Azure IoT Edge for Linux on Windows (EFLOW)", "@label"));
    m_eflow.text->setText(
        tr("Microsoft licenses EFLOW. Its terms are installed with it and apply when its virtual "
           "machine is deployed.",
           "@info"));
    m_eflow.link->setText(tr("Read about EFLOW and its terms", "@button"));
    m_eflow.box->setText(tr("I accept the licence terms of &EFLOW", "@label"));
    m_methods->setText(
        tr("Discrete Device Assignment (DDA) gives the whole card to the virtual machine; GPU "
           "paravirtualization (GPU-PV) shares it with Windows.",
           "@info"));
    m_preview->setText(
        tr("Microsoft offers GPU acceleration as a preview, which may change.", "@info"));
}

} // namespace Wizard
