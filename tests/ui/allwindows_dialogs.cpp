// The dialogs of all windows.

#include "tests/ui/allwindows.h"
#include "ui/details/detailpane.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/categoryfoldersdialog.h"
#include "ui/dialogs/changefolderdialog.h"
#include "ui/dialogs/leftoversdialog.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/replacelinkdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/history/clearhistorydialog.h"
#include "ui/messagebar.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

constexpr qint64 MiB = 1024 * 1024;

/// An add dialog is as full as it gets.
bool saysWhatTheServerSaid(const QWidget *dialog)
{
    if (const auto *links = dialog->findChild<QTreeWidget *>())
        return links->findItems(AddDownloadDialog::tr("asking the server…"), Qt::MatchExactly, 2).isEmpty();
    const auto *protocol = dialog->findChild<QComboBox *>(u"protocolBox"_s);
    const QString said = dialog->findChild<MessageBar *>()->text();
    return (protocol && protocol->count() > 1) ||
           (!said.isEmpty() && said != AddUploadDialog::tr("Asking the server…"));
}

QWidget *answered(QWidget *dialog)
{
    return QTest::qWaitFor([=] { return saysWhatTheServerSaid(dialog); }, 10'000) ? dialog : nullptr;
}

/// Everything that can be asked of one transfer.
JobSpec everything()
{
    JobSpec spec;
    spec.priority = Priority::High;
    spec.description = u"For the archive; the second copy is at the library."_s;
    spec.bytesPerSecond = 2 * MiB;
    spec.maximumTime = Milliseconds{5'400'000};
    spec.notifyCommand = {u"/bin/echo"_s, u"archived"_s};
    spec.files = {{{}, {}, false, {{0, 500}, {1000, -1}}}};
    spec.access.headers = {{"X-Project", "archive"}, {"Accept-Language", "en"}};
    spec.access.redirects = Redirects::SameOrigin;
    spec.access.account = u"archive"_s;
    spec.access.secretHeaders = u"headers"_s;
    spec.access.proxy = {ProxyChoice::Kind::Explicit, QUrl(u"http://proxy.example.org:3128"_s)};
    return spec;
}

QListWidget *pageList(const QWidget *settings) { return settings->findChild<QListWidget *>(u"pageList"_s); }

} // namespace

void AllWindows::addAddDialogs()
{
    add(u"add-download-empty"_s, Kind::Dialog,
        [this] { return show(std::make_unique<AddDownloadDialog>(*m_harness.queue, *m_harness.settings)); });
    add(u"add-download"_s, Kind::Dialog, [this] {
        auto dialog = std::make_unique<AddDownloadDialog>(*m_harness.queue, *m_harness.settings);
        dialog->addLinks({m_harness.server.url(u"/debian-12.11.0-amd64-DVD-1.iso"_s),
                          m_harness.server.url(u"/annual-report-2025.pdf"_s),
                          m_harness.server.url(u"/no/such-file.zip"_s)});
        return answered(show(std::move(dialog)));
    });
    add(u"add-download-locked"_s, Kind::Dialog, [this] {
        TestServer::ResourceOptions locked;
        locked.user = "me";
        locked.password = "secret";
        m_harness.server.publishGenerated(u"/locked.iso"_s, MiB, 1, locked);
        auto dialog = std::make_unique<AddDownloadDialog>(*m_harness.queue, *m_harness.settings);
        dialog->addLinks({m_harness.server.url(u"/locked.iso"_s)});
        return answered(show(std::move(dialog)));
    });
    add(u"add-upload-empty"_s, Kind::Dialog, [this] {
        m_harness.settings->uploadServer.set({});
        return show(std::make_unique<AddUploadDialog>(*m_harness.queue, *m_harness.settings));
    });
    for (const QString &place :
         {u"files"_s, u"bucket/thesis.pdf"_s, u"dav/"_s, u"upload/thesis.pdf"_s, u"nobody"_s})
        add(u"add-upload-"_s + place.section(u'/', 0, 0), Kind::Dialog,
            [this, place] { return uploadTo(place); });
}

QWidget *AllWindows::uploadTo(const QString &place)
{
    auto dialog = std::make_unique<AddUploadDialog>(*m_harness.queue, *m_harness.settings);
    dialog->addFiles({m_harness.file(u"thesis-final.pdf"_s, 5'000'000)});
    if (place.startsWith(u"dav"))
        dialog->addFiles({m_harness.file(u"figures.zip"_s, 9'000'000)});
    dialog->findChild<QLineEdit *>(u"serverEdit"_s)->setText(m_harness.server.url(u'/' + place).toString());
    return answered(show(std::move(dialog)));
}

void AllWindows::addCancelDialogs()
{
    const auto ask = [this](const QList<JobId> &ids) {
        return show(std::make_unique<CancelDialog>(*m_harness.queue, *m_harness.settings, ids));
    };
    add(u"cancel-download"_s, Kind::Dialog, [=, this] { return ask({m_samples.moving->id()}); });
    add(u"cancel-upload"_s, Kind::Dialog, [=, this] { return ask({m_samples.sending->id()}); });
    add(u"cancel-several"_s, Kind::Dialog, [=, this] {
        QList<JobId> ids;
        for (const Job *job : m_harness.queue->jobs()) {
            if (!isFinal(job->state()))
                ids.append(job->id());
        }
        return ask(ids);
    });
    add(
        u"stop-trying"_s, Kind::Dialog,
        [this]() -> QWidget * {
            m_harness.select({m_samples.stuck->id()});
            m_harness.find<DetailPane>("detailTabs")->showCleanup();
            later([this] { m_harness.find<DetailPane>("detailTabs")->setCurrentIndex(0); });
            auto *button = m_harness.find<QPushButton>("stopTryingButton");
            if (!QTest::qWaitFor([=] { return button->isVisible(); }))
                return nullptr;
            button->click();
            return take(m_harness.find<QMessageBox>("stopTryingBox"));
        },
        true);
}

void AllWindows::addOptions()
{
    const int pages =
        OptionsDialog({}, OptionsDialog::For::NewJob).findChild<QTabWidget *>(u"optionsTabs"_s)->count();
    for (int page = 0; page < pages; ++page) {
        add(u"options-%1"_s.arg(page), Kind::Dialog, [this, page] {
            auto dialog = std::make_unique<OptionsDialog>(everything(), OptionsDialog::For::NewJob);
            dialog->findChild<QTabWidget *>(u"optionsTabs"_s)->setCurrentIndex(page);
            return show(std::move(dialog));
        });
    }
    add(u"properties"_s, Kind::Dialog, [this] {
        return show(std::unique_ptr<QDialog>(
            OptionsDialog::properties(*m_harness.queue, m_samples.several->id(), nullptr)));
    });
}

void AllWindows::addOtherDialogs()
{
    add(u"category-folders"_s, Kind::Dialog,
        [this] { return show(std::make_unique<CategoryFoldersDialog>(*m_harness.settings)); });
    add(u"tags"_s, Kind::Dialog, [this] {
        return show(std::make_unique<TagsDialog>(*m_harness.queue, QList<JobId>{m_samples.paused->id()}));
    });
    add(u"history-clear"_s, Kind::Dialog,
        [this] { return show(std::make_unique<ClearHistoryDialog>(*m_harness.queue)); });
    const auto signIn = [this](const QString &url, AuthScheme scheme) {
        auto dialog = std::make_unique<SignInDialog>(*m_harness.queue, QUrl(url));
        dialog->setScheme(scheme);
        return show(std::move(dialog));
    };
    add(u"sign-in"_s, Kind::Dialog,
        [=] { return signIn(u"http://files.example.org/"_s, AuthScheme::Basic); });
    add(u"sign-in-safely"_s, Kind::Dialog,
        [=] { return signIn(u"https://files.example.org/"_s, AuthScheme::Basic); });
    add(u"sign-in-s3"_s, Kind::Dialog,
        [=] { return signIn(u"https://files.example.org/bucket"_s, AuthScheme::Signature); });
    for (const auto &[file, name] :
         {std::pair{0, u"replace-link"_s}, {ReplaceLinkDialog::Beginning, u"replace-prefix"_s}}) {
        add(name, Kind::Dialog, [this, file = file] {
            return show(std::make_unique<ReplaceLinkDialog>(*m_harness.queue, m_samples.paused->id(), file));
        });
    }
    add(u"change-folder"_s, Kind::Dialog, [this] {
        return show(std::make_unique<ChangeFolderDialog>(*m_harness.queue, *m_harness.settings,
                                                         QList<JobId>{m_samples.paused->id()}));
    });
    const auto leftovers = [this]() -> QWidget * {
        QWidget *dialog = show(std::make_unique<LeftoversDialog>(*m_harness.queue, *m_harness.settings));
        const auto *list = dialog->findChild<QTreeWidget *>(u"leftoverList"_s);
        return QTest::qWaitFor([=] { return list->topLevelItemCount() > 0; }) ? dialog : nullptr;
    };
    add(u"leftovers"_s, Kind::Dialog, leftovers);
    add(
        u"leftovers-question"_s, Kind::Dialog,
        [=, this]() -> QWidget * {
            QWidget *dialog = leftovers();
            if (!dialog)
                return nullptr;
            dialog->findChild<QTreeWidget *>(u"leftoverList"_s)->selectAll();
            dialog->findChild<QPushButton *>(u"takeOverButton"_s)->click();
            return dialog->findChild<QMessageBox *>(u"takeOverBox"_s);
        },
        true);
    add(
        u"about"_s, Kind::Dialog,
        [this] {
            m_harness.action("actionAbout")->trigger();
            return take(m_harness.find<QMessageBox>("aboutBox"));
        },
        true);
    add(
        u"add-links"_s, Kind::Dialog,
        [this] {
            m_harness.select({m_samples.paused->id()});
            auto *tabs = m_harness.find<DetailPane>("detailTabs");
            tabs->setCurrentWidget(m_harness.find<QWidget>("filesPage"));
            later([tabs] { tabs->setCurrentIndex(0); });
            m_harness.find<QPushButton>("addFilesButton")->click();
            return take(m_harness.find<QInputDialog>("addLinksDialog"));
        },
        true);
}

/// A page each; the dialogs of the window are as wide as the widest of them.
void AllWindows::addSettings()
{
    const SettingsDialog probe(*m_harness.queue, *m_harness.settings);
    const QListWidget *list = pageList(&probe);
    for (int page = 0; page < (list ? list->count() : 1); ++page) {
        add(u"settings-%1"_s.arg(page), Kind::Dialog, [this, page] {
            auto dialog = std::make_unique<SettingsDialog>(*m_harness.queue, *m_harness.settings);
            if (QListWidget *pages = pageList(dialog.get()))
                pages->setCurrentRow(page);
            return show(std::move(dialog));
        });
    }
}

} // namespace Ferry::Testing
