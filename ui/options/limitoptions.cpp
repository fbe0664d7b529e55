#include "ui/options/limitoptions.h"

#include "ui/fitwidth.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 KiB = 1024;
constexpr qint64 Second = 1'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;

} // namespace

LimitOptions::LimitOptions(QWidget *parent)
    : OptionsPage(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(2, 1);
    grid->setVerticalSpacing(2);
    m_speed = make(u"speedLimitBox"_s, KiB, 100'000'000, 0);
    m_retry = make(u"retryDelayBox"_s, Second, 86'400, 1);
    m_noProgress = make(u"noProgressBox"_s, Hour, 8'760, 2);
    m_maximum = make(u"maximumTimeBox"_s, Minute, 525'600, 3);
    m_connections = make(u"connectionsBox"_s, 1, JobSpec::MostConnections, 4);
    m_retry.box->setMinimum(1);
    grid->setRowStretch(5 * 2, 1);
    retranslate();
}

LimitOptions::Field LimitOptions::make(const QString &objectName, qint64 unit, int most, int row)
{
    Field field{new QLabel(this), new QSpinBox(this), new QLabel(this), unit, 0};
    field.box->setObjectName(objectName);
    field.box->setRange(0, most);
    field.box->setGroupSeparatorShown(true);
    field.box->setAccelerated(true);
    field.label->setBuddy(field.box);
    field.hint->setWordWrap(true);
    field.hint->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(field.label, row * 2, 0);
    grid->addWidget(field.box, row * 2, 1);
    grid->addWidget(field.hint, row * 2 + 1, 0, 1, 3);
    field.hint->setContentsMargins(0, 0, 0, fontMetrics().lineSpacing() / 2);
    return field;
}

void LimitOptions::retranslate()
{
    m_speed.label->setText(tr("&Speed limit"));
    m_speed.box->setAccessibleName(tr("Speed limit"));
    //: After a number: kibibytes a second
    m_speed.box->setSuffix(tr(" KiB/s"));
    m_speed.hint->setText(tr("Of this transfer alone."));
    //: Instead of a number: as fast as it can be
    m_speed.box->setSpecialValueText(tr("none", "speed limit"));
    m_retry.label->setText(tr("First retr&y after"));
    m_retry.box->setAccessibleName(tr("First retry after"));
    //: After a number: seconds
    m_retry.box->setSuffix(tr(" s"));
    m_retry.hint->setText(tr("Each further try waits about twice as long."));
    m_noProgress.label->setText(tr("Give up when nothing &moves for"));
    m_noProgress.box->setAccessibleName(tr("Give up when nothing moves for"));
    //: After a number: hours
    m_noProgress.box->setSuffix(tr(" h"));
    //: Instead of a number of hours: an error is never tried again
    m_noProgress.box->setSpecialValueText(tr("at once"));
    m_noProgress.hint->setText(
        tr("Then it stops with an error. What is there stays, and Resume goes on from it."));
    m_maximum.label->setText(tr("&Longest time it may run"));
    m_maximum.box->setAccessibleName(tr("Longest time it may run"));
    //: After a number: minutes
    m_maximum.box->setSuffix(tr(" min"));
    //: Instead of a number of minutes: as long as it takes
    m_maximum.box->setSpecialValueText(tr("as long as it takes"));
    m_maximum.hint->setText(tr("Only the time counts in which it is connected."));
    m_connections.label->setText(tr("C&onnections for a file"));
    m_connections.box->setAccessibleName(tr("Connections for a file"));
    //: Instead of a number of connections: found out by measuring
    m_connections.box->setSpecialValueText(tr("as many as help"));
    m_connections.hint->setText(tr("More than one only where the server allows it."));
    for (const Field *field : {&m_speed, &m_retry, &m_noProgress, &m_maximum, &m_connections})
        fitWidth(field->box);
}

QString LimitOptions::title() const { return tr("Speed and time"); }

void LimitOptions::read(Field &field, qint64 value)
{
    const qint64 most = std::numeric_limits<int>::max();
    // A little is not nothing, which would mean no limit.
    const qint64 shown = value > 0 ? std::max<qint64>(1, value / field.unit) : 0;
    field.box->setValue(int(std::min(shown, most)));
    field.shown = field.box->value();
}

void LimitOptions::setShown(const Field &field, bool shown)
{
    field.label->setVisible(shown);
    field.box->setVisible(shown);
    field.hint->setVisible(shown);
}

qint64 LimitOptions::written(const Field &field, qint64 value)
{
    return field.box->value() == field.shown ? value : field.box->value() * field.unit;
}

void LimitOptions::readFrom(const JobSpec &spec)
{
    read(m_speed, spec.bytesPerSecond);
    read(m_retry, spec.retry.minimumRetryDelay.count());
    read(m_noProgress, spec.retry.noProgressTimeout.count());
    read(m_maximum, spec.maximumTime.count());
    read(m_connections, spec.connections);
    const bool isThere = !spec.files.value(0).remote.isEmpty();
    setShown(m_connections, spec.direction == Direction::Download && !isThere);
}

void LimitOptions::writeTo(JobSpec &spec) const
{
    spec.bytesPerSecond = written(m_speed, spec.bytesPerSecond);
    spec.retry.minimumRetryDelay = Milliseconds{written(m_retry, spec.retry.minimumRetryDelay.count())};
    spec.retry.noProgressTimeout = Milliseconds{written(m_noProgress, spec.retry.noProgressTimeout.count())};
    spec.maximumTime = Milliseconds{written(m_maximum, spec.maximumTime.count())};
    spec.connections = int(written(m_connections, spec.connections));
}

} // namespace Ferry
