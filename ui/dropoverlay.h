#pragma once

#include "ui/mimelinks.h"
#include "ui/translated.h"

#include <QWidget>

class QLabel;
class QPainter;

namespace Ferry
{

/// Lies over its parent while something is dragged over it, and says what would become of it if it were dropped:
/// a download, an upload, both, either, as the half of the window has it that it is over, or nothing and why. Takes
/// no event itself.
class DropOverlay : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *parent);
    /// Covers the parent and says what @p found would become.
    void offer(const MimeLinks &found, const QPoint &at);
    /// It is over @p at of the parent now.
    void moveTo(const QPoint &at);
    /// What a drop at @p at of the parent means for what can be either.
    [[nodiscard]] Direction directionAt(const QPoint &at) const;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// One of the two halves, or the whole.
    struct Zone {
        QWidget *box = nullptr;
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        QLabel *detail = nullptr;
    };
    [[nodiscard]] Zone makeZone(const QString &name);
    void describeHalves();
    void describeWhole();
    static void describe(const Zone &zone, const QString &icon, const QString &text, const QString &detail);
    void paintZone(QPainter &painter, const Zone &zone, bool isHere) const;

    MimeLinks m_found;
    Direction m_here = Direction::Download;
    Zone m_first; ///< the whole, or what becomes downloads
    Zone m_second;
};

} // namespace Ferry
