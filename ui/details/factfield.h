#pragma once

#include <QLineEdit>

namespace Ferry
{

/// One value among others that says what it is: looks like a label, can be reached with Tab, selected and copied. Where
/// it is too long its middle gives way, and the tool tip has all of it; while it has the focus it can be scrolled.
class FactField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FactField(QWidget *parent = nullptr);
    /// What is selected stays so while the text does. @p isKnown false: words that say that it is not.
    void setFact(const QString &text, bool isKnown = true);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setColours();
    /// On the side where one begins to read, whatever the text's own direction.
    void align();
    [[nodiscard]] bool isCut() const;
    void tellAll();
    bool m_isKnown = true;
};

} // namespace Ferry
