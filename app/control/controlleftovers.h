#pragma once

#include "core/jobs/jobqueue.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace Ferry
{

/// {"name", "where", "kind", "whose", "job", "bytes", "since"}: "name" is what `adopt` chooses by, "whose" is
/// "Ours", "Perhaps" or "Foreign", "job" the one in its name or empty.
[[nodiscard]] QJsonObject foundToJson(const FoundLeftover &found);
/// What a person is shown of it: its name is FoundLeftover::name() as it was told.
struct ToldLeftover {
    QString name;
    LeftoverKind kind = LeftoverKind::PartFile;
    FoundLeftover::Whose whose = FoundLeftover::Whose::Foreign;
    qint64 bytes = 0;
    qint64 since = 0;
    [[nodiscard]] static ToldLeftover fromJson(const QJsonObject &json);
};

/// The commands `leftovers` and `adopt` of one client: what it may choose from is what it was told last. Main
/// thread; the queue outlives it.
class ControlLeftovers : public QObject
{
    Q_OBJECT
public:
    explicit ControlLeftovers(JobQueue &queue, QObject *parent = nullptr)
        : QObject(parent)
        , m_queue(queue)
    {
    }

    using Found = std::function<void(const SearchResult &)>;
    /// @p found once, later; not when this is gone by then.
    void search(const QStringList &folders, const Found &found);

    struct Taken {
        Outcome outcome = Outcome::Ok; ///< NotFound: nothing was taken
        QList<const Job *> jobs;       ///< that remove them now
        QStringList missing;           ///< names that the last search did not tell
    };
    /// Those with these names; without names, those that are Ours.
    [[nodiscard]] Taken adopt(const std::optional<QStringList> &names);

private:
    [[nodiscard]] QList<FoundLeftover> chosen(const std::optional<QStringList> &names) const;

    JobQueue &m_queue;
    SearchResult m_told;
};

} // namespace Ferry
