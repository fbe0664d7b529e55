#pragma once

#include "core/jobs/job.h"

#include <QPointer>
#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Ferry
{

/// The ledger of a transfer while it lives, its receipt when it ended: what, where, what was done, what
/// proves it. Claims nothing that was not checked. Says nothing by itself: DetailPane calls showJob().
class CleanupPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit CleanupPage(QWidget *parent = nullptr);
    /// Null: @p count are selected, none or many.
    void showJob(Job *job, int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QString what;
        QString where;
        QString done;
        QString proof;
        enum Mood { Plain, Good, Pending, Bad } mood = Plain;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static Row rowOf(const Leftover &leftover);
    [[nodiscard]] static Row rowOf(const ReceiptLine &line);
    void showRows(const QList<Row> &rows);
    void askToGiveUp();

    QPointer<Job> m_job;
    QLabel *m_headline;
    QLabel *m_note;
    QPushButton *m_tryNow;
    QPushButton *m_stopTrying;
    QWidget *m_table = nullptr;
    QStringList m_head;
    QList<Row> m_rows;
};

} // namespace Ferry
