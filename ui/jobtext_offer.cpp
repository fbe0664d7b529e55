// What a server offers, before anything is created on it; and how sure it is which protocol it speaks.

#include "ui/format.h"
#include "ui/jobtext.h"

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

QString JobText::protocol(const QString &id)
{
    // Names: the same in every language.
    if (id == "tus"_L1)
        return u"tus"_s;
    if (id == "http"_L1)
        return u"HTTP"_s;
    if (id == "bits"_L1)
        return u"BITS"_s;
    if (id == "s3"_L1)
        return u"S3"_s;
    if (id == "nextcloud"_L1)
        return u"Nextcloud"_s;
    if (id == "dav"_L1)
        return u"WebDAV"_s;
    return id;
}

QString JobText::fit(const ServerOffer &offer)
{
    switch (offer.fit) {
    //: Why a protocol is proposed, after its name: the server answered in it
    case Fit::Certain: return tr("the server says so");
    //: Why a protocol is proposed, after its name: the address or an answer points to it
    case Fit::Likely: return tr("the address suggests it");
    //: Why a protocol may be chosen, after its name
    case Fit::Possible: return tr("not ruled out");
    //: Why a protocol should not be chosen, after its name
    case Fit::No: return tr("the server says no");
    }
    return {};
}

QString JobText::offer(Direction direction, const ServerOffer &offer)
{
    if (!offer.reachable)
        return explained(offer.error);
    return direction == Direction::Download ? downloadOffer(offer) : uploadOffer(offer);
}

QString JobText::downloadOffer(const ServerOffer &offer)
{
    QString file = offer.size < 0 ? tr("The server does not say how large the file is.")
                                  //: What the server has: %1 is a size
                                  : tr("The file has %1.").arg(Format::bytes(offer.size));
    if (!offer.fileName.isEmpty() && offer.size >= 0) {
        //: What the server has: %1 is a file name, %2 its size
        file = tr("%1 has %2.").arg(Format::leftToRight(offer.fileName), Format::bytes(offer.size));
    }
    return sentences(file, offer.canResume ? tr("It can be paused and resumed.")
                                           : tr("The server cannot resume: after a pause it starts over."));
}

QString JobText::uploadOffer(const ServerOffer &offer)
{
    QString text;
    const QList<OfferLine> lines = offerLines(offer);
    for (const OfferLine &line : lines)
        text = sentences(text, line.text);
    return text;
}

QString JobText::removalOf(const ServerOffer &offer)
{
    if (offer.canRemove)
        return tr("If you cancel, the unfinished upload is deleted there.");
    if (offer.expiresAfter < 0)
        return tr("It cannot delete an unfinished upload: if you cancel, it stays there.");
    //: %1 is a duration such as "24 h"
    return tr("It cannot delete an unfinished upload: if you cancel, it stays there for %1.")
        .arg(Format::duration(offer.expiresAfter));
}

QList<JobText::OfferLine> JobText::offerLines(const ServerOffer &offer)
{
    QList<OfferLine> lines;
    if (offer.fit == Fit::Possible)
        lines.append({tr("The server does not say what it can do: Ferry finds out when it starts."), true});
    lines.append({offer.canResume ? tr("It can be paused and resumed.")
                                  : tr("The server cannot resume: after a pause it starts over."),
                  !offer.canResume});
    if (offer.writesDirectly) {
        lines.append({tr("It writes straight to the final name: an older file there is replaced as soon as "
                         "the upload starts."),
                      true});
    }
    if (offer.maximumSize >= 0) {
        //: %1 is a size
        lines.append({tr("Files may have up to %1.").arg(Format::bytes(offer.maximumSize)), false});
    }
    if (offer.canRemove && offer.expiresAfter >= 0) {
        //: %1 is a duration such as "24 h"
        lines.append(
            {tr("An unfinished upload is kept there for %1.").arg(Format::duration(offer.expiresAfter)),
             false});
    }
    lines.append({removalOf(offer), !offer.canRemove});
    return lines;
}

} // namespace Ferry
