// The bars of news in all windows, and the windows of history and speed that say something.

#include "app/gui/desktop/closequestion.h"
#include "app/gui/desktop/whendonebar.h"
#include "tests/ui/allwindows.h"
#include "ui/copiedbar.h"
#include "ui/history/exportdialog.h"
#include "ui/history/historylist.h"
#include "ui/history/historywindow.h"
#include "ui/waysin.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

void AllWindows::addBar(const QString &name, const std::function<QWidget *()> &make)
{
    add(name, Kind::Window, [this, make] {
        QWidget *bar = make();
        window()->addBar(bar);
        later([bar] { delete bar; });
        return window();
    });
}

void AllWindows::addBars()
{
    add(u"bar-copied"_s, Kind::Window, [this] {
        auto *bar = m_harness.find<CopiedBar>("copiedBar");
        bar->offer(QUrl(u"https://files.example.org/debian-12.11.0-amd64-DVD-1.iso"_s));
        later([bar] { bar->hide(); });
        return window();
    });
    add(u"bar-refused"_s, Kind::Window, [this] {
        QGuiApplication::clipboard()->setText(u"gopher://files.example.org/a.iso"_s);
        m_harness.find<WaysIn>("waysIn")->paste();
        later([this] { UiHarness::click(m_harness.find<QWidget>("refusalBar"), "messageClose"); });
        return window();
    });
    add(u"bar-leftovers"_s, Kind::Window, [this] {
        SearchResult result;
        result.found.resize(3);
        emit m_harness.queue->leftoversFound(result);
        later([this] { UiHarness::click(m_harness.find<QWidget>("newsBar"), "messageClose"); });
        return window();
    });
    addBar(u"bar-closing"_s, [this] {
        auto *bar = new CloseQuestion(window());
        bar->ask(true);
        return bar;
    });
    addBar(u"bar-not-asleep"_s, [this] {
        auto *bar = new WhenDoneBar(m_whenDone, window());
        bar->showFailure(u"org.freedesktop.DBus.Error.AccessDenied"_s);
        return bar;
    });
}

void AllWindows::addHistory()
{
    add(u"history"_s, Kind::Dialog,
        [this] { return show(std::make_unique<HistoryWindow>(*m_harness.queue, *m_harness.settings)); });
    add(
        u"history-stays"_s, Kind::Dialog,
        [this] {
            QWidget *history = show(std::make_unique<HistoryWindow>(*m_harness.queue, *m_harness.settings));
            history->findChild<HistoryList *>()->select({m_samples.stuck->id()});
            history->findChild<QAction *>(u"actionHistoryRemove"_s)->trigger();
            return history;
        },
        true);
    const auto exporting = [this] {
        const QList<JobId> all{m_samples.done->id(), m_samples.removed->id(), m_samples.stuck->id()};
        const QList<JobId> some{m_samples.done->id()};
        return show(std::make_unique<ExportDialog>(*m_harness.queue, ExportDialog::Choices{all, all, some}));
    };
    add(u"export"_s, Kind::Dialog, exporting);
    add(
        u"export-failed"_s, Kind::Dialog,
        [exporting] {
            QWidget *dialog = exporting();
            dialog->findChild<QLineEdit *>(u"pathEdit"_s)->setText(u"/no/such/folder/history.csv"_s);
            dialog->findChild<QPushButton *>(u"okButton"_s)->click();
            return dialog;
        },
        true);
    add(u"speed-graph"_s, Kind::Dialog, [this] {
        m_harness.action("actionSpeedGraph")->trigger();
        return take(m_harness.find<QWidget>("totalGraph"));
    });
}

} // namespace Ferry::Testing
