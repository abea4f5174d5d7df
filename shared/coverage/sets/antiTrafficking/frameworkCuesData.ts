import type { Concepts, RuleData } from "../../set/set.ts"
import { concept as c, cues } from "./cue.ts"

/** Concepts of the supporting framework for prevention, protection and prosecution. */
export const frameworkConcepts: Concepts = {
  // coordination
  natCoord: c(
    "national coordinator|anti-trafficking coordinator|office of the coordinator|national anti-trafficking coordinator",
    "национальн координатор|национального координатор|национальному координатор|национальным координатор",
    "milli koordinator",
  ),
  interagency: c(
    "inter-agency|interagency|inter-ministerial|interministerial|inter-institutional|interdepartmental|inter-departmental|multi-agency|multiagency|cross-government|whole-of-government|cross-sector|multi-disciplinary team|multidisciplinary team|between agencies|between ministries|between bodies|among agencies|among ministries|among the ministries|between state bodies",
    "межведомствен|межминистер|межотраслев|мультидисциплинар|между ведомств|между министерств|между орган|между государственн|между заинтересованн|между службами|заинтересованных министерств|заинтересованными министерств",
    "idarələrarası|qurumlararası|nazirliklərarası|orqanlar arasında|qurumlar arasında|dövlət qurumları arasında|orqanları arasında|multidissiplinar|çoxsahəli",
  ),
  council: c(
    "council|commission|committee|working group|task force|steering group|board=|secretariat|body=|coordination centre|panel=|team=|teams|platform for coordination|mechanism",
    "совет=|совета|советы|комисси|комитет|рабоч групп|рабочая групп|рабочей групп|рабочих групп|рабочую групп|секретариат|штаб|координационн|групп=",
    "şura|komissiya|komitə|işçi qrup|katibli|qərargah|qrup=|mexanizm",
  ),
  coordinate: c(
    "coordinat|co-ordinat|concert|joint action|act jointly|acts jointly|work together|interaction between|cooperation between|cooperation among|joined up|joined-up|harmonise the work|side by side without|pull in the same|speak with one voice",
    "координац|координир|скоординир|согласованност|согласованн действ|взаимодейств|совместн действ",
    "koordinasiya|əlaqələndir|uzlaşdır|qarşılıqlı fəaliyyət|birgə fəaliyyət|qarşılıqlı əlaqə|əlaqəli fəaliyyət",
  ),
  roleSplit: c(
    "division of responsib|division of task|division of role|division of labour|division of competen|distribution of task|distribution of respons|allocation of responsib|allocation of task|roles and responsib|respective roles|responsibilities of each|who does what|overlap of competen|overlapping mandate|overlapping competen|delineat|demarcat|no single act|answerable for carrying|competences of the|in charge of which|nobody's task|falls between",
    "распределени обязанност|распределение обязанност|распределения обязанност|разграничени|распределени полномоч|распределение полномоч|распределени функци|распределение функци|кто за что|зоны ответственност|дублировани функци|дублирование функци|дублирования функци|ни одним актом|пересечени полномоч",
    "vəzifə bölgüsü|səlahiyyət bölgüsü|vəzifələrin bölüş|səlahiyyətlərin bölüş|funksiyaların bölg|kimin nəyə|səlahiyyətlərin müəyyən|vəzifələrin müəyyən|vəzifələrin dəqiq|təkrarçılı|hansı qurumun",
  ),
  localLevel: c(
    "local level|regional level|district level|municipal|regional commission|local commission|regional team|local team|regional coordinat|local coordinat|district administration|local administration|regional administration|local authorit|regional executive|regional branch|each region|all regions|every region|at the level of district|provinc|county|counties|town council",
    "местном уровне|региональном уровне|на местах|на уровне район|территориальн комисси|территориальные комисси|территориальных комисси|областн комисси|региональн комисси|региональных комисси|местн администрац|местных администрац|местных исполнительн|районн|муниципал|областных|регионах|акимат|глав администрац|хокимият",
    "yerli|rayon|regional|bölgə|bələdiyyə|şəhər səviyyə|yerlərdə",
  ),
  focalPerson: c(
    "focal point|contact person|responsible person|person answerable|person responsible|responsible officer|deputy head|deputy minister|designated officer|designated official|liaison person|one official|senior official|named official|single person",
    "ответственн лиц|ответственное лиц|ответственных лиц|ответственного|контактн лиц|контактное лиц|контактных лиц|заместител руководител|заместителя руководител|заместителей руководит|заместителей министр|первых заместител|должностное лицо, ответственн|вице-премьер|кураторств|курирующ",
    "məsul şəxs|cavabdeh şəxs|əlaqələndirici şəxs|əlaqə şəxs|rəhbər müavin|nazir müavin|müavini səviyyəsində|baş nazirin müavin",
  ),
  appoint: c(
    "appoint|designat|nominat|by order|assign|entrust|put in charge",
    "назнач|определ|закреп|возлож|приказом",
    "təyin|müəyyən ed|həvalə|əmrlə|təhkim",
  ),
  meeting: c(
    "meeting|meets|meet=|convene|session|sit=|conference|round table|roundtable",
    "заседан|совещан|собира|встреч|сессии|созыв",
    "iclas|toplantı|görüş|müşavirə|yığıncaq",
  ),
  jointMeeting: c(
    "joint meeting|inter-agency meeting|regular meeting|quarterly meeting|standing council|meetings at least|meets at least|meet at least|meet quarterly|meet every|round the same table|around one table|at one table|convened ad hoc",
    "совместн совещан|совместных совещан|совместные совещан|совместных заседан|регулярных заседан|регулярные заседан|ежекварталь заседан|ежеквартальные заседан|ежеквартальных заседан|за одним столом|не реже двух раз|не реже одного раза в квартал",
    "birgə müşavirə|birgə iclas|rüblük iclas|müntəzəm iclas|bir masa|rübdə bir dəfə|iclaslarının keçiril",
  ),
  contingency: c(
    "contingency|crisis plan|emergency plan|mass arrival|mass displacement|mass influx|armed conflict|humanitarian cris|epidemic|pandemic|preparedness|state of emergency|natural disaster",
    "чрезвычайн ситуац|чрезвычайных ситуац|массов прибыт|массового прибыт|массового перемещ|массовом притоке|вооруженн конфликт|вооруженного конфликт|кризисн|пандеми|эпидеми",
    "fövqəladə|kütləvi axın|kütləvi köç|silahlı münaqişə|böhran|pandemiya|epidemiya|kütləvi gəliş",
  ),
  thisDocument: c(
    "this document|this plan|the plan|the programme|action plan|the strategy|national strategy|this strategy|draft plan|measures below|plan of measures",
    "настоящ план|настоящего план|настоящим план|план действий|плана действий|национальн план|национального план|программ|стратеги|ранее данных поручен|плана мероприят|план мероприят",
    "fəaliyyət plan|bu plan|planın|proqramın|strategiya|tədbirlər plan|milli plan|bu sənəd|sənəddə",
  ),
  // rapporteur
  rapporteur: c(
    "rapporteur|equivalent mechanism|anti-trafficking commissioner|independent commissioner|independent anti-trafficking|independent watchdog|watchdog",
    "национальн докладчик|национального докладчик|национальному докладчик|национальным докладчик|докладчик|равноценн механизм|равноценного механизм|эквивалентн механизм|эквивалентного механизм",
    "milli məruzəçi|məruzəçi|ekvivalent mexanizm|bərabər mexanizm|buna bənzər mexanizm",
  ),
  ombud: c(
    "ombud|human rights institution|human rights commission|human rights commissioner|public defender|parliamentary commissioner|people's advocate|human rights institute|national human rights|audit institution|auditor general|court of auditors|parliamentary committee",
    "омбудсмен|уполномоченн по правам|уполномоченного по правам|уполномоченному по правам|народн адвокат|национальн институт по правам|счетн палат|парламентск комитет|парламентского комитет",
    "ombudsman|insan hüquqları üzrə müvəkkil|müvəkkil|hesablama palatası|milli məclis komitə",
  ),
  independent: c(
    "independent|outside the executive|outside the government|external to government|impartial|free of instruction|autonomous|not subordinate|at arm's length|arms-length|separate from the executive",
    "независим|беспристраст|не подчинен|внешн|вне исполнительн|самостоятельн орган|вне правительств|вневедомствен",
    "müstəqil|qərəzsiz|asılı olmayan|tabe olmayan|kənar qurum|icra hakimiyyətindən kənar",
  ),
  watch: c(
    "monitor|oversee|oversight|look at the policy|scrutin|observe|assess the policy|report to parliament|reports to parliament|report each year to parliament|before parliament|address recommendations|publish its findings|examine the conduct|hold to account|holds to account|evaluat|assess",
    "монитор|надзор|следил|наблюд|контрол за политик|оценива|оценк|парламент|рекомендаци|высказыва|мнени|доклад",
    "monitorinq|nəzarət|müşahidə|qiymətləndir|parlament|milli məclis|tövsiyə|rəy ver|rəy bildir|məruzə|hesabat",
  ),
  selfAssess: c(
    "also the one that reports|marks its own|mark their own|assesses its own|assess their own|judge in its own|judges its own|evaluates itself|evaluate their own|same body that|checks itself|own homework|reports on its success|reports on its own|assess itself|own results|own performance|own work",
    "сам себя оценива|сами себя оценива|сама оценива|собственн результат|собственные результаты|собственную работу|собственной деятельност|сам же оценива|сама же оценива|она же оценива|он же оценива|она же и оценива|он же и отчит|само себя|отчитывается о собственн",
    "özü qiymətləndir|özünü qiymətləndir|öz işini|öz fəaliyyətini|özləri qiymətləndir|özü hesabat|nəticələrini də özü",
  ),
  policyWord: c(
    "policy|state action|action of the state|conduct of state|response of the state|state response|authorities do|efforts of the state|whole system",
    "политик|действи государств|действиями государств|усилий государств|мер государств|государственных орган",
    "siyasət|dövlətin fəaliyyət|dövlət qurumlarının fəaliyyət|görülən tədbir",
  ),
  // monitoring
  monitorW: c(
    "monitoring|monitored|monitor the implement|monitor implement|follow-up of|track|progress|implementation report|state of implementation|implementation of the plan|implementation of this|implementation of the strategy|carrying out of the plan|carrying out of the measures",
    "мониторинг|ход исполнени|хода исполнени|ход реализац|хода реализац|ходе реализац|ходе исполнени|ход выполнени|хода выполнени|ходе выполнени|контрол за исполнени|контроль за исполнени|контроля за исполнени|реализаци план|реализации план|выполнени план|выполнения план|исполнени план|исполнения план|исполнении план",
    "monitorinq|icra vəziyyəti|icrasının gediş|icrasına nəzarət|icrasına dair|icrası barədə|icrası haqqında|icrasının qiymət|icra səviyyə|planın icrası|proqramın icrası|irəliləyiş|icrası ilə bağlı",
  ),
  evaluate: c(
    "evaluat|assessment of the plan|assessment of results|assess its results|assess the results|impact assessment|mid-term review|midterm review|mid-term look|final review|review of the plan|reviewed at mid-term|lessons learn|effectiveness of the plan|effectiveness of measures|effectiveness of the measures|effect achieved",
    "оценк эффектив|оценка эффектив|оценку эффектив|оценки эффектив|оценк результат|оценку результат|оценка результат|оценки результат|независим оценк|независимую оценк|независимая оценк|независимой оценк|внешн оценк|внешнюю оценк|промежуточн оценк|промежуточную оценк|среднесрочн|итогов оценк|итоговую оценк|эффективности мер|эффективность мер|эффективности план|эффективности реализ|эффективность реализ|провести оценк|провести оценку|оценить результат|извлеченн урок",
    "qiymətləndirmə|qiymətləndirilməsi|effektivliyin|effektivliyi|səmərəliliyin qiymət|aralıq qiymət|ortamüddətli|yekun qiymət|müstəqil qiymət|nəticələrin qiymət|nəticələrini qiymət",
  ),
  indicatorW: c(
    "measurable indicator|performance indicator|indicators of achievement|indicators of result|result indicator|progress indicator|output indicator|outcome indicator|set of indicators|indicator framework|baseline|starting value|target value|value to be reached|milestone|benchmarks|measurable|success or failure|yardstick",
    "измерим показател|измеримых показател|измеримые показател|целев показател|целевых показател|целевые показател|целев значен|целевые значен|целевых значен|исходн значен|исходные значен|исходное значен|исходных значен|индикатор результат|индикаторов результат|показател результат|показатели результат|показателей результат|показател эффектив|показатели эффектив|показателей эффектив|индикатор исполнени|система индикатор|систему индикатор|количественн показател|количественных показател",
    "ölçülə bilən|nəticə göstərici|hədəf göstərici|ilkin göstərici|ilkin qiymət|hədəf qiymət|başlanğıc qiymət|başlanğıc göstərici|icra göstərici|effektivlik göstərici|göstəricilər sistemi|nəticələr əvvəlcədən|rəqəmlə göstəril|irəliləyişi ölç|göstəricilərin müəyyən",
  ),
  reportW: c(
    "annual report|yearly report|progress report|summary report|consolidated report|half-yearly report|quarterly report|implementation report|report on implementation|report on the implementation|report annually|reports annually|report every|reports every|reporting|send the secretariat|submit information|submits a report|submit a report",
    "ежегодн отч|ежегодный отч|ежегодного отч|ежегодн доклад|ежегодный доклад|ежегодного доклад|сводн отч|сводный отч|отчет об исполн|отчет о ходе|отчета о ходе|отчеты о ходе|отчет о выполн|отчет о реализ|отчета об исполн|отчеты об исполн|информацию о ходе|информации о ходе|полугодов отч|квартальн отч|отчитыва",
    "illik hesabat|yarımillik hesabat|rüblük hesabat|icmal hesabat|hesabatın hazırlan|hesabatların|icrası barədə hesabat|hesabatlılı|icrası barədə məlumat|görülmüş işlər barədə|görülən işlər barədə|hesabat təqdim|məlumat verilməsi",
  ),
  measuresDone: c(
    "measures were completed|measures had been|measures have been|measures .. carried out|were completed|remained on paper|not been started|fate of the others|were carried out in full|carried out in full|not carried out|share of measures|remain unfulfilled|were implemented|was implemented|unfulfilled|document that has expired|previous document|previous plan|last plan|expired plan|preceding plan|former plan",
    "мероприятий выполнен|мероприяти выполнен|пунктов выполнен|осталось на бумаге|остались на бумаге|остались невыполнен|осталась невыполнен|не выполнен|предыдущем документ|предыдущего документ|предыдущего план|прежн план|прежнего план|истекш|утративш силу|фактически достигнут|исполнено полностью|выполнены полностью|выполнена полностью|предусмотренного",
    "tədbirlərin .. icra olunub|icra olunmayıb|yerinə yetirilməyib|yerinə yetirilib|başa çatdırılmayıb|kağız üzərində|əvvəlki plan|əvvəlki sənəd|müddəti bitmiş|yarısı icra|tam icra|qismən icra",
  ),
  measureResult: c(
    "result|success|progress|achiev|completed|implementation|in part|in full|fate|measure=|measures",
    "результат|успех|прогресс|достигнут|достижен|выполнен|частично|полностью|установить|мероприят",
    "nəticə|irəliləyiş|nail|icra|qismən|tam=|ölçmək|tədbir|işlərin",
  ),
  revise: c(
    "revise the plan|update the plan|revised plan|plan is updated|review and update|adjust the plan|amend the plan|reopen|updated every|corrections to the plan|looks through the plan|plan shall be reviewed|plan shall be updated|plan shall be revised|reviewed every",
    "корректировк план|корректировка план|корректировку план|пересмотр план|актуализац план|обновлени план|внесени изменений в план|внесение изменений в план|уточнени план|пересматрива",
    "planın yenilən|planın yenidən baxıl|planda dəyişiklik|plana dəyişiklik|planın təkmilləş|yenidən baxılması|düzəlişlər ed",
  ),
  // funding
  budget: c(
    "budget|appropriation|treasury|state funding|public funds|public funding|fiscal|budgetary|earmark",
    "бюджет|ассигнован|казн|госбюджет|государственн финанс|бюджетн",
    "büdcə|dövlət vəsait|xəzinə|təxsisat",
  ),
  finance: c(
    "fund the|funded|funding|financ|financial means|financial resources|resources needed|cost=|costs|costed|spending|spent=|expenditure|outlay|money=|paid for|amount needed|monetary|sum=|sums|crowns|allocat",
    "финансир|финансов обеспеч|финансовое обеспеч|финансового обеспеч|финансов средств|финансовых средств|финансовые средств|финансовых ресурс|затрат|расходы|расходов|расходам|средств=|средства|средств из|денег|деньг|денежн|сумм|стоимост|смет",
    "maliyyələşdir|maliyyə|vəsait|xərc|pul=|pulun|məsrəf|məbləğ|dəyərin hesablan|smeta",
  ),
  costing: c(
    "cost estimate|costing|costed|estimate of cost|estimated cost|estimated at|calculation of cost|cost of each|cost of measures|price tag|financial gap|funding gap|how much each",
    "расчет стоимост|расчет затрат|расчеты затрат|оценк стоимост|оценка стоимост|оценку стоимост|финансово-экономическ обоснован|финансово-экономическое обоснован|смет расход|смету расход|смета расход|потребност в средств|стоимость мероприят|стоимости мероприят|калькуляц|сколько стоит|объем затрат|объемы финанс",
    "dəyərinin hesablan|dəyərin hesablan|xərclərin hesablan|xərclər smeta|smeta|maliyyə ehtiyac|maliyyə tələbat|xərclərin qiymət|təxmini xərc|nə qədər başa",
  ),
  wholeCost: c(
    "total/overall cost/costs/budget of the plan/programme/strategy/measures|the total/overall cost/costs/budget is/are/amounts|total/overall costs|total of all costs|plan/programme/strategy costs|cost of the plan/programme/strategy",
    "общая сумма расход/затрат|общая стоимост|общий объем расход/затрат/финансировани|стоимость плана/программы/мероприятий|расходы на реализацию/исполнение",
    "xərclərin ümumi|ümumi xərc|ümumi dəyəri|planın/proqramın dəyəri/xərci/büdcəsi|tədbirlərin ümumi",
  ),
  donor: c(
    "donor|foreign aid|international assistance fund|external funding|external aid|grants from international|technical assistance|embassies|embassy funds|co-financing|cofinanc|development partner|sponsor|project funding",
    "донор|зарубежн помощ|внешн финанс|внешнего финанс|софинанс|техническ помощ|техническое содейств|посольств|спонсор|внебюджетн",
    "donor|xarici yardım|xarici maliyyə|birgə maliyyələş|texniki yardım|səfirlik|sponsor|büdcədənkənar",
  ),
  projectsClosed: c(
    "projects closed|project closed|project ended|projects ended|end of the project|once the project|activity stopped|funding stopped|grant ended|money ran out|project is over",
    "проект закры|проекты закры|проектов .. прекра|закрытия проект|закрытием проект|завершени проект|завершения проект|завершением проект|окончани проект|окончания проект|окончанием проект|работа .. прекра|деятельность прекра",
    "layihələr bağlan|layihə bağlan|layihə başa çat|layihələr başa çat|layihə bit|layihələr bit|iş dayan|fəaliyyət dayan",
  ),
  grantW: c(
    "grants|grant to|grant for|three-year grant|subsidies|subsidis|social contract|state order|service contract|public funding|co-fund|procure services",
    "грант|субсид|социальн заказ|социального заказ|социальный заказ|госзаказ|государственн заказ|социальных заказ",
    "qrant|subsidiya|sosial sifariş|dövlət sifariş|maliyyə yardım|maliyyə dəstə",
  ),
  separateCode: c(
    "separate code|programme code|program code|budget line|separate line|separate budget|earmarked line|budget code|budget programme|dedicated budget|dedicated fund|told apart|distinguish .. spending|own line",
    "отдельн код|отдельный код|отдельн строк|отдельной строк|отдельную строк|бюджетн программ|бюджетную программ|бюджетной программ|целев финанс|целевое финанс|целевого финанс|отдельн статья|отдельную статью|отдельной статьей",
    "ayrıca kod|ayrıca sətir|ayrıca xətt|büdcə sətri|büdcə proqram|məqsədli maliyyə|ayrıca büdcə|ayrıca maddə|ayrıca bölmə",
  ),
  // data
  statistic: c(
    "statistic|figures|data collection|collect data|collection of data|data on|database|data base|data system|data bank|databank|register of cases|case register|information system|common form|common forms|comparable table|comparable data|counting|counted|disaggregat|broken down|double count|differing figures|did not match|do not match|no reliable data|no data|yearbook|record system|recording system|unified register|central register",
    "статистик|статистическ|сбор данных|сбора данных|базу данных|база данных|базы данных|базе данных|банк данных|учетн форм|учетные форм|учетных форм|единые форм|единую форм|данных о|данные о|сведений о числ|вести учет|ведени учет|учет преступ|учет жертв|учет пострад|учет лиц|единый учет|разбивк|дезагрегир|информационн систем|информационную систем|информационной систем|сопоставим|свести данные|цифр|реестр",
    "statistik|məlumatların toplan|məlumat baza|məlumat bank|verilənlər baza|vahid uçot|uçot forma|rəqəmlər|müqayisəli cədvəl|vahid cədvəl|uçotu|reyestr|informasiya sistem|məlumat sistem|bölgüdə|üzrə bölgü|məlumatların emal|göstəricilərin toplan",
  ),
  study: c(
    "study|studies|research|survey|analysis of trend|trend analysis|analyse trend|analyze trend|analysis of case|trends|academic|doctoral|dissertation|thesis|institute of|academy of sciences|findings|questionnaire|mapping|profile of|scientific|scholar",
    "исследован|изучени|изучить|опрос населен|социологическ|анализ тенденц|анализа тенденц|тенденци|диссертац|научн|аспирант|анкетирован|аналитическ|мониторинг тенденц|закономерност",
    "tədqiqat|araşdırma aparıl|araşdırmaların|sorğu keçir|sosioloji|meyil|təhlil|dissertasiya|elmi|anket|öyrənilməsi|analitik|doktorant",
  ),
  exploitTopic: c(
    "routes|methods of|profits of|forms of exploitation|new forms|trend|prevalence|scale of|phenomenon|causes|modus operandi|recruitment method|forced criminality|hidden population",
    "маршрут|метод вербов|методов|методы|форм эксплуатац|формы эксплуатац|новых форм|тенденц|масштаб|распространенност|явлени|причин|приграничн",
    "marşrut|üsul|istismar forma|yeni forma|meyil|miqyas|yayılma|hadisə|səbəb|forma",
  ),
  dataKeepers: c(
    "courts|police|migration service|shelters|prosecutor|bodies|agencies|statistics committee|statistical office",
    "судами|судов|полици|миграционн служб|приют|прокуратур|ведомств|органов|статистическ комитет",
    "məhkəmə|polis|miqrasiya|sığınacaq|prokurorlu|qurum|orqan|statistika komitə",
  ),
  trackPerson: c(
    "same person from|follow the same|persons rather than|counted twice|counts persons|from first contact to|path of one|one and the same person|case number across",
    "одного и того же лица|одно и то же лицо|проследить путь|дважды учт|учтены дважды|считать лиц",
    "eyni şəxsin|eyni şəxs|iki dəfə say|işləri deyil, şəxsləri|yolunu izlə",
  ),
  // training
  train: c(
    "train=|trained|training|trainer|taught|teach=|courses|training course|short course|a course|course on|course for|seminar|workshop|capacity building|capacity-building|professional development|in-service|refresher|curricul|module|e-learning|distance learning|practical exercise|simulation|study visit|mentor|internship|certification of|coaching|masterclass|learn to|qualification|attestation|syllabus",
    "обуч|тренинг|семинар|подготовк кадр|подготовка кадр|подготовки кадр|подготовку кадр|подготовк специалист|подготовки специалист|подготовку специалист|подготовк .. работник|подготовк .. сотрудник|подготовк .. консул|подготовк консул|подготовить консул|подготовить .. к работе|повышени квалификац|повышение квалификац|повышения квалификац|повышению квалификац|курс|учебн программ|учебные программ|учебных программ|учебную программ|учебн модул|учебный модуль|переподготов|стажиров|занятия с|практическ занят|практические занят|практических занят|дистанционн|наставник|наставнич|учебно-методич|методическ пособ|методические пособ|методических пособ|аттестац|деловые игр|вебинар|мастер-класс",
    "təlim|seminar|ixtisasartırma|ixtisas artır|kurs|peşəkar hazırlı|kadr hazırlı|kadrların hazırl|tədris proqram|tədris plan|tədris modul|modul|öyrədil|treninq|təkmilləşdirmə|distant|elektron dərs|stajirovka|təcrübə keç|mentor|metodik vəsait|praktiki məşq|vebinar|attestasiya|peşə biliy|peşəkarlıq səviyyə|ixtisas=|ixtisasının|hazırlığının təmin|hazırlıq keç|hazırlıqdan keç|peşəkarlığının artır|bilik və bacarıq",
  ),
  knowledgeLack: c(
    "lack knowledge|lack of knowledge|lacks knowledge|no knowledge|insufficient knowledge|lack skills|lack the skills|insufficient skill|not know how to|no experience|inexperienced|never attended|have not been trained|untrained|not trained|no specialised knowledge|not received any instruction|unfamiliar with|handbook|manual=|manuals|guidance material|case scenario|methodological|skills of|knowledge of staff|no instruction",
    "не располагает знани|недостаточн знани|недостаточно знани|нехватк знани|недостаток знани|нехватка знани|не обучен|не проходил|не имеют опыта|не владеют|знаний и навык|знания и навык|методическ литератур|методической литератур|методическ рекомендац|методических рекомендац|методические рекомендац|пособи для|пособие для|памятк для сотрудник|памятки для сотрудник|навык|руководств для сотрудник|руководства для",
    "bilikləri kifayət|bilik çatışm|kifayət qədər bilik|bilik səviyyə|təcrübəsi yox|təlim keçməyib|metodik|təlimat kitab|bilik və bacarıq|bacarıqlarının|biliyə malik|ədəbiyyat|dərs vəsaiti",
  ),
  trainPlace: c(
    "police academy|border guard school|judicial academy|training centre|training center|academy of justice|school of magistra|institute of justice|law faculty|diplomatic academy|service briefing|initial training|basic training|not take up duty|before taking up duty|take up duty|before being posted|training of trainers|pool of trainers",
    "академи полиц|академии полиц|академи мвд|академии мвд|академи правосуд|академии правосуд|учебн центр|учебном центр|учебных центр|институт повышени|академи управлени|дипломатическ академ|служебн подготовк|служебной подготовк|к исполнению обязанностей|до назначения на должност|школ милици|юридическ факультет",
    "polis akademiya|ədliyyə akademiya|sərhəd akademiya|tədris mərkəz|diplomatik akademiya|xidməti hazırlı|vəzifəyə başlamazdan|vəzifəyə başlama|akademiyasının|hüquq fakültə",
  ),
  // civil society
  partner: c(
    "cooperat|co-operat|partner|memorand|work with|working with|agreement with|formal agreement|consult|involve|engag|participat|dialogue|joint|invited to|take part|seat=|seats|comments|represent|delegate|contract|support from|contribution of|relations with",
    "сотруднич|партнер|меморандум|соглашени с|консульт|привлеч|привлека|участ|диалог|совместн|взаимодейств|мнени|представител|соглашени о|договор|делегир|приглаш|замечани",
    "əməkdaşlı|tərəfdaş|memorandum|razılaşma|məsləhətləş|cəlb|iştirak|dialoq|birgə|rəy|nümayəndə|müqavilə|dəvət|təklifləri nəzər",
  ),
  socialPartner: c(
    "trade union|labour union|confederation of trade|employers' org|employers org|union of employers|chamber of commerce|business|private sector|compan|enterprises|corporate|industry association|hotel industry|transport compan|bank associat|employer association|employers",
    "профсоюз|работодател|бизнес|частн сектор|частным сектор|частного сектор|предпринимател|торгово-промышлен|компани|предприяти|корпоратив|гостиничн бизнес",
    "həmkarlar ittifaq|işəgötürən|biznes|özəl sektor|sahibkar|şirkət|ticarət-sənaye|müəssisələr|korporativ",
  ),
  media: c(
    "media|press=|journalist|editor|broadcaster|newspaper|television",
    "сми=|средств массовой|средствами массовой|средства массовой|журналист|пресс|редактор|редакц|телекомпан|телерадио",
    "kütləvi informasiya|mətbuat|jurnalist|redaktor|media|televiziya",
  ),
  survivorVoice: c(
    "survivor|lived experience|experts by experience|former victim|people who have been through|persons who have been through|those who have lived|affected persons themselves",
    "имеющ опыт|переживш|с личным опытом|бывших жертв|бывшие жертв|прошедш через",
    "təcrübəsi olan|yaşamış şəxs|keçmiş qurban|bunu yaşamış",
  ),
  voice: c(
    "advisory|consult|heard|advis|help shape|council of survivors|design of services|paid for their|opinion|co-design|feedback from|views of",
    "консультат|совет=|мнени|участи в разработ|привлекать к|обратн связ|разработк|оцен",
    "məşvərət|rəy|fikir|iştirak|məsləhət|şura",
  ),
  // international
  mla: c(
    "mutual legal assistance|legal assistance request|letters rogatory|rogatory|extradit|mutual assistance|judicial cooperation|surrender of offender|requests for assistance",
    "взаимн правов помощ|взаимной правов помощ|взаимной правовой помощ|взаимную правовую помощ|правов помощ по уголовн|правовой помощи по уголовн|экстрадиц|выдач преступ|выдаче лиц|выдачи лиц|судебн поручен|оказани правов помощ|запрос о правов помощ|запросов о правовой|запросы о правовой|запросов об оказании",
    "qarşılıqlı hüquqi yardım|hüquqi yardım göstərilməsi haqqında sorğu|ekstradisiya|cinayətkarların veril|hüquqi yardım sorğu|hüquqi yardım haqqında vəsatət|məhkəmə tapşırıq",
  ),
  jit: c(
    "joint investigation team|joint investigation|liaison officer|joint operation|parallel investigation|police attach|liaison magistrate|joint patrol|cross-border operation|joint action day",
    "совместн следственн|совместных следственн|совместные следственн|совместной следственн|офицер связи|офицеров связи|совместн операц|совместн оперативн|совместные операц|совместных операц|совместн расследован|совместные расследован|следственно-оперативн групп .. государств",
    "birgə istintaq|əlaqələndirici zabit|əlaqə zabit|birgə əməliyyat|birgə profilaktik|birgə araşdırma|polis attaşe",
  ),
  intlCoop: c(
    "international cooperation|international co-operation|cross-border cooperation|regional cooperation|bilateral|multilateral|intergovernmental|international partner|regional initiative|exchange of information with foreign|information exchange with foreign|agreements with countr|agreements with neighb|agreements with two|agreement with countr|agreements with destination",
    "международн сотруднич|международного сотруднич|международное сотруднич|международном сотруднич|двусторонн|многосторонн|межправительствен|межгосударствен|в рамках снг|региональн сотруднич|регионального сотруднич|трансграничн сотруднич|трансграничного сотруднич",
    "beynəlxalq əməkdaşlı|ikitərəfli|çoxtərəfli|hökumətlərarası|dövlətlərarası|regional əməkdaşlı|transsərhəd əməkdaşlı",
  ),
  exchangeW: c(
    "exchange|cooperat|meeting|agreement|agree=|joint|enquir|inquir|contact point|request|share|liaison|consultations|list of|work plan|protocol|channel|conclude",
    "обмен|сотруднич|встреч|соглашени|договор|совместн|запрос|контактн|консультац|сверк|канал связи|протокол|переговор",
    "mübadil|əməkdaşlı|görüş|saziş|razılaşma|birgə|sorğu|əlaqə məntəqə|məsləhətləşmə|danışıq|protokol|müqavilə",
  ),
  missing: c(
    "missing person|missing persons|search for missing|disappeared abroad|endangered person",
    "пропавш без вести|без вести пропавш|розыск пропавших|пропавших лиц|безвестно",
    "itkin|xəbərsiz itkin|axtarışda olan",
  ),
  // equality
  hr: c(
    "human-rights-based|human rights-based|human rights based|human-rights based|rights-based|respect for human rights|human rights of|rights of the person|holder of rights|holders of rights|human rights|due diligence standard|dignity",
    "права человека|правам человека|прав человека|правозащитн|достоинств|правообладател|уважени прав|уважение прав|соблюдени прав|соблюдение прав",
    "insan hüquqlarına|insan hüquqlarının|insan hüquqları|hüquqlara əsaslan|ləyaqət|hüquqlarına hörmət",
  ),
  principle: c(
    "principle|approach|in line with|based on|rests on|respect|guided|shall be observed|design|at the centre|paramount|every measure|all measures|perspective|mainstream",
    "принцип|подход|на основе|основыва|руководств|соблюд|учитыва|исходя из|в центр|все меры|все мероприят|перспектив",
    "prinsip|yanaşma|əsasında|əsaslan|rəhbər tut|riayət|nəzərə alın|bütün tədbir|mərkəz",
  ),
  nonDiscr: c(
    "non-discriminat|nondiscriminat|without discriminat|discriminat|irrespective of|regardless of|whatever the victim|whatever their|without distinction|equal treatment|equal access|on an equal footing|on equal terms|no one shall be treated worse|whether national or foreign",
    "недискримин|без дискримин|дискримин|независимо от пол|независимо от граждан|независимо от национальн|вне зависимости от|без различ|равн доступ|равный доступ|равного доступ|равное обращ|без какого-либо различ|на равных",
    "ayrı-seçkili|diskriminasiya|asılı olmayaraq|fərq qoyul|bərabər çıxış|bərabər əsas|bərabər imkan|bərabər münasibət",
  ),
  gender: c(
    "gender equal|gender-sensitive|gender sensitive|gender-responsive|gender mainstream|gender perspective|gender-based approach|gender dimension|equality between women|equality of women|women and men equally|gender analysis|gender impact|gender inequal|sensitivity to the different",
    "гендерн равенств|гендерного равенств|гендерное равенств|гендерно чувствит|гендерно-чувствит|гендерн подход|гендерного подход|гендерный подход|гендерн аспект|гендерных аспект|гендерные аспект|гендерн экспертиз|гендерную экспертиз|гендерн перспектив|равноправи|равенств мужчин|равенства мужчин|равенство мужчин|гендерн неравенств|гендерного неравенств|гендерное неравенств",
    "gender bərabər|gender həssas|gender yanaşma|gender aspekt|gender baxım|gender təhlil|gender ekspertiza|qadın və kişi bərabər|kişi və qadın bərabər|gender amil",
  ),
  differentNeeds: c(
    "different needs|different effect|specific needs of women|needs of women and men|needs of men and women|women and men differently|leave the persons concerned worse|worse off|adverse effect on|views of the person|opinion of those|own wishes|heard before|what they themselves want|consent of the person|consent of those|to the same extent the needs",
    "различн потребност|разные потребност|потребностям мужчин|потребности мужчин|потребност женщин|нуждам мужчин|нуждам женщин|по-разному сказ|различное воздейств|воздействие на женщин|воздействия на женщин|влияние на женщин|ухудша|ухудшени положен|мнение самих|мнени самих|желани самих|в равной степени",
    "fərqli təsir|fərqli ehtiyac|qadınlara və kişilərə|qadınların və kişilərin ehtiyac|kişilərin və qadınların|vəziyyətini pisləşdir|öz rəyi|öz fikri|özlərinin rəyi|arzusu nəzərə|razılığı ilə|eyni dərəcədə",
  ),
  victimCentred: c(
    "victim-centred|victim-centered|survivor-centred|survivor-centered|trauma-informed|trauma informed|person-centred|people-centred|interests of the victim|re-traumatis|retraumatis|do no harm|does no harm|without causing further harm",
    "ориентированн на интерес|ориентированного на интерес|ориентированн на жертв|ориентированного на жертв|ориентированный на жертв|интересы жертв|интересах жертв|интересов жертв|интересы пострадавш|интересов пострадавш|с учетом травм|травмоинформир|повторной травматиз|не навреди|виктимоцентр",
    "qurbanın mənafe|qurban yönüm|qurbanyönüm|zərərçəkmişin mənafe|zərərçəkmiş yönüm|travma|təkrar travma|zərər vurma|qurban mərkəzli",
  ),
}

/** Cues of the areas of the supporting framework. */
export const frameworkRules: RuleData[] = [
  ...cues("coordination", {
    "coordinating-body": [
      "interagency + council|meeting",
      "interagency + coordinate",
      "council + coordinate - tellsProgress&date|accountW&doneUnder&date",
      "jointMeeting + agencyWord|council|focalPerson",
      "interagency + focalPerson?",
    ],
    "national-coordinator": [
      "natCoord - tellsProgress&date|accountW&doneUnder&date",
      "natCoord + setUp|appoint|council|agencyWord - tellsProgress&date|accountW&doneUnder&date",
    ],
    "division-of-roles": [
      "roleSplit",
      "roleSplit + agencyWord|interagency!",
      "appoint + focalPerson + agencyWord - referralW|trainPlace",
    ],
    "local-coordination": [
      "localLevel + council + coordinate|meeting|setUp|interagency",
      "localLevel + natCoord|coordinate - referralW",
    ],
    "contingency-planning": ["contingency + coordinate|thisDocument|traffick|exploit|agencyWord"],
    "-": [
      "coordinate + agencyWord - partnerForeign|caseManage|tellsProgress&date|accountW&doneUnder&date",
      "interagency + exchangeW?",
      "focalPerson + meeting|thisDocument",
      "agencyWord + sideBySide",
    ],
  }),
  ...cues("rapporteur", {
    "independent-mechanism": [
      "rapporteur!",
      "independent + watch + policyWord",
      "independent + institutionW + watch - evaluate|court",
      "ombud + rapporteur|watch - child&report",
    ],
    "mandate-and-access": ["rapporteur|ombud + accessData", "ombud + policyWord|traffick"],
    "public-reporting": [
      "rapporteur + reportW|parliament",
      "ombud + reportW|parliament",
      "independent + parliament",
    ],
    "separation-from-coordinator": [
      "selfAssess + agencyWord|policyWord|institutionW|executive",
      "rapporteur + separateW",
      "selfAssess + independent!",
    ],
  }),
  ...cues("monitoring-evaluation", {
    "monitoring-system": [
      "monitorW + thisDocument|secretariatW",
      "monitorW + reportW|indicatorW|measureResult",
      "measuresDone + measureResult!",
      "monitorW + evaluate",
    ],
    "indicators-baselines": ["indicatorW", "indicatorW + thisDocument|measureResult!"],
    "annual-report": [
      "reportW + monitorW|thisDocument|secretariatW",
      "reportW + natCoord|parliament|councilOnly",
      "report + thisDocument + date",
    ],
    "independent-evaluation": [
      "evaluate + thisDocument|independent|measureResult",
      "evaluate + midTerm",
      "evaluate + measuresW|reportW",
    ],
    "review-and-update": ["revise", "revise + thisDocument!", "midTerm + thisDocument|evaluate"],
  }),
  ...cues("funding", {
    "state-budget": [
      "budget + finance|separateCode - compens|treasuryAdvance",
      "budget + thisDocument|measuresW",
      "separateCode + budget|finance",
      "separateCode",
      "budget + ngo|grantW",
    ],
    "cost-estimates": ["costing", "costing + measuresW|thisDocument|donor", "wholeCost - victim!!"],
    "ngo-financing": [
      "grantW + ngo",
      "finance + ngo",
      "grantW + shelter|helpline",
      "budget + shelter|helpline",
    ],
    "donor-coordination": [
      "donor + finance|grantW|thisDocument|projectsClosed|budget",
      "finance + projectsClosed",
    ],
    "-": [
      "finance + thisDocument",
      "finance + measuresW - fineW",
      "finance + assistanceW?",
      "finance + moneyShort|projectsClosed",
    ],
  }),
  ...cues("data-research", {
    "data-system": [
      "statistic + victim|traffick|exploit|dataKeepers|caseW",
      "statistic + trackPerson",
      "statistic + setUp?",
      "statistic + publishW",
    ],
    disaggregation: ["disagg + statistic", "disagg + victim|sexAge"],
    "research-trends": [
      "study + traffick|exploit|victim|exploitTopic|begging|domesticWork|migrationW",
      "study + publishW?",
      "study + organ|demandW|policyWord - rapporteur",
      "statistic + organ",
      "study + researchInst",
    ],
    "data-protection-in-data": ["statistic + dataProtect"],
    "-": ["trackPerson + dataKeepers|agencyWord"],
  }),
  ...cues("training", {
    "training-for-frontline": [
      "train + professional - lessons",
      "knowledgeLack + professional|police",
      "trainPlace + train|professional",
      "knowledgeLack + police|agencyWord?",
    ],
    "training-judiciary": ["train + judicial", "knowledgeLack + judicial"],
    "rights-based-content": ["train + professional|police + hr|gender|victimCentred|childFriendly"],
    "institutionalised-curricula": [
      "curriculum + trainPlace|professional - lessons",
      "train + trainPlace",
    ],
    "-": ["train + traffick|exploit|identifyW - jobsHome|lessons", "trainPlace + train"],
  }),
  ...cues("civil-society", {
    "strategic-partnership": ["ngo + partnership", "ngo + memo!", "ngo + relationW"],
    "participation-in-policy": ["ngo + consultW", "ngo + decisionW + partner"],
    "ngo-service-provision": ["ngo + grantW", "ngo + serviceDelegated", "ngo + runsShelter"],
    "social-partners-business": [
      "socialPartner + memo|partnership|consultW",
      "media + partnershipMedia",
    ],
    "survivor-participation": ["survivorVoice + voice"],
    "-": ["socialContract", "ngo + budget"],
  }),
  ...cues("international-cooperation", {
    "mutual-legal-assistance": ["mla!"],
    "police-cooperation-jit": [
      "jit + abroad|intlCoop|police_foreign|mla|traffick",
      "jit",
      "police_foreign + exchangeW|police",
      "police + abroad + exchangeW",
    ],
    "bilateral-agreements": [
      "intlCoop + agreementW",
      "abroad + agreementW - travelDoc",
      "abroad + officialsMeet",
    ],
    "endangered-missing": ["missing + abroad"],
    "transnational-referral": ["abroad + referralW", "abroad + victim + exchangeInfo"],
    "-": ["intlCoop", "exchangeInfo + abroad", "contactPoint + abroad"],
  }),
  ...cues("equality-rights", {
    "rights-based-approach": [
      "hr + principle - ombud|childRights|rapporteur",
      "hr + victim|traffick - ombud|train",
      "hr + gender|nonDiscr|victimCentred",
    ],
    "non-discrimination": [
      "nonDiscr + principle|victim|thisDocument|minority",
      "nonDiscr + sexAge",
    ],
    "gender-mainstreaming": [
      "gender + principle|thisDocument|measuresW|hr|rootW|women",
      "differentNeeds + women|men|measuresW",
      "gender",
    ],
    "victim-centred-trauma-informed": [
      "victimCentred + principle|measuresW|victim|professional",
      "victimCentred",
      "differentNeeds + victim|decisionW",
    ],
  }),
]
