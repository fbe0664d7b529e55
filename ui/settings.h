#pragma once

#include "core/jobs/jobqueue.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace Ferry
{

/// One remembered value: its key and its default, said once.
template <typename T>
class Setting
{
public:
    Setting(QSettings &store, const QString &key, const T &otherwise)
        : m_store(store)
        , m_key(key)
        , m_otherwise(otherwise)
    {
    }
    [[nodiscard]] T get() const
    {
        return m_store.value(m_key, QVariant::fromValue(m_otherwise)).template value<T>();
    }
    void set(const T &value) { m_store.setValue(m_key, QVariant::fromValue(value)); }

private:
    QSettings &m_store;
    QString m_key;
    T m_otherwise;
};

/// Everything the window remembers, in "ferry.ini" of a profile's folder. Nothing here is needed to finish or
/// clean up a transfer: the file may be thrown away. GUI thread.
class Settings
{
public:
    explicit Settings(const QString &profileDir);
    Q_DISABLE_COPY_MOVE(Settings)

    /// @p base with what the user has set over it.
    [[nodiscard]] QueueOptions queueOptions(QueueOptions base) const;
    /// Those of all transfers.
    void keepLimits(const QueueOptions &options);
    /// Whether Cancel asks before it gives up @p bytes (-1 = size unknown: it always asks).
    [[nodiscard]] bool asksBeforeCancelling(qint64 bytes) const;
    /// To disk now; else it happens by itself within a moment.
    void save() { m_store.sync(); }

private:
    QSettings m_store;

public:
    Setting<QByteArray> geometry;
    Setting<QByteArray> columns; ///< of a QHeaderView
    Setting<int> shownColumns;   ///< bits by JobModel::Column
    Setting<QByteArray> sideSplitter;
    Setting<QByteArray> detailSplitter;
    Setting<bool> filterPaneShown;
    Setting<bool> detailsShown;
    Setting<int> detailTab;
    Setting<QString> filter;            ///< of FilterPane
    Setting<QStringList> foldedFilters; ///< its folded sections
    Setting<QString> language;          ///< of Languages
    Setting<QString> downloadFolder;
    Setting<QString> uploadFolder; ///< where files to upload were last picked
    Setting<QString> uploadServer; ///< the last address uploaded to
    Setting<bool> replacesFiles;
    Setting<bool> skipsSmallQuestions;
    Setting<int> smallMiB;
    Setting<int> maximumActive; ///< 0 = as the queue has it
    Setting<int> maximumActivePerHost;
    Setting<QString> caFile; ///< PEM bundle instead of the system's; empty = the system's
    // What closing the window means: "ask", "hide" (Ferry goes on without it) or "quit".
    Setting<QString> closingWithTray;
    Setting<QString> closingWithoutTray;
    Setting<bool> inhibitsSleep; ///< while something moves
    Setting<bool> notifies;      ///< of what ends while the window is not looked at
    Setting<bool> showsTray;
};

} // namespace Ferry
