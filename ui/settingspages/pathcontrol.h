#pragma once

#include "ui/translated.h"

#include <QString>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace Ferry
{

/// A folder or a file of this computer: typed, or picked.
class PathControl : public Translated<QWidget>
{
    Q_OBJECT
public:
    /// @p emptyMeans: in the empty field; null: it must not be empty.
    PathControl(bool isFolder, const std::function<QString()> &emptyMeans, QWidget *parent);

    void setPath(const QString &path);
    [[nodiscard]] QString path() const;
    void setEditName(const QString &objectName);

signals:
    void chosen(const QString &path);

protected:
    void retranslate() override;

private:
    void pick();

    bool m_isFolder;
    std::function<QString()> m_emptyMeans;
    QLineEdit *m_edit;
    QPushButton *m_pick;
};

} // namespace Ferry
