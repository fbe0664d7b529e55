#pragma once

#include "core/rules/jobstate.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace Ferry
{

/// Speeds over time, from left to right in every language. The first curve is filled, a second one is a line, so that
/// colour alone tells nothing. What is under the mouse, or chosen with the arrow keys, is marked and told in words, on
/// the screen and as the accessible value. Nothing moves by itself: it is painted when there is another picture.
class SpeedGraph : public QWidget
{
    Q_OBJECT
public:
    struct Curve {
        Direction direction = Direction::Download;
        QString name{};        ///< told with its values; empty where it is the only one
        QList<double> rates{}; ///< bytes a second in each part, the oldest first; negative: nothing ran
        friend bool operator==(const Curve &, const Curve &) = default;
    };
    enum class Axis : quint8 {
        Now,      ///< it ends now
        Clock,    ///< it ended then
        Duration, ///< it counts the seconds from its left edge
    };
    struct Picture {
        QList<Curve> curves{};  ///< of as many parts each
        int secondsPerPart = 1; ///< of all but the last one
        qint64 seconds = 0;     ///< of all parts together
        Axis axis = Axis::Now;
        qint64 endsAt = 0; ///< ms since the epoch
        friend bool operator==(const Picture &, const Picture &) = default;
    };
    explicit SpeedGraph(QWidget *parent = nullptr);
    void setPicture(const Picture &picture);
    /// What is told of it while no part is marked.
    void setSummary(const QString &text);

    [[nodiscard]] int marked() const { return m_marked; } ///< part; -1 = none
    /// "3.2 MiB/s, 14:31:07"; empty beyond the parts.
    [[nodiscard]] QString textOf(int part) const;
    [[nodiscard]] QString accessibleValue() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Lines at @c step, 2 * step ... @c top bytes a second.
    struct Scale {
        double unit = 1; ///< bytes
        int power = 0;   ///< of 1024, that is @c unit
        double step = 1; ///< units, like the next one
        double top = 1;
        [[nodiscard]] static Scale upTo(double bytesPerSecond);
        [[nodiscard]] QString textOf(double units) const;
    };
    [[nodiscard]] int parts() const;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QRectF plotFor(const Scale &scale) const;
    /// Seconds from the left edge to the left edge of a part.
    [[nodiscard]] double startOf(int part) const;
    [[nodiscard]] QString momentOf(int part) const;
    void mark(int part);
    void drawSpeeds(QPainter &painter, const QRectF &plot, const Scale &scale) const;
    void drawTimes(QPainter &painter, const QRectF &plot) const;
    void drawTime(QPainter &painter, const QRectF &plot, double x, const QString &text, QRectF &taken) const;
    void drawCurve(QPainter &painter, const QRectF &plot, const Scale &scale, int curve) const;
    void drawNames(QPainter &painter, const QRectF &plot) const;
    void drawMark(QPainter &painter, const QRectF &plot, const Scale &scale) const;

    Picture m_picture;
    QString m_summary;
    int m_marked = -1;
    bool m_isMarkedByKeys = false;
};

} // namespace Ferry
