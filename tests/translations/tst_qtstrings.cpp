#include "ui/languages.h"

#include <QDialogButtonBox>
#include <QLibraryInfo>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Qt's own texts come from Qt's catalogues: without them a German window has English buttons.
class QtStringsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { m_languages.choose(u"en"_s); }

    void qtsCatalogueIsThere_data() { buttons(); }
    void qtsCatalogueIsThere();
    void qtsButtonsSpeakTheLanguage_data() { buttons(); }
    void qtsButtonsSpeakTheLanguage();
    void anOpenDialogFollows();

private:
    static void buttons();
    static QString textOf(const QDialogButtonBox &box, QDialogButtonBox::StandardButton which)
    {
        return box.button(which)->text().remove(u'&');
    }

    Ferry::Languages m_languages;
};

void QtStringsTest::buttons()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("ok");
    QTest::newRow("en") << u"en"_s << u"Cancel"_s << u"OK"_s;
    QTest::newRow("ar") << u"ar"_s << u"ألغِ"_s << u"حسنًا"_s;
    QTest::newRow("de") << u"de"_s << u"Abbrechen"_s << u"OK"_s;
    QTest::newRow("es") << u"es"_s << u"Cancelar"_s << u"Aceptar"_s;
    QTest::newRow("fr") << u"fr"_s << u"Annuler"_s << u"OK"_s;
    QTest::newRow("it") << u"it"_s << u"Annulla"_s << u"OK"_s;
    QTest::newRow("ja") << u"ja"_s << u"キャンセル"_s << u"OK"_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"Cancelar"_s << u"OK"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"取消"_s << u"確定"_s;
}

void QtStringsTest::qtsCatalogueIsThere()
{
    QFETCH(QString, code);
    QTranslator translator;
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    QVERIFY2(translator.load(u"qtbase_"_s + code, folder), qPrintable(folder));
}

void QtStringsTest::qtsButtonsSpeakTheLanguage()
{
    QFETCH(QString, code);
    m_languages.choose(code);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QTEST(textOf(box, QDialogButtonBox::Cancel), "cancel");
    QTEST(textOf(box, QDialogButtonBox::Ok), "ok");
}

void QtStringsTest::anOpenDialogFollows()
{
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    m_languages.choose(u"it"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(textOf(box, QDialogButtonBox::Cancel), u"Annulla"_s);
}

QTEST_MAIN(QtStringsTest)
#include "tst_qtstrings.moc"
