#pragma once

#include "ui/settings.h"

#include <QComboBox>

namespace Ferry
{

/// A folder to type, or one of the last that were used; those that are gone are dimmed and cannot be chosen.
class FolderBox : public QComboBox
{
    Q_OBJECT
public:
    static constexpr qsizetype MostRecent = 8;

    /// @p recent is where they are remembered.
    explicit FolderBox(Setting<QStringList> &recent, QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const; ///< with slashes, as it is typed
    void setFolder(const QString &folder);
    /// From now on the first of the last ones.
    void remember(const QString &folder);
    /// @p list with @p first in front of it, each once, at most MostRecent.
    [[nodiscard]] static QStringList withFirst(QStringList list, const QString &first);
    void showPopup() override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void lookForGone();

    Setting<QStringList> &m_recent;
};

} // namespace Ferry
