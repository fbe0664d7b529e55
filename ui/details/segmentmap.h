#pragma once

#include "core/rules/partview.h"

#include <QIcon>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace Ferry
{

/// One file as a bar from its first byte to its last, in the direction in which one reads: what is there is filled,
/// what a connection is still to fetch is outlined and hatched in that connection's own way. Painting costs by width,
/// not by spans.
class SegmentMap : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentMap(QWidget *parent = nullptr);
    /// @p present ascending and merged. Repaints only if a pixel becomes another.
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
    void addToColumns(ByteSpan span);
    [[nodiscard]] int columns() const { return std::max(1, width() - 2); }
    void number(const QList<PartView> &parts);
    /// Columns @p left up to and without @p right, where they are on the widget.
    [[nodiscard]] QRect placeOf(int left, int right) const;

    qint64 m_length = 0;
    QList<ByteSpan> m_present;
    QList<PartView> m_parts;
    QList<int> m_numbers;
    std::vector<float> m_cover;         ///< reused
    std::vector<unsigned char> m_level; ///< of each column: 0 nothing there ... Levels all of it
    std::vector<unsigned char> m_next;  ///< reused
    std::vector<Rest> m_rests;
    std::vector<Rest> m_nextRests; ///< reused
};

} // namespace Ferry
