#pragma once

#include "core/rules/partview.h"

#include <QElapsedTimer>
#include <QIcon>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace Ferry
{

/// One file as a bar from its first byte to its last, in the direction in which one reads: what is there is filled,
/// what a connection is still to fetch is outlined and hatched in that connection's own way. Painting costs by width,
/// not by spans.
///
/// What has come is told some times a second only; the edges of the parts glide to where they are known to be, and are
/// never drawn beyond that.
class SegmentMap : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentMap(QWidget *parent = nullptr);
    /// @p present ascending and merged. To be called for each frame; repaints only if a pixel becomes another.
    void setMap(qint64 length, const QList<ByteSpan> &present, const QList<PartView> &parts);
    /// Of each of the parts: what it keeps as long as it begins at the same byte. It says how it is drawn.
    [[nodiscard]] const QList<int> &numbers() const { return m_numbers; }
    /// How the part with that number is drawn, for lists of them.
    [[nodiscard]] static QIcon markOf(int number, const QPalette &palette);
    /// "Bytes 0 to 99: there": what is drawn at @p x.
    [[nodiscard]] QString textAt(int x) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The part of the bar that a connection is still to fill, in pixels.
    struct Rest {
        int left = 0;
        int right = 0;
        int number = 0;
        friend bool operator==(const Rest &, const Rest &) = default;
    };
    /// True: something is drawn in another way than before.
    bool reduce();
    /// @p sign -1: takes it away.
    void addToColumns(ByteSpan span, float sign = 1);
    void addParts();
    [[nodiscard]] int columns() const { return std::max(1, width() - 2); }
    /// What is kept of a part from one frame to the next.
    struct Glide {
        qint64 from = 0; ///< bytes drawn when @c to became known
        qint64 to = 0;
        qint64 sinceMs = 0;
        [[nodiscard]] qint64 at(qint64 nowMs) const;
    };
    void follow(const QList<PartView> &parts);
    /// Columns @p left up to and without @p right, where they are on the widget.
    [[nodiscard]] QRect placeOf(int left, int right) const;

    qint64 m_length = 0;
    QList<ByteSpan> m_present;
    QList<PartView> m_parts;
    QList<int> m_numbers;
    QList<Glide> m_glides;
    QElapsedTimer m_clock;
    std::vector<float> m_cover;         ///< reused
    std::vector<unsigned char> m_level; ///< of each column: 0 nothing there ... Levels all of it
    std::vector<unsigned char> m_next;  ///< reused
    std::vector<Rest> m_rests;
    std::vector<Rest> m_nextRests; ///< reused
};

} // namespace Ferry
