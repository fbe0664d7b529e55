#include "app/gui/desktop/loginstart.h"

#include "ui/format.h"
#include "ui/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 LargestFile = 64LL * 1024; ///< of what has our name, whoever wrote it

QString quoted(const QString &argument)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@+=:,./-]+$"_s);
    if (plain.match(argument).hasMatch())
        return argument;
    QString result;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            result += u'\\';
        result += c;
        if (c == u'%')
            result += c;
    }
    return u'"' + result + u'"';
}

} // namespace

LoginStart::LoginStart(const QString &program, const QStringList &arguments, const QString &profile)
    : m_command(QStringList{program} + arguments)
    , m_name(u"org.ferry.Ferry"_s)
{
    if (profile.isEmpty())
        return;
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha1);
    m_name += u'.' + QString::fromLatin1(hash.toHex().left(12));
    m_command += {u"--profile"_s, profile};
}

QString LoginStart::directory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

QString LoginStart::path() const { return directory() + u'/' + m_name + u".desktop"_s; }

QString LoginStart::execOf(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    // What a value of any key escapes, on top of the quotes.
    return words.join(u' ').replace(u'\\', "\\\\"_L1).replace(u'\n', "\\n"_L1);
}

QByteArray LoginStart::content() const
{
    const QString text = u"[Desktop Entry]\n"
                         "Type=Application\n"
                         "Version=1.5\n"
                         "Name=Ferry\n"
                         "Exec=%1\n"
                         "Icon=org.ferry.Ferry\n"
                         "Terminal=false\n"
                         "StartupNotify=false\n"_s;
    return text.arg(execOf(m_command)).toUtf8();
}

bool LoginStart::isOn() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(LargestFile).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

void LoginStart::serve(Settings &settings, QObject *context) const
{
    settings.startsAtLogin.set(isOn());
    settings.changeLoginStart = [start = *this](bool on) { return start.set(on); };
    settings.startsAtLogin.onChange(context, [start = *this, &settings](bool on) {
        if (on != start.isOn() && !start.set(on).isEmpty()) // undone, or set back
            settings.startsAtLogin.set(!on);
    });
}

QString LoginStart::set(bool on) const
{
    const QString shown = Format::path(path());
    if (!on) {
        QFile file(path());
        //: %1 is a path, %2 what the system says
        return !file.exists() || file.remove()
                   ? QString()
                   : tr("%1 cannot be removed: %2").arg(shown, file.errorString());
    }
    QSaveFile file(path());
    (void)QDir().mkpath(directory()); // where that fails, open() says why
    const bool isDone = file.open(QIODevice::WriteOnly) && file.write(content()) >= 0 && file.commit();
    //: %1 is a path, %2 what the system says
    return isDone ? QString() : tr("%1 cannot be written: %2").arg(shown, file.errorString());
}

} // namespace Ferry
