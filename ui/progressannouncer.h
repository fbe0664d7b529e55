#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QWidget>

namespace Ferry
{

/// Tells who listens instead of looking how far the selected transfers are: at every tenth, and when one ends or stops.
/// Says nothing unless it is asked to (Settings::announcesProgress). What was said last is its accessible name; its role
/// is that of a notification, and each text comes with the events that screen readers speak at once. Nothing of it is
/// seen.
class ProgressAnnouncer : public QWidget
{
    Q_OBJECT
public:
    ProgressAnnouncer(JobQueue &queue, Settings &settings, QWidget *parent);

    /// Where they are now is known, and not said. Of more than a few, nothing is said.
    void setSelection(const QList<JobId> &ids);

signals:
    void announced(const QString &text);

private:
    void noteProgress(const Job *job);
    void noteState(const Job *job);
    void announce(const QString &text);
    /// -1: not known.
    [[nodiscard]] static int tenthOf(const Job &job);

    JobQueue &m_queue;
    Settings &m_settings;
    QHash<JobId, int> m_tenths; ///< of the selected: what was said last, or was so when they were selected
};

} // namespace Ferry
