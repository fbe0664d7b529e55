#pragma once

#include <QLineEdit>

namespace Ferry
{

/// One value among others that says what it is: looks like a label, can be reached with Tab, selected and copied. Where
/// it is too long, it shows its beginning, and all of it in the tool tip.
class FactField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FactField(QWidget *parent = nullptr);
    /// What is selected stays so while the text does. @p isKnown false: words that say that it is not.
    void setFact(const QString &text, bool isKnown = true);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setColours();
    void tellAll();
    bool m_isKnown = true;
};

} // namespace Ferry
