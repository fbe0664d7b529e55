#include "app/cli/clitext.h"

#include <QJsonArray>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestCliText : public QObject
{
    Q_OBJECT
private slots:
    void an_ending_tells_of_every_file_data();
    void an_ending_tells_of_every_file();
    void an_address_that_cannot_be_read_is_named();
};

void TestCliText::an_ending_tells_of_every_file_data()
{
    QTest::addColumn<QString>("direction");
    QTest::addColumn<int>("files");
    QTest::addColumn<QString>("text");
    QTest::newRow("one download") << u"download"_s << 1 << u"Saved /d/a.iso (2.0 KiB)"_s;
    QTest::newRow("downloads") << u"download"_s << 3 << u"Saved /d/a.iso and 2 more file(s) (2.0 KiB)"_s;
    QTest::newRow("one upload") << u"upload"_s << 1 << u"Uploaded a.iso (2.0 KiB) to http://h/files"_s;
    QTest::newRow("uploads") << u"upload"_s << 2
                             << u"Uploaded a.iso and 1 more file(s) (2.0 KiB) to http://h/files"_s;
}

void TestCliText::an_ending_tells_of_every_file()
{
    QFETCH(QString, direction);
    QFETCH(int, files);
    const QJsonObject file{{u"local"_s, u"/d/a.iso"_s}, {u"remote"_s, u"http://h/files"_s}};
    const JobView job = JobView::fromJson({{u"name"_s, u"a.iso"_s},
                                           {u"direction"_s, direction},
                                           {u"bytesTransferred"_s, 2'048},
                                           {u"fileCount"_s, files},
                                           {u"files"_s, QJsonArray{file}}});
    QTEST(CliText::ending(job).simplified().replace(QChar::Nbsp, u' '), "text");
}

void TestCliText::an_address_that_cannot_be_read_is_named()
{
    const QString typed = u"127.0.0.1:8801/x.bin"_s;
    const QString said = CliText::failure(typed, {ErrorKind::UrlInvalid, 0, {}, {}});
    QCOMPARE(said.count(typed), 2);
}

QTEST_GUILESS_MAIN(TestCliText)
#include "tst_clitext.moc"
