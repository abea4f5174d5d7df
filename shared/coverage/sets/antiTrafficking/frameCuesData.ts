import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/**
 * Concepts for halves of a scene: each says little alone, two together show which area is meant.
 */
export const frameConcepts: Concepts = {
  askAlone: c(
    "speak to her alone|speak to him alone|spoken to her alone|spoken to alone|talk to each|take aside|taken aside|separate room|out of earshot|who holds|who held|who keeps|ask about debt|asked about debt|ask how much|how much they still owed|how she came|how they came|freedom to leave|free to leave|put the .. questions|laminated card|questions on the card|asked none of|nobody asked|no one asked|never asked|ask where|asked where|ask who",
    "наедине|с глазу на глаз|отдельн комнат|отведя в сторону|отвести в сторону|у кого .. паспорт|у кого находил|у кого документ|спрашивать о долг|спросить о долг|о долге|как она туда попал|как попал|ни одну не спрос|никто не спрос|не спросил|задать .. вопрос|задавать .. вопрос|выяснять, у кого|кому отдает|кому отдают|кто отвечает за больного|обращать внимание на запер|запертые снаружи",
    "təklikdə|təkbətək|ayrıca danış|kənara çək|ayrı otaq|pasportu kimdə|pasportların kimdə|sənədini kimə|borclu sayıl|borcu varmı|nə qədər borc|haradan gətiril|necə düş|heç kim soruş|soruşulmur|soruşmayıb|soruşan olma|suallar ver|kimin maşınına|pulunu kim",
  ),
  foundWhere: c(
    "inmate|prison|cell=|deportation|irregular|raid|ferry|traveller|night clinic|sauna|hospital|patient|detention|packing shed|brothel|farm|hostel|street|asylum|behind bars|illegal stay|departure list|nurse|doctor|consul|inspector",
    "заключенн|тюрьм|изолятор|обезьянник|пересыльн|депорт|притон|паром|больниц|скор помощ|фельдшер|общежити|ферм|шхун|выдвор|участков|консульск|инспектор|подсобн|этап|улиц|самолет",
    "məhbus|həbsxana|təcridxana|kamera|deportasiya|çıxarıl|reyd|xəstə|həkim|yataqxana|ferma|hamam|metro|küçə|səfirli|müfəttiş|sahə müvəkkil|təyyarə",
  ),
  verdict: c(
    "conclusion on whether|panel has|until the panel|the panel|written checklist|certified about the person|does not amount to|second look|recognised as a victim|recognised only|not recognised|status withdrawn|formal recognition|certificate of victim|someone has been exploited|whether someone|has been exploited|suspicion founded|mere suspicion",
    "заключени .. психолог|бланк заключени|пока комиссия|решения комиссии|комисси не вынес|отказано в признани|отказ в признан|признани жертв|официальн идентиф|справк .. право|мотивированн ответ|не имеет значения для решени|первичной идентиф|статус пострадавш",
    "rəy .. psixoloq|komissiyanın rəyi|komissiya sözünü|komissiya qərar|qurban sayılma|qurban kimi tanınma|tanınmasından imtina|rəsmi müəyyən|şübhə yaranan|arayışı ləğv|statusdan məhrum",
  ),
  caseFree: c(
    "no bearing on|acquittal|closure of the file|would not sign a complaint|sign a complaint|once a criminal case|only once a case|do not wish to testify|whether or not charges",
    "оправдательн приговор|не имеет значения|желание либо нежелание|прекращение дела не|независимо от исхода|только после возбуждени|лишь после возбужден",
    "bəraət|təsir göstərmir|cinayət işi başlan|ifadə verməkdən imtina|yalnız cinayət işi|işin xitam",
  ),
  // passing on
  passOn: c(
    "inform|rings|telephone|ring=|call=|passes|pass on|hand over|bring=|brings|send=|sends|notif|accompanies|takes over|receives the|fetch|escort|forwards|transmit|pick up",
    "уведом|сообщ|звон|переда|направ|достав|сопрово|отвоз|принима|вызыва",
    "xəbər ver|zəng|ötür|təhvil|göndər|yönəlt|yönəld|çatdır|müşayiət|bildir|qəbul edir|apar",
  ),
  whoNext: c(
    "who does what next|next step|what to do next|whom to call|next service|next office|from one counter|four offices|five offices|three offices|offices before|counter to counter|office to office|one form|same form|form=|card=|checklist|step=|steps|wall chart|chart|sheet on the wall|duty roster|one number|on-call|coordinator of the case|one person who|single caseworker|case file follows|meeting on each case|weekly meeting on|round table on each",
    "кому звонить|куда звонить|кто что делает дальше|следующ шаг|следующ служб|из кабинета в кабинет|от окошка к окошку|четыре кабинет|пять кабинет|несколько инстанц|бланк|карт=|карточк|памятка на стене|на стене|дежурн|один сотрудник .. ведет|один куратор|разбор каждого случая|еженедельн|шаг за шагом",
    "kimə zəng|növbəti addım|sonra nə|növbəti xidmət|bir qapıdan|pəncərədən pəncərə|dörd idarə|beş idarə|blank|vərəqə|kart=|divarda|növbətçi|bir nəfər .. aparır|hər iş üzrə|həftəlik|mərhələ",
  ),
  // looking after
  careThing: c(
    "bed=|beds|roof|warm meal|hot meal|clothes|nurse|doctor|dentist|bandage|medicine|medicines|blanket|shower|key to the room|night place|safe night|psychologist|somebody to talk|interpreter|phone card|soap|mother and child|wheelchair|cot=|sleeping place|treatment|sick|ill=|wounds|injuries|insulin|prescription|pregnan|abortion|gynaecolog|travel card|pocket money|food|kitchen",
    "койк|кров|ночлег|горяч питани|еда=|еды|одежд|медсестр|врач|лекарств|бинт|одеял|душ=|комнат|психолог|переводчик|мыло|лечени|раны|рану|побоев|беременн|гинеколог|стоматолог|питани|коляск|инвалид|карманн деньг",
    "çarpayı|dam altı|isti yemək|yemək|geyim|paltar|tibb bacısı|həkim|dərman|yorğan|otaq|gecələmək|psixoloq|tərcüməçi|müalicə|yara|hamilə|ginekoloq|diş həkimi|əlil arabası|cib xərcliyi|pulsuz müayinə|resept",
  ),
  careGive: c(
    "free of charge|from the first night|first night|day and night|at any hour|whoever|for those who|residents|is given|are given|offered|nobody is turned|no one is turned|men with|women with|newcomer|on arrival|within two hours|opens|closed at weekends|is missing|not available|full=|turned away|waiting|pay for themselves|had to pay|at night|house for|place for|places for|taken in",
    "бесплатн|с первой ночи|в первую ночь|в первый час|круглосуточн|в любое время|жильц|проживающ|поступивш|предоставл|не хватает|мест нет|оплачивают сами|сами платят|за свой счет|ночью|женщинам с детьми|мужчин|выходн|в тот же день",
    "pulsuz|ilk gecə|ilk saat|gecə-gündüz|istənilən saat|sakin|verilir|verilsin|təmin|çatmır|yer yoxdur|özləri ödəyir|öz pulu|öz hesabına|gecə|kişilər|uşaqlı qadın|eyni gün|gəlməsi ilə",
  ),
  shelterPeople: c(
    "resident|rescued|freed|escaped|runaway|fled|brought from|brought in|those who have got away|people who got away|person concerned|victim|survivor|taken from|came out of|women from the|men from the|got out",
    "спасен|вызволен|освобожден|бежавш|сбежавш|беглец|беглянк|доставлен|привезенн|пострадавш|жертв|жилиц|подопечн|обративш|поступивш",
    "xilas ed|qaçıb gəl|qaçan|azad edil|gətirilən|çıxarılan|zərər çəkmiş|zərərçəkmiş|qurban|sakin|pənah|müraciət edən",
  ),
  // not told
  secretThing: c(
    "name=|names|surname|address|photograph|face|diagnosis|telephone number|village of|birth date|passport copy|list of residents|file=|files|folder|notes|medical record|spreadsheet|computer|database|usb|camera|recording|story",
    "имя|имена|фамил|адрес|фотограф|лицо|диагноз|номер телефон|папк|список жильц|карточк|картотек|таблиц|компьютер|флешк|камер|запись|истори",
    "ad=|adı|adları|soyad|ünvan|foto|şəkil|üz=|diaqnoz|telefon nömrə|qovluq|siyahı|vərəq|cədvəl|kompüter|kamera|yazı|hekayə",
  ),
  secretDeed: c(
    "whisper|leak|newspaper|reporter|neighbours learn|neighbours learnt|read aloud|read out|posted|on the internet|television crew|pixel|blur|locked|password|safe=|shred|erase|delete|without her leave|without permission|without consent|nobody but|only those|log of who|who opened|strangers|visible|shown|waiting room|in front of others|counter in front|overheard|under a number|code|may not be published|not be printed|not to be named|publish",
    "шепот|утечк|газет|репортер|корреспондент|соседи узна|вслух|при посторонних|в присутствии посторонних|выложил|в интернет|телевид|размы|под замком|парол|сейф|уничтож|стира|удаля|без разрешени|без согласи|никто, кроме|только те|журнал .. кто|кто открывал|под номером|код=|шифр|не разглаша|не называ|не публик|не печата",
    "pıçılt|sızma|qəzet|müxbir|qonşular bil|ucadan|kənar adam|yad yanında|paylaşıl|internetdə|televiziya|bulanıq|kilid|parol|seyf|məhv|silin|icazəsiz|razılığı olmadan|yalnız|kim açıb|jurnal|nömrə ilə|kod=|şifr|açıqlanma|yazılmasın|göstərilməsin|dərc olunma",
  ),
  // time to think
  thinkTime: c(
    "time to think|think it over|weeks|days of calm|sleep|rest=|rested|calm|recover|decide|decision|quiet|breath|before she is asked|before he is asked|before anybody asks|no question|no questions|first days|month of|six weeks|thirty days|forty-five days|ninety days",
    "подумать|обдум|недел|покой|отдых|отоспа|прийти в себя|опомни|решить|решени|тишин|прежде чем спрашив|никаких вопросов|без вопросов|первые дни|тридцать дней|тридцати дней|сорок пять дней|месяц",
    "düşünmək|fikirləş|həftə|sakitlik|dincəl|yatsın|yuxu|özünə gəl|qərar|sual verilmə|ilk günlər|otuz gün|qırx beş gün|ay ərzində|bir ay",
  ),
  notForced: c(
    "nobody may ask|no one may ask|may not be questioned|not be questioned|without being pressed|not pressed|pressed|no pressure|before deciding|may decide|deportation waits|removal waits|stays in force|papers suspended|may stay meanwhile|meanwhile|same evening|the very night|first evening|statement the|to testify or not|whether to testify|whether to talk|talk to the police",
    "не допрашива|не торопить|не торопят|без нажима|нажим|давить|в тот же вечер|в первую ночь|давать ли показания|говорить ли|высылк|выдвор|приостанавл|на это время|в течение этого времени|до принятия решени|на второй день|сразу после задержани",
    "dindirilmə|tələsdir|təzyiq|həmin axşam|ilk gecə|ifadə verib|danışıb-danışma|çıxarılma|deportasiya|dayandırıl|bu müddət|qərar verənədək|ikinci gün|saxlanılan kimi",
  ),
  // staying
  stayRight: c(
    "may stay|allowed to stay|right to remain|stay on|stays lawful|remain here|permit|visa|stamp|paper that lets|temporary card|status|renew|prolong|extension|residence|settle|go home to danger|sent to where|returned to where|persecut|asylum|refuge",
    "остаться|остаются|право жить|разрешени|виза=|визы|визу|штамп|временн карт|статус|продлен|продлить|продлева|проживани|вид на жит|убежищ|преследовани|куда .. вернуть опасно",
    "qala bil|qalmaq|qalmasına|icazə|viza|möhür|müvəqqəti kart|status|uzadıl|uzat|yaşamaq|sığınacaq|təqib|qaytarılarsa təhlükə",
  ),
  stayWhy: c(
    "exploit|victim|health|ill=|illness|pregnan|child in school|children in school|court case|trial|cooperat|witness|testif|danger at home|threat|personal|family|without papers|no papers|expired|tied to|employer|spouse",
    "эксплуат|пострадавш|жертв|здоров|болезн|лечени|ребенок .. школ|судебн|процесс|сотруднич|свидетел|угроз|личн|без документов|истек|привязан|работодател|следстви",
    "istismar|zərərçək|zərər çək|qurban|sağlamlıq|xəstə|müalicə|uşağı məktəb|məhkəmə|əməkdaş|şahid|hədə|şəxsi|sənədsiz|vaxtı bit|vaxtı keç|işəgötürən|istintaq",
  ),
  // getting money
  owedMoney: c(
    "unpaid|owed|lost wages|wages|damages|pain|suffering|stolen years|what was taken|what they earned|sum|money=|payment|pay back|reckoned|awarded|paid out|receive nothing|received nothing|never seen a|fund|instalment",
    "невыплач|недоплач|задолжен|заработ|ущерб|вред|страдани|отнят|сумм|деньг|выплат|взыск|присужд|ничего не получ|ни копейки|фонд|компенсац",
    "ödənilmə|borc|qazanc|əməkhaqqı|zərər|ziyan|iztirab|əlindən alın|məbləğ|pul=|pulu|ödəniş|tutul|təyin edil|heç nə alma|bir qəpik|fond|kompensasiya",
  ),
  claimDeed: c(
    "judge shall|court|lawyer|counsel|claim|suit|prosecutor shall ask|ask for damages|application form for|without fee|court fee|fees waived|on behalf of|represented|verdict|judgment|bailiff|convicted|sentence|perpetrator|state steps in|advance",
    "суд=|суда|судья|адвокат|защитник|иск=|иска|заявлени|пошлин|прокурор|приговор|исполнитель|пристав|осужден|виновн|представля|казн|аванс",
    "məhkəmə|hakim|vəkil|iddia|ərizə|rüsum|prokuror|hökm|icra məmur|məhkum|təqsir|təmsil|xəzinə|avans",
  ),
  // the way home
  wayHome: c(
    "home=|homeward|flight|ticket|plane|bus home|airport|return|going back|sent back|journey|border town|native village|land of|motherland|her own country|his own country|own country|arrival|travel",
    "домой|родин|билет|самолет|рейс|аэропорт|возвращ|обратно|дорог|родное село|своей стран|проезд",
    "evə|vətən|bilet|təyyarə|reys|hava liman|qayıt|qayıd|geri|yol=|doğma kənd|öz ölkə|səfər",
  ),
  wayCare: c(
    "met by|who meets|will meet|waits for|somebody waits|awaits|family fit|whether the family|same men|those who sold|sold by|uncle who|debt there|danger|safe|voluntar|wishes|of her own will|against her will|escort|accompanied|consul|emergency passport|paper to travel|not be put on|nobody shall be put|before the journey|before departure|contact of|address of a|arrange",
    "встреч|встретит|ждет|ждут|семья .. примет|те же люди|продал|долг .. дома|опасн|безопасн|добровольн|по своей воле|против воли|по желанию|сопровожд|консул|свидетельств на возвращ|не сажать|не отправля|до отъезда|перед отъездом|адрес .. организац|удостовер",
    "qarşıla|gözləyir|ailəsi .. qəbul|həmin adamlar|satan|orada borc|təhlükə|təhlükəsiz|könüllü|öz istəyi|istəyi ilə|zorla|müşayiət|konsul|qayıdış şəhadətnam|mindirilmə|göndərilmə|yola düşməzdən|əlaqə|ünvan",
  ),
  // life after
  newLife: c(
    "job=|work|trade=|craft|learn|course|school|workshop|sewing|bakery|hairdress|driving licence|flat|room|rent|housing|kindergarten|bank account|debt counsell|loan|tools|apprentice|diploma|employer|wages|savings",
    "работ|ремесл|професси|учеб|курс|школ|мастерск|швей|пекарн|парикмахер|водительск прав|квартир|комнат|аренд|жиль|детск сад|счет в банке|инструмент|ученик|диплом|нанимател|зарплат",
    "iş=|işə|işlə|sənət|peşə|kurs|məktəb|emalatxana|tikiş|çörək|bərbər|mənzil|otaq|kirayə|bağça|hesab|alət|şagird|diplom|işəgötürən|maaş",
  ),
  afterwards: c(
    "after leaving|after the shelter|left the shelter|leaves the shelter|leave the shelter|when the shelter|once outside|a year later|two years|for two years|three years|months after|former residents|former resident|those who left|who have left|back in the village|new start|start again|again with|fell back|back to the same|returned to the street|mentor|visits her|visits him|follow|own feet|standing on",
    "после приют|после убежищ|выйдя из|покинув|покидающ|вышедш|через год|в течение двух лет|два года|бывш жил|вернувш|начать заново|снова у|опять у|опять на улиц|наставник|навеща|на ноги|самостоятельн",
    "sığınacaqdan sonra|sığınacaqdan çıx|mərkəzdən çıx|ayrılan|bir il sonra|iki il|keçmiş sakin|qayıdan|qayıtmış|yenidən başla|yenə həmin|mentor|kurator|baş çək|ayaq üstə|müstəqil",
  ),
  // children
  childSeen: c(
    "child|boy=|boys|girl=|girls|minor|pupil|infant|baby|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|ten-year|years old|little|teen|brothers and sisters|orphan|kids|under age",
    "ребен|дет=|детей|детям|мальчик|девочк|подрост|школьник|младен|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|лет от роду|несовершеннолет|сирот|малыш",
    "uşaq|oğlan|qız=|qızcığaz|yeniyetmə|şagird|körpə|on iki yaş|on üç yaş|on dörd yaş|on beş yaş|on altı yaş|yaşlı oğlan|yaşlı qız|yetim|azyaşlı",
  ),
  childHarm: c(
    "beg=|begs|begging|sell=|sells|selling|steal|stole|pickpocket|market at night|carry drugs|washing cars|window=|herd|carpet|brick|tobacco|cotton|absent from school|missed school|vanish|disappear|missing|run away|ran away|hotel|webcam|older man|married|bride|given away|adopt|surrogate|age is|age of|date of birth|bones|x-ray|guardian|alone|unaccompanied|uncle|aunt|interview|questioned|teddy|soft toy|recorded|psychologist",
    "проси милостын|попрошайнич|продает|продают|торгует|торгуют|крадет|краж|ночью|моют машины|мойк|пасет|ковр|кирпич|хлопок|табак|пропуска школ|не ходит в школу|пропал|исчез|сбежал|гостиниц|старше|замуж|невест|усыновл|возраст|дата рождения|рентген|опекун|один=|без сопровожд|дядя|тетя|допрос|опрос|игрушк|запис",
    "dilən|satır|satan|oğurla|gecə|maşın yu|çoban|xalça|kərpic|pambıq|tütün|məktəbə getmir|dərsdən yayın|itkin|yoxa çıx|qaç|otel|yaşlı kişi|ərə ver|gəlin|övladlığa|yaşı|doğum tarix|rentgen|qəyyum|tək=|müşayiətsiz|əmi|xala|dindir|dinlə|oyuncaq|yazıl",
  ),
  // law
  lawText: c(
    "article|code|clause|paragraph|section|statute|bill|law=|laws|act=|provision|convention|treaty|wording|amend|offence|crime",
    "стать|кодекс|норм|пункт|закон|конвенц|договор|формулировк|поправк|преступлени|состав",
    "maddə|məcəllə|norma|bənd|qanun|konvensiya|müqavilə|ifadə|dəyişiklik|cinayət|tərkib",
  ),
  lawHarsh: c(
    "years in prison|years of imprisonment|imprisonment|prison term|punish|penalt|sentence|maximum|minimum|harsher|stiffer|heavier|life sentence|fine=|company|firm=|firms|licence withdrawn|wound up|closed down|official who|public servant|uniform|gang|under eighteen|child|consent|agreed|threat|deceit|attempt|helper|accomplice|abroad by|committed abroad|nationals who|whoever|buys|sells|holds|transports|recruits|harbours",
    "лет лишения|лишени свобод|заключени|наказ|кара|срок|строже|тяжелее|пожизнен|штраф|компани|фирм|лишить лиценз|ликвид|закрыть|чиновник|служащ|мундир|банд|групп|не достиг|ребенк|согласи|обман|угроз|покушени|пособник|за границей|тот, кто|кто .. продает|купл|вербует|перевозит|укрывает",
    "il azadlıq|azadlıqdan məhrum|həbs|cəza|ağır|sərt|ömürlük|cərim|şirkət|firma|lisenziya|ləğv|məmur|geyim|dəstə|qrup|on səkkiz|uşaq|razılıq|razı ol|aldat|hədə|cəhd|köməkçi|xaricdə törəd|kim|alan|satan|daşıyan|cəlb edən",
  ),
  // not punishing
  wronged: c(
    "stole|stolen|theft|begging|begged|forged|false passport|false papers|drugs|cannabis|couriers|courier|sold herself|prostitut|illegal stay|without visa|crossed the border|border illegally|unlawful entry|carried|fined|fine=|convict|charged|arrested|prosecuted|sentence|record|criminal record|guilty|accused|punished|offence",
    "кра[лж]|кража|попрошай|подделан|чужой паспорт|фальшив|наркот|закладк|курьер|проституц|незаконн пребыв|без визы|незаконн пересечен|штраф|осужд|обвин|арест|преследова|приговор|судимост|виновн|наказ|правонаруш|протокол",
    "oğurlu|dilən|saxta|başqasının pasport|narkotik|kuryer|fahişə|qanunsuz qal|vizasız|sərhədi qanunsuz|cərim|məhkum|ittiham|həbs|təqib|hökm|məhkumluq|günahkar|cəza|pozuntu|protokol",
  ),
  underHand: c(
    "made to|was made to|were made to|forced|told to|ordered to|under orders|under the eyes|locked|beaten|threat|threatened|owner|master|boss|handler|pimp|those who held|those who kept|exploit|no choice|not of her own|not of his own|own free will|free will|held|in the hands|under control|controlled|because of|as long as he was|while she was|instead of the man|the man who sent|who sent",
    "заставл|принуди|принужд|вынужд|велел|приказ|под надзор|взаперти|запер|избив|побо|угроз|хозяин|хозяев|сутенер|державш|эксплуат|не по своей|выбора не было|в руках|под контрол|вместо того, кто|того, кто послал|пославш|неволе",
    "məcbur|zorla|əmr|nəzarət altında|kilid|döyül|hədə|sahibi|sahibkar|ağa=|saxlayan|istismar|seçim yox|öz istəyi|öz iradə|əlində|əlindən|göndərən|əvəzinə onu",
  ),
  // investigating
  hunt: c(
    "detective|investigat|squad|prosecutor|police|officers|patrol|analyst|undercover|wire|telephone tap|tapped|follow the|watch the|raid|arrest|warrant|informer|file=|case=|cases|docket|evidence|charge|trial|inquiry|search|surveil|cameras|covert|drones|statement of the victim",
    "сыщик|следоват|оперативник|отдел|прокурор|полици|милици|аналитик|внедр|прослуш|наблюден|слежк|рейд|арест|ордер|осведомит|дело=|дела|улик|доказательств|обвинени|проверк|розыск|обыск",
    "müstəntiq|əməliyyatçı|şöbə|prokuror|polis|analitik|dinləmə|izləmə|müşahidə|reyd|həbs|order|məxbir|iş=|işlər|sübut|ittiham|yoxlama|axtarış",
  ),
  huntHow: c(
    "of its own|own accord|own motion|own initiative|no complaint|without a complaint|nobody complained|complaint withdrawn|withdrawn|first day|joint|specialised|special|only this|nothing else but|nothing but|lapse|shelved|closed|dropped|dismissed|acquitted|never reached|reached the court|reached court|years to|backlog|months without|bribe|tipped|warned|look away|on the payroll|own colleague|colleagues|officers who|protector|ring=|rings|network|organiser|organisers|bosses|masterminds|small fry|drivers and|beyond the statement|word alone|does not rest|without her testimony|other proof",
    "по собственн|сами=|без заявлени|жалоб|отозвал|отказалась от|с первого дня|совместн|специализ|только эт|ничем иным|прекращ|приостан|закрыт|до суда|доход до суда|годами|взят|предупред|крыш|на содержани|коллег|организатор|верхушк|сет[ьи]|групп|главар|мелк|исполнител|без показаний|не только на слова|иными доказ|другими доказ",
    "öz təşəbbüs|özləri|şikayət|ərizəsiz|geri götür|imtina|ilk gün|birgə|ixtisas|yalnız bu|xitam|dayandır|bağlan|məhkəməyə çat|illərlə|rüşvət|xəbərdar|himayə|həmkar|təşkilatçı|başçı|şəbəkə|dəstə|xırda|icraçı|ifadəsiz|başqa sübut|digər sübut",
  ),
  // money trail
  gain: c(
    "profit|gain=|gains|money=|cash|villa|house=|houses|car=|cars|boat|gold|jewel|account|accounts|transfer|transfers|wallet|crypto|bank|banks|bureau de change|property|flat=|flats|land|shares|restaurant|assets|wealth|nominee|in the name of|wife's name|mother's name|mother-in-law|earnings",
    "прибыл|доход|деньг|наличн|вилл|дом=|дома|машин|яхт|золот|счет|счета|перевод|кошел|крипт|банк|обменник|имуществ|квартир|земл|ресторан|актив|богатств|на имя|тещ|жен[ыу]|матери|заработанн",
    "mənfəət|gəlir|pul=|pullar|nağd|villa|ev=|evlər|maşın|qızıl|hesab|köçürmə|pul kisə|kripto|bank|mübadilə|əmlak|mənzil|torpaq|restoran|aktiv|var-dövlət|adına|qayınana|arvad",
  ),
  gainTake: c(
    "seiz|freez|frozen|confiscat|forfeit|taken from|traced|trace=|tracing|untouched|still his|still owns|still there|kept=|keeps|hidden|hide=|laundered|launder|explain|explained|where it came from|origin of|suspicious|report to the intelligence|sold at auction|auction|handed to|returned to victims|comes out of prison|leave prison|out of prison|served his|after serving|before the arrest|empty|emptied|beside the criminal|parallel",
    "арест|изъя|изыма|заморо|конфиск|отобра|отслеж|просле|не тронут|остается за|остались за|по-прежнему|скрыт|спрят|отмыв|объясн|откуда|происхожд|подозрит|аукцион|с молотка|выйдя из|выходит из|отсидев|отбыв|до ареста|пуст|параллельн",
    "həbs|götürül|dondur|müsadirə|əlindən alın|izlə|toxunulma|hələ də|yerində|gizlə|yuyul|izah|haradan|mənşə|şübhəli|hərrac|satıl|həbsdən çıx|cəzasını çək|boş|paralel",
  ),
  // in court
  testify: c(
    "testif|witness|give evidence|evidence|statement|speak in court|courtroom|court|trial|hearing|judge|defence counsel|defender|cross-examin|accused|defendant|dock|bench|questioned|interviewed|interview",
    "показани|свидетел|суд=|суда|суде|зал|процесс|слушани|судья|защитник|адвокат защиты|подсудим|обвиняем|допрос|скамь",
    "ifadə|şahid|məhkəmə|zal|proses|dinləmə|hakim|müdafiəçi|təqsirləndiril|dindir|sorğu",
  ),
  spare: c(
    "screen=|curtain|video|link|recorded|recording|once only|only once|only one time|third time|fourth time|again and again|repeat|repeatedly|separate door|separate entrance|side entrance|corridor|waiting room|same bench|same room|face the|faces the|see the|alone with|threat|threatened|phone calls at night|followed|brother came|relatives of|guard|police car|moved to|new name|new address|hide her address|alarm|panic|behind closed|public excluded|asked about her past|how she dressed|shame|trembl|afraid|fear|told when|release from|is told|hand held|companion|at her side|beside her|accompan|prepared for|support",
    "ширм|экран|видео|связ|запис|один раз|третий раз|четвертый раз|снова и снова|повтор|отдельн вход|боков вход|коридор|на одной скамье|лицом к лицу|увид|угроз|звонк|следил|родственник|охран|переве|переезд|новое имя|адрес|тревожн|за закрыт|без публики|о прошлом|во что была одета|стыд|бои[тс]|страх|сообща|освобожден|рядом|сопровожд|подготов|поддержк",
    "pərdə|ekran|video|bağlantı|yazı|bir dəfə|üçüncü dəfə|dördüncü dəfə|təkrar|ayrı qapı|ayrıca giriş|dəhliz|eyni skamya|üz-üzə|görmə|hədə|zəng|izlə|qohumlar|mühafizə|köçür|yeni ad|ünvan|həyəcan|qapalı|keçmiş|geyim|utan|qorx|xəbər veril|azadlığa|yanında|müşayiət|hazırla|dəstək",
  ),
}

/** Cues made of two halves of a scene. */
export const frameRules: RuleData[] = [
  ...cues("identification", {
    "proactive-detection": ["askAlone + foundWhere", "askAlone + offender|victim|exploit~"],
    "indicators-procedures": ["verdict + fieldKin|ngo|psych|procedureW", "verdict + foundWhere"],
    "decoupling-from-prosecution": [
      "caseFree + verdict|statusW|victim",
      "caseFree + shelterPeople + certificateW",
    ],
  }),
  ...cues("referral", {
    sops: [
      "whoNext + passOn + shelterPeople|fieldKin|centreDuty~",
      "whoNext + shelterPeople + agencyWord?",
    ],
  }),
  ...cues("assistance", {
    "-": ["careThing + careGive + shelterPeople"],
    accommodation: ["careThing + careGive~"],
  }),
  ...cues("privacy", {
    "confidentiality-identity": [
      "secretThing + secretDeed + shelterPeople?",
      "secretThing + secretDeed + media|professional~",
    ],
  }),
  ...cues("recovery-reflection", {
    "purpose-not-cooperation": [
      "thinkTime + notForced + shelterPeople|foreigner|police",
      "thinkTime + notForced~",
    ],
  }),
  ...cues("residence", {
    "permit-personal-situation": ["stayRight + stayWhy + shelterPeople|foreigner|exploit?"],
  }),
  ...cues("compensation", {
    "compensation-from-offender": [
      "owedMoney + claimDeed + shelterPeople|offender|worker",
      "owedMoney + claimDeed + court~",
    ],
  }),
  ...cues("return", {
    "dignified-voluntary": ["wayHome + wayCare + shelterPeople|homeCountry|consular~"],
  }),
  ...cues("reintegration", {
    "long-term-support": [
      "newLife + afterwards + shelter~",
      "newLife + afterwards + shelterPeople",
    ],
  }),
  ...cues("children", {
    "child-prevention": [
      "childSeen + childHarm~",
      "childSeen + childHarm + exploit|police|guardian|institutionW",
    ],
  }),
  ...cues("criminalisation", {
    "definition-offence": ["lawText + lawHarsh + exploit|traffick|newForms - nonPunish|train"],
  }),
  ...cues("non-punishment", {
    "scope-all-offences": [
      "wronged + underHand + court|police~",
      "wronged + underHand + dropped|nonPunish|offenderFree",
    ],
  }),
  ...cues("investigation", {
    "proactive-priority": [
      "hunt + huntHow + corruption|ownMotion",
      "hunt + huntHow + convictStat|caseW + exploit|offender|traffick~",
    ],
  }),
  ...cues("financial-investigation", {
    "freeze-confiscate": ["gain + gainTake + offender|crimeContext", "gain + gainTake + offender~"],
  }),
  ...cues("victim-witness", {
    "secondary-victimisation": [
      "testify + spare + court + offender|shelterPeople~",
      "testify + spare + shelterPeople|victim|offender|child",
    ],
  }),
]

/** Small concepts of these cues. */
export const frameSmallConcepts: Concepts = {
  certificateW: c(
    "certificate|status|support|help",
    "справк|статус|поддержк|помощ",
    "arayış|status|dəstək|yardım",
  ),
  renewW: c(
    "renew|extension|application|waive|fee=|processing time|shorten",
    "продл|ходатайств|рассмотрени|пошлин|заявлени",
    "uzadıl|ərizə|müraciət|rüsum|baxılma",
  ),
  nationalityConfirm: c(
    "confirm nationality|verify nationality|verification of nationality|confirmation of nationality|establish nationality",
    "подтверждени гражданств|установлени гражданств|подтверждения гражданства",
    "vətəndaşlığın .. təsdiq|vətəndaşlığının təsdiq|vətəndaşlığın müəyyən",
  ),
  employW: c(
    "vocational training|job placement|apprenticeship|apprentice|decent work|internship|employment of|find work|labour market",
    "трудоустро|профессиональн обучени|стажировк|рабочих мест|приеме на работу|рынок труда|рынку труда",
    "işə qəbul|işə düzəl|peşə hazırlı|peşə təhsil|təcrübə keçmə|əmək bazar|məşğulluğ",
  ),
}
