// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/pages/settingspanel.h"

#include "wizard/session.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/rowpanel.h"
#include "wizard/widgets/spacing.h"
#include "wizard/widgets/wrapbox.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace Wizard {

namespace {

constexpr int MostMmioMb = 1 << 20;
constexpr int MemoryStepMb = 512;
constexpr int MmioStepMb = 128;

/// The lowest value of each field means "leave it to the program".
template <typename T>
std::optional<T> valueOf(const QSpinBox *box)
{
    return box->value() == box->minimum() ? std::nullopt : std::optional<T>(box->value());
}

} // namespace

SettingsPanel::SettingsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(plainLabel("settingsTitle", Tone::Plain, PlainLabel::Size::Strong))
    , m_note(plainLabel("settingsNote", Tone::Muted))
    , m_confirm(new WrapBox("confirmChanges"))
{
    auto *panel = new RowPanel("settingsPanel");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::Related);
    grid->setVerticalSpacing(Spacing::InRow);
    grid->setColumnStretch(2, 1);
    panel->addBox()->addLayout(grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::InRow);
    layout->addWidget(m_title);
    layout->addWidget(panel);
    m_cpus = addField("cpuCount", 1, 1);
    m_memory = addField("memoryMb", MemoryStepMb, MemoryStepMb);
    m_lowMmio = addField("lowMmioMb", MostMmioMb, MmioStepMb);
    m_highMmio = addField("highMmioMb", MostMmioMb, MmioStepMb);
    int row = 0;
    for (const Field &field : {m_cpus, m_memory, m_lowMmio, m_highMmio}) {
        grid->addWidget(field.caption, row, 0);
        grid->addWidget(field.box, row++, 1);
    }
    grid->addWidget(m_note, row++, 0, 1, 3);
    grid->addWidget(m_confirm, row, 0, 1, 3);
    connect(m_confirm, &QCheckBox::toggled, this, &SettingsPanel::store);
}

SettingsPanel::Field SettingsPanel::addField(const char *objectName, int largest, int step)
{
    Field field{plainLabel("settingCaption"), new QSpinBox};
    field.box->setObjectName(QLatin1String(objectName));
    field.box->setRange(0, largest);
    field.box->setSingleStep(step);
    field.box->setGroupSeparatorShown(false);
    field.caption->setBuddy(field.box);
    connect(field.box, &QSpinBox::valueChanged, this, &SettingsPanel::store);
    return field;
}

void SettingsPanel::show(const Field &field, bool isShown)
{
    field.caption->setVisible(isShown);
    field.box->setVisible(isShown);
}

void SettingsPanel::refresh()
{
    const bool isEflow = m_session.choices().path.route.guest == Core::GuestKind::Eflow;
    show(m_cpus, isEflow);
    show(m_memory, isEflow);
    show(m_lowMmio, !isEflow);
    show(m_highMmio, !isEflow);
    const bool isNeeded =
        m_session.plan() && m_session.plan()->neededConsents.contains(Core::Consent::OnlyDisplay);
    const QSignalBlocker confirmBlocker(m_confirm);
    m_confirm->setChecked(isNeeded || m_session.choices().wantsConfirmation.value_or(false));
    m_confirm->setEnabled(!isNeeded);
    const Platform::HardwareFacts &hardware = m_session.facts().hardware;
    const QSignalBlocker cpuBlocker(m_cpus.box);
    const QSignalBlocker memoryBlocker(m_memory.box);
    m_cpus.box->setMaximum(std::max(1, hardware.logicalProcessors.valueOr(1)));
    m_memory.box->setMaximum(
        int(std::clamp<qint64>(hardware.memoryTotalMb.valueOr(0), MemoryStepMb, MostMmioMb)));
}

void SettingsPanel::store()
{
    Core::Choices settings;
    const bool isEflow = m_session.choices().path.route.guest == Core::GuestKind::Eflow;
    if (isEflow) {
        settings.cpuCount = valueOf<int>(m_cpus.box);
        settings.memoryMb = valueOf<qint64>(m_memory.box);
        // EFLOW takes only even sizes.
        if (settings.memoryMb)
            settings.memoryMb = *settings.memoryMb / 2 * 2;
    } else {
        settings.lowMmioMb = valueOf<qint64>(m_lowMmio.box);
        settings.highMmioMb = valueOf<qint64>(m_highMmio.box);
    }
    if (m_confirm->isEnabled() && m_confirm->isChecked())
        settings.wantsConfirmation = true;
    m_session.chooseSettings(settings);
}

void SettingsPanel::retranslate()
{
    m_title->setText(tr("Settings", "@label"));
    m_note->setText(tr("Settings that you leave unchanged stay as they are in the virtual machine, "
                       "or follow from the GPU.",
                       "@info"));
    m_confirm->setText(
        tr("Take all changes back unless I confirm them within 10 minutes", "@option:check"));
    m_cpus.caption->setText(tr("Processors", "@label"));
    m_memory.caption->setText(tr("Memory", "@label"));
    m_lowMmio.caption->setText(tr("Low MMIO space", "@label"));
    m_highMmio.caption->setText(tr("High MMIO space", "@label"));
    for (const Field &field : {m_cpus, m_memory, m_lowMmio, m_highMmio})
        field.box->setAccessibleName(field.caption->text());
    for (QSpinBox *box : {m_cpus.box, m_memory.box})
        box->setSpecialValueText(tr("Keep", "@label"));
    for (QSpinBox *box : {m_lowMmio.box, m_highMmio.box})
        box->setSpecialValueText(tr("Automatic", "@label"));
    for (QSpinBox *box : {m_memory.box, m_lowMmio.box, m_highMmio.box})
        //: Unit after a number: megabytes.
        box->setSuffix(tr(" MB", "@label"));
    refresh();
}

} // namespace Wizard
