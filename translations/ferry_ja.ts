<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>「%1」というコマンドはありません。ferryctl --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>「%1」というオプションはありません。ferryctl --help を参照してください。</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>オプション %1 に値は指定できません。</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>オプション %1 には値が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>「%1」は速度として正しくありません。1 秒あたりのバイト数を、500K や 2M のように指定してください。</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>何をするか指定してください。ferryctl --help を参照してください。</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>オプション %1 は ferryctl %2 では使えません。</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>どのアドレスですか？ 使い方: ferryctl get URL… [-o FILE]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>どのジョブですか？ 使い方: ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>どのジョブですか？ 使い方: ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>「%1」は時間として正しくありません。秒数か、10m、2h、1d のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>「%1」は次のいずれでもありません: %2。</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>「%1」はファイルの番号として正しくありません。最初のファイルは 1 です。</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>「%1」はヘッダーフィールドとして正しくありません。「X-Team: blue」のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>「%1」はプロキシのアドレスとして正しくありません。http://proxy:3128 のように指定してください。</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>パスワードをコマンドラインに書かないでください。</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>「%1」は範囲として正しくありません。最初と最後のバイトを、0-499 や 500- のように指定してください。</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished には「%1」ではなく、プログラムの完全なパスが必要です。</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>「%1」はプロトコルのオプションとして正しくありません。region=eu-west-1 のように指定してください。</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range はアドレスが 1 つのときだけ使えます。</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>使い方: ferryctl put FILE… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to はファイルが 1 つのときだけ使えます。</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>使い方: ferryctl add ID URL… または ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>使い方: ferryctl set ID… (設定を 1 つ以上)。ferryctl --help を参照してください。</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>使い方: ferryctl relink ID URL [--file NUMBER]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>使い方: ferryctl mirror OLD NEW [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>どのアドレスですか？ 使い方: ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>どの残留項目ですか？ 使い方: ferryctl leftovers --adopt WHERE…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>「%1」はチェックサムとして正しくありません。sha256: に続けて 64 桁の 16 進数を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>「%1」は接続数として正しくありません。1 から %2 までの数か、auto を指定してください。</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror と --checksum はアドレスが 1 つのときだけ使えます。</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>使い方: ferryctl limits [--down RATE] [--up RATE]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>「%1」は off でも on でもなく、22:00-06:00 のような 2 つの時刻でもありません。</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>「%1」は曜日として正しくありません。mon-fri、sat,sun、all のように指定してください。</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list に ID は指定できません。使い方: ferryctl list [--tag TAG] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>使い方: ferryctl rules [--hours HOURS] [--host RULE]。ferryctl --help を参照してください。</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>使い方: ferryctl move ID… に続けて --first、--up、--down、--last、--before ID のいずれか</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>「%1」は時間帯として正しくありません。8:00-18:00 や「mon-fri 8:00-18:00」のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>「%1」はサーバーのルールとして正しくありません。active=2、connections=4、rate=500K、folder=DIR のように指定してください。</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get、add:
  -o, --output FILE   FILE として保存。既存のフォルダーか / で終わる名前なら、その中に保存
      --as-is         波かっこをアドレスの一部とみなす。指定しなければ {1..20}、{01..20}、
                      {0..100..10}、{a..z}、{a,b,c} は 1 つのアドレスから複数のアドレスを作る
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
  -i, --input FILE    FILE からさらにアドレスを読み取る (1 行に 1 つ)。- は標準入力
                      (1 つのファイルの複数のアドレスは、同じ行に TAB で区切って書く)
      --metalink FILE この Metalink (.meta4、.metalink) にあるものを、最良のミラーからダウンロード
      --mirror URL    同じファイルがここにもある。繰り返し指定可
      --checksum SUM  ファイルのチェックサム: sha256:HEX、sha512:HEX、md5:HEX ...、または sha256sum の 1 行
      --find-checksum ファイルの隣 (FILE.sha256 ...) とサーバーの回答からチェックサムを探す
      --range A-B     ファイルのこの範囲のバイトのみ (B は省略可)。繰り返すと複数の範囲をつなげる
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get、set:
      --connections N ファイルごとの接続数。auto なら効果のある数だけ (既定)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID   このプロトコルでアップロード: tus、nextcloud、s3、bits、dav (ferryctl detect を参照)
      --option K=V    そのプロトコルのオプション。例: region=eu-west-1
      --reply-to FILE アップロードに対するサーバーの返信をここに保存 (bits)
</translation>
    </message>
    <message>
        <source>get, put:
      --one-job       all of them in one job, one after the other
      --suspended     add the job and do not start it
      --no-complete   wait for “ferryctl complete” when everything is transferred
      --detach        print the id and leave the work to Ferry, which is started without a window if need be
</source>
        <translation>get、put:
      --one-job       すべてを 1 つのジョブにまとめ、順番に処理
      --suspended     ジョブを追加するだけで開始しない
      --no-complete   すべて転送したら「ferryctl complete」を待つ
      --detach        ID を出力して Ferry に任せる。必要なら Ferry をウィンドウなしで起動
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
        <translation>get、put、set:
      --overwrite                         既存のファイルを置き換える: ダウンロードでは完了した時点で、
                                          アップロードではサーバーが許可する場合に
      --name TEXT, --description TEXT     ジョブの名前と、メモ
      --priority WORD                     foreground (制限の対象外)、high、normal、low
      --limit RATE                        1 秒あたりの最大バイト数: 800000、500K、2M
      --max-time TIME                     転送がこの時間を超えたら、エラーとして中止
      --min-retry-delay TIME              エラーの後、少なくともこの時間だけ待つ
      --no-progress-timeout TIME          この時間だけ進展がなければ、再試行をやめる
      --on-finished PROGRAM               ジョブが転送済みになるか失敗したら実行 (完全なパス、シェルなし)。引数ごとに
                                          繰り返す。FERRY_JOB_ID、FERRY_STATE、FERRY_ERROR が設定される
      「none」で、時間、制限、ヘッダー、プログラム、証明書の指定を取り消せます。
      TIME は秒数か、10m、2h、1d のように指定します。
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get、put、set、list:
      --tag TEXT                          ジョブに付ける自分の言葉。繰り返し指定可 (list では、それが付いたものだけ)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag TEXT                        その言葉を外す
      --folder DIR                        保存先を変更。転送済みの内容も移動
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
        <translation>get、put、set、detect:
      --header &quot;NAME: VALUE&quot;              ジョブ自身のサーバーへの各リクエストに付けて送る。繰り返し指定可
                                          --proxy system: システムの設定に従う
      --redirects WORD                    follow、same-origin、refuse
      --client-cert FILE                  証明書と鍵を含む PEM ファイル
      --user NAME                         サインインする。パスワードはコマンドラインには書かず、次のいずれかで渡す:
      --password-file FILE                FILE (- は標準入力)、FERRY_PASSWORD、または入力
      --auth WORD                         basic、digest、bearer (パスワードがトークン)、s3 (ユーザー名とパスワードが
                                          キー、FERRY_SESSION_TOKEN がセッショントークン)
      --account NAME                      同じサーバーの複数のアカウントのうち、どれを使うか
      --no-remember                       パスワードをキーリングに入れず、メモリにだけ保持
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        確実にこの Ferry のものを削除
      --adopt WHERE…  一覧に表示されたとおりにここで指定したものを、作成元にかかわらず削除
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel、leftovers:
      --no-wait       すべてが削除されるまで待たない
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           すべての制限とルールの対象外
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume、again:
      --detach        Ferry に任せる。必要なら Ferry をウィンドウなしで起動
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       ほかのすべてより前、すべてより後、または次の待機中のジョブの向こうへ
      --before ID                         そのジョブの直前へ
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
      --down RATE, --up RATE              全ダウンロード、全アップロードの上限。「none」は制限なし
      --alternative WHEN                  別の上限を使うとき: off、on、または 22:00-06:00 のような時間帯
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         開始する曜日: mon-fri、sat,sun、all
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
      --hours HOURS                       この時間帯は何も実行しない: 22:00-06:00、または &quot;mon-fri 8:00-18:00&quot;。
                                          繰り返し指定可。「none」で時間帯を取り消す
      --metered WORD, --battery WORD      従量制のネットワークのとき、電源に接続していないときに、hold (保留) か
                                          run (実行)
      --host NAME,KEY=VALUE…              そのサーバーと下位のドメインに適用: active=N 件のジョブ、
                                          connections=N 本の接続、rate=RATE、folder=DIR (ダウンロードの保存先)。
                                          NAME だけならルールを取り消す
      --new WORD                          hold: 実行中のものは最後まで続け、ほかは開始しない。run: 通常どおり
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NUMBER   ジョブのどのファイルか。最初のファイルは 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>共通:
      --json          スクリプト用の JSON: 1 行に 1 オブジェクト。list は 1 つの配列を出力
      --profile DIR   データ、設定、ソケットをユーザー自身のものと分けて DIR に置く
  -h, --help          このテキスト。コマンドの後では、そのコマンドで使えるもの
      --version       バージョン
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
        <translation>使い方:
  ferryctl get URL… [-o FILE]     ダウンロード。複数のアドレスは複数のジョブになる
  ferryctl put FILE… URL          アップロード。複数のファイルは複数のジョブになる
  ferryctl add ID URL…            ダウンロードにファイルを追加。アップロードには FILE… URL
  ferryctl set ID… OPTION…        ジョブの設定を変更
  ferryctl relink ID URL          ファイルが別のアドレスに移った場合に、そこから続ける
  ferryctl mirror OLD NEW [ID…]   アドレスの先頭を置き換え: 指定したジョブ、または全ジョブ
  ferryctl detect URL             サーバーが対応するプロトコルと機能を表示。何も作成しない
  ferryctl list                   すべてのジョブ、または --tag のタグが付いたジョブ
  ferryctl info ID                1 つのジョブと、その残留項目、結果報告、ログ
  ferryctl suspend ID…            停止し、転送した内容は保持
  ferryctl resume ID…             再開
  ferryctl again ID…              同じことをもう一度、新しいジョブとして実行
  ferryctl move ID… WHERE         同じ優先度のジョブを開始する順序の中で移動
  ferryctl cancel ID…             中止し、このコンピューターとサーバーに作ったものを削除
  ferryctl leftovers [FOLDER…]    そこと、ジョブが使った場所に Ferry が残したものを検索: 種類、作成元、サイズ、日時
  ferryctl complete ID…           完了: ダウンロードしたファイルに正式な名前を付ける
  ferryctl limits [OPTION…]       全転送の合計速度の上限と、時間帯による別の上限
  ferryctl rules [OPTION…]        ジョブを保留するときと、一部のサーバーで異なる設定
  ferryctl watch [ID…]            ジョブが終わるか Ctrl+C を押すまで、経過を表示
  ferryctl help [COMMAND]         このヘルプ全体、または 1 つのコマンドで使えるもの
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>ID は、1 つのジョブだけに当てはまる末尾の部分に短縮できます。

Ferry の実行中は、すべてのコマンドが Ferry を通じて実行されます。実行中でなければ ferryctl が自分で処理し、get、put、
resume、again、watch は転送が終わるまで動き続けます。get と put は Ctrl+C で一時停止します。失われるものはありません。
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
        <translation>ジョブの JSON オブジェクトの項目は id、name、direction、state、bytesTotal、bytesTransferred、error、cleanup などです。
状態は BITS の名前、結果は HRESULT で示します。サイズはバイト単位で、-1 は不明です。

終了コード:
  0  完了
  1  失敗
  2  使い方の誤り
  3  ジョブの状態により拒否
  4  キャンセルしたが、残ったもの (またはまだ削除されていないもの) がある
  130  Ctrl+C で中断し、内容は保持
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – キャンセルすれば何も残さない、ダウンロードと再開可能なアップロード</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>クリーンアップ中</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>残留項目あり</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>%1 (%2) を %3 にアップロードしました</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>%1 (%2) を保存しました</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: キャンセル済み</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>保持: %1 (%2)
  続ける:   %3 resume %4
  やめる:   %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>転送済み: %1。完了するには: %2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>キャンセル済み: %1。次の項目が残っています:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>キャンセル済み: %1。何も残っていません。</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>キャンセル済み: %1。次の項目は未削除です。Ferry の実行中に削除を続けます:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>確実</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>そのように始まるアドレスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>%n 個のアドレスを置き換えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>このジョブはアップロードです。使い方: ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>ジョブ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>接続 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>%1 までは何も実行しません</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>現在は何も実行しません</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1: すでに一覧にあります。もう一度追加しました。参照: %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>%1 とほか %Ln 個のファイル (%2) を %3 にアップロードしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>%1 とほか %Ln 個のファイル (%2) を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>代替速度制限 (オフ): ダウンロード %1、アップロード %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>代替速度制限 (オン): ダウンロード %1、アップロード %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>代替速度制限 (%3): ダウンロード %1、アップロード %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>速度制限: ダウンロード %1、アップロード %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>現在有効な制限: ダウンロード %1、アップロード %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>従量制のネットワークでは、転送は待機します。</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>従量制のネットワークでも、転送はほかと同じように実行されます。</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>電源に接続していないとき、転送は待機します。</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>電源に接続していないときも、転送は接続時と同じように実行されます。</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>次の時間帯は何も実行しません: %1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>転送はどの時間帯でも実行されます。</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>実行中のものは最後まで続き、ほかは開始されません。</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>待機中のものは、順番が来ると開始されます。</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>%1 にアドレスがありません。</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>複数のダウンロードに同じ名前は使えません: -o にはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror と --checksum はアドレスが 1 つのときだけ使えます。</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>ダウンロードの追加</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>リンク、1 行に 1 つ(&amp;L)</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>ここにリンクを貼り付けるかドロップします (例: https://example.org/file.iso)</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>リンク、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>サーバーの回答</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>ダウンロードするもの</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>保存先(&amp;I)</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>保存先フォルダー</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>フォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>同じ名前がある場合(&amp;T)</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>両方を残す: 空いている名前で保存</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>同じ名前がある場合の処理</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>すぐに開始(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>オフにすると、転送は一時停止した状態で一覧に追加されます。</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>追加しない</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイルをダウンロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 はユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>既存のファイルは、ダウンロードが完了した時点で置き換えられます。それまでは変更されません。</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>先にリンクを入力してください。</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>オプション(&amp;N)…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>一時停止と再開が可能</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>再開不可: 一時停止すると最初からやり直し</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>「%1」は追加されません: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>一覧を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>Metalink、または 1 行に 1 つのリンクを書いたテキスト</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>チェックサム(&amp;K)</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>サーバー上のチェックサムも探す(&amp;V)</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>「file.iso.sha256」のような、隣にあるファイルの中から</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>これはチェックサムではありません。</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>リンクの一覧を開く</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>リンクの一覧 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>リンクの一覧: ファイルとして保存されるので、後で「一覧を開く…」から開いてください</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>チェックサムはファイルが 1 つのときだけ使えます。</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>あれば入力: SHA-256、SHA-512、MD5 …</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>一覧より: %1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>チェックサムではありません</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>1 つのリンクとして扱う</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>コピーした内容にリンクがありません。</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>すでに一覧にあります。もう一度必要なものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>ダウンロードするものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>推奨: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%1 に %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>種類とサーバー別: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>種類別のフォルダー…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>種類別のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>これを使う(&amp;U)</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>保存先: %1、%2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>%1 にダウンロード済み</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>すでに一覧で待機中</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>すでに一覧にあり、一時停止中</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>すでに一覧にあり、問題あり</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>すでにダウンロード中</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>「%1」は一覧にあります: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>%Ln 個のリンクは、すでに一覧にあるため追加されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>これらもチェックする</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>アップロードの追加</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>アップロードするファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>アップロードするファイル</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>外す(&amp;T)</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>アップロード先のアドレス</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>すぐに開始(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>オフにすると、転送は一時停止した状態で一覧に追加されます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>先にサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイルをアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus、Nextcloud、S3、BITS、WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>作成(&amp;M)</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>ファイルごとに 1 件の転送</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>すべてのファイルで 1 件の転送</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>ファイルごとに 1 件の転送、またはまとめて 1 件の転送</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>オプション(&amp;N)…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>どのプロトコルを使うか、サーバーからまだ回答がありません。</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>アップロード先(&amp;O)</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>コピーした内容にファイルがありません。</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>ファイルを追加しています。</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>まだファイルを数えています。</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>この中にアップロードするファイルがありません。</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>ファイル自体は変更されません (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>これまでに %Ln 個のファイルを追加しました…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>アップロードするフォルダー</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>別のフォルダー(&amp;A)…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>このフォルダーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln 個のファイル、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · 数えています: 現在 %Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln 個のファイル、%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>隠しファイルも含める (%Ln)(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>名前、または入っているフォルダーの名前がピリオドで始まるファイル</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>ファイルへのリンクも含める (%Ln)(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>シンボリックリンクが指すファイルをアップロードします。フォルダーへのリンクはたどりません。</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>残るのはファイルの名前だけです: %1 はフォルダーに対応していません。</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>Ferry はサーバーにフォルダーを作りません: %Ln 個のフォルダーがすでに必要です。ないと、その中のファイルは失敗します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>%Ln 件の転送になります (1 件あたり最大 %1 個のファイル)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>この中の %Ln 個の項目はアップロードできません (例: %1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>フォルダーを選択(&amp;D)…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>フォルダーとそのサブフォルダーの中の、すべてのファイル</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>まだ数え終わっていないフォルダーを外します。</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>サーバー上(&amp;R)</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>フォルダーを維持</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>すべてのファイルを 1 つのフォルダーに</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>サーバー上でのフォルダーの扱い</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>数えるのをやめる</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>すべて、すでに同じアドレスにアップロード中です。</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>すでにアップロード中のファイルも含める (%Ln)(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>同じファイルが同じアドレス宛てで一覧にあり、まだ終了していません。</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>デスクトップの設定にかかわらず、明るい色か暗い色にします。</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>テーマ ダーク ライト ナイト 夜 モード 色 カラー 配色 スタイル 外観</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>転送を 1 行で表示</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>画面に多くの転送が収まります。残りの情報は詳細にあります。</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>コンパクト 行 一覧 リスト 密度 小さい</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>メニューバーを表示</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>表示しない場合、すべてのコマンドはツールバーの端のメニューにあります。</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>メニュー ツールバー 非表示 隠す</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>スライドやフェードを使わない</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>表示される内容は同じです。途中の動きがなくなるだけです。</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>視差効果 動きを減らす アニメーション 切り替え エフェクト 効果</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>選択した転送の進捗を読み上げる</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>スクリーンリーダー用: 10% 進むごとと、終了または停止したとき。</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>スクリーンリーダー 読み上げ 音声 orca 進捗 視覚障害</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>転送をキャンセル</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>この転送をキャンセルしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>%Ln 件の転送をキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は取り消せません。</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>%Ln MiB 未満の転送では確認しない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln 件の転送をキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>転送を続ける</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>未完成のファイルと、受信した内容すべて</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>%1 上の未完了のアップロード</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>%1 上の未完了のアップロード: このサーバーでは誰も削除できません</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持されるもの</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>あなた自身のファイル %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>転送済みの %1</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>未完成のファイル</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>各サーバー上の未完了のアップロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>サーバーが削除を認めない %Ln 件のアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>あなた自身のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>サーバーですでに完成した %Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>あなた自身の %Ln 個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>種類別のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>ファイルの種類に応じたフォルダーを推奨(&amp;P)</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>「%1」用のフォルダー</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>専用のフォルダーなし</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>「%1」用のフォルダーを選択</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>フォルダーを変更</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>保存先(&amp;I)</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>フォルダーを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>転送済みの内容も一緒に移動します。移動先のフォルダーにあるファイルは置き換えられません。読み取れなくなった内容は、もう一度ダウンロードされます。</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>先にフォルダーを入力してください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>試行をやめる…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln 件の転送を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>転送を 1 件選択すると、何が残るか、それがどうなったかを確認できます。</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>このページは結果報告です。確認できたことだけを記載します。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>残っているものの削除をやめますか？</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>まだあるものはそのまま残り、結果報告にその名前が記載されます。</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>試行をやめる</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>試行を続ける</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>その後、このページには各項目がどうなったか、その根拠は何かが示されます。</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>完了した %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>キャンセルした %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>終了した %Ln 件すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>ファイルはそのまま残り、結果報告は消えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>クリーンアップ中の %Ln 件は一覧に残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln 件を一覧から削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>履歴の消去</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>どの転送を一覧から削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>終了後の経過日数が次を超えるものだけ(&amp;O)</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>終了後の経過日数が次を超えるものだけ</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>すべて残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>ウィンドウを閉じた後も転送を続けますか？ Ferry はトレイに残ります。</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>ウィンドウを閉じた後も転送を続けますか？ Ferry をもう一度起動するとウィンドウが表示されます。</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>バックグラウンドで続ける(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>Ferry を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>トレイに残す(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>サインイン名(&amp;A)</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>as the system says</source>
        <comment>proxy</comment>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>使わない: サーバーに直接接続</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>次を使う:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>リダイレクトされたとき</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>従う</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>同じサーバー内でのみ従う</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>クライアント証明書: 鍵を含む PEM ファイル</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>証明書と鍵を含む PEM ファイル</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>クライアント証明書の選択</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>一緒に送るヘッダー、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1この転送には保存済みのものがありますが、表示されません。</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>プロキシには %1 のようなアドレスが必要です。</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>プロキシのアドレスにユーザー名とパスワードを含めないでください。Ferry が別に尋ねます。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>クライアント証明書を読み取れません。</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>「X-Project: archive」のようなヘッダーではありません: %1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>鍵を含む証明書 (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>複数のアカウントがある場合にのみ必要</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>リダイレクトされたとき(&amp;W)</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>クライアント証明書(&amp;F)</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>一緒に送るヘッダー、1 行に 1 つ(&amp;D)</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>この転送のサーバーにだけ送られます。Authorization と Cookie はキーリングに、なければメモリにだけ保持されます。</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>転送を 1 件選択すると、サーバーへの接続方法と、サーバーからの情報を確認できます。</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>サーバーからの情報なし</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>すでに不明</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>実際のアドレス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>%1 is what is spoken, %2 what carries it: &quot;tus over HTTP/1.1&quot;</extracomment>
        <translation>%1 (%2 経由)</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (弱い)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (強い)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>部分送信</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>複数の接続</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>いいえ、最初からやり直し</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>はい、最後の部分を比較</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>はい、ETag で確認</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>はい、日時で確認</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>期待するチェックサム</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>サーバーのチェックサム</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>チェックサムが一致しません</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ チェックサムが一致</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>比較するものがありません</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>すべて揃ったとき</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>なし: ファイルは完成済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>アップロードセッション</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>おそらく可能 (サーバーは保証していません)</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>このサーバーを除外(&amp;N)</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>今後、%1 のリンクをコピーしても通知しません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>%1 (%2) をコピーしました</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>ダウンロード(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>転送中です</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>すべて終わりました</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>コンピューターの電源は切れません</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>転送の終了を通知</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>ウィンドウが前面にないときだけ、まとめて 1 つのメッセージで通知します。</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>通知 メッセージ ポップアップ バルーン お知らせ</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>転送中はスリープしない</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>終わるまで、コンピューターは自動的にスリープしません。</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>スリープ サスペンド スタンバイ 抑制 電源 省電力</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>クリップボードのリンクを監視</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>リンクをコピーすると、ダウンロードを提案します。自動的には開始しません。</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>コピー 貼り付け ペースト URL クリップボード 取り込み</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>進捗を示し、メニューもあります。</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>システムトレイ 通知領域 タスクトレイ ステータス アイコン</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>ウィンドウなしで続ける</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Ferry を終了</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>トレイアイコンがあるとき</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>ウィンドウを閉じたときの動作です。メニューの「終了」では常に終了します。</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>閉じる 終了 バックグラウンド 最小化 隠す</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>トレイアイコンがないとき</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>トレイアイコンがなくても、Ferry をもう一度起動するとウィンドウが表示されます。</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>除外するサーバー</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>サーバーの名前を空白で区切って入力します。</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>クリップボード 無視 除外 ホスト ブロック</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>ウィンドウなしで起動し、終わっていない転送を続けます。</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>自動起動 スタートアップ 起動 ブート ログイン セッション バックグラウンド</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>ダウンロードの保存先</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>新しいダウンロードで推奨されます。最後に使ったフォルダーは記憶されます。</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>フォルダー ディレクトリ パス 場所 保存先</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>ダウンロードを種類別に分ける</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>画像、音楽、ドキュメントなどを、それぞれのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>カテゴリー 分類 種類 フォルダー ディレクトリ 動画 音声 アーカイブ</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>空いている名前で保存</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>同じ名前のファイルがある場合</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>新しいファイルが完成したときにだけ置き換えられます。</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>上書き 名前の変更 リネーム 衝突 既存 重複</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>サーバー上のチェックサムを探す</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>ダウンロードの隣にある「名前.sha256」というファイルを取得し、それで検証します。</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>検証 ハッシュ sha256 整合性 確認 チェックサム ダイジェスト</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>種類別のフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>ここにドロップして %Ln 個の一覧の内容をダウンロード</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>「%1」の中のリンク</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>ここにドロップして %Ln 個のファイルをアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>「%1」自体</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>%Ln 個のリンクをドロップしてダウンロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイルをドロップしてアップロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln 個のフォルダーをドロップしてアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>これはここにドロップできません</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>リンクが含まれていません。</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>転送はまだありません</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>検索に一致する転送はありません</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>「%1」に転送はありません</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>または、ここにリンクやファイルをドロップします</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>ダウンロードを追加</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>アップロードを追加</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>履歴のエクスポート</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>対象の転送</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>%Ln 件すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>見つかった %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>選択した %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>表計算用の表 (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>プログラム用 (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>読むためのテキスト</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>現在のファイル</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>進捗</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>サーバー上の場所</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>転送のファイル</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>リンクを置き換え…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>リンクを追加…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>この転送は終了しています。</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>転送を 1 件選択してください。</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>このファイルはすでに転送済みです。</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>追加するファイル</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>リンクの追加</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>リンク、1 行に 1 つ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>追加できるリンクやファイルがありませんでした。</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>クリーンアップ中</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>The user&apos;s own words for transfers</extracomment>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>ほか %Ln 個は表示していません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>このフォルダーはありません。</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>優先度(&amp;P)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1: ほかとは別枠ですぐに開始</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>すべて揃ったら自動的に完了する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>終了時または失敗時に実行: プログラムと、1 行に 1 つの引数(&amp;R)</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>終了時または失敗時に実行するプログラム</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>シェルを介さずに実行します。各行の内容は、空白、引用符、アスタリスクも含めてそのまま渡されます。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>説明が長すぎます: %Ln 文字まで入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>実行するプログラムには、/usr/bin/notify-send のような完全なパスが必要です。</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>次のバイトのみ(&amp;B)</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>ファイルの次のバイトのみ</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>すべて。または例: 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>各部分の最初と最後のバイトを、0-499, 1000- のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>ウィンドウはすぐに切り替わります。再起動は不要です。</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>翻訳 ロケール 言語 日本語 language</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>転送をキャンセルする前</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>小さい転送は確認せずにキャンセル</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>大きい転送とサイズが不明な転送では、必ず確認します。</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>確認 ダイアログ 削除 中止 キャンセル</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>小さいとみなすサイズ</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>このサイズ未満なら、「キャンセル」ですぐに転送を中止します。</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>確認 サイズ 大きさ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>最近の数分</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>一時停止を除く、実行していた期間全体</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>Ferry の起動後に何かを実行していた期間全体</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>速度のグラフ</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>すべての転送の速度のグラフ</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>方向キーで時点を移動できます。</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>転送を 1 件選択すると、速度を確認できます。</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>最初の 1 秒を計測しています。</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>まだ実行されていないため、表示できる速度はありません。</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Ferry の起動後、まだ何も実行されていません。</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>最近は何も転送していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>転送なし</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>平均 %1、最高 %2</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>現在は転送なし、平均 %1、最高 %2</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>現在 %1、平均 %2、最高 %3</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1、所要時間 %2、平均 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>転送先</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>転送量</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>終了した転送</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>先に転送を選択してください。</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>ファイルがこのコンピューターにある転送を 1 件選択してください。</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>転送を 1 件選択してください。</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>まだクリーンアップ中です。</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>終了した転送はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln 件の転送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>現在 %1 件…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>終了した転送はまだありません。

終了した転送は、一覧から削除するまで、結果報告とともにここに残ります。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>検索に一致する終了した転送はありません</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>名前、アドレス、フォルダー、タグ、結果報告を検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>履歴を検索 (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>表示する終了した転送</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>残留項目あり</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>もう一度開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>一覧から削除(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>消去(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>%Ln 件の転送をもう一度開始しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln 件はまだクリーンアップ中のため、一覧に残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln 件の転送を一覧から削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln 件の転送を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>このフォルダーはありません。完全なパスが必要です。</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>files.example.org のようなサーバーの名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>同時に %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>接続 %Ln 本</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>サーバー (例: files.example.org)</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>独自のルールがあるサーバー</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>独自のルールがあるサーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>同時に行う転送</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>同時に使う接続</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>速度制限 (各方向)</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>ダウンロードの保存先</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>このサーバーを削除</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>時間帯を追加</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>この時間帯を削除</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>転送をキャンセル</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln 件の転送をキャンセル(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>転送をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>完了する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>一覧から削除(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>終了したものをすべて一覧から削除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>リンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>ファイルのパスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>エラーをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>選択した中に、再試行を待っているものはありません。</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>選択した中に、完了操作を待っているものはありません。</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>選択した中に、サインインを待っているものはありません。</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>一覧から削除できるのは、終了してクリーンアップも済んだ転送だけです。</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>選択した中に、エラーになったものはありません。</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>先に転送を選択してください。</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>すでに一時停止しています。</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>すべて転送済みです。</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>実行中か、自動的に開始されます。</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>完成したファイルのある転送を 1 件選択してください。</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>転送を 1 件選択してください。</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>リンクの先頭を置き換え(&amp;X)…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>この転送は終了しています。</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>プロパティ(&amp;I)…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>フォルダーを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>保存先を変更できるのは、まだ終了していないダウンロードだけです。</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>追加日時</translation>
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
        <translation>この Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>おそらくこの Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>「%1」は見つかりませんでした。何も削除されません。</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>残留項目</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>一覧のどの転送も必要とせず、削除中でもない一時ファイルと未完了のアップロードです。Ferry は、これまでの転送で使ったフォルダーとサーバーを検索します。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>再検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>引き取って削除(&amp;T)…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>この Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>おそらくこの Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>別のプログラム</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>%Ln 個の残留項目を削除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>先に削除するものを選択してください。</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>すべてがこの Ferry のものとは確認できません。「引き取って削除」を使ってください。</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>これは Ferry 自身のものです。「削除」で削除できます。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>%Ln か所を検索できませんでした。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>何も見つかりませんでした: Ferry が残したものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>別のプログラムのものかもしれない %Ln 個の項目を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>そのプログラムがまだ使っている場合、そちらの転送は失われます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>引き取って削除</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度制限(&amp;S)</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>代替速度制限</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>常に使う</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>時間帯を指定</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>速度制限(&amp;S)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>この転送だけの制限です。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>最初の再試行まで</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>その後は試行のたびに、待ち時間が約 2 倍になります。</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>進展がないとき断念するまで(&amp;M)</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>進展がないとき断念するまで</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> 時間</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>その後はエラーで停止します。転送した内容は残り、「再開」で続きから始められます。</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>最長実行時間(&amp;L)</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>最長実行時間</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>接続している時間だけを数えます。</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>速度と時間</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>最初の再試行まで(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>ファイルごとの接続数(&amp;O)</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>ファイルごとの接続数</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>効果のある数だけ</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>2 本以上になるのは、サーバーが認める場合だけです。</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>すべての転送の速度制限: 変更するにはクリック</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>速度制限: %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>速度制限…</translation>
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
        <translation>代替速度制限</translation>
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
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>すべてのダウンロードの速度制限</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>均等に分け合います。転送ごとの制限も設定できます。</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>帯域 帯域幅 制限 速度 レート 最大 遅い スロットル</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>すべてのアップロードの速度制限</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>アップロードが回線を使い切ると、ほかの通信がすべて遅くなります。</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>常に使う</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>時間帯を指定</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>代替速度制限を使う</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>上の制限の代わりに使われます。</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>帯域 帯域幅 スケジュール 時間帯 遅い カメ スロットル</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>すべてのダウンロードの代替速度制限</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>帯域 帯域幅 制限 速度 レート カメ スロットル</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>すべてのアップロードの代替速度制限</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>開始と終了</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>終了の方が早い場合は、翌日の時刻になります。</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>スケジュール 時間 時刻 時計 夜間 時間帯</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>代替速度制限を開始する曜日です。</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>スケジュール 週 曜日 週末 平日</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>速度制限</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>転送を 1 件選択すると、ログを読むことができます。</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>Ferry について</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>ファイルを双方向に転送し、何も残しません。キャンセルした転送がこのコンピューターやサーバーに作ったものは削除され、「クリーンアップ」ページがそれを証明します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>実行中 %Ln 件 – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>Ferry は一覧を保存できません (%1)。保存できるまで新しい転送は開始されません。実行中のものは続きます。</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>転送の一覧を読み取れなかったため、Ferry は新しい一覧を作成しました。古い一覧は %1 として残してあります。</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>転送を検索</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>ダウンロードを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>ダウンロードを追加</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>アップロードを追加(&amp;U)…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>アップロードを追加</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>クリップボードから追加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>Ferry について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>転送(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>管理されていない項目が %Ln 個あります: 一時ファイルまたは未完了のアップロードです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>残留項目を表示…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>残留項目を検索(&amp;L)…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>名前、サーバー、フォルダー、タグを検索 (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>クリップボードのリンクを監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>コンパクトな行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>メニューバー(&amp;M)</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>速度グラフ…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>新しい転送のプロキシ</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>ファイルごとの接続数</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>最大数です。効果のある数は計測して決めます。</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>セグメント 分割 スレッド 並列 同時 接続</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>サーバーごとの接続数</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>そのサーバーからのすべてのダウンロードの合計です。</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>ホスト セグメント 分割 スレッド 並列 同時 接続</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>接続数の合計</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>実行中のダウンロードには、それぞれ 1 本以上が割り当てられます。</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>セグメント 分割 スレッド 並列 同時 合計 接続</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>次を使う</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>これから追加するものに使われます。転送ごとに変えられます。</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>プロキシ proxy socks http ゲートウェイ ファイアウォール tor 代理</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// または socks5:// で始め、ポートも入力します。</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>プロキシ proxy socks http ポート</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>アドレスは http:// または socks5:// で始め、パスワードを含めないでください。</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>システムのものの代わりに信頼する認証局のファイル (PEM) です。</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>認証局 証明書 ルート証明書 信頼 暗号化 ca tls ssl https pem root</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 に証明書がありません。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>%1 のプロパティ</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln 件の転送を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>転送を選択すると、今何をしているか、なぜ待っているか、次に何が起こるかを確認できます。</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>上のボタンは、選択したすべての転送に適用されます。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>転送完了日時</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗回数</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>次のバイトのみ</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>サーバーの返信</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最長時間</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>終了後に実行</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>リダイレクト時</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>非公開のヘッダー</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>同じサーバー内でのみ従う</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>ファイルのセグメント図</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>ダウンロードを 1 件選択すると、セグメントを確認できます。</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>セグメント図があるのはダウンロードだけです。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>このファイルの内容はまだありません。</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>ファイルのサイズは不明です。</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (ミラー)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>ファイル全体を取得済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>接続 %Ln 本、%1 取得済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>現在は取得していません、%1 取得済み</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>今は必要なパスワードはありません。Ferry に記憶させたパスワードはデスクトップのキーリングにあり、転送で必要になったときに読み取られます。</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>Ferry に記憶させたものは、デスクトップのキーリングにあります。ここで消去すると、キーリングからも削除されます。</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>https://files.example.org のようなサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>%1 のパスワードはもう記憶されていません。</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>記憶したパスワード</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>別のサーバーのパスワードを消去</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>消去 忘れる 資格情報 キーリング ウォレット サインイン ログイン アカウント ユーザー</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>転送先</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>ほか %Ln 件の転送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::ProgressAnnouncer</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken while a transfer is under way; %1 is its name, %2 a percentage such as &quot;40 %&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::ProtocolPanel</name>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>アップロードに使うプロトコル</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>バケットのリージョン</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>アドレスに従う。なければ us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>アクセスキー(&amp;A)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>シークレットキー(&amp;K)…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>シークレットキーを尋ね、希望に応じてキーリングに保存します。</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>サーバーの返信の保存名(&amp;E)</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>サーバーの返信用のファイル</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>返信は不要</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>サーバーの返信用のファイルを選択</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>サーバーの回答に従う</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1、推奨 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>サーバーの返信の保存名</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>先頭へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>末尾へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>今すぐ開始(&amp;W)</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>タグ(&amp;G)…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>優先度(&amp;T)</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>実行中のものは最後まで続き、ほかは開始されません。</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>先に転送を選択してください。</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>終了した転送はキューに入りません。</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>終了した転送のタグは変更できません。</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>選択した中に、開始を待っているものはありません。</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>実行中のものが終わったら停止</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>順序</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>同時に行う転送</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>ほかの転送は順番を待ちます。</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>並列 同時 最大 枠</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>うち同じサーバーとの転送</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>頻繁な接続を拒否するサーバーもあります。</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>ホスト 並列 同時</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>1 件のダウンロードで同時に転送するファイル</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>複数のファイルからなるダウンロードが対象です。</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>並列 同時 metalink 一覧 リスト</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>実行しないとき</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>従量制の接続では待機</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>テザリングやモバイル回線では、転送は別のネットワークを待ちます。</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>モバイル ホットスポット データ通信 テザリング ローミング 携帯 従量制 4g 5g</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>バッテリー使用中は待機</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>電源に接続すると転送が続きます。</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>電源 電力 ノートパソコン バッテリー 省電力 充電</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>次の時間帯は待機</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>時間帯の開始時に実行中の転送は、後で続けられるなら一時停止します。</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>スケジュール 時間 夜間 日中 曜日 週 時計</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>独自のルールがあるサーバー</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>一部のサーバーで異なる設定</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>「example.org」のルールは「dl.example.org」にも適用されます。</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>ホスト サイト ドメイン 制限 帯域 速度 接続 フォルダー</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>リンクの先頭を置き換え</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>リンクを置き換え</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>次で始まるリンク(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>これまでのリンク(&amp;L)</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>次で始まるリンク</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>これまでのリンク</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>新しい先頭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>新しいリンク(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>新しい先頭</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新しいリンク</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>新しい場所に同じファイルがあれば、転送済みの内容は引き継がれます。未完了のアップロードは、新しい場所で最初からやり直されます。</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>そのように始まるリンクを持つ未完成のファイルはありません。</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>先にリンクを入力してください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>%Ln 個のリンクを置き換え</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>バイト %1～%2: 取得済み</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>バイト %1～%2: %3 から取得中</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>バイト %1～%2: 一部取得済み</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>バイト %1～%2: 未取得</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>既定値に戻す: %1</translation>
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
        <translation>変更済み: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>変更はすべて、すぐに有効になります。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>すべての設定を検索 (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>検索に一致する設定はありません</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>最後の変更を取り消す (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>このフォルダーはありません。完全なパスが必要です。</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>このフォルダーには書き込めません。</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>このファイルはありません。完全なパスが必要です。</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 はサインインを求めています。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>Ferry を終了するまで、メモリにだけ保持されます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>ユーザー名が必要です。</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>サインイン方法(&amp;W)</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>ユーザー名とパスワード (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>ユーザー名とパスワード、パスワード自体は送信しない (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>トークン (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>アクセスキーとシークレットキー (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>アクセスキー(&amp;K)</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>シークレットキー(&amp;S)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>セッショントークン(&amp;O)</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>一時的なキーの場合のみ</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>キーリングに保存(&amp;R)</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>キーリングに保存され、Ferry 自身のファイルには決して保存されません。キーリングがなければ、Ferry を終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1この接続は暗号化されていません: 経路上の第三者がパスワードを読み取れます。</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>トークンが必要です。</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>アクセスキーとそのシークレットキーが必要です。</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 は前回のサインインを受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>すべての転送の速度のグラフ</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>すべての転送の速度をグラフで表示</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>nothing was running</source>
        <extracomment>What a graph says of a moment: it was paused</extracomment>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds and time</comment>
        <extracomment>What a graph says of a moment: %1 are speeds, %2 is a time (&quot;14:31:07&quot;) or &quot;after 12 min&quot;</extracomment>
        <translation>%1、%2</translation>
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
        <translation>全体の状況</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>すべてのダウンロードの速度</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>すべてのアップロードの速度</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>問題のある転送を表示</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>まだ削除されていないものを表示</translation>
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
            <numerusform>実行中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>クリーンアップ待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%2 の空き %1</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>実行中のものが終わると停止</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>新しい転送は開始されません。クリックすると再び開始されます。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>ネットワークがありません。復旧すると転送は自動的に続きます。</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>従量制</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>このネットワークは従量制です: ルールにより転送を保留しています。</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>このネットワークは従量制です。</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>%1 のタグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln 件の転送のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>転送を探すための、自分で決めた言葉</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>すべての転送の速度</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>キューの順</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>キューでの順番</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>ダウンロード終了</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>アップロード終了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln 件のダウンロードが終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln 件のアップロードが終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln 件の転送が終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>Ferry で表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln 件の転送が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>ダウンロード失敗</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>アップロード失敗</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>今はできません</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>実行中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>エラーの転送 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – 転送中のものはありません</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>クリップボードから追加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>ウィンドウを隠す(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>ウィンドウを表示(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>実行中 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>アップロード先</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>新しいアップロードで推奨されます。最後に使ったアドレスは記憶されます。</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>サーバー アドレス URL 宛先 送信先</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>アドレスは http:// または https:// で始め、パスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>ファイルを選ぶ場所</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>アップロードするファイルの選択を始める場所です。最後のフォルダーは記憶されます。</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>フォルダー ディレクトリ パス 場所</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>このフォルダーはありません。完全なパスが必要です。</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>コピーした内容にリンクもファイルもありません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>ファイルとしてアップロード(&amp;U)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>ダウンロードを追加(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>すべて終わりました。コンピューターは %Ln 秒後にスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>すべて終わりました。コンピューターの電源は %Ln 秒後に切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>システムに拒否されました: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>すべて終わったら(&amp;D)</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>Ferry を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>スリープ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>電源を切る(&amp;P)</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>動画</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 など</translation>
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
        <translation>%1 (全体のサイズは不明)</translation>
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
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%Ln 時間</numerusform>
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
        <translation>数秒</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>1 か月以上</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>明日 %1</translation>
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
        <translation>転送先:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>取得元:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>保存名:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>タグ:</translation>
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
            <numerusform>%1 (%Ln 個のファイル)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>名前のない転送</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry が自動的に再試行します。</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>次の試行: %1。</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ 一部完了</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ 完了</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>完了できます</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>キャンセル済み · クリーンアップ中</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>キャンセル済み · 残留項目あり</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>空きができると開始します</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>前回の試行を停止しています</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>操作が必要です</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>「再開」を押すと続きを始めます</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>完了操作を待っています</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1、%2、残り%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a state and why</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4</source>
        <extracomment>Read aloud: %1 &quot;Download&quot; or &quot;Upload&quot;, %2 its name, %3 what it does, %4 where, or what went wrong</extracomment>
        <translation>%1 %2: %3。%4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: waits for its turn</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>転送中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>サーバー上のファイルが変わったため、最初からやり直しました。</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>サーバーが再開に対応していないため、最初からやり直しました。</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>サーバーがファイルのサイズを示していません。</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>サーバーは再開に対応していません: 一時停止すると最初からやり直しになります。</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>このサーバーは未完了のアップロードを削除できません: キャンセルしても、期限が切れるまでサーバーに残ります。</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>サーバーが未完了のアップロードを破棄していたため、最初からやり直しました。</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>ファイルが変更されたため、アップロードを最初からやり直しました。</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>サーバーはまだ前のリクエストを処理しています。</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>同じ名前のファイルがあったため、このファイルには番号が付きました。</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>応答が失われました: 不明なアップロードセッションが 1 つ、期限が切れるまでサーバーに残る可能性があります。</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>一時ファイルが変更または削除されたため、ダウンロードを最初からやり直しました。</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>アップロードするファイルがありません: %1。</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>アップロードするファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>フォルダーがありません: %1。</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>Ferry には %1 に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>%1 のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>%1 の読み書きに失敗しました。</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>同じ名前のファイルがすでにあります: %1。</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>一時ファイルが %1 からなくなりました。</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>ファイル名がこのディスクには長すぎます: %1。</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>Ferry は自身の転送一覧を書き込めません。</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 の IP アドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>接続できません: %1 は接続を受け付けていません。</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>応答がありません: %1 からの返事が長い間途絶えています。</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>安全ではありません: %1 の証明書は、信頼された認証局によって保証されていません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>%1 への暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>プロキシが %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>正しいアドレスではありません: %1。</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Ferry は %1 のプロトコルに対応していません。</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>ファイルではありません: %1。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>プロキシはユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 はユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 はこの操作を許可していません。</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 にこのファイルはもうありません。</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>%1 にあるファイルの状態が、Ferry の想定と異なります。</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 では、ダウンロードを中断したところから続けられません。</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 へのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 は、このファイルへの以前のリクエストを処理しています。</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 から予期しない応答がありました (%2)。</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 のリダイレクトが循環しています。</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 のリダイレクト先は、安全に接続できないアドレスです。</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 から届いたバイト数が、予告されたものと異なります。</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 が、要求したものとは異なる部分を送ってきました。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 の応答を解釈できません。</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 のこのアドレスは、再開可能なアップロード (tus) を受け付けていません。</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 のアップロードプロトコル (tus) は別のバージョンです。</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>サーバーはこのサイズのファイルを受け付けていません: %1。</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 が未完了のアップロードを破棄しました。</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>ファイルのチェックサムが一致しません: %1。</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>アップロード中にファイルが変更されました: %1。</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 が、圧縮しないよう求めたのにファイルを圧縮して送ってきました。</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>長い間、転送に進展がありません: %1。</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>Ferry の内部でエラーが発生しました。詳しくはログを確認してください。</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>「サインイン」を選択してください。</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>一時停止しました。読み取れるようになったら「再開」を押してください。</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>一時停止しました。書き込めるようになったら「再開」を押してください。</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>一時停止しました。空きができたら「再開」を押してください。</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>%1 のディスクがいっぱいです: あと %2 必要です。</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>ファイルがこのディスクには大きすぎます: %1。</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>空きができると自動的に続きます。</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>フォルダーが元に戻ると自動的に続きます。</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>書き込めるようになると自動的に続きます。</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>そのファイルを別の場所に移してから「完了する」を押してください。</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>最初からやり直すには「再開」を押してください。</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>この転送をキャンセルし、短い名前で追加し直してください。</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>ディスクに一覧を保存する空きができるまで、新しい転送は開始されません。</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>ディスクを確認してから「再開」を押してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>何も送信していません。信頼できる場合は、設定でその認証局を追加してから「再開」を押してください。</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>アドレスを確認し、転送を追加し直してください。</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>先方に許可を求めてから「再開」を押してください。</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>アドレスを確認するか、「再開」を押してもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>この場所にはアップロードできません。</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>tus 1.0 に対応したサーバーが必要です。</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>もう一度試すには「再開」を押してください。</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>停止しました。もう一度試すには「再開」を押してください。</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>すでに完了しています。一覧から削除できます。</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>すでにキャンセル済みです。一覧から削除できます。</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>すべて転送済みです: 再開するものはありません。</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>アップロードは、サーバーがすべてを受け取ると完了します。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>完成したファイルは保持され、未完成のファイルは中止されました。</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>完了しましたが、残ったものがあります。「クリーンアップ」を確認してください。</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>転送の現在の状態ではできません。</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>この転送にはファイルがありません: 再開するものはありません。</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>その転送はありません。</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>1 件の転送に含められるファイルの数を超えています。</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>要求された内容が正しくありません。</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>完成したファイルに正式な名前を付けられませんでした。もう一度「完了する」を押すことができます。</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>Ferry は変更を保存できなかったため、何も変更されていません。</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>前回の試行が停止するのを待っています。</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>順番を待っています: 許可された数の転送がすでに実行中です。</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 に接続しています。</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>一時停止中です: %1 まで終わっています。</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>サーバーがすべてを受け取りました。</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>すべてが届き、ディスクに安全に保存されています。</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>自動的に開始されます。</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>その後、データの転送が始まります。</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>所要時間はまだわかりません。</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>「再開」を押すと、そこから続きます。</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>「完了する」を押すと終了します。</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>これ以上は何も起こりません。</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>最後のリクエストの終了を待っています</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>残ったものを削除しています</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>なくなったことを確認しています</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>残ったものは「クリーンアップ」を参照</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>削除できません、次の試行: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>サーバーに接続できません、次の試行: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>サーバーがビジー状態 (%1)、次の試行: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>応答 %1、次の試行: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>この転送は、一時的なものをまだ何も作っていません。</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>キャンセルすると、Ferry はここに示すものを削除します。</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>キャンセル済み: %1。</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>完了: %1。</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>何も残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>%Ln 個の項目が残りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>%Ln 個の項目が削除待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>アップロードセッション</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>アップロードセッション、%1 受信済み</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>一時ファイル、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>%Ln 回試行、応答なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>%Ln 回試行、最後の応答 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>%Ln 回試行、エラー %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>2 回目の確認: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>次の試行: %1、期限: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>次の試行: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>あなたのファイル</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>証明されていません</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>ファイルはもうありません</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>この名前は今は別のファイルのもの: 変更していません</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>試行をやめるよう指示がありました</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>ファイルのサイズは %1 です。</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 のサイズは %2 です。</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>一時停止と再開が可能です。</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>ファイルは %1 まで可能です。</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>キャンセルすると、未完了のアップロードはサーバーから削除されます。</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>未完了のアップロードを削除できません: キャンセルしてもサーバーに残ります。</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>未完了のアップロードを削除できません: キャンセルしてもサーバーに %1残ります。</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>一時停止しました。ファイルが元に戻ったら「再開」を押してください。</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>一時停止しました。フォルダーが元に戻ったら「再開」を押してください。</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>まず最後のリクエストが終わるのを待っています。</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>残ったものを削除しています。</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>本当になくなったことを Ferry が確認しています。</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>これ以上は何も起こりません。残ったものは「クリーンアップ」に示されます。</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>ファイルはまだ削除できません。次の試行: %1。</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>サーバーが応答しません。次の試行: %1。</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>サーバーがビジー状態です (%1)。次の試行: %2。</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>サーバーの応答は %1 でした。次の試行: %2。</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>まだないかもしれません</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>まだないかもしれません</translation>
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
        <translation>削除済み、1 回確認</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>削除済み、1 回確認</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>削除待ち</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>削除待ち</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>キャンセルすると削除</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>キャンセルすると削除</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>削除中</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>削除中</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ 削除済み</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ 削除済み</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ すでにありません</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ すでにありません</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ 保持、変更なし</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>残りました</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>残りました</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>残っている可能性あり</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>残っている可能性あり</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>サーバーはもう認識していません (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>Ferry が作ったものではありません</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>サーバーが削除を拒否しています (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>このコンピューターが削除を拒否しています (エラー %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>サーバーが定めた期限が過ぎました</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>作成の応答が届きませんでした</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>作成されませんでした</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>作成されませんでした</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ フォアグラウンド</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ 高優先度</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ 低優先度</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 にこのファイルの空きがないか、割り当て容量を使い切っています。</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>このコンピューターの時計が合っていないため、%1 がリクエストを拒否しています。</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 のこのアドレスは、選択したプロトコルに対応していません。</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>%1 が組み立てたものは、送信した内容と異なります。</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>同じ名前のファイルがすでに %1 にあります。</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 はファイル名を変更できないため、アップロードを完了できません。</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 には、このアップロードへの返信がありません。</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>転送に、許可された時間より長くかかりました。</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>この転送は 90 日間放置されていました。</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>アドレスを確認するか、この転送をキャンセルし、別のプロトコルで追加し直してください。</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>時計を合わせてから「再開」を押してください。</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>別の名前でアップロードするには「リンクを置き換え」を選択してください。</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>この転送をキャンセルし、追加し直してください: 正式な名前に直接書き込めば、うまくいくかもしれません。</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>アップロード自体は完了しています。もう一度問い合わせるには「再開」を押してください。</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>「プロパティ」で制限を緩めてから「再開」を押してください。</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>まだ必要な場合は「再開」を押してください。</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>サーバーの回答より</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>アドレスより推定</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>サーバーは非対応と回答</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>何ができるか、サーバーは示していません: Ferry は開始時に確かめます。</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>正式な名前に直接書き込みます: 同じ場所の古いファイルは、アップロードを開始するとすぐに置き換えられます。</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>未完了のアップロードは、サーバーに %1保持されます。</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>BITS セッション</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>BITS セッション、%1 受信済み</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>S3 マルチパートアップロード</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>S3 マルチパートアップロード、%1 受信済み</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>アップロード用ディレクトリ</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>アップロード用ディレクトリ、%1 受信済み</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>サーバー上の一時ファイル</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>サーバー上の一時ファイル、%1 受信済み</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>サーバー上の完成したファイル</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>まだないかもしれません</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>削除済み、1 回確認</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>削除待ち</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>キャンセルすると削除</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>削除中</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ 削除済み</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ すでにありません</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>残りました</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>残っている可能性あり</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>サーバーはもう認識していません (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>サーバーはもう認識していません (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>サーバーが削除を拒否しています (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>サーバーが削除を拒否しています (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>サーバーが定めた期限が過ぎました</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>サーバーが定めた期限が過ぎました</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>作成の応答が届きませんでした</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>作成の応答が届きませんでした</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>サーバーの一覧にもうありません</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>サーバーの一覧にもうありません</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>サーバーの一覧にもうありません</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>サーバーが確認しました</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>サーバーが確認しました</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>サーバーが確認しました</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>作成されませんでした</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>その時点でアップロードは完了していました: ファイルはサーバーにあります。</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>保持</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1。サーバーによる破棄: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>キャンセルがサーバーに届く前に完了していました</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>フォアグラウンド</translation>
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
        <translation>通常</translation>
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
        <translation>✓ 保存済み</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ サーバー上</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ 受信済み</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>中止</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>一部転送済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>サーバーはファイル名を変更できません: このファイルは正式な名前に直接書き込まれます。</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>このコンピューターの時計が合っていないため、Ferry はこの転送でサーバーの時刻を使います。</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>リンクを置き換えました。転送はそこから続きます。</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>ファイルを完成させたかどうかサーバーが回答しないため、Ferry が問い合わせます。</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>バイト範囲が正しくありません: %1。</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>この設定は正しくありません: %1。</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>修正して、転送を追加し直してください。</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>パスワードはメモリにだけあります: 再起動後は、クリーンアップの際も含めて Ferry が尋ねる必要があります。</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>ファイルが同じままかどうかサーバーが示さないため、続ける前に最後の部分を比較しました。</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>ファイルのサイズが、予告されたものと異なります。</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>ミラーに障害があるか、ファイルが異なるため、今後は使いません。</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>接続の 1 つが止まったため、置き換えました。</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>サーバーが示すチェックサムでファイルを確認しました。</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>確認と保存中</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>サーバーを待っています</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>キューの %1 番目</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>サーバーが間隔を空けるよう求めています、次の試行: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>このサーバーとの実行中の転送が上限に達しています</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>この時間帯は実行しません、%1 まで</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>この時間帯は実行しません</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>従量制でないネットワークを待っています</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>電源への接続を待っています</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>現在、新しい転送は開始されません</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>サーバーの応答を待っています</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>すべて届きました: Ferry が確認し、ディスクに安全に保存しています。</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>すべて送信しました: %1 からの受け取りの確認を待っています。</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>その後、完了します。</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>待機しています: %1 がしばらく間隔を空けるよう求めています。</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>順番を待っています: %1 との間で、許可された数の転送がすでに実行中です。</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>待機しています: ルールにより、この時間帯は何も実行しません。</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>待機しています: このネットワークは従量制のため、ルールにより何も実行しません。</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>待機しています: コンピューターがバッテリーで動作しているため、ルールにより何も実行しません。</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>待機しています: 新しい転送は開始されません。</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>キューの %1 番目で、自動的に開始されます。</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>ルールを変更するか、「今すぐ開始」を押すと続きます。</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>自動的に続きます: %1。</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>別のネットワークになると自動的に続きます。または「今すぐ開始」を押してください。</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>電源に接続すると自動的に続きます。または「今すぐ開始」を押してください。</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>再び許可すると続きます。または「今すぐ開始」を押してください。</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 のこのアドレスには何もありません。</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 でエラーが発生しました (%2)。</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>「フォルダーを変更」を選択し、別のディスクのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>転送済みの内容を別のフォルダーに移動しています。</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>%1 にアップロードしています: 現在 %2。</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>%1 からダウンロードしています: 現在 %2。</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>%1 にアップロードしています: 現在 %2、速度 %3。</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>%1 からダウンロードしています: 現在 %2、速度 %3。</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>その後、そこから続きます。</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>完了まで%1です。</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>別のフォルダーへ移動中</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>転送済みの内容を移動中</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>Metalink ではありません。</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>壊れています: %1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>Ferry が読み取らないエンティティが定義されています。</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>ファイル名「%1」はフォルダーの外を指しています。</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>ファイルが %Ln 個を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>Ferry がダウンロードできるリンクのあるファイルがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1 は使えません。%2 行目: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>%1 は使えません: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>「%1」の波かっこにより、リンクは %Ln 個になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>「%1」からは %2 個のリンクができます。一度に扱えるのは %3 個までです。</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 はリンクの一覧としては長すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1: Ferry がダウンロードできるリンクのないファイルが %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1: Ferry に無関係な %Ln 行を無視しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>Ferry がダウンロードできるのは http と https のアドレスだけで、%1 には対応していません。</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>Ferry は torrent の内容をダウンロードしませんが、「%1」をファイルとしてアップロードできます。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 はありません。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 はファイルでもフォルダーでもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>%Ln 個の項目は使えません。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>%Ln 個のリンクが重複していたため、1 回だけ使います。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>%1 を削除できません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>リンクを置き換え…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>プロパティ…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>サーバーのユーザー名とパスワードを入力</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>待たずに今すぐ試す</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>待たずに今すぐ削除を試す</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>制限やルールにかかわらず、今すぐ開始</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>完成したファイルに正式な名前を付ける</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>別のアドレスに変更。転送済みの内容は保持</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>指定した内容を変更</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>設定を開き、信頼する証明書を指定</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>フォルダーを変更…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>別の場所に保存。転送済みの内容も移動</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>パスワードがありません。--password-file または FERRY_PASSWORD で指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>パスワードまたはトークン: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>オプション --profile にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>「%1」というオプションはありません。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>オプション --script にはファイルが必要です。</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>オプション --script には専用の --profile が必要です。</translation>
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
        <translation>ferry – キャンセルすれば何も残さない転送マネージャー

使い方: ferry [OPTION…] [URL|FILE…]
ウィンドウを開きます。アドレスはダウンロード、ファイルはアップロードします (先に確認します)。すでに実行中の Ferry が
あれば、そちらに渡します。

      --background    ウィンドウなしで起動。次の起動でウィンドウが開き、閉じても Ferry は終了しない
      --until-idle    --background と併用: 転送やクリーンアップするものがなくなったら終了
      --quit          実行中の Ferry を終了。転送は次の起動時に続く
      --profile DIR   データ、設定、ソケットをユーザー自身のものと分けて DIR に置く
      --script FILE   --profile と併用: FILE の内容をウィンドウで 1 行ずつ実行して終了。FILE のとおりでない
                      ところがあれば、終了コードは 1 (--script-help: FILE に書ける内容)
  -h, --help          このテキスト
      --version       バージョン

コマンドライン: ferryctl --help
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>%1 からのファイルの保存先は %2 ですが、ありません。</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>「%1」の保存先は %2 ですが、ありません。</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>%1 からのため</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>「%1」に含まれるため</translation>
    </message>
</context>
</TS>
