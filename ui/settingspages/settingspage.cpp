#include "ui/settingspages/settingspage.h"

#include "ui/fitwidth.h"
#include "ui/fonts.h"
#include "ui/lefttoright.h"
#include "ui/settingspages/pathcontrol.h"
#include "ui/settingspages/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ferry
{

SettingsPage::SettingsPage(const QString &icon, QWidget *parent)
    : Translated(parent)
    , m_icon(icon)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 4, 0, 8);
    outer->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(2);
    outer->addLayout(m_column);
    outer->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize SettingsPage::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, fontMetrics().lineSpacing() * 12};
}

/// QScrollArea does not hear that what is in it has become wider.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return Translated::eventFilter(watched, event);
}

void SettingsPage::refresh()
{
    for (SettingRow *row : std::as_const(m_rows))
        row->refresh();
}

void SettingsPage::retranslate()
{
    for (const auto &[label, text] : std::as_const(m_headings))
        label->setText(text());
}

SettingRow *SettingsPage::add(SettingRow *row)
{
    m_column->addWidget(row);
    m_rows.append(row);
    connect(row, &SettingRow::changed, this, &SettingsPage::changed);
    return row;
}

SettingRow *SettingsPage::addRow(const SettingValue &value, const Speak &speak)
{
    return add(new SettingRow(value, speak, widget()));
}

SettingRow *SettingsPage::addCheck(const SettingValue &value, const Speak &speak)
{
    SettingRow *row = addRow(value, speak);
    auto *box = new QCheckBox(row);
    connect(box, &QCheckBox::clicked, row, [row, box](bool on) {
        row->choose(on);
        box->setChecked(row->value().get().toBool()); // it may have been refused
    });
    row->setControl(box, [box](const QVariant &now) { box->setChecked(now.toBool()); });
    return row;
}

SettingRow *SettingsPage::addNumber(const SettingValue &value, const Number &number, const Speak &speak)
{
    SettingRow *row = addRow(value, speak);
    auto *box = new QSpinBox(row);
    WheelGuard::protect(box);
    const auto inUnits = [unit = number.unit](qint64 exact) {
        // A little is not nothing, which often means no limit.
        const qint64 shown = exact > 0 ? std::max<qint64>(exact / unit, 1) : 0;
        return int(std::min<qint64>(shown, std::numeric_limits<int>::max()));
    };
    box->setRange(inUnits(number.least), inUnits(number.most));
    box->setGroupSeparatorShown(true);
    box->setAccelerated(true);
    // Not for each digit on the way: what is chosen is in force at once.
    box->setKeyboardTracking(false);
    const auto choose = [row, unit = number.unit](int shown) {
        QVariant chosen(shown * unit);
        chosen.convert(row->value().otherwise.metaType());
        row->choose(chosen);
    };
    const auto show = [box, inUnits](const QVariant &now) {
        const QSignalBlocker silent(box);
        box->setValue(inUnits(now.toLongLong()));
    };
    connect(box, &QSpinBox::valueChanged, row, choose);
    row->setControl(box, show, [box, number] {
        box->setSuffix(number.suffix ? number.suffix() : QString());
        box->setSpecialValueText(number.insteadOfLeast ? number.insteadOfLeast() : QString());
        fitWidth(box);
    });
    return row;
}

SettingRow *SettingsPage::addChoice(const SettingValue &value, const std::function<Choices()> &choices,
                                    const Speak &speak)
{
    SettingRow *row = addRow(value, speak);
    auto *box = new QComboBox(row);
    WheelGuard::protect(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &choice : choices())
        box->addItem(QString(), choice.first);
    connect(box, &QComboBox::activated, row, [row, box](int index) { row->choose(box->itemData(index)); });
    const auto show = [box](const QVariant &now) {
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemData(i) == now)
                box->setCurrentIndex(i);
        }
    };
    row->setControl(box, show, [box, choices] {
        const Choices said = choices();
        for (int i = 0; i < box->count() && i < said.size(); ++i)
            box->setItemText(i, said.at(i).second);
        fitWidth(box);
    });
    return row;
}

SettingRow *SettingsPage::addText(const SettingValue &value, const QString &example, const Speak &speak)
{
    SettingRow *row = addRow(value, speak);
    auto *edit = new QLineEdit(row);
    edit->setPlaceholderText(example);
    writeFromTheLeft({edit}); // addresses, all of them
    connect(edit, &QLineEdit::editingFinished, row, [row, edit] { row->choose(edit->text().trimmed()); });
    row->setWide(edit, [edit](const QVariant &now) {
        if (edit->text() != now.toString())
            edit->setText(now.toString());
    });
    return row;
}

SettingRow *SettingsPage::addFolder(const SettingValue &value, const Speak &speak)
{
    return addPath(value, true, {}, speak)->setCheck([](const QVariant &chosen) {
        const QFileInfo folder(chosen.toString());
        if (!folder.isAbsolute() || !folder.isDir())
            return tr("There is no such folder. It has to be a full path.");
        return folder.isWritable() ? QString() : tr("Nothing can be written into this folder.");
    });
}

SettingRow *SettingsPage::addFile(const SettingValue &value, const Text &emptyMeans, const Speak &speak)
{
    return addPath(value, false, emptyMeans, speak)->setCheck([](const QVariant &chosen) {
        const QFileInfo file(chosen.toString());
        const bool isThere = chosen.toString().isEmpty() || (file.isAbsolute() && file.isFile());
        return isThere ? QString() : tr("There is no such file. It has to be a full path.");
    });
}

SettingRow *SettingsPage::addPath(const SettingValue &value, bool isFolder, const Text &emptyMeans,
                                  const Speak &speak)
{
    SettingRow *row = addRow(value, speak);
    auto *control = new PathControl(isFolder, emptyMeans, row);
    control->setEditName(value.key);
    connect(control, &PathControl::chosen, row, [row](const QString &path) { row->choose(path); });
    row->setWide(control, [control](const QVariant &now) { control->setPath(now.toString()); });
    return row;
}

void SettingsPage::addHeading(const Text &text)
{
    auto *label = new QLabel(text(), widget());
    label->setObjectName(u"settingHeading"_s);
    label->setWordWrap(true);
    label->setFont(scaledFont(font(), 1.05));
    label->setContentsMargins(10, m_rows.isEmpty() ? 2 : 14, 10, 2);
    m_column->addWidget(label);
    m_headings.append({label, text});
}

void SettingsPage::addPanel(QWidget *panel)
{
    panel->setParent(widget());
    m_column->addWidget(panel);
    panel->show();
}

} // namespace Ferry
