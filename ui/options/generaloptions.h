#pragma once

#include "ui/options/optionspage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Ferry
{

/// Name, description, priority, which bytes, and what happens when it is finished. The bytes only while the spec
/// names no address yet: those that wait for theirs have them in a file without one.
class GeneralOptions : public OptionsPage
{
    Q_OBJECT
public:
    explicit GeneralOptions(QWidget *parent = nullptr);

    void readFrom(const JobSpec &spec) override;
    void writeTo(JobSpec &spec) const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QStringList command() const;
    void build();
    void arrange();

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_descriptionLabel;
    QPlainTextEdit *m_description;
    QLabel *m_priorityLabel;
    QComboBox *m_priority;
    QLabel *m_rangesLabel;
    QLineEdit *m_ranges;
    QCheckBox *m_completes;
    QLabel *m_commandLabel;
    QPlainTextEdit *m_command;
    QLabel *m_commandHint;
};

} // namespace Ferry
