#include "app/gui/desktop/limitmenu.h"

#include "ui/format.h"

#include <QActionGroup>

#include <algorithm>

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
    setObjectName(QStringLiteral("limitMenu"));
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
        // Later: the menu is made anew when the limits change, and this action is a part of it.
        connect(
            action, &QAction::triggered, this,
            [this, rate, bytes] {
                QueueOptions options = m_queue.options();
                options.*rate = bytes;
                m_queue.setOptions(options);
            },
            Qt::QueuedConnection);
    }
    addActions(group->actions());
}

} // namespace Ferry
