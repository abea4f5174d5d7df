import { foldCase } from "../../../shared/text/foldCase.ts"
import type { FieldRole } from "../build/measureDraft.ts"

/**
 * The meaning of a label before a value: the role, and whether it is an everyday word too ("Who",
 * «Когда») that makes a field only beside others. `source` is a source of money or of data.
 */
export interface FieldLabel {
  role: FieldRole | "source"
  weak: boolean
}

// Nouns after the first word of a label: "Lead agency", «Ответственный исполнитель».
const bodyNouns =
  "(?:body|bodies|agency|agencies|institutions?|ministry|ministries|authority|authorities|organi[sz]ations?|departments?|partners?|part(?:y|ies)|offices?|officers?|persons?|entity|entities|units?|services?|actors?|for (?:implementation|delivery|action))"
const bodies = `(?: ${bodyNouns})?`
const russianBodies =
  "(?: (?:исполнител\\p{L}+|орган\\p{L}*|ведомств\\p{L}+|лиц\\p{L}+|учрежден\\p{L}+|министерств\\p{L}+|организаци\\p{L}+|сторон\\p{L}+|структур\\p{L}+|служб\\p{L}+|за (?:исполнение|выполнение|реализацию|меру|шаг|мероприятие)))*"
const azerbaijaniBodies =
  "(?: (?:icraçi|qurum|orqan|təşkilat|nazirlik|şəxs|tərəf|idarə|müəssisə|struktur|dövlət orqan)\\p{L}*)*"

const english: [FieldLabel["role"], string][] = [
  [
    "lead",
    `(?:main |joint )?owners?|owned by|(?:in|takes|has|holds) the lead|(?:joint |overall )?leads?${bodies}|leaders?|leading${bodies}|led by|(?:main|principal|primary|chief) (?:executors?|implementers?|${bodyNouns}|responsible${bodies}|responsibility)|coordinat(?:ors?|ing)${bodies}|coordinates|coordinated by`,
  ],
  [
    "responsible",
    `responsible(?: for (?:it|this))?${bodies}|responsibility|who is (?:responsible|accountable)|responsibilities|accountable${bodies}|accountability|answerable|(?:who (?:will )?)?answers? for (?:it|this|the (?:measure|action|step|result|outcome|work))|who answers|(?:who |body |agency )?(?:is )?in charge(?: of (?:it|this))?|charged with (?:it|this)|executors?|executing${bodies}|implementers?|implementing${bodies}|implemented by|(?:to be )?(?:carried out|delivered|done|taken forward) by|delivery${bodies}|assigned to|for action by|action by`,
  ],
  [
    "partners",
    `(?:together|jointly|along|working|side by side) with|works (?:together )?with|(?:lends|gives) (?:a hand|support)|backed by|in (?:partnership|co-?operation|collaboration|consultation|association) with|alongside|(?:key |main |other |implementing |delivery |supporting |co-?operating |national |international )*partners?${bodies}|partnering${bodies}|supported by|supporting${bodies}|with (?:the )?(?:support|help|participation|involvement) (?:of|from)|support(?:ed)? from|helped by|helpers?|helping${bodies}|auxiliary${bodies}|assisted by|assisting${bodies}|contributors?|contributing${bodies}|co-?(?:executors?|leads?|implementers?|responsible|owners?)${bodies}|participating${bodies}|(?:other|others|also) (?:bodies )?(?:involved|taking part)|involved${bodies}|others? (?:bodies|agencies|institutions)|stakeholders|(?:to be )?consulted|consulting${bodies}`,
  ],
  [
    "time",
    "by when|when by|until when|from when|time[- ]?(?:frames?|lines?|tables?|scales?|limits?)|timing|timeframe|deadlines?|due(?: by| date)?|target date|date of completion|completion(?: date)?|complete by|(?:to be )?(?:completed?|concluded?|finish(?:ed)?|done|ready|in place|achieved|launch(?:ed)?|start(?:ed)?|begun?) (?:by|in|on)|start (?:and|[–-]) (?:end|finish)|implementation (?:period|dates?|time)|period of implementation|dates? of implementation|term of implementation|end date|start date|ends? (?:on|by)|(?:when|by what date) (?:it )?(?:is|will be|must be) (?:done|ready|finished|completed?)",
  ],
  [
    "indicator",
    "how (?:we|you|one|it|success|progress|this) ?(?:shall|will|can|would|is|are|'ll)?(?: be)? (?:know|tell|see|known|measured?|judged?|seen|shown)(?: (?:it|this|that|if|whether|by).{0,30})?|(?:measures?|signs?|marks?|criteri(?:on|a)|indicators?|tests?) of (?:success|progress|achievement|performance|completion|results?)|success (?:measures?|criteri(?:on|a)|indicators?|signs?)|(?:key |main |performance |output |outcome |result |progress |verifiable |objectively )*indicators?|kpis?|metrics?|yardstick|what (?:success|good) looks like|expected (?:results?|outcomes?|outputs?)|we (?:shall|will) know(?: it)?(?: by| when)?|(?:how )?(?:it is )?measured (?:how|in|through)|how (?:it is )?(?:counted|measured)|what (?:is|we) count(?:ed)?|performance measures?",
  ],
  [
    "baseline",
    "base ?-?lines?(?: (?:value|figure|level|data|year))?|base value|initial (?:value|level|figure)|starting (?:point|value|level|position|figure)|current (?:value|level|figure)|where we (?:are|start|stand)(?: now)?",
  ],
  [
    "target",
    "targets? (?:value|figure|level)|planned value|value to (?:be )?reach(?:ed)?|final value|where we (?:want|wish|aim|mean) to be",
  ],
  [
    "verification",
    "proofs?|proved by|evidence(?: of (?:completion|success|progress))?|evidenced by|means of verification|verifi(?:cation|ed by)|sources? of (?:verification|data|information|evidence|proof)|(?:data|information|verification) sources?|where (?:it|this|that) (?:is|will be|can be) (?:recorded|written(?: down)?|documented|checked|found|kept|seen)|where recorded|recorded in|how (?:it|this) is (?:checked|verified)|documented (?:in|by)|supporting documents?|checked (?:by|against|in)|(?:evidence|proofs?|records?|documents?)(?: (?:is|are|will be|to be))? (?:kept|held|filed|stored|found|lodged|on file)(?: (?:in|at|by|with|as))?|kept on file(?: (?:in|at|by|with))?|where (?:the )?(?:evidence|proofs?|records?|documents?|results?) (?:is|are|will be|can be) (?:kept|filed|held|stored|found|seen)|where (?:kept|filed|documented)|data (?:taken )?from|where (?:to|one can|(?:it|this|that) can be) (?:check|verify|checked|verified)(?: (?:it|this))?|records? (?:that|which) (?:shows?|proves?|confirms?)(?: it)?|(?:registers?|documents?) or (?:records?|registers?)|traceable in|(?:it )?can be (?:seen|found|checked|read) (?:in|at|from)|confirmed (?:by|in)|sources? of (?:the |its )?(?:figures|numbers|values?)",
  ],
  [
    "budget",
    "costs?|costing|(?:estimated|total|approximate) (?:costs?|budget)|budgets?|funding|finances?|financing|(?:financial )?(?:resources|means|needs) (?:needed|required)|financial (?:resources|means|implications)|costs? and (?:source|funding)|budget and sources?(?: of (?:funding|financing))?|how much(?: it costs)?|what it costs|(?:funding|budget|cost) estimate",
  ],
  [
    "budget",
    "paid (?:by|from|for by|out of)|sources? of (?:funding|funds|financ(?:e|ing)|money|budget)|(?:funding|budget|financing) sources?|(?:financed|funded|covered|met) (?:by|from)|who pays|money from|charged to|where the money comes from|(?:who|what) pays for it|(?:amount|sum|cost|money) and (?:payer|who pays)|out of which budget",
  ],
]
const weakEnglish: [FieldLabel["role"], string][] = [
  [
    "responsible",
    `who|who does it|answers?|answering|(?:agenc|institution|bod|actor|authorit)(?:y|ies|s|ions)?${bodies}`,
  ],
  [
    "partners",
    "with|with whom|support|cooperation|participants?|involved|helps?|assists?|supports|takes? part|taking part|participates?|participating|joins?|joined by|contributes?|who helps",
  ],
  ["time", "when|by|dates?|years?|term|period|duration|schedule|starts?|completion"],
  ["indicator", "results?|outputs?|outcomes?|milestones?|measured by"],
  [
    "baseline",
    "now|today|at present|at the start|initially|initial|(?:situation|position|level|value) (?:in|as of|at)",
  ],
  [
    "verification",
    "checks?|(?:shown|demonstrated|attested|confirmed|substantiated|seen) (?:by|in|from)",
  ],
  ["target", "targets?"],
  ["budget", "money|funds|resources?|amount|sum|price|expenditure|allocation|means"],
  ["source", "sources?"],
]

const russian: [FieldLabel["role"], string][] = [
  [
    "lead",
    `(?:головн|главн|основн|ведущ)\\p{L}+${russianBodies}|координатор|куратор|возглавляет|руководит`,
  ],
  [
    "responsible",
    `(?:кто )?(?:отвечает|отвечают|исполняет|выполняет)(?: за (?:исполнение|выполнение|реализацию|результат|меру|мероприятие|шаг|это|нее|него))?|за (?:исполнение|выполнение|реализацию|результат|меру|мероприятие|шаг|это) (?:отвечает|отвечают)|(?:кто )?в ответе|кто несет ответственность|кто (?:делает|ведет|проводит|ответственный)|ответственн\\p{L}+${russianBodies}|исполнител\\p{L}+|отв|исп|исполн|ответственность|орган-исполнитель|исполняющ\\p{L}+${russianBodies}|поруч(?:ено|ается)`,
  ],
  [
    "partners",
    `(?:вместе|совместно) со?(?: кем)?|с кем(?: вместе)?|(?:с|при) участи(?:ем|и)|при (?:поддержке|содействии|помощи)|кто (?:помогает|участвует|поддерживает|содействует)|помога(?:ет|ют)|помощники|в помощь|(?:кто )?(?:подключа(?:ет|ют)ся|привлекается|присоединя(?:ет|ют)ся)|участвуют|партнер\\p{L}*|соисполнител\\p{L}+|соисп|привлекаем\\p{L}+${russianBodies}|привлекаются|(?:помогающ|вспомогательн|содействующ)\\p{L}+${russianBodies}|заинтересованн\\p{L}+${russianBodies}|(?:во взаимодействии|в сотрудничестве) со?|поддерживают|содействуют`,
  ],
  [
    "time",
    "к какому сроку|до какого (?:срока|времени|числа)|(?:крайний |предельный )?сроки?(?: (?:исполнения|реализации|выполнения|проведения|завершения|окончания|действия))?|(?:период|время|дата|годы?) (?:исполнения|реализации|выполнения|проведения|завершения)|дедлайн|начало ?(?:и|[–—-]) ?(?:окончание|завершение|конец)|(?:выполнить|завершить|закончить|сделать|готово|готовность|завершается|исполняется) (?:до|к)|к какому (?:дню|числу|времени|году)|когда (?:будет )?(?:готово|завершено|сделано|закончится|завершится)",
  ],
  [
    "indicator",
    "как (?:мы )?(?:узнаем|узнать|поймем|понять|увидим|измерим|измерить|измеряется)(?: .{0,30})?|по чему (?:узнаем|судим|видно|оценива\\p{L}+)|чем (?:измеря|оценива|меря)\\p{L}+|что (?:измеря\\p{L}+|считаем|считается)|(?:ключев\\p{L}+ )?(?:показател\\p{L}+|индикатор\\p{L}*)(?: (?:результата|результатов|результативности|успеха|исполнения|достижения|выполнения|эффективности))?|(?:признак\\p{L}*|мера|мерило|критери\\p{L}+) (?:успеха|оценки|выполнения|исполнения|достижения)|(?:ожидаем|планируем|конечн)\\p{L}+ (?:результат|итог)\\p{L}*",
  ],
  [
    "baseline",
    "исходно|изначально|(?:исходн|базов|начальн|текущ)\\p{L}+ (?:значени\\p{L}|уровень|показател\\p{L}|данные|состояние|положение)",
  ],
  [
    "target",
    "(?:целев|планов)\\p{L}+ (?:значени\\p{L}|уровень|показател\\p{L}|индикатор\\p{L}*|ориентир)",
  ],
  [
    "verification",
    "чем подтверд\\p{L}+|(?:чем )?подтвержда\\p{L}+(?: документ\\p{L}*)?|подтверждени[ея]|(?:источник\\p{L}*|средств\\p{L}*|способ\\p{L}*) (?:подтверждения|проверки|данных|информации|верификации|сведений)|доказательств[оа]|где (?:это )?(?:записано|записывается|учитывается|зафиксировано|отражено|фиксируется|видно)|как (?:это )?проверяется|чем доказ\\p{L}+|(?:подтвержден|доказательств|документ)\\p{L}* (?:\\p{L}+ )?хран\\p{L}+(?: \\p{L}+)?|где (?:это )?(?:можно |легко )?(?:хран|леж|провер|отраж|найти|увид)\\p{L}*(?: (?:это|подтвержд\\p{L}+|доказательств\\p{L}*|документ\\p{L}*|запис\\p{L}+))?|откуда (?:взяты |берутся |берем )?(?:данные|сведения|цифры)|(?:данные|сведения) (?:берем |берутся |взяты )?(?:из|откуда)|(?:по|в|из) как(?:им|их|ого|ому) (?:документ|запис|реестр)\\p{L}*(?: (?:это )?(?:видно|следует|отражено|проверяется))?|учетн\\p{L}+ (?:документ|запис|форм)\\p{L}*|подтверждающ\\p{L}+ (?:материал|документ|сведени|запис)\\p{L}*|документ и место (?:его )?хранения|запись (?:об )?(?:исполнении|выполнении)",
  ],
  [
    "budget",
    "стоимость|расходы|затраты|бюджет|финансирование|финансов\\p{L}+ (?:обеспечение|средства|затраты|потребност\\p{L})|объем\\p{L}* (?:финансирования|средств|затрат)(?:[ ,].{0,30})?|(?:предполагаем|планируем|ориентировочн|оценочн|необходим)\\p{L}+ (?:расходы|затраты|стоимость|средства|ресурсы)|ассигнования|сколько (?:это )?стоит|смета|(?:объем\\p{L}* и )?источник\\p{L}* (?:и объем\\p{L}* )?(?:финансирования|средств|денег)|кто (?:платит|оплачивает|финансирует)|во что (?:это )?обойд\\p{L}+|из чего (?:платим|оплачивается|финансируется)|(?:чьи|какие) деньги|деньги (?:из|и плательщик)|откуда (?:деньги|средства)|за счет(?: чего| кого| каких средств)?|оплачива(?:ет|ется)(?: (?:из|за счет|кем|откуда))?|финансируется(?: (?:из|за счет|кем))?|из каких (?:средств|денег)",
  ],
]
const weakRussian: [FieldLabel["role"], string][] = [
  ["responsible", "кто|ведомств[оа]|орган\\p{L}?"],
  [
    "partners",
    "участники|участвует|содействует|поддерживает|поддержка|содействие|взаимодействие|помощь",
  ],
  ["time", "когда|год\\p{L}?|дата|время|период|график|начало|окончание|завершение"],
  ["indicator", "результат\\p{L}*|критери[ий]"],
  ["baseline", "сейчас|было|сегодня|база|(?:положение|состояние|уровень|значение) (?:в|на|за)"],
  ["verification", "проверк[аи]|проверяется"],
  ["target", "цель|станет|будет|должно стать"],
  ["budget", "деньги|средства|сумма|цена|финансы|ресурсы"],
  ["source", "источник\\p{L}*"],
]

const azerbaijani: [FieldLabel["role"], string][] = [
  [
    "lead",
    `(?:əsas|baş|aparici) (?:icraçi|məsul|cavabdeh|qurum|orqan)\\p{L}*${azerbaijaniBodies}|rəhbər${azerbaijaniBodies}|əlaqələndirici${azerbaijaniBodies}|koordinator`,
  ],
  [
    "responsible",
    `(?:məsul|cavabdeh|icraçi(?:lar)?|icra edən|icraedici)${azerbaijaniBodies}|icraya (?:məsul|cavabdeh)${azerbaijaniBodies}|məsuliyyət(?: daşiyan)?${azerbaijaniBodies}|(?:(?:nəticə|icra|tədbir|iş|bun)\\p{L}* )?(?:görə )?(?:cavabdeh(?:dir)?|məsul(?:dur)?|cavab verir(?:lər)?)|(?:məsul|cavabdeh)dir(?:lər)?|kim (?:cavabdehdir|cavab verir|icra edir|edir|görür)|icra edir`,
  ],
  [
    "partners",
    `kiminlə(?: birgə| birlikdə)?|kimlərlə|(?:birgə|digər) (?:icraçi|icra edən|iştirakçi|qurum|orqan)\\p{L}*${azerbaijaniBodies}|ilə birgə|tərəfdaş\\p{L}*${azerbaijaniBodies}|həmicraçi\\p{L}*|dəstək (?:verən|olan|göstərən)\\p{L}*${azerbaijaniBodies}|dəstəkləyən\\p{L}*${azerbaijaniBodies}|(?:kim )?kömək (?:edir|edənlər)|kömək edən${azerbaijaniBodies}|(?:köməkçi|yardimçi|əlavə) (?:icraçi|iştirakçi|qurum|orqan|təşkilat|tərəf)\\p{L}*${azerbaijaniBodies}|yardim edən\\p{L}*${azerbaijaniBodies}|(?:kim(?:lər)? )?qoşul(?:ur|urlar|an\\p{L}*)|(?:kim(?:lər)? )?(?:dəstək (?:verir|olur)|yardim edir)|iştirak edən\\p{L}*${azerbaijaniBodies}|iştirakçilar|cəlb (?:olunan|edilən)\\p{L}*${azerbaijaniBodies}`,
  ],
  [
    "time",
    "nə vaxt(?:adək|a qədər|a kimi| qədər| bitir)?|nə vaxta(?: hazir\\p{L}*(?: \\p{L}+)?)?|nə zaman(?: \\p{L}+)?|hazir ol(?:ur|acaq|malidir)|bitir|bitəcək|bitmə (?:vaxt|tarix)\\p{L}*|(?:tamamlanma|yekunlaşma|bitirilmə) (?:vaxt|tarix|müddət)\\p{L}*|haçan|(?:icra |icranin |həyata keçirilmə |yerinə yetirilmə )(?:müddət|vaxt|tarix|dövr|il)\\p{L}*|müddət\\p{L}{0,3}|son (?:tarix|müddət|vaxt)|başlama (?:tarix|vaxt)\\p{L}*|zaman çərçivəsi|başlama ?(?:və|[–—-]) ?(?:bitmə|son)\\p{L}*(?: (?:tarix|vaxt)\\p{L}*)?",
  ],
  [
    "indicator",
    "(?:(?:nəticə|uğur|icra|əsas|performans|fəaliyyət)(?:nin|un)? )?(?:göstərici|indikator)\\p{L}*|(?:nəticə|uğur|qiymətləndirmə)(?:un)? (?:meyar|əlamət|ölçü)\\p{L}*|uğurun (?:meyar|əlamət|ölçü)\\p{L}*|necə (?:bil|öyrən|ölç|gör)\\p{L}*|nə ilə (?:ölç|qiymətləndir|bil|yoxla)\\p{L}*|nəyə görə (?:ölç|qiymətləndir|bil)\\p{L}*|nə ölçülür|nədən biləcəyik|gözlənil\\p{L}+ nəticə\\p{L}*",
  ],
  [
    "baseline",
    "ilkin (?:vəziyyət|dəyər|göstərici|səviyyə|qiymət|rəqəm)\\p{L}*|baza (?:dəyər|göstərici|səviyyə)\\p{L}*|(?:mövcud|hazirki|cari) (?:göstərici|dəyər|səviyyə|vəziyyət)\\p{L}*|başlanğic (?:dəyər|göstərici|səviyyə|nöqtə)\\p{L}*",
  ],
  ["target", "hədəf (?:dəyər|göstərici|səviyyə|qiymət|rəqəm)\\p{L}*|son dəyər|hədəflənən \\p{L}+"],
  [
    "verification",
    "sübut\\p{L}*|təsdiq(?:i|edici)?|təsdiq (?:edən sənəd|mənbə|vasitə|sənəd|üsul)\\p{L}*|təsdiq(?:ləyici|edici) \\p{L}+|doğrulama(?: (?:mənbə|vasitə)\\p{L}*)?|yoxlama (?:mənbə|vasitə|üsul)\\p{L}*|məlumat(?:in)? mənbə\\p{L}*|harada (?:qeyd|yazil|göstəril)\\p{L}*(?: \\p{L}+)?|nə (?:ilə )?(?:təsdiq|sübut)\\p{L}*(?: \\p{L}+)?|(?:haradan|nədən) (?:bil|məlum)\\p{L}*|necə yoxlan\\p{L}*|(?:sübut|təsdiq|sənəd)\\p{L}*(?: \\p{L}+)? (?:saxlan|harada)\\p{L}*(?: \\p{L}+)?|harada (?:yoxla|görün|saxlan|əks)\\p{L}*(?: \\p{L}+)?|(?:haradan|hansi (?:sənəd|mənbə|reyestr)\\p{L}*) (?:məlumat )?(?:götürül|görün|bilin|yoxlan)\\p{L}*|(?:məlumat|rəqəm)(?:lar)? haradan\\p{L}*|(?:uçot|qeydiyyat|sübut) sənəd\\p{L}*",
  ],
  [
    "budget",
    "vəsait(?:lər|i)?|maliyyə(?:ləşmə|si)?(?:nin həcmi)?|maliyyə (?:vəsait|təminat|ehtiyac|resurs)\\p{L}*|büdcə(?:si)?|xərc(?:lər|i)?|xərclərin məbləği|tələb olunan (?:vəsait|məbləğ)|neçəyə başa gəl\\p{L}*|smeta|(?:maliyyə(?:ləşmə)?|maliyyələşdirmə|vəsait|vəsaitin|büdcə) mənbə\\p{L}*|kim (?:ödəyir|maliyyələşdirir)|(?:pulu|vəsaiti) (?:kim|haradan)(?: \\p{L}+)?|haradan (?:ödənil|maliyyələş)\\p{L}*|nəyin hesabina|pul haradandir",
  ],
]
const weakAzerbaijani: [FieldLabel["role"], string][] = [
  ["responsible", "kim|qurum(?:lar)?|orqan(?:lar)?|sahibi"],
  [
    "partners",
    "birgə|birlikdə|dəstək|kömək|əməkdaşliq|iştirak(?: ed(?:ir|irlər|ən))?|kömək ed(?:ir|irlər)|dəstək(?:ləyir(?:lər)?| (?:verir|göstərir|olur)(?:lər)?)",
  ],
  ["time", "vaxt\\p{L}?|tarix\\p{L}?|il(?:lər)?|dövr|zaman|möhlət|başlama|bitmə"],
  ["indicator", "nəticə(?:lər|si)?|meyar(?:lar)?|ölçü"],
  ["baseline", "indi|hazirda|baza|vəziyyət|ilkin|başlanğicda"],
  ["verification", "yoxlama(?:lar|si)?|yoxlanil\\p{L}*"],
  ["target", "hədəf(?:lər|i)?|olacaq"],
  ["budget", "pul|məbləğ|qiymət\\p{L}?|dəyər\\p{L}?|resurs(?:lar)?"],
  ["source", "mənbə(?:lər|yi|si)?"],
]

const whole = (list: [FieldLabel["role"], string][], weak: boolean) =>
  list.map(([role, words]) => ({ role, weak, pattern: new RegExp(`^(?:${words})$`, "u") }))

const patterns = [
  ...[english, russian, azerbaijani].flatMap((list) => whole(list, false)),
  ...[weakEnglish, weakRussian, weakAzerbaijani].flatMap((list) => whole(list, true)),
]

const known = new Map<string, FieldLabel | null>()

function look(folded: string): FieldLabel | null {
  const found = patterns.find(({ pattern }) => pattern.test(folded))
  return found ? { role: found.role, weak: found.weak } : null
}

/**
 * The field that a label before a colon, a dash or a cell's edge names, as plans write them; null
 * for any other words. Years and parentheses in a label are ignored.
 */
export function fieldLabel(words: string): FieldLabel | null {
  if (words.length > 70 || words.split(" ").length > 10) return null
  const folded = foldCase(words)
    .replace(
      /\([^)]*\)|(?<!\d)(?:19|20)\d{2}(?!\d)(?: ?(?:г\.?|год\p{L}*|-c[iu] il\p{L}*))?/gu,
      " ",
    )
    .replace(/[\s.:*_]+$|^[\s*_]+/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/^the /, "")
  if (folded === "") return null
  // "Lead / partners", "Cost and source": the first of two labels decides.
  const parts = folded.split(/ ?[/&+] ?| (?:and|и|və) /u)
  const label = known.get(folded) ?? look(folded)
  if (label || parts.length === 1) {
    if (known.size < 2000) known.set(folded, label)
    return label
  }
  const each = parts.map((part) => look(part))
  return each.every((part) => part !== null) ? (each[0] ?? null) : null
}
