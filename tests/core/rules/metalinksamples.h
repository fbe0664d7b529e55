#pragma once

#include <QByteArray>

/// Metalink documents, as the standards and servers have them.
namespace Ferry
{

inline const QByteArray Md5 = "900150983cd24fb0d6963f7d28e17f72";
inline const QByteArray Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
inline const QByteArray Xml = R"(<?xml version="1.0" encoding="UTF-8"?>)";

inline QByteArray version4(const QByteArray &content)
{
    return Xml + "\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">\n" + content + "</metalink>\n";
}

inline QByteArray version3(const QByteArray &files)
{
    return Xml + "\n<metalink version=\"3.0\" xmlns=\"http://www.metalinker.org/\">\n<files>\n" + files +
           "</files>\n</metalink>\n";
}

inline QByteArray fileNamed(const QByteArray &name)
{
    return "<file name=\"" + name + "\"><url>http://x/a</url></file>\n";
}

// RFC 5854 1.1, with real digests.
inline const QByteArray Example4 = version4(R"(<published>2009-05-15T12:23:23Z</published>
<file name="example.ext">
  <size>14471447</size>
  <identity>Example</identity>
  <version>1.0</version>
  <language>en</language>
  <description>A description of the example file for download.</description>
  <hash type="md5">)" + Md5 + R"(</hash>
  <hash type="sha-256">
    )" + Sha256.toUpper() + R"(
  </hash>
  <hash type="sha-256">0000000000000000000000000000000000000000000000000000000000000000</hash>
  <hash type="crc32">01234567</hash>
  <pieces length="262144" type="sha-256"><hash>)" +
                                            Sha256 + R"(</hash></pieces>
  <signature mediatype="application/pgp-signature">-----BEGIN PGP SIGNATURE-----</signature>
  <url location="fr">http://last.example.com/example.ext</url>
  <url location="de" priority="2">https://user:secret@second.example.com/example.ext</url>
  <url location="us" priority="1">http://first.example.com/example.ext</url>
  <url priority="1">ftp://ftp.example.com/example.ext</url>
  <url priority="3">http://first.example.com/example.ext</url>
  <metaurl mediatype="torrent" priority="2">http://example.com/example.ext.torrent</metaurl>
</file>
<file name="only.torrent.iso"><metaurl mediatype="torrent">http://example.com/b.torrent</metaurl></file>
)");

// As download.opensuse.org and LibreOffice wrote them.
inline const QByteArray Example3 = version3(R"(<file name="dir/LibreOffice 4.deb">
  <size> 1234567890123 </size>
  <verification>
    <hash type="md5">)" + Md5 + R"(</hash>
    <hash type="sha256">)" + Sha256 + R"(</hash>
    <pieces length="262144" type="sha1"><hash piece="0">a9993e364706816aba3e25717850c26c9cd0d89d</hash></pieces>
  </verification>
  <resources maxconnections="5">
    <url type="bittorrent" preference="100">http://x.example.org/lo.torrent</url>
    <url type="ftp" location="de" preference="99">ftp://f.example.org/lo.deb</url>
    <url type="http" location="us">http://nothing.example.org/lo.deb</url>
    <url type="http" location="de" preference="60">http://sixty.example.org/lo.deb</url>
    <url type="https" location="nl" preference="90">https://ninety.example.org/lo.deb</url>
  </resources>
</file>
)");

} // namespace Ferry
