#pragma once

#include "app/gui/desktop/transferactivity.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QVariantMap>

#include <map>

namespace Ferry
{

class PlasmaView;

/// The transfers in Plasma's list of jobs: one line for each that runs for more than a moment, up to MostViews, and
/// one for all the others together. What the user presses there is the command of the same name, with the same
/// answer; a paused transfer keeps its line until another one needs the place. (See PlasmaView for the contract.)
class PlasmaViews : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostViews = 5;
    static constexpr int LongEnoughMs = 1'000;

    PlasmaViews(JobQueue &queue, TransferActivity &activity, const QDBusConnection &session,
                QObject *parent = nullptr);
    /// Its lines go without a word.
    ~PlasmaViews() override;

    /// Whoever watches that list sees how this one ends.
    [[nodiscard]] bool shows(JobId id) const { return m_views.contains(id); }

signals:
    /// A command from there that was not obeyed.
    void refused(Ferry::JobId id, Ferry::JobEvent command, Ferry::Outcome outcome);

private:
    void lookForServer();
    void setServer(bool isThere);
    void follow();
    [[nodiscard]] QList<JobId> ripe();
    void makeViews(QList<JobId> &ripe);
    [[nodiscard]] bool makeRoom();
    void add(const Job &job);
    void updateAll();
    void showRest(const QList<JobId> &rest);
    void takeState(const Job &job, JobState now);
    void end(JobId id, int ending, const QString &message);
    void obey(JobId id, JobEvent command);
    [[nodiscard]] static QVariantMap stateOf(const Job &job);
    [[nodiscard]] QVariantMap stateOf(const QList<JobId> &rest) const;

    JobQueue &m_queue;
    TransferActivity &m_activity;
    QDBusConnection m_bus;
    bool m_hasServer = false;
    std::map<JobId, PlasmaView *> m_views;
    PlasmaView *m_rest = nullptr;
    QSet<JobId> m_unwanted;           ///< the server has refused them
    QHash<JobId, qint64> m_startedAt; ///< by m_clock
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace Ferry
