#include "tests/real/lighttpd.h"

#include <QFile>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

QString Lighttpd::whyMissing()
{
    if (find(u"lighttpd"_s).isEmpty())
        return u"lighttpd is not installed"_s;
    return QFile::exists(u"/usr/lib/lighttpd/mod_webdav.so"_s) ? QString()
                                                               : u"lighttpd's mod_webdav is not installed"_s;
}

bool Lighttpd::configure()
{
    return writeFromPattern(QStringLiteral(FERRY_LIGHTTPD_CONF), u"lighttpd.conf"_s);
}

ServerProcess::Command Lighttpd::command() const
{
    return {find(u"lighttpd"_s), {u"-D"_s, u"-f"_s, filePath(u"lighttpd.conf"_s)}, {}};
}

} // namespace Ferry::Testing
