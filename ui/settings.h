#pragma once

#include "core/jobs/jobqueue.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <functional>

namespace Ferry
{

/// "ferry.ini", which tells when a value in it is another now.
class SettingsStore : public QSettings
{
    Q_OBJECT
public:
    using QSettings::QSettings;

signals:
    void changed(const QString &key);
};

/// One remembered value: its key and its default, said once.
template <typename T>
class Setting
{
public:
    Setting(SettingsStore &store, const QString &key, const T &otherwise)
        : m_store(store)
        , m_key(key)
        , m_otherwise(otherwise)
    {
    }
    [[nodiscard]] T get() const
    {
        return m_store.value(m_key, QVariant::fromValue(m_otherwise)).template value<T>();
    }
    void set(const T &value)
    {
        const bool isAnother = !(get() == value);
        m_store.setValue(m_key, QVariant::fromValue(value));
        if (isAnother)
            emit m_store.changed(m_key);
    }
    /// To the default, also where that will be another one day.
    void reset()
    {
        const bool isAnother = !(get() == m_otherwise);
        m_store.remove(m_key);
        if (isAnother)
            emit m_store.changed(m_key);
    }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const T &otherwise() const { return m_otherwise; }
    /// @p changed is called with each other value from now on, as long as @p context lives.
    template <typename Function>
    void onChange(QObject *context, Function changed)
    {
        QObject::connect(&m_store, &SettingsStore::changed, context, [this, changed](const QString &key) {
            if (key == m_key)
                changed(get());
        });
    }

private:
    SettingsStore &m_store;
    QString m_key;
    T m_otherwise;
};

/// Everything the window remembers, in "ferry.ini" of a profile's folder. Nothing here is needed to finish or
/// clean up a transfer: the file may be thrown away. Whoever has the core obeys it, ferryctl as well. Main thread.
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
    /// Tells of every value that becomes another.
    [[nodiscard]] SettingsStore &store() { return m_store; }

private:
    [[nodiscard]] ProxyChoice proxy() const;

    SettingsStore m_store;

public:
    Setting<QByteArray> geometry;
    Setting<QByteArray> columns; ///< of a QHeaderView
    Setting<int> shownColumns;   ///< bits by JobModel::Column
    Setting<bool> compactRows;   ///< one line instead of two
    Setting<bool> menuBarShown;
    Setting<QByteArray> sideSplitter;
    Setting<QByteArray> detailSplitter;
    Setting<bool> filterPaneShown;
    Setting<bool> detailsShown;
    Setting<int> detailTab;
    Setting<bool> graphShowsAll;        ///< of GraphPage: the whole life of a transfer
    Setting<bool> totalGraphShowsAll;   ///< the same of the window with the speed of all
    Setting<QString> filter;            ///< of FilterPane
    Setting<QStringList> foldedFilters; ///< its folded sections
    Setting<QString> language;          ///< of Languages
    Setting<QString> theme;             ///< of Theme
    Setting<bool> reducesMotion;        ///< of Motion
    Setting<bool> announcesProgress;    ///< of ProgressAnnouncer
    Setting<QByteArray> historyGeometry;
    Setting<QByteArray> historySplitter;
    Setting<QString> downloadFolder;
    Setting<QString> uploadFolder; ///< where files to upload were last picked
    Setting<QString> uploadServer; ///< the last address uploaded to
    Setting<bool> replacesFiles;
    Setting<bool> findsChecksum;                ///< FileSpec's, of new downloads
    Setting<QStringList> recentDownloadFolders; ///< the last one first, as in those below
    Setting<QStringList> recentUploadFolders;   ///< where files to upload were picked
    Setting<QStringList> recentUploadServers;
    Setting<bool> sortsByCategory;        ///< categoryFolders are proposed
    Setting<QStringList> categoryFolders; ///< of TargetFolders
    Setting<bool> watchesClipboard;       ///< of ClipboardWatch
    Setting<QStringList> silentHosts;     ///< servers whose links it does not mention
    Setting<bool> skipsSmallQuestions;
    Setting<int> smallMiB;
    Setting<int> maximumActive; ///< 0 = as the queue has it
    Setting<int> maximumActivePerHost;
    Setting<int> maximumFilesPerJob;
    Setting<int> connections; ///< of downloads, like the next two; 0 = as the queue has it
    Setting<int> connectionsPerHost;
    Setting<int> connectionsPerFile;
    Setting<int> proxyKind;    ///< ProxyChoice::Kind of new transfers
    Setting<QString> proxyUrl; ///< of ProxyChoice::Kind::Explicit
    Setting<QString> caFile;   ///< PEM bundle instead of the system's; empty = the system's
    // What closing the window means: "ask", "hide" (Ferry goes on without it) or "quit".
    Setting<QString> closingWithTray;
    Setting<QString> closingWithoutTray;
    Setting<bool> inhibitsSleep; ///< while something moves
    Setting<bool> notifies;      ///< of what ends while the window is not looked at
    Setting<bool> showsTray;
    Setting<bool> startsAtLogin; ///< as the desktop has it; see changeLoginStart
    /// Has it so, and answers why not; empty: done. Whoever may touch the desktop's files sets it, before there is a
    /// window; not set: nobody can.
    std::function<QString(bool starts)> changeLoginStart;
};

} // namespace Ferry
