#include "tests/translations/pseudolanguage.h"
#include "tests/translations/roomforwords.h"
#include "tests/ui/allwindows.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

/// The smallest window that everything has room in, and an ordinary one.
constexpr QSize Smallest{800, 500};
constexpr QSize Ordinary{1180, 760};

} // namespace

/// Every language, and one that is 40 % wider than English, in every window, dialog, page and menu.
class LayoutsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_flaws.clear(); }
    void cleanup();

    void everyTextHasItsRoom_data();
    void everyTextHasItsRoom();
    void noTwoEntriesOfTheMenuBarShareAMnemonic_data() { languages(); }
    void noTwoEntriesOfTheMenuBarShareAMnemonic();
    void noToolTipShowsAMnemonic_data() { languages(); }
    void noToolTipShowsAMnemonic();
    void everyTextIsInTheCatalogue();
    void theWideLanguageIsWideAndKeepsWhatItMust();
    void whatIsCutOrLiesOverAnotherIsFound();
    void aPlaceholderThatIsCutIsFound();
    void theArrowOnAWordIsFound();

private:
    static void languages();
    [[nodiscard]] static QStringList codes();
    void speak(const QString &language);
    void check(QWidget *widget, AllWindows::Kind kind, const QString &language);
    void checkWindow(QWidget *window, const QString &when);
    void checkDialog(QWidget *dialog, const QString &language);
    void checkMenu(const QMenu *menu, const QString &language);
    void note(const QStringList &flaws, const QString &when);
    static void settle();
    /// As narrow as it can be, and as high as it then has to be.
    static void makeNarrow(QWidget *dialog);
    /// Fails with what was found so far.
    void report();

    Catalogue m_english;
    std::unique_ptr<PseudoLanguage> m_pseudo;
    std::unique_ptr<AllWindows> m_all;
    QStringList m_flaws;
};

QStringList LayoutsTest::codes()
{
    QStringList codes;
    for (const auto &language : Languages::shipped())
        codes.append(language.code);
    return codes << u"pseudo"_s;
}

void LayoutsTest::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList all = codes();
    for (const QString &code : all)
        QTest::newRow(qPrintable(code)) << code;
}

void LayoutsTest::initTestCase()
{
    // The same on every machine, and about as wide as the larger font of a desktop.
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    m_english = Catalogue::read(QStringLiteral(SOURCE_ROOT "/translations/ferry_en.ts"));
    QVERIFY2(m_english.error.isEmpty(), qPrintable(m_english.error));
    m_pseudo = std::make_unique<PseudoLanguage>(m_english);
    m_all = std::make_unique<AllWindows>();
}

void LayoutsTest::cleanupTestCase()
{
    m_all.reset();
    m_pseudo.reset();
}

void LayoutsTest::cleanup()
{
    QCoreApplication::removeTranslator(m_pseudo.get());
    m_all->speak(u"en"_s);
}

void LayoutsTest::settle()
{
    // Twice: what becomes higher because of its words tells its layout about it later.
    for (int i = 0; i < 2; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void LayoutsTest::speak(const QString &language)
{
    const bool isPseudo = language == "pseudo"_L1;
    QCoreApplication::removeTranslator(m_pseudo.get());
    m_all->speak(isPseudo ? u"en"_s : language);
    if (!isPseudo)
        return;
    // The last one that was installed is asked first.
    QCoreApplication::installTranslator(m_pseudo.get());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    settle();
}

void LayoutsTest::note(const QStringList &flaws, const QString &when)
{
    for (const QString &flaw : flaws)
        m_flaws.append(u"%1: %2"_s.arg(when, flaw));
}

void LayoutsTest::report()
{
    m_flaws.removeDuplicates();
    QVERIFY2(m_flaws.isEmpty(), qPrintable(u'\n' + m_flaws.join(u'\n')));
}

void LayoutsTest::checkWindow(QWidget *window, const QString &when)
{
    for (const QSize size : {Ordinary, Smallest}) {
        window->resize(size);
        settle();
        QStringList found = cutTexts(window) + overlappingTexts(window);
        if (window->size() != size)
            found.append(u"the window has grown to %1 x %2"_s.arg(window->width()).arg(window->height()));
        auto *bar = window->findChild<QToolBar *>(u"toolBar"_s);
        const auto actions = bar->actions();
        for (QAction *action : actions) {
            if (!action->isSeparator() && action->isVisible() && !bar->widgetForAction(action)->isVisible())
                found.append(u"not on the toolbar any more: "_s + action->text());
        }
        note(found, size == Smallest ? when + u", small"_s : when);
    }
}

void LayoutsTest::makeNarrow(QWidget *dialog)
{
    const QSize least = dialog->minimumSizeHint();
    const int height = dialog->layout()->totalHeightForWidth(least.width());
    dialog->resize(least.width(), qMax(least.height(), height));
    settle();
}

void LayoutsTest::checkDialog(QWidget *dialog, const QString &language)
{
    settle();
    // As high as it would be if it were opened in this language.
    dialog->resize(dialog->width(),
                   qMax(dialog->height(), dialog->layout()->totalHeightForWidth(dialog->width())));
    settle();
    note(cutTexts(dialog) + overlappingTexts(dialog), language);
    note(mnemonicClashes(dialog), language + u", share a mnemonic"_s);
    const QSize ordinary = dialog->size();
    makeNarrow(dialog);
    note(cutTexts(dialog) + overlappingTexts(dialog), language + u", at its narrowest"_s);
    if (dialog->width() > Smallest.width())
        note({u"%1 px wide"_s.arg(dialog->width())}, language);
    dialog->resize(ordinary.boundedTo(Ordinary));
}

void LayoutsTest::checkMenu(const QMenu *menu, const QString &language)
{
    note(mnemonicClashes(menu), language + u", share a mnemonic"_s);
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->text().isEmpty())
            note({u"an entry has no text"_s}, language);
    }
    if (menu->sizeHint().width() > Smallest.width())
        note({u"%1 px wide"_s.arg(menu->sizeHint().width())}, language);
}

void LayoutsTest::check(QWidget *widget, AllWindows::Kind kind, const QString &language)
{
    switch (kind) {
    case AllWindows::Kind::Window: return checkWindow(widget, language);
    case AllWindows::Kind::Dialog: return checkDialog(widget, language);
    case AllWindows::Kind::Menu: return checkMenu(qobject_cast<QMenu *>(widget), language);
    }
}

void LayoutsTest::everyTextHasItsRoom_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = m_all->names();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void LayoutsTest::everyTextHasItsRoom()
{
    QFETCH(QString, name);
    QWidget *widget = m_all->open(name);
    QVERIFY(widget);
    const QStringList all = codes();
    for (const QString &language : all) {
        speak(language);
        if (m_all->isSaidOnce(name))
            widget = m_all->open(name);
        QVERIFY(widget);
        check(widget, m_all->kind(name), language);
    }
    m_all->close();
    report();
}

void LayoutsTest::noTwoEntriesOfTheMenuBarShareAMnemonic()
{
    QFETCH(QString, language);
    speak(language);
    const auto menus = m_all->window()->menuBar()->actions();
    QMenu bar;
    bar.addActions(menus);
    QVERIFY(menus.size() >= 4);
    m_flaws = mnemonicClashes(&bar);
    report();
}

void LayoutsTest::noToolTipShowsAMnemonic()
{
    QFETCH(QString, language);
    speak(language);
    m_flaws = toolTipsWithMnemonics(m_all->window());
    report();
}

/// lupdate misses a text now and then; here it was asked for.
void LayoutsTest::everyTextIsInTheCatalogue()
{
    for (const QString &key : m_pseudo->unknown())
        m_flaws.append(u"in no catalogue: "_s + key);
    report();
}

void LayoutsTest::theWideLanguageIsWideAndKeepsWhatItMust()
{
    for (const Message &message : std::as_const(m_english.messages)) {
        const QString text = message.translations.constLast();
        const QString wide = PseudoLanguage::widened(text);
        QCOMPARE(placeholders(wide), placeholders(text));
        QCOMPARE(mnemonics(wide), mnemonics(text));
        if (wide != text)
            QVERIFY2(wide.size() * 10 >= text.size() * 14, qPrintable(wide));
    }
    QCOMPARE(PseudoLanguage::widened(u"&Cancel %Ln"_s).left(9), u"[&Cááñçéé"_s);
}

void LayoutsTest::whatIsCutOrLiesOverAnotherIsFound()
{
    QWidget window;
    window.resize(200, 60);
    auto *first = new QLabel(u"A text that is too long"_s, &window);
    auto *second = new QLabel(u"Another"_s, &window);
    first->setGeometry(0, 0, 40, 20);
    second->setGeometry(60, 0, 100, 20);
    window.show();
    QCOMPARE(cutTexts(&window).size(), 1);
    QCOMPARE(overlappingTexts(&window), QStringList());
    first->setGeometry(0, 0, 180, 20);
    QCOMPARE(cutTexts(&window), QStringList());
    QCOMPARE(overlappingTexts(&window).size(), 1);
}

void LayoutsTest::aPlaceholderThatIsCutIsFound()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    field->setToolTip(u"Said at length"_s);
    field->setPlaceholderText(u"Search transfers  Ctrl+F"_s);
    field->addAction(QIcon(), QLineEdit::LeadingPosition);
    const int words = field->fontMetrics().horizontalAdvance(field->placeholderText());
    field->resize(words + 60, 30);
    QCOMPARE(cutTexts(&window), QStringList());
    field->resize(words + 10, 30);
    QCOMPARE(cutTexts(&window).size(), 1);
}

void LayoutsTest::theArrowOnAWordIsFound()
{
    QWidget window;
    QMenu menu;
    auto *button = new QToolButton(&window);
    button->setText(u"No limit"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->resize(button->sizeHint());
    window.resize(300, 60);
    QCOMPARE(cutTexts(&window), QStringList());
    button->setMenu(&menu);
    QCOMPARE(cutTexts(&window).size(), 1);
    button->resize(button->sizeHint() + QSize(40, 0));
    QCOMPARE(cutTexts(&window), QStringList());
}

QTEST_MAIN(LayoutsTest)
#include "tst_layouts.moc"
