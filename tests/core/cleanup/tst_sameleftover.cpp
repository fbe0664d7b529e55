#include "core/cleanup/sameleftover.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

Leftover at(LeftoverKind kind, const QString &where, const QJsonObject &facts = {})
{
    Leftover leftover;
    leftover.kind = kind;
    leftover.where = where;
    leftover.facts = facts;
    return leftover;
}

QJsonObject upload(const QString &id, const QString &key = u"k"_s)
{
    QJsonObject facts{{u"bucket"_s, u"b"_s}, {u"key"_s, key}};
    if (!id.isEmpty())
        facts.insert("uploadId"_L1, id);
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(Ferry::Leftover)

class TestSameLeftover : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhetherTwoAreOne_data();
    void tellsWhetherTwoAreOne();
};

void TestSameLeftover::tellsWhetherTwoAreOne_data()
{
    using enum LeftoverKind;
    QTest::addColumn<Leftover>("a");
    QTest::addColumn<Leftover>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("one path") << at(PartFile, u"/a/x"_s) << at(PartFile, u"/a/x"_s) << true;
    QTest::newRow("two paths") << at(PartFile, u"/a/x"_s) << at(PartFile, u"/b/x"_s) << false;

    QTest::newRow("one id") << at(S3Upload, u"u1"_s, upload(u"i"_s)) << at(S3Upload, u"u2"_s, upload(u"i"_s))
                            << true;
    QTest::newRow("two ids") << at(S3Upload, u"u"_s, upload(u"i"_s)) << at(S3Upload, u"u"_s, upload(u"j"_s))
                             << false;
    QTest::newRow("an id that is on its way")
        << at(S3Upload, u"u1"_s, upload({})) << at(S3Upload, u"u2"_s, upload(u"i"_s)) << true;
    QTest::newRow("an id that is on its way, of another object")
        << at(S3Upload, u"u"_s, upload({}, u"l"_s)) << at(S3Upload, u"u"_s, upload(u"i"_s)) << false;
    QJsonObject put = upload({});
    put.insert("put"_L1, true);
    QTest::newRow("a PUT is no multipart upload")
        << at(S3Upload, u"u"_s, put) << at(S3Upload, u"u"_s, upload(u"i"_s)) << false;

    QTest::newRow("a directory on two hosts") << at(ChunkDirectory, u"http://a/u/ferry-1-0-x"_s)
                                              << at(ChunkDirectory, u"http://b:80/u/ferry-1-0-x/"_s) << true;
    QTest::newRow("two directories") << at(ChunkDirectory, u"http://a/u/ferry-1-0-x"_s)
                                     << at(ChunkDirectory, u"http://a/u/ferry-1-0-y"_s) << false;
    QTest::newRow("a name that is encoded in two ways")
        << at(DavTemporary, u"http://a/.b%20c.1.part"_s) << at(DavTemporary, u"http://a/%2Eb%20c.1.part"_s)
        << true;
    QTest::newRow("another kind") << at(DavTemporary, u"http://a/x"_s) << at(ChunkDirectory, u"http://a/x"_s)
                                  << false;
    QTest::newRow("one session") << at(TusSession, u"http://a/x"_s) << at(TusSession, u"http://a/x"_s)
                                 << true;
    QTest::newRow("two sessions") << at(TusSession, u"http://a/x"_s) << at(TusSession, u"http://b/x"_s)
                                  << false;
}

void TestSameLeftover::tellsWhetherTwoAreOne()
{
    QFETCH(Leftover, a);
    QFETCH(Leftover, b);
    QFETCH(bool, isSame);
    QCOMPARE(isSameLeftover(a, b), isSame);
    QCOMPARE(isSameLeftover(b, a), isSame);
}

QTEST_GUILESS_MAIN(TestSameLeftover)
#include "tst_sameleftover.moc"
