#pragma once

#include "core/rules/jobid.h"
#include "core/rules/jobspec.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <compare>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

namespace Ferry
{

/// Who comes before whom. A value.
struct Turn {
    Priority priority = Priority::Normal;
    qint64 number = 0; ///< JobRecord::turn
    JobId id;
    friend auto operator<=>(const Turn &, const Turn &) = default;
};

/// Jobs that wait, each in the lane of its server, all in the order of their turns. Adding one, removing one and
/// finding the next of the lanes that are open takes O(log n), however many wait in a lane that is closed. No I/O.
class TurnQueue
{
    struct Lane;

public:
    TurnQueue();
    ~TurnQueue();
    Q_DISABLE_COPY_MOVE(TurnQueue)

    /// Or moves it there. True: it was not just so already.
    bool insert(const Turn &turn, const QString &lane);
    bool remove(JobId id);
    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    [[nodiscard]] bool contains(JobId id) const { return m_places.contains(id); }
    /// Empty if it does not wait.
    [[nodiscard]] QString laneOf(JobId id) const;
    /// In their order.
    [[nodiscard]] QList<JobId> waitingIn(const QString &lane) const;
    /// The first @p most of all, in their order.
    [[nodiscard]] QList<JobId> first(qsizetype most) const;

    /// One after the other, in the order of their turns, leaving out the lanes that are found closed on the way. The
    /// queue may change meanwhile: one that comes later than where the walk is, is met; one that comes before, in a lane
    /// that the walk has been in or passed, is not. The queue outlives it.
    class Walk
    {
    public:
        explicit Walk(const TurnQueue &queue)
            : m_queue(queue)
        {
        }
        /// Nothing at the end.
        [[nodiscard]] std::optional<Turn> next();
        [[nodiscard]] const QString &lane() const { return m_lane; } ///< of the last one
        /// No more of that lane.
        void close() { m_isClosed = true; }
        [[nodiscard]] int steps() const { return m_steps; } ///< that it took so far

    private:
        struct Cursor {
            Turn turn;
            QString lane;
            bool operator<(const Cursor &other) const { return turn < other.turn; }
        };
        void goOnIn(const QString &lane, const Turn &after);
        void readHead();

        const TurnQueue &m_queue;
        std::set<Cursor> m_entered;   ///< the next of each lane that the walk has been in
        QSet<QString> m_known;        ///< lanes that it has been in
        std::optional<Turn> m_passed; ///< so far it has gone through the heads
        std::optional<Cursor> m_head; ///< the next of them
        std::optional<Turn> m_last;
        QString m_lane;
        bool m_isClosed = false;
        int m_steps = 0;
    };

private:
    struct Place {
        Turn turn;
        Lane *lane = nullptr;
    };
    struct Head {
        Turn turn;
        Lane *lane = nullptr;
        bool operator<(const Head &other) const { return turn < other.turn; }
    };
    void take(const Place &place);

    QHash<JobId, Place> m_places;
    [[nodiscard]] const Lane *find(const QString &lane) const;

    std::unordered_map<QString, std::unique_ptr<Lane>> m_lanes;
    std::set<Head> m_heads; ///< the first of each lane
};

} // namespace Ferry
