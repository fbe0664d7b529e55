#pragma once

#include "core/jobs/job.h"

#include <QPointer>
#include <QScrollArea>

class QFormLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace Ferry
{

class ElidedLabel;
class MessageBar;

/// What a transfer does, why it waits, what comes next; its error with a button that helps; and the plain
/// facts. Says nothing by itself: DetailPane calls showJob().
class OverviewPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);
    /// Null: @p count are selected, none or many. @p place: JobQueue::placeInQueue().
    void showJob(Job *job, int count, int place = -1);

signals:
    /// What RowRemedy has for the transfer shown.
    void remedyRequested();

private:
    struct Fact {
        QLabel *label;
        ElidedLabel *value;
    };
    void showFact(int row, const QString &label, const QString &value);
    void showFacts(const Job &job);
    void showAccess(const Job &job);
    /// Those that say something stand one below the other, without holes.
    void placeFacts();
    void showProblem(const Job &job);
    /// Without secrets; empty for the system's.
    [[nodiscard]] static QString proxyText(const ProxyChoice &proxy);
    [[nodiscard]] static QString redirectsText(Redirects redirects); ///< empty where they are followed
    /// The names: what they say may be nobody else's business.
    [[nodiscard]] static QString headersText(const Access &access);

    QPointer<Job> m_job;
    ElidedLabel *m_title;
    QLabel *m_doing;
    QLabel *m_next;
    QPushButton *m_remedy; ///< ends a wait that no problem is the cause of
    MessageBar *m_problem;
    MessageBar *m_notice;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
    QList<int> m_placed; ///< the facts in the grid
};

} // namespace Ferry
