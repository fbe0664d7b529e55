#include "tests/core/net/certificates.h"

#include <QFile>
#include <QProcess>

namespace Ferry::TestNet
{

using namespace Qt::StringLiterals;

Certificates::Certificates() { m_isUsable = makeAuthority(u"ca"_s) && makeAuthority(u"other"_s); }

bool Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

bool Certificates::makeAuthority(const QString &name) const
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Ferry test "_s + name, u"-keyout"_s,
                    path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s)});
}

Certificates::Pair Certificates::issue(const QString &name, const QString &subjectAltName) const
{
    const Pair pair{path(name + u".pem"_s), path(name + u".key"_s)};
    const QString request = path(name + u".csr"_s);
    QFile extensions(path(name + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("subjectAltName=" + subjectAltName.toLatin1() + '\n');
    extensions.close();
    const bool made =
        openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                 u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, pair.key, u"-out"_s, request}) &&
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, authority(), u"-CAkey"_s,
                 path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s,
                 extensions.fileName(), u"-out"_s, pair.certificate});
    return made ? pair : Pair();
}

} // namespace Ferry::TestNet
