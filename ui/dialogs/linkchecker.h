#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/typedlinks.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ferry
{

/// Looks at links before they become transfers: whether Ferry would refuse them (at once), and what the
/// server says of them (a few at a time, a moment after the last change, so that nothing is asked while
/// somebody types).
class LinkChecker : public QObject
{
    Q_OBJECT
public:
    /// A transfer that there is already of a link.
    struct Earlier {
        JobState state = JobState::Queued; ///< never Cancelled: that one has left nothing
        qint64 changedAt = 0;              ///< ms since the epoch
    };
    struct Link {
        QUrl url;              ///< as typed: it may have user info, which the queue takes out
        WantedFile wanted;     ///< mirrors, and what a list says of the file
        JobError refusal;      ///< of JobQueue::check()
        bool answered = false; ///< offer is the server's
        ServerOffer offer;
        std::optional<Earlier> earlier{}; ///< the one that is furthest from its end
        std::optional<bool> ticked{};     ///< by the user
        int pattern = -1;                 ///< TypedLinks::Entry::pattern

        [[nodiscard]] QString fileName() const; ///< the list's, the server's, else the link's; never empty
        /// Why it cannot be added; not set for what may work later or after signing in.
        [[nodiscard]] JobError obstacle() const;
        [[nodiscard]] bool needsSignIn() const;
        /// It is to be added: what is there already is not, unless somebody wants it again.
        [[nodiscard]] bool isWanted() const { return ticked.value_or(!earlier); }
    };
    using FolderFor = std::function<QString(const Link &)>;

    explicit LinkChecker(JobQueue &queue, QObject *parent = nullptr);
    ~LinkChecker() override;

    /// What the transfers will have besides link and folder; its first file, if any, has the ranges of each. All
    /// are asked again if that changes how they are asked.
    void setOptions(const JobSpec &options);
    /// What lists say of the files whose first links are in the text.
    void describe(const QList<WantedFile> &files);
    /// Where each is saved. Asked again and again; without it nothing can be added.
    void setFolders(FolderFor folderFor);
    /// The folders are others now.
    void recheck();
    /// The links of @p text (TypedLinks). What was answered before is kept.
    void setText(const QString &text);
    void setTicked(qsizetype index, bool ticked);
    /// All that are there already.
    void tickEarlier();
    [[nodiscard]] const QList<Link> &links() const { return m_links; }
    /// Without the links: what was a pattern, and what makes too many.
    [[nodiscard]] const TypedLinks &typed() const { return m_typed; }
    [[nodiscard]] bool isAsking() const;
    /// Asks those again that need a sign-in.
    void askAgain();
    /// The transfer of one link: with the options, into the folder.
    [[nodiscard]] JobSpec specFor(const Link &link) const;

signals:
    void changed();

private:
    void askMore();
    [[nodiscard]] std::optional<Earlier> lookFor(const Link &link) const;
    void take(const QUrl &url, const ServerOffer &offer, QObject *asker);

    JobQueue &m_queue;
    FolderFor m_folderFor;
    JobSpec m_options;
    QHash<QString, WantedFile> m_described; ///< by their first links
    TypedLinks m_typed;
    QList<Link> m_links;
    QTimer m_pause;
    std::vector<std::unique_ptr<QObject>> m_askers; ///< one a question under way; named by its link
};

} // namespace Ferry
