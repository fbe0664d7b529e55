#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace Ferry
{

/// The language of the running window. choose() swaps the translators (Ferry's from :/i18n, Qt's own from
/// where Qt has them), the default QLocale and the layout direction; every widget then gets a
/// QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT
public:
    struct Language {
        QString code; ///< "pt_BR"
        QString name; ///< in itself: "português (Brasil)"
    };
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    [[nodiscard]] static const QList<Language> &shipped();
    /// The best shipped one for what the desktop asks for; "en" if there is none.
    [[nodiscard]] static QString ofSystem();

    /// A code of shipped(), or "system", which anything else means too.
    void choose(const QString &code);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// What "system" comes to.
    [[nodiscard]] QString spoken() const;

private:
    void reload(QTranslator &translator, const QString &name, const QString &folder);

    QString m_chosen;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace Ferry
