// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/consentpanel.h"

#include "wizard/core/answers.h"
#include "wizard/session.h"
#include "wizard/texts.h"
#include "wizard/widgets/glyphlabel.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowpanel.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/wrapbox.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Wizard {

using Core::Consent;

namespace {

constexpr Consent AllConsents[] = {Consent::SecurityRisk, Consent::NoMitigationDriver,
                                   Consent::NoAcs, Consent::OneWayDeployment, Consent::OnlyDisplay};

} // namespace

ConsentPanel::ConsentPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(plainLabel("consentTitle", Tone::Plain, PlainLabel::Size::Strong))
    , m_panel(new RowPanel("consentPanel"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    layout->addWidget(m_title);
    layout->addWidget(m_panel);
    for (const Consent consent : AllConsents)
        m_blocks.insert(consent, addBlock(consent));
}

ConsentPanel::Block ConsentPanel::addBlock(Consent consent)
{
    Block block{nullptr, plainLabel("consentRisk"), new WrapBox("consentBox")};
    block.box->setObjectName(QString(QStringLiteral("consentBox.") + Core::consentName(consent)));
    auto *glyph = new GlyphLabel;
    glyph->setGlyph(Glyph::Warn);
    QVBoxLayout *box = m_panel->addBox();
    block.row = box->parentWidget();
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::InRow);
    head->addWidget(glyph, 0, Qt::AlignTop);
    head->addWidget(block.risk, 1);
    box->addLayout(head);
    box->addWidget(block.box);
    connect(block.box, &QCheckBox::toggled, this,
            [this, consent](bool isGiven) { m_session.giveConsent(consent, isGiven); });
    return block;
}

void ConsentPanel::refresh()
{
    const QSet<Consent> needed =
        m_session.plan() ? m_session.plan()->neededConsents : QSet<Consent>();
    for (const Consent consent : AllConsents) {
        const Block block = m_blocks.value(consent);
        block.row->setVisible(needed.contains(consent));
        const QSignalBlocker blocker(block.box);
        block.box->setChecked(m_session.choices().consents.contains(consent));
    }
}

QWidget *ConsentPanel::focusFirstMissing()
{
    for (const Consent consent : AllConsents) {
        const Block block = m_blocks.value(consent);
        if (!block.row->isVisible() || block.box->isChecked())
            continue;
        block.box->setFocus(Qt::OtherFocusReason);
        return block.row;
    }
    return nullptr;
}

void ConsentPanel::retranslate()
{
    m_title->setText(tr("Risks", "@label"));
    for (const Consent consent : AllConsents) {
        const Block block = m_blocks.value(consent);
        block.risk->setText(Texts::consentRisk(consent));
        block.box->setText(Texts::consentAnswer(consent));
        block.box->setAccessibleDescription(block.risk->text());
    }
}

} // namespace Wizard
