// Photographs the real window with transfers of the loopback server, for people to look at:
//     ferry-shots <folder> [language ...]

#include "core/rules/filename.h"
#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/leftoversdialog.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/replacelinkdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(0x23, 0x25, 0x29));
    palette.setColor(QPalette::Window, QColor(0x27, 0x29, 0x2e));
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x25, 0x29));
    palette.setColor(QPalette::Button, QColor(0x34, 0x37, 0x3d));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xd0));
    palette.setColor(QPalette::Link, QColor(0x6f, 0xa8, 0xf5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0xe7, 0xe8, 0xea));
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x80, 0x8a));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa2, 0xad));
    return palette;
}

/// A photograph wants things to have moved: there is no signal for "looks good".
void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

class Photographer
{
public:
    explicit Photographer(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }
    void shoot(QWidget *widget, const QString &name) const
    {
        settle(350);
        widget->grab().save(m_folder.filePath(name + u".png"_s));
        std::puts(qPrintable(name));
    }

private:
    QDir m_folder;
};

/// Where the files are is nobody's business: the pictures show "~".
void moveHome(const UiHarness &harness)
{
    qputenv("HOME", QFile::encodeName(QFileInfo(harness.folder(u"downloads"_s)).path()));
}

/// What another Ferry left, or this one before a crash: nobody here knows of it.
void orphan(const QString &path, qint64 bytes, int days)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    (void)file.resize(bytes);
    (void)file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime);
}

/// Everything that can be asked of one transfer.
void setEverything(JobSpec &spec)
{
    spec.priority = Priority::High;
    spec.description = u"For the archive; the second copy is at the library."_s;
    spec.bytesPerSecond = 2 * 1024 * 1024;
    spec.maximumTime = Milliseconds{5'400'000};
    spec.notifyCommand = {u"/bin/echo"_s, u"archived"_s};
    spec.access.headers = {{"X-Project", "archive"}, {"Accept-Language", "en"}};
    spec.access.redirects = Redirects::SameOrigin;
    spec.access.account = u"archive"_s;
}

/// Answers the cancelled upload whose clean-up is over.
JobId fill(UiHarness &harness)
{
    constexpr qint64 MiB = 1024 * 1024;
    TestServer::TusOptions tus;
    tus.maxSize = 2048 * MiB;
    tus.expiresAfterSeconds = 7 * 24 * 3600;
    harness.serveTus(tus);
    harness.serveAllProtocols();
    harness.server.setThrottle(0, 12 * MiB);
    const auto add = [&](const QString &path) {
        JobSpec spec;
        spec.files = {{harness.server.url(path), harness.folder(u"downloads"_s), false}};
        return harness.queue->add(spec).job;
    };
    (void)harness.download(u"annual-report-2025.pdf"_s, 9 * MiB);
    (void)add(u"/models/model-weights-q4.gguf"_s);
    settle(500);
    Job *paused = harness.download(u"ubuntu-base-24.04-arm64.tar.gz"_s, 28 * MiB, 12 * MiB);
    Job *gone = harness.upload(u"survey-raw-data.tar.zst"_s, 640 * MiB);
    (void)harness.upload(u"conference-recording-2026-11.mkv"_s, 190 * MiB);
    (void)harness.download(u"debian-12.11.0-amd64-DVD-1.iso"_s, 390 * MiB, 21 * MiB);
    settle(1800);
    (void)paused->suspend();
    (void)gone->cancel();
    while (gone->cleanupStage() != CleanupStage::Clean)
        settle(100);
    harness.server.addFault(TestServer::Fault::replyStatus(423).on("DELETE").always());
    harness.server.addFault(TestServer::Fault::replyStatus(503).on("GET", u"nightly"_s).always());
    Job *stuck = harness.upload(u"backup-2026-11-20.tar"_s, 320 * MiB);
    settle(1200);
    (void)stuck->cancel();
    (void)add(u"/nightly.tar.xz"_s);
    (void)harness.download(u"podcast-episode-311.opus"_s, 48 * MiB, 3 * MiB);
    settle(3000);
    (void)harness.upload(u"holiday-photos.zip"_s, 230 * MiB);
    settle(800);
    JobSpec several;
    several.direction = Direction::Upload;
    several.protocol = u"dav"_s;
    several.displayName = u"Field recordings"_s;
    setEverything(several);
    several.access.proxy.kind = ProxyChoice::Kind::None;
    for (const QString &name : {u"reed-warbler.flac"_s, u"nightjar.flac"_s, u"skylark.flac"_s})
        several.files.append({harness.server.url(u"/dav/"_s), harness.file(name, 14 * MiB), false});
    (void)harness.queue->add(several);
    const QString downloads = harness.folder(u"downloads"_s) + u'/';
    orphan(downloads + u".kernel-6.1.tar.xz.2m4k7d9w3rtbx.part"_s, 3 * MiB, 400);
    orphan(downloads + partFileName(u"fedora-41-x86_64-netinst.iso"_s, gone->id(), 0), 812 * MiB, 9);
    settle(2500);
    return gone->id();
}

void shootDialogs(UiHarness &harness, const Photographer &camera, const QString &suffix)
{
    harness.action("actionAddDownload")->trigger();
    auto *add = harness.dialog<AddDownloadDialog>();
    add->addLinks({harness.server.url(u"/debian-12.11.0-amd64-DVD-1.iso"_s),
                   harness.server.url(u"/annual-report-2025.pdf"_s),
                   harness.server.url(u"/no/such-file.zip"_s)});
    settle(800);
    camera.shoot(add, u"add-download"_s + suffix);
    add->close();
    harness.action("actionAddUpload")->trigger();
    auto *upload = harness.dialog<AddUploadDialog>();
    upload->addFiles({harness.file(u"thesis-final.pdf"_s, 5'000'000)});
    upload->findChild<QLineEdit *>(u"serverEdit"_s)->setText(harness.tusUrl().toString());
    settle(900);
    camera.shoot(upload, u"add-upload"_s + suffix);
    upload->close();
    SettingsDialog settings(*harness.queue, *harness.settings, harness.window.get());
    settings.open();
    camera.shoot(&settings, u"settings"_s + suffix);
    settings.close();
    QList<JobId> ids;
    for (const Job *job : harness.queue->jobs()) {
        if (!isFinal(job->state()))
            ids.append(job->id());
    }
    for (const auto &[some, name] : {std::pair{ids.mid(2, 1), u"cancel-one"_s},
                                     {ids.mid(1, 1), u"cancel-download"_s},
                                     {ids, u"cancel-several"_s}}) {
        CancelDialog question(*harness.queue, *harness.settings, some, harness.window.get());
        question.open();
        camera.shoot(&question, name + suffix);
    }
}

/// An upload to every kind of server.
void shootUploads(UiHarness &harness, const Photographer &camera, const QString &suffix)
{
    for (const QString &place : {u"bucket/thesis.pdf"_s, u"dav/"_s, u"upload/thesis.pdf"_s, u"nobody"_s}) {
        AddUploadDialog dialog(*harness.queue, *harness.settings, harness.window.get());
        dialog.addFiles({harness.file(u"thesis-final.pdf"_s, 5'000'000)});
        if (place.startsWith(u"dav"))
            dialog.addFiles({harness.file(u"figures.zip"_s, 9'000'000)});
        dialog.findChild<QLineEdit *>(u"serverEdit"_s)->setText(harness.server.url(u'/' + place).toString());
        dialog.open();
        settle(900);
        camera.shoot(&dialog, u"add-upload-"_s + place.section(u'/', 0, 0) + suffix);
    }
}

void shootOptions(UiHarness &harness, const Photographer &camera, const QString &suffix)
{
    JobSpec spec;
    setEverything(spec);
    spec.files = {{{}, {}, false, {{0, 500}, {1000, -1}}}};
    spec.access.secretHeaders = u"headers"_s;
    spec.access.proxy = {ProxyChoice::Kind::Explicit, QUrl(u"http://proxy.example.org:3128"_s)};
    OptionsDialog options(spec, OptionsDialog::For::NewJob, harness.window.get());
    options.open();
    auto *tabs = options.findChild<QTabWidget *>(u"optionsTabs"_s);
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        camera.shoot(&options, u"options-%1"_s.arg(page) + suffix);
    }
    options.close();
    for (const auto &[scheme, name] :
         {std::pair{AuthScheme::Basic, u"sign-in"_s}, {AuthScheme::Signature, u"sign-in-s3"_s}}) {
        SignInDialog signIn(*harness.queue, harness.server.url(u"/bucket"_s), harness.window.get());
        signIn.setScheme(scheme);
        signIn.open();
        camera.shoot(&signIn, name + suffix);
    }
    for (const Job *job : harness.queue->jobs()) {
        if (job->state() != JobState::Suspended)
            continue;
        for (const auto &[file, name] :
             {std::pair{0, u"replace-link"_s}, {ReplaceLinkDialog::Beginning, u"replace-prefix"_s}}) {
            ReplaceLinkDialog replace(*harness.queue, job->id(), file, harness.window.get());
            replace.open();
            camera.shoot(&replace, name + suffix);
        }
    }
    LeftoversDialog leftovers(*harness.queue, *harness.settings, harness.window.get());
    leftovers.open();
    settle(600);
    camera.shoot(&leftovers, u"leftovers"_s + suffix);
    leftovers.findChild<QTreeWidget *>(u"leftoverList"_s)->selectAll();
    leftovers.findChild<QPushButton *>(u"takeOverButton"_s)->click();
    if (auto *box = leftovers.findChild<QMessageBox *>(u"takeOverBox"_s))
        camera.shoot(box, u"leftovers-question"_s + suffix);
}

QFont plainFont()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    return font;
}

/// A file that four connections fetch, and the same when it is paused.
void shootParts(UiHarness &harness, const Photographer &camera, const QString &suffix)
{
    constexpr qint64 MiB = 1024 * 1024;
    TestServer::ResourceOptions options;
    options.bytesPerSecond = 9 * MiB;
    harness.server.publishGenerated(u"/linux-6.12.tar.xz"_s, 300 * MiB, 1, options);
    JobSpec spec;
    spec.connections = 4;
    spec.priority = Priority::Foreground;
    spec.files = {{harness.server.url(u"/linux-6.12.tar.xz"_s), harness.folder(u"downloads"_s), false}};
    Job *job = harness.queue->add(spec).job;
    harness.select({job->id()});
    harness.find<DetailPane>("detailTabs")->setCurrentIndex(2);
    settle(3500);
    camera.shoot(harness.window.get(), u"parts"_s + suffix);
    (void)job->suspend();
    settle(500);
    camera.shoot(harness.window.get(), u"parts-paused"_s + suffix);
    (void)job->cancel();
}

/// Light and dark, wide and narrow, every page.
void shootWindow(UiHarness &harness, const Photographer &camera, const QString &language)
{
    auto *details = harness.find<DetailPane>("detailTabs");
    const QPalette light = QApplication::palette();
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : light);
        const QString suffix = language + (dark ? u"-dark"_s : u"-light"_s);
        for (const QSize size : {QSize(1180, 760), QSize(800, 500)}) {
            harness.window->resize(size);
            camera.shoot(harness.window.get(), u"main-%1-%2"_s.arg(size.width()).arg(suffix));
        }
        harness.window->resize(1180, 760);
        const int shown = details->currentIndex();
        shootParts(harness, camera, u'-' + suffix);
        details->setCurrentIndex(shown);
        shootDialogs(harness, camera, u'-' + suffix);
        shootUploads(harness, camera, u'-' + suffix);
        shootOptions(harness, camera, u'-' + suffix);
    }
    QApplication::setPalette(light);
    const int page = details->currentIndex();
    details->setCurrentIndex(0);
    for (Job *job : harness.queue->jobs()) {
        if (job->state() == JobState::Error || job->state() == JobState::TransientError ||
            job->cleanupStage() == CleanupStage::Waiting) {
            harness.select({job->id()});
            camera.shoot(harness.window.get(), u"overview-%1-%2"_s.arg(language, job->name()));
        }
    }
    for (Job *job : harness.queue->jobs()) {
        if (job->spec().files.size() > 1) {
            harness.select({job->id()});
            details->setCurrentIndex(0);
            camera.shoot(harness.window.get(), u"overview-several-"_s + language);
            details->setCurrentIndex(1);
            camera.shoot(harness.window.get(), u"files-"_s + language);
            details->setCurrentIndex(4);
            camera.shoot(harness.window.get(), u"log-"_s + language);
        }
        if (job->state() == JobState::Suspended || job->cleanupStage() == CleanupStage::Waiting) {
            harness.select({job->id()});
            details->setCurrentIndex(3);
            camera.shoot(harness.window.get(), u"cleanup-%1-%2"_s.arg(language, job->name()));
        }
    }
    details->setCurrentIndex(page);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(plainFont());
    QStringList arguments = QApplication::arguments().mid(1);
    const Photographer camera(arguments.isEmpty() ? u"shots"_s : arguments.takeFirst());
    if (arguments.isEmpty())
        arguments = {u"en"_s, u"de"_s, u"fr"_s, u"zh_TW"_s};
    UiHarness harness;
    moveHome(harness);
    if (!harness.show())
        return 1;
    camera.shoot(harness.window.get(), u"empty"_s);
    const JobId gone = fill(harness);
    harness.find<DetailPane>("detailTabs")->showCleanup();
    harness.select({gone});
    camera.shoot(harness.window.get(), u"screenshot"_s);
    for (const QString &language : std::as_const(arguments)) {
        harness.languages.choose(language);
        harness.select({gone});
        shootWindow(harness, camera, language);
    }
    return 0;
}
