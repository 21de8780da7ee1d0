// SPDX-FileCopyrightText: 2026 The EFLOW GPU Setup authors
// SPDX-License-Identifier: MIT
#include "wizard/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Wizard {

namespace {

/// Added between lines, so that paragraphs read easily in every script.
constexpr int LineGap = 2;

/// Breaks one paragraph to lines, placed below each other.
QSizeF breakLines(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const int pitch = QFontMetrics(layout.font()).height() + LineGap;
    qreal height = 0;
    qreal widest = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += std::max<qreal>(pitch, std::ceil(line.height()));
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest, height};
}

/// "Hyper-V" and "GPU-PV" stay on one line.
QString unbroken(QString text)
{
    static const QRegularExpression NameEnd(QStringLiteral("(?<=\\w)-(?=[A-Z]{1,2}\\b)"));
    constexpr QChar NonBreakingHyphen(0x2011);
    return text.replace(NameEnd, QString(NonBreakingHyphen));
}

} // namespace

WrappedText::WrappedText() = default;
WrappedText::~WrappedText() = default;

WrappedText &WrappedText::set(const QString &text, const QFont &font)
{
    if (!m_paragraphs.empty() && text == m_text && font == m_font)
        return *this;
    m_text = text;
    m_font = font;
    m_sizes.clear();
    m_paragraphs.clear();
    const QStringList parts = unbroken(text).split(u'\n');
    for (const QString &part : parts) {
        m_paragraphs.push_back(std::make_unique<QTextLayout>(part, font));
        m_paragraphs.back()->setCacheEnabled(true);
    }
    return *this;
}

QSize WrappedText::size(int width)
{
    if (const auto known = m_sizes.constFind(width); known != m_sizes.cend())
        return *known;
    QSizeF size;
    for (const auto &paragraph : m_paragraphs) {
        const QSizeF extent = breakLines(*paragraph, width, Qt::AlignLeft);
        size = {std::max(size.width(), extent.width()), size.height() + extent.height()};
    }
    return *m_sizes.insert(width, {int(std::ceil(size.width())), int(std::ceil(size.height()))});
}

int WrappedText::naturalWidth()
{
    // Asked of the layout that will draw it: the width of a font's metrics can be short by a pixel.
    constexpr int NoLimit = 1 << 20;
    return size(NoLimit).width() + 1;
}

void WrappedText::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment)
{
    QPointF position = rect.topLeft();
    for (const auto &paragraph : m_paragraphs) {
        const QSizeF extent = breakLines(*paragraph, rect.width(), alignment);
        paragraph->draw(&painter, position);
        position.ry() += extent.height();
    }
}

} // namespace Wizard
