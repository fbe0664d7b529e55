<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>“%1” não é um comando. Veja ferryctl --help.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferryctl --help.</source>
        <translation>A opção “%1” não existe. Veja ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>A opção %1 não aceita valor.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>A opção %1 precisa de um valor.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write bytes per second, for example 500K or 2M.</source>
        <translation>“%1” não é uma taxa. Informe bytes por segundo, por exemplo 500K ou 2M.</translation>
    </message>
    <message>
        <source>What shall be done? See ferryctl --help.</source>
        <translation>O que deve ser feito? Veja ferryctl --help.</translation>
    </message>
    <message>
        <source>The option %1 means nothing to ferryctl %2.</source>
        <translation>A opção %1 não se aplica a ferryctl %2.</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl get URL… [-o FILE]</source>
        <translation>Qual endereço? Uso: ferryctl get URL… [-o FILE]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl info ID [--json]</source>
        <translation>Qual tarefa? Uso: ferryctl info ID [--json]</translation>
    </message>
    <message>
        <source>Which job? Usage: ferryctl %1 ID…</source>
        <translation>Qual tarefa? Uso: ferryctl %1 ID…</translation>
    </message>
    <message>
        <source>“%1” is no time. Write seconds, or for example 10m, 2h or 1d.</source>
        <translation>“%1” não é um tempo. Informe segundos ou, por exemplo, 10m, 2h ou 1d.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” não é um destes: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a file; the first is 1.</source>
        <translation>“%1” não é o número de um arquivo; o primeiro é 1.</translation>
    </message>
    <message>
        <source>“%1” is no header field. Write for example “X-Team: blue”.</source>
        <translation>“%1” não é um campo de cabeçalho. Informe, por exemplo, “X-Team: blue”.</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. Write for example http://proxy:3128.</source>
        <translation>“%1” não é o endereço de um proxy. Informe, por exemplo, http://proxy:3128.</translation>
    </message>
    <message>
        <source>A password does not belong on the command line.</source>
        <translation>Senhas não devem ir na linha de comando.</translation>
    </message>
    <message>
        <source>“%1” is no range. Write the first and the last byte, for example 0-499, or 500-.</source>
        <translation>“%1” não é um intervalo. Informe o primeiro e o último byte, por exemplo 0-499, ou 500-.</translation>
    </message>
    <message>
        <source>--on-finished needs the full path of a program, not “%1”.</source>
        <translation>--on-finished precisa do caminho completo de um programa, não de “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no option of a protocol. Write for example region=eu-west-1.</source>
        <translation>“%1” não é uma opção de protocolo. Informe, por exemplo, region=eu-west-1.</translation>
    </message>
    <message>
        <source>--range is for one address.</source>
        <translation>--range vale para um único endereço.</translation>
    </message>
    <message>
        <source>Usage: ferryctl put FILE… URL</source>
        <translation>Uso: ferryctl put FILE… URL</translation>
    </message>
    <message>
        <source>--reply-to is for one file.</source>
        <translation>--reply-to vale para um único arquivo.</translation>
    </message>
    <message>
        <source>Usage: ferryctl add ID URL…, or ferryctl add ID FILE… URL</source>
        <translation>Uso: ferryctl add ID URL…, ou ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>Usage: ferryctl set ID… with at least one setting. See ferryctl --help.</source>
        <translation>Uso: ferryctl set ID… com pelo menos uma configuração. Veja ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl relink ID URL [--file NUMBER]</source>
        <translation>Uso: ferryctl relink ID URL [--file NUMBER]</translation>
    </message>
    <message>
        <source>Usage: ferryctl mirror OLD NEW [ID…]</source>
        <translation>Uso: ferryctl mirror OLD NEW [ID…]</translation>
    </message>
    <message>
        <source>Which address? Usage: ferryctl detect URL [--json]</source>
        <translation>Qual endereço? Uso: ferryctl detect URL [--json]</translation>
    </message>
    <message>
        <source>Which leftovers? Usage: ferryctl leftovers --adopt WHERE…</source>
        <translation>Quais resíduos? Uso: ferryctl leftovers --adopt WHERE…</translation>
    </message>
    <message>
        <source>“%1” is no checksum. Write for example sha256: and its 64 digits.</source>
        <translation>“%1” não é uma soma de verificação. Informe, por exemplo, sha256: e seus 64 dígitos.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections. Write 1 to %2, or auto.</source>
        <translation>“%1” não é um número de conexões. Informe de 1 a %2, ou auto.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror e --checksum valem para um único endereço.</translation>
    </message>
    <message>
        <source>Usage: ferryctl limits [--down RATE] [--up RATE]</source>
        <translation>Uso: ferryctl limits [--down RATE] [--up RATE]</translation>
    </message>
    <message>
        <source>“%1” is not off, on, or two times, for example 22:00-06:00.</source>
        <translation>“%1” não é off, on nem dois horários, por exemplo 22:00-06:00.</translation>
    </message>
    <message>
        <source>“%1” are no days. Write for example mon-fri, or sat,sun, or all.</source>
        <translation>“%1” não são dias. Informe por exemplo mon-fri, sat,sun ou all.</translation>
    </message>
    <message>
        <source>ferryctl list takes no ids. Usage: ferryctl list [--tag TAG] [--json]</source>
        <translation>ferryctl list não aceita IDs. Uso: ferryctl list [--tag TAG] [--json]</translation>
    </message>
    <message>
        <source>Usage: ferryctl rules [--hours HOURS] [--host RULE]. See ferryctl --help.</source>
        <translation>Uso: ferryctl rules [--hours HOURS] [--host RULE]. Veja ferryctl --help.</translation>
    </message>
    <message>
        <source>Usage: ferryctl move ID… --first, --up, --down, --last or --before ID</source>
        <translation>Uso: ferryctl move ID… --first, --up, --down, --last ou --before ID</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write for example 8:00-18:00, or “mon-fri 8:00-18:00”.</source>
        <translation>“%1” não são horários. Informe, por exemplo, 8:00-18:00 ou “mon-fri 8:00-18:00”.</translation>
    </message>
    <message>
        <source>“%1” is no rule for a server. Write for example active=2, connections=4, rate=500K or folder=DIR.</source>
        <translation>“%1” não é uma regra para um servidor. Informe, por exemplo, active=2, connections=4, rate=500K ou folder=DIR.</translation>
    </message>
    <message>
        <source>get, add:
  -o, --output FILE   save as FILE; an existing folder, or a name that ends in /, is saved into
      --as-is         braces are part of the address; otherwise {1..20}, {01..20}, {0..100..10}, {a..z}
                      and {a,b,c} make many addresses of one
</source>
        <translation>get, add:
  -o, --output FILE   salva como FILE; se for uma pasta existente ou um nome terminado em /, salva dentro dela
      --as-is         as chaves fazem parte do endereço; senão {1..20}, {01..20}, {0..100..10}, {a..z}
                      e {a,b,c} fazem de um muitos endereços
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
  -i, --input FILE    lê mais endereços de FILE, um por linha; - lê da entrada padrão
                      (vários endereços de um arquivo em uma linha, separados por TAB)
      --metalink FILE baixa o que este Metalink lista (.meta4, .metalink), do melhor dos seus espelhos
      --mirror URL    o mesmo arquivo também está lá; pode ser repetido
      --checksum SUM  o arquivo precisa tê-la: sha256:HEX, sha512:HEX, md5:HEX ..., ou uma linha do sha256sum
      --find-checksum procura-a ao lado do arquivo (FILE.sha256 ...) e no que o servidor diz
      --range A-B     só estes bytes do arquivo (B pode faltar); repita para juntar vários intervalos
</translation>
    </message>
    <message>
        <source>get, set:
      --connections N so many for each file, or auto: as many as help (default)
</source>
        <translation>get, set:
      --connections N tantas por arquivo, ou auto: quantas ajudarem (padrão)
</translation>
    </message>
    <message>
        <source>put:
      --protocol ID   upload in this protocol: tus, nextcloud, s3, bits or dav (see ferryctl detect)
      --option K=V    an option of that protocol, for example region=eu-west-1
      --reply-to FILE save the server’s reply to the upload there (bits)
</source>
        <translation>put:
      --protocol ID   envia com este protocolo: tus, nextcloud, s3, bits ou dav (veja ferryctl detect)
      --option K=V    uma opção desse protocolo, por exemplo region=eu-west-1
      --reply-to FILE salva ali a resposta do servidor ao upload (bits)
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
      --one-job       tudo em uma tarefa só, um após o outro
      --suspended     adiciona a tarefa sem iniciar
      --no-complete   espera por “ferryctl complete” quando tudo estiver transferido
      --detach        mostra o ID e deixa o trabalho com o Ferry, iniciado sem janela se preciso
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
      --overwrite                         substitui um arquivo existente: em um download, no momento em que está
                                          completo; em um upload, onde o servidor permite
      --name TEXT, --description TEXT     o nome da tarefa e uma anotação
      --priority WORD                     foreground (fora dos limites), high, normal ou low
      --limit RATE                        máximo de bytes por segundo: 800000, 500K, 2M
      --max-time TIME                     desiste com um erro depois de tanto tempo transferindo
      --min-retry-delay TIME              espera pelo menos esse tempo depois de um erro
      --no-progress-timeout TIME          para de tentar depois de tanto tempo sem progresso
      --on-finished PROGRAM               executa (caminho completo, sem shell) quando a tarefa é transferida ou falha;
                                          repita para cada argumento; FERRY_JOB_ID, FERRY_STATE, FERRY_ERROR são definidas
      “none” desfaz um tempo, um limite, os cabeçalhos, o programa ou o certificado.
      TIME é em segundos ou, por exemplo, 10m, 2h, 1d.
</translation>
    </message>
    <message>
        <source>get, put, set, list:
      --tag TEXT                          a word of yours for the job; may be repeated (list: only jobs that have it)
</source>
        <translation>get, put, set, list:
      --tag TEXT                          uma etiqueta sua para a tarefa; pode ser repetido (list: só as que a têm)
</translation>
    </message>
    <message>
        <source>set:
      --untag TEXT                        take that word away
      --folder DIR                        save it there; what is there already moves along
</source>
        <translation>set:
      --untag TEXT                        retira essa etiqueta
      --folder DIR                        salva ali; o que já foi transferido vai junto
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
      --header &quot;NAME: VALUE&quot;              envia isto em cada requisição aos servidores da tarefa; pode ser repetido
      --proxy URL, --no-proxy             por este proxy http ou socks5, ou nenhum; --proxy system: conforme o sistema
      --redirects WORD                    follow, same-origin ou refuse
      --client-cert FILE                  arquivo PEM com certificado e chave
      --user NAME                         faz login; a senha nunca fica na linha de comando: vem de
      --password-file FILE                FILE (- lê da entrada padrão), de FERRY_PASSWORD, ou é perguntada
      --auth WORD                         basic, digest, bearer (a senha é o token) ou s3 (usuário e senha
                                          são as chaves, FERRY_SESSION_TOKEN é o token da sessão)
      --account NAME                      qual das várias contas no mesmo servidor
      --no-remember                       guarda a senha só na memória, não no chaveiro
</translation>
    </message>
    <message>
        <source>leftovers:
      --remove        remove what is certainly this Ferry’s
      --adopt WHERE…  remove what is named here as it was listed, whosever it is
</source>
        <translation>leftovers:
      --remove        remove o que com certeza é deste Ferry
      --adopt WHERE…  remove o que for indicado aqui como aparece na lista, seja de quem for
</translation>
    </message>
    <message>
        <source>cancel, leftovers:
      --no-wait       do not wait until everything is removed
</source>
        <translation>cancel, leftovers:
      --no-wait       não espera até que tudo seja removido
</translation>
    </message>
    <message>
        <source>resume:
      --now           beside all limits and rules
</source>
        <translation>resume:
      --now           fora de todos os limites e regras
</translation>
    </message>
    <message>
        <source>resume, again:
      --detach        leave the work to Ferry, which is started without a window if need be
</source>
        <translation>resume, again:
      --detach        deixa o trabalho com o Ferry, iniciado sem janela se preciso
</translation>
    </message>
    <message>
        <source>move:
      --first, --last, --up, --down       before all others, behind them, or past the next one that waits
      --before ID                         right before that one
</source>
        <translation>move:
      --first, --last, --up, --down       antes de todas as outras, depois delas, ou além da próxima que aguarda
      --before ID                         logo antes dessa
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
      --down RATE, --up RATE              de todos os downloads, de todos os envios; “none” é sem limite
      --alternative WHEN                  usar outros: off, on, ou entre dois horários, por exemplo 22:00-06:00
      --alternative-down RATE, --alternative-up RATE
      --days DAYS                         em que dias isso começa: mon-fri, ou sat,sun, ou all
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
      --hours HOURS                       então tudo aguarda: 22:00-06:00, ou &quot;mon-fri 8:00-18:00&quot;; pode ser repetido;
                                          “none” os retira
      --metered WORD, --battery WORD      hold (aguardar) ou run (continuar), com a rede limitada, sem a rede elétrica
      --host NAME,KEY=VALUE…              para esse servidor e o que está abaixo dele: active=N tarefas, connections=N,
                                          rate=RATE, folder=DIR para os downloads dele; só NAME retira a regra
      --new WORD                          hold: o que está em andamento vai até o fim, nada mais inicia; run: como de
                                          costume
</translation>
    </message>
    <message>
        <source>relink:
      --file NUMBER   which of the job’s files; the first is 1
</source>
        <translation>relink:
      --file NUMBER   qual dos arquivos da tarefa; o primeiro é 1
</translation>
    </message>
    <message>
        <source>Everywhere:
      --json          JSON for scripts: one object a line; list prints one array
      --profile DIR   keep data, settings and socket in DIR, apart from the user&apos;s own
  -h, --help          this text; behind a command, what that command takes
      --version       the version
</source>
        <translation>Em todos:
      --json          JSON para scripts: um objeto por linha; list mostra um único array
      --profile DIR   guarda dados, configurações e soquete em DIR, separados dos do usuário
  -h, --help          este texto; depois de um comando, o que esse comando aceita
      --version       a versão
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
        <translation>Uso:
  ferryctl get URL… [-o FILE]     baixa; vários endereços são várias tarefas
  ferryctl put FILE… URL          envia; vários arquivos são várias tarefas
  ferryctl add ID URL…            mais arquivos para um download, ou FILE… URL para um upload
  ferryctl set ID… OPTION…        muda as configurações de uma tarefa
  ferryctl relink ID URL          o arquivo agora está em outro endereço; continua a partir dele
  ferryctl mirror OLD NEW [ID…]   troca o começo dos endereços: destas tarefas ou de todas
  ferryctl detect URL             o que o servidor conhece e oferece ali; nada é criado
  ferryctl list                   todas as tarefas, ou as que têm uma --tag
  ferryctl info ID                uma tarefa, com o que deixou, o comprovante e o registro
  ferryctl suspend ID…            para e mantém o que já foi transferido
  ferryctl resume ID…             continua
  ferryctl again ID…              o mesmo mais uma vez, como nova tarefa
  ferryctl move ID… WHERE         na ordem em que iniciam as tarefas da mesma prioridade
  ferryctl cancel ID…             desiste e remove o que foi criado aqui e no servidor
  ferryctl leftovers [FOLDER…]    procura o que o Ferry deixou ali e onde houve tarefas: tipo, dono, tamanho, data
  ferryctl complete ID…           conclui: dá aos downloads prontos os nomes definitivos
  ferryctl limits [OPTION…]       quanto todas as transferências juntas podem mover, e em outros horários
  ferryctl rules [OPTION…]        quando as tarefas são retidas, e o que muda com alguns servidores
  ferryctl watch [ID…]            mostra o que acontece, até essas tarefas acabarem ou Ctrl+C
  ferryctl help [COMMAND]         tudo isto, ou o que um comando aceita
</translation>
    </message>
    <message>
        <source>An ID may be shortened to an end of it that only one job has.

With a running Ferry, every command goes through it. Without one, ferryctl works by itself: get, put, resume, again
and watch then stay until the transfer is over. Ctrl+C suspends a get or put; nothing is lost.
</source>
        <translation>Um ID pode ser abreviado para um final que só uma tarefa tenha.

Com o Ferry em execução, todos os comandos passam por ele. Sem ele, o ferryctl trabalha sozinho: get, put, resume,
again e watch ficam até a transferência acabar. Ctrl+C suspende um get ou put; nada se perde.
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
        <translation>Os objetos JSON das tarefas têm id, name, direction, state, bytesTotal, bytesTransferred, error, cleanup e outros. Os
estados têm os nomes do BITS, os resultados têm o HRESULT; tamanhos em bytes, -1 é desconhecido.

Códigos de saída:
  0  feito
  1  falhou
  2  uso incorreto
  3  recusado pelo estado da tarefa
  4  cancelada, e algo fica para trás (ou ainda falta remover)
  130  interrompida com Ctrl+C, mantida
</translation>
    </message>
    <message>
        <source>ferryctl – downloads and resumable uploads whose Cancel leaves nothing behind</source>
        <translation>ferryctl – downloads e uploads retomáveis em que cancelar não deixa nada para trás</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>cleaning up</source>
        <translation>em limpeza</translation>
    </message>
    <message>
        <source>something stays behind</source>
        <translation>algo ficou para trás</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 prontas</translation>
    </message>
    <message>
        <source>Uploaded %1 (%2) to %3</source>
        <translation>%1 (%2) enviado para %3</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>%1 salvo (%2)</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelada</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)
  go on:    %3 resume %4
  give up:  %3 cancel %4</source>
        <translation>Mantida: %1 (%2)
  retomar:   %3 resume %4
  desistir:  %3 cancel %4</translation>
    </message>
    <message>
        <source>Transferred: %1. To finish: %2 complete %3</source>
        <translation>Transferida: %1. Para concluir: %2 complete %3</translation>
    </message>
    <message>
        <source>Cancelled: %1. Something stays behind:</source>
        <translation>Cancelada: %1. Algo ficou para trás:</translation>
    </message>
    <message>
        <source>Cancelled: %1. Nothing stays behind.</source>
        <translation>Cancelada: %1. Nada ficou para trás.</translation>
    </message>
    <message>
        <source>Cancelled: %1. Still to be removed; Ferry goes on with it whenever it runs:</source>
        <translation>Cancelada: %1. Falta remover; o Ferry continua sempre que estiver em execução:</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Whether a server speaks a protocol: &quot;Upload dav (likely): …&quot;</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>possible</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>possível</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>provável</translation>
    </message>
    <message>
        <source>certain</source>
        <extracomment>Whether a server speaks a protocol</extracomment>
        <translation>certo</translation>
    </message>
    <message>
        <source>No address begins like that.</source>
        <translation>Nenhum endereço começa assim.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) replaced.</source>
        <translation>
            <numerusform>%n endereço substituído.</numerusform>
            <numerusform>%n endereços substituídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This job is an upload. Usage: ferryctl add ID FILE… URL</source>
        <translation>Esta tarefa é um upload. Uso: ferryctl add ID FILE… URL</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexão</numerusform>
            <numerusform>%Ln conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs until %1</source>
        <translation>Tudo aguarda até %1</translation>
    </message>
    <message>
        <source>Nothing runs now</source>
        <translation>Agora tudo aguarda</translation>
    </message>
    <message>
        <source>%1: there already; added once more. See: %2</source>
        <translation>%1: já está lá; adicionado mais uma vez. Veja: %2</translation>
    </message>
    <message numerus="yes">
        <source>Uploaded %1 and %Ln more file(s) (%2) to %3</source>
        <translation>
            <numerusform>%1 e mais %Ln arquivo (%2) enviados para %3</numerusform>
            <numerusform>%1 e mais %Ln arquivos (%2) enviados para %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %Ln more file(s) (%2)</source>
        <translation>
            <numerusform>%1 e mais %Ln arquivo salvos (%2)</numerusform>
            <numerusform>%1 e mais %Ln arquivos salvos (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternative limits (off): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limites alternativos (desativados): downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>Alternative limits (on): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limites alternativos (ativados): downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>Alternative limits (%3): downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;; %3 is hours, such as &quot;22:00–06:00 Mon–Fri&quot;</extracomment>
        <translation>Limites alternativos (%3): downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>Limits: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Limites: downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>In force now: downloads %1, uploads %2</source>
        <extracomment>%1 and %2 are rates, such as &quot;2.0 MiB/s&quot;, or &quot;no limit&quot;</extracomment>
        <translation>Em vigor agora: downloads %1, uploads %2</translation>
    </message>
    <message>
        <source>On metered networks, transfers wait.</source>
        <translation>Em redes limitadas, as transferências aguardam.</translation>
    </message>
    <message>
        <source>On metered networks, transfers run as on others.</source>
        <translation>Em redes limitadas, as transferências continuam como nas outras.</translation>
    </message>
    <message>
        <source>Without mains power, transfers wait.</source>
        <translation>Sem a rede elétrica, as transferências aguardam.</translation>
    </message>
    <message>
        <source>Without mains power, transfers run as with it.</source>
        <translation>Sem a rede elétrica, as transferências continuam como com ela.</translation>
    </message>
    <message>
        <source>Nothing runs in these hours: %1</source>
        <extracomment>%1 is a list of hours, such as &quot;22:00–06:00 Mon–Fri, 08:00–18:00&quot;</extracomment>
        <translation>Tudo aguarda nestes horários: %1</translation>
    </message>
    <message>
        <source>Transfers run at any hour.</source>
        <translation>As transferências continuam a qualquer hora.</translation>
    </message>
    <message>
        <source>What runs goes on to its end; nothing else is started.</source>
        <translation>O que está em andamento vai até o fim; nada mais é iniciado.</translation>
    </message>
    <message>
        <source>What waits is started when it is its turn.</source>
        <translation>O que aguarda é iniciado quando chega a vez.</translation>
    </message>
</context>
<context>
    <name>DownloadList</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>There is no address in %1.</source>
        <translation>Não há nenhum endereço em %1.</translation>
    </message>
    <message>
        <source>Several downloads cannot share one name: -o must be a folder.</source>
        <translation>Vários downloads não podem ter o mesmo nome: -o precisa ser uma pasta.</translation>
    </message>
    <message>
        <source>--mirror and --checksum are for one address.</source>
        <translation>--mirror e --checksum valem para um único endereço.</translation>
    </message>
</context>
<context>
    <name>Ferry::AddDownloadDialog</name>
    <message>
        <source>Add downloads</source>
        <translation>Novos downloads</translation>
    </message>
    <message>
        <source>&amp;Links, one per line</source>
        <translation>&amp;Links, um por linha</translation>
    </message>
    <message>
        <source>Paste or drop links here, for example https://example.org/file.iso</source>
        <translation>Cole ou solte links aqui, por exemplo https://example.org/file.iso</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Links, um por linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>What will be downloaded</source>
        <translation>O que será baixado</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>&amp;Salvar em</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>Pasta onde salvar</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Escolher pasta…</translation>
    </message>
    <message>
        <source>If a name is &amp;taken</source>
        <translation>Se o &amp;nome já existir</translation>
    </message>
    <message>
        <source>Keep both: save under a free name</source>
        <translation>Manter os dois: salvar com um nome livre</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Substituir o arquivo existente</translation>
    </message>
    <message>
        <source>What to do when a name is taken</source>
        <translation>O que fazer se o nome já existir</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar agora</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Senão, a transferência entra na lista em pausa.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Não adicionar</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln file(s)</source>
        <translation>
            <numerusform>Baixar %Ln arquivo</numerusform>
            <numerusform>Baixar %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>consultando o servidor…</translation>
    </message>
    <message>
        <source>%1 wants a name and a password.</source>
        <translation>%1 pede nome de usuário e senha.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>The file that is there is replaced when the download is complete, not before.</source>
        <translation>O arquivo existente só é substituído quando o download estiver completo, não antes.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Informe um link primeiro.</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>O&amp;pções…</translation>
    </message>
    <message>
        <source>can be paused and resumed</source>
        <extracomment>What a server says of a download, in a narrow column</extracomment>
        <translation>pode ser pausado e retomado</translation>
    </message>
    <message>
        <source>cannot resume: after a pause it starts over</source>
        <translation>não retoma: depois de uma pausa, recomeça</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <comment>file, reason</comment>
        <translation>“%1” fica de fora: %2</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>A&amp;brir lista…</translation>
    </message>
    <message>
        <source>A Metalink, or a text with one link per line</source>
        <translation>Um Metalink, ou um texto com um link por linha</translation>
    </message>
    <message>
        <source>Chec&amp;ksum</source>
        <translation>&amp;Verificação</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Also look for a checksum on the ser&amp;ver</source>
        <translation>P&amp;rocurar também uma soma de verificação no servidor</translation>
    </message>
    <message>
        <source>In a file beside it, such as “file.iso.sha256”</source>
        <translation>Em um arquivo ao lado, como “file.iso.sha256”</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>file, reason</comment>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Isto não é uma soma de verificação.</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Abrir uma lista de links</translation>
    </message>
    <message>
        <source>Lists of links (%1)</source>
        <translation>Listas de links (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of links: saved as a file; open it then with “Open list…”</source>
        <translation>uma lista de links: será salva como arquivo; depois abra-a com “Abrir lista…”</translation>
    </message>
    <message>
        <source>A checksum is for one file.</source>
        <translation>Uma soma de verificação vale para um arquivo.</translation>
    </message>
    <message>
        <source>If you have one: SHA-256, SHA-512, MD5 …</source>
        <translation>Se tiver uma: SHA-256, SHA-512, MD5…</translation>
    </message>
    <message>
        <source>from the list: %1</source>
        <comment>checksum</comment>
        <translation>da lista: %1</translation>
    </message>
    <message>
        <source>not a checksum</source>
        <translation>não reconhecida</translation>
    </message>
    <message>
        <source>Take as one link</source>
        <translation>Usar como um só link</translation>
    </message>
    <message>
        <source>There is no link in what was copied.</source>
        <translation>Não há nenhum link no que foi copiado.</translation>
    </message>
    <message>
        <source>It is in the list already. Tick what you want once more.</source>
        <translation>Já está na lista. Marque o que você quer mais uma vez.</translation>
    </message>
    <message>
        <source>Tick what you want to download.</source>
        <translation>Marque o que você quer baixar.</translation>
    </message>
    <message>
        <source>%1 is proposed, %2</source>
        <extracomment>%1 a folder, %2 why: &quot;because it is from example.org&quot;</extracomment>
        <translation>Sugestão: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in %1</source>
        <extracomment>A part of &quot;By kind and server: 2 in ~/Videos, 1 in /srv/example.org&quot;</extracomment>
        <translation>
            <numerusform>%Ln arquivo em %1</numerusform>
            <numerusform>%Ln arquivos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind and server: %1</source>
        <translation>Por tipo e servidor: %1</translation>
    </message>
    <message>
        <source>Folders by kind of file…</source>
        <translation>Pastas por tipo de arquivo…</translation>
    </message>
    <message>
        <source>Folders by kind of file</source>
        <translation>Pastas por tipo de arquivo</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <comment>the folder that is proposed</comment>
        <translation>&amp;Usar esta</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <comment>folder, why</comment>
        <translation>para %1, %2</translation>
    </message>
    <message>
        <source>downloaded %1</source>
        <extracomment>%1 is a moment: &quot;today 14:02&quot;, &quot;19 Nov 14:02&quot;</extracomment>
        <translation>baixado %1</translation>
    </message>
    <message>
        <source>already waiting in the list</source>
        <translation>já aguardando na lista</translation>
    </message>
    <message>
        <source>already in the list, paused</source>
        <translation>já na lista, em pausa</translation>
    </message>
    <message>
        <source>already in the list, with a problem</source>
        <translation>já na lista, com um problema</translation>
    </message>
    <message>
        <source>already downloading</source>
        <translation>já está sendo baixado</translation>
    </message>
    <message>
        <source>“%1” is in the list: %2.</source>
        <comment>file, what became of it</comment>
        <translation>“%1” está na lista: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are left out, because they are in the list already.</source>
        <translation>
            <numerusform>%Ln link fica de fora, porque já está na lista.</numerusform>
            <numerusform>%Ln links ficam de fora, porque já estão na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Tick them too</source>
        <translation>Marcar também</translation>
    </message>
</context>
<context>
    <name>Ferry::AddUploadDialog</name>
    <message>
        <source>Add uploads</source>
        <translation>Novos uploads</translation>
    </message>
    <message>
        <source>&amp;Files to upload</source>
        <translation>&amp;Arquivos a enviar</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>Arquivos a enviar</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Escolher arquivos…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Address to upload to</source>
        <translation>Endereço de destino do upload</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar agora</translation>
    </message>
    <message>
        <source>Otherwise the transfer is added to the list, paused.</source>
        <translation>Senão, a transferência entra na lista em pausa.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file and size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Escolha um arquivo primeiro.</translation>
    </message>
    <message>
        <source>Enter the address of a server first.</source>
        <translation>Informe o endereço de um servidor primeiro.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Selecione um arquivo primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln file(s)</source>
        <translation>
            <numerusform>Enviar %Ln arquivo</numerusform>
            <numerusform>Enviar %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>https://example.org/files/ (tus, Nextcloud, S3, BITS or WebDAV)</source>
        <translation>https://example.org/files/ (tus, Nextcloud, S3, BITS ou WebDAV)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>one transfer for each file</source>
        <translation>uma transferência por arquivo</translation>
    </message>
    <message>
        <source>one transfer with all files</source>
        <translation>uma transferência para todos</translation>
    </message>
    <message>
        <source>One transfer for each file, or one with all</source>
        <translation>Uma transferência por arquivo, ou uma com todos</translation>
    </message>
    <message>
        <source>Optio&amp;ns…</source>
        <translation>O&amp;pções…</translation>
    </message>
    <message>
        <source>The server has not said yet which protocol it speaks.</source>
        <translation>O servidor ainda não informou qual protocolo usa.</translation>
    </message>
    <message>
        <source>Upload t&amp;o</source>
        <translation>En&amp;viar para</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Não adicionar</translation>
    </message>
    <message>
        <source>There is no file in what was copied.</source>
        <translation>Não há nenhum arquivo no que foi copiado.</translation>
    </message>
    <message>
        <source>The files are being added.</source>
        <translation>Os arquivos estão sendo adicionados.</translation>
    </message>
    <message>
        <source>The files are still being counted.</source>
        <translation>Os arquivos ainda estão sendo contados.</translation>
    </message>
    <message>
        <source>There is no file to upload in it.</source>
        <translation>Não há nela nenhum arquivo a enviar.</translation>
    </message>
    <message>
        <source>The file itself is not touched. (%1)</source>
        <translation>O arquivo em si não é tocado. (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the files added so far…</source>
        <translation>
            <numerusform>%Ln arquivo adicionado até agora…</numerusform>
            <numerusform>%Ln arquivos adicionados até agora…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>name of a transfer that is one of several parts</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Folder to upload</source>
        <translation>Pasta a enviar</translation>
    </message>
    <message>
        <source>&amp;Another folder…</source>
        <translation>&amp;Outra pasta…</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta pasta não existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>%n is how many files are to be uploaded, %1 their size together</extracomment>
        <translation>
            <numerusform>%Ln arquivo, %1</numerusform>
            <numerusform>%Ln arquivos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · counting: %Ln file(s) so far</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>%1 · contando: %Ln arquivo até agora</numerusform>
            <numerusform>%1 · contando: %Ln arquivos até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln file(s), %2</source>
        <extracomment>%1 is a folder, %2 the size of its files together</extracomment>
        <translation>
            <numerusform>%1 · %Ln arquivo, %2</numerusform>
            <numerusform>%1 · %Ln arquivos, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>H&amp;idden files too (%Ln)</source>
        <translation>
            <numerusform>Também arquivos oc&amp;ultos (%Ln)</numerusform>
            <numerusform>Também arquivos oc&amp;ultos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files whose names, or whose folders’ names, begin with a full stop</source>
        <translation>Arquivos cujo nome, ou o nome de cuja pasta, começa com um ponto</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Links to files too (%Ln)</source>
        <translation>
            <numerusform>Também lin&amp;ks para arquivos (%Ln)</numerusform>
            <numerusform>Também lin&amp;ks para arquivos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploads the files that symbolic links point at; links to folders are not followed.</source>
        <translation>Envia os arquivos para os quais apontam os links simbólicos; links para pastas não são seguidos.</translation>
    </message>
    <message>
        <source>Only the names of the files are kept: %1 knows no folders.</source>
        <extracomment>%1 is a protocol such as tus</extracomment>
        <translation>Só os nomes dos arquivos são mantidos: %1 não conhece pastas.</translation>
    </message>
    <message numerus="yes">
        <source>Ferry makes no folders on a server: %Ln folder(s) must be there already, or those files fail.</source>
        <translation>
            <numerusform>O Ferry não cria pastas em um servidor: %Ln pasta já precisa estar lá, senão os arquivos dela falham.</numerusform>
            <numerusform>O Ferry não cria pastas em um servidor: %Ln pastas já precisam estar lá, senão os arquivos delas falham.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %Ln transfer(s), of %1 files at most.</source>
        <extracomment>%1 is the largest number of files in one of them</extracomment>
        <translation>
            <numerusform>Isso dá %Ln transferência, com no máximo %1 arquivos.</numerusform>
            <numerusform>Isso dá %Ln transferências, com no máximo %1 arquivos cada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in it cannot be uploaded, for example %1.</source>
        <translation>
            <numerusform>%Ln item não pode ser enviado: %1.</numerusform>
            <numerusform>%Ln itens não podem ser enviados, por exemplo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fol&amp;der…</source>
        <translation>Esc&amp;olher pasta…</translation>
    </message>
    <message>
        <source>All files in a folder, and in the folders in it</source>
        <translation>Todos os arquivos de uma pasta e das subpastas</translation>
    </message>
    <message>
        <source>Takes the folders out that are not counted yet.</source>
        <translation>Retira as pastas que ainda não foram contadas.</translation>
    </message>
    <message>
        <source>On the se&amp;rver</source>
        <comment>what becomes of folders there</comment>
        <translation>&amp;No servidor</translation>
    </message>
    <message>
        <source>keep the folders</source>
        <translation>manter as pastas</translation>
    </message>
    <message>
        <source>all files in one folder</source>
        <translation>todos os arquivos em uma pasta só</translation>
    </message>
    <message>
        <source>What becomes of the folders on the server</source>
        <translation>O que acontece com as pastas no servidor</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Parar de contar</translation>
    </message>
    <message>
        <source>All of it is being uploaded there already.</source>
        <translation>Tudo isso já está sendo enviado para lá.</translation>
    </message>
    <message numerus="yes">
        <source>Also those that are being &amp;uploaded there already (%Ln)</source>
        <translation>
            <numerusform>Ta&amp;mbém o que já está sendo enviado para lá (%Ln)</numerusform>
            <numerusform>Ta&amp;mbém os que já estão sendo enviados para lá (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is in the list for the same address, and has not ended.</source>
        <translation>O mesmo arquivo está na lista com o mesmo endereço e ainda não terminou.</translation>
    </message>
</context>
<context>
    <name>Ferry::AppearancePage</name>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light or dark, whatever the desktop has.</source>
        <translation>Claras ou escuras, seja qual for a área de trabalho.</translation>
    </message>
    <message>
        <source>theme dark light night mode color style</source>
        <comment>search words</comment>
        <translation>tema escuro claro noite modo cor estilo aparência dark</translation>
    </message>
    <message>
        <source>One line for each transfer</source>
        <translation>Uma linha por transferência</translation>
    </message>
    <message>
        <source>More of them fit on the screen; the details have the rest.</source>
        <translation>Cabem mais na tela; o resto fica nos detalhes.</translation>
    </message>
    <message>
        <source>compact rows list density small</source>
        <comment>search words</comment>
        <translation>compacto linhas lista densidade pequeno</translation>
    </message>
    <message>
        <source>Show the menu bar</source>
        <translation>Mostrar a barra de menus</translation>
    </message>
    <message>
        <source>Without it, the menu at the end of the toolbar has all.</source>
        <translation>Sem ela, o menu no fim da barra de ferramentas tem tudo.</translation>
    </message>
    <message>
        <source>menus toolbar hide</source>
        <comment>search words</comment>
        <translation>menus menu barra ferramentas ocultar esconder</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Nada desliza nem esmaece</translation>
    </message>
    <message>
        <source>What is shown is the same; it only does not move on the way.</source>
        <translation>O que se vê é o mesmo; só não se move no caminho.</translation>
    </message>
    <message>
        <source>reduced motion animation transition effects</source>
        <comment>search words</comment>
        <translation>movimento reduzido animação animações transição efeitos</translation>
    </message>
    <message>
        <source>Say how far the selected transfer is</source>
        <translation>Dizer o progresso da transferência selecionada</translation>
    </message>
    <message>
        <source>For screen readers: at every tenth, and when it ends or stops.</source>
        <translation>Para leitores de tela: a cada décimo, e quando termina ou para.</translation>
    </message>
    <message>
        <source>screen reader speech orca announce progress blind</source>
        <comment>search words</comment>
        <translation>leitor de tela fala voz orca anunciar progresso cego</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
</context>
<context>
    <name>Ferry::CancelDialog</name>
    <message>
        <source>Cancel transfer</source>
        <translation>Cancelar transferência</translation>
    </message>
    <message>
        <source>Cancel this transfer?</source>
        <translation>Cancelar esta transferência?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>Cancelar %Ln transferência?</numerusform>
            <numerusform>Cancelar %Ln transferências?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta ação não pode ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>Don’t ask for transfers under %Ln MiB</source>
        <translation>
            <numerusform>Não perguntar abaixo de %Ln MiB</numerusform>
            <numerusform>Não perguntar abaixo de %Ln MiB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>Cancelar %Ln transferência</numerusform>
            <numerusform>Cancelar %Ln transferências</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep transferring</source>
        <translation>Continuar transferindo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>the unfinished file, with all that was received</source>
        <translation>o arquivo incompleto, com tudo o que foi recebido</translation>
    </message>
    <message>
        <source>the unfinished upload on %1</source>
        <translation>o upload incompleto em %1</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>the unfinished upload on %1: that server lets nobody remove it</source>
        <translation>o upload incompleto em %1: esse servidor não permite que ninguém o remova</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>your own file %1</source>
        <translation>seu próprio arquivo %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>%1 already transferred</source>
        <translation>%1 já transferidos</translation>
    </message>
    <message>
        <source>the unfinished files</source>
        <translation>os arquivos incompletos</translation>
    </message>
    <message>
        <source>the unfinished uploads on their servers</source>
        <translation>os uploads incompletos nos servidores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) whose server lets nobody remove them</source>
        <translation>
            <numerusform>%Ln upload cujo servidor não permite que ninguém o remova</numerusform>
            <numerusform>%Ln uploads cujo servidor não permite que ninguém os remova</numerusform>
        </translation>
    </message>
    <message>
        <source>your own files</source>
        <translation>seus próprios arquivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that the server has already finished</source>
        <translation>
            <numerusform>%Ln arquivo que o servidor já concluiu</numerusform>
            <numerusform>%Ln arquivos que o servidor já concluiu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your own %Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo seu</numerusform>
            <numerusform>%Ln arquivos seus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::CategoryFoldersDialog</name>
    <message>
        <source>Folders by kind of file</source>
        <translation>Pastas por tipo de arquivo</translation>
    </message>
    <message>
        <source>&amp;Propose a folder by the kind of file</source>
        <translation>&amp;Sugerir uma pasta pelo tipo de arquivo</translation>
    </message>
    <message>
        <source>Folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Pasta para “%1”</translation>
    </message>
    <message>
        <source>none of their own</source>
        <translation>nenhuma própria</translation>
    </message>
    <message>
        <source>Choose a folder for “%1”</source>
        <comment>kind of files</comment>
        <translation>Escolher uma pasta para “%1”</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Manter como estava</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
</context>
<context>
    <name>Ferry::ChangeFolderDialog</name>
    <message>
        <source>Change folder</source>
        <translation>Mudar pasta</translation>
    </message>
    <message>
        <source>Save &amp;in</source>
        <translation>&amp;Salvar em</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>&amp;Escolher pasta…</translation>
    </message>
    <message>
        <source>What is there already moves along, and no file in the other folder is replaced. What can no longer be read is loaded again.</source>
        <translation>O que já foi transferido vai junto, e nenhum arquivo da outra pasta é substituído. O que não puder mais ser lido é baixado de novo.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Manter como estava</translation>
    </message>
    <message>
        <source>Enter a folder first.</source>
        <translation>Informe uma pasta primeiro.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
</context>
<context>
    <name>Ferry::CleanupPage</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Stop trying…</source>
        <translation>Parar de tentar…</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln transferência selecionada</numerusform>
            <numerusform>%Ln transferências selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one transfer to see what it leaves, and what became of it.</source>
        <translation>Selecione uma transferência para ver o que ela deixa e o que aconteceu com isso.</translation>
    </message>
    <message>
        <source>This page is the receipt: it claims only what was checked.</source>
        <translation>Esta página é o comprovante: só afirma o que foi verificado.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Stop trying to remove what is left?</source>
        <translation>Parar de tentar remover o que restou?</translation>
    </message>
    <message>
        <source>What is still there stays there, and the receipt says so with its name.</source>
        <translation>O que ainda existe fica onde está, e o comprovante o cita pelo nome.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Parar de tentar</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Continuar tentando</translation>
    </message>
    <message>
        <source>After that, this page says of each what became of it, and how that is known.</source>
        <translation>Depois, esta página diz o que aconteceu com cada item e como se sabe disso.</translation>
    </message>
</context>
<context>
    <name>Ferry::ClearHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln that are completed</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln concluída</numerusform>
            <numerusform>%Ln concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were cancelled</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that have ended</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>%Ln encerrada ao todo</numerusform>
            <numerusform>Todas as %Ln encerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Files stay where they are; the receipts go.</source>
        <translation>Os arquivos ficam onde estão; os comprovantes saem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are still being cleaned up stay in the list.</source>
        <extracomment>Ended transfers whose leftovers are not removed yet</extracomment>
        <translation>
            <numerusform>%Ln ainda em limpeza fica na lista.</numerusform>
            <numerusform>%Ln ainda em limpeza ficam na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln from the list</source>
        <extracomment>Transfers</extracomment>
        <translation>
            <numerusform>&amp;Remover %Ln da lista</numerusform>
            <numerusform>&amp;Remover %Ln da lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Limpar histórico</translation>
    </message>
    <message>
        <source>Which transfers are to leave the list?</source>
        <translation>Quais transferências devem sair da lista?</translation>
    </message>
    <message>
        <source>&amp;Only if they ended longer ago than</source>
        <translation>&amp;Só se encerradas há mais de</translation>
    </message>
    <message>
        <source>Only if they ended longer ago than</source>
        <translation>Só se encerradas há mais de</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Manter todas</translation>
    </message>
</context>
<context>
    <name>Ferry::CloseQuestion</name>
    <message>
        <source>Should transfers go on without the window? Ferry then stays in the tray.</source>
        <translation>As transferências devem continuar sem a janela? O Ferry então fica na bandeja.</translation>
    </message>
    <message>
        <source>Should transfers go on without the window? Starting Ferry again shows it.</source>
        <translation>As transferências devem continuar sem a janela? Iniciar o Ferry de novo a mostra.</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Continuar em &amp;segundo plano</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>Sair do &amp;Ferry</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Ficar na bandeja</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionOptions</name>
    <message>
        <source>Sign in &amp;as</source>
        <translation>Entr&amp;ar como</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Entrar como</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>as the system says</source>
        <comment>proxy</comment>
        <translation>conforme o sistema</translation>
    </message>
    <message>
        <source>none: straight to the server</source>
        <comment>proxy</comment>
        <translation>nenhum: direto ao servidor</translation>
    </message>
    <message>
        <source>this one:</source>
        <comment>proxy</comment>
        <translation>este:</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>When the server points elsewhere</source>
        <translation>Se o servidor redirecionar</translation>
    </message>
    <message>
        <source>follow it</source>
        <comment>redirects</comment>
        <translation>seguir</translation>
    </message>
    <message>
        <source>follow it on the same server only</source>
        <comment>redirects</comment>
        <translation>seguir só no mesmo servidor</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <comment>redirects</comment>
        <translation>parar com um erro</translation>
    </message>
    <message>
        <source>Client certificate: a PEM file with its key</source>
        <translation>Certificado do cliente: um arquivo PEM com a chave</translation>
    </message>
    <message>
        <source>PEM file with certificate and key</source>
        <translation>arquivo PEM com certificado e chave</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Choose a client certificate</source>
        <translation>Escolher um certificado do cliente</translation>
    </message>
    <message>
        <source>Headers to send along, one a line</source>
        <translation>Cabeçalhos a enviar, um por linha</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>%1 This transfer has some there, which are not shown.</source>
        <extracomment>%1 is the sentence about where secret headers are kept</extracomment>
        <translation>%1 Esta transferência tem alguns lá, que não são mostrados.</translation>
    </message>
    <message>
        <source>The proxy needs an address such as %1.</source>
        <translation>O proxy precisa de um endereço como %1.</translation>
    </message>
    <message>
        <source>Leave name and password out of the proxy’s address: Ferry asks for them.</source>
        <translation>Não ponha usuário e senha no endereço do proxy: o Ferry pergunta por eles.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Não foi possível ler o certificado do cliente.</translation>
    </message>
    <message>
        <source>This is not a header such as “X-Project: archive”: %1</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Isto não é um cabeçalho como “X-Project: archive”: %1</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>Certificates with keys (*.pem)</source>
        <translation>Certificados com chave (*.pem)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>needed for several accounts only</source>
        <translation>só com várias contas</translation>
    </message>
    <message>
        <source>&amp;When the server points elsewhere</source>
        <translation>Se o servidor &amp;redirecionar</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certificado do cli&amp;ente</translation>
    </message>
    <message>
        <source>Hea&amp;ders to send along, one a line</source>
        <translation>Ca&amp;beçalhos a enviar, um por linha</translation>
    </message>
    <message>
        <source>Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, without one in memory only.</source>
        <translation>Só os servidores desta transferência os recebem. Authorization e Cookie ficam no chaveiro ou, sem ele, só na memória.</translation>
    </message>
</context>
<context>
    <name>Ferry::ConnectionPage</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Select one transfer to see how it reaches its server, and what that has told.</source>
        <translation>Selecione uma única transferência para ver como ela chega ao servidor e o que ele informou.</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>o servidor não informa</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>não se sabe mais</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address in use</source>
        <extracomment>Where redirects led</extracomment>
        <translation>Endereço em uso</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>%1 is what is spoken, %2 what carries it: &quot;tus over HTTP/1.1&quot;</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>as the system’s settings say</source>
        <comment>proxy</comment>
        <translation>conforme as configurações do sistema</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>ETag (weak)</source>
        <translation>ETag (fraca)</translation>
    </message>
    <message>
        <source>ETag (strong)</source>
        <translation>ETag (forte)</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Última modificação</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <extracomment>A size in two ways: &quot;3.7 GiB (3,992,977,408 B)&quot;; B is the unit&apos;s sign</extracomment>
        <translation>%1 (%2 B)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Can resume</source>
        <translation>Pode retomar</translation>
    </message>
    <message>
        <source>Sends parts</source>
        <translation>Envia partes</translation>
    </message>
    <message>
        <source>Several connections</source>
        <translation>Várias conexões</translation>
    </message>
    <message>
        <source>no, it starts over</source>
        <translation>não, recomeça do zero</translation>
    </message>
    <message>
        <source>yes, it compares the last bytes</source>
        <translation>sim, compara os últimos bytes</translation>
    </message>
    <message>
        <source>yes, proved by the ETag</source>
        <translation>sim, provado pela ETag</translation>
    </message>
    <message>
        <source>yes, proved by the date</source>
        <translation>sim, provado pela data</translation>
    </message>
    <message>
        <source>Checksum wanted</source>
        <translation>Soma de verificação esperada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>checksum</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Checksum told</source>
        <translation>Soma de verificação informada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>the checksum does not agree</source>
        <translation>a soma de verificação não confere</translation>
    </message>
    <message>
        <source>✓ the checksum agrees</source>
        <translation>✓ a soma de verificação confere</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nada com que comparar</translation>
    </message>
    <message>
        <source>when all of it is there</source>
        <translation>quando tudo estiver lá</translation>
    </message>
    <message>
        <source>none: the file is whole</source>
        <extracomment>Of an upload: there is no unfinished thing on the server</extracomment>
        <translation>nenhuma: o arquivo está completo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Upload session</source>
        <extracomment>The address of an unfinished upload on a server</extracomment>
        <translation>Sessão de envio</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>sendo criada</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Se cancelar</translation>
    </message>
    <message>
        <source>perhaps, the server does not promise it</source>
        <translation>talvez, o servidor não promete</translation>
    </message>
</context>
<context>
    <name>Ferry::CopiedBar</name>
    <message>
        <source>&amp;Not this server</source>
        <translation>&amp;Não deste servidor</translation>
    </message>
    <message>
        <source>Links to %1 that are copied are not mentioned any more.</source>
        <translation>Links copiados para %1 não serão mais mencionados.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>%1 from %2 was copied</source>
        <comment>file, server</comment>
        <translation>Copiado: %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Baixar…</translation>
    </message>
</context>
<context>
    <name>Ferry::Desktop</name>
    <message>
        <source>Transfers are under way</source>
        <comment>why the computer is kept awake</comment>
        <translation>Transferências em andamento</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Tudo terminado</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>O computador continua ligado</translation>
    </message>
</context>
<context>
    <name>Ferry::DesktopPage</name>
    <message>
        <source>Notify when transfers end</source>
        <translation>Notificar quando transferências terminarem</translation>
    </message>
    <message>
        <source>Only while the window is not in front; one message for many.</source>
        <translation>Só quando a janela não está na frente; uma mensagem para muitas.</translation>
    </message>
    <message>
        <source>notification message popup bubble alert</source>
        <comment>search words</comment>
        <translation>notificação notificações mensagem aviso popup balão alerta</translation>
    </message>
    <message>
        <source>Stay awake while something moves</source>
        <translation>Não suspender enquanto algo avança</translation>
    </message>
    <message>
        <source>The computer does not go to sleep by itself until it is done.</source>
        <translation>O computador não é suspenso automaticamente até tudo terminar.</translation>
    </message>
    <message>
        <source>suspend standby inhibit power energy</source>
        <comment>search words</comment>
        <translation>suspender suspensão espera inibir energia dormir</translation>
    </message>
    <message>
        <source>Watch the clipboard for links</source>
        <translation>Monitorar links na área de transferência</translation>
    </message>
    <message>
        <source>A link that you copy is offered as a download; nothing starts by itself.</source>
        <translation>Um link copiado é oferecido como download; nada inicia automaticamente.</translation>
    </message>
    <message>
        <source>copy paste url grab catch</source>
        <comment>search words</comment>
        <translation>copiar colar url capturar pegar clipboard</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar um ícone na bandeja</translation>
    </message>
    <message>
        <source>It tells how far it is, and has a menu.</source>
        <translation>Ele mostra o progresso e tem um menu.</translation>
    </message>
    <message>
        <source>system tray status notifier indicator</source>
        <comment>search words</comment>
        <translation>bandeja do sistema ícone tray status indicador notificação</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Go on without the window</source>
        <translation>Continuar sem a janela</translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Sair do Ferry</translation>
    </message>
    <message>
        <source>While there is a tray icon</source>
        <translation>Com um ícone na bandeja</translation>
    </message>
    <message>
        <source>What closing the window does; Quit in the menu always quits.</source>
        <translation>O que fechar a janela faz; “Sair” no menu sempre sai.</translation>
    </message>
    <message>
        <source>close exit background minimize hide</source>
        <comment>search words</comment>
        <translation>fechar sair segundo plano minimizar ocultar esconder</translation>
    </message>
    <message>
        <source>While there is none</source>
        <comment>tray icon</comment>
        <translation>Sem ícone na bandeja</translation>
    </message>
    <message>
        <source>Without a tray icon, starting Ferry again brings the window back.</source>
        <translation>Sem ícone na bandeja, iniciar o Ferry de novo traz a janela de volta.</translation>
    </message>
    <message>
        <source>Except from these servers</source>
        <translation>Exceto destes servidores</translation>
    </message>
    <message>
        <source>Names of servers, with spaces between.</source>
        <translation>Nomes de servidores, separados por espaços.</translation>
    </message>
    <message>
        <source>clipboard ignore silent host block</source>
        <comment>search words</comment>
        <translation>área de transferência clipboard ignorar silenciar servidor host bloquear</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Iniciar ao entrar na sessão</translation>
    </message>
    <message>
        <source>Without a window, to go on with what is not finished.</source>
        <translation>Sem janela, para continuar o que não foi concluído.</translation>
    </message>
    <message>
        <source>autostart boot session startup background</source>
        <comment>search words</comment>
        <translation>início automático inicialização autostart boot sessão segundo plano</translation>
    </message>
</context>
<context>
    <name>Ferry::DetailPane</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>Of a file: which bytes are there, and which connections fetch the others</extracomment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>How the server is reached, and what it has told</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Graph</source>
        <extracomment>How fast it goes, as a graph</extracomment>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>Ferry::DownloadsPage</name>
    <message>
        <source>Save downloads in</source>
        <translation>Salvar downloads em</translation>
    </message>
    <message>
        <source>Proposed for each new download; the last one used is remembered.</source>
        <translation>Sugerida para cada novo download; a última usada é lembrada.</translation>
    </message>
    <message>
        <source>folder directory path location target destination</source>
        <comment>search words</comment>
        <translation>pasta diretório caminho local destino</translation>
    </message>
    <message>
        <source>Sort downloads by kind</source>
        <translation>Separar os downloads por tipo</translation>
    </message>
    <message>
        <source>Pictures, music, documents and so on get folders of their own.</source>
        <translation>Imagens, músicas, documentos e outros ganham pastas próprias.</translation>
    </message>
    <message>
        <source>category type folder directory video audio archive</source>
        <comment>search words</comment>
        <translation>categoria tipo pasta diretório vídeo áudio compactados</translation>
    </message>
    <message>
        <source>Save under a free name</source>
        <translation>Salvar com um nome livre</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Substituir o arquivo</translation>
    </message>
    <message>
        <source>If there is a file of that name</source>
        <translation>Se já houver um arquivo com esse nome</translation>
    </message>
    <message>
        <source>A file is replaced only when the new one is whole.</source>
        <translation>Um arquivo só é substituído quando o novo está completo.</translation>
    </message>
    <message>
        <source>overwrite rename collision exists duplicate</source>
        <comment>search words</comment>
        <translation>sobrescrever renomear conflito existe duplicado substituir</translation>
    </message>
    <message>
        <source>Look for a checksum on the server</source>
        <translation>Procurar uma soma de verificação no servidor</translation>
    </message>
    <message>
        <source>A file “name.sha256” beside a download is fetched, and the download checked against it.</source>
        <translation>Um arquivo “nome.sha256” ao lado de um download é baixado, e o download verificado com ele.</translation>
    </message>
    <message>
        <source>verify hash sha256 integrity check digest</source>
        <comment>search words</comment>
        <translation>verificar hash sha256 integridade conferir checksum digest</translation>
    </message>
    <message>
        <source>Folders for kinds of files</source>
        <translation>Pastas para tipos de arquivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>Ferry::DropOverlay</name>
    <message numerus="yes">
        <source>Drop here to download what %Ln list(s) contain(s)</source>
        <translation>
            <numerusform>Solte aqui para baixar o que %Ln lista contém</numerusform>
            <numerusform>Solte aqui para baixar o que %Ln listas contêm</numerusform>
        </translation>
    </message>
    <message>
        <source>the links in “%1”</source>
        <translation>os links em “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Drop here to upload %Ln file(s)</source>
        <translation>
            <numerusform>Solte aqui para enviar %Ln arquivo</numerusform>
            <numerusform>Solte aqui para enviar %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” itself</source>
        <translation>o próprio “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Drop to download %Ln link(s)</source>
        <translation>
            <numerusform>Solte para baixar %Ln link</numerusform>
            <numerusform>Solte para baixar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln file(s)</source>
        <translation>
            <numerusform>Solte para enviar %Ln arquivo</numerusform>
            <numerusform>Solte para enviar %Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to upload %Ln folder(s)</source>
        <translation>
            <numerusform>Solte para enviar %Ln pasta</numerusform>
            <numerusform>Solte para enviar %Ln pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Isto não pode ser solto aqui</translation>
    </message>
    <message>
        <source>There is no link in it.</source>
        <translation>Não há nenhum link nele.</translation>
    </message>
</context>
<context>
    <name>Ferry::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Ferry::EmptyState</name>
    <message>
        <source>No transfers yet</source>
        <translation>Nenhuma transferência ainda</translation>
    </message>
    <message>
        <source>No transfer matches the search</source>
        <translation>Nenhuma transferência corresponde à pesquisa</translation>
    </message>
    <message>
        <source>No transfers under “%1”</source>
        <comment>%1: a filter</comment>
        <translation>Nenhuma transferência em “%1”</translation>
    </message>
    <message>
        <source>or drop links and files here</source>
        <translation>ou solte links e arquivos aqui</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Novo download</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Novo upload</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>Ferry::ExportDialog</name>
    <message>
        <source>Export history</source>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Quais</translation>
    </message>
    <message>
        <source>Which transfers</source>
        <translation>Quais transferências</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>todas (%Ln)</numerusform>
            <numerusform>todas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>Ended transfers that the search has found</extracomment>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Ended transfers</extracomment>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabela para planilhas (CSV)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>Para programas (JSON)</translation>
    </message>
    <message>
        <source>Text to read</source>
        <translation>Texto para ler</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>leave without exporting</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says about it</extracomment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>Ferry::FileChoice</name>
    <message>
        <source>Current file</source>
        <translation>Arquivo em andamento</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column header: how much of the file is transferred</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column header</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>Column header: the address on the server</extracomment>
        <translation>No servidor</translation>
    </message>
</context>
<context>
    <name>Ferry::FilesPage</name>
    <message>
        <source>Files of the transfer</source>
        <translation>Arquivos da transferência</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <translation>Trocar link…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Adicionar links…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Esta transferência já foi encerrada.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Selecione uma única transferência.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Selecione um arquivo primeiro.</translation>
    </message>
    <message>
        <source>This file is there already.</source>
        <translation>Este arquivo já foi transferido.</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Arquivos a adicionar</translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Adicionar links</translation>
    </message>
    <message>
        <source>Links, one per line</source>
        <translation>Links, um por linha</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Não adicionar</translation>
    </message>
    <message>
        <source>There was no link or file that could be added.</source>
        <translation>Não havia nenhum link ou arquivo que pudesse ser adicionado.</translation>
    </message>
</context>
<context>
    <name>Ferry::FilterPane</name>
    <message>
        <source>All</source>
        <comment>transfers</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>transfers</comment>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>transfers</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>transfers</comment>
        <translation>Pausadas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Em limpeza</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>transfers</comment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>transfers</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>The user&apos;s own words for transfers</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown</source>
        <comment>tags or servers</comment>
        <extracomment>A tool tip: the list beside has only the most frequent ones</extracomment>
        <translation>
            <numerusform>Mais %Ln não é mostrado</numerusform>
            <numerusform>Mais %Ln não são mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::FolderBox</name>
    <message>
        <source>This folder is not there.</source>
        <translation>Esta pasta não existe.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralOptions</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>the file’s name</source>
        <translation>o nome do arquivo</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridade</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>%1: at once, beside the others</source>
        <extracomment>Priority: it does not count when the number of transfers at the same time is limited</extracomment>
        <translation>%1: na hora, além das outras</translation>
    </message>
    <message>
        <source>&amp;Complete it by itself when everything is there</source>
        <translation>&amp;Concluir automaticamente quando tudo for transferido</translation>
    </message>
    <message>
        <source>&amp;Run when it is finished or fails: a program, and one argument a line</source>
        <translation>Exec&amp;utar ao terminar ou falhar: um programa e um argumento por linha</translation>
    </message>
    <message>
        <source>Program to run when it is finished or fails</source>
        <translation>Programa a executar ao terminar ou falhar</translation>
    </message>
    <message>
        <source>It runs without a shell: what stands in a line is passed on as it is, with its spaces, quotes and stars.</source>
        <translation>É executado sem shell: cada linha é passada como está, com espaços, aspas e asteriscos.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: %Ln characters are possible.</source>
        <translation>
            <numerusform>A descrição é longa demais: o limite é de %Ln caractere.</numerusform>
            <numerusform>A descrição é longa demais: o limite é de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program to run needs its full path, such as /usr/bin/notify-send.</source>
        <translation>O programa a executar precisa do caminho completo, como /usr/bin/notify-send.</translation>
    </message>
    <message>
        <source>Only these &amp;bytes</source>
        <translation>Só estes b&amp;ytes</translation>
    </message>
    <message>
        <source>Only these bytes of the file</source>
        <translation>Só estes bytes do arquivo</translation>
    </message>
    <message>
        <source>all of them; or for example 0-499, 1000-</source>
        <extracomment>Of the bytes of a file; the numbers and marks stay as they are</extracomment>
        <translation>todos; ou, por exemplo, 0-499, 1000-</translation>
    </message>
    <message>
        <source>Write the first and the last byte of each piece, for example 0-499, 1000-.</source>
        <translation>Informe o primeiro e o último byte de cada trecho, por exemplo 0-499, 1000-.</translation>
    </message>
</context>
<context>
    <name>Ferry::GeneralPage</name>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window changes at once; nothing has to be started anew.</source>
        <translation>A janela muda na hora; nada precisa ser reiniciado.</translation>
    </message>
    <message>
        <source>translation locale tongue</source>
        <comment>search words</comment>
        <extracomment>Other words that people look for this setting by, in any order</extracomment>
        <translation>tradução língua localização português inglês</translation>
    </message>
    <message>
        <source>Before a transfer is cancelled</source>
        <translation>Antes de cancelar uma transferência</translation>
    </message>
    <message>
        <source>Cancel small transfers without a question</source>
        <translation>Cancelar transferências pequenas sem perguntar</translation>
    </message>
    <message>
        <source>Large ones, and those of unknown size, are always asked about.</source>
        <translation>Para as grandes e as de tamanho desconhecido, o Ferry sempre pergunta.</translation>
    </message>
    <message>
        <source>confirmation confirm ask dialog delete abort</source>
        <comment>search words</comment>
        <translation>confirmação confirmar perguntar diálogo excluir abortar</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>After a number: mebibytes</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Small means less than</source>
        <translation>Pequena significa menos de</translation>
    </message>
    <message>
        <source>Below this size, Cancel gives up a transfer at once.</source>
        <translation>Abaixo deste tamanho, Cancelar desiste da transferência na hora.</translation>
    </message>
    <message>
        <source>confirmation confirm size</source>
        <comment>search words</comment>
        <translation>confirmação confirmar tamanho</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
</context>
<context>
    <name>Ferry::GraphPage</name>
    <message>
        <source>Last minutes</source>
        <extracomment>A choice of what a graph shows: the last five minutes</extracomment>
        <translation>Últimos minutos</translation>
    </message>
    <message>
        <source>Whole time</source>
        <extracomment>A choice of what a graph shows: everything since the transfer, or Ferry, began</extracomment>
        <translation>Tempo todo</translation>
    </message>
    <message>
        <source>As long as it has been running, without the pauses</source>
        <translation>O tempo em que esteve em andamento, sem as pausas</translation>
    </message>
    <message>
        <source>As long as something was running since Ferry was started</source>
        <translation>O tempo em que algo esteve em andamento desde o início do Ferry</translation>
    </message>
    <message>
        <source>Graph of the speed</source>
        <translation>Gráfico da velocidade</translation>
    </message>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Gráfico da velocidade de todas as transferências</translation>
    </message>
    <message>
        <source>Arrow keys move from one moment to the next.</source>
        <translation>As setas passam de um momento a outro.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Select one transfer to see how fast it goes.</source>
        <translation>Selecione uma única transferência para ver sua velocidade.</translation>
    </message>
    <message>
        <source>The first second is being measured.</source>
        <translation>O primeiro segundo está sendo medido.</translation>
    </message>
    <message>
        <source>It has not been running yet, so there is no speed to show.</source>
        <translation>Ainda não esteve em andamento, por isso não há velocidade a mostrar.</translation>
    </message>
    <message>
        <source>Nothing has been running since Ferry was started.</source>
        <translation>Nada esteve em andamento desde que o Ferry foi iniciado.</translation>
    </message>
    <message>
        <source>Nothing of it was moved lately</source>
        <translation>Nada avançou ultimamente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>speeds</comment>
        <extracomment>The speed of all downloads, or of all uploads: &quot;Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was moved</source>
        <translation>nada avançou</translation>
    </message>
    <message>
        <source>%1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>%1 em média, %2 no máximo</translation>
    </message>
    <message>
        <source>nothing moves now, %1 on average, %2 at most</source>
        <extracomment>%1 and %2 are speeds</extracomment>
        <translation>nada avança agora, %1 em média, %2 no máximo</translation>
    </message>
    <message>
        <source>%1 now, %2 on average, %3 at most</source>
        <extracomment>%1 to %3 are speeds</extracomment>
        <translation>%1 agora, %2 em média, %3 no máximo</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryDetails</name>
    <message>
        <source>%1 in %2, on average %3</source>
        <extracomment>%1 is an amount, %2 a duration, %3 a speed: &quot;2.1 GiB in 4 min, on average 9 MiB/s&quot;</extracomment>
        <translation>%1 em %2, em média %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1 is an address or a file, %Ln how many others there are</extracomment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <comment>address</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <comment>address</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Salvo como</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryList</name>
    <message>
        <source>Ended transfers</source>
        <translation>Transferências encerradas</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column header: how a transfer ended</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Column header: at what time a transfer ended</extracomment>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A group of the history</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A group of the history</extracomment>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>Ferry::HistoryWindow</name>
    <message>
        <source>Select a transfer first.</source>
        <translation>Selecione uma transferência primeiro.</translation>
    </message>
    <message>
        <source>Select one transfer whose file is on this computer.</source>
        <translation>Selecione uma única transferência cujo arquivo esteja neste computador.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Selecione uma única transferência.</translation>
    </message>
    <message>
        <source>Its clean-up is still under way.</source>
        <translation>A limpeza dela ainda está em andamento.</translation>
    </message>
    <message>
        <source>No transfer has ended yet.</source>
        <translation>Nenhuma transferência encerrada ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s)</source>
        <translation>
            <numerusform>%Ln transferência</numerusform>
            <numerusform>%Ln transferências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>%1: how many are found so far</extracomment>
        <translation>%1 até agora…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 are found of %2</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No transfer has ended yet.

What ends is kept here with its receipt, until you remove it from the list.</source>
        <translation>Nenhuma transferência encerrada ainda.

O que se encerra fica aqui com o comprovante, até você remover da lista.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>No ended transfer matches the search</source>
        <translation>Nenhuma transferência encerrada corresponde à pesquisa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Search names, addresses, folders, tags and receipts</source>
        <translation>Pesquisar nomes, endereços, pastas, etiquetas e comprovantes</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Search the history (%1)</source>
        <translation>Pesquisar no histórico (%1)</translation>
    </message>
    <message>
        <source>Which ended transfers</source>
        <translation>Quais transferências encerradas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>ended transfers</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>ended transfers</comment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ended transfers</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Something stayed</source>
        <comment>ended transfers</comment>
        <extracomment>Ended transfers that left something that could not be removed</extracomment>
        <translation>Algo ficou</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Iniciar de novo</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;brir arquivo</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Remover da &amp;lista</translation>
    </message>
    <message>
        <source>Cl&amp;ear…</source>
        <translation>Limpa&amp;r…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) started again.</source>
        <translation>
            <numerusform>%Ln transferência iniciada de novo.</numerusform>
            <numerusform>%Ln transferências iniciadas de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being cleaned up: that stays in the list.</source>
        <translation>
            <numerusform>%Ln ainda em limpeza: fica na lista.</numerusform>
            <numerusform>%Ln ainda em limpeza: ficam na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) removed from the list.</source>
        <translation>
            <numerusform>%Ln transferência removida da lista.</numerusform>
            <numerusform>%Ln transferências removidas da lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) exported to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln transferência exportada para %1.</numerusform>
            <numerusform>%Ln transferências exportadas para %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::HostRulesEditor</name>
    <message>
        <source>as always</source>
        <comment>folder</comment>
        <translation>como sempre</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Essa pasta não existe. É preciso um caminho completo.</translation>
    </message>
    <message>
        <source>Enter a server’s name, such as files.example.org.</source>
        <translation>Informe o nome de um servidor, como files.example.org.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at a time</source>
        <translation>
            <numerusform>%Ln por vez</numerusform>
            <numerusform>%Ln por vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexão</numerusform>
            <numerusform>%Ln conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>is different with this server</comment>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>Server, such as files.example.org</source>
        <translation>Servidor, como files.example.org</translation>
    </message>
    <message>
        <source>Server with rules of its own</source>
        <translation>Servidor com regras próprias</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Adicionar servidor</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Servidores com regras próprias</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s name, what is different with it</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transferências simultâneas</translation>
    </message>
    <message>
        <source>Connections at the same time</source>
        <translation>Conexões simultâneas</translation>
    </message>
    <message>
        <source>Speed limit, each way</source>
        <translation>Limite de velocidade, em cada sentido</translation>
    </message>
    <message>
        <source>Save downloads in</source>
        <translation>Salvar downloads em</translation>
    </message>
    <message>
        <source>Remove this server</source>
        <translation>Remover este servidor</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>as always</source>
        <comment>number</comment>
        <translation>como sempre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>Ferry::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horário</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Remover este horário</translation>
    </message>
</context>
<context>
    <name>Ferry::JobActions</name>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel transfer</source>
        <translation>Cancelar transferência</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %Ln transfer(s)</source>
        <translation>
            <numerusform>&amp;Cancelar %Ln transferência</numerusform>
            <numerusform>&amp;Cancelar %Ln transferências</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>&amp;Cancelar transferência</translation>
    </message>
    <message>
        <source>Retry &amp;now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Co&amp;ncluir</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>Remove from &amp;list</source>
        <translation>Remover da &amp;lista</translation>
    </message>
    <message>
        <source>Remove all &amp;ended from the list</source>
        <translation>Remo&amp;ver todas as encerradas da lista</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>A&amp;brir arquivo</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copiar lin&amp;k</translation>
    </message>
    <message>
        <source>Copy file p&amp;ath</source>
        <translation>Copiar caminho do &amp;arquivo</translation>
    </message>
    <message>
        <source>Cop&amp;y error</source>
        <translation>Copiar err&amp;o</translation>
    </message>
    <message>
        <source>Nothing selected waits to be tried again.</source>
        <translation>Nada do que foi selecionado aguarda nova tentativa.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be completed.</source>
        <translation>Nada do que foi selecionado aguarda conclusão.</translation>
    </message>
    <message>
        <source>Nothing selected waits for a sign-in.</source>
        <translation>Nada do que foi selecionado aguarda usuário e senha.</translation>
    </message>
    <message>
        <source>Only transfers that have ended and are cleaned up can leave the list.</source>
        <translation>Só as transferências encerradas e já limpas podem sair da lista.</translation>
    </message>
    <message>
        <source>Nothing selected has an error.</source>
        <translation>Nada do que foi selecionado tem erro.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Selecione uma transferência primeiro.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Já está pausada.</translation>
    </message>
    <message>
        <source>Everything is transferred.</source>
        <translation>Tudo já foi transferido.</translation>
    </message>
    <message>
        <source>It is running, or starts by itself.</source>
        <translation>Está em andamento ou inicia automaticamente.</translation>
    </message>
    <message>
        <source>Select one transfer that has a finished file.</source>
        <translation>Selecione uma transferência que tenha um arquivo concluído.</translation>
    </message>
    <message>
        <source>Select one transfer.</source>
        <translation>Selecione uma única transferência.</translation>
    </message>
    <message>
        <source>Replace link prefi&amp;x…</source>
        <translation>Trocar prefi&amp;xo dos links…</translation>
    </message>
    <message>
        <source>This transfer has ended.</source>
        <translation>Esta transferência já foi encerrada.</translation>
    </message>
    <message>
        <source>Propert&amp;ies…</source>
        <translation>Propr&amp;iedades…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>C&amp;hange folder…</source>
        <translation>&amp;Mudar pasta…</translation>
    </message>
    <message>
        <source>Only downloads that have not ended can go elsewhere.</source>
        <translation>Só os downloads que não foram encerrados podem ir para outra pasta.</translation>
    </message>
</context>
<context>
    <name>Ferry::JobModel</name>
    <message>
        <source>Name</source>
        <extracomment>Column header</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column header</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column header</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column header</extracomment>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Column header</extracomment>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column header: the server&apos;s name</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Column header: when the transfer was added</extracomment>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Column header: the number in the queue; 1 is the next that starts</extracomment>
        <translation>Nº</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversCommand</name>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>deste Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>talvez deste Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>de outro programa</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>“%1” was not found; nothing is removed.</source>
        <translation>“%1” não foi encontrado; nada será removido.</translation>
    </message>
</context>
<context>
    <name>Ferry::LeftoversDialog</name>
    <message>
        <source>Leftovers</source>
        <translation>Resíduos</translation>
    </message>
    <message>
        <source>Temporary files and unfinished uploads that no transfer in the list needs or is removing. Ferry searches the folders and servers that your transfers have used.</source>
        <translation>Arquivos temporários e uploads incompletos que nenhuma transferência da lista usa ou está removendo. O Ferry procura nas pastas e nos servidores que suas transferências usaram.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column headers: kind, place, size, since when it is there, who made it</extracomment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Take over and remove…</source>
        <translation>&amp;Assumir e remover…</translation>
    </message>
    <message>
        <source>this Ferry’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>deste Ferry</translation>
    </message>
    <message>
        <source>perhaps this Ferry’s</source>
        <extracomment>Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id</extracomment>
        <translation>talvez deste Ferry</translation>
    </message>
    <message>
        <source>another program’s</source>
        <extracomment>Whose leftover it is</extracomment>
        <translation>de outro programa</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %Ln leftover(s)</source>
        <translation>
            <numerusform>&amp;Remover %Ln resíduo</numerusform>
            <numerusform>&amp;Remover %Ln resíduos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Select what is to be removed first.</source>
        <translation>Selecione primeiro o que deve ser removido.</translation>
    </message>
    <message>
        <source>Not all of it is certainly this Ferry’s: take it over instead.</source>
        <translation>Não há certeza de que tudo seja deste Ferry: use “Assumir e remover”.</translation>
    </message>
    <message>
        <source>This is Ferry’s own: just remove it.</source>
        <translation>Isto é do próprio Ferry: basta remover.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be searched. %1</source>
        <extracomment>Places: folders or servers; %1 is the reason of the first</extracomment>
        <translation>
            <numerusform>Não foi possível procurar em %Ln lugar. %1</numerusform>
            <numerusform>Não foi possível procurar em %Ln lugares. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found: Ferry left nothing behind.</source>
        <translation>Nada encontrado: o Ferry não deixou nada para trás.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln thing(s) that may be another program’s?</source>
        <translation>
            <numerusform>Remover %Ln item que pode ser de outro programa?</numerusform>
            <numerusform>Remover %Ln itens que podem ser de outro programa?</numerusform>
        </translation>
    </message>
    <message>
        <source>If that program still works with it, its transfer is lost. This cannot be undone.</source>
        <translation>Se esse programa ainda estiver usando o que for removido, a transferência dele se perde. Esta ação não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Take over and remove</source>
        <translation>Assumir e remover</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>Não mexer</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitMenu</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>Limite de &amp;velocidade</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Alternative limits</source>
        <translation>Limites alternativos</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>At certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>Em certos horários</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitOptions</name>
    <message>
        <source>&amp;Speed limit</source>
        <translation>Limite de &amp;velocidade</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <extracomment>After a number: kibibytes a second</extracomment>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>Of this transfer alone.</source>
        <translation>Só desta transferência.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed limit</comment>
        <extracomment>Instead of a number: as fast as it can be</extracomment>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>First retry after</source>
        <translation>Nova tentativa após</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Each further try waits about twice as long.</source>
        <translation>Cada nova tentativa espera cerca do dobro.</translation>
    </message>
    <message>
        <source>Give up when nothing &amp;moves for</source>
        <translation>De&amp;sistir se nada avançar por</translation>
    </message>
    <message>
        <source>Give up when nothing moves for</source>
        <translation>Desistir se nada avançar por</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number: hours</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>at once</source>
        <extracomment>Instead of a number of hours: an error is never tried again</extracomment>
        <translation>na hora</translation>
    </message>
    <message>
        <source>Then it stops with an error. What is there stays, and Resume goes on from it.</source>
        <translation>Então para com um erro. O que já foi transferido fica, e “Retomar” continua dali.</translation>
    </message>
    <message>
        <source>&amp;Longest time it may run</source>
        <translation>Duração &amp;máxima</translation>
    </message>
    <message>
        <source>Longest time it may run</source>
        <translation>Duração máxima</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <extracomment>Instead of a number of minutes: as long as it takes</extracomment>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Only the time counts in which it is connected.</source>
        <translation>Só conta o tempo em que está conectada.</translation>
    </message>
    <message>
        <source>Speed and time</source>
        <translation>Velocidade e tempo</translation>
    </message>
    <message>
        <source>First retr&amp;y after</source>
        <translation>Nova &amp;tentativa após</translation>
    </message>
    <message>
        <source>C&amp;onnections for a file</source>
        <translation>C&amp;onexões por arquivo</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Conexões por arquivo</translation>
    </message>
    <message>
        <source>as many as help</source>
        <extracomment>Instead of a number of connections: found out by measuring</extracomment>
        <translation>quantas ajudarem</translation>
    </message>
    <message>
        <source>More than one only where the server allows it.</source>
        <translation>Mais de uma só onde o servidor permite.</translation>
    </message>
</context>
<context>
    <name>Ferry::LimitsButton</name>
    <message>
        <source>Speed limits of all transfers: choose others</source>
        <translation>Limites de velocidade de todas as transferências: escolher outros</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Speed limits: %1</source>
        <extracomment>Read aloud; %1 is &quot;No limit&quot; or the limits</extracomment>
        <translation>Limites de velocidade: %1</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Speed limits…</source>
        <translation>Limites de velocidade…</translation>
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
        <translation>Limites alternativos</translation>
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
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite de velocidade de todos os downloads</translation>
    </message>
    <message>
        <source>They share it evenly; each can have its own limit as well.</source>
        <translation>Dividido por igual entre eles; cada um também pode ter o seu.</translation>
    </message>
    <message>
        <source>bandwidth throttle rate maximum slow</source>
        <comment>search words</comment>
        <translation>banda largura limitar taxa máximo lento velocidade</translation>
    </message>
    <message>
        <source>Speed limit of all uploads</source>
        <translation>Limite de velocidade de todos os uploads</translation>
    </message>
    <message>
        <source>An upload that fills the line slows down everything else on it.</source>
        <translation>Um upload que ocupa toda a linha deixa todo o resto mais lento.</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>sempre</translation>
    </message>
    <message>
        <source>at certain times</source>
        <extracomment>The alternative speed limits are used ...</extracomment>
        <translation>em certos horários</translation>
    </message>
    <message>
        <source>Use the alternative limits</source>
        <translation>Usar os limites alternativos</translation>
    </message>
    <message>
        <source>They take the place of the limits above.</source>
        <translation>Substituem os limites acima.</translation>
    </message>
    <message>
        <source>bandwidth schedule turtle throttle slow</source>
        <comment>search words</comment>
        <translation>banda agenda agendar tartaruga limitar lento horário</translation>
    </message>
    <message>
        <source>Alternative limit of all downloads</source>
        <translation>Limite alternativo de todos os downloads</translation>
    </message>
    <message>
        <source>bandwidth throttle rate turtle</source>
        <comment>search words</comment>
        <translation>banda taxa limitar tartaruga velocidade</translation>
    </message>
    <message>
        <source>Alternative limit of all uploads</source>
        <translation>Limite alternativo de todos os uploads</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De e até</translation>
    </message>
    <message>
        <source>Where the end comes first, it is on the next day.</source>
        <translation>Se o fim vier antes do início, é no dia seguinte.</translation>
    </message>
    <message>
        <source>schedule time clock night hours</source>
        <comment>search words</comment>
        <translation>agenda agendar hora horário relógio noite</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Nestes dias</translation>
    </message>
    <message>
        <source>On which the alternative limits begin.</source>
        <translation>Aqueles em que os limites alternativos começam.</translation>
    </message>
    <message>
        <source>schedule week weekend weekday</source>
        <comment>search words</comment>
        <translation>agenda agendar semana fim de semana dia útil</translation>
    </message>
    <message>
        <source>Speed limits</source>
        <translation>Limites de velocidade</translation>
    </message>
</context>
<context>
    <name>Ferry::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Select one transfer to read its log.</source>
        <translation>Selecione uma transferência para ler o registro dela.</translation>
    </message>
</context>
<context>
    <name>Ferry::MainWindow</name>
    <message>
        <source>About Ferry</source>
        <translation>Sobre o Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Moves files both ways and leaves nothing behind: what a cancelled transfer has created, here or on a server, is removed, and the Clean-up page proves it.</source>
        <translation>Leva arquivos nos dois sentidos e não deixa nada para trás: o que uma transferência cancelada criou, aqui ou em um servidor, é removido, e a página Limpeza comprova isso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active – Ferry</source>
        <comment>window title</comment>
        <translation>
            <numerusform>%Ln ativa – Ferry</numerusform>
            <numerusform>%Ln ativas – Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.</source>
        <translation>O Ferry não consegue salvar a lista de transferências (%1). Nada novo será iniciado enquanto isso; o que está em andamento continua.</translation>
    </message>
    <message>
        <source>The list of transfers could not be read, so Ferry began a new one. The old one is kept as %1.</source>
        <translation>Não foi possível ler a lista de transferências, por isso o Ferry começou uma nova. A antiga foi guardada como %1.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Search transfers</source>
        <translation>Pesquisar na lista</translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Novo &amp;download…</translation>
    </message>
    <message>
        <source>Add download</source>
        <translation>Novo download</translation>
    </message>
    <message>
        <source>Add &amp;upload…</source>
        <translation>Novo &amp;upload…</translation>
    </message>
    <message>
        <source>Add upload</source>
        <translation>Novo upload</translation>
    </message>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>&amp;Adicionar da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detal&amp;hes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Próximo pai&amp;nel</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>&amp;Sobre o Ferry</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>&amp;Transferência</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.</source>
        <translation>
            <numerusform>%Ln item de que ninguém cuida: arquivo temporário ou upload incompleto.</numerusform>
            <numerusform>%Ln itens de que ninguém cuida: arquivos temporários ou uploads incompletos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show leftovers…</source>
        <translation>Mostrar resíduos…</translation>
    </message>
    <message>
        <source>Find &amp;leftovers…</source>
        <translation>Procurar &amp;resíduos…</translation>
    </message>
    <message>
        <source>Search in names, servers, folders and tags (%1)</source>
        <translation>Pesquisar em nomes, servidores, pastas e etiquetas (%1)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos os comandos</translation>
    </message>
    <message>
        <source>&amp;Watch the clipboard for links</source>
        <extracomment>A switch</extracomment>
        <translation>&amp;Monitorar links na área de transferência</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Painel &amp;anterior</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>A switch: one line for each transfer instead of two</extracomment>
        <translation>Linhas compac&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Barra de menus</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Speed graph…</source>
        <extracomment>Opens a window with the speed of all transfers</extracomment>
        <translation>Gráfico da velocidade…</translation>
    </message>
</context>
<context>
    <name>Ferry::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Ferry::NetworkPage</name>
    <message>
        <source>Proxy of new transfers</source>
        <translation>Proxy das novas transferências</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Connections for a file</source>
        <translation>Conexões por arquivo</translation>
    </message>
    <message>
        <source>At most; how many help is found out by measuring.</source>
        <translation>No máximo; quantas ajudam se descobre medindo.</translation>
    </message>
    <message>
        <source>segments parts threads parallel split</source>
        <comment>search words</comment>
        <translation>segmentos partes threads paralelo paralelas dividir</translation>
    </message>
    <message>
        <source>Connections to a server</source>
        <translation>Conexões com um servidor</translation>
    </message>
    <message>
        <source>Of all downloads from there together.</source>
        <translation>De todos os downloads de lá juntos.</translation>
    </message>
    <message>
        <source>host segments parts threads parallel</source>
        <comment>search words</comment>
        <translation>servidor host segmentos partes threads paralelo paralelas</translation>
    </message>
    <message>
        <source>Connections in all</source>
        <translation>Conexões ao todo</translation>
    </message>
    <message>
        <source>Each running download has at least one.</source>
        <translation>Cada download em andamento tem pelo menos uma.</translation>
    </message>
    <message>
        <source>segments parts threads parallel total</source>
        <comment>search words</comment>
        <translation>segmentos partes threads paralelo paralelas total</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>proxy</comment>
        <translation>Este</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For what is added from now on; each transfer can have another.</source>
        <translation>Para o que for adicionado de agora em diante; cada transferência pode ter outro.</translation>
    </message>
    <message>
        <source>socks http gateway firewall tor</source>
        <comment>search words</comment>
        <translation>socks http gateway firewall tor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>http:// or socks5://, and its port.</source>
        <translation>http:// ou socks5://, com a porta.</translation>
    </message>
    <message>
        <source>socks http port</source>
        <comment>search words</comment>
        <translation>socks http porta</translation>
    </message>
    <message>
        <source>An address begins with http:// or socks5://, and has no password in it.</source>
        <translation>Um endereço começa com http:// ou socks5:// e não contém senha.</translation>
    </message>
    <message>
        <source>the system’s</source>
        <comment>certificate authorities</comment>
        <translation>as do sistema</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades certificadoras</translation>
    </message>
    <message>
        <source>A file (PEM) with those that are trusted, instead of the system’s.</source>
        <translation>Um arquivo (PEM) com as confiáveis, em vez das do sistema.</translation>
    </message>
    <message>
        <source>ca tls ssl https certificate pem root trust</source>
        <comment>search words</comment>
        <translation>ca tls ssl https certificado certificados pem raiz confiança confiar</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>Não há nenhum certificado em %1.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
</context>
<context>
    <name>Ferry::OptionsDialog</name>
    <message>
        <source>Options</source>
        <extracomment>Window title: %1 is a transfer&apos;s name</extracomment>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Propriedades de %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Manter como estava</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Ferry::OverviewPage</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers are selected</source>
        <translation>
            <numerusform>%Ln transferência selecionada</numerusform>
            <numerusform>%Ln transferências selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a transfer to see what it does, why it waits and what comes next.</source>
        <translation>Selecione uma transferência para ver o que ela faz, por que espera e o que vem depois.</translation>
    </message>
    <message>
        <source>The buttons above act on all of them.</source>
        <translation>Os botões acima valem para todas elas.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Conectado como</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>proxy</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Only these bytes</source>
        <translation>Só estes bytes</translation>
    </message>
    <message>
        <source>Server’s reply</source>
        <translation>Resposta do servidor</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Tempo máximo</translation>
    </message>
    <message>
        <source>Runs afterwards</source>
        <translation>Executa depois</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>If pointed elsewhere</source>
        <translation>Se for redirecionada</translation>
    </message>
    <message>
        <source>secret ones</source>
        <extracomment>In a list of names of header fields: some that nobody is shown, such as Authorization</extracomment>
        <translation>outros, secretos</translation>
    </message>
    <message>
        <source>follows on the same server only</source>
        <translation>segue só no mesmo servidor</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>para com um erro</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Ferry::PartsPage</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>Mapa do arquivo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers of a table of connections: who sends, which bytes it is asked for, how many of them have come</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Select one download to see its parts.</source>
        <translation>Selecione um único download para ver suas partes.</translation>
    </message>
    <message>
        <source>Only downloads have a map of their parts.</source>
        <translation>Só os downloads têm um mapa das partes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Nothing of this file is there.</source>
        <translation>Nada deste arquivo está presente.</translation>
    </message>
    <message>
        <source>The size of the file is not known.</source>
        <translation>O tamanho do arquivo não é conhecido.</translation>
    </message>
    <message>
        <source>%1 (mirror)</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 (espelho)</translation>
    </message>
    <message>
        <source>The whole file is there.</source>
        <translation>O arquivo inteiro está presente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>
            <numerusform>%Ln conexão, %1 presentes</numerusform>
            <numerusform>%Ln conexões, %1 presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Not being fetched now, %1 there</source>
        <extracomment>%1 is a percentage: &quot;42 %&quot;</extracomment>
        <translation>Não está sendo baixado agora, %1 presentes</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordList</name>
    <message>
        <source>None is needed now. A password that you let Ferry remember is in the keychain of the desktop, and read from there when a transfer needs it.</source>
        <translation>Nenhuma é necessária agora. Uma senha que você deixa o Ferry lembrar fica no chaveiro da área de trabalho e é lida de lá quando uma transferência precisa dela.</translation>
    </message>
    <message>
        <source>What you let Ferry remember is in the keychain of the desktop. Forgetting it here removes it there as well.</source>
        <translation>O que você deixa o Ferry lembrar fica no chaveiro da área de trabalho. Esquecer aqui remove de lá também.</translation>
    </message>
    <message>
        <source>Enter a server’s address, such as https://files.example.org.</source>
        <translation>Informe o endereço de um servidor, como https://files.example.org.</translation>
    </message>
    <message>
        <source>No password of %1 is remembered any more.</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Nenhuma senha de %1 é mais lembrada.</translation>
    </message>
    <message>
        <source>Remembered passwords</source>
        <translation>Senhas lembradas</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Column headers: a server&apos;s address, the name of the user there</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget the password of another server</source>
        <translation>Esquecer a senha de outro servidor</translation>
    </message>
</context>
<context>
    <name>Ferry::PasswordsPage</name>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>forget credentials keychain wallet sign in login account secret user</source>
        <comment>search words</comment>
        <translation>esquecer credenciais chaveiro carteira entrar login conta segredo usuário</translation>
    </message>
</context>
<context>
    <name>Ferry::PathControl</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>Ferry::PlasmaViews</name>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more transfer(s)</source>
        <comment>after single ones</comment>
        <translation>
            <numerusform>Mais %Ln transferência</numerusform>
            <numerusform>Mais %Ln transferências</numerusform>
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
        <translation>Pro&amp;tocolo</translation>
    </message>
    <message>
        <source>Protocol to upload with</source>
        <translation>Protocolo de upload</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gião</translation>
    </message>
    <message>
        <source>Region of the bucket</source>
        <translation>Região do bucket</translation>
    </message>
    <message>
        <source>as the address says, else us-east-1</source>
        <translation>a do endereço ou us-east-1</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>Chave de ace&amp;sso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>Secret &amp;key…</source>
        <translation>C&amp;have secreta…</translation>
    </message>
    <message>
        <source>Asks for the secret key, and keeps it in the keychain if you want.</source>
        <translation>Pede a chave secreta e, se você quiser, a guarda no chaveiro.</translation>
    </message>
    <message>
        <source>Save the server’s r&amp;eply as</source>
        <translation>Salvar resposta &amp;do servidor em</translation>
    </message>
    <message>
        <source>File for the server’s reply</source>
        <translation>Arquivo para a resposta do servidor</translation>
    </message>
    <message>
        <source>no reply wanted</source>
        <translation>não salvar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Esco&amp;lher…</translation>
    </message>
    <message>
        <source>Choose a file for the server’s reply</source>
        <translation>Escolher um arquivo para a resposta do servidor</translation>
    </message>
    <message>
        <source>asking the server…</source>
        <translation>consultando o servidor…</translation>
    </message>
    <message>
        <source>as the server answers</source>
        <translation>conforme a resposta do servidor</translation>
    </message>
    <message>
        <source>%1, proposed (%2)</source>
        <extracomment>A protocol to choose: %1 is its name, %2 why, such as &quot;the server says so&quot;</extracomment>
        <translation>%1, sugerido (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>protocol</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the server’s reply as</source>
        <translation>Salvar resposta do servidor em</translation>
    </message>
</context>
<context>
    <name>Ferry::QueueActions</name>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Mover para o &amp;início</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Mover para o &amp;fim</translation>
    </message>
    <message>
        <source>Start no&amp;w</source>
        <translation>Iniciar a&amp;gora</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>Priori&amp;ty</source>
        <translation>Priori&amp;dade</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>What runs goes on to its end, and nothing else is started.</source>
        <translation>O que está em andamento vai até o fim, e nada mais é iniciado.</translation>
    </message>
    <message>
        <source>Select a transfer first.</source>
        <translation>Selecione uma transferência primeiro.</translation>
    </message>
    <message>
        <source>What has ended has no place in the queue.</source>
        <translation>O que foi encerrado não tem lugar na fila.</translation>
    </message>
    <message>
        <source>What has ended keeps the tags it has.</source>
        <translation>O que foi encerrado mantém as etiquetas que tem.</translation>
    </message>
    <message>
        <source>Nothing selected waits to be started.</source>
        <translation>Nada do que foi selecionado aguarda início.</translation>
    </message>
    <message>
        <source>Finish these, then stop</source>
        <extracomment>A switch: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Terminar estas e parar</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>A menu: up, down and the like</extracomment>
        <translation>Posição na fila</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar todas</translation>
    </message>
</context>
<context>
    <name>Ferry::QueuePage</name>
    <message>
        <source>Transfers at the same time</source>
        <translation>Transferências simultâneas</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>As outras aguardam a vez.</translation>
    </message>
    <message>
        <source>parallel simultaneous concurrent slots maximum</source>
        <comment>search words</comment>
        <translation>paralelo paralelas simultâneas concorrentes vagas máximo fila</translation>
    </message>
    <message>
        <source>Of them with the same server</source>
        <translation>Delas, com o mesmo servidor</translation>
    </message>
    <message>
        <source>Some servers refuse whoever comes too often.</source>
        <translation>Alguns servidores recusam quem vem com frequência demais.</translation>
    </message>
    <message>
        <source>host parallel simultaneous concurrent</source>
        <comment>search words</comment>
        <translation>servidor host paralelo paralelas simultâneas concorrentes</translation>
    </message>
    <message>
        <source>Files of one download at the same time</source>
        <translation>Arquivos de um download ao mesmo tempo</translation>
    </message>
    <message>
        <source>For downloads that consist of several files.</source>
        <translation>Para downloads compostos de vários arquivos.</translation>
    </message>
    <message>
        <source>parallel simultaneous metalink list</source>
        <comment>search words</comment>
        <translation>paralelo simultâneos metalink lista</translation>
    </message>
    <message>
        <source>When nothing runs</source>
        <translation>Quando tudo aguarda</translation>
    </message>
    <message>
        <source>Wait while the connection is metered</source>
        <translation>Aguardar com conexão limitada</translation>
    </message>
    <message>
        <source>On a hotspot or a mobile network, transfers wait until there is another.</source>
        <translation>Em um ponto de acesso ou rede móvel, as transferências aguardam haver outra.</translation>
    </message>
    <message>
        <source>mobile hotspot data plan tethering roaming cellular</source>
        <comment>search words</comment>
        <translation>móvel celular hotspot dados plano franquia tethering roaming</translation>
    </message>
    <message>
        <source>Wait while on battery</source>
        <translation>Aguardar com bateria</translation>
    </message>
    <message>
        <source>Transfers go on when the computer is plugged in.</source>
        <translation>As transferências continuam quando o computador é ligado à tomada.</translation>
    </message>
    <message>
        <source>power energy laptop mains</source>
        <comment>search words</comment>
        <translation>energia bateria notebook tomada força</translation>
    </message>
    <message>
        <source>Wait in these hours</source>
        <translation>Aguardar nestes horários</translation>
    </message>
    <message>
        <source>What runs when they begin is paused if it can go on later.</source>
        <translation>O que está em andamento quando começam é pausado, se puder continuar depois.</translation>
    </message>
    <message>
        <source>schedule time night day week clock</source>
        <comment>search words</comment>
        <translation>agenda agendar hora horário noite dia semana relógio</translation>
    </message>
    <message>
        <source>Servers with rules of their own</source>
        <translation>Servidores com regras próprias</translation>
    </message>
    <message>
        <source>What is different with some servers</source>
        <translation>O que muda com alguns servidores</translation>
    </message>
    <message>
        <source>A rule for “example.org” is also for “dl.example.org”.</source>
        <translation>Uma regra para “example.org” vale também para “dl.example.org”.</translation>
    </message>
    <message>
        <source>host site domain limit bandwidth speed connections folder</source>
        <comment>search words</comment>
        <translation>servidor host site domínio limite banda velocidade conexões pasta</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>Ferry::ReplaceLinkDialog</name>
    <message>
        <source>Replace link prefix</source>
        <translation>Trocar prefixo dos links</translation>
    </message>
    <message>
        <source>Replace link</source>
        <translation>Trocar link</translation>
    </message>
    <message>
        <source>Links &amp;beginning with</source>
        <translation>Links que &amp;começam com</translation>
    </message>
    <message>
        <source>&amp;Link until now</source>
        <translation>&amp;Link até agora</translation>
    </message>
    <message>
        <source>Links beginning with</source>
        <translation>Links que começam com</translation>
    </message>
    <message>
        <source>Link until now</source>
        <translation>Link até agora</translation>
    </message>
    <message>
        <source>begin &amp;with</source>
        <translation>passam a começar co&amp;m</translation>
    </message>
    <message>
        <source>&amp;New link</source>
        <translation>&amp;Novo link</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Passam a começar com</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Novo link</translation>
    </message>
    <message>
        <source>What is there already is kept if the new place has the same file. An upload that is not finished starts over there.</source>
        <translation>O que já foi transferido é mantido se o novo lugar tiver o mesmo arquivo. Um upload incompleto recomeça do zero no novo lugar.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Manter como estava</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>No unfinished file has a link that begins like this.</source>
        <translation>Nenhum arquivo incompleto tem um link que comece assim.</translation>
    </message>
    <message>
        <source>Enter a link first.</source>
        <translation>Informe um link primeiro.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln link(s)</source>
        <translation>
            <numerusform>Trocar %Ln link</numerusform>
            <numerusform>Trocar %Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::SegmentMap</name>
    <message>
        <source>Bytes %1 to %2: there</source>
        <extracomment>Of a file: %1 and %2 are numbers of bytes, here and in the following</extracomment>
        <translation>Bytes %1 a %2: presentes</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: being fetched from %3</source>
        <extracomment>%3 is a server</extracomment>
        <translation>Bytes %1 a %2: sendo recebidos de %3</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: partly there</source>
        <translation>Bytes %1 a %2: presentes em parte</translation>
    </message>
    <message>
        <source>Bytes %1 to %2: not there yet</source>
        <translation>Bytes %1 a %2: ainda não presentes</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <extracomment>Read aloud: %1 is the name of a setting</extracomment>
        <translation>Voltar ao padrão: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>Every change is in force at once.</source>
        <translation>Cada mudança vale na hora.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Search in all settings (%1)</source>
        <translation>Pesquisar em todas as configurações (%1)</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>No setting matches the search</source>
        <translation>Nenhuma configuração corresponde à pesquisa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take back the last change (%1)</source>
        <translation>Desfazer a última mudança (%1)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>Ferry::SettingsPage</name>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Essa pasta não existe. É preciso um caminho completo.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Não é possível gravar nesta pasta.</translation>
    </message>
    <message>
        <source>There is no such file. It has to be a full path.</source>
        <translation>Esse arquivo não existe. É preciso um caminho completo.</translation>
    </message>
</context>
<context>
    <name>Ferry::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>%1 wants to know who you are.</source>
        <translation>%1 pede que você se identifique.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Kept in memory only, until Ferry quits.</source>
        <translation>Fica só na memória, até o Ferry ser encerrado.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Needs a name.</source>
        <translation>Falta o usuário.</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Entrar co&amp;m</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Como entrar</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <extracomment>How to sign in; Basic is a term of HTTP</extracomment>
        <translation>Usuário e senha (Basic)</translation>
    </message>
    <message>
        <source>Name and password, proved without sending it (Digest)</source>
        <extracomment>How to sign in; Digest is a term of HTTP</extracomment>
        <translation>Usuário e senha, sem enviar a senha (Digest)</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <extracomment>How to sign in; Bearer is a term of HTTP</extracomment>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>Access key and secret key (S3)</source>
        <extracomment>How to sign in</extracomment>
        <translation>Chave de acesso e chave secreta (S3)</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Chave de &amp;acesso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Chave &amp;secreta</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>T&amp;oken de sessão</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sessão</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <translation>Só para chaves temporárias</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Lembrar no chaveiro</translation>
    </message>
    <message>
        <source>The keychain keeps it, never one of Ferry’s own files. Without a keychain, Ferry keeps it in memory until it quits.</source>
        <translation>Fica no chaveiro, nunca em arquivos do próprio Ferry. Sem chaveiro, fica na memória até o Ferry ser encerrado.</translation>
    </message>
    <message>
        <source>%1 This connection is not encrypted: others on the way can read the password.</source>
        <extracomment>%1 is a sentence about where the password is kept</extracomment>
        <translation>%1 Esta conexão não é criptografada: outros no caminho podem ler a senha.</translation>
    </message>
    <message>
        <source>Needs a token.</source>
        <translation>Falta o token.</translation>
    </message>
    <message>
        <source>Needs an access key and its secret key.</source>
        <translation>Faltam a chave de acesso e a chave secreta.</translation>
    </message>
    <message>
        <source>%1 did not accept the last sign-in.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 não aceitou a última tentativa de entrar.</translation>
    </message>
</context>
<context>
    <name>Ferry::Sparkline</name>
    <message>
        <source>Graph of the speed of all transfers</source>
        <translation>Gráfico da velocidade de todas as transferências</translation>
    </message>
    <message>
        <source>Show the speed of all transfers as a graph</source>
        <translation>Mostrar a velocidade de todas as transferências como gráfico</translation>
    </message>
</context>
<context>
    <name>Ferry::SpeedGraph</name>
    <message>
        <source>after %1</source>
        <extracomment>A moment of a transfer: %1 is how long it has been running by then, such as &quot;12 min&quot;</extracomment>
        <translation>após %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>speed</comment>
        <extracomment>What a graph says of a moment: %1 is &quot;Downloads&quot; or &quot;Uploads&quot;, %2 a speed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds</comment>
        <extracomment>Two speeds at the same moment</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing was running</source>
        <extracomment>What a graph says of a moment: it was paused</extracomment>
        <translation>nada em andamento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speeds and time</comment>
        <extracomment>What a graph says of a moment: %1 are speeds, %2 is a time (&quot;14:31:07&quot;) or &quot;after 12 min&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>The left end of a graph: %1 is a duration such as &quot;5 min&quot;</extracomment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>The left end of a graph: when the transfer began</extracomment>
        <translation>início</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The right end of a graph</extracomment>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>Ferry::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Speed of all downloads</source>
        <translation>Velocidade de todos os downloads</translation>
    </message>
    <message>
        <source>Speed of all uploads</source>
        <translation>Velocidade de todos os uploads</translation>
    </message>
    <message>
        <source>Show the transfers that have a problem</source>
        <translation>Mostrar as transferências com problemas</translation>
    </message>
    <message>
        <source>Show what is still to be removed</source>
        <translation>Mostrar o que ainda falta remover</translation>
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
            <numerusform>%Ln ativa</numerusform>
            <numerusform>%Ln ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>transfers</comment>
        <translation>
            <numerusform>%Ln aguardando</numerusform>
            <numerusform>%Ln aguardando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clean-up(s) pending</source>
        <translation>
            <numerusform>%Ln limpeza pendente</numerusform>
            <numerusform>%Ln limpezas pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free in %2</source>
        <extracomment>Room on a disk: %1 is an amount, %2 a folder</extracomment>
        <translation>%1 livres em %2</translation>
    </message>
    <message>
        <source>Stops after these</source>
        <extracomment>In the status bar: what runs goes on to its end, and nothing else is started</extracomment>
        <translation>Para depois destas</translation>
    </message>
    <message>
        <source>Nothing new is started. Click to start transfers again.</source>
        <translation>Nada novo é iniciado. Clique para voltar a iniciar transferências.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>In the status bar: there is no network</extracomment>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>There is no network. Transfers go on by themselves when it is back.</source>
        <translation>Não há rede. As transferências continuam automaticamente quando ela voltar.</translation>
    </message>
    <message>
        <source>Metered</source>
        <extracomment>In the status bar: the network costs by the amount</extracomment>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>This network is metered: your rules hold transfers on it.</source>
        <translation>Esta rede é limitada: suas regras retêm as transferências nela.</translation>
    </message>
    <message>
        <source>This network is metered.</source>
        <translation>Esta rede é limitada.</translation>
    </message>
</context>
<context>
    <name>Ferry::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <extracomment>%1 is the name of a transfer</extracomment>
        <translation>Etiquetas de %1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln transfer(s)</source>
        <translation>
            <numerusform>Etiquetas de %Ln transferência</numerusform>
            <numerusform>Etiquetas de %Ln transferências</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>A word of your own, to find transfers by</source>
        <translation>Uma palavra sua, para encontrar transferências</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Manter como estava</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Ferry::TimeSpan</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>Ferry::TotalGraph</name>
    <message>
        <source>Speed of all transfers</source>
        <translation>Velocidade de todas as transferências</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferList</name>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordem da fila</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Posição na fila</translation>
    </message>
</context>
<context>
    <name>Ferry::TransferNews</name>
    <message>
        <source>Download finished</source>
        <translation>Download terminado</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>Upload terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) finished</source>
        <translation>
            <numerusform>%Ln download terminado</numerusform>
            <numerusform>%Ln downloads terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln upload(s) finished</source>
        <translation>
            <numerusform>%Ln upload terminado</numerusform>
            <numerusform>%Ln uploads terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) finished</source>
        <comment>downloads and uploads</comment>
        <translation>
            <numerusform>%Ln transferência terminada</numerusform>
            <numerusform>%Ln transferências terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Ferry</source>
        <comment>opens the window</comment>
        <translation>Mostrar no Ferry</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) failed</source>
        <translation>
            <numerusform>%Ln transferência falhou</numerusform>
            <numerusform>%Ln transferências falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>O download falhou</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>O upload falhou</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a failed transfer, in the window</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Não é possível agora</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln ativa</numerusform>
            <numerusform>%Ln ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with an error</source>
        <comment>in the tray</comment>
        <translation>
            <numerusform>%Ln transferência com erro</numerusform>
            <numerusform>%Ln transferências com erro</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry – nothing is moving</source>
        <comment>in the tray</comment>
        <translation>Ferry – nada avança</translation>
    </message>
</context>
<context>
    <name>Ferry::TrayMenu</name>
    <message>
        <source>Add from &amp;clipboard</source>
        <translation>&amp;Adicionar da área de transferência</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Pausar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>&amp;Retomar todas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Hide &amp;window</source>
        <translation>Ocultar &amp;janela</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>Mostrar &amp;janela</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <comment>transfers, in the tray</comment>
        <translation>
            <numerusform>%Ln ativa</numerusform>
            <numerusform>%Ln ativas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ferry::UploadsPage</name>
    <message>
        <source>Upload to</source>
        <translation>Enviar para</translation>
    </message>
    <message>
        <source>Proposed for each new upload; the last one used is remembered.</source>
        <translation>Sugerido para cada novo upload; o último usado é lembrado.</translation>
    </message>
    <message>
        <source>server address url destination target</source>
        <comment>search words</comment>
        <translation>servidor endereço url destino</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://, and has no password in it.</source>
        <translation>Um endereço começa com http:// ou https:// e não contém senha.</translation>
    </message>
    <message>
        <source>Pick files in</source>
        <translation>Escolher arquivos em</translation>
    </message>
    <message>
        <source>Where the choice of files to upload begins; the last folder is remembered.</source>
        <translation>Onde começa a escolha dos arquivos a enviar; a última pasta é lembrada.</translation>
    </message>
    <message>
        <source>folder directory path source</source>
        <comment>search words</comment>
        <translation>pasta diretório caminho origem</translation>
    </message>
    <message>
        <source>There is no such folder. It has to be a full path.</source>
        <translation>Essa pasta não existe. É preciso um caminho completo.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
</context>
<context>
    <name>Ferry::WaysIn</name>
    <message>
        <source>There is neither a link nor a file in what was copied.</source>
        <translation>Não há nem link nem arquivo no que foi copiado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload as file(s)…</source>
        <translation>
            <numerusform>&amp;Enviar como arquivo…</numerusform>
            <numerusform>&amp;Enviar como arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;download…</source>
        <translation>Novo &amp;download…</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneBar</name>
    <message numerus="yes">
        <source>Everything is done. The computer goes to sleep in %Ln second(s).</source>
        <translation>
            <numerusform>Tudo terminado. O computador será suspenso em %Ln segundo.</numerusform>
            <numerusform>Tudo terminado. O computador será suspenso em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. The computer is powered off in %Ln second(s).</source>
        <translation>
            <numerusform>Tudo terminado. O computador será desligado em %Ln segundo.</numerusform>
            <numerusform>Tudo terminado. O computador será desligado em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the countdown</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The system has refused it: %1</source>
        <translation>O sistema recusou: %1</translation>
    </message>
</context>
<context>
    <name>Ferry::WhenDoneMenu</name>
    <message>
        <source>When all is &amp;done</source>
        <translation>&amp;Quando tudo terminar</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Não fazer nada</translation>
    </message>
    <message>
        <source>&amp;Quit Ferry</source>
        <translation>&amp;Sair do Ferry</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <comment>the computer</comment>
        <translation>Sus&amp;pender</translation>
    </message>
    <message>
        <source>&amp;Power off</source>
        <comment>the computer</comment>
        <translation>&amp;Desligar</translation>
    </message>
</context>
<context>
    <name>FileCategories</name>
    <message>
        <source>Documents</source>
        <comment>kind of files</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>kind of files</comment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>kind of files</comment>
        <translation>Músicas</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>kind of files</comment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Archives</source>
        <comment>kind of files</comment>
        <translation>Arquivos compactados</translation>
    </message>
    <message>
        <source>Programs</source>
        <comment>kind of files</comment>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Other files</source>
        <comment>kind of files</comment>
        <translation>Outros arquivos</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>Suffixes of files: &quot;pdf, docx, odt and others&quot;</extracomment>
        <translation>%1 e outros</translation>
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
        <translation>%1 (total desconhecido)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file is done: &quot;2.1 of 6.2 GiB&quot;, &quot;812 KiB of 6.2 GiB&quot;</extracomment>
        <translation>%1 de %2</translation>
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
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, short</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
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
        <translation>alguns segundos</translation>
    </message>
    <message>
        <source>over a month</source>
        <extracomment>Time left of a transfer</extracomment>
        <translation>mais de um mês</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Time left of a transfer; %1 is a duration such as &quot;4 min&quot;</extracomment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ontem, %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>amanhã, %1</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>to:</source>
        <extracomment>Before an address, in a text of ended transfers</extracomment>
        <translation>para:</translation>
    </message>
    <message>
        <source>from:</source>
        <translation>de:</translation>
    </message>
    <message>
        <source>file:</source>
        <extracomment>Before a file, in a text of ended transfers</extracomment>
        <translation>arquivo:</translation>
    </message>
    <message>
        <source>saved as:</source>
        <translation>salvo como:</translation>
    </message>
    <message>
        <source>tags:</source>
        <extracomment>Before the user&apos;s own words, in a text of ended transfers</extracomment>
        <translation>etiquetas:</translation>
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
            <numerusform>%1 (%Ln arquivo)</numerusform>
            <numerusform>%1 (%Ln arquivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed transfer</source>
        <translation>transferência sem nome</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>host</comment>
        <extracomment>Where an upload goes: %1 is a host name</extracomment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>host</comment>
        <extracomment>Where a download comes from: %1 is a host name</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>folder</comment>
        <extracomment>Where a download is saved: %1 is a folder</extracomment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>O Ferry tentará de novo automaticamente.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>On the row: waits for its turn</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>On the row</extracomment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>uploading</source>
        <extracomment>On the row</extracomment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>baixando</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>On the row</extracomment>
        <translation>pausada</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>On the row: no room on the disk</extracomment>
        <translation>disco cheio</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>On the row: an error stopped it</extracomment>
        <translation>parada</translation>
    </message>
    <message>
        <source>waiting to retry</source>
        <extracomment>On the row: failed, and will be tried again by itself</extracomment>
        <translation>aguardando nova tentativa</translation>
    </message>
    <message>
        <source>✓ Completed in part</source>
        <extracomment>On the row: some files were finished, the others given up</extracomment>
        <translation>✓ Concluída em parte</translation>
    </message>
    <message>
        <source>✓ Completed</source>
        <extracomment>On the row</extracomment>
        <translation>✓ Concluída</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <extracomment>On the row: all bytes are there, but the file could not get its name</extracomment>
        <translation>ainda não salva</translation>
    </message>
    <message>
        <source>ready to complete</source>
        <extracomment>On the row: all bytes are there, the user has to complete it</extracomment>
        <translation>pronta para concluir</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>On the row: all bytes are there</extracomment>
        <translation>transferida</translation>
    </message>
    <message>
        <source>Cancelled · cleaning up</source>
        <extracomment>On the row: what it left is being removed</extracomment>
        <translation>Cancelada · em limpeza</translation>
    </message>
    <message>
        <source>Cancelled · something stayed</source>
        <extracomment>On the row: something could not be removed</extracomment>
        <translation>Cancelada · algo ficou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>On the row
----------
State of a transfer</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>starts when a slot is free</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>inicia quando houver vaga</translation>
    </message>
    <message>
        <source>the last attempt is still stopping</source>
        <extracomment>Why a transfer waits: its last attempt has not quite stopped</extracomment>
        <translation>a última tentativa ainda está parando</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>precisa de você</translation>
    </message>
    <message>
        <source>goes on when you press Resume</source>
        <translation>pressione “Retomar” para continuar</translation>
    </message>
    <message>
        <source>waits for you to complete it</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>aguarda você concluir</translation>
    </message>
    <message>
        <source>%1, %2, %3 left</source>
        <extracomment>Read aloud: %1 is &quot;46 % · downloading&quot;, %2 the speed, %3 the time left (&quot;about 4 min&quot;)</extracomment>
        <translation>%1, %2, tempo restante: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a state and why</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4</source>
        <extracomment>Read aloud: %1 &quot;Download&quot; or &quot;Upload&quot;, %2 its name, %3 what it does, %4 where, or what went wrong</extracomment>
        <translation>%1 %2: %3. %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: waits for its turn</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Transferring</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Transferindo</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Aguardando nova tentativa</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>State of a transfer: all bytes are there, not yet completed</extracomment>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Download</source>
        <extracomment>A transfer to this computer (noun)</extracomment>
        <translation>Download</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>A transfer from this computer (noun)</extracomment>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Log: the transfer was added to the list</extracomment>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Log: a change of state</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Log: a request to the server</extracomment>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Log: an answer of the server</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>Log: something worth knowing</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>Log: an attempt failed</extracomment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>Log: something was removed, or tried to be</extracomment>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Log: a finished file got its final name</extracomment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Started over, because the file on the server changed.</source>
        <translation>Recomeçou do zero, porque o arquivo no servidor mudou.</translation>
    </message>
    <message>
        <source>Started over, because the server cannot resume.</source>
        <translation>Recomeçou do zero, porque o servidor não permite retomar.</translation>
    </message>
    <message>
        <source>The server does not say how large the file is.</source>
        <translation>O servidor não informa o tamanho do arquivo.</translation>
    </message>
    <message>
        <source>The server cannot resume: after a pause it starts over.</source>
        <translation>O servidor não permite retomar: depois de uma pausa, recomeça do zero.</translation>
    </message>
    <message>
        <source>This server cannot delete an unfinished upload: Cancel leaves it there until it expires.</source>
        <translation>Este servidor não consegue excluir um upload incompleto: ao cancelar, ele fica lá até expirar.</translation>
    </message>
    <message>
        <source>The server had dropped the unfinished upload, so it started over.</source>
        <translation>O servidor havia descartado o upload incompleto, por isso ele recomeçou do zero.</translation>
    </message>
    <message>
        <source>Your file changed, so its upload started over.</source>
        <translation>Seu arquivo mudou, por isso o upload recomeçou do zero.</translation>
    </message>
    <message>
        <source>The server is still busy with the last request.</source>
        <translation>O servidor ainda está ocupado com a última requisição.</translation>
    </message>
    <message>
        <source>A file of that name was there, so this one got a number.</source>
        <translation>Já havia um arquivo com esse nome, por isso este recebeu um número.</translation>
    </message>
    <message>
        <source>An answer was lost: one unknown upload session may exist on the server until it expires.</source>
        <translation>Uma resposta se perdeu: pode haver no servidor uma sessão de envio desconhecida, até ela expirar.</translation>
    </message>
    <message>
        <source>The temporary file was changed or removed, so the download started over.</source>
        <translation>O arquivo temporário foi alterado ou removido, por isso o download recomeçou do zero.</translation>
    </message>
    <message>
        <source>The file to upload is not there: %1.</source>
        <extracomment>%1 is a path, here and in the following</extracomment>
        <translation>O arquivo a enviar não está lá: %1.</translation>
    </message>
    <message>
        <source>The file to upload cannot be read: %1.</source>
        <translation>Não foi possível ler o arquivo a enviar: %1.</translation>
    </message>
    <message>
        <source>The folder is not there: %1.</source>
        <translation>A pasta não existe: %1.</translation>
    </message>
    <message>
        <source>Ferry may not write to %1.</source>
        <translation>O Ferry não tem permissão para gravar em %1.</translation>
    </message>
    <message>
        <source>Disk full on %1.</source>
        <translation>Disco cheio em %1.</translation>
    </message>
    <message>
        <source>Reading or writing failed on %1.</source>
        <translation>Falha de leitura ou gravação em %1.</translation>
    </message>
    <message>
        <source>A file of that name is already there: %1.</source>
        <translation>Já existe um arquivo com esse nome: %1.</translation>
    </message>
    <message>
        <source>The temporary file vanished from %1.</source>
        <translation>O arquivo temporário sumiu de %1.</translation>
    </message>
    <message>
        <source>The file’s name is too long for this disk: %1.</source>
        <translation>O nome do arquivo é longo demais para este disco: %1.</translation>
    </message>
    <message>
        <source>Ferry cannot write its own list of transfers.</source>
        <translation>O Ferry não consegue gravar a própria lista de transferências.</translation>
    </message>
    <message>
        <source>No address was found for %1.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>Nenhum endereço encontrado para %1.</translation>
    </message>
    <message>
        <source>No connection: %1 does not accept any.</source>
        <translation>Sem conexão: %1 não aceita conexões.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>No answer: %1 has been silent for too long.</source>
        <translation>Sem resposta: %1 está em silêncio há tempo demais.</translation>
    </message>
    <message>
        <source>Not safe: nobody you trust vouches for the certificate of %1.</source>
        <translation>Inseguro: ninguém em quem você confia atesta o certificado de %1.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Não foi possível fazer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>The proxy did not make a connection to %1.</source>
        <translation>O proxy não estabeleceu a conexão com %1.</translation>
    </message>
    <message>
        <source>This is not a valid address: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Este endereço não é válido: %1.</translation>
    </message>
    <message>
        <source>Ferry does not speak the protocol of %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>O Ferry não conhece o protocolo de %1.</translation>
    </message>
    <message>
        <source>This is not a file: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>Isto não é um arquivo: %1.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>O proxy pede nome de usuário e senha.</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 pede nome de usuário e senha.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 não permite isso.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 não tem mais este arquivo.</translation>
    </message>
    <message>
        <source>%1 has the file in another state than Ferry expects.</source>
        <translation>Em %1, o estado do arquivo não é o que o Ferry espera.</translation>
    </message>
    <message>
        <source>%1 cannot go on from where the download stopped.</source>
        <translation>%1 não consegue continuar de onde o download parou.</translation>
    </message>
    <message>
        <source>%1 has had too many requests.</source>
        <translation>%1 recebeu requisições demais.</translation>
    </message>
    <message>
        <source>%1 is busy with an earlier request for this file.</source>
        <translation>%1 está ocupado com uma requisição anterior deste arquivo.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <extracomment>%2 is an HTTP status such as 402</extracomment>
        <translation>%1 deu uma resposta inesperada (%2).</translation>
    </message>
    <message>
        <source>%1 sends Ferry in circles.</source>
        <extracomment>%1 is a host name, here and in the following</extracomment>
        <translation>%1 redireciona o Ferry em círculos.</translation>
    </message>
    <message>
        <source>%1 points to an address that is not safe to follow.</source>
        <translation>%1 aponta para um endereço que não é seguro seguir.</translation>
    </message>
    <message>
        <source>%1 sent more or fewer bytes than it had announced.</source>
        <translation>%1 enviou mais ou menos bytes do que havia anunciado.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for.</source>
        <translation>%1 enviou outra parte do arquivo, não a que foi pedida.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 deu uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>%1 does not take resumable uploads (tus) at this address.</source>
        <translation>%1 não aceita uploads retomáveis (tus) neste endereço.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the upload protocol (tus).</source>
        <translation>%1 usa outra versão do protocolo de upload (tus).</translation>
    </message>
    <message>
        <source>The server does not take files of this size: %1.</source>
        <translation>O servidor não aceita arquivos deste tamanho: %1.</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished upload.</source>
        <translation>%1 descartou o upload incompleto.</translation>
    </message>
    <message>
        <source>The checksum of the file is not what it should be: %1.</source>
        <extracomment>%1 is a path or an address</extracomment>
        <translation>A soma de verificação do arquivo não é a esperada: %1.</translation>
    </message>
    <message>
        <source>The file changed while it was uploaded: %1.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>O arquivo mudou durante o envio: %1.</translation>
    </message>
    <message>
        <source>%1 sent the file compressed although it was asked not to.</source>
        <translation>%1 enviou o arquivo compactado, embora se tenha pedido o contrário.</translation>
    </message>
    <message>
        <source>Nothing has moved for too long: %1.</source>
        <translation>Nada avança há tempo demais: %1.</translation>
    </message>
    <message>
        <source>Ferry made a mistake. The log has the details.</source>
        <translation>O Ferry cometeu um erro. Os detalhes estão no registro.</translation>
    </message>
    <message>
        <source>Choose Sign in.</source>
        <extracomment>Sign in is the button&apos;s text</extracomment>
        <translation>Escolha “Entrar”.</translation>
    </message>
    <message>
        <source>Paused; press Resume when you may read it.</source>
        <translation>Em pausa; pressione “Retomar” quando você puder ler o arquivo.</translation>
    </message>
    <message>
        <source>Paused; press Resume when writing is allowed.</source>
        <translation>Em pausa; pressione “Retomar” quando a gravação for permitida.</translation>
    </message>
    <message>
        <source>Paused; press Resume when there is room.</source>
        <translation>Em pausa; pressione “Retomar” quando houver espaço.</translation>
    </message>
    <message>
        <source>Disk full on %1: %2 more are needed.</source>
        <extracomment>%1 is a path, %2 an amount: &quot;1.2 GiB&quot;</extracomment>
        <translation>Disco cheio em %1: faltam mais %2.</translation>
    </message>
    <message>
        <source>The file is too large for this disk: %1.</source>
        <translation>O arquivo é grande demais para este disco: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is room.</source>
        <translation>Continuará automaticamente quando houver espaço.</translation>
    </message>
    <message>
        <source>It goes on by itself when the folder is back.</source>
        <translation>Continuará automaticamente quando a pasta estiver de volta.</translation>
    </message>
    <message>
        <source>It goes on by itself when writing is allowed.</source>
        <translation>Continuará automaticamente quando a gravação for permitida.</translation>
    </message>
    <message>
        <source>Move that file away, then press Complete.</source>
        <translation>Mova esse arquivo para outro lugar e pressione “Concluir”.</translation>
    </message>
    <message>
        <source>Press Resume to start over.</source>
        <translation>Pressione “Retomar” para recomeçar do zero.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again under a shorter name.</source>
        <translation>Cancele esta transferência e adicione-a de novo com um nome mais curto.</translation>
    </message>
    <message>
        <source>Nothing new is started until there is room for it on the disk.</source>
        <translation>Nada novo será iniciado até haver espaço para ela no disco.</translation>
    </message>
    <message>
        <source>Check the disk, then press Resume.</source>
        <translation>Verifique o disco e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>Nothing was sent. Add its certificate authority in the settings if you trust it, then press Resume.</source>
        <translation>Nada foi enviado. Se você confia na autoridade certificadora dele, adicione-a nas configurações e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>Check the address and add the transfer again.</source>
        <translation>Verifique o endereço e adicione a transferência de novo.</translation>
    </message>
    <message>
        <source>Ask for permission there, then press Resume.</source>
        <translation>Peça permissão ao servidor e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>Check the address, or press Resume to ask again.</source>
        <translation>Verifique o endereço ou pressione “Retomar” para consultar de novo.</translation>
    </message>
    <message>
        <source>It cannot be uploaded there.</source>
        <translation>Não é possível enviar o arquivo para lá.</translation>
    </message>
    <message>
        <source>It needs a server that speaks tus 1.0.</source>
        <translation>É preciso um servidor com suporte a tus 1.0.</translation>
    </message>
    <message>
        <source>Press Resume to try again.</source>
        <translation>Pressione “Retomar” para tentar de novo.</translation>
    </message>
    <message>
        <source>Stopped; press Resume to try again.</source>
        <translation>Parada; pressione “Retomar” para tentar de novo.</translation>
    </message>
    <message>
        <source>Already completed. You can remove it from the list.</source>
        <translation>Já concluída. Você pode remover da lista.</translation>
    </message>
    <message>
        <source>Already cancelled. You can remove it from the list.</source>
        <translation>Já cancelada. Você pode remover da lista.</translation>
    </message>
    <message>
        <source>Everything is transferred: there is nothing to resume.</source>
        <translation>Tudo já foi transferido: não há nada a retomar.</translation>
    </message>
    <message>
        <source>An upload is complete when the server has all of it.</source>
        <translation>Um upload se conclui quando o servidor tem tudo.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>The finished files are kept, the unfinished ones were given up.</source>
        <translation>Os arquivos concluídos foram mantidos; os incompletos, abandonados.</translation>
    </message>
    <message>
        <source>Done, but something stayed behind: see Clean-up.</source>
        <translation>Feito, mas algo ficou para trás: veja Limpeza.</translation>
    </message>
    <message>
        <source>That is not possible in the transfer’s present state.</source>
        <translation>Isso não é possível no estado atual da transferência.</translation>
    </message>
    <message>
        <source>This transfer has no files: there is nothing to resume.</source>
        <translation>Esta transferência não tem arquivos: não há nada a retomar.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Essa transferência não existe.</translation>
    </message>
    <message>
        <source>That is more files than one transfer can hold.</source>
        <translation>São mais arquivos do que cabem em uma transferência.</translation>
    </message>
    <message>
        <source>What was asked for is not valid.</source>
        <translation>O pedido não é válido.</translation>
    </message>
    <message>
        <source>A finished file could not get its name. You can complete the transfer again.</source>
        <translation>Um arquivo concluído não pôde receber seu nome. Você pode concluir a transferência de novo.</translation>
    </message>
    <message>
        <source>Ferry could not save the change, so nothing was changed.</source>
        <translation>O Ferry não conseguiu salvar a mudança, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>It waits until its last attempt has stopped.</source>
        <translation>Aguardando a última tentativa parar.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running.</source>
        <translation>Aguardando a vez: já há tantas transferências em andamento quanto o permitido.</translation>
    </message>
    <message>
        <source>It connects to %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Conectando a %1.</translation>
    </message>
    <message>
        <source>It is paused: %1 are done.</source>
        <extracomment>%1 is &quot;2.1 of 6.2 GiB&quot;</extracomment>
        <translation>Em pausa: %1 já transferidos.</translation>
    </message>
    <message>
        <source>The server has all of it.</source>
        <translation>O servidor tem tudo.</translation>
    </message>
    <message>
        <source>Everything is here and safe on the disk.</source>
        <translation>Tudo está aqui, seguro no disco.</translation>
    </message>
    <message>
        <source>It starts by itself.</source>
        <translation>Inicia automaticamente.</translation>
    </message>
    <message>
        <source>Then the bytes start to move.</source>
        <translation>Depois, os bytes começam a passar.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said yet.</source>
        <translation>Ainda não dá para dizer quanto tempo leva.</translation>
    </message>
    <message>
        <source>It goes on from there when you press Resume.</source>
        <translation>Continua de onde parou quando você pressionar “Retomar”.</translation>
    </message>
    <message>
        <source>Press Complete to finish it.</source>
        <translation>Pressione “Concluir” para finalizar.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Nada mais acontece.</translation>
    </message>
    <message>
        <source>the last requests are still ending</source>
        <extracomment>Clean-up under way: Ferry&apos;s own requests have not quite ended</extracomment>
        <translation>as últimas requisições ainda estão terminando</translation>
    </message>
    <message>
        <source>removing what it left</source>
        <extracomment>Clean-up under way</extracomment>
        <translation>removendo o que ficou</translation>
    </message>
    <message>
        <source>checking that it is gone</source>
        <extracomment>Clean-up under way: asking whether it is really gone</extracomment>
        <translation>verificando se sumiu mesmo</translation>
    </message>
    <message>
        <source>see Clean-up for what stayed</source>
        <translation>veja em Limpeza o que ficou</translation>
    </message>
    <message>
        <source>cannot delete, next try: %1</source>
        <extracomment>Clean-up waits: a file cannot be deleted; %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>exclusão falhou, próxima vez: %1</translation>
    </message>
    <message>
        <source>server away, next try: %1</source>
        <extracomment>Clean-up waits: %1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>servidor fora do ar, próxima vez: %1</translation>
    </message>
    <message>
        <source>server busy (%1), next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>servidor ocupado (%1), próxima vez: %2</translation>
    </message>
    <message>
        <source>answer %1, next try: %2</source>
        <extracomment>Clean-up waits: %1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>resposta %1, próxima vez: %2</translation>
    </message>
    <message>
        <source>This transfer has created nothing temporary so far.</source>
        <translation>Esta transferência ainda não criou nada temporário.</translation>
    </message>
    <message>
        <source>If you cancel, Ferry removes what is listed here.</source>
        <translation>Se você cancelar, o Ferry remove o que está listado aqui.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <extracomment>%1 is a time, or a day and a time: &quot;14:31:07&quot;, &quot;yesterday 14:31&quot;</extracomment>
        <translation>Cancelada: %1.</translation>
    </message>
    <message>
        <source>Completed: %1.</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Concluída: %1.</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Nada ficou para trás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stayed behind.</source>
        <extracomment>Temporary files or upload sessions that could not be removed</extracomment>
        <translation>
            <numerusform>%Ln item ficou para trás.</numerusform>
            <numerusform>%Ln itens ficaram para trás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) still to be removed.</source>
        <extracomment>Temporary files or upload sessions that are being removed</extracomment>
        <translation>
            <numerusform>Falta remover %Ln item.</numerusform>
            <numerusform>Falta remover %Ln itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>upload session</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>sessão de envio</translation>
    </message>
    <message>
        <source>temporary file</source>
        <extracomment>Something Ferry created on this computer</extracomment>
        <translation>arquivo temporário</translation>
    </message>
    <message>
        <source>upload session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>sessão de envio, %1 recebidos</translation>
    </message>
    <message>
        <source>temporary file, %1</source>
        <extracomment>%1 is its size</extracomment>
        <translation>arquivo temporário, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, no answer</source>
        <extracomment>Receipt: tries to remove something</extracomment>
        <translation>
            <numerusform>%Ln tentativa, sem resposta</numerusform>
            <numerusform>%Ln tentativas, sem resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, last answer %1</source>
        <extracomment>Receipt: tries to remove something; %1 is an HTTP status such as 423</extracomment>
        <translation>
            <numerusform>%Ln tentativa, última resposta %1</numerusform>
            <numerusform>%Ln tentativas, última resposta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) tried, error %1</source>
        <extracomment>Receipt: tries to delete a file; %1 is an error&apos;s number</extracomment>
        <translation>
            <numerusform>%Ln tentativa, erro %1</numerusform>
            <numerusform>%Ln tentativas, erro %1</numerusform>
        </translation>
    </message>
    <message>
        <source>second check: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>segunda verificação: %1</translation>
    </message>
    <message>
        <source>next try: %1, until it expires: %2</source>
        <extracomment>Receipt: %1 is a time, %2 a date</extracomment>
        <translation>próxima tentativa: %1, até expirar: %2</translation>
    </message>
    <message>
        <source>next try: %1</source>
        <extracomment>Receipt: %1 is a time</extracomment>
        <translation>próxima tentativa: %1</translation>
    </message>
    <message>
        <source>your file</source>
        <extracomment>Receipt: a file that Ferry did not create</extracomment>
        <translation>seu arquivo</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>sem prova</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>o arquivo não está mais lá</translation>
    </message>
    <message>
        <source>another file has this name now: left alone</source>
        <translation>outro arquivo tem esse nome agora: não foi tocado</translation>
    </message>
    <message>
        <source>you told Ferry to stop trying</source>
        <translation>você mandou o Ferry parar de tentar</translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>O arquivo tem %1.</translation>
    </message>
    <message>
        <source>%1 has %2.</source>
        <extracomment>What the server has: %1 is a file name, %2 its size</extracomment>
        <translation>%1 tem %2.</translation>
    </message>
    <message>
        <source>It can be paused and resumed.</source>
        <translation>Pode ser pausado e retomado.</translation>
    </message>
    <message>
        <source>Files may have up to %1.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Os arquivos podem ter até %1.</translation>
    </message>
    <message>
        <source>If you cancel, the unfinished upload is deleted there.</source>
        <translation>Se você cancelar, o upload incompleto é excluído de lá.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there.</source>
        <translation>Ele não consegue excluir um upload incompleto: se você cancelar, o upload fica lá.</translation>
    </message>
    <message>
        <source>It cannot delete an unfinished upload: if you cancel, it stays there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Ele não consegue excluir um upload incompleto: se você cancelar, o upload fica lá por %1.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>file</comment>
        <extracomment>In these sentences, Resume and Cancel transfer are the buttons&apos; texts</extracomment>
        <translation>Em pausa; pressione “Retomar” quando ele estiver de volta.</translation>
    </message>
    <message>
        <source>Paused; press Resume when it is back.</source>
        <comment>folder</comment>
        <translation>Em pausa; pressione “Retomar” quando ela estiver de volta.</translation>
    </message>
    <message>
        <source>First its last requests have to end.</source>
        <translation>Primeiro, as últimas requisições precisam terminar.</translation>
    </message>
    <message>
        <source>What it left is being removed.</source>
        <translation>O que ela deixou está sendo removido.</translation>
    </message>
    <message>
        <source>Ferry checks that it is really gone.</source>
        <translation>O Ferry está verificando se não sobrou nada mesmo.</translation>
    </message>
    <message>
        <source>Nothing more happens. Clean-up names what stayed.</source>
        <extracomment>Clean-up is the page&apos;s title</extracomment>
        <translation>Nada mais acontece. O que ficou está indicado em Limpeza.</translation>
    </message>
    <message>
        <source>The file cannot be deleted yet. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>O arquivo ainda não pode ser excluído. Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>The server does not answer. Next try: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot; or a time</extracomment>
        <translation>O servidor não responde. Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>The server is busy (%1). Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 423, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>O servidor está ocupado (%1). Próxima tentativa: %2.</translation>
    </message>
    <message>
        <source>The server answered %1. Next try: %2.</source>
        <extracomment>%1 is an HTTP status such as 503, %2 &quot;in 12 s&quot; or a time</extracomment>
        <translation>O servidor respondeu %1. Próxima tentativa: %2.</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the answer to a request to create something is not in</extracomment>
        <translation>talvez ainda não exista</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>temporary file</comment>
        <translation>talvez ainda não exista</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a living transfer needs it to resume</extracomment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>temporary file</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload session</comment>
        <extracomment>Receipt: a first check says so, a second one follows</extracomment>
        <translation>removida, verificada uma vez</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>temporary file</comment>
        <translation>removido, verificado uma vez</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing was tried yet</extracomment>
        <translation>a remover</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>temporary file</comment>
        <translation>a remover</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>removida se você cancelar</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>temporary file</comment>
        <translation>removido se você cancelar</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: what will become of it</extracomment>
        <translation>remoção em andamento</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>temporary file</comment>
        <translation>remoção em andamento</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload session</comment>
        <extracomment>Receipt: done</extracomment>
        <translation>✓ removida</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>temporary file</comment>
        <translation>✓ removido</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it was not there any more</extracomment>
        <translation>✓ já não existia</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>temporary file</comment>
        <translation>✓ já não existia</translation>
    </message>
    <message>
        <source>✓ kept, untouched</source>
        <comment>file</comment>
        <extracomment>Receipt: the user&apos;s own file</extracomment>
        <translation>✓ mantido, intacto</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload session</comment>
        <extracomment>Receipt: it could not be removed</extracomment>
        <translation>ficou para trás</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>temporary file</comment>
        <translation>ficou para trás</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nobody knows whether it exists</extracomment>
        <translation>pode existir</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>temporary file</comment>
        <translation>pode existir</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status, 404 or 410</extracomment>
        <translation>o servidor não a reconhece mais (%1)</translation>
    </message>
    <message>
        <source>Ferry did not create it</source>
        <comment>file</comment>
        <translation>não foi criado pelo Ferry</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload session</comment>
        <extracomment>Receipt: %1 is an HTTP status such as 403</extracomment>
        <translation>o servidor se recusa a removê-la (%1)</translation>
    </message>
    <message>
        <source>this computer refuses to delete it (error %1)</source>
        <comment>file</comment>
        <extracomment>%1 is an error&apos;s number</extracomment>
        <translation>este computador se recusa a excluí-lo (erro %1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why it must be gone</extracomment>
        <translation>o prazo dado pelo servidor acabou</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload session</comment>
        <extracomment>Receipt: why nobody knows</extracomment>
        <translation>a resposta ao pedido de criação nunca chegou</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload session</comment>
        <extracomment>Receipt: nothing had to be removed</extracomment>
        <translation>nunca foi criada</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>temporary file</comment>
        <translation>nunca foi criado</translation>
    </message>
    <message>
        <source>⇈ foreground</source>
        <extracomment>On the row: the highest priority; the arrows are a sign</extracomment>
        <translation>⇈ primeiro plano</translation>
    </message>
    <message>
        <source>↑ high priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↑ prioridade alta</translation>
    </message>
    <message>
        <source>↓ low priority</source>
        <extracomment>On the row: the arrow is a sign</extracomment>
        <translation>↓ prioridade baixa</translation>
    </message>
    <message>
        <source>%1 has no room for the file, or your quota is used up.</source>
        <translation>%1 não tem espaço para o arquivo, ou sua cota se esgotou.</translation>
    </message>
    <message>
        <source>%1 refuses requests because this computer’s clock is wrong.</source>
        <translation>%1 recusa requisições porque o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>%1 does not speak the protocol that was chosen at this address.</source>
        <translation>%1 não usa o protocolo escolhido neste endereço.</translation>
    </message>
    <message>
        <source>What %1 put together is not what was sent.</source>
        <translation>O que %1 montou não é o que foi enviado.</translation>
    </message>
    <message>
        <source>A file with this name is on %1 already.</source>
        <translation>Já existe um arquivo com este nome em %1.</translation>
    </message>
    <message>
        <source>%1 does not rename files, so the upload cannot be finished.</source>
        <translation>%1 não renomeia arquivos, por isso não é possível concluir o upload.</translation>
    </message>
    <message>
        <source>%1 has no reply to this upload.</source>
        <translation>%1 não tem uma resposta para este upload.</translation>
    </message>
    <message>
        <source>The transfer has taken longer than allowed.</source>
        <translation>A transferência demorou mais do que o permitido.</translation>
    </message>
    <message>
        <source>Nobody looked after this transfer for 90 days.</source>
        <translation>Ninguém cuidou desta transferência por 90 dias.</translation>
    </message>
    <message>
        <source>Check the address, or cancel this transfer and add it again with another protocol.</source>
        <translation>Verifique o endereço, ou cancele esta transferência e adicione-a de novo com outro protocolo.</translation>
    </message>
    <message>
        <source>Set the clock, then press Resume.</source>
        <translation>Acerte o relógio e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>Choose Replace link to upload it under another name.</source>
        <extracomment>Replace link is the button&apos;s text</extracomment>
        <translation>Escolha “Trocar link” para enviar com outro nome.</translation>
    </message>
    <message>
        <source>Cancel this transfer and add it again: writing straight to the name may work.</source>
        <translation>Cancele esta transferência e adicione-a de novo: gravar direto com o nome definitivo pode funcionar.</translation>
    </message>
    <message>
        <source>The upload itself is complete. Press Resume to ask again.</source>
        <translation>O upload em si está completo. Pressione “Retomar” para consultar de novo.</translation>
    </message>
    <message>
        <source>Raise the limit in Properties, then press Resume.</source>
        <extracomment>Properties is the button&apos;s text</extracomment>
        <translation>Aumente o limite em “Propriedades” e pressione “Retomar”.</translation>
    </message>
    <message>
        <source>Press Resume if you still want it.</source>
        <translation>Pressione “Retomar” se você ainda quiser.</translation>
    </message>
    <message>
        <source>the server says so</source>
        <extracomment>Why a protocol is proposed, after its name: the server answered in it</extracomment>
        <translation>segundo o servidor</translation>
    </message>
    <message>
        <source>the address suggests it</source>
        <extracomment>Why a protocol is proposed, after its name: the address or an answer points to it</extracomment>
        <translation>pelo endereço</translation>
    </message>
    <message>
        <source>not ruled out</source>
        <extracomment>Why a protocol may be chosen, after its name</extracomment>
        <translation>não descartado</translation>
    </message>
    <message>
        <source>the server says no</source>
        <extracomment>Why a protocol should not be chosen, after its name</extracomment>
        <translation>recusado pelo servidor</translation>
    </message>
    <message>
        <source>The server does not say what it can do: Ferry finds out when it starts.</source>
        <translation>O servidor não informa o que oferece: o Ferry descobre ao iniciar.</translation>
    </message>
    <message>
        <source>It writes straight to the final name: an older file there is replaced as soon as the upload starts.</source>
        <translation>Grava direto com o nome definitivo: um arquivo mais antigo é substituído assim que o upload começa.</translation>
    </message>
    <message>
        <source>An unfinished upload is kept there for %1.</source>
        <extracomment>%1 is a duration such as &quot;24 h&quot;</extracomment>
        <translation>Um upload incompleto é mantido lá por %1.</translation>
    </message>
    <message>
        <source>BITS session</source>
        <extracomment>Something Ferry created on the server; BITS is a protocol&apos;s name</extracomment>
        <translation>sessão BITS</translation>
    </message>
    <message>
        <source>BITS session, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>sessão BITS, %1 recebidos</translation>
    </message>
    <message>
        <source>S3 multipart upload</source>
        <extracomment>Something Ferry created on the server: a &quot;multipart upload&quot;, as S3 calls it</extracomment>
        <translation>upload multipart do S3</translation>
    </message>
    <message>
        <source>S3 multipart upload, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>upload multipart do S3, %1 recebidos</translation>
    </message>
    <message>
        <source>upload directory</source>
        <extracomment>Something Ferry created on the server: where Nextcloud collects the pieces of a file</extracomment>
        <translation>pasta de envio</translation>
    </message>
    <message>
        <source>upload directory, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>pasta de envio, %1 recebidos</translation>
    </message>
    <message>
        <source>temporary file on the server</source>
        <extracomment>Something Ferry created on the server</extracomment>
        <translation>arquivo temporário no servidor</translation>
    </message>
    <message>
        <source>temporary file on the server, %1 received</source>
        <extracomment>%1 is an amount of bytes that the server has received</extracomment>
        <translation>arquivo temporário no servidor, %1 recebidos</translation>
    </message>
    <message>
        <source>the finished file on the server</source>
        <extracomment>Receipt: the file that was uploaded</extracomment>
        <translation>o arquivo concluído no servidor</translation>
    </message>
    <message>
        <source>may not exist yet</source>
        <comment>upload directory</comment>
        <translation>talvez ainda não exista</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>upload directory</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>removed, checked once</source>
        <comment>upload directory</comment>
        <translation>removida, verificada uma vez</translation>
    </message>
    <message>
        <source>to be removed</source>
        <comment>upload directory</comment>
        <translation>a remover</translation>
    </message>
    <message>
        <source>removed if you cancel</source>
        <comment>upload directory</comment>
        <translation>removida se você cancelar</translation>
    </message>
    <message>
        <source>is being removed</source>
        <comment>upload directory</comment>
        <translation>remoção em andamento</translation>
    </message>
    <message>
        <source>✓ removed</source>
        <comment>upload directory</comment>
        <translation>✓ removida</translation>
    </message>
    <message>
        <source>✓ was gone already</source>
        <comment>upload directory</comment>
        <translation>✓ já não existia</translation>
    </message>
    <message>
        <source>stayed behind</source>
        <comment>upload directory</comment>
        <translation>ficou para trás</translation>
    </message>
    <message>
        <source>may exist</source>
        <comment>upload directory</comment>
        <translation>pode existir</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>temporary file</comment>
        <translation>o servidor não o reconhece mais (%1)</translation>
    </message>
    <message>
        <source>the server does not know it any more (%1)</source>
        <comment>upload directory</comment>
        <translation>o servidor não a reconhece mais (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>temporary file</comment>
        <translation>o servidor se recusa a removê-lo (%1)</translation>
    </message>
    <message>
        <source>the server refuses to remove it (%1)</source>
        <comment>upload directory</comment>
        <translation>o servidor se recusa a removê-la (%1)</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>temporary file</comment>
        <translation>o prazo dado pelo servidor acabou</translation>
    </message>
    <message>
        <source>the time the server gave it is over</source>
        <comment>upload directory</comment>
        <translation>o prazo dado pelo servidor acabou</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>temporary file</comment>
        <translation>a resposta ao pedido de criação nunca chegou</translation>
    </message>
    <message>
        <source>the answer to creating it never came</source>
        <comment>upload directory</comment>
        <translation>a resposta ao pedido de criação nunca chegou</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was asked what it has</extracomment>
        <translation>o servidor não a lista mais</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>temporary file</comment>
        <translation>o servidor não o lista mais</translation>
    </message>
    <message>
        <source>the server lists it no more</source>
        <comment>upload directory</comment>
        <translation>o servidor não a lista mais</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload session</comment>
        <extracomment>Receipt: the server was told to remove it</extracomment>
        <translation>o servidor confirmou</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>temporary file</comment>
        <translation>o servidor confirmou</translation>
    </message>
    <message>
        <source>the server has confirmed it</source>
        <comment>upload directory</comment>
        <translation>o servidor confirmou</translation>
    </message>
    <message>
        <source>it was never created</source>
        <comment>upload directory</comment>
        <translation>nunca foi criada</translation>
    </message>
    <message>
        <source>The upload was finished by then: the file is on the server.</source>
        <translation>O upload já havia terminado: o arquivo está no servidor.</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>file</comment>
        <extracomment>Receipt: the finished file stays on the server</extracomment>
        <translation>mantido</translation>
    </message>
    <message>
        <source>%1; the server drops it: %2</source>
        <extracomment>Receipt: %1 is why something is still on the server, %2 the day the server drops it by itself</extracomment>
        <translation>%1; o servidor descarta em: %2</translation>
    </message>
    <message>
        <source>it was finished before Cancel reached the server</source>
        <extracomment>Receipt: the upload was complete before it could be cancelled</extracomment>
        <translation>terminou antes de o cancelamento chegar ao servidor</translation>
    </message>
    <message>
        <source>Foreground</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer: beside the limits on how many run</extracomment>
        <translation>Primeiro plano</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <extracomment>Priority of a transfer</extracomment>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>file</comment>
        <extracomment>State of one file: it has its final name</extracomment>
        <translation>✓ salvo</translation>
    </message>
    <message>
        <source>✓ on the server</source>
        <comment>file</comment>
        <extracomment>State of one file: all of it has arrived</extracomment>
        <translation>✓ no servidor</translation>
    </message>
    <message>
        <source>✓ received</source>
        <comment>file</comment>
        <translation>✓ recebido</translation>
    </message>
    <message>
        <source>given up</source>
        <comment>file</comment>
        <extracomment>State of one file: it was not transferred</extracomment>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>uploading</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>file</comment>
        <translation>baixando</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>file</comment>
        <extracomment>State of one file: a part of it is there</extracomment>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>file</comment>
        <extracomment>State of one file</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>The server does not rename files: this one is written straight to its final name.</source>
        <translation>O servidor não renomeia arquivos: este é gravado direto com o nome definitivo.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong, so Ferry uses the server’s time for this transfer.</source>
        <translation>O relógio deste computador está errado, por isso o Ferry usa a hora do servidor nesta transferência.</translation>
    </message>
    <message>
        <source>The link was replaced. The transfer goes on from there.</source>
        <translation>O link foi trocado. A transferência continua a partir dele.</translation>
    </message>
    <message>
        <source>The server has not said whether it finished the file, so Ferry asks it.</source>
        <translation>O servidor não disse se concluiu o arquivo, por isso o Ferry o consulta.</translation>
    </message>
    <message>
        <source>These byte ranges are not valid: %1.</source>
        <extracomment>%1 is what the user entered: &quot;0-99,50-149&quot;</extracomment>
        <translation>Estes intervalos de bytes não são válidos: %1.</translation>
    </message>
    <message>
        <source>This setting is not valid: %1.</source>
        <extracomment>%1 is what the user entered</extracomment>
        <translation>Esta configuração não é válida: %1.</translation>
    </message>
    <message>
        <source>Correct it and add the transfer again.</source>
        <translation>Corrija e adicione a transferência novamente.</translation>
    </message>
    <message>
        <source>The password is in memory only: after a restart, Ferry has to ask for it, also to clean up.</source>
        <translation>A senha está só na memória: depois de reiniciar, o Ferry precisa pedi-la, também para limpar.</translation>
    </message>
    <message>
        <source>The server does not say whether the file is still the same, so the last bytes were compared before going on.</source>
        <translation>O servidor não diz se o arquivo ainda é o mesmo: os últimos bytes foram comparados antes de continuar.</translation>
    </message>
    <message>
        <source>The file has another size than was announced.</source>
        <translation>O arquivo não tem o tamanho anunciado.</translation>
    </message>
    <message>
        <source>A mirror failed or has another file, so it is no longer used.</source>
        <translation>Um espelho falhou ou tem outro arquivo e não é mais usado.</translation>
    </message>
    <message>
        <source>A connection stalled and was replaced.</source>
        <translation>Uma conexão travou e foi substituída.</translation>
    </message>
    <message>
        <source>The file was checked against the checksum the server names.</source>
        <translation>O arquivo foi verificado com a soma de verificação que o servidor informa.</translation>
    </message>
    <message>
        <source>checking and saving</source>
        <extracomment>On the row: all bytes have come, and are looked at or written to the disk for good
----------
Why no bytes move: all have come</extracomment>
        <translation>verificando e salvando</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <extracomment>On the row: all bytes are sent, and the server has yet to say that it has them</extracomment>
        <translation>aguardando o servidor</translation>
    </message>
    <message>
        <source>no. %1 in the queue</source>
        <extracomment>On the row: %1 is a number, 1 is the next that starts</extracomment>
        <translation>nº %1 na fila</translation>
    </message>
    <message>
        <source>its server wants to be left alone; next try: %1</source>
        <extracomment>Why a transfer waits: %1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>o servidor pede uma pausa; próxima tentativa: %1</translation>
    </message>
    <message>
        <source>as many as allowed are running on its server</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>o servidor já tem tantas em andamento quanto o permitido</translation>
    </message>
    <message>
        <source>nothing runs at this time, until %1</source>
        <extracomment>Why a transfer waits: %1 is a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>a esta hora tudo aguarda, até %1</translation>
    </message>
    <message>
        <source>nothing runs at this time</source>
        <translation>a esta hora tudo aguarda</translation>
    </message>
    <message>
        <source>waits for a network that is not metered</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>aguarda uma rede que não seja limitada</translation>
    </message>
    <message>
        <source>waits until the computer is plugged in</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>aguarda o computador ser ligado à tomada</translation>
    </message>
    <message>
        <source>nothing new is started now</source>
        <extracomment>Why a transfer waits</extracomment>
        <translation>nada novo é iniciado agora</translation>
    </message>
    <message>
        <source>waiting for the server’s answer</source>
        <extracomment>Why no bytes move: all are sent</extracomment>
        <translation>aguardando a resposta do servidor</translation>
    </message>
    <message>
        <source>Everything has come: Ferry checks it and makes it safe on the disk.</source>
        <translation>Tudo chegou: o Ferry verifica e grava com segurança no disco.</translation>
    </message>
    <message>
        <source>Everything is sent: %1 has yet to say that it has it.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Tudo foi enviado: %1 ainda precisa dizer que recebeu.</translation>
    </message>
    <message>
        <source>Then it is complete.</source>
        <translation>Depois está concluída.</translation>
    </message>
    <message>
        <source>any moment</source>
        <extracomment>A moment to come, as in &quot;Next try: any moment&quot;</extracomment>
        <translation>a qualquer momento</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>A moment to come, as in &quot;Next try: in 12 s&quot;; %1 is a duration</extracomment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>It waits: %1 has asked to be left alone for a while.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Aguardando: %1 pediu uma pausa por algum tempo.</translation>
    </message>
    <message>
        <source>It waits for its turn: as many transfers as allowed are running with %1.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Aguardando a vez: já há tantas transferências em andamento com %1 quanto o permitido.</translation>
    </message>
    <message>
        <source>It waits: your rules let nothing run at this time of the day.</source>
        <translation>Aguardando: suas regras não deixam nada em andamento a esta hora do dia.</translation>
    </message>
    <message>
        <source>It waits: this network is metered, and your rules let nothing run on such a one.</source>
        <translation>Aguardando: esta rede é limitada, e suas regras não deixam nada em andamento nela.</translation>
    </message>
    <message>
        <source>It waits: the computer runs on battery, and your rules let nothing run then.</source>
        <translation>Aguardando: o computador usa a bateria, e suas regras então não deixam nada em andamento.</translation>
    </message>
    <message>
        <source>It waits: nothing new is started.</source>
        <translation>Aguardando: nada novo é iniciado.</translation>
    </message>
    <message>
        <source>It is no. %1 in the queue and starts by itself.</source>
        <extracomment>%1 is a number, 1 is the next that starts</extracomment>
        <translation>É a nº %1 na fila e inicia automaticamente.</translation>
    </message>
    <message>
        <source>It goes on when you change the rules, or press Start now.</source>
        <translation>Continua quando você mudar as regras ou pressionar “Iniciar agora”.</translation>
    </message>
    <message>
        <source>It goes on by itself: %1.</source>
        <extracomment>%1 is &quot;in 12 s&quot;, a time, or a day and a time: &quot;14:31:15&quot;, &quot;tomorrow 8:05&quot;</extracomment>
        <translation>Continua automaticamente: %1.</translation>
    </message>
    <message>
        <source>It goes on by itself on another network, or press Start now.</source>
        <translation>Continua automaticamente em outra rede, ou pressione “Iniciar agora”.</translation>
    </message>
    <message>
        <source>It goes on by itself when the computer is plugged in, or press Start now.</source>
        <translation>Continua automaticamente quando o computador for ligado à tomada, ou pressione “Iniciar agora”.</translation>
    </message>
    <message>
        <source>It goes on when you allow it again, or press Start now.</source>
        <translation>Continua quando você permitir de novo, ou pressione “Iniciar agora”.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address.</source>
        <translation>%1 não tem nada neste endereço.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own (%2).</source>
        <extracomment>%2 is an HTTP status such as 503</extracomment>
        <translation>%1 informa um erro próprio (%2).</translation>
    </message>
    <message>
        <source>Choose Change folder, and one on another disk.</source>
        <extracomment>Change folder is the button&apos;s text</extracomment>
        <translation>Escolha “Mudar pasta” e uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>What is there already is being moved to another folder.</source>
        <translation>O que já foi transferido está sendo movido para outra pasta.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Enviando para %1: %2 até agora.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 so far.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;; nothing moves at this moment</extracomment>
        <translation>Baixando de %1: %2 até agora.</translation>
    </message>
    <message>
        <source>It uploads to %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Enviando para %1: %2 a %3.</translation>
    </message>
    <message>
        <source>It downloads from %1: %2 at %3.</source>
        <extracomment>%1 is a host name, %2 &quot;2.1 of 6.2 GiB&quot;, %3 a speed</extracomment>
        <translation>Baixando de %1: %2 a %3.</translation>
    </message>
    <message>
        <source>Then it goes on from there.</source>
        <translation>Depois continua a partir de lá.</translation>
    </message>
    <message>
        <source>It will be done in %1.</source>
        <extracomment>%1 is a duration such as &quot;about 4 min&quot;</extracomment>
        <translation>Será concluída em %1.</translation>
    </message>
    <message>
        <source>moving to another folder</source>
        <extracomment>On the row: what is there already is brought to another folder</extracomment>
        <translation>movendo para outra pasta</translation>
    </message>
    <message>
        <source>what is there already is being moved</source>
        <extracomment>Why no bytes come: what is there already is brought to another folder</extracomment>
        <translation>o que já foi transferido está sendo movido</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>it is too large.</source>
        <translation>é grande demais.</translation>
    </message>
    <message>
        <source>it is not a Metalink.</source>
        <translation>não é um Metalink.</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <comment>reason, in English</comment>
        <translation>está danificado: %1</translation>
    </message>
    <message>
        <source>it defines entities, which Ferry does not read.</source>
        <translation>define entidades, que o Ferry não lê.</translation>
    </message>
    <message>
        <source>the file name “%1” would leave the folder.</source>
        <translation>o nome de arquivo “%1” sairia da pasta.</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %Ln file(s).</source>
        <translation>
            <numerusform>tem mais de %Ln arquivo.</numerusform>
            <numerusform>tem mais de %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no file with a link that Ferry can download.</source>
        <translation>não tem nenhum arquivo com um link que o Ferry possa baixar.</translation>
    </message>
    <message>
        <source>%1 cannot be used, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1 não pode ser usado, linha %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <comment>file, reason</comment>
        <translation>%1 não pode ser usado: %2</translation>
    </message>
    <message numerus="yes">
        <source>Because of the braces in “%1” there are %Ln link(s).</source>
        <extracomment>%1 is an address with a pattern in braces, such as {1..20}</extracomment>
        <translation>
            <numerusform>As chaves em “%1” resultam em %Ln link.</numerusform>
            <numerusform>As chaves em “%1” resultam em %Ln links.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” makes %2 links; at most %3 are possible at once.</source>
        <translation>“%1” resulta em %2 links; no máximo %3 são possíveis de uma vez.</translation>
    </message>
    <message>
        <source>%1 is too long for a list of links.</source>
        <translation>%1 é longo demais para uma lista de links.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s) without a link that Ferry can download</source>
        <translation>
            <numerusform>%1: %Ln arquivo sem um link que o Ferry possa baixar</numerusform>
            <numerusform>%1: %Ln arquivos sem um link que o Ferry possa baixar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln line(s) left out that mean nothing to Ferry</source>
        <translation>
            <numerusform>%1: %Ln linha deixada de fora, sem sentido para o Ferry</numerusform>
            <numerusform>%1: %Ln linhas deixadas de fora, sem sentido para o Ferry</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry downloads from http and https addresses only, not %1.</source>
        <translation>O Ferry só baixa de endereços http e https, não %1.</translation>
    </message>
    <message>
        <source>Ferry does not download torrents, but can upload “%1” as a file.</source>
        <translation>O Ferry não baixa torrents, mas pode enviar “%1” como arquivo.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 não é nem arquivo nem pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be used. %1</source>
        <extracomment>%1 is a sentence about the first of them</extracomment>
        <translation>
            <numerusform>%Ln item não pode ser usado. %1</numerusform>
            <numerusform>%Ln itens não podem ser usados. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were there more than once and are taken once.</source>
        <translation>
            <numerusform>%Ln link estava lá mais de uma vez e é usado uma vez só.</numerusform>
            <numerusform>%Ln links estavam lá mais de uma vez e são usados uma vez só.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoginStart</name>
    <message>
        <source>%1 cannot be removed: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>Não foi possível remover %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a path, %2 what the system says</extracomment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>RowRemedy</name>
    <message>
        <source>Sign in…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>A button on a row</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>A button on a row: instead of waiting</extracomment>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>A button on a row</extracomment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Replace link…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Trocar link…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Propriedades…</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>A button on a row: instead of waiting for its turn</extracomment>
        <translation>Iniciar agora</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>A button on a row</extracomment>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Enter a user name and a password for its server</source>
        <translation>Informar nome de usuário e senha para o servidor</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try it now instead of waiting</source>
        <translation>Tentar agora em vez de aguardar</translation>
    </message>
    <message>
        <source>Try to remove it now instead of waiting</source>
        <translation>Tentar remover agora em vez de aguardar</translation>
    </message>
    <message>
        <source>Start it now, whatever limits and rules say</source>
        <translation>Iniciar agora, digam o que disserem limites e regras</translation>
    </message>
    <message>
        <source>Give the finished file its name</source>
        <translation>Dar ao arquivo concluído o seu nome</translation>
    </message>
    <message>
        <source>Give it another address; what is there already is kept</source>
        <translation>Dar outro endereço; o que já foi transferido é mantido</translation>
    </message>
    <message>
        <source>Change what was asked of it</source>
        <translation>Mudar o que foi pedido a ela</translation>
    </message>
    <message>
        <source>Open the settings, where certificates are trusted</source>
        <translation>Abrir as configurações, onde se indicam os certificados confiáveis</translation>
    </message>
    <message>
        <source>Change folder…</source>
        <extracomment>A button on a row: the disk is full, or the folder is not there</extracomment>
        <translation>Mudar pasta…</translation>
    </message>
    <message>
        <source>Save it elsewhere; what is there already moves along</source>
        <translation>Salvar em outro lugar; o que já foi transferido vai junto</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>There is no password: give one with --password-file or FERRY_PASSWORD.</source>
        <translation>Não há senha: informe com --password-file ou FERRY_PASSWORD.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>Password or token: </source>
        <translation>Senha ou token: </translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Senha de %1: </translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The option --profile needs a folder.</source>
        <translation>A opção --profile precisa de uma pasta.</translation>
    </message>
    <message>
        <source>There is no option “%1”. See ferry --help.</source>
        <translation>A opção “%1” não existe. Veja ferry --help.</translation>
    </message>
    <message>
        <source>The option --script needs a file.</source>
        <translation>A opção --script precisa de um arquivo.</translation>
    </message>
    <message>
        <source>The option --script needs a --profile of its own.</source>
        <translation>A opção --script precisa de um --profile próprio.</translation>
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
        <translation>ferry – um gerenciador de transferências em que cancelar não deixa nada para trás

Uso: ferry [OPTION…] [URL|FILE…]
Abre a janela; endereços são baixados e arquivos enviados depois de uma pergunta. Um Ferry já em execução os recebe.

      --background    inicia sem janela; o próximo início a abre, e fechá-la não encerra o Ferry
      --until-idle    com --background: encerra quando não há mais nada a transferir ou limpar
      --quit          encerra o Ferry em execução; as transferências continuam no próximo início
      --profile DIR   guarda dados, configurações e soquete em DIR, separados dos do usuário
      --script FILE   com --profile: faz na janela o que FILE diz, linha por linha, e encerra; o código de saída é 1
                      se algo não está como FILE diz (--script-help: o que ele pode dizer)
  -h, --help          este texto
      --version       a versão

Na linha de comando: ferryctl --help
</translation>
    </message>
</context>
<context>
    <name>TargetFolders</name>
    <message>
        <source>Files from %1 go to %2, but that is not there.</source>
        <comment>server, folder</comment>
        <translation>Os arquivos de %1 vão para %2, mas essa pasta não existe.</translation>
    </message>
    <message>
        <source>“%1” go to %2, but that is not there.</source>
        <comment>kind of files such as Videos, folder</comment>
        <translation>Os arquivos “%1” vão para %2, mas essa pasta não existe.</translation>
    </message>
    <message>
        <source>because it is from %1</source>
        <extracomment>Why a folder is proposed; %1 is a server</extracomment>
        <translation>porque é de %1</translation>
    </message>
    <message>
        <source>because it belongs to “%1”</source>
        <extracomment>Why a folder is proposed; %1 is a kind of files such as &quot;Videos&quot;</extracomment>
        <translation>porque faz parte de “%1”</translation>
    </message>
</context>
</TS>
