#include "ui/dropoverlay.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/linktext.h"
#include "ui/tones.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int Inset = 12;

QColor accent(const QPalette &palette) { return Tones::of(palette).accent; }
QColor upload(const QPalette &palette) { return Tones::of(palette).upload; }
QColor bad(const QPalette &palette) { return Tones::of(palette).bad; }

Icons::ColourOf colourOf(const QString &icon)
{
    return icon == "download"_L1 ? accent : icon == "upload"_L1 ? upload : bad;
}

} // namespace

DropOverlay::DropOverlay(QWidget *parent)
    : Translated(parent)
    , m_first(makeZone({}))
    , m_second(makeZone(u"Second"_s))
{
    setObjectName(u"dropOverlay"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Inset, 2 * Inset, 2 * Inset, 2 * Inset);
    row->setSpacing(3 * Inset);
    row->addWidget(m_first.box, 1);
    row->addWidget(m_second.box, 1);
    hide();
    retranslate();
}

DropOverlay::Zone DropOverlay::makeZone(const QString &name)
{
    Zone zone;
    zone.box = new QWidget(this);
    zone.icon = new QLabel(zone.box);
    zone.text = new QLabel(zone.box);
    zone.text->setObjectName(u"drop%1Text"_s.arg(name));
    zone.detail = new QLabel(zone.box);
    zone.detail->setObjectName(u"drop%1Detail"_s.arg(name));
    zone.text->setFont(scaledFont(font(), 1.4));
    auto *column = new QVBoxLayout(zone.box);
    column->addStretch();
    for (QLabel *label : {zone.icon, zone.text, zone.detail}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != zone.icon);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addStretch();
    return zone;
}

void DropOverlay::offer(const MimeLinks &found, const QPoint &at)
{
    m_found = found;
    setGeometry(parentWidget()->rect());
    retranslate();
    moveTo(at);
    raise();
    show();
}

void DropOverlay::moveTo(const QPoint &at)
{
    const Direction here = directionAt(at);
    if (std::exchange(m_here, here) != here)
        update();
}

Direction DropOverlay::directionAt(const QPoint &at) const
{
    const bool isLeft = at.x() * 2 < parentWidget()->width();
    return isLeft == isLeftToRight() ? Direction::Download : Direction::Upload;
}

void DropOverlay::describe(const Zone &zone, const QString &icon, const QString &text, const QString &detail)
{
    constexpr int Side = 40;
    zone.icon->setPixmap(
        Icons::get(icon, colourOf(icon)).pixmap(QSize(Side, Side), zone.box->devicePixelRatioF()));
    zone.text->setText(text);
    zone.detail->setText(detail);
    zone.detail->setVisible(!detail.isEmpty());
}

void DropOverlay::retranslate()
{
    m_second.box->setVisible(m_found.canBeEither());
    m_found.canBeEither() ? describeHalves() : describeWhole();
}

void DropOverlay::describeHalves()
{
    const QStringList all = m_found.lists + m_found.textLists;
    const int count = int(all.size());
    const QString name = Format::leftToRight(QFileInfo(all.first()).fileName());
    describe(m_first, u"download"_s, tr("Drop here to download what %Ln list(s) contain(s)", nullptr, count),
             count == 1 ? tr("the links in “%1”").arg(name) : QString());
    describe(m_second, u"upload"_s, tr("Drop here to upload %Ln file(s)", nullptr, count),
             count == 1 ? tr("“%1” itself").arg(name) : QString());
}

void DropOverlay::describeWhole()
{
    const int links = int(m_found.lines.size() + m_found.lists.size());
    const int files = int(m_found.files.size());
    const int folders = int(m_found.folders.size());
    QStringList texts;
    if (links > 0)
        texts.append(tr("Drop to download %Ln link(s)", nullptr, links));
    if (files > 0)
        texts.append(tr("Drop to upload %Ln file(s)", nullptr, files));
    if (folders > 0)
        texts.append(tr("Drop to upload %Ln folder(s)", nullptr, folders));
    if (texts.isEmpty())
        texts.append(tr("This cannot be dropped here"));
    const QString detail = m_found.unusable.isEmpty() && m_found.isEmpty()
                               ? tr("There is no link in it.")
                               : LinkText::unusable(m_found.unusable);
    describe(m_first,
             links > 0         ? u"download"_s
             : files + folders ? u"upload"_s
                               : u"problems"_s,
             texts.join(u'\n'), detail);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    constexpr int Opacity = 232;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(Opacity);
    painter.fillRect(rect(), veil);
    const bool isEither = m_found.canBeEither();
    paintZone(painter, m_first, !isEither || m_here == Direction::Download);
    if (isEither)
        paintZone(painter, m_second, m_here == Direction::Upload);
}

/// Where it is, is said by the width and style of the frame as well as by its colour.
void DropOverlay::paintZone(QPainter &painter, const Zone &zone, bool isHere) const
{
    constexpr int Thick = 3;
    const Tones tones = Tones::of(palette());
    const QColor colour = m_found.isEmpty() ? tones.bad
                          : isHere          ? palette().color(QPalette::Highlight)
                                            : tones.dim;
    if (isHere && !m_found.isEmpty()) {
        QColor fill = colour;
        fill.setAlpha(24);
        painter.setBrush(fill);
    } else {
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(QPen(colour, isHere ? Thick : 1, isHere ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(zone.box->geometry().adjusted(-Inset, -Inset, Inset, Inset), Inset, Inset);
}

} // namespace Ferry
