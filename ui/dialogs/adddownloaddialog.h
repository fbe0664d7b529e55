#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/dialogs/linkchecker.h"
#include "ui/translated.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Ferry
{

class LinksEdit;
class MessageBar;
class Settings;

/// Asks for links and a folder, and checks both before OK can be pressed: one transfer a link, or many of a
/// pattern. Not modal in code: open() it.
class AddDownloadDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    AddDownloadDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

    void addLinks(const QList<QUrl> &links);
    void addLines(const QStringList &lines); ///< for the text of links
    /// Reads Metalinks and text lists of this computer and adds what they list; says what is wrong with them.
    void addLists(const QStringList &paths);
    void accept() override;

signals:
    void added(const QList<Ferry::JobId> &ids);

protected:
    void retranslate() override;

private:
    /// Nobody reads on, and a pattern may make many.
    static constexpr int MostRows = 500;

    void build();
    void recheck();
    void refresh();
    void refreshList();
    void refreshRow(int row, const LinkChecker::Link &link);
    void refreshChecksum();
    void refreshMessage();
    [[nodiscard]] bool showPattern();
    void act();
    [[nodiscard]] QString addList(const QString &path);
    void chooseList();
    void chooseFolder();
    void signIn();
    void editOptions();
    /// What the transfers of all links have.
    struct Common {
        OnCollision onCollision = OnCollision::FreeName;
        std::optional<Checksum> checksum;
        bool areSeveral = false;
    };
    [[nodiscard]] Common common() const;
    [[nodiscard]] JobSpec specFor(const LinkChecker::Link &link, const Common &common) const;
    [[nodiscard]] QGridLayout *makeGrid(QHBoxLayout *buttons);
    [[nodiscard]] bool nameTaken() const;
    /// Of a server that was asked: short, because name and size stand beside it.
    [[nodiscard]] static QString answer(const LinkChecker::Link &link);
    [[nodiscard]] int addable() const;
    /// Why OK is disabled; empty when it is not.
    [[nodiscard]] QString reason() const;

    JobQueue &m_queue;
    Settings &m_settings;
    JobSpec m_options; ///< what the options say; the files are not in it
    LinkChecker *m_checker;
    QLabel *m_linksLabel;
    LinksEdit *m_links;
    QPushButton *m_openList;
    QTreeWidget *m_list;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_checksumLabel;
    QLineEdit *m_checksum;
    QLabel *m_recognised;
    QCheckBox *m_findChecksum;
    QLabel *m_collisionLabel;
    QComboBox *m_collision;
    MessageBar *m_message;
    QCheckBox *m_startNow;
    QPushButton *m_optionsButton;
    QPushButton *m_cancel;
    QPushButton *m_ok;
    QString m_listProblem;        ///< of the lists that were read last
    bool m_offersOneLink = false; ///< the message's button takes patterns as they are
};

} // namespace Ferry
