import type { Concepts } from "../../set/set.ts"
import { concept } from "./cue.ts"

// One meaning a line: its name, then prefixes of words in English, Russian and Azerbaijani.
const lines = `
child; child|minor=|infant|juvenile|underage|under eighteen|under age|youngster|adolescent|teenager|baby|toddler|fifteen-year-old|kid=|kids=; ребен|детск|детей|детям|детьми|дети=|детях|несовершеннолет|малолет|подрост|младен|малыш; uşaq|uşağ|azyaşlı|yetkinlik yaşına çatma|yeniyetmə|körpə|gənc
girl; girl|daughter|schoolgirl; девоч|девуш|дочь|дочер|девич; qız=|qızlar|qızın|qıza|qızı
boy; boy=|boys=|son=|sons=; мальчик|мальчиш|сын=|сынов|парен; oğlan|oğul|oğlu
woman; woman|women|wife|wives|female|mother; женщин|женск|жена=|мать=|матер; qadın|arvad|ana=|anası|analar
man; man=|men=|male=|husband|father|brother; мужчин|мужск|муж=|отец|отцов|брат=|братья; kişi|ər=|əri=|ata=|atası|qardaş
family; famil|relative|kin=|household|parent|uncle|cousin|aunt; семь|семей|родствен|родител|дядя|тетк|родн; ailə|qohum|valideyn|əmi|dayı|xala|bibi
elder; pensioner|elderly|old people|widow; пенсионер|пожил|престарел|вдов; qoca|pensiyaçı|ahıl|dul=
disabled; disab|wheelchair|deaf|blind|sign language|impair; инвалид|глух|слеп|незряч|жестов|ограниченн возможност; əlil|kar=|kor=|jest dili|məhdudiyyətli
foreigner; foreign national|foreigner|alien|non-citizen|third-country|stateless|without papers; иностран|чужестран|апатрид|без гражданства|приезж; əcnəbi|xarici vətəndaş|vətəndaşlığı olmayan|gəlmə
citizen; citizen|nationals|compatriot|own people; граждан|соотечествен|подданн; vətəndaş|həmvətən
migrant; migrant|immigra|emigra|newcomer|labour migra|guest worker; мигрант|миграци|гастарбайт|переселен; miqrant|miqrasiya|köçkün|köçəri
refugee; refugee|asylum|international protection|displaced; беженц|убежищ|перемещен; qaçqın|sığınacaq axtar|sığınacaq ver|məcburi köçkün|beynəlxalq müdafiə
worker; worker|labourer|employee|wage-earner|picker|farmhand|seasonal|hired hand|crew|workforce|staff hired; работник|рабоч|трудящ|батрак|наемн|сезонник|бригад|работяг; işçi|fəhlə|əmək miqrant|muzdlu|mövsümi|briqada|usta=
employer; employer|boss=|foreman|owner|farmer|contractor|master=|landlord; работодат|хозяин|хозяев|нанимател|прораб|бригадир|владел|собственник|фермер|подрядчик; işəgötürən|sahibkar|sahib|ağa=|iş yiyəsi|briqadir|fermer|podratçı|yiyə
recruiter; recruiter|middleman|middlemen|intermediar|broker|agent=|agency for employment|placement|procurer|pimp|trafficker|offender|perpetrator; вербов|посредник|сутен|сводн|агент=|агенты|перевозчик людей|торговец|торговц|преступник|виновн; cəlb edən|vasitəçi|dəllal|alverçi|cinayətkar|təqsirkar|təqsirli|sutenyor
doctor; doctor|physician|medic=|medical|nurse|surgeon|clinic|hospital|health|therap|paramedic|ambulance|ward=|midwi; врач|медиц|медсест|хирург|клиник|больниц|здоров|здрав|фельдшер|скорой|терап|акушер|лекар; həkim|tibb|şəfa|cərrah|klinika|xəstəxana|səhiyyə|sağlamlıq|müalicə|feldşer|poliklinika|mama
psychologist; psycholog|psychiatr|trauma|counsel|nightmare|mental; психолог|психиатр|травм|кошмар|душевн|психик; psixolo|psixiatr|travma|ruhi|psixik|kabus
teacher; teacher|school|pupil|lesson|classroom|curriculum|textbook|kindergarten|grade=|grades=|headmaster; учител|школ|урок|класс=|классы|классе|учебник|педагог|детсад|детский сад|директор школы; müəllim|məktəb|şagird|dərs=|dərsi|dərslik|sinif|bağça|pedaqoq
student; student|universit|academ|college|faculty|institute of|scholar; студент|универс|академ|колледж|вуз|факульт|ученый|учен|научн; tələbə|universitet|akademi|kollec|fakültə|alim|elmi
police; police|officer|detective|patrol|precinct|sergeant|constable|station; полиц|участков|оперативник|патрул|отдел внутренних|милиц|сыщик|дежурн част; polis|sahə müvəkkil|əməliyyatçı|patrul|şöbə rəisi|bölmə
prosecutor; prosecut|public prosecutor|indict|charge=|charged; прокур|обвинен|обвинител|обвинит; prokuror|ittiham
investigator; investigat|inquiry|inquiries|detective|case file|criminal case|open a case|cases opened; следовател|следств|расследов|дознав|дознан|уголовное дело|возбужд; müstəntiq|istintaq|araşdır|təhqiqat|cinayət işi|işi başlan
judge; judge|court|tribunal|trial|hearing|judgment|verdict|courtroom|bench|jury|judicia; судья|судь|суд=|суда=|суде=|суду=|судом=|судеб|суды=|процесс=|заседани|приговор|вердикт|присяжн; hakim|məhkəmə|iclas zal|hökm|proses
lawyer; lawyer|attorney|advocate|legal aid|counsel=|bar association|legal advice|legal assistance|free of charge lawyer|represented in court|legal representa; адвокат|юрист|защитник|юридическ помощ|правовая помощ|правовой помощ|юрконсульт; vəkil|hüquqşünas|hüquqi yardım|müdafiəçi|hüquqi məsləhət
witness; witness|testif|testimony|statement|evidence given|depose|deposition|giving evidence; свидетел|показани|свидетельск|дает показ; şahid|ifadə|ifadəsi|şəhadət
accused; accused|defendant|suspect|culprit|abuser|exploiter|those who exploit; обвиняем|подсудим|подозревaем|подозрева|эксплуататор|мучител; təqsirləndir|şübhəli|müttəhim|istismarçı
expert; expert|specialist|professional|practitioner|consultant; эксперт|специалист|профессионал|консультант; ekspert|mütəxəssis|peşəkar|məsləhətçi
interpreter; interpret|translat|own language|language they understand|language she understands|mother tongue|understand the language; перевод|переводчик|на родном язык|на понятном язык|языке|которым; tərcümə|tərcüməçi|ana dilində|başa düşdüyü dil|anladığı dil
guardian; guardian|custod|legal representative|foster|tutor|next of kin; опек|попечит|законный представител|законного представител|приемн|фостер|патронат; qəyyum|himayə|himayəçi|qanuni nümayəndə|övladlığa
socialworker; social work|social service|caseworker|case manag|case conference|social protection|welfare; социальн работ|социальн служб|соцработ|соцзащит|социальн защит|куратор|социальн помощ; sosial işçi|sosial xidmət|sosial müdafiə|sosial təminat|kurator
inspector; inspector|inspection|inspect|spot check|unannounced|without notice|visits without; инспек|проверк|проверя|проверят|внезапн|без предупрежд; müfəttiş|yoxlama|təftiş|qəfil|xəbərdarlıq etmədən|yoxla
borderguard; border|frontier|checkpoint|crossing|customs|passport control|port=|airport|gangway; границ|пограни|пропуск|таможн|паспортн контрол|аэропорт|порт=|кордон; sərhəd|gömrük|buraxılış|pasport nəzarət|hava limanı|liman|keçid
consul; consul|embass|diplomatic mission|mission abroad|attache; консул|посольств|дипломат|дипмисс|загранучрежд; konsul|səfirlik|diplomat
minister; minist|cabinet|prime minister|government|president; минист|кабинет|премьер|правительств|президент; nazir|kabinet|baş nazir|hökumət|prezident
parliament; parliament|legislat|mp=|committee of the|deputies; парламент|депутат|законодател|мажилис|дум; parlament|millət vəkili|deputat|qanunverici|milli məclis
municipal; municipal|local author|district|region|town=|village|governor|prefect|council of the|mayor; муниципал|местн власт|местн орган|район|област|город|сел|акимат|губернат|хоким|мэр; bələdiyyə|yerli|rayon|bölgə|region|şəhər|kənd|qubernator|icra hakimiyyət
ngo; ngo|non-governmental|association|civil society|charit|foundation|volunteer|women s organi|nonprofit|grassroots|activist; нпо|неправит|неправительств|общественн организац|общественн объедин|гражданского общества|фонд=|благотвор|волонтер|правозащит|ассоциац|активист|некоммерч; qht|qeyri-hökumət|vətəndaş cəmiyyət|ictimai birlik|xeyriyyə|könüllü|fəal|assosiasiya|ictimai təşkilat
union; trade union|union of|confederation|chamber of commerce|employers associat|guild; профсоюз|союз работодат|объединен предпринимат|торгово-промышлен|палат; həmkarlar|konfederasiya|sahibkarlar təşkilat|ticarət palata
business; business|compan|enterprise|firm=|firms|corporat|supplier|retailer|brand|hotel|factory|private sector|bank; бизнес|компан|предприят|фирм|корпорац|поставщ|ритейл|торговые сети|гостин|отел|завод|фабрик|частный сектор|частн сектор; biznes|şirkət|müəssisə|firma|korporasiya|təchizatçı|otel|mehmanxana|fabrik|zavod|özəl sektor
media; media|journalis|newspaper|press=|television|broadcast|reporter|editor|headline|photograph|editorial; сми|журналист|газет|пресс|телевид|радио|репортаж|репортер|редакц|фотограф|заголов; media|kiv=|jurnalist|qəzet|mətbuat|televiziya|radio|reportaj|redaksiya|fotoşəkil|başlıq
church; church|imam|priest|religious|mosque|clergy; церк|мечет|имам|священ|религи|духовен; kilsə|məscid|imam|ruhani|dini
roma; roma=|romani|minorit|ethnic|indigenous; рома=|цыган|меньшинств|этнич; roma=|qaraçı|azlıq|etnik
survivor; survivor|formerly exploited|those who lived through|who have been through|lived experience|former victim; бывших пострадавших|переживш|прошедш через|испытавш; keçmiş qurban|yaşamış|başından keç
ombud; ombud|commissioner for human rights|human rights institution; омбудсм|уполномоченн по правам; ombudsman|müvəkkil|insan hüquqları üzrə müvəkkil
rapporteur; rapporteur|independent monitor|monitoring mechanism|independent body|watchdog|outside the executive; докладчик|независим орган|независим механизм|независимого наблюд; məruzəçi|müstəqil qurum|müstəqil mexanizm|müstəqil nəzarət
coordinator; coordinator|focal point|contact point|contact person|liaison; координатор|контактн лиц|ответственн лиц|контактн пункт|связн; koordinator|əlaqələndirici|əlaqə şəxs|məsul şəxs
commission; commission=|committee|council|board|working group|task force|panel|interagency|inter-agency|interministerial; комисси|комитет|совет=|совета|совете|коллеги|рабоч групп|межведомств|штаб; komissiya|komitə|şura|kollegiya|işçi qrup|idarələrarası|qərargah
secretariat; secretariat|unit staffed|permanent staff|posts|full-time; секретариат|аппарат|штатн|ставк|штат=; katiblik|aparat|ştat
client; client|customer|buyer|consumer|purchaser|punters|those who buy|who buys|who pay for; клиент|покупат|потребит|заказчик|тот|кто платит|кто покупает; müştəri|alıcı|istehlakçı|sifarişçi|alan şəxs
driver; driver|taxi|lorry|truck|bus=|minibus|carrier|airline|ferry|transport; водител|такси|грузов|автобус|маршрутк|перевозч|авиакомп|паром|транспорт; sürücü|taksi|yük maşın|avtobus|daşıyıcı|aviaşirkət|bərə|nəqliyyat
prisoner; prison|jail|detain|detention|arrest|cell=|behind bars|custody|inmate|locked up|convict; тюрьм|задерж|арест|изолятор|заключен|камер=|стражей|осужден|колони; həbs|saxlanıl|təcridxana|məhbus|kamera|məhkum|türmə
domesticworker; domestic work|housemaid|maid=|nanny|au pair|private home|private household|cleaner|carer; домашн работ|домашн персонал|прислуг|горничн|нян|сиделк|домработн; ev işçi|ev qulluqçu|dayə|qulluqçu|xadimə|təmizlikçi|ev işlərin
beggar; begg|alms|street child|pickpocket|shoplift; попрошай|милостын|побира|карманн|уличн детей|безнадзор|беспризор; dilənçi|dilən|sədəqə|küçə uşaq|baxımsız|cibgir
prostitute; prostitut|sexual service|brothel|sex work|massage parlour|sauna|sexual contact; проститу|сексуальн услуг|интимн|притон|бордел|массажн|саун; fahişə|seksual xidmət|intim|əxlaqsız|massaj|sauna|fahişəxana
orphan; orphan|children s home|institution for children|leaving care|residential institution|care leaver; сирот|детск дом|интернат|выпускник; yetim|uşaq evi|internat|dövlət himayə|məzun
unaccompanied; unaccompanied|separated|alone without|without an adult|without parents|travelling alone; несопровожд|разлучен|без взросл|без родител|без сопровож; müşayiətsiz|tənha|valideynsiz|böyüklərsiz|himayəsiz|müşayiət olun
trafficking; traffick|slavery|slave|servitude|trade in people|trade in persons|human beings; торговл люд|рабств|раб=|рабы|подневол|работорг|людьми; insan alver|köləlik|kölə|qul=|alver
exploit; exploit|forced labour|forced to work|made to work|coerc|compel|against their will|against her will; эксплуат|принудит труд|принужд|заставл|заставил|против воли|кабал; istismar|məcburi əmək|məcbur|zorla|iradəsinə zidd|iradəsi əleyh
force; violence|beat|beaten|threat|threaten|intimidat|fear|afraid|reprisal|revenge|retaliat; насили|изби|побо|угроз|угрож|запуг|страх|боится|боятся|мест=|расправ; zorakılıq|döyül|döyüb|hədə|qorxu|qorxud|qorx|intiqam|qisas
deceive; deceiv|decept|deceit|fraud|lure|promise|trick|false offer|lied; обман|завлек|обеща|сулят|мошен|лож; aldat|aldan|vəd|tora sal|yalan|dələduz|hiylə
debt; debt|owe|owes|owed|loan|moneylend|pawn|repay; долг|задолж|заем|займ|ростовщ|должен|должна|заклад; borc|kredit|sələm|girov
wage; wage|salary|pay slip|unpaid|paid late|minimum pay|earnings|remunerat; зарплат|заработ|оплат труд|невыплат|оклад|заработн; əmək haqqı|maaş|ödənilmə|qazanc|məvacib
passportheld; passport taken|withheld|confiscated passport|keeps the passport|documents taken|hold the passports|retain; отобра|удержан|изъят паспорт|забрал паспорт|отнял; pasportu alın|sənədləri əlindən|əlindən alın|saxlayan
offence; offence|crime|criminal code|criminal law|punishable|criminalis|criminaliz|felony|penal; преступ|уголовн кодекс|уголовного кодекса|наказуем|криминализ|деян|состав преступ|уголовн ответств; cinayət|cinayət məcəllə|cəzalandırıl|kriminal|əməl|tərkib
penalty; penalt|sanction|sentence=|sentences|punish|imprisonment|years in prison|deprivation of liberty|suspended|fine=|fines|fined; наказан|санкц|штраф|лишени свобод|условн срок|срок лишен|караться|карается; cəza|sanksiya|azadlıqdan məhrum|cərimə|şərti|həbs cəza
aggravat; aggravat|abuse of office|heavier|more severe|more severely|harsher|qualified; отягча|квалифицир|строже|тяже|ужесточ|использован служебн; ağırlaşdır|ağır|sərt|tövsif|vəzifədən sui
legalperson; legal person|corporat liab|company may be held|company be held|liability of compan|legal entit|dissol; юридическ лиц|ответственность организац|ответственность компан; hüquqi şəxs|şirkətin məsuliyyət|təşkilatın məsuliyyət
consent; consent|agreed to|agreement given|said yes|voluntarily signed|willing; соглас|добровольн|подписал|по доброй воле; razılıq|razı|könüllü|öz xoşu
definition; definition|defin|concept of|meaning of|notion|wording of the article; определен|поняти|трактов|дефиниц|формулиров; anlayış|tərif|məna|müəyyənləşdirilməsi anlayış|izah
amendlaw; amend|draft law|bill=|enact|legislat|law=|article|repeal|statute|code=|provision of law; поправк|законопроект|измен|закон=|закона|законе|законодат|кодекс|стать|нормативн; dəyişiklik|qanun layihə|qanun=|qanuna|qanunda|qanunun|məcəllə|maddə|qanunverici|normativ
ratify; ratif|accession|accede|treaty|convention|protocol|reservation withdrawn|transpose|directive|harmonis; ратифиц|присоедин|договор|конвенц|протокол|директив|гармониз|имплемент; ratifikasiya|qoşul|müqavilə|konvensiya|protokol|direktiv|uyğunlaşdır|implement
jurisdiction; jurisdiction|extraterritor|committed abroad|wherever committed|tried at home|double criminality; юрисдикц|экстратеррит|совершенн за рубеж|за пределами; yurisdiksiya|xaricdə törədil|ərazidən kənar
notpunish; not be punished|not be prosecuted|not penalis|exempt from|immunity from|not liable|released from liab|no charges|not be charged|drop charges|discontinue|fine annulled|quash|expunge|annul|erase|cancelled; не наказ|не подлеж|освобожд от ответственности|освобожда|не привлек|прекращ дел|прекратить|снят судим|аннулир|погаш|списа; cəzalandırılma|məsuliyyətə cəlb|azad edil|məsuliyyətdən azad|xitam|ləğv|silin|cəlb olunma
actcompelled; made to commit|forced to commit|compelled to commit|under duress|acting under|direct result|acts they were|had no choice|not acting freely|ordered to carry|made to steal|made to carry; вынужден|под принужден|под давлением|под угрозой|заставили|не по своей воле|не имел выбора; məcbur edil|məcburiyyət|təzyiq altında|vadar|başqa çarəsi|hədə altında
forgedpapers; forged|false document|false passport|counterfeit|fake passport|fake document|illegal entry|irregular entry|illegal stay|without visa|overstay; поддельн|подлож|фальшив|незаконн въезд|незаконн пребыв|незаконн пересеч|нелегальн; saxta|qanunsuz giriş|qanunsuz keç|qanunsuz qal|qeyri-qanuni
corrupt; corrupt|bribe|complicit|collu|look the other way|tip-off|tipped off|official involved|official s involvement|protection racket; корруп|взятк|пособнич|крышев|покровительств|сговор|причастност должностн|закрыва глаза; korrupsiya|rüşvət|əlbir|havadar|şərik|göz yum
proactive; proactive|own initiative|ex officio|without a complaint|without complaint|not wait|regardless of complaint|withdraw the complaint|withdrawn statement|even if the; инициатив|не дожид|без заявл|независимо от заявлен|по собствен|отозва|ex officio; öz təşəbbüs|şikayət gözlə|ərizə olmadan|şikayət olmadan|ərizəsindən asılı|geri götür
specialtechniques; undercover|wiretap|intercept|surveillance|covert|controlled delivery|special investigative|informant|infiltrat|test purchase; под прикрыт|прослуш|негласн|оперативно-розыск|контролируем постав|внедрен|скрыт наблюд|оперативн внедр; gizli|dinləmə|əməliyyat-axtarış|nəzarətli|əməliyyat nüfuz|müşahidə
specialunit; specialised unit|special unit|dedicated unit|specialised division|anti-trafficking unit|team of investigators; специализированн подразд|специализированн отдел|спецподразд|отдел по борьбе|управлени по борьбе; ixtisaslaşmış bölmə|ixtisaslaşdırılmış|xüsusi bölmə|mübarizə idarə|xüsusi şöbə
convictions; convict|sentenced|brought to court|sent to court|acquit|sent to trial|case reached; осужд|приговорен|направлен в суд|дошл до суда|оправд; məhkum|məhkəməyə göndər|hökm çıxar|bəraət|məhkəməyə çat
network; organised group|organised crime|criminal group|gang|ring=|ringleader|network of|kingpin; организованн групп|организованн преступ|преступн групп|банд|шайк|главар|сет=|сети=; mütəşəkkil|dəstə|qrup halında|banda|başçı|şəbəkə
money; money|cash|profit|proceeds|income|gain|million|funds|sum=|amount|crown|manat|euro|dollar; деньг|денег|денеж|наличн|прибыл|доход|выруч|сумм|миллион|нажив|сом=|рубл|манат|тенге; pul=|pulu|pulun|nağd|gəlir|qazanc|məbləğ|milyon|mənfəət|manat
bankaccount; bank account|account|transfer|transaction|wire|remittance|launder|money-launder|hawala|crypto|virtual asset|wallet|casino|e-wallet; счет=|счета|счетов|перевод денег|транзакц|отмыв|легализац|крипт|кошел|банковск|банк; hesab=|hesablar|köçürmə|tranzaksiya|yuyulma|leqallaşdır|kripto|pul kisəsi|bank|əməliyyatlar
asset; asset|property|house=|car=|villa|estate|belongings|real estate|title deed|things bought; имуществ|актив|недвижим|дом=|дома=|квартир|автомоб|вилл|особняк; əmlak|aktiv|daşınmaz|ev=|evi|mənzil|avtomobil|villa
confiscate; confiscat|seiz|freez|forfeit|attach=|attached property|sequest; конфиск|арест на имущ|наложен арест|арестован имущ|изъят|замороз|изъя|взыска; müsadirə|həbs qoy|dondur|əmlakın üzərinə|götürül|tutulmuş
financialinv; financial investigation|parallel financial|follow the money|financial intelligence|trace|money trail|suspicious transaction|asset recovery; финансов расслед|финансов развед|финансов монитор|подозрительн операц|след денег|отслежив|возврат актив; maliyyə araşdır|maliyyə monitorinq|maliyyə kəşfiyyat|şübhəli əməliyyat|pulun izi|aktivlərin geri|izlə
compensation; compensat|restitution|damages|reparation|redress|reimburs|make good; компенсац|возмещ|реституц|репарац; kompensasiya|əvəzini ödə|ödənilmə|təzminat|restitusiya|zərərin
civilclaim; civil claim|claim for|civil action|lawsuit|sue=|claimant|bailiff|enforcement of judgment|enforce|writ; гражданск иск|иск=|иска=|истец|пристав|исполнительн лист|исполнительн производ|взыскан; mülki iddia|iddia|icra məmur|icra vərəqə|iddiaçı|tələb etmək
fund; compensation fund|victims fund|state fund|special fund|fund for; фонд помощи|фонд пострадавш|государственн фонд|специальн фонд|фонд компенс|из фонда; fond=|fondu|fondun|yardım fond
backpay; back pay|unpaid wage|owed wages|recover wage|wages recovered|pay out; невыплаченн зараб|взыскан заработ|задолженность по зараб; ödənilməmiş əmək haqqı|əmək haqqının geri|alınmamış haqq
shelter; shelter|safe house|refuge|accommodation|crisis centre|crisis room|halfway|bed=|beds|a roof|place to sleep|safe place|safe flat|boarding; приют|убеж|кризисн центр|конспиратив|проживан|ночлег|койк|крыш над|временн размещ|безопасн мест; sığınacaq|böhran mərkəz|yaşayış yer|çarpayı|gecələ|təhlükəsiz yer|müvəqqəti yerləş|dam=|evlə təmin
food; food|cloth|meal|hygiene|pocket money|allowance|basic needs|material help|voucher; питани|еда=|одежд|гигиен|пособи|материальн помощ|продукт|пайк; qida|ərzaq|geyim|gigiyena|müavinət|maddi yardım|yemək
unconditional; whether or not|regardless of|not depend on|irrespective|unconditional|not made conditional|no condition|even if she refuses; независимо от|вне зависим|не завис|безуслов|не обусловл|не став условием; asılı olmayaraq|asılı olmadan|şərtsiz|asılı deyil|şərt qoyul
helpline; hotline|helpline|hot line|help line|round the clock|24 hours a day|day and night|toll-free|call centre|phone line|telephone number; горяч лини|телефон доверия|круглосуточн|бесплатн номер|колл-центр|звонк; qaynar xətt|etimad telefon|sutka ərzində|pulsuz nömrə|çağrı mərkəz|zəng
needsassess; needs assessment|individual plan|individual help plan|care plan|help plan|assess needs; оценк потребност|индивидуальн план|план помощи|план сопровожд; ehtiyacların qiymətləndir|fərdi plan|yardım plan|reabilitasiya plan
minimumstandards; minimum standard|standards of care|quality standard|licens|accredit; минимальн стандарт|стандарт качеств|стандарт услуг|лиценз|аккредит; minimum standart|xidmət standart|keyfiyyət standart|lisenziya|akkredit
identify; identif|recognise|detect|screen|spot=|notice|sign=|signs|indicator|checklist|questionnaire|ask whether|asked|presumed|possible victim|reasonable ground; выяв|идентифик|распозна|опозна|признак|индикатор|опросн|анкет|предполагаем|разумн основ|скрининг; müəyyən|aşkar|identifik|tanı|əlamət|indikator|sorğu vərəq|ehtimal|əsaslı şübhə|skrininq|anket
mobileteam; mobile team|outreach team|street work|go out|field visits|visits to the places; мобильн групп|мобильн бригад|выездн|уличн работ|выезж; mobil qrup|səyyar|yerlərə çıx|küçə işi
status; status|recogni|formally|certificate|decision on|granted by panel|appeal against refusal|review of the decision; статус|признан|справк|удостовер|решени о|обжалов|отказ; status|tanınma|arayış|qərar|şikayət ver|imtina|tanın
referral; refer=|referral|referred|refers|hand over|handed over|pass on|transfer between|who calls whom|standard operating|sop=|route|pathway|protocol between|handed from|chain|notify|inform the; перенаправ|переда|направл|порядок передач|маршрут|стандартн операц|соп=|алгорит|регламент|извеща|уведом; yönləndir|göndər|ötür|təhvil|marşrut|standart əməliyyat|prosedur|alqoritm|reqlament|xəbər ver|məlumat ver|istiqamətləndir
nrm; national referral|referral mechanism|national mechanism; национальн механизм|механизм перенаправ|механизм направ; milli istiqamət|istiqamətləndirmə mexanizm|yönləndirmə mexanizm|milli mexanizm
confidential; confiden|privacy|private life|identity|name=|names|anonym|pseudonym|disclose|reveal|leak|publish the name|blur|face=|secrecy|personal data|data protection; конфиденц|тайн|частн жизн|персональн данн|личн данн|аноним|псевдон|разглаш|раскры|имя=|имен=|имени|лиц=|утечк|огласк; məxfi|sirr|şəxsi həyat|fərdi məlumat|şəxsi məlumat|anonim|təxəllüs|yayıl|açıqla|ad=|adı|adlar|üz=|sızma|kimliy
database_access; access to the file|who may see|login|log of access|stored|retention|erased after|encrypted|locked cabinet|data of the persons; доступ к|хранен|шифров|удален данн|срок хранен|журнал доступ|пароль; giriş hüququ|saxlanma|şifrə|silinmə|çıxış hüquq|parol
reflection; reflection|recover|time to recover|come to herself|think over|breathing space|thirty days|forty-five days|ninety days|three months to decide|decide freely|period of grace|calm decision; размышлен|восстановлен|прийти в себя|обдум|время на|тридцать дней|сорок пять дней|передыш|спокойно решить|не менее 30; düşün|bərpa|özünə gəl|fikirləş|otuz gün|qırx beş gün|vaxt ver|sərbəst qərar|bərpa müddət
removal; deport|expel|expulsion|removal|removed from the country|sent back|leave the country|put on a plane|return decision|departure order; депорт|высыл|выдвор|покин стран|выезд|отправ обратно|выдворен; deportasiya|çıxarıl|qovul|ölkəni tərk|geri göndər|ölkədən çıxar
residence; residence permit|permit to stay|right to stay|allowed to stay|temporary residence|stay legally|renew|extend the stay|permission to remain|legalis stay|remain in the country; вид на жительств|разрешени на прожив|временн прожив|остаться в стран|продл|право остаться|легализ пребыв; yaşayış icazə|yaşamaq icazə|müvəqqəti yaşa|qalmaq hüquq|ölkədə qal|müddəti uzad|icazə vəsiqə
humanitarian; humanitarian ground|personal situation|health and family|ties|danger at home|persecution|non-refoulement|refoulement; гуманитарн основ|личн ситуац|опасност на родине|преследован|невыдворен|невозвращен; humanitar əsas|şəxsi vəziyyət|təqib|geri qaytarılmama|vətənində təhlükə
return; return=|returned|returning|repatri|go home|going home|way home|bring home|brought home|homeland|country of origin|journey home|back home; возвращ|репатри|домой|на родин|родин|страна происхожден|стран происхожден; qayıt|qayıd|repatriasiya|vətən|evə|mənşə ölkə|geri dön|qaytar
traveldocs; travel document|ticket|laissez-passer|emergency passport|papers for the journey|certificate of return|escort; проездн документ|билет|свидетельство на возвращ|сопровожда|оформлен документ|обратн дорог; yol sənəd|bilet|qayıdış şəhadətnamə|müşayiət|sənədlərin rəsmiləş|geri qayıdış sənəd
riskassess; risk assessment|assess the risk|before departure|safe to return|danger on return|awaits|met on arrival|receiving side|who will receive; оценк риск|перед отъезд|встреча в|кто встрет|безопасн возвращ|ожидает; risk qiymətləndir|risklərin qiymətləndir|yola düşməzdən|qarşıla|təhlükəsiz qayıd|gözləyir
vocational; vocational|training course for|retrain|apprentic|craft|sewing course|skill|qualification|job|find work|employment|job place|work place|hire|hiring|wage subsid; профессиональн обуч|переобуч|ремесл|курс шит|професси|трудоустр|работ=|рабочее место|занятост|вакан|навык|специальност; peşə|təkrar hazırl|sənət|bacarıq|iş yeri|işlə təmin|işə düzəl|məşğulluq|vakansiya|işə götür|iş=
housing; housing|flat=|flats|rent=|dormitor|transitional|supported living|social housing|lodg|room=; жиль|жил=|жилищ|квартир|аренд|общежит|социальн жиль|комнат; mənzil|kirayə|yataqxana|sosial mənzil|keçid evi|otaq|yaşayış sahə
longterm; long-term|two years|follow-up|after leaving|after the shelter|aftercare|back to normal|ordinary life|reintegrat|rehabilit|inclusion|start over|new life|resettle; долгосроч|после выхода|после приюта|реинтегр|реабилит|интеграц|обычн жизн|нов жизн|сопровожд после|социализац; uzunmüddətli|çıxdıqdan sonra|reinteqrasiya|reabilitasiya|inteqrasiya|adi həyat|yeni həyat|cəmiyyətə qayıd|cəmiyyətə uyğun
retraffick; re-traffick|fall back|again in the hands|same hands|second time|back in the hands|revictim; повторн|снова попад|вновь оказ|опять в руках|повторно; təkrar qurban|yenidən|ikinci dəfə|təkrar istismar
microcredit; grant=|microcredit|start-up|small business|seed capital|self-employ; микрокредит|стартов|открыть свое дело|самозанят|грант; mikrokredit|başlanğıc kapital|kiçik biznes|özünüməşğul|qrant
bestinterest; best interest|interest of the child|child s view|views of the child|child first|heard|child s opinion; наилучш интерес|интерес ребенка|мнение ребенка|ребенок должен быть выслуш; ən yaxşı maraq|uşağın maraq|uşağın mənafe|uşağın rəy|üstün maraq|maraqları
age; age assessment|age of the|how old|bone|benefit of the doubt|determine age|wrist|x-ray|presumed to be a child; возраст|сколько лет|костн|рентген|презумпц возраст|определен возраст; yaş=|yaşı|yaşın|neçə yaş|sümük|rentgen|yaşın müəyyən
adoption; adopt a child|adoption|illegal adoption|surroga|given away|child marriage|early marriage|forced marriage|bride; усыновл|удочер|суррогат|ранн брак|принудит брак|невест|брак; övladlığa götür|surroqat|erkən nikah|məcburi nikah|gəlin|nikah|kəbin
witnessprotect; protect witness|witness protection|safety of the witness|guard=|new identity|relocation|change of address|panic button|police escort|safe from; защит свидет|охран|смена места|изменение личн|мер безопасн|безопасн|тревожн кнопк; şahidlərin müdafiə|mühafizə|yerdəyişmə|təhlükəsizlik tədbir|təhlükəsizliy|şəxsiyyətin dəyiş
videolink; video link|video-link|screen between|behind a screen|separate room|separate entrance|closed hearing|in camera|without meeting the accused|recorded interview|interviewed once|audio-visual|voice distort; видеосвяз|видеоконф|ширм|отдельн вход|закрыт заседан|закрыт суд|не встреча|видеозапис|один раз|искажен голос|очн ставк; videobağlantı|videokonfrans|ayrı giriş|ayrı otaq|qapalı iclas|üzləş|videoyazı|bir dəfə|üz-üzə|pərdə arxa|video əlaqə
secondaryvictim; secondary victim|re-traumat|repeated question|asked about her past|private past|sexual history|humiliat|offensive question; вторичн виктим|повторн травм|повторн допрос|унижа|личное прошл|интимн жизн; təkrar viktim|təkrar travma|təkrar sorğu|alçald|keçmiş həyat
childinterview; child-friendly|interview room|children s house|trained interviewer|barnahus|in presence of psychologist|toys; дружественн к детям|комнат опрос|зелен комнат|в присутствии психолог|допрос ребенк|опрос ребенк; uşaq dostu|uşağa dost|dindirmə otaq|psixoloqun iştirak|uşağın dindiril|uşaq evi=
support_person; support person|accompan|someone at her side|beside her in|informed of the case|informed about the progress|told of the release|notified of release|right to be heard; сопровожд|рядом с ней|информир о ходе|извещ об освобожден|право быть выслуш|доверенн лиц; müşayiət|yanında|işin gedişi|azadlığa burax|dinlənil|etibarlı şəxs|dəstək şəxs
campaign; campaign|leaflet|poster|billboard|spot=|video clip|flyer|brochure|slogan|advert about|theatre|film|play=|song|exhibition|radio programme|information day|stand=; кампан|листов|плакат|билборд|ролик|брошюр|буклет|спектакл|фильм|выставк|передач|день информ|стенд|наклейк|акци; kampaniya|vərəqə|plakat|bilbord|çarx|broşür|buklet|tamaşa|film|sərgi|veriliş|məlumat gün|lövhə|aksiya|stiker
aware; aware|inform the public|inform people|know the risk|warn|warning|explain|tell people|sensitis|educat|understanding of|attitude|informed; осведомл|информир|предупрежд|разъясн|просвещ|рассказ|знать о риск|знают; məlumatlandır|maarif|xəbərdar|izah|maariflən|bilgiləndir|təbliğat|anlat
poverty; poverty|poor=|hunger|destitut|low income|hard times|subsist|needy; бедн|нищ|нужд|малоимущ|голод|лишени=; yoxsul|kasıb|ehtiyac içində|aztəminat|aclıq|məhrum
unemploy; unemploy|no work|jobless|out of work|no jobs|lack of jobs; безработ|нет работы|без работы|отсутствие работы; işsiz|iş yoxdur|iş olma
domesticviolence; domestic violence|violence at home|violence in the home|violence in the family|beaten at home|violent home; домашн насил|семейн насил|бытов насил|насилие в семь; məişət zorakı|ailədaxili zorakı|ailədə zorakı|evdə zorakı
birthreg; birth certificate|birth registration|never registered|without documents|unregistered|identity paper|civil registr|id card; свидетельство о рождении|регистрац рожд|без документ|не зарегистр|удостоверение личн|загс; doğum haqqında|doğum şəhadətnamə|sənədsiz|qeydiyyatsız|qeydiyyata alın|şəxsiyyət vəsiqə
vulnerable; vulnerab|at risk|exposed to|easy prey|hardship|marginal|disadvantag; уязвим|риск=|риска=|группа риска|трудн жизнен|маргинал|неблагополуч; həssas|risk qrup|çətin həyat|risk altında|aztəminatlı|asan ov
empower; empower|self-help|women entrepreneur|economic independence|cash transfer|livelihood|stipend|scholarship|free meals|day care; расширен возможност|экономическ самостоят|предприниматель|стипенд|адресн помощ|детсады; gücləndir|iqtisadi müstəqil|təqaüd|ünvanlı|imkanlarının genişlən|sahibkar qadın
dropout; drop out|dropout|out of school|absent from school|keep in school|school attendance|missing lessons; бросил школ|не посеща|отсев|пропуск занят|вне школ|посещаемост; məktəbdən yayın|dərsdən yayın|təhsildən kənar|dərsə gəlmə|davamiyyət
demand; demand|buying|purchase|cheap|bargain|use of services|knowing use|knowingly use|who use|pay for sex|willing to pay|price of|customers of; спрос|покуп|дешев|использование услуг|заведомо|пользующ|заказыв; tələbat|tələb=|alış|ucuz|xidmətlərindən istifadə|bilə-bilə|xidmətindən istifadə|alanlar
sextourism; sex touris|tour operator|travel agency|tourist|holiday|hotel staff; секс-туриз|турист|туроператор|турагент|туризм|отдых; seks turizm|turist|turoperator|turizm|tətil
supplychain; supply chain|procurement|tender|bidder|due diligence|purchasing|label|certified product|sourcing|suppliers|import ban|contract awarded; цепочк постав|цепи постав|закупк|тендер|должн осмотрит|поставщ|сертифиц|маркиров; təchizat zəncir|satınalma|tender|lazımi diqqət|tədarük|iddiaçı şirkət|etiket
labourlaw; working hours|overtime|employment contract|labour contract|labour code|labour rights|wages in hand|rest day|social insurance|undeclared|informal work|occupational safety; рабоч врем|сверхуроч|трудов договор|трудовой кодекс|трудов прав|выходн|неформальн|нелегальн труд|охран труда; iş vaxt|iş saat|əmək müqavilə|əmək məcəllə|əmək hüquq|istirahət|qeyri-formal|sosial sığorta|əməyin mühafizə
sectors; farm|construction|building site|agricult|harvest|greenhouse|textile|workshop|fishing|trawler|mine=|brick|car wash|nail bar|restaurant|plantation|cotton|orchard; ферм|стройк|строител|сельск хозяй|урожа|теплиц|текстил|швейн|цех=|рыбол|шахт|кирпич|автомойк|ресторан|плантац|хлоп|сад=|поле=|поля=|овощ; ferma|tikinti|kənd təsərrüfat|məhsul yığım|istixana|tekstil|tikiş|sex=|balıqçı|mədən|kərpic|avtoyuma|restoran|pambıq|bağ=|tarla|plantasiya
recruitagency; recruitment agenc|employment agenc|private agenc|recruitment fee|fee=|fees|charge workers|placement fee|licence of the agency|job broker; агентств занятост|частн агентств|кадров агентств|плата за трудоустр|комиссионн|сбор=|агентство по трудоуст; məşğulluq agentlik|işədüzəltmə|vasitəçi şirkət|işə düzəltmə haqqı|komisyon|haqq tut
complaintworker; complaint mechanism|complain|complaint box|grievance|report the employer|change employer|tied to employer|sponsor|firewall; жалоб|обращен работник|сменить работодат|привязк|спонсор; şikayət|işəgötürəni dəyiş|bağlı iş icazə|sponsor
visa; visa|work permit|entry permit|legal channel|quota|lawful ways|legal migration|regular channel|seasonal scheme|work abroad|job abroad|going abroad|leaving for work|departing; виза|визов|разрешен на работ|квот|легальн миграц|законн способ|работ за рубеж|выезжающ|за границу|уезжа; viza|iş icazə|kvota|qanuni miqrasiya|xaricdə iş|xaricə gedən|xaricə işləmə|gedən vətəndaş
docsecurity; biometric|document reader|security feature|chip=|machine-readable|watermark|verification of document|stolen passport; биометр|считыв|степень защиты|чип=|подлинност документ|проверк документ|бланк; biometrik|oxuyucu|mühafizə elementi|çip|sənədin həqiqi|sənədlərin yoxla|blank
online; online|internet|website|web=|social network|social media|platform|app=|messenger|digital|cyber|electronic evidence|chat=|profile|advertisement|ad=|ads=|posting|livestream|webcam|darknet|game|gaming|phone=|smartphone|screenshot|server|traffic data|hashtag|link=|account online; онлайн|интернет|сайт|социальн сет|соцсет|платформ|приложен|мессендж|цифр|кибер|чат=|чаты|профил|объявлен|стрим|веб-камер|даркнет|игр|телефон|смартфон|скриншот|сервер|провайдер|аккаунт|электронн доказ; onlayn|internet|sayt|sosial şəbəkə|platforma|tətbiq|messencer|rəqəmsal|kiber|çat|profil|elan|canlı yayım|veb-kamera|oyun|telefon|smartfon|skrinşot|server|provayder|hesab aç|elektron sübut
takedown; take down|remove content|block|blocking|notice and|moderator|report button|platform operator|hosting|internet provider|content removal; блокир|удален контент|удалять|модератор|кнопк жалоб|хостинг|провайдер; blokla|kontent|silinmə|moderator|şikayət düymə|hosting|provayder
grooming; groom|befriend|stranger|intimate picture|nude|sexual image|child abuse material|sextort; груминг|незнаком|интимн фото|обнажен|детск порнограф|изображен; qruminq|tanımadığı|intim şəkil|çılpaq|pornoqraf|şəkil
organ; organ=|organs|kidney|liver|transplant|donor of organ|donor=|donors of|surgeon|cornea|tissue|waiting list for|scar|nephro|dialysis; орган человека|донорск орган|почк|печен|трансплант|донор=|донора|роговиц|ткан|шрам|диализ|пересад|нефролог|органов человека; orqan|böyrək|qaraciyər|transplant|donor=|donoru|donorun|köçürül|toxuma|çapıq|dializ|nefroloq
train; train=|training|trained|trains|course|seminar|workshop=|teach|taught|instruct|learn|module|curricul|handbook|manual|simulation|refresher|exercise|e-learning|lecturer|exam; обуч|тренинг|курс=|курсы|курсов|семинар|занят|модул|учебн|пособи|повышен квалифик|инструктаж|подготовк кадр|учени|лекц|слушател|экзамен|методич; təlim|kurs|seminar|öyrət|modul|tədris|vəsait|ixtisasartırma|təlimat|hazırlıq|mühazirə|dinləyici|imtahan|metodik
coord; coordinat|joint|together|jointly|cooperat|meeting|convene|division of|responsibilit|who does what|minutes|quorum|overlap; координ|совмест|взаимодейств|совещан|заседан|распределен обязан|согласован|кто за что|кворум|дублир; koordinasiya|əlaqələndir|birgə|birlikdə|iclas|vəzifə bölgü|səlahiyyət|kvorum|kim nəyə|qarşılıqlı
localteam; local commission|regional commission|local team|in each region|in each district|at district level|territorial; местн комисс|региональн комисс|территориальн|в каждом район|в каждой област|на мест; yerli komissiya|hər rayon|hər bölgə|yerlərdə|regional
plan; plan=|programme|strategy|action plan|roadmap|measure=|measures|objectives|this document|implementation; план=|плана|плане|программ|стратег|мероприят|дорожн карт|реализац|исполнен|выполнен; plan=|planı|planın|proqram|strategiya|tədbir|yol xəritə|icra=|icrası|həyata keçir
report; report=|reports|annual report|progress report|submit|publish|account for|summary|submitted; отчет|доклад|отчит|представл|публик|годов|сводн; hesabat|məruzə|təqdim|dərc|illik|yekun
evaluate; evaluat|mid-term|review|audit|assess the results|independent evaluation|impact|lessons|indicator of the plan|baseline|target=|progress|scorecard|traffic light; оценк эффектив|оценк результат|среднесроч|промежуточн|пересмотр|аудит|независим оценк|показател|целев|ход выполнен|итог|результат; qiymətləndirmə|aralıq|yenidən bax|audit|müstəqil qiymət|göstərici|hədəf|gediş|nəticə|təsir
monitor; monitor|oversee|supervis|track|follow implementation|watch over; мониторинг|надзор|контрол|отслежив|наблюден; monitorinq|nəzarət|izlən|müşahidə
budget; budget|fund=|funding|funded|financ|allocat|line in the|appropriat|cost=|costs|costed|state money|treasury|expenditure|spend|resource|tranche|earmark|programme code; бюджет|финанс|выдел|ассигн|статья расход|расход|затрат|стоимост|казн|средств|ресурс|смет; büdcə|maliyyə|ayrıl|vəsait|xərc|dəyər|xəzinə|resurs|smeta|maliyyələş
donor; donor|grant=|grants|foreign aid|international support|project funding|project ends; донор|грант|международн помощ|проектн финанс|иностранн помощ|спонсор; donor|qrant|beynəlxalq yardım|layihə
stats; statistic|data=|figures|database|register|count|number of cases|disaggregat|breakdown|by sex|by age|forms of exploitation|tally|common form|table; статистик|данны|данных|база данных|баз данных|реестр|регистр|учет|цифр=|цифры|разбивк|по пол|показател|таблиц; statistik|məlumat baz|məlumatlar|reyestr|qeydiyyat|uçot|rəqəm|bölgü|cins üzrə|yaş üzrə|cədvəl
research; research|study=|studies|survey|trend|analys|questionnaire|researcher|findings|academic; исслед|изучен|опрос|тенденц|анализ|аналит|анкетир; tədqiqat|araşdırma|öyrənilmə|sorğu|meyl|tendensiya|təhlil|analitik
memorandum; memorand|agreement with|contract with|partnership|social contracting|commission services|subsid|outsourc|cooperation agreement|invited|consult; меморанд|соглашени с|соцзаказ|социальн заказ|партнер|субсид|договор с|приглаш|консультац с|сотрудничеств; memorandum|saziş|sosial sifariş|tərəfdaş|subsidiya|müqavilə|dəvət|məsləhətləş|əməkdaşlıq
international; international|bilateral|neighbour|cross-border|foreign counterpart|abroad|mutual legal assistance|extradit|liaison officer|joint investigation team|interpol|europol|letter rogatory|requested state|other state|two countries|foreign police|regional organi; международн|двусторон|сосед|трансгранич|зарубеж|за рубеж|правов помощ по|экстрад|выдач|офицер связи|совместн следственн|интерпол|европол|запрос|поручен|двух стран|иностранн государств; beynəlxalq|ikitərəfli|qonşu|transsərhəd|xarici ölkə|xarici dövlət|xaricdə|hüquqi yardım haqqında|ekstradisiya|əlaqələndirici zabit|birgə istintaq|interpol|avropol|sorğu göndər|vəsatət|iki ölkə
humanrights; human right|dignity|rights-based|rights holder|equal|discriminat|gender|non-discrimination|sex or|race|regardless of|irrespective of|needs of women and men|victim-centred|sensitiv|respect for|prejudice|stereotyp; прав человека|достоинств|равн|дискрим|гендер|правозащ|недискрим|пол=|расы|национальност|предрассуд|стереотип|уважен; insan hüquq|ləyaqət|bərabər|ayrı-seçkilik|gender|hüquqlarına hörmət|cins|irq|milliyyət|stereotip|hörmət|diskrim
mustnot; shall not|must not|may not|no one|nobody|never|without|not be|cannot|forbid|prohibit|ban=|banned; не допуск|запрещ|никто|никогда|нельзя|не вправе|без=|не может|не должн|запрет; qadağa|heç kim|heç vaxt|olmaz|yol veril|bilməz|-madan|heç bir|olmamalı
gap; lack|absence|missing|insufficient|does not exist|there is no|not provided|none|still no|weak|gap|nobody|not yet; отсутств|недостат|нехват|не предусмотр|нет=|слаб|пробел|до сих пор не|пока не; yoxdur|çatışma|olmaması|kifayət|nəzərdə tutulma|zəif|boşluq|hələ də|çatmır
create; establish|set up|create|open|found|launch|introduce; созда|учред|открыт|образова|внедр|запуст|ввест|введен; yarat|təsis|açıl|təşkil|tətbiq|qur=|qurul
within; within|days|hours|weeks|months|immediately|at once; в течение|дней|часов|недел|месяц|немедленн|сразу|суток; müddətində|ərzində|gün=|saat|həftə|ay=|dərhal|sutka
free; free of charge|free=|without charge|no fee|at no cost; бесплатн|безвозмезд|без оплаты|даром; pulsuz|ödənişsiz|əvəzsiz
right; right=|rights|entitled|entitlement|access to; право=|права=|вправе|правом|доступ; hüquq|imkan|çıxış
oblige; shall|must|oblige|oblig|duty|require|mandatory|compulsory; обяз|долж|требова|необходим; məcburi|vəzifə|tələb|borclu|lazım|zəruri
money_to; paid|pay=|pays|payment; выплат|оплат|плат|уплат; ödə|ödəniş|ödənil
document; passport|document|paper=|papers|certificate|card=; паспорт|документ|бумаг|справк|карт; pasport|sənəd|kağız|vəsiqə|kart
phonecall; call=|calls|ring=|phone|telephone; звон|телефон|позвон; zəng|telefon
night; night|weekend|evening|sunday; ночь|ночью|ночн|вечер|выходн; gecə|axşam|bazar günü
door; door|locked|key=|window|fence|guarded; дверь|двери|запер|ключ|окн|замок|забор; qapı|kilid|açar|pəncərə|hasar
street; street|station|market|bar=|club|park; улиц|вокзал|рынок|рынк|бар=|клуб; küçə|vağzal|bazar|bar=|klub
ship; ship|vessel|boat|sea|sailor|seafarer; судно|корабл|лодк|море|моряк; gəmi|qayıq|dəniz|dənizçi
drugs; drug=|drugs|narcotic|heroin|cannabis|addict; наркот|нарко|героин|конопл; narkotik|narkoman|heroin
traffic; road safety|traffic police|traffic light|vehicle|bridge|highway|road=|parking|speed; дорожн|дорог|транспортн средств|мост|трасс|парков|скорост|пешеход; yol hərəkət|yol=|körpü|magistral|parklama|sürət|piyada|avtomobil yol
animals; animal|dog=|dogs|cattle|wildlife|bird|stork|veterinar|horse|livestock|poach|fish=; животн|собак|скот|птиц|ветеринар|лошад|браконь|зверь|рыб; heyvan|it=|itlər|mal-qara|quş|baytar|at=|brakonyer|balıq
environment; forest|waste|water|environment|pollut|climate|river|seed=|irrigation|tree; лес=|лесов|отход|вод=|экологи|загрязн|климат|рек=|мусор|орошен|дерев; meşə|tullantı|su=|ekologiya|çirklən|iqlim|çay=|zibil|suvarma|ağac
archive; archive|museum|library|monument|heritage|cultural|theatre repert|concert; архив|музе|библиот|памятник|наслед|культурн|концерт; arxiv|muzey|kitabxana|abidə|irs|mədəni|konsert
office; stationery|furniture|printer|canteen|cleaning of the building|office equipment|renovat|repair|heating|elevator|roof repair; канцел|мебел|принтер|столов|ремонт|отоплен|лифт|кровл; dəftərxana|mebel|printer|yeməkxana|təmir|isitmə|lift|dam örtüyü
tax; tax=|taxes|taxpayer|excise|vat=|smuggl|cigarette|alcohol|contraband; налог|акциз|ндс|контрабанд|сигарет|алкогол; vergi|aksiz|ədv|qaçaqmal|siqaret|spirtli
sport; sport|football|olymp|stadium|athlete|match=|coach=; спорт|футбол|олимп|стадион|тренер|матч; idman|futbol|olimp|stadion|məşqçi|oyunçu
election; election|voter|ballot|poll=|candidate; выбор=|выборы|избират|бюллет|кандидат|голосован; seçki|seçici|bülleten|namizəd|səsvermə
fire; fire|earthquake|flood|emergency situation|rescue service|disaster; пожар|землетряс|наводн|чрезвычайн ситуац|стихийн|спасател; yanğın|zəlzələ|daşqın|fövqəladə hal|fəlakət|xilasedici
weapons; weapon|ammunition|terror|military|army|veteran|soldier|explos; оруж|боеприп|террор|военн|арми|ветеран|взрыв; silah|sursat|terror|hərbi|ordu|veteran|əsgər|partlay
energy; electric|gas=|energy|oil=|pipeline|grid; электр|газ=|энерг|нефт|трубопров; elektrik|qaz=|enerji|neft|boru kəmər
agri; wheat|crop|tractor|fertilis|pest|milk|meat; пшениц|трактор|удобрен|молок|мяс|посев; buğda|traktor|gübrə|süd=|ət=|əkin
construction_public; pavement|sewer|school building|playground|housing stock|urban planning; тротуар|канализац|благоустр|градостр|застройк; səki|kanalizasiya|abadlıq|şəhərsalma
itoffice; software update|network printer|email server|cyber hygiene|e-government|digital signature|website of the ministry; программн обеспеч|электронн подпис|электронн правит|локальн сет; proqram təminat|elektron imza|elektron hökumət|lokal şəbəkə
staffhr; staff leave|personnel|overtime of staff|holiday of staff|civil servant|attestation|recruitment of staff|vacanc|uniform; отпуск|кадр=|госслуж|аттестац|приказ о назн|форма одежд|персонал учрежд; məzuniyyət|kadr|dövlət qulluqçu|attestasiya|ezamiyyət|geyim forma
insurance; insurance|pension|benefit=|sick leave|mortgage; страхов|пенси|больничн|ипотек; sığorta|pensiya|xəstəlik vərəqə|ipoteka
vaccine; vaccin|infect|hiv|tubercul|cancer|disease|epidemi|blood; вакцин|инфекц|вич=|туберкул|рак=|заболев|эпидем|кров; peyvənd|infeksiya|i̇iv|vərəm|xərçəng|xəstəlik|epidemiya|qan=
tourismdev; tourism development|resort|tourist route|hotel star; развит туризм|курорт|туристическ маршрут; turizmin inkişaf|kurort|turizm marşrut
copyright; copyright|patent|trademark|counterfeit goods|piracy; авторск прав|патент|товарн знак|контрафакт; müəllif hüquq|patent|əmtəə nişan|kontrafakt
years; in 2019|in 2020|in 2021|in 2022|in 2023|in 2024|last year|compared with|per cent|most of them|percent; в 2019|в 2020|в 2021|в 2022|в 2023|в 2024|в прошлом году|по сравнен|процент|большинств; 2019-cu|2020-ci|2021-ci|2022-ci|2023-cü|2024-cü|ötən il|müqayisə|faiz|əksər
routes; route|transit|destination|origin|region of|neighbouring countries; маршрут|транзит|назначен|происхожден; marşrut|tranzit|təyinat|mənşə
kidney; kidney|renal|nephro; почк|почеч; böyrək
transplantw; transplant|graft; трансплант|пересад; transplant|köçürülmə
surgeon; surgeon|surgery|operating theatre|operation on; хирург|операцион; cərrah|əməliyyat otaq
donorx; living donor|unrelated donor|donor card|donors=|paid donor|sell a kidney; живой донор|неродствен|донор; donor
bonereport; wrist|x-ray|bone; рентген|кост|зуб; rentgen|sümük|diş
doubtbenefit; benefit of the doubt|in doubt; сомнени в польз|сомнен; şübhə|şübhənin xeyr
teddy; toy|drawing|playroom|doll; игруш|рисун|кукл; oyuncaq|rəsm
fosterhome; foster|host family|small-group home|family-type; приемн сем|патронат|семейн тип|фостер; himayədar|ailə tipli|kiçik qrup ev
guardianx; guardian|tutor; опекун|опек|попечител; qəyyum
schoolenrol; enrol|school place|catch-up|homework; зачисл|устроить в школу|доучит; məktəbə qəbul|dərsə başla
birthcert; birth certificate|birth registr; свидетельств о рожден|регистрац рожд; doğum şəhadətnamə|doğum haqqında
childmarriage; early marriage|child marriage|under-age marriage|married off|bride price|dowry; ранн брак|выдать замуж|калым|невест; erkən nikah|ərə ver|başlıq|gəlin
ticketx; ticket|fare=|flight|plane|airfare|train to; билет|рейс|самол|проезд|дорогу домой; bilet|reys|təyyarə|yol pulu
homecoming; homecoming|met at the|meet at the airport|arrival|on arrival; по прибыт|встретит в аэроп|встречающ; gələndə qarşıla|qarşılan
exitban; entry ban|blacklist|re-entry|ban on entry; запрет на въезд|черный список; giriş qadağa|qara siyahı
landingvisa; overstayed|expired visa|permit expired|irregular status|undocumented; просроч|истекш|без статуса|без регистрац; vaxtı bit|müddəti bit|statussuz
stayafter; after the trial|after the case|once the trial|proceedings end|when the case ends; после суда|после процесс|по окончан процесс|дело законч; məhkəmədən sonra|işi bit|proses bit
renewal; renew|extension|extend|prolong; продл|пролонг; uzadıl|yenilə|uzat
fortyfive; forty-five|45 days|thirty days|30 days|ninety days|90 days|six weeks|60 days; сорок пять|45 дней|тридцать дней|30 дней|девяносто|90 дней|шест недел; qırx beş|45 gün|otuz gün|30 gün|doxsan|90 gün
pressure; pressure|without pressure|hurry|rush|left in peace|nobody may press; давлен|тороп|покое|спеш; təzyiq|tələsdir|rahat burax
sleeprest; sleep=|rest=|calm|breath|quiet|recover strength|get well; отдых|выспат|покой|отдышат|сил=|силы; dincəl|yat=|nəfəs|sakit|özünə gəl
decideself; decide for herself|makes up her mind|decision whether to|decide whether; сама реш|принять решение о сотруднич|решит|готов ли; özü qərar|qərar verə|qərar vermək
cooperatepolice; cooperate with|cooperation with the police|willing to testify|helps the investigation|assist the investigation|agrees to testify; сотруднич со следств|сотруднич с полиц|помогать следств|содейств следств|дать показания; istintaqa kömək|əməkdaşlıq et|ifadə verməyə|istintaqla əməkdaş
legalaidx; legal aid|free lawyer|lawyer free|lawyer paid; бесплатн адвокат|бесплатн юрид|защитник за счет; pulsuz vəkil|hüquqi yardım|dövlət hesabına vəkil
bailiffx; bailiff|enforce the judgment|enforcement officer|writ of; пристав|исполнительн лист|судоисполн; icra məmur|icra vərəqə|məhkəmə icraçı
stateadvance; state pays|paid by the state in advance|advance payment|recover from the offender|state compens|public fund; государство выплат|авансом|регресс|за счет государ|из бюджета выплат; dövlət ödə|avans|dövlət hesabına|reqres
courtorder; order payment|awarded|award=|sum awarded|damages; присужд|взыска|сумм иска; təyin edilən məbləğ|hökmlə|ödənilməsinə qərar
lostearning; lost earnings|medical costs|moral damage|non-material|pain and suffering; упущенн зараб|моральн вред|расход на лечен; mənəvi ziyan|mənəvi zərər|itirilmiş qazanc|müalicə xərc
pocket; in her pocket|gets nothing|not a penny|has not received|never received; ни копейк|ничего не получ|не получил; qəpik|heç nə alma|heç biri almayıb
flatx; flat=|flats|apartment|dormitor|studio|rent; квартир|аренд|съем|комнат; mənzil|kirayə|otaq
jobcentre; job centre|employment office|employment service|employment agency|labour office; центр занят|служб занят|биржа труд; məşğulluq mərkəz|məşğulluq agentlik|məşğulluq idarə
sewing; sewing|baker|hairdress|cook=|cooking|tailoring|hairdresser|barista; швея|шить|пекар|парикмах|повар|кулинар; dərzi|tikiş|çörəkçi|bərbər|saç ustası|aşpaz
wagesubsidy; wage subsid|subsidised job|tax relief for employ|employer who hires|first wage; субсидир|льготы работод|кто возьмет на работ; subsidiya|işə götürən işəgötürən|güzəşt
mentorx; mentor|peer|companion|support group|godparent; настав|куратор|групп поддерж|равн равн; mentor|dəstək qrup|himayəçi
stigma; stigma|ashamed|shame|neighbours talk|rejected by the family|shunned|gossip; стигм|стыд|позор|осужда|сплетн|отверг; stiqma|utan|ayıb|rədd edil|qınaq|dedi-qodu
drugtherapy; detox|addiction treatment|dependency; детокс|лечен зависим|зависимост; asılılıq|müalicə
medexam; medical examination|examination by a doctor|hiv test|treatment=|dentist; медосмотр|осмотр врач|обследован|лечен|стоматолог; tibbi müayinə|müayinə|müalicə|stomatoloq
menshelter; shelter for men|men=|place for men|rooms for men; приют для мужч|для мужчин|мест для мужч; kişilər üçün
toilets; lavator|toilet|sticker; туалет|наклейк; ayaqyolu|tualet|stiker
posterx; poster|leaflet|billboard|sticker|postcard|screen at; плакат|листов|наклейк|билборд|открытк|экран; plakat|vərəqə|stiker|lövhə|ekran
stagefilm; play=|theatre|puppet|film|series|song|comic|cartoon; спектакл|кукольн|театр|фильм|сериал|песн|комикс|мультф; tamaşa|kukla|teatr|film|serial|mahnı|komiks|cizgi
pupilx; pupils|lesson|classroom hour|school leaver|graduates|grade|parents evening; школьник|классн час|выпускник|родительск собран|уроки; şagird|sinif saat|məzun|valideyn iclas|dərs
radiox; radio|television|broadcast|airtime|podcast|blogger|influencer|celebrity; радио|телевид|эфир|подкаст|блогер; radio|televiziya|efir|podkast|bloger
villagex; village|remote|settlement|rural|hamlet|mountain; сел=|села|селах|деревн|кишлак|отдален|посел; kənd|ucqar|qəsəbə|dağ
seasonalwork; seasonal|harvest|picking|summer work|fruit; сезонн|урожа|сбор ягод|летн заработ; mövsümi|yığım|meyvə|yay
offerjob; job offer|tempting offer|offer of work|too good|easy money|good pay|promise of work; предложение работ|заманч|легк деньг|высок зараб|сулят; iş təklif|cəlbedici|asan pul|yüksək maaş|şirin vəd
jobad; advertisement|vacancy|advert|job portal|classified; объявлен|ваканс|портал; elan|vakansiya|portal
chatx; chat|messenger|telegram|channel|direct message|friend request|profile|avatar; чат=|чата|чаты|телеграм|канал|личк|профил|переписк; çat|mesaj|kanal|profil|yazışma|dostluq təklif
camlive; livestream|webcam|in front of a camera|camera|cams; стрим|вебкам|веб-камер|перед камер; canlı yayım|kamera qarşı|veb-kamera
preservelog; preserve data|retain data|traffic data|logs|ip address|subscriber|hash|forensic copy|extraction; сохранн данн|хранение данн|ip-адрес|абонент|хэш|криминалистическ; məlumatların saxlan|ip ünvan|abunəçi|heş|kriminalist
crypto; crypto|bitcoin|virtual asset|mixer|exchange wallet; крипто|биткоин|виртуальн актив; kripto|bitkoin|virtual aktiv
cashx; cash|envelope|parcel|courier|hawala|money order; наличн|конверт|посылк|курьер|денежн перевод|перевод денег; nağd|zərf|bağlama|kuryer|pul köçürmə
accountant; accountant|auditor|financial analyst|tax service|financial police|bank statement|ledger; бухгалтер|аудитор|аналитик финанс|выписк по счет|налогов служб; mühasib|auditor|maliyyə polis|hesabdan çıxarış|vergi xidmət
luxury; villa|luxury|gold|jewel|real estate|cars|bought houses|mansion; особняк|вилл|золот|ювелир|недвижим|автомобил; villa|qızıl|zinət|daşınmaz|bahalı
relatives_name; in the name of|registered on relatives|straw|front company|shell|nominee|cousin s name; на имя|оформлен на|подставн|номинал; adına|qohumunun adı|saxta şirkət|üzərinə yazıl
freezeacc; freeze|frozen|block account|attach|seize|before the arrest|within 48; заморож|арест счет|арест имущ|наложить арест|блокир счет; dondurul|həbs qoyul|hesabın blok
socialuse; use of confiscated|sold assets|proceeds of the sale|handed to victims|to the shelter|managed by|agency for assets; использован конфиск|от реализации|управлен активами|передать конфиск; müsadirə edilmiş əmlakın|satışından|idarə edilməsi
bankalert; bank teller|report suspicious|red flag|typolog|compliance|remittance; подозрительн перевод|признаки подозр|типолог|комплаенс; şübhəli köçürmə|tipologiya|uyğunluq
wiretapx; undercover|wiretap|intercept|bug=|covert|decoy|surveillance; прослуш|под прикрыт|негласн|слежк|внедр; gizli|dinləmə|izləmə|nüfuz
withoutcomplaint; without a complaint|no complaint|complaint withdrawn|retract|ex officio|of its own motion; без заявлен|отозва|отказ от показан|ex officio|по своей инициатив; şikayət olma|geri götür|öz təşəbbüs
onlyvictimword; only on her word|victim s statement alone|corrobor|other evidence|beyond the statement; только на показан|помимо показан|иные доказ|косвенн; yalnız ifadə|başqa sübut|əlavə sübut
analystunit; analyst|analytical unit|intelligence|criminal intelligence|profiles of|mapping; аналитик|аналитич|оперативн информац|разведыв; analitik|kəşfiyyat|təhlil bölmə
joint_day_one; prosecutor from the first|from day one|joint team|hand in hand|case plan; с первого дня|совместн групп|следственно-оператив; ilk gündən|birgə qrup|istintaq-əməliyyat
timeframecase; delay|pending|years on the shelf|backlog|dragged|adjourn|reasonable time; затягив|волокит|лежит|годами|отклад|разумн срок; ləngi|uzan|illərlə|təxirə
officialaccomplice; officer who takes|border guard who|official who helps|paid to look|internal security|disciplinary|bribe; сотрудник|которы берет|собственн безопасн|взят|служебн проверк; rüşvət|daxili təhlükəsizlik|pul alan məmur|xidməti yoxlama
qualify; reclassif|lesser charge|pimping charge|charged only with|wrong article|requalif; переквалиф|по более мягк|сводничеств|по другой стать|квалификац; tövsif|yüngül maddə|başqa maddə
minsentence; minimum sentence|at least five years|years imprison|suspended sentence|probation; минимальн срок|не менее пяти лет|лет лишения|условн; şərti cəza|ildən az|il müddətinə
attempt; attempt|aiding|abet|incite|complic|prepar; покушен|пособнич|подстрек|соучаст; cəhd|köməkçilik|təhrik|iştirakçılıq
formsexploit; begging|forced marriage|surrogac|forced crime|form of exploitation|purpose of; попрошайн|принудительн брак|суррогат|форм эксплуат|цель эксплуат; dilənçilik|məcburi nikah|surroqat|istismar forma|istismar məqsəd
companyfine; fine on companies|dissolved|closed down|barred from tenders|licence revoked|company that profited; ликвидац|закрыт компан|лишен лиценз|организация|извлекш; ləğv edil|lisenziyadan məhrum|tenderlərdən|şirkət cərimə
stolenact; stole|steal|theft|shoplift|pickpock|cannabis farm|carry drugs|courier of drugs|prostitution fine; краж|украл|карманн|провез наркот|наркокурьер; oğurluq|oğurla|cibgir|narkotik daşı
recordcleared; criminal record|conviction quashed|erased|expunge|struck out|annul|cancel fine|clean record; судимост|снят судим|погас|отмен штраф|отменить приговор; məhkumluq|silin|ləğv edil|cərimənin ləğv
notdetained; not be detained|not be held|release from detention|not lock up|instead of a cell; не содержать под страж|не задержив|освободить из-под|вместо изолят; həbsdə saxlanıl|saxlanılmamalı|azad edil
guidelineprosec; guideline for prosecutors|instruction of the prosecutor general|circular|memo to prosecutors; указание генерального прокур|методическ рекомендац|разъяснен верховн; baş prokuror|metodik tövsiyə|plenum
panicbutton; panic button|alarm|patrol at the house|guard|bodyguard|escort; тревожн кнопк|охран дома|телохран|патрул у; həyəcan düymə|mühafizə|patrul
newidentity; new identity|change of name|relocate|move to another|secret address|address kept; новое имя|смена личн|переезд|адрес скры|скрыт адрес; yeni ad|köçür|ünvanı gizli|ünvanın gizli
scaredtestify; afraid to testify|refuse to speak|threats against family|threatened relatives|messages to her mother; боится давать|угрозы семь|запугив|отказыв от показан; qorxub ifadə|ailəsinə hədə|şahidə təzyiq
facingaccused; face the accused|confrontation|corridor|same corridor|waiting room|screen|video; очн ставк|коридор|лицом к лицу|ширм|отдельн комнат ожидан; üzləşdir|dəhliz|pərdə|gözləmə otağ
onceonly; once|single interview|first recording|recorded once|not repeated|third time; один раз|однократ|многократ|в третий раз|повторять рассказ; bir dəfə|təkrar-təkrar|üçüncü dəfə
pastlife; sexual past|her past|previous life|character|reputation|dress; прошлое|образ жизни|репутац|одежд; keçmişi|əxlaq|reputasiya|geyimi
releasednotice; release of the offender|when he is released|released from prison|told when; освобожден осужден|выход из тюрьм|извещ о выход; azadlığa çıx|azad edilərkən|buraxıl
rightsinfo; informed of her rights|told of rights|rights explained|letter of rights|progress of the case|outcome; разъясн права|памятк о прав|о ходе дела|извещ; hüquqların izah|hüquqları barədə|işin gediş
closeddoor; closed doors|in camera|public excluded|closed session; закрыт двер|закрыт заседан|без публик; qapalı|qapılar arxa
faceblur; blur|face=|photo|picture of|recognisable|initials|name not; лицо|фото|узнава|инициал|снимок; üzü|foto|şəkil|tanınmaz|baş hərf
codefile; code=|codes|number instead of|coded|pseudonym; код=|коды|шифр|псевдоним|номер вместо; kod=|kodla|şifr|nömrə ilə
whosees; need to know|authorised staff|limited access|shared only with|written consent|without her consent; огранич доступ|служебн необход|письменн соглас|без соглас; yazılı razılıq|məhdud|razılığı olmadan
gossipleak; leak|gossip|journalists|learned from the paper|address printed|published her; утечк|журналист узна|опубликов|в газете; sızdır|jurnalist|qəzetdə|dərc ed
medsecrecy; medical secrecy|professional secrecy|confidentiality oath|duty of secrecy; врачебн тайн|профессиональн тайн|подписк о неразглаш|неразглаш; həkim sirri|peşə sirri|yayılmama
firstcontact; first contact|whoever first|meets the person|comes across|first talks; первичн контакт|кто первым|первая встреча|столкнул; ilk təmas|ilk rastlaş|birinci gör
within24; within twenty-four|within 24|same day|within one hour|by the next morning; в течение 24|в течение суток|в тот же день|двадцати четыр; 24 saat|iyirmi dörd|elə həmin gün|bir sutka
handingform; form=|referral form|card|sheet|completed form|file travels; форм=|бланк|карточк|анкет|лист=; forma|vərəqə|blank|anket
dutyofficer; duty officer|on duty|on call|roster|shift; дежурн|дежурств|график дежур; növbətçi|növbə
whodoeswhat; who does|who is to|each body|own step|list of duties|roles|step by step; кто что|каждый орган|пошагов|обязанности каждо|роли; kim nə|hər qurum|addım-addım|vəzifələr siyahı
caseconference; case conference|multidisciplin|case meeting|round table on the case|together decide; консилиум|междисципл|мультидисц|разбор случа; konsilium|multidissiplinar|işin müzakirə
raidx; raid|sweep|after raids|check of premises; рейд|облав|зачистк; reyd|basqın
askquestions; questions|ask her|ask whether|who holds the passport|put questions|speak alone; вопрос|спрос|наедине|расспрос; sual|soruş|təklikdə
signsx; signs|indicator|red flags|bruise|marks|checklist; признак|индикатор|синяк|след|чек-лист; əlamət|indikator|göyər|iz=|siyahı
detentioncentre; detention centre|migration detention|deportation centre|asylum centre|reception centre; центр временн содерж|спецприемник|центр приема|пункт приема; saxlama mərkəz|qəbul mərkəz|saxlanılma
asylumseeker; asylum seeker|asylum interview|application for asylum|protection claim; искател убеж|ходатайств об убеж|прошен об убеж|заявител; sığınacaq axtaran|sığınacaq ərizə|sığınacaq istə
panelstatus; panel|formal decision|formal status|recognised by|refusal may be appealed|appeal; решение комисс|формальн статус|признан|обжалов; komissiyanın qərar|rəsmi status|tanınma|şikayət
suspicionlow; mere suspicion|reasonable grounds|slightest|presumption; разумн основан|подозрен|презумп|малейш; əsaslı ehtimal|şübhə|ehtimal olun
sitround; sit around|sit together|same table|one table|round table|convene|agenda|minutes; за одним стол|круглый стол|повестк|протокол|созыва; bir masa|dəyirmi masa|gündəlik|protokol|toplaş
deputyhead; deputy|head of|appointed by order|personally responsible|answerable|in charge; заместител|персональн ответств|назначить ответств|приказом|отвеча; müavin|şəxsən məsul|əmrlə təyin|cavabdeh|məsul
onepost; post|posts|staff of|desk officer|full-time|vacancies unfilled; ставк|штатн едини|должност|полн ставк; ştat|vəzifə|ştat vahid
quarterly; quarter|monthly|every two months|twice a year|every six months|semi-annual; ежекварт|квартал|ежемесяч|раз в|дважды в год|полугод; rüb|aylıq|ildə iki|hər ay|yarım illik
overlap; overlap|duplicat|gaps between|falls between|nobody responsible|each waits; дублир|перекладыв|ничь|никто не отвеч; təkrarlan|bir-birini gözlə|sahibsiz|məsuliyyəti üzərində
contingency; contingency|mass arrival|crisis plan|conflict|war|large influx; чрезвычайн|массов прибыт|кризисн план|война|наплыв; böhran plan|kütləvi axın|müharibə|fövqəladə
independentx; independent|autonom|not subordinate|reports to parliament|own budget|outside the ministries; независим|автоном|не подчин|докладывает парламент; müstəqil|tabe olma|parlamentə hesabat
accountpublic; report to parliament|yearly account|publish its findings|recommendations to government|state of affairs; доклад парламент|публиковать выводы|рекомендац правительст; parlamentə məruzə|tövsiyə|hökumətə tövsiyə
accessinfo; access to all|request documents|may request|inspect files; запрашивать|получать сведен|доступ к материал; sorğu etmək|sənədləri tələb|materiallara
midterm; mid-term|halfway|interim|revise the plan|update the plan; среднесроч|полпути|промежут|корректир|актуализ план; aralıq|yarı yolda|planın yenilən|dəqiqləşdir
outsideeval; external evaluat|outside evaluator|independent evaluat|university to judge|evaluator; внешн оценк|внешн эксперт|независим оценк|сторонн; kənar qiymətləndir|müstəqil qiymətləndir|kənar ekspert
notdonereasons; not done|why not|reasons for delay|fulfilled|carried out in full|unfulfilled; не выполн|невыполн|причины задерж|исполнен полност; icra olunmayan|yerinə yetirilmə|səbəb|gecikmə
baselineval; baseline|target value|indicator|measurable; исходн знач|целев знач|показател|измерим; ilkin göstərici|hədəf göstərici|indikator|ölçülə
budgetline; budget line|separate line|programme code|line in the budget|budget heading; строк бюдж|отдельн строк|бюджетн программ|код программ|статья бюджет; büdcə sətri|ayrıca sətir|büdcə proqram|maddə üzrə
costest; cost estimate|price tag|costing|calculate the cost|how much it costs|estimated; расчет стоим|смет|стоимост|калькул|оцен затрат; xərc hesab|smeta|dəyəri|hesablama
shortmoney; no money|shortfall|underfund|cut back|half of the amount|runs out|unfunded; нет денег|недофинанс|нехватк средств|урез|закончил деньг|не заложен; pul yoxdur|vəsait çatış|ayrılmayıb|kəsil|qurtar
multiyear; multi-year|three-year|medium-term|three years ahead|annual funding; многолет|трехлет|среднесрочн|на три года; çoxillik|üçillik|ortamüddətli|üç il
donorend; donor|project ends|foreign money|embassy pays|once the project; донор|проект законч|посольств плат|иностранн день; donor|layihə bit|xarici pul|səfirlik
countx; count|counted|double counting|same person twice|figures differ|do not match|reconcile; считать|двойн счет|цифры не сход|расходят|сверк; say|sayıl|iki dəfə say|rəqəm|uyğun gəlmə|tutuşdur
oneregister; single register|one database|common database|common form|unified; един реестр|един база|единая база|единая форм|унифиц; vahid baza|vahid reyestr|vahid forma|məlumat bazası
bysexage; by sex|age|nationality|form of|disaggreg|broken down; разбивк|в разрезе|по полу|по возраст|гражданств; cins|yaş|vətəndaşlıq|bölgü|ayrı-ayrılıqda
interviewees; interviews with|sample of|respondents|household survey|field study|fieldwork; респондент|выборк|полев исслед|анкетирован|интервью; respondent|seçmə|çöl tədqiqat|müsahibə
estimate; estimate|hidden|unreported|prevalence|true scale|real extent; оценк масштаб|латент|скрыт|реальн масштаб|распростран; gizli|latent|real miqyas|yayılma
classroomofficers; academy|cadets|recruits|induction|in-service|course for|refresher|role play|case studies|mock; курсант|академи полиц|повышен квалиф|ролев|казус|практикум|учебн игр; kursant|akademiya|ixtisasartırma|rol oyun|kazus|praktiki
handbook; handbook|manual|pocket guide|guideline for staff|toolkit|laminated; пособи|памятк|справочник|руководств для|карманн; vəsait|yaddaş kitabça|cib kitabça|bələdçi|metodik
trainers; trainer|train-the-trainer|lecturer|instructors|teachers from; тренер|инструктор|преподават|лектор; təlimçi|instruktor|müəllim|mühazirəçi
passtest; test after|pass|exam|certificate of completion|assessment after; экзамен|зачет|тест=|аттестац|сертификат; imtahan|test|sertifikat|attestasiya
neverlearnt; never been told|nobody taught|has not been taught|does not know what|untrained; никто не учил|не обучен|не знает как|не умеет; heç kim öyrət|öyrədilməyib|bilmir|təlim keçmə
memorandumx; memorandum|cooperation agreement|framework agreement|written agreement with; меморандум|соглашени о сотруд|рамочн соглаш; memorandum|əməkdaşlıq saziş|çərçivə saziş
socialorder; social order|social contracting|call for proposals|tender for services|grants to ngos|subsidies to; соцзаказ|социальн заказ|конкурс проект|субсидии нпо|госзаказ; sosial sifariş|qrant müsabiqə|subsidiya
hearvoices; invite|consult|take part in|seat at|vote=|comment on the draft|remarks; приглас|консультир|участв в|право голоса|замечан к проект; dəvət|məsləhət|iştirak|səs hüquq|rəy bildir
codeofconduct; code of conduct|charter|pledge|voluntary commitment|hotel staff|banks=; кодекс повед|кодекс этик|хартия|обязатель бизнес; davranış kodeks|etik kodeks|xartiya|öhdəlik
unionleader; trade union|shop steward|workers representative|federation of; профсоюз|профком|представител работник; həmkarlar|işçi nümayəndə
survivorgroup; survivors|advisory group of|those who lived|formerly exploited; переживш|бывш пострадавш|консультативн групп; sağ qalan|keçmiş zərərçəkmiş|məşvərət qrup
jit; joint investigation team|joint team with|two countries|neighbouring police|eurojust|interpol|europol; совместн следственн групп|двух стран|коллег из|интерпол|европол; birgə istintaq qrup|iki ölkə|qonşu ölkə polis|interpol|avropol
letterreq; letters rogatory|request for assistance|mutual assistance|reply to request|central authority; запрос о правов помощ|международн поручен|ходатайств о выдач|центральн орган; hüquqi yardım sorğu|məhkəmə tapşırıq|mərkəzi orqan
liaisonoff; liaison officer|officer posted|attache|contact point 24; офицер связи|представител за рубеж|атташе; əlaqə zabit|nümayəndə
agreementwith; agreement with|treaty with|bilateral|protocol with|sign with neighbouring; соглашени с|договор с|двусторон|протокол с; ilə saziş|ikitərəfli|ilə müqavilə
extraditex; extradit|surrender|hand over suspects|wanted abroad|red notice; экстрадиц|выдач|розыск за рубеж|международн розыск; ekstradisiya|təhvil ver|beynəlxalq axtarış
regionalforum; regional forum|regional process|cis|osce|council of europe|un=|iom=; снг|обсе|совет европы|оон|мом=|региональн форум; mdb|atət|avropa şurası|bmt|bmqt|regional forum
dignity; dignity|with respect|respectful|as a person|holder of rights|humanely; достоинств|уважен|как к человек|носител прав; ləyaqət|hörmət|insan kimi|hüquq sahib
nodistinction; without distinction|regardless of sex|nationality|race|any ground|equally; без различи|независимо от пола|расы|равно|одинаков; fərq qoyul|asılı olmayaraq cins|bərabər|eyni
genderimpact; gender impact|gender analysis|needs of women|women and men differ|men as victims|boys too; гендерн анализ|гендерн эксперт|потребности женщ|различн нужд; gender təhlil|gender ekspertiza|qadın və kişilərin
impactrights; impact on rights|harm to|unintended|do no harm|side effect; воздействие на права|не навред|негативн последств; hüquqlara təsir|zərər vurma
victimcentred; victim-centred|wishes of the victim|interest of the victim|her wishes|first of all the person; интересы пострадавш|пожелан пострадавш|в центре; qurbanın mənafe|qurbanın istəy|mərkəzində
scholarship; scholarship|school meals|free meals|textbooks|transport to school|stipend; стипенд|бесплатн питан|учебник|школьн автобус; təqaüd|pulsuz yemək|dərslik|məktəb avtobus
moneylender; moneylender|usur|pawnshop|debts of the household|interest rate; ростовщ|ломбард|долги семь|процент; sələm|lombard|faizlə pul
benefitsocial; social benefit|targeted aid|allowance for poor|cash transfer|pension for; адресн соцпомощ|пособи малоимущ|адресн помощ; ünvanlı sosial|müavinət
womenbusiness; women entrepreneur|microloan|greenhouse|cow=|sheep|workshop for women|cooperative; женск предпринимат|микрозайм|корова|кооператив|мини-цех; qadın sahibkar|mikrokredit|inək|kooperativ|istixana
beatenhome; violent husband|beaten by|protection order|restraining|drunken|violent father; охранн ордер|бьет|побои мужа|пьян|защитн предпис; mühafizə order|döyən|əri döy|sərxoş
settlementroma; settlement|ghetto|slum|outskirts|no water; поселен|трущоб|окраин; qəsəbə|daxma|kənar məhəllə
carehomegrads; care leaver|leaves the orphanage|at eighteen|boarding school graduates; выпускник детдом|покида интернат|восемнадцат; internat məzun|uşaq evindən çıx|on səkkiz
buyingsex; buys sex|buying sexual|paying for sex|punters|client of prostit; покупк секс|клиент проститу|платит за секс; seks al|seksual xidmət al|fahişənin müştəri
knowinguse; knows or|knowing that|knew that|aware that the person|user of services; зная что|заведомо зная|осознавая|знал что; bilə-bilə|bildiyi halda|xəbərdar olduğu
cheapgoods; cheap|bargain|discount|low price|who pays the price|fair price; дешев|низк цен|скидк|справедливая цен; ucuz|aşağı qiymət|endirim|ədalətli qiymət
menattitude; young men|men s attitude|boys in school|soldiers|peacekeeper|football fans; молодые мужч|отношение мужч|солдат|миротвор|призывник; gənc oğlan|kişilərin münasibət|əsgər|sülhməramlı
shopper; shopper|consumer|buyer s guide|ethical label|responsible purchase; потребител|этичн|ответственн потреблен; istehlakçı|etik|məsuliyyətli alış
tenderclause; tender|bidder|contract clause|public contract|procurement; тендер|участник торгов|госзакуп|госконтракт; tender|iddiaçı|dövlət satınalma
subcontract; subcontract|chain|tier|supplier audit|joint liability|main contractor; субподряд|цепоч|солидарн|генподряд; subpodrat|zəncir|birgə məsuliyyət|baş podrat
brokerfee; fee for placement|paid for the job|deduct|deduction from wages|recruitment costs|travel costs; удержан из зарплат|плата за место|посредническ сбор|вычет; haqdan tut|maaşdan çıx|iş tapma haqqı|kəsil
lockedworkers; locked at night|dormitory at the site|twelve hours|sleep at the workplace|barrack|no day off; запер на ночь|барак|двенадцат час|ночуют на|без выходн; kilidli|barak|on iki saat|istirahətsiz
labinspect; labour inspector|labour inspectorate|inspection of farms|enter farms|enter private; инспектор труд|инспекци труд|трудов инспек; əmək müfəttiş|əmək müfəttişliy|dövlət əmək
changeemployer; change employer|tied|sponsor|leave the employer|work permit bound; сменить работод|привязан к работод|разрешение на работу привяз; işəgötürəni dəyiş|bir işəgötürənə bağlı
wagesrecovered; unpaid wages|wage claim|recover wages|wages withheld; невыплач|удержан зарплат|взыскать зарплат; ödənilməmiş|maaşı verilmə|əmək haqqını al
diplomhouse; diplomatic household|diplomat s domestic|domestic staff of diplomats; домашн персонал дипломат|прислуга дипломат; diplomatların ev
carrierduty; carrier|airline|transport company|check documents of passengers|bus company; перевозчик|авиакомпан|автобусн компан; daşıyıcı|aviaşirkət|nəqliyyat şirkət
passportcontrol; passport control|second line|border post|booth|document examin; паспортн контрол|втор линии|кпп|пункт пропуск; pasport nəzarət|ikinci xətt|buraxılış məntəqə
lookalike; lookalike|forged|altered|stolen blanks|fake visa; подделк|чуж документ|похищенн бланк|фальшив виз; saxta|özgə sənəd|oğurlanmış blank
predeparture; pre-departure|before leaving|before departure|going abroad to work|briefing for workers|departing; предвыездн|перед выезд|до выезда|выезжающ; getməzdən əvvəl|yola düşməzdən|xaricə gedən
legalroute; legal route|seasonal visa|quota|bilateral labour agreement|organised recruitment|regular; организованн набор|квот|сезонн виз|легальн канал; kvota|mövsümi viza|qanuni yol|mütəşəkkil
consulhelp; consul|consular|embassy|duty consul; консул|посольств|консульск; konsul|səfirlik
humansmuggle; smuggl of migrants|smuggled|stowaway|hidden in a lorry|boats; контрабанд мигрант|незаконн перевоз|спрятан в; qaçaqmal miqrant|gizlədil|yük maşın
exitcheck; minor leaving|consent of parents|child crossing|child leaving with; выезд ребенка|согласие родителей на выезд|несовершеннолет|пересека; uşağın çıxış|valideyn razılıq|uşağın ölkədən
`

/** Words of the field, of the plan and of other fields, by meaning. */
export const vocabulary: Concepts = Object.fromEntries(
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", en = "", ru = "", az = ""] = line.split(";").map((part) => part.trim())
      return [name, concept(en, ru, az)]
    }),
)
