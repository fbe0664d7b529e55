// Photographs the real window with transfers of the loopback server, for people to look at:
//     ferry-shots <folder>

#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/jobactions.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>

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

JobId fill(UiHarness &harness)
{
    constexpr qint64 MiB = 1024 * 1024;
    harness.serveTus();
    harness.server.setThrottle(0, 3 * MiB);
    (void)harness.download(u"annual-report-2025.pdf"_s, 9 * MiB);
    settle(500);
    Job *paused = harness.download(u"ubuntu-base-24.04-arm64.tar.gz"_s, 28 * MiB, 24 * MiB);
    (void)harness.download(u"debian-12.11.0-amd64-DVD-1.iso"_s, 3900 * MiB, 42 * MiB);
    (void)harness.upload(u"conference-recording-2026-11.mkv"_s, 700 * MiB);
    Job *gone = harness.upload(u"survey-raw-data.tar.zst"_s, 60 * MiB);
    for (const QString &path : {u"/status/503"_s, u"/no/model-weights-q4.gguf"_s}) {
        JobSpec spec;
        spec.files = {{harness.server.url(path), harness.folder(u"downloads"_s), false}};
        (void)harness.queue->add(spec);
    }
    (void)harness.download(u"linux-6.12.tar.xz"_s, 140 * MiB, MiB / 2, true);
    (void)harness.download(u"podcast-episode-311.opus"_s, 48 * MiB, MiB / 2, true);
    (void)harness.upload(u"holiday-photos.zip"_s, 230 * MiB);
    settle(1500);
    (void)paused->suspend();
    harness.server.addFault(TestServer::Fault::replyStatus(423).on("DELETE").always());
    (void)gone->cancel();
    settle(900);
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
    QList<JobId> ids;
    for (const Job *job : harness.queue->jobs())
        ids.append(job->id());
    for (const auto &[some, name] : {std::pair{ids.mid(3, 1), u"cancel-one"_s},
                                     {ids.mid(2, 1), u"cancel-download"_s},
                                     {ids, u"cancel-several"_s}}) {
        CancelDialog question(*harness.queue, *harness.settings, some, harness.window.get());
        question.open();
        camera.shoot(&question, name + suffix);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    if (argc > 2)
        QApplication::setFont(font);
    const Photographer camera(QString::fromLocal8Bit(argc > 1 ? argv[1] : "shots"));
    UiHarness harness;
    if (!harness.show())
        return 1;
    camera.shoot(harness.window.get(), u"empty"_s);
    const JobId gone = fill(harness);
    auto *details = harness.find<DetailPane>("detailTabs");
    harness.select({gone});
    details->setCurrentIndex(1);
    const QPalette light = QApplication::palette();
    camera.shoot(harness.window.get(), u"main-light"_s);
    for (int page : {0, 2}) {
        details->setCurrentIndex(page);
        camera.shoot(harness.window.get(), u"main-page%1"_s.arg(page));
    }
    details->setCurrentIndex(1);
    shootDialogs(harness, camera, u"-light"_s);
    QApplication::setPalette(darkPalette());
    camera.shoot(harness.window.get(), u"main-dark"_s);
    shootDialogs(harness, camera, u"-dark"_s);
    QApplication::setPalette(light);
    for (const QSize size : {QSize(800, 500), QSize(1920, 1080)}) {
        harness.window->resize(size);
        camera.shoot(harness.window.get(), u"main-%1x%2"_s.arg(size.width()).arg(size.height()));
    }
    for (const QString &language : {u"de"_s, u"zh_TW"_s, u"fr"_s}) {
        harness.languages.choose(language);
        harness.window->resize(1180, 760);
        camera.shoot(harness.window.get(), u"main-"_s + language);
        harness.window->resize(800, 500);
        camera.shoot(harness.window.get(), u"small-"_s + language);
        shootDialogs(harness, camera, u'-' + language);
    }
    return 0;
}
