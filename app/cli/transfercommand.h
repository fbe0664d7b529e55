#pragma once

#include "app/cli/command.h"
#include "app/cli/jobview.h"

#include <QHash>

namespace Ferry
{

/// `get`, `put`, `again` and `resume`: makes the jobs (or lets them go on) and stays until they are over, unless that
/// is left to a running Ferry.
class TransferCommand : public Command
{
    Q_OBJECT
public:
    TransferCommand(const Arguments &arguments, CoreLink &link, Output &output);
    void start() override;
    void followCore() override;
    /// Suspends what is not over; nothing is lost.
    void interrupt() override;

private:
    struct Item {
        QString what;        ///< as the user wrote it: an address, a file or an id
        QJsonObject request; ///< that makes it or lets it go on
        JobView job;
        QJsonObject json;
        bool isMade = false;
        bool isOver = false;
    };
    [[nodiscard]] bool prepareDownloads();
    void prepareUpload();
    void prepareResume();
    void addItems(const QStringList &names, const QJsonArray &files, QJsonObject request);
    void addItem(const QString &what, const QJsonObject &request);
    void probeThenRequest();
    void takeOffer(const ServerOffer &offer);
    void requestAll();
    void takeAnswer(qsizetype index, const QJsonObject &answer);
    void takeRefusal(Item &item, const QJsonObject &answer);
    void proceed();
    void end(Item &item);
    [[nodiscard]] bool isAllOver() const { return m_over == m_items.size(); }
    [[nodiscard]] bool stays() const;
    void tellIds();
    void watch();
    void takeEvent(const QJsonObject &event);
    void tellEnding(Item &item);
    void drawProgress();
    void tellStep(const JobView &before, const JobView &now);
    void suspendAll();
    void takeSuspended(Item &item, const QJsonObject &answer);
    void finish(ExitCode code);

    QList<Item> m_items;
    QHash<QString, qsizetype> m_indexes; ///< in m_items, by the job's id
    qsizetype m_over = 0;                ///< of m_items
    qsizetype m_unanswered = 0;
    ExitCode m_code = ExitCode::Done;
    bool m_toldOfRemoval = false; ///< that Cancel cannot remove what will be on the server
    bool m_wasInterrupted = false;
    bool m_isOver = false;
};

} // namespace Ferry
