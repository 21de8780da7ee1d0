// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/colors.h"

#include <cmath>

namespace Wizard {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor accentOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Good:
        return QColor(0x1a, 0x7f, 0x37);
    case Tone::Caution:
        return QColor(0xa8, 0x5d, 0x00);
    case Tone::Bad:
        return QColor(0xc4, 0x2b, 0x2b);
    case Tone::Accent:
        return palette.color(QPalette::Highlight);
    case Tone::Plain:
    case Tone::Muted:
        break;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](float a, float b) { return float(share * a + (1 - share) * b); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor readable(const QColor &wanted, const QColor &background, double ratio)
{
    // The middle of the scale of contrast: on a ground darker than it white reaches further than
    // black.
    constexpr double MiddleLuminance = 0.179;
    const QColor end = luminance(background) < MiddleLuminance ? Qt::white : Qt::black;
    constexpr int Steps = 25;
    QColor color = wanted;
    for (int step = 1; contrastRatio(color, background) < ratio && step <= Steps; ++step)
        color = blended(end, wanted, double(step) / Steps);
    return color;
}

QColor toneColor(Tone tone, const QPalette &palette, QPalette::ColorRole ground)
{
    const QColor background = palette.color(ground);
    const bool isBase = ground == QPalette::Base || ground == QPalette::AlternateBase;
    const QColor text = palette.color(isBase ? QPalette::Text : QPalette::WindowText);
    if (tone == Tone::Plain)
        return text;
    if (tone == Tone::Muted)
        return readable(blended(text, background, 0.66), background);
    return readable(accentOf(tone, palette), background);
}

QColor lineColor(const QPalette &palette)
{
    return blended(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.22);
}

QColor railColor(const QPalette &palette)
{
    return blended(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.04);
}

} // namespace Wizard
