#include "core/rules/metalink.h"
#include "tests/ui/allwindows.h"
#include "ui/details/elidedlabel.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/linktext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr QChar Isolate(0x2066);
constexpr QChar EndOfIsolate(0x2069);

bool hasArabic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

/// The names, servers and paths in a sentence that are at the mercy of what stands beside them.
QStringList looseIn(const QString &text)
{
    static const QRegularExpression place(
        u"[\\w.~/-]+\\.(?:iso|pdf|zip|flac|mkv|tar|xz|gz|gguf|zst|part|sqlite|csv)\\b|127\\.0\\.0\\.1|"
        "example\\.org|~?/[a-z]\\w+"_s);
    QStringList loose;
    if (!hasArabic(text))
        return loose;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype at = match.capturedStart();
        if (text.lastIndexOf(Isolate, at) <= text.lastIndexOf(EndOfIsolate, at))
            loose.append(match.captured());
    }
    return loose;
}

QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                      widget->isWindow() ? widget->windowTitle() : QString()};
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        texts.append(elided->fullText());
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts.append(model->index(row, column).data(role).toString());
        }
    }
    return texts;
}

} // namespace

/// In a sentence that runs from right to left, a name, a server or a path keeps its own direction: nothing of it jumps
/// to its other end.
class IsolationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_all = std::make_unique<AllWindows>(); }
    void cleanupTestCase() { m_all.reset(); }
    void cleanup()
    {
        m_all->close();
        m_all->speak(u"en"_s);
    }

    void whatIsLooseIsFound();
    void everyNameInASentenceIsIsolated_data();
    void everyNameInASentenceIsIsolated();
    void namesInWordsAboutLinksAreIsolated();

private:
    std::unique_ptr<AllWindows> m_all;
};

void IsolationTest::whatIsLooseIsFound()
{
    QCOMPARE(looseIn(u"الملف thesis.pdf هنا"_s), QStringList(u"thesis.pdf"_s));
    QCOMPARE(looseIn(u"الملف \u2066thesis.pdf\u2069 هنا"_s), QStringList());
    QCOMPARE(looseIn(u"\u2066a.iso\u2069 من 127.0.0.1"_s), QStringList(u"127.0.0.1"_s));
    QCOMPARE(looseIn(u"thesis.pdf"_s), QStringList());
}

void IsolationTest::everyNameInASentenceIsIsolated_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = m_all->names();
    for (const QString &name : names) {
        if (m_all->kind(name) != AllWindows::Kind::Menu)
            QTest::newRow(qPrintable(name)) << name;
    }
}

void IsolationTest::everyNameInASentenceIsIsolated()
{
    QFETCH(QString, name);
    QWidget *window = m_all->open(name);
    QVERIFY(window);
    m_all->speak(u"ar"_s);
    if (m_all->isSaidOnce(name))
        window = m_all->open(name);
    QVERIFY(window);
    QStringList loose;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget->window() != window)
            continue;
        for (const QString &text : textsOf(widget)) {
            for (const QString &one : looseIn(text))
                loose.append(u"%1: “%2” in “%3”"_s.arg(widget->objectName(), one, text));
        }
    }
    loose.removeDuplicates();
    QVERIFY2(loose.isEmpty(), qPrintable(u'\n' + loose.join(u'\n')));
}

void IsolationTest::namesInWordsAboutLinksAreIsolated()
{
    m_all->speak(u"ar"_s);
    Metalink damaged;
    damaged.fault = Metalink::Fault::UnsafeName;
    damaged.detail = u"../../a.iso"_s;
    damaged.line = 7;
    MimeLinks::Unusable torrent;
    torrent.what = u"/srv/a.iso.zip"_s;
    torrent.why = MimeLinks::Unusable::Why::Torrent;
    for (const QString &text :
         {LinkText::fault(u"list.zip"_s, damaged), LinkText::pattern(u"/a{1..2}.iso"_s, 2),
          LinkText::tooMany(u"/a{1..2}.iso"_s, 2), LinkText::listTooLong(u"list.zip"_s),
          LinkText::filesLeftOut(u"list.zip"_s, 2), LinkText::optionsLeftOut(u"list.zip"_s, 2),
          LinkText::unusable({torrent})}) {
        QVERIFY2(hasArabic(text), qPrintable(text));
        QVERIFY2(looseIn(text).isEmpty(), qPrintable(text));
    }
}

QTEST_MAIN(IsolationTest)
#include "tst_isolation.moc"
