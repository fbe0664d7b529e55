#include "tests/translations/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString Message::title() const { return u"%1: “%2”"_s.arg(context, source.left(70).replace(u'\n', u' ')); }

Catalogue Catalogue::read(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.error = file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1) {
            catalogue.language = xml.attributes().value("language"_L1).toString();
        } else if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            const Message message = readMessage(xml, context);
            catalogue.messages.insert(message.key(), message);
        }
    }
    catalogue.error = xml.hasError() ? xml.errorString() : QString();
    return catalogue;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[1-9][0-9]?|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

int mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return int(QString(text).remove(u"&&"_s).count(pattern));
}

} // namespace Ferry::Testing
