#include "tests/ui/allwindows.h"

#include "core/rules/filename.h"
#include "ui/details/detailpane.h"
#include "ui/transferlist.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

/// "partsPage" of the details is "details-parts".
QString pageName(const QWidget *page, int index)
{
    QString name = page->objectName();
    name.chop(name.endsWith("Page"_L1) ? 4 : 0);
    return u"details-"_s + (name.isEmpty() ? QString::number(index) : name);
}

} // namespace

AllWindows::AllWindows()
    : m_bare(std::make_unique<UiHarness>())
{
    if (!m_harness.show())
        qFatal("AllWindows: the window does not come");
    addWindows();
    addBars();
    addPages();
    addMenus();
    addAddDialogs();
    addCancelDialogs();
    addOptions();
    addHistory();
    addOtherDialogs();
    addSettings();
}

AllWindows::~AllWindows()
{
    close();
    m_harness.languages.choose(u"en"_s);
}

void AllWindows::add(const QString &name, Kind kind, const Open &open, bool isSaidOnce)
{
    m_entries.append({name, kind, open, isSaidOnce});
}

QStringList AllWindows::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.name);
    return names;
}

const AllWindows::Entry *AllWindows::entry(const QString &name) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &one) { return one.name == name; });
    if (found == m_entries.end())
        qFatal("AllWindows: there is no %s", qPrintable(name));
    return &*found;
}

AllWindows::Kind AllWindows::kind(const QString &name) const { return entry(name)->kind; }

bool AllWindows::isSaidOnce(const QString &name) const { return entry(name)->isSaidOnce; }

QWidget *AllWindows::open(const QString &name)
{
    close();
    if (!std::exchange(m_isFilled, true) && !fill())
        qFatal("AllWindows: the transfers do not come about");
    QWidget *widget = entry(name)->open();
    if (!widget)
        return nullptr;
    widget->activateWindow();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const bool isThere =
        kind(name) == Kind::Menu ? QTest::qWaitForWindowExposed(widget) : QTest::qWaitForWindowActive(widget);
    return isThere ? widget : nullptr;
}

void AllWindows::close()
{
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
    if (m_taken)
        m_taken->close();
    m_taken.clear();
    m_own.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QWidget *AllWindows::show(std::unique_ptr<QDialog> dialog)
{
    m_own = std::move(dialog);
    m_own->open();
    return m_own.get();
}

QWidget *AllWindows::take(QWidget *widget)
{
    m_taken = widget;
    return widget;
}

void AllWindows::speak(const QString &language)
{
    m_harness.languages.choose(language);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void AllWindows::addWindows()
{
    add(u"main-empty"_s, Kind::Window, [this]() -> QWidget * {
        if (!m_bare->show())
            return nullptr;
        later([this] { m_bare->hide(); });
        return m_bare->window.get();
    });
    add(u"main"_s, Kind::Window, [this] {
        m_harness.select({m_samples.moving->id()});
        return window();
    });
    add(u"main-several"_s, Kind::Window, [this] {
        m_harness.find<TransferList>("transferList")->selectAll();
        later([this] { m_harness.find<TransferList>("transferList")->clearSelection(); });
        return window();
    });
    add(u"main-nothing-found"_s, Kind::Window, [this] {
        auto *search = m_harness.find<QLineEdit>("searchField");
        search->setText(u"nothing has this name"_s);
        later([search] { search->clear(); });
        return window();
    });
    add(u"main-cannot-save"_s, Kind::Window, [this] {
        emit m_harness.queue->storeFailed(u"disk I/O error"_s);
        later([this] { emit m_harness.queue->storeFailed({}); });
        return window();
    });
    add(u"main-moved-aside"_s, Kind::Window, [this] {
        window()->showDatabaseMovedAside(u"/home/me/.local/share/ferry/ferry.sqlite.damaged"_s);
        later([this] { UiHarness::click(m_harness.find<QWidget>("newsBar"), "messageClose"); });
        return window();
    });
    if (m_harness.action("actionCompact")) {
        add(u"main-compact"_s, Kind::Window, [this] {
            m_harness.action("actionCompact")->setChecked(true);
            later([this] { m_harness.action("actionCompact")->setChecked(false); });
            return window();
        });
    }
    add(u"drop-download"_s, Kind::Window, [this] {
        QMimeData data;
        data.setUrls(
            {QUrl(u"https://files.example.org/a.iso"_s), QUrl(u"https://files.example.org/b.iso"_s)});
        return drag(data);
    });
    add(u"drop-upload"_s, Kind::Window, [this] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_harness.file(u"thesis-final.pdf"_s, 5'000'000))});
        return drag(data);
    });
    add(u"drop-nothing"_s, Kind::Window, [this] {
        QMimeData data;
        data.setUrls({QUrl(u"gopher://files.example.org/a.iso"_s)});
        return drag(data);
    });
}

QWidget *AllWindows::drag(const QMimeData &data)
{
    QDragEnterEvent enter(window()->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &enter);
    later([this] {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window(), &leave);
    });
    return window();
}

void AllWindows::addPage(int page, const QString &name, Job *Samples::*job)
{
    add(name, Kind::Window, [this, page, job] {
        auto *list = m_harness.find<TransferList>("transferList");
        list->clearSelection();
        if (job)
            m_harness.select({(m_samples.*job)->id()});
        m_harness.find<DetailPane>("detailTabs")->setCurrentIndex(page);
        later([this] { m_harness.find<DetailPane>("detailTabs")->setCurrentIndex(0); });
        return window();
    });
}

/// Each page with what it has most to say about, and with others that change what it says.
void AllWindows::addPages()
{
    using Choice = std::pair<const char *, Job * Samples::*>;
    const QHash<QString, QList<Choice>> special{
        {u"details-overview"_s,
         {{"-none", nullptr},
          {"-waiting", &Samples::waiting},
          {"-failed", &Samples::failed},
          {"-stuck", &Samples::stuck},
          {"", &Samples::several}}},
        {u"details-files"_s, {{"", &Samples::several}}},
        {u"details-parts"_s, {{"", &Samples::moving}, {"-paused", &Samples::paused}, {"-none", nullptr}}},
        {u"details-cleanup"_s,
         {{"", &Samples::moving},
          {"-removed", &Samples::removed},
          {"-stuck", &Samples::stuck},
          {"-none", nullptr}}},
        {u"details-log"_s, {{"", &Samples::several}, {"-failed", &Samples::failed}}},
    };
    const QList<Choice> usual{{"", &Samples::moving}, {"-sending", &Samples::sending}, {"-none", nullptr}};
    const auto *tabs = m_harness.find<DetailPane>("detailTabs");
    for (int page = 0; page < tabs->count(); ++page) {
        const QString name = pageName(tabs->widget(page), page);
        const QList<Choice> choices = special.value(name, usual);
        for (const auto &[suffix, job] : choices)
            addPage(page, name + QLatin1StringView(suffix), job);
    }
}

void AllWindows::addMenu(QMenu *menu, const QString &name)
{
    add(name, Kind::Menu, [this, menu] {
        m_harness.select({m_samples.moving->id()});
        menu->popup(window()->mapToGlobal(QPoint(20, 20)));
        return take(menu);
    });
}

void AllWindows::addMenus()
{
    int number = 0;
    const auto bar = window()->menuBar()->actions();
    for (const QAction *action : bar) {
        QMenu *menu = action->menu();
        const QString name = u"menu-%1"_s.arg(QString(action->text()).remove(u'&').toLower());
        addMenu(menu, name);
        const auto inner = menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        for (QMenu *one : inner)
            addMenu(one, u"%1-%2"_s.arg(name).arg(number++));
    }
    const auto buttons = window()->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        // The arrow behind which Qt hides what a bar has no room for has one, too.
        const bool isOurs = !button->objectName().isEmpty() && !button->objectName().startsWith("qt_"_L1);
        if (QMenu *menu = button->menu(); menu && isOurs)
            addMenu(menu, u"menu-"_s + button->objectName());
    }
    add(
        u"menu-context"_s, Kind::Menu,
        [this] {
            m_harness.select({m_samples.moving->id()});
            auto *list = m_harness.find<TransferList>("transferList");
            emit list->contextMenuRequested(list->mapToGlobal(QPoint(10, 10)));
            return take(m_harness.find<QMenu>("contextMenu"));
        },
        true);
}

} // namespace Ferry::Testing
