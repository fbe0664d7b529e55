#include "tests/real/nginxdav.h"

#include <QFile>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

const QString Module = u"/usr/lib/nginx/modules/ngx_http_dav_ext_module.so"_s;

} // namespace

QString NginxDav::whyMissing()
{
    if (find(u"nginx"_s).isEmpty())
        return u"nginx is not installed"_s;
    return QFile::exists(Module) ? QString() : u"nginx's module for PROPFIND is not installed"_s;
}

bool NginxDav::configure()
{
    return writeFromPattern(QStringLiteral(FERRY_NGINXDAV_CONF), u"nginx.conf"_s,
                            {{"@MODULE@"_ba, QFile::encodeName(Module)}});
}

ServerProcess::Command NginxDav::command() const
{
    return {find(u"nginx"_s), {u"-p"_s, folder(), u"-c"_s, filePath(u"nginx.conf"_s)}, {}};
}

} // namespace Ferry::Testing
