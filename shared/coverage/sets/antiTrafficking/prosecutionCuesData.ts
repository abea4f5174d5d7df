import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/** Concepts of prosecution, and the small ones that cues of protection use. */
export const prosecutionConcepts: Concepts = {
  // criminalisation
  criminalCode: c(
    "criminal code|penal code|criminal law|criminal legislation|code of criminal|article 1|article 171|definition of traffick|definition of exploit|anti-trafficking law|law on combating|law on trafficking|legislation into line|bring the law|bring legislation|harmonis|harmoniz|align .. legislation|transpos|accession to the convention|ratif|legal framework|amend the law|amendments to the law|amending the law|amendments to the criminal|draft law|bill on|gaps in the law|legislation on traffick|legal definition|approximation",
    "уголовн кодекс|уголовн законодат|уголовного закон|ук=|определени торговл людьми|понятие торговл людьми|закон о противодейств|закон о борьбе|закон о предупрежд|закона о противодейств|приведени .. законодательств|привести .. законодательств|гармонизац|имплементац|ратифик|присоединени к конвенц|нормативно-правов|нормативн правов баз|внести изменения в закон|внесени изменений в закон|внесение изменений в закон|внести дополнени|законопроект|совершенствовани законодательств|статью|статьи|стать",
    "cinayət məcəllə|cinayət qanunvericil|insan alverinin anlayış|insan alverinə anlayış|insan alverinə qarşı mübarizə haqqında|qanunvericiliyin .. uyğun|qanunvericiliyinin .. uyğun|uyğunlaşdır|harmonizasiya|ratifik|konvensiyaya qoşul|konvensiyasına qoşul|normativ hüquqi|qanun layihə|qanuna dəyişiklik|qanuna əlavə|qanunvericiliyə dəyişiklik|qanunvericilikdə dəyişiklik|qanunvericiliyin təkmilləş|maddə",
  ),
  offence: c(
    "offence|criminal offence|crime of|criminalis|punishable|penalty|penalties|sanction|sentence of|term of imprisonment|imprisonment|heavier term|aggravat|maximum sentence|minimum sentence|years in prison|up to two years|deprivation of liberty|liability|purposes listed|among the purposes|elements of the crime|consent of the victim|consent .. irrelevant|attempt|aiding and abetting|complicity in|statute of limitation|made a crime|spelt out|means used|jurisdiction",
    "состав преступлени|состава преступлени|уголовн ответствен|ответствен за преступлени|наказуем|наказани|санкци|лишени свободы|отягчающ|квалифицирующ|криминализ|более строг|покушени|пособнич|согласи жертв .. не|среди целей|перечень целей|перечислен|квалифицирова|юрисдикц|срок давност",
    "cinayət məsuliyyət|cəza=|cəzası|cəzanın|sanksiya|azadlıqdan məhrum|ağırlaşdır|daha ağır|kriminallaş|cinayət tərkib|sadalanan məqsəd|məqsədlər sıra|cinayət sayıl|cinayət hesab|cəhd|iştirakçılıq|razılığının .. əhəmiyyət|yurisdiksiya|məsuliyyətə cəlb|cinayət kimi tanın|tövsif",
  ),
  legalPerson: c(
    "legal persons|legal person|corporate liability|liability of compan|companies liable|winding-up|winding up|liability of legal|dissolution of the company|corporate bodies|enterprise liable",
    "юридическ лиц|ответствен компани|ликвидац компани|ликвидац юридич|корпоративн ответствен",
    "hüquqi şəxs|şirkətlərin məsuliyyət|ləğv edilməsi|korporativ məsuliyyət",
  ),
  aggravated: c(
    "committed by an official|official capacity|public official|several persons|organised group|abuse of office|acting together|against a child|causing death|endanger|by a group",
    "должностн лиц|группой лиц|организованн групп|служебн положени|в отношении несовершеннолет|по предварительному сговору|повлекш",
    "vəzifəli şəxs|qrup halında|qrup tərəfindən|mütəşəkkil dəstə|qulluq mövqe|yetkinlik yaşına çatmayan|ölümə səbəb|əlbir",
  ),
  newForms: c(
    "forced marriage|forced begging|surrogacy|illegal adoption|forced criminality|forced labour|servitude|sexual exploitation|removal of organs|domestic servitude|slavery",
    "принудительн брак|попрошайнич|суррогатн|незаконн усыновл|принудительн труд|сексуальн эксплуатац|изъяти орган|рабств",
    "məcburi nikah|dilənçi|surroqat|qanunsuz övladlığa|məcburi əmək|cinsi istismar|orqanların çıxarıl|köləlik",
  ),
  lawPart: c(
    "provision|article|code=|law=|legislation|statute|convention|paragraph|act=",
    "норм=|нормы|стать|кодекс|закон|конвенц|положени",
    "maddə|məcəllə|qanun|konvensiya|norma|müddəa",
  ),
  ratify: c(
    "ratif|accession|accede|sign the convention|join the convention|council of europe convention|convention against|optional protocol|ilo protocol|protocol of 2014",
    "ратифик|присоедин|конвенц|протокол мот|подписани",
    "ratifik|qoşul|konvensiya|protokol",
  ),
  punish: c(
    "offence|punish|penalt|liab|criminal|sanction|fine=|prosecut|pursued",
    "уголовн|наказ|ответствен|штраф|преступ|криминал|санкц",
    "cinayət|cəza|məsuliyyət|cərim|sanksiya",
  ),
  // non-punishment
  nonPunish: c(
    "non-punishment|nonpunishment|non punishment|non-prosecution|non-penalis|not be punished|not be prosecuted|not be penalised|not be fined|not be held liable|no penalty shall|no penalty is|exempt from liability|exempt from punish|exempted from liab|exemption from liab|relieved of liability|not be charged|without being charged|no charges|immunity from prosecution|not criminally liable|not treated as offender|instead of being fined",
    "ненаказани|ненаказуем|непривлечен|не подлежит наказ|не подлежат наказ|не привлекать к|не привлекаются|не привлекал|освобожд от ответствен|освобождени от ответствен|освобождение от ответствен|освобожд от наказ|освобождени от наказ|освобождение от наказ|не несут ответствен|не несет ответствен|освобожда от ответ|освобожда от уголов|не могут быть наказан|исключ ответствен жертв",
    "cəzalandırılmama|məsuliyyətə cəlb edilməmə|məsuliyyətə cəlb olunmama|cəzadan azad|məsuliyyətdən azad|cərimələnməmə|cəzalandırılmır|təqib edilməmə|məsuliyyət daşımır|cəzalandırıla bilməz|cəlb edilmir|cəlb edilə bilməz|cəlb olunmur|təqib olunmama",
  ),
  dropped: c(
    "annul|quash|discontinu|dropped|drop the charge|drop charges|set aside|expunge|cleared from|clear the record|clearing of record|record shall be erased|erased|refrain from prosecut|suspend prosecution|vacat|lifted|cancel|waive the fine",
    "отменя|отменить|отмен=|прекращ|прекрат|погаша|снятие судимост|снять судимост|аннулир|отказ от преследов|отказыва от преследов",
    "ləğv|xitam|dayandır|məhkumluğun götür|silin|icraatına xitam|götürülməsi|imtina",
  ),
  compelled: c(
    "compel|not acting freely|acting under duress|under duress|forced to|forced to commit|were forced|was forced|coerced|locked in|no free will|under threat|under pressure of|dependent on the person|against their will|subjected to traffick|as a direct consequence|connected with being trafficked",
    "вынужден|под принуждени|под угроз|не по своей вол|в полной зависимост|принужден|против воли|под давлени|в связи с тем, что|находясь в .. зависимост|запер",
    "məcbur|təhdid altında|öz iradəsi|iradəsindən|asılı vəziyyət|asılılıq|təzyiq altında|hədə|könüllü olma|zorla|bağlı saxlan",
  ),
  victimFined: c(
    "worker was fined|victim was fined|victims are fined|was fined|were fined|fined for|fine=|fines|charged with|convicted of|prosecuted for|arrested for|punished for|while the man who|went free|irregular stay|illegal stay|false papers|false documents|forged papers|cannabis|prostitution|petty theft|pickpocket|shoplift",
    "оштрафован|штраф|привлечен|осужден за|задержан за|наказан|проституц|незаконн пребыван|поддельн документ|подделк документ|нелегальн пребыван|краж|отпущен|нарушени режима|правонаруш",
    "cərimələn|cərimə|həbs olun|cəzalandırıl|fahişəlik|qanunsuz qalma|saxta sənəd|oğurluq|sərbəst buraxıl|qanunsuz olma|xəta|inzibati",
  ),
  // investigation
  investUnit: c(
    "specialised unit|specialized unit|special unit|specialised police|specialised department|specialised group of prosecutor|specialised prosecutor|specialised investigator|dedicated unit|dedicated team of invest|anti-trafficking unit|anti-trafficking police|anti-trafficking department|detectives|more investigators|investigators|analysts|unmarked vehicle|line of work",
    "специализированн подраздел|специальн подраздел|специализированн отдел|специализированн следств|специализированн прокурор|подраздел по борьбе|подразделени по расслед|подразделения по расслед|управлени по борьбе|оперативник|следственн групп|сыщик|следовател|аналитик",
    "ixtisaslaşdırılmış bölmə|ixtisaslaşmış bölmə|xüsusi bölmə|ixtisaslaşdırılmış istintaq|ixtisaslaşmış prokuror|ixtisaslaşdırılmış prokuror|mübarizə idarə|mübarizə bölmə|mübarizə şöbə|əməliyyatçı|müstəntiq|analitik|dedektiv|istintaq qrup",
  ),
  investigate: c(
    "investigat|prosecut|bring to justice|brought to justice|bring charges|criminal proceeding|criminal case|convict|uncover|dismantl|crack down|criminal network|crime detect|special investigative|undercover|surveillance|controlled delivery|wiretap|intercept|informant|inquiries|inquiry|raid|caseload|indict|cases reach|reach court|reached court|reached a court|charges|solve|detection of crime|gather evidence|collect evidence|evidence beyond|plea|acquit|trial backlog",
    "расследован|расследов|уголовн преследован|уголовн дел|привлечени к ответствен|привлечение к ответствен|раскры|пресеч|оперативно-розыск|оперативно-разыск|оперативн внедр|негласн|изоблич|ликвидац преступ|разоблач|до суда дошло|дошло до суда|в производств|приостановл|обвинени|следстви|прослушив|контролируем поставк|осведомител|возбужд|доказательств|отсутствием состава|за отсутствием",
    "istintaq|cinayət təqib|ifşa|cinayət iş|cinayətlərin açıl|əməliyyat-axtarış|əməliyyat axtarış|gizli|cinayətkar .. məsuliyyət|zərərsizləşdir|məhkəməyə göndəril|məhkəməyə çat|icraatda|xitam veril|ittiham|nəzarətli göndər|sübut|qarşısının alınması üzrə əməliyyat|cinayətlərin qarşısı|cinayətkar şəbəkə|təqibi",
  ),
  ownMotion: c(
    "own motion|own initiative|ex officio|without waiting for|rather than wait|without a complaint|without complaint|not depend on a complaint|proactive invest|proactively|even if the statement is withdrawn|withdraw",
    "по собственн инициатив|не дожида|без заявлени|без жалоб|в отсутствие заявлени|независимо от заявлени|инициативн|не ожидая|упреждающ|проактивн",
    "öz təşəbbüsü|şikayəti gözləmədən|şikayət olmadan|müraciət gözləmədən|ərizəni gözləmədən|gözləmədən|proaktiv|şikayətdən asılı|ərizə olmadan",
  ),
  corruption: c(
    "corrupt|complicit|bribe|official involvement|involvement of official|tip-off|tipped off|warned in advance|protecting the|protection racket|officials who take|look the other way|officers who|officials who",
    "коррупц|взят|причастност должност|соучасти должност|покровительств|крыш|пособничеств должност|сотрудников, причастн|предупрежда о рейд|утечк о рейд|сговор",
    "korrupsiya|rüşvət|vəzifəli şəxslərin iştirak|himayədarlıq|əlbir məmur|əlaltı|vəzifəli şəxslərin əlaqə|havadarlıq",
  ),
  brothel: c(
    "brothel|farms|building site|massage parlour|nightclub|sauna|premises|hotels",
    "бордел|притон|ферм|стройк|сауна|массажн|ночн клуб|гостиниц",
    "fahişəxana|ferma|tikinti|sauna|masaj|gecə klub|otel",
  ),
  convictStat: c(
    "cases reached|reached court|reached trial|convicted|convictions|were closed|were suspended|were discontinued|few cases|acquitted|ended in",
    "дошло|дошли до суда|прекращен|приостановлен|осужден|приговор|оправдан|из .. дел",
    "məhkəməyə|xitam|dayandırılıb|məhkum olun|bəraət|hökm çıxar|işdən .. üç",
  ),
  // financial
  financial: c(
    "financial investigation|money laundering|money-laundering|launder|financial intelligence|suspicious transaction|financial flow|money trail|follow the money|tracing of assets|asset tracing|asset recovery|seiz|freez|frozen|confiscat|forfeit|proceeds of|proceeds from|criminal proceeds|illicit gain|illicit wealth|unexplained wealth|property of the convict|criminal assets|profits from these|profits of|profits leave|bank account|accounts are blocked|asset management office|financial institutions|cash couriers|hawala|money transfer|luxury|villa|real estate|nominee",
    "финансов расследован|отмыван|легализац доход|легализац преступн|финансов разведк|финансов мониторинг|подозрительн операц|подозрительн сделк|доход от торговл|преступн доход|доход, получ|арест имуществ|арест активов|наложени арест|конфиск|изъяти имуществ|заморажив|заморозк|счета блокир|блокир счет|банковск счет|нажит|недвижимост|активов|активы|денежн перевод|прибыл|вилл|имуществ осужден|подставн лиц|финансов поток",
    "maliyyə araşdır|maliyyə istintaq|pulların yuyul|çirkli pul|leqallaşdır|maliyyə monitorinq|maliyyə kəşfiyyat|şübhəli əməliyyat|şübhəli əqd|müsadirə|əmlakın həbs|əmlak üzərinə həbs|əmlaka həbs|dondurul|bank hesab|hesabların blok|cinayət gəlir|əldə olunmuş gəlir|əldə edilmiş gəlir|cinayət yolu ilə əldə|əldə olunmuş pul|daşınmaz əmlak|villa|aktivlər|pul köçürmə|pul axın|qazanılmış əmlak|əmlakı .. qal|gəlirlərin",
  ),
  crimeContext: c(
    "convict|sentence|sentences|traffick|offender|crime|case=|cases|court|owner comes out|accused|charges|prison|released|police|officials|routes|money-laundering|laundering|unit=|indicators|exploit|perpetrator|ring=",
    "осужден|торговл людьми|преступ|приговор|обвинен|суд|срок|освобожд|доход|дела|полиц|эксплуатац|хозя|виновн",
    "məhkum|insan alver|cinayət|hökm|ittiham|məhkəmə|cəza|azadlığa çıx|istismar|alverçi|sahibi|polis|işlər",
  ),
  confisc: c(
    "confiscat|seized asset|seized property|forfeited|assets taken",
    "конфиск|изъят имуществ|арестованн имуществ",
    "müsadirə",
  ),
  // witness
  witnessW: c(
    "witness|testify|testif|testimon|give evidence|gives evidence|giving evidence|gave evidence|spoken against|speak against|speaks against|injured part|complainant|those who testify|statement in court|statement at court",
    "свидетел|дающ показани|давш показани|дать показани|дачи показани|даче показани|показани потерпев|потерпевш",
    "şahid|ifadə ver|ifadə vermiş|zərərçəkmiş|qarşı danış|ifadəsi|ifadələr",
  ),
  protectWit: c(
    "witness protection|protection programme|protection from intimidation|protection against intimidation|intimidat|retaliat|reprisal|threat|safety of victim|security measure|safety measure|protective measure|moved to another|relocat|new identity|new papers|change of identity|new name|bodyguard|panic button|police escort|restraining|protection order|accompanied to court",
    "защит свидетел|защиты свидетел|программ защит|меры безопасност|мер безопасност|запугиван|угроз|месть|мести|расправ|переселени|переезд|переселя|нов документ|нов личност|смен личност|охран потерпев|государственн защит",
    "şahidlərin müdafiə|şahidlərin qorun|müdafiə proqram|təhlükəsizlik tədbir|qorxudul|hədələ|təzyiq göstər|qisas|başqa şəhərə|köçürül|yeni sənəd|yeni şəxsiyyət|dövlət müdafiə|mühafizəsinin təmin|hədə-qorxu",
  ),
  secondVict: c(
    "secondary victimis|secondary victimiz|revictimisation in|re-victimisation in|repeated questioning|repeated interview|repeatedly questioned|questioned repeatedly|confront|face to face|meet the accused|waiting room|hearing room|behind a screen|video link|videolink|video conference|video-link|closed hearing|in camera|recorded statement|recording made|pre-trial recording|private life of the complainant|past private life|sexual history|same corridor|common corridor|past life|anonymous testimony|recorded interview|audio-visual recording|separate entrance|separate waiting|questioned once|interviewed once|number of interviews",
    "вторичн виктимиз|повторн допрос|повторных допрос|повторн травм|очн ставк|очных ставок|очные ставки|видеосвяз|видеоконференц|закрыт заседан|закрытое судебн|видеозапис|запись допрос|записи допрос|депонирован|встреч с обвин|встречи с обвин|комнат ожидан|отдельн комнат|общем коридор|общий коридор|одном коридор|вопрос .. о личной жизни|прошл личн|ширм|анонимн показан|однократн допрос|отдельн вход",
    "təkrar viktimizasiya|təkrar dindir|üzləşdir|video bağlantı|videobağlantı|videokonfrans|qapalı iclas|qapalı məhkəmə|video yazı|videoyazı|yazısı kifayət|gözləmə otaq|ayrıca otaq|eyni dəhliz|ümumi dəhliz|təqsirləndirilən şəxslə qarşı|keçmiş şəxsi həyat|anonim ifadə|ayrıca giriş|ekran arxasından|bir dəfə dindir|təkrar sorğu",
  ),
  supportPerson: c(
    "support person|accompan|trusted person|court support|victim advocate|prepares her for|prepare the witness|psychologist present|informed of the progress|informed about the case|informed of their rights in|views be heard|informed of the release|release of the offender",
    "сопровождени в суд|сопровождающ|сопровождение .. процесс|доверенн лиц|присутстви психолог|психолог .. при допрос|подготовк к суд|информирова о ходе дела|о ходе расследован|об освобождени осужден",
    "müşayiət|dəstək şəxs|psixoloqun iştirak|psixoloq iştirak|etibar etdiyi|məhkəməyə hazır|işin gedişi barədə|işin gedişi haqqında|azadlığa buraxılma",
  ),
  privatePast: c(
    "past private life|private life|past life|previous life|intimate",
    "прошл личн|личной жизн|интимн|прошлой жизн",
    "keçmiş şəxsi|şəxsi həyat|keçmiş həyat",
  ),
  // small ones
  procedureW: c(
    "procedure|rule=|rules|indicator|compulsory|criteria|form=|forms|panel|methodolog|guideline|standard",
    "процедур|порядок|правил|индикатор|критери|форм=|методик|стандарт|инструкц",
    "prosedur|qayda|indikator|meyar|forma|metodika|standart|təlimat",
  ),
  signsTraff: c(
    "signs of trafficking|indicators of trafficking|signs of forced|signs of exploitation|recognising forced|recognise forced|warning signs in",
    "признаков торговл|признаки торговл|признаков эксплуатац|признаки эксплуатац|распознавани принудит|признаков принудит",
    "insan alveri əlamət|istismar əlamət|məcburi əməyin əlamət|əlamətlərini",
  ),
  recogniseW: c("recogni|detect|spot=|notice", "распозна|выяв|замеча", "tanı|aşkar|müəyyən"),
  statusW: c("status|panel|decid", "статус|решени|комисси", "status|qərar|komissiya"),
  detentionW: c(
    "detention|detained|custody|closed facilit|cell=|cells",
    "задержан|под страж|изолятор|закрыт учрежд|спецприемник",
    "saxlanıl|həbs|qapalı müəssisə|təcridxana",
  ),
  answerable: c(
    "answerable|responsib|institution|body=|appended|closing of the case|fixed",
    "ответствен|учрежден|прилагаем|орган|схем",
    "cavabdeh|məsul|qurum|əlavə edilən|sxem",
  ),
  reviewW: c("review|evaluat|govern", "пересмотр|оценк", "nəzərdən keçir|qiymət"),
  centreDuty: c(
    "assistance centre|assistance center|duty officer|centre for victims|crisis centre|service for victims|social service",
    "центр помощи|дежурн|социальн служб|кризисн центр",
    "yardım mərkəz|növbətçi|sosial xidmət|böhran mərkəz",
  ),
  animalW: c(
    "animal|dog=|dogs|cats|stray|bomb shelter|air-raid|bus shelter|rain shelter|tax shelter",
    "животн|собак|кошек|бомбоубежищ|укрыти",
    "heyvan|it=|itlər|pişik|bomba",
  ),
  archiveW: c("archive|documents shelter|records storage", "архив", "arxiv"),
  grantsStudents: c("students|tourist|hikers|mountain shelter", "студент|турист", "tələbə|turist"),
  violenceW: c(
    "violence|abuse|injur|consequences of",
    "насили|побо|травм|последстви",
    "zorakılı|xəsarət|nəticələr",
  ),
  consentW: c(
    "consent|voluntar|wishes",
    "согласи|добровольн|желани",
    "razılıq|razılığı|könüllü|arzu",
  ),
  telephoneW: c("telephone|phone|line=|calls", "телефон|звонк|линия", "telefon|zəng|xətt"),
  financeNumber: c("tax hotline|bank hotline|gas hotline|utilities", "налогов|банк", "vergi|bank"),
  investigatorW: c(
    "investigator|police|testif|authorities|cooperat",
    "следоват|полиц|показани|следств|сотруднич",
    "müstəntiq|polis|ifadə|istintaq|əməkdaş",
  ),
  childVictim: c(
    "child victim|children who are victim|children victims|trafficked child|victims who are child|child who has been|exploited child|trafficked children|children who have been traffick|unaccompanied child|unaccompanied minor|separated child",
    "детей-жертв|дети-жертв|детям-жертв|детей, пострадав|дети, пострадав|детям, пострадав|детей пострадав|несовершеннолетн жертв|несовершеннолетн потерпев|детей жертв|несопровождаем несовершеннолет|несопровождаем дет|несовершеннолетних без сопровожд|детей без сопровожд",
    "zərər çəkmiş uşaq|zərərçəkmiş uşaq|zərər çəkən uşaq|qurban uşaq|uşaq qurban|istismar olunan uşaq|alverindən zərər çəkmiş uşaq|müşayiətsiz uşaq|müşayiət olunmayan",
  ),
  schoolingW: c(
    "school|schooling|education|lesson|therapy",
    "школ|образован|обучен|учеб",
    "məktəb|təhsil|dərs",
  ),
  labourMarket: c(
    "access to the labour|labour market|right to work|allowed to work|may work|work and study|permission to work",
    "доступ к рынку труда|рынок труда|рынку труда|право на труд|право работать|право на работу",
    "əmək bazar|işləmək hüquq|iş icazə|işləməyə icazə",
  ),
  fundOnly: c("cost estimate", "смет", "smeta"),
  socialWorkerAcc: c(
    "accompanied by .. social worker|by a social worker|social worker who|accompanied by counsel",
    "в сопровождении социальн|социальн работник .. сопровожд|социальный работник",
    "sosial işçinin müşayiət|sosial işçi tərəfindən|sosial işçi",
  ),
  onlyIfCoop: c(
    "only if the victim cooperat|only to those who testify|only to those who cooperat|for those who testify|help for those who testify|provided that they testify|on condition that|on the condition that|in exchange for testimony|in return for testimony|only to victims who cooperat|to victims who cooperate|subject to cooperation",
    "только при условии|при условии дачи|при условии сотруднич|в обмен на показани|лишь тем, кто|только тем, кто|тем, кто дает показани|только сотруднич|при условии, что",
    "yalnız əməkdaşlıq edən|ifadə verən qurban|ifadə verənlərə|əməkdaşlıq şərt|ifadə vermək şərti|yalnız ifadə|şərti ilə yardım",
  ),
  // Help, or a stay, only for people who cooperate in the case: a condition that the standards do
  // not know.
  whoCooperate: c(
    "who testify|who have testified|who has testified|who agree to testify|who agreed to testify|who have agreed to testify|who give evidence|who have given evidence|who give a statement|who have given a statement|who gave a statement|who have made a statement|who cooperate|who have cooperated|who agree to cooperate|who have agreed to cooperate|who assist the investigat|who help the investigat|who have identified the|willing to testify|willing to cooperate|ready to testify|ready to cooperate|once they have testified|once they have identified|after they have testified|until they have testified|until they identify|until they testify|unless they testify|unless they cooperate|if they testify|if they cooperate|if they agree to testify|if they agree to cooperate|if he or she testifies|if he or she cooperates",
    "давш показани|дающ показани|дал показани|дали показани|дадут показани|дает показани|дают показани|согласивш дать показани|согласн дать показани|сотрудничающ со следств|сотрудничающ с правоохран|согласивш сотруднич|сотруднича с органами|сотрудничают со следств|изобличивш|изобличили|изобличает|помогающ следств|помогает следств|содействующ следств|оказавш содействие следств|после дачи показани|до дачи показани|если они сотруднич|если они дадут",
    "ifadə vermiş şəxs|ifadə vermiş qurban|ifadə vermiş zərər|ifadə vermiş əcnəbi|ifadə verən şəxs|ifadə verən zərər|ifadə verən qurban|ifadə verən əcnəbi|ifadə verməyə razı|istintaqla əməkdaşlıq ed|istintaqla əməkdaşlıq et|orqanlarla əməkdaşlıq edən|orqanları ilə əməkdaşlıq edən|istintaqa kömək edən|istintaqa yardım edən|ifşa edən|ifşa etmiş|istintaqa ifadə verən|ifadə verənədək|ifadə verdikdən sonra|ifadə verdiyi halda|əməkdaşlıq etdiyi halda|əməkdaşlıq etdikdə",
  ),
  onlyWord: c(
    "only|solely|exclusively|restricted to|limited to|reserved for|provided that|on condition",
    "только|лишь|исключительно|при условии",
    "yalnız|ancaq|təkcə|müstəsna olaraq|şərti ilə",
  ),
  notOnly: c(
    "not only|not limited to|not restricted to|not solely",
    "не только|не ограничива",
    "təkcə .. deyil|yalnız .. deyil|məhdudlaşm",
  ),
  lockW: c(
    "locked|cabinet|listed by|opened only|in place of",
    "под замком|запира|сейф|вместо|по списку",
    "kilid|seyf|əvəzinə|siyahıda",
  ),
  beforeW: c("before|appear|prior", "прежде|до того|появля|раньше", "əvvəl|qabaq|çıxır|yayıl"),
  numberForName: c(
    "number in place of a name|number in place of name|number instead of a name|number instead of name|code instead of a name|files shall bear a number",
    "номер вместо имени|номером вместо|номер вместо фамил|вместо имени|вместо фамил|вместо имен",
    "ad əvəzinə|adın əvəzinə|soyad əvəzinə|adları əvəzinə",
  ),
  dataWord: c(
    "processed|processing|stored|storage|exchange|legislation|sharing|access|protocol|observed|handling",
    "обработк|хранени|обмен|законодат|доступ|соблюд|передач",
    "emal|saxlan|mübadilə|qanunvericil|ötür|qorun|təmin|giriş",
  ),
  ethicsW: c(
    "ethic|code of conduct|self-regulat|press code|reporting guideline|rules for reporting|responsible reporting|press council",
    "этическ|кодекс журнал|саморегулир|правила освещ|этик",
    "etika|etik qayda|özünütənzim|davranış qayda|işıqlandırma qayda",
  ),
  consumerW: c(
    "consumer|credit|borrower|contract=|loan",
    "потребительск|кредит|заемщик",
    "istehlak|kredit|borcalan",
  ),
  exceptionW: c(
    "exception|public order|withdrawn",
    "исключени|общественн порядк",
    "istisna|ictimai asayiş",
  ),
  coopAuthorities: c(
    "cooperation with|cooperates with|cooperate with|testif|investigation",
    "сотруднич со следств|сотруднич|следстви|показани",
    "istintaqla əməkdaş|əməkdaşlı|istintaq",
  ),
  returnW: c(
    "return|repatriat|removal|sent back",
    "возвращ|репатри|выдвор|высыл",
    "qayıd|qayıt|qaytar|repatri|göndəril",
  ),
  withoutPrejudice: c(
    "without prejudice|alongside|in parallel|not exclude|at the same time",
    "без ущерба|параллельно|одновременно|не препятств|не исключ|наряду",
    "xələl gətir|paralel|eyni zamanda|mane olm|yanaşı",
  ),
  refoulement: c(
    "non-refoulement|refoulement|returned to persecution",
    "невыдворени|невысылк|non-refoulement",
    "geri göndərilməmə|non-refoulement",
  ),
  longTerm: c(
    "long-term|longer stay|permanent|transition",
    "долгосрочн|постоянн|длительн",
    "uzunmüddətli|daimi",
  ),
  goodwillW: c(
    "goodwill|good will|discretion|officer",
    "доброй воли|усмотрени|чиновник",
    "xoş niyyət|məmur|mülahizə",
  ),
  everyDay: c(
    "every day|each day|from day to day",
    "каждый день|день за днем",
    "hər gün|günü-gündən",
  ),
  procedureCourt: c(
    "court procedure|judicial procedure|administrative procedure|how to claim|claiming",
    "судебн процедур|порядке обращени в суд|как подать иск",
    "məhkəmə prosedur|iddia qaldırma qayda",
  ),
  wagesOwed: c(
    "unpaid wages|wages owed|withheld wages|unpaid salary|back pay|lost earnings",
    "невыплаченн|задолженност по зар|заработок",
    "ödənilməmiş|qazanc|əməkhaqqı",
  ),
  convictW: c(
    "convict|sentence|employer|offender",
    "осужден|приговор|виновн|работодател",
    "məhkum|hökm|təqsirkar|işəgötürən",
  ),
  fundW: c("fund=|scheme|state compensation", "фонд", "fond"),
  stateW: c(
    "state compensation|compensation by the state|from the state|state-funded",
    "государственн компенсац|за счет государства|компенсац за счет государств/казн",
    "dövlət tərəfindən|dövlət hesabına",
  ),
  budgetPays: c(
    "from the budget|from the state budget|out of the budget|out of the state budget|from budget funds|from public funds|budget pays|budget covers|charged to the budget|budget steps in",
    "из бюджета|из государственного/республиканского/федерального/местного бюджета|из средств .. бюджета|за счет .. бюджета|бюджетных средств|из казны",
    "büdcədən|büdcəsindən|büdcə/büdcəsi hesabına|büdcə/büdcəsi vəsaiti hesabına|büdcə/büdcəsi vəsaitindən",
  ),
  fromTaken: c(
    "from .. assets confiscated/seized|from .. confiscated/seized assets/property/proceeds|out of .. confiscated/seized|from what was confiscated/seized|out of what was confiscated/seized",
    "из средств/имущества/денег/доходов .. изъят/конфискованн|за счет .. изъят/конфискованн|из изъятых/конфискованных|из конфискованного",
    "müsadirə edilmiş/olunmuş .. əmlakdan/vəsaitdən|müsadirə edilmiş/olunmuş .. əmlak/vəsait hesabına|götürülmüş vəsaitdən/əmlakdan",
  ),
  victimFund: c(
    "victims fund|fund for victims|victims' fund|victim assistance fund|assistance fund|compensation fund",
    "фонд помощ жертв|фонд помощи|фонд компенсац|компенсационн фонд|фонд поддержки жертв",
    "kömək fondu|yardım fondu|kompensasiya fondu",
  ),
  voluntaryW: c("voluntar|willing|consent", "добровольн|согласи", "könüllü|razılı"),
  dignityW: c("dignit|respect", "достоин|уважени", "ləyaqət|hörmət"),
  safeW: c("safe|secure", "безопасн", "təhlükəsiz"),
  journeyW: c(
    "journey|flight|travel|sent back|trip|departure",
    "поездк|проезд|отправк|рейс|возвращ|вылет",
    "səfər|yol=|uçuş|göndəril|yola sal|reys",
  ),
  freeW: c(
    "without charge|free of charge|without delay|cost",
    "безвозмезд|бесплатн|безотлагат|незамедл|расход",
    "pulsuz|ödənişsiz|ləngimə|gecikmə|xərc",
  ),
  programmeW: c("programme|program", "программ", "proqram"),
  taxW: c("tax|declaration|goods", "налог|деклараци|товар", "vergi|bəyannam|mal="),
  borderIllegal: c(
    "return to ordinary life|return to school",
    "возвращени в школ|обычн жизн",
    "adi həyat|məktəbə qayıt",
  ),
  streetHome: c("returned to their parents", "возвраща родител", "valideynlərinə qaytar"),
  leaveShelter: c(
    "leaving the shelter|persons leaving|after the shelter|leave the shelter|former residents",
    "после приют|выход из приют|выход из убежищ|покида приют|выпускник приют",
    "sığınacaqdan çıx|sığınacağı tərk|sığınacaqdan sonra",
  ),
  housingW: c("housing|flat=|flats|apartment|rent", "жиль|квартир|аренд", "mənzil|kirayə|ev="),
  returnees: c(
    "returnee|returned nationals|returned victims|returned citizens|after return",
    "вернувш|возвративш",
    "qayıtmış|qayıdan",
  ),
  familyW: c("famil|communit", "семь|семей|общин", "ailə|icma"),
  landW: c(
    "land=|saline|canal|soil|building|buildings|facade",
    "земел|почв|канал=|здани",
    "torpaq|kanal=|bina",
  ),
  youngW: c(
    "the young|young persons|youngsters|pupils|residents of institution|care leavers|pupil",
    "воспитанник|учащ|подопечн|выпускник интернат",
    "şagird|tərbiyə alan|gənclər|məzun",
  ),
  interviewW: c(
    "interview|question=|questioning|questioned|testimon|statement",
    "допрос|опрос|показани|интервью",
    "dindir|sorğu|ifadə|müsahibə",
  ),
  recordingW: c(
    "recording|recorded|video|court|hearing|trial",
    "запис|видео|суд",
    "yazı|video|məhkəmə",
  ),
  strangersW: c(
    "stranger|befriend|ask for pictures|pictures",
    "незнаком|фото|дружб",
    "yad adam|şəkil|dostlaş",
  ),
  police_cell: c(
    "police cell|adult prison|detained with adults",
    "вместе со взрослыми",
    "böyüklərlə birlikdə saxlan",
  ),
  discontinue: c("discontinu|drop the case|drop charges", "прекращ", "xitam"),
  // for prevention
  trainCourse: c(
    "train=|trained|training of|course",
    "обучени сотруд|обучить|обучени педагог",
    "təlim",
  ),
  sheltersOut: c("leaving the shelter|leaving the shelters", "выход из приют", "sığınacaqdan"),
  rootCause: c(
    "root cause|causes of traffick|underlying cause",
    "коренн причин|первопричин",
    "kök səbəb|doğuran səbəb",
  ),
  electricDemand: c(
    "electric|gas=|water|in demand there|occupations in demand|housing demand|energy",
    "электр|газ=|вод=|востребован",
    "elektrik|qaz=|su=|tələb olunan peşə",
  ),
  licenceW: c("licen|register|fine", "лиценз|реестр|штраф", "lisenz|reyestr|cərim"),
  feesW: c("fee=|fees|charge", "плат|взима|комиссион", "haqq|ödəniş|komisyon"),
  businessW: c(
    "compan|business|enterprise|contract",
    "компани|бизнес|предприяти|контракт|договор",
    "şirkət|biznes|müəssisə|müqavilə",
  ),
  night: c(
    "by night|at night|unannounced|premises|earshot|joint",
    "ночь|внезапн|без предупрежд|совместн",
    "gecə|qəfil|xəbərdarlıq|birgə",
  ),
  childForms: c("forms of exploitation", "формы эксплуатац", "istismar forma"),
  definitionW: c(
    "definition|defined as|purposes listed|purposes of exploitation|means the recruit|article",
    "определени|понимается|под торговлей людьми",
    "anlayışı|dedikdə|başa düşülür|maddə",
  ),
  organised: c(
    "customs duty|goods declaration|contraband",
    "таможенн пошлин|контрабанд",
    "gömrük rüsum|qaçaqmal",
  ),
  lawyerW: c(
    "lawyer|attach|telephone line|legal advice|duty officer",
    "адвокат|атташе|юрист|телефон",
    "vəkil|attaşe|hüquqşünas|telefon",
  ),
  vacancy: c(
    "vacanc|job offer|job advert|job ad=|job ads",
    "вакан|объявлени о работе|предложени работы",
    "vakansiya|iş elan|iş təklif",
  ),
  cyberUnit: c(
    "cyber unit|cyberpolice|cyber police|cyber patrol|cyber-patrol|online patrol|monitoring of the internet|monitor the internet|open source intelligence|open-source",
    "киберполиц|киберподраздел|киберпатрул|киберотдел|мониторинг интернет|мониторинг социальн|мониторинга интернет",
    "kiberbölmə|kiberpolis|kiber polis|kiberpatrul|internetin monitorinq|internet monitorinq|internetdə monitorinq",
  ),
  recruitW: c(
    "recruit|lure|luring|fake job|false job",
    "вербов|заманив|ложн ваканс|фиктивн ваканс",
    "cəlbetmə|cəlb edil|yalan vakansiya|saxta iş elan|aldadıl",
  ),
  platformCo: c(
    "platform|provider|messaging|internet compan|technology compan|tech compan|social network|site owner|hosting|search engine",
    "платформ|провайдер|мессендж|интернет-компан|владельц площад|владельц сайт|технологическ компани|соцсет|социальн сет",
    "platforma|provayder|messencer|mesajlaşma|internet şirkət|texnologiya şirkət|sayt sahib|sosial şəbəkə",
  ),
  removeContent: c(
    "remov|take down|block|content|urgent request|cooperat|agreement|verify|preserv|direct line|report",
    "удален|блокир|контент|запрос|сотруднич|соглашени|провер|сохран|хран",
    "silin|blok|məzmun|kontent|sorğu|əməkdaşlı|razılaşma|yoxla|saxla",
  ),
  images: c("images|pictures|video|photograph", "изображен|видео|фото", "şəkil|video|foto|görüntü"),
  sportsW: c(
    "sport|booking|tax|queue|e-government|electronic queue|ticket sales",
    "спорт|налог|очеред|госуслуг|бронирован",
    "idman|vergi|növbə|e-hökumət|elektron xidmət",
  ),
  sexualExpl: c("sexual exploitation", "сексуальн эксплуатац", "cinsi istismar"),
  tradeW: c(
    "sale=|sell|trade|buyer|broker|advertis",
    "продаж|купл|торговл|посредник|объявлен",
    "satış|satıl|alver|vasitəçi|dəllal|elan",
  ),
  registerW: c(
    "register|waiting list|traceab",
    "реестр|регистр|прослежив",
    "reyestr|qeydiyyat|izlən",
  ),
  signsW: c("signs|report", "признак|сообщ", "əlamət|bildir"),
}

/** Cues of prosecution. */
export const prosecutionRules: RuleData[] = [
  ...cues("criminalisation", {
    "definition-offence": [
      "criminalCode + traffick|exploit|newForms - nonPunish|train|rapporteur|ombud|organ",
      "definitionW + traffick|exploit - age",
    ],
    "exploitation-forms": [
      "newForms + lawPart|offence|criminalCode - train|inspect",
      "newForms + offence + lawPart!",
    ],
    "attempt-participation": [
      "offence + passportKept|docSecurity|feesW + lawPart|newForms|punish",
      "offence + attemptW",
    ],
    "aggravating-circumstances": [
      "offence + aggravated",
      "offence + traffick|exploit|newForms - nonPunish",
    ],
    "sanctions-corporate": [
      "legalPerson + offence|punish|traffick|exploit!",
      "heavySentence + traffick|offender|exploit",
    ],
    "legal-harmonisation": [
      "ratify + traffick|labourExpl|conventionsW - mla|intlCoop|organ",
      "harmonise + lawPart|conventionsW",
      "criminalCode + conventionsW - organ",
    ],
    "-": ["criminalCode + amendW - nonPunish|rapporteur|taxW", "offence + becomeW"],
  }),
  ...cues("non-punishment", {
    "legal-provision": [
      "nonPunish + victim|compelled|traffick|exploit|lawPart - parkingW|consentNothing",
      "nonPunish + criminalCode|compelled!",
    ],
    "scope-all-offences": [
      "victimFined + compelled",
      "victimFined + dropped + compelled|victim|exploit",
      "victimFined + exploit|victim + offenderFree",
    ],
    "early-non-prosecution": ["dropped + compelled!", "dropped + victim + punish"],
    "training-and-monitoring": [
      "nonPunish + train|guidanceW",
      "dropped + recordW + victim|compelled",
    ],
    "-": ["nonPunish - consentNothing?"],
  }),
  ...cues("investigation", {
    "ex-officio": ["ownMotion + police|investigate|brothel", "ownMotion + investigate!"],
    "specialised-units": [
      "investUnit + setUp|staffMore|traffick|exploit - cyberUnit|statistic",
      "investUnit + investigate + police|traffick",
    ],
    "special-techniques": ["specialTech"],
    "proactive-priority": [
      "investigate + priorityW|jointW + traffick|police",
      "police + brothel + check",
    ],
    "corruption-complicity": [
      "corruption + traffick|exploit|police|professional|victim|brothel|raidW",
    ],
    "-": [
      "investigate + traffick|exploit|offender|newForms - nonPunish|compens|train|financial|statistic|study|residenceW|personalData|noComplaintNeeded|coopAuthorities&residenceW",
      "convictStat + caseW + investigate",
      "investigate + convictStat",
    ],
  }),
  ...cues("financial-investigation", {
    "parallel-financial": ["financialInv", "financial + investigate + crimeContext"],
    "freeze-confiscate": [
      "financial + crimeContext - compens&treasuryAdvance|electricDemand",
      "seizeW + crimeContext|financial",
    ],
    "anti-money-laundering": ["amlW!"],
    "international-asset-cooperation": ["financial + abroad + mla|requestW"],
    "asset-management": ["confisc + useW|victim"],
  }),
  ...cues("victim-witness", {
    "protection-intimidation": [
      "protectWit + witnessW|victim|court|familyW|offender",
      "witnessW + protectWit!",
    ],
    "secondary-victimisation": [
      "secondVict + victim|court|witnessW|offender|child",
      "secondVict?",
      "privatePast + court|witnessW!",
    ],
    "participation-rights": [
      "supportPerson + court|witnessW|interviewW",
      "witnessW + court + rightsW|inform - legalAid|compens",
    ],
    "child-witness": ["child + court + interviewW|secondVict|recordingW", "secondVict + child!"],
    "evidentiary-measures": ["evidSpare + witnessW|court|victim|child"],
    "-": ["witnessW + court + safetyAll"],
  }),
]

/** Concepts that cues of prosecution use. */
export const prosecutionSmallConcepts: Concepts = {
  attemptW: c(
    "attempt|aiding|abet|complicit|incit",
    "покушени|пособнич|подстрекат",
    "cəhd|kömək et|iştirakçı",
  ),
  heavySentence: c(
    "lenient|suspended sentence|sentences are|severity|dissuasive|proportionate penalt|conditional sentence|light sentence",
    "условн срок|условн осужд|мягк приговор|суров|строгост наказ|соразмерн",
    "şərti cəza|yüngül cəza|cəzaların ağır|çəkindirici",
  ),
  conventionsW: c(
    "convention|protocol|directive|international standard|international obligation|council of europe|ilo=",
    "конвенц|протокол|директив|международн стандарт|международн обязательств|совета европы|мот=",
    "konvensiya|protokol|direktiv|beynəlxalq standart|beynəlxalq öhdəlik|avropa şura",
  ),
  harmonise: c(
    "harmonis|harmoniz|align|bring into line|into line with|bringing .. into line|in conformity|approximat|transpos|implement",
    "приведени|привести в соответств|приведение в соответств|гармонизац|имплементац",
    "uyğunlaşdır|uyğun hala|harmoniz|implementasiya|uyğunluğunun təmin",
  ),
  amendW: c(
    "amend|draft=|supplement|new law|adopt|reform|revise|insert|include",
    "внест|внесени|изменени|дополнени|поправк|разработать проект|принят|нов закон|совершенств",
    "dəyişiklik|əlavə|layihə|yeni qanun|qəbul|təkmilləşdir",
  ),
  becomeW: c(
    "become an offence|become a crime|made an offence|in its own right|punishable by|criminalise the",
    "признать преступ|установить уголовн|ввести уголовн|предусмотреть ответствен|ввести ответствен|усилить ответствен|введени уголовн",
    "cinayət məsuliyyəti müəyyən|cinayət məsuliyyətinin müəyyən|məsuliyyətinin müəyyən|cinayət sayılması|məsuliyyətin nəzərdə",
  ),
  parkingW: c("parking|machine|ticket|tax", "парков|налог", "parkla|vergi"),
  age: c("age assessment|age=", "возраст", "yaş"),
  offenderFree: c(
    "while|free=|employer|boss|who put|who placed|whoever",
    "тогда как|в то время как|отпущ|хозяин|работодател|поставивш",
    "isə|sərbəst|sahibkar|işəgötürən|salan",
  ),
  guidanceW: c(
    "guideline|guidance|instruction|order to|recommendation",
    "инструкц|методическ|указани|рекомендац",
    "təlimat|göstəriş|metodik|tövsiyə",
  ),
  recordW: c("record|conviction|criminal record", "судимост|запис", "məhkumlu|qeyd"),
  staffMore: c(
    "receive|more|twelve|fourteen|additional|equip|vehicles|staff|posts|analyst",
    "получ|увелич|дополнительн|штат|оснаст|автомашин|аналитик|единиц",
    "əlavə|artır|ştat|təchiz|avtomaşın|analitik|vahid",
  ),
  specialTech: c(
    "special investigative|investigative technique|undercover|covert|surveillance|wiretap|controlled delivery|interception of|operative measure",
    "специальн следственн|оперативно-розыскн|оперативно-разыскн|негласн|оперативн внедр|контролируем поставк|прослушив|специальн методов расслед|специальные методы расслед",
    "əməliyyat-axtarış|xüsusi istintaq|gizli əməliyyat|nəzarətli göndəriş|xüsusi üsul|operativ-axtarış|dinləmə",
  ),
  priorityW: c(
    "priorit|without delay|time limit|urgent|accelerat|backlog|deadline",
    "приоритет|безотлагат|сроки расслед|в кратчайш|ускор|первоочеред",
    "prioritet|gecikdirilmədən|sürətl|təxirəsalınmaz|qısa müddət",
  ),
  jointW: c(
    "joint|together|analyst|prosecution-led",
    "совместн|вместе|межведомств",
    "birgə|birlikdə",
  ),
  raidW: c("raid|route|tip", "рейд|маршрут|облав", "reyd|marşrut"),
  financialInv: c(
    "financial investigation|parallel financial|money trail|follow the money|financial profile",
    "финансов расследован|параллельн финанс|имущественн положени обвин|финансов след",
    "maliyyə araşdır|maliyyə istintaq|paralel maliyyə|maliyyə izi",
  ),
  seizeW: c(
    "seiz|freez|frozen|confiscat|forfeit|attach assets|unexplained wealth|villa|accounts are",
    "арест имущ|наложени арест|конфиск|заморож|заморажив|необъяснен|незаконн обогащ|нажит|вилл",
    "müsadirə|həbs qoyul|dondur|əmlakın həbs|qanunsuz varlan|villa|bank hesab|mənşəyi məlum olmayan",
  ),
  amlW: c(
    "money laundering|money-laundering|financial intelligence|suspicious transaction|suspicious transfer|suspicious payment|launder",
    "отмыван|легализац доход|легализац преступн|финансов разведк|подозрительн операц|подозрительн перевод|подозрительн платеж|финансов монитор|подозрительн сделк",
    "pulların yuyul|çirkli pul|leqallaş|maliyyə monitorinq|maliyyə kəşfiyyat|şübhəli əməliyyat|şübhəli köçürmə|şübhəli ödəniş",
  ),
  requestW: c("request|execute|share", "запрос|исполнен|раздел", "sorğu|icra|bölüş"),
  useW: c(
    "used for|management of|sale of seized|social use|transfer",
    "использован|управлени|направл|реализац арест",
    "istifadə|idarə|yönəld|satış",
  ),
  evidSpare: c(
    "video link|videolink|video-link|recorded statement|recording|anonymous|behind a screen|pre-trial statement",
    "видеосвяз|видеоконференц|видеозапис|анонимн|депонир|ширм",
    "videobağlantı|video bağlantı|videokonfrans|videoyazı|anonim|video yazı",
  ),
  safetyAll: c(
    "safety|security|throughout",
    "безопасност|на всем протяж|на все время",
    "təhlükəsizlik|bütün mərhələ",
  ),
}
