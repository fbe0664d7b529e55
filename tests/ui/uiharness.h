#pragma once

#include "core/jobs/jobqueue.h"
#include "tests/server/loopbackserver.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Ferry
{

class JobFilter;

/// The real window on a real queue, database and server, all thrown away afterwards. Retries and clean-ups
/// are fast.
class UiHarness
{
public:
    UiHarness();
    ~UiHarness();

    /// Makes the window, shows it and waits until it is active. Again: closes it and makes another, as a
    /// restart would.
    [[nodiscard]] bool show(QSize size = {1180, 760});
    void hide();
    /// Ends everything but the server, and takes it up again from the database.
    [[nodiscard]] bool restart();

    [[nodiscard]] QString folder(const QString &name) const;            ///< made if it is not there
    [[nodiscard]] QString file(const QString &name, qint64 size) const; ///< in folder "sources"
    [[nodiscard]] Job *download(const QString &name, qint64 size, qint64 bytesPerSecond = 0,
                                bool startNow = true);
    [[nodiscard]] Job *upload(const QString &name, qint64 size, bool startNow = true);
    void serveTus(const TestServer::TusOptions &options = {});
    /// BITS at /upload, S3 at /bucket, WebDAV at /dav and a Nextcloud at /remote.php.
    void serveAllProtocols();
    [[nodiscard]] QUrl tusUrl() const { return server.url(QStringLiteral("/files")); }

    template <typename Object>
    [[nodiscard]] Object *find(const char *name) const
    {
        return window ? window->findChild<Object *>(QString::fromLatin1(name)) : nullptr;
    }
    /// The dialog of that type that is open now.
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        const auto all = window->findChildren<Dialog *>();
        for (Dialog *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const char *name) const { return find<QAction>(name); }
    /// A real click on the toolbar's button of that action.
    void clickTool(const char *actionName) const;
    static void click(QWidget *parent, const char *buttonName);
    /// A drop as the platform delivers it. False: it was not taken.
    [[nodiscard]] static bool drop(QWidget *on, const QMimeData &data);
    void select(const QList<JobId> &ids) const; ///< waits until they are shown
    [[nodiscard]] JobFilter &filter() const { return *m_filter; }

    TestServer::LoopbackServer server;
    std::unique_ptr<JobQueue> queue;
    std::unique_ptr<Settings> settings;
    Languages languages;
    std::unique_ptr<MainWindow> window;

private:
    void openQueue();
    QTemporaryDir m_dir;
    JobFilter *m_filter = nullptr;
};

} // namespace Ferry
