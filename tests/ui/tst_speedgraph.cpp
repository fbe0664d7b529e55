#include "ui/details/speedgraph.h"
#include "ui/format.h"
#include "ui/tones.h"

#include <QAccessible>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 KiB = 1024;

/// Counts how often a widget paints itself.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

SpeedGraph::Picture picture(const QList<double> &rates)
{
    SpeedGraph::Picture result;
    result.curves = {{Direction::Download, {}, rates}};
    result.seconds = rates.size();
    result.axis = SpeedGraph::Axis::Duration;
    return result;
}

/// Whether anything is drawn in the column at that share of the width.
bool isFilledAt(const QImage &image, double share, const QColor &base)
{
    const int x = int(share * (image.width() - 1));
    return image.pixelColor(x, image.height() / 2) != base;
}

} // namespace

/// The graph itself: curves, and the moments on them.
class tst_SpeedGraph : public QObject
{
    Q_OBJECT
private slots:
    void momentsAreToldOneByOne();
    void aPauseIsSaidAndNotDrawn();
    void theGraphHasAValueForScreenReaders();
    void theGraphIsNotPaintedAgainForTheSame();
    void timeRunsToTheRightInEveryLanguage();
    void twoCurvesAreToldApartByName();
};

void tst_SpeedGraph::momentsAreToldOneByOne()
{
    SpeedGraph one;
    one.resize(400, 200);
    one.setPicture(picture({KiB, 2.0 * KiB, 3.0 * KiB, 4.0 * KiB}));
    QCOMPARE(one.textOf(1), u"2.0 KiB/s, after 1 s"_s);
    QCOMPARE(one.textOf(4), QString());
    QTest::keyClick(&one, Qt::Key_Left);
    QCOMPARE(one.marked(), 3);
    QTest::keyClick(&one, Qt::Key_Left);
    QCOMPARE(one.marked(), 2);
    QTest::keyClick(&one, Qt::Key_Home);
    QCOMPARE(one.marked(), 0);
    QTest::keyClick(&one, Qt::Key_End);
    QCOMPARE(one.marked(), 3);
    QTest::keyClick(&one, Qt::Key_Escape);
    QCOMPARE(one.marked(), -1);
    one.show();
    QVERIFY(QTest::qWaitForWindowExposed(&one));
    QTest::mouseMove(one.windowHandle(), QPoint(390, 100));
    QTRY_COMPARE(one.marked(), 3);
    SpeedGraph::Picture clock = picture({KiB, KiB});
    clock.axis = SpeedGraph::Axis::Clock;
    clock.endsAt = QDateTime(QDate(2026, 11, 20), QTime(14, 31, 7)).toMSecsSinceEpoch();
    one.setPicture(clock);
    QCOMPARE(one.textOf(1), u"1.0 KiB/s, "_s + Format::time(clock.endsAt));
    QCOMPARE(one.textOf(0), u"1.0 KiB/s, "_s + Format::time(clock.endsAt - 1'000));
}

void tst_SpeedGraph::aPauseIsSaidAndNotDrawn()
{
    SpeedGraph one;
    one.resize(400, 200);
    QList<double> rates(100, 10.0 * KiB);
    for (int i = 40; i < 60; ++i)
        rates[i] = -1;
    one.setPicture(picture(rates));
    QCOMPARE(one.textOf(50), u"nothing was running, after 50 s"_s);
    const QImage image = one.grab().toImage();
    const QColor base = Tones::of(one.palette()).base;
    const int y = image.height() * 3 / 4; // below the curve: in its area
    QVERIFY(image.pixelColor(image.width() / 4 + 30, y) != base);
    int empty = 0;
    for (int x = 0; x < image.width(); ++x)
        empty += image.pixelColor(x, y) == base ? 1 : 0;
    QVERIFY(empty > image.width() / 10);
}

void tst_SpeedGraph::theGraphHasAValueForScreenReaders()
{
    SpeedGraph one;
    one.setAccessibleName(u"Graph"_s);
    one.setSummary(u"3 MiB/s now"_s);
    one.setPicture(picture({KiB, 2.0 * KiB}));
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&one);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->text(QAccessible::Name), u"Graph"_s);
    QCOMPARE(access->text(QAccessible::Value), u"3 MiB/s now"_s);
    QTest::keyClick(&one, Qt::Key_Home);
    QCOMPARE(access->text(QAccessible::Value), u"1.0 KiB/s, after 0 s"_s);
}

void tst_SpeedGraph::theGraphIsNotPaintedAgainForTheSame()
{
    SpeedGraph one;
    one.show();
    QVERIFY(QTest::qWaitForWindowExposed(&one));
    one.setPicture(picture({KiB, 2.0 * KiB}));
    QCoreApplication::processEvents();
    const Paints paints(&one);
    one.setPicture(picture({KiB, 2.0 * KiB}));
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
    one.setPicture(picture({KiB, 3.0 * KiB}));
    QTRY_COMPARE(paints.count, 1);
}

void tst_SpeedGraph::timeRunsToTheRightInEveryLanguage()
{
    SpeedGraph one;
    one.resize(400, 200);
    one.setLayoutDirection(Qt::RightToLeft);
    QList<double> rates(60, 0.0);
    for (int i = 40; i < 60; ++i)
        rates[i] = 90.0 * KiB;
    one.setPicture(picture(rates));
    const QImage image = one.grab().toImage();
    const QColor base = Tones::of(one.palette()).base;
    QVERIFY(isFilledAt(image, 0.95, base));
    QVERIFY(isFilledAt(image, 0.90, base));
    QVERIFY(!isFilledAt(image, 0.45, base));
    QVERIFY(!isFilledAt(image, 0.41, base));
}

void tst_SpeedGraph::twoCurvesAreToldApartByName()
{
    SpeedGraph one;
    SpeedGraph::Picture both = picture({KiB, 2.0 * KiB});
    both.curves.first().name = u"Downloads"_s;
    both.curves.append({Direction::Upload, u"Uploads"_s, {0.0, 5.0 * KiB}});
    one.setPicture(both);
    QCOMPARE(one.textOf(1), u"Downloads 2.0 KiB/s, Uploads 5.0 KiB/s, after 1 s"_s);
}

QTEST_MAIN(tst_SpeedGraph)
#include "tst_speedgraph.moc"
