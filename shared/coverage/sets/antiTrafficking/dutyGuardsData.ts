import type { StandardsSet } from "../../set/set.ts"
import { concept } from "./cue.ts"

type Guard = NonNullable<StandardsSet["resembled"]>[number]

/**
 * Phrases that cancel a guard: those given, and the people and things of the subject, which always
 * do.
 */
const withSubject = (en: string, ru: string, az: string) =>
  concept(
    `${en}|victim|survivor|traffick|trade in human|trade in persons|exploit|servitude|slavery`,
    `${ru}|жертв|пострадавш|потерпевш|торговл люд|торговли люд|торговлей люд|торговле люд|торговлю люд|торговцев люд|эксплуат|рабств`,
    `${az}|qurban|zərərçək|zərər çək|insan alver|istismar|köləl`,
  )

const permitOrNot = concept(
  "permit/permits .. whether or not|permit/permits .. regardless|permit/permits .. irrespective|permit & whether or not|permits & whether or not|permit & regardless|permits & regardless",
  "вид на жительство & независимо|виды на жительство & независимо|вида на жительство & независимо|вид на жительство & вне зависимости|виды на жительство & вне зависимости",
  "yaşayış icazəsi & asılı olmayaraq|yaşama icazəsi & asılı olmayaraq|müvəqqəti yaşama & asılı olmayaraq",
)

const headCount = concept(
  "in & were & men & women|in & recorded & men & women|in & identified & men & women",
  "году .. выявлен/выявлено/выявлены/было/были/учтено/установлено/зарегистрировано & мужчин & женщин|из них & мужчин & женщин",
  "ildə & müəyyən edilmiş/edilib & kişi & qadın|ildə & aşkar edilmiş/edilib & kişi & qadın|onlardan & kişi & qadın",
)

const noHeadCount = concept(
  "shelter|help|support|train|right|plan=|measure|will=|shall|should|programme|course|bed=|beds",
  "приют|помощ|поддержк|обуч|прав=|права|план|мер=|меры|будет|будут|следует|курс|мест",
  "sığınacaq|yardım|kömək|təlim|hüquq|plan|tədbir|proqram|kurs|yer=|olmalı",
)

const paysForSex = concept(
  "pay/pays/paying for sex|pay/pays/paying for sexual",
  "платят/платит/платящ/заплативш/платил/платившие .. секс/сексуальн|оплачива/оплачивающ .. секс/сексуальн",
  "cinsi/seks .. pul ödə/ödəyən/verən|cinsi/seks üçün ödə/ödəyən",
)

const poorPlaces = concept(
  "poorest district|poorest districts|poorest villages|poorest regions|poorest areas|poor districts|poor villages|poor regions",
  "беднейших район|беднейших сел|беднейших област|беднейших регион|бедных район|бедных сел|самых бедных",
  "ən yoxsul rayon|ən yoxsul kənd|ən kasıb rayon|yoxsul rayon|yoxsul kənd|kasıb kənd",
)

const helpsPlan = concept(
  "help/helps/helping/assist/assists .. implement/implementing/implementation|help/helps/assist/assists .. carry/carrying out",
  "содейств/содействуют/содействует/помога/помогают .. реализац/выполнени/исполнени/осуществлени",
  "həyata keçirilməsinə/keçirilməsində kömək/köməklik/yardım|icrasına/icrasında kömək/köməklik/yardım",
)

const crimeReports = concept(
  "register reports|registering reports|registration of reports|record reports of crime|reports .. registered",
  "регистрировать сообщени|регистрация сообщени|регистрацию сообщени|регистрации сообщени|регистрируют сообщени|регистрируются сообщени|регистрировать заявлени о преступл",
  "məlumatların qeydə al|məlumatlar qeydə al|müraciətlərin qeydə al|məlumatları qeydə al",
)

/**
 * Guards against duties that only resemble an area: a list of whom to call in each body is no
 * referral, fighting the crime harder no campaign, taking down reported content no penal law, a
 * permit regardless of the case no help and no equality, a count of men and women no care for them,
 * a fine for the buyer none on victims, aid to poor districts no return, and help with the plan no
 * evaluation of it.
 */
export const dutyGuards: readonly Guard[] = [
  {
    area: "referral",
    says: concept(
      "each/every .. body/bodies/agency/ministry/institution/organisation .. contact person/point|contact person/point .. each/every .. body/agency/ministry/institution|contact persons/points .. bodies/agencies/ministries",
      "каждый/каждая/каждое/каждом .. орган/ведомств/министерств/учреждени .. контактн/ответственн лиц",
      "hər .. qurum/orqan/nazirlik .. əlaqələndirici/əlaqə/məsul şəxs",
    ),
    unless: concept(
      "victim|referral|refer=|case=|cases",
      "жертв|пострадавш|потерпевш|перенаправл|направлени",
      "qurban|zərərçək|zərər çək|yönləndir|göndər",
    ),
  },
  {
    area: "coordination",
    element: "national-coordinator",
    says: concept(
      "each/every .. body/agency/ministry/institution .. contact person/point",
      "каждый/каждая/каждое/каждом .. орган/ведомств/министерств .. контактн/ответственн лиц",
      "hər .. qurum/orqan/nazirlik .. əlaqələndirici/əlaqə/məsul şəxs",
    ),
    unless: concept(
      "national coordinator",
      "национальн координатор",
      "milli əlaqələndirici|milli koordinator",
    ),
  },
  {
    area: "awareness",
    says: concept(
      "strengthen/strengthening/intensify/intensifying/step/continue .. fight/combat/struggle",
      "усилени/усилить/усиливать/активизац/продолжить .. борьб",
      "mübarizəni/mübarizənin .. gücləndir|mübarizəni/mübarizənin gücləndir",
    ),
    unless: concept(
      "campaign|inform|public|media|school|leaflet|poster|aware|film|radio",
      "кампани|информир|населени|сми=|школ|листовк|плакат|осведомл|просвещ|ролик",
      "kampaniya|məlumatlandır|əhali|media|məktəb|buklet|maarif|çarx",
    ),
  },
  {
    area: "criminalisation",
    says: crimeReports,
    unless: concept(
      "criminal code|penal code|punish|imprison|sentence|define|definition|liable",
      "уголовн кодекс|уголовного кодекса|наказ|лишени свобод|состав",
      "cinayət məcəllə|cəza|azadlıqdan|tərkib",
    ),
  },
  {
    area: "financial-investigation",
    says: crimeReports,
    unless: concept(
      "financ|money|asset|bank|suspicious",
      "финанс|отмыв|актив|банк|подозрительн",
      "maliyyə|pul|aktiv|bank|şübhəli",
    ),
  },
  {
    area: "privacy",
    says: crimeReports,
    unless: concept(
      "confiden|personal|privacy|secret|anonym",
      "конфиденц|персональн|тайн|аноним",
      "məxfi|fərdi|şəxsi|sirr|anonim",
    ),
  },
  {
    area: "assistance",
    says: permitOrNot,
    unless: concept(
      "shelter|accommodat|medical|psycholog|counsel|food|housing|allowance|support|assistance|legal aid|services|interpreter",
      "приют|медицинск|психолог|питани|пособи|поддержк|помощь потерп|помощь жертв|помощь пострад|жилье|услуг|переводчик",
      "sığınacaq|tibbi|psixoloji|qida|müavinət|dəstək|xidmət|hüquqi yardım|tərcümə",
    ),
  },
  {
    area: "equality-rights",
    says: permitOrNot,
    unless: concept(
      "discriminat|race|sex=|gender|nationality|religio|equal",
      "дискриминац|рас=|расы|пол=|пола|гендер|гражданств|религи|равн",
      "ayrı-seçkilik|ayrı seçkilik|irq|cins|milli|din=|dini|bərabər",
    ),
  },
  {
    area: "return",
    says: concept(
      "permit/permits .. cannot/unable .. return/home|cannot/unable .. return/home & permit|cannot/unable .. return/home & permits",
      "не могут/может .. вернуться & на жительство|не могут/может .. вернуться & разрешени",
      "qayıda bilməyən & icazə|qayıtması təhlükəli & icazə",
    ),
    unless: concept(
      "voluntary|risk assess|travel|escort|repatriat",
      "добровольн|оценк риск|оценку риск|проезд|сопровожд|репатриац",
      "könüllü|risk|yol xərc|müşayiət|repatriasiya",
    ),
  },
  {
    area: "residence",
    element: "permit-cooperation",
    says: permitOrNot,
    unless: concept(
      "who cooperat|who testif|for those who|cooperating|as long as",
      "сотруднича|содействующ|давш|дающ|согласивш",
      "əməkdaşlıq edən|ifadə verən|razı olan",
    ),
  },
  {
    area: "residence",
    element: "child-permit",
    says: concept("permit|permits", "жительство|разрешени", "icazə"),
    unless: concept(
      "child|minor|under eighteen|under 18|juvenile|girl|boy=|boys|family|families",
      "ребен|дети=|детей|детям|детьми|детск|несовершеннолет|подрост|семь|семей",
      "uşaq|uşağ|azyaşlı|yetkinlik|yeniyetmə|ailə",
    ),
  },
  ...["identification", "children", "equality-rights", "assistance"].map((area) => ({
    area,
    says: headCount,
    unless: noHeadCount,
  })),
  {
    area: "non-punishment",
    says: paysForSex,
    unless: concept(
      "victims .. not|not .. victims|not punish",
      "жертв|потерпевш|пострадавш",
      "qurban|zərərçək|zərər çək",
    ),
  },
  {
    area: "reintegration",
    says: poorPlaces,
    unless: concept(
      "victim|survivor|returnee|returned|reintegrat|former",
      "жертв|пострадавш|потерпевш|вернувш|реинтеграц",
      "qurban|zərərçək|zərər çək|qayıtmış|qayıdan|reinteqrasiya",
    ),
  },
  {
    area: "monitoring-evaluation",
    says: helpsPlan,
    unless: concept(
      "evaluat|monitor|report|indicator|data|supervis|track",
      "оценк|мониторинг|отчет|показател|данны|контрол",
      "qiymətləndir|monitorinq|hesabat|göstərici|məlumat|nəzarət",
    ),
  },
  // Bodies that carry a plan out and review it themselves are no independent evaluators.
  {
    area: "monitoring-evaluation",
    element: "independent-evaluation",
    says: concept(
      "working group/council/commission/committee/secretariat/ministries/bodies .. looks/look through/over|working group/council/commission/committee/secretariat/ministries/bodies .. reviews/review/goes/go .. plan",
      "рабочая группа/совет/комиссия/секретариат/ведомства .. просматрива/пересматрива/перечитыва",
      "işçi qrupu/şura/komissiya/katiblik/qurumlar .. plana .. baxır/baxırlar/qayıdır",
    ),
    unless: concept(
      "independent|external|outside|outsider|expert|evaluator|evaluation|university|institute|tender|not involved|no part",
      "независим|внешн|посторонн|эксперт|оценщик|оценк|университет|институт|конкурс|не участв",
      "müstəqil|kənar|xarici|ekspert|qiymətləndir|universitet|institut|müsabiqə|iştirak etməyən|iştirak etməmiş",
    ),
  },
  // A rapporteur who presents an item of an agenda is no national rapporteur.
  {
    area: "rapporteur",
    says: concept(
      "rapporteur & meeting|rapporteur & meetings|rapporteur & session|rapporteur & sessions|rapporteur & agenda|rapporteur & sitting|rapporteur & sittings|co-rapporteur",
      "докладчик & заседани|докладчик & повестк|докладчик & совещани|содокладчик",
      "məruzəçi & iclas|məruzəçi & gündəli|məruzəçi & müşavirə",
    ),
    unless: withSubject(
      "national rapporteur|independent|parliament|annual report|equivalent|ombud|by law",
      "национальн докладчик|национального докладчик|независим|парламент|ежегодн доклад|равноценн|омбудсмен|законом",
      "milli məruzəçi|müstəqil|parlament|milli məclis|illik|ekvivalent|ombudsman|qanunla",
    ),
  },
  // Officials who admit failures, and money of the plan that was spent on other things.
  {
    area: "non-punishment",
    says: concept(
      "official/officials/officer/officers/employee/employees/staff & good faith|official/officials/officer/officers/employee/employees/staff & target/targets & missed/miss/reports/report",
      "сотрудник/сотрудники/сотрудника/служащий/служащие & добросовестно|сотрудник/сотрудники/сотрудника/служащий/служащие & показател/целев & сообщ/недостиж",
      "əməkdaş/əməkdaşlar/məmur/məmurlar/qulluqçu & vicdanla|əməkdaş/əməkdaşlar/məmur/məmurlar/qulluqçu & hədəf & bildir",
    ),
    unless: withSubject("coerced|compelled|forced", "принужд|вынужд", "məcbur"),
  },
  {
    area: "financial-investigation",
    says: concept(
      "audit & spent/spending|misspent|misused funds|spent otherwise than|not spent as|spent for other purposes|chamber of accounts|court of accounts|audit office/chamber",
      "счетн палат|не по назначени|нецелев|израсходован & взыск",
      "hesablama palatası|təyinatı üzrə xərclənmə|təyinatından kənar|təyinatsız|təyinatı üzrə istifadə edilmə",
    ),
    unless: withSubject(
      "criminal|crime|proceeds|launder|offender|perpetrator|seiz|confiscat|asset",
      "преступ|легализ|отмыван|злоумышлен|конфиск|арест|имуществ",
      "cinay|yuyul|leqallaş|alverçi|müsadirə|həbs|əmlak",
    ),
  },
  // Flats of the service, for its own staff.
  {
    area: "residence",
    says: concept(
      "service flat/flats/apartment/apartments/housing|staff housing|official residence|barracks",
      "служебн жил|служебного жил|служебном жил|служебных квартир|служебных жил|служебные квартир|общежити для сотрудник|казарм",
      "xidməti mənzil|xidməti yaşayış|kazarma",
    ),
    unless: withSubject("foreign|migrant", "иностран|мигрант", "əcnəbi|xarici|miqrant"),
  },
]
