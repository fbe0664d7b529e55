<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is no command. See ferryctl --help.</source>
        <translation>الأمر «⁨%1⁩» غير معروف. انظر ⁦ferryctl --help⁩.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>لا يوجد خيار «⁨%1⁩». انظر ⁦ferryctl --help⁩.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>الخيار ⁦%1⁩ لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>الخيار ⁦%1⁩ يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>القيمة «⁨%1⁩» ليست معدلًا. اكتب عدد البايتات في الثانية، مثلًا ⁦500K⁩ أو ⁦2M⁩.</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>ما المطلوب؟ انظر ⁦ferryctl --help⁩.</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>لا معنى للخيار ⁦%1⁩ مع ⁦ferryctl %2⁩.</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>أي عنوان؟ الاستخدام: ⁦ferryctl get URL… [-o FILE]⁩</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>أي مهمة؟ الاستخدام: ⁦ferryctl info ID [--json]⁩</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>أي مهمة؟ الاستخدام: ⁦ferryctl %1 ID…⁩</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>القيمة «⁨%1⁩» ليست وقتًا. اكتب عدد الثواني، أو مثلًا ⁦10m⁩ أو ⁦2h⁩ أو ⁦1d⁩.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>القيمة «⁨%1⁩» ليست من هذه القيم: ⁦%2⁩.</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>القيمة «⁨%1⁩» ليست رقم ملف؛ والملف الأول رقمه ⁦1⁩.</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>القيمة «⁨%1⁩» ليست ترويسة. اكتب مثلًا «⁦X-Team: blue⁩».</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>القيمة «⁨%1⁩» ليست عنوان وكيل. اكتب مثلًا ⁦http://proxy:3128⁩.</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>ليس سطر الأوامر مكانًا لكلمة سر.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>القيمة «⁨%1⁩» ليست نطاقًا. اكتب أول بايت وآخر بايت، مثلًا ⁦0-499⁩ أو ⁦500-⁩.</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>يحتاج الخيار ⁦--on-finished⁩ إلى المسار الكامل لبرنامج، لا إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>القيمة «⁨%1⁩» ليست خيارًا لبروتوكول. اكتب مثلًا ⁦region=eu-west-1⁩.</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>الخيار ⁦--range⁩ لعنوان واحد.</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>الاستخدام: ⁦ferryctl put FILE… URL⁩</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>الخيار ⁦--reply-to⁩ لملف واحد.</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>الاستخدام: ⁦ferryctl add ID URL…⁩، أو ⁦ferryctl add ID FILE… URL⁩</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>الاستخدام: ⁦ferryctl set ID…⁩ مع إعداد واحد على الأقل. انظر ⁦ferryctl --help⁩.</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>الاستخدام: ⁦ferryctl relink ID URL [--file NUMBER]⁩</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>الاستخدام: ⁦ferryctl mirror OLD NEW [ID…]⁩</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>أي عنوان؟ الاستخدام: ⁦ferryctl detect URL [--json]⁩</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>أي بقايا؟ الاستخدام: ⁦ferryctl leftovers --adopt WHERE…⁩</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>القيمة «⁨%1⁩» ليست مجموعًا اختباريًا. اكتب مثلًا ⁦sha256:⁩ وبعدها أرقامه الأربعة والستين.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>القيمة «⁨%1⁩» ليست عدد اتصالات. اكتب عددًا من ⁦1⁩ إلى %2، أو ⁦auto⁩.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>الخياران ⁦--mirror⁩ و⁦--checksum⁩ لعنوان واحد.</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>الاستخدام: ⁦ferryctl limits [--down RATE] [--up RATE]⁩</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>القيمة «⁨%1⁩» ليست ⁦off⁩ ولا ⁦on⁩ ولا وقتين مثل ⁦22:00-06:00⁩.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>القيمة «⁨%1⁩» ليست أيامًا. اكتب مثلًا ⁦mon-fri⁩ أو ⁦sat,sun⁩ أو ⁦all⁩.</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>لا يأخذ الأمر ⁦ferryctl list⁩ معرّفات. الاستخدام: ⁦ferryctl list [--tag TAG] [--json]⁩</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>الاستخدام: ⁦ferryctl rules [--hours HOURS] [--host RULE]⁩. انظر ⁦ferryctl --help⁩.</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>الاستخدام: ⁦ferryctl move ID…⁩ مع ⁦--first⁩ أو ⁦--up⁩ أو ⁦--down⁩ أو ⁦--last⁩ أو ⁦--before ID⁩</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>القيمة «⁨%1⁩» ليست ساعات. اكتب مثلًا ⁦8:00-18:00⁩ أو «⁦mon-fri 8:00-18:00⁩».</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>القيمة «⁨%1⁩» ليست قاعدة لخادم. اكتب مثلًا ⁦active=2⁩ أو ⁦connections=4⁩ أو ⁦rate=500K⁩ أو ⁦folder=DIR⁩.</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>⁦get, add⁩:
  -o, --output FILE   ⁧الحفظ باسم FILE؛ وإن كان مجلدًا موجودًا أو اسمًا ينتهي بـ ⁦/⁩ فالحفظ داخله⁩
      --as-is         ⁧الأقواس جزء من العنوان؛ وإلا صنعت ⁦{1..20}, {01..20}, {0..100..10}, {a..z}⁩⁩
                      ‎⁧و⁦{a,b,c}⁩ عناوين كثيرة من عنوان واحد⁩
</translation>
    </message>
    <message>
        <source>get:
  -i, --input FILE    read more addresses from FILE, one a line; - reads standard input
                      (several addresses of one file on a line, between them TABs)
      --metalink FILE download what this Metalink lists (.meta4, .metalink), from the best of its mirrors
      --mirror URL    the same file is there, too; may be repeated
      --checksum SUM  the file must have it: sha256:HEX, sha512:HEX, md5:HEX ..., or a line of sha256sum
      --find-checksum look for it beside the file (FILE.sha256 ...) and in what the server says
      --range A-B     only these bytes of the file (B may be missing); repeat it to put several together
</source>
        <translation>get:
  -i, --input FILE    ⁧قراءة عناوين أخرى من FILE، عنوان في كل سطر؛ وتقرأ ⁦-⁩ الدخل القياسي⁩
                      (⁧عدة عناوين لملف واحد في سطر، تفصل بينها علامات جدولة)⁩
      --metalink FILE ⁧تنزيل ما يذكره ملف Metalink هذا (⁦.meta4, .metalink⁩)، من أفضل مراياه⁩
      --mirror URL    ⁧الملف نفسه هناك أيضًا؛ يمكن تكراره⁩
      --checksum SUM  ⁧يجب أن يكون للملف: ⁦sha256:HEX, sha512:HEX, md5:HEX ...⁩، أو سطر من sha256sum⁩
      --find-checksum ⁧البحث عنه بجانب الملف (⁦FILE.sha256 ...⁩) وفيما يقوله الخادم⁩
      --range A-B     ⁧هذه البايتات من الملف فقط (يمكن حذف B)؛ كرره لجمع عدة نطاقات⁩
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>⁦get, set⁩:
      --connections N ⁧هذا العدد لكل ملف، أو auto: بقدر ما يفيد (المبدئي)⁩
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID   ⁧الرفع بهذا البروتوكول: tus أو nextcloud أو s3 أو bits أو dav (انظر ⁦ferryctl detect⁩)⁩
      --option K=V    ⁧خيار لذلك البروتوكول، مثلًا ⁦region=eu-west-1⁩⁩
      --reply-to FILE ⁧حفظ رد الخادم على الرفع هناك (bits)⁩
</translation>
    </message>
    <message>
        <source>get, put:
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
</source>
        <translation>⁦get, put⁩:
      --one-job       ⁧كلها في مهمة واحدة، واحدًا بعد الآخر⁩
      --suspended     ⁧إضافة المهمة دون بدئها⁩
      --no-complete   ⁧انتظار «⁦ferryctl complete⁩» عندما يُنقل كل شيء⁩
      --detach        ⁧طباعة المعرّف وترك العمل لـ Ferry، الذي يبدأ دون نافذة عند الحاجة⁩
</translation>
    </message>
    <message>
        <source>get, put, set:
      --overwrite                         replace an existing file: of a download at the moment it is complete, of an
                                          upload where the server allows it
      --name TEXT, --description TEXT     what the job is called, and a note
      --priority WORD                     foreground (beside the limits), high, normal or low
      --limit RATE                        bytes per second at most: 800000, 500K, 2M
      --max-time TIME                     give up with an error after so much time of transferring
      --min-retry-delay TIME              wait at least so long after an error
      --no-progress-timeout TIME          stop trying after so long without progress
      --on-finished PROGRAM               run it (full path, no shell) when the job is transferred or fails; repeat
                                          for each of its arguments; FERRY_JOB_ID, FERRY_STATE, FERRY_ERROR are set
      “none” takes a time, a limit, the headers, the program or the certificate away again.
      A TIME is in seconds, or for example 10m, 2h, 1d.
</source>
        <translation>⁦get, put, set⁩:
      --overwrite                         ⁧استبدال ملف موجود: للتنزيل لحظة اكتماله، وللرفع⁩
                                          ‎⁧حيث يسمح الخادم⁩
      --name TEXT, --description TEXT     ⁧اسم المهمة، وملاحظة⁩
      --priority WORD                     ⁧إحدى ⁦foreground⁩ (خارج الحدود) أو high أو normal أو low⁩
      --limit RATE                        ⁧أقصى عدد بايتات في الثانية: ⁦800000, 500K, 2M⁩⁩
      --max-time TIME                     ⁧التخلي بخطأ بعد هذه المدة من النقل⁩
      --min-retry-delay TIME              ⁧الانتظار هذه المدة على الأقل بعد خطأ⁩
      --no-progress-timeout TIME          ⁧الكف عن المحاولة بعد هذه المدة دون تقدم⁩
      --on-finished PROGRAM               ⁧تشغيله (مسار كامل، دون صدفة) عندما تُنقل المهمة أو تفشل؛ كرره⁩
                                          ‎⁧لكل وسيط؛ وتُضبط ⁦FERRY_JOB_ID, FERRY_STATE, FERRY_ERROR⁩⁩
      القيمة «none» تلغي الوقت أو الحد أو الترويسات أو البرنامج أو الشهادة.
      يُكتب الوقت TIME بالثواني، أو مثلًا ⁦10m, 2h, 1d⁩.
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>⁦get, put, set, list⁩:
      --tag TEXT                          ⁧كلمة من عندك للمهمة؛ يمكن تكراره (مع list: ما له هذا الوسم فقط)⁩
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag TEXT                        ⁧إزالة تلك الكلمة⁩
      --folder DIR                        ⁧الحفظ هناك؛ ويُنقل إليه ما وصل⁩
</translation>
    </message>
    <message>
        <source>get, put, set, detect:
      --header &quot;NAME: VALUE&quot;              send this with each request to the job’s own servers; may be repeated
      --proxy URL, --no-proxy             through this http or socks5 proxy, or none; --proxy system: as the system says
      --redirects WORD                    follow, same-origin or refuse
      --client-cert FILE                  PEM file with certificate and key
      --user NAME                         log in; the password is never on the command line: it comes from
      --password-file FILE                FILE (- reads standard input), or FERRY_PASSWORD, or is asked for
      --auth WORD                         basic, digest, bearer (the password is the token) or s3 (user and password
                                          are the keys, FERRY_SESSION_TOKEN the session’s token)
      --account NAME                      which of several accounts on the same server
      --no-remember                       keep the password in memory only, not in the keychain
</source>
        <translation>⁦get, put, set, detect⁩:
      --header &quot;NAME: VALUE&quot;              ⁧إرسالها مع كل طلب إلى خوادم المهمة نفسها؛ يمكن تكراره⁩
      --proxy URL, --no-proxy             ⁧عبر هذا الوكيل (http أو socks5) أو بلا وكيل؛ ⁦--proxy system⁩: حسب النظام⁩
      --redirects WORD                    ⁧إحدى follow أو same-origin أو refuse⁩
      --client-cert FILE                  ⁧ملف PEM فيه الشهادة والمفتاح⁩
      --user NAME                         ⁧تسجيل الدخول؛ لا توضع كلمة السر أبدًا في سطر الأوامر: تأتي من⁩
      --password-file FILE                ⁧الملف FILE (وتقرأ ⁦-⁩ الدخل القياسي)، أو من FERRY_PASSWORD، أو بالسؤال عنها⁩
      --auth WORD                         ⁧إحدى basic أو digest أو bearer (كلمة السر هي الرمز) أو s3 (الاسم وكلمة السر⁩
                                          ‎⁧هما المفتاحان، وFERRY_SESSION_TOKEN رمز الجلسة)⁩
      --account NAME                      ⁧أي حساب من عدة حسابات على الخادم نفسه⁩
      --no-remember                       ⁧إبقاء كلمة السر في الذاكرة فقط، لا في حلقة المفاتيح⁩
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        ⁧إزالة ما هو يقينًا من Ferry هذا⁩
      --adopt WHERE…  ⁧إزالة ما يُذكر هنا كما ورد في القائمة، أيًا كان صاحبه⁩
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>⁦cancel, leftovers⁩:
      --no-wait       ⁧عدم الانتظار حتى يُزال كل شيء⁩
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           ⁧تجاوز كل الحدود والقواعد⁩
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>⁦resume, again⁩:
      --detach        ⁧ترك العمل لـ Ferry، الذي يبدأ دون نافذة عند الحاجة⁩
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       ⁧قبل غيرها كلها، أو بعدها، أو متجاوزةً المنتظرة التالية⁩
      --before ID                         ⁧قبل تلك مباشرة⁩
</translation>
    </message>
    <message>
        <source>limits:
      --down RATE, --up RATE              of all downloads, of all uploads; “none” is no limit
      --alternative WHEN                  use others instead: off, on, or between two times, for example 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         on which days that begins: mon-fri, or sat,sun, or all
</source>
        <translation>limits:
      --down RATE, --up RATE              ⁧لكل التنزيلات، ولكل عمليات الرفع؛ «none» تعني بلا حد⁩
      --alternative WHEN                  ⁧استخدام حدود أخرى بدلًا منها: off أو on أو بين وقتين، مثلًا ⁦22:00-06:00⁩⁩
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         ⁧في أي أيام يبدأ ذلك: ⁦mon-fri⁩ أو ⁦sat,sun⁩ أو all⁩
</translation>
    </message>
    <message>
        <source>rules:
      --hours HOURS                       nothing runs then: 22:00-06:00, or &quot;mon-fri 8:00-18:00&quot;; may be repeated;
                                          “none” takes them away
      --metered WORD, --battery WORD      hold or run, while the network is metered, while there is no mains power
      --host NAME,KEY=VALUE…              for that server and what is below it: active=N jobs, connections=N,
                                          rate=RATE, folder=DIR for its downloads; NAME alone takes its rule away
      --new WORD                          hold: what runs goes on to its end, nothing else is started; run: as usual
</source>
        <translation>rules:
      --hours HOURS                       ⁧لا يعمل شيء عندئذ: ⁦22:00-06:00⁩ أو «⁦mon-fri 8:00-18:00⁩»؛ يمكن تكراره؛⁩
                                          ‎⁧القيمة «none» تزيلها⁩
      --metered WORD, --battery WORD      ⁧إحدى hold أو run، في شبكة محدودة الاستخدام، ومن دون كهرباء⁩
      --host NAME,KEY=VALUE…              ⁧لذلك الخادم وما تحته: عدد المهام ⁦active=N⁩، والاتصالات ⁦connections=N⁩،⁩
                                          ‎⁧والمعدل ⁦rate=RATE⁩، ومجلد تنزيلاته ⁦folder=DIR⁩؛ وNAME وحده يزيل قاعدته⁩
      --new WORD                          ⁧القيمة hold: ما يعمل يستمر حتى ينتهي، ولا يبدأ غيره؛ والقيمة run: كالمعتاد⁩
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NUMBER   ⁧أي ملفات المهمة؛ والأول رقمه ⁦1⁩⁩
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>في كل مكان:
      --json          ⁧تنسيق JSON للنصوص البرمجية: كائن في كل سطر؛ ويطبع list مصفوفة واحدة⁩
      --profile DIR   ⁧حفظ البيانات والإعدادات والمقبس في DIR، بعيدًا عن بيانات المستخدم⁩
  -h, --help          ⁧هذا النص؛ وبعد أمر ما، ما يأخذه ذلك الأمر⁩
      --version       ⁧الإصدار⁩
</translation>
    </message>
    <message>
        <source>Usage:
  ferryctl get URL… [-o FILE]     download; several addresses are several jobs
  ferryctl put FILE… URL          upload; several files are several jobs
  ferryctl add ID URL…            more files for a download, or FILE… URL for an upload
  ferryctl set ID… OPTION…        change what a job has
  ferryctl relink ID URL          the file is at another address now; go on from there
  ferryctl mirror OLD NEW [ID…]   replace the beginning of addresses: of these jobs, or of all
  ferryctl detect URL             what the server speaks and offers there; nothing is created
  ferryctl list                   all jobs, or those with a --tag
  ferryctl info ID                one job, with its leftovers, its receipt and its log
  ferryctl suspend ID…            stop, keep what was transferred
  ferryctl resume ID…             go on
  ferryctl again ID…              the same once more, as a new job
  ferryctl move ID… WHERE         in the order that jobs of the same priority start in
  ferryctl cancel ID…             give up, and remove what was created here and on the server
  ferryctl leftovers [FOLDER…]    search what Ferry left there, and where jobs went: kind, whose, size, since when
  ferryctl complete ID…           finish: give finished downloads their names
  ferryctl limits [OPTION…]       what all transfers together may move, and what else at other times
  ferryctl rules [OPTION…]        when jobs are held back, and what is different with some servers
  ferryctl watch [ID…]            tell what happens, until these jobs are over or Ctrl+C
  ferryctl help [COMMAND]         all of this, or what one command takes
</source>
        <translation>الاستخدام:
  ferryctl get URL… [-o FILE]     ⁧تنزيل؛ عدة عناوين هي عدة مهام⁩
  ferryctl put FILE… URL          ⁧رفع؛ عدة ملفات هي عدة مهام⁩
  ferryctl add ID URL…            ⁧ملفات أخرى لتنزيل، أو ⁦FILE… URL⁩ لرفع⁩
  ferryctl set ID… OPTION…        ⁧تغيير ما لدى مهمة⁩
  ferryctl relink ID URL          ⁧الملف الآن على عنوان آخر؛ المتابعة من هناك⁩
  ferryctl mirror OLD NEW [ID…]   ⁧استبدال بداية العناوين: في هذه المهام، أو فيها كلها⁩
  ferryctl detect URL             ⁧ما يستخدمه الخادم وما يعرضه هناك؛ لا يُنشأ شيء⁩
  ferryctl list                   ⁧كل المهام، أو ما له وسم ⁦--tag⁩⁩
  ferryctl info ID                ⁧مهمة واحدة، مع بقاياها وإيصالها وسجلها⁩
  ferryctl suspend ID…            ⁧إيقاف، مع الاحتفاظ بما نُقل⁩
  ferryctl resume ID…             ⁧متابعة⁩
  ferryctl again ID…              ⁧المهمة نفسها مرة أخرى، مهمةً جديدة⁩
  ferryctl move ID… WHERE         ⁧ترتيب بدء المهام ذات الأولوية نفسها⁩
  ferryctl cancel ID…             ⁧تخلٍّ، مع إزالة ما أُنشئ هنا وعلى الخادم⁩
  ferryctl leftovers [FOLDER…]    ⁧البحث عما تركه Ferry هناك، وحيث وصلت المهام: النوع، ولمن، والحجم، ومنذ متى⁩
  ferryctl complete ID…           ⁧إنهاء: إعطاء التنزيلات المنتهية أسماءها⁩
  ferryctl limits [OPTION…]       ⁧ما يجوز لكل عمليات النقل معًا أن تنقله، وما يجوز في أوقات أخرى⁩
  ferryctl rules [OPTION…]        ⁧متى توقَف المهام، وما يختلف مع بعض الخوادم⁩
  ferryctl watch [ID…]            ⁧ذكر ما يحدث، حتى تنتهي هذه المهام أو حتى ⁦Ctrl+C⁩⁩
  ferryctl help [COMMAND]         ⁧كل هذا، أو ما يأخذه أمر واحد⁩
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>يمكن اختصار المعرّف ID إلى نهاية منه لا توجد إلا في مهمة واحدة.

إذا كان Ferry يعمل، مر كل أمر عبره. وإلا عمل ferryctl وحده: عندئذ تبقى الأوامر get وput وresume
وagain وwatch حتى ينتهي النقل. ويوقف ⁦Ctrl+C⁩ الأمر get أو put مؤقتًا؛ ولا يضيع شيء.
</translation>
    </message>
    <message>
        <source>JSON objects of jobs have id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup and more. States
have their BITS names, outcomes their HRESULT; sizes are in bytes, -1 is unknown.

Exit codes:
  0  done
  1  failed
  2  wrong usage
  3  refused by the job&apos;s state
  4  cancelled, and something stays behind (or is still to be removed)
  130  interrupted with Ctrl+C, kept
</source>
        <translation>في كائنات JSON للمهام: ⁦id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup⁩ وغيرها. وللحالات
أسماؤها في BITS، وللنتائج HRESULT؛ والأحجام بالبايت، و⁦-1⁩ تعني غير معروف.

رموز الخروج:
  0  تم
  1  فشل
  2  استخدام خاطئ
  3  رفضته حالة المهمة
  4  أُلغي، وبقي شيء (أو ما زال هناك ما يُزال)
  130  قاطعه ⁦Ctrl+C⁩، واحتُفظ به
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – تنزيل ورفع قابل للاستئناف، وإلغاء لا يترك شيئًا وراءه</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>قيد التنظيف</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>بقي شيء</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>رُفع ⁨%1⁩ (%2) إلى ⁦%3⁩</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>حُفظ ⁦%1⁩ (%2)</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>أُلغي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>محتفظ به: ⁨%1⁩ (%2)
  للمتابعة: ⁦%3 resume %4⁩
  للتخلي:   ⁦%3 cancel %4⁩</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>نُقل: ⁨%1⁩. للإتمام: ⁦%2 complete %3⁩</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>أُلغي: ⁨%1⁩. وقد بقي شيء:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>أُلغي: ⁨%1⁩. ولم يبق شيء.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>أُلغي: ⁨%1⁩. وما زال هناك ما يُزال؛ يواصل Ferry ذلك كلما عمل:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>لا يوجد عنوان يبدأ هكذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>لم يُستبدل أي عنوان.</numerusform>
            <numerusform>استُبدل عنوان واحد.</numerusform>
            <numerusform>استُبدل عنوانان.</numerusform>
            <numerusform>استُبدلت %n عناوين.</numerusform>
            <numerusform>استُبدل %n عنوانًا.</numerusform>
            <numerusform>استُبدل %n عنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>هذه المهمة رفع. الاستخدام: ⁦ferryctl add ID FILE… URL⁩</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>لا يعمل شيء حتى %1</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>لا يعمل شيء الآن</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>⁨%1⁩: موجود بالفعل؛ وأُضيف مرة أخرى. انظر: ⁦%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>رُفع ⁨%1⁩ (%2) إلى ⁦%3⁩</numerusform>
            <numerusform>رُفع ⁨%1⁩ وملف آخر (%2) إلى ⁦%3⁩</numerusform>
            <numerusform>رُفع ⁨%1⁩ وملفان آخران (%2) إلى ⁦%3⁩</numerusform>
            <numerusform>رُفع ⁨%1⁩ و%Ln ملفات أخرى (%2) إلى ⁦%3⁩</numerusform>
            <numerusform>رُفع ⁨%1⁩ و%Ln ملفًا آخر (%2) إلى ⁦%3⁩</numerusform>
            <numerusform>رُفع ⁨%1⁩ و%Ln ملف آخر (%2) إلى ⁦%3⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>حُفظ ⁦%1⁩ (%2)</numerusform>
            <numerusform>حُفظ ⁦%1⁩ وملف آخر (%2)</numerusform>
            <numerusform>حُفظ ⁦%1⁩ وملفان آخران (%2)</numerusform>
            <numerusform>حُفظ ⁦%1⁩ و%Ln ملفات أخرى (%2)</numerusform>
            <numerusform>حُفظ ⁦%1⁩ و%Ln ملفًا آخر (%2)</numerusform>
            <numerusform>حُفظ ⁦%1⁩ و%Ln ملف آخر (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>الحدود البديلة (معطّلة): التنزيلات %1، عمليات الرفع %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>الحدود البديلة (مفعّلة): التنزيلات %1، عمليات الرفع %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>الحدود البديلة (⁨%3⁩): التنزيلات %1، عمليات الرفع %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>الحدود: التنزيلات %1، عمليات الرفع %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>الساري الآن: التنزيلات %1، عمليات الرفع %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>في الشبكات محدودة الاستخدام تنتظر عمليات النقل.</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>في الشبكات محدودة الاستخدام تعمل عمليات النقل كما في غيرها.</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>عند العمل بالبطارية تنتظر عمليات النقل.</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>عند العمل بالبطارية تعمل عمليات النقل كما عند وصل الحاسوب بالكهرباء.</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>لا يعمل شيء في هذه الساعات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>تعمل عمليات النقل في أي ساعة.</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>ما يعمل يستمر حتى ينتهي؛ ولا يبدأ غيره.</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>ما ينتظر يبدأ عندما يحين دوره.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة ⁦%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>لا يوجد عنوان في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>لا يمكن أن تشترك عدة تنزيلات في اسم واحد: يجب أن تكون قيمة ⁦-o⁩ مجلدًا.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>الخياران ⁦--mirror⁩ و⁦--checksum⁩ لعنوان واحد.</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>إضافة تنزيلات</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>الروابط، رابط في كل سطر (&amp;L)</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>ألصق الروابط أو أفلتها هنا، مثلًا ⁦https://example.org/file.iso⁩</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>الروابط، رابط في كل سطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>ما يقوله الخادم</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>ما سيُنزَّل</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>الحفظ في (&amp;I)</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>مجلد الحفظ</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>اختيار مجلد (&amp;C)…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>إذا كان الاسم مستخدمًا (&amp;T)</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>الاحتفاظ بكليهما: الحفظ باسم حر</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>استبدال الملف الموجود</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>ما يُفعل إذا كان الاسم مستخدمًا</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>بدء الآن (&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>وإلا أُضيف النقل إلى القائمة متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>تنزيل %Ln ملف</numerusform>
            <numerusform>تنزيل ملف واحد</numerusform>
            <numerusform>تنزيل ملفين</numerusform>
            <numerusform>تنزيل %Ln ملفات</numerusform>
            <numerusform>تنزيل %Ln ملفًا</numerusform>
            <numerusform>تنزيل %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>يطلب ⁦%1⁩ اسمًا وكلمة سر.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>يُستبدل الملف الموجود عند اكتمال التنزيل، لا قبله.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>أدخل رابطًا أولًا.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>خيارات (&amp;N)…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>يقبل الإيقاف المؤقت والاستئناف</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>لا يقبل الاستئناف: يبدأ من جديد بعد الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>استُبعد «⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>فتح قائمة (&amp;O)…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>ملف Metalink، أو نص فيه رابط في كل سطر</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>المجموع الاختباري (&amp;K)</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>البحث أيضًا عن مجموع اختباري على الخادم (&amp;V)</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>في ملف بجانبه، مثل «⁦file.iso.sha256⁩»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>تتعذر قراءة ⁦%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>هذا ليس مجموعًا اختباريًا.</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>فتح قائمة روابط</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>قوائم الروابط ‎(%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات ‎(%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>قائمة روابط: تُحفظ ملفًا؛ افتحها بعد ذلك بزر «فتح قائمة…»</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>المجموع الاختباري لملف واحد.</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>إن كان لديك واحد: SHA-256 أو SHA-512 أو MD5 …</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>من القائمة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>ليس مجموعًا اختباريًا</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>اعتباره رابطًا واحدًا</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>لا رابط فيما نُسخ.</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>هو في القائمة بالفعل. علّم ما تريده مرة أخرى.</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>علّم ما تريد تنزيله.</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>المقترح ⁦%1⁩، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln ملف في ⁦%1⁩</numerusform>
            <numerusform>ملف واحد في ⁦%1⁩</numerusform>
            <numerusform>ملفان في ⁦%1⁩</numerusform>
            <numerusform>%Ln ملفات في ⁦%1⁩</numerusform>
            <numerusform>%Ln ملفًا في ⁦%1⁩</numerusform>
            <numerusform>%Ln ملف في ⁦%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>حسب النوع والخادم: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>المجلدات حسب نوع الملف…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>المجلدات حسب نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>استخدامه (&amp;U)</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>إلى ⁦%1⁩، %2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>نُزِّل %1</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>ينتظر في القائمة بالفعل</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>في القائمة بالفعل، متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>في القائمة بالفعل، وفيه مشكلة</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>يُنزَّل بالفعل</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>الملف «⁨%1⁩» في القائمة: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>لم يُستبعد أي رابط.</numerusform>
            <numerusform>استُبعد رابط واحد لأنه في القائمة بالفعل.</numerusform>
            <numerusform>استُبعد رابطان لأنهما في القائمة بالفعل.</numerusform>
            <numerusform>استُبعدت %Ln روابط لأنها في القائمة بالفعل.</numerusform>
            <numerusform>استُبعد %Ln رابطًا لأنها في القائمة بالفعل.</numerusform>
            <numerusform>استُبعد %Ln رابط لأنها في القائمة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>تنزيل من جديد</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>تعليمها أيضًا</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>إضافة عمليات رفع</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>الملفات المطلوب رفعها (&amp;F)</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>الملفات المطلوب رفعها</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>اختيار ملفات (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إخراج (&amp;T)</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>العنوان الذي يُرفع إليه</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>بدء الآن (&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>وإلا أُضيف النقل إلى القائمة متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>أدخل عنوان خادم أولًا.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>حدد ملفًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>رفع %Ln ملف</numerusform>
            <numerusform>رفع ملف واحد</numerusform>
            <numerusform>رفع ملفين</numerusform>
            <numerusform>رفع %Ln ملفات</numerusform>
            <numerusform>رفع %Ln ملفًا</numerusform>
            <numerusform>رفع %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>⁦https://example.org/files/⁩ (tus أو Nextcloud أو S3 أو BITS أو WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>إنشاء (&amp;M)</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>نقل لكل ملف</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>نقل واحد لكل الملفات</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>نقل لكل ملف، أو نقل واحد لها كلها</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>خيارات (&amp;N)…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>لم يقل الخادم بعد أي بروتوكول يستخدم.</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>الرفع إلى (&amp;O)</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>لا ملف فيما نُسخ.</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>تُضاف الملفات الآن.</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>ما زالت الملفات تُعد.</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>لا ملف فيه يمكن رفعه.</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>لا يُمس الملف نفسه. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>لم يُضف أي ملف حتى الآن…</numerusform>
            <numerusform>أُضيف ملف واحد حتى الآن…</numerusform>
            <numerusform>أُضيف ملفان حتى الآن…</numerusform>
            <numerusform>أُضيفت %Ln ملفات حتى الآن…</numerusform>
            <numerusform>أُضيف %Ln ملفًا حتى الآن…</numerusform>
            <numerusform>أُضيف %Ln ملف حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>⁨%1⁩ (%2 من %3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>المجلد المطلوب رفعه</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>مجلد آخر (&amp;A)…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln ملف، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%Ln ملفات، %1</numerusform>
            <numerusform>%Ln ملفًا، %1</numerusform>
            <numerusform>%Ln ملف، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>⁦%1⁩ · جارٍ العد: %Ln ملف حتى الآن</numerusform>
            <numerusform>⁦%1⁩ · جارٍ العد: ملف واحد حتى الآن</numerusform>
            <numerusform>⁦%1⁩ · جارٍ العد: ملفان حتى الآن</numerusform>
            <numerusform>⁦%1⁩ · جارٍ العد: %Ln ملفات حتى الآن</numerusform>
            <numerusform>⁦%1⁩ · جارٍ العد: %Ln ملفًا حتى الآن</numerusform>
            <numerusform>⁦%1⁩ · جارٍ العد: %Ln ملف حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>⁦%1⁩ · %Ln ملف، %2</numerusform>
            <numerusform>⁦%1⁩ · ملف واحد، %2</numerusform>
            <numerusform>⁦%1⁩ · ملفان، %2</numerusform>
            <numerusform>⁦%1⁩ · %Ln ملفات، %2</numerusform>
            <numerusform>⁦%1⁩ · %Ln ملفًا، %2</numerusform>
            <numerusform>⁦%1⁩ · %Ln ملف، %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>الملفات المخفية أيضًا (%Ln) (&amp;I)</numerusform>
            <numerusform>الملفات المخفية أيضًا (%Ln) (&amp;I)</numerusform>
            <numerusform>الملفات المخفية أيضًا (%Ln) (&amp;I)</numerusform>
            <numerusform>الملفات المخفية أيضًا (%Ln) (&amp;I)</numerusform>
            <numerusform>الملفات المخفية أيضًا (%Ln) (&amp;I)</numerusform>
            <numerusform>الملفات المخفية أيضًا (%Ln) (&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>الملفات التي يبدأ اسمها أو اسم مجلدها بنقطة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>الروابط إلى ملفات أيضًا (%Ln) (&amp;L)</numerusform>
            <numerusform>الروابط إلى ملفات أيضًا (%Ln) (&amp;L)</numerusform>
            <numerusform>الروابط إلى ملفات أيضًا (%Ln) (&amp;L)</numerusform>
            <numerusform>الروابط إلى ملفات أيضًا (%Ln) (&amp;L)</numerusform>
            <numerusform>الروابط إلى ملفات أيضًا (%Ln) (&amp;L)</numerusform>
            <numerusform>الروابط إلى ملفات أيضًا (%Ln) (&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>يرفع الملفات التي تشير إليها الروابط الرمزية؛ ولا تُتبع الروابط إلى مجلدات.</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>يُحتفظ بأسماء الملفات فقط: لا يعرف %1 مجلدات.</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>لا ينشئ Ferry مجلدات على الخادم: لا مجلد يلزم وجوده هناك.</numerusform>
            <numerusform>لا ينشئ Ferry مجلدات على الخادم: يجب أن يكون مجلد واحد موجودًا هناك، وإلا فشلت ملفاته.</numerusform>
            <numerusform>لا ينشئ Ferry مجلدات على الخادم: يجب أن يكون مجلدان موجودين هناك، وإلا فشلت ملفاتهما.</numerusform>
            <numerusform>لا ينشئ Ferry مجلدات على الخادم: يجب أن تكون %Ln مجلدات موجودة هناك، وإلا فشلت ملفاتها.</numerusform>
            <numerusform>لا ينشئ Ferry مجلدات على الخادم: يجب أن يكون %Ln مجلدًا موجودة هناك، وإلا فشلت ملفاتها.</numerusform>
            <numerusform>لا ينشئ Ferry مجلدات على الخادم: يجب أن يكون %Ln مجلد موجودة هناك، وإلا فشلت ملفاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>الناتج %Ln عملية نقل، وأقصى عدد للملفات في كل منها %1.</numerusform>
            <numerusform>الناتج عملية نقل واحدة، وأقصى عدد للملفات في كل منها %1.</numerusform>
            <numerusform>الناتج عمليتا نقل، وأقصى عدد للملفات في كل منها %1.</numerusform>
            <numerusform>الناتج %Ln عمليات نقل، وأقصى عدد للملفات في كل منها %1.</numerusform>
            <numerusform>الناتج %Ln عملية نقل، وأقصى عدد للملفات في كل منها %1.</numerusform>
            <numerusform>الناتج %Ln عملية نقل، وأقصى عدد للملفات في كل منها %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>لا شيء فيه يتعذر رفعه، مثل ⁨%1⁩.</numerusform>
            <numerusform>فيه عنصر يتعذر رفعه، وهو ⁨%1⁩.</numerusform>
            <numerusform>فيه عنصران يتعذر رفعهما، مثل ⁨%1⁩.</numerusform>
            <numerusform>فيه %Ln عناصر يتعذر رفعها، مثل ⁨%1⁩.</numerusform>
            <numerusform>فيه %Ln عنصرًا يتعذر رفعها، مثل ⁨%1⁩.</numerusform>
            <numerusform>فيه %Ln عنصر يتعذر رفعها، مثل ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>اختيار مجلد (&amp;D)…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>كل الملفات في مجلد، وفي المجلدات التي فيه</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>يُخرج المجلدات التي لم تُعد بعد.</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>على الخادم (&amp;R)</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>الإبقاء على المجلدات</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>كل الملفات في مجلد واحد</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>ما يحدث للمجلدات على الخادم</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>إيقاف العد</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>يُرفع كله إلى هناك بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>ما يُرفع إلى هناك بالفعل أيضًا (%Ln) (&amp;U)</numerusform>
            <numerusform>ما يُرفع إلى هناك بالفعل أيضًا (%Ln) (&amp;U)</numerusform>
            <numerusform>ما يُرفع إلى هناك بالفعل أيضًا (%Ln) (&amp;U)</numerusform>
            <numerusform>ما يُرفع إلى هناك بالفعل أيضًا (%Ln) (&amp;U)</numerusform>
            <numerusform>ما يُرفع إلى هناك بالفعل أيضًا (%Ln) (&amp;U)</numerusform>
            <numerusform>ما يُرفع إلى هناك بالفعل أيضًا (%Ln) (&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>الملف نفسه في القائمة للعنوان نفسه، ولم ينته.</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>فاتحة أو داكنة، مهما كان سطح المكتب.</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>سمة مظهر داكن غامق فاتح ليلي وضع ألوان لون نمط</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>سطر واحد لكل نقل</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>يتسع العرض لعدد أكبر منها؛ والباقي في التفاصيل.</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>مضغوط مدمج أسطر صفوف قائمة كثافة صغير</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>إظهار شريط القوائم</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>من دونه، تضم القائمة في آخر شريط الأدوات كل شيء.</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>قوائم قائمة شريط أدوات إخفاء</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>لا انزلاق ولا تلاشٍ</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>ما يُعرض هو نفسه؛ لكنه لا يتحرك في الطريق.</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>تقليل الحركة رسوم متحركة انتقال تأثيرات</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>نطق تقدم النقل المحدد</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>لقارئات الشاشة: عند كل عُشر، وعند الانتهاء أو التوقف.</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>قارئ شاشة نطق صوت إعلان تقدم كفيف مكفوف أوركا orca</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>إلغاء النقل</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>أتريد إلغاء هذا النقل؟</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>أتريد إلغاء %Ln عملية نقل؟</numerusform>
            <numerusform>أتريد إلغاء عملية نقل واحدة؟</numerusform>
            <numerusform>أتريد إلغاء عمليتي نقل؟</numerusform>
            <numerusform>أتريد إلغاء %Ln عمليات نقل؟</numerusform>
            <numerusform>أتريد إلغاء %Ln عملية نقل؟</numerusform>
            <numerusform>أتريد إلغاء %Ln عملية نقل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>عدم السؤال عما هو أصغر من %Ln MiB</numerusform>
            <numerusform>عدم السؤال عما هو أصغر من %Ln MiB</numerusform>
            <numerusform>عدم السؤال عما هو أصغر من %Ln MiB</numerusform>
            <numerusform>عدم السؤال عما هو أصغر من %Ln MiB</numerusform>
            <numerusform>عدم السؤال عما هو أصغر من %Ln MiB</numerusform>
            <numerusform>عدم السؤال عما هو أصغر من %Ln MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>إلغاء %Ln عملية نقل</numerusform>
            <numerusform>إلغاء عملية نقل واحدة</numerusform>
            <numerusform>إلغاء عمليتي نقل</numerusform>
            <numerusform>إلغاء %Ln عمليات نقل</numerusform>
            <numerusform>إلغاء %Ln عملية نقل</numerusform>
            <numerusform>إلغاء %Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>مواصلة النقل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>يُزال</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>الملف غير المكتمل، مع كل ما استُلم منه</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>الرفع غير المكتمل على ⁦%1⁩</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>الرفع غير المكتمل على ⁦%1⁩: ذلك الخادم لا يسمح لأحد بإزالته</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>لا يُمس</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>ملفك %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>يضيع</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>نُقل %1 حتى الآن</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>الملفات غير المكتملة</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>عمليات الرفع غير المكتملة على خوادمها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln رفع لا يسمح خادمه لأحد بإزالته</numerusform>
            <numerusform>رفع واحد لا يسمح خادمه لأحد بإزالته</numerusform>
            <numerusform>عمليتا رفع لا يسمح خادماهما لأحد بإزالتهما</numerusform>
            <numerusform>%Ln عمليات رفع لا تسمح خوادمها لأحد بإزالتها</numerusform>
            <numerusform>%Ln عملية رفع لا تسمح خوادمها لأحد بإزالتها</numerusform>
            <numerusform>%Ln عملية رفع لا تسمح خوادمها لأحد بإزالتها</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>ملفاتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln ملف أتمه الخادم</numerusform>
            <numerusform>ملف واحد أتمه الخادم</numerusform>
            <numerusform>ملفان أتمهما الخادم</numerusform>
            <numerusform>%Ln ملفات أتمها الخادم</numerusform>
            <numerusform>%Ln ملفًا أتمها الخادم</numerusform>
            <numerusform>%Ln ملف أتمها الخادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>%Ln ملف من ملفاتك</numerusform>
            <numerusform>ملفك</numerusform>
            <numerusform>ملفاك</numerusform>
            <numerusform>ملفاتك الـ%Ln</numerusform>
            <numerusform>ملفاتك الـ%Ln</numerusform>
            <numerusform>ملفاتك الـ%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>المجلدات حسب نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>اقتراح مجلد حسب نوع الملف (&amp;P)</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>مجلد «%1»</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>لا مجلد خاص</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>اختيار مجلد «%1»</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد ⁦%1⁩.</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>تغيير المجلد</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>الحفظ في (&amp;I)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>اختيار مجلد (&amp;C)…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>يُنقل إليه ما وصل، ولا يُستبدل أي ملف في المجلد الآخر. وما لم تعد قراءته ممكنة يُنزَّل من جديد.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>أدخل مجلدًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>محاولة الآن</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>الكف عن المحاولة…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>حُددت %Ln عملية نقل</numerusform>
            <numerusform>حُددت عملية نقل واحدة</numerusform>
            <numerusform>حُددت عمليتا نقل</numerusform>
            <numerusform>حُددت %Ln عمليات نقل</numerusform>
            <numerusform>حُددت %Ln عملية نقل</numerusform>
            <numerusform>حُددت %Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>حدد نقلًا واحدًا لترى ما يخلّفه، وما آل إليه.</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>هذه الصفحة هي الإيصال: لا تدّعي إلا ما جرى التحقق منه.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>أتريد الكف عن محاولة إزالة ما بقي؟</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>كل ما لا يزال موجودًا يبقى مكانه، ويذكره الإيصال باسمه.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>الكف عن المحاولة</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>مواصلة المحاولة</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>بعد ذلك تقول هذه الصفحة عن كل منها ما آل إليه، وكيف عُرف ذلك.</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>المكتملة (%Ln)</numerusform>
            <numerusform>المكتملة (%Ln)</numerusform>
            <numerusform>المكتملة (%Ln)</numerusform>
            <numerusform>المكتملة (%Ln)</numerusform>
            <numerusform>المكتملة (%Ln)</numerusform>
            <numerusform>المكتملة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>الملغاة (%Ln)</numerusform>
            <numerusform>الملغاة (%Ln)</numerusform>
            <numerusform>الملغاة (%Ln)</numerusform>
            <numerusform>الملغاة (%Ln)</numerusform>
            <numerusform>الملغاة (%Ln)</numerusform>
            <numerusform>الملغاة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>تبقى الملفات مكانها؛ وتُحذف الإيصالات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>لا يبقى في القائمة ما هو قيد التنظيف.</numerusform>
            <numerusform>تبقى في القائمة عملية نقل واحدة ما زالت قيد التنظيف.</numerusform>
            <numerusform>تبقى في القائمة عمليتا نقل ما زالتا قيد التنظيف.</numerusform>
            <numerusform>تبقى في القائمة %Ln عمليات نقل ما زالت قيد التنظيف.</numerusform>
            <numerusform>تبقى في القائمة %Ln عملية نقل ما زالت قيد التنظيف.</numerusform>
            <numerusform>تبقى في القائمة %Ln عملية نقل ما زالت قيد التنظيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>إزالة %Ln عملية نقل من القائمة (&amp;R)</numerusform>
            <numerusform>إزالة عملية نقل واحدة من القائمة (&amp;R)</numerusform>
            <numerusform>إزالة عمليتي نقل من القائمة (&amp;R)</numerusform>
            <numerusform>إزالة %Ln عمليات نقل من القائمة (&amp;R)</numerusform>
            <numerusform>إزالة %Ln عملية نقل من القائمة (&amp;R)</numerusform>
            <numerusform>إزالة %Ln عملية نقل من القائمة (&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>إفراغ المحفوظات</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>أي عمليات نقل تغادر القائمة؟</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>فقط ما انتهى منذ أكثر من (&amp;O)</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>فقط ما انتهى منذ أكثر من</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>الإبقاء على الكل (&amp;K)</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>أتريد أن تستمر عمليات النقل دون النافذة؟ يبقى Ferry عندئذ في علبة النظام.</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>أتريد أن تستمر عمليات النقل دون النافذة؟ تشغيل Ferry مجددًا يُظهرها.</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>المواصلة في الخلفية (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>إنهاء Ferry (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>البقاء في علبة النظام (&amp;S)</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>تسجيل الدخول باسم (&amp;A)</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>تسجيل الدخول باسم</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>الوكيل (&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>as the system says</source>
        <comment>proxy</comment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>بلا وكيل: إلى الخادم مباشرة</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>هذا الوكيل:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>عندما يحيل الخادم إلى مكان آخر</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>اتباع الإحالة</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>اتباعها على الخادم نفسه فقط</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>التوقف بخطأ</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>شهادة العميل: ملف PEM مع مفتاحه</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>ملف PEM فيه الشهادة والمفتاح</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار (&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>اختيار شهادة عميل</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>الترويسات المرسلة، ترويسة في كل سطر</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1 ولهذا النقل بعض منها هناك، وهي لا تُعرض.</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>يحتاج الوكيل إلى عنوان مثل ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>لا تكتب الاسم وكلمة السر في عنوان الوكيل: يسألك Ferry عنهما.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>تتعذر قراءة شهادة العميل.</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>هذه ليست ترويسة مثل «⁦X-Project: archive⁩»: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>شهادات مع مفاتيحها ‎(*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>لا يلزم إلا مع عدة حسابات</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>عندما يحيل الخادم إلى مكان آخر (&amp;W)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>شهادة العميل (&amp;F)</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>الترويسات المرسلة، ترويسة في كل سطر (&amp;D)</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>لا تصل إلا إلى خوادم هذا النقل. وتُحفظ Authorization وCookie في حلقة المفاتيح، وإن لم توجد ففي الذاكرة فقط.</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>حدد نقلًا واحدًا لترى كيف يصل إلى خادمه، وما قاله الخادم.</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>لا يقول الخادم</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>لم يعد معروفًا</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>العنوان المستخدم</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>%1 is what is spoken, %2 what carries it: &quot;tus over HTTP/1.1&quot;</extracomment>
        <translation>‏%1 عبر ⁦%2⁩</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>حسب إعدادات النظام</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>‏ETag (ضعيف)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>‏ETag (قوي)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2&#xa0;بايت)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>يقبل الاستئناف</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>يرسل أجزاء</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>عدة اتصالات</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>لا، يبدأ من جديد</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>نعم، يقارن البايتات الأخيرة</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>نعم، بدليل ETag</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>نعم، بدليل التاريخ</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>المجموع الاختباري المطلوب</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>المجموع الاختباري المعلن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>المجموع الاختباري لا يطابق</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ المجموع الاختباري مطابق</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>لا شيء للمقارنة به</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>عندما يصل كله</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>لا شيء: الملف مكتمل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>جلسة الرفع</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي المدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>الإلغاء</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>ربما، الخادم لا يعد بذلك</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>ليس هذا الخادم (&amp;N)</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>لن يُذكر بعد الآن ما يُنسخ من روابط إلى ⁦%1⁩.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>نُسخ ⁨%1⁩ من ⁦%2⁩</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>تنزيل (&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>هناك عمليات نقل جارية</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>اكتمل كل شيء</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>يبقى الحاسوب قيد التشغيل</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>الإشعار عند انتهاء النقل</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>فقط حين لا تكون النافذة في المقدمة؛ رسالة واحدة للكثير منها.</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>إشعار إشعارات تنبيه رسالة منبثقة إخطار</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>البقاء يقظًا ما دام شيء يتحرك</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>لا يدخل الحاسوب في السكون تلقائيًا حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>سكون تعليق إسبات نوم استعداد منع طاقة</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>مراقبة الحافظة بحثًا عن روابط</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>يُعرض الرابط الذي تنسخه للتنزيل؛ ولا يبدأ شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>حافظة نسخ لصق رابط التقاط url</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>إظهار أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>تبين مقدار التقدم، ولها قائمة.</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>علبة النظام صينية لوحة حالة أيقونة مؤشر</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>المواصلة دون النافذة</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>إنهاء Ferry</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>مع وجود أيقونة في العلبة</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>ما يفعله إغلاق النافذة؛ أما «إنهاء» في القائمة فينهي دائمًا.</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>إغلاق خروج خلفية تصغير إخفاء</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>عند عدم وجودها</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>من دون أيقونة في علبة النظام، تشغيل Ferry مجددًا يعيد النافذة.</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>باستثناء هذه الخوادم</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>أسماء خوادم تفصل بينها مسافات.</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>حافظة تجاهل صامت مضيف خادم حظر منع</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>البدء عند دخولك إلى النظام</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>دون نافذة، لمواصلة ما لم يكتمل.</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>بدء تشغيل تلقائي إقلاع دخول جلسة خلفية</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>الرسم البياني</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>حفظ التنزيلات في</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>يُقترح لكل تنزيل جديد؛ ويُتذكر آخر ما استُخدم.</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>مجلد دليل مسار مكان موقع وجهة حفظ</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>فرز التنزيلات حسب النوع</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>للصور والموسيقى والمستندات وغيرها مجلدات خاصة.</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>فئة تصنيف نوع مجلد فيديو صوت أرشيف</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>الحفظ باسم حر</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>إذا وُجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>لا يُستبدل الملف إلا عند اكتمال الجديد.</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>استبدال كتابة فوق إعادة تسمية تعارض موجود مكرر</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>البحث عن مجموع اختباري على الخادم</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>يُجلب ملف «⁦name.sha256⁩» الموجود بجانب التنزيل، ويُتحقق من التنزيل به.</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>تحقق تجزئة هاش بصمة سلامة مجموع اختباري sha256</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>مجلدات لأنواع الملفات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>أفلت هنا لتنزيل ما في %Ln قائمة</numerusform>
            <numerusform>أفلت هنا لتنزيل ما في القائمة</numerusform>
            <numerusform>أفلت هنا لتنزيل ما في القائمتين</numerusform>
            <numerusform>أفلت هنا لتنزيل ما في %Ln قوائم</numerusform>
            <numerusform>أفلت هنا لتنزيل ما في %Ln قائمة</numerusform>
            <numerusform>أفلت هنا لتنزيل ما في %Ln قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>الروابط التي في «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>أفلت هنا لرفع %Ln ملف</numerusform>
            <numerusform>أفلت هنا لرفع ملف واحد</numerusform>
            <numerusform>أفلت هنا لرفع ملفين</numerusform>
            <numerusform>أفلت هنا لرفع %Ln ملفات</numerusform>
            <numerusform>أفلت هنا لرفع %Ln ملفًا</numerusform>
            <numerusform>أفلت هنا لرفع %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>«⁨%1⁩» نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>أفلت لتنزيل %Ln رابط</numerusform>
            <numerusform>أفلت لتنزيل رابط واحد</numerusform>
            <numerusform>أفلت لتنزيل رابطين</numerusform>
            <numerusform>أفلت لتنزيل %Ln روابط</numerusform>
            <numerusform>أفلت لتنزيل %Ln رابطًا</numerusform>
            <numerusform>أفلت لتنزيل %Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>أفلت لرفع %Ln ملف</numerusform>
            <numerusform>أفلت لرفع ملف واحد</numerusform>
            <numerusform>أفلت لرفع ملفين</numerusform>
            <numerusform>أفلت لرفع %Ln ملفات</numerusform>
            <numerusform>أفلت لرفع %Ln ملفًا</numerusform>
            <numerusform>أفلت لرفع %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>أفلت لرفع %Ln مجلد</numerusform>
            <numerusform>أفلت لرفع مجلد واحد</numerusform>
            <numerusform>أفلت لرفع مجلدين</numerusform>
            <numerusform>أفلت لرفع %Ln مجلدات</numerusform>
            <numerusform>أفلت لرفع %Ln مجلدًا</numerusform>
            <numerusform>أفلت لرفع %Ln مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>لا يمكن إفلات هذا هنا</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>لا رابط فيه.</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>لا عمليات نقل بعد</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>لا نقل يطابق البحث</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>لا عمليات نقل ضمن «%1»</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>أو أفلت الروابط والملفات هنا</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>إضافة تنزيل</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>إضافة رفع</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>تصدير المحفوظات</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>أيها (&amp;W)</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>أي عمليات نقل</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
            <numerusform>كل المنتهية (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>ما عُثر عليه (%Ln)</numerusform>
            <numerusform>ما عُثر عليه (%Ln)</numerusform>
            <numerusform>ما عُثر عليه (%Ln)</numerusform>
            <numerusform>ما عُثر عليه (%Ln)</numerusform>
            <numerusform>ما عُثر عليه (%Ln)</numerusform>
            <numerusform>ما عُثر عليه (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>المحددة (%Ln)</numerusform>
            <numerusform>المحددة (%Ln)</numerusform>
            <numerusform>المحددة (%Ln)</numerusform>
            <numerusform>المحددة (%Ln)</numerusform>
            <numerusform>المحددة (%Ln)</numerusform>
            <numerusform>المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>التنسيق (&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>جدول لبرامج الجداول (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>للبرامج (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>نص للقراءة</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>الملف (&amp;I)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيار (&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير (&amp;E)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>تتعذر كتابة ⁦%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>الملف الحالي</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>على الخادم</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>ملفات النقل</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>استبدال الرابط…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>إضافة روابط…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>انتهى هذا النقل.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>حدد نقلًا واحدًا.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>حدد ملفًا أولًا.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>هذا الملف موجود بالفعل.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>الملفات المطلوب إضافتها</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>إضافة روابط</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>الروابط، رابط في كل سطر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>لم يكن هناك رابط أو ملف يمكن إضافته.</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشكلات</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>قيد التنظيف</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>المرشح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>The user&apos;s own words for transfers</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>لا شيء غير معروض</numerusform>
            <numerusform>واحد آخر غير معروض</numerusform>
            <numerusform>اثنان آخران غير معروضين</numerusform>
            <numerusform>%Ln أخرى غير معروضة</numerusform>
            <numerusform>%Ln أخرى غير معروضة</numerusform>
            <numerusform>%Ln أخرى غير معروضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>الوصف (&amp;E)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأولوية (&amp;P)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1: فورًا، إلى جانب غيرها</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>إتمامه تلقائيًا عندما يصل كل شيء (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>تشغيل عند انتهائه أو فشله: برنامج، ووسيط في كل سطر (&amp;R)</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>البرنامج الذي يُشغَّل عند انتهائه أو فشله</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>يُشغَّل دون صدفة: ما في السطر يُمرر كما هو، بمسافاته وعلامات اقتباسه ونجومه.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>الوصف طويل جدًا: لا يُسمح بأي حرف.</numerusform>
            <numerusform>الوصف طويل جدًا: يُسمح بحرف واحد.</numerusform>
            <numerusform>الوصف طويل جدًا: يُسمح بحرفين.</numerusform>
            <numerusform>الوصف طويل جدًا: يُسمح بـ%Ln أحرف.</numerusform>
            <numerusform>الوصف طويل جدًا: يُسمح بـ%Ln حرفًا.</numerusform>
            <numerusform>الوصف طويل جدًا: يُسمح بـ%Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>يحتاج البرنامج إلى مساره الكامل، مثل ⁦/usr/bin/notify-send⁩.</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>هذه البايتات فقط (&amp;B)</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>هذه البايتات من الملف فقط</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>كلها؛ أو مثلًا ⁦0-499, 1000-⁩</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>اكتب أول بايت وآخر بايت من كل قطعة، مثلًا ⁦0-499, 1000-⁩.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>تتغير النافذة فورًا؛ ولا حاجة إلى إعادة تشغيل شيء.</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>لغة ترجمة لسان محلية تعريب عربي</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>قبل إلغاء نقل</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>إلغاء عمليات النقل الصغيرة دون سؤال</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>يُسأل دائمًا عن الكبيرة وعن غير معروفة الحجم.</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>تأكيد سؤال حوار إلغاء حذف مسح</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>الصغير ما هو أقل من</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>ما دون هذا الحجم يتخلى عنه الإلغاء فورًا.</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>تأكيد سؤال حجم</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>الدقائق الأخيرة</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>الوقت كله</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>مدة عمله، دون الإيقافات المؤقتة</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>مدة عمل أي شيء منذ بدء Ferry</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>الرسم البياني للسرعة</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>الرسم البياني لسرعة كل عمليات النقل</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>تنتقل مفاتيح الأسهم من لحظة إلى التالية.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>حدد نقلًا واحدًا لترى سرعته.</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>تُقاس الثانية الأولى.</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>لم يعمل بعد، فلا سرعة تُعرض.</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>لم يعمل شيء منذ بدء Ferry.</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>لم يُنقل منه شيء مؤخرًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>لم يُنقل شيء</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>%1 في المتوسط، %2 على الأكثر</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>لا شيء يتحرك الآن، %1 في المتوسط، %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>%1 الآن، %2 في المتوسط، %3 على الأكثر</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1 خلال %2، بمتوسط %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>⁨%1⁩ ولا شيء غيره</numerusform>
            <numerusform>⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>⁨%1⁩ و%Ln أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>محفوظ باسم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>عمليات النقل المنتهية</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>حدد نقلًا أولًا.</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>حدد نقلًا واحدًا ملفه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>حدد نقلًا واحدًا.</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>ما زال تنظيفه جاريًا.</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>لم ينته أي نقل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln عملية نقل</numerusform>
            <numerusform>عملية نقل واحدة</numerusform>
            <numerusform>عمليتا نقل</numerusform>
            <numerusform>%Ln عمليات نقل</numerusform>
            <numerusform>%Ln عملية نقل</numerusform>
            <numerusform>%Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>%1 حتى الآن…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>لم ينته أي نقل بعد.

ما ينتهي يُحفظ هنا مع إيصاله، حتى تزيله من القائمة.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>لا نقل منتهٍ يطابق البحث</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>البحث في الأسماء والعناوين والمجلدات والوسوم والإيصالات</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>البحث في المحفوظات (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>أي عمليات نقل منتهية</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>المكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>بقي شيء</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>بدء من جديد (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>فتح الملف (&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المجلد (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>نسخ العنوان (&amp;C)</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>إزالة من القائمة (&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>إفراغ (&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>لم تبدأ أي عملية نقل من جديد.</numerusform>
            <numerusform>بدأت عملية نقل واحدة من جديد.</numerusform>
            <numerusform>بدأت عمليتا نقل من جديد.</numerusform>
            <numerusform>بدأت %Ln عمليات نقل من جديد.</numerusform>
            <numerusform>بدأت %Ln عملية نقل من جديد.</numerusform>
            <numerusform>بدأت %Ln عملية نقل من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>لا شيء قيد التنظيف يبقى في القائمة.</numerusform>
            <numerusform>ما زالت واحدة قيد التنظيف: تبقى في القائمة.</numerusform>
            <numerusform>ما زالت اثنتان قيد التنظيف: تبقيان في القائمة.</numerusform>
            <numerusform>ما زالت %Ln قيد التنظيف: تبقى في القائمة.</numerusform>
            <numerusform>ما زالت %Ln قيد التنظيف: تبقى في القائمة.</numerusform>
            <numerusform>ما زالت %Ln قيد التنظيف: تبقى في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>لم تُزل أي عملية نقل من القائمة.</numerusform>
            <numerusform>أُزيلت عملية نقل واحدة من القائمة.</numerusform>
            <numerusform>أُزيلت عمليتا نقل من القائمة.</numerusform>
            <numerusform>أُزيلت %Ln عمليات نقل من القائمة.</numerusform>
            <numerusform>أُزيلت %Ln عملية نقل من القائمة.</numerusform>
            <numerusform>أُزيلت %Ln عملية نقل من القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>لم تُصدَّر أي عملية نقل إلى ⁦%1⁩.</numerusform>
            <numerusform>صُدِّرت عملية نقل واحدة إلى ⁦%1⁩.</numerusform>
            <numerusform>صُدِّرت عمليتا نقل إلى ⁦%1⁩.</numerusform>
            <numerusform>صُدِّرت %Ln عمليات نقل إلى ⁦%1⁩.</numerusform>
            <numerusform>صُدِّرت %Ln عملية نقل إلى ⁦%1⁩.</numerusform>
            <numerusform>صُدِّرت %Ln عملية نقل إلى ⁦%1⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>لا يوجد مجلد كهذا. يجب أن يكون المسار كاملًا.</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>أدخل اسم خادم، مثل ⁦files.example.org⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>لا شيء في آن واحد</numerusform>
            <numerusform>واحد في كل مرة</numerusform>
            <numerusform>اثنان في آن واحد</numerusform>
            <numerusform>%Ln في آن واحد</numerusform>
            <numerusform>%Ln في آن واحد</numerusform>
            <numerusform>%Ln في آن واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln اتصال</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>خادم، مثل ⁦files.example.org⁩</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>خادم له قواعد خاصة</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>خوادم لها قواعد خاصة</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>عمليات النقل المتزامنة</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>الاتصالات المتزامنة</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>حد السرعة في كل اتجاه</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>حفظ التنزيلات في</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>إزالة هذا الخادم</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/ث</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>إزالة هذه الساعات</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>إلغاء النقل</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>إلغاء %Ln عملية نقل (&amp;C)</numerusform>
            <numerusform>إلغاء عملية نقل واحدة (&amp;C)</numerusform>
            <numerusform>إلغاء عمليتي نقل (&amp;C)</numerusform>
            <numerusform>إلغاء %Ln عمليات نقل (&amp;C)</numerusform>
            <numerusform>إلغاء %Ln عملية نقل (&amp;C)</numerusform>
            <numerusform>إلغاء %Ln عملية نقل (&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>إلغاء النقل (&amp;C)</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>إعادة المحاولة الآن (&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>إتمام (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول (&amp;S)…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>إزالة من القائمة (&amp;L)</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>إزالة كل المنتهية من القائمة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>فتح الملف (&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المجلد (&amp;F)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>نسخ الرابط (&amp;K)</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>نسخ مسار الملف (&amp;A)</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>نسخ الخطأ (&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>لا شيء مما حُدد ينتظر إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>لا شيء مما حُدد ينتظر الإتمام.</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>لا شيء مما حُدد ينتظر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>لا يغادر القائمة إلا ما انتهى من عمليات النقل ونُظّف.</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>لا خطأ في شيء مما حُدد.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>حدد نقلًا أولًا.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>هو متوقف مؤقتًا بالفعل.</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>نُقل كل شيء.</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>هو يعمل، أو يبدأ تلقائيًا.</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>حدد نقلًا واحدًا له ملف مكتمل.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>حدد نقلًا واحدًا.</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>استبدال بداية الروابط (&amp;X)…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>انتهى هذا النقل.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>خصائص (&amp;I)…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>تغيير المجلد (&amp;H)…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>لا يُحفظ في مكان آخر إلا ما لم ينته من التنزيلات.</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column header: the number in the queue; 1 is the next that starts</extracomment>
        <translation>#</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversCommand</name>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>من Ferry هذا</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>ربما من Ferry هذا</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>من برنامج آخر</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>لم يُعثر على «⁦%1⁩»؛ لن يُزال شيء.</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>البقايا</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>ملفات مؤقتة وعمليات رفع غير مكتملة لا يحتاج إليها أي نقل في القائمة ولا يعمل على إزالتها. يبحث Ferry في المجلدات والخوادم التي استخدمتها عمليات نقلك.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>بحث مجددًا (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>تبنٍّ وإزالة (&amp;T)…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>من Ferry هذا</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>ربما من Ferry هذا</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>من برنامج آخر</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>إزالة %Ln عنصر (&amp;R)</numerusform>
            <numerusform>إزالة عنصر واحد (&amp;R)</numerusform>
            <numerusform>إزالة عنصرين (&amp;R)</numerusform>
            <numerusform>إزالة %Ln عناصر (&amp;R)</numerusform>
            <numerusform>إزالة %Ln عنصرًا (&amp;R)</numerusform>
            <numerusform>إزالة %Ln عنصر (&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>حدد أولًا ما يُزال.</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>ليس كل ما حُدد من Ferry هذا يقينًا: تبنَّه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>هذا من Ferry نفسه: أزله فحسب.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>لم يتعذر البحث في أي مكان. %1</numerusform>
            <numerusform>تعذر البحث في مكان واحد. %1</numerusform>
            <numerusform>تعذر البحث في مكانين. %1</numerusform>
            <numerusform>تعذر البحث في %Ln أماكن. %1</numerusform>
            <numerusform>تعذر البحث في %Ln مكانًا. %1</numerusform>
            <numerusform>تعذر البحث في %Ln مكان. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>لم يُعثر على شيء: لم يترك Ferry شيئًا وراءه.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>أتريد إزالة %Ln عنصر قد تكون لبرنامج آخر؟</numerusform>
            <numerusform>أتريد إزالة عنصر قد يكون لبرنامج آخر؟</numerusform>
            <numerusform>أتريد إزالة عنصرين قد يكونان لبرنامج آخر؟</numerusform>
            <numerusform>أتريد إزالة %Ln عناصر قد تكون لبرنامج آخر؟</numerusform>
            <numerusform>أتريد إزالة %Ln عنصرًا قد تكون لبرنامج آخر؟</numerusform>
            <numerusform>أتريد إزالة %Ln عنصر قد تكون لبرنامج آخر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>إذا كان ذلك البرنامج ما زال يستخدمها، ضاع ما ينقله. ولا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>تبنٍّ وإزالة</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>تركها كما هي</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>حد السرعة (&amp;S)</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>الحدود البديلة</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>في أوقات معينة</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>حد السرعة (&amp;S)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/ث</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>لهذا النقل وحده.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>أول إعادة محاولة بعد</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>كل محاولة تالية تنتظر نحو ضعف المدة.</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>التخلي عند انعدام الحركة مدة (&amp;M)</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>التخلي عند انعدام الحركة مدة</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> س</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>بعدها يتوقف بخطأ. ويبقى ما وصل، و«استئناف» يتابع منه.</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>أطول مدة لتشغيله (&amp;L)</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>أطول مدة لتشغيله</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>مهما طال</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>لا يُحسب إلا وقت الاتصال.</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>السرعة والوقت</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>أول إعادة محاولة بعد (&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>الاتصالات لكل ملف (&amp;O)</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>الاتصالات لكل ملف</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>بقدر ما يفيد</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>أكثر من واحد حيث يسمح الخادم فقط.</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>حدود السرعة لكل عمليات النقل: اختيار غيرها</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>حدود السرعة: %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>حدود السرعة…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A menu&apos;s entry: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 its limit now</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsPage</name>
    <message>
        <source>Alternative limits</source>
        <translation>الحدود البديلة</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/ث</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>حد السرعة لكل التنزيلات</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>تتقاسمه بالتساوي؛ ويمكن أن يكون لكل منها حد خاص أيضًا.</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>سرعة عرض نطاق تقييد خنق حد أقصى بطيء</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>حد السرعة لكل عمليات الرفع</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>رفع يملأ الخط يبطئ كل ما عداه عليه.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>في أوقات معينة</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>استخدام الحدود البديلة</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>تحل محل الحدود أعلاه.</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>سرعة عرض نطاق جدول جدولة سلحفاة تقييد بطيء</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>الحد البديل لكل التنزيلات</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>سرعة عرض نطاق تقييد حد سلحفاة</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>الحد البديل لكل عمليات الرفع</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>من وإلى</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>إذا سبق وقت الانتهاء فهو في اليوم التالي.</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>جدول جدولة وقت ساعة ليل ساعات</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>التي تبدأ فيها الحدود البديلة.</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>جدول جدولة أسبوع عطلة نهاية الأسبوع أيام</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>حدود السرعة</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>حدد نقلًا واحدًا لقراءة سجله.</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>حول Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>ينقل الملفات في الاتجاهين ولا يترك شيئًا وراءه: ما أنشأه نقل ملغى، هنا أو على خادم، يُزال، وصفحة «التنظيف» تثبت ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>لا شيء نشط – Ferry</numerusform>
            <numerusform>نقل نشط واحد – Ferry</numerusform>
            <numerusform>نقلان نشطان – Ferry</numerusform>
            <numerusform>%Ln نشطة – Ferry</numerusform>
            <numerusform>%Ln نشطة – Ferry</numerusform>
            <numerusform>%Ln نشطة – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>يتعذر على Ferry حفظ قائمته (⁨%1⁩). لن يبدأ شيء جديد حتى يمكن ذلك؛ أما ما يعمل فيستمر.</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>تعذرت قراءة قائمة عمليات النقل، فبدأ Ferry قائمة جديدة. والقديمة محفوظة في %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>البحث في عمليات النقل</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>إضافة تنزيل (&amp;D)…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>إضافة تنزيل</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>إضافة رفع (&amp;U)…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>إضافة رفع</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>إضافة من الحافظة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>إعدادات (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>المرشحات (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة التالية (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>حول Ferry (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>نقل (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>فرز حسب (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعمدة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>لا شيء متروك دون متابعة.</numerusform>
            <numerusform>عنصر واحد لا يتابعه أحد: ملف مؤقت أو رفع غير مكتمل.</numerusform>
            <numerusform>عنصران لا يتابعهما أحد: ملفات مؤقتة أو عمليات رفع غير مكتملة.</numerusform>
            <numerusform>%Ln عناصر لا يتابعها أحد: ملفات مؤقتة أو عمليات رفع غير مكتملة.</numerusform>
            <numerusform>%Ln عنصرًا لا يتابعها أحد: ملفات مؤقتة أو عمليات رفع غير مكتملة.</numerusform>
            <numerusform>%Ln عنصر لا يتابعها أحد: ملفات مؤقتة أو عمليات رفع غير مكتملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>عرض البقايا…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>البحث عن البقايا (&amp;L)…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>البحث في الأسماء والخوادم والمجلدات والوسوم (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>مراقبة الحافظة بحثًا عن روابط (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوحة السابقة (&amp;P)</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>أسطر مضغوطة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>شريط القوائم (&amp;M)</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>المحفوظات…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>الرسم البياني للسرعة…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>وكيل عمليات النقل الجديدة</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>الاتصالات لكل ملف</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>على الأكثر؛ يُعرف العدد المفيد بالقياس.</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>أجزاء مقاطع خيوط تواز متواز تقسيم اتصالات</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>الاتصالات بالخادم</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>لكل التنزيلات منه معًا.</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>مضيف خادم أجزاء مقاطع خيوط متواز اتصالات</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>الاتصالات كلها</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>لكل تنزيل يعمل اتصال واحد على الأقل.</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>أجزاء مقاطع خيوط متواز مجموع إجمالي اتصالات</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>لما يُضاف من الآن؛ ويمكن أن يكون لكل نقل وكيل آخر.</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>وكيل بروكسي بوابة جدار ناري تور socks http proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>يبدأ بـ ⁦http://⁩ أو ⁦socks5://⁩، مع منفذه.</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>بروكسي منفذ socks http port</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>يبدأ العنوان بـ ⁦http://⁩ أو ⁦socks5://⁩، ولا كلمة سر فيه.</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>ما في النظام</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>سلطات الشهادات</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>ملف (PEM) فيه السلطات الموثوق بها، بدلًا مما في النظام.</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>شهادة شهادات سلطة ثقة جذر تشفير ca tls ssl https pem</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>لا توجد شهادة في ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>خصائص ⁨%1⁩</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>لم يُحدد شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>حُددت %Ln عملية نقل</numerusform>
            <numerusform>حُددت عملية نقل واحدة</numerusform>
            <numerusform>حُددت عمليتا نقل</numerusform>
            <numerusform>حُددت %Ln عمليات نقل</numerusform>
            <numerusform>حُددت %Ln عملية نقل</numerusform>
            <numerusform>حُددت %Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>حدد نقلًا لترى ما يفعله ولماذا ينتظر وما التالي.</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>تؤثر الأزرار أعلاه فيها كلها.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>الدخول باسم</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>محاولات فاشلة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>هذه البايتات فقط</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>أطول مدة</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>يُشغَّل بعده</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>عند الإحالة</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>السرية منها</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>يتبعها على الخادم نفسه فقط</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>يتوقف بخطأ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>خريطة الملف</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>حدد تنزيلًا واحدًا لترى أجزاءه.</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>للتنزيلات وحدها خريطة بأجزائها.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>لم يصل شيء من هذا الملف.</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>حجم الملف غير معروف.</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (مرآة)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>الملف كله موجود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>لا اتصالات، وصل %1</numerusform>
            <numerusform>اتصال واحد، وصل %1</numerusform>
            <numerusform>اتصالان، وصل %1</numerusform>
            <numerusform>%Ln اتصالات، وصل %1</numerusform>
            <numerusform>%Ln اتصالًا، وصل %1</numerusform>
            <numerusform>%Ln اتصال، وصل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>لا يُجلب الآن، وصل %1</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>لا تلزم أي كلمة سر الآن. كلمة السر التي تدع Ferry يتذكرها محفوظة في حلقة مفاتيح سطح المكتب، وتُقرأ منها عندما يحتاج إليها نقل.</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>ما تدع Ferry يتذكره محفوظ في حلقة مفاتيح سطح المكتب. ونسيانه هنا يزيله من هناك أيضًا.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>أدخل عنوان خادم، مثل ⁦https://files.example.org⁩.</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>لم تعد أي كلمة سر للخادم ⁦%1⁩ محفوظة.</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>كلمات السر المحفوظة</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>نسيان كلمة سر خادم آخر</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>كلمات السر</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>نسيان بيانات اعتماد حلقة مفاتيح محفظة تسجيل دخول حساب سر مستخدم مرور</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>قيد الرفع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>لا عمليات نقل أخرى</numerusform>
            <numerusform>عملية نقل واحدة أخرى</numerusform>
            <numerusform>عمليتا نقل أخريان</numerusform>
            <numerusform>%Ln عمليات نقل أخرى</numerusform>
            <numerusform>%Ln عملية نقل أخرى</numerusform>
            <numerusform>%Ln عملية نقل أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::ProgressAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken while a transfer is under way; %1 is its name, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::ProtocolPanel</name>
    <message>
        <source>&amp;Protocol</source>
        <translation>البروتوكول (&amp;P)</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>بروتوكول الرفع</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>المنطقة (&amp;G)</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>منطقة الحاوية</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>حسب العنوان، وإلا ⁦us-east-1⁩</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>مفتاح الوصول (&amp;A)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>المفتاح السري (&amp;K)…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>يسأل عن المفتاح السري، ويحفظه في حلقة المفاتيح إن أردت.</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>حفظ رد الخادم باسم (&amp;E)</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>ملف رد الخادم</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار (&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>اختيار ملف لرد الخادم</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>حسب جواب الخادم</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1، مقترح (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>حفظ رد الخادم باسم</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>تحريك لأعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>تحريك لأسفل (&amp;D)</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>تحريك إلى البداية (&amp;B)</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>تحريك إلى النهاية (&amp;E)</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>بدء الآن (&amp;W)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>الوسوم (&amp;G)…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>الأولوية (&amp;T)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>ما يعمل يستمر حتى ينتهي، ولا يبدأ غيره.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>حدد نقلًا أولًا.</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>ليس لما انتهى مكان في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>ما انتهى يحتفظ بوسومه.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>لا شيء مما حُدد ينتظر البدء.</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>إنهاء الجارية ثم التوقف</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>عمليات النقل المتزامنة</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>غيرها ينتظر دوره.</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>متواز متزامن معًا نفس الوقت عدد أقصى خانات</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>منها مع الخادم نفسه</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>ترفض بعض الخوادم من يكثر الطلب.</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>مضيف خادم متواز متزامن معًا</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>ملفات التنزيل الواحد المتزامنة</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>للتنزيلات المكونة من عدة ملفات.</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>متواز متزامن قائمة ملفات ميتالينك metalink</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>متى لا يعمل شيء</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>الانتظار في شبكة محدودة الاستخدام</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>على نقطة اتصال أو شبكة جوال، تنتظر عمليات النقل حتى تتوفر شبكة أخرى.</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>جوال هاتف محمول نقطة اتصال باقة بيانات تجوال خلوي</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>الانتظار عند العمل بالبطارية</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>تستمر عمليات النقل عند وصل الحاسوب بالكهرباء.</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>طاقة كهرباء بطارية حاسوب محمول شاحن</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>الانتظار في هذه الساعات</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>ما يعمل عند بدئها يتوقف مؤقتًا إن أمكنه الاستئناف لاحقًا.</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>جدول جدولة وقت ليل نهار أسبوع ساعة</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>خوادم لها قواعد خاصة</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>ما يختلف مع بعض الخوادم</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>قاعدة «⁦example.org⁩» تسري أيضًا على «⁦dl.example.org⁩».</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>مضيف خادم موقع نطاق حد سرعة اتصالات مجلد</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>استبدال بداية الروابط</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>استبدال الرابط</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>روابط بدايتها (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>الرابط حتى الآن (&amp;L)</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>روابط بدايتها</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>الرابط حتى الآن</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>تصبح بدايتها (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>الرابط الجديد (&amp;N)</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>تصبح بدايتها</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>الرابط الجديد</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>يُحتفظ بما وصل إذا كان الملف نفسه في المكان الجديد. والرفع غير المكتمل يبدأ هناك من جديد.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>لا ملف غير مكتمل له رابط يبدأ هكذا.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>أدخل رابطًا أولًا.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>استبدال %Ln رابط</numerusform>
            <numerusform>استبدال رابط واحد</numerusform>
            <numerusform>استبدال رابطين</numerusform>
            <numerusform>استبدال %Ln روابط</numerusform>
            <numerusform>استبدال %Ln رابطًا</numerusform>
            <numerusform>استبدال %Ln رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>البايتات %1 إلى %2: موجودة</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>البايتات %1 إلى %2: تُجلب من %3</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>البايتات %1 إلى %2: موجود بعضها</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>البايتات %1 إلى %2: لم تصل بعد</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى المبدئي</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>العودة إلى المبدئي: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>كل تغيير يسري فورًا.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>البحث في كل الإعدادات (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>لا إعداد يطابق البحث</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>التراجع عن آخر تغيير (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>لا يوجد مجلد كهذا. يجب أن يكون المسار كاملًا.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>لا يوجد ملف كهذا. يجب أن يكون المسار كاملًا.</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>يريد %1 أن يعرف من أنت.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة السر (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>تُحفظ في الذاكرة فقط، حتى إنهاء Ferry.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>طريقة الدخول (&amp;W)</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>اسم وكلمة سر (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>اسم وكلمة سر، تُثبت دون إرسالها (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>رمز مميز (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>مفتاح وصول ومفتاح سري (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>مفتاح الوصول (&amp;K)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الرمز المميز (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>المفتاح السري (&amp;S)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>رمز الجلسة (&amp;O)</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>رمز الجلسة</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>للمفاتيح المؤقتة فقط</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>حفظ في حلقة المفاتيح (&amp;R)</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>تحفظها حلقة المفاتيح، لا ملف من ملفات Ferry. وإن لم توجد حلقة مفاتيح، أبقاها Ferry في الذاكرة حتى إنهائه.</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1 هذا الاتصال غير مشفّر: يستطيع آخرون في الطريق قراءة كلمة السر.</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>يلزم رمز مميز.</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>يلزم مفتاح وصول ومفتاحه السري.</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>لم يقبل %1 تسجيل الدخول الأخير.</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>الرسم البياني لسرعة كل عمليات النقل</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>عرض سرعة كل عمليات النقل رسمًا بيانيًا</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>speed</comment>
        <extracomment>What a graph says of a moment: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 a speed</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds</comment>
        <extracomment>Two speeds at the same moment</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>nothing was running</source>
        <extracomment>What a graph says of a moment: it was paused</extracomment>
        <translation>لم يكن شيء يعمل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds and time</comment>
        <extracomment>What a graph says of a moment: %1 are speeds, %2 is a time (&quot;14:31:07&quot;) or &quot;after 12 min&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a graph: %1 is a duration such as &quot;5 min&quot;</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>سرعة كل التنزيلات</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>سرعة كل عمليات الرفع</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>عرض عمليات النقل التي فيها مشكلة</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>عرض ما بقي لإزالته</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>active and waiting</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>لا شيء نشط</numerusform>
            <numerusform>نشط واحد</numerusform>
            <numerusform>نشطان</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>لا شيء منتظر</numerusform>
            <numerusform>منتظر واحد</numerusform>
            <numerusform>منتظران</numerusform>
            <numerusform>%Ln منتظرة</numerusform>
            <numerusform>%Ln منتظرة</numerusform>
            <numerusform>%Ln منتظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>لا تنظيف معلق</numerusform>
            <numerusform>تنظيف واحد معلق</numerusform>
            <numerusform>عمليتا تنظيف معلقتان</numerusform>
            <numerusform>%Ln عمليات تنظيف معلقة</numerusform>
            <numerusform>%Ln عملية تنظيف معلقة</numerusform>
            <numerusform>%Ln عملية تنظيف معلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>المساحة الحرة %1 في %2</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>التوقف بعد هذه</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>لا يبدأ شيء جديد. انقر لبدء عمليات النقل مجددًا.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>لا توجد شبكة. تستمر عمليات النقل تلقائيًا عند عودتها.</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>محدودة الاستخدام</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>هذه الشبكة محدودة الاستخدام: قواعدك توقف النقل عليها.</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>هذه الشبكة محدودة الاستخدام.</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>وسوم ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>وسوم %Ln عملية نقل</numerusform>
            <numerusform>وسوم عملية نقل واحدة</numerusform>
            <numerusform>وسوم عمليتي نقل</numerusform>
            <numerusform>وسوم %Ln عمليات نقل</numerusform>
            <numerusform>وسوم %Ln عملية نقل</numerusform>
            <numerusform>وسوم %Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>كلمة من عندك لتجد بها عمليات النقل</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>سرعة كل عمليات النقل</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>ترتيب قائمة الانتظار</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>المكان في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>انتهى التنزيل</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>انتهى الرفع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>لم ينته أي تنزيل</numerusform>
            <numerusform>انتهى تنزيل واحد</numerusform>
            <numerusform>انتهى تنزيلان</numerusform>
            <numerusform>انتهت %Ln تنزيلات</numerusform>
            <numerusform>انتهى %Ln تنزيلًا</numerusform>
            <numerusform>انتهى %Ln تنزيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>لم تنته أي عملية رفع</numerusform>
            <numerusform>انتهت عملية رفع واحدة</numerusform>
            <numerusform>انتهت عمليتا رفع</numerusform>
            <numerusform>انتهت %Ln عمليات رفع</numerusform>
            <numerusform>انتهت %Ln عملية رفع</numerusform>
            <numerusform>انتهت %Ln عملية رفع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>لم تنته أي عملية نقل</numerusform>
            <numerusform>انتهت عملية نقل واحدة</numerusform>
            <numerusform>انتهت عمليتا نقل</numerusform>
            <numerusform>انتهت %Ln عمليات نقل</numerusform>
            <numerusform>انتهت %Ln عملية نقل</numerusform>
            <numerusform>انتهت %Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>عرض في Ferry</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>لم تفشل أي عملية نقل</numerusform>
            <numerusform>فشلت عملية نقل واحدة</numerusform>
            <numerusform>فشلت عمليتا نقل</numerusform>
            <numerusform>فشلت %Ln عمليات نقل</numerusform>
            <numerusform>فشلت %Ln عملية نقل</numerusform>
            <numerusform>فشلت %Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>فشل التنزيل</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>فشل الرفع</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>لا شيء نشط</numerusform>
            <numerusform>نشط واحد</numerusform>
            <numerusform>نشطان</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>لا عملية نقل فيها خطأ</numerusform>
            <numerusform>عملية نقل واحدة فيها خطأ</numerusform>
            <numerusform>عمليتا نقل فيهما خطأ</numerusform>
            <numerusform>%Ln عمليات نقل فيها خطأ</numerusform>
            <numerusform>%Ln عملية نقل فيها خطأ</numerusform>
            <numerusform>%Ln عملية نقل فيها خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>‏Ferry – لا شيء يتحرك</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>إضافة من الحافظة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>إيقاف الكل مؤقتًا (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>استئناف الكل (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>إخفاء النافذة (&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>إظهار النافذة (&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>لا شيء نشط</numerusform>
            <numerusform>نشط واحد</numerusform>
            <numerusform>نشطان</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
            <numerusform>%Ln نشطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>الرفع إلى</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>يُقترح لكل رفع جديد؛ ويُتذكر آخر ما استُخدم.</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>خادم عنوان رابط وجهة هدف url</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>يبدأ العنوان بـ ⁦http://⁩ أو ⁦https://⁩، ولا كلمة سر فيه.</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>اختيار الملفات من</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>حيث يبدأ اختيار الملفات المطلوب رفعها؛ ويُتذكر آخر مجلد.</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>مجلد دليل مسار مصدر</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>لا يوجد مجلد كهذا. يجب أن يكون المسار كاملًا.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>لا رابط ولا ملف فيما نُسخ.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>رفع كملف (&amp;U)…</numerusform>
            <numerusform>رفع كملف (&amp;U)…</numerusform>
            <numerusform>رفع كملفين (&amp;U)…</numerusform>
            <numerusform>رفع كملفات (&amp;U)…</numerusform>
            <numerusform>رفع كملفات (&amp;U)…</numerusform>
            <numerusform>رفع كملفات (&amp;U)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>إضافة تنزيل (&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>اكتمل كل شيء. يدخل الحاسوب في السكون الآن.</numerusform>
            <numerusform>اكتمل كل شيء. يدخل الحاسوب في السكون بعد ثانية واحدة.</numerusform>
            <numerusform>اكتمل كل شيء. يدخل الحاسوب في السكون بعد ثانيتين.</numerusform>
            <numerusform>اكتمل كل شيء. يدخل الحاسوب في السكون بعد %Ln ثوانٍ.</numerusform>
            <numerusform>اكتمل كل شيء. يدخل الحاسوب في السكون بعد %Ln ثانية.</numerusform>
            <numerusform>اكتمل كل شيء. يدخل الحاسوب في السكون بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>اكتمل كل شيء. يُطفأ الحاسوب الآن.</numerusform>
            <numerusform>اكتمل كل شيء. يُطفأ الحاسوب بعد ثانية واحدة.</numerusform>
            <numerusform>اكتمل كل شيء. يُطفأ الحاسوب بعد ثانيتين.</numerusform>
            <numerusform>اكتمل كل شيء. يُطفأ الحاسوب بعد %Ln ثوانٍ.</numerusform>
            <numerusform>اكتمل كل شيء. يُطفأ الحاسوب بعد %Ln ثانية.</numerusform>
            <numerusform>اكتمل كل شيء. يُطفأ الحاسوب بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>رفض النظام ذلك: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>عند اكتمال الكل (&amp;D)</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>عدم فعل شيء (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>إنهاء Ferry (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>السكون (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>إيقاف التشغيل (&amp;P)</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>مستندات</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>صور</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>أرشيفات</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>برامج</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 وغيرها</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>A number of bytes; B is the unit&apos;s sign</extracomment>
        <translation>%1&#xa0;بايت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>size</comment>
        <extracomment>A number and its unit: &quot;3.7 GiB&quot;</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>%1 من حجم غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed: an amount with its unit, a second</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with a space before the sign or without, as your language has it</extracomment>
        <translation>%1٪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>Seconds, short</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;ث</numerusform>
            <numerusform>%Ln&#xa0;ث</numerusform>
            <numerusform>%Ln&#xa0;ث</numerusform>
            <numerusform>%Ln&#xa0;ث</numerusform>
            <numerusform>%Ln&#xa0;ث</numerusform>
            <numerusform>%Ln&#xa0;ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, short</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;د</numerusform>
            <numerusform>%Ln&#xa0;د</numerusform>
            <numerusform>%Ln&#xa0;د</numerusform>
            <numerusform>%Ln&#xa0;د</numerusform>
            <numerusform>%Ln&#xa0;د</numerusform>
            <numerusform>%Ln&#xa0;د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln&#xa0;أيام</numerusform>
            <numerusform>%Ln&#xa0;يومًا</numerusform>
            <numerusform>%Ln&#xa0;يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%Ln&#xa0;س</numerusform>
            <numerusform>%Ln&#xa0;س</numerusform>
            <numerusform>%Ln&#xa0;س</numerusform>
            <numerusform>%Ln&#xa0;س</numerusform>
            <numerusform>%Ln&#xa0;س</numerusform>
            <numerusform>%Ln&#xa0;س</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>duration</comment>
        <extracomment>Hours and minutes: &quot;1 h 5 min&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>بضع ثوانٍ</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>أكثر من شهر</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A date and a time of day: &quot;19 Nov 14:02&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <extracomment>Two parts of a list, or a list and the part after it: &quot;pdf, docx, odt&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>to:</source>
        <extracomment>Before an address, in a text of ended transfers</extracomment>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>محفوظ باسم:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>الوسوم:</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two short remarks side by side: &quot;46 % · downloading&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two sentences, one after the other (without a space where your language writes none)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln file(s))</source>
        <extracomment>A transfer of several files; %1 is its name</extracomment>
        <translation>
            <numerusform>⁨%1⁩ (بلا ملفات)</numerusform>
            <numerusform>⁨%1⁩ (ملف واحد)</numerusform>
            <numerusform>⁨%1⁩ (ملفان)</numerusform>
            <numerusform>⁨%1⁩ (%Ln ملفات)</numerusform>
            <numerusform>⁨%1⁩ (%Ln ملفًا)</numerusform>
            <numerusform>⁨%1⁩ (%Ln ملف)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>نقل بلا اسم</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>يعيد Ferry المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>المحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>يُرفع</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>يُنزَّل</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>ينتظر إعادة المحاولة</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ اكتمل جزئيًا</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ مكتمل</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>جاهز للإتمام</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>ملغى · قيد التنظيف</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>ملغى · بقي شيء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>يبدأ عند توفر مكان</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>ما زالت المحاولة الأخيرة تتوقف</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>يتابع عند الضغط على «استئناف»</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>ينتظر أن تُتمه</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1، %2، بقي %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a state and why</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4</source>
        <extracomment>Read aloud: %1 &quot;Download&quot; or &quot;Upload&quot;, %2 its name, %3 what it does, %4 where, or what went wrong</extracomment>
        <translation>%1 ⁨%2⁩: %3. %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: waits for its turn</extracomment>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>قيد النقل</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>ينتظر إعادة المحاولة</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>بدأ من جديد لأن الملف تغير على الخادم.</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>بدأ من جديد لأن الخادم لا يقبل الاستئناف.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>لا يقول الخادم كم حجم الملف.</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>لا يقبل الخادم الاستئناف: يبدأ من جديد بعد الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>لا يستطيع هذا الخادم حذف رفع غير مكتمل: الإلغاء يتركه هناك حتى تنتهي مدته.</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>كان الخادم قد تخلى عن الرفع غير المكتمل، فبدأ من جديد.</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>تغير ملفك، فبدأ رفعه من جديد.</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>ما زال الخادم مشغولًا بالطلب الأخير.</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>كان هناك ملف بهذا الاسم، فأُعطي هذا رقمًا.</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>ضاع جواب: قد تبقى جلسة رفع مجهولة على الخادم حتى تنتهي مدتها.</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>تغير الملف المؤقت أو أُزيل، فبدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>الملف المطلوب رفعه غير موجود: %1.</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف المطلوب رفعه: %1.</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>المجلد غير موجود: %1.</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>لا يُسمح لـ Ferry بالكتابة في %1.</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>القرص ممتلئ في %1.</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>فشلت القراءة أو الكتابة في %1.</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل: %1.</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>اختفى الملف المؤقت من %1.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>اسم الملف طويل جدًا على هذا القرص: %1.</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>يتعذر على Ferry كتابة قائمة عمليات نقله.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>لم يُعثر على عنوان للمضيف %1.</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>لا اتصال: لا يقبل %1 أي اتصال.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>انقطع الاتصال بالمضيف %1.</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>لا جواب: طال صمت %1 أكثر مما يجب.</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>غير آمن: لا أحد ممن تثق بهم يضمن شهادة %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>تعذر إجراء اتصال مشفّر مع %1.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>لم يُجر الوكيل اتصالًا بالمضيف %1.</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>هذا ليس عنوانًا صالحًا: %1.</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>لا يعرف Ferry بروتوكول %1.</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>هذا ليس ملفًا: %1.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة سر.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>يطلب %1 اسم مستخدم وكلمة سر.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>لا يسمح %1 بهذا.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>لم يعد هذا الملف لدى %1.</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>لدى %1 الملف في حالة غير التي يتوقعها Ferry.</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>لا يستطيع %1 المتابعة من حيث توقف التنزيل.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>تلقى %1 طلبات أكثر مما يجب.</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>ما زال %1 مشغولًا بطلب سابق لهذا الملف.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>أجاب %1 جوابًا غير متوقع (%2).</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>يعيد %1 توجيه Ferry في حلقة مفرغة.</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>يحيل %1 إلى عنوان لا يُتبع بأمان.</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>أرسل %1 بايتات أكثر أو أقل مما أعلن.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>أرسل %1 جزءًا من الملف غير المطلوب.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>أجاب %1 جوابًا لا معنى له.</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>لا يقبل %1 رفعًا قابلًا للاستئناف (tus) على هذا العنوان.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>يستخدم %1 إصدارًا آخر من بروتوكول الرفع (tus).</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>لا يقبل الخادم ملفات بهذا الحجم: %1.</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>تخلى %1 عن الرفع غير المكتمل.</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>المجموع الاختباري للملف ليس كما يجب: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>تغير الملف أثناء رفعه: %1.</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>أرسل %1 الملف مضغوطًا مع أنه طُلب منه ألا يفعل.</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>لم يتحرك شيء منذ مدة طويلة: %1.</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>أخطأ Ferry. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>اختر «تسجيل الدخول».</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>متوقف مؤقتًا؛ اضغط «استئناف» عندما يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>متوقف مؤقتًا؛ اضغط «استئناف» عندما يُسمح بالكتابة.</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>متوقف مؤقتًا؛ اضغط «استئناف» عند توفر مساحة.</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>القرص ممتلئ في %1: يلزم %2 أخرى.</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>الملف كبير جدًا على هذا القرص: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>يتابع تلقائيًا عند توفر مساحة.</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>يتابع تلقائيًا عندما يعود المجلد.</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>يتابع تلقائيًا عندما يُسمح بالكتابة.</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>انقل ذلك الملف من مكانه، ثم اضغط «إتمام».</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>اضغط «استئناف» للبدء من جديد.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>ألغِ هذا النقل وأضفه من جديد باسم أقصر.</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>لا يبدأ شيء جديد حتى تتوفر له مساحة على القرص.</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>تحقق من القرص، ثم اضغط «استئناف».</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>لم يُرسل شيء. إن كنت تثق بسلطة شهاداته فأضفها في الإعدادات، ثم اضغط «استئناف».</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>تحقق من العنوان وأضف النقل من جديد.</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>اطلب الإذن هناك، ثم اضغط «استئناف».</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>تحقق من العنوان، أو اضغط «استئناف» للسؤال من جديد.</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>لا يمكن رفعه إلى هناك.</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>يحتاج إلى خادم يستخدم ⁦tus 1.0⁩.</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>اضغط «استئناف» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>توقف؛ اضغط «استئناف» لإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>اكتمل بالفعل. يمكنك إزالته من القائمة.</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>أُلغي بالفعل. يمكنك إزالته من القائمة.</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>نُقل كل شيء: لا شيء يُستأنف.</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>يكتمل الرفع عندما يصل كله إلى الخادم.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>احتُفظ بالملفات المكتملة، وجرى التخلي عن غير المكتملة.</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>تم، لكن بقي شيء: انظر «التنظيف».</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>هذا غير ممكن في حالة النقل الحالية.</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>لا ملفات في هذا النقل: لا شيء يُستأنف.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>لا يوجد نقل كهذا.</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>هذه ملفات أكثر مما يسعه نقل واحد.</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>المطلوب غير صالح.</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>تعذر إعطاء ملف مكتمل اسمه. يمكنك إتمام النقل من جديد.</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>تعذر على Ferry حفظ التغيير، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>ينتظر حتى تتوقف محاولته الأخيرة.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>ينتظر دوره: يعمل الآن أقصى عدد مسموح من عمليات النقل.</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>يتصل بالمضيف %1.</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>هو متوقف مؤقتًا: تم %1.</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>وصل كله إلى الخادم.</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>كل شيء هنا وآمن على القرص.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>يبدأ تلقائيًا.</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>ثم تبدأ البايتات بالتحرك.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>لا يمكن بعد تقدير المدة.</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>يتابع من هناك عند الضغط على «استئناف».</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>اضغط «إتمام» لإنهائه.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>لا شيء آخر يحدث.</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>ما زالت الطلبات الأخيرة تنتهي</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>تُزال بقاياه</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>يُتحقق من زوالها</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>انظر «التنظيف» لما بقي</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>يتعذر الحذف، المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>الخادم غائب، المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>الخادم مشغول (%1)، المحاولة التالية: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>الجواب %1، المحاولة التالية: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>لم يُنشئ هذا النقل شيئًا مؤقتًا حتى الآن.</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>إذا ألغيت، أزال Ferry ما هو مذكور هنا.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>أُلغي: %1.</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>اكتمل: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>لم يبق منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>لم يبق شيء.</numerusform>
            <numerusform>بقي شيء واحد.</numerusform>
            <numerusform>بقي شيئان.</numerusform>
            <numerusform>بقيت %Ln أشياء.</numerusform>
            <numerusform>بقي %Ln شيئًا.</numerusform>
            <numerusform>بقي %Ln شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>لا شيء ينتظر الإزالة.</numerusform>
            <numerusform>شيء واحد ينتظر الإزالة.</numerusform>
            <numerusform>شيئان ينتظران الإزالة.</numerusform>
            <numerusform>%Ln أشياء تنتظر الإزالة.</numerusform>
            <numerusform>%Ln شيئًا تنتظر الإزالة.</numerusform>
            <numerusform>%Ln شيء تنتظر الإزالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>جلسة رفع</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>ملف مؤقت</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>جلسة رفع، استُلم %1</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>ملف مؤقت، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>لم تُجر محاولة، لا جواب</numerusform>
            <numerusform>محاولة واحدة، لا جواب</numerusform>
            <numerusform>محاولتان، لا جواب</numerusform>
            <numerusform>%Ln محاولات، لا جواب</numerusform>
            <numerusform>%Ln محاولة، لا جواب</numerusform>
            <numerusform>%Ln محاولة، لا جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>لم تُجر محاولة، آخر جواب %1</numerusform>
            <numerusform>محاولة واحدة، الجواب %1</numerusform>
            <numerusform>محاولتان، آخر جواب %1</numerusform>
            <numerusform>%Ln محاولات، آخر جواب %1</numerusform>
            <numerusform>%Ln محاولة، آخر جواب %1</numerusform>
            <numerusform>%Ln محاولة، آخر جواب %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>لم تُجر محاولة، الخطأ %1</numerusform>
            <numerusform>محاولة واحدة، الخطأ %1</numerusform>
            <numerusform>محاولتان، الخطأ %1</numerusform>
            <numerusform>%Ln محاولات، الخطأ %1</numerusform>
            <numerusform>%Ln محاولة، الخطأ %1</numerusform>
            <numerusform>%Ln محاولة، الخطأ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>التحقق الثاني: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>المحاولة التالية: %1، حتى تنتهي مدته: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>ملفك</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>صار هذا الاسم لملف آخر: تُرك كما هو</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>طلبت من Ferry الكف عن المحاولة</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>حجم الملف %1.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>لدى الخادم %1 بحجم %2.</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>يقبل الإيقاف المؤقت والاستئناف.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>قد يصل حجم الملفات إلى %1.</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>إذا ألغيت، حُذف هناك الرفع غير المكتمل.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>لا يستطيع حذف رفع غير مكتمل: إذا ألغيت، بقي هناك.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>لا يستطيع حذف رفع غير مكتمل: إذا ألغيت، بقي هناك مدة %1.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>متوقف مؤقتًا؛ اضغط «استئناف» عندما يعود.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>متوقف مؤقتًا؛ اضغط «استئناف» عندما يعود.</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>يجب أولًا أن تنتهي طلباته الأخيرة.</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>تُزال الآن بقاياه.</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>يتحقق Ferry من زوالها فعلًا.</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>لا شيء آخر يحدث. تذكر صفحة «التنظيف» ما بقي.</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>يتعذر حذف الملف الآن. المحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>لا يجيب الخادم. المحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>الخادم مشغول (%1). المحاولة التالية: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>أجاب الخادم %1. المحاولة التالية: %2.</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>قد لا تكون موجودة بعد</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>قد لا يكون موجودًا بعد</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>أُزيلت، وتُحقق منها مرة</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>أُزيل، وتُحقق منه مرة</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>ستُزال</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>تُزال إذا ألغيت</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>يُزال إذا ألغيت</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>تُزال الآن</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>يُزال الآن</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ أُزيلت</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ أُزيل</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ زالت من قبل</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ زال من قبل</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ محتفظ به، لم يُمس</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>بقيت</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>بقي</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>قد تكون موجودة</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>قد يكون موجودًا</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>لم يعد الخادم يعرفها (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>لم يُنشئه Ferry</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>يرفض الخادم إزالتها (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>يرفض هذا الحاسوب حذفه (الخطأ %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>انتهت المدة التي حددها لها الخادم</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>لم يصل قط جواب إنشائها</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>لم تُنشأ قط</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>لم يُنشأ قط</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ أولوية قصوى</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ أولوية عالية</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ أولوية منخفضة</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>لا مساحة للملف لدى %1، أو استُنفدت حصتك.</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>يرفض %1 الطلبات لأن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>لا يستخدم %1 البروتوكول المختار على هذا العنوان.</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>ما جمعه %1 ليس ما أُرسل.</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>يوجد ملف بهذا الاسم على %1 بالفعل.</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>لا يعيد %1 تسمية الملفات، فلا يمكن إنهاء الرفع.</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>لا رد لدى %1 على هذا الرفع.</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>استغرق النقل أطول مما هو مسموح.</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>لم يتابع أحد هذا النقل منذ تسعين يومًا.</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>تحقق من العنوان، أو ألغِ هذا النقل وأضفه من جديد ببروتوكول آخر.</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>اضبط الساعة، ثم اضغط «استئناف».</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>اختر «استبدال الرابط» لرفعه باسم آخر.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>ألغِ هذا النقل وأضفه من جديد: قد تنجح الكتابة إلى الاسم مباشرة.</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>الرفع نفسه مكتمل. اضغط «استئناف» للسؤال من جديد.</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>ارفع الحد في «الخصائص»، ثم اضغط «استئناف».</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>اضغط «استئناف» إن كنت ما زلت تريده.</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>هكذا يقول الخادم</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>يوحي العنوان بذلك</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>غير مستبعد</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>ينفيه الخادم</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>لا يقول الخادم ما يستطيعه: يعرف Ferry ذلك عند البدء.</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>يكتب إلى الاسم النهائي مباشرة: يُستبدل الملف الأقدم هناك حالما يبدأ الرفع.</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>يُحتفظ هناك بالرفع غير المكتمل مدة %1.</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>جلسة BITS</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>جلسة BITS، استُلم %1</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>رفع S3 متعدد الأجزاء</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>رفع S3 متعدد الأجزاء، استُلم %1</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>مجلد رفع</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>مجلد رفع، استُلم %1</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>ملف مؤقت على الخادم</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>ملف مؤقت على الخادم، استُلم %1</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>الملف المكتمل على الخادم</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>قد لا يكون موجودًا بعد</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>أُزيل، وتُحقق منه مرة</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>يُزال إذا ألغيت</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>يُزال الآن</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ أُزيل</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ زال من قبل</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>بقي</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>قد يكون موجودًا</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>لم يعد الخادم يعرفه (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>لم يعد الخادم يعرفه (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>يرفض الخادم إزالته (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>يرفض الخادم إزالته (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>انتهت المدة التي حددها له الخادم</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>انتهت المدة التي حددها له الخادم</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>لم يصل قط جواب إنشائه</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>لم يصل قط جواب إنشائه</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>لم يعد الخادم يذكرها</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>لم يعد الخادم يذكره</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>لم يعد الخادم يذكره</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>أكد الخادم ذلك</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>أكد الخادم ذلك</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>أكد الخادم ذلك</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>لم يُنشأ قط</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>كان الرفع قد انتهى حينها: الملف على الخادم.</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>محتفظ به</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1؛ يتخلى عنه الخادم: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>انتهى قبل أن يصل الإلغاء إلى الخادم</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>قصوى</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ حُفظ</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ على الخادم</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ استُلم</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>تُخلي عنه</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>يُرفع</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>يُنزَّل</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>لا يعيد الخادم تسمية الملفات: يُكتب هذا إلى اسمه النهائي مباشرة.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>ساعة هذا الحاسوب خاطئة، لذلك يستخدم Ferry وقت الخادم لهذا النقل.</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>استُبدل الرابط. ويتابع النقل من هناك.</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>لم يقل الخادم هل أنهى الملف، لذلك يسأله Ferry.</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>نطاقات البايتات هذه غير صالحة: ⁦%1⁩.</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>هذا الإعداد غير صالح: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>صححه وأضف النقل من جديد.</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>كلمة السر في الذاكرة فقط: بعد إعادة التشغيل على Ferry أن يسأل عنها، للتنظيف أيضًا.</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>لا يقول الخادم هل ما زال الملف نفسه، لذلك قورنت البايتات الأخيرة قبل المتابعة.</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>حجم الملف غير الحجم المعلن.</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>تعطلت مرآة أو كان لديها ملف آخر، فلم تعد تُستخدم.</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>توقف اتصال عن الحركة فاستُبدل.</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>قورن الملف بالمجموع الاختباري الذي يذكره الخادم.</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>يُتحقق منه ويُحفظ</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>ينتظر الخادم</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>رقم %1 في قائمة الانتظار</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>يريد خادمه أن يُترك وشأنه؛ المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>يعمل على خادمه أقصى عدد مسموح</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>لا يعمل شيء في هذا الوقت، حتى %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>لا يعمل شيء في هذا الوقت</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>ينتظر شبكة غير محدودة الاستخدام</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>ينتظر وصل الحاسوب بالكهرباء</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>لا يبدأ شيء جديد الآن</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>ينتظر جواب الخادم</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>وصل كل شيء: يتحقق منه Ferry ويثبّته على القرص.</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>أُرسل كل شيء: لم يقل %1 بعد إنه وصله.</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>بعدها يكتمل.</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>في أي لحظة</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>ينتظر: طلب %1 أن يُترك وشأنه مدة.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>ينتظر دوره: يعمل مع %1 أقصى عدد مسموح من عمليات النقل.</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>ينتظر: قواعدك لا تسمح بعمل شيء في هذا الوقت من اليوم.</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>ينتظر: هذه الشبكة محدودة الاستخدام، وقواعدك لا تسمح بعمل شيء على مثلها.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>ينتظر: يعمل الحاسوب بالبطارية، وقواعدك لا تسمح عندئذ بعمل شيء.</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>ينتظر: لا يبدأ شيء جديد.</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>هو رقم %1 في قائمة الانتظار ويبدأ تلقائيًا.</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>يتابع عندما تغيّر القواعد، أو تضغط «بدء الآن».</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>يتابع تلقائيًا: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>يتابع تلقائيًا على شبكة أخرى، أو اضغط «بدء الآن».</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>يتابع تلقائيًا عند وصل الحاسوب بالكهرباء، أو اضغط «بدء الآن».</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>يتابع عندما تسمح بذلك مجددًا، أو اضغط «بدء الآن».</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>لا شيء لدى %1 على هذا العنوان.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>أبلغ %1 عن خطأ لديه (%2).</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>اختر «تغيير المجلد»، ثم مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>ما وصل يُنقل الآن إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>يرفع إلى %1: %2 حتى الآن.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>ينزّل من %1: %2 حتى الآن.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>يرفع إلى %1: %2 بسرعة %3.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>ينزّل من %1: %2 بسرعة %3.</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>بعدها يتابع من هناك.</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>سيكتمل بعد %1.</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>يُنقل إلى مجلد آخر</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>ما وصل يُنقل إلى مجلد آخر</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>هو كبير جدًا.</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>هو ليس ملف Metalink.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>هو تالف: ⁦%1⁩</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>فيه تعريف كيانات لا يقرؤها Ferry.</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>اسم الملف «⁨%1⁩» يخرج من المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>لا يُسمح فيه بأي ملف.</numerusform>
            <numerusform>فيه أكثر من ملف واحد.</numerusform>
            <numerusform>فيه أكثر من ملفين.</numerusform>
            <numerusform>فيه أكثر من %Ln ملفات.</numerusform>
            <numerusform>فيه أكثر من %Ln ملفًا.</numerusform>
            <numerusform>فيه أكثر من %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>لا ملف فيه له رابط يستطيع Ferry تنزيله.</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>لا يمكن استخدام ⁨%1⁩، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>لا يمكن استخدام ⁨%1⁩: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>بسبب الأقواس في «⁦%1⁩» لا توجد روابط.</numerusform>
            <numerusform>بسبب الأقواس في «⁦%1⁩» يوجد رابط واحد.</numerusform>
            <numerusform>بسبب الأقواس في «⁦%1⁩» يوجد رابطان.</numerusform>
            <numerusform>بسبب الأقواس في «⁦%1⁩» توجد %Ln روابط.</numerusform>
            <numerusform>بسبب الأقواس في «⁦%1⁩» يوجد %Ln رابطًا.</numerusform>
            <numerusform>بسبب الأقواس في «⁦%1⁩» يوجد %Ln رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>عدد روابط «⁦%1⁩» هو %2؛ والحد الأقصى دفعة واحدة %3.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>الملف ⁨%1⁩ أطول من أن يكون قائمة روابط.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>⁨%1⁩: لا ملفات بلا رابط يستطيع Ferry تنزيله</numerusform>
            <numerusform>⁨%1⁩: ملف واحد بلا رابط يستطيع Ferry تنزيله</numerusform>
            <numerusform>⁨%1⁩: ملفان بلا رابط يستطيع Ferry تنزيله</numerusform>
            <numerusform>⁨%1⁩: %Ln ملفات بلا رابط يستطيع Ferry تنزيله</numerusform>
            <numerusform>⁨%1⁩: %Ln ملفًا بلا رابط يستطيع Ferry تنزيله</numerusform>
            <numerusform>⁨%1⁩: %Ln ملف بلا رابط يستطيع Ferry تنزيله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>⁨%1⁩: لم تُستبعد أسطر</numerusform>
            <numerusform>⁨%1⁩: استُبعد سطر لا معنى له عند Ferry</numerusform>
            <numerusform>⁨%1⁩: استُبعد سطران لا معنى لهما عند Ferry</numerusform>
            <numerusform>⁨%1⁩: استُبعدت %Ln أسطر لا معنى لها عند Ferry</numerusform>
            <numerusform>⁨%1⁩: استُبعد %Ln سطرًا لا معنى لها عند Ferry</numerusform>
            <numerusform>⁨%1⁩: استُبعد %Ln سطر لا معنى لها عند Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>ينزّل Ferry من عناوين http وhttps فقط، لا ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>لا ينزّل Ferry التورنت، لكن يمكنه رفع «⁨%1⁩» كملف.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>⁦%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>⁦%1⁩ ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>لا شيء يتعذر استخدامه. %1</numerusform>
            <numerusform>يتعذر استخدام عنصر واحد. %1</numerusform>
            <numerusform>يتعذر استخدام عنصرين. %1</numerusform>
            <numerusform>يتعذر استخدام %Ln عناصر. %1</numerusform>
            <numerusform>يتعذر استخدام %Ln عنصرًا. %1</numerusform>
            <numerusform>يتعذر استخدام %Ln عنصر. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>لم يتكرر أي رابط.</numerusform>
            <numerusform>تكرر رابط واحد، وسيؤخذ مرة واحدة.</numerusform>
            <numerusform>تكرر رابطان، وسيؤخذ كل منهما مرة واحدة.</numerusform>
            <numerusform>تكررت %Ln روابط، وسيؤخذ كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر %Ln رابطًا، وسيؤخذ كل منها مرة واحدة.</numerusform>
            <numerusform>تكرر %Ln رابط، وسيؤخذ كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>تتعذر إزالة ⁦%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>تتعذر كتابة ⁦%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>محاولة الآن</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>إتمام</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>استبدال الرابط…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>خصائص…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>بدء الآن</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>إعدادات…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>إدخال اسم مستخدم وكلمة سر لخادمه</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>محاولته من جديد</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>محاولته الآن بدلًا من الانتظار</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>محاولة إزالته الآن بدلًا من الانتظار</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>بدؤه الآن، مهما قالت الحدود والقواعد</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>إعطاء الملف المكتمل اسمه</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>إعطاؤه عنوانًا آخر؛ ويُحتفظ بما وصل</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>تغيير ما طُلب منه</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>فتح الإعدادات حيث تُدار الثقة بالشهادات</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>تغيير المجلد…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>حفظه في مكان آخر؛ ويُنقل إليه ما وصل</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>لا توجد كلمة سر: أعطها بالخيار ⁦--password-file⁩ أو بالمتغير ⁦FERRY_PASSWORD⁩.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة ⁦%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>كلمة السر أو الرمز المميز: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>كلمة سر ⁨%1⁩: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>يحتاج الخيار ⁦--profile⁩ إلى مجلد.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>لا يوجد خيار «⁨%1⁩». انظر ⁦ferry --help⁩.</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>يحتاج الخيار ⁦--script⁩ إلى ملف.</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>يحتاج الخيار ⁦--script⁩ إلى خيار ⁦--profile⁩ خاص به.</translation>
    </message>
    <message>
        <source>ferry – a transfer manager whose Cancel leaves nothing behind

Usage: ferry [OPTION…] [URL|FILE…]
Opens the window; addresses are downloaded and files uploaded after a question. A Ferry that runs already gets them.

      --background    start without a window; the next start opens it, and closing it does not end Ferry
      --until-idle    with --background: end when nothing is left to transfer or to clean up
      --quit          end the running Ferry; transfers go on with the next start
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
      --script FILE   with --profile: do in the window what FILE says, line by line, and end; the exit code is 1
                      where something is not as FILE says (--script-help: what it can say)
  -h, --help          this text
      --version       the version

On the command line: ferryctl --help
</source>
        <translation>ferry – مدير نقل لا يترك إلغاؤه شيئًا وراءه

الاستخدام: ⁦ferry [OPTION…] [URL|FILE…]⁩
يفتح النافذة؛ تُنزَّل العناوين وتُرفع الملفات بعد سؤال. وإن كان Ferry يعمل بالفعل تسلّمها هو.

      --background    ⁧البدء دون نافذة؛ البدء التالي يفتحها، وإغلاقها لا ينهي Ferry⁩
      --until-idle    ⁧مع ⁦--background⁩: الإنهاء عندما لا يبقى شيء للنقل أو للتنظيف⁩
      --quit          ⁧إنهاء Ferry العامل؛ تتابع عمليات النقل مع البدء التالي⁩
      --profile DIR   ⁧حفظ البيانات والإعدادات والمقبس في DIR، بعيدًا عن بيانات المستخدم⁩
      --script FILE   ⁧مع ⁦--profile⁩: تنفيذ ما يقوله FILE في النافذة، سطرًا سطرًا، ثم الإنهاء؛ ورمز الخروج ⁦1⁩⁩
                      ‎⁧إذا لم يكن شيء كما يقول FILE (⁦--script-help⁩: ما يمكن أن يقوله)⁩
  -h, --help          ⁧هذا النص⁩
      --version       ⁧الإصدار⁩

في سطر الأوامر: ⁦ferryctl --help⁩
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>الملفات من ⁦%1⁩ تُحفظ في ⁦%2⁩، لكنه غير موجود.</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>ملفات «%1» تُحفظ في ⁦%2⁩، لكنه غير موجود.</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>لأنه من ⁦%1⁩</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>لأنه من نوع «%1»</translation>
    </message>
</context>
</TS>
