import type { Concepts } from "../../set/set.ts"
import { concept as c } from "./cue.ts"

/** Concepts that the cues of several areas use. */
export const sharedConcepts: Concepts = {
  referralW: c(
    "referral|refer=|referred|hand over to|handed over to|handing victims over|signpost",
    "перенаправл|направлени жертв|передач пострадавш",
    "istiqamətləndir|yönləndir|yönəldil",
  ),
  partnerForeign: c(
    "destination countr|countries of destination|neighbouring state|foreign state",
    "стран назначени|сопредельн государств|иностранн государств",
    "təyinat ölkə|qonşu dövlət|xarici dövlət",
  ),
  caseManage: c(
    "case manage|case worker|case conference|individual plan|assistance plan",
    "ведени случа|кейс-менедж|куратор случа|индивидуальн план|план помощи|консилиум",
    "fərdi plan|fərdi yardım plan|iş üzrə menecer|keys|işin idarə",
  ),
  sideBySide: c(
    "without knowing of each other|unaware of each other|each acts on its own|act separately|in isolation from each|work in parallel without|not informed of what|learn of each other's",
    "не зная друг о друге|разрознен|каждое ведомство .. само|действуют порознь|порознь|изолированно друг",
    "bir-birindən xəbərsiz|pərakəndə|ayrı-ayrılıqda|bir-birindən ayrı|əlaqəsiz fəaliyyət",
  ),
  institutionW: c(
    "institution|body=|mechanism|office=|authority|organisation|structure|function|entity|instance",
    "институт|орган=|органа|механизм|структур|инстанц|учрежден|функци|организац",
    "təsisat|qurum|orqan|mexanizm|struktur|funksiya|institut|təşkilat",
  ),
  executive: c(
    "executive|cabinet|government|coordinator|coordination|department that|ministr",
    "исполнительн власт|кабинет министр|правительств|координатор|координац|ведомств|министерств",
    "icra hakimiyyət|nazirlər kabinet|hökumət|koordinator|koordinasiya|nazirli",
  ),
  accessData: c(
    "access to information|access to data|access to file|request information|request data|request files|right to request|right to demand|empowered to|documents from",
    "доступ к информац|доступ к сведени|доступ к данн|запрашива|право запраш|истребов|уполномоч",
    "məlumata çıxış|məlumat almaq|sorğu etmək|məlumat tələb|sənədləri tələb|səlahiyyət",
  ),
  parliament: c(
    "parliament|legislature|national assembly|house of|supreme council|to the public",
    "парламент|верховн совет|народн собрани|жогорку кенеш|маджлис|мажилис|сенат",
    "milli məclis|parlament",
  ),
  separateW: c(
    "separat|independen|apart from|distinct from|not combined|incompatib",
    "отдел|независим|разграничи|самостоятельн|обособл",
    "ayrıl|ayrı=|müstəqil|ayırma|fərqli qurum",
  ),
  secretariatW: c(
    "secretariat|working group|national coordinator|cabinet|government|parliament",
    "секретариат|рабоч групп|национальн координатор|кабинет министр|правительств",
    "katibli|işçi qrup|milli koordinator|nazirlər kabinet|hökumət",
  ),
  councilOnly: c(
    "council|cabinet|government|commission",
    "совет=|совету|комисси|правительств|кабинет",
    "şura|nazirlər kabinet|komissiya|hökumət",
  ),
  midTerm: c(
    "mid-term|midterm|interim|halfway|half-way|at the end of the period|final year",
    "среднесрочн|промежуточн|в середине|по завершени период|по истечени|на полпути",
    "aralıq|ortamüddətli|dövrün sonunda|yarısında|müddət başa çat",
  ),
  measuresW: c(
    "measure=|measures|activit|action=|actions|programme|implementation|works",
    "мероприят|мер=|меры|деятельност|работ|программ|реализац",
    "tədbir|fəaliyyət|proqram|iş=|işlər|icra",
  ),
  fineW: c("fine=|fines|penalt", "штраф", "cərim"),
  moneyShort: c(
    "shortage|insufficient|lack of|not enough|underfund|scarce|short of",
    "нехватк|недостат|недостаточн|не хватает|дефицит|не обеспечен",
    "çatış|kifayət|yetərsiz|qıt|az=",
  ),
  caseW: c(
    "case=|cases|sentence|conviction|suspect|offender|proceedings|criminal|crime",
    "дел=|дела|дел|приговор|преступлен|обвиня|подозрева|осужден",
    "cinayət|iş=|işlər|hökm|məhkum|şübhəli",
  ),
  publishW: c(
    "publish|publication|made public|discuss|commission|annual|yearly|yearbook",
    "опублик|публик|размещ|заказ|обсуд|ежегод",
    "dərc|açıqlan|nəşr|müzakirə|sifariş|illik",
  ),
  disagg: c(
    "disaggregat|broken down|break down|breakdown|by sex|by age",
    "разбивк|дезагрегир|по полу|в разрезе|по возраст",
    "bölgü|cins üzrə|yaş üzrə|kəsiyində|cinsi, yaşı|cins, yaş|üzrə ayrı",
  ),
  sexAge: c(
    "sex=|age=|gender=|nationality|citizenship|disability|orientation|religion|ethnic",
    "пол=|пола|полу|возраст|граждан|национальност|инвалидност|вероисповед",
    "cins|yaş=|yaşı|vətəndaşlı|milliyyət|əlilli|dini",
  ),
  begging: c("begging|beggar|beg=", "попрошайнич|нищенств|милостын", "dilənçi"),
  domesticWork: c(
    "domestic work|domestic worker|domestic servant|household help|housemaid|au pair|nann|private household",
    "домашн работник|домашний труд|домашнего труда|домработниц|домашн прислуг|нян=",
    "ev işçi|məişət işçi|ev qulluqçu|evdar xadimə|dayə",
  ),
  migrationW: c(
    "migration|migrant|seasonal work|labour mobility",
    "миграц|мигрант|сезонн работ",
    "miqrasiya|miqrant|mövsümi iş",
  ),
  researchInst: c(
    "universit|institute|academy|research|scholar|sociolog|doctoral",
    "университет|институт|академи|научн|социолог|аспирант",
    "universitet|institut|akademiya|elmi|sosioloq|doktorant",
  ),
  dataProtect: c(
    "personal data|confidential|anonymi|data protection|consent",
    "персональн данн|конфиденциальн|обезличен|защит данн|согласи",
    "fərdi məlumat|konfidensial|anonim|şəxsiyyəti göstərilmə",
  ),
  judicial: c(
    "judge|prosecutor|judiciary|magistrate|judicial|lawyer|bar association",
    "судь|судей|прокурор|адвокат|судейск",
    "hakim|prokuror|vəkil|məhkəmə əməkdaş",
  ),
  childFriendly: c(
    "child-friendly|child-sensitive|trauma|secondary victimi",
    "дружествен ребенк|травм|вторичн виктимиз|учетом интересов ребенк",
    "uşaq dost|travma|təkrar viktim",
  ),
  curriculum: c(
    "curricul|syllabus|module|in-service|initial training|basic training",
    "учебн программ|учебн план|модул|первоначальн подготовк",
    "tədris plan|tədris proqram|modul|ilkin hazırlı",
  ),
  identifyW: c(
    "identif|detect|recogni|signs of|spot=|screen",
    "выявл|идентифик|распозна|признак|опозна",
    "müəyyən ed|aşkar|tanı=|tanıy|əlamət|identifik",
  ),
  partnership: c(
    "partnership|cooperation with|co-operation with|cooperate with|cooperation between|cooperation of|joint work|strategic partner|support to ngos|support for ngos|work hand in hand",
    "партнер|сотруднич|взаимодейств",
    "tərəfdaş|əməkdaşlı|qarşılıqlı fəaliyyət|birgə iş",
  ),
  memo: c(
    "memorand|formal agreement|cooperation agreement|framework agreement|agreement on cooperation|agreements on cooperation|charter|compact with",
    "меморандум|соглашени о сотруднич|договор о сотруднич|рамочн соглашени|соглашени о взаимодейств|хартия",
    "memorandum|əməkdaşlıq haqqında|əməkdaşlıq müqavilə|çərçivə saziş|əməkdaşlıq saziş",
  ),
  relationW: c(
    "personal contacts|personal acquaint|ad hoc|from case to case|informal|trust between|strained|excluded|not invited|not consulted|left out",
    "личн контакт|личн знаком|от случая к случаю|неформальн|не приглаша|не привлека|эпизодич|по остаточному",
    "şəxsi əlaqə|şəxsi tanışlıq|hərdən|qeyri-rəsmi|dəvət olunmur|cəlb edilmir|epizodik|hal-hazırda cəlb",
  ),
  consultW: c(
    "consult|comments|seat=|seats|invited|opinion|take part in drafting|voice in|hearing|public discussion|participation of|involve|engage|vote=|observer",
    "консульт|замечани|общественн обсужд|общественн совет|участи в разраб|участи в подготов|приглаш|привлек|привлечен|мнени|предложени|право голос|включени представ",
    "məsləhətləş|rəy|təklif|ictimai müzakirə|ictimai şura|dəvət|cəlb|iştirak|səs hüququ|fikri",
  ),
  decisionW: c(
    "decision|drafting|draft=|drafts|policy|planning|preparation of|bill=",
    "решени|подготовк|разработк|проект|политик|планировани",
    "qərar|hazırlan|layihə|siyasət|planlaş",
  ),
  serviceDelegated: c(
    "services delegated|delegate|outsourc|run by ngos|operated by ngos|provided by ngos|accredit|licensing of service|support during proceedings|accompany victims|contract is not|entrusted to",
    "делегир|передан полномоч|переданные им|аккредитац|аутсорс|силами нпо|сопровожд жертв|договором не закреп",
    "səlahiyyət veril|həvalə|akkreditasiya|qht-lər tərəfindən|təşkilatlar tərəfindən göstərilən",
  ),
  runsShelter: c(
    "running shelters|run shelters|running a shelter|which run|operating shelters|maintain shelters",
    "содержани приют|содержащ приют|имеющ приют|содержани убежищ|обеспечива работу приют",
    "sığınacağı olan|sığınacaqları olan|sığınacaq işlədən|sığınacaqların fəaliyyəti",
  ),
  partnershipMedia: c(
    "agree how|annual meeting|agreement with editors|invited to|cooperation with|partnership|code of conduct|joint|support the aims",
    "сотруднич|договоренност|встреч|партнер|соглашени|приглаша|совместн",
    "əməkdaşlı|razılaş|görüş|tərəfdaş|dəvət|birgə",
  ),
  socialContract: c(
    "social contracting|social order|state social procurement|public procurement of services from",
    "социальн заказ|социальн подряд",
    "sosial sifariş",
  ),
  agreementW: c(
    "agreement|memorand|treaty|treaties|protocol|conclude|consultation|exchange|cooperat|work plan|talks|negotiat",
    "соглашени|меморандум|договор|протокол|консультац|обмен|сотруднич|переговор|план совместн",
    "saziş|memorandum|müqavilə|protokol|məsləhətləşmə|mübadilə|əməkdaşlı|danışıq|razılaşma",
  ),
  travelDoc: c(
    "travel document|return document|emergency passport|temporary passport|laissez-passer|return certificate|documents for the journey|certificate of return",
    "проездн документ|документ на возвращени|документ для возвращени|свидетельств на возвращени|временн паспорт|документ на проезд",
    "qayıdış sənəd|qayıdış şəhadətnam|səyahət sənəd|yol sənəd|geri qayıtmaq üçün sənəd|müvəqqəti pasport",
  ),
  officialsMeet: c(
    "deputy ministers|heads of police|police chiefs|meetings at the level|delegation|alternately|working visits|ministers with|border commissioners",
    "заместител министр|руководител полиц|руководителей полиц|делегац|поочередн|рабочие визит|рабочих визит|глав мвд",
    "nazir müavin|polis rəhbər|nümayəndə heyət|növbə ilə|işgüzar səfər|rəhbərlərinin görüş|növbəli",
  ),
  exchangeInfo: c(
    "exchange of information|information exchange|exchange information|share information|intelligence sharing|exchange of operational|exchange of best|exchange experience|exchange of experience|exchange of good",
    "обмен информац|обмена информац|обмен опыт|обмена опыт|обмен оператив|обмену информац|обмениваться",
    "məlumat mübadilə|informasiya mübadilə|təcrübə mübadilə|məlumatların mübadilə",
  ),
  contactPoint: c(
    "contact point|round the clock|24/7|single point of contact|direct line|hot channel",
    "контактн пункт|круглосуточн|прямая связь|канал связи|точк контакт",
    "əlaqə məntəqə|fasiləsiz|gecə-gündüz|birbaşa xətt|əlaqə nöqtə",
  ),
  childRights: c(
    "rights of the child|child rights|children's rights",
    "прав ребенк|права ребенк|прав детей",
    "uşaq hüquq|uşağın hüquq",
  ),
  minority: c(
    "minorit|roma=|ethnic group|indigenous|lgbt|displaced person|idps|stateless|persons with disabilit|people with disabilit",
    "меньшинств|рома=|цыган|этническ групп|инвалид|переселен|вынужденн переселен|апатрид|лиц с ограниченн",
    "azlıq|qaraçı|etnik qrup|əlilliyi olan|məcburi köçkün|köçkün|vətəndaşlığı olmayan",
  ),
  rootW: c("root cause|vulnerab|factor", "коренн причин|уязвим|фактор", "səbəb|həssas|amil"),
  report: c("report", "доклад|отчет", "hesabat|məruzə"),
  shelter: c(
    "shelter|safe house|crisis centre|crisis center|refuge=|safe accommodation|assistance centre|assistance center|secure accommodation|beds|bed places|temporary accommodation|halfway house|small-group home|safe place|safe housing",
    "приют|убежищ|шелтер|кризисн центр|центр помощи|койко-мест|безопасн жиль|временн размещени|центр временн|безопасн размещени|ночлег",
    "sığınacaq|böhran mərkəz|yardım mərkəz|kriz mərkəz|çarpayı|müvəqqəti yaşayış yer|təhlükəsiz yer|təhlükəsiz mənzil|yataq yer",
  ),
  helpline: c(
    "helpline|hotline|hot line|telephone line|free number|help line|telephone answered|call centre|phone line|counselling line|toll-free",
    "горяч лини|телефон доверия|телефонов доверия|телефоны доверия|телефон помощи|колл-центр|бесплатн номер|линия помощи|линии помощи",
    "qaynar xətt|etimad telefon|yardım xətt|çağrı mərkəz|pulsuz nömrə|qaynar telefon|telefon xətt|zənglərə cavab",
  ),
  assistanceW: c(
    "assistance|support service|help=|care=|rehabilitat|services to victims|services for victims|aid=",
    "помощ|поддержк|реабилитац|услуг",
    "yardım|dəstək|reabilitasiya|xidmət|kömə",
  ),
  staffed: c(
    "staff|run=|open day|funded|licensed|for women|for men|capacity|only in the capital|in every region|in each region|standards",
    "работа|штат|содерж|лиценз|стандарт|областн|регион|в столиц",
    "heyət|işlə|saxlanıl|lisenz|standart|bölgə|regional|paytaxt|fəaliyyət",
  ),
  statisticW: c(
    "anonymised data|anonymised statist|aggregated",
    "обезличенн данн|обезличенн сведен",
    "anonim məlumat|ümumiləşdirilmiş",
  ),
  preventW: c(
    "prevent|combat|tackl|eliminat|against forced|cases of|victims of forced|policy|protocol",
    "предупрежд|борьб|искоренен|профилакт|ликвидац|выявлени случа|против принудит",
    "qarşısının|mübarizə|aradan qald|profilaktik|hallarının",
  ),
}
