#include "ui/menubutton.h"
#include "ui/searchfield.h"

#include <QMenu>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

/// A field and a button that have room for their words.
class SearchFieldTest : public QObject
{
    Q_OBJECT
private slots:
    void itSaysWhatItSearchesAndItsKey();
    void theKeyGoesBeforeAnyWordIsCut();
    void itAsksForRoomForBoth();
    void theArrowOfAMenuHasAPlaceOfItsOwn();
    void aButtonWithoutWordsNeedsNoArrow();
};

void SearchFieldTest::itSaysWhatItSearchesAndItsKey()
{
    SearchField field;
    field.setWords(u"Search transfers"_s, u"Ctrl+F"_s);
    field.resize(600, 30);
    QCOMPARE(field.placeholderText(), u"Search transfers  Ctrl+F"_s);
    field.setWords(u"Search settings"_s);
    QCOMPARE(field.placeholderText(), u"Search settings"_s);
}

void SearchFieldTest::theKeyGoesBeforeAnyWordIsCut()
{
    SearchField field;
    field.setWords(u"Search transfers"_s, u"Ctrl+F"_s);
    field.show();
    const int both = field.fontMetrics().horizontalAdvance(u"Search transfers  Ctrl+F"_s);
    const int words = field.fontMetrics().horizontalAdvance(u"Search transfers"_s);
    field.resize(words + 45, 30); // room for the symbol and the air, too
    QCOMPARE(field.placeholderText(), u"Search transfers"_s);
    field.resize(60, 30);
    QCOMPARE(field.placeholderText(), QString());
    field.resize(both + 100, 30);
    QCOMPARE(field.placeholderText(), u"Search transfers  Ctrl+F"_s);
}

void SearchFieldTest::itAsksForRoomForBoth()
{
    SearchField field;
    field.setWords(u"Search what has been transferred up to now"_s, u"Ctrl+F"_s);
    field.resize(field.sizeHint());
    QVERIFY(field.placeholderText().endsWith(u"Ctrl+F"_s));
    QVERIFY(field.width() > field.fontMetrics().horizontalAdvance(field.placeholderText()) + 30);
}

void SearchFieldTest::theArrowOfAMenuHasAPlaceOfItsOwn()
{
    QMenu menu;
    MenuButton button;
    button.setText(u"No limit"_s);
    button.setMenu(&menu);
    QToolButton plain;
    plain.setText(u"No limit"_s);
    QVERIFY(button.sizeHint().width() >= plain.sizeHint().width() + 8);
    // The words stand as far to the left as they are left of the arrow, not on it.
    button.resize(button.sizeHint());
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        button.setLayoutDirection(direction);
        const QImage image = button.grab().toImage();
        const int arrow = direction == Qt::LeftToRight ? image.width() - 9 : 9;
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            drawn += image.pixelColor(arrow, y) == image.pixelColor(0, 0) ? 0 : 1;
        QVERIFY(drawn > 0);
    }
}

void SearchFieldTest::aButtonWithoutWordsNeedsNoArrow()
{
    QMenu menu;
    MenuButton button;
    QToolButton plain;
    button.setMenu(&menu);
    QCOMPARE(button.sizeHint().width(), plain.sizeHint().width());
}

QTEST_MAIN(SearchFieldTest)
#include "tst_searchfield.moc"
