#include "core/rules/checksum.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

// Of "abc": FIPS 180-4 and RFC 1321.
const QByteArray Md5 = "900150983cd24fb0d6963f7d28e17f72";
const QByteArray Sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d";
const QByteArray Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const QByteArray Sha384 = "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                          "8086072ba1e7cc2358baeca134c825a7";
const QByteArray Sha512 = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                          "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";
// Of nothing.
const QByteArray Other256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

QByteArray base64(const QByteArray &hex) { return QByteArray::fromHex(hex).toBase64(); }

Checksum checksum(ChecksumAlgorithm algorithm, const QByteArray &hex)
{
    return {algorithm, QByteArray::fromHex(hex)};
}

QString hexOf(const std::optional<Checksum> &found) { return found ? found->hex() : QString(); }

} // namespace

class ChecksumTest : public QObject
{
    Q_OBJECT

private slots:
    void algorithmsAreKnownByTheirUsualNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("algorithm"); // 0: none

        QTest::newRow("md5") << u"md5"_s << 1;
        QTest::newRow("MD5") << u"MD5"_s << 1;
        QTest::newRow("sha1") << u"sha1"_s << 2;
        QTest::newRow("sha-1") << u"sha-1"_s << 2;
        QTest::newRow("SHA256") << u"SHA256"_s << 3;
        QTest::newRow("sha-256") << u"sha-256"_s << 3;
        QTest::newRow("Sha-384") << u"Sha-384"_s << 4;
        QTest::newRow("sha512") << u"sha512"_s << 5;
        QTest::newRow("another family") << u"sha3-256"_s << 0;
        QTest::newRow("truncated") << u"sha-512/256"_s << 0;
        QTest::newRow("crc") << u"crc32"_s << 0;
        QTest::newRow("family alone") << u"sha"_s << 0;
        QTest::newRow("blanks") << u" md5"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
    }

    void algorithmsAreKnownByTheirUsualNames()
    {
        QFETCH(QString, name);
        QFETCH(int, algorithm);
        const auto found = checksumAlgorithm(name);
        QCOMPARE(found ? static_cast<int>(*found) : 0, algorithm);
    }

    void theNameAndTheDigitsAreReadBack_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("name");
        QTest::newRow("md5") << Md5 << u"md5"_s;
        QTest::newRow("sha-1") << Sha1 << u"sha-1"_s;
        QTest::newRow("sha-256") << Sha256 << u"sha-256"_s;
        QTest::newRow("sha-384") << Sha384 << u"sha-384"_s;
        QTest::newRow("sha-512") << Sha512 << u"sha-512"_s;
    }

    void theNameAndTheDigitsAreReadBack()
    {
        QFETCH(QByteArray, hex);
        QFETCH(QString, name);
        const auto byLength = parseChecksum(QString::fromLatin1(hex));
        QVERIFY(byLength);
        QCOMPARE(byLength->algorithmName(), name);
        QCOMPARE(byLength->hex().toLatin1(), hex);
        const auto byName = parseChecksum(name + u':' + byLength->hex());
        QCOMPARE(byName, byLength);
        QCOMPARE(checksumAlgorithm(name), byLength->algorithm);
    }

    void whatPeoplePasteIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        const QString hex = QString::fromLatin1(Sha256);
        const QString b64 = QString::fromLatin1(base64(Sha256));

        QTest::newRow("hex") << hex;
        QTest::newRow("upper case") << hex.toUpper();
        QTest::newRow("blanks around") << u"  "_s + hex + u" \r\n"_s;
        QTest::newRow("sha256:") << u"sha256:"_s + hex;
        QTest::newRow("SHA-256: ") << u"SHA-256: "_s + hex;
        QTest::newRow("sha-256=") << u"sha-256="_s + hex;
        QTest::newRow("sha256 ") << u"sha256 "_s + hex;
        QTest::newRow("bsd") << u"SHA256 (a (1).iso) = "_s + hex;
        QTest::newRow("openssl 1") << u"SHA256(a.iso)= "_s + hex;
        QTest::newRow("openssl 3") << u"SHA2-256(a.iso)= "_s + hex;
        QTest::newRow("coreutils") << hex + u"  a.iso"_s;
        QTest::newRow("coreutils, binary") << hex + u" *a.iso"_s;
        QTest::newRow("subresource integrity") << u"sha256-"_s + b64;
        QTest::newRow("a header's value") << u"sha-256=:"_s + b64 + u':';
        QTest::newRow("RFC 3230") << u"SHA-256="_s + b64;
    }

    void whatPeoplePasteIsUnderstood()
    {
        QFETCH(QString, text);
        QCOMPARE(parseChecksum(text), checksum(ChecksumAlgorithm::Sha256, Sha256));
    }

    void otherTextIsNoChecksum_data()
    {
        QTest::addColumn<QString>("text");
        const QString hex = QString::fromLatin1(Sha256);

        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"checksum"_s;
        QTest::newRow("one digit too few") << hex.chopped(1);
        QTest::newRow("one digit too many") << hex + u'0';
        QTest::newRow("a letter that is none") << hex.chopped(1) + u'g';
        QTest::newRow("a wide digit") << hex.chopped(1) + QChar(0xFF11);
        QTest::newRow("the length says otherwise") << u"sha512:"_s + hex;
        QTest::newRow("the name says otherwise") << u"MD5 (a) = "_s + hex;
        QTest::newRow("an unknown name") << u"blake2b:"_s + hex;
        QTest::newRow("a name and nothing") << u"sha256:"_s;
        QTest::newRow("base64 without a name") << QString::fromLatin1(base64(Sha256));
        QTest::newRow("two lines") << hex + u'\n' + hex;
        QTest::newRow("a link") << u"https://example.org/"_s + hex;
    }

    void otherTextIsNoChecksum()
    {
        QFETCH(QString, text);
        QVERIFY(!parseChecksum(text));
    }

    void theLineOfAFileIsFoundInAList_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("name");
        const QString name = u"debian-12.iso"_s;
        const QByteArray other = Other256 + "  other.iso\n";

        QTest::newRow("coreutils") << other + Sha256 + "  debian-12.iso\n" << name;
        QTest::newRow("coreutils, binary") << other + Sha256 + " *debian-12.iso\n" << name;
        QTest::newRow("no line feed at the end") << other + Sha256 + "  debian-12.iso" << name;
        QTest::newRow("CRLF") << Other256 + "  other.iso\r\n" + Sha256 + "  debian-12.iso\r\n" << name;
        QTest::newRow("UTF-8 BOM") << "\xEF\xBB\xBF" + Sha256 + "  debian-12.iso\n" + other << name;
        QTest::newRow("upper case") << other + Sha256.toUpper() + "  debian-12.iso\n" << name;
        QTest::newRow("tab") << other + Sha256 + "\tdebian-12.iso\n" << name;
        QTest::newRow("BSD") << "SHA256 (other.iso) = " + Other256 + "\nSHA256 (debian-12.iso) = " + Sha256
                             << name;
        QTest::newRow("OpenSSL") << "SHA2-256(debian-12.iso)= " + Sha256 + "\n" + other << name;
        QTest::newRow("here") << other + Sha256 + "  ./debian-12.iso\n" << name;
        QTest::newRow("in a folder") << other + Sha256 + "  images/amd64/debian-12.iso\n" << name;
        QTest::newRow("the one here before one in a folder")
            << Other256 + "  old/debian-12.iso\n" + Sha256 + "  debian-12.iso\n"
            << name;
        QTest::newRow("comments") << "# of today\n; " + Other256 + "\n" + Sha256 + "  debian-12.iso\n"
                                  << name;
        QTest::newRow("signed") << "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n" + Sha256 +
                                       "  debian-12.iso\n-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCAAdFiEE\n"
                                       "-----END PGP SIGNATURE-----\n"
                                << name;
        QTest::newRow("a name with blanks") << other + Sha256 + "  two words (1).iso\n"
                                            << u"two words (1).iso"_s;
        QTest::newRow("a BSD name with brackets") << "SHA256 (two words (1).iso) = " + Sha256 + "\n"
                                                  << u"two words (1).iso"_s;
        QTest::newRow("a name that is escaped") << other + "\\" + Sha256 + "  a\\\\b\\nc\n" << u"a\\b\nc"_s;
        QTest::newRow("a BSD name that is escaped") << "\\SHA256 (a\\\\b\\nc) = " + Sha256 + "\n"
                                                    << u"a\\b\nc"_s;
        QTest::newRow("a Mac's name")
            << Sha256 + "  re\xCC\x81sume\xCC\x81.pdf\n" + other << u"r\u00E9sum\u00E9.pdf"_s;
        QTest::newRow("the best of several")
            << "MD5 (debian-12.iso) = " + Md5 + "\nSHA256 (debian-12.iso) = " + Sha256 +
                   "\nSHA1 (debian-12.iso) = " + Sha1
            << name;
        QTest::newRow("one said twice")
            << Sha256 + "  debian-12.iso\n" + other + Sha256 + "  ./debian-12.iso\n"
            << name;
    }

    void theLineOfAFileIsFoundInAList()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, name);
        QCOMPARE(hexOf(checksumFromList(list, name)), QString::fromLatin1(Sha256));
    }

    void alsoWindowsSixteenBitTextIsRead()
    {
        const QString text = QString::fromLatin1(Sha256) + u"  a.iso\r\n"_s;
        QByteArray list = "\xFF\xFE";
        list.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(hexOf(checksumFromList(list, u"a.iso")), QString::fromLatin1(Sha256));
    }

    void aLoneDigestIsForAnyName_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("hex") << Sha256;
        QTest::newRow("with a line feed") << Sha256 + "\n";
        QTest::newRow("with CRLF and BOM") << "\xEF\xBB\xBF" + Sha256 + "\r\n\r\n";
        QTest::newRow("of standard input") << Sha256 + "  -\n";
        QTest::newRow("with its algorithm") << "sha256:" + Sha256 + "\n";
    }

    void aLoneDigestIsForAnyName()
    {
        QFETCH(QByteArray, list);
        QCOMPARE(hexOf(checksumFromList(list, u"whatever.bin")), QString::fromLatin1(Sha256));
    }

    void aListThatDoesNotSayItSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another file's") << Sha256 + "  other.iso\n";
        QTest::newRow("two lone digests") << Sha256 + "\n" + Sha512 + "\n";
        QTest::newRow("a digest in prose") << "The digest is:\n" + Sha256 + "\n";
        QTest::newRow("only the end of the name") << Sha256 + "  my-a.iso\n" + Sha256 + "  b\n";
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>404</body></html>");
        QTest::newRow("contradicted") << Sha256 + "  a.iso\n" + Other256 + "  a.iso\n";
        QTest::newRow("contradicted by folders") << Sha256 + "  x/a.iso\n" + Other256 + "  y/a.iso\n";
        QTest::newRow("not the algorithm's length") << "SHA512 (a.iso) = " + Sha256 + "\n";
        QTest::newRow("binary") << QByteArray("\x00\x01\xFF\xFE\x80", 5);
    }

    void aListThatDoesNotSayItSaysNothing()
    {
        QFETCH(QByteArray, list);
        QVERIFY(!checksumFromList(list, u"a.iso"));
    }

    void aContradictionInAWorseAlgorithmDoesNotMatter()
    {
        const QByteArray list =
            "MD5 (a) = " + Md5 + "\nMD5 (a) = " + QByteArray(32, '0') + "\nSHA256 (a) = " + Sha256 + "\n";
        QCOMPARE(hexOf(checksumFromList(list, u"a")), QString::fromLatin1(Sha256));
    }

    void digestFieldsGiveWhatIsUnderstoodBestFirst_data()
    {
        QTest::addColumn<QByteArray>("reprDigest");
        QTest::addColumn<QByteArray>("digest");
        QTest::addColumn<QList<Checksum>>("expected");
        const Checksum md5 = checksum(ChecksumAlgorithm::Md5, Md5);
        const Checksum sha1 = checksum(ChecksumAlgorithm::Sha1, Sha1);
        const Checksum sha256 = checksum(ChecksumAlgorithm::Sha256, Sha256);
        const Checksum sha512 = checksum(ChecksumAlgorithm::Sha512, Sha512);
        const QByteArray s256 = "sha-256=:" + base64(Sha256) + ":";
        const QByteArray s512 = "sha-512=:" + base64(Sha512) + ":";
        const auto row = [](const char *name, const QByteArray &repr, const QByteArray &old,
                            const QList<Checksum> &expected) {
            QTest::newRow(name) << repr << old << expected;
        };

        row("none", {}, {}, {});
        row("one", s256, {}, {sha256});
        row("two, best first", s256 + ", " + s512, {}, {sha512, sha256});
        row("without blanks", s512 + "," + s256, {}, {sha512, sha256});
        row("an unknown one", "unixsum=30637, crc32c=:AAAAAA==:, " + s256, {}, {sha256});
        row("parameters", s256 + ";q=\"a,b\";x, " + s512, {}, {sha512, sha256});
        row("the last of a name counts", "sha-256=:" + base64(Other256) + ":, " + s256, {}, {sha256});
        row("no byte sequence", "sha-256=" + base64(Sha256), {}, {});
        row("not closed", "sha-256=:" + base64(Sha256), {}, {});
        row("something behind it", s256 + "x", {}, {});
        row("of another length", "sha-512=:" + base64(Sha256) + ":", {}, {});
        row("not base64", "sha-256=:" + QByteArray(44, '*') + ":", {}, {});
        row("the new field counts", s256, "SHA-512=" + base64(Sha512), {sha256});
        row("a new field that says nothing", "sha-256=?1", "SHA-512=" + base64(Sha512), {sha512});
        row("RFC 3230", {}, "SHA-256=" + base64(Sha256) + ",MD5=" + base64(Md5), {sha256, md5});
        row("RFC 3230, SHA", {}, "SHA=" + base64(Sha1) + ", unixsum=30637", {sha1});
        row("RFC 3230, of the bare file", {}, "id-sha-256=" + base64(Sha256), {});
        row("hex all the same", {}, "sha-256=" + Sha256, {sha256});
    }

    void digestFieldsGiveWhatIsUnderstoodBestFirst()
    {
        QFETCH(QByteArray, reprDigest);
        QFETCH(QByteArray, digest);
        QFETCH(QList<Checksum>, expected);
        QCOMPARE(checksumsFromField(reprDigest, digest), expected);
    }
};

QTEST_APPLESS_MAIN(ChecksumTest)
#include "tst_checksum.moc"
