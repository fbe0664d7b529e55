#include "ui/settings.h"

#include "ui/limitsettings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QString standardDownloadFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace

Settings::Settings(const QString &profileDir)
    : m_store(QDir(profileDir).filePath(u"ferry.ini"_s), QSettings::IniFormat)
    , geometry(m_store, u"window/geometry"_s, {})
    // The number counts versions of the columns: a stored state of other columns would scramble them.
    , columns(m_store, u"window/columns2"_s, {})
    , shownColumns(m_store, u"window/shownColumns1"_s, 0b0011111)
    , compactRows(m_store, u"window/compactRows"_s, false)
    , menuBarShown(m_store, u"window/menuBar"_s, true)
    , sideSplitter(m_store, u"window/sideSplitter"_s, {})
    , detailSplitter(m_store, u"window/detailSplitter"_s, {})
    , filterPaneShown(m_store, u"window/filterPane"_s, true)
    , detailsShown(m_store, u"window/details"_s, true)
    , detailTab(m_store, u"window/detailTab"_s, 0)
    , graphShowsAll(m_store, u"window/graphShowsAll"_s, false)
    , totalGraphShowsAll(m_store, u"window/totalGraphShowsAll"_s, false)
    , filter(m_store, u"window/filter"_s, {})
    , foldedFilters(m_store, u"window/foldedFilters"_s, {})
    , language(m_store, u"language"_s, u"system"_s)
    , theme(m_store, u"theme"_s, u"system"_s)
    , reducesMotion(m_store, u"reducesMotion"_s, false)
    , announcesProgress(m_store, u"announcesProgress"_s, false)
    , historyGeometry(m_store, u"history/geometry"_s, {})
    , historySplitter(m_store, u"history/splitter"_s, {})
    , downloadFolder(m_store, u"add/downloadFolder"_s, standardDownloadFolder())
    , uploadFolder(m_store, u"add/uploadFolder"_s, QDir::homePath())
    , uploadServer(m_store, u"add/uploadServer"_s, {})
    , replacesFiles(m_store, u"add/replacesFiles"_s, false)
    , findsChecksum(m_store, u"add/findsChecksum"_s, false)
    , recentDownloadFolders(m_store, u"add/recentDownloadFolders"_s, {})
    , recentUploadFolders(m_store, u"add/recentUploadFolders"_s, {})
    , recentUploadServers(m_store, u"add/recentUploadServers"_s, {})
    , sortsByCategory(m_store, u"add/sortsByCategory"_s, false)
    , categoryFolders(m_store, u"add/categoryFolders"_s, {})
    , watchesClipboard(m_store, u"add/watchesClipboard"_s, false)
    , silentHosts(m_store, u"add/silentHosts"_s, {})
    , skipsSmallQuestions(m_store, u"cancel/skipsSmall"_s, false)
    , smallMiB(m_store, u"cancel/smallMiB"_s, 10)
    , maximumActive(m_store, u"queue/maximumActive"_s, 0)
    , maximumActivePerHost(m_store, u"queue/maximumActivePerHost"_s, 0)
    , maximumFilesPerJob(m_store, u"queue/maximumFilesPerJob"_s, 0)
    , connections(m_store, u"network/connections"_s, 0)
    , connectionsPerHost(m_store, u"network/connectionsPerHost"_s, 0)
    , connectionsPerFile(m_store, u"network/connectionsPerFile"_s, 0)
    , proxyKind(m_store, u"network/proxy"_s, int(ProxyChoice::Kind::System))
    , proxyUrl(m_store, u"network/proxyUrl"_s, {})
    , caFile(m_store, u"network/caFile"_s, {})
    , closingWithTray(m_store, u"desktop/closingWithTray"_s, u"ask"_s)
    , closingWithoutTray(m_store, u"desktop/closingWithoutTray"_s, u"ask"_s)
    , inhibitsSleep(m_store, u"desktop/inhibitsSleep"_s, true)
    , notifies(m_store, u"desktop/notifies"_s, true)
    , showsTray(m_store, u"desktop/showsTray"_s, true)
    , startsAtLogin(m_store, u"desktop/startsAtLogin"_s, false)
{
}

QueueOptions Settings::queueOptions(QueueOptions base) const
{
    const auto take = [](int &option, const Setting<int> &chosen) {
        if (const int most = chosen.get(); most > 0)
            option = most;
    };
    take(base.maximumActive, maximumActive);
    take(base.maximumActivePerHost, maximumActivePerHost);
    take(base.maximumFilesPerJob, maximumFilesPerJob);
    take(base.maximumConnections, connections);
    take(base.maximumConnectionsPerHost, connectionsPerHost);
    take(base.maximumConnectionsPerFile, connectionsPerFile);
    LimitSettings::read(m_store, base);
    base.proxy = proxy();
    // The variable is how a system names its own.
    const QString own = caFile.get();
    base.net.caFile = own.isEmpty() ? qEnvironmentVariable("SSL_CERT_FILE") : own;
    return base;
}

void Settings::keepLimits(const QueueOptions &options) { LimitSettings::write(m_store, options); }

ProxyChoice Settings::proxy() const
{
    const auto kind = ProxyChoice::Kind(proxyKind.get());
    const QUrl url(proxyUrl.get());
    if (kind == ProxyChoice::Kind::None)
        return {kind, {}};
    // An address that nobody has entered yet must not keep everything from starting.
    return kind == ProxyChoice::Kind::Explicit && !url.host().isEmpty() ? ProxyChoice{kind, url}
                                                                        : ProxyChoice();
}

bool Settings::asksBeforeCancelling(qint64 bytes) const
{
    if (!skipsSmallQuestions.get() || bytes < 0)
        return true;
    return bytes >= qint64{smallMiB.get()} * 1024 * 1024;
}

} // namespace Ferry
