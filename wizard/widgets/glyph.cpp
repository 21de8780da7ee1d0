// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/glyph.h"

#include <QPainterPath>
#include <QPainterPathStroker>

#include <array>
#include <numbers>

namespace Wizard {

namespace {

// All paths live in a square of 16 units.
constexpr double Units = 16;
constexpr QPointF Center(8, 8);

QPainterPath stroked(const QPainterPath &line, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line);
}

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF *point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    return path;
}

QPainterPath disc(QPointF center, double radius)
{
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

QPainterPath ring() { return stroked(disc(Center, 6.6), 1.5); }

QPainterPath tickDisc()
{
    return disc(Center, 7.4)
        .subtracted(stroked(polyline({{4.7, 8.3}, {7.1, 10.6}, {11.4, 5.7}}), 1.7));
}

QPainterPath triangle()
{
    QPainterPath body = polyline({{8, 2.4}, {14.4, 13.4}, {1.6, 13.4}});
    body.closeSubpath();
    const QPainterPath rounded = body.united(stroked(body, 1.6));
    const QPainterPath mark = stroked(polyline({{8, 6}, {8, 9.2}}), 1.7);
    return rounded.subtracted(mark.united(disc({8, 11.8}, 1)));
}

QPainterPath octagon()
{
    QPainterPath body;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        const QPointF point = Center + 7.7 * QPointF(std::cos(angle), std::sin(angle));
        if (corner == 0)
            body.moveTo(point);
        else
            body.lineTo(point);
    }
    body.closeSubpath();
    const QPainterPath one = stroked(polyline({{5.5, 5.5}, {10.5, 10.5}}), 1.7);
    const QPainterPath other = stroked(polyline({{10.5, 5.5}, {5.5, 10.5}}), 1.7);
    return body.subtracted(one.united(other));
}

QPainterPath questionRing()
{
    QPainterPath hook(QPointF(5.9, 6.4));
    hook.cubicTo({5.9, 3.7}, {10.2, 3.7}, {10.2, 6.4});
    hook.cubicTo({10.2, 8.1}, {8, 8}, {8, 9.6});
    return ring().united(stroked(hook, 1.5)).united(disc({8, 12}, 0.95));
}

QPainterPath dashRing() { return ring().united(stroked(polyline({{5.3, 8}, {10.7, 8}}), 1.5)); }

QPainterPath dots(int phase)
{
    QPainterPath path;
    constexpr std::array<double, 3> Places{3, 8, 13};
    for (int dot = 0; dot < 3; ++dot)
        path.addPath(disc({Places[std::size_t(dot)], 8}, dot == phase % 3 ? 2.1 : 1.3));
    return path;
}

QPainterPath arrowHead()
{
    QPainterPath path = polyline({{5, 3}, {12, 8}, {5, 13}});
    path.closeSubpath();
    return path.united(stroked(path, 1));
}

QPainterPath arrowBack()
{
    QPainterPath bow(QPointF(3.4, 6));
    bow.lineTo(9.4, 6);
    bow.cubicTo({13.8, 6}, {13.8, 12.4}, {9.4, 12.4});
    bow.lineTo(6.2, 12.4);
    return stroked(bow, 1.6).united(stroked(polyline({{6.2, 3.2}, {3.2, 6}, {6.2, 8.8}}), 1.6));
}

QPainterPath boxBody(double inset)
{
    QPainterPath path;
    const double side = Units - 2 * inset;
    path.addRoundedRect(QRectF(inset, inset, side, side), 2.5, 2.5);
    return path;
}

QPainterPath tickedBox()
{
    return boxBody(1).subtracted(stroked(polyline({{4.4, 8.3}, {7, 10.8}, {11.8, 5.4}}), 1.9));
}

QPainterPath pathOf(Glyph glyph, int phase)
{
    switch (glyph) {
    case Glyph::None:
        break;
    case Glyph::Pass:
        return tickDisc();
    case Glyph::Warn:
        return triangle();
    case Glyph::Fail:
        return octagon();
    case Glyph::Unknown:
        return questionRing();
    case Glyph::NotApplicable:
        return dashRing();
    case Glyph::Running:
        return dots(phase);
    case Glyph::Ahead:
        return stroked(disc(Center, 3.4), 1.3);
    case Glyph::Current:
        return arrowHead();
    case Glyph::Done:
        return stroked(polyline({{3, 8.4}, {6.4, 11.8}, {13, 4.4}}), 1.9);
    case Glyph::Undone:
        return arrowBack();
    case Glyph::BoxEmpty:
        return stroked(boxBody(1.7), 1.3);
    case Glyph::BoxTicked:
        return tickedBox();
    case Glyph::RadioEmpty:
        return stroked(disc(Center, 6.4), 1.3);
    case Glyph::RadioChosen:
        return stroked(disc(Center, 6.4), 1.3).united(disc(Center, 3.4));
    }
    return {};
}

} // namespace

Tone glyphTone(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Pass:
    case Glyph::Done:
        return Tone::Good;
    case Glyph::Warn:
        return Tone::Caution;
    case Glyph::Fail:
        return Tone::Bad;
    case Glyph::Current:
    case Glyph::Running:
    case Glyph::BoxTicked:
    case Glyph::RadioChosen:
        return Tone::Accent;
    default:
        return Tone::Muted;
    }
}

void drawGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color, int phase)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / Units, rect.height() / Units);
    painter.fillPath(pathOf(glyph, phase), color);
    painter.restore();
}

} // namespace Wizard
