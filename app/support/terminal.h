#pragma once

class QTranslator;

namespace Ferry
{

/// Qt wants a UTF-8 locale and complains on stderr where there is none (LC_ALL=C): give it one first. Before
/// the application object.
void useUtf8Locale();

/// Words in the language of the environment, else English (whose catalogue has its plurals), for a program
/// without a window. @p translator is installed and must outlive the words.
void speakSystemLanguage(QTranslator &translator);

} // namespace Ferry
