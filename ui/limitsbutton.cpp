#include "ui/limitsbutton.h"

#include "ui/format.h"
#include "ui/speedsteps.h"

#include <QActionGroup>
#include <QDateTime>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 KiB = 1024;
/// A clock that was set, or a computer that slept, is noticed so late at most.
constexpr qint64 LongestWaitMs = 10 * 60 * 1'000;

} // namespace

LimitsButton::LimitsButton(JobQueue &queue, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_menu(new QMenu(this))
{
    setObjectName(u"limitsButton"_s);
    setMenu(m_menu);
    m_menu->setObjectName(u"limitsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &LimitsButton::fillMenu);
    connect(&m_queue, &JobQueue::limitsChanged, this, &LimitsButton::refresh);
    m_changeTimer.setSingleShot(true);
    connect(&m_changeTimer, &QTimer::timeout, this, &LimitsButton::refresh);
    retranslate();
}

void LimitsButton::retranslate()
{
    setToolTip(tr("Speed limits of all transfers: choose others"));
    refresh();
}

QString LimitsButton::limitsText(const SpeedLimits &limits)
{
    if (limits.download <= 0 && limits.upload <= 0)
        return tr("No limit");
    QStringList parts;
    if (limits.download > 0)
        parts.append(u"↓ "_s + Format::rate(double(limits.download)));
    if (limits.upload > 0)
        parts.append(u"↑ "_s + Format::rate(double(limits.upload)));
    return parts.join(u"  "_s);
}

void LimitsButton::refresh()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QueueOptions &options = m_queue.options();
    setText(limitsText(options.limitsAt(now)));
    //: Read aloud; %1 is "No limit" or the limits
    setAccessibleName(tr("Speed limits: %1").arg(text()));
    if (const QDateTime change = options.schedule.nextChange(now); change.isValid())
        m_changeTimer.start(int(std::clamp<qint64>(now.msecsTo(change) + 1, 1'000, LongestWaitMs)));
    else
        m_changeTimer.stop();
}

void LimitsButton::fillMenu()
{
    m_menu->clear();
    const SpeedLimits limits = m_queue.options().limitsAt(QDateTime::currentDateTime());
    addChoices(Direction::Download, tr("Downloads"), limits.download);
    addChoices(Direction::Upload, tr("Uploads"), limits.upload);
    m_menu->addSeparator();
    QAction *dialog = m_menu->addAction(tr("Speed limits…"), this, &LimitsButton::dialogRequested);
    dialog->setObjectName(u"actionLimits"_s);
}

void LimitsButton::addChoices(Direction direction, const QString &title, qint64 now)
{
    const bool down = direction == Direction::Download;
    QMenu *menu = m_menu->addMenu(
        //: A menu's entry: %1 is "Downloads" or "Uploads", %2 its limit now
        tr("%1: %2").arg(title, now > 0 ? Format::rate(double(now)) : tr("No limit")));
    menu->setObjectName(down ? u"downloadLimits"_s : u"uploadLimits"_s);
    QList<qint64> rates(SpeedSteps.begin(), SpeedSteps.end());
    if (!rates.contains(now)) {
        rates.append(now);
        std::sort(rates.begin(), rates.end());
    }
    auto *group = new QActionGroup(menu);
    for (const qint64 rate : std::as_const(rates)) {
        QAction *action = group->addAction(rate > 0 ? Format::rate(double(rate)) : tr("No limit"));
        action->setObjectName(u"%1%2"_s.arg(down ? u"down"_s : u"up"_s).arg(rate / KiB));
        action->setCheckable(true);
        action->setChecked(rate == now);
        connect(action, &QAction::triggered, this, [this, direction, rate] { choose(direction, rate); });
    }
    menu->addActions(group->actions());
}

void LimitsButton::choose(Direction direction, qint64 bytesPerSecond)
{
    QueueOptions options = m_queue.options();
    const bool alternative = options.schedule.limitsAt(QDateTime::currentDateTime()).has_value();
    const bool down = direction == Direction::Download;
    if (alternative)
        (down ? options.schedule.alternative.download : options.schedule.alternative.upload) = bytesPerSecond;
    else
        (down ? options.downloadRate : options.uploadRate) = bytesPerSecond;
    m_queue.setOptions(options);
    refresh();
}

} // namespace Ferry
