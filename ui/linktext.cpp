#include "ui/linktext.h"

#include "core/rules/linkpattern.h"
#include "ui/format.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ferry
{

QString LinkText::why(const Metalink &metalink)
{
    switch (metalink.fault) {
    case Metalink::Fault::None: break;
    case Metalink::Fault::TooLarge: return tr("it is too large.");
    case Metalink::Fault::NotMetalink: return tr("it is not a Metalink.");
    case Metalink::Fault::Malformed:
        return tr("it is damaged: %1", "reason, in English").arg(Format::leftToRight(metalink.detail));
    case Metalink::Fault::HasDoctype: return tr("it defines entities, which Ferry does not read.");
    case Metalink::Fault::UnsafeName:
        return tr("the file name “%1” would leave the folder.").arg(Format::leftToRight(metalink.detail));
    case Metalink::Fault::TooManyFiles:
        return tr("it has more than %Ln file(s).", nullptr, int(Metalink::MostFiles));
    case Metalink::Fault::NoFiles: return tr("it has no file with a link that Ferry can download.");
    }
    return {};
}

QString LinkText::fault(const QString &file, const Metalink &metalink)
{
    if (metalink.line > 0)
        return tr("%1 cannot be used, line %2: %3", "file, number, reason")
            .arg(Format::leftToRight(file), QLocale().toString(metalink.line), why(metalink));
    return tr("%1 cannot be used: %2", "file, reason").arg(Format::leftToRight(file), why(metalink));
}

QString LinkText::pattern(const QString &pattern, int count)
{
    //: %1 is an address with a pattern in braces, such as {1..20}
    return tr("Because of the braces in “%1” there are %Ln link(s).", nullptr, count)
        .arg(Format::leftToRight(pattern));
}

QString LinkText::tooMany(const QString &pattern, qint64 count)
{
    return tr("“%1” makes %2 links; at most %3 are possible at once.")
        .arg(Format::leftToRight(pattern), QLocale().toString(count),
             QLocale().toString(LinkPattern::MostLinks));
}

QString LinkText::listTooLong(const QString &file)
{
    return tr("%1 is too long for a list of links.").arg(Format::leftToRight(file));
}

QString LinkText::filesLeftOut(const QString &file, int count)
{
    return tr("%1: %Ln file(s) without a link that Ferry can download", nullptr, count)
        .arg(Format::leftToRight(file));
}

QString LinkText::optionsLeftOut(const QString &file, int count)
{
    return tr("%1: %Ln line(s) left out that mean nothing to Ferry", nullptr, count)
        .arg(Format::leftToRight(file));
}

QString LinkText::why(const MimeLinks::Unusable &one)
{
    constexpr qsizetype Most = 60;
    const QString name = Format::leftToRight(one.what.sliced(one.what.lastIndexOf(u'/') + 1));
    const bool isLong = one.what.size() > Most;
    const QString shown =
        Format::leftToRight(isLong ? one.what.first(Most / 2) + u'…' + one.what.last(Most / 2) : one.what);
    using Why = MimeLinks::Unusable::Why;
    switch (one.why) {
    case Why::Scheme: return tr("Ferry downloads from http and https addresses only, not %1.").arg(shown);
    case Why::Torrent:
        return tr("Ferry does not download torrents, but can upload “%1” as a file.").arg(name);
    case Why::Missing: return tr("%1 is not there.").arg(shown);
    case Why::Special: return tr("%1 is neither a file nor a folder.").arg(shown);
    }
    return {};
}

QString LinkText::unusable(const QList<MimeLinks::Unusable> &all)
{
    if (all.size() < 2)
        return all.isEmpty() ? QString() : why(all.first());
    //: %1 is a sentence about the first of them
    return tr("%Ln thing(s) cannot be used. %1", nullptr, int(all.size())).arg(why(all.first()));
}

QString LinkText::repeated(int count)
{
    return tr("%Ln link(s) were there more than once and are taken once.", nullptr, count);
}

QString LinkText::algorithm(ChecksumAlgorithm algorithm)
{
    return Checksum{algorithm, {}}.algorithmName().toUpper();
}

} // namespace Ferry
