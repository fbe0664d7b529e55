#pragma once

#include "core/jobs/jobqueue.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QElapsedTimer>
#include <QList>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace Ferry
{

/// The transfers of a queue that have ended, the last one first, under the days on which they did: a row each, and a
/// row before the first of each day. Searches in names, addresses, paths, servers, tags, and what the receipts say;
/// those are read from the database little by little, so what is found may come in several steps. Holds no words but
/// those that are searched.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ResultColumn, SizeColumn, HostColumn, EndedColumn, ColumnCount };
    enum class Kind : quint8 { All, Completed, Cancelled, LeftBehind };

    explicit HistoryModel(JobQueue &queue, QObject *parent = nullptr);

    /// Every word must be somewhere; neither case nor accents matter.
    void setText(const QString &text);
    void setKind(Kind kind);
    /// Some receipts are still to be read: what is found may be more in a moment.
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty() && m_unread > 0; }
    [[nodiscard]] bool isNarrowed() const { return m_kind != Kind::All || !m_words.isEmpty(); }
    [[nodiscard]] qsizetype total() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] qsizetype found() const { return m_found; }

    [[nodiscard]] Job *job(const QModelIndex &index) const;  ///< null for a day
    [[nodiscard]] QDate day(const QModelIndex &index) const; ///< invalid for a transfer
    [[nodiscard]] QModelIndex indexOf(JobId id) const;       ///< invalid when it is not shown
    [[nodiscard]] QList<JobId> shownIds() const;             ///< the last one first
    [[nodiscard]] QList<JobId> allIds() const;
    /// Every text anew: after a change of language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return !parent.isValid(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// total(), found() or isSearching() are others now.
    void countsChanged();

private:
    struct Entry {
        Job *job = nullptr;
        qint64 endedAt = 0;
        QByteArray text{}; ///< what is searched, folded, UTF-8
        bool isRead = false;
    };
    struct Row {
        Job *job = nullptr; ///< null: a day
        QDate day{};
    };
    void load();
    void connectQueue();
    void take(Job *job);
    void flush();
    void takeAdded();
    void takeSettled();
    void insert(Job *job);
    void insertRow(Job *job, qint64 endedAt);
    void takeOut(const QList<JobId> &ids);
    void removeRow(int row);
    [[nodiscard]] bool accepts(const Entry &entry) const;
    void refilter();
    void read(Entry &entry);
    void readOn(int milliseconds);
    void retext();
    [[nodiscard]] static qint64 endOf(const Job &job);
    [[nodiscard]] size_t placeOf(const Job &job) const;
    [[nodiscard]] QString display(const Job &job, int column) const;
    [[nodiscard]] static QString dayName(QDate day);

    JobQueue &m_queue;
    std::vector<Entry> m_entries; ///< the last one first
    std::vector<Row> m_rows;
    QList<QByteArray> m_words;
    Kind m_kind = Kind::All;
    qsizetype m_found = 0;
    qsizetype m_unread = 0;
    size_t m_next = 0; ///< where reading goes on
    bool m_foundMore = false;
    // Many thousands may end, or be cleaned up, at once: they are gathered.
    QList<Job *> m_added;
    QList<Job *> m_settled;
    bool m_isChanged = false;
    QTimer m_flushTimer;
    QTimer m_readTimer;
    QElapsedTimer m_sinceRefilter;
};

} // namespace Ferry
