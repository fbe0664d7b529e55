#include "app/gui/desktop/limitmenu.h"

#include "ui/format.h"

#include <QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 KiB = 1024;
constexpr qint64 Proposed[] = {0, 128 * KiB, 512 * KiB, 1024 * KiB, 2048 * KiB, 5120 * KiB, 10240 * KiB};

} // namespace

LimitMenu::LimitMenu(JobQueue &queue, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
{
    setObjectName(u"limitMenu"_s);
    connect(&queue, &JobQueue::limitsChanged, this, &LimitMenu::retranslate);
    retranslate();
}

void LimitMenu::retranslate()
{
    setTitle(tr("&Speed limit"));
    clear();
    qDeleteAll(findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    addRates(tr("Downloads"), &QueueOptions::downloadRate);
    addSeparator();
    addRates(tr("Uploads"), &QueueOptions::uploadRate);
    addSeparator();
    addAlternative();
}

void LimitMenu::addRates(const QString &heading, qint64 QueueOptions::*rate)
{
    addAction(heading)->setEnabled(false);
    const qint64 now = m_queue.options().*rate;
    QList<qint64> rates(std::begin(Proposed), std::end(Proposed));
    if (!rates.contains(now))
        rates.insert(std::lower_bound(rates.begin(), rates.end(), now), now);
    auto *group = new QActionGroup(this);
    for (const qint64 bytes : rates) {
        QAction *action =
            group->addAction(bytes == 0 ? tr("No limit") : Format::rate(static_cast<double>(bytes)));
        action->setCheckable(true);
        action->setChecked(bytes == now);
        setWhenChosen(action, [rate, bytes](QueueOptions &options) { options.*rate = bytes; });
    }
    addActions(group->actions());
}

void LimitMenu::addAlternative()
{
    using Use = SpeedSchedule::Use;
    addAction(tr("Alternative limits"))->setEnabled(false);
    auto *group = new QActionGroup(this);
    //: The alternative speed limits are used ...
    const std::pair<Use, QString> uses[] = {{Use::Never, tr("Never")},
                                            //: The alternative speed limits are used ...
                                            {Use::Always, tr("Always")},
                                            //: The alternative speed limits are used ...
                                            {Use::ByTime, tr("At certain times")}};
    for (const auto &[use, text] : uses) {
        QAction *action = group->addAction(text);
        action->setObjectName(u"alternative%1"_s.arg(int(use)));
        action->setCheckable(true);
        action->setChecked(m_queue.options().schedule.use == use);
        setWhenChosen(action, [use = use](QueueOptions &options) { options.schedule.use = use; });
    }
    addActions(group->actions());
}

template <typename Change>
void LimitMenu::setWhenChosen(QAction *action, Change change)
{
    // Later: the menu is made anew when the limits change, and this action is a part of it.
    connect(
        action, &QAction::triggered, this,
        [this, change] {
            QueueOptions options = m_queue.options();
            change(options);
            m_queue.setOptions(options);
        },
        Qt::QueuedConnection);
}

} // namespace Ferry
