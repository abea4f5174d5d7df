import type { Concepts } from "../../set/set.ts"
import { concept as c } from "./cue.ts"

/**
 * Words that occur around the areas: the subject, its people and bodies, other fields, tone, time.
 */
export const contextConcepts: Concepts = {
  traffick: c(
    "traffick|human trade|modern slavery|slavery|slave|enslav|servitude|anti-trafficking|trade in human|trade in persons",
    "торговл людьми|торговле людьми|торговлей людьми|торговлю людьми|торговли людьми|торговля людьми|торговц|торговлей детьми|торговли детьми|торговля детьми|траффик|трафик=|рабств|работоргов|подневольн|купл-продаж людей",
    "insan alver|insan ticarət|alverçi|alverin|alverə|alveri|qul vəziyyət|köləlik|quldarlıq|uşaq alver|qadın alver",
  ),
  victim: c(
    "victim|survivor|trafficked person|trafficked people|trafficked wom|trafficked child|exploited person|exploited people|persons concerned|person concerned|those concerned|injured part|those affected|persons affected|people affected|those exploited|those who have been exploited|been exploited|complainant|formerly exploited|presumed|rescued",
    "жертв|пострадавш|потерпевш|обративш|эксплуатируем|подвергш|вызволен|освобожденн из|предполагаем",
    "qurban|zərərçək|zərər çək|istismar olun|istismara məruz|məruz qal|ehtimal edilən|xilas edil",
  ),
  exploit: c(
    "exploit|traffick|forced lab|slavery|servitude|recruiter|pimp|procurer|forced begging|sexual services|prostitut|forced marriage|debt bondage|bonded|coerc",
    "эксплуат|вербов|вербу|принудительн труд|принуждени|сутенер|проституц|попрошайнич|кабал|подневольн",
    "istismar|cəlbetmə|məcburi əmək|zorla|dəllal|fahişə|dilənçi|məcbur|borc asılılıq",
  ),
  offender: c(
    "trafficker|offender|perpetrator|convict|accused|defendant|suspect|criminal group|ring=|network of|those who beat|organised crime|organized crime|organiser|recruiter|pimp|gang|exploiter",
    "торговц|обвиняем|подсудим|осужден|преступн групп|организованн преступ|вербовщик|сутенер|виновн|подозреваем|преступник|организатор|хозяев|эксплуататор|эксплуатирующ",
    "alverçi|təqsirləndir|məhkum|cinayətkar|mütəşəkkil dəst|dəstəy|mütəşəkkil cinay|şübhəli|təşkilatçı|istismarçı|cəlbedən",
  ),
  child: c(
    "child|children|minor=|minors|juvenile|underage|under-age|adolescent|infant|girls and boys|boys and girls|teenager|under eighteen|under 18|year-old|orphan|the young=|street kid",
    "дет=|детей|детям|детьми|детях|дети|детск|ребен|несовершеннолет|подросток|подростк|малолет|сирот|воспитанник|мальчик|девочк|летн мальчик|летний мальчик",
    "uşa|azyaşlı|yetkinlik yaşına çatma|yeniyetm|yetim|yaşlı oğlan|yaşlı qız|körpə",
  ),
  pupil: c(
    "pupil|school|student|classroom|curricul|grade=|grades|lesson|teenager|young people|youth|universit|kindergarten",
    "школ|учащ|студент|учебн завед|урок|старшекласс|выпускник|молодеж|вуз|педагог|образовательн",
    "məktəb|şagird|tələb|dərs|gənc|universitet|təhsil müəssis|ali təhsil",
  ),
  parent: c(
    "parent|famil|mother|father|relatives|household",
    "родител|семь|семей|мать|матер|отец|отц|родн=|родствен",
    "valideyn|ailə|ana=|ata=|qohum|yaxın adam",
  ),
  women: c("women|woman|girls|female", "женщин|девуш|девоч", "qadın|qız"),
  men: c("men=|male|boys|man=", "мужчин|мальчик|юнош", "kişi|oğlan"),
  foreigner: c(
    "foreign national|foreigner|migrant|third-country|non-national|alien=|stateless|without papers|undocumented|irregular",
    "иностран|мигрант|апатрид|лиц без гражданства|без документ",
    "əcnəbi|xarici vətəndaş|miqrant|vətəndaşlığı olmayan|sənədsiz|öz sənədi olmayan",
  ),
  asylumSeeker: c(
    "asylum seeker|asylum applicant|refugee|asylum-seek",
    "просител убежищ|просителей убежищ|ищущ убежищ|беженц",
    "sığınacaq axtaran|qaçqın|sığınacaq istəyən",
  ),
  professional: c(
    "police|officer|prosecutor|judge|magistrate|border guard|inspector|social worker|consul|teacher|doctor|medical staff|health worker|nurse|psychologist|lawyer|staff|personnel|investigator|official|employees|practitioner|professional|specialist|civil servant|diplomat|guard|interpreter|journalist|detective|judiciary|caseworker|case worker|frontline|front-line|airline|cabin crew|crew|duty|counsellor|volunteer|trainee|recruit=|cadet|graduate",
    "полиц|сотрудник|прокурор|судь|судей|пограничник|инспектор|социальн работник|консул|учител|педагог|врач|медицинск|медик|психолог|адвокат|персонал|следовател|должностн лиц|специалист|служащ|работник|кадр|дипломат|журналист|оперативн|личн состав|переводчик|слушател|курсант|практик|волонтер",
    "polis|əməkdaş|prokuror|hakim|sərhədçi|müfəttiş|sosial işçi|konsul|müəllim|həkim|tibb|psixoloq|vəkil|heyət|müstəntiq|vəzifəli şəxs|mütəxəssis|qulluqçu|işçilər|kadr|diplomat|jurnalist|tərcüməçi|dinləyici|kursant|peşəkar|könüllü|operativ|şəxsi heyət",
  ),
  police: c(
    "police|law enforcement|law-enforcement|detective|patrol|investigator|prosecut|militia",
    "полиц|милиц|правоохранит|следоват|сыщик|патрул|прокур|следственн|оперативн|органов внутренних дел|органы внутренних дел",
    "polis|hüquq mühafizə|hüquq-mühafizə|müstəntiq|prokuror|istintaq|patrul|daxili işlər orqan|əməliyyat",
  ),
  court: c(
    "court|trial|hearing|judge|proceeding|courtroom|sentence|verdict|tribunal|testif|testimon|lawsuit",
    "суд=|суда|суде|судебн|суд|заседан|процесс=|процесса|процессе|приговор|судь|показани|допрос|разбирательств",
    "məhkəmə|hakim|icraat|hökm|iclas|proses|ifadə|dindir|prosesində",
  ),
  agencyWord: c(
    "ministr|agency|agencies|department|authorit|service=|services|administration|committee|institution|bodies|body=|police|government|executive|municipal|office=|offices",
    "министерств|ведомств|орган=|органы|органов|органами|органам|учрежден|служб|администрац|комитет|департамент|управлен|государственн|акимат|исполком|муниципал|полици",
    "nazirli|qurum|orqan|idarə|xidmət|komitə|icra hakimiyyət|müəssis|dövlət|agentli|bələdiyyə|polis",
  ),
  ngo: c(
    "ngo|ngos|non-governmental|nongovernmental|civil society|civil-society|voluntary organisation|voluntary organization|voluntary sector|associations|charit|faith-based|community organisation|community-based organi|grass-roots|grassroots|public organisation|third sector|non-profit|nonprofit|specialised organisation|human rights organi|women's organi|church|foundations|activist|civic",
    "нпо|ннко|неправительственн|негосударствен|некоммерческ|гражданск обществ|гражданского обществ|гражданским обществ|общественн организац|общественн объединен|общественн фонд|общественные фонд|общественных фонд|благотворительн|религиозн организац|правозащитн организац|правозащитных организац|общественник|третьего сектора|общественност|женских организац",
    "qht|qeyri-hökumət|qeyri hökumət|vətəndaş cəmiyyət|ictimai birlik|ictimai təşkilat|xeyriyyə|könüllü təşkilat|ictimaiyyət|hüquq müdafiə təşkilat|dini qurum",
  ),
  abroad: c(
    "abroad|two countries|both countries|countries to which|foreign countr|other countr|other state|host countr|destination countr|countries of destination|countries of origin|country of origin|country of destination|neighbouring|neighboring|across border|cross-border|overseas|foreign state|foreign police|counterpart|third countr|partner countr|transnational",
    "за рубеж|за границ|зарубежн|иностранн государств|сопредельн|соседн|стран назначени|странами назначени|стран происхожден|странами происхожден|трансгранич|приграничн|другой стран|другими стран|других стран|других государств|другими государств|транснациональн|иностранных полиц|иностранными|партнер из|снг=",
    "xaric|digər ölkə|başqa ölkə|digər dövlət|qonşu|təyinat ölkə|mənşə ölkə|transsərhəd|transmilli|qəbul edən ölkə|həmsərhəd|əcnəbi dövlət|tərəfdaş ölkə",
  ),
  police_foreign: c(
    "foreign police|foreign counterpart|foreign law enforcement|interpol|europol|eurojust|selec|frontex|guam",
    "иностранн полиц|иностранных полиц|зарубежными коллегами|иностранными правоохранит|интерпол|европол|евроюст",
    "xarici polis|xarici hüquq mühafizə|interpol|avropol|yevropol|eurojust",
  ),
  publicBody: c(
    "state budget|the state|treasury|government|public fund|taxpayer|exchequer",
    "государств|бюджет|казн|правительств",
    "dövlət|büdcə|xəzinə|hökumət",
  ),
  // The acts of a measure.
  setUp: c(
    "set up|establish|create|creating|creation|open=|opening|launch|introduc|found=|institut|form=|build|develop|put in place|putting in place|operational",
    "создат|создан|учред|открыт|образоват|сформиров|внедр|введен|ввест|запуст|разработ|организ",
    "yarad|təsis|açıl|açmaq|açsın|təşkil|formalaş|tətbiq|işə salın|qurul|hazırlan|işlənib",
  ),
  give: c(
    "provid|offer|grant=|granted|ensur|guarante|supply|deliver|receiv|afford|given|give=|make available|available",
    "предоставл|предостав|обеспеч|оказ|выда|гарант|получа|выдел",
    "təmin|göstəril|ver|təqdim|ayr|təklif",
  ),
  check: c(
    "check|verif|inspect|control|examin|scrutin|visit|monitor|oversee|supervis|audit",
    "провер|контрол|надзор|осмотр|обследов|инспект|монитор|выезд",
    "yoxla|nəzarət|müayin|baxış|monitorinq|təftiş",
  ),
  inform: c(
    "inform|explain|tell|told|warn|advise|acquaint|notif|brief|leaflet|brochure|poster|material|flyer|card=|cards|message",
    "информир|разъясн|рассказ|предупрежд|ознаком|уведом|оповещ|памятк|буклет|листовк|плакат|карточк|материал|сообщ|брошюр|инструкта",
    "məlumat|izah|xəbərdar|tanış ed|bildir|buklet|plakat|vərəq|kart|yaddaş|broşür|başa sal",
  ),
  // Other fields of government.
  foreign: c(
    "road safety|dangerous crossing|drug strategy|drug treatment|sports hall|tax administration|tax authorit|health insurance|heating season|winter season|cigarette|tobacco|contraband goods|customs officer|customs duty|wildlife|CITES|nature conservation|execution of the budget|IT helpline|IT hotline|network traffic|knee surgery|physiotherap|newsletter|subscriber|auction|holiday allowance|jubilee|referral bonus|sportsmen|taxpayer|accountant|accounting|bookkeep|double-entry|tax form|tax return|tax declaration|customs declaration|student query|student queries|exchange office|student exchange|brass band|concert|gambling|swimming|championship|container traffic|port traffic|motor coordination|pre-school exercise|sandbag|groundwater|water level|hydrolog|listed building|listed buildings|staff apprais|fallow|seedling|printed office paper|railway|locomotive|consumer price|dissertation defence|kitchen garden|map=|geograph|consumer credit|borrower|loan agreement|household waste|waste|recycl|sports facilit|sport|playground|bridge|irrigation|saline|parking|elevator|lift=|lifts|lifting gear|archaeolog|monument|museum|fortification|heritage|library|librar|road=|roads|highway|traffic light|motor vehicle|vehicle registration|driver licence|driving licence|fire safety|fire extinguish|livestock disease|veterinar|vaccin|crop|wheat|harvest|fertili|seed=|seeds|forest|tree=|trees|water supply|sewage|sewer|pipeline|electric|power grid|energy efficien|heating|boiler|gas meter|solar|street lighting|building permit|cadast|land register|spatial planning|urban planning|housing stock|renovat|repair of|procurement of furniture|stationery|printer|office supplies|cloakroom|canteen|e-document|document management|filing room|air quality|emission|climate|biodivers|protected area|fishery quota|poach|wild animal|endangered species|zoo=|tourist route|hotel classification|football|stadium|olymp|chess|orchestra|choir|theatre season|opera=|film festival|exam session|entrance exam|mathematics|physics|chemistry|foreign language course|spelling|tuberculosis|diabetes|influenza|hypertension|dental|blood donor|blood donation|cancer|medicine price|pharmac|hospital bed|ambulance fleet|earthquake|flood|landslide|mudflow|civil defence|meteorolog|satellite|space|telecom tariff|postal|post office|broadband|software licence|procurement software|server outage|server room|backup|passport of the building|pension|census of agric|wine|sugar|bakery|textile export|export promotion|stock exchange|insurance polic|bank lending|mortgage|price of bread|bus stop|railway track|airport runway|aircraft maintenance|port dredging|lorry|freight|bicycle|pedestrian|traffic accident|road accident|noise|stray dog|animal shelter|pets|dogs|cemetery|funeral|public holiday|foot-and-mouth|quarantine|pesticide|reclamation|drainage|geolog|mineral|quarry|coal=|oil well|archive|archival|manuscript|spare parts|uniforms|weapons depot|barracks|conscript|military exercise|draft board|anti-corruption|corruption prevention plan|gender plan|election|ballot|polling|parking ticket|consumer protection|defective|warranty|product safety|toy=|toys|cosmetic|parish papers|parish record|sealed boxes|old papers|retired official|retired staff|files of retired|staff files|overtime of clerks|unused leave|annual leave|sick leave|long illness|copying machine|photocop|antivirus|mail server|late book|library book|books may be returned|lent books|eel=|eels|glass eel|turtle|birds|bird=|regatta|yacht|sailing race|rowing|parking permit|incoming letter|style of letters|official letters|replant|lawn|antique|sculpture|award ceremon|wallpaper|lamp post|street lamp|plumbing|swimming pool|prisoners released|ex-offender|ex-offenders|ex-prisoner|former inmate|former inmates|former prisoner|former prisoners|prison hospital|convicts serving|sentence planning|kidney dialysis|dialysis machine|dialysis machines|bone marrow|joint replacement|war widow|war widows|war invalid|fallen soldier|fallen soldiers|soldiers who fell|remains of soldiers|mass grave|mass graves|battlefield|ashes of|homes burned|houses burned|burned-out families|methadone|syringe|needle exchange|unconscious bias|counterfeit goods|counterfeit medicine|counterfeit medicines|counterfeit spirits|counterfeit products|doping|war veteran|war veterans",
    "отопительн|наркол|счетн комитет|исполнени бюджета|таможенн пошлин|таможенн служб|контрабанд|сигарет|табачн|табак|медицинск страхов|диких живот|зимн период|сетев трафик|аукцион|к отпуску|юбиле|леса=|кедров|рассылк подпис|налогоплательщик|тендерн|сетевого|бомбоубежищ|школьных хоров|студенческ обмен|концерт|ставк на спорт|плавани|чемпионат|контейнер|сточных|грунтов вод|уровень воды|водоснабжен|саженц|облигац|хищени облигац|бумаг для печат|цветы|цветов|банковск карт|утере карт|железная дорога|железнодорож|аттестац персонала|защит диссертац|картограф|элеватор|координации движени|бухгалтер|налогов деклараци|налоговой деклараци|таможенн деклараци|потребительск кредит|заемщик|мусор|отход|спортивн|спорт|площадк для игр|детск площад|моста|мост=|оросит|засоленн|земель|парковк|лифт|подъемн|археолог|памятник|музе|укреплен средневек|библиотек|дороги|дорожн|автомобил|транспортн средств|светофор|водительск|пожарн|ветеринар|вакцин|прививк|урожа|пшениц|удобрен|семен|лесн|лесов|дерев|водоснаб|канализац|трубопров|электро|энергосбер|отоплен|котельн|газов|освещени улиц|разрешени на строит|кадастр|градостроит|жилищн фонд|капитальн ремонт|ремонт=|ремонта|мебел|канцеляр|принтер|столов|документооборот|выброс|климат|заповедник|браконьер|дик животн|исчезающ вид|зоопарк|туристическ маршрут|футбол|стадион|олимпи|шахмат|оркестр|хор=|опер=|кинофестивал|математик|физик|хими|правописан|туберкул|диабет|грипп|гипертон|стоматолог|донор крови|донорств крови|онколог|лекарств|аптек|землетряс|наводнен|оползн|селев|гражданск оборон|метеоролог|спутник|почтов|резервн копир|пенси|вин=|виноград|сахар|экспорт|фондов бирж|страхов полис|ипотек|остановк|железнодорожн|взлетн|грузов|велосипед|пешеход|дтп|дорожно-транспорт|шум=|бездомн собак|бездомных живот|бездомных соб|животных|кладбищ|похорон|ящур|карантин|пестицид|почв|мелиорац|дренаж|геолог|уголь|нефт|архив|рукопис|запчаст|казарм|призыв|учени войск|антикоррупц|противодействи коррупци|избирательн|избират|штраф за парк|защит прав потребителей|защиты прав потребителей|косметик|игруш|школьных автобус|школьных перевозок|сточн|декларац|наркот|копировальн|антивирус|почтов сервер|почтовый сервер|почтового сервер|проводк|хоры|хоров|птиц|шкурами|зверей|черепах|паводк|неиспользованн отпуск|отпускн|за отпуск|входящие письма|входящих писем|исходящ|делопроизводств|бумажн архив|вышедш на пенсию|после болезни|длительн болезн|парусн|регат|яхт|гололед|снегоубор|обои=|сантехник|бассейн|газон|клумб|награжден|наградн|юбилейн|отбывшие наказание|отбывших наказание|отбывшим наказание|отбывшего наказание|бывшим осужденным|бывших осужденных|на гемодиализ|аппарат .. гемодиализ|аппараты .. гемодиализ|костн мозга|костного мозга|замен сустав|эндопротез|вдовам военнослужащ|инвалидов войны|инвалидам войны|прах погибш|праха погибш|прах военнослужащ|праха военнослужащ|поле боя|места боев|местах боев|сгоревш дом|метадон|шприц|допинг|ветеранам войны|ветеранов войны",
    "qış mövsüm|narkolo|hesablama palata|büdcəsinin icra|vəhşi təbiət|gömrük|siqaret|tütün|qaçaqmal|tibbi sığorta|şəbəkə trafik|hərrac|yubiley|məzuniyyət|meşə|vergi ödəyici|tender təklif|kadr uçotu|məktəb xor|tələbə mübadilə|konsert|üzgüçülük|çempionat|konteyner|qrunt su|suyun səviyyə|su səviyyə|ting=|istiqraz|bank kart|kart itən|daşınmaz əmlakın bazar|dissertasiya müdafiə|xəritə|koordinatların|dövlət qulluqçularının xidməti fəaliyyət|kommunal|toxum|payız əkin|qazanxana|sutəmizləyici|kredit portfel|mühasib|vergi bəyannamə|gömrük bəyannamə|istehlak kredit|borcalan|tullantı|zibil|idman|oyun meydança|uşaq meydança|körpü|suvarma|şoran|daparklan|lift=|liftlər|qaldırıcı|arxeoloji|abidə|muzey|kitabxana|avtomobil|nəqliyyat vasitələrinin qeydiyyat|svetofor|sürücü|yanğın|baytar|vaksin|peyvənd|məhsul yığım|taxıl|buğda|gübrə|toxum|meşə|ağac|su təchizat|kanalizasiya|boru kəmər|elektrik|enerji|istilik|qaz=|küçə işıq|tikinti icazə|kadastr|şəhərsalma|mənzil fondu|əsaslı təmir|təmir|mebel|ləvazimat|printer|yeməkxana|sənəd dövriyyə|atmosfer|iqlim|qoruq|balıq ovu|brakonyer|vəhşi heyvan|nadir növ|zoopark|turizm marşrut|futbol|stadion|olimpi|şahmat|orkestr|xor=|opera=|kinofestival|riyaziyyat|fizika|kimya|orfoqrafi|vərəm|diabet|qrip|hipertoni|stomatolo|qan donor|donor qan|onkoloji|dərman|aptek|zəlzələ|daşqın|sürüşmə|mülki müdafiə|meteoroloji|peyk|poçt|ehtiyat nüsxə|pensiya|şərab|üzüm|şəkər|ixrac|birja|sığorta|ipoteka|avtobus dayanaca|dəmir yol|uçuş-enmə|yük=|velosiped|piyada|yol qəza|yol-nəqliyyat|səs-küy|sahibsiz it|sahibsiz heyvan|heyvan|qəbiristanlıq|dəfn|karantin|pestisid|meliorasiya|drenaj|geoloji|karxana|kömür|neft=|arxiv|əlyazma|ehtiyat hissə|yanacaq|kazarma|çağırışçı|hərbi təlim|korrupsiyaya qarşı|seçki|istehlakçıların hüquq|qüsurlu|kosmetik|oyuncaq|məktəb avtobus|bəyannamə|surətçıxar|surət çıxar|antivirus|poçt server|naqil|xorlar|quş=|quşlar|quşların|nadir quş|tısbağa|balıq ehtiyat|istifadə edilməmiş məzun|təqaüdə çıx|xidməti mənzil|xəstəlikdən sonra|uzun xəstəlik|yelkən|reqata|buzlu|qar təmiz|saxlanc|gül=|çəmən|hovuz|santexnik|təltif|gələn məktub|daxil olan məktub|cəzasını çəkmiş|cəzasını çəkib|keçmiş məhkum|hemodializ gözləyən|hemodializ aparat|sümük iliy|oynaq əməliyyat|əlilliyi olan şəxslərə araba|müharibə əlil|döyüş meydan|döyüş bölgə|metadon|şpris|antidopinq|dopinq|müharibə veteran",
  ),
  alien: c(
    "drug traffick|traffick in drug|narcotic|arms traffick|trafficking in arms|firearm|wildlife traffick|trafficking in wildlife|trafficking in cultural|road traffic|traffic rule|traffic safety|internet traffic|drug precursor|victims of the earthquake|victims of flood|earthquake victims|flood victims|victims of road|road crash|traffic victims|victims of terror|war victims|victims of war|mine victims|landmine|victims of repression|wild animals|animal|animals|pollution",
    "торговл наркот|наркотик|наркотическ|оборот оруж|торговл оруж|огнестрельн|дорожн движен|дорожного движен|дорожном движен|интернет-трафик|жертв землетряс|пострадавших от землетряс|пострадавших от наводн|пострадавших в дтп|дорожно-транспортн|жертв терро|жертв войн|жертв репресс|минн|животных|животными|пострадавших от стихийн",
    "narkotik|silah alver|odlu silah|yol hərəkət|zəlzələdən zərər|daşqından zərər|təbii fəlakətdən|qəzada zərər|terror qurban|müharibə qurban|mina qurban|repressiya qurban|heyvan",
  ),
  // Situation: how many people, from where, to where.
  situation: c(
    "victims mostly|of the .. cases|victims had little|recruitment generally|in .. of the .. cases|presumed victims were recorded|victims were identified|victims have been identified|identified .. victims|registered victims|were women|were men|of the victims|victims were|victims came|majority of victims|most victims|per cent of victims|% of victims|country of origin and|source, transit|source country|country of origin, transit|origin transit and destination|transit and destination|tier 2|tier 1|global slavery index|ranking|were exploited in|had been exploited in|nationals of|in 2019|in 2020 .. victims|main destination|main countries of|were sexually exploited|were subjected to",
    "треть пострадавш|половин пострадавш|учтено .. пострадав|среди потерпевш преоблад|направления вывоза|было выявлено|выявлено .. жертв|выявлены .. жертв|признано потерпевшими|признаны потерпевшими|из них .. женщин|большинство жертв|большинство пострадавших|страной происхождения|страной транзита|страна происхождения|страной назначения|основными странами|граждан .. подверглись|подверглись сексуальн|были вывезены|вывозились|зарегистрировано .. жертв|рейтинг|в доклад государственного департамента",
    "qurbanların üçdə|qurbanların böyük hissə|zərərçəkmişlərin çoxu|zərərçəkmişlərin əksər|qurbanların yarı|aldadılanların hər|qurban aşkar|qurban müəyyən edilib|qurban müəyyən edilmiş|nəfər qurban|nəfər .. zərərçəkmiş|qurbanların əksəriyyəti|qurbanların çoxu|mənşə, tranzit|mənşə tranzit|tranzit ölkə|əsas təyinat ölkə|istismara məruz qalmışdır|istismar edilmişdir|reytinq|nəfəri qadın",
  ),
  // Tone.
  negation: c(
    "there is no|there are no|there is not|does not deal|do not deal|does not cover|do not cover|does not address|do not address|does not contain|contained no|contains no|does not provide for|not provided for|not foreseen|not envisaged|no provision|no measure|not covered|not addressed|is not dealt|are not dealt|not included|does not include|outside the scope|remains unregulated|is not part of this plan|are not part of this plan|does not exist|do not exist|not regulated|has not been established|have not been established|no such",
    "не предусм|не предусматр|не регулир|не охватыва|не рассматрива|не содержит|не содержал|отсутству|не создан|не имеется|не установлен|не включен|нет =|не урегулирован|вопросы .. не затрагива|не затрагива|не существует|не закреплен",
    "nəzərdə tutulmur|nəzərdə tutulmayıb|nəzərdə tutulmayac|nəzərdə tutulmamış|nəzərdə tutulmadı|mövcud deyil|yoxdur|əhatə edilmir|əhatə edilməyib|əhatə edilməyəc|əhatə edilməmiş|əhatə edilmədi|əhatə olunmur|əhatə olunmayıb|əhatə olunmayac|əhatə olunmamış|əhatə etmir|tənzimlənmir|tənzimlənməyib|tənzimlənməyəc|tənzimlənməmiş|tənzimlənmədi|daxil edilmir|daxil edilməyib|daxil edilməyəc|daxil edilməmiş|daxil edilmədi|yaradılmır|yaradılmayıb|yaradılmayac|yaradılmamış|yaradılmadı|təsbit edilmir|təsbit edilməyib|təsbit edilməyəc|təsbit edilməmiş|təsbit edilmədi|toxunulmur|baxılmır",
  ),
  body: c(
    "secretariat|council|ministr|minister|chancellor|board=|assembly|parliament|coordinator|commission|committee|agency|bodies|service=|government|department|prosecutor|group=|working group|inspectorate|ombud|authorit|lead bod|ministry|unit=|office=|bureau|chancellery|treasury|attorney general|police|court|centre=|center=|institute|municipalit|provinces",
    "секретариат|совет=|совета|министерств|координатор|комисси|комитет|ведомств|орган=|органы|служб|правительств|департамент|прокуратур|рабоч групп|группа|рабочая групп|инспекци|бюро=|аппарат|управлени|генеральн прокурор|полици|верховн суд|уполномоченн|палат|центр=|центру=|фонду=|администраци|отдел=|отделу=",
    "katibli|şura|nazirli|koordinator|komissiya|komitə|agentli|qurum|orqan|xidmət|hökumət|departament|prokurorlu|işçi qrup|nazirlər kabinet|idarə=|idarəsi|mərkəzi=|büro|aparatı|ali məhkəmə|polis idarəsi|palatası|müvəkkil|ombudsman|icra hakimiyyəti",
  ),
  duty: c(
    "shall|must|holds|send=|sends|tell=|tells|write=|writes|let .. know|lets .. know|hand in|hands in|submit|submits|reports|report to|meets|meet=|publish|publishes|presents|reviews|looks through|takes decisions|draws up|forwards|convene|evaluates|assesses|lays before|lay before|accounts to|reports to|informs|delivers|provides|prepares|issues|compiles|transmits|updates|tables|gives an account|undertakes|is to=|are to=|circulates|instructs|adopts|establishes|determines|ensures|sits|names|appoints|includes|allocates|approves|concludes|enters|sets aside|reserves|answers to|hears|brings|takes stock|lists|opens|collects|checks|carries out|organises|organizes|completes",
    "представля|направля|отчитыва|публику|проводит|проводят|собира|рассматрива|обязан|должн|готовит|утвержда|заслуш|оценива|представит|направит|отчитат|доложит|докладыва|вносит|передает|передают|размещает|размещают|обновля|информирует|информируют|сообщает|сообщают|сообщать|обеспечить|обеспечивать|подготовить|готовить|разработать|разрабатывать|утвердить|утверждать|определить|определять|провести|проводить|внести|организовать|создать|принять|рассмотреть|установить|завершить|опубликовать|публиковать|подписать|внедрить|сформировать|разместить|размещать|доложить|докладывать|дать указани|выделить|включает|включают|назначает|назначают|выделяет|выделяют|устанавливает|определяет|заключает|подписывает|принимает|издает|созывает|сводит|проверяет|заседает|назначить|включить|заключить",
    "təqdim ed|göndər|hesabat ver|dərc ed|keçir|toplan|baxır|hazırlay|təsdiq ed|məlumat ver|qiymətləndirir|dinləyir|təqdim olun|hesabat ver|yerləşdirir|açıqlayır|yeniləyir|məlumatlandırır|bildirir|ötürür|edir=|edilir=|olunur=|etsin=|edilsin=|etməlidir|edilməlidir|edəcək|ediləcək|hazırlanır|imzalayır|yaradır|aparır|toplaşır|ayırır|salır|imzalanır|seçir|yoxlayır|dinlənilir|çağırır|toplayır",
  ),
  date: c(
    "by january|by february|by march|by april|by may|by june|by july|by august|by september|by october|by november|by december|by .. january|by .. february|by .. march|by .. april|by .. may|by .. june|by .. july|by .. august|by .. september|by .. october|by .. november|by .. december|each year|every year|yearly|annually|once a year|twice a year|once a quarter|each quarter|every quarter|every month|quarterly|every six months|every three months|monthly|each month|at mid-term|within .. days|by the end of|half-yearly|every half-year|every other month|every two years|no later than|not later than|before the end of|by the close of",
    "ежегодно|ежекварталь|раз в год|раза в год|раз в полугодие|раз в квартал|ежемесячн|до .. января|до .. февраля|до .. марта|до .. апреля|до .. мая|до .. июня|до .. июля|до .. августа|до .. сентября|до .. октября|до .. ноября|до .. декабря|к концу|в срок до|в течение .. дней|каждый год|каждого года|не реже|каждое полугодие|каждый квартал|каждого квартала|каждого полугодия|каждый месяц|ежегодн|ежемесячно|к= .. января|к= .. февраля|к= .. марта|к= .. апреля|к= .. мая|к= .. июня|к= .. июля|к= .. августа|к= .. сентября|к= .. октября|к= .. ноября|к= .. декабря|не позднее|до конца|по итогам года|числа каждого|полугоди|в срок",
    "hər il|ildə bir|ildə iki|rüblük|hər rüb|hər ay|yanvarın|fevralın|martın|aprelin|mayın|iyunun|iyulun|avqustun|sentyabrın|oktyabrın|noyabrın|dekabrın|tarixinədək|gün ərzində|gün müddət|ilin sonuna|altı aydan bir|ayda bir|hər yarımil|yarımildə bir|hər rübün|ilin sonunadək|ilin sonuna qədər|gec olmayaraq",
  ),
  vague: c(
    "strengthen|improve|enhance|continue|promote|support|further|intensif|consider|facilitate|encourage|optimi|foster|take measures|take steps|pay attention",
    "усил|совершенств|улучш|продолж|активизир|содейств|повыш|поддерж|способств|укреп|оптимиз|принять меры|принятие мер|обратить внимание|уделять внимание|расшир",
    "gücləndiril|təkmilləşdiril|yaxşılaşdırıl|davam etdiril|genişləndiril|artırıl|dəstəklən|intensivləşdiril|səmərəliliyinin artır|diqqət yetir|tədbirlərin görülməsi",
  ),
}
