import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/** Concepts for things that drafters and reporters paraphrase instead of naming. */
export const obliqueConcepts: Concepts = {
  // who does what, and sitting together
  highOfficials: c(
    "state secretaries|deputy ministers|first deputies|vice-president|deputy prime minister|heads of department|head of the government office|ministers of|government office|cabinet office|chancellery|mayors|governors|provinces",
    "статс-секретар|заместител министр|вице-премьер|аппарат правительств|руководител аппарат|глав администрац|аким=|губернатор|областн администрац|первых заместител",
    "nazir müavin|baş nazirin müavin|nazirlər kabinetinin aparat|aparat rəhbər|icra hakimiyyəti başçı|bələdiyyə sədr|başçıları",
  ),
  sitTogether: c(
    "sit together|around one table|around a table|meet once|meets once|met only once|meet in the first week|under the chair|chaired by|gathers|resolve there|summon|call a ministry|call to account|rules on it|exists on paper|exist on paper",
    "за одним столом|под председательств|собираться|собирается не|собираются не|принятое на таких|подлежит исполнению всеми|заслуш|разрешает спор|существует на бумаге|лишь на бумаге",
    "bir masa|sədrliyi ilə|sədrliyi altında|toplaşır|toplaşmalı|bir araya gəl|yığışır|kağız üzərində mövcud|qərar bütün",
  ),
  taskOwner: c(
    "which agency leads|task belongs to|who carries it|who helps|left without an owner|without an owner|each of the .. tasks|against each of the|considers that a task|not its business|nobody knew who|nobody knows who|who was to|who is to|who should|no one is responsible|whose task|list of tasks|passes the matter to",
    "кому исполнять|кто исполня|кто отвечает|кто за что отвечает|кто и куда|кто кому|не наше дело|без ответственного|ответственный .. не определен|не определен ответственный|полномоч .. не разгранич|не разграничен|функции дублиру|перечень работ|головного исполнител|ответственность размыва|перечень задач|спор о том",
    "kimə aid|kimin icra|kim cavabdeh|kimin cavabdeh|məsul .. müəyyən edilməyib|səlahiyyətlər .. bölün|funksiyalar təkrarlan|iş siyahı|kimin nə|kimə xəbər|əsas icraçı .. müəyyən|qurumlar bir-birini gözlə|kimin hansı",
  ),
  learnFromPress: c(
    "learn of each other|from the press|unknown to the|each unaware|did so separately|separately and|own way|as it saw fit|know nothing of",
    "узнают .. из газет|узнают .. из прессы|из прессы|не знали друг|каждый сам по себе|каждая служба по-своему|по своему усмотрению",
    "mətbuatdan xəbər|bir-birinin .. xəbər|öz bildiyi kimi|bir-birindən xəbər|ayrı-ayrı hərəkət",
  ),
  crisisW: c(
    "when the dam|evacuat|flood of people|cross from|people a day cross|pandemic|lockdown|war=|refugees arrive|reception points|emergency",
    "пандеми|карантин|эвакуир|чрезвычайн положени|режим чрезвычайн|массов прибыти|беженцы прибы|пунктах прием",
    "pandemiya|karantin|təxliyə|fövqəladə|kütləvi gəl|köçkünlərin axın",
  ),
  natCommission: c(
    "national commission|national council|national committee|interministerial|coordination council|inter-agency council|the council|council session",
    "национальн комисси|национальн совет|координационн совет|межведомственн совет|межведомственн комисси|заседании совет",
    "milli komissiya|milli şura|koordinasiya şura|işçi qrup|şuranın iclas|şuranın növbəti",
  ),
  fieldKin: c(
    "interior|police|social protection|labour|migration|health|education|justice|clinic|job centre|school board|prosecut|border|asylum",
    "внутренних дел|полици|мвд|соцзащит|социальн защит|труда|миграц|здравоохранен|образован|юстици|прокурат|погран",
    "daxili işlər|polis|sosial müdafiə|əmək|miqrasiya|səhiyyə|təhsil|ədliyyə|prokurorlu|sərhəd",
  ),
  // watching from outside
  outsideEye: c(
    "not be the ones to judge|appointed by the legislature|removable only|nobody outside the cabinet|outside the cabinet|outside the ministry looks|scrutiny office|scrutinise what the authorities|defender of rights|rights defender|monitoring office|how the state has treated|lays before the chamber|laid before parliament|ministers answer each|good marks|own good marks|awards itself|elected by secret ballot to|untenable|foreign experts publish",
    "назначаем парламент|назначается парламент|подотчетн только парламент|вне правительства|никто вне|никто за пределами|со стороны никто|ставит себе оценк|сам себе ставит|выставляет себе|перед парламентом|защитник прав|аудитор|избираем парламент|беспристрастн мнени|стороннего взгляд|взгляд со стороны",
    "parlament tərəfindən təyin|milli məclis tərəfindən təyin|hökumətdən kənar|kənardan baxan|kənardan heç kim|özünə qiymət|özünə yüksək qiymət|özünü tərif|parlament qarşısında|milli məclis qarşısında|hüquq müdafiəçi|kənar nəzarət|kənar baxış",
  ),
  // follow-up
  traffic: c(
    "traffic-light|traffic light|green, amber|overdue|explain the delay|completed table|drops what has been finished|moves what is late|no hand in carrying|had no part in carrying|not taken part in carrying|what became of the promises|how far it has come|what stood in the way|successor document|outside experts|neither dates nor proof|ongoing year after year|item can remain open|by 2030 .. against|against two in ten|looks back|yearly account|written off as done|present one|what did not work|what has changed for",
    "светофор|просроч|объясня .. задержк|заполненную таблиц|не участвовал в исполнени|не принимавш участи в|что стало с обещани|что сделано, |что помешало|сторонн эксперт|внешн эксперт|ни сроков, ни|в стадии исполнени|из года в год|работа продолжается|подвод итог|против .. сейчас|документ-преемник|следующего документ|отчет .. для служебного",
    "gecikmənin səbəb|gecikdir|doldurulmuş cədvəl|icrasında iştirak etməyən|icrada iştirak etməyən|kənar ekspert|nə edilib|nə mane|nə edildi|vədlərin taleyi|ildən-ilə|davam edir .. yaz|icradadır|sübut tələb|yekunlaşdır|növbəti sənəd|işıqfor|sarı və qırmızı|qırmızı işarə",
  ),
  // money
  moneyTalk: c(
    "not one additional coin|instalments|rent in between|salaries of|salary of|who will pay|nobody has said who|pay them in|zero against it|sum promised|sum released|sum unspent|sum requested|guesswork|ring-fenced|per cent of fines|collected .. turned over|payroll|treasury therefore|advance payment|price per place|intend to pay for|buy the same|own estimates|actually cost|without a coin|unfunded|left unpaid|how much .. costs",
    "ни копейки|ни тенге|ни рубля|ни сома|ни маната|частями|аренд .. не|зарплат .. проект|кто будет платить|кто заплатит|кто продолжит платить|сумм .. выделен|неизрасходован|освоен|наугад|на глаз|целевым назначением|процент от штраф|отчисля|авансов|цена за место|нечем платить|платить нечем|во что обойдется|во сколько обойд|сколько стоят|обходится|собственной смет|в своих сметах|за чей счет",
    "bir qəpik|bir manat|hissə-hissə|icarə .. ödəyə|maaşlar|maaşı kim|kim ödəyəcək|ayrılmış məbləğ|xərclənməmiş|istifadə edilməmiş|təxmini|cərimələrdən|faizi|avans|yer başına|neçəyə başa|nə qədər vəsait|smetasında|öz smeta|pul olmadığı|pul ayrılma|hesabına ödənil",
  ),
  // figures
  figureTalk: c(
    "counted once|counted twice|found twice|one number from the first|how many persons were found|how many were|how many accused|how many of those|box for|the form used|open format|open data|court files|interview convicted|threat picture|sample of|criminologist|scholars can test|establish which|handful of|ethics board shall approve the questions|key held by|link codes",
    "считать один раз|учитыва дважды|дважды|сквозной номер|единый номер|сколько человек|сколько лиц|сколько обвин|сколько из них|графы для|графа|в форме нет|открытых данных|открытом формате|криминолог|опросить осужден|выборк|аспирант|картина угроз|не сходятся|расходятся",
    "iki dəfə|bir dəfə sayıl|vahid nömrə|neçə nəfər|neçə şəxs|neçəsi|qrafa|formada .. yoxdur|açıq məlumat|açıq format|kriminoloq|məhkumlarla|seçmə|rəqəmlər uyğun|üst-üstə düş",
  ),
  // training
  learnTalk: c(
    "never heard such a case|has never heard|worked through|passes out without|timetable contains|cadets|simulated|shown how|are to be shown|be shown each|be drilled|accompany an experienced|experienced colleague|instructors|future detectives|newly appointed|closed files from which|guidance on|lies .. unread|never seen it|still ask whether|simply have walked|two days a year over|learn to build|learn to read|role play|mock",
    "никогда не рассматрива|не сталкива с такими|ни разу не|разыгрыва|инсценировк|курсант|в расписани|показыва, как|на примере|под руководством опытного|опытн коллег|вновь назначен|молодые следоват|до самостоятельн|прежде чем приступ|сдать зачет|зачет|инструктор|не читал|лежит .. нечитан|учебн дел|по закрытым делам|отрабатыва",
    "heç vaxt belə|belə işə baxma|kursant|cədvəlində|saatlıq|məşq|səhnələşdir|təcrübəli həmkar|təcrübəli əməkdaş|yeni təyin|işə başlamazdan|müstəqil işə|sınaq|instruktor|oxunmamış|oxunmayıb|göstərilir ki|öyrənsin|öyrənir|öyrədil|məşğələ",
  ),
  learners: c(
    "bench|magistrate|cadet|nurse|ambulance|crew|prosecutor|inspector|detective|officer|station|instructor|course|check-in staff|bank compliance|desk staff|night duty|staff|judges",
    "судь|судей|медсест|скор помощ|экипаж|прокурор|инспектор|следоват|офицер|дежурн|участков|фельдшер|сотрудник|оперативник|слушател",
    "hakim|tibb bacısı|təcili yardım|ekipaj|prokuror|müfəttiş|müstəntiq|zabit|növbətçi|əməkdaş|sahə müvəkkil|feldşer|dinləyici",
  ),
  // associations
  assocTalk: c(
    "associations|association|those who run the night shelters|legal clinic|migrants' kitchen|guild|confederation of workers|helpers|haulage|mobile operator|chamber of|unions|growers|federation of|hotel association|street workers",
    "объединени|ассоциац|союз|гильд|операторами связ|операторами сотовой|палат|благотворительн столов|юридическ клиник|добровольц|волонтерск",
    "birliklər|assosiasiya|ittifaq|palata|mobil operator|konfederasiya|federasiya|könüllülər|hüquq klinika",
  ),
  assocDeed: c(
    "weeks to say|write down why|did not follow|received no mandate|appoint two of their|by their own vote|when an association calls|undertakes to|have hardly spoken|never sat|where none of them has|paid by the hour|read every|before it is printed|hardly spoken|either side may expect|without a mandate|no paper says|asked only|jointly with|together with|sign|agreement with|seats",
    "недел на|письменно объясн|не учтен|мандат|сами избира|своим голосован|обязу|почти не общаются|не разговарива|ни разу не спрос|не спрашива|никто из них|читают .. до|оплат .. час|за вознагражден|совместно с|подпис|соглашени|мест в|вместе с|заключ",
    "həftə .. rəy|yazılı .. izah|nəzərə alınma|mandat|özləri seç|öz səsvermə|öhdə|heç vaxt otur|soruşulma|fikri soruş|çap olunmazdan|saatlıq haqq|birgə|birlikdə|imzalan|saziş|razılaşma|bağlan",
  ),
  // other countries
  abroadTalk: c(
    "neighbouring republic|the state that asks|handed over to the state|before our own judges|foreign police|police of that city|another state|two of our prosecutors|two of theirs|one office and one file|gulf governments|placed in our embassy|asked for in february|untranslated|river states|ridge states|coastguard|other side of|on either side|presidents of|on either side of the|both trials|requests to|requests from|reply from abroad|translated and returned",
    "соседней республик|запрашивающ государств|передать .. государств|прокурорам .. стран|полиции другой стран|полицию другого|следователи двух|двух стран|на обеих сторонах|обеих стран|по обе стороны|ответ .. из-за рубеж|без перевод|неперевед|стран залива|при нашем посольстве|при посольстве|международн розыск|о выдаче|реадмисс",
    "qonşu respublika|sorğu verən dövlət|tələb edən dövlət|iki ölkənin|hər iki ölkə|hər iki tərəf|o biri ölkə|həmin ölkənin polis|tərcüməsiz|körfəz ölkələri|səfirliyimizdə|beynəlxalq axtarış|verilməsi haqqında müqavilə|vəsatət|dövlətlə .. saziş|readmissiya",
  ),
  // people and rights
  fairTalk: c(
    "whose freedoms|help is meant for girls|tell the story again|without having said yes|for boys, girls, women and men|boys, girls, women and men|sign-language|sign language|easy-to-read|ramps|locked in a centre|cure resembled|same help|same chance|as anyone born here|steps that could reasonably|restriction is ordered|outings|telephones taken|has nothing to say|never considered men|what hurt and what helped|was told at the counter|what happens to exploited men|limited the freedom",
    "чьи свободы|чьи права|помощь только для|только для девуш|жестов|пандус|легкого чтения|заперт .. для их безопасност|отобрали телефон|отбирают телефон|та же помощь|такая же помощь|те же услуг|наравне с граждан|повторять рассказ|рассказывать заново|без согласи|для мальчиков, девоч|для женщин и для мужчин|отказали .. потому что мужчин|сказали, что помощь|не рассматривал мужчин|что помогло",
    "kimin azadlıq|kimin hüquq|yalnız qızlar|yalnız qadınlar üçün|işarə dili|pandus|telefonlar .. alın|eyni yardım|eyni kömək|vətəndaşlarla bərabər|vətəndaşlarla eyni|təkrar danış|razılığı olmadan|oğlanlar, qızlar|qadınlar və kişilər üçün ayrıca|kişi olduğu üçün|kişilər yaddan|nə kömək et",
  ),
  // hearing of it
  tellTalk: c(
    "boarding pass|back the .. digits|digits one may dial|white van|what became of the daughters|became the one who sold|class hours|class hour|prime time|had never heard of it|from the pulpit|pulpit|at weddings|go-between|stickers in|comic book|asked in a survey what the word|handed a leaflet|films about kidnapping|number to ring|what the word makes|puppet|village teacher|bus shelters carry|on the back of|songs|street theatre|painted on|elders",
    "посадочн талон|на обороте|цифр .. набрать|с амвона|с минбара|имам|священник|аксакал|на свадьб|махалл|комикс|наклейк|в прайм-тайм|прайм-тайм|никогда не слышал|не слышали о|что такое рабств .. ответ|классн час|пьес|песн|расклеить|развесить|рассказывать .. на рынке|в мечет",
    "arxa üzündə|arxasında .. nömrə|minbər|axund|molla|imam|ağsaqqal|toylarda|toyda|komiks|stiker|praym-taym|eşitmə|heç vaxt eşit|məsciddə|pyes|mahnı|asılsın|yapışdır|sinif saat|qadın məclis|kənd çayxana|çayxana",
  ),
  // want
  wantTalk: c(
    "cannery|crèche|creche|lost their pit|lost its|mining town|seed loan|without interest|drought|fists|wedding arranged|arranged for a man|certificate of his birth|certificate of her birth|never been entered|waiving the late fee|no address|only regular visitors|turn eighteen|residential homes|apprenticeship contract|idleness without pay|take up lawful jobs|may not be married|matchmaker|such unions are common|looks at debts|pledge the labour|homeless|lives on|last harvest|cannot read|widow|orphans",
    "закрыл шахт|закрыта шахт|без процент|засух|кулак|выдать замуж|замуж за|выдают замуж|свидетельств о рождени|никогда не был записан|без адрес|в таборе|достига восемнадцат|исполнится восемнадцат|детск дом .. выпуск|наставник .. жиль|право на работу .. беженц|неурожа|бездомн|ясли|детсад|сватовств|многодетн|малограмотн|кредит на семен|овец|корову|стадо",
    "şaxta bağlan|mədən bağlan|faizsiz|quraqlıq|yumruq|ərə veril|ərə ver|nişanlan|doğum haqqında|heç vaxt qeyd|ünvanı yox|on səkkiz yaşına çat|on səkkiz yaşı tamam|evsiz|məhsul tələf|uşaq bağça|körpələr evi|savadsız|çoxuşaqlı|inək|qoyun|dul",
  ),
  // buyers
  buyTalk: c(
    "could see the bruises|paid all the same|washing for nothing|full clean for|beside the price of|girl's body|body is not for hire|forbidden to buy sex|maid it knows|knows to have been bought|the men who pay|men who pay|hire by the lorryload|unpaid nanny|cook sleeps|looking away|half the collective wage|undercutting|companions of school age|searches certain sites|price of tomatoes|bunkhouses|what they think they are paying|soldiers on mission|peacekeepers|buy sex|bachelor part",
    "видел синяки|видел, что .. взаперти|все равно заплатил|мужчины, которые платят|мужчин, которые платят|кто платит|тех, кто платит|тело .. не товар|не товар|не покупа|покупать секс|почему так дешево|за полцены|половин цены|даровой нян|даровая|бесплатную нян|горничн .. куплен|закрывать глаза|отводить глаза|отводит глаза|ищет .. школьного возраста|миротворц",
    "göyərti|yenə də pul ver|pul ödəyən kişilər|ödəyən kişi|pul verən kişi|bədəni .. satıl|bədən .. mal deyil|mal deyil|niyə belə ucuz|yarı qiymət|pulsuz dayə|pulsuz xidmətçi|göz yum|gözünü yum|cinsi xidmət al|sülhməramlı|alınmış .. xidmətçi",
  ),
  // work
  workTalk: c(
    "picker|pickers|fishermen|fisherman|seamen|seafarers|masons|bricklayer|trawler|quarries|quarry workers|bunkhouse|gangmaster|middleman|foreman|unpaid crews|main contractor|hours were never written|no working hours|no day off|cleans, cooks|minds children|somebody else's home|work the first|borrow .. to pay the man|count the beds|plain clothes|who spun|buy no uniforms|beyond their own gate|tied by visa|leave him on proof|pay slips|wage claims|by what right she is|growers|harvesters|berry pickers|cooks and carers|shift of|sleep in the workshop|abattoir",
    "сборщик|сборщиц|рыбак|моряк|матрос|каменщик|батрак|надомниц|домработниц|бригадир|мастер отбира|посредник .. удержива|долг за дорогу|отрабатыва долг|отрабатыва|первые месяцы .. даром|без выходных|без выходного|не платят|не заплатил|спят в|пересчитать койки|после захода солнца|субподрядчик .. отвеча|генподрядчик|чьими руками|кто сшил|привязан .. к работодател|сменить работодател|сиделк|чужом доме|чужой кухн|на чабанск|пастух|теплиц",
    "yığıcı|yığan işçi|balıqçı|dənizçi|bənna|çoban|muzdur|xidmətçi qadın|usta .. pul|briqadir|yol borcu|borcu işləməklə|ilk aylar .. pulsuz|istirahət günü olma|istirahət günü yox|pulunu vermə|haqqını vermə|ödəməyən sahibkar|çarpayıları say|axşamdan sonra|mülki geyim|kim tikib|işəgötürəni dəyiş|işəgötürənə bağlı|baş podratçı|özgə evində|başqasının evində|tarlada|pambıq yığ|fəhlə bazar",
  ),
  workAct: c(
    "paid|wage|call at|visit|state publicly|answers for|lodge|agree which|compare|speak|leave|owed|authority|inspect|unpaid|borrow|sleep|right|claim|show who|tax relief",
    "плат|зарплат|посещ|провер|приезж|отвеча|жалоб|долг|договор|взыск|обяз|расчет|прав=|пожалов",
    "ödə|əməkhaqqı|maaş|yoxla|baş çək|gəl=|cavabdeh|şikayət|borc|müqavilə|hüquq|məcbur|haqq",
  ),
  // crossing
  crossTalk: c(
    "both booklets|holds both|at the barrier|booklet|booklets|night coaches|night coach|blanks stolen|fingerprints it bears|to pick olives|pick fruit abroad|lawful route|agreed quota|checked employers|runs to their gate|paper to go home|eastern road|notarised consent|shipowner|lose the berth|persons without visas board|check-in staff|before the doors close|passes the frontier|parents' signature|impresario|frontier|visa-free|smuggl|coached passenger|state exchange|lorry drivers|stamp in the passport",
    "оба паспорта|держит .. паспорта|у шлагбаума|на рубеже|пачкой|стопк паспорт|водител .. автобус|бланк|отпечатк|на сбор|по квоте|проверенн работодател|через государственн служб занятост|без паспорта .. посольств|посольств .. без паспорт|нотариальн|согласие родител|судовладел|штраф .. перевоз|за границу .. с чужими|проводник|стойк регистрац|на посадк|рейс",
    "hər iki pasport|pasportları əlində|pasportları toplay|şlaqbaum|gecə avtobus|avtobus sürücü|blank|barmaq iz|kvota|yoxlanılmış işəgötürən|səfirliyin qapı|səfirliyə sığın|notarial|valideyn razılıq|gəmi sahib|vizasız|qeydiyyat masa|sərhədi .. keç|sərhəddən keç|reys",
  ),
  // net
  netTalk: c(
    "profile was|profile picture|chats|account is wiped|subscriber names|location traces|host classified|classified notices|takes down|page that sells|escort pages|closed channels|streamed|job-hunter|message groups|look for summer work|employer's register number beside|cloud copies|telephones seized|companies overseas|payment apps|live-streaming|one camera|laboratory reached|channel administrators|bots|fake account|nickname|swipe|dating app|video call|in a group for|online group|phone number that surfaces",
    "аккаунт|профиль|профиля|чаты|подписчик|объявлени .. снима|страниц .. прода|эскорт|закрыт канал|закрытых чатах|трансл|стрим|изъят телефон|телефон .. не вскры|облачн|платежн приложени|камер .. зрител|фейков|бот=|админ канал|администратор групп|сайт вакан|в группе для|знакомств .. сети|по видеосвязи .. девуш",
    "profil=|profili|çatlar|abunəçi ad|elan .. silin|səhifə|eskort|qapalı kanal|qapalı qrup|yayım|telefonlar .. açılma|götürülmüş telefon|bulud|ödəniş tətbiq|kamera qarşı|saxta profil|bot=|admin|vakansiya saytı|tanışlıq sayt|qrupda .. elan",
  ),
  // bodies
  organTalk: c(
    "same scar|below the ribs|giver alone|cornea|bone marrow|liver lobe|dialysis|blood group|operated on|patient brought by|infected wounds|what that check-up|free check-ups|order in which patients|healthy young man|clinic that answers|go-between had named|envelopes|who took it out|sell a kidney|kidney",
    "шрам|под ребр|роговиц|костн мозг|доли печени|диализ|групп крови|прооперирован|очередь на пересад|конверт|бесплатн обследовани|здоров молод|донор .. родственник|даритель|почк|кто дает",
    "çapıq|qabırğa|buynuz qişa|sümük iliyi|qaraciyər|dializ|qan qrup|əməliyyat olun|növbə .. köçürmə|zərf|pulsuz müayin|sağlam gənc|böyrə|verən şəxs qohum",
  ),
}

/** Cues made of the oblique concepts. */
export const obliqueRules: RuleData[] = [
  ...cues("coordination", {
    "coordinating-body": [
      "highOfficials + sitTogether - sportsField|abroad|officialsMeet",
      "natCommission + sitTogether|meeting|voteW",
    ],
    "division-of-roles": [
      "taskOwner + agencyWord|highOfficials|fieldKin - firstContact",
      "taskOwner + crisisW",
    ],
    "local-coordination": ["localLevel + sitTogether + fieldKin", "highOfficials + taskOwner"],
    "contingency-planning": ["crisisW + fieldKin|taskOwner - foreign"],
    "-": ["learnFromPress + agencyWord|fieldKin"],
  }),
  ...cues("rapporteur", {
    "independent-mechanism": ["outsideEye", "outsideEye + policyWord|agencyWord|parliament!"],
  }),
  ...cues("monitoring-evaluation", {
    "monitoring-system": [
      "traffic + agencyWord|natCommission|measureResult|thisDocument|secretariatW",
    ],
    "-": ["traffic?"],
  }),
  ...cues("funding", {
    "-": [
      "moneyTalk + agencyWord|ngo|assocTalk|budget|shelter|taskOwner|measuresW|professional - compens|wages|trafficFee",
    ],
  }),
  ...cues("data-research", {
    "data-system": [
      "figureTalk + victim|caseW|exploit|offender|dataKeepers|shelter",
      "figureTalk + study|statistic",
    ],
  }),
  ...cues("training", {
    "training-for-frontline": [
      "learnTalk + learners - lessons|foreign",
      "trainMaterial",
      "train + effectW",
    ],
  }),
  ...cues("civil-society", {
    "strategic-partnership": ["assocTalk + assocDeed", "socialPartner + jointly"],
    "participation-in-policy": ["ngo + natCommission|council + voteW"],
    "ngo-service-provision": ["ngo + accompanyW + victim|court"],
    "survivor-participation": ["victim + advisoryW"],
  }),
  ...cues("international-cooperation", {
    "-": ["abroadTalk + police|court|agreementW|exchangeW|offender|victim"],
    "bilateral-agreements": ["abroadTalk + agreementW"],
    "police-cooperation-jit": ["borderW + abroad + exchangeInfo|contactPoint|exchangeW"],
  }),
  ...cues("equality-rights", { "-": ["fairTalk", "nonDiscr + assistanceW"] }),
  ...cues("awareness", {
    "-": [
      "tellTalk + publicW|riskTopic|parent|numberKnown|pupil|child",
      "promoteW + helpline!",
      "tellTalk + exploit|victim|buyTalk",
    ],
  }),
  ...cues("root-causes", {
    "-": [
      "wantTalk + poorPeople|child|women|exploit|vulnerab|worker|livelihoodHelp - pensionW",
      "minority + preventProg",
      "vulnerab + minority|homelessW",
    ],
  }),
  ...cues("demand", { "reduce-demand": ["buyTalk", "clientKnew", "clientKnew + punish!"] }),
  ...cues("labour-exploitation", {
    "-": ["workTalk + workAct - foreign", "workTalk + labourExpl|wages|passportKept!"],
  }),
  ...cues("borders-migration", {
    "-": ["crossTalk + borderW|docSecurity|carrier|consular|legalMigration|abroad|child|women"],
    "consular-protection": ["consular + victim|exploit|emergencyW - teacherDoc|travelDoc"],
    carriers: ["carrier + fineW|docSecurity"],
    "border-controls": [
      "borderW + abroad + exchangeInfo|contactPoint",
      "visaRefuse + offender|traffick",
    ],
  }),
  ...cues("online", {
    "-": [
      "netTalk + exploit|child|women|police|offender|victim|worker|recruitW",
      "internet + child + protectW",
    ],
  }),
  ...cues("organ-removal", {
    "-": [
      "organTalk + medicalW|offender|riskTopic|professional|abroad - bloodBank",
      "donorW + medicalW - bloodW|finance",
    ],
  }),
  ...cues("assistance", { accommodation: ["nonDiscr + assistanceW"] }),
]

/** Small concepts of the oblique cues. */
export const obliqueSmallConcepts: Concepts = {
  sportsField: c(
    "sport|festival|harvest|road|waste",
    "спорт|фестивал|урожа|дорог|отход",
    "idman|festival|məhsul|yol=|tullantı",
  ),
  trafficFee: c("recruitment fee|travel cost|victims paid", "за дорогу|за проезд", "yol xərci"),
  trainMaterial: c(
    "training manual|training material|teaching aid|training aid|guide for trainers|handbook for",
    "учебн пособ|учебно-методическ|методическ пособ|пособие для",
    "təlim vəsait|metodik vəsait|dərs vəsait|tədris vəsait",
  ),
  effectW: c(
    "effect of training|effect on practice|not measured|effectiveness|one-off|once only|measured",
    "эффективност|не измеря|разов|однократн",
    "təsiri ölç|təsir|birdəfəlik|effektiv",
  ),
  jointly: c(
    "jointly with|together with|in partnership with|agreement with|joint action|agreement on",
    "совместно с|вместе с|соглашени|совместных мер",
    "birgə|birlikdə|saziş|razılaşma",
  ),
  voteW: c(
    "seat|vote|member|represent|observer",
    "мест=|голос|состав|представител|член",
    "yer=|səs hüquq|üzv|nümayəndə|tərkib",
  ),
  accompanyW: c(
    "accompan|attend|support person|assist during",
    "сопровожд|сопровождать|допуска",
    "müşayiət|buraxıl",
  ),
  advisoryW: c(
    "advisory council|advisory group|advisory board|consultative council",
    "консультативн совет|консультативн групп|экспертн совет",
    "məşvərət şura|məsləhət şura|ekspert şura",
  ),
  promoteW: c(
    "promot|advertis|publicis|publiciz|make known|customers|clients|spread|distribut|display|airports|bus stations",
    "популяриз|реклам|разослать|рассылк|распростран|размест|клиентам|вокзал|аэропорт",
    "təbliğ|reklam|müştərilərə çatdır|yayıl|yerləşdir|hava liman|avtovağzal|vağzal|tanıdıl",
  ),
  pensionW: c(
    "pension fund|bank portfolio|insurance",
    "пенсионн фонд|портфел|страхов",
    "pensiya fond|portfel|sığorta",
  ),
  preventProg: c(
    "prevention programme|preventive programme|prevention measure|tailored|outreach programme|targeted programme|social programme",
    "профилактическ программ|адресн|программ профилакт|мер профилакт|меры профилактик|поддержк общин",
    "profilaktik|ünvanlı|sosial proqram|yönəlmiş proqram",
  ),
  homelessW: c(
    "homeless|mental|stateless|rough sleep",
    "бездомн|без определенного места|психическ|без гражданства",
    "evsiz|psixi|vətəndaşlığı olmayan",
  ),
  clientKnew: c(
    "client who|clients who know|user who knows|customer who knew|who uses .. knowing|buyer who knew|services knowing that",
    "клиент .. знавш|клиента, знавш|ответственность клиент|заказчик .. знал|зная, что .. жертв",
    "bilən müştəri|müştərinin məsuliyyət|qurban olduğunu bil|bilən alıcı",
  ),
  emergencyW: c(
    "emergency fund|instruction|guidance|in distress|cash",
    "экстренн|инструкци|указани|резерв средств",
    "təlimat|təcili|ehtiyat vəsait",
  ),
  teacherDoc: c(
    "teacher|doctor|social worker",
    "учител|педагог|врач|социальн работник",
    "müəllim|həkim|sosial işçi",
  ),
  visaRefuse: c(
    "revoke visa|refuse entry|entry ban|deny entry|refusal of entry|close entry|cancel visa",
    "аннулир виз|закрыва въезд|закрывать им въезд|запрет на въезд|отказ во въезд",
    "girişinə qadağa|ölkəyə giriş .. qadağa|viza .. ləğv|girişə icazə verilmə",
  ),
  protectW: c("protect|safe|abuse|grooming", "защит|безопасн|груминг", "qorun|təhlükəsiz|qruminq"),
  bloodBank: c(
    "blood transfusion|blood donor|bone marrow register|seedling|rice",
    "переливани|донорств крови|саженц|регистр",
    "qanköçürmə|qan donor|reyestrinə .. qoşul|tinglik",
  ),
  donorW: c(
    "organ donor|living donor|unrelated donor|donor=|donors and recipients",
    "живого донор|прижизнен донор|неродственн донор|донор=",
    "donor=|donorun|donorla",
  ),
}
