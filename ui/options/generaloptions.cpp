#include "ui/options/generaloptions.h"

#include "ui/jobtext.h"
#include "ui/lefttoright.h"
#include "ui/options/rangetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr Priority Priorities[] = {Priority::Foreground, Priority::High, Priority::Normal, Priority::Low};

void setLines(QPlainTextEdit *edit, int lines)
{
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * lines + 12);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

} // namespace

GeneralOptions::GeneralOptions(QWidget *parent)
    : OptionsPage(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_descriptionLabel(new QLabel(this))
    , m_description(new QPlainTextEdit(this))
    , m_priorityLabel(new QLabel(this))
    , m_priority(new QComboBox(this))
    , m_rangesLabel(new QLabel(this))
    , m_ranges(new QLineEdit(this))
    , m_completes(new QCheckBox(this))
    , m_commandLabel(new QLabel(this))
    , m_command(new QPlainTextEdit(this))
    , m_commandHint(new QLabel(this))
{
    build();
    arrange();
    retranslate();
    connect(m_command, &QPlainTextEdit::textChanged, this, &OptionsPage::changed);
    connect(m_description, &QPlainTextEdit::textChanged, this, &OptionsPage::changed);
    connect(m_ranges, &QLineEdit::textChanged, this, &OptionsPage::changed);
}

void GeneralOptions::build()
{
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(int(JobSpec::LongestName));
    m_description->setObjectName(u"descriptionEdit"_s);
    setLines(m_description, 2);
    m_priority->setObjectName(u"priorityBox"_s);
    m_priority->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Priority priority : Priorities)
        m_priority->addItem(QString(), int(priority));
    m_ranges->setObjectName(u"rangesEdit"_s);
    m_completes->setObjectName(u"completesItselfBox"_s);
    m_command->setObjectName(u"commandEdit"_s);
    m_command->setLineWrapMode(QPlainTextEdit::NoWrap);
    writeFromTheLeft({m_command});
    setLines(m_command, 3);
    m_commandHint->setWordWrap(true);
    m_commandHint->setForegroundRole(QPalette::PlaceholderText);
    m_nameLabel->setBuddy(m_name);
    m_descriptionLabel->setBuddy(m_description);
    m_priorityLabel->setBuddy(m_priority);
    m_rangesLabel->setBuddy(m_ranges);
    m_commandLabel->setBuddy(m_command);
}

void GeneralOptions::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_descriptionLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_description, 1, 1);
    grid->addWidget(m_priorityLabel, 2, 0);
    grid->addWidget(m_priority, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_rangesLabel, 3, 0);
    grid->addWidget(m_ranges, 3, 1);
    grid->addWidget(m_completes, 4, 1);
    grid->addWidget(m_commandLabel, 5, 0, 1, 2);
    grid->addWidget(m_command, 6, 0, 1, 2);
    grid->addWidget(m_commandHint, 7, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(6, 3);
}

void GeneralOptions::retranslate()
{
    m_nameLabel->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("the file’s name"));
    m_descriptionLabel->setText(tr("D&escription"));
    m_description->setAccessibleName(tr("Description"));
    m_priorityLabel->setText(tr("&Priority"));
    m_priority->setAccessibleName(tr("Priority"));
    //: Priority: it does not count when the number of transfers at the same time is limited
    m_priority->setItemText(
        0, tr("%1: at once, beside the others").arg(JobText::priority(Priority::Foreground)));
    for (int i = 1; i < m_priority->count(); ++i)
        m_priority->setItemText(i, JobText::priority(Priorities[i]));
    m_rangesLabel->setText(tr("Only these &bytes"));
    m_ranges->setAccessibleName(tr("Only these bytes of the file"));
    //: Of the bytes of a file; the numbers and marks stay as they are
    m_ranges->setPlaceholderText(tr("all of them; or for example 0-499, 1000-"));
    m_ranges->setMinimumWidth(fontMetrics().horizontalAdvance(m_ranges->placeholderText() + u"000"_s));
    m_completes->setText(tr("&Complete it by itself when everything is there"));
    m_commandLabel->setText(tr("&Run when it is finished or fails: a program, and one argument a line"));
    m_command->setAccessibleName(tr("Program to run when it is finished or fails"));
    m_command->setPlaceholderText(u"/usr/bin/notify-send\nFerry"_s);
    m_commandHint->setText(
        tr("It runs without a shell: what stands in a line is passed on as it is, with its "
           "spaces, quotes and stars."));
}

QString GeneralOptions::title() const { return tr("General"); }

void GeneralOptions::readFrom(const JobSpec &spec)
{
    m_name->setText(spec.displayName);
    m_description->setPlainText(spec.description);
    m_priority->setCurrentIndex(m_priority->findData(int(spec.priority)));
    m_completes->setChecked(spec.completesItself);
    // An upload is complete when the server has all of it: there is nothing to wait for.
    m_completes->setVisible(spec.direction == Direction::Download);
    m_command->setPlainText(spec.notifyCommand.join(u'\n'));
    const FileSpec first = spec.files.value(0);
    const bool choosesBytes = spec.direction == Direction::Download && first.remote.isEmpty();
    m_rangesLabel->setVisible(choosesBytes);
    m_ranges->setVisible(choosesBytes);
    m_ranges->setText(choosesBytes ? RangeText::of(first.ranges) : QString());
}

void GeneralOptions::writeTo(JobSpec &spec) const
{
    spec.displayName = m_name->text().trimmed();
    spec.description = m_description->toPlainText().trimmed();
    spec.priority = static_cast<Priority>(m_priority->currentData().toInt());
    spec.completesItself = m_completes->isChecked();
    if (command() != spec.notifyCommand.join(u'\n').split(u'\n', Qt::SkipEmptyParts))
        spec.notifyCommand = command();
    const auto ranges = RangeText::parse(m_ranges->text());
    if (m_ranges->isHidden() || !ranges || *ranges == spec.files.value(0).ranges)
        return;
    if (spec.files.isEmpty())
        spec.files.append(FileSpec());
    spec.files.first().ranges = *ranges;
}

QStringList GeneralOptions::command() const
{
    return m_command->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

QString GeneralOptions::problem() const
{
    if (m_description->toPlainText().trimmed().size() > JobSpec::LongestDescription)
        return tr("The description is too long: %Ln characters are possible.", nullptr,
                  int(JobSpec::LongestDescription));
    if (!RangeText::parse(m_ranges->text()))
        return tr("Write the first and the last byte of each piece, for example 0-499, 1000-.");
    const QStringList words = command();
    if (!words.isEmpty() && !QDir::isAbsolutePath(words.first()))
        return tr("The program to run needs its full path, such as /usr/bin/notify-send.");
    return {};
}

} // namespace Ferry
