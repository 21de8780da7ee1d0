// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/methodpanel.h"

#include "wizard/models/pathrows.h"
#include "wizard/session.h"
#include "wizard/texts.h"
#include "wizard/widgets/glyphlabel.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowpanel.h"
#include "wizard/widgets/spacing.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Wizard {

using Platform::Method;

MethodPanel::MethodPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(plainLabel("methodTitle", Tone::Plain, PlainLabel::Size::Strong))
    , m_glyph(new GlyphLabel)
    , m_name(plainLabel("methodName"))
    , m_meaning(plainLabel("methodMeaning", Tone::Muted))
    , m_reason(plainLabel("methodReason", Tone::Muted))
    , m_warnings(plainLabel("methodWarnings"))
    , m_other(new QPushButton)
{
    m_other->setObjectName(QStringLiteral("otherMethod"));
    m_other->setAutoDefault(false);
    auto *panel = new RowPanel("methodPanel");
    QVBoxLayout *box = panel->addBox();
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::InRow);
    head->addWidget(m_glyph);
    head->addWidget(m_name, 1);
    box->addLayout(head);
    box->addWidget(m_meaning);
    box->addWidget(m_reason);
    box->addWidget(m_warnings);
    box->addWidget(m_other, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    layout->addWidget(m_title);
    layout->addWidget(panel);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (const Core::AssessedPath *other = otherPath())
            m_session.chooseMethod(other->path.route.method);
    });
}

const Core::AssessedPath *MethodPanel::otherPath() const
{
    const Core::Path chosen = m_session.choices().path;
    const auto paths = m_session.host().pathsOfGpu(chosen.gpu);
    const auto isOther = [&chosen](const Core::AssessedPath *path) {
        const Core::Route route = path->path.route;
        return path->path.vm == chosen.vm && route.guest == chosen.route.guest &&
               route.method != chosen.route.method && isOpen(path->verdict);
    };
    const auto found = std::find_if(paths.begin(), paths.end(), isOther);
    return found != paths.end() ? *found : nullptr;
}

QString MethodPanel::reason() const
{
    const Core::Path chosen = m_session.choices().path;
    const auto best =
        Core::recommend(m_session.assessment(), chosen.gpu, chosen.route.guest, chosen.vm);
    if (best.path && best.path->path == chosen)
        return Core::translated(best.reason);
    return tr("You chose this method yourself.", "@info");
}

void MethodPanel::refresh()
{
    const Core::AssessedPath *path = m_session.chosenPath();
    if (!path)
        return;
    const bool isWarned = path->verdict == Core::PathVerdict::Attention;
    m_glyph->setGlyph(Texts::pathGlyph(path->verdict));
    m_glyph->setAccessibleName(Texts::pathWord(path->verdict));
    m_name->setText(Texts::methodName(path->path.route.method));
    m_meaning->setText(Texts::methodMeaning(path->path.route.method));
    m_reason->setText(reason());
    m_reason->setVisible(isOpen(path->verdict));
    m_warnings->setText(pathReasons(m_session.host(), *path).join(u'\n'));
    m_warnings->setVisible(isWarned);
    const Core::AssessedPath *other = otherPath();
    m_other->setVisible(other);
    if (!other)
        return;
    m_other->setText(other->path.route.method == Method::DirectDeviceAssignment
                         ? tr("Use DDA instead", "@button")
                         : tr("Use GPU-PV instead", "@button"));
}

void MethodPanel::retranslate()
{
    m_title->setText(tr("Method", "@label"));
    refresh();
}

} // namespace Wizard
