// Words that lie over each other.

#include "tests/translations/roomforwords.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

bool hasWords(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().trimmed().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return !button->text().isEmpty();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget);
}

QString described(const QWidget *widget)
{
    const QString name = widget->objectName();
    const QString text = widget->property("text").toString();
    return u"%1 “%2”"_s.arg(name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name,
                            text);
}

void compareChildren(const QWidget *parent, QStringList &found)
{
    QList<const QWidget *> seen;
    const auto children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (!child->isVisible() || child->isWindow())
            continue;
        compareChildren(child, found);
        if (!hasWords(child))
            continue;
        for (const QWidget *other : std::as_const(seen)) {
            if (const QRect both = other->geometry() & child->geometry();
                both.width() > 1 && both.height() > 1)
                found.append(u"%1 and %2 lie over each other"_s.arg(described(other), described(child)));
        }
        seen.append(child);
    }
}

} // namespace

QStringList overlappingTexts(const QWidget *root)
{
    QStringList found;
    compareChildren(root, found);
    return found;
}

} // namespace Ferry::Testing
