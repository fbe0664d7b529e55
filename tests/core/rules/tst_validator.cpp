#include "core/rules/validator.h"

#include <QJsonDocument>
#include <QTest>

using namespace Ferry;

namespace
{

const QByteArray Strong = "\"5f3-2a\"";
const QByteArray Weak = "W/\"5f3-2a\"";
const QByteArray Date = "Sun, 06 Nov 1994 08:49:37 GMT";

} // namespace

class ValidatorTest : public QObject
{
    Q_OBJECT

private slots:
    void a200TellsTagDateAndLength()
    {
        const Validator v = Validator::fromAnswer(
            200, {{"etag", Strong}, {"last-modified", Date}, {"content-length", "1000"}});
        QCOMPARE(v, (Validator{Strong, Date, 1000}));
    }

    void a206TellsTheWholeLengthAndNotThePartsOwn()
    {
        const HeaderList headers{
            {"ETag", Strong}, {"Content-Length", "10"}, {"Content-Range", "bytes 90-99/1000"}};
        QCOMPARE(Validator::fromAnswer(206, headers), (Validator{Strong, {}, 1000}));
    }

    void a206WithoutAUsableRangeTellsNoLength()
    {
        QCOMPARE(Validator::fromAnswer(206, {{"Content-Length", "10"}}).length, qint64(-1));
        QCOMPARE(Validator::fromAnswer(206, {{"Content-Range", "bytes 90-99/*"}}).length, qint64(-1));
        QCOMPARE(Validator::fromAnswer(206, {{"Content-Range", "bytes 99-90/1000"}}).length, qint64(-1));
    }

    void aChunkedOrGarbledLengthIsUnknown()
    {
        QCOMPARE(Validator::fromAnswer(200, {}).length, qint64(-1));
        QCOMPARE(Validator::fromAnswer(200, {{"Content-Length", "10, 11"}}).length, qint64(-1));
        QCOMPARE(
            Validator::fromAnswer(200, {{"Content-Length", "10"}, {"Transfer-Encoding", "chunked"}}).length,
            qint64(-1));
    }

    void otherAnswersSayNothingAboutTheFile()
    {
        for (const int status : {0, 100, 204, 301, 304, 404, 412, 416, 500})
            QCOMPARE(Validator::fromAnswer(status, {{"ETag", Strong}, {"Content-Length", "5"}}), Validator());
    }

    void resumeNeedsAStrongTagOrADateWithALength_data()
    {
        QTest::addColumn<Validator>("validator");
        QTest::addColumn<bool>("resumes");
        QTest::addColumn<QByteArray>("ifRange");
        const auto row = [](const char *name, const Validator &v, bool resumes, const QByteArray &ifRange) {
            QTest::newRow(name) << v << resumes << ifRange;
        };
        row("nothing", {}, false, {});
        row("length only", {{}, {}, 10}, false, {});
        row("strong tag", {Strong, {}, -1}, true, Strong);
        row("strong tag and date", {Strong, Date, 10}, true, Strong);
        row("empty strong tag", {"\"\"", {}, -1}, true, "\"\"");
        row("weak tag", {Weak, {}, 10}, false, {});
        row("weak tag, date, no length", {Weak, Date, -1}, false, {});
        row("weak tag, date and length: no date beside a tag", {Weak, Date, 10}, false, {});
        row("date and length", {{}, Date, 10}, true, Date);
        row("date and length 0", {{}, Date, 0}, true, Date);
        row("date without length", {{}, Date, -1}, false, Date);
        row("no date at all", {{}, "yesterday", 10}, false, {});
        row("tag without quotes", {"5f3-2a", {}, 10}, false, {});
        row("half a quote", {"\"", {}, 10}, false, {});
        row("lower-case w", {"w/\"a\"", {}, 10}, false, {});
    }

    void resumeNeedsAStrongTagOrADateWithALength()
    {
        QFETCH(Validator, validator);
        QFETCH(bool, resumes);
        QFETCH(QByteArray, ifRange);
        QCOMPARE(validator.allowsResume(), resumes);
        QCOMPARE(validator.ifRange(), ifRange);
    }

    void whatBothKnowMustBeTheSame_data()
    {
        QTest::addColumn<Validator>("a");
        QTest::addColumn<Validator>("b");
        QTest::addColumn<bool>("agree");
        const auto row = [](const char *name, const Validator &a, const Validator &b, bool agree) {
            QTest::newRow(name) << a << b << agree;
        };
        const Validator whole{Strong, Date, 10};
        row("the same", whole, whole, true);
        row("nothing known", whole, {}, true);
        row("another tag", whole, {"\"x\"", Date, 10}, false);
        row("another date", whole, {Strong, "Sun, 06 Nov 1994 08:49:38 GMT", 10}, false);
        row("another length", whole, {Strong, Date, 11}, false);
        row("length 0 is a length", whole, {Strong, Date, 0}, false);
        row("a tag gone weak", whole, {Weak, Date, 10}, true);
        row("another weak tag", whole, {"W/\"x\"", Date, 10}, false);
        row("tag not sent again", whole, {{}, Date, 10}, true);
        row("only the length, another", whole, {{}, {}, 11}, false);
        row("only the length, the same", whole, {{}, {}, 10}, true);
        row("disjoint", {Strong, {}, -1}, {{}, Date, 10}, true);
    }

    void whatBothKnowMustBeTheSame()
    {
        QFETCH(Validator, a);
        QFETCH(Validator, b);
        QFETCH(bool, agree);
        QCOMPARE(a.agreesWith(b), agree);
        QCOMPARE(b.agreesWith(a), agree);
    }

    void jsonGivesBackEveryByte()
    {
        const QList<Validator> all{{},
                                   {Strong, Date, 10},
                                   {Weak, {}, 0},
                                   {"\"\xff\xfe\xe4\"", {}, -1},
                                   {"\"a\\b\"", Date, 9'223'372'036'854'775'807}};
        for (const Validator &v : all) {
            const QByteArray text = QJsonDocument(v.toJson()).toJson();
            QCOMPARE(Validator::fromJson(QJsonDocument::fromJson(text).object()), v);
        }
    }

    void strangeJsonIsNoValidator()
    {
        using namespace Qt::StringLiterals;
        const QJsonObject json{{u"etag"_s, 5}, {u"lastModified"_s, true}, {u"length"_s, -7}};
        QCOMPARE(Validator::fromJson(json), Validator());
        QCOMPARE(Validator::fromJson({{u"length"_s, u"10"_s}}), Validator());
    }
};

QTEST_APPLESS_MAIN(ValidatorTest)
#include "tst_validator.moc"
