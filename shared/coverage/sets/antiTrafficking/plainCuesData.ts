import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/** Concepts for short and plain measures. */
export const plainConcepts: Concepts = {
  // Lacks that drive people away are expressed by a negation, and are the subject itself.
  lacksWork: c(
    "there is no work=|there is no paid work=|there is no regular work=|there are no jobs|there are hardly any jobs|there is nothing to live on|there is no way to earn",
    "нет работы=|нет никакой работы=|нет заработка|негде заработать|негде работать",
    "iş yoxdur|iş yeri yoxdur|iş yerləri yoxdur|qazanc yoxdur|işləməyə yer yoxdur",
  ),
  // framework
  groupBody: c(
    "working group|commission|council|committee|coordination group|task force",
    "рабоч групп|рабочая групп|рабочую групп|рабочей групп|рабочие групп|комисси|совет=|совета|советы|комитет",
    "işçi qrup|komissiya|şura=|şuralar|şuran|komitə",
  ),
  meetsOften: c(
    "meetings .. every|meetings .. once|meetings each|sessions .. every|sessions .. once|meetings every|meetings once|meets monthly|meet monthly|meets every|meets quarterly|meet quarterly|meet every|meets once|meets twice|monthly meeting|quarterly meeting|regular meeting|meets regularly|meet regularly",
    "заседани .. раз в|заседания .. раз в|заседания .. ежекварт|заседания .. ежемесяч|заседания .. каждый|совещани .. раз в|собира ежемесячн|собирает раз|собирать раз|собираетс .. раз|заседа раз|заседает .. раз|ежемесячн заседани|ежемесячные заседани|регулярн заседани|регулярные заседани|собирающ|заседающ",
    "iclasları .. ayda|iclaslarını .. ayda|iclası .. ayda|iclasını ayda|iclaslarını rübdə|iclasını rübdə|iclas .. rübdə|iclası .. rübdə|ayda bir .. iclas|rübdə bir .. iclas|ayda bir .. toplan|ayda bir dəfə|hər ay toplan|hər ay yığış|müntəzəm toplan|rübdə bir .. toplan|müntəzəm iclas",
  ),
  eachPlace: c(
    "each district|every district|each region|every region|each town|every town|each municipality|every municipality|each province|every province|each county|every county|in the districts|in the regions",
    "в каждом район|в каждой област|в каждом регион|в каждом город|во всех район|во всех област|во всех регион|в районах|в областях|в регионах|на местах",
    "hər rayonda|hər bölgədə|hər şəhərdə|hər vilayətdə|rayonlarda|bölgələrdə|regionlarda|yerlərdə",
  ),
  oneInCharge: c(
    "one person in charge|one official in charge|single official|person responsible for the whole|answerable for the whole|responsible for all the work|one person responsible|one official responsible",
    "ответственн .. за всю|ответственного .. за всю|ответственный .. за всю|единого ответствен|ответственного за все|отвечающ за всю|один .. отвечает за все",
    "bütün işə cavabdeh|bütün işlərə cavabdeh|işə cavabdeh şəxs|vahid məsul|bütün iş üçün məsul|bütün işə məsul",
  ),
  oneOfficial: c(
    "one official|one person|single official|single person|one minister|one coordinator|single coordinator",
    "один чиновник|одного чиновник|одно лицо|одного человек|единый координатор|единого координатор|одного министр",
    "bir məmur|bir vəzifəli şəxs|bir şəxs|bir nəfər|vahid koordinator|vahid əlaqələndirici",
  ),
  steerW: c(
    "steer|lead=|leads|whole|everything|overall|all the work",
    "руковод|возглав|всей работ|всю работ|все дело|всего дела",
    "rəhbərlik|bütün iş|bütün işlər|hamısına|ümumi",
  ),
  whoDoesWhat: c(
    "who does what|who leads what|one body for each task|a lead for each|lead body for each|name a lead for|who answers for what|who is responsible for what",
    "кто что делает|кто за что отвечает|кто за что в ответе|ответственн .. за кажд|ответственного за каждое",
    "kim nə edir|kimin nə etdiy|kim nəyə cavabdeh|hər işin cavabdeh|hər tədbirin cavabdeh|hər tədbirin məsul|hər işin məsul",
  ),
  worstCase: c(
    "in case of war|in the event of war|case of disaster|event of a disaster|in an emergency|case of emergency|in emergencies|in a disaster|in an epidemic|sudden arrival|mass arrival",
    "случай войны|случае войны|случай бедстви|случай чрезвычайн|случае чрезвычайн|при чрезвычайн|в чрезвычайн|случай эпидеми|случай наплыва|внезапн прибыти|внезапного прибыти",
    "müharibə hal|müharibə vəziyyət|müharibə baş|fəlakət hal|fəlakət baş|fəlakət zaman|fövqəladə hal|epidemiya hal|epidemiya zaman|qəfil axın",
  ),
  actPlan: c(
    "plan=|procedure|rehearse|prepare|exercise|drill",
    "план=|плана|порядок|учени|подготов|отработа",
    "plan=|planı|qayda|hazırl|təlim keçir|məşq",
  ),
  gatherReports: c(
    "collect reports|collects reports|collect the reports|gather reports|gathers reports|reports from the agencies|reports of the agencies|reports from agencies|reports from ministries|reports from the ministries|reports of the ministries|reports from those who|reports from implementing|reports of implementing",
    "собирать отчет|собирает отчет|сбор отчет|отчеты исполнител|отчетов исполнител|отчеты ведомств|отчетов ведомств|отчеты министерств|отчетов министерств|отчеты орган|отчетов орган",
    "hesabatlarını topla|hesabatları topla|hesabatların topla|hesabatlarının topla|icraçıların hesabat|qurumların hesabat|nazirliklərin hesabat|icraçılardan hesabat|qurumlardan hesabat",
  ),
  planAgain: c(
    "update the plan|updating the plan|revise the plan|review the plan|plan is updated|plan is revised|plan is reviewed|plan will be updated|plan will be revised|plan be updated|plan be revised|amend the plan|plan anew|open the plan again",
    "обновлять план|обновить план|обновля план|пересматривать план|пересмотреть план|план пересматрива|план обновля|корректировать план|корректировк план|пересмотр план|уточнять план|уточнить план|обновлени плана",
    "planı yenilə|planın yenilən|planı .. yenilə|planı .. yeniləmək|planın .. yenilənməsi|plana yenidən bax|planı yenidən|plana düzəliş|planda düzəliş|plan yenilən|plan .. yenilənir",
  ),
  tellsProgress: c(
    "reports to the coordinator|report to the coordinator|reports to the national|report to the national|reports to the commission|report to the commission|reports to the council|report to the council|reports to the secretariat|report to the secretariat|reports to the government|report to the government|send .. an account|sends .. an account|account of its measures|account of their measures|account of what was done|account of what has been|account of its work under|account of progress|how far they have come|how far it has come|what it has done|what they have done|what was done under|what has been done under|progress report|reports on progress|report on progress|reports on its measures|report on their measures|reports on the measures|state of implementation|status of implementation|information on implementation|progress of implementation|progress in implementation",
    "отчитыва .. координатор|отчитыва .. комисси|отчитыва .. совет|отчитыва .. секретариат|отчитыва .. правительств|отчет .. координатор|отчеты .. координатор|доклад .. координатору|сведения о ходе|сведений о ходе|информацию о ходе|информация о ходе|информацию о выполнени|информации о выполнени|сведения о выполнени|сведения об исполнени|информацию об исполнени|о проделанн работ|о проделанной работ|о выполненн работ|о выполненной работ|что сделано|что ими сделано|о сделанном|ходе исполнени|ходе выполнени|ходе реализац|докладыва секретариат|докладыва .. координатор|докладыва .. комисси",
    "koordinatora hesabat|koordinatora .. hesabat|komissiyaya hesabat|şuraya hesabat|katibliyə hesabat|hökumətə hesabat|koordinatora məlumat|katibliyə məlumat|komissiyaya məlumat|görülmüş işlər barədə|görülən işlər barədə|gördüyü işlər barədə|gördükləri işlər barədə|nə etdiklər|nə etdiyini|nə görüldüy|icra vəziyyəti barədə|icranın gedişi|icrasının gedişi|icrasının vəziyyəti|icra barədə məlumat|icrası barədə məlumat|icrası haqqında məlumat",
  ),
  reportedTo: c(
    "coordinator|secretariat|commission|council|government|cabinet|parliament|prime minister",
    "координатор|секретариат|комисси|совет=|совету|правительств|кабинет министр|парламент",
    "koordinator|katibli|komissiya|şura=|şuraya|hökumət|nazirlər kabinet|milli məclis|parlament",
  ),
  madeOpen: c(
    "publish|made public|make public|posted|put online",
    "опублик|публик|размещ|обнарод",
    "dərc|açıqla|nəşr|yerləşdir",
  ),
  everyMeasure: c(
    "each measure|every measure|each objective|every objective|each goal|all measures|each step|every step|each action",
    "каждой мер|каждого мероприят|каждому мероприят|каждой цел|каждой задач|каждую мер|каждый пункт|всех мер|всем мер|каждого пункт",
    "hər tədbir|hər bir tədbir|hər məqsəd|hər hədəf|hər bənd|bütün tədbir",
  ),
  indicatorAny: c(
    "indicator|baseline|target=|targets",
    "показател|индикатор|целев значени|целевые значени",
    "göstərici|indikator|hədəf göstərici",
  ),
  accountW: c(
    "report=|reports|account of|account=|note=|informs|inform=|tells|tell=|let .. know|lets .. know|writes to|digest|information|statement of",
    "отчит|отчет|доклад|сообща|сообщи|информир|информаци|сведени|справк|сводк",
    "hesabat|məlumat|bildir|arayış|icmal",
  ),
  doneUnder: c(
    "progress|implementation|implemented|carried out|has done|have done|was done|its tasks|their tasks|its measures|their measures|own measures|fulfilled|under the plan",
    "исполнени|выполнени|ход=|ходе|сделан|своих мерах|своих мер|своих пункт|своих мероприят|реализац|выполнен|исполнен",
    "icrası|icranın|icrasının|tədbirlərin gediş|gedişi|görülmüş|görülən|yerinə yetir|nə et|görülüb|öz tədbir",
  ),
  donorTable: c(
    "one table|round table|meet the donors|meeting of donors|donors meet|donor meeting|same plan|overlap|twice over|who funds what|what each funds",
    "за одн стол|за одним стол|кругл стол|круглый стол|встреч донор|встречи донор|встречу донор|совещани донор|кто что финансиру|дублирова",
    "bir masa|dəyirmi masa|donorların görüş|donorlarla görüş|donorların iclas|təkrarlanma|kim nəyi maliyyələş",
  ),
  joinIn: c(
    "include|seat|member|invite|join=|joins|place in|bring .. into",
    "включ|войд|войти|введ|ввести|член|приглас|приглаш|место в|места в",
    "daxil ed|daxil ol|üzv|dəvət|cəlb|yer ver|yer ayır",
  ),
  foreignRequest: c(
    "foreign request|request from abroad|requests from abroad|requests of other states|requests from other states|requests from other countries|requests of foreign|requests from foreign|letters rogatory",
    "иностранн запрос|иностранные запрос|иностранных запрос|запрос из-за рубеж|запросы из-за рубеж|запросов из-за рубеж|запросы других|запросы иностранн|зарубежн запрос|зарубежные запрос|запросы зарубежн|поручени иностранн|поручения иностранн",
    "xarici sorğu|xaricdən gələn sorğu|xarici dövlətlərin sorğu|digər dövlətlərin sorğu|başqa ölkələrin sorğu|xarici vəsatət|xarici dövlətlərin vəsatət",
  ),
  allAlike: c(
    "to all alike|to everybody alike|to everyone alike|all victims alike|equally to all|without leaving anybody out|without leaving anyone out|without exception|whoever they are|whatever their sex|whatever their origin",
    "никого не выделя|никого не исключ|всем одинаков|всем без исключ|без всякого различ|всем поровну|кем бы они ни|кто бы ни был",
    "heç kimi ayırmadan|heç kəsi ayırmadan|heç kimi fərqləndirmədən|fərq qoymadan|hamıya eyni|hamıya bərabər|kim olmasından asılı|istisnasız hamı|ayrı-seçkilik etmədən",
  ),
  needsFirst: c(
    "needs first|needs come first|needs .. come first|put the victim first|put victims first|victims come first|wishes come first|safety comes first|safety .. comes first",
    "нужды .. на первое место|нужды .. на первом|потребности .. на первое место|потребности .. на первом|интересы .. на первое место|интересы .. на первом|исходить из нужд|исходить из потребност",
    "ehtiyacını .. önə|ehtiyaclarını .. önə|ehtiyacları .. ön plan|ehtiyaclarını .. ön plan|ehtiyacları .. üstün|ehtiyaclarını .. üstün|ehtiyaclarını əsas tut|ehtiyacından çıxış",
  ),
  broadcastW: c(
    "television|radio|tv=|cinema|social network|social media|billboard|newspapers",
    "телевиден|телевизор|радио|по тв=|кинотеатр|соцсет|социальн сет|социальных сет|билборд|в газетах",
    "televiziya|radio|kino=|sosial şəbəkə|bilbord|qəzetlərdə",
  ),
  showing: c(
    "show films|film show|show a film|screen films|film screening|theatre|puppet|stage=|plays about|open-air",
    "показ фильм|показывать фильм|показать фильм|кинопоказ|спектакл|театр|кукольн",
    "film göstər|filmlər göstər|film nümayiş|tamaşa|teatr",
  ),
  localHall: c(
    "village|houses of culture|community centre|town square|squares|clubs|halls",
    "сельск|села=|сёлах|селах|дома культуры|домах культуры|клуб|площад",
    "kənd|mədəniyyət ev|klub|meydan",
  ),
  outOfDebt: c(
    "out of debt|in debt|debts of famil|indebted|loan sharks|moneylender|family debt",
    "из долгов|в долгах|долги семей|закредитован|ростовщик|долговой ям",
    "borcdan qurtar|borcdan çıx|borclu ailə|borc içində|sələmçi|ailələrin borc",
  ),
  papersForAll: c(
    "passports to all who|passports to everybody|passports for all who|papers to all who|papers to those who have none|identity papers to|identity cards to|identity cards for|register every birth|register all births|register births|births of all",
    "паспорта всем|паспорта тем|документы всем, у кого|документы тем, у кого|удостоверения личности всем|удостоверения личности тем|паспортизац|регистрировать кажд рождени|регистрировать каждое рождение|регистрировать рождени|регистрацию рождени",
    "pasportu olmayan|vəsiqəsi olmayan|sənədi olmayan hər|hər doğumu qeyd|doğumları qeyd|bütün doğum|şəxsiyyət vəsiqəsi ver|sənədləşdirilməsi",
  ),
  // prevention
  papersW: c(
    "passport|travel document|identity document|identity card|visa=|visas|papers=",
    "паспорт|проездн документ|удостоверени личност|удостоверения личност|виз=|визы|документ",
    "pasport|səyahət sənəd|şəxsiyyət vəsiqə|viza=|vizalar|sənədlərin|sənədləri=",
  ),
  forgeW: c(
    "forg|counterfeit|tamper|fake=|faking|falsif",
    "подделк|подделыв|поддела|фальсифик|фальшив",
    "saxtalaşdır|saxtakarlı|saxta=",
  ),
  keepFrom: c(
    "prevent|harder|protect|secur|detect|against|reader|check|stop=|stops|fight",
    "предотвра|предупре|защи|борьб|выявл|противодейств|против|пресеч|провер",
    "qarşısı|qorun|mübarizə|aşkar|əleyhinə|təhlükəsiz|yoxla",
  ),
  inTrouble: c(
    "in trouble|in distress|in difficulty|stranded|in need of help|who need help|exploited abroad",
    "в беде|попавш в беду|попавшим в беду|в трудн ситуац|в трудной ситуац|в трудном положени|нуждающ в помощи|нуждающимся в помощи|пострадавш за рубеж|пострадавшим за рубеж",
    "çətin vəziyyət|dara düş|çətinliyə düş|dərdə düş|köməyə ehtiyac|yardıma ehtiyac|köməyə möhtac|xaricdə zərər",
  ),
  haulier: c(
    "lorry firm|lorry firms|lorry compan|lorry owner|lorry driver|lorries|truck driver|truck compan|truck firm|trucking|haulier|haulage|transport firm|bus firm|shipping line|ferry compan|ferries|coach firm|carrier|airline|transport compan|bus compan|shipping compan",
    "грузоперевоз|владельц грузов|дальнобойщик|водител груз|паромн компани|судоходн компани|транспортн фирм|автобусн компани|автобусн фирм|перевозчик|авиакомпани|транспортн компани",
    "yük maşın|yükdaşı|yük daşıyan|daşıma şirkət|gəmi şirkət|bərə şirkət|tır sürücü|avtobus şirkət|daşıyıcı|aviaşirkət|hava yolu şirkət|nəqliyyat şirkət",
  ),
  docless: c(
    "without papers|without documents|without travel documents|without a visa|without visas|without passports|without a passport|no papers|no documents|no passport|no visa|undocumented|stowaway|hidden people|people hidden",
    "без документ|без виз|без паспорт|без проездн|безбилетн|спрятанн люд|спрятанных люд|нелегал",
    "sənədsiz|vizasız|pasportsuz|sənədi olmayan|vizası olmayan|gizlədilən adam|gizlədilmiş",
  ),
  answerFine: c(
    "fine=|fined|fines|penalt|liable|answer for|answers for|answer with|answers with|pay for|pays for|held to account|must pay|pay if",
    "штраф|отвеча|ответствен|плат[ия]|платят|заплат",
    "cərim|məsuliyyət|cavabdeh|cavab ver|ödəyir|ödəsin|ödəmək",
  ),
  workSite: c(
    "building site|construction site|farm=|farms|workshop=|workshops|greenhouse|brick kiln|brickyard|fishing boat|fishing vessel|car wash|carwash|quarr|sweatshop|factory|factories|packing shed",
    "стройк|стройплощад|строительн площад|строительные площад|ферм|цех=|цеха|цехов|теплиц|кирпичн завод|кирпичные завод|рыболовн|автомойк|карьер=|карьеры|карьеров|швейн|фабрик",
    "tikinti|ferma|istixana|sex=|sexlər|kərpic zavod|balıqçı|avtoyuma|karxana|fabrik|emalatxana",
  ),
  inspectVerb: c(
    "inspect|unannounced|check=|checks|visit=|visits|raid",
    "проверя|провери|проверк|инспекти|рейд|обход",
    "yoxla|təftiş|reyd|baş çək",
  ),
  leafletW: c(
    "leaflet|poster|brochure|flyer|booklet|cards with",
    "листовк|плакат|брошюр|буклет|памятк|карточки с",
    "vərəqə|plakat|broşür|buklet|yaddaş kitabça",
  ),
  publicPlace: c(
    "bus station|railway station|stations|airport|market|border crossing|employment office|job centre|hostel|dormitor|mosque|church",
    "вокзал|аэропорт|рынк|пункт пропуск|пунктах пропуск|служб занятост|центр занятост|общежити|мечет|церкв|остановк",
    "vağzal|avtovağzal|hava liman|bazar|buraxılış məntəqə|məşğulluq mərkəz|yataqxana|məscid|dayanacaq",
  ),
  // protection
  firstSeers: c(
    "customs officer|nurse|doctor|ambulance|paramedic|midwi|hospital staff|health worker|labour inspector|inspector|border guard|border officer|teacher|school staff|social worker|consul|emergency staff|hotel staff|patrol|police officer|youth worker",
    "медсестр|врач|фельдшер|скорой помощи|акушер|медицинск работник|медработник|инспектор|пограничник|учител|педагог|социальн работник|соцработник|консул|участков|патрул|сотрудник полици",
    "tibb bacı|həkim|feldşer|təcili yardım|mama=|tibb işçi|müfəttiş|sərhədçi|müəllim|sosial işçi|konsul|sahə müvəkkil|patrul|polis əməkdaş",
  ),
  setQuestions: c(
    "asks .. questions|ask .. questions|asking .. questions|put .. questions|puts .. questions|set questions|standard questions|list of questions|asks .. who holds|ask .. who holds|asks who holds|ask who holds|asks whether|asks the child|ask the child|asks each|ask each|screening questions",
    "задает .. вопрос|задают .. вопрос|задавать .. вопрос|задать .. вопрос|задаст .. вопрос|контрольн вопрос|контрольные вопрос|стандартн вопрос|перечень вопрос|расспрашива|расспросить|спрашива .. у кого|спрашивать, у кого|спрашивают .. ребен|спрашива ребен|выясня .. у кого",
    "sual verir|suallar ver|sualı verir|sual vermək|sualları ver|sual versin|soruşur|soruşmaq|soruşsun|sorğu-sual|yoxlama sual|müəyyən suallar",
  ),
  bySigns: c(
    "by which signs|by what signs|what signs .. recogni|which signs .. recogni|by whom and how .. recogni|by whom and how .. identif",
    "по каким признакам|по каким признак|кто .. по каким призн",
    "hansı əlamət|hansı əlamətlə|hansı əlamətlərə|hansı əlamətlərlə",
  ),
  seesSigns: c(
    "notice the signs|notices the signs|notice signs|notices signs|look for signs|looks for signs|look out for signs|watch for signs|see the signs|sees the signs|show signs|shows signs|signs of beating|traces of beating|marks of beating|signs of violence|know the signs|knows the signs",
    "замеча признак|замечает признак|замечают признак|замечать признак|заметив признак|обраща внимани .. признак|обращают внимание .. признак|обращать внимание .. признак|видят признак|видит признак|ищет признак|ищут признак|искать признак|следы побоев|следами побоев|следов побоев|следами насили",
    "əlamət görəndə|əlamətləri görəndə|əlamətləri gör|əlamət gördük|əlamətlərə diqqət|əlamətlərə fikir|əlamətləri sez|əlamətləri hiss|əlamətləri axtar|əlamət axtar|döyülmə iz|zorakılıq iz|əlamətləri bil",
  ),
  askVerb: c(
    "ask=|asks|asking|question=|questions|take aside|takes aside",
    "спрашива|спроси|расспраш|расспрос|выясня|задает|задают|задавать",
    "soruş|sual",
  ),
  heldPerson: c(
    "who keeps the papers|who keeps their|who keeps her|who keeps his|where their passport|where the passports|where their papers|whose papers another|papers another person|another person carries|who brought them|who brought her|who brought him|passport is held|passport .. held|whose passport|holds the passport|holds their passport|holds her passport|keeps the passport|papers are held|papers are kept|papers were taken|papers taken away|documents taken|minder|who speaks for them|companion answers|companion who answers",
    "где их паспорт|где паспорт|где их документ|где документ|кто ее привез|кто его привез|кто их привез|кто привез|у кого паспорт|у кого документ|у кого их паспорт|кто держит|кто хранит|паспорт держит|паспорт у хозя|чей паспорт|чьи паспорт|чьи документ|чей документ|отобраны документ|отобран документ|отобраны паспорт|отобран паспорт|отняты документ|отнят паспорт|документы отобран|паспорт отобран|документы отняты|с сопровождающ|отвечает сопровождающ",
    "pasportlarının harada|pasportunun harada|sənədlərinin harada|sənədlərinin kimdə|sənədinin kimdə|pasportlarının kimdə|kimin gətirdiy|pasportu .. sahibində|pasportu sahib|pasportunun kimdə|pasportu kimdə|pasportları kimdə|pasportu alın|pasportu əlindən|sənədləri alın|sənədi alın|sənədləri əlindən|yanındakı danış|şübhəli xəstə|şübhəli şəxslər",
  ),
  bedMeal: c(
    "bed=|beds|meal|food=|lodging|clothes|clothing|roof",
    "койк|постел|кроват|питани|еду=|еда=|ночлег|кров=|одежд",
    "yataq=|çarpayı|yemək|geyim|gecələ|dam altı|paltar",
  ),
  fileW: c(
    "files|file=|records|folders|personal papers",
    "личные дела|личных дел|картотек|папки=|папок|карточки пострадав|дела пострадав",
    "fərdi işlər|şəxsi işlər|şəxsi iş=|qovluq|kartoteka|qurbanların işləri",
  ),
  lockedW: c(
    "lock and key|under lock|locked cabinet|locked cupboard|safe=|encrypt|password",
    "под замком|под замок|в сейф|шифров|зашифр|парол",
    "kilid|seyf|şifrələ|parol",
  ),
  threatW: c(
    "threat|intimidat|revenge|reprisal|retaliat|pressure",
    "угроз|запугив|мести=|месть=|давлени|расправ",
    "hədə|qorxud|qisas|təzyiq",
  ),
  noStrings: c(
    "without conditions|without any condition|without condition|no conditions|no strings",
    "без условий|без всяких условий|без каких-либо условий|без предварительных условий|не ставя условий",
    "şərt qoymadan|şərt qoyulmadan|heç bir şərt|şərtsiz|şərt irəli sürmədən",
  ),
  victimsChildren: c(
    "victims children|children of victims|children of survivors|survivors children|victims' children|child victims",
    "детей пострадав|детям пострадав|дети пострадав|детей жертв|детям жертв|дети жертв|детей потерпев|детям потерпев|детей-жертв|детям-жертв",
    "qurbanların uşaq|zərərçəkmişlərin uşaq|zərərçəkənlərin uşaq|qurbanların övlad|zərərçəkmişlərin övlad|qurban uşaq|zərərçəkmiş uşaq",
  ),
  intoSchool: c(
    "in school|into school|to school|school place|school places|enrol|enroll",
    "в школ|школьн мест|в детск сад|в детский сад|зачисл",
    "məktəbə|məktəbdə|bağçaya|təhsilə cəlb|məktəb yer",
  ),
  childFace: c(
    "children's faces|children faces|faces of children|face of a child|faces of the child|face of the child|child's face|photographs of children|pictures of children|images of children|names of children|children's names|name of the child|child's name|name of a child",
    "лица детей|лицо ребенк|фото детей|фотографии детей|фотографи ребенк|снимки детей|снимков детей|изображени детей|изображения детей|имена детей|имя ребенк|имен детей|имени ребенк",
    "uşaqların üzü|uşağın üzü|uşaqların şəkil|uşaqların şəkl|uşağın şəkl|uşaqların foto|uşağın foto|uşaqların adı|uşağın adı|uşaqların adlar",
  ),
  madePublic: c(
    "show=|shown|publish|print|broadcast|reveal|news=|disclos|made public",
    "показ|публик|печат|новост|раскры|разглаш|обнарод|огла[сш]",
    "göstər|dərc|yayım|xəbərlər|açıqla|çap ed|ifşa",
  ),
  sendOut: c(
    "send back|sent back|expel|deport|remove=|removed|return=|returned",
    "высыла|выслать|выслан|выдвор|депорт|возвращать тех|отправлять тех|возвращать туда",
    "geri göndər|deportasiya|ölkədən çıxar|qovul|geri qaytar|göndərmə",
  ),
  dangerThere: c(
    "who face danger|faces danger|face persecution|faces persecution|where danger|where .. persecution|to danger|into danger|to persecution|where they are at risk|where they would be|where .. death penalty|country .. death penalty|to the death penalty",
    "кому грозит|которым грозит|которому грозит|где .. грозит|туда, где|если .. грозит|навстречу опасност|под угроз преследован|под угрозой преследован|где .. смертн казн",
    "ölüm cəzası gözlə|ölüm cəzası təhlükə|ölüm cəzası olan|təhlükə gözlə|təhlükəsi olan|təhlükəsi varsa|təqib gözlə|təqibə məruz|təhlükə varsa|həyatı təhlükə",
  ),
  harmW: c(
    "damages|harm=|compensation|reparation|loss=|losses",
    "ущерб|вред=|вреда|вред|компенсац|возмещени",
    "zərər=|zərəri=|zərərin=|ziyan|kompensasiya|təzminat",
  ),
  fromOffender: c(
    "from the offender|from offenders|from the trafficker|from traffickers|from the perpetrator|from perpetrators|offender pays|offenders pay|make offenders pay|make traffickers pay|traffickers pay|from the convicted",
    "с виновн|с торговц|с преступник|с осужден|виновн плат|виновный плат|виновник плат|за счет виновн|за счет торговц|с эксплуататор",
    "təqsirkardan|təqsirləndiriləndən|alverçidən|alverçilərdən|cinayətkardan|məhkumdan|məhkum olunandan|istismarçıdan|təqsirkarın hesabına",
  ),
  homePapers: c(
    "papers for the journey|documents for return|documents for the return|documents to return|papers to go home|papers to return|documents for the journey",
    "документ для возвращ|документы для возвращ|документов для возвращ|документы на возвращ|документы для поездки домой|документы на дорогу|документы для выезда домой",
    "qayıdış üçün sənəd|qayıtmaq üçün sənəd|qayıtmağa sənəd|vətənə qayıtmaq üçün sənəd",
  ),
  homeward: c(
    "home without|send .. home|sends .. home|sent home|goes home|go home|goes back|returns home|return home|going home",
    "отправля .. домой|отправлять .. домой|отправить .. домой|возвраща .. домой|возвращать .. домой|едет домой|возвращени домой|возвращать ребен|возвращать детей|на родину",
    "evə göndər|evə qayt|evə qayıt|vətənə göndər|vətəninə göndər|vətənə qaytar|geri göndər|qaytarılma",
  ),
  riskLook: c(
    "assessment|assess|check the risk|risks before|risk before|without checking",
    "оценк|оценив|проверк|проверя|провери",
    "qiymətləndir|yoxlan|yoxlama|risk",
  ),
  comesHome: c(
    "return home|returns home|returned home|who return|returnee|coming home|come home|comes home|came home|come back home|returning nationals|returned nationals|returning victims|returned victims",
    "возвращающ|вернувш|возвративш|возвращенн на родин|возвращенных на родин|возвращающихся домой|приехавш домой",
    "qayıdan|qayıtmış|qaytarılan|vətənə dön|geri dönən|vətənə qayıd",
  ),
  metThere: c(
    "waits for|wait for|awaits|picks them up|pick them up|met at the airport|meet .. at the airport|meet them|meets them|met on arrival|meet .. on arrival|met at the border|meet .. at the border|are met|is met|be met|met by|meet returnees|met when they arrive|somebody meets",
    "встретить|встречать|встречают|в аэропорт|встречу возвращ|встречу вернувш|встреча возвращ|встреча вернувш|встречи возвращ|встречи вернувш|встреча по прибыти|встречу по прибыти",
    "qarşılan|qarşıla|qarşılanması|hava limanında",
  ),
  helpSettle: c(
    "helped to settle|help .. settle|help them settle|helped .. settle|settle in|find a place to live|find .. place to live|find a home|find a flat|find .. flat|find them work|find them a|find them jobs|find them housing|find .. home|find housing|find work|find .. a job|find jobs|finding work|start again|start anew|into work|into school",
    "помо .. жиль|помощь с жиль|помощь .. жиль|помо .. работ|помо .. устроит|помощь в обустройств|помощь .. в обустройств|помо .. обустро|обустройств|устроиться|найти жилье|найти .. жилье|найти работу|найти .. работу|в трудоустройств|поиск работы|поиске работы|поиске жилья|начать заново|начать сначала",
    "yerləşməsinə kömək|yerləşməyə kömək|yerləşməsinə yardım|yerləşmələrinə|məskunlaş|iş tap|ev tap|ev tut|işlə= təmin|yaşayış yeri tap|mənzil tap|yenidən başla|həyatını qur|işə düzəl",
  ),
  gaugeAge: c(
    "assess age|assess the age|age is assessed|assessing age|establish age|establish the age|determine the age|determine age|find out the age",
    "установить возраст|устанавливать возраст|определить возраст|определять возраст|возраст устанавлива|возраст определя|оценк возраст|оценка возраст|оценку возраст",
    "yaşı .. müəyyən et|yaşını müəyyən|yaşını dəqiq|yaş müəyyən|yaşın dəqiq|yaşı qiymətləndir",
  ),
  // prosecution
  consentNothing: c(
    "agreement .. changes nothing|agreement .. no difference|consent .. changes nothing|consent .. no difference|consent .. change nothing|consent .. irrelevant|consent .. not matter|consent .. no defence|agreed is no defence|agreed .. no defence|consented .. no defence|consent .. immaterial|consent .. no relevance|consent .. not taken into account|consent .. no bearing|consent .. not excuse|consent .. not exclude|consent .. not relieve|consent .. no effect|consent .. no legal|irrelevance of consent|irrelevance of the consent|irrelevance .. consent|whether or not .. consented|whether or not .. agreed|consent .. disregarded|consent is no|consent cannot",
    "согласи .. ничего не|согласи .. не меняет|согласи .. не устраня|согласи .. не отменя|согласи .. не имеет|согласи .. не име|согласи .. не освобожд|согласи .. не принима|согласи .. не учитыва|согласи .. не исключа|согласи .. не влияет|согласи .. не влечет|согласи .. не играет|согласи .. значения|согласи .. безразличн|согласие .. не имеет|согласие .. не освобожд|согласие .. не принима|согласие .. не учитыва|согласие .. не исключа|согласие .. не влияет|согласие .. роли|независимо от согласи .. жертв|независимо от согласия .. потерпев",
    "razılığı .. heç nəyi dəyiş|razılığı heç nəyi|razılıq .. heç nəyi|razılığının əhəmiyyət|razılığı .. əhəmiyyət|razılığın əhəmiyyət|razılıq .. əhəmiyyət|razılığı .. nəzərə alınm|razılığı nəzərə alınm|razılıq nəzərə alınm|razı olması .. istisna|razı olması .. azad|razılığı .. istisna|razılığı .. azad etm|razılığı məsuliyyət|razı olması məsuliyyət|razılığından asılı olmay|razılığının .. rolu|razılığı .. rol oynam|razılığı .. təsir etm|razılığının nəzərə alınma",
  ),
  traffickCaseFirst: c(
    "trafficking cases priority|trafficking cases first|priority to trafficking|priority for trafficking|trafficking cases .. priority|cases of trafficking .. priority|cases of trafficking first",
    "дела о торговле людьми .. перв|дела о торговле людьми .. приоритет|приоритет дел|делам о торговле людьми .. приоритет|первоочередн .. дел о торговле|в первую очередь .. дела о торговле",
    "insan alveri işləri .. növbə|insan alveri işlərinə .. üstün|insan alveri işlərinə üstün|insan alveri işləri .. prioritet|insan alveri üzrə işlərə .. üstün|insan alveri üzrə işlərə üstün",
  ),
  shieldsGang: c(
    "officers who cover|police who cover|officials who cover|officials who look away|officers who look away|police who look away|police who protect trafficker|officers who protect trafficker|officials in league|officers in league|police in league|officials who help trafficker|officers who help trafficker|officials who take part",
    "покрывающ .. торговц|покрывающ торговц|покрывающих торговц|покрыва торговц|крышующ|покрывающ преступник|покрывающих преступник|причастн сотрудник|причастных сотрудник|причастных полицейск|сотрудников, причастн|чиновников, причастн|полицейских, причастн|закрывающ глаза|закрывающих глаза",
    "alverçiləri qoruyan|alverçilərə göz yum|göz yuman|himayə edən polis|himayə edən məmur|əlbir məmur|əlbir polis|əlbir əməkdaş|alverdə iştirak edən məmur|alverçiləri himayə|alverçilərə himayə",
  ),
  traceGain: c(
    "trace .. assets|trace and freeze|trace assets|traces assets|tracing of assets|trace the money|trace their money|trace the profit|trace the proceeds|trace proceeds|look for the money|look for the assets|search for assets|follow the money|find .. what traffickers own|find what traffickers own|find .. assets|money trail|financial inquiry|financial enquiry|financial inquiries|inquiry into the money|inquiry into the profit|financial investigation",
    "отслежива .. актив|отслеживать и|отслеживать актив|отслеживать деньг|отслеживать доход|отслеживать имуществ|отследить|отслеживани актив|отслеживание актив|искать деньги|искать актив|искать имуществ|находить и арест|розыск актив|розыск имуществ|выявлять актив|выявлять имуществ|выявлять доход|устанавливать имуществ|след денег|следу денег|следам денег|за деньгами|финансов расследовани|финансовое расследовани|финансовые расследовани|финансового расследовани",
    "əmlakı izlə|əmlakını izlə|əmlakın izlən|pulun iz|pulların iz|pulu izlə|gəlirin izlən|gəlirləri izlə|gəlirlərin izlən|əmlakını tap|əmlakı tap|əmlakın axtar|əmlakın tapıl|aktivləri izlə|aktivlərin izlən|maliyyə araşdır|maliyyə istintaq",
  ),
  freezeGain: c(
    "block .. accounts|block their accounts|block the accounts|blocking of accounts|accounts are blocked|freeze .. assets|freez .. asset|freeze assets|assets .. frozen|freeze it|freeze them|freeze the|seize .. asset|seize what|seize their|seize the|seize what traffickers own|seize it|seizure of|confiscate|confiscation|forfeit|frozen",
    "блокирова .. счет|блокировать счет|блокируют счет|блокировк счет|замораж|заморо[зж]|замороз|арестовыва имуществ|арестовывать имуществ|арестовывать счет|арестовывать актив|арестовать имуществ|арестовать счет|наложить арест|налагать арест|наложени арест|арест имуществ|изымать имуществ|изымать доход|изъятие имуществ|изъять имуществ|конфиск",
    "hesablarını bağla|hesablarının bağlan|hesabları bağla|hesabların blok|hesabları blok|hesablarını blok|hesablarının blok|dondurmaq|dondurul|dondurma|əmlaka həbs|əmlakına həbs|üzərinə həbs|həbs qoy|müsadirə|dondursun|əmlakın götürül",
  ),
  fromStart: c(
    "from the first day|first day of|from day one|from the start|from the beginning|from the outset|in every case|in each case|in all cases|each trafficking case|every trafficking case|beside each|beside every|alongside each|alongside every",
    "с первого дня|с самого начала|с начала дела|с начала расследован|по каждому делу|в каждом деле|по всем делам|по каждому уголовн|параллельн",
    "ilk gündən|ilk günündən|ilk günlərdən|əvvəldən|əvvəlindən|başlanğıcdan|hər iş üzrə|hər işdə|hər cinayət iş|bütün işlər üzrə|paralel",
  ),
  wealthW: c(
    "asset|money=|profit|proceeds|property|accounts|wealth|own before|what traffickers own|what they own|gains",
    "актив|деньг|имуществ|доход|счет|прибыл|средств",
    "əmlak|pul=|pulu|pulun|gəlir|aktiv|hesab|mənfəət|vəsait",
  ),
  takenGoods: c(
    "seized property|seized assets|seized goods|confiscated property|confiscated assets|frozen assets|forfeited",
    "изъятого имуществ|изъятым имуществ|изъятое имуществ|арестованн имуществ|арестованного имуществ|арестованным имуществ|конфискованн|арестованных актив|арестованными актив",
    "götürülmüş əmlak|həbs edilmiş əmlak|həbs qoyulmuş əmlak|müsadirə edilmiş|müsadirə olunmuş|müsadirə edilən",
  ),
  lookAfter: c(
    "manage|management|look after|looked after|administ|sell=|sale of|keep .. well|care for",
    "управл|распоряж|сохранн|реализ|содержани",
    "idarə ed|idarə ol|saxlanıl|qorunub|satıl|sərəncam",
  ),
  // in other words than the standards'
  howStateDeals: c(
    "how the authorities deal|how the state deals|how authorities deal|how the authorities respond|how the state responds|how trafficking is dealt|how the law is applied|what the authorities do|the work of the authorities|the state of the fight",
    "как органы .. борот|как органы .. борют|как власти|как государство|о состоянии борьбы|о работе органов|о деятельности органов|о действиях органов|о положении дел .. торговл",
    "orqanların .. necə|dövlətin .. necə|mübarizənin vəziyyəti|orqanların işi|orqanların fəaliyyəti|mübarizə vəziyyəti",
  ),
  noOrders: c(
    "takes no instruction|take no instruction|receives no instruction|receive no instruction|bound by no instruction|not bound by instruction|free from instruction|not receive instruction|not take instruction|answers to nobody|accountable only to parliament|seeks no instruction",
    "не получает указани|не принимает указани|не связан указани|не подчиня|ничьих указани|ничьим указани|без чьих-либо указани|подотчет только парламент",
    "göstəriş almır|göstəriş almayan|göstəriş qəbul etmir|heç kimə tabe|heç bir orqana tabe|göstərişindən asılı deyil|yalnız parlament qarşısında|yalnız milli məclis qarşısında",
  ),
  noDistinction: c(
    "apply without distinction|without distinction of|without distinction on|without distinction as to|without discrimination|without any distinction of|without any distinction on|without any discrimination|free from discrimination|free of discrimination|principle of non-discrimination|nobody is discriminated|no one is discriminated|no discrimination|prohibition of discrimination",
    "принцип недискриминации|принципа недискриминации|принципом недискриминации|без дискриминации|без какой-либо дискриминации|без всякой дискриминации|недопустимость дискриминации|недопустимости дискриминации|дискриминация не допуска|запрет дискриминации|запрета дискриминации",
    "ayrı-seçkiliyə yol verilm|ayrı-seçkiliyin yolverilməz|ayrı-seçkiliyin qadağan|ayrı-seçkiliyə məruz qalm|ayrı-seçkilik prinsip|heç bir fərq qoyulmadan|fərq qoyulmadan",
  ),
  whateverCoop: c(
    "regardless of cooperation|regardless of their cooperation|regardless of her cooperation|irrespective of cooperation|irrespective of their cooperation|regardless of whether .. cooperat|irrespective of whether .. cooperat|whether or not they cooperat|whether or not she cooperat|whether or not they testif|whether or not they help|regardless of their participation|irrespective of participation|regardless of participation|regardless of any cooperation|regardless of their role in the case",
    "независимо от сотруднич|независимо от участия|независимо от их сотруднич|независимо от их участия|независимо от готовности сотруднич|независимо от готовности давать|независимо от дачи показани|независимо от того сотруднич|независимо от того дает|независимо от того дают|вне зависимости от сотруднич|вне зависимости от участия|вне зависимости от дачи",
    "əməkdaşlığından asılı olmayaraq|əməkdaşlıqdan asılı olmayaraq|əməkdaşlıq edib-etməməsindən asılı|ifadə verib-verməməsindən asılı|iştirakından asılı olmayaraq|ifadə verməsindən asılı olmayaraq|əməkdaşlıq etməsindən asılı olmayaraq",
  ),
  passedOn: c(
    "to whom the person is handed|to whom the victim is handed|to whom the person is then handed|handed on from one|passed from one body|passed on from one|hands the person over to|hand the person over to|who passes the victim|who hands over|handing over of victims|handover of victims",
    "передают от одного|передается от одного|передача потерпевш|передачи потерпевш|передаче потерпевш|передачу потерпевш|передача пострадавш|передачи пострадавш|передавать потерпевш|передавать пострадавш|кому передают|кому передает|кому ее передают|кому передать",
    "kimə yönəlt|kimə təhvil|kimə ötür|bir orqandan digərinə|bir qurumdan digərinə|zərərçəkmişi .. təhvil|zərərçəkmişin .. təhvil|zərərçəkmişlərin təhvil|zərərçəkmişlərin yönəldil|zərərçəkmişlərin ötürül",
  ),
  theirAssets: c(
    "their assets|assets of suspect|assets of the suspect|assets of the accused|accounts of suspect|accounts and property|accounts and assets|property of suspect|property of the accused|asset inquiry|inquiry into assets|inquiry into the assets|assets and accounts",
    "счета и имуществ|счетов и имуществ|имущество подозрева|имущества подозрева|имущество обвиняем|имущества обвиняем|активы подозрева|активы обвиняем|счета подозрева|счета обвиняем|имущественное положени|имущественного положени",
    "hesablarını və əmlak|hesabların və əmlak|əmlakını və hesab|şübhəlilərin əmlak|şübhəli şəxslərin əmlak|təqsirləndirilən şəxslərin əmlak|təqsirləndirilənlərin əmlak|şübhəlilərin hesab|şübhəlilərin aktiv",
  ),
  everyCase: c(
    "in every case|in each case|in all cases|every investigation|each investigation|for every case",
    "по каждому дел|в каждом дел|по всем дел|в каждом случа|каждому уголовному дел|каждом расследован",
    "hər iş|hər bir iş|bütün işlər|hər cinayət işi|hər istintaq",
  ),
  thirtyPlus: c(
    "thirty days|30 days|thirty calendar days|30 calendar days|thirty-day|30-day|forty-five days|45 days|sixty days|60 days|ninety days|90 days|three months",
    "тридцати дней|тридцать дней|30 дней|30 суток|30 календарн|тридцати суток|сорока пяти дней|сорок пять дней|45 дней|45 суток|шестидесяти дней|60 дней|90 дней|девяноста дней|трех месяцев",
    "otuz gün|30 gün|30 təqvim günü|qırx beş gün|45 gün|altmış gün|60 gün|doxsan gün|90 gün|üç ay ərzində",
  ),
  notRemovedW: c(
    "not removed from the country|not be removed from the country|are not removed|is not removed|not remove|not deport|not expel|are not deported|are not expelled|no removal|no expulsion",
    "не высыла|не выдвор|не депорт|не выслан|высылк .. не производ|выдворени .. не производ",
    "ölkədən çıxarmamaq|ölkədən çıxarılmır|ölkədən çıxarılmaması|ölkədən çıxarılmamalı|deportasiya edilmir|deportasiya etməmək|deportasiya edilməməsi",
  ),
  sharedRegister: c(
    "shared register|one register|single register|unified register|common register|joint register|central register|register of presumed victims|register of victims|shared database|common database|single database|central database",
    "единый реестр|единого реестра|единый учет|единого учета|общий реестр|общего реестра|обезличенный учет|единую базу данных|единая база данных|общую базу данных|реестр потерпевш|реестр пострадавш|единый обезличенный",
    "vahid reyestr|vahid məlumat baza|ümumi reyestr|ümumi məlumat baza|vahid qeydiyyat|vahid uçot|vahid məlumat bank|zərərçəkmişlərin reyestr",
  ),
}

/** Cues made of the plain concepts. */
export const plainRules: RuleData[] = [
  ...cues("coordination", {
    "coordinating-body": ["groupBody + meetsOften - tellsProgress|foreign"],
    "national-coordinator": ["oneInCharge", "oneOfficial + steerW - victim|caseManage|child"],
    "division-of-roles": ["whoDoesWhat"],
    "local-coordination": ["groupBody + eachPlace + setUp - mobileTeam|shelter"],
    "contingency-planning": ["worstCase + actPlan"],
  }),
  ...cues("monitoring-evaluation", {
    "monitoring-system": ["gatherReports"],
    "indicators-baselines": ["everyMeasure + indicatorAny"],
    "annual-report": [
      "accountW + doneUnder + reportedTo + date - localLevel|businessW|victim!!",
      "tellsProgress + date + reportedTo - localLevel|businessW!!",
      "tellsProgress + date",
      "reportW + madeOpen - rapporteur|ombud|statistic|study|foreign",
    ],
    "review-and-update": ["planAgain"],
  }),
  ...cues("funding", { "donor-coordination": ["donor + donorTable"] }),
  ...cues("civil-society", { "participation-in-policy": ["ngo + groupBody + joinIn"] }),
  ...cues("international-cooperation", {
    "mutual-legal-assistance": ["foreignRequest - papersW|docSecurity|seizeW|financial|familyW"],
  }),
  ...cues("equality-rights", {
    "non-discrimination": ["allAlike + assistanceW|victim|shelter|protectW"],
    "victim-centred-trauma-informed": ["needsFirst + victim|shelterPeople"],
  }),
  ...cues("awareness", {
    "public-campaigns": [
      "campaign + broadcastW - foreign|alien",
      "showing + localHall - foreign|alien",
    ],
    "targeted-outreach": ["leafletW + publicPlace - foreign|alien"],
  }),
  ...cues("root-causes", {
    "civil-registration": ["papersForAll"],
    "poverty-inequality": [
      "outOfDebt + parent|poorPeople",
      "lacksWork - victim|shelter|sheltersOut|shelterPeople!!",
    ],
  }),
  ...cues("labour-exploitation", {
    "labour-inspection": [
      "inspectVerb + workSite - foreign|alien|mobileTeam|findPeople|shelterPeople",
    ],
  }),
  ...cues("borders-migration", {
    "document-security": [
      "papersW + forgeW + keepFrom - nonPunish|victimFined|victim|underHand|passportKept|criminalCode|offence",
    ],
    "consular-protection": ["consular + inTrouble"],
    carriers: [
      "haulier + docless + answerFine!!",
      "haulier + docless",
      "haulier + papersW + answerFine",
    ],
  }),
  ...cues("identification", {
    "indicators-procedures": [
      "firstSeers + setQuestions|askVerb + seesSigns|heldPerson!!",
      "firstSeers + seesSigns - organ|fromStart",
      "victim + bySigns",
    ],
    "proactive-detection": ["firstSeers + setQuestions + heldPerson"],
  }),
  ...cues("assistance", {
    accommodation: ["bedMeal + give + victim|shelterPeople - fundOnly|budget"],
    "unconditional-consensual": ["noStrings + assistanceW|shelter|medical|psych"],
    "education-children": ["victimsChildren + intoSchool"],
  }),
  ...cues("victim-witness", { "protection-intimidation": ["witnessW + threatW"] }),
  ...cues("privacy", {
    "personal-data": ["fileW + lockedW"],
    "child-identity": ["childFace + madePublic"],
  }),
  ...cues("residence", { "asylum-non-refoulement": ["sendOut + dangerThere"] }),
  ...cues("compensation", {
    "compensation-from-offender": ["harmW + fromOffender"],
    "state-fund": ["harmW + fundW - foreign|alien"],
  }),
  ...cues("return", {
    "documents-cooperation": ["homePapers - consular"],
    "child-return": ["child + homeward + riskLook"],
    "repatriation-programme": ["comesHome + metThere!!"],
  }),
  ...cues("reintegration", {
    "return-reintegration": ["comesHome + helpSettle!!"],
    "employment-skills": ["victim + helpSettle"],
  }),
  ...cues("children", { "age-assessment": ["gaugeAge"] }),
  ...cues("criminalisation", {
    "definition-offence": [
      "consentNothing + victim|traffick|exploit|criminalCode|offence - organ|personalData|assistanceW|reflection|corruption!!",
    ],
  }),
  ...cues("investigation", {
    "proactive-priority": ["traffickCaseFirst"],
    "corruption-complicity": ["shieldsGang"],
  }),
  ...cues("financial-investigation", {
    "parallel-financial": [
      "traceGain + fromStart!!",
      "traceGain + offender|traffick|crimeContext",
      "traceGain",
    ],
    "freeze-confiscate": [
      "freezeGain + traceGain!!",
      "freezeGain + fromStart + wealthW!!",
      "freezeGain + wealthW + offender|traffick",
    ],
    "asset-management": ["takenGoods + lookAfter"],
  }),
  ...cues("rapporteur", {
    "independent-mechanism": ["noOrders + parliament + accountW|reportW - court|evaluate!!"],
    "public-reporting": [
      "howStateDeals + parliament - evaluate|court|secretariatW!!",
      "noOrders + parliament + accountW|reportW - court|evaluate!!",
    ],
  }),
  ...cues("data-research", { "data-system": ["sharedRegister + victim - helpline|foreign!!"] }),
  ...cues("equality-rights", { "non-discrimination": ["noDistinction - foreign|alien!!"] }),
  ...cues("referral", { "nrm-framework": ["passedOn + victim|shelterPeople - child&parent!!"] }),
  ...cues("assistance", {
    "unconditional-consensual": [
      "whateverCoop + assistanceW|shelter|medical|psych - residenceW|compens|reflection|thirtyPlus|notRemovedW!!",
    ],
  }),
  ...cues("recovery-reflection", {
    "thirty-days": ["notRemovedW + thirtyPlus + victim|foreigner|shelterPeople!!"],
  }),
  ...cues("residence", { "permit-personal-situation": ["residenceW + whateverCoop!!"] }),
  ...cues("financial-investigation", {
    "parallel-financial": ["theirAssets + everyCase - foreign|alien!!"],
  }),
]
