import type { Concepts } from "../../set/set.ts"
import { concept } from "./cue.ts"

// One meaning a line: its name, then prefixes of words in English, Russian and Azerbaijani.
const lines = `
ministry; ministry|ministries|ministerial; министерств|минтруд|минюст|минздрав|минфин|минобр|мвд=|мид=; nazirlik|nazirliy|dövlət komitə
authority; authorit|body=|bodies; орган=|органы=|органов=|органам=|органами=|органах=|инстанц|компетентн; qurum|orqan|instansiya|səlahiyyətli orqan
agency; agency|agencies; агентств|ведомств; agentlik|agentliy|idarəsi
department; department|directorate|division of=|branch office; департамент|управлени|главк; departament|baş idarə|idarəsi|idarəni|idarənin|idarə=|idarələr|idarəyə|idarədə
subunit; unit=|units|subdivision|section=|sections; подразделен|отдел=|отделе=|отделы=|отделам=|отделения=|отделение=|отделен|сектор=; şöbə|bölmə|struktur bölm|struktur vahid
office-bureau; office=|offices|bureau|bureaux; бюро=|контор|офис|канцеляр|кабинет; ofis|büro|kontor|kabinet|dəftərxana
chancellery; chancellery|registry|mailroom|front office; канцеляри|экспедици|делопроизводств; dəftərxana|kargüzar|katiblik|katibliy
headquarters; headquarters|head office|central apparatus|central office|main office; штаб|головн|центральн аппарат|центральн орган; qərargah|mərkəzi aparat|baş ofis
republic; republic|national state|the state of=; республик|общереспубл; respublika|dövlətimiz|ölkəmiz
province; province|provincial|canton|oblast|prefecture|county|voivod; област|провинц|губерн|воеводств|кантон; vilayət|əyalət|quberniya|kanton
district; district|borough|rayon; район|округ|аким|махалл|махал; rayon|dairə|məhəllə|məhəlləsi
local-level; local|locally|on= the ground|grassroots; местн|на= местах|локальн; yerli|yerlərdə|məhəlli|lokal
nationwide; nationwide|across the country|throughout the country|countrywide|whole country|national level; по= всей стране|общенациональн|общегосударств|республиканск|национальн уровн; ölkə üzrə|ümummilli|respublika üzrə|ölkə miqyas|bütün ölkə
administration; administration|administrative|municipal office|town hall; администрац|административ|мэри|ратуш|управа=; inzibati|administrasiya|icra hakimiyyəti
institution; institution|establishment|facility|facilities; учрежден|заведени; müəssisə|təsisat|obyekt
organisation; organis|organiz|body that|outfit; организац|структур|организат; təşkilat|qurum|təsisat
association-body; federation|league|alliance|coalition|union=|unions; федерац|объединени|альянс|коалиц|союз=|лиг|конфеде; federasiya|birlik|birliy|ittifaq|alyans|koalisiya|liqa
network-body; network|web of=; сеть=|сети=|сетью|сетей|сетев; şəbəkə|zəncirvari|şəbəkələş
centre; centre|center; центр|центральн|пункт помощ; mərkəz|məntəqə|ocaq=
institute; institute=|institutes|academy of=; институт|научн центр|академи; institut|akademiya|elmi mərkəz
foundation-fund; trust fund|foundation=|state fund|special fund; госфонд|государственн фонд|фонд=|фонда|фонду|фондом; dövlət fond|fondu|fond=|fondun
council-body; council|senate|assembly; сенат|ассамбле|совет=; şura|senat|məclis|assambleya
committee-body; committee|subcommittee; комитет|подкомитет; komitə|yarımkomitə|məclis
commission-body; commission=|commissions=|subcommission; комиссия|комиссии|комиссию|комиссий|комиссией|комиссиям; komissiya|yarımkomissiya|komissiyalar|işçi qrup
board-collegium; board=|boards|collegium|governing body; коллеги|правлени|президиум; kollegiya|idarə heyəti|rəyasət
working-group; working group|task force|task team|expert group|drafting group; рабоч групп|экспертн групп|целев групп; işçi qrup|ekspert qrup|hədəf qrup
team; team=|teams|squad|brigade|crew of=|group=|groups; групп|бригад|команда|команды|командой|команду; qrup|komanda|briqada|dəstə=|dəstəsi|dəstələr
chamber; chamber|notary chamber|bar chamber; палат|коллеги адвокат; palata|kollegiya
cabinet-council; council of= ministers|cabinet of= ministers|cabinet=; кабинет министр|кабмин|совет министр|правительственн; nazirlər kabineti|nazirlər şura
presidency; president|presidential|head of= state; президент|глав государств; prezident|dövlət başçısı
executive; executive=|executive power|executive branch; исполнительн власт|исполнительн орган|исполнительн; icra hakimiyyəti|icra orqan|icra strukturu
legislature; legislature|lawmaker|plenary|parliamentary; парламентск|законодательн орган|пленарн|мажилис|сейм; parlament|qanunverici orqan|plenar
justice-ministry; justice ministry|ministry of= justice|minister of= justice; юстици|минюст; ədliyyə|ədliyyə nazirliy|ədliyyə orqan
interior-ministry; ministry of= the interior|interior|internal affairs|home office|home affairs; внутренних дел|внутренн дел|мвд=; daxili işlər|daxili işlər nazirliy|polis idarə
foreign-ministry; foreign ministry|foreign affairs|foreign office; иностранных дел|иностранн дел|мид=|внешнеполитич; xarici işlər|xin=
finance-ministry; ministry of= finance|finance ministry|treasury|exchequer; минфин|министерств финанс|казначейств; maliyyə nazirliy|xəzinədarlıq
labour-ministry; ministry of= labour|labour ministry|social affairs; минтруд|министерств труд|соцразвит|собес=; əmək və= əhali|əmək nazirliy|sosial müdafiə nazirliy|dost mərkəz
health-ministry; ministry of= health|health ministry|health authorit; минздрав|министерств здравоохран|здравоохран; səhiyyə nazirliy|səhiyyə|təbib
education-ministry; ministry of= education|education ministry|education authorit; минобр|министерств образован|органы образован|гороно; təhsil nazirliy|təhsil şöbə|elm və= təhsil
security-service; security service|state security|national security|secret service; госбезопасн|служб безопасн|национальн безопасн|кнб=|фсб=|сбу=; dövlət təhlükəsizlik|milli təhlükəsizlik|dtx=|təhlükəsizlik xidmət
emergency-ministry; civil protection|emergency services|emergency ministry; мчс=|чрезвычайн ситуац|гражданск оборон; fövqəladə hallar|fhn=|mülki müdafiə
statistics-office; statistics office|statistical office|census|statistical committee; статкомитет|госстат|росстат|перепис населен|статистич служб; statistika komitə|dövlət statistika|əhalinin siyahıya
migration-service; migration service|immigration service|immigration office|aliens office; миграционн служб|служб миграц|фмс=|овир; miqrasiya xidmət|dövlət miqrasiya
tax-service; tax service|tax authorit|tax office|revenue service; налогов служб|налогов орган|налогов инспекц|госналог; vergi xidmət|vergi orqan|vergi müfəttiş
customs-service; customs service|customs office|customs officer; таможенн служб|таможенник|таможенн орган; gömrük komitə|gömrük xidmət|gömrükçü
audit-chamber; audit chamber|court of= auditors|court of= audit|accounts chamber|auditor general; счетн палат|счетн комит|контрольно-ревиз; hesablama palata|dövlət maliyyə nəzarət|hesablama palatası
archive-registry; land registry|cadastre|civil registry|registrar|registry office; кадастр|загс|регистрационн палат|регистратор; kadastr|vvadq|vətəndaşlıq vəziyyəti akt|qeydiyyat xidmət
public-sector; public sector|public bod|state bod|government bod|state-run|state-owned|public institution; государственн орган|госорган|госучрежд|бюджетн учрежд|госсектор|казенн; dövlət orqan|dövlət qurum|dövlət müəssisə|dövlət sektor
private-sector-body; private=|privately|non-state; частн|негосударств|частник; özəl|qeyri-dövlət|şəxsi müəssisə
community; community|communities; общин|сообществ|диаспор; camaat|diaspor|icmalar|icmanın|icması|icmada|icmaya
law-enforcement; law enforcement|law-enforcement|law enforcer; правоохранительн|силовик|силов структур; hüquq mühafizə|hüquq-mühafizə|hüquq mühafizə orqan
subordinate; subordinat|reports to=|answers to=|answerable to=|under the ministry|accountable to=; подчинен|подчиня|подведомств|подотчет; tabeli|tabe|tabeçilik
hierarchy-superior; superior|higher authority|line manager|supervisor; вышестоящ|начальств|непосредственн начальн|руководство|руководства|руководстве|руководством; yuxarı orqan|yuxarı instansiya|rəhbərlik|bilavasitə rəhbər
structure-body; structure|structural|make-up; структур|устройств|структурн подраздел; struktur|quruluş|strukturlaş
mechanism; mechanism|machinery; механизм|инструментар|рычаг; mexanizm|alət|rıçaq
system; system|set of= rules|architecture; систем|архитектур|совокупност; sistem|sistemli|məcmu
head-chief; head=|heads|chief|director|leader; начальник|глав=|глава=|главы=|главой=|директор|заведующ|шеф|руководит; rəis|rəhbər|müdir|direktor|başçı
deputy-vice; deputy|vice=|second in= command|acting head; заместител|вице|исполняющ обязан; vitse|vəzifəsini icra edən|müavin=|müavini|müavinlər
prime-minister; prime minister|premier|head of= government; премьер|глав правительств; baş nazir|premyer
governor; governor|mayor|prefect|head of= the district; губернатор|мэр=|мэра=|аким|хоким|глава администрац|префект; qubernator|mer=|meri|icra başçısı|bələdiyyə sədri
secretary; secretary|secretaries|state secretary|executive secretary; госсекретар|статс-секретар|секретарь=|секретарей; məsul katib|dövlət katibi|katib=|katiblər
registrar-clerk; clerk|clerks|registrar|usher|receptionist; делопроизвод|писар|регистратор|клерк|секретар суд|приказчик; kargüzar|klerk|qeydiyyatçı|məhkəmə katibi|mirzə
official-person; official=|officials|functionary|civil servant|public servant|bureaucrat; чиновник|должностн лиц|должностн|госслужащ|служащ|бюрократ; məmur|vəzifəli şəxs|dövlət qulluqçu|qulluqçu
staff-members; staff=|staffed|personnel|employees of=|workforce of=; кадр|кадров|личн состав|штат=|штата=|штату|сотрудник|сотрудниц|персонал=; heyət|kadr|şəxsi heyət|personal|əməkdaş=|əməkdaşlar|əməkdaşın|əməkdaşa
post-position; post=|posts|position=|positions|vacancy|rank=|ranks; должност|пост=|поста=|вакан|ставк|чин=|звани; vəzifə=|vəzifəsi|vəzifəyə|vakansiya|rütbə|ştat vahid
workload; caseload|workload|overload|overburden|understaff|short-staffed; нагрузк|перегруж|некомплект|нехватк кадр|нехватк персонал; iş= yükü|yüklən|kadr çatışmaz|əlavə yük
member-of-body; member=|members|membership; член=|члена|члены|членов|членам|членами|членств; üzv=|üzvü|üzvlər|üzvlüy|üzvlük|üzvün|üzvə
representative; representative|represented|represents|delegate=|delegates|envoy|spokes; представител|делегат|посланник|представитель; nümayəndə|təmsilçi|təmsil
colleague-in-office; colleague|co-worker|counterpart|fellow officer; коллег|сослуживц|напарник; həmkar|iş= yoldaş|kolleqa
assistant; assistant|aide=|helper|support staff; помощник|помощниц|ассистент|референт; köməkçi|assistent|referent
adviser; adviser|advisor|advisory|counsellor|consultative; советник|консультативн|совещательн|советниц; müşavir|məsləhətçi|məşvərət|məsləhət orqan
accountant-post; accountant|bookkeep|cashier|treasurer; бухгалтер|кассир|казначе|счетовод; mühasib|kassir|xəzinədar
auditor-post; auditor|controller|comptroller|financial inspector; аудитор|ревизор|контролер; təftişçi|nəzarətçi|auditor=|auditorlar
lawmaker-post; deputies|lawmaker|senator|congress|parliamentarian; депутат|сенатор|парламентар|законодатели|законодателей|законодателям; deputat|senator|millət vəkili|parlamentari
notary; notar|notary public|notarial; нотариус|нотариал; notarius|notariat|notarial
specialised; specialis|specializ|dedicated unit|dedicated team; специализ|профильн; ixtisaslaş|ixtisaslı|profil üzrə
successor-predecessor; successor|predecessor|outgoing|incoming; преемник|предшественник|сменщик|сменивш; xələf|sələf|yerinə gələn
retire-dismiss; retire|retired|dismiss|sacked|relieved of=|removed from office|resign; уволен|уволил|увольн|отставк|отстран|освобожден от= должност|снят с=; işdən çıxar|azad edil|istefa|vəzifəsindən uzaq|kənarlaşdır|təqaüdə
rotation; rotat|turnover of= staff|in= turn|take turns|shift=|shifts; ротац|текучест|по= очереди|поочередн|смена|смены|смену; rotasiya|növbə ilə|növbəli|kadr axını|növbə=|növbədə|növbəsi
duty-shift; on= duty|duty officer|on= call|on-call|round the clock|around the clock|24= hours a= day|standby; дежурн|дежурств|дежур|круглосуточн; növbətçi|növbətçilik|gecə-gündüz|24= saat|günün 24=
volunteer-role; voluntar|volunteer|unpaid role|honorary; доброволь|добровол|волонтер|на= общественных начал; könüllü|ictimai əsaslar|fəxri
decree; decree=|decrees|presidential decree|ordinance|edict; указ=|указом|декрет|указа=; fərman|dekret|prezidentin fərman|sərəncam
order-doc; by= order|order of= the minister|order no=|internal order|ministerial order|order=|orders; приказ|распоряжен; əmr=|əmri|əmrlə|əmrin|əmrə|sərəncam
resolution-doc; resolution|government resolution|cabinet decision|ruling; постановлен|резолюц|определени суд; qərar=|qərarı|qərarla|qərarın|qərara|qətnamə
circular-letter; circular|instruction letter|guidance note|methodical letter; циркуляр|инструктивн письм|методическ письм|разнарядк; sirkulyar|dövri məktub|təlimat məktub|metodik məktub
instruction-doc; instruction=|instructions|service instruction|job description|guideline|directive; инструкц|наставлен|директив|методичк|должностн инструкц|руководящ; təlimat|göstəriş|direktiv|rəhbər sənəd
law-act; law=|laws|statute|legislation|bill=|act=|legal act|legislative; законодател|законопроект|нормативн|акт=|акты=|актов|акта=|закон=; qanunvericilik|akt=|aktlar|normativ|qanun
bylaw; bylaw|secondary legislation|implementing regulation|subordinate legislation|statutory instrument|regulation=|regulations|rule=|rules; подзаконн|регламент|правил|положени=; qanunaltı|əsasnamə|reqlament|qaydalar
rules-statute; charter=|statutes of=|rules of= procedure|terms of= reference|regulation on=; устав|регламент|положени о=|техническ задани; nizamnamə|əsasnamə|reqlament|texniki tapşırıq
code-law; code=|codes|codified|labour code|code of= criminal procedure; кодекс|кодекс=|кодифи; məcəllə|kodeks
article-provision; article=|articles|paragraph|subparagraph|clause|provision=|provisions|section of= the law; стать|пункт|подпункт|абзац|част стать|диспозиц|норма=|нормы=|норму=; maddə|bənd|yarımbənd|hissəsi|müddəa|norma=|norması
annex; annex|appendix|appendic|schedule to=|attachment|attached|enclos; приложени|прилага|прилож|вкладыш; əlavə=|əlavəsi|əlavədə|əlavələr|qoşma|əlavə olun
preamble; preamble|recital|introduction=|introductory|foreword; преамбул|вводн|введени|предислов|вступительн; preambula|giriş|ön= söz|müqəddimə
adopt-decision; adopt=|adopted|adopts|adopting|adoption of= the|pass a= law|passed the law|enact; приня=|принят|принял|принима|прием закон; qəbul edil|qəbul et|qəbul olun|qəbulu|qəbul
approve; approve|approval|approved|endors|sanctioned by=; утверд|утвержд|одобр|завизир|санкционир; təsdiq|bəyən|razılaşdır
agree-text; agreed with|cleared with|countersign|initialled|concurrence; согласова|согласован с=|визир|завизир; razılaşdırıl|razılığı ilə|viza qoy
sign; sign=|signed|signs|signing|signature|signator; подпис|подпиш|расписал|расписыва|роспис; imza|imzala|qol çək
stamp-seal; stamp=|stamps|stamped|seal=|sealed|letterhead; печать=|печати|печатью|печатей|штамп|гербов; möhür|ştamp|blank
certify; certif|attest=|attested|notaris|authenticat|true copy; удостовер|засвидетельств|нотариальн|аттест|заверен|заверит|заверя|заверил; təsdiqlən|notariat qaydası|attestasiya|həqiqiliyi
publish; publish|publication|official gazette|made public|post it= on= the website; опубликов|публик|официальн вестник|обнародов|размещ на= сайт|издан|издать|издани; dərc|nəşr|rəsmi qəzet|açıqlan|çap ed|çap ol
enter-force; enter into force|entry into force|come into force|came into force|takes effect|take effect|effective from; вступ в= силу|вступает в= силу|вводится в= действ|введен в= действ|в= силе|вступлен в= силу; qüvvəyə min|qüvvəyə|qüvvədə|qüvvəsi
amend; amend|amended|supplement|revis|reword|redraft|new wording; измен|внесен изменен|поправк|дополн|редакц|переработ; dəyişiklik|düzəliş|əlavə və= dəyişik|yeni redaksiya|redaksiya
repeal; repeal|revoke|annul|abolish|rescind|abrogat|invalidat|lapsed; отмен|утратил силу|утратив|аннулир|упраздн|признан утратив; ləğv|qüvvədən düş|ləğvi|etibarsız
replace-substitute; replace|replacement|substitut|supersede|instead of=|in= place of=|in= lieu; замен|замещ|взамен|вместо; əvəz|yerinə|əvəzinə|əvəzlə
draft; draft=|drafts|drafted|drafting|preliminary text; проект=|проекта|проекты|проекте|проектов|законопроект|черновик; layihə=|layihəsi|layihənin|layihəni|qaralama
prepare; prepare|prepared|preparation|preparator|preparing|draw up=|drawn up=|draws up=|elaborat; подготов|подготав|готов|разработ|составлен|составить|составля|составил; hazırla|hazırlan|hazırlıq|tərtib|işlənib hazır
propose; propos|suggest|put forward|initiative|motion to=; предлож|предлага|инициатив|вынос на= рассмотр; təklif|təşəbbüs|irəli sür
recommend; recommend|advis|recommendation; рекоменд|советует|совету|рекомендац|рекомендуе; tövsiyə|məsləhət gör
decide; decide=|decided|decides|decision|determin|resolve=|resolved; реши|решен|решает|определ|решат|решают|решал|условились|условиться; qərar=|qərara al|qərar ver|həll|müəyyən et|müəyyən ed
consider-matter; consider|consideration|examin|deliberat|look into|discuss; рассм|рассматрив|обсужд|обсуд|разбира|разбор; baxılma|baxılır|baxıl|müzakirə|nəzərdən keçir
debate; debate|discussion|hearing in= parliament|argue; дебат|дискусс|прения|обсужден|спор=|спорят; debat|müzakirə|diskussiya|mübahisə
vote; vote=|votes|voted|voting|majority|unanim|show of= hands|quorum; голосов|голосу|большинств|единоглас|кворум; səsvermə|səs ver|səs çoxlu|yekdil|yetərsay
reject; reject|turned down|turn down|decline|refus; отклон|отказ|отверг|отклоня; rədd|imtina|geri çevir
veto-object; object to=|objection|veto|dissent|disagree; возраж|вето=|несоглас|протест; etiraz|veto|narazı|razı deyil
appeal-request; request=|requests|requested|petition|asks the|applied to=; просьб|просит|попрос|прошени|запрос|ходатайств|обращен|обратил|обратит|обраща|обрати|запраш|просили|просят; xahiş|müraciət|sorğu|vəsatət|rica
application; application|applicant|applied for|apply for|applies for|applying; заявлен|заявк|заявител|подать заявлен|соискател|заявок; ərizə|müraciət|ərizəçi|iddiaçı
submit; submit|submission|hand in=|lodge|file with|filed with|tabled; представл|представить|подать|подает|подач|подан|внос|внести|сдан|сдают|сдач|сдает; təqdim|verilsin|göndəril|təqdimat
form-fill; fill in=|filled in=|fills in=|fill out|questionnaire form|form=|forms|template|blank=|blanks; заполн|бланк|форм=|форма=|форму=|формы=|анкет|шаблон|образец|образц; doldur|blank|forma=|forması|anket|şablon|nümunə
tick-box; tick=|tick box|ticked|checkbox|box=|column|columns|row in= the table; галочк|графа=|графе|графу|графы|столбец|столбц|клетк|отметк|колонк; sütun|qrafa|xana|işarə qoy|quş işarəsi|qeyd qoy
list; list=|lists|listed|listing|enumerat|roster|roll of=; список|списк|перечен|перечн|перечисл|реестр; siyahı|sadalan|reyestr
file-folder; file=|files|folder|dossier|binder|docket; папк|досье|подшит|подшив; qovluq|iş= qovluğu|dosye|tikilib|cild
archive-keep; archiv|kept on= file|storage period|retention period|kept for; архив|срок хранен|хранить|хранит|хранится|хранен; arxiv|saxlanma müddət|mühafizə olunur
copy-duplicate; copy=|copies|copied|photocop|duplicate=|original=|in= triplicate|counterpart copy; копи|дубликат|ксероко|подлинник|оригинал|экземпляр; surət|nüsxə|kopiya|dublikat|əslini|orijinal|sənədin əsli
extract-doc; extract from|excerpt|certificate of=|slip=|note=|notes|reference letter; выписк|справк|извлечен|записк|справок; çıxarış|arayış|qeyd=|qeydlər|qeydin=|qeydi=|qeydini|qeydində
receipt; receipt|acknowledg|voucher|counterfoil|stub; квитанц|расписк|талон|чек=|чека=|чеки=|корешок; qəbz|talon|çek=|iltizam
letter-official; letter=|letters|mail=|mailed|by= post|envelope|registered mail|correspondence; письм|корреспонден|конверт|заказн письм|переписк|почтой|почтов|почтальон; məktub|poçt|yazışma|zərf|sifarişli
written; in= writing|written|wrote|writes|write; письменн|написа|пишет|писат|записа|записыва; yazılı|yazıl|yazıb|yazsın|yazır|yazan|yazmaq
oral; oral|orally|verbal|by= word of= mouth|spoken; устн|на= словах|вслух; şifahi|sözlü|ucadan
number-reference; number=|numbered|reference number|serial number|registration number|code number|index=; номер|нумер|регистрационн номер|порядков|шифр|индекс; nömrə|sıra nömrə|indeks|şifrə
date-stamp; date=|dated|dates|day and month|dated on=; датой|датир|число и= месяц|дата|дату|даты; tarix=|tarixi|tarixli|tarixdən|günü göstəril
text-wording; text=|texts|wording|worded|formulat|phrase|word=|words; формулиров|изложен|сформулир|текст=|слово=; mətn|ifadə olun|formula|cümlə|söz=|sözü|sözlər
page; page=|pages|sheet=|sheets|leaf=; страниц|лист=|листа=|листов|лист бумаг|листк|листок; səhifə|vərəq|səhifəlik
chapter; chapter|part one|section of= the report|heading|title=; глава=|главе=|заголов|част вторая|раздел=|раздела|разделы; fəsil|bölmə|bölməsi|başlıq|hissəsində
print-type; print=|printed|prints|printing|typed|typing|photocopier; печата|распечат|напечат|отпечат; çap et|çap olun|çap=|yazıcı
language-version; language version|in= the= language|languages; на= языке|на= языках|язык|двуязычн|многоязычн; dilində|dillərdə|dillər|ikidilli|çoxdilli|dildə|dilini
classification-secret; secret=|classified|restricted access|for official use|confidential; гриф|служебн пользован|конфиденц|закрыт сведен|секрет=|секретн; məxfi|gizli|xidməti istifadə|qrif
electronic-doc; electronic|electronically|digital form|by= e-mail|online form|scanned|spreadsheet; электронн|в= электронном вид|оцифр|скан=|сканир; elektron|rəqəmsallaş|skan|elektron qaydada
gazette-notice; notice=|notices|announc|notif|proclaim|bulletin; объявл|извещ|уведом|оповещ|бюллет|оглаш|объяв; elan|bildiriş|bildir|bülleten|xəbərdarlıq
inform-report-to; informed of=|tell=|tells|told|let know|brief=|briefed|communicat|informs|informed; информир|ставит в= известн|проинформ|извест|довест до= сведен|сообщи|сообщает|сообщают|сообщал|сообщен|доклад=|докладыва|долож|сообщать; məlumat ver|xəbər ver|bildir|xəbərdar|məlumatlandır
declare-state; declare|declaration|statement of=|states that|proclaim; деклар|заявля|заявил|провозглас; bəyan|bəyannamə|bəyanat|elan et
confirm-verify; confirm|confirmed|confirmation|corroborat|verify|verified|verification; подтвер|подтвержд|удостовер|верифик; təsdiqlə|təsdiq et|doğrula|yoxlanıl
correct-error; correct=|corrected|error|mistake|rectif|clerical|typo=; ошиб|опечатк|неточн|неверн|исправл|исправить|исправил; səhv|xəta|düzəlt|düzəliş|yanlış
accordance; accordance|pursuant|in= line with|in= conformity|according to=|on= the basis of=|under article|complies with|comply; соответстви|согласно|на= основании|во= исполнение|в= силу=|руководствуясь; uyğun|müvafiq|əsasən|əsasında|rəhbər tutaraq
contrary-to; in= breach of=|contravene|at= odds with|conflict with|inconsistent with|contrary; вопреки|в= нарушение|противореч|расход с=|не= соответств; ziddir|zidd|əksinə|uyğun gəlmir|ziddiyyət
implement-carry-out; implement|carry out|carried out|carries out|execut|put into practice|perform=|performed|fulfil; выполн|осуществ|реализ|претвор|исполнен|исполня|исполнил|исполнит=; icra=|icrası|icra edil|həyata keçir|yerinə yetir|gerçəkləş|icraya|icrada
conduct-hold; conduct=|conducted|held=|hold=|holds|holding|take place|takes place|took place|organise; провест|провед|провел|организов|состоял|состоит|проводи|проводят|проводя|ведут|вели=|проведен; keçiril|keçirir|keçirsin|aparıl|təşkil ed|təşkil ol|təşkil et|təşkili|keçirmə|keçirib
provide-for; provide for|provides for|provided for|envisag|foresee|stipulat|laid down|lays down|lay down|prescribe|fix=|fixed; предусм|предусматрив|устанавлив|установл|прописа|закреп|установил|установить|установив; nəzərdə tut|müəyyənləşdir|təsbit|müəyyən edil
regulate; regulat|settle the procedure|governed by=|governs; регулир|регламентир|урегулир|упорядоч; tənzim|nizamla|qaydaya sal
procedure-order; procedure|procedural|protocol for|steps for|algorithm|arrangement=|arrangements; порядок=|порядк|процедур|алгоритм; prosedur|alqoritm|qayda
align-harmonise; align|harmonis|bring into line|approximat|conform; гармониз|привест в= соответств|приведен в= соответств|сближен законодат|унифик; uyğunlaşdır|harmonizə|uyğunluğun|yaxınlaşdır
introduce-bring-in; introduc|bring in=|roll out|put in= place|instituted|instituting; ввод|введен|ввест|внедр|учреди|учреждается|учреждена; tətbiq|daxil edil|gətiril|qüvvəyə min
expand; expand|extend|broaden|widen|enlarg|scale up=; расшир|распростран на=|увелич охват; genişlən|şamil|genişləndir
reduce; reduc|decreas|cut=|cuts|lower|diminish|shrink|lessen|cut back; сокращ|сократ|сниж|сниз|уменьш|убав; azalt|azald|azal=|ixtisar|aşağı sal|endiril
increase; increas|rise=|rose|risen|grow=|grew|growth|double|boost|raise|raising; увелич|повыш|повыс|рост=|роста|возрос|вырос|удво|прирост; artır|artım|artıb|artdı|yüksəl|çoxal
strengthen; strengthen|reinforc|consolidat|tighten|step up=|toughen; усил|укреп|ужесточ|усилен; gücləndir|möhkəmləndir|sərtləşdir
improve; improve|better=|upgrade|perfect|modernis|improved|improving|improvement; улучш|совершенств|усовершен|модерниз|повыш качеств; yaxşılaş|təkmilləş|müasirləş
maintain-continue; continu|maintain|keep on=|go= on=|goes on=|carry on=|ongoing|sustain; продолж|сохран|поддержива|длит|длящ; saxla|qoruyub saxla|sürdür|davam ed|davam et|davamlı|davamı
stop-suspend; suspend|halt|stop=|stopped|stops|pause|moratori|freeze on=; приостан|останов|останавлив|прекращ|прекрат|морато; dayandır|saxlan|moratorium|fasilə|kəsil
terminate-end; terminat|end=|ended|ends|finish|conclud|close=|closed|closes|closure|complet; законч|окончан|оконч|заверш|конч|закры; bitir|bitib|bitən|başa çat|sona çat|tamamla|yekunlaş|xitam
begin-start; begin|begins|began|start=|started|starts|commenc|launch|initiat|outset|initial; начин|старт|приступ|запуст|начат|начал=|начало|начала|началс|начн; başla|başlan|start|başlanğıc|başladı
resume-reopen; resum|reopen|re-open|restart|renewed|anew|afresh; возобнов|заново|снова|повторно|восстанов|восстановл; yenidən|bərpa|təzədən|yenidən başla
merge-divide; merge|merging|merger|split=|divid|separat|combin; слия|объедин|разъедин|выдел в= отдельн|раздели|разделя|разделен; birləşdir|birləş|bölün|ayrıl|ayır
ensure; ensure|guarantee|secure=|secured|see to= it=|make sure|makes sure; обеспеч|гарант|добит; təmin|zəmanət|qarantiya
strategy-plan; strateg|concept paper|policy|policies|white paper|blueprint; стратег|концепц|политик; strategiya|konsepsiya|siyasət|strateji
action-plan; action plan|plan=|plans|planned|planning|work plan|workplan; план=|плана|плане|планы|планов|планир|комплекс мер; fəaliyyət planı|plan=|planı|planın|planlaş|planda|tədbirlər planı
programme; programme|program|scheme of=; программ|подпрограмм|госпрограмм; proqram|dövlət proqram|alt proqram
project-scheme; project=|projects|scheme|pilot=|pilots|pilot project; проект=|пилот|схем; layihə|pilot|sxem
measure-step; measure=|measures|step=|steps|action=|actions|activit; мера=|мерам|мероприят|шаг=|шага|шаги|шагов|деятельн|действия|действие|действий|действиям|действует|мерах|действуют|действовал; tədbir|addım|fəaliyyət|hərəkət
goal-aim; goal|aim=|aims|aimed|objective|purpose|target=|targets|intend|intention; задач|намер|целевой|цель|цели|целью|целей|целях|целям; məqsəd|hədəf|niyyət
task; task=|tasks|tasked|assignment|mission=; задани|задач|поручен|мисси; tapşırıq|vəzifələr|missiya|tapşır
priority; priorit|first of= all|above all|in= the first place|primar; приоритет|первоочередн|прежде всего|в= первую очередь|преимуществен; prioritet|üstün|ilk növbədə|birinci növbədə
item-point; item=|items|point=|points|bullet|line item|agenda item; пункт|позици|строк|графа=; bənd|sətir|sətri|mövqe|nöqtə
responsible-for; responsib|in= charge|lead agency|accountable|answers for; ответствен|курир|отвечает за=|отвечать за=|отвечают за=; məsul|cavabdeh|icraçı|məsuliyyət
executor; implementing partner|implementing body|co-executor|executing agency|performer; соисполнител|исполнитель=|исполнителя|исполнители|исполнителей; icraçı|əsas icraçı|birgə icraçı|icra edən
deadline; deadline|time limit|time-limit|due date|due by=|not later than|no= later than|by= the end of=; срок=|срока=|сроки=|сроков|срок исполнен|не= позднее|не= позже|крайн срок; müddət|son tarix|gec olmayaraq|vaxtınadək|sonunadək|son müddət|möhlət
timetable; timetable|schedule|calendar|time frame|timeframe|timeline; график|расписан|календарн|календар; cədvəl|qrafik|təqvim|vaxt cədvəl
stage-phase; stage=|stages|phase|phases|step by= step|gradual|incremental; этап|фаз|поэтап|стади|постепен; mərhələ|faza|mərhələli|tədricən
period; period|duration|span|term=|terms of= office|throughout the; период|продолжительн|на= протяжении|длительн; müddətində|ərzində|davamlılıq|dövr=|dövrü|dövründə
year-calendar; year=|years|yearly|calendar year; год=|года=|году=|годы=|годов|календарн год; ildə|ilin=|ilində|illər|ilədək|ildən
annual; annual|annually|yearly|every year|each year|once a= year|per annum; ежегодн|годов|раз в= год|каждый год|кажд год; illik|hər il=|ildə bir|hər ilin
half-year; half-year|six-month|six months|twice a= year|semi-annual|semiannual|biannual|every six months; полугод|полгода|дважды в= год|два раза в= год|раз в= полгода|шест месяц; yarımil|yarım il=|ildə iki|altı aydan|altı ay=
quarter-year; quarter=|quarters|quarterly|every three months|each quarter; квартал|ежекварт|каждые три месяц; rüb|kvartal|hər üç= aydan
month-period; month=|months|monthly|each month|every month; месяц|ежемесяч|месячн; ayda|aylıq|ayın=|aydan|hər ay=|ay=|aylar|aylarla
week-period; week=|weeks|weekly|fortnight; недел|еженед|двухнедел; həftə|həftəlik|iki həftə
daily; daily|every day|each day|day=|days|per day|day-to-day; ежедневн|каждый день|день=|дня=|дней=|дню=|днем=|дни=|дням|дневн|повседнев; gündəlik|hər gün|gün=|günü|günlər|günlük|gündə
hours-count; hour=|hours|hourly|within 24=|within 72=|within 48=; час=|часа=|часы=|часам|сутк|суток; saat|sutka
minutes-time; minute=|minutes|seconds; минут|секунд; dəqiqə|saniyə
working-day; working day|business day|workday|weekday; рабоч дн=|рабочих дн=|рабочий день|будни; iş= günü|iş= gün|iş= günlər
immediately; immediate|at= once|without delay|forthwith|straight away|right away|instantly|promptly; немедлен|незамедл|безотлагательн|сразу|тотчас|тут же=|срочно; dərhal|təxirəsalın|gecikdirilmədən|ləngimədən|təcili|anındaca|o= saat
urgent; urgent|emergency|expedited|fast-track|accelerat|speedy|swift; срочн|неотлож|экстренн|ускор|скоре; təcili|sürətlən|operativ|təxirəsalın|fövqəladə
delay; delay|late=|later than|postpone|belated|overdue|put off|defer|arrears|backlog; отсроч|промедл|опозда|откладыв|отложен|просроч|позже|позднее|задержк|задержек|отлож; gecik|təxir|yubat|ləngi|möhlət|gec=
on-time; on= time|in= time|timely|punctual|as= scheduled|in= good time; своеврем|вовремя|в= срок|досрочн; vaxtında|vaxtlı|müddətində|vaxtlı-vaxtında|vaxtından əvvəl
in-advance; in= advance|beforehand|ahead of=|prior to=|previously|prior notice|advance notice; заране|предварит|заблаговрем|загодя|накануне; qabaqcadan|əvvəlcədən|öncədən|ərəfəsində|ilkin olaraq
before-in-time; before|earlier|until then|prior=|prior to=; до= того|раньше|ранее|сначала|сперва|перед=|прежде=; əvvəl|qabaq|öncə|hələ əvvəl
after-in-time; after=|afterwards|then=|thereafter|subsequent|following|later=|next; после=|затем|потом=|впоследств|позже|последующ|следующ|вслед=; sonra|daha sonra|ardınca|növbəti|sonradan
until; until|till=|up= to=|by= the time|pending; пока=|до= тех пор|вплоть|до= момента|впредь; qədər|dək=|hələlik|onadək
during-course; during|in= the course of=|while=|meanwhile|throughout|in= the meantime; во= время|в= ходе|в= период|тем временем|пока=; zamanı|gedişində|ərzində|bu= arada|müddətdə
since-from; since=|from the moment|starting from|as= of=|as= from|from the day; с= момента|начиная с=|со= дня|с= тех пор|отныне; etibarən|andan|başlayaraq|gündən|bəri|vaxtdan
every-each; each=|every=|everyone|everybody|every one; кажд|всяк|любой=|любому|любого|любая|любую; hər=|hər bir|hər kəs|istənilən
once-single; once=|single=|one-off|one-time|single time|only one|sole=; однажды|единствен|разов|единожды|однократн|единоврем|одноразов; bir dəfə|birdəfəlik|yeganə|tək=|bircə
twice-thrice; twice|thrice|three times|two times|double; дважды|трижды|два раза|три раза|двукратн|вдвое; iki dəfə|üç= dəfə|ikiqat|üçqat
repeated-times; repeated|again=|repeat|several times|many times|over and over|time and again|time after time; неоднократ|повтор|снова|опять|многократ|вновь|много раз; təkrar|dəfələrlə|yenə=|yenidən|bir daha|neçə dəfə
regular; regular|regularly|periodic|at= intervals|recurr|routine|systematic; регуляр|периодич|систематич|планов|постоянн основ; müntəzəm|mütəmadi|vaxtaşırı|sistemli|ardıcıl|dövri olaraq
permanent; permanent|standing|constant|all year|indefinite|continuous; постоянн|бессроч|непрерыв|неизмен; daimi|müddətsiz|fasiləsiz|həmişəlik|sabit
temporary; temporar|interim|provisional|short-term|transitional|for the time being; времен|краткосроч|переходн|промежут; müvəqqəti|qısamüddətli|keçid dövr|aralıq
long-term; long-term|lasting|long=|longer|durable|years-long; долгосроч|длительн|многолет|долгоср|долгое|долгий|надолго|подолгу|дольше; uzunmüddətli|uzun=|çoxillik|davamlı
short-brief; short=|shorter|brief=|briefly|shortened; кратк|короч|коротк|сжат|вкратце; qısa|yığcam|müxtəsər
often; often|frequent|usually|as= a= rule|mostly|in= most cases|ordinar|habitual; часто|чаще|обыч|как правило|в= основном|нередко|преимущ|зачастую; tez-tez|adətən|bir qayda olaraq|çox vaxt|əksər|əsasən|çox hallarda
rarely-seldom; rare=|rarely|seldom|hardly ever|occasional|sometimes|from time to= time|exceptional case; редк|иногда|изредка|время от= времени|порой|едва; nadir|bəzən|hərdən|arabir|az= hallarda|hərdənbir
always-at-all-times; always|at= all times|invariabl|ever=|at= any time; всегда|неизменно|постоянно|в= любое время; həmişə|hər zaman|daim|istənilən vaxt|hər vaxt
already-still; already|still=|yet=|so= far|to= date|hitherto|up= to= now; уже=|еще=|до= сих пор|пока=|по= сей день|доныне; artıq|hələ|indiyədək|bu= günədək|indiyə qədər
now-current; now=|current|at= present|today|present=|nowadays|existing; сейчас|теперь|ныне|настоящ|текущ|действующ|сегодня|нынеш; indi=|hazırda|hazırkı|cari|bu= gün|mövcud|indiki
former-past; former=|formerly|past=|previous|last=|earlier|ago=; бывш|прежн|прошл|прошед|предыдущ|истекш|назад|минувш; keçmiş|əvvəlki|ötən|köhnə|sabiq|bundan əvvəl|keçən
future-next; future|next=|forthcoming|upcoming|from now on=|coming year; будущ|предстоящ|следующ|впредь|грядущ|очередн; gələcək|növbəti|qarşıdan gələn|qarşıdakı|bundan sonra|gələn il=
month-names; january|february|april|june|july|august|september|october|november|december|march=; январ|феврал|март=|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр; yanvar|fevral|mart=|martın|aprel|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
weekdays; monday|tuesday|wednesday|thursday|friday|saturday; понедельник|вторник|четверг|пятниц|суббот; bazar ertəsi|çərşənbə|cümə|şənbə
year-end; end of= the year|year-end|by= the end|end of= each|last day of=; конец год|конца год|к= концу|по= итогам года|на= конец; ilin sonu|ilin sonuna|sonuna qədər|sonunadək|axırına
expire-lapse; expire|expiry|run out|runs out|ran out|elapse|lapse; истек|истеч|просроч|заканчив; bitdik|keçdikdən|müddəti bit|vaxtı keç|başa çat
extend-time; prolong|extension|extended by=|renew|renewal|rolled over; продл|пролонг|продлен|возобнов; uzadıl|uzat|müddətin artır|uzadılma
date-from-to; from 20=|between 20=|2025|2026|2027|2028|2029|2030; 2025|2026|2027|2028|2029|2030; 2025|2026|2027|2028|2029|2030
multi-year-span; five-year|three-year|four-year|for the years|decade|mid-term; пятилет|трехлет|четырехлет|на= годы|десятилет; beşillik|üçillik|dördillik|onillik|illər üzrə
report-account; report=|reports|reported|reporting|account of=; отчет|отчит|отчетн|рапорт|доклад=; hesabat|məruzə|hesabatlı|raport
summary; summar|overview|digest|synopsis|abstract|compendium|round-up; сводк|обобщ|обзор|резюме|дайджест|итогов|сводный|сводная|сводное|сводную|сводных; yekun|ümumiləşdir|xülasə|xülasəsi|icmal=|icmalı
conclusion-finding; conclusion|finding=|findings|concluded that; вывод|заключени|констатир|установлено; nəticəyə gəl|rəy=|rəyi|yekun rəy|qənaətə gəl
result-outcome; result=|results|outcome|output|effect=|effects|effective|consequence; результат|итог|эффект|последств|исход дел; nəticə|effekt|səmərə|təsirli
progress; progress|headway|advance=|achievement|milestone; ход исполн|ход выполн|прогресс|достижен|продвижен; gediş|tərəqqi|irəliləyiş|nailiyyət|uğur
indicator; indicator|benchmark|yardstick|criterion|criteria|metric|measurable; показател|индикатор|критери|измерим|мерил; göstərici|indikator|meyar|ölçülə bilən
baseline-target; baseline|target value|starting value|reference value; исходн|базов показател|целев значен|отправн; ilkin göstərici|baza göstərici|hədəf göstərici
evaluation; evaluat|assess|appraisal|rate=|rated|rating|score; оцен|рейтинг|балл=|балла|баллов; qiymətləndir|reytinq|ballar|qiymət ver|ballarla
review-revisit; review=|reviewed|reviews|revisit|reconsider|look again|reassess|stock-taking|take stock; пересм|пересмотр|переоцен|ревиз|инвентариз; yenidən bax|nəzərdən keçir|təftiş|inventar|təkrar bax
update; update|updated|updating|up= to= date|bring up= to= date|refresh; обновл|обнов|актуализ|свеж; yenilə|yenilən|aktuallaş|təzələ
monitor-follow; monitor|follow up=|follow-up|track=|tracking|trace|oversee|oversight|watch=; монитор|отслеж|наблюд|следит|следят|надзор|контрол|прослед; monitorinq|izlə|izlən|müşahidə|nəzarət
lesson-learned; lesson|lessons learn|good practice|best practice|experience; урок=|уроки|передов опыт|практик|опыт; təcrübə|dərs çıxar|qabaqcıl|praktika
need-requirement; need=|needs|needed|required|requirement|necess; нужн|необходим|потребн|требу|надлеж|нужд|потребова|надо; lazım|zərur|ehtiyac|gərək|tələb ol|tələb ed|tələbi|tələblər
risk-danger; risk=|risks|danger|hazard|endanger|peril|jeopard; риск|опасн|угроз|угрожа; risk|təhlükə|qorxulu|hədələ|hədəsi
cause-reason; cause=|causes|caused|reason|ground=|grounds|why|owing to=|due to=|because|factor; причин|почему|из-за|вследствие|основан|потому|поскольку|фактор; səbəb|niyə|nə= üçün|çünki|əsas=|ucbatından|amil=|amillər|görə=
appoint; appoint|designat|nominat|named as=|assign a= person|installed as=; назнач|назначен|определен ответственн|уполномочи; təyin|təyinat|vəzifəyə qoy|təyin edil
elect-select; elect=|elected|elections of=|select|choose|chooses|chosen|chose|pick=|picked|shortlist; избра|избира|выбир|отбор|выбран|выбрал|выбрат|выбор=; seç=|seçil|seçir|seçim|seçsin|seçki
chair-preside; chair=|chaired|chairs|chairing|chairman|chairwoman|chairperson|presid=|presides|presiding; председат|председательств|глава комисс|ведет заседан; sədr|sədrliy|rəhbərlik edən|rəhbərliyi ilə
convene; convene|convok|summon a= meeting|call a= meeting|meets=|gather|assembl; созыва|собира|собрал|собер|сбор=|созвал|созват|созвана; çağır|toplan|toplaş|bir araya|yığışır|yığışıb|yığışsın
meeting-session; meeting|session|sitting|conference|assembly|plenary; заседан|совещан|сесси|конференц|встреч|сход|собрание|собрания|собраний; iclas|toplantı|sessiya|konfrans|görüş|yığıncaq
agenda; agenda|order of= business|items for discussion|on= the table; повестк|вопрос повест|порядок дня; gündəlik|gündəliy|müzakirəyə çıxar
minutes-record; minutes of=|minuted|record of= the meeting|protocol of=; протокол|протоколир|стенограмм; protokol|stenoqram|iclasın protokol
attend; attend|presence|present at=|participat|take part|takes part|took part|participa; присутств|посещ|явил|явк|принимает участ|участву|участи|участвова|участник; iştirak|qatıl|gəliş|davamiyyət|hazır olmaq
absent; absent|absence of=|did not appear|no-show|failed to= appear|fail to= attend; отсутствующ|неявк|не= явил|не= пришл|не= пришел; gəlməyib|gəlmədi|yoxluğ|iştirak etmir|iştirak etmədi
invite; invit|call upon|called in=|ask to= come; приглаш|приглас|позва|созва|вызван; dəvət|çağırıl|çağırış
coordinate; coordinat|concert=|concerted|orchestrat|bring together; координ|согласован|увязк|слаженн; əlaqələndir|koordinasiya|uzlaşdır
cooperate; cooperat|collaborat|work together|interact|joint work|hand in= hand; сотруднич|взаимодейств|совместн|кооперац; əməkdaşlıq|qarşılıqlı|birgə|əlbir
together-joint; together|joint|jointly|common|shared|mutual|in= tandem; вместе|совместн|общ=|общий|общая|общую|общего|взаимн; birlikdə|birgə|ortaq|qarşılıqlı|müştərək|ümumi=
partnership; partner|partnership|counterparty; партнер|партнерств|напарни; tərəfdaş|partnyor|tərəfdaşlıq
delegate-task; delegat|entrust|hand over the task|devolve|empower to=|conferred on=; делегир|возлож|возлага|передать полномоч|вверен|наделен|надели|доверен|поручен|поручает|поручил|поручат|поручить; həvalə|tapşır|səlahiyyət ver|etibar ed
instruct; instruct|order to=|orders the|direct=|directed to=|command|tell them to=; предписа|приказа|велел|дать указан|указани|обязал|обязать|обязыва|поручает|поручил; göstəriş|əmr et|tapşır|sərəncam ver
assign-allot; assign|allot|allocate duties|distribute duties|divid|share out; распредел|закреплен|закреп за=|раздел|разда|распределен обязан|присв; bölüşdür|təhkim|paylan|paylaşdır|ayrıl
mandate-powers; mandate|powers|competence|competent|purview|authorised to=|authority to=|remit=|power=; полномоч|компетенц|мандат|ведени|юрисдикц|вправе; səlahiyyət|mandat|ixtiyar|ixtiyari
function-role; function=|functions|role=|roles|duties of=|job=; функци|роль=|роли=|обязанност; funksiya|rol=|rolu|vəzifələri
manage-lead; manage=|managed|manager|management|run=|runs|running|administer|lead=|leads|led=|steer|head=|headed; управля|ведет|вести=|возглав|веден|менеджм|администрир|руководит|руковож; idarə ed|idarə et|idarəetmə|rəhbərlik|başçılıq|menecer
supervise; supervis|oversee|oversight|under the eye|control=|controls|controlled; надзор|курир|под контрол|контрол|присмотр; nəzarət|nəzarətçi|nəzarət ed|nəzarət et
contact-liaise; contact=|contacts|in= touch|liaison|get through|reach=|reached; контакт|связат|свяжет|связал|связь|связи|связью|связыва|на= связ; təmas|ünsiyyət|əlaqə=|əlaqəsi|əlaqədə|əlaqələri
exchange-share; exchang|share=|shared|sharing|swap; обмен|делит|делят|обменива; mübadilə|paylaş|bölüş
pass-on; pass=|passes|passed on=|hand over|handed over|forward|transfer|transmit|relay|refer=|referred|hand-over; передав|переда|направ|пересла|перенаправ|препровож; ötür|göndər|yönəlt|yönəld|təhvil
send; send|sends|sent=|dispatch|mail=|ship off; отправ|посла|посыла|высла|высыла|пересыл|разосл|рассыл|присл; göndər|yollan|ünvanlan
receive; receiv|receipt of=|obtain|got=|gets=|get=|recipient; получ|принял|приним|получател|поступа|поступи|поступл; al=|alıb|alır|alıncı|alan=|aldı|əldə et|daxil ol|alıcı|almaq|alınan|alınsın|alınmış|alınır|alsın|alındığ
answer-reply; answer|reply|replies|replied|feedback|respond|response=; отвеч|откли|отзыв|ответ=|ответил|ответит|ответы|ответов; rəy bildir|əks əlaqə|cavab=|cavabı|cavablar|cavaba|cavablan
ask-question; ask=|asks|asked|asking|question|quer|inquir|enquir; спрош|спрашив|спрос|вопрос|расспр|задать; soruş|sual|sorğu
collect-gather; collect|gather|assembl|compil|accumulat; собира|скопи|сведен вмест|накопл|сбор=|собрал|собран|собрат; topla|yığ=|yığıl|yığım|cəmlə
keep-hold; keep=|keeps|kept=|keeping|hold on=|retain|preserv|store=|stored|storage; храни|хранен|держ|удерж|сохран|сбереж; saxla|saxlan|qoru|mühafizə
check-verify; check=|checks|checked|checking|verif|vet=|vetted|scrutin|inspect|control visit; провер|проверя|сверя|сверк|контрол|удостовер; yoxla|yoxlan|tutuşdur|dəqiqləşdir
compare-figures; compar|contrast with|against the previous|cross-check|match=|matched|reconcil; сравн|сопостав|сверк|сверя|соотнес; müqayisə|tutuşdur|uzlaşdır|qarşılaşdır
count-number; count=|counts|counted|counting|tally|reckon|number of=|figure; счита|посчит|подсчит|подсчет|число|числ|количеств|насчит; say=|sayı|sayıl|sayda|hesabla|hesablan|sayır
calculate; calculat|comput|work out|add up=|sum up=|formula; рассчит|расчет|вычисл|исчисл|калькул|подсчет; hesabla|hesablan|hesablama|düstur
measure-gauge; measur|gaug|quantif|weigh; измер|замер|взвеш; ölç=|ölçü|ölçül|tərəzi|ölçmə
record-enter; record|log=|logged|logs|note down|noted|write down|enter in=|entered|entries|entry in=; запис|внос|вноси|внесен|занос|фиксир|зафикс|отмеч|отмет|вписа|отраж; qeyd ed|qeyd ol|qeydə|yazıl|yazılsın|daxil edil
register-enrol; regist|enrol|sign up=|signed up=|put on= record|roll=; регистр|постав на= учет|зачисл|учета|учете|учету|учетн|зарегистр; qeydiyyat|uçot|qeydə alın|reyestr
journal-book; logbook|ledger|books|notebook|register book|diary|journal=; книг|тетрад|книж|дневник|блокнот|гроссбух|журнал=|журнале|журналы|журналом|журналов; dəftər|gündəlik|kitabça|jurnal=|jurnalı|jurnallar|kitab=|kitabı
database; database|data base|information system|electronic register|portal|data bank; база=|базе=|базу=|базы=|баз=|базам|информационн систем|портал|банк данных; baza=|bazası|bazaya|bazada|informasiya sistem|portal|məlumat bank
card-index; card=|cards|index card|file card|case card; карточ|картотек|учетн карт|карт=; kart=|kartı|kartotek|vərəqə
classify-sort; classif|categor|sort=|sorted|group by=|graded|code=; классиф|категор|сортир|группир|разряд|рубрик; təsnif|kateqoriya|qruplaşdır|növ=|növü|növlər|çeşid
case-matter; case=|cases|matter=|matters|incident|instance|episode; случа|дело=|дела=|делу|делам|делами|эпизод|инцидент|происшеств; hal=|halı|hallar|iş=|işin=|hadisə|epizod|əhvalat
inventory; inventor|stock|stocktaking|asset list|serial; инвентар|опис=|опись|описи|инвентарн; inventar|siyahıyaalma|əşyaların siyahı
evaluate-person; performance appraisal|appraisal of= staff|staff assessment|merit; аттестац|служебн характерист|оценк деятельн|кпэ; attestasiya|xasiyyətnamə|xidməti xasiyyət
quality; quality|standard=|standards|norm=|norms|specification; качеств|стандарт|норм=|нормы|норматив; keyfiyyət|standart|norma|normativ
principle; principle|tenet|guiding; принцип|основополаг|принципиальн; prinsip|əsas prinsip|təməl prinsip
method; method|technique|methodology|tool=|tools|approach|instrument|by= means; метод|средств|инструмент|подход=|способ=; metod|üsul|alət|yanaşma|metodika|vasitə=|vasitələr
budget-state; budget|state budget|public purse|treasury; бюджет|госбюджет|казначейств|казна|казны|казну|казной; büdcə|dövlət büdcəsi|xəzinə
budget-line-item; budget line|line=|lines|heading|appropriation|programme code|cost centre; строк|статья расход|код программ|кбк=|код бюдж; sətir|sətri|büdcə maddəsi|proqram kodu|xərc maddəsi
allocate-funds; allocat|earmark|set aside|appropriat|disburs|release funds|tranche; выдел|ассигн|отпущ|транш|заложен|предусмотрен средств; ayrıl|ayır|vəsait ayır|tranş|köçürül
finance-fund; financ|funding|funded|fund the|bankroll|pay for; финанс|за= счет средств|оплач|оплат; maliyyə|maliyyələş|hesabına
expenditure; expenditure|expense|spending|spend=|spent|spends|outlay|cost=|costs|costed; расход|затрат|израсход|потрач|тратит|трат=|издерж|стоимост|стоит; xərc|xərclə|məsrəf|məxaric|sərf
income-revenue; revenue|income|proceeds|takings|turnover|earn=|earned|earning; доход|выручк|поступлен|прибыл|оборот|заработ; gəlir|mədaxil|qazanc|dövriyyə
price-value; price=|prices|priced|value=|valued|worth; цен=|цена|цены|цене|цену|ценой|стоимост|ценн; dəyər|dəyəri|qiymət=|qiyməti|qiymətə
tariff-rate; tariff|rate=|rates|flat rate|price list; тариф|ставк|прейскур|расценк; tarif|dərəcə|qiymət cədvəli|məzənnə
sum-amount; sum=|sums|amount|total=|totals|in= all|altogether; сумм|итого|всего=|размер=|в= общей сложн|общ сумм; məbləğ|ümumi məbləğ|yekun məbləğ|cəmi=
money-units; dollar|euro=|euros|rouble|ruble|manat|tenge|lira|som=|lari=|million|currency; доллар|евро=|рубл|манат|тенге|лари|сом=|сумов|валют|миллион|млн; dollar|rubl|manat|tenge|lari=|valyuta|milyon|mln|avro=
invoice-bill; invoice|billed|itemised; счет-фактур|накладн|счет на= оплат|фактур|выставл счет; faktura|hesab-faktura|qaimə|qəbz
payment-transfer; payment|pay=|pays|paid=|paying|remit|bank transfer|wire=|deposit|credited; оплат|выплат|перевод денег|перечисл|уплат|заплат|взнос|внесен|плата=|платит|платят|платеж|платил|выплач; ödə|ödəniş|ödənil|köçürmə|köçür|depozit
account-bank; bank account|account number|current account|deposit account|escrow; банковск счет|расчетн счет|счет в= банк|депозит|лицев счет|на= счет; bank hesab|hesab nömrə|hesablaşma hesab|depozit|hesabına köçür
cash-register; cash desk|till=|cashier|cash register|petty cash|cash box; наличн|сейф|касса=|кассов|кассир; kassa|kassir|nağd|seyf
grant-subsidy; grant=|grants|subsid|subvention|endowment|stipend; грант|субсид|субвенц|дотац|пожертв; qrant|subsidiya|dotasiya|ianə|subvensiya
donor-sponsor; donor|sponsor|benefactor|donat; донор|спонсор|жертвов|благотворит; donor|sponsor|ianə|xeyriyyə
tender-bid; tender|bid=|bids|bidder|call for proposals|competition for|competitive|auction; тендер|конкурс|торги|торгах|аукцион|заявк на= конкурс; tender|müsabiqə|hərrac|açıq müsabiqə
procurement; procur|purchas|acquisition|supply contract|buying; закуп|приобрет|поставк; satınalma|tədarük|alınması|satın al
purchase-buy; buy=|buys|bought|purchas|acquir; купи|купл|покуп|приобрет; satın al|alıb|alınıb|alqı=|alqı-satqı
sell-sale; sell=|sells|sold=|selling|sale=|sales|vendor|seller; прода|сбыт|реализац товар; satan|satıl|satış|satdı|satıb|satmaq|satıcı|satsın|satqı|sat=
trade-commerce; trading|commerc|merchant|dealer|trader|trade in=; торг=|коммерч|торгу|торговый|торговая|торговую|торговых; ticarət|kommersiya|tacir
audit; audit|auditing|audited|financial check|revision of= accounts; аудит|ревиз|финансов провер|ведомост; təftiş|maliyyə yoxlama|audit=|auditi
savings-unspent; unspent|underspend|saved|surplus|remainder|left over|balance=; остаток|неизрасход|неосво|экономи|сбереж|профицит; qalıq|xərclənməmiş|qənaət|artıq qalan|istifadə edilməmiş
deficit-shortfall; shortfall|deficit|underfund|gap in= funding|short of= money; дефицит|недофинанс|нехватк|недостающ; kəsir|çatışmaz|çatmır|yetərli deyil
loan-debt; loan=|loans|lend|lent=|borrow|debt|creditor|owe|instalment; заем|ссуд|кредит|долг=|долги|рассроч|задолж|займ=; kredit|borc|ssuda|kreditor|taksit
fee-charge; fee=|fees|charge for|state duty|levy|toll=; пошлин|сбор=|сборы|плата за=|госпошлин|взнос|комиссионн|взима; rüsum|dövlət rüsumu|yığım haqq|ödənişli|xidmət haqqı
fine-monetary; fine=|fines|fined|monetary penalty|surcharge; штраф|неустойк|пеня=|пени=; cərimə|dəbbə|pul cəza|cərimələ
reimburse; reimburs|refund|compensat|repay|paid back|make good; возмещ|возмест|компенс|возврат средств|возврат; əvəzini ödə|kompensasiya|geri ödə|ödənilməsi|qaytarıl
salary-pay; salary|salaries|wage|payroll|remunerat|bonus|premium|allowance; зарплат|оклад|жалован|премия|премию|оплата труд|вознагр|надбавк; maaş|əmək haqqı|əməkhaqqı|mükafat|bonus
benefit-allowance; allowance|benefit=|benefits|welfare payment|lump sum|per diem; пособи|выплат|единоврем|суточн|материальн помощ; müavinət|birdəfəlik|sosial ödəniş|maddi yardım
tax-levy; tax=|taxes|taxation|levy|tax relief|exempt from tax; налог|налогооблож|налогов льгот; vergi|vergidən azad|güzəşt
free-charge; free of= charge|at= no= cost|without payment|no= fee|cost-free|gratis|waived; бесплатн|безвозмезд|безвозмездн|без оплат|за= счет государств; pulsuz|ödənişsiz|əvəzsiz|təmənnasız|rüsumsuz
property-assets; property|asset=|assets|belongings|possessions|estate; имуществ|собственност|пожитк|активы|активов; əmlak|mülkiyyət|aktiv|əşya
own-possess; own=|owns|owned|possess|belong|holder; собствен|владе|принадлеж|обладат|держател|распоряжат; mülkiyyət|malik|məxsus|sahib=|sahibi|sahiblər
rent-lease; rent=|rents|rented|rental|lease|leased|tenant|landlord; аренд|наем жил|арендатор|съемн; icarə|kirayə|kirayəçi
insurance-cover; insur|policy holder|coverage by= insur|underwrit; страхов|застрах|полис=; sığorta|sığortala|sığortalı
economy-sector; econom|market=|industry|industries; эконом|рынок|отрасл|промышлен; iqtisadi|bazar=|sənaye|iqtisadiyyat
share-portion; share=|portion|proportion|quota|half|third=|percentage|per cent; часть|части|частью|половин|процент|квот|доля=|на= треть|две трети|одна треть; pay=|hissə|hissəsi|faiz|yarısı|yarı=|kvota|üçdə
cost-estimate; estimate|costing|quote=|budgeting|financial plan; смет|калькуляц|расчет затрат|обоснован затрат; smeta|xərclərin hesab|kalkulyasiya
equipment-supply; equip|deliver|furnish|fitted|supply|supplie|install; оборудов|оснащ|снабж|поставк|обеспечен техник|установлен оборуд; avadanlıq|təchiz|tədarük|quraşdır|təminat
premises; premises|building=|buildings|room=|rooms|floor|hall=|halls; помещ|здани|комнат|зале=|этаж|кабинет|зале|залах; bina|otaq|zal=|zalı|mərtəbə
resource; resource|capacity|means=|human resources|reserve|reserved; ресурс|мощност|резерв|потенциал=; resurs|potensial|ehtiyat|imkanlar
software-tools; software|computer|spreadsheet|system administrator|information technolog|digitis; программн обеспеч|компьютер|информационн технолог|оцифров; kompüter|proqram təminat|informasiya texnolog|rəqəmsal
court-of-law; court=|courts|tribunal|bench|courthouse; суд=|трибунал|судебн; məhkəmə|tribunal
supreme-court; supreme court|high court|constitutional court|court of= cassation|highest court; верховн суд|верховн|конституционн суд|кассационн; ali məhkəmə|konstitusiya məhkəmə|kassasiya
judge-magistrate; judge|judges|magistrate|justice of= the peace|judiciary|bench of=; судей|магистрат|мировой суд|судейск|судья|судьи|судью|судьей|судьям; magistrat|hakimlik|hakim=|hakimlər
jury-assessor; jury|juror|assessor|lay judge; присяжн|заседател|коллегия присяжн; andlı iclasçı|iclasçı|andlılar
trial-proceedings; trial|proceeding|litigation|court case|on= trial; процесс|судопроизводств|судебн разбират|производств по= дел|разбирательств; proses=|prosesi|icraat|mühakimə|məhkəmə baxış
hearing; hearing|heard by=|sitting of= the court|public hearing; слушан|судебн заседан|заслуш; dinləmə|məhkəmə iclası|dinlən
charge-accuse; charge=|charged|charges|accus|indict|arraign; обвин|вменен|предъявл обвинен|инкримин; ittiham|təqsirləndir|ittihamnamə
suspect; suspect|suspicion|suspicious|under suspicion|alleg|doubt=|doubted; подозр|подозрев|предполаг|сомнен|сомнит; şübhə|şübhəli|ehtimal
defendant; defendant|accused|in= the dock|respondent party; подсудим|обвиняем|ответчик; təqsirləndirilən|müttəhim|cavabdeh
plaintiff-party; plaintiff|claimant|party=|parties|litigant|injured party; истец|истц|сторон=|стороны|сторона; iddiaçı|tərəflər
victim-in-law; injured|wronged|harmed|suffered|aggrieved|those affected|victim; пострада|потерпевш|жертв; zərərçəkmiş|qurban|zərər çəkmiş|əziyyət çəkən
rescued-freed; rescue|rescued|freed|liberat|set free|released from; освобожд|освобод|спас|спасен|вызвол; azad edil|xilas|azadlığa|qurtar
defence-counsel; defence|defender|counsel|advocate|plead|defended|defending; защитник|адвокат|отстаив; müdafiəçi|vəkil|müdafiə
prosecution-state; prosecutor|prosecut|state prosecution|public prosecution; прокурор|гособвин|государственн обвин|прокурат; prokuror|dövlət ittiham|ittihamçı
verdict-judgment; verdict|judgment|judgement|ruling|sentence=|sentenced|adjudicat; приговор|вердикт|судебн решен|решение суд|вынес|вынос|определение суд; hökm|məhkəmə qərarı|verdikt|hökmü
guilty-convict; guilty|guilt|convict|found guilty|culpab; виновн|осужд|осуд|судимост; təqsirli|təqsir|məhkum|günah|məhkumluq
acquit; acquit|not guilty|innocent|innocence|exonerat; оправда|невинов|невиновн; bəraət|günahsız|təqsirsiz
sentence-prison; imprison|prison term|years in= prison|custodial|suspended sentence|deprivation of= liberty|life sentence; лишени свобод|тюремн срок|условн срок|пожизн|срок лишен|лишить свобод; azadlıqdan məhrum|həbs cəza|şərti cəza|ömürlük
punish-penalty; punish|penalt|sanction|penalis|impos; наказ|санкц|кара=|кары=|карат|ненаказ|налага|налож; cəza|sanksiya|cəzalan
dissuasive; dissuasive|proportionate|commensurat|adequate penalt; соразмерн|сдержива|адекватн|пропорцион; mütənasib|çəkindirici|adekvat
appeal-court; appeal=|appeals|appellate|cassation|second instance|overturn|uphold|upheld; апелляц|обжал|кассац|второй инстанц|оставлен в= силе; apellyasiya|kassasiya|şikayət ver|ikinci instansiya
complaint; complain|grievance|lodge a= complaint|redress; жалоб|пожалов|претенз|обжалован; şikayət|narazılıq|iddia
lawsuit-claim; lawsuit|sue=|sued|claim=|claims|claimed|civil action; иск=|требован о= взыск|исковое|исковой|исковых; iddia|iddia ərizəsi|mülki iddia
warrant; warrant|search warrant|arrest warrant|court authorisation|judicial authorisation; ордер|санкц суд|судебн санкц|разрешен суд; order|məhkəmənin icazə|məhkəmə sanksiya
summons; summon|subpoena|called to= court|called as=|notice to= appear; повест=|повестк в=|вызов в=|вызыва|вызва|вызов=|приглашен на= допрос|вызова|вызове|вызовов; çağırış|çağırıl|çağırış vərəqəsi
evidence-proof; evidence|proof|proves|prove=|proved|proven|proving|exhibit; доказател|доказ|улик|вещдок|доказыв; sübut|dəlil|maddi sübut|sübuta
testimony; testimon|testif|deposition|statement to= the|gave evidence|give evidence|sworn statement; показан|свидетельств|дать показ|дал показ; ifadə=|ifadəsi|ifadələr|şahidlik
eyewitness; witness|eyewitness|bystander; свидетел|очевид; şahid|gözü ilə gör|hadisəni görən
oath; oath|sworn|swear|affirmation|perjury; присяг|клятв|под= присяг|лжесвидет; and=|andiçmə|yalan ifadə|and içi|and içm
interrogate; interrogat|questioning|interview|questioned by=; допрос|допраш|опрос|опраш|беседа|беседы|собеседов|бесед; dindir|istintaqa|sorğu-sual|müsahibə|söhbət
confront-lineup; confrontation|identity parade|line-up|identification parade; очн ставк|опознан|предъявлен для опозн; üzləşdir|tanınma|tanınmaya
investigation; investigat|inquir|inquest|pre-trial|probe=; следств|расслед|дознан|досудебн|следовател; istintaq|təhqiqat|araşdır|müstəntiq
open-case; open a= case|opened a= case|initiate proceeding|instituted|institute proceeding|launch an= investigation|case opened|cases opened|opened .. case|proceedings opened; возбу|заведен дел|завел|завести|завод; iş= başla|cinayət işi|işə başlan|icraata|işi başlan|iş= açıl
close-case; case closed|drop the charges|dropped|discontinu|dismissed the case|terminate the case|shelved; прекращ дел|закрыт дел|дело прекращ|прекращ производств; işə xitam|xitam|işin bağlanması
refusal-to-open; refusal to= open|refused to= open|decline to= prosecute|no= case; отказ в= возбужд|отказн; rədd edil|başlanmasından imtina|iş= başlanmas
seize; seiz|confiscat|impound|forfeit|taken away|attach; изъя|изыма|конфиск|арест имущ|отнят|отобра; müsadirə|götürül|həbs qoy|əlindən al|ələ keçir
search-premises; search=|searched|searches|searching|house search|raid; обыск|досмотр|рейд|облав; axtarış|reyd|axtar=
find-discover; find=|finds|found=|discover|uncover|reveal|come to= light|trace=|detected|detecting|detection|detects; найд|обнаруж|выяв|раскры|нашел|нашл|нашедш|находка|находят=; tap=|tapıl|tapıb|aşkar|üzə çıx|müəyyən et|tapan=
arrest-detain; arrest|detain|detention|custody|taken into|handcuff|remand; арест|наручник|под стражу|стражей|задержан|задержал|задержат|задержив; həbs|saxlanıl|tutul|qandal|yaxalan
release-bail; bail=|release on=|released|let go=|pledge to= appear|release=; залог|отпущ|отпуст|подписк о= невыезд|освобожд; girov|azad|buraxıl|burax
prison-place; prison|jail|penitentiar|inmate|penal colony|correctional; тюрьм|тюрем|колони|изолятор|сизо|заключен; həbsxana|cəzaçəkmə|məhbus|təcridxana|koloniya
escape-flee; escape|escaped|fled|runaway|run away|ran away|abscond|flee=|fleeing; сбеж|побег|беглец|беглян|бежа|убежал|убежать|скрылс|скрывш; qaç=|qaçan|qaçıb|qaçdı|fərar
wanted-search; wanted list|wanted person|search for the missing|missing person|manhunt|trace missing|search for|searched for; розыск|разыск|пропавш|без вести|поиск; axtarışa|axtarışda|itkin|axtarış ver|itmiş
disappear-missing; disappear|vanish|missing=|lost=|gone missing; пропал|исчез|потеря|утер|пропад|пропав|пропаж; itkin|yox ol|itib|itir|itdi
crime-offence; crime|criminal|offence|offense|offender|felony; преступ|уголовн|криминал|правонаруш; cinayət|kriminal|hüquqpozma|hüquq pozun
violation-breach; violat|breach|infring|irregularit|misconduct|wrongdoing; наруш|правонаруш|попран|посягат|проступ; pozun|pozul|pozma|pozan|kobud pozun
theft-fraud; theft|steal|stole|stolen|embezzl|fraud|thief|thiev|scam; краж|кража|хищен|украд|украл|вор=|мошен|растрат|похищен; oğurluq|oğurla|talama|dələduz|mənimsə
forgery; falsif|counterfeit|fake=|false document|sham=|bogus|forged|forger|forge=|forging|false; поддел|фальш|подложн|фиктив|вымышл; saxta|saxtala|uydurma|fiktiv
bribe-corrupt; brib|corrupt|kickback|collusion|abuse of= office; корруп|откат|сговор|злоупотреб|взятк|взяточ|взяток; rüşvət|korrupsiya|sövdələş|sui-istifadə
liability; liab|criminal liability|administrative liability|held liable|held responsible|accountab; привлеч|привлек|ответственност|наказуем; məsuliyyət|cəlb ol|cəlb et|məsuliyyətə
circumstances; circumstance|aggravat|mitigat|condition of= the|setting; обстоятельств|отягчающ|смягчающ|квалифицирующ; hal=|hallar|ağırlaşdıran|yüngülləşdirən|şərait
qualify-crime; qualif|classified as=|constitute an= offence|elements of=|corpus delicti; квалифицир|квалифик|состав преступ; tövsif|cinayət tərkib|tərkibi
impunity-immunity; impunity|immunity|amnest|pardon|unpunished; безнаказ|иммунитет|неприкоснов|амнист|помилован; cəzasız|toxunulmaz|amnistiya|əfv
statute-limitation; limitation period|statute of= limitation|time-barred; срок давности|давност; iddia müddəti|müddətin keçməsi|keçmə müddət
enforce; enforc|execut of= judgment|bailiff|writ=; взыск|исполнительн лист|судебн исполнител|принудительн исполн|пристав=; məcburi icra|icra məmuru|icra vərəqəsi
settle-dispute; dispute|settle|mediation|arbitrat|reconcil|conciliat; спор=|споры|урегулир|примирен|медиац|арбитраж|посредничеств; mübahisə|barış|mediasiya|arbitraj|vasitəçilik
jurisdiction-legal; jurisdict|territorial|venue|competent court; юрисдикц|территориал|подследств|подсудн; yurisdiksiya|aidiyyət|ərazi üzrə
precedent; precedent|case law|court practice|established practice; прецедент|судебн практик|сложивш практик; presedent|məhkəmə təcrübəsi|məhkəmə praktikası
lawful; lawful|legal=|legally|legitimate|in= law|law-abiding; законн|правомер|легальн|легитим; qanuni|qanunauyğun|hüquqi|leqal
unlawful; unlawful|illegal|illicit|wrongful|unauthorised|unlicensed; незакон|противоправ|нелегал|неправомер|противозак; qanunsuz|qeyri-qanuni|hüquqazidd|qeyri-leqal
civil-law; civil=|civil law|civil code|civil proceedings|civil court; гражданск прав|гражданск кодекс|гражданск дел|гражданск порядк|гражданско; mülki hüquq|mülki iddia|mülki iş=|mülki məhkəmə|mülki məcəllə|mülki prosessual
criminal-law; criminal law|criminal code|criminal procedure|penal; уголовн кодекс|уголовн дел|уголовно|уголовн процесс|уголовн; cinayət məcəllə|cinayət-prosessual|cinayət hüquq|cinayət iş=
disciplinary; disciplin|reprimand|warning to= staff|misconduct; дисциплин|выговор|взыскан|служебн провер; intizam|töhmət|tənbeh|xidməti yoxlama
legal-profession; legal=|lawyer|jurist|legal adviser; юрид|юрист|правов; hüquq=|hüquqi|hüquqşünas|vəkil
representation-legal; legal representa|power of= attorney|on= behalf|proxy|authorised representative; доверенност|по= поручен|от= имени|законн представ|представлен интерес; etibarnamə|adından|vəkalət|qanuni nümayəndə
intent-motive; intent|intention|motive|purposely|deliberate|knowingly|wilful; умысел|умышл|мотив|заведом|преднамер|намерен; qəsd|motiv|bilərəkdən|qərəz|bilə-bilə
attempt-complicity; attempt|accomplice|complicit|aiding|abet|conspir|accessor; покушен|соучаст|пособни|сговор|подстрек; sui-qəsd|iştirakçılıq|köməkçilik|əlbir|təhrik
presumption; presum|deemed|assume|taken as=|regarded as=|is= considered; презумп|считаться|признается|полага|предполож; prezumpsiya|hesab ed|sayılır|güman|ehtimal ed
truth-genuine; genuine|truth|true=|authentic|real=|actual; подлин|истин|правд|достоверн|настоящ|реальн; əsl=|həqiqi|həqiqət|doğru|gerçək|orijinal
privacy-closed; in= camera|closed session|closed hearing|behind closed doors|closed=; закрыт|при закрытых|закрыт двер; qapalı|bağlı qapı
remote-testimony; by= video|video conference|from another room|remote|remotely; видеосвяз|дистанц|удален|видеоконфер; videokonfrans|məsafədən|distant|uzaqdan|video
lack-of-evidence; lack of= evidence|insufficient evidence|for want of=|unproven; недоказан|недостат доказ|отсутств состав|за= отсутств; sübut çatış|sübutsuz|tərkib olmama|sübut olunmayıb
file-transfer-court; brought to= court|sent to= court|go= to= court|goes to= court|before a= court|stand trial|committed for trial; направлен в= суд|передан в= суд|предст перед суд|довед до= суд; məhkəməyə göndər|məhkəməyə veril|məhkəmə qarşısında|mühakimə
police-officer-ranks; officer=|officers|sergeant|lieutenant|captain|major=|colonel|inspector; офицер|сержант|лейтенант|капитан|майор|полковник|погон|инспектор; zabit|serjant|leytenant|kapitan|mayor=|polkovnik|müfəttiş
police-operation; operations|operational|sting|raid|swoop|operation; операц|оперативн|рейд|спецопер|облав; əməliyyat|operativ|reyd
patrol-guard; patrol|sentry|escort|checkpoint|guard=|guards|guarding; патрул|наряд|конво|постов|караул; patrul|mühafizə|post=|postu|konvoy|eskort
intelligence-tip; intelligence|tip-off|informant|tip=|tips|hint; агентурн|информатор|наводк|сигнал|оперативн информ; siqnal|agentur|əməliyyat məlumat|xəbərçi
surveil; surveill|undercover|covert|wiretap|intercept; слежк|наружн наблюд|негласн|прослуш|перехват|внедрен агент; güdmə|gizli müşahidə|gizli|dinləmə|ələ keçirmə
forensic-trace; forensic|fingerprint|dna=|ballistic|trace=|traces|laborator; криминалист|отпечат пальц|экспертиз|лаборатор|дактилоск|следы|следами; kriminalist|barmaq iz=|ekspertiza|iz=|izlər|laboratoriya|izini|izinə
hotline-report; emergency call|call the police|report to= the police|phoned the police|dial=; звонок в= полиц|вызвать полиц|заявить в= полиц|сообщ в= полиц|набрать номер|набрал номер; polisə xəbər|polisə müraciət|zəng et|zəng vur
photo-video-evidence; photo|picture|image|footage|recording|tape=|taped|cctv; фото|снимок|снимк|видео|запись|съемк|камер; foto|şəkil|video|çəkiliş|lent=|lentə|kamera
vehicle-plates; number plate|registration plate|licence plate; номерн знак|госномер|номера машин; nömrə nişan|qeydiyyat nişan|maşının nömrə
victim-safety-order; protection order|restraining order|protective measure|safe custody; охранн ордер|мер защит|мер безопасн|защитн предпис; mühafizə order|təhlükəsizlik tədbir|qoruma tədbir
alarm-alert; alert|alarm|red flag|warning sign|danger signal; тревог|сигнал|оповещен|тревожн; həyəcan|siqnal|xəbərdarlıq
border-cross; border|frontier|cross=|crossed|crossing|crosses|boundary; границ|рубеж|погран|пересек|пересеч|пригранич; sərhəd|keçid|sərhədyanı|hüdud
entry-into; entry=|enter the country|entrance|arriv|inbound; въезд|въеха|въезж|прибы|приезд|приех; giriş|gəliş|gəldi|gələn|daxil olma
exit-from; exit=|exits|departure|depart|leave the country|leaving the country|outbound; выезд|выех|выезж|отъезд|вылет|убыти|убыл|убыва; çıxış|yola düş|ölkədən çıx|yola sal
transit; transit|stopover|passing through|in= passage; транзит|проезд|проездом|пересадк; tranzit|keçid ölkə|keçib gedən
checkpoint-post; checkpoint|border post|control post|booth|gate=|gates|barrier; пропускн пункт|пункт пропуск|кпп=|пост=|ворот|шлагба|трап; buraxılış məntəqə|məntəqə|post=|postu|darvaza|qapı
airport-station; airport|station=|stations|terminal|platform|harbour|port=; аэропорт|вокзал|станци|терминал|автовокзал|порт=; hava liman|vağzal|avtovağzal|stansiya|terminal|liman
passenger-traveller; passenger|traveller|traveler|boarding; пассажир|путешествен|попутч|посадк; sərnişin|minik|yolçu
luggage; luggage|baggage|suitcase|bag=|bags; багаж|чемодан|сумк|рюкзак; çanta|baqaj|çamadan
passport-doc; passport|travel document|identity card|id= card|identity document; паспорт|удостовер личн|документ удостовер|проездн документ; pasport|şəxsiyyət vəsiqə|səyahət sənəd|vəsiqə
identity-name; identity|surname|first name|full name|name=|names|named; личност|фамил|отчеств|поименн|имена|именем|названи|назван|имя; şəxsiyyət|soyad|adı=|adını|adlar|adsız|kimliy
visa-doc; visa|entry permit|visa-free; виз=|виза|визы|визу|визой|визов|безвиз; viza|vizasız|giriş icazə
residence-permit; residence permit|right to= stay|permission to= stay|leave to= remain|stay=|residence|residen; вид на= житель|пребыван|разрешен на= пребыв|проживан|жительств|прожива; yaşayış icazə|yaşamaq icazə|müvəqqəti yaşa|yaşayış yeri|qalma hüquq|qalma icazə|qalma müddət
address-domicile; address|domicile|place of= residence|registered at=|residence registration; адрес|прописк|место жительств|местожит; ünvan|yaşayış yeri|qeydiyyatda olan
citizenship; citizenship|nationality|stateless|naturalis; гражданств|подданств|апатрид|натурализ; vətəndaşlıq|milliyyət|təbəəlik
deport-expel; deport|expel|expuls|removal order|removed from|sent back; депорт|выдвор|высыл|высла|реадмис|невысыл; deport|ölkədən çıxarıl|qovul|readmissiya|geri göndər
overstay-irregular; irregular|overstay|undocumented|without papers|illegal stay; нелегал|без документ|просрочен виз|незаконн пребыв|неурегулир; qanunsuz qal|sənədsiz|müddətdən artıq qal|qeyri-qanuni
displace-settle; resettle|relocat|displac|settle down|moved to=; переселен|перемещ|переезд|переех|пересел; köç=|köçür|yerdəyişmə|məskun|köçkün
territory-zone; territory|territor|zone|area=|areas|region|soil; территор|зон=|зона|зоны|зоне|местност|регион|ареал; ərazi|zona|bölgə|region|nahiyə
country-home; country of= origin|home country|homeland|native|back home; страна происхожд|родин|отечеств|отчизн|домой; mənşə ölkə|öz= ölkəsi|doğma ölkə|vətən=|vətəni|vətənə
country-abroad; abroad|overseas|foreign country|foreign=|across the border; за= рубеж|за= границ|зарубеж|иностран|чужбин|чуж стран|чужой; xaric|xarici ölkə|əcnəbi|qürbət|yad ölkə
capital-city; capital|capital city|seat of= government; столиц|столичн|главн город; paytaxt|baş şəhər|paytaxt şəhər
travel-journey; travel|journey|trip=|trips|voyage|tour=; поездк|путешест|путь|командиров|дорога=|в= дорог; səfər|səyahət|yol=|yola|ezamiyyət|gediş
biometrics; fingerprint|biometric|iris|facial recognition; биометр|отпечат|дактил|распознаван лиц; biometr|barmaq iz=|üz= tanıma
expiry-document; valid|validity|expired|invalid|out of= date; действителен|действ до=|срок действ|просроч|недейств; etibarlı|etibarsız|vaxtı bit|qüvvədə olma
right-entitle; right=|rights|entitl|prerogative|freedom|liberty|liberties; свобод|вправе|права|право на=|имеет право|имеют право|прав на=; azadlıq|haqqı var|səlahiyyət|hüquq=|hüququ|hüquqlar
duty-obligation; duty=|duties|oblig|bound to=|undertake|mandatory|compulsory|must=|commitment|committed to=; обязан|обязат|обязуется|надлеж|обязыв|должен|должна|должны|должно=|подлеж; öhdəlik|öhdəliy|borclu|məcburi|vəzifəli|üzərinə götür|gərəkdir
permission; permit|permission|allow|authoris|consent to=|let=|lets|leave to=|clearance; разреш|позвол|дозвол|допуск|санкцион; icazə|yol ver|razılıq ver|imkan ver|buraxıl
prohibition; prohibit|ban=|bans|banned|forbid|forbade|barred|not allowed|inadmiss; запре|нельзя|не= допуск|воспрещ|недопустим|не= вправе; qadağa|yolverilməz|olmaz|qadağan|icazə verilmir
consent-agree; consent|agree=|agreed|agrees|willing|accept; добровольн соглас|принять предлож|согласи|согласен|согласна|соглашает|соглашаю|соглашат; razı|razılıq|razılaş|könüllü
wish-request; wish=|wishes|wished|want=|wants|wanted|at= her request|desire|prefer; желан|хоч|хотел|хочет|желает|пожел|предпоч|хотят; istək|istəy|arzu|üstünlük|istəyən|istədi|istəmə
choice; choice|choose|option|alternative|at= her choice|pick=; выбира|вариант|альтернат|на= выбор|выбор=; seçim|seçmək|variant|alternativ
equal-treatment; equal|equality|same treatment|non-discriminat|on= an= equal footing|alike; равн|равенств|одинак|наравне|недискрим|дискрим; bərabər|eyni|ayrı-seçkilik|fərqsiz
protect-guard; protect|safeguard|shield|custod|defended|defending|guarded; защит|защищ|охран|обереж|огражд; müdafiə|qoru|mühafizə|qorun
respect-observe; respect|observ|abide|honour|adhere|compliance; соблюд|уваж|уважен|придержив|чтит; riayət|hörmət|əməl et|əməl ol
interests; interest=|interests|stake|benefit of=|on= behalf of=|sake=; интерес|в= пользу|ради=|во= благо; maraq|mənafe|xeyrinə|naminə|xatirinə
guarantee; guarantee|warrant|assurance|pledge|safeguards; гарант|поручител|заверен; zəmanət|təminat|qarantiya
freedom-liberty; liberty|freedom|free to=|at= liberty; свобод|вольн|воля|по= своей воле; azadlıq|sərbəst|azad
licence; licen|accredit|authorisation|permit=|permits|concession; лиценз|аккредит|разрешительн|патент; lisenziya|akkredit|icazə|patent
revoke-licence; revoke|withdraw|withdrawn|withdrew|suspended the licence|taken away|strip; отозва|отзыв|отзыва|лиши|лишен|аннулир|приостановлен лиценз|лиша; geri götür|geri alın|ləğv|məhrum et|məhrum edil
contract; contract|contractual|contracting; контракт|договор|трудов соглаш; müqavilə|kontrakt|müqavilə bağla
agreement; agreement|deal=|deals|arrangement|pact|accords; соглашен|договорен|договор|сделк|уговор|пакт; saziş|razılaşma|sövdə|razılıq
memorandum-doc; memorand|letter of= intent|protocol of= cooperation|joint statement; меморанд|протокол о= намер|совместн заявлен; memorandum|niyyət protokol|birgə bəyanat
conclude-contract; conclude|concluded|enter into|entered into|sign a= contract; заключ|заключить|заключен договор|подписать договор; bağlan|bağlanıl|müqavilə bağla|bağlayır|bağlasın|bağlayıb|bağladı
terms-clauses; terms|clause|condition=|conditions of= the|proviso|term of= contract; условия договор|условия|условий|условиям|оговор|условие|условием; şərt=|şərti|şərtlər|müqavilə şərt
termination-contract; terminat|cancel|breach of= contract|rescind|break off; расторж|расторг|разрыв договор|прекращен договор|отмен; xitam|ləğv|pozulma
contractor; contractor|supplier|provider|service provider|subcontract|vendor; подрядчик|поставщик|исполнитель услуг|провайдер|субподряд; podratçı|təchizatçı|provayder|xidmət göstərən|icraçı şirkət
outsourcing; outsourc|commissioned from|subcontract|contracted out|social order; аутсорс|соцзаказ|подряд|заказать; autsors|sifariş|podrat|sosial sifariş
treaty; treaty|convention|covenant|protocol to=|instrument of=|pact; конвенц|договор международн|пакт=|протокол к=|международн договор; konvensiya|pakt|beynəlxalq müqavilə|beynəlxalq saziş
ratify-treaty; ratif|accede|accession|party to=|signatory|reservation to=; ратифиц|присоедин|подписант|участни конвенц|оговорк к=|ратифик; ratifikasiya|qoşul|iştirakçı dövlət|qeyd-şərt
un-system; united nations|un=|unodc|iom=|unicef|unhcr|ilo=|special rapporteur; оон=|мом=|юнисеф|унп|увкб|мот=|организац объединенн наций; bmt|bmqt|unisef|uniceff|beynəlxalq əmək təşkilat|bəmt
council-europe; council of= europe|greta|committee of= the parties|strasbourg|european court; совет европы|совет европ|грета|страсбург|европейск суд|еспч; avropa şura|greta|strasburq|avropa məhkəmə|insan hüquqları məhkəmə
european-union; european union|eu=|brussels|european commission|member state; евросоюз|европейск союз|ес=|еврокомис|брюссел; avropa ittifaq|aİ=|avropa komissiya|brüssel
osce-cis; osce|odihr|cis=|commonwealth of= independent|eurasian|eaeu; обсе|бдипч|снг|евразийск|еаэс|шос=; atət|dtihb|mdb|avrasiya
interpol-europol; interpol|europol|eurojust|frontex|selec; интерпол|европол|евроюст|фронтекс; interpol|avropol|evropol|avroyust|fronteks
diplomatic; diplomat|embassy|consul|foreign mission|attache; посольств|атташе|дипмис|дипломат|консул=|консульств|консульск; diplomat|səfirlik|konsul|attaşe|səfir
bilateral; bilateral|two countries|both countries|two states|reciproc; двусторон|обе стран|двух стран|обоих государств|взаимност; ikitərəfli|iki ölkə|hər iki ölkə|qarşılıqlılıq
multilateral; multilateral|tripartite|regional|several countries; многосторон|трехсторон|региональн|нескольк стран; çoxtərəfli|üçtərəfli|regional|bir neçə ölkə
neighbouring; neighbour|adjacent|bordering|next door; сосед|сопредел|смежн|пригранич; qonşu|həmsərhəd|sərhədyanı
mutual-legal-assist; mutual legal assistance|letter rogatory|letters rogatory|legal request|rogatory; правов помощ|международн следственн поруч|судебн поруч|поручен об=; hüquqi yardım|məhkəmə tapşırıq|beynəlxalq sorğu
extradition; extradit|surrender of=|hand over to=; экстрад|выдач лиц|выдача преступ|передать стране; ekstradisiya|verilməsi haqqında|təhvil ver
negotiate; negotiat|talks=|bargain|round of= talks|consultation; переговор|торгуетс|договаривал|консультац|договорил; danışıq|danışıqlar|məsləhətləş|razılığa gəl
delegation-visit; delegation|study visit|mission to=|exchange visit|visit=|visits|visited; делегац|визит|поездк|ознакомительн|посещен; nümayəndə heyət|səfər|ezamiyyət|baş çək|ziyarət
european-standard; international standard|european standard|good international|best international; международн стандарт|европейск стандарт|международн практик; beynəlxalq standart|avropa standart|beynəlxalq təcrübə
countries-east; turkey|türkiye|georgia|kazakh|uzbek|kyrgyz|tajik|armenia|ukrain|moldov|belarus|russia; турци|грузи|казах|узбек|киргиз|кыргыз|таджик|армени|украин|молдов|беларус|росси|русск; türkiyə|gürcüstan|qazax|özbək|qırğız|tacik|ermənistan|ukrayna|moldova|belarus|rusiya|rus=
countries-gulf; dubai|emirates|gulf|saudi|qatar|lebanon|beirut; дубай|дубае|эмират|персидск залив|саудовск|катар|ливан|оаэ; dubay|əmirlik|körfəz|səudiyyə|qətər|livan|bəə
countries-asia; nepal|philippin|filipin|vietnam|banglades|bengal|india=|indian|thailand|thai=|china|chinese|pakistan|afghan; непал|филиппин|вьетнам|бангладеш|бенгал|индия|индий|таиланд|китай|китайс|пакистан|афган; nepal|filippin|vyetnam|banqladeş|benqal|hindistan|tailand|çin=|pakistan|əfqan
countries-europe; poland|polish|germany|german|france|french|italy|italian|spain|greece|greek|romania|bulgaria|british; польш|польск|германи|немец|франци|итали|испани|греци|румын|болгари|британ; polşa|almaniya|alman=|fransa|italiya|ispaniya|yunanıstan|rumıniya|bolqarıstan|britaniya
azerbaijan; azerbaijan|baku|lankaran|ganja|sumgait|nakhchivan; азербайдж|баку=|бакин|ленкоран|гянджа|сумгаит|нахичев; azərbaycan|bakı|lənkəran|gəncə|sumqayıt|naxçıvan|bərdə|astara
statistics; statist|data=|dataset|figures|numerical; статист|сведени|цифр|данные|данных|данными|данным; statistik|məlumatlar|göstəricilər|rəqəm=|rəqəmlər|rəqəmi
data-protect; personal data|data protection|anonymis|de-identif|pseudonym|encrypt; персональн данн|обезлич|аноним|шифров|псевдон; fərdi məlumat|şəxsi məlumat|anonim|kodlaşdır|şifrələ|adsızlaş
table-chart; tables|chart|graph|diagram|matrix|map=|maps; таблиц|диаграмм|график|матриц|схем|карт=|карта|карты; cədvəl|diaqram|qrafik|matris|sxem|xəritə
survey-poll; survey|poll=|questionnaire|respondent|interviewed|field work; опрос|опрош|анкет|респонд|обследов|полев; sorğu|anket|respondent|müsahibə
sample-random; sample|sampling|random|selected at= random|control group; выборк|выбороч|случайн|наугад; seçmə|təsadüfi|nümunə götür
study-research; study=|studies|studied|research|scholar|scientif|academic; исслед|изуч|научн|ученый|ученые|академич; tədqiqat|araşdır|öyrən|elmi|tədqiq
analysis; analys|analyt|in-depth look|breakdown of=; анализ|аналит|разбор; təhlil|analiz|analitik
trend; trend|tendency|pattern|dynamic|shift in=|development=; тенденц|динамик|закономер|тренд; meyil|meyl|tendensiya|dinamika
share-average; average|median|per capita|on= average|ratio|mean value; медиан|на= душу|в= среднем|соотношен|средний|средняя|среднее|средней; orta hesab|orta=|median|nisbət|adambaşına
maximum-minimum; maximum|minimum|at= least|at= most|no= more than|no= fewer than|not less than|ceiling|threshold|exceed; максим|миним|не= менее|не= более|не= меньше|не= больше|порог|превыш|предел|превыс; maksimum|minimum|ən= azı|ən= çox|azı=|həddi|hədd=|artıq olma|az= olma
majority-most; most of=|majority|mostly|largest|main=|mainly|predominant|prevail; большинств|большая часть|преоблад|преимущ|основн част; əksəriyyət|üstünlük təşkil|böyük hissə|əksər|böyük əksəriyyət
few-minority; few=|fewer|handful|minority|a= small number|single cases; немног|единиц|малочисл|горстк|единичн|меньшинств; azsaylı|tək-tük|bir neçə|az=|azlıq
more-less; more=|less=|over=|below|above|greater|smaller; больше|меньше|более|менее|свыше|ниже|выше=; çox=|daha çox|az=|artıq|aşağı|yuxarı|daha az=
whole-part; whole|entire|full=|fully|complete|all of=|total; весь=|вся=|целик|полн=|полный|полност|целый|всецел; bütün|tam=|tamamilə|bütöv|büsbütün|cəmi=
part-partial; part=|parts|partly|partial|half-done|fraction; часть|части|частью|частич|неполн|отчасти; qismən|hissə|bir hissəsi|yarımçıq|natamam
numerals-small; two=|three|four=|five=|six=|seven=|eight=|nine=; два=|две=|три=|двое|трое|двух=|трех=|четыре=|четырех=|пять=|пяти=|шесть=|шести=|восемь=|восьми=|девять=|девяти=|четверо|пятеро; iki=|üç=|beş=|dörd=|yeddi=|səkkiz=|doqquz=
numerals-teens; ten=|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|tenth|dozen; десяти=|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|восемнадцат|девятнадцат|дюжин|десять=|десяток|десятк; on=|onuncu|on= bir=|on= iki=|on= üç=|on= dörd|on= beş|on= altı|on= yeddi|on= səkkiz|on= doqquz
numerals-tens; twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety; двадцат|тридцат|сорок|пятьдес|пятидес|шестьдес|шестидес|семьдес|восемьдес|восьмидес|девянос; iyirmi|otuz|qırx|əlli=|altmış|yetmiş|səksən|doxsan
numerals-hundreds; hundred|thousand|hundreds of=|million|billion; двест|двухсот|трист|трехсот|тысяч|сотн|сотни|миллиард; yüz=|yüzə|yüzlər|min=|minlər|milyard
ordinals; first=|second=|third=|fourth|fifth|sixth|seventh|eighth|ninth; втор=|второй|вторая|второе|второго|третий|четверт|пятый|пятого|шестой|седьм|девятый|первый|первого|первая|первое|первую|первой|первых|первые|третьей|третьего|первом|первым; birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yeddinci|səkkizinci|doqquzuncu
last-final; last=|final|lastly|latest|eventual|ultimate; последн|окончат|финал|конечн|в= конце; son=|sonuncu|axırıncı|nəhayət|yekun|axır
source-of-data; source|origin of= data|drawn from|based on= data; источник|по= данным|взят из=; mənbə|məlumatına görə|əsasında
share-information; information|knowledge about; информац|сведени|данны; məlumat|informasiya|xəbər=|xəbərlər
expert-opinion; expert|expertise|opinion|view=|views|in= the view|assessor; эксперт|экспертиз|заключен эксперт|мнени|взгляд; ekspert|ekspertiza|rəy=|rəyi|fikri|fikir=|fikirlər
forecast; forecast|predict|projection|outlook|foresee; прогноз|предсказ|перспектив; proqnoz|perspektiv|gözlənti
exam-test; exam=|exams|examination paper|test=|tests|tested|credit test|pass mark|marks out of=; экзамен|зачет|тестир|аттестац|тесты|тестов; imtahan|test=|testi|yoxlama işi|qiymət al
train-course; training|course=|courses|seminar|workshop|class=|classes|lecture|lesson; обуч|тренинг|курс=|курсы|семинар|лекц|урок|занятие|занятия|занятий; təlim|seminar|məşğələ|mühazirə|dərs|kurs=|kurslar|kursu
curriculum; curricul|syllabus|training programme|module|subject taught; учебн программ|учебн план|силлабус|модул|дисциплина|предмет; tədris plan|tədris proqram|modul|fənn|kurrikulum
trainee; trainee|cadet|recruit to= the|interns|student|apprentice; слушател|курсант|стажер|студент|практикант; dinləyici|kursant|stajçı|tələbə|təcrübəçi
internship-placement; internship|traineeship|on-the-job|secondment|placement; стажиров|практик=|прикоманд|производственн практик; staj|təcrübə keç|istehsalat təcrübə|ezam ol|ezam ed
qualification; qualification|skill|competenc|know-how|proficien|degree in=|skilled|qualified; квалифик|навык|умени|знани|компетенц|диплом=; bacarıq|bilik|səriştə|vərdiş|ixtisas=|ixtisası|ixtisasartırma|diplom=|diplomlar
instructor; instructor|trainer|lecturer|teach|taught|tutor; инструктор|тренер|преподав|лектор|обуча|учат|учитель=|учителя|научил|научить; təlimçi|müəllim|öyrət|mühazirəçi|instruktor
exercise-simulate; exercise|drill|simulat|rehears|mock|role-play|scenario; учения|тренировк|симул|ролев|сценари|модельн|инсценир; simulyasiya|ssenari|rollu oyun|təcrübi məşğələ|məşq=|məşqlər|məşqi
learn-know; learn|knows|know=|knew|known|knowledge|find out|aware of=; узна|знает|знают|знал|знать|известн|выясн|осведомл; bilir|bilən|öyrən|bəlli|bilsin|agah|xəbəri|məlum=|məlumdur
understand-grasp; understand|understood|grasp|comprehend|make sense; понят|понима|понял|осозна|смысл; başa düş|dərk|qavra|anlayıb|anlayan|anlamaq|anlamır|anladı
read-text; read=|reads|reading|read out|read aloud|read through; чита|прочит|прочел|прочла|зачит|ознакомл|огласи; oxu=|oxun|oxuy|oxudu|oxumaq|tanış ol
explain-clarify; explain|clarif|interpret|set out|spell out; объясн|разъясн|толков|поясн|уточн; izah|aydınlaşdır|başa sal|şərh
materials; material|handout|guide|manual|booklet|toolkit; пособи|раздаточн|памятк|методичк|брошюр|материалы|материалов|материалам|материалах; material|vəsait|bələdçi|kitabça|yaddaş kitab
certificate-award; certificate|diploma|credential|award=|awarded; сертификат|свидетельств|вруч|диплом=|грамота|грамоты|наград|награжд; sertifikat|şəhadətnamə|mükafat|təltif|diplom=|diplomlar
service-provide; service|services|provision of=|provid|render; услуг|служб|оказыв|обслуж|оказан|оказать|предостав; xidmət|təqdim ol|təmin et|xidmət göstər
help-assist; help=|helps|helped|helping|assist|aid=|support; помог|помоч|поддерж|содейств|подмог|помощь|помощи|помога; kömək|yardım|dəstək|əl= tut
offer; offer|offered|made available|put at= the disposal; предлага|предлож|предоставл возможн; təklif ed|təklif ol|təklif et
eligible-access; eligib|access|accessible|available|qualif for|open to=; доступ|имеет право|вправе получ|наличи|открыт для; əlçatan|çıxış|əldə edilə|hüququ çat|mövcud
beneficiary; beneficiar|recipient|service user|ward of=|client of=; получател|бенефициар|подопечн|клиент; faydalanan|benefisiar|alan şəxs|himayədə olan|müştəri
referral-route; referral|refer=|referred|refers|redirect|route=|channel; перенаправл|направлен в=|маршрутиз|направля; yönləndir|yönəld|istiqamətlən
place-accommodate; accommodat|placement|place in=|placed|housed|lodged|reception; размещ|поселен|помещ|устро|принят в= центр|разместит; yerləşdir|yerləş|qəbul mərkəz|məskunlaş
intake-admit; admit|admission|admitted|intake|accept into|check in=; принять в=|зачислен|поступл|приема|приему|приеме; yerləşdiril|mərkəzə qəbul|sığınacağa qəbul
individual-plan; individual|tailored|case by= case|personalised|each person; индивид|под каждого|персональн|персонализ|личный|личного|личных; fərdi|hər birinə ayrıca|fərdi plan
personal-data-of; personal|in= person|personally|private=|own=; лично|собственноручн|самолично|сам=|лично=|личным; şəxsən|özü=|özünün|öz=
target-group; target group|target audience|categor of= persons|group of= persons; целевая групп|категори лиц|круг лиц|контингент; hədəf qrup|şəxslər qrupu|kateqoriya|dairə
minimum-package; package|basic set|basic service|core service|essential; пакет|базов|минимальн набор|основн услуг; paket|əsas xidmət|minimum|baza=
standard-service; standard|quality standard|code of= practice|service standard; стандарт|регламент услуг|требован к= качеству; standart|xidmət standartı|keyfiyyət tələb
without-condition; unconditional|not conditional|no= strings|regardless of= whether|not dependent on=; безусловн|независимо от= согласия|вне зависимост|не= зависит|не= обусловл; asılı olmayaraq|asılı deyil|şərtsiz|şərt qoyul
irrespective; irrespective|regardless|without regard|no= matter|whatever the|whether or= not|independent of=; независимо|вне зависим|не= взирая|невзирая|безотносит|без учета; asılı olmayaraq|baxmayaraq|fərq etməz|nəzərə alınmadan
unless-except; unless|except|exception|save for|apart from|other than|excluding|exclud|exempt|barring|exclusion; кроме|за= исключен|исключ|если не=|за= вычетом|изъяти; istisna|başqa=|olmadıqda|xaric|çıxmaq şərt|çıxılmaqla
only-if; only if=|only when|only after|provided that|on= condition|as= long as=|so= long as=; только если|лишь если|при условии|только после|только когда|лишь после; şərti ilə|şərtilə|bir şərtlə|halında|yalnız .. sonra|yalnız o= halda|yalnız o= şərtlə
only-merely; only=|merely|solely|just=|exclusive|alone; только|лишь|исключительно|всего лишь|единственно; yalnız|ancaq|təkcə|sadəcə|müstəsna
in-exchange-for; in= exchange for|in= return for|in= return|as= a= condition|in= payment for|quid pro; взамен|в= обмен|за= то=|в= уплату|при условии что|в= качестве условия; müqabilində|əvəzində|bunun əvəzinə|qarşılıq
if-case; if=|in= case|in= the event|where there|should it=|provided|once=; если=|в= случае|при наличии|когда=|при возникнов; əgər|olduqda|halda|təqdirdə|baş verərsə|yaranarsa|edildikdə
although-despite; although|though|despite|in= spite|even if=|notwithstanding|even though|nevertheless; хотя|несмотря|вопреки|тем не= менее|даже если|однако; baxmayaraq|halbuki|buna rəğmən|lakin|amma|ancaq|olsa da=
depends-on; depend|hinge|subject to=|conditional|contingent on=|linked to=; завис|обусловл|увязан|связан с=|ставится в= зависимость; asılı|şərtləndir|bağlı=
instead; instead|rather than|in= place|alternative to=; вместо|взамен|не= а=|а= не=; əvəzinə|yerinə|əvəzində
including; includ|inclusive|among them|in= particular|such as=|compris|consist; включ|в= том числе|в= частности|состо|входят в=; daxil olmaqla|o= cümlədən|cümlədən|ibarət|xüsusilə|daxil ed
other-another; another|other=|others|different|various|else=; иной|иные|прочее|прочих|остальн|различ|другой|другие|других|другого|другую|другая|другим|иной=|прочие|прочий|разные|разных|разного; digər|başqa|ayrı=|müxtəlif|fərqli|qalan=
same-identical; same=|identical|alike|likewise|the very; тот же=|та= же=|те= же=|тех же=|того же=|такой же=|одинак|идентичн; eyni|həmin|eynilə|oxşar
difference; differ|distinct|distinguish|discrepan|divergen; различ|отлич|разниц|расхожд|разнобой; fərq=|fərqi|fərqlən|ayırd|uyğunsuzluq
separate-apart; separate|apart|independent of= each|distinct|isolated from; отдельн|раздельн|порознь|обособл|особняком; ayrı=|ayrıca|ayrılıq|təcrid ol
special-particular; special=|specially|particular|specific|dedicated|ad= hoc; специальн|конкретн|отдельно взят|частности|особый|особо=|особого|особую|особенн|особых; xüsusi|konkret|səciyyəvi
general-overall; general|overall|universal|across the board|generic; общ=|общий|общая|всеобщ|универсал|генеральн; ümumiyyətlə|universal|ümumi=|ümumən
main-basic; main=|basic|fundamental|principal|core=|key=|chief=|primary; основн|главн|базов|ключев|коренн|первичн; əsas=|əsası|başlıca|baza=|ilkin|aparıcı
additional; addition|further|supplementary|on= top of=|besides|extra=; дополнит|помимо|сверх|добавоч|вдобавок|кроме того; əlavə=|bundan başqa|üstəlik|əlavə olaraq
relevant-related; relevant|appropriate|concerned|relate|pertain|corresponding|applicable; соответств|надлежащ|касается|касаю|профильн|относящ|применим; müvafiq|aidiyyəti|aid=|əlaqədar
necessary-possible; possible|possibility|feasible|able to=|capable|can=|opportunit; возмож|можно|может|могут|способн|в= состоянии; mümkün|imkan|bilər|qadir|ola bilər
impossible-unable; impossible|unable|cannot|could not|incapable|not possible; невозмож|не= может|не= смог|не= могли|не= удалось|не= в= состоянии; mümkün deyil|bacarmır|bilmir|mümkünsüz|qeyri-mümkün|bilmədi
preferably; prefer|preferably|ideally|as= far as= possible|where possible; предпочт|желательно|по= возможности|насколько возможно; imkan daxilində|mümkün qədər|üstün tut
at-own-initiative; on= its own|own initiative|own motion|of= its own accord|self-initiated; по= собственн инициатив|по= своей инициатив|самостоятельн; öz= təşəbbüs|özbaşına|müstəqil olaraq|öz= başına
regardless-status; whatever status|with or= without papers|irregular status|any status; любого статуса|без статуса|вне статуса|каким бы=; hansı statusda|statusundan|nə= olursa
exempt-release; exempt|waive|relief from|relieved|spare=|let off; освобожд от=|освобожден от=|льгот|избав|снята обязан; azad edil|güzəşt|imtiyaz|azad olun
voluntary; voluntar|of= their own free will|freely given|unforced; доброволь|по= своей воле|без принужд; könüllü|öz= istəy|azad iradə|sərbəst
mandatory; mandatory|compulsory|obligator|binding|required by= law|bind=; обязательн|принудит|императив|в= обязательном порядке; məcburi|icbari|mütləq|hökmən
automatic; automatic|ex= officio|by= default|as= of= right; автоматич|по= должности|по= умолчан; avtomatik|öz-özünə|vəzifəsinə görə
possible-benefit; favour|advantage|benefit=|privilege|profit from|opportunit; преимуществ|льгот|выгод|предпочтен|в= пользу; üstünlük|imtiyaz|güzəşt|fayda|xeyir
never-once; not once|at= no= time|never=; никогда|ни= разу|ни= одного раза|так и= не=; heç vaxt|heç zaman|bir dəfə də=|əsla
nobody-at-all; nobody|no= one|no-one|not one of=|none=|not a= single; никто|никого|никому|никем|ни= один|ни= одна|некому; heç kim|heç kəs|heç biri|heç bir
nothing-at-all; nothing|not anything|nil=|zero; ничего|ничем|ноль|нечего|ничему|ничто=; heç nə=|heç bir şey|sıfır
nowhere-at-all; nowhere|no= place|not anywhere; нигде|никуда|негде|неоткуда; heç yer|heç harada|heç hara
without-lack; without=|in= the absence|lacking|devoid|minus=; без=|в= отсутств|за= неимен|лишен; olmadan|olmayan|yoxluq|məhrum|edilmədən
lack-shortage; lack=|lacks|lacking|shortage|scarc|insufficien|deficien|inadequat|not enough; нехват|недостат|недостаточ|отсутств|не= хватает|скуд; çatışmaz|çatmır|qıt|yetərsiz|azlıq|kifayət etmir
does-not-exist; does not exist|there is= no=|no= such|there are no=|not exist|non-existent; не= существ|нет=|не= имеется|отсутствует|несуществ; yoxdur|mövcud deyil|yox=|olmayıb|olmamış
remained-on-paper; remained on= paper|on= paper|dead letter|only in= words|in= name only; на= бумаге|осталось на=|мертв букв|формально|только на= словах; kağız üzərində|kağızda qal|sözdə qal|formal=
not-carried-out; not carried out|not implemented|not done|not been done|unfulfilled|not executed|never happened|not taken place|has= not been|have= not been|not yet been|was= never|were= never|never been; не= выполн|невыполн|не= исполн|неисполн|не= провод|не= сделан|не= реализ|не= состоял; edilməyib|keçirilməyib|aparılmır|edilmir|icra olunmayıb|icra olunmur|yerinə yetirilməyib|yerinə yetirilmir|həyata keçirilməyib|aparılmayıb|olunmayıb|olunmur|edilməmiş|keçirilmir
not-provided; not provided|no= provision|not foreseen|unregulated|left open|silent on=|no= rule|nothing in= the law; не= предусмотр|не= урегулир|не= прописан|не= регламент|не= закреп; göstərilməyib|nəzərdə tutulmayıb|nəzərdə tutulmur|tənzimlənməyib|tənzimlənmir|müəyyən edilməyib|göstərilmir|göstərilməmiş
not-received; not received|did not receive|got nothing|unanswered|no= answer|no= reply; не= получ|без ответ|не= ответ|безответ|ответа нет; almayıb|cavabsız|alınmayıb|verilməyib|cavab verilməyib|cavab verilmir
not-created; not established|not set up=|not created|has not been appointed|not appointed|not adopted; не= создан|не= учрежд|не= назнач|не= принят|не= образован; yaradılmayıb|yaradılmamış|qurulmayıb|təyin edilməyib|qəbul edilməyib|yaradılmayan
failed; fail|failure|failed to=|neglect|omission|omit|miss=|missed; неудач|провал|упущ|не= сумел|пренебр|сорван|срыв|не= удал; uğursuz|nail olmadı|buraxılmış|səhlənkar|boşluq|laqeyd
shortcoming; shortcoming|drawback|flaw|defect|deficienc|weakness|weak=|gap=|gaps; недочет|недоработ|изъян|слаб|пробел|недостатк|упущени; nöqsan|çatışmazlıq|qüsur|zəif|boşluq|kəm-kəsir
problem-difficulty; problem|difficult|obstacle|challenge|hurdle|barrier|imped|hinder; проблем|трудност|препятств|затрудн|сложност|барьер|помех; problem|çətinlik|maneə|əngəl|mane=|çətin
criticise-blame; critic|reproach|rebuk|censur|condemn|blame|concern=|concerned about; критик|замечан|упрек|порица|обеспоко|озабоч; tənqid|irad=|iradlar|qınaq|məzəmmət|narahat
empty-unfilled; empty|vacant|unfilled|blank=|left blank; пуст|пустует|вакант|незаполн|не= заполн; boş=|boşdur|vakant|doldurulmayıb|doldurulmamış
unused; unused|not used|idle|lie idle|gather dust|lapsed; не= использ|неиспольз|простаив|невостребов|пыл; istifadəsiz|işləmir|boş qal|istifadə olunmur|istifadə edilmir
not-working; does not work|not working|out of= order|broken|collapsed|inoperative; не= работает|не= действ|сломан|не= функцион|бездейств; işləmir|fəaliyyət göstərmir|xarab|sıradan çıx
forgotten; forgot|forget|overlook|left out|ignored|unnoticed|slip=; забы|упуст|не= учт|обойд|игнор|оставлен без вним; unud|nəzərdən qaç|diqqətdən kənar|kənarda qal|göz ardı
unknown; unknown|not known|unclear|uncertain|unidentified|unspecified; неизвест|неясн|не= знает|неустановлен|не= известно|непонят; naməlum|məlum deyil|bilinmir|aydın deyil|bilinməyən
undecided-pending; pending|awaiting|unresolved|unsettled|not yet decided|outstanding; нерешен|не= решен|ожида рассмотр|не= рассмотр|в= ожидании|висит; baxılmamış|gözləmədə|açıq qal|həll olunmayıb|həll edilməyib
refusal; refus|declin|turn away|turned away|denied|deny|reject; отказ|отверг|не= принял|отклон|отрица; imtina|rədd|geri çevir|boyun qaçır|danır
ignore-silence; silent|silence|no= comment|keeps quiet|mute; молч|безмолв|умалч|тишин; sus=|susur|susub|sükut|səssiz
remain-left; remain|left=|stays the same|still=|unchanged|the rest; неизмен|сохраняется|остает|остаю|остался|осталась|осталось|остались|остаться|оставл|остави; qalır|qalıb|qalan|qalmış|qalsın|qaldığ|dəyişməz
blocked-barred; blocked|barred|prevent|prevented from|deprived; блокир|не= дают|лишен возможн|помеша|воспрепят; mane ol|bloklan|qarşısı alın|qarşısının|imkan verilmir
late-overdue; late=|overdue|behind schedule|lagging|lag=; опозд|отстава|с= опозданием|поздн|задержк; gecik|geri qal|gec=|gecikmə
duplicate-overlap; duplicat|overlap|twice over|double work; дублир|пересека|параллельн|двойн; təkrarlan|paralel|üst-üstə|dublikat
confusion; confus|muddle|mix-up|chaos|unclear who; путаниц|неразберих|хаос|бессистем|разнобой; qarışıq|dolaşıq|xaos|pərakəndə
use-apply; use=|used|uses|using|apply|applied|applies|application of=|make use|utilis; использ|примен|пользо|употреб; istifadə|tətbiq|işlət|işlədil|yararlan
change-alter; change|changed|changes|alter|modif|shift; измен|перемен|корректир|меняет|менять|меняют|сменит|сменил|меняли; dəyiş|dəyişdir|dəyişil|korrektə
develop-build; develop|build up=|evolve|elaborat|construct; развит|развив|построен|построить|строит; inkişaf|qurul|işlənib|təkamül|formalaş
create-setup; creat|set up=|establish|found=|form a= body|constitut; созда|учред|формиров|сформир|образует|основал|основател; yarat|yaradıl|təsis|formalaş|qurul
carry-bring; bring|brought|brings|carry|carries|deliver; принос|принес|довод|довест|достав|привез|привоз|привест|привел|привод; gətir|gətiril|çatdır|apar
take-remove; take=|takes|taken|took=|remove|removed|withdraw; берет|берут|забра|снят|снима|убра|изыма|взял|взять|взяв|удален|удалит|удаля|удалил; götür|götürül|çıxarıl|silin|sil=|yığışdır|ləğv
give-grant; give=|gives|given|gave=|grant|granted|issue=|issued|issues|conferred; дать|дает|дают|дано|дали|выда|вруч|предоставл|отдает|отдают|отдат|отдан|отдала; ver=|verir|verən|verib|veril|verdi|verilsin|verməli|bəxş|vermə|vermi|versin
put-place; put=|puts|place=|placed|set=|sets|lay=|laid|insert; клад|помещ|ставит|вставл|вписа|положил|положить|поставил|поставить|поставлен|положено|положена|положены; qoyul|qoyub|qoyan|yerləşdir|qoyma|əlavə et|qoyur|qoysun
show-demonstrate; shown|demonstrat|display|illustrat|indicat|point to=|reveal|show=|shows|showing|showed; показыв|продемонстр|указыв|свидетельств о=|показыва|показал|показать|показано|указан|указать|указал; göstər|göstəril|nümayiş|işarə|göstərir
say-speak; say=|says|said|speak|spoke|spoken|talk|state=|stated; говор|сказа|рассказ|высказ|заявил|заявля; deyir|deyib|dedi|deyən|danış|söylə|demək|bildir|deyilib
see-look; see=|sees|seen|saw=|look=|looks|looked|watch; видел|видит|видно|увид|смотр|взгля|гляд|видят|осмотре|осматрив; görür|görüb|görün|görən|bax=|baxır|baxıb|baxan|baxış|baxmaq
name-mention; mention|refer to=|named|cite|cited|quote|call=|called|denote; упом|назва|назыв|цитир|ссыла|ссылк|именуем; adı çəkil|adlan|qeyd ol|istinad|xatırlan|sitat
describe; describ|depict|outline|portray|specify|detail; описа|опис|излож|характериз|детал|подробн; təsvir|təfsilat|ətraflı|izah|xarakterizə
include-add; includ|add=|adds|added|insert|supplement|incorporat; включ|добав|дополн|вписа|внос|внест; daxil et|əlavə et|əlavə ol|salın|daxil edil|qat=
exclude-strike; exclud|strike out|struck|delet|cross out|crossed out|remove from; исключ|вычерк|удали|стерт|изъят из=|вымара|уничтож; çıxar|silin|istisna|xaric et|məhv|pozul
cover-scope; cover|covers|scope|extend to=|reach=|outreach|coverage; охват|охваты|сфер|распростран|сфера действ|област примен|охвач; əhatə|sahə=|sahəsi|dairə|şamil|miqyas|sahəyə|sahədə|sahəni
concern-relate; concern|relate|regard|pertain|about=|touch on=|deal with; касае|относит|по= поводу|насчет|в= отношении|по= вопрос|затраг; barədə|haqqında|aid=|münasibət|haqda|bağlı
depend-base; based on=|base=|basis|rest on=|ground=|founded on=|rely|relies; основан|на= основе|база=|основе|опира|исходя|базир|основу|основы=; əsaslan|əsasında|təməl|söykən|zəmin|istinad et
consist-contain; contain|consist|comprise|make up=|made up=|composed|composition; состоит|составля|входит|содержит|содержан|содержа=|состав=|состава|составе|составу; ibarət|tərkib|məzmun|özündə|təşkil ed
begin-with-next; followed by=|in= turn|sequence|order of=|consecutive|next step|follow=|follows|followed; последоват|по= порядку|в= свою очередь|поочеред|цепочк|следующ|последовал; ardıcıl|növbə=|növbəti|sıra=|zəncir
prevent-avert; prevent|avert|avoid|forestall|stave|preclud; предотвр|предупрежд|избеж|избег|недопущ|профилакт; qarşısını al|qarşısının alın|önlə|yayın|profilakti|qabaqla
combat-fight; combat|fight|fought|against=|struggle|tackle|counter=|countering; борьб|борот|противодейств|против=|бороть; mübarizə|əleyh|qarşı=|mübariz
discourage; discourag|dissuad|curb|deter=|deterred|deterrent; сдержив|отбить охоту|отвад|удерж от=|противодейств спрос; çəkindir|həvəsdən sal|azaldılmas
promote-encourage; promot|encourag|foster|stimulat|facilitat|further|incentiv; поощр|стимул|содейств|продвиг|способств|облегч; təşviq|həvəsləndir|stimul|asanlaşdır|şərait yarat|kömək göst
emphasise; emphas|stress|underlin|highlight|draw attention|insist; подчерк|обращает внимание|обратить внимание|акцент|настаив|вниман; vurğula|diqqət|xüsusi qeyd|israr|önəm
note-observe; note=|notes|noted|observe|observed|remark|comment|notice; отмеч|отмет|замеч|замет|наблюд|комментар|констат; qeyd et|müşahidə|şərh|qeyd olun|nəzərə çarp
take-into-account; take into account|takes into account|taken into account|consider|bear in= mind|with regard to=|in= view of=; учитыв|учт|учест|приним во= вним|имея в= виду|ввиду|учетом; nəzərə al|nəzərə|hesaba al|diqqətə al
attention-care; attention|care=|diligen|due care|careful|thorough; вниман|тщательн|осмотрительн|заботл|усерд|бережн; diqqət|qayğı|səylə|ehtiyat|həssaslıq
try-effort; try=|tries|tried|effort|endeavour|attempt|strive; попыт|пыта|стрем|попроб|стараетс|старают|старал|старани|усилия|усилий|усилиям; çalış|səy=|səylər|cəhd|cəhdi|təşəbbüs
succeed; achiev|attain|accomplish|manage to=|succeed|success=|successful; успе|успех|добил|достиг|достиж|удалось|сумел; uğur|müvəffəq|çatıb|nailiyyət|nail ol
choose-between; either|whether|alternatively|one of= the; либо|альтернат|один из=; yaxud|istər|alternativ
between-among; between|among|amid|in= the midst; среди|между=|посреди; arasında|sırasında|aralar
through-by; through|via=|by= means|by= way|with the help; через=|посредств|при помощи|путем|с= помощью; vasitəsilə|vasitəsi|yolu ilə|köməyi ilə|üzərindən
against-side; side=|sides|part of=|party to=|on= the side; сторон|со= стороны|стороне; cəhət|tərəflər|tərəfdə
situation; situation|condition|state of= affairs|circumstance|position; ситуац|положени|обстанов|состояни|условия; vəziyyət|şərait|hal=|durum|situasiya
way-manner; way=|ways|manner|form=|fashion|mode=; образ=|образом|путь|форм=|манер|способ=; tərz|formada|şəkildə|yolu ilə|üsulla
kind-type; kind=|kinds|type=|types|sort of=|form of=|variety; видов|тип=|типа|типы|разновидн|виды|видам; növ=|növü|növləri|tip=|tipli|forma=|cür=
sphere-field; field=|fields|sphere|sector|domain|area of=; сфер|област|отрасл|сектор|направлен; sahə=|sahəsi|sahəsində|sektor|istiqamət|dairə
topic-question; topic|theme|subject|issue=|issues|question|matter; тема|темы|тему|вопрос|предмет|тематик; mövzu|məsələ|sual|predmet
idea-thought; thought|think|idea|reflect|consider|suppose|opinion; дума|мысл|мнен|подума|раздум|счита|полаг|счел|сочла|сочли; fikir|fikr|düşün|hesab ed|rəy=|qənaət
example; example|for instance|instance|model=|pattern|sample; пример|образец|модел|например|типов; nümunə|misal|məsələn|model|tipik
member-state-gov; state=|states|government|governmental|authorities; государств|правительств|власт|госуд|держава|державы; dövlət|hökumət|hakimiyyət
national; national|nation|domestic law|home-grown|domestic; национальн|отечествен|внутригосуд; ölkədaxili|yerli|milli=
public-open; publicly|open=|openly|transparen|general public|in= public|public=; общественн|публичн|открыт|гласн|прозрачн|обществен; ictimai|açıq=|şəffaf|ictimaiyyət|aşkarlıq
internal-external; internal|in-house|inside|within the; внутренн|внутри|ведомственн; daxili|daxilində|içində|idarədaxili
external-outside; external|outside|outsider|third party|from outside; внешн|снаружи|сторонн|извне|вне=; kənar|xarici|xaricdən|bayır
high-level; high-level|high level|senior|top=|highest|upper; высок|высш|верхн|на= высшем|старший|старшая|старшего|старшие; yüksək|ali=|yuxarı|böyük vəzifə
level; level|tier|degree|grade; уровн|уровен|степен|звен|ярус; səviyyə|dərəcə|həlqə
new-recent; new=|newly|recent|novel|modern|fresh; нов=|новый|новая|новые|новых|новой|недавн|свеж|современ; yeni=|təzə|bu= yaxın|müasir
old-existing; old=|existing|exist|in= place|already there|prevailing; стар=|старый|старого|имеющ|сложивш|существу|существова; mövcud|köhnə
big-scale; large|big=|great=|massive|mass=|scale|wide; крупн|масштаб|массов|широк|обшир|большой|большие|больших|большая|большую; böyük|iri|kütləvi|miqyas|geniş
small-scale; small|little=|modest|slight|narrow; мелк|небольш|незначит|узк|маленьк|малый|малых|малая; kiçik|balaca|cüzi|az=|dar=
simple-easy; simple|simply|easy|easily|simplif|plain=|plainly; упрощ|элементар|простой|просто=|простая|простых|легко=|легкий|легче; sadə|asan|yüngül|rahat
clear-explicit; clear|explicit|express=|plainly|unambig|precise|exact|definite; ясн|четк|прямо=|точн|недвусмыслен|однознач|определенн; aydın|konkret|birmənalı|açıq-aydın|dəqiqləş|dəqiqliy|dəqiq göst
strict; strict|rigid|severe|harsh|stringent|firm; строг|жестк|суров|неукоснит|твердо; ciddi|sərt|qəti|möhkəm
serious-grave; serious|grave|gross|important|significan|crucial|vital; серьезн|тяжк|важн|значит|существенн|грубо; ciddi|ağır|vacib|mühüm|əhəmiyyət
reliable; reliab|trustworthy|trust|credib|confidence; надежн|достоверн|верит|верить|доверие|доверия|доверяет|доверяют; etibar|inan|etimad|mötəbər
efficient; efficien|effective|productive|performance; эффективн|результативн|действенн|продуктивн; səmərə|effektiv|nəticəli|təsirli
suitable-fit; suitable|appropriate|adequate|proper|fit for|sufficient|enough; пригод|надлежащ|достаточн|уместн|годится|подходящ|подходит; uyğun|lazımi|kifayət|yetər|yararlı|münasib=
actual-practice; in= practice|actual|de= facto|in= fact|in= reality|real life|practice=; на= деле|фактич|на= практике|в= действит|реальн; praktikada|faktiki|əslində|gerçəklik|təcrübədə|reallıq
formal-official; formal|official|officially|de= jure|proper form; официальн|формальн|служебн|по= форме; rəsmi|xidməti|rəsmən|formal=
direct-straight; direct=|directly|straight|immediate superior|first-hand; прям=|прямо|прямой|прямую|непосредствен|напрямую; birbaşa|bilavasitə|düz=|birbaş
indirect; indirect|roundabout|implied|by= implication; косвен|опосредов|окольн; dolayı|vasitəli|dolayısı
joint-common-form; common form|unified|single form|uniform|standard form|one and the same; единообр|единый|единая|единое|единую|единой|единого|типов|унифиц|едины|едином; vahid|tipik|eyni formada|standart forma|vahid forma
automatic-system; automat|machine|computeris|electronic system; автомат|электронн систем|машиночит; avtomat|elektron sistem|maşın oxu
central-decentral; central|centralis|decentral|headquarter; централ|децентрал; mərkəzi|mərkəzləş|qeyri-mərkəz
balance-proportion; balance|proportion|ratio|equilib|symmetr; баланс|пропорц|соотнош|равновес; tarazlıq|balans|nisbət|mütənasib
transparency; transparen|open data|openness|disclos|accountab; прозрачн|открытост|раскрыт информ|подотчетн; şəffaf|açıqlıq|hesabatlılıq|açıqlan
discretion; discretion|at= its discretion|as= it= sees fit|latitude|arbitrar; усмотрен|по= своему|произвол|на= свое усмотр; mülahizə|öz= bildiyi|özbaşına|ixtiyarında
initiative; initiat|own initiative|pioneer|instigat; инициатив|почин|зачинат; təşəbbüs|ilk addım|təşəbbüskar
deal-handle; deal|deals|dealt|handle|handling|process=|processed|tackle|treat=|treated; обрабат|обработ|обращат|занима|ведет дел|справл; işlən|rəftar|həll et|məşğul=|emal=|emalı
wait-queue; await|queue|expect|waiting list|wait=|waits=; жда=|ждет|ждут|ждал|ожид|очеред; növbə=|növbədə|gözlən|intizar|gözləm|gözləy|gözləs|gözləd
publish-media; press release|press service|press conference|briefing|statement to= press; пресс-релиз|пресс-служб|пресс-конф|брифинг; mətbuat xidmət|press-reliz|brifinq|mətbuat konfrans
website; website|web page|portal|posted online|official site; сайт|веб-страниц|портал|интернет-страниц; sayt|veb-səhifə|portal|internet səhifə
invitation-ceremony; ceremon|solemn|anniversar|celebrat|opening of=; церемон|торжеств|юбилей|праздн|вручен наград; mərasim|təntənə|yubiley|bayram
speech-address; speech|address by=|speaker|rostrum|podium|tribune; речь=|речи|выступ|докладчик|трибун|оратор; çıxış et|nitq|kürsü|məruzəçi|tribuna
round-table; round table|forum=|symposium|panel discussion|dialogue; круглый стол|форум|симпозиум|диалог; dəyirmi masa|forum|simpozium|dialoq
observer; observer|monitor=|monitors|witness to=|watchdog; наблюдател|обозрев|контролер; müşahidəçi|nəzarətçi|müşahidə edən
guideline-model; guideline|guidance|standard operating|sop=|template|model form; руководящ|типов|стандартн операц|методическ рекоменд|регламент; rəhbər tövsiyə|standart əməliyyat|metodik tövsiyə|bələdçi
definition-term; definition|define|term=|concept|meaning|mean=|means; определен|значен|означа|значит|термин=|терминолог|понятие|понятия|понятий; anlayış|tərif|müəyyənləş|mənası|termin=|terminlər|mənada|mənalı
content-purpose; content|substance|essence|sense|gist; содержан|суть|смысл|сущност; məzmun|mahiyyət|mənası|mənada
evidence-of-work; proof of=|supporting document|justif|substantiat|documented; обоснов|подтвержд документ|документальн|мотивир; əsaslandır|sənədləşdir|təsdiqedici
continuity; continuity|uninterrupt|seamless|without interruption|succession; непрерыв|преемств|бесперебой|без перерыв; fasiləsiz|davamlılıq|kəsintisiz|varislik
reform; reform|overhaul|restructur|reorganis|modernis; реформ|реорганиз|преобраз|перестрой; islahat|yenidənqurma|yenidən təşkil
campaign-decade; day against|week of=|month of=|month-long|world day; дня против|месячник|неделя против|декадник|всемирн день; günü münasibət|aylıq kampaniya|ümumdünya gün|ongünlük
reminder; remind|reminder|prompt=|recall|remember; напомин|напомн|вспомн|помнит|помнят; xatırla|xatırlat|yada sal|yadda|yadına
invite-comments; comments|remarks|consultation|feedback on=|public comment; замечан|отзыв|комментар|общественн обсужд|предложени и= замечан; iradlar|rəy=|rəylər|ictimai müzakirə|təkliflər
guarantor; guarant|surety|vouch|bail bond; гаранти|ручат|поручител; zamin|zəmanət|girov
compliance-check; complian|conformity|non-compliance|adherence; несоответств|соответств требован|соблюдени|комплаенс; uyğunluq|riayət|uyğunsuz|tələblərə cavab
witnessing-presence; in= the presence|presence|before witnesses|attended by=; в= присутств|при участии|при понятых|присутств; iştirakı ilə|hüzurunda|iştirakında
outcome-of-vote; unanimous|by= majority|consensus|carried by=; единогласн|консенсус|большинством; yekdil|konsensus|səs çoxluğu
recruit-hire; recruit|recruitment|hire=|hires|hired|hiring|take on=; вербу|вербов|наем|найм|нанима|нанят|нанять; cəlbetmə|işə götür|muzdla|işə qəbul
whoever-any; whoever|anyone|anybody|whichever; кто бы=|всякий кто|каждый кто|любой кто|тот кто; kim olursa|hər kim|hər kəs|kim ki=
someone; someone|somebody|some person; кто= то=|кто= нибудь|некто|кто= либо; kimsə|kiminsə|kimisə|bir nəfər
neither-nor; neither|nor=|not either|nor yet; ни=|ни= один|ни= тот; nə= də=|nə= nə=
safety; safe=|safer|safely|safety|security; безопасн|сохранн|безвред|надежн защит; təhlükəsiz|əmin-amanlıq|təhlükəsizlik|asayiş
migration; migration|migrate|migratory|mobility; миграц|мигрир|мигрант|переселени; miqrasiya|miqrant
justice; justice=|just=|fair=|fairness|equitable; правосуд|справедлив|справедливость|беспристраст; ədalət|haqq-ədalət|qərəzsiz
commissioner; commissioner|plenipotentiary|authorised person; уполномоченн|комиссар|омбудс|полномочн представ; müvəkkil|komissar|səlahiyyətli şəxs|ombudsman
limit-restrict; limit|restrict|constrain|curtail; огранич|лимит|сужен; məhdud|limit=|limiti
commit-offence; committed|committing|perpetrat|commits an=; совершен|совершил|совершивш|учинил|соверша; törət|törəd|törədən|törətdi
ethics; ethic|integrity|moral; этич|мораль|добропоряд|честност|этика|этики|этику; etik|əxlaq|mənəvi
involve; involv|engage=|engaged|drawn into|enlist; вовлеч|вовлек|задейств|привлек; cəlb|qoşul|cəlb ed|işə qoş
framework; framework|in= the= context|under the umbrella; рамк|рамоч|в= контексте; çərçivə|kontekst
moment; moment|instant=|point in= time; момент|мгновен|минута=|мгновени; an=|məqam|andan|moment
affect-impact; affect|impact|influence|bear upon|adverse; влия|воздейств|сказыва|сказал на=; təsir|təsir göstər|nüfuz
harm-damage; harm=|harmed|harmful|damage|injur|loss=|losses|detriment; вреда=|вред=|вредит|вредн|ущерб|убыт|поврежд|увечь; zərər|ziyan|xəsarət
transnational; transnational|cross-border|transborder|global|worldwide; транснац|трансгранич|глобальн|всемирн; transmilli|transsərhəd|qlobal|ümumdünya
refrain-avoid; refrain|abstain|avoid|forgo|evade; воздерж|избег|уклон|увилив; çəkinir|çəkinmə|yayın|boyun qaçır
enable; enabl|make possible|made possible|makes possible; позволяющ|дает возможн|дать возможн|создает услов; imkan ver|imkan yarat|şərait yarat
conceal; hide=|hides|hiding|hidden|conceal|cover up=; скрыва|скрыт|пряч|прята|утаи|утаива; gizlə|gizlət|gizlədi|ört-basdır
destroy-records; destroy|shred|wipe=|wiped|erase; уничтож|стирают|стерет|ликвид; məhv|silinir|silib|ləğv et
several-some; several|some=|many=|a= few; несколько|некотор|многи|многих; bir neçə|bəzi|çoxlu|xeyli|çoxsaylı
both; both=|the= two|each of= the= two; обоих|обеих|обеими|тот и= другой|оба; hər iki|hər ikisi|ikisi də=|ikisi=
labour-work; labour|work=|works|worked|working; труд=|труда|труде|трудов|работа=|работе|работает|работать|работающ; əməyi|əməyə|işləyən|işləyir|işləmək|işləsin|işləyib|əmək=|əməyin
time; time=|times|clock time|while=; время|времени|пора=; vaxt=|vaxtı|vaxta|zaman=
times-count; times=|occasion|occasions; раза=|разов; dəfə|kərə|dəfələrlə
recognise; recogni|acknowledg|admit=|admits|admitted; признат|признал|признае|признан|признав; tanın|etiraf|tanıyır
paperwork; paperwork|formalit|processing of= papers|filing; оформл|оформи|бумажн волокит|канцелярщ; rəsmiləşdir|sənədləşmə|kağız işi|bürokrat
regime; regime|mode of=|order of= work|routine; режим|распоряд; rejim|nizam|iş= qaydası
produce-document; produce=|produces|produced|present=|presented|presents; предъяв|предъяви|представил документ|показал документ; təqdim et|ibraz
inspection-look; look over|looked over|walk through|walked through|survey the; осмотр|осматрив|обход|обходит; baxış keçir|gözdən keçir|nəzərdən keçir
term-in-days; three-day|ten-day|five-day|30-day|two-month|three-month; трехдневн|десятидневн|двухдневн|пятидневн|тридцатидневн|двухмесячн|трехмесячн; üçgünlük|üç= günlük|on= günlük|beş günlük|otuz günlük|iki aylıq|üç= aylıq
chain; chain|link in= the=|sequence of=|string of=; цепь=|цепи=|цепоч|звень; zəncir|halqa
entail; entail|leads to=|lead to=|led to=|result in=|bring about|gives rise; влеч|повлек|приводит к=|привел к=; gətirib çıxar|səbəb ol|nəticələn
self-government; self-government|local self|municipal council; самоуправлен|местн самоуправ|муниципал совет|махаллинск комит; özünüidarə|bələdiyyə
volume-amount; volume|amount of=|quantity|bulk; объем|количеств; həcm|miqdar
relation; relation|relations|attitude|relationship|ties=; отношен|взаимоотнош; münasibət|əlaqələr
unplanned; unplanned|ad= hoc|unscheduled|surprise|unannounced; внепланов|внезапн|внеочеред; plandankənar|növbədənkənar|qəfil|gözlənilmədən
comprehensive; comprehensive|integrated|holistic|all-round|multi-disciplinary; комплексн|всесторон|целостн|интегрир|междисциплин; kompleks|hərtərəfli|inteqrasiya|çoxsahəli
author-of-text; drafter|compiler|authors|co-author|authored|author of=; автор|составител|разработчик; müəllif|tərtibçi|yazan müəllif|tərtib edən
behaviour-conduct; behavio|conduct of=|manners|conduct=; поведен|повел себя|манера|обращение с=; davranış|rəftar|hərəkət tərz
exposed-subjected; expos|undergo|underwent|subjected; подверг|подвержен|подвергн; tuş gəl|düçar|məruz qal|məruz qoy
seek; seek|sought|look for|looked for|looking for|search for; ищет|ищут|ищущ|искат=|искал|искать|разыск; axtar|axtarış|soraq
technical; technic|technolog|engineer; технич|техник|технолог; texniki|texnika|texnologiya
fact; fact=|facts|factual; факт|фактическ|факты; fakt|faktlar|faktiki
approximate; approximat|roughly|estimat|guess; приблиз|примерно|ориентировоч|около; təxmin|təqribən|təxminən
complaint-box; suggestion box|complaint box|box for complaints; ящик для жалоб|ящик для обращ|книга жалоб; şikayət qutu|təklif qutu|şikayət kitab
inter-agency; inter-agency|interagency|interministerial|across ministries|cross-agency; межведомств|межминистер|межсектор; qurumlararası|idarələrarası|nazirliklərarası
intergovernmental; intergovernmental|interstate|inter-state; межправительств|межгосударств|межгосударственн; hökumətlərarası|dövlətlərarası|ölkələrarası
opinion-legal-expert; legal expertise|legal review|corruption-proofing|regulatory impact; правовая экспертиз|антикоррупционн экспертиз|оценк регулир; hüquqi ekspertiza|antikorrupsiya ekspertiza
hand-in-person; hand=|hands|handed|in= hand|serve=|served; рука=|руки=|руках|в= руки|вручен; əlində|əlinə|əldən|əldə
host-organise; host=|hosted|hosts|organiser|venue; принимающ|организатор|площадк; təşkilatçı|ev= sahib|məkan
follow-obey; obey|comply|toe the line|follow the instruction|followed the instruction; повин|подчиня|выполня указан|следует инструкц; tabe ol|əməl et|itaət
without-delay-spot; on= the= spot|there and= then|on= site|in= situ; на= месте|тут же=|прямо на= месте; yerindəcə|elə= orada|yerində
tacit; tacit|implied|by= default|silence means; по= умолчан|молчалив|негласн; susmaqla|səssiz razılıq|gizli razılıq
withdraw-statement; withdraw|withdrew|withdrawn|retract|take back; отозва|отказал от= показан|забра заявлен|отказ от= показан; geri götür|ifadəsindən imtina|imtina et
handover-act; handover|acceptance certificate|takeover; прием-передач|акт прием|передаточн акт; təhvil-təslim|təhvil təslim|qəbul-təhvil
substitute-acting; interim head|stand-in|deputis|acting head|acting chair|acting director; врио=|исполняющ|временно исполняющ; əvəzləyən|müvəqqəti icra|icra edən şəxs
case-by-case; case by= case|individually|on= its= merits|each case; в= каждом случае|каждом конкретн|индивидуальн подход|по= существу; hər bir hal|hər halda|mahiyyəti üzrə|fərdi qaydada
public-hearing; public hearing|public consultation|public comment|open consultation; общественн слушан|общественн обсужд|публичн слушан; ictimai dinləmə|ictimai müzakirə|ictimai məsləhət
cross-reference; see also|see annex|hereinafter|above-mentioned|the= following; вышеуказ|вышеназв|нижеследующ|указанн выше|см=|далее; bundan sonra|yuxarıda göstər|aşağıdakı|yuxarıdakı
on-behalf-request; at= the= request|upon request|on= request|on= demand; по= запрос|по= просьб|по= требован|по= ходатайств|по= заявлен; xahişi ilə|müraciəti əsasında|tələbi ilə|sorğu əsasında|vəsatəti
operator-provider; operator|operates|operating|service operator; оператор|эксплуатир объект|провайдер услуг; operator|xidmət operatoru|provayder
social-sphere; social=|socially|society|societal; социальн|социум|общество=|общества|обществу; sosial|cəmiyyət|ictimaiyyət
crisis; crisis|crises|turmoil|breakdown; кризис|обвал|потрясен; böhran|kriz|sarsıntı
`

/** Words of administration, law and procedure as plans and reports use them, by meaning. */
export const adminVocabulary: Concepts = Object.fromEntries(
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", en = "", ru = "", az = ""] = line.split(";").map((part) => part.trim())
      return [name, concept(en, ru, az)]
    }),
)
