#include "ui/filterentrydelegate.h"

#include "ui/fonts.h"
#include "ui/tones.h"

#include <QIcon>
#include <QPainter>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Side = 8; ///< around the content of a row
constexpr int IconSide = 16;
constexpr int ChevronSide = 8;
constexpr double HeadSize = 0.85;

bool isHead(const QModelIndex &index) { return !index.parent().isValid(); }

QFont headFont(const QFont &font)
{
    QFont head = scaledFont(font, HeadSize);
    head.setCapitalization(QFont::AllUppercase);
    return head;
}

/// A row's content, given from left to right and mirrored where the layout is.
class Row
{
public:
    Row(QPainter *painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_tones(Tones::of(option.palette))
        , m_box(option.rect.adjusted(Side / 2, 1, -Side / 2, -1))
        , m_inside(m_box.adjusted(Side, 0, -Side, 0))
    {
    }

    void ground() const
    {
        const bool focused = m_option.state & QStyle::State_HasFocus;
        const bool selected = m_option.state & QStyle::State_Selected;
        const bool hovered = m_option.state & QStyle::State_MouseOver;
        if (!focused && !selected && !hovered)
            return;
        m_painter->setPen(focused ? QPen(m_tones.accent, 1.5) : QPen(Qt::NoPen));
        m_painter->setBrush(selected  ? QBrush(m_tones.selection)
                            : hovered ? QBrush(m_tones.hover)
                                      : QBrush(Qt::NoBrush));
        m_painter->drawRoundedRect(QRectF(m_box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    }

    void head(const QString &name, const QString &chosen) const
    {
        const bool open = m_option.state & QStyle::State_Open;
        const QFont font = headFont(m_option.font);
        const QFontMetrics metrics(font);
        chevron(open, metrics);
        m_painter->setFont(font);
        m_painter->setPen(m_tones.dim);
        const QRect line = m_inside.adjusted(0, 0, -ChevronSide - Side / 2, 0);
        m_painter->drawText(mirrored(line), Qt::AlignVCenter | Qt::AlignLeading, name);
        if (open || chosen.isEmpty())
            return;
        const QRect rest = line.adjusted(metrics.horizontalAdvance(name) + Side, 0, 0, 0);
        m_painter->setFont(m_option.font);
        m_painter->setPen(m_tones.accent);
        m_painter->drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignTrailing,
                            m_option.fontMetrics.elidedText(chosen, Qt::ElideMiddle, rest.width()));
    }

    void entry(const QIcon &icon, const QString &name, const QString &count) const
    {
        const QRect sign(m_inside.left(), m_inside.center().y() - IconSide / 2 + 1, IconSide, IconSide);
        icon.paint(m_painter, mirrored(sign));
        const int countWidth = m_option.fontMetrics.horizontalAdvance(count);
        const QRect text = m_inside.adjusted(IconSide + Side, 0, -countWidth - Side, 0);
        m_painter->setFont(m_option.font);
        m_painter->setPen(m_tones.text);
        m_painter->drawText(mirrored(text), Qt::AlignVCenter | Qt::AlignLeading,
                            m_option.fontMetrics.elidedText(name, Qt::ElideMiddle, text.width()));
        m_painter->setPen(m_tones.dim);
        m_painter->drawText(m_inside, Qt::AlignVCenter | Qt::AlignTrailing, count);
    }

private:
    [[nodiscard]] QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_inside, rect);
    }

    void chevron(bool open, const QFontMetrics &metrics) const
    {
        const QRectF box =
            mirrored({m_inside.right() - ChevronSide + 1, m_inside.center().y() - metrics.capHeight() / 2,
                      ChevronSide, ChevronSide});
        const bool mirrors = m_option.direction == Qt::RightToLeft;
        const QPolygonF down({{0, 2}, {4, 6}, {8, 2}});
        const QPolygonF right({{2, 0}, {6, 4}, {2, 8}});
        const QPolygonF left({{6, 0}, {2, 4}, {6, 8}});
        m_painter->setPen(QPen(m_tones.dim, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawPolyline((open ? down : mirrors ? left : right).translated(box.topLeft()));
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    Tones m_tones;
    QRect m_box;
    QRect m_inside;
};

} // namespace

QSize FilterEntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (isHead(index)) {
        const QFontMetrics metrics(headFont(option.font));
        const bool first = index.row() == 0;
        return {metrics.horizontalAdvance(text.toUpper()) + ChevronSide + 4 * Side,
                metrics.height() + (first ? 10 : 16)};
    }
    const int count = option.fontMetrics.horizontalAdvance(u"000 000"_s);
    return {option.fontMetrics.horizontalAdvance(text) + IconSide + count + 5 * Side,
            option.fontMetrics.height() + 8};
}

void FilterEntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    if (isHead(index)) {
        QStyleOptionViewItem own = option;
        own.rect.setTop(option.rect.bottom() - QFontMetrics(headFont(option.font)).height() - 7);
        const Row row(painter, own);
        row.ground();
        row.head(text, index.data(ChosenRole).toString());
    } else {
        const Row row(painter, option);
        row.ground();
        row.entry(index.data(Qt::DecorationRole).value<QIcon>(), text, index.data(CountRole).toString());
    }
    painter->restore();
}

} // namespace Ferry
