#pragma once

#include <QLineEdit>

namespace Ferry
{

/// A field to search in: with a symbol before it, and with what it searches and its key in it while it is empty. The key
/// goes where both have no room, and then the words, rather than half of them: the symbol says it too.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    void setWords(const QString &words, const QString &keys = {});
    /// Room for both.
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QString whole() const;
    [[nodiscard]] int roomFor(const QString &text) const; ///< pixels, with all that is around it

    QString m_words;
    QString m_keys;
};

} // namespace Ferry
