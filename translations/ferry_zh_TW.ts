<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>「%1」不是指令。請參閱 ferryctl --help。</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>沒有「%1」這個選項。請參閱 ferryctl --help。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>選項 %1 不接受值。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>選項 %1 需要一個值。</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>「%1」不是有效的速率。請以每秒位元組數表示，例如 500K 或 2M。</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>要做什麼？請參閱 ferryctl --help。</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>選項 %1 不適用於 ferryctl %2。</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>要下載哪個網址？用法：ferryctl get URL… [-o FILE]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>哪個工作？用法：ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>哪個工作？用法：ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>「%1」不是有效的時間。請輸入秒數，或 10m、2h、1d 這類寫法。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>「%1」不是以下任一項：%2。</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>「%1」不是有效的檔案編號；第一個是 1。</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>「%1」不是有效的標頭欄位。請寫成例如「X-Team: blue」。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>「%1」不是有效的 Proxy 網址。請寫成例如 http://proxy:3128。</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>密碼不應寫在命令列上。</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>「%1」不是有效的範圍。請寫出第一個與最後一個位元組，例如 0-499 或 500-。</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished 需要程式的完整路徑，而不是「%1」。</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>「%1」不是通訊協定的選項。請寫成例如 region=eu-west-1。</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range 只能用於單一網址。</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>用法：ferryctl put FILE… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to 只能用於單一檔案。</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>用法：ferryctl add ID URL…，或 ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>用法：ferryctl set ID… 加上至少一項設定。請參閱 ferryctl --help。</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>用法：ferryctl relink ID URL [--file NUMBER]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>用法：ferryctl mirror OLD NEW [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>要偵測哪個網址？用法：ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>哪些殘留項目？用法：ferryctl leftovers --adopt WHERE…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>「%1」不是有效的檢查碼。請寫出例如 sha256: 加上 64 位數字。</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>「%1」不是有效的連線數。請寫出 1 到 %2，或 auto。</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror 與 --checksum 只能用於單一網址。</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>用法：ferryctl limits [--down RATE] [--up RATE]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>「%1」不是 off、on 或兩個時間，例如 22:00-06:00。</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>「%1」不是日子。請寫成例如 mon-fri、sat,sun 或 all。</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list 不接受 ID。用法：ferryctl list [--tag TAG] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>用法：ferryctl rules [--hours HOURS] [--host RULE]。請參閱 ferryctl --help。</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>用法：ferryctl move ID… --first、--up、--down、--last 或 --before ID</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>「%1」不是有效的時段。請寫成例如 8:00-18:00，或「mon-fri 8:00-18:00」。</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>「%1」不是有效的伺服器規則。請寫成例如 active=2、connections=4、rate=500K 或 folder=DIR。</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get, add:
  -o, --output FILE   另存為 FILE；若為現有資料夾或以 / 結尾的名稱，則存入其中
      --as-is         大括號屬於網址本身；否則 {1..20}、{01..20}、{0..100..10}、{a..z} 與
                      {a,b,c} 會變成多個網址
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
  -i, --input FILE    從 FILE 讀取更多網址，每行一個；- 表示讀取標準輸入
                      (同一檔案的多個網址放在同一行，以 TAB 分隔)
      --metalink FILE 下載這個 Metalink (.meta4、.metalink) 列出的檔案，從最好的鏡像站下載
      --mirror URL    同一檔案也在那裡；可重複使用
      --checksum SUM  檔案必須符合：sha256:HEX、sha512:HEX、md5:HEX …，或 sha256sum 的一行
      --find-checksum 在檔案旁邊 (FILE.sha256 …) 與伺服器的回應中尋找檢查碼
      --range A-B     只取檔案的這些位元組 (可省略 B)；重複使用可將多段接在一起
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get, set:
      --connections N 每個檔案的連線數，或 auto：視效果而定 (預設)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID   以此通訊協定上傳：tus、nextcloud、s3、bits 或 dav (見 ferryctl detect)
      --option K=V    該通訊協定的選項，例如 region=eu-west-1
      --reply-to FILE 將伺服器對上傳的回應存到該處 (bits)
</translation>
    </message>
    <message>
        <source>get, put:
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
</source>
        <translation>get, put:
      --one-job       全部放在同一個工作，依序處理
      --suspended     新增工作但不開始
      --no-complete   全部傳輸完畢後，等待「ferryctl complete」
      --detach        輸出 ID 後交由 Ferry 處理，必要時以無視窗方式啟動 Ferry
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
        <translation>get, put, set:
      --overwrite                         取代現有檔案：下載在完成的當下，上傳則視伺服器是否允許
      --name TEXT, --description TEXT     工作的名稱與備註
      --priority WORD                     foreground (不計入上限)、high、normal 或 low
      --limit RATE                        每秒位元組數上限：800000、500K、2M
      --max-time TIME                     傳輸時間超過此值即以錯誤放棄
      --min-retry-delay TIME              發生錯誤後至少等待這麼久
      --no-progress-timeout TIME          這麼久沒有進展就停止重試
      --on-finished PROGRAM               工作傳輸完畢或失敗時執行 (完整路徑，不透過 shell)；每個引數
                                          重複一次；會設定 FERRY_JOB_ID、FERRY_STATE、FERRY_ERROR
      「none」會移除時間、限制、標頭、程式或憑證的設定。
      TIME 以秒計，或例如 10m、2h、1d。
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get, put, set, list:
      --tag TEXT                          您為工作自訂的標籤；可重複使用 (list：只列出有此標籤的工作)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag TEXT                        移除該標籤
      --folder DIR                        改存到該處；已傳輸的內容會一併移動
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
        <translation>get, put, set, detect:
      --header &quot;NAME: VALUE&quot;              隨每個請求傳送給工作自己的伺服器；可重複使用
      --proxy URL, --no-proxy             透過此 http 或 socks5 Proxy，或不使用；--proxy system：依系統設定
      --redirects WORD                    follow、same-origin 或 refuse
      --client-cert FILE                  含憑證與金鑰的 PEM 檔
      --user NAME                         登入；密碼絕不寫在命令列上，而是來自
      --password-file FILE                FILE (- 表示讀取標準輸入)、FERRY_PASSWORD，或另行詢問
      --auth WORD                         basic、digest、bearer (密碼即為權杖) 或 s3 (使用者名稱與密碼
                                          即為金鑰，FERRY_SESSION_TOKEN 為工作階段權杖)
      --account NAME                      使用同一伺服器上多個帳號中的哪一個
      --no-remember                       密碼只保存在記憶體中，不存入鑰匙圈
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        移除確定屬於此 Ferry 的項目
      --adopt WHERE…  移除此處依清單寫法指明的項目，不論歸誰所有
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel, leftovers:
      --no-wait       不等待全部移除完畢
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           不受任何限制與規則約束
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume, again:
      --detach        交由 Ferry 處理，必要時以無視窗方式啟動 Ferry
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       移到所有其他工作之前、之後，或越過下一個等待中的工作
      --before ID                         移到該工作的正前方
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
      --down RATE, --up RATE              所有下載、所有上傳的上限；「none」表示無限制
      --alternative WHEN                  改用另一組上限：off、on，或兩個時刻之間，例如 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         在哪些日子開始：mon-fri、sat,sun 或 all
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
      --hours HOURS                       此時段不執行任何工作：22:00-06:00，或 &quot;mon-fri 8:00-18:00&quot;；可重複
                                          使用；「none」會移除所有時段
      --metered WORD, --battery WORD      hold (暫緩) 或 run (執行)，分別適用於計量付費網路、未接電源時
      --host NAME,KEY=VALUE…              用於該伺服器及其子網域：active=N 個工作、connections=N 條連線、
                                          rate=RATE、folder=DIR 為下載的資料夾；只寫 NAME 會移除其規則
      --new WORD                          hold：執行中的工作進行到結束，不開始其他工作；run：照常
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NUMBER   工作中的哪個檔案；第一個是 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>全部指令：
      --json          供指令稿使用的 JSON：每行一個物件；list 輸出一個陣列
      --profile DIR   將資料、設定與 socket 存放在 DIR，與使用者自己的分開
  -h, --help          顯示此說明；接在指令之後，則顯示該指令的用法
      --version       顯示版本
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
        <translation>用法：
  ferryctl get URL… [-o FILE]     下載；多個網址即為多個工作
  ferryctl put FILE… URL          上傳；多個檔案即為多個工作
  ferryctl add ID URL…            為下載加入更多檔案；上傳則用 FILE… URL
  ferryctl set ID… OPTION…        變更工作的設定
  ferryctl relink ID URL          檔案已移到另一個網址；從該處繼續
  ferryctl mirror OLD NEW [ID…]   更換網址的開頭：這些工作的，或所有工作的
  ferryctl detect URL             該處伺服器支援的通訊協定與功能；不會建立任何東西
  ferryctl list                   列出所有工作，或有 --tag 指定標籤的工作
  ferryctl info ID                單一工作，包括其殘留項目、收據與記錄
  ferryctl suspend ID…            停止，保留已傳輸的內容
  ferryctl resume ID…             繼續
  ferryctl again ID…              以新工作再做一次相同的工作
  ferryctl move ID… WHERE         變更相同優先順序的工作開始的順序
  ferryctl cancel ID…             放棄，並移除在本機與伺服器上建立的一切
  ferryctl leftovers [FOLDER…]    搜尋 Ferry 在該處與工作用過的位置所留下的項目：種類、歸屬、大小、時間
  ferryctl complete ID…           完成：為下載完的檔案取正式名稱
  ferryctl limits [OPTION…]       所有傳輸合計的速度上限，以及其他時段的上限
  ferryctl rules [OPTION…]        何時暫緩工作，以及某些伺服器的不同設定
  ferryctl watch [ID…]            顯示動態，直到這些工作結束或按下 Ctrl+C
  ferryctl help [COMMAND]         顯示全部說明，或單一指令的用法
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>ID 可以縮短為只有一個工作符合的結尾部分。

Ferry 執行時，所有指令都透過它進行。未執行時，ferryctl 會自行處理：get、put、resume、again
與 watch 會持續執行到傳輸結束。按下 Ctrl+C 會暫停 get 或 put；不會遺失任何內容。
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
        <translation>工作的 JSON 物件有 id、name、direction、state、bytesTotal、bytesTransferred、error、cleanup 等欄位。
狀態使用 BITS 名稱，結果使用其 HRESULT；大小以位元組計，-1 表示未知。

結束代碼：
  0  完成
  1  失敗
  2  用法錯誤
  3  因工作的狀態而被拒絕
  4  已取消，但仍有殘留 (或尚待移除)
  130  以 Ctrl+C 中斷，已保留
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – 下載與可續傳的上傳，取消後不留任何殘留</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>清理中</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>仍有殘留</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>已上傳 %1 (%2) 至 %3</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>已儲存 %1 (%2)</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>已保留：%1 (%2)
  繼續：  %3 resume %4
  放棄：  %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>已傳輸完畢：%1。若要完成：%2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>已取消：%1。仍有殘留：</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>已取消：%1。沒有任何殘留。</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>已取消：%1。尚待移除；Ferry 執行時會繼續處理：</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>可能</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>很可能</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>確定</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>沒有以此開頭的網址。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>已更換 %n 個網址。</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>這個工作是上傳。用法：ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無限制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 個工作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 條連線</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>在 %1 之前不執行任何傳輸</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>目前不執行任何傳輸</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1：已在清單中；又新增了一次。請見：%2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>已上傳 %1 與另外 %Ln 個檔案 (%2) 至 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>已儲存 %1 與另外 %Ln 個檔案 (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>替代速度限制 (關閉)：下載 %1，上傳 %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>替代速度限制 (開啟)：下載 %1，上傳 %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>替代速度限制 (%3)：下載 %1，上傳 %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>速度限制：下載 %1，上傳 %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>目前生效：下載 %1，上傳 %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>在計量付費的網路上，傳輸會等待。</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>在計量付費的網路上，傳輸照常執行。</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>未接上電源時，傳輸會等待。</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>未接上電源時，傳輸照常執行。</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>在這些時段不執行任何傳輸：%1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>傳輸在任何時段都會執行。</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>執行中的傳輸會進行到結束；不會開始其他傳輸。</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>等待中的傳輸輪到時就會開始。</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>%1 中沒有網址。</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>多個下載無法共用同一個名稱：-o 必須是資料夾。</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror 與 --checksum 只能用於單一網址。</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>新增下載</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>連結，每行一個(&amp;L)</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>在此貼上或拖放連結，例如 https://example.org/file.iso</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>連結，每行一個</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>伺服器回報</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>將要下載的檔案</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>儲存位置(&amp;I)</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>儲存資料夾</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>選擇資料夾(&amp;C)…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>若名稱已存在(&amp;T)</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>兩者都保留：以未使用的名稱儲存</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>取代現有檔案</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>名稱已存在時的處理方式</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>立即開始(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>否則會以暫停狀態加入清單。</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不新增</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>下載 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 要求使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>下載完成時才會取代現有檔案，在此之前不會更動。</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>請先輸入連結。</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>儲存位置</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>選項(&amp;O)…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>可以暫停再繼續</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>不支援續傳：暫停後會重新開始</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>「%1」不會新增：%2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>開啟清單(&amp;P)…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>Metalink，或每行一個連結的文字檔</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>檢查碼(&amp;K)</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>檢查碼</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>也在伺服器上尋找檢查碼(&amp;V)</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>在旁邊的檔案中，例如「file.iso.sha256」</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>這不是檢查碼。</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>開啟連結清單</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>連結清單 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有檔案 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>還有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>連結清單：會存成檔案，之後請用「開啟清單…」開啟</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>檢查碼只適用於單一檔案。</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>若有的話：SHA-256、SHA-512、MD5…</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>來自清單：%1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>不是檢查碼</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>當作單一連結</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>複製的內容中沒有連結。</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>已在清單中。請勾選要再次下載的項目。</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>請勾選要下載的項目。</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>建議 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln 個在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>依類型與伺服器：%1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>各類檔案的資料夾…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>各類檔案的資料夾</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>存至 %1，%2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>已於 %1 下載</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>已在清單中等待</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>已在清單中，已暫停</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>已在清單中，有問題</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>正在下載</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>「%1」已在清單中：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>有 %Ln 個連結不會新增，因為已在清單中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再次下載</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>一併勾選</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>新增上傳</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>要上傳的檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>要上傳的檔案</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>上傳目的網址</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>立即開始(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>否則會以暫停狀態加入清單。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>請先選擇檔案。</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>請先輸入伺服器網址。</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>請先選取檔案。</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>上傳 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus、Nextcloud、S3、BITS 或 WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>建立(&amp;M)</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>每個檔案各一個傳輸</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>一個包含所有檔案的傳輸</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>每個檔案各一個傳輸，或一個包含全部的傳輸</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>選項(&amp;N)…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>伺服器尚未回報使用哪種通訊協定。</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>上傳至(&amp;U)</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不新增</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>複製的內容中沒有檔案。</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>正在新增檔案。</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>仍在計算檔案數。</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>其中沒有可上傳的檔案。</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>檔案本身不會被更動 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>目前已新增 %Ln 個檔案…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (第 %2 部分，共 %3 部分)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>要上傳的資料夾</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>其他資料夾(&amp;A)…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>此資料夾不存在。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln 個檔案，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · 計算中：目前 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln 個檔案，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>包含隱藏檔案 (%Ln)(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>名稱或所在資料夾名稱以句點開頭的檔案</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>包含檔案連結 (%Ln)(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>上傳符號連結所指向的檔案；不會跟隨指向資料夾的連結。</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>只保留檔案名稱：%1 不支援資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>Ferry 不會在伺服器上建立資料夾：必須已有這 %Ln 個資料夾，否則其中的檔案會失敗。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>會產生 %Ln 個傳輸，每個最多 %1 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>其中有 %Ln 個項目無法上傳，例如 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>選擇資料夾(&amp;D)…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>資料夾及其子資料夾中的所有檔案</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>移出尚未計算完的資料夾。</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>伺服器上(&amp;R)</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>保留資料夾</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>所有檔案放在同一資料夾</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>資料夾在伺服器上的處理方式</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止計算</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>全部都已在上傳到該處。</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>包含已在上傳到該處的檔案 (%Ln)(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>清單中已有相同檔案要上傳到相同網址，且尚未結束。</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>不論桌面使用何種色彩，固定為淺色或深色。</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>佈景主題 主題 深色 暗色 淺色 亮色 夜間 黑暗 模式 顏色 色彩 樣式 外觀</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>每個傳輸一行</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>畫面可容納更多傳輸；其餘請見詳細資料。</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>精簡 緊湊 列 行 清單 密度 小</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>顯示選單列</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>不顯示時，所有指令都在工具列末端的選單中。</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>選單 功能表 工具列 隱藏</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>無障礙</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>不使用滑動與淡化效果</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>顯示的內容相同，只是沒有移動的過程。</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>減少動態效果 動畫 轉場 特效 移動</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>朗讀所選傳輸的進度</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>供螢幕閱讀器使用：每十分之一，以及結束或停止時。</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>螢幕閱讀器 螢幕報讀 朗讀 語音 orca 播報 進度 視障 盲人</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>取消傳輸</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>要取消這個傳輸嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>要取消 %Ln 個傳輸嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此動作無法復原。</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>小於 %Ln MiB 的傳輸不再詢問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>取消 %Ln 個傳輸</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>繼續傳輸</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>將移除</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>未完成的檔案，包括所有已接收的內容</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>%1 上未完成的上傳</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>會留下</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>%1 上未完成的上傳：該伺服器不允許任何人移除</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>會保留</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>您自己的檔案 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及其他 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>傳輸</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>將失去</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>已傳輸的 %1</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>未完成的檔案</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>各伺服器上未完成的上傳</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln 個上傳，其伺服器不允許任何人移除</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>您自己的檔案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln 個伺服器已完成的檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>您自己的 %Ln 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>各類檔案的資料夾</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>依檔案類型建議資料夾(&amp;P)</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>「%1」的資料夾</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>不另設資料夾</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>選擇「%1」的資料夾</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>沒有資料夾 %1。</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>變更資料夾</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>儲存位置(&amp;I)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>儲存位置</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>選擇資料夾(&amp;C)…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>已傳輸的內容會一併移動，另一個資料夾中的檔案都不會被取代。無法再讀取的內容會重新下載。</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>請先輸入資料夾。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未做任何變更。</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>停止嘗試…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未選取任何項目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>已選取 %Ln 個傳輸</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>選取一個傳輸，即可檢視它留下了什麼，以及後續的處理結果。</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>此頁即為收據：只列出已查證的結果。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>要停止嘗試移除殘留項目嗎？</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>仍在的項目會留在原處，收據會列出其名稱。</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>停止嘗試</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>繼續嘗試</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>之後，本頁會說明每一項的結果與依據。</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln 個已完成的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln 個已取消的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>全部 %Ln 個已結束的</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>檔案會留在原處；收據則會移除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>%Ln 個仍在清理的會留在清單中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>從清單移除 %Ln 個(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清除歷史記錄</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>要從清單移除哪些傳輸？</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>僅限結束已超過(&amp;O)</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>僅限結束已超過</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>全部保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>關閉視窗後，要讓傳輸繼續嗎？Ferry 會留在系統匣中。</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>關閉視窗後，要讓傳輸繼續嗎？再次啟動 Ferry 即會顯示視窗。</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>在背景繼續(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>結束 Ferry(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>留在系統匣(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>登入身分(&amp;A)</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>登入身分</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Proxy(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>as the system says</source>
        <comment>proxy</comment>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>不使用：直接連線至伺服器</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>使用此 Proxy：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Proxy 網址</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>伺服器重新導向時</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>前往</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>只在同一伺服器內前往</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>以錯誤停止</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>用戶端憑證：含金鑰的 PEM 檔</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>含憑證與金鑰的 PEM 檔</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>選擇用戶端憑證</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>要一併傳送的標頭，每行一個</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1已存的不顯示。</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>Proxy 需要網址，例如 %1。</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>Proxy 網址中請勿包含使用者名稱與密碼：Ferry 會另行詢問。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>無法讀取用戶端憑證。</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>這不是「X-Project: archive」這類的標頭：%1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>用戶端憑證</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>含金鑰的憑證 (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>有多個帳號時才需要</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>伺服器重新導向時(&amp;E)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>用戶端憑證(&amp;T)</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>要一併傳送的標頭，每行一個(&amp;H)</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>只傳給此傳輸的伺服器。Authorization 與 Cookie 存於鑰匙圈，否則只存於記憶體。</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>選取一個傳輸，即可檢視它如何連線至伺服器，以及伺服器的回報。</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>伺服器未說明</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>已不得而知</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>實際使用的網址</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>%1 is what is spoken, %2 what carries it: &quot;tus over HTTP/1.1&quot;</extracomment>
        <translation>%1，透過 %2</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (弱)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (強)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>上次修改</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>可續傳</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>可分段傳送</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>可用多條連線</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>否，會重新開始</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>是，會比對最後的位元組</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>是，以 ETag 證實</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>是，以日期證實</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>應有的檢查碼</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>伺服器提供的檢查碼</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>檢查碼不符</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ 檢查碼相符</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>沒有可比對的檢查碼</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>全部取得後才檢查</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>無：檔案已完整</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>上傳工作階段</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>建立中</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>伺服器上</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>也許，伺服器未保證</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>不再提示此伺服器(&amp;N)</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>之後複製 %1 的連結時不再提示。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>已複製 %1，來自 %2</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下載(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>正在傳輸</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>已全部完成</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>電腦不會關機</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>傳輸結束時通知</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>僅在視窗不在最前面時；多個傳輸合為一則訊息。</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>通知 訊息 彈出 氣泡 提示 提醒</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>有傳輸進行時保持喚醒</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>全部完成之前，電腦不會自動進入睡眠。</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>睡眠 休眠 待機 暫停 省電 電源 喚醒</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>監看剪貼簿中的連結</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>複製連結時會提議下載；不會自動開始。</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>複製 貼上 網址 剪貼簿 擷取 抓取</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>在系統匣顯示圖示</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>顯示進度，並附有選單。</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>系統匣 通知區域 狀態列 圖示 指示器</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>詢問</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>不顯示視窗，繼續執行</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>結束 Ferry</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>有系統匣圖示時</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>關閉視窗時的動作；選單中的「結束」一律結束程式。</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>關閉 結束 離開 背景 最小化 隱藏</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>沒有圖示時</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>沒有系統匣圖示時，再次啟動 Ferry 即可叫回視窗。</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>這些伺服器除外</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>伺服器名稱，以空格分隔。</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>剪貼簿 忽略 靜音 主機 封鎖 排除</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>登入系統時啟動</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>不顯示視窗，繼續未完成的傳輸。</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>自動啟動 開機 啟動 登入 工作階段 背景</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>分段</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>連線</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>圖表</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>下載儲存位置</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>每次新增下載時的建議；會記住上次使用的資料夾。</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>資料夾 目錄 路徑 位置 目標 儲存</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>依類型分類下載</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>圖片、音樂、文件等各有自己的資料夾。</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>分類 類別 類型 資料夾 目錄 影片 音訊 音樂 壓縮檔</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>以未使用的名稱儲存</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>取代檔案</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>若已有同名檔案</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>新檔案完整時才會取代舊檔案。</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>覆寫 覆蓋 取代 重新命名 衝突 已存在 重複</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>在伺服器上尋找檢查碼</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>會取得下載旁邊的「名稱.sha256」檔案，並據以檢查下載。</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>驗證 雜湊 sha256 完整性 檢查碼 校驗 摘要</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>各類檔案的資料夾</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>在此放開即可下載 %Ln 份清單的內容</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>「%1」中的連結</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>在此放開即可上傳 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>「%1」本身</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>放開即可下載 %Ln 個連結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>放開即可上傳 %Ln 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>放開即可上傳 %Ln 個資料夾</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>無法放在這裡</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>其中沒有連結。</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>還沒有任何傳輸</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>沒有符合搜尋的傳輸</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>「%1」中沒有傳輸</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>或將連結與檔案拖放到這裡</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>新增下載</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>新增上傳</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>匯出歷史記錄</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>範圍(&amp;W)</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>要匯出的傳輸</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>全部 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>找到的 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>選取的 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>試算表用的表格 (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>供程式使用 (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>供閱讀的文字</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>檔案(&amp;I)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>無法寫入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>進行中的檔案</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>進度</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>伺服器位置</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>傳輸的檔案</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>更換連結…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>新增連結…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>此傳輸已結束。</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>請選取單一傳輸。</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>請先選取檔案。</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>此檔案已傳輸完畢。</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>要新增的檔案</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>新增連結</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>連結，每行一個</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不新增</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>沒有可以新增的連結或檔案。</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>清理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>The user&apos;s own words for transfers</extracomment>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>還有 %Ln 個未顯示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>此資料夾不存在。</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>說明(&amp;D)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>優先順序(&amp;P)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1：立即開始，不計入同時傳輸數</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>全部傳輸完畢後自動完成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>傳輸結束或失敗時要執行的程式：第一行為程式的完整路徑，之後每行一個引數(&amp;R)</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>結束或失敗時要執行的程式</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>不透過 shell 執行：每行內容都會原樣傳遞，包括空格、引號與星號。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>說明太長：上限為 %Ln 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>要執行的程式必須寫出完整路徑，例如 /usr/bin/notify-send。</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>僅這些位元組(&amp;B)</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>僅檔案的這些位元組</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>全部；或例如 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>請寫出每一段的第一個與最後一個位元組，例如 0-499, 1000-。</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>視窗會立即變更，不需要重新啟動。</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>翻譯 語言 語系 地區 中文 繁體 locale language</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>取消傳輸之前</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>取消小型傳輸時不詢問</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>大型傳輸與大小不明的傳輸一律會詢問。</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>確認 詢問 對話方塊 刪除 取消 放棄</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>小型是指小於</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>小於此值時，「取消」會立即放棄傳輸。</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>確認 詢問 大小</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>最近幾分鐘</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>全程</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>執行期間的全程，不含暫停</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>Ferry 啟動後有傳輸執行的全程</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>速度圖表</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>所有傳輸的速度圖表</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>方向鍵可在各時間點之間移動。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>選取一個傳輸，即可檢視其速度。</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>正在測量第一秒。</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>尚未執行過，因此沒有速度可顯示。</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Ferry 啟動後還沒有執行任何傳輸。</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>最近沒有任何進展</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>沒有傳輸</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>平均 %1，最高 %2</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>目前沒有進展，平均 %1，最高 %2</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>目前 %1，平均 %2，最高 %3</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1，歷時 %2，平均 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 以及其他 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>目的地</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>來源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>傳輸量</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>已結束的傳輸</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>主機</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>請先選取傳輸。</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>請選取一個檔案在這台電腦上的傳輸。</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>請選取單一傳輸。</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>仍在清理中。</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>還沒有已結束的傳輸。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln 個傳輸</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>目前找到 %1 個…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>還沒有已結束的傳輸。

結束的傳輸會連同收據保留在這裡，直到您將它從清單移除。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>沒有符合搜尋的已結束傳輸</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>搜尋名稱、網址、資料夾、標籤與收據</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜尋歷史記錄</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>搜尋歷史記錄 (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>要顯示的已結束傳輸</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>有殘留</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>重新開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>開啟檔案(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>複製網址(&amp;C)</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>從清單移除(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>清除(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>已重新開始 %Ln 個傳輸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln 個仍在清理中：會留在清單中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>已從清單移除 %Ln 個傳輸。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>已將 %Ln 個傳輸匯出至 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>照常</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>沒有這個資料夾。必須是完整路徑。</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>請輸入伺服器名稱，例如 files.example.org。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>同時 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 條連線</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>尚無不同</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>伺服器，例如 files.example.org</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>有專屬規則的伺服器</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>新增伺服器</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>有專屬規則的伺服器</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>同時傳輸數</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>同時連線數</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>速度限制 (各方向)</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>下載儲存位置</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>移除此伺服器</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>照常</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>無限制</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>新增時段</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>移除此時段</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>取消傳輸</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>繼續(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>取消 %Ln 個傳輸(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>取消傳輸(&amp;C)</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>立即重試(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>完成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登入(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>從清單移除(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>從清單移除所有已結束的傳輸(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>開啟檔案(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>複製連結(&amp;K)</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>複製檔案路徑(&amp;A)</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>複製錯誤訊息(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>選取的傳輸都不在等待重試。</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>選取的傳輸都不在等待完成。</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>選取的傳輸都不需要登入。</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>只有已結束且清理完畢的傳輸才能從清單移除。</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>選取的傳輸都沒有錯誤。</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>請先選取傳輸。</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>已經暫停。</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>已全部傳輸完畢。</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>正在執行，或會自動開始。</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>請選取一個已有完整檔案的傳輸。</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>請選取單一傳輸。</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>更換連結開頭(&amp;X)…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>此傳輸已結束。</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>屬性(&amp;I)…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>變更資料夾(&amp;H)…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>只有尚未結束的下載才能改存到其他位置。</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>進度</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>主機</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>新增時間</translation>
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
        <translation>此 Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>可能是此 Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>其他程式</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>沒有找到任何項目。</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>找不到「%1」；不會移除任何項目。</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>殘留項目</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>清單中沒有任何傳輸需要、也沒有傳輸正在移除的暫存檔與未完成的上傳。Ferry 會搜尋您的傳輸用過的資料夾與伺服器。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次變更</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>重新搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>接管並移除(&amp;T)…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>此 Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>可能是此 Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>其他程式</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>移除 %Ln 個殘留項目(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>請先選取要移除的項目。</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>無法確定全部都屬於此 Ferry：請改用「接管並移除」。</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>這是 Ferry 自己的項目：直接移除即可。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>有 %Ln 個位置無法搜尋。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>沒有找到任何項目：Ferry 沒有留下任何殘留。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>要移除 %Ln 個可能屬於其他程式的項目嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>若該程式仍在使用，其傳輸將會遺失。此動作無法復原。</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>接管並移除</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>不要更動</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度限制(&amp;S)</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>替代速度限制</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>永不</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>一律</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>在特定時段</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度限制(&amp;S)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>只限此傳輸。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>無限制</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>首次重試前等待</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>之後每次重試的等待時間約加倍。</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>沒有進展多久後放棄(&amp;M)</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>沒有進展多久後放棄</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> 小時</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>之後會以錯誤停止。已傳輸的內容會保留，按「繼續」即可接續。</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>最長執行時間(&amp;L)</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>最長執行時間</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>只計算連線中的時間。</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>速度與時間</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>首次重試前等待(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>每個檔案的連線數(&amp;K)</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>每個檔案的連線數</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>視效果而定</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>伺服器允許時才會超過一個。</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>所有傳輸的速度限制：按此變更</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>速度限制：%1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上傳</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>速度限制…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A menu&apos;s entry: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 its limit now</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsPage</name>
    <message>
        <source>Alternative limits</source>
        <translation>替代速度限制</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>無限制</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>所有下載的速度限制</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>由所有下載平均分配；每個傳輸也可以另設限制。</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>頻寬 限速 速率 流量 上限 最大 慢</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>所有上傳的速度限制</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>占滿線路的上傳會拖慢其他所有網路活動。</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>永不</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>一律</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>在特定時段</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>使用替代速度限制</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>會取代上面的限制。</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>頻寬 排程 時段 烏龜 限速 慢</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>所有下載的替代速度限制</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>頻寬 限速 速率 流量 烏龜</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>所有上傳的替代速度限制</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>起訖時間</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>結束時間較早時，表示隔天。</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>排程 時間 時鐘 夜間 時段 小時</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>在這些日子</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>替代速度限制開始的日子。</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>排程 星期 週 週末 平日 工作日</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>速度限制</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>選取一個傳輸以檢視其記錄。</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>關於 Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>雙向傳輸檔案，不留下任何殘留：已取消的傳輸在本機或伺服器上建立的一切都會移除，並在「清理」頁面提出證明。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%Ln 個進行中 – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>Ferry 無法儲存傳輸清單 (%1)。在可以儲存之前不會開始新的傳輸；執行中的傳輸會繼續。</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>無法讀取傳輸清單，因此 Ferry 建立了新的清單。舊清單保留為 %1。</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>搜尋傳輸</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>新增下載(&amp;D)…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>新增下載</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>新增上傳(&amp;U)…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>新增上傳</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>從剪貼簿新增(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一個窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>關於 Ferry(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>傳輸(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序依據(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄位(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>採用 MIT 授權條款的自由軟體。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>有 %Ln 個無人處理的項目：暫存檔或未完成的上傳。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>顯示殘留項目…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>尋找殘留項目(&amp;L)…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>搜尋名稱、伺服器、資料夾與標籤 (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有指令</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>監看剪貼簿中的連結(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一個窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>精簡列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>選單列(&amp;M)</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>歷史記錄…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>速度圖表…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>新傳輸的 Proxy</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>每個檔案的連線數</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>上限；實際數量會視測量的效果而定。</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>分段 區塊 執行緒 多執行緒 平行 同時 連線 分割</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>每個伺服器的連線數</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>從該伺服器下載的所有傳輸合計。</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>主機 分段 區塊 執行緒 平行 同時 連線</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>連線總數</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>每個執行中的下載至少有一條。</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>分段 區塊 執行緒 平行 同時 總數 連線</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>使用此 Proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>適用於之後新增的傳輸；每個傳輸都可另行設定。</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>代理 代理伺服器 proxy socks http 閘道 防火牆 tor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Proxy 網址</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// 或 socks5://，加上連接埠。</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>代理 proxy socks http 連接埠 埠號</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>網址以 http:// 或 socks5:// 開頭，且不含密碼。</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>系統內建</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>憑證機構</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>列出受信任機構的檔案 (PEM)，取代系統的設定。</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>憑證 憑證授權單位 根憑證 信任 加密 ca tls ssl https pem root</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 裡沒有憑證。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>選項</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>%1 的屬性</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>未選取任何項目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>已選取 %Ln 個傳輸</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>選取一個傳輸，即可檢視它正在做什麼、為何等待，以及接下來會如何。</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>上方的按鈕會套用至所有選取的傳輸。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增時間</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登入身分</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>傳輸完畢</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗次數</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>僅這些位元組</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>伺服器的回覆</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最長時間</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>之後執行</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>用戶端憑證</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>伺服器轉址時</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>不公開的標頭</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>只在同一伺服器內前往</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>以錯誤停止</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>檔案分段圖</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>選取一個下載以檢視其分段。</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>只有下載才有分段圖。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>此檔案尚無任何內容。</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>檔案大小不明。</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (鏡像)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>整個檔案都已取得。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>%Ln 條連線，已取得 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>目前未在下載，已取得 %1</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>目前不需要密碼。您讓 Ferry 記住的密碼存放在桌面的鑰匙圈中，傳輸需要時才會讀取。</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>您讓 Ferry 記住的密碼存放在桌面的鑰匙圈中。在此忘記密碼，也會將它從鑰匙圈移除。</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>請輸入伺服器的網址，例如 https://files.example.org。</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>已不再記住 %1 的任何密碼。</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>記住的密碼</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>忘記其他伺服器的密碼</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>忘記 認證 帳號密碼 鑰匙圈 錢包 登入 帳號 帳戶 密碼 使用者</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>下載中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>上傳中</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>以及其他 %Ln 個傳輸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::ProgressAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken while a transfer is under way; %1 is its name, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Ferry::ProtocolPanel</name>
    <message>
        <source>&amp;Protocol</source>
        <translation>通訊協定(&amp;P)</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>上傳使用的通訊協定</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>區域(&amp;G)</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>儲存貯體的區域</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>依網址，否則為 us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>存取金鑰(&amp;A)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>存取金鑰</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>私密金鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>詢問私密金鑰，並可依您的意願保存在鑰匙圈中。</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>伺服器回應另存為(&amp;E)</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>存放伺服器回應的檔案</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>不儲存回應</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>選擇存放伺服器回應的檔案</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>正在詢問伺服器…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>依伺服器回應</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1，建議 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>伺服器回應另存為</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>移到最前面(&amp;B)</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>移到最後面(&amp;E)</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>立即開始(&amp;W)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>標籤(&amp;G)…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>優先順序(&amp;Y)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>執行中的傳輸會進行到結束，且不會開始其他傳輸。</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>請先選取傳輸。</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>已結束的傳輸不在佇列中。</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>已結束的傳輸，其標籤不再變更。</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>選取的傳輸都不在等待開始。</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>完成執行中的傳輸後停止</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>順序</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暫停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部繼續</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>同時傳輸數</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>其他傳輸會排隊等候。</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>同時 平行 並行 下載數 上限 最大</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>其中連至同一伺服器的數量</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>有些伺服器會拒絕連線太頻繁的使用者。</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>主機 站台 同時 平行 並行</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>單一下載的同時檔案數</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>適用於包含多個檔案的下載。</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>同時 平行 並行 metalink 清單</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>不執行的情況</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>使用計量付費連線時等待</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>使用熱點或行動網路時，傳輸會等到有其他網路為止。</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>行動網路 行動數據 熱點 上網方案 網路共用 漫遊 計量付費 流量 4g 5g</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>使用電池時等待</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>電腦接上電源後，傳輸會繼續。</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>電源 電池 電力 筆電 省電 插電</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>在這些時段等待</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>時段開始時，執行中且之後能續傳的傳輸會暫停。</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>排程 時間 夜間 白天 星期 時鐘 時段</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>有專屬規則的伺服器</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>某些伺服器的不同設定</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>「example.org」的規則也適用於「dl.example.org」。</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>主機 網站 站台 網域 限制 頻寬 速度 連線 資料夾</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>更換連結開頭</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>更換連結</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>以此開頭的連結(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>目前的連結(&amp;L)</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>以此開頭的連結</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>目前的連結</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>改以此開頭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>新連結(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>改以此開頭</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新連結</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>若新位置有相同的檔案，已傳輸的內容會保留。未完成的上傳則會在新位置重新開始。</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>沒有任何未完成檔案的連結以此開頭。</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>請先輸入連結。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未做任何變更。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>更換 %Ln 個連結</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>位元組 %1 到 %2：已取得</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>位元組 %1 到 %2：正從 %3 取得</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>位元組 %1 到 %2：已取得一部分</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>位元組 %1 到 %2：尚未取得</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>還原為預設值</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>還原為預設值：%1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>已變更：%1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>所有變更立即生效。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>在所有設定中搜尋 (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定頁面</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>沒有符合搜尋的設定</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>復原上次變更 (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>沒有這個資料夾。必須是完整路徑。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>無法寫入此資料夾。</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>沒有這個檔案。必須是完整路徑。</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 要求您表明身分。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>使用者名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>只保存在記憶體中，直到 Ferry 結束。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>請輸入使用者名稱。</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>登入方式(&amp;W)</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>使用者名稱與密碼 (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>使用者名稱與密碼，不傳送密碼本身 (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>權杖 (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>存取金鑰與私密金鑰 (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>存取金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>存取金鑰</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>權杖(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>私密金鑰(&amp;S)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>工作階段權杖(&amp;O)</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>工作階段權杖</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>僅用於臨時金鑰</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>記在鑰匙圈中(&amp;R)</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>由鑰匙圈保存，絕不存入 Ferry 自己的檔案。若沒有鑰匙圈，則只保存在記憶體中，直到 Ferry 結束。</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1此連線未加密：傳送途中的其他人可以讀到密碼。</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>請輸入權杖。</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>請輸入存取金鑰與私密金鑰。</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 未接受上次的登入。</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>所有傳輸的速度圖表</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>以圖表顯示所有傳輸的速度</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>%1後</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nothing was running</source>
        <extracomment>What a graph says of a moment: it was paused</extracomment>
        <translation>沒有執行任何傳輸</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds and time</comment>
        <extracomment>What a graph says of a moment: %1 are speeds, %2 is a time (&quot;14:31:07&quot;) or &quot;after 12 min&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a graph: %1 is a duration such as &quot;5 min&quot;</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>所有下載的總速度</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>所有上傳的總速度</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>顯示有問題的傳輸</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>顯示尚待移除的項目</translation>
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
            <numerusform>%Ln 個進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln 個等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>%Ln 個等待清理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%2 剩餘 %1</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>執行完後停止</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>不會開始新的傳輸。按一下即可恢復。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>離線</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>沒有網路。網路恢復後，傳輸會自動繼續。</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>計量付費</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>此網路為計量付費：依您的規則，傳輸暫緩進行。</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>此網路為計量付費。</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>%1 的標籤</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln 個傳輸的標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>您自訂的文字，用來尋找傳輸</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>結束時間</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>所有傳輸的速度</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>傳輸</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>由新到舊</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>遞減</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>佇列順序</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>佇列中的位置</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>下載完成</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>上傳完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln 個下載完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln 個上傳完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln 個傳輸完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>在 Ferry 中顯示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln 個傳輸失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>下載失敗</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>上傳失敗</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>目前無法執行</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln 個進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>%Ln 個傳輸有錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – 沒有進行中的傳輸</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>從剪貼簿新增(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>全部暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部繼續(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>隱藏視窗(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>顯示視窗(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln 個進行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>上傳至</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>每次新增上傳時的建議；會記住上次使用的網址。</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>伺服器 網址 位址 目的地 目標 url</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>網址以 http:// 或 https:// 開頭，且不含密碼。</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>選擇檔案的位置</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>選擇要上傳的檔案時的起始位置；會記住上次使用的資料夾。</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>資料夾 目錄 路徑 來源</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>沒有這個資料夾。必須是完整路徑。</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上傳</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>複製的內容中沒有連結，也沒有檔案。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>當作檔案上傳(&amp;U)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>新增下載(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>已全部完成。電腦將在 %Ln 秒後進入睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>已全部完成。電腦將在 %Ln 秒後關機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>系統拒絕了要求：%1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>全部完成後(&amp;D)</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>不做任何動作(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>結束 Ferry(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>關機(&amp;P)</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>音樂</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>影片</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>程式</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>其他檔案</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 等</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <extracomment>A number of bytes; B is the unit&apos;s sign</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>size</comment>
        <extracomment>A number and its unit: &quot;3.7 GiB&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of unknown size</source>
        <extracomment>%1 is an amount with its unit</extracomment>
        <translation>%1 (總大小未知)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed: an amount with its unit, a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage, with a space before the sign or without, as your language has it</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>Seconds, short</extracomment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, short</extracomment>
        <translation>
            <numerusform>%Ln 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%Ln 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>duration</comment>
        <extracomment>Hours and minutes: &quot;1 h 5 min&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>幾秒鐘</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>一個月以上</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>明天 %1</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>to:</source>
        <extracomment>Before an address, in a text of ended transfers</extracomment>
        <translation>目的地：</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>來源：</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>檔案：</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>另存為：</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>標籤：</translation>
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
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln file(s))</source>
        <extracomment>A transfer of several files; %1 is its name</extracomment>
        <translation>
            <numerusform>%1 (%Ln 個檔案)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>未命名的傳輸</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>上傳至 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>來自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>存至 %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry 會自動重試。</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>下次重試：%1。</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>連線中</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>上傳中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>下載中</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>等待重試</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ 已部分完成</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>可以完成</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>已傳輸完畢</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>已取消 · 清理中</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>已取消 · 仍有殘留</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>有空位時開始</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>上次嘗試仍在停止中</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>需要您處理</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>按「繼續」即可接續</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>等待您按「完成」</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1，%2，剩餘時間：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a state and why</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4</source>
        <extracomment>Read aloud: %1 &quot;Download&quot; or &quot;Upload&quot;, %2 its name, %3 what it does, %4 where, or what went wrong</extracomment>
        <translation>%1 %2：%3。%4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: waits for its turn</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>連線中</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>傳輸中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>等待重試</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>已傳輸完畢</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>下載</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>上傳</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>已新增</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>請求</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>回應</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>已重新開始，因為伺服器上的檔案已變更。</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>已重新開始，因為伺服器不支援續傳。</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>伺服器未提供檔案大小。</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>伺服器不支援續傳：暫停後會重新開始。</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>此伺服器無法刪除未完成的上傳：取消後仍會留在伺服器上，直到過期。</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>伺服器已捨棄未完成的上傳，因此重新開始。</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>您的檔案已變更，因此重新上傳。</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>伺服器仍在處理上一個請求。</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>已有同名檔案，因此在此檔案的名稱加上編號。</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>有一個回應遺失：伺服器上可能存在一個不明的上傳工作階段，直到過期。</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>暫存檔已被變更或移除，因此重新下載。</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>要上傳的檔案不存在：%1。</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>無法讀取要上傳的檔案：%1。</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>資料夾不存在：%1。</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>Ferry 沒有權限寫入 %1。</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>磁碟空間已滿：%1。</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>讀取或寫入失敗：%1。</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>已有同名檔案：%1。</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>暫存檔已從 %1 消失。</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>檔案名稱對此磁碟而言太長：%1。</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>Ferry 無法寫入自己的傳輸清單。</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>找不到 %1 的位址。</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>無法連線：%1 不接受連線。</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>與 %1 的連線中斷。</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>沒有回應：%1 太久沒有動靜。</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>不安全：沒有您信任的機構為 %1 的憑證作保。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>無法與 %1 建立加密連線。</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>Proxy 未能連線至 %1。</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>這不是有效的網址：%1。</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ferry 不支援 %1 的通訊協定。</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>這不是檔案：%1。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Proxy 要求使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 要求使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 不允許此操作。</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 已經沒有這個檔案。</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>%1 上的檔案狀態與 Ferry 預期的不同。</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 無法從下載中斷處繼續。</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 收到太多請求。</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 正忙於處理此檔案先前的請求。</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 傳回非預期的回應 (%2)。</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 讓 Ferry 不斷循環重新導向。</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 指向一個不安全的網址，因此未前往。</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 傳來的位元組數與其宣告的不符。</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 傳來的不是所要求的檔案部分。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 傳回無法理解的回應。</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 在此網址不接受可續傳的上傳 (tus)。</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 使用不同版本的上傳通訊協定 (tus)。</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>伺服器不接受這麼大的檔案：%1。</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 已捨棄未完成的上傳。</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>檔案的檢查碼不符：%1。</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>檔案在上傳期間已變更：%1。</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 未依要求，仍傳來壓縮過的檔案。</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>太久沒有任何進展：%1。</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>Ferry 出錯了。詳細資料請見記錄。</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>請按「登入」。</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>已暫停；取得讀取權限後請按「繼續」。</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>已暫停；允許寫入後請按「繼續」。</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>已暫停；有足夠空間後請按「繼續」。</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>磁碟空間已滿：%1。還需要 %2。</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>檔案對此磁碟而言太大：%1。</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>有足夠空間後會自動繼續。</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>資料夾恢復後會自動繼續。</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>允許寫入後會自動繼續。</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>請移開該檔案，再按「完成」。</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>請按「繼續」重新開始。</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>請取消此傳輸，再以較短的名稱重新新增。</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>磁碟有足夠空間存放清單之前，不會開始新的傳輸。</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>請檢查磁碟，再按「繼續」。</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>未送出任何資料。若您信任其憑證機構，請在設定中加入，再按「繼續」。</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>請檢查網址，再重新新增傳輸。</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>請向對方取得權限，再按「繼續」。</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>請檢查網址，或按「繼續」再試一次。</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>無法上傳到該處。</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>需要支援 tus 1.0 的伺服器。</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>請按「繼續」重試。</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>已停止；請按「繼續」重試。</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>已經完成。您可以將它從清單移除。</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>已經取消。您可以將它從清單移除。</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>已全部傳輸完畢：沒有需要繼續的。</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>伺服器收到全部內容時，上傳才算完成。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>已完成的檔案予以保留，未完成的則放棄。</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>完成，但仍有殘留：請見「清理」。</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>傳輸目前的狀態無法這樣做。</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>此傳輸沒有檔案：沒有需要繼續的。</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>沒有這個傳輸。</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>檔案數超過單一傳輸的上限。</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>要求的內容無效。</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>有一個下載完的檔案無法取得正式名稱。您可以再次完成此傳輸。</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>Ferry 無法儲存變更，因此沒有任何更動。</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>正在等待上次嘗試停止。</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>正在排隊等候：執行中的傳輸已達上限。</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>正在連線至 %1。</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>已暫停：已完成 %1。</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>伺服器已有全部內容。</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>全部內容都已安全存入磁碟。</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>會自動開始。</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>接著就會開始傳輸資料。</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>還無法估計需要多久。</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>按「繼續」即可從該處接續。</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>按「完成」即可結束。</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>不會再有任何動作。</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>最後的請求仍在結束中</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>正在移除殘留項目</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>正在確認是否已不存在</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>殘留項目請見「清理」</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>無法刪除，下次重試：%1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>伺服器離線，下次重試：%1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>伺服器忙碌 (%1)，下次重試：%2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>回應 %1，下次重試：%2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>此傳輸尚未建立任何暫存項目。</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>若您取消，Ferry 會移除此處列出的項目。</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>已取消：%1。</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>沒有任何殘留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>有 %Ln 個項目殘留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>還有 %Ln 個項目待移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>上傳工作階段</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>暫存檔</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>上傳工作階段，已接收 %1</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>暫存檔，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>已嘗試 %Ln 次，沒有回應</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>已嘗試 %Ln 次，最近的回應 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>已嘗試 %Ln 次，錯誤 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>第二次確認：%1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>下次重試：%1，直到過期：%2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>下次重試：%1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>您的檔案</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未證實</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>檔案已不存在</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>此名稱現屬另一個檔案：未更動</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>您要 Ferry 停止嘗試</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>檔案大小為 %1。</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 的大小為 %2。</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>可以暫停再繼續。</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>檔案上限為 %1。</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>若您取消，伺服器上未完成的上傳會一併刪除。</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>伺服器無法刪除未完成的上傳：若您取消，它會留在那裡。</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>伺服器無法刪除未完成的上傳：若您取消，它會在那裡保留 %1。</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>已暫停；檔案恢復後請按「繼續」。</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>已暫停；資料夾恢復後請按「繼續」。</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>要先等最後的請求結束。</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>正在移除殘留項目。</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>Ferry 正在確認是否真的已不存在。</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>不會再有任何動作。殘留項目列於「清理」。</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>檔案目前還無法刪除。下次重試：%1。</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>伺服器沒有回應。下次重試：%1。</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>伺服器忙碌 (%1)。下次重試：%2。</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>伺服器回應 %1。下次重試：%2。</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>可能還不存在</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>可能還不存在</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>已移除，已確認一次</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>已移除，已確認一次</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>待移除</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>待移除</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>若您取消就會移除</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>若您取消就會移除</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ 已移除</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ 已移除</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ 早已不存在</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ 早已不存在</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ 已保留，未更動</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>殘留</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>殘留</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>可能存在</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>可能存在</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>伺服器上已查無此項 (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>不是由 Ferry 建立</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>伺服器拒絕移除 (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>這台電腦拒絕刪除 (錯誤 %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>伺服器給的期限已過</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>一直沒收到建立請求的回應</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>從未建立</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>從未建立</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ 前景</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ 高優先順序</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ 低優先順序</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 沒有空間存放此檔案，或您的配額已用完。</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>%1 拒絕請求，因為這台電腦的時鐘不正確。</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 在此網址不支援所選的通訊協定。</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>%1 組合出的檔案與送出的內容不同。</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>%1 上已有同名檔案。</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 不允許重新命名檔案，因此無法完成上傳。</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 對此上傳沒有回應內容。</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>傳輸時間已超過上限。</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>已有 90 天無人處理此傳輸。</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>請檢查網址，或取消此傳輸，再以其他通訊協定重新新增。</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>請校正時鐘，再按「繼續」。</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>請按「更換連結」以其他名稱上傳。</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>請取消此傳輸再重新新增：直接寫入正式名稱也許可行。</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>上傳本身已完成。請按「繼續」再詢問一次。</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>請在「屬性」中提高上限，再按「繼續」。</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>若仍需要，請按「繼續」。</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>伺服器表示支援</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>依網址推測</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>未排除</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>伺服器表示不支援</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>伺服器未說明其功能：Ferry 開始時才會得知。</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>會直接寫入正式名稱：上傳一開始，該處的舊檔案就會被取代。</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>未完成的上傳會在那裡保留 %1。</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>BITS 工作階段</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>BITS 工作階段，已接收 %1</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>S3 分段上傳</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>S3 分段上傳，已接收 %1</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>上傳資料夾</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>上傳資料夾，已接收 %1</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>伺服器上的暫存檔</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>伺服器上的暫存檔，已接收 %1</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>伺服器上已完成的檔案</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>可能還不存在</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>已移除，已確認一次</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>待移除</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>若您取消就會移除</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ 已移除</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ 早已不存在</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>殘留</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>可能存在</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>伺服器上已查無此項 (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>伺服器上已查無此項 (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>伺服器拒絕移除 (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>伺服器拒絕移除 (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>伺服器給的期限已過</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>伺服器給的期限已過</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>一直沒收到建立請求的回應</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>一直沒收到建立請求的回應</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>伺服器的清單中已無此項</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>伺服器的清單中已無此項</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>伺服器的清單中已無此項</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>伺服器已確認</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>伺服器已確認</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>伺服器已確認</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>從未建立</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>當時上傳已完成：檔案在伺服器上。</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1；伺服器捨棄日期：%2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>取消送達伺服器之前就已完成</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>前景</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ 已儲存</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ 已在伺服器上</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ 已接收</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>上傳中</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>下載中</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>已開始</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>伺服器不允許重新命名檔案：此檔案會直接寫入正式名稱。</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>這台電腦的時鐘不正確，因此 Ferry 在此傳輸中使用伺服器的時間。</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>連結已更換。傳輸會從新位置繼續。</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>伺服器未說明是否已完成檔案，因此 Ferry 會加以詢問。</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>這些位元組範圍無效：%1。</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>這項設定無效：%1。</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>請更正後重新新增此傳輸。</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>密碼只保存在記憶體中：重新啟動後，Ferry 必須再次詢問，清理時也一樣。</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>伺服器未說明檔案是否仍然相同，因此繼續前已比對最後的位元組。</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>檔案大小與預告的不同。</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>有一個鏡像站故障或檔案不同，因此不再使用。</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>有一條連線停滯，已更換。</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>已用伺服器提供的校驗碼檢查檔案。</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>正在檢查並儲存</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>正在等待伺服器</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>佇列第 %1 位</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>伺服器要求暫勿連線；下次重試：%1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>該伺服器上執行中的傳輸已達上限</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>此時段不執行，直到 %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>此時段不執行</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>等待非計量付費的網路</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>等待電腦接上電源</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>目前不會開始新的傳輸</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>正在等待伺服器回應</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>已全部收到：Ferry 正在檢查並安全存入磁碟。</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>已全部送出：%1 尚未確認收到。</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>之後就完成了。</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>馬上</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>正在等待：%1 要求暫勿連線。</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>正在排隊等候：與 %1 之間執行中的傳輸已達上限。</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>正在等待：依您的規則，這個時段不執行任何傳輸。</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>正在等待：此網路為計量付費，依您的規則不執行任何傳輸。</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>正在等待：電腦使用電池供電，依您的規則不執行任何傳輸。</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>正在等待：不會開始新的傳輸。</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>在佇列第 %1 位，會自動開始。</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>變更規則或按「立即開始」後即會繼續。</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>會自動繼續：%1。</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>換到其他網路後會自動繼續，或請按「立即開始」。</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>電腦接上電源後會自動繼續，或請按「立即開始」。</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>再次允許後即會繼續，或請按「立即開始」。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 在此網址沒有任何內容。</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 回報其本身發生錯誤 (%2)。</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>請按「變更資料夾」，再選擇另一個磁碟上的資料夾。</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>正在將已傳輸的內容移到其他資料夾。</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>正在上傳至 %1：目前 %2。</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>正從 %1 下載：目前 %2。</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>正在上傳至 %1：目前 %2，速度 %3。</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>正從 %1 下載：目前 %2，速度 %3。</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>接著會從該處繼續。</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>%1後完成。</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>正在移到其他資料夾</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>正在移動已傳輸的內容</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>檔案太大。</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>不是 Metalink。</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>檔案損毀：%1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>其中定義了 Ferry 不會讀取的實體。</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>檔名「%1」會離開資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>超過 %Ln 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>其中沒有 Ferry 能下載的連結。</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>無法使用 %1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>無法使用 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>因為「%1」中的大括號，共有 %Ln 個連結。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>「%1」會產生 %2 個連結；一次最多 %3 個。</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 太長，無法當作連結清單。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1：%Ln 個檔案沒有 Ferry 能下載的連結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1：略過 Ferry 不使用的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>Ferry 只能從 http 與 https 網址下載，不支援 %1。</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>Ferry 不會下載 torrent 的內容，但可將「%1」當作檔案上傳。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 既不是檔案也不是資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>有 %Ln 個項目無法使用。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>有 %Ln 個連結重複出現，只採用一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>無法移除 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>無法寫入 %1：%2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>更換連結…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>屬性…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>立即開始</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>輸入其伺服器的使用者名稱與密碼</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>立即重試，不再等待</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>立即重試移除，不再等待</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>不論限制與規則，立即開始</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>為下載完的檔案取正式名稱</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>改用其他網址；已傳輸的內容會保留</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>變更對它的要求</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>開啟設定，在其中信任憑證</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>變更資料夾…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>改存到其他位置；已傳輸的內容會一併移動</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>沒有密碼：請以 --password-file 或 FERRY_PASSWORD 提供。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>密碼或權杖： </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密碼： </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>選項 --profile 需要一個資料夾。</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>沒有「%1」這個選項。請參閱 ferry --help。</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>選項 --script 需要一個檔案。</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>選項 --script 需要有自己的 --profile。</translation>
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
        <translation>ferry – 取消後不留任何殘留的傳輸管理程式

用法：ferry [OPTION…] [URL|FILE…]
開啟視窗；確認後下載網址、上傳檔案。若 Ferry 已在執行，則交由它處理。

      --background    啟動時不開啟視窗；下次啟動才會開啟，且關閉視窗不會結束 Ferry
      --until-idle    與 --background 併用：沒有要傳輸或清理的項目時結束
      --quit          結束執行中的 Ferry；傳輸會在下次啟動時繼續
      --profile DIR   將資料、設定與 socket 存放在 DIR，與使用者自己的分開
      --script FILE   與 --profile 併用：在視窗中逐行執行 FILE 的內容，然後結束；若有任何一處與 FILE 所述不符，
                      結束代碼為 1 (--script-help：FILE 可用的內容)
  -h, --help          顯示此說明
      --version       顯示版本

命令列：ferryctl --help
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>來自 %1 的檔案應存至 %2，但該資料夾不存在。</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>「%1」應存至 %2，但該資料夾不存在。</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>因為來自 %1</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>因為屬於「%1」</translation>
    </message>
</context>
</TS>
