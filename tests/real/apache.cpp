#include "tests/real/apache.h"

#include <QCryptographicHash>
#include <QFile>

#include <unistd.h>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

const QString Modules = u"/usr/lib/apache2/modules"_s;
const QString Realm = u"ferry"_s; // as in apache.conf.in

} // namespace

QString Apache::whyMissing()
{
    if (find(u"apache2"_s).isEmpty())
        return u"Apache is not installed"_s;
    return QFile::exists(Modules + u"/mod_dav_fs.so"_s) ? QString()
                                                        : u"Apache's mod_dav is not where it is looked for"_s;
}

bool Apache::configure()
{
    const QByteArray name = user().toLatin1();
    const QByteArray digest = QCryptographicHash::hash(
        name + ':' + Realm.toLatin1() + ':' + password().toLatin1(), QCryptographicHash::Md5);
    const QByteArray sha1 = QCryptographicHash::hash(password().toLatin1(), QCryptographicHash::Sha1);
    return writeFile(u"digests"_s, name + ':' + Realm.toLatin1() + ':' + digest.toHex() + '\n') &&
           writeFile(u"passwords"_s, name + ":{SHA}" + sha1.toBase64() + '\n') &&
           writeFromPattern(QStringLiteral(FERRY_APACHE_CONF), u"apache.conf"_s,
                            {{"@MODULES@"_ba, QFile::encodeName(Modules)}});
}

ServerProcess::Command Apache::command() const
{
    // One process only, which is the one that is killed.
    const QStringList apache{find(u"apache2"_s), u"-X"_s, u"-f"_s, filePath(u"apache.conf"_s)};
    if (::geteuid() != 0)
        return {apache.constFirst(), apache.mid(1), {}};
    // Apache refuses to serve as root, and if it changed its user itself, the kernel would forget that it is to
    // die with the test.
    return {
        u"setpriv"_s,
        QStringList{u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s, u"--pdeathsig=KILL"_s} +
            apache,
        {}};
}

} // namespace Ferry::Testing
