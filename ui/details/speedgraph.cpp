#include "ui/details/speedgraph.h"

#include "ui/format.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int KeyStride = 10; ///< parts, with Page Up and Page Down

class AccessibleSpeedGraph final : public QAccessibleWidget
{
public:
    explicit AccessibleSpeedGraph(SpeedGraph *graph)
        : QAccessibleWidget(graph, QAccessible::Chart)
        , m_graph(graph)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value || kind == QAccessible::Description ? m_graph->accessibleValue()
                                                                              : QAccessibleWidget::text(kind);
    }

private:
    SpeedGraph *m_graph;
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    auto *graph = className == "Ferry::SpeedGraph"_L1 ? qobject_cast<SpeedGraph *>(object) : nullptr;
    return graph ? new AccessibleSpeedGraph(graph) : nullptr;
}

} // namespace

SpeedGraph::SpeedGraph(QWidget *parent)
    : QWidget(parent)
{
    static const bool isKnown = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(isKnown)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SpeedGraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9};
}

QSize SpeedGraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 5};
}

int SpeedGraph::parts() const
{
    return m_picture.curves.isEmpty() ? 0 : int(m_picture.curves.first().rates.size());
}

void SpeedGraph::setPicture(const Picture &picture)
{
    if (picture == m_picture)
        return;
    // What is marked stays in its place: the moment that the mouse points at, not a second that moves away.
    m_picture = picture;
    m_marked = std::min(m_marked, parts() - 1);
    update();
}

void SpeedGraph::setSummary(const QString &text) { m_summary = text; }

QString SpeedGraph::accessibleValue() const { return m_marked < 0 ? m_summary : textOf(m_marked); }

double SpeedGraph::startOf(int part) const
{
    return std::min(double(part) * m_picture.secondsPerPart, double(m_picture.seconds));
}

QString SpeedGraph::momentOf(int part) const
{
    if (m_picture.axis == Axis::Duration) {
        //: A moment of a transfer: %1 is how long it has been running by then, such as "12 min"
        return tr("after %1").arg(Format::duration(qint64(startOf(part))));
    }
    const double ago = double(m_picture.seconds) - startOf(part + 1);
    return Format::time(m_picture.endsAt - qint64(ago * 1000));
}

QString SpeedGraph::textOf(int part) const
{
    if (part < 0 || part >= parts())
        return {};
    QString told;
    for (const Curve &curve : m_picture.curves) {
        const double rate = curve.rates.value(part, -1);
        if (rate < 0)
            continue;
        //: What a graph says of a moment: %1 is "Downloads" or "Uploads", %2 a speed
        const QString one = curve.name.isEmpty() ? Format::rate(rate)
                                                 : tr("%1 %2", "speed").arg(curve.name, Format::rate(rate));
        //: Two speeds at the same moment
        told = told.isEmpty() ? one : tr("%1, %2", "speeds").arg(told, one);
    }
    //: What a graph says of a moment: it was paused
    const QString rates = told.isEmpty() ? tr("nothing was running") : told;
    //: What a graph says of a moment: %1 are speeds, %2 is a time ("14:31:07") or "after 12 min"
    return tr("%1, %2", "speeds and time").arg(rates, momentOf(part));
}

void SpeedGraph::mark(int part)
{
    const int now = parts() == 0 ? -1 : std::clamp(part, -1, parts() - 1);
    if (now == m_marked)
        return;
    m_marked = now;
    update();
    if (now >= 0 && m_isMarkedByKeys) {
        QAccessibleValueChangeEvent value(this, accessibleValue());
        QAccessible::updateAccessibility(&value);
        QAccessibleEvent description(this,
                                     QAccessible::DescriptionChanged); // AT-SPI has no values that are texts
        QAccessible::updateAccessibility(&description);
    }
}

void SpeedGraph::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF plot = plotFor(scale());
    if (plot.width() <= 0 || m_picture.seconds <= 0 || !plot.contains(event->position())) {
        if (!m_isMarkedByKeys)
            mark(-1);
        return;
    }
    m_isMarkedByKeys = false;
    const double second = (event->position().x() - plot.left()) / plot.width() * double(m_picture.seconds);
    mark(std::max(0, int(second / m_picture.secondsPerPart)));
}

void SpeedGraph::leaveEvent(QEvent *event)
{
    if (!m_isMarkedByKeys)
        mark(-1);
    QWidget::leaveEvent(event);
}

/// Time runs to the right in every language.
void SpeedGraph::keyPressEvent(QKeyEvent *event)
{
    const int last = parts() - 1;
    const int from = m_marked < 0 ? last + 1 : m_marked;
    int to = -1;
    switch (event->key()) {
    case Qt::Key_Left: to = std::max(from - 1, 0); break;
    case Qt::Key_Right: to = std::min(from + 1, last); break;
    case Qt::Key_PageUp: to = std::max(from - KeyStride, 0); break;
    case Qt::Key_PageDown: to = std::min(from + KeyStride, last); break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    case Qt::Key_Escape:
        if (m_marked >= 0)
            break;
        [[fallthrough]];
    default: QWidget::keyPressEvent(event); return;
    }
    m_isMarkedByKeys = to >= 0;
    mark(to);
}

void SpeedGraph::focusOutEvent(QFocusEvent *event)
{
    if (std::exchange(m_isMarkedByKeys, false))
        mark(-1);
    update();
    QWidget::focusOutEvent(event);
}

void SpeedGraph::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace Ferry
