#include "core/rules/filename.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

QString repeated(QStringView text, int times) { return text.toString().repeated(times); }

} // namespace

class FileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void aContentDispositionNamesTheFile_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *field, const QString &name) {
            QTest::newRow(field) << QByteArray(field) << name;
        };
        // RFC 6266 5 and RFC 8187 3.2.2
        row("Attachment; filename=example.html", u"example.html"_s);
        row("INLINE; FILENAME= \"an example.html\"", u"an example.html"_s);
        row("attachment; filename*= UTF-8''%e2%82%ac%20rates", u"€ rates"_s);
        row("attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates", u"€ rates"_s);
        row("attachment; filename*=utf-8''%e2%82%ac%20rates; filename=\"EURO rates\"", u"€ rates"_s);
        row("attachment; filename*=iso-8859-1'en'%A3%20rates", u"£ rates"_s);
        row("attachment; filename*=UTF-8''%c2%a3%20and%20%e2%82%ac%20rates", u"£ and € rates"_s);
        row("attachment; filename*=UTF-8'de'caf%C3%A9", u"café"_s);

        // an ext-value that breaks the rules gives way to filename
        row("attachment; filename=a.txt; filename*=UTF-8''%e2%82", u"a.txt"_s);
        row("attachment; filename=a.txt; filename*=UTF-8''%zz", u"a.txt"_s);
        row("attachment; filename=a.txt; filename*=UTF-8''100%", u"a.txt"_s);
        row("attachment; filename=a.txt; filename*=UTF-16''%00a", u"a.txt"_s);
        row("attachment; filename=a.txt; filename*=b.txt", u"a.txt"_s);
        row("attachment; filename=a.txt; filename*=UTF-8''", u"a.txt"_s);
        row("attachment; filename*=UTF-8''%zz", u""_s);
        row("attachment; filename*=\"UTF-8''%C3%A9.txt\"", u"é.txt"_s);

        // quoted strings
        row("attachment; filename=\"a;b=c.txt\"; x=y", u"a;b=c.txt"_s);
        row("attachment; filename=\"say \\\"hi\\\".txt\"", u"say \"hi\".txt"_s);
        row("attachment; filename=\"a\\\\b.txt\"", u"a\\b.txt"_s);
        row("attachment; filename=\"open end.txt", u"open end.txt"_s);
        row("attachment; filename=\"\\", u"\\"_s);
        row("attachment; x=\"filename=no.txt\"; filename=yes.txt", u"yes.txt"_s);

        // what servers really send
        row("filename=bare.txt", u"bare.txt"_s);
        row("attachment;filename=tight.txt;", u"tight.txt"_s);
        row("attachment; ;; filename = loose.txt ; ", u"loose.txt"_s);
        row("attachment; filename=two words.txt", u"two words.txt"_s);
        row("attachment; filename=first.txt; filename=second.txt", u"first.txt"_s);
        row("attachment; filename=\"na\xc3\xafve.txt\"", u"naïve.txt"_s);
        row("attachment; filename=\"na\xefve.txt\"", u"naïve.txt"_s);
        row("attachment; filename=\"50%20off.pdf\"", u"50 off.pdf"_s);
        row("attachment; filename=\"%E2%82%AC.pdf\"", u"€.pdf"_s);
        row("attachment; filename=\"100%.pdf\"", u"100%.pdf"_s);
        row("attachment; filename=\"100%25.pdf\"", u"100%.pdf"_s);
        row("attachment; filename=\"%E9.pdf\"", u"%E9.pdf"_s);

        row("attachment", u""_s);
        row("", u""_s);
        row("attachment; filename", u""_s);
        row("attachment; filename=", u""_s);
        row("attachment; filename=\"\"", u""_s);
        row("attachment; xfilename=a.txt", u""_s);
        row("attachment; name=a.txt", u""_s);
    }

    void aContentDispositionNamesTheFile()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, name);
        QCOMPARE(fileNameFromContentDisposition(field), name);
    }

    void aUrlNamesTheFile_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *url, const QString &name) {
            QTest::newRow(url) << QString::fromUtf8(url) << name;
        };
        row("http://host/a/b.tar.gz", u"b.tar.gz"_s);
        row("http://host/b.iso?token=a/b#c/d", u"b.iso"_s);
        row("http://host/some%20file.txt", u"some file.txt"_s);
        row("http://host/%E2%82%AC.txt", u"€.txt"_s);
        row("http://host/€.txt", u"€.txt"_s);
        row("http://host/caf%E9.txt", u"café.txt"_s);
        row("http://host/100%25.txt", u"100%.txt"_s);
        row("http://host/%2525.txt", u"%25.txt"_s);
        row("http://host/a%2Fb.txt", u"a/b.txt"_s);
        row("http://host/a+b.txt", u"a+b.txt"_s);
        row("http://host", u"download"_s);
        row("http://host/", u"download"_s);
        row("http://host/dir/", u"download"_s);
        row("", u"download"_s);
    }

    void aUrlNamesTheFile()
    {
        QFETCH(QString, url);
        QFETCH(QString, name);
        QCOMPARE(fileNameFromUrl(QUrl(url)), name);
    }

    void anUnsafeNameIsMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *what, const QString &name, const QString &safe) {
            QTest::newRow(what) << name << safe;
        };
        row("a good name stays", u"Übung 1 (final).tar.gz"_s, u"Übung 1 (final).tar.gz"_s);
        row("an emoji stays", u"\U0001F600.txt"_s, u"\U0001F600.txt"_s);
        row("a joiner inside stays", u"می\u200Cخواهم.txt"_s, u"می\u200Cخواهم.txt"_s);

        row("parent directories", u"../../etc/passwd"_s, u"passwd"_s);
        row("an absolute path", u"/etc/passwd"_s, u"passwd"_s);
        row("a Windows path", u"C:\\Windows\\system32\\evil.dll"_s, u"evil.dll"_s);
        row("both separators", u"a/b\\c/d\\e.txt"_s, u"e.txt"_s);
        row("a directory", u"dir/sub/"_s, u"sub"_s);
        row("parent only", u".."_s, u"download"_s);
        row("parent with slash", u"../"_s, u"download"_s);
        row("slashes only", u"///\\\\"_s, u"download"_s);
        row("a stream", u"file.txt:evil.exe"_s, u"file.txt_evil.exe"_s);

        row("empty", u""_s, u"download"_s);
        row("blanks", u"  \t "_s, u"download"_s);
        row("dots and blanks", u" . .. . "_s, u"download"_s);
        row("hidden", u".bashrc"_s, u"bashrc"_s);
        row("dots at the end", u"a.txt. . ."_s, u"a.txt"_s);
        row("no-break and ideographic blanks", u"\u00A0\u3000a.txt\u3000"_s, u"a.txt"_s);

        row("control characters", u"a\nb\tc\x01\x7F\u0085.txt"_s, u"abc.txt"_s);
        row("NUL", u"a.txt"_s + QChar(0) + u".exe"_s, u"a.txt.exe"_s);
        row("line separators", u"a\u2028b\u2029.txt"_s, u"ab.txt"_s);
        row("bidi override", u"photo\u202Egpj.exe"_s, u"photogpj.exe"_s);
        row("every bidi control",
            u"a\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061Cb"_s, u"ab"_s);
        row("byte order mark and zero width blank", u"\uFEFFa\u200B.txt"_s, u"a.txt"_s);
        row("bidi control around a dot", u"\u202E.\u202C.bashrc"_s, u"bashrc"_s);
        row("half a surrogate pair", u"a"_s + QChar(0xD83D) + u"b"_s, u"a\uFFFDb"_s);

        row("forbidden on Windows", u"a<b>c:d\"e|f?g*h"_s, u"a_b_c_d_e_f_g_h"_s);

        for (const char *device :
             {"CON", "con", "Prn", "aux", "NUL", "COM1", "com9", "LPT1", "lpt9", "CONIN$", "conout$"})
            row(device, QString::fromLatin1(device), u'_' + QString::fromLatin1(device));
        row("a superscript port", u"COM\u00B9"_s, u"_COM\u00B9"_s);
        row("a device with a suffix", u"nul.tar.gz"_s, u"_nul.tar.gz"_s);
        row("a device with a blank before the suffix", u"con .txt"_s, u"_con .txt"_s);
        row("a device hidden behind dots", u"..con.."_s, u"_con"_s);
        row("a device behind a bidi control", u"c\u202Eon"_s, u"_con"_s);
        for (const char *good :
             {"console", "CONE.txt", "COM", "COM12", "lpt", "null", "a.con", "auxiliary.txt"})
            row(good, QString::fromLatin1(good), QString::fromLatin1(good));
    }

    void anUnsafeNameIsMadeSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void aLongNameIsCutBetweenCharactersAndKeepsItsSuffix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *what, const QString &name, const QString &safe) {
            QTest::newRow(what) << name << safe;
        };
        row("200 bytes fit", repeated(u"a", 196) + u".txt"_s, repeated(u"a", 196) + u".txt"_s);
        row("201 do not", repeated(u"a", 197) + u".txt"_s, repeated(u"a", 196) + u".txt"_s);
        row("two suffixes", repeated(u"a", 300) + u".tar.gz"_s, repeated(u"a", 193) + u".tar.gz"_s);
        row("no suffix", repeated(u"a", 300), repeated(u"a", 200));
        row("two bytes a character", repeated(u"é", 150) + u".pdf"_s, repeated(u"é", 98) + u".pdf"_s);
        row("two bytes, odd room", repeated(u"é", 150) + u".jpeg"_s, repeated(u"é", 97) + u".jpeg"_s);
        row("three bytes", repeated(u"€", 100) + u".pdf"_s, repeated(u"€", 65) + u".pdf"_s);
        row("four bytes", repeated(u"\U0001F600", 60) + u".jpeg"_s, repeated(u"\U0001F600", 48) + u".jpeg"_s);
        row("a suffix of several bytes", repeated(u"a", 300) + u".日本"_s, repeated(u"a", 193) + u".日本"_s);
        row("prose behind a full stop is no suffix", u"a. "_s + repeated(u"b", 300),
            u"a. "_s + repeated(u"b", 197));
        row("blanks bared by the cut", repeated(u"a", 150) + repeated(u" ", 100) + u"b"_s,
            repeated(u"a", 150));
        row("a device bared by the cut", u"con"_s + repeated(u" ", 300) + u"b"_s, u"_con"_s);
        row("a device with an endless suffix", u"con."_s + repeated(u"b", 300),
            u"_con."_s + repeated(u"b", 195));
    }

    void aLongNameIsCutBetweenCharactersAndKeepsItsSuffix()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QVERIFY(safeFileName(name).toUtf8().size() <= 200);
        QCOMPARE(safeFileName(safe), safe);
    }

    void aNumberGoesBeforeTheSuffix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("numbered");
        const auto row = [](const char *name, const char *numbered) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(numbered);
        };
        row("report.pdf", "report (2).pdf");
        row("report.tar.gz", "report (2).tar.gz");
        row("report.TAR.XZ", "report (2).TAR.XZ");
        row("report.v1.2.zip", "report.v1.2 (2).zip");
        row("report", "report (2)");
        row("report (2).pdf", "report (2) (2).pdf");
        row(".tar.gz", ".tar (2).gz");
        row(".bashrc", ".bashrc (2)");
        row("tar.gz", "tar (2).gz");
        row("Dr. No", "Dr. No (2)");
        row("end.", "end. (2)");
        row("日本.テスト", "日本 (2).テスト");
    }

    void aNumberGoesBeforeTheSuffix()
    {
        QFETCH(QString, name);
        QFETCH(QString, numbered);
        QCOMPARE(numberedFileName(name, 2), numbered);
    }

    void aNumberFitsBehindTheLongestName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("numbered");
        const auto row = [](const char *title, const QString &name, const QString &numbered) {
            QTest::newRow(title) << name << numbered;
        };
        row("ASCII", repeated(u"a", 251) + u".txt"_s, repeated(u"a", 247) + u" (2).txt"_s);
        row("German", repeated(u"ä", 125) + u".txt"_s, repeated(u"ä", 123) + u" (2).txt"_s);
        row("Chinese", repeated(u"檔", 84) + u".gz"_s, repeated(u"檔", 82) + u" (2).gz"_s);
        row("no suffix", repeated(u"a", 255), repeated(u"a", 251) + u" (2)"_s);
        row("fits as it is", repeated(u"a", 247) + u".txt"_s, repeated(u"a", 247) + u" (2).txt"_s);
    }

    void aNumberFitsBehindTheLongestName()
    {
        QFETCH(const QString, name);
        QTEST(numberedFileName(name, 2), "numbered");
        QVERIFY(numberedFileName(name, 9'999).toUtf8().size() <= 255);
    }

    void aPartFileIsHiddenAndNamesItsJob()
    {
        QCOMPARE(partFileName(u"a.iso"_s, JobId(32), 0), u".a.iso.0000000000010.part"_s);
        QCOMPARE(partFileName(u"a.iso"_s, JobId(32), 1), u".a.iso.0000000000010-1.part"_s);
        QCOMPARE(partFileName(u"a.iso"_s, JobId(32), 12), u".a.iso.0000000000010-12.part"_s);
    }

    void aPartFileTellsItsJob()
    {
        const JobId job(1'234'567'890'123);
        QCOMPARE(jobOfPartFile(partFileName(u"a.iso"_s, job, 0)), job);
        QCOMPARE(jobOfPartFile(partFileName(u"a.b-1.iso"_s, job, 12)), job);
        QVERIFY(jobOfPartFile(u".a.iso.part"_s).isNull());
        QVERIFY(jobOfPartFile(u"a.iso.0000000000010.part"_s).isNull());
        QVERIFY(jobOfPartFile(u".a.iso.000000000001u.part"_s).isNull()); // no digit of an id
        QVERIFY(jobOfPartFile(u".a.iso.0000000000010-0.part"_s).isNull());
        QVERIFY(jobOfPartFile(u".a.iso.0000000000010.part.bak"_s).isNull());
    }

    void partFilesOfOneJobDiffer()
    {
        QVERIFY(partFileName(u"a"_s, JobId(1), 1) != partFileName(u"a"_s, JobId(1), 2));
        QVERIFY(partFileName(u"a"_s, JobId(1), 0) != partFileName(u"a"_s, JobId(2), 0));
    }

    void aPartFileFitsIntoAFileSystemsNames()
    {
        const QString longest = repeated(u"€", 85);
        QCOMPARE(longest.toUtf8().size(), qsizetype(255));
        QVERIFY(partFileName(longest, JobId(1), 99'999).toUtf8().size() <= 255);
        const QString numbered = numberedFileName(safeFileName(repeated(u"é", 300) + u".txt"_s), 1'000);
        QVERIFY(partFileName(numbered, JobId(1), 99'999).toUtf8().size() <= 255);
    }
};

QTEST_APPLESS_MAIN(FileNameTest)
#include "tst_filename.moc"
