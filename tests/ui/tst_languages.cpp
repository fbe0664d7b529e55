#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/details/elidedlabel.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/filterpane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;

/// A language in which every text of Ferry is in brackets and longer: what has none was not translated anew.
class BracketLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        // Qt's own texts are Qt's business.
        if (QByteArrayView(context).startsWith("Q"))
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%Ln"_s, QLocale().toString(n)).replace(u"%n"_s, QString::number(n));
        return u"⟦"_s + text + u"⟧"_s;
    }
};

bool isSaid(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    const bool isAddress = text.startsWith("http"_L1) && !text.contains(u' ');
    return text.contains(u'⟦') || isAddress || !text.contains(word);
}

/// Texts that are not words of Ferry: names, addresses, languages in themselves, styles' own, and the days of the
/// week, which QLocale has.
bool isExempt(const QWidget *widget)
{
    const QString name = widget->objectName();
    const bool isDay = name.startsWith("day"_L1) && name.endsWith("Button"_L1);
    return name.startsWith("qt_"_L1) || name == "overviewTitle"_L1 || name == "language"_L1 || isDay ||
           qobject_cast<const ElidedLabel *>(widget);
}

/// What a person reads on @p root and has not been said in the present language.
QStringList unsaidOf(const QWidget *root)
{
    QStringList unsaid;
    const auto look = [&](const QObject *object, const char *property) {
        const QString text = object->property(property).toString();
        if (!isSaid(text))
            unsaid.append(u"%1.%2: %3"_s.arg(object->objectName(), QLatin1StringView(property), text));
    };
    look(root, "windowTitle");
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || isExempt(widget))
            continue;
        for (const char *property : {"text", "placeholderText", "toolTip", "title", "suffix"}) {
            const bool typed = QByteArrayView(property) == "text" && qobject_cast<const QLineEdit *>(widget);
            if (!typed)
                look(widget, property);
        }
        if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (!isSaid(tabs->tabText(i)))
                    unsaid.append(tabs->tabText(i));
            }
        }
        if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QString text = view->model()->headerData(column, Qt::Horizontal).toString();
                if (!isSaid(text))
                    unsaid.append(text);
            }
        }
        if (const auto *tree = qobject_cast<const QTreeWidget *>(widget)) {
            for (int column = 0; column < tree->columnCount(); ++column) {
                if (!isSaid(tree->headerItem()->text(column)))
                    unsaid.append(tree->headerItem()->text(column));
            }
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                if (!isSaid(box->itemText(i)))
                    unsaid.append(box->itemText(i));
            }
        }
    }
    for (const QAction *action : root->findChildren<QAction *>()) {
        if (action->objectName().startsWith("action"_L1) &&
            !action->objectName().startsWith("actionLanguage"_L1)) {
            look(action, "text");
            look(action, "iconText");
            look(action, "toolTip");
        }
    }
    return unsaid;
}

} // namespace

class tst_Languages : public QObject
{
    Q_OBJECT
private slots:

    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_brackets);
        m_harness->languages.choose(u"en"_s);
        m_harness.reset();
    }

    void everyTextOfTheWindowIsSaidAnew();
    void everyTextOfTheDialogsIsSaidAnew_data();
    void everyTextOfTheDialogsIsSaidAnew();
    void theRowsAndFiltersAreSaidAnew();
    void theMenuSwitchesTheRunningWindow();
    void numbersFollowTheLanguage();
    void fieldsOfNumbersFollowTheLanguage();
    void qtsOwnButtonsFollowToo();
    void anUnknownCodeMeansTheSystems();
    void theChoiceIsRemembered();
    void noMenuUsesAKeyTwice_data();
    void noMenuUsesAKeyTwice();
    void toolTipsDoNotShowTheMenusKeys_data();
    void toolTipsDoNotShowTheMenusKeys();
    void theColumnsHaveRoomForTheirTitles_data();
    void theColumnsHaveRoomForTheirTitles();

private:
    void speak(const QString &language)
    {
        m_harness->languages.choose(language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }
    void speakBrackets()
    {
        QCoreApplication::installTranslator(&m_brackets);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }
    BracketLanguage m_brackets;
    std::unique_ptr<UiHarness> m_harness;
};

void tst_Languages::everyTextOfTheWindowIsSaidAnew()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(404));
    Job *failed = m_harness->download(u"0.0"_s, 1000);
    QTRY_COMPARE(failed->state(), JobState::Error);
    m_harness->select({failed->id()});
    emit m_harness->queue->storeFailed(u"0"_s);
    for (int page = 0; page < 5; ++page) {
        QCoreApplication::removeTranslator(&m_brackets);
        m_harness->find<DetailPane>("detailTabs")->setCurrentIndex(page);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        speakBrackets();
        const QStringList unsaid = unsaidOf(m_harness->window.get());
        QVERIFY2(unsaid.isEmpty(), qPrintable(unsaid.join(u'\n')));
    }
}

void tst_Languages::everyTextOfTheDialogsIsSaidAnew_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("add download") << 0;
    QTest::newRow("add upload") << 1;
    QTest::newRow("cancel one") << 2;
    QTest::newRow("cancel several") << 3;
    QTest::newRow("sign in") << 4;
    QTest::newRow("settings") << 5;
}

void tst_Languages::everyTextOfTheDialogsIsSaidAnew()
{
    QFETCH(int, which);
    const JobId one = m_harness->download(u"1.2"_s, MiB, 0, false)->id();
    const JobId two = m_harness->download(u"3.4"_s, MiB, 0, false)->id();
    std::unique_ptr<QDialog> dialog;
    JobQueue &queue = *m_harness->queue;
    Settings &settings = *m_harness->settings;
    switch (which) {
    case 0: dialog = std::make_unique<AddDownloadDialog>(queue, settings); break;
    case 1: dialog = std::make_unique<AddUploadDialog>(queue, settings); break;
    case 2: dialog = std::make_unique<CancelDialog>(queue, settings, QList<JobId>{one}); break;
    case 3: dialog = std::make_unique<CancelDialog>(queue, settings, QList<JobId>{one, two}); break;
    case 4: dialog = std::make_unique<SignInDialog>(queue, QUrl(u"http://1.2.3.4/"_s)); break;
    default: dialog = std::make_unique<SettingsDialog>(queue, settings); break;
    }
    dialog->open();
    speakBrackets();
    QStringList unsaid = unsaidOf(dialog.get());
    QVERIFY2(unsaid.isEmpty(), qPrintable(unsaid.join(u'\n')));
}

void tst_Languages::theRowsAndFiltersAreSaidAnew()
{
    Job *job = m_harness->download(u"1.2"_s, MiB, 0, false);
    m_harness->select({job->id()});
    speakBrackets();
    const auto *list = m_harness->find<QTableView>("transferList");
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u'⟦'));
    const QAbstractItemModel *entries = m_harness->find<FilterPane>("filterPane")->model();
    for (int row = 0; row < entries->rowCount(); ++row) {
        const QModelIndex head = entries->index(row, 0);
        QVERIFY2(isSaid(head.data().toString()), qPrintable(head.data().toString()));
        for (int child = 0; child < entries->rowCount(head); ++child) {
            const QString text = entries->index(child, 0, head).data().toString();
            QVERIFY2(isSaid(text), qPrintable(text));
        }
    }
}

void tst_Languages::theMenuSwitchesTheRunningWindow()
{
    auto *german = m_harness->action("actionLanguage_de");
    QVERIFY(german);
    german->trigger();
    QCOMPARE(m_harness->languages.spoken(), u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    QVERIFY(german->isChecked());
}

void tst_Languages::numbersFollowTheLanguage()
{
    m_harness->languages.choose(u"de"_s);
    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    m_harness->languages.choose(u"en"_s);
    QCOMPARE(QLocale().toString(1.5), u"1.5"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_Languages::fieldsOfNumbersFollowTheLanguage()
{
    SettingsDialog dialog(*m_harness->queue, *m_harness->settings, m_harness->window.get());
    m_harness->languages.choose(u"ar"_s);
    const auto fields = dialog.findChildren<QSpinBox *>();
    QVERIFY(!fields.isEmpty());
    for (const QSpinBox *field : fields)
        QCOMPARE(field->locale().language(), QLocale::Arabic);
    m_harness->languages.choose(u"en"_s);
    QCOMPARE(fields.first()->locale().language(), QLocale::English);
}

void tst_Languages::qtsOwnButtonsFollowToo()
{
    m_harness->languages.choose(u"fr"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
    m_harness->languages.choose(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void tst_Languages::anUnknownCodeMeansTheSystems()
{
    m_harness->languages.choose(u"tlh"_s);
    QCOMPARE(m_harness->languages.chosen(), u"system"_s);
    QCOMPARE(m_harness->languages.spoken(), Languages::ofSystem());
}

void tst_Languages::theChoiceIsRemembered()
{
    m_harness->action("actionLanguage_zh_TW")->trigger();
    QCOMPARE(m_harness->settings->language.get(), u"zh_TW"_s);
    QVERIFY(m_harness->show());
    QVERIFY(m_harness->action("actionLanguage_zh_TW")->isChecked());
}

void languages()
{
    QTest::addColumn<QString>("language");
    for (const Languages::Language &language : Languages::shipped())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void tst_Languages::noMenuUsesAKeyTwice_data() { languages(); }

void tst_Languages::noMenuUsesAKeyTwice()
{
    QFETCH(QString, language);
    speak(language);
    QList<QList<QAction *>> menus = {m_harness->window->menuBar()->actions()};
    for (const QAction *bar : m_harness->window->menuBar()->actions())
        menus.append(bar->menu()->actions());
    // The context menu is the one of the transfers, and the details.
    menus[2].append(m_harness->action("actionDetails"));
    for (const QList<QAction *> &menu : std::as_const(menus)) {
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : menu) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(action->text() + u" / "_s + taken.value(key)));
            taken.insert(key, action->text());
        }
    }
}

void tst_Languages::toolTipsDoNotShowTheMenusKeys_data() { languages(); }

void tst_Languages::toolTipsDoNotShowTheMenusKeys()
{
    QFETCH(QString, language);
    speak(language);
    static const QRegularExpression oneLetter(u"\\(&?[A-Z]\\)|&"_s);
    for (const QAction *action : m_harness->window->findChildren<QAction *>()) {
        if (action->objectName().startsWith("action"_L1) &&
            action->objectName() != "actionLanguage_system"_L1)
            QVERIFY2(!action->toolTip().contains(oneLetter), qPrintable(action->toolTip()));
    }
}

void tst_Languages::theColumnsHaveRoomForTheirTitles_data() { languages(); }

void tst_Languages::theColumnsHaveRoomForTheirTitles()
{
    QFETCH(QString, language);
    m_harness->window->resize(1900, 760);
    auto *list = m_harness->find<QTableView>("transferList");
    speak(language);
    for (int column = 1; column < list->model()->columnCount(); ++column) {
        if (list->isColumnHidden(column))
            continue;
        const QString title = list->model()->headerData(column, Qt::Horizontal).toString();
        constexpr int Arrow = 14;
        constexpr int Margins = 16;
        QVERIFY2(list->columnWidth(column) >=
                     list->horizontalHeader()->fontMetrics().horizontalAdvance(title) + Arrow + Margins,
                 qPrintable(title));
    }
}

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
