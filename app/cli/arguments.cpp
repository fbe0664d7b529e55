#include "app/cli/argumentoption.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

Arguments Arguments::parse(const QStringList &arguments)
{
    Arguments parsed;
    QStringList rest = arguments;
    bool onlyOperands = false;
    while (!rest.isEmpty() && parsed.error.isEmpty()) {
        const QString argument = rest.takeFirst();
        if (!onlyOperands && argument == "--"_L1) {
            onlyOperands = true;
        } else if (!onlyOperands && argument.size() > 1 && argument.startsWith(u'-')) {
            parsed.readOption(argument, rest);
        } else if (parsed.verb == Verb::None && argument == "help"_L1) {
            parsed.wantsHelp = true;
        } else if (parsed.verb == Verb::None) {
            parsed.verb = verbFor(argument);
            if (parsed.verb == Verb::None)
                parsed.refuse(tr("“%1” is no command. See ferryctl --help.").arg(argument));
        } else {
            parsed.operands.append(argument);
        }
    }
    if (parsed.error.isEmpty() && !parsed.wantsHelp && !parsed.wantsVersion)
        parsed.checkOperands();
    return parsed;
}

void Arguments::readOption(const QString &argument, QStringList &rest)
{
    const bool isLong = argument.startsWith("--"_L1);
    const qsizetype nameLength = isLong ? argument.indexOf(u'=') : 2;
    const QString name = argument.left(nameLength);
    const Option *option = findOption(name);
    if (!option) {
        refuse(tr("There is no option “%1”. See ferryctl --help.").arg(name));
        return;
    }
    const bool isAttached = nameLength > 0 && argument.size() > nameLength;
    QString value = isAttached ? argument.mid(nameLength + (isLong ? 1 : 0)) : QString();
    if (!option->hasValue && isAttached) {
        refuse(tr("The option %1 takes no value.").arg(name));
        return;
    }
    if (option->hasValue && !isAttached) {
        if (rest.isEmpty()) {
            refuse(tr("The option %1 needs a value.").arg(name));
            return;
        }
        value = rest.takeFirst();
    }
    apply(*option, value);
}

void Arguments::apply(const Option &option, const QString &value)
{
    m_given.append(&option);
    option.set(*this, value);
    if (option.hasValue && value.isEmpty())
        refuse(tr("The option %1 needs a value.").arg(option.name));
}

} // namespace Ferry
