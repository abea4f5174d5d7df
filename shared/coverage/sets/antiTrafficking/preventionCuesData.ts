import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/** Concepts of prevention. */
export const preventionConcepts: Concepts = {
  // awareness
  campaign: c(
    "campaign|awareness|public information|information day|information week|publicity|outreach to the public|sensitis|sensitiz|social advert|public service announc|billboard|poster|leaflet|brochure|flyer|video clip|short film|television spot|tv spot|radio spot|radio programme|radio program|broadcast|theatre performance|theatre forum|performances followed|puppet|houses of culture|exhibition|door to door|information stand|information material|infographic|comic|booklet|film screening|documentary|sermon|imam|priest",
    "информационн кампани|кампани|осведомленност|просветит|просвещени|разъяснит|информировани населени|информирование населени|социальн реклам|социальные ролик|видеоролик|ролик|буклет|листовк|плакат|брошюр|памятк|телепередач|радиопередач|телепрограмм|телеэфир|информационн материал|информационн стенд|информационные дни|день информац|театральн постановк|спектакл|дома культуры|домах культуры|агитац|профилактическ бесед|встреч с населени|сельск сход|волонтеры .. двор|подворов",
    "kampaniya|maarifləndir|məlumatlılı|məlumatlandır|təbliğat|sosial reklam|videoçarx|buklet|plakat|vərəqə|broşür|televiziya veriliş|radio veriliş|məlumat stend|çap material|tamaşa|mədəniyyət ev|qapı-qapı|sərgi|maarif|sosial çarx|film nümayiş|informasiya material",
  ),
  publicW: c(
    "public=|population|citizens|general public|people know|residents|villages|rural|young people|youth|pupils|students|school|groups at risk|at-risk|job seekers|jobseekers|parents|travellers|passengers|tourists|workers|migrants|communit|seasonal|school leavers",
    "населени|граждан|общественност|молодеж|учащ|школьник|студент|сельск|групп риска|соискател|родител|пассажир|турист|жител|мигрант|выпускник|работник",
    "əhali|vətəndaş|ictimaiyyət|gənc|şagird|tələbə|kənd|risk qrup|iş axtaran|valideyn|sərnişin|turist|sakin|miqrant|məzun|məktəbli|işçi",
  ),
  riskTopic: c(
    "risk=|risks|risky offer|danger|warning sign|signs|trafficking|exploit|recruit|deceptive|fraudulent offer|false promise|dubious|safe work abroad|suspicious offer|offers should|strangers|too good",
    "риск|опасност|признак|торговл людьми|эксплуатац|вербов|обман|сомнительн предлож|ложн обещ|насторожит|предложени|незнаком",
    "risk|təhlükə|əlamət|insan alver|istismar|aldadıl|şübhəli təklif|yalan vəd|ehtiyatlı|təklif|yad adam|cəlbetmə",
  ),
  lessons: c(
    "lesson|class hour|school subject|curriculum of grade|curricula of school|included in the school|extracurricular|parents' evening|parent meeting|teacher talk|classroom|textbook|life skills|school education|school programme|education in schools|in schools|in all schools|universities|exercise books",
    "урок|классн час|школьн предмет|школьн программ|учебник|внеклассн|родительск собрани|основ безопасности жизне|обж|в школах|общеобразовательн|образовательн учрежден|в вузах|студент|школьн тетрад|учебных заведени",
    "dərs|sinif saat|valideyn iclas|məktəb proqram|dərslik|sinifdənkənar|həyat bilgi|məktəblərdə|ali məktəb|ümumtəhsil|şagird dəftər|təhsil müəssis|tədris müəssis",
  ),
  numberKnown: c(
    "number known|make known the number|helpline number|hotline number|promotion of the hotline|promote the hotline|promote the helpline|publicise the|popularise the|advertise the|displayed|displaying|printed on|number shall be printed|where to call|where to turn|whom to call|whom to turn|stickers",
    "номер горяч|номера горяч|популяризац|популяризир|реклам горяч|распростран номер|печатать на|напечат|размещ на билет|куда звонить|куда обратит|куда обращ|наклейк|к кому обрат|на квитанц|на чеках",
    "nömrəsinin|nömrənin|qaynar xəttin təbliğ|qaynar xətt barədə|qaynar xəttin tanıd|populyarlaş|hara zəng|kimə müraciət|hara müraciət|stiker|biletlərinin|qəbzlərinin|üzərində yerləşdir|yazılması",
  ),
  ticketW: c(
    "ticket|receipt|exercise book|bus station|work contract|clinics|employment office|packaging|stations|airport|bottle|bill=|envelope",
    "билет|квитанц|тетрад|чек=|вокзал|автостанц|аэропорт|упаковк|поликлиник|центр занятост",
    "bilet|qəbz|dəftər|vağzal|avtovağzal|hava liman|qablaşdırma|poliklinika|məşğulluq mərkəz|stansiya",
  ),
  unaware: c(
    "do not know what|do not know where|does not know where|unaware of|awareness remains|low awareness|awareness .. low|little known|never heard|few people know|people know|not heard of|believe that only|think it happens|ignorance",
    "не знают, какие|не знает, куда|не знают, куда|не знают куда|не знает куда|не знают|осведомленност .. низк|низк осведомлен|мало известн|не слышал|плохо информирован|недостаточно информир|неосведомлен",
    "bilmirlər|bilmir=|xəbərsiz|məlumatsız|məlumatlılıq .. aşağı|az məlumatlı|eşitməyib|kifayət qədər məlumat",
  ),
  // root causes
  poverty: c(
    "poverty|poor=|unemploy|joblessness|low income|livelihood|economic hardship|economic vulnerab|deprivation|indebted|destitut|hunger|inequalit|social exclusion|social vulnerab|socio-economic|closed factory|factory has closed|factory closed|mill has shut|plant has closed|no work to be had|no other income|wages do not last|earnings do not last|lack of opportunit|lack of jobs",
    "бедност|нищет|безработиц|малообеспечен|малоимущ|низк доход|социально-экономическ|социальн неравенств|отсутстви работы|нехватк работы|нет работы|фабрик закры|закрыт фабрик|закрыто предприят|социальн исключен|неблагополучн|маргинализ",
    "yoxsul|işsizlik|aztəminatlı|aşağı gəlir|sosial-iqtisadi|fabrikin bağlan|fabrik bağlan|zavod bağlan|iş yeri yoxdur|iş tapmaq|ehtiyac içində|maddi çətinlik|sosial təcrid|bərabərsizlik|imkansız",
  ),
  vulnerab: c(
    "vulnerab|groups at risk|group at risk|at-risk group|persons at risk|people at risk|risk group|root cause|push people|push factor|factors that make|causes of traffick|underlying cause|susceptib",
    "уязвим|групп риска|групп повышенного риска|группы риска|коренн причин|факторы риска|первопричин|причин и услови|толкает|толкают|вынужда соглаш|выталкива",
    "həssas|risk qrup|risk altında|kök səbəb|doğuran səbəb|əsas səbəb|şərait yarad|səbəb və şərait|vadar edən|itələyən|meyilli",
  ),
  domViolence: c(
    "domestic violence|violence in the home|gender-based violence|violence against women|family violence|violent home|intimate partner|abusive husband|early marriage|child marriage|violent partner|battered",
    "домашн насили|бытов насили|семейн насили|насили в семье|насили в отношени женщин|гендерн насили|насилие в быту|насилие в семье|ранн брак|насилия в семье",
    "məişət zorakılı|ailədaxili zorakılı|gender əsaslı zorakılı|gender zəminində|qadınlara qarşı zorakılı|ailədə zorakılı|erkən nikah|erkən evlən",
  ),
  livelihoodHelp: c(
    "microcredit|micro-credit|microloan|interest-free loan|small loan|loan=|loans|small grants|start-up grant|livestock|greenhouse|small business|self-employment|income-generating|job creation|new jobs|creation of jobs|public works|employment programme|vocational course|kindergarten place|day care|day-care|child benefit|social benefit|social protection|allowance|cash transfer|scholarship|free meals|travel to school|economic empowerment|empower|economic activity of women|women's employment|women entrepreneur|equal opportunit|workshops in village|seed money|heating allowance|social assistance|targeted assistance",
    "микрокредит|беспроцентн ссуд|льготн кредит|льготн ссуд|беспроцентн|ссуд|микрозайм|самозанят|создани рабочих мест|создать рабочие места|новых рабочих мест|рабочих мест|общественн работ|теплиц|приобретени скота|пособи|адресн социальн|социальн выплат|социальн защит|расширени экономическ|экономическ возможност женщин|женск предприниматель|занятост женщин|занятости женщин|трудоустройств молодеж|стипенди|бесплатн питани|детск сад|дневн пребывани|подвоз|равн возможност",
    "mikrokredit|faizsiz kredit|güzəştli kredit|faizsiz ssuda|ssuda|özünüməşğulluq|özünü məşğulluq|yeni iş yer|iş yerlərinin yarad|ictimai iş|istixana|mal-qara|müavinət|ünvanlı sosial|sosial müdafiə|qadınların iqtisadi|qadın sahibkar|qadınların məşğulluq|gənclərin məşğulluq|təqaüd|pulsuz yemək|uşaq baxça|bərabər imkan|iqtisadi imkan|sosial yardım|xırda təsərrüfat",
  ),
  poorPeople: c(
    "famil|village|rural|mountain|district|young people|youth|women|school leavers|communit|orphan|care leavers|single mother|large families|roma=|minorit|migrant famil|region|unemployed|displaced|household|leaving institution|leaving care",
    "семь|семей|сел=|сельск|горн|район|молодеж|женщин|выпускник|общин|сирот|одинок мать|одиноких матер|многодетн|цыган|рома=|меньшинств|трудов мигрант|безработн|переселен",
    "ailə|kənd|dağ|rayon|gənc|qadın|məzun|icma|yetim|tənha ana|çoxuşaqlı|azlıq|miqrant|işsiz|köçkün",
  ),
  civilReg: c(
    "birth certificate|birth registration|registration of birth|births are registered|unregistered child|identity document|identity papers|without documents of identity|statelessness|registration at place of residence|enrol in school|register with a doctor|undocumented members",
    "свидетельств о рождени|регистрац рождени|документ удостоверяющ личност|документ, удостоверяющ|удостоверени личности|безгражданств|прописк|без документов|незарегистрирован",
    "doğum haqqında|doğum şəhadətnam|doğumun qeydiyyat|doğumların qeydiyyat|şəxsiyyət vəsiqə|şəxsiyyətini təsdiq edən|vətəndaşlığı olmayan|qeydiyyatsız|sənədləşdir",
  ),
  strangerPromise: c(
    "stranger with a promise|promise of wages|promise of work|accept risky|anyone who promises|believe any offer|seasonal earnings|nothing to lose|leave the village|go anywhere",
    "обещани заработ|обещающ заработ|соглашаться на любую|на любую работу|рискованн предлож|любое предложени|обещани хорош|чужак|незнакомец|заезж",
    "qazanc vəd|yaxşı qazanc|iş vəd|istənilən işə|hər təklifə|riskli təklif|yad adama qulaq|yad adam .. vəd|hər hansı işə",
  ),
  // demand
  demandW: c(
    "demand for|demand side|reduce demand|reducing demand|discourag|demand that|demand reduction|curb demand|demand generated|fuels demand|stem demand",
    "спрос=|спроса|спросу|спросом|спросе|спрос на",
    "tələbat|tələbin azaldıl|tələbatı",
  ),
  sexBuy: c(
    "paying for sex|paid sex|pay for sex|buying sex|purchase of sex|buyer|buyers of|sex buyer|clients of prostitut|users of prostitut|sexual services|buys sex|bought sex|customers of|what they buy|buying sexual|sex tourism|sexual contact abroad|client=|clients|punter",
    "покупател секс|платные секс|платных секс|сексуальн услуг|клиент проститу|клиентов|потребител сексуальн|покупк секс|покупк услуг|секс-тур|покупателей услуг|оплачива интимн|интимн услуг|заказчик услуг",
    "cinsi xidmət|seks xidmət|müştəri|alıcılar|pullu cinsi|intim xidmət|seks-tur|seks tur|seks alıcı|cinsi əlaqə alan",
  ),
  cheapLabour: c(
    "cheap labour|cheap labor|cheap work|cheap worker|cheap goods|low price|bargain price|below the minimum|ready to hire|willing to hire|hire without contract|hiring people without|for a pittance|prepared to pay so little|as long as households|who profits from cheap|suspiciously cheap|price too low",
    "дешев рабоч|дешев труд|бесценок|готовы нанимать|без договора за|нанимать людей без|низк цен|подозрительно дешев|дешевый товар|дешевых товар|пока .. готовы",
    "ucuz işçi|ucuz əmək|ucuz mal|müqaviləsiz işçi|dəyər-dəyməzinə|ucuz qiymət|işə götürməyə hazır|müqavilə bağlamadan|hazır olduqca|çox ucuz",
  ),
  knowingUse: c(
    "knowing use|knowingly us|knowingly benefit|use of services of victim|use of the services of|uses the services of|users of services|use the labour of victim|knowing that the person|aware that the person is|knowing the person|fully aware|criminalise the use|using the services",
    "заведом использов|заведомо|пользовани услугами жертв|использован услуг жертв|использовани услуг жертв|пользующ услугами|пользовани услугами|использующ услуг|зная, что лицо|осознавая, что лицо|лиц, пользующ",
    "bilərəkdən istifadə|bilə-bilə|xidmətlərindən bilə|qurban olduğunu bilə|xidmətindən istifadə|xidmətlərindən istifadə edən|qurbanların xidmət",
  ),
  consumer: c(
    "consumer|customer|shoppers|buyers|purchaser|households|tour operator|hotel guest|users=|employers",
    "потребител|покупател|домохозяйств|туроператор|нанимател|клиент|работодател",
    "istehlakçı|alıcı|ev təsərrüfat|turoperator|müştəri|işəgötürən",
  ),
  fairW: c(
    "fair label|label=|labels|certificate of fair|ethically|origin of goods|how goods were made|who made|behind what they buy|harm behind|hidden price|made by forced|produced under|responsible consumption|conscious",
    "маркировк|кем изготовлен|как изготовлен|этичн потреблен|ответственн потреблен|происхождени товар|вред|за что платят|руками жертв",
    "nişanlan|necə istehsal|kim tərəfindən hazırlan|məsuliyyətli istehlak|vicdanlı|zərəri|mənşəyi",
  ),
  menAttitude: c(
    "men=|boys|masculin|stereotyp",
    "мужчин|юнош|мальчик|стереотип",
    "kişi|oğlan|stereotip",
  ),
  // labour
  inspect: c(
    "labour inspect|labor inspect|inspectorate|workplace inspect|inspect workplace|inspection of workplace|labour inspector|labor inspector|unannounced inspect|unannounced visit|without prior notice|joint inspection|targeted inspection|inspection visit|without warning|unannounced",
    "инспекци труда|трудов инспекц|инспектор труда|инспекторов труда|инспекторам труда|внезапн провер|внепланов провер|провер работодател|совместн провер|провер предприят|без предварительного уведомл",
    "əmək müfəttiş|dövlət əmək müfəttiş|qəfil yoxlama|plandankənar yoxlama|birgə yoxlama|iş yerlərinin yoxla|iş yerlərində yoxla|müəssisələrdə yoxla|əmək qanunvericiliyinə əməl|xəbərdarlıq etmədən",
  ),
  workplace: c(
    "construction|agricultur|farm=|farms|greenhouse|brick kiln|brickworks|kiln|fishing vessel|vessel|textile|garment|sweatshop|workshop=|building site|construction site|plantation|orchard|car wash|nail bar|domestic work|hospitality|restaurants|mine=|mines|factories|private home|private household|slaughterhouse|seasonal|cotton|dormitor|barracks for worker|hostel for worker|caravans",
    "стройк|строительств|сельск хозяйств|сельскохозяйств|ферм|теплиц|кирпичн|рыболовн суд|швейн|плантац|автомойк|рынк|хлопк|цех|общежити|вагончик|домашн работник|частн домах|предприяти|производственн помещени|полевых работ",
    "tikinti|kənd təsərrüfat|ferma|istixana|kərpic|balıqçı gəmi|tikiş sex|plantasiya|avtoyuma|pambıq|sex=|yataqxana|ev işçi|müəssisə|iş sahə|bazar|tarla|vaqon",
  ),
  labourExpl: c(
    "labour exploitation|labor exploitation|forced labour|forced labor|compulsory labour|bonded labour|debt bondage|exploitative working|exploitation at work|exploitation of labour|exploitation of workers|abusive working|exploitative employ",
    "трудов эксплуатац|принудительн труд|подневольн труд|долгов кабал|эксплуатац труд|эксплуатации труд|эксплуатаци работник|эксплуатации работник|рабск труд",
    "əmək istismar|məcburi əmək|məcburi iş|borc asılılıq|işçilərin istismar|zorla işlədil",
  ),
  recruitAgency: c(
    "recruitment agenc|employment agenc|private agenc|labour agenc|intermediar|recruitment fee|fees charged|charging for a place|charge workers|placement agenc|recruiter licen|labour broker|labour-market intermed|recruitment of workers|temporary work agenc|agencies that send|registered agenc|fair recruitment|job broker",
    "агентств занятости|агентств по трудоустройств|кадров агентств|рекрутинг|посредник|посредническ|агентства, отправля|плат с работник|взимани платы|взимать плату|частн агентств|лицензирован агентств",
    "məşğulluq agentli|işədüzəltmə agentli|işə düzəltmə|vasitəçi|kadr agentli|özəl agentli|rekrut|haqq alın|haqq tutul|işçilərdən ödəniş|işə götürmə agentli",
  ),
  supplyChain: c(
    "supply chain|value chain|due diligence|public procurement|public tender|bidder|tender|suppliers|procurement|contracting authorit|modern slavery statement|subcontract|production chain|corporate responsib|responsible business|code of conduct for business|chain of contractor",
    "цепоч поставок|цепочк поставок|цепях поставок|должн осмотрительност|должн добросовестност|государственн закуп|госзакуп|подрядчик|субподряд|поставщик|тендер|участник торгов|ответственн ведени бизнес",
    "təchizat zəncir|tədarük zəncir|lazımi yoxlama|lazımi diqqət|dövlət satınalma|satınalma|tender|podratçı|subpodrat|təchizatçı|korporativ məsuliyyət|iddiaçı",
  ),
  passportKept: c(
    "passports may not be kept|passport kept|passports are kept|keep passport|keeping another|withhold passport|retain passport|confiscat passport|hold their passports|holding passports|passports held|retention of passport|retention of identity|withholding of document|passports handed|taken their passport|takes away passport|hand in their passports",
    "паспорта сдан|изъят паспорт|изыма паспорт|изъяти паспорт|отбира паспорт|удержани паспорт|удержива паспорт|удерживать паспорт|хранить паспорт|паспорта работник|паспорт работник|паспорта .. у работодател|отобран документ|изъятие документ|удержани документ",
    "pasportunu saxla|pasportların saxla|pasportu əlindən|pasportların alın|sənədlərinin saxla|sənədlərin əlindən|pasportu ustada|pasportlarını|sənədlərini saxla|pasportunun götür|pasportunun alın",
  ),
  wages: c(
    "wage=|wages|salary|salaries|unpaid|overtime|working hours|working condition|working time|pay slip|payslip|payment of wage|bank transfer of wage|minimum wage|payday|payroll|contract in a language|language the worker|written contract|employment contract|labour contract|work contract|labour rights|labour law|labour code|labour dispute|informal work|undeclared work|undeclared|informal employment|hours of work|rest day",
    "заработн плат|зарплат|невыплат|сверхурочн|рабоч врем|услови труда|условий труда|расчет откладыва|расчет .. в конце сезона|трудов договор|письменн договор|договор на понятном|понятн язык|трудов прав|трудов законодат|трудов кодекс|неформальн занятост|теневой занят|нелегальн занятост|незаявлен|выходн дн|минимальн",
    "əməkhaqqı|əmək haqqı|maaş|iş vaxtı|əlavə iş|iş şərait|əmək şərait|əmək müqavilə|yazılı müqavilə|başa düşdüyü dildə|oxuya bildiyi dildə|əmək hüquq|əmək qanunvericil|əmək məcəllə|qeyri-formal məşğul|qeyri-rəsmi məşğul|istirahət gün|minimum|haqqı ödənil|haqq-hesab",
  ),
  worker: c(
    "worker|employee|labourer|migrant work|domestic work|seasonal|crew=|crews|brigade|foreman|those who live on the premises|employer",
    "работник|рабоч|бригад|трудящ|мигрант|сезонн|нанят|нанима|работодател|мастер",
    "işçi|fəhlə|briqada|miqrant|mövsümi|işə götürülən|işləyən|işəgötürən|usta",
  ),
  complaintSafe: c(
    "complain without|complaint mechanism|complaints mechanism|without fear of|fear of removal|fear of deport|without being reported|firewall|not passed to the immigration|not share with immigration|claim wages|regardless of residence status|irrespective of residence|safe complaint|safe reporting",
    "жаловаться без|без страха|без риска выдвор|не опасаясь|независимо от миграционн статус|независимо от статус|подать жалобу|механизм жалоб|анонимн жалоб|не передава в миграционн",
    "qorxmadan şikayət|şikayət mexanizm|deportasiya qorxu|çıxarılma qorxu|statusundan asılı olmayaraq|şikayət etmək|şikayət ver|miqrasiya orqanlarına ötürülmə",
  ),
  premises: c(
    "live on the premises|lives on the premises|living on site|locked in|not allowed to leave|may not leave|sleep where they work|out of earshot|guarded camp|by night as well",
    "живут на территории|прожива на территории|проживающ на территории|заперт|не выпуска|спят в цех|не могут покинуть|не разрешают покидать|без права выход|в отсутствие мастер|не слышит",
    "ərazisində yaşa|iş yerində yaşa|çıxmağa icazə|qapalı saxla|bağlı saxla|iş yerində yat|eşitmədiyi yerdə|ustadan kənar",
  ),
  // borders
  borderW: c(
    "border control|border check|border guard|border crossing|crossing point|border post|border service|at the border|points of entry|frontier|airport|passport control|checkpoint|green border|border zone|border area|point of entry",
    "пограничн|граница=|границ|пункт пропуск|пунктов пропуск|погранконтрол|аэропорт|паспортн контрол|погранич|приграничн",
    "sərhəd|buraxılış məntəqə|nəzarət-buraxılış|nəzarət buraxılış|hava liman|pasport nəzarət",
  ),
  borderAct: c(
    "control|check|detect|question|interview|reader|equip|screen|cooperat|refus|direct channel|joint patrol|profil|verif|notice",
    "контрол|провер|выявл|опрос|считыв|оборуд|оснащ|профил|признак|отказ|взаимодейств",
    "nəzarət|yoxla|aşkar|sorğu|oxuyucu|təchiz|profil|imtina|əməkdaşlı",
  ),
  carrier: c(
    "carrier|transport compan|airline|bus compan|bus driver|coach driver|coach operator|taxi driver|shipping compan|ferry operator|transport operator|long-distance bus|minibus",
    "перевозчик|транспортн компани|авиакомпани|водител автобус|автоперевоз|таксист|водител маршрут|водителей междунар|экипаж",
    "daşıyıcı|nəqliyyat şirkət|aviaşirkət|hava yolu şirkət|avtobus sürücü|taksi sürücü|beynəlxalq avtobus|ekipaj",
  ),
  carrierDuty: c(
    "check|verify|documents|passengers|duty|report|sanction|train|brief|liab|trained|alert",
    "провер|документ|пассажир|обязан|сообщ|ответствен|обуч|инструкта",
    "yoxla|sənəd|sərnişin|vəzifə|məlumat|məsuliyyət|təlim|bildir",
  ),
  docSecurity: c(
    "document security|travel document|identity document|passport=|passports|biometric|forged document|false document|counterfeit|document reader|blank=|stolen document|lost document|authenticity of document|machine-readable|document fraud|forger",
    "защищенност документ|надежност документ|поддельн документ|подделк документ|биометр|подлинност документ|подлинност паспорт|проездн документ|бланк|украденн паспорт|утраченн паспорт|похищенн документ|считыва документ",
    "saxta sənəd|sənədlərin təhlükəsiz|biometrik|sənədlərin həqiqi|pasportların həqiqi|blank|oğurlanmış pasport|itirilmiş pasport|sənəd oxuyucu|sənədlərin saxtalaş|sənədlərin mühafizə",
  ),
  docControl: c(
    "check|verif|reader|issue|secure|forger|quality|control|stolen|lost|fals|chip|database",
    "провер|контрол|выдач|защит|подделк|качеств|считыв|похищ|утрач|баз",
    "yoxla|nəzarət|veril|təhlükəsiz|saxta|keyfiyyət|oxuyucu|oğurlan|itiril|baza",
  ),
  legalMigration: c(
    "legal migration|lawful migration|safe migration|regular migration|orderly migration|migration channel|lawful ways|legal ways to work|lawfully abroad|labour migration|organised recruitment|organized recruitment|work visa|work permit|quota|bilateral labour|circular migration|seasonal work agreement|legal employment abroad|pre-departure|before departure|leaving for work abroad|going abroad to work|departing worker|departing citizen|intending migrant|visa=|visas|visa regime|wish to work abroad",
    "легальн миграц|безопасн миграц|законн миграц|упорядоченн миграц|трудов миграц|организованн набор|организованного набор|предвыездн|выезжающ на заработк|выезжающ за рубеж|выезжающим|выехавш на заработк|выезжающ граждан|законн трудоустройств за|легальн трудоустройств|визов режим|разрешени на работу|квот|перед выездом|уезжающ",
    "qanuni miqrasiya|təhlükəsiz miqrasiya|əmək miqrasiya|qanuni əmək miqrasiya|mütəşəkkil yığım|mütəşəkkil cəlb|işləməyə ged|xaricə işlə|xaricə ged|yola düşmə|iş icazə|kvota|xaricdə işləmək|gedişdən əvvəl|xaricdə qanuni",
  ),
  consular: c(
    "consul|embass|diplomatic mission|labour attach|posts abroad|foreign mission|missions abroad",
    "консул|посольств|загранучрежден|дипломатическ представительств|дипломатическ мисси|атташе по труду|диппредставительств",
    "konsul|səfirlik|diplomatik nümayəndə|əmək attaşe|xaricdəki nümayəndə|diplomatik missiya",
  ),
  nationalsAbroad: c(
    "nationals abroad|nationals working abroad|citizens abroad|our nationals|our citizens|nationals in difficulty|workers abroad|compatriot|working abroad|diaspora|citizens working abroad|abroad without the right|citizens in distress",
    "граждан за рубеж|граждан за границ|граждане, выехавш|наших граждан|соотечествен|оказываются за рубежом|за рубежом без|работающ за рубеж|находящ за рубеж|диаспор|попавш в беду",
    "xaricdə olan vətəndaş|xaricdə çalışan|xaricdə işləyən|vətəndaşlarımız|həmvətən|xaricdə yaşayan|xaricdəki vətəndaş|diaspor|çətin vəziyyətə düş",
  ),
  // online
  internet: c(
    "internet|online|on-line|social network|social media|platform|website|web site|web=|cyber|digital|messaging|messenger|app=|apps|chat room|telegram|darknet|dark web|crypto|webcam|live stream|livestream|virtual|screen and|scroll|email|advert site|job board|job site|advertisement site|classified ad|information and communication tech|ict=|electronic communicat|search engine|algorithm|cryptocurrenc|streaming|hosting|profile=|profiles|video chat|influencer|gaming|games and ask|through games|influencers",
    "интернет|онлайн|социальн сет|соцсет|платформ|веб-сайт|сайт|кибер|цифров|мессендж|приложени|даркнет|чат=|чаты|вебкам|виртуальн|площад объявлен|площадок объявлен|электронн доказательств|телеграм|прямая трансляц|прямых трансляц|компьютерн|информационно-коммуникац|хостинг|провайдер|информационно-телекоммуникац|криптовалют|стриминг|стример|доски объявлен|экран|аккаунт|игры просят|через игры",
    "internet|onlayn|sosial şəbəkə|sosial media|platforma|veb-sayt|vebsayt|sayt|kiber|rəqəmsal|messencer|mesajlaşma|tətbiqetmə|mobil tətbiq|qaranlıq şəbəkə|çat=|vebkamera|virtual|elan sayt|elektron sübut|teleqram|canlı yayım|ekran|provayder|hostinq|informasiya-kommunikasiya|informasiya kommunikasiya|informasiya texnologiya|oyunlar vasitəsilə|hesablar|kompüter",
  ),
  onlineAct: c(
    "recruit|advert|exploit|traffick|monitor|remov|detect|evidence|preserv|offers|grooming|sexual|pictures|images|strangers|befriend|investigat|lure|urgent request|direct line|verify|employer|vacanc|warn|cooperat|victim|luring|child|women|woman|pupils|minors|undercover|patrol|buyer|seller|block|take down|takedown|data of the",
    "вербов|реклам|объявлен|эксплуатац|торговл людьми|монитор|удален|выявл|доказательств|сохран|вакан|знакомств|сексуальн|изображен|фотограф|незнаком|расследов|работодател|запрос|блокир|провер|сотруднич|жертв|детей|женщин|покупател|продавец|патрул|хран|заманив|сведени",
    "cəlb|reklam|elan|istismar|insan alver|monitorinq|silin|aşkar|sübut|saxlan|vakansiya|tanışlıq|cinsi|şəkil|yad adam|istintaq|işəgötürən|sorğu|blok|yoxla|əməkdaşlı|qurban|uşaq|qadın|alıcı|satıcı|patrul|məlumat|müştəri",
  ),
  digitalEvidence: c(
    "digital evidence|electronic evidence|data preservation|preserve data|preservation of data|traffic data|subscriber data|seizure of device|forensic|ip address|server log|chat logs|phones seized|telephone data",
    "цифров доказательств|электронн доказательств|сохранност данн|сохранени данн|данные абонент|данных абонент|ip-адрес|компьютерн экспертиз|цифров криминал|переписк",
    "rəqəmsal sübut|elektron sübut|məlumatların saxlan|abunəçi məlumat|ip ünvan|kompüter ekspertiza|rəqəmsal kriminal|yazışma",
  ),
  onlineWoman: c(
    "offered in six cities|offered in several cities|without leaving the room|the buyer scrolls|sold from a screen|at a click|with one click|behind a screen|through a phone|never meet|seldom meet",
    "не выходя из комнат|предлагать в шести|предлагается в .. городах|покупатель листает|в один клик|за экраном|никогда не видел лично|не встречаясь",
    "otaqdan çıxmadan|altı şəhərdə|ekrana baxır|bir kliklə|ekran arxasın|üz-üzə görüşmədən",
  ),
  // organs
  organ: c(
    "removal of organ|organ removal|organ traffick|trafficking in human organ|trafficking in organ|organ trade|human organ|organs and tissue|organs or tissue|organ and tissue|sale of organ|sale of kidney|kidney|transplant|organ donor|living donor|unrelated donor|donation of organ|organ donation|surgical team|harvesting of organ|organ harvest|liver=|tissues|cells of human",
    "извлечени орган|изъяти орган|торговл орган|торговли орган|торговле орган|человеческ орган|органов и ткан|органов человек|органы и ткани|трансплант|пересадк|почк|живого донор|прижизнен донор|донорств орган|неродственн донор",
    "orqanların çıxarıl|orqan çıxar|orqan alver|orqanların alver|orqanlarının alver|insan orqan|orqan və toxuma|orqan və ya toxuma|toxumaların|transplant|böyrə|köçürülmə .. orqan|orqan donor|orqanların köçürül|orqanın köçürül",
  ),
  organOblique: c(
    "live well with one|live with one|the clinic, the broker|clinic the broker|clinic, the broker|broker and the buyer|surgery abroad|scar=|operation abroad|recipient of the|waiting list for",
    "можно жить и с одной|жить с одной|жить и с одной|клиника, посредник|клиника посредник|шрам|операция за границей|лист ожидани",
    "biri ilə də yaşa|biri ilə yaşa|klinika da, dəllal|klinika, dəllal|klinika dəllal|çapıq|xaricdə əməliyyat olun|gözləmə siyahı",
  ),
  medicalW: c(
    "clinic|hospital|surgeon|surgical|ethics|medical|doctor|health",
    "клиник|больниц|хирург|медицин|врач|этическ|здравоохранен",
    "klinika|xəstəxana|cərrah|tibb|həkim|etika|səhiyyə",
  ),
  bloodW: c("blood|plasma", "крови|кровь|плазм", "qan=|qanın|plazma"),
}

/** Cues of prevention. */
export const preventionRules: RuleData[] = [
  ...cues("awareness", {
    "public-campaigns": [
      "campaign + riskTopic|traffick|exploit|publicW|victim - trainCourse",
      "campaign + traffick|exploit|victim - trainCourse",
      "unaware + riskTopic|publicW|numberKnown",
    ],
    "targeted-outreach": [
      "campaign + poorPeople|foreigner|minority|worker",
      "inform + legalMigration|nationalsAbroad",
      "inform + riskTopic + publicW|poorPeople",
    ],
    "school-education": [
      "lessons + riskTopic|traffick|exploit|internet",
      "pupil + riskTopic + inform|campaign|lessons|unaware",
    ],
    "helpline-promotion": [
      "helpline + numberKnown|campaign|promoteW",
      "numberKnown + ticketW!",
      "numberKnown + riskTopic|publicW",
    ],
    "information-for-migrants": [
      "inform + legalMigration",
      "legalMigration + inform + rightsW|riskTopic",
    ],
  }),
  ...cues("root-causes", {
    "poverty-inequality": [
      "poverty + vulnerab|riskTopic|exploit|poorPeople",
      "livelihoodHelp + poorPeople - victim|sheltersOut",
      "poverty + strangerPromise!",
      "strangerPromise",
      "poverty",
      "livelihoodHelp + vulnerab",
    ],
    "gender-violence": ["domViolence", "domViolence + vulnerab|riskTopic|victim|measuresW!"],
    "groups-at-risk": [
      "vulnerab + minority|poorPeople|women|livelihoodHelp - train|campaign|identifyW",
      "minority + livelihoodHelp|assistanceW?",
      "rootCause",
    ],
    "civil-registration": ["civilReg + minority|poorPeople|child|lessons|publicW!", "civilReg"],
    "retrafficking-prevention": ["retraffick + vulnerab"],
  }),
  ...cues("demand", {
    "reduce-demand": [
      "demandW + sexBuy|cheapLabour|exploit|traffick|labourExpl|measuresW",
      "demandW + victim|consumer",
      "cheapLabour",
      "demandW + exploit|worker|women|publicBody - electricDemand|foreign",
    ],
    "criminalise-use": ["knowingUse", "knowingUse + victim|punish!", "sexBuy + punish"],
    "consumer-employer-campaigns": [
      "consumer + fairW",
      "sexBuy + inform|campaign",
      "consumer + cheapLabour!",
      "campaign + sexBuy|demandW",
    ],
    "gender-equality-education": [
      "menAttitude + sexBuy",
      "menAttitude + lessons + fairW|dignityW|gender",
    ],
    "-": ["sexBuy + consumer|menAttitude"],
  }),
  ...cues("labour-exploitation", {
    "labour-inspection": [
      "inspect + workplace|labourExpl|worker",
      "inspect + labourExpl|worker|workplace|night|exploit",
      "check + workplace + worker|night",
      "police + workplace + check?",
    ],
    "recruitment-agencies": [
      "recruitAgency + worker|abroad|check|licenceW|fineW|feesW",
      "recruitAgency + setUp|legalMigration",
    ],
    "labour-law-coverage": [
      "wages + worker",
      "wages + domesticWork|workplace",
      "domesticWork + rightsW|check",
    ],
    "complaints-firewall": [
      "complaintSafe + worker|wages|foreigner!",
      "complaintSafe + labourExpl",
    ],
    "supply-chains-procurement": [
      "supplyChain + labourExpl|exploit|traffick|riskTopic|worker!",
      "supplyChain + businessW",
    ],
    "forced-labour-policy": [
      "labourExpl + preventW|worker|wages|recruitAgency - childForms|definitionW",
      "labourExpl + socialPartner|thisDocument|workplace|inspect|supplyChain!",
    ],
    "-": ["passportKept!", "premises + worker|workplace", "workplace + passportKept|premises"],
  }),
  ...cues("borders-migration", {
    "border-controls": ["borderW + borderAct - organised|returnW"],
    carriers: ["carrier + carrierDuty"],
    "document-security": [
      "docSecurity + docControl - passportKept|residenceW|victimFined|travelDoc",
      "docSecurity + borderW",
    ],
    "safe-migration": [
      "legalMigration - residenceW|victimPermit",
      "legalMigration + inform|abroad|rightsW!",
    ],
    "consular-protection": [
      "consular + nationalsAbroad",
      "consular + lawyerW",
      "nationalsAbroad + wages|helpline|lawyerW|legalMigration",
    ],
  }),
  ...cues("online", {
    "online-prevention": [
      "internet + pupil|child|parent + riskTopic|onlineAct|inform",
      "internet + recruitAgency|vacancy",
    ],
    "online-detection": [
      "internet + exploit|traffick - campaign",
      "cyberUnit",
      "internet + recruitW",
    ],
    "digital-evidence": ["digitalEvidence!"],
    "platform-cooperation": ["internet + platformCo", "platformCo + removeContent"],
    "ict-aggravation": ["internet + punish|images"],
    "-": ["internet + onlineAct - sportsW|campaign|lessons", "onlineWoman!"],
  }),
  ...cues("organ-removal", {
    "organ-offence": ["organ + exploit|traffick|punish|definitionW - labourExpl|sexualExpl"],
    "organ-trade-offences": ["organ + ratify|punish|tradeW"],
    "transplant-oversight": ["organ + medicalW|check|registerW|independent"],
    "medical-awareness": ["organ + medicalW + train|inform|signsW"],
    "-": ["organ - labourExpl|sexualExpl|bloodW", "organOblique!", "organOblique + medicalW!"],
  }),
]
