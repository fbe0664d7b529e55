#pragma once

#include "core/jobs/job.h"
#include "ui/translated.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace Ferry
{

class FileChoice;
class SegmentMap;

/// Which bytes of a download are there, and which connection fetches which. DetailPane calls showJob(); the map
/// moves by itself, 30 times a second, but only while it is seen and the transfer runs.
class PartsPage : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit PartsPage(QWidget *parent = nullptr);
    /// Null: none or many are selected.
    void showJob(Job *job);
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void refreshFiles();
    void refreshMap();
    void refreshTable(const QList<PartView> &parts);
    void setTimer();
    [[nodiscard]] int file() const; ///< the chosen one, else the one under way
    /// What of it is there while nothing fetches it.
    [[nodiscard]] QList<ByteSpan> keptOf(int file) const;
    [[nodiscard]] QList<ByteSpan> presentOf(int file) const;
    /// What stands in place of a map; empty if there is one.
    [[nodiscard]] QString whyNothing(int file) const;
    [[nodiscard]] QString sentence(int file, const QList<ByteSpan> &present, qsizetype connections) const;

    QPointer<Job> m_job;
    QTimer m_timer;
    FileChoice *m_choice;
    QComboBox *m_files; ///< the first one follows the transfer
    QLabel *m_sentence;
    SegmentMap *m_map;
    QTreeWidget *m_table;
    QList<ByteSpan> m_kept;
};

} // namespace Ferry
