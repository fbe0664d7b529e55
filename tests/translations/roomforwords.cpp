#include "tests/translations/roomforwords.h"

#include "ui/details/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

constexpr int Margin = 4;   ///< the least there has to be beside a text in a frame
constexpr int Rounding = 1; ///< of letters that are taken from another font

int widthOf(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// Collects what does not fit.
class Finder
{
public:
    explicit Finder(const QWidget *root)
        : m_root(root)
    {
    }

    void look(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lookAtButton(button);
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAtLabel(label);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            lookAtBox(box);
        else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
            want(spin, spin->property("text").toString(), spin->sizeHint().width(), spin->width());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            lookAtField(edit);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            lookAtTabs(tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            lookAtHeader(header);
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget))
            lookAtMenus(menus);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtView(view);
    }

    QStringList cut;

private:
    void want(const QWidget *widget, const QString &text, int wanted, int there, bool explained = false)
    {
        if (text.trimmed().isEmpty() || explained || !widget->toolTip().isEmpty())
            return;
        if (wanted > there)
            report(widget, text, u"%1 px wanted, %2 there"_s.arg(wanted).arg(there));
    }

    void report(const QWidget *widget, const QString &text, const QString &why)
    {
        const QString name = widget->objectName().isEmpty()
                                 ? QString::fromLatin1(widget->metaObject()->className())
                                 : widget->objectName();
        cut.append(u"%1: “%2”: %3"_s.arg(name, text, why));
    }

    void lookAtButton(const QAbstractButton *button)
    {
        if (button->text().isEmpty())
            return;
        // A tool tip is no excuse: a button has to say what it does.
        if (button->width() < button->sizeHint().width())
            report(button, button->text(),
                   u"%1 px wanted, %2 there"_s.arg(button->sizeHint().width()).arg(button->width()));
        isInside(button, button->text());
        lookAtArrow(qobject_cast<const QToolButton *>(button));
    }

    /// Of a menu: Fusion paints it into the corner, whatever is there.
    void lookAtArrow(const QToolButton *button)
    {
        constexpr int Arrow = 8;
        if (button && button->menu() && button->toolButtonStyle() != Qt::ToolButtonIconOnly &&
            button->width() < widthOf(button, button->text()) + Arrow + 3 * Margin)
            report(button, button->text(), u"its arrow lies on it"_s);
    }

    void lookAtLabel(const QLabel *label)
    {
        const QString text = label->text();
        if (text.isEmpty())
            return;
        if (const auto *elided = qobject_cast<const ElidedLabel *>(label)) {
            want(elided, elided->fullText(), widthOf(elided, elided->fullText()), elided->width());
            return;
        }
        isInside(label, text);
        if (!label->wordWrap()) {
            want(label, text, label->sizeHint().width(), label->width());
            return;
        }
        const QRect room(0, 0, label->width(), 10'000);
        const QRect filled = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, text);
        want(label, text, filled.width() - Rounding, label->width());
        if (label->height() + Rounding < label->heightForWidth(label->width()))
            report(label, text,
                   u"%1 px of height wanted, %2 there"_s.arg(label->heightForWidth(label->width()))
                       .arg(label->height()));
    }

    void lookAtField(const QLineEdit *edit)
    {
        const QString text = edit->placeholderText();
        const auto actions = edit->actions();
        const auto symbols = std::count_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->objectName() != "_q_qlineeditclearaction"_L1; // not there while the field is empty
        });
        const int side = edit->style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, edit) + 2 * Margin;
        const int room = edit->width() - int(symbols) * side - 2 * Margin;
        // It is what the field says of itself: a tool tip is no excuse.
        if (edit->text().isEmpty() && widthOf(edit, text) > room)
            report(edit, text, u"%1 px wanted, %2 there"_s.arg(widthOf(edit, text)).arg(room));
    }

    void lookAtBox(const QComboBox *box)
    {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        for (int i = 0; i < box->count(); ++i)
            want(box, box->itemText(i), widthOf(box, box->itemText(i)), field.width());
    }

    void lookAtTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            const QRect tab = tabs->tabRect(i);
            want(tabs, tabs->tabText(i), widthOf(tabs, tabs->tabText(i)) + 2 * Margin, tab.width());
            want(tabs, tabs->tabText(i), tab.right(), tabs->width());
        }
    }

    void lookAtHeader(const QHeaderView *header)
    {
        if (header->orientation() != Qt::Horizontal)
            return;
        for (int section = 0; section < header->count(); ++section) {
            if (header->isSectionHidden(section))
                continue;
            const auto *model = header->model();
            const QString text = model->headerData(section, Qt::Horizontal).toString();
            const bool told =
                !model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            want(header, text, widthOf(header, text) + 2 * Margin, header->sectionSize(section), told);
        }
        // What ends at the right and what begins at the left must not read as one.
        const int air = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        if (qstrcmp(header->metaObject()->className(), "QHeaderView") == 0 && air < Margin)
            report(header, header->model()->headerData(0, Qt::Horizontal).toString(),
                   u"%1 px between two columns"_s.arg(2 * air));
    }

    void lookAtMenus(const QMenuBar *bar)
    {
        const auto menus = bar->actions();
        for (QAction *menu : menus)
            want(bar, menu->text(), bar->actionGeometry(menu).right(), bar->width());
    }

    /// Of views with a delegate of Qt's own; the others have tests of theirs.
    void lookAtView(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        if (!model || qstrcmp(view->itemDelegate()->metaObject()->className(), "QStyledItemDelegate") != 0)
            return;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const QRect cell = view->visualRect(index);
                const QString text = index.data().toString();
                if (text.isEmpty() || !cell.intersects(view->viewport()->rect()))
                    continue;
                const int wanted = widthOf(view, text) + Margin;
                if (wanted > cell.width() && index.data(Qt::ToolTipRole).toString().isEmpty())
                    report(view, text,
                           u"%1 px wanted, %2 there, and no tool tip"_s.arg(wanted).arg(cell.width()));
            }
        }
    }

    /// No parent covers its left or right end.
    void isInside(const QWidget *widget, const QString &text)
    {
        for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            const int left = widget->mapTo(around, QPoint(0, 0)).x();
            if (left < 0 || left + widget->width() > around->width())
                return report(widget, text, u"reaches out of %1"_s.arg(around->objectName()));
            if (around == m_root)
                return;
        }
    }

    const QWidget *m_root;
};

QStringList clashes(const QStringList &texts)
{
    QMap<QString, QStringList> byKey;
    for (const QString &text : texts) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            byKey[key.toString()].append(text);
    }
    QStringList found;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        if (it->size() > 1)
            found.append(it.key() + u": "_s + it->join(u" / "_s));
    }
    return found;
}

} // namespace

QStringList cutTexts(const QWidget *root)
{
    Finder finder(root);
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // A combo box's list, a line edit in a spin box: their owners answer for them.
        const bool isPart = widget->objectName().startsWith("qt_"_L1);
        if (widget->isVisibleTo(root) && !isPart && widget->window() == root)
            finder.look(widget);
    }
    return finder.cut;
}

QStringList mnemonicClashes(const QWidget *dialog)
{
    QStringList texts;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            texts.append(label->text());
    }
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        texts.append(button->text());
    return clashes(texts);
}

QStringList mnemonicClashes(const QMenu *menu)
{
    QStringList texts;
    QStringList found;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        texts.append(action->text());
        if (const QMenu *inner = action->menu<QMenu *>())
            found += mnemonicClashes(inner);
    }
    return clashes(texts) + found;
}

QStringList toolTipsWithMnemonics(const QWidget *root)
{
    static const QRegularExpression leftover(u"&\\w|\\([A-Z]\\)"_s);
    QStringList found;
    const auto look = [&](const QString &tip) {
        if (tip.contains(leftover))
            found.append(tip);
    };
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        look(widget->toolTip());
    const auto actions = root->findChildren<QAction *>();
    for (const QAction *action : actions) {
        // What nobody set is Qt's own guess, and seen only on a button, which was looked at above.
        if (action->toolTip() != QString(action->text()).remove(u'&'))
            look(action->toolTip());
    }
    return found;
}

} // namespace Ferry::Testing
