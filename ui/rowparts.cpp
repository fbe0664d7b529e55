#include "ui/rowparts.h"

#include "ui/format.h"
#include "ui/jobmodel.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// An arrow in a box of 16 by 16: a shaft and a head, down for what comes and up for what goes.
QPainterPath arrow(Direction direction)
{
    static const QPolygonF down(
        {{6.2, 1.5}, {9.8, 1.5}, {9.8, 7.5}, {13.5, 7.5}, {8, 14}, {2.5, 7.5}, {6.2, 7.5}});
    QPainterPath path;
    path.addPolygon(down);
    path.closeSubpath();
    return direction == Direction::Download ? path : QTransform(1, 0, 0, -1, 0, 16).map(path);
}

} // namespace

void RowParts::drawArrow(QPainter *painter, const QRect &box, Direction direction, const QColor &color)
{
    painter->save();
    painter->translate(box.topLeft());
    painter->scale(box.width() / 16.0, box.height() / 16.0);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow(direction), color);
    painter->restore();
}

bool RowParts::showsBar(const JobSnapshot &job)
{
    switch (job.record.state) {
    case JobState::Transferring: return true;
    case JobState::Connecting:
    case JobState::Suspended:
    case JobState::Error:
    case JobState::TransientError: return job.record.bytesTransferred() > 0;
    default: return false;
    }
}

QColor RowParts::statusTone(const JobSnapshot &job, const Tones &tones)
{
    switch (job.record.state) {
    case JobState::Error: return tones.bad;
    case JobState::TransientError: return tones.warn;
    case JobState::Transferred: return job.showsError() ? tones.bad : tones.text;
    case JobState::Acknowledged: return tones.ok;
    case JobState::Cancelled: {
        const bool open = job.cleanup.isPending() || job.cleanup.stage == CleanupStage::LeftBehind;
        return open ? tones.warn : tones.dim;
    }
    default: return tones.text;
    }
}

QColor RowParts::barTone(const JobSnapshot &job, const Tones &tones)
{
    switch (job.record.state) {
    case JobState::Suspended: return tones.dim;
    case JobState::Error: return tones.bad;
    case JobState::TransientError: return tones.warn;
    default: return job.record.spec.direction == Direction::Upload ? tones.upload : tones.accent;
    }
}

QColor RowParts::placeTone(const JobSnapshot &job, const Tones &tones)
{
    if (!job.showsError())
        return tones.dim;
    return job.record.state == JobState::TransientError ? tones.warn : tones.bad;
}

Qt::TextElideMode RowParts::placeElision(const JobSnapshot &job)
{
    return job.showsError() ? Qt::ElideRight : Qt::ElideMiddle;
}

QString RowParts::columnText(int column, const JobSnapshot &job)
{
    switch (column) {
    case JobModel::SizeColumn: return Format::bytes(job.record.bytesTotal());
    case JobModel::SpeedColumn: return Format::rate(job.bytesPerSecond);
    case JobModel::TimeLeftColumn: return Format::timeLeft(job.secondsLeft.value_or(-1));
    case JobModel::HostColumn: return JobText::host(job.record.spec);
    case JobModel::QueueColumn: return job.place > 0 ? QLocale().toString(job.place) : u"–"_s;
    case JobModel::AddedColumn: return Format::dateTime(job.record.createdAt);
    default: return {};
    }
}

void RowParts::drawBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, int percent,
                       const QColor &color, const QColor &track)
{
    const QRectF box = QStyle::visualRect(option.direction, option.rect, rect);
    const qreal radius = box.height() / 2;
    painter->setPen(Qt::NoPen);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(track);
    painter->drawRoundedRect(box, radius, radius);
    QRectF filled = box;
    if (percent < 0) { // no size, so no share: a pattern instead of a length that would be a lie
        painter->setBrush(QBrush(color, Qt::BDiagPattern));
    } else {
        // Rounded at both ends even when it is short; nothing at all only for nothing at all.
        filled.setWidth(percent == 0 ? 0 : std::max(box.width() * percent / 100, qreal(BarHeight)));
        if (option.direction == Qt::RightToLeft)
            filled.moveRight(box.right());
        painter->setBrush(color);
    }
    painter->drawRoundedRect(filled, radius, radius);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace Ferry
