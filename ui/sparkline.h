#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QAbstractButton>
#include <QPointer>
#include <QTimer>

namespace Ferry
{

class Settings;
class TotalGraph;

/// The last minute of all transfers as small as a word, empty while nothing has moved: what comes is filled, what goes is
/// a line, time runs to the right in every language. Pressed, it opens the large graph. Painted once a second while it is seen and anything is
/// drawn.
class Sparkline : public Translated<QAbstractButton>
{
    Q_OBJECT
public:
    Sparkline(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// The large one, in a window beside this one.
    void showGraph();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void drawCurve(QPainter &painter, Direction direction, double most) const;
    [[nodiscard]] QList<qint64> rates(Direction direction) const;
    [[nodiscard]] bool isBlank() const;
    void step();

    JobQueue &m_queue;
    Settings &m_settings;
    QPointer<TotalGraph> m_graph;
    QTimer m_timer; ///< while nothing runs any more, and what did is still seen
};

} // namespace Ferry
