#pragma once

#include <QEvent>
#include <QLabel>
#include <QWidget>

#include <initializer_list>

namespace Ferry
{

/// Takes back what a combo box does to its field when the layout's direction becomes another.
class LeftToRightKeeper : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::LayoutDirectionChange && field && field->isRightToLeft())
            field->setLayoutDirection(Qt::LeftToRight);
        return false;
    }
};

/// Addresses, paths and whatever else is code begin at the left in any language: else the stroke at the end of one jumps
/// to its beginning. For fields in which people write them.
inline void writeFromTheLeft(std::initializer_list<QWidget *> fields)
{
    for (QWidget *field : fields) {
        field->setLayoutDirection(Qt::LeftToRight);
        field->installEventFilter(new LeftToRightKeeper(field));
    }
}

/// Puts a label's words where its layout begins, whatever direction they themselves have: else a path would stand at the
/// far end of its column in a right-to-left layout.
class LayoutAligner : public QObject
{
public:
    explicit LayoutAligner(QLabel *label)
        : QObject(label)
        , m_label(label)
    {
        align();
        label->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
        return false;
    }

private:
    void align()
    {
        const Qt::Alignment vertical = m_label->alignment() & Qt::AlignVertical_Mask;
        m_label->setAlignment(
            vertical | (m_label->isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft));
    }
    QLabel *m_label;
};

inline void alignToLayout(QLabel *label) { new LayoutAligner(label); }

} // namespace Ferry
