#include "app/support/terminal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <langinfo.h>

#include <clocale>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ferry
{

void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    const bool overridden = qEnvironmentVariableIsSet("LC_ALL") && !qEnvironmentVariableIsEmpty("LC_ALL");
    ::setenv(overridden ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
}

void speakSystemLanguage(QTranslator &translator)
{
    if (translator.load(QLocale(), u"ferry"_s, u"_"_s, u":/i18n"_s) ||
        translator.load(u":/i18n/ferry_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

} // namespace Ferry
