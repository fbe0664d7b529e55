#include "tests/real/certificates.h"

#include <QFile>
#include <QProcess>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char LocalNames[] = "DNS:localhost,IP:127.0.0.1";

/// Runs openssl in a folder and remembers the first failure.
class OpenSsl
{
public:
    explicit OpenSsl(const QString &folder) { m_process.setWorkingDirectory(folder); }

    bool run(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"openssl"_s, arguments);
        const bool done = m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit &&
                          m_process.exitCode() == 0;
        if (!done)
            m_error = QString::fromLocal8Bit(m_process.readAll());
        return done;
    }

    void makeAuthority()
    {
        m_ok = run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Ferry test authority"_s, u"-keyout"_s,
                    u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
    }

    void sign(const QString &name, const char *alternativeNames, const QString &days)
    {
        QFile extensions(m_process.workingDirectory() + u"/extensions"_s);
        m_ok = m_ok && extensions.open(QIODevice::WriteOnly) &&
               extensions.write(QByteArray("subjectAltName=") + alternativeNames + '\n') > 0;
        extensions.close();
        m_ok = m_ok &&
               run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                    u"-subj"_s, u"/CN=Ferry test server"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s,
                    name + u".csr"_s}) &&
               run({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s,
                    u"ca.key"_s, u"-CAcreateserial"_s, u"-extfile"_s, extensions.fileName(), u"-days"_s, days,
                    u"-out"_s, name + u".pem"_s});
    }

    /// Certificate and key in one file, once as it is and once with a passphrase.
    void bundle(const QString &name, const QString &passphrase)
    {
        const QString folder = m_process.workingDirectory() + u'/';
        m_ok = m_ok && run({u"pkcs8"_s, u"-topk8"_s, u"-in"_s, name + u".key"_s, u"-out"_s,
                            name + u"-locked.key"_s, u"-passout"_s, u"pass:"_s + passphrase});
        for (const QString &key : {name, name + u"-locked"_s})
            m_ok = m_ok && join({folder + name + u".pem"_s, folder + key + u".key"_s},
                                folder + key + u"-bundle.pem"_s);
    }

    [[nodiscard]] QString error() const { return m_ok ? QString() : u"openssl: "_s + m_error; }

private:
    static bool join(const QStringList &parts, const QString &whole)
    {
        QFile out(whole);
        bool isDone = out.open(QIODevice::WriteOnly);
        for (const QString &part : parts) {
            QFile in(part);
            isDone = isDone && in.open(QIODevice::ReadOnly) && out.write(in.readAll()) > 0;
        }
        return isDone;
    }

    QProcess m_process;
    QString m_error;
    bool m_ok = true;
};

} // namespace

QString makeCertificates(const QString &folder)
{
    OpenSsl openssl(folder);
    openssl.makeAuthority();
    openssl.sign(u"good"_s, LocalNames, u"30"_s);
    openssl.sign(u"wronghost"_s, "DNS:elsewhere.invalid", u"30"_s);
    openssl.sign(u"expired"_s, LocalNames, u"-1"_s);
    openssl.sign(u"client"_s, "DNS:client.invalid", u"30"_s);
    openssl.bundle(u"client"_s, QString::fromLatin1(ClientPassphrase));
    return openssl.error();
}

} // namespace Ferry::Testing
