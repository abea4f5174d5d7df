import type { AgainstWording } from "../set.ts"

type Words = readonly [en: string, ru: string, az: string]

// A text that tells how things are done today finds a fault and does not order it.
const described: Words = [
  "often|frequently|as a rule|usually|in practice|at present|today|hitherto|until now|so far|sometimes|commonly|currently|many victims|most victims|some victims|contrary to|in breach|criticis|concern|audit|reviewers|continue|with the result|as a consequence|in violation",
  "нередко|зачастую|часто|как правило|обычно|на практике|до сих пор|до настоящего времени|в настоящее время|по-прежнему|порой|иногда|сегодня|противореч|вследствие|что привод|выявил|отмеча|раскритик|критик|несмотря на|в нарушение|до этого",
  "çox vaxt|tez-tez|adətən|bir qayda olaraq|praktikada|təcrübədə|hələ də|hazırda|indiyədək|bəzən|bu gün|ziddir|qeyd edir|səbəb olur|nəticəsində|faktiki|tənqid|pozaraq",
]
const denied: Words = [
  "no=|nobody|none=|nor=|neither|never|not=|cannot|prohibit|ban=|forbid|abolish|rather than|instead of",
  "не=|ни=|никто|никого|никому|никогда|запре|запрет|недопущ|исключ|вместо",
  "heç|qadağan|yolveril|yol verilm|əvəzinə",
]

function join(one: string, other: string): string {
  return [one, other].filter(Boolean).join("|")
}

/** Every choice of one alternative from each list, all of which must stand in a sentence. */
function all(...lists: readonly string[]): string {
  return lists
    .map((list) => list.split("|"))
    .reduce((done, next) => done.flatMap((left) => next.map((right) => `${left} & ${right}`)))
    .join("|")
}

/** Wording against the provisions of an area: what says so, and what in a sentence takes it back. */
function against(area: string, says: Words, unless: Words = ["", "", ""]): AgainstWording {
  const [en, ru, az] = says
  return {
    area,
    says: { en, ru, az },
    unless: {
      en: join(unless[0], described[0]),
      ru: join(unless[1], described[1]),
      az: join(unless[2], described[2]),
    },
  }
}

const free: Words = [
  "whether or not|whether/if .. or not|regardless|irrespective|unconditional|not depend|not conditional|not be|even if|not only|without requiring|without .. asked|not dependent|including|as well as|no matter|personal situation",
  "независимо|вне зависимости|не зависит|не обуслов|не только|даже если|без требования|в том числе|не дожидаясь|не отказ|не требу|а также|ли=|личн",
  "asılı olmayaraq|asılı deyil|təkcə|şərtsiz|şərti qoyulmadan|şərtindən azad|şərtləndirilm|tələb edilmədən|tələb olunmadan|daxil olmaqla|də daxil|olsa da|etməsə də|verməsə də|asılı edilm|edib etmə|verib vermə|istəyib istəmə|şəxsi",
]
const keeps: Words = [
  "no victim/person/resident/woman/child/one|nobody|none=|keeps|keep=|goes on|continues|not end|not lose|not be|remains entitled|retains|not deprive|not exclude",
  "сохраня|не лиша|не теря|не утрачив|не прекраща|не выселя|не отказыва",
  "saxlayır|saxlanılır|itirmir|məhrum edilm|dayandırılm|çıxarılm",
]

const servesEn =
  "as long as .. assist/cooperate/help/testify/assists/cooperates/helps/testifies|while they cooperate/assist/testify|while he/she cooperates/assists/testifies|for/during the duration/time/period of .. cooperation/testimony/proceedings|only .. who/if/once/when/after .. cooperat/testif/assist/agree/undertake/undertaken/statement/evidence|provided that .. cooperat/testif/assist/evidence/statement|on condition .. cooperat/testif/assist/evidence/statement|conditional on/upon .. cooperation/testimony/statement/evidence|depends/depend on .. cooperation/testimony/statement|in return/exchange for .. testimony/statement/evidence/cooperation|subject to .. cooperation/testimony|reserved for .. who .. cooperat/testif/assist|only/solely/exclusively .. whose .. testimony/evidence/statement/cooperation"
const servesRu =
  "на время/период/срок .. участия/сотрудничеств/следств/показани|пока .. сотруднича/участву/помога/содейств|только/лишь/исключительно .. сотруднича/показани/свидетельств/содейств/помога|при условии .. сотруднич/показани/содейств/свидетельств/участи|зависит от .. сотруднич/показани/содейств|ставится в зависимость от .. показани/сотруднич|в обмен на .. показани/сотруднич|взамен .. показани"
const servesAz =
  "yalnız .. əməkdaşlıq/ifadə/istintaq/şahidlik|iştirak etdi .. müddət|əməkdaşlıq etdi .. müddət|kömək etdi .. müddət|ifadə ver .. şərt|əməkdaşlıq .. şərt|əməkdaşlıqdan asılıdır|ifadəsindən asılıdır|ifadə .. müqabilində|əməkdaşlıq .. müqabilində"

const refusesEn =
  "refuses/refuse/refused/declines/ceases/fails/stops/unwilling to testify/cooperate/give/assist/appear|withdraws .. statement/testimony|does not testify/cooperate|decides not to testify/make/give/cooperate|will not testify/cooperate/give|chooses not to testify/cooperate/make/give"
const refusesRu =
  "отказавш .. показани/свидетельств/сотруднич/содейств|отказ .. от .. показани/сотруднич|прекращает/прекратил .. сотруднич|не сотруднича|не дает показани|отказывается .. показани/свидетельств/сотруднич/содейств|отказа/отказе .. показани/сотруднич"
const refusesAz =
  "ifadə .. imtina|əməkdaşlıqdan imtina|əməkdaşlığı dayandır|şahidlik .. imtina|istintaqa kömək etməyən|ifadə verməyən"

const helpEn =
  "shelter/accommodation/assistance/help/care/support/services/treatment/aid/place/lodging/protection"
const helpRu = "приют/помощ/убежищ/поддержк/проживани/услуг/лечени/жиль/защит"
const helpAz = "sığınacaq/yardım/kömək/yer/xidmət/müalicə/mənzil/dəstək"

const detainedEn =
  "are/is/be/being kept/held/detained/placed/locked in/until/under .. detention/custody/cell/guard/prison/identified|kept/held/placed in .. detention/custody/closed|are/is/be/remain detained|hold/keep/detain/place/lock .. detention/custody/cell/cells/prison/police/closed"
const detainedRu =
  "содержатся/содержится/помещаются/помещается/находятся/остаются/содержать/помещать/помещение/содержание/держать .. стражей/изолятор/спецприемник/приемник/закрыт/задержани/камер/арест"
const detainedAz =
  "həbsdə/saxlama/qapalı/təcridxana/kamera .. saxlanılır/yerləşdirilir/qalır/saxlanır/saxlanılması/yerləşdirilməsi|saxlama mərkəzin .. saxlanılır/yerləşdirilir/saxlanılması/yerləşdirilməsi|mühafizə altında saxlanılır"

const sentEn =
  "returned/return=/repatriated/deported/sent/removed/expelled to/home/back/from .. country/countries/home/origin|sent back|sent home|deport=/remove=/repatriate=/expel= .. foreign/victims/victim/them|return=/send= .. victims/foreigners .. home/back/country|returned home|are/is/be deported/removed/repatriated/expelled|escorted/taken/brought/put to/across/over/on .. border/frontier/plane"
const sentRu =
  "возвращаются|возвращается|подлежат возвращению|подлежит возвращению|депортировать|выдворять|выдворить|высылать|выслать|возвращать .. жертв/пострадавш/иностран|направлять/отправлять .. жертв/пострадавш .. родину|депортируются|депортируется|выдворяются|выдворяется|высылаются|высылается|направляются/направляется .. родину/страну|подлежат/подлежит выдворению/депортации/высылке|надлежит/следует/должны .. отправ/вернуть/выслать/выдворить/депортировать"
const sentAz =
  "ölkə/ölkəsinə/vətəninə/vətənlərinə/geri/evinə qaytarılır/göndərilir|ölkədən çıxarılır|ölkədən çıxarılması|deportasiya edilir/olunur/edilməsi/olunması|vətəninə/ölkəsinə qaytarılması/göndərilməsi|qaytarılırlar|göndərilirlər|ölkə/ölkəsinə/vətəninə/vətənlərinə/geri/evinə qaytarılmalıdır/göndərilməlidir|ölkədən çıxarılmalıdır"

const punishedEn =
  "are/is/be/being/remain fined/charged/prosecuted/punished/penalised/penalized/sanctioned/convicted/liable/answerable/accountable|held/remains/remain/stays/stay liable/answerable/responsible/accountable|bears/bear/bearing .. responsibility/liability|liable to a fine|fine=/prosecute=/charge=/punish= victims/trafficked/women|answers/answer .. law|stand/stands trial|like any/every other offender/offenders|like everybody/everyone else"
const punishedRu =
  "несут/несет .. ответственност|отвечают/отвечает .. закон/основани/наравне/все|на общих основаниях|на общем основании|наравне со всеми|как и/все .. остальные/граждане/нарушители|отвечают/отвечает перед судом/законом|штрафовать|наказывать|привлекать/привлечь .. ответственности|штрафуются|штрафуется|наказываются|наказывается|привлекаются/привлекается к .. ответственности|подлежат/подлежит .. наказанию/ответственности/штрафу"
const punishedAz =
  "ümumi əsaslarla|ümumi qaydada .. məsuliyyət/cavab|məsuliyyət daşıyır|məsuliyyətə cəlb edilir/olunur|cərimə edilir/olunur/edilməsi/olunması|məsuliyyətə cəlb edilməsi/olunması|cəzalandırılması|cəzalandırılır=|cəzalandırılırlar|ümumi əsaslarla cavab|məhkəmə qarşısında .. cavab|hamı kimi .. məsuliyyət/cavab|qanun qarşısında cavab"
const letOff: Words = [
  "non punish|drop|withdraw|discontinue|no=|nobody|none=|never|not be/held/liable/charged/fined/prosecuted/punished/stand/answer/face/tried/convicted/sentenced/imprisoned/jailed/sent/brought/taken|cancel|exempt|freed|released|quash|waive|who exploit|employer|trafficker|client|journalist|official|whoever|anyone|buyer|carrier|organis",
  "не несут/несет/привлека/наказыва/штраф/подлеж/отвеча|ни=|никто|освобожда|отменя|прекраща|эксплуататор|работодател|торговц|вербовщик|клиент|журналист|должностн|перевозчик|юридическ|виновн|организатор",
  "heç|azad edil|ləğv|istismar edən|işəgötürən|alverçi|müştəri|jurnalist|vəzifəli|daşıyıcı|hüquqi şəxs|təqsirkar|təşkil edən",
]

/** Wording that reads against the provisions of an area. */
export const againstWordings: readonly AgainstWording[] = [
  against(
    "assistance",
    [all(helpEn, servesEn), all(helpRu, servesRu), all(helpAz, servesAz)],
    free,
  ),
  against(
    "assistance",
    [
      `${all(refusesEn, "loses/lose=/forfeits/expelled/discharged/leave=/deprived/ends/end=/stopped/refused/excluded/withdrawn")}`,
      `${all(refusesRu, "лиша/теря/утрачив/выселя/прекраща/отчисля")}`,
      `${all(refusesAz, "itir/məhrum/çıxarılır/dayandırılır/kəsilir/verilmir")}`,
    ],
    [join(keeps[0], free[0]), join(keeps[1], free[1]), join(keeps[2], free[2])],
  ),
  against(
    "assistance",
    [
      "victim/victims/survivors/residents/persons/person/people/those/women/they/she/he .. repay/repays/reimburse/reimburses/refund/refunds|victim/victims/survivors/residents/persons/those/women .. pay/pays/bear/bears .. cost/costs/expenses/themselves/treatment/accommodation|shelter/accommodation/treatment/assistance .. at .. own expense|charged for .. accommodation/shelter/treatment/stay",
      "жертв/пострадавш/потерпевш/проживающ/лица/лицо/женщины/они .. возмеща/оплачива/компенсиру/возвраща .. расход/стоимост/проживани/лечени/содержани|приют/проживани/лечени/помощь & за свой/собственный счет|взыскиваются/взыскивается с .. пострадавш/жертв/потерпевш/проживающ",
      "qurban/zərərçəkmiş/sakin/şəxslər/şəxs/onlar .. ödəyir/qaytarır/qarşılayır|sığınacaq/müalicə/yaşayış/yardım & öz hesabına|xərclər .. qurbandan/zərərçəkmişdən/onlardan tutulur",
    ],
    [
      `${denied[0]}|nothing|free of charge|state/fund/budget .. bear/bears/pay/pays/reimburse/cover`,
      `${denied[1]}|бесплатн|государство/фонд/бюджет .. возмеща/оплачива`,
      `${denied[2]}|pulsuz|dövlət .. ödəyir|fond .. ödəyir|dövlət hesabına`,
    ],
  ),
  against(
    "assistance",
    [
      "victim/victims/residents/they/women/persons .. may/must/can/are/is not .. leave/go/going/leaving|forbidden/prohibited/barred .. leave/leaving/going|may not leave the shelter|not leave the shelter without",
      "запреща .. покид/выход|не вправе/могут/может .. покид/выход|без права .. покид/выход|выход из приюта .. только/запрещ",
      "tərk etməsi/etmələri qadağan|tərk edə bilməz|tərk etmək qadağan|çıxması qadağan|çıxa bilməz",
    ],
    ["at any time|freely", "в любое время|свободно", "istədiyi vaxt|istədikləri vaxt|sərbəst"],
  ),
  against(
    "assistance",
    [
      all("victim/victims/survivors", detainedEn),
      all("жертв/пострадавш/потерпевш", detainedRu),
      all("qurban/zərərçəkmiş", detainedAz),
    ],
    denied,
  ),
  against(
    "identification",
    [
      all("victim/victims/survivors", detainedEn),
      all("жертв/пострадавш/потерпевш", detainedRu),
      all("qurban/zərərçəkmiş", detainedAz),
    ],
    [
      `${denied[0]}|released|among|screen|detect|have/has been held/kept/detained`,
      `${denied[1]}|освобожда`,
      `${denied[2]}|azad`,
    ],
  ),
  against(
    "identification",
    [
      "only/solely/exclusively .. police/investigator/prosecutor/court/investigators/prosecutors & identif/recognis/recogniz/status|only/solely/exclusively/not/unless .. once/after/when/if/until/before .. case/proceedings/convict/conviction/judgment/verdict/charge/charged/indictment & identif/recognis/recogniz/status|no/not .. treated/recognised/recognized/identified/regarded .. as .. victim .. before/until .. judgment/conviction/convicted/verdict/case/court|victim & status/recognised/recognized/certificate .. after/once/upon/following .. conviction/judgment/verdict/charge",
      "только/лишь/исключительно/только .. полици/следовател/прокурор/суд= & признан/признав/призна/установл/устанавлива/идентифи/выявл|полиция/следователь и/но только/лишь & признан/призна/устанавлива/идентифи|статус/признан/признается & не ранее/раньше .. приговор/возбужд/обвинен|статус/признается/признаются & после вступления/вынесения .. приговор|только/лишь/исключительно .. после/при .. возбужд/приговор/осужд/обвинен/предъявл & признан/признав/призна/установл/устанавлива/идентифи/статус",
      "yalnız .. polis/müstəntiq/prokuror/məhkəmə & müəyyən/tanın/tanıy/status|yalnız .. işi/məhkum/hökm/ittiham .. sonra/başlan/əsasında & müəyyən/tanın/status|status/tanınır/müəyyən & hökm/ittiham/məhkum .. sonra .. verilir/tanınır/edilir|yalnız .. məhkum/hökm/başlan & müəyyən/tanın/status",
    ],
    [
      "even if|not only|without waiting|need not|not required|delayed|wait|postpone|before a/the/any criminal|whether or not|regardless",
      "не только|не требу|независимо|не дожидаясь|до возбуждения",
      "təkcə|asılı olmayaraq|tələb olunmur|gözləmədən|başlanmamışdan|edilməsə də",
    ],
  ),
  against(
    "recovery-reflection",
    [
      "reflection/recovery/recuperation & cut short|reflection/recovery & shortened/curtailed|reflection/recovery & ended/terminated/interrupted .. early/if/when/where|reflection period of three/five/seven/ten/fourteen days|reflection period of only three/five/seven/ten/fourteen days|reflection period of two/one weeks/week|reflection/recovery & reduced to",
      "размышлени/восстановлени & может быть сокращен/прекращен/прерван|размышлени/восстановлени & сокращается|размышлени & сроком на три/пять/семь/десять/5/7/10 дней/суток|размышлени & продолжительностью/длительностью/сроком/составляет/равен три/пять/семь/десять/трех/пяти/семи/десяти/5/7/10 дней/суток|размышлени & продолжительностью/длительностью в три/пять/семь/десять/5/7/10 дней/суток",
      "düşünmə/bərpa & endirilə/azaldıla/qısaldıla/kəsilə/dayandırıla bilər|düşünmə/bərpa & qısaldılır/azaldılır/kəsilir/endirilir|düşünmə müddəti üç/beş/yeddi/on gün",
    ],
    [
      `${denied[0]}|no less|at least|only|increas|extend|lengthen`,
      `${denied[1]}|не менее|увелич|продл|только`,
      `${denied[2]}|bilməz|az olm|yalnız|artır|uzad`,
    ],
  ),
  against(
    "recovery-reflection",
    [
      "reflection/recovery & is/are/be questioned/interrogated/interviewed|reflection/recovery & must/shall/obliged .. give/make/testify .. evidence/statement",
      "размышлени/восстановлени & допрашивается/допрашиваются|размышлени/восстановлени & обязан .. показани/явля|размышлени/восстановлени & подлежит/подлежат допросу",
      "düşünmə/bərpa & dindirilir=|düşünmə/bərpa & dindirilirlər|düşünmə/bərpa & ifadə verməlidir/verməyə borclu",
    ],
    [`${denied[0]}|unless|only if she|only with`, denied[1], denied[2]],
  ),
  against(
    "recovery-reflection",
    [
      all("reflection/recovery", servesEn),
      all("размышлени/восстановлени", servesRu),
      all("düşünmə/bərpa", servesAz),
    ],
    free,
  ),
  against(
    "residence",
    [
      all(
        "permit/permits/residence",
        "withdrawn/revoked/cancelled/annulled/terminated/expires/ends",
        refusesEn,
      ),
      all("вид/виды/разрешени", "аннулиру/отзыва/прекраща/утрачива", refusesRu),
      all("icazə", "ləğv/geri/dayandırılır/qüvvədən", refusesAz),
    ],
    [
      `not withdrawn/revoked/be/cancelled/annulled|${free[0]}`,
      `не аннулир/отзыв/прекращает/утрачив|${free[1]}`,
      `ləğv edilmir/olunmur/edilməyəcək|geri alınmır|${free[2]}`,
    ],
  ),
  against(
    "residence",
    [
      "permit/permits/residence & only/solely/exclusively & prosecutor/investigator/testimony/cooperat/testif|permit/permits/residence & only/solely/exclusively if/when/where .. testimony/cooperat/proceedings/prosecutor",
      "вид/виды/разрешени & только/лишь/исключительно & прокурор/следовател/показани/сотруднич/свидетельств/содейств",
      "icazə & yalnız & prokuror/müstəntiq/ifadə/əməkdaşlıq/şahidlik",
    ],
    free,
  ),
  ...["residence", "return"].map((area) =>
    against(
      area,
      [
        `${all("victim/victims/survivors", sentEn, "immediately/forthwith")}|victim/victims/survivors & are/is/be removed/deported/expelled .. immediately/without/after|victim/victims/survivors & deported/removed/expelled & at .. own expense|victim/victims/survivors & are/is/be/shall deported`,
        "жертв/пострадавш/потерпевш & выдворяются|жертв/пострадавш/потерпевш & выдворяется|жертв/пострадавш/потерпевш & депортируются|жертв/пострадавш/потерпевш & депортируется|жертв/пострадавш/потерпевш & высылаются/высылается|жертв/пострадавш/потерпевш & подлежат/подлежит выдворению/депортации/высылке",
        "qurban/zərərçəkmiş & ölkədən çıxarılır|qurban/zərərçəkmiş & deportasiya edilir/olunur",
      ],
      denied,
    ),
  ),
  against(
    "return",
    [
      `${all(sentEn, "within/in .. days/hours")}|${all(sentEn, "immediately/forthwith")}|returned/sent/repatriated .. without delay`,
      `${all(sentRu, "в течение .. дней/дня/суток/часов/недел")}|${all(sentRu, "немедленно/незамедлительно/безотлагательно")}`,
      `${all(sentAz, "gün/saat/həftə ərzində/müddətində")}|${all(sentAz, "dərhal/gecikdirilmədən")}`,
    ],
    [
      `${denied[0]}|voluntar|who wish|wishes|at .. request|after an assessment|if they wish|money|documents`,
      `${denied[1]}|добровольн|по .. желани|по просьбе|после оценки|документы`,
      `${denied[2]}|könüllü|istəyən|istəyi ilə|xahişi|qiymətləndirildikdən sonra|sənəd`,
    ],
  ),
  against(
    "return",
    [
      `return/returned/repatriat/deport/sent/travel & at/on their/his/her/the own/victim expense/cost|${all(sentEn, "regardless/irrespective of .. wish/wishes/will/consent")}|returned/sent/repatriated .. against .. will/wish/wishes|returned/sent/repatriated .. without .. consent`,
      `возвращ/депорт/выдвор/высыл/проезд & за свой/собственный счет|${all(sentRu, "независимо/вне/вопреки/против/помимо .. желани/воли/согласи")}`,
      `qayıdış/qaytarıl/deportasiya/göndəril/yol & öz hesabına/vəsaiti|${all(sentAz, "istəyindən/razılığından/iradəsindən asılı olmayaraq")}|istəyinin əksinə .. qaytarılır/göndərilir|iradəsinin əksinə .. qaytarılır/göndərilir|zorla qaytarılır/göndərilir`,
    ],
    denied,
  ),
  against(
    "non-punishment",
    [
      `${all("offence/offences/crime/crimes/law/illegal/unlawful/forged/broken/broke", "while/when/during/whatever/whether/under .. exploited/exploitation/trafficked/circumstances/made/forced/pressure", punishedEn)}|${all("victim/victims/survivors/trafficked", "stay/entry/papers/documents/passport/passports/prostitution/begging/permit/theft/border/offence/offences", punishedEn)}|remains answerable .. whatever`,
      `${all("правонаруш/незаконн/подложн/преступл/преступив/нарушивш/нарушени/деяни", "эксплуат/жертв/пострадавш/принужд/подневольн", punishedRu)}|${all("жертв/пострадавш/потерпевш", "пребывани/разрешени/проституц/попрошайнич/документ/паспорт/границ/подложн/кражи", punishedRu)}`,
      `${all("hüquqpoz/qanunsuz/saxta/cinayət/qanunu/əməl/pozuntu", "istismar/qurban/zərərçəkmiş/zərər/məcbur", punishedAz)}|${all("qurban/zərərçəkmiş/zərər", "qalma/icazəsiz/fahişəlik/dilənçilik/sənəd/pasport/sərhəd/saxta/oğurluq", punishedAz)}`,
    ],
    letOff,
  ),
  against(
    "compensation",
    [
      "compensation/damages/compensated/payments & when/after/once & assets/property/belongings & sold/confiscated/seized/recovered|compensation/damages/payments & after .. confiscation/sale of|compensation/damages/compensated & only/not/solely/until/unless .. after/once/when/if/until .. confiscat/convict/conviction/recovered/seized/sold|foreign/foreigners/non-nationals & not entitled/eligible & compensation/fund/damages|foreign/foreigners & no/without right/entitlement & compensation/fund/damages|compensation/fund & reserved/limited/restricted/only .. citizens/nationals|victim/victims/party .. pay/pays .. court/state fee/fees & damages/compensation/claim/claiming/sue",
      "компенсаци/возмещени/выплат & после продажи/конфискации/реализации/взыскания/изъятия|компенсаци/возмещени & только/лишь .. после/при .. конфискац/приговор/осужд/взыскани|иностранн & не имеют права/не вправе & компенсаци/возмещени|иностранн & лишены/лишаются права & компенсаци/возмещени|иностранн & не имеют права & компенсаци/возмещени|компенсаци/возмещени & только/лишь .. гражданам/граждане|потерпевш/пострадавш/жертв & обязан/должен/должны .. пошлин|потерпевш/пострадавш/жертв & уплачивает/уплачивают .. пошлин",
      "kompensasiya/ziyan/təzminat & əmlak .. satıldıqdan/müsadirə/tutulduqdan .. sonra|kompensasiya/ziyan/təzminat & yalnız .. müsadirə/məhkum/hökm/tutul|əcnəbi & hüququ yoxdur & kompensasiya/fond|əcnəbi & hüquqa malik deyil & kompensasiya/fond|kompensasiya & yalnız .. vətəndaş|zərərçəkmiş/qurban & rüsum .. ödəməlidir/ödəyir/ödəmək",
    ],
    [
      "without waiting|not after|exempt|not have to|need not|waive|even if|no fee|not required",
      "освобожда|не дожидаясь|не взима|независимо|не обязан",
      "azad|gözlənilmədən|gözləmədən|asılı olmayaraq|tutulmur",
    ],
  ),
  against(
    "privacy",
    [
      "publish=/post=/release= .. names/photographs/photos/identities .. victims/survivors|name=/names/photograph/photographs/photo/photos/identity/identities/address/addresses/faces .. are/is/be published/posted/announced/disclosed/shown/broadcast|name=/names/photographs/photos/identity/identities .. made public|publish/publishes/post=/announce .. name/names/photographs/photos/identity .. victim/victims/survivors|journalists/reporters/media/cameras & admitted/allowed/invited/let=/given .. shelter/film/interview|personal/data/details/information/names & handed/hand=/hands/passed/pass=/passes/shared/share=/shares/transferred/transmit/disclosed/disclose/give=/gives & without .. consent/permission/knowledge",
      "имена/имя/фамили/фотограф/снимк/лица/адрес & публикуются/публикуется/публиковать/обнародовать/размещаются/размещается/оглашаются/оглашается/обнародуются/разглашаются/показываются & пострадавш/жертв/потерпевш|журналист/корреспондент/съемочн & допуска/приглаша/пропуска & приют/убежищ/съемк/пострадавш|данные/данных/сведени/информаци & передают/передает/передаются/сообщают/сообщаются/раскрываются & без .. согласия/ведома/разрешения",
      "ad/adlar/adları/fotoşəkil/foto/şəkil/ünvan/kimliyi & dərc edilir/olunur/edilməsi/olunması & qurban/zərərçəkmiş/zərər|ad/adlar/adları/fotoşəkil/foto/şəkil/kimliyi & yayımlanır/açıqlanır/yerləşdirilir/elan & qurban/zərərçəkmiş/zərər|jurnalist/müxbir & buraxılır/dəvət & sığınaca/çək|məlumat & ötürür/ötürülür/verilir/açıqlanır/paylaşır & razılığı/razılıqları olmadan|məlumat & ötürür/ötürülür/verilir/açıqlanır & xəbəri olmadan",
    ],
    [
      `${denied[0]}|fined|blurred|coded|withheld|only`,
      `${denied[1]}|штраф|обезлич|наказыва`,
      `${denied[2]}|cərimə|dərc edilmir|qadağan|anonim`,
    ],
  ),
  against(
    "children",
    [
      "hold=/keep=/place=/detain=/lock= .. child/children/minors/girls/boys & closed/detention/cell/cells/custody/prison/police|child/children/minor/minors/girls/boys & placed/held/kept/detained/locked in .. closed/detention/cell/custody/prison/police",
      "дети/детей/ребенок/ребенка/несовершеннолетн/подростк & помещаются/помещается/содержатся/содержится/помещать/содержать/помещение & закрыт/изолятор/приемник/камер/стражей/спец",
      "uşaq/azyaşlı/yetkinlik & qapalı/təcridxana/kamera/həbs/saxlama .. yerləşdirilir/saxlanılır/salınır/yerləşdirilməsi/saxlanılması",
    ],
    denied,
  ),
  against(
    "children",
    [
      "child/children/minor/minors/age & treated/regarded/considered/deemed/presumed/handled .. as/an/to .. adult/adults|child/children/minors & returned/handed/sent .. parents/family/relatives .. without|returned/handed/sent .. parents/family without .. inquiry/assessment/check",
      "ребенок/ребенка/дети/несовершеннолетн/возраст & считается/считаются/признается/признаются .. взрослым/взрослыми/совершеннолетн|дети/ребенок/несовершеннолетн & возвращаются/возвращается/передаются/передается .. родител/семь/родственник .. без",
      "uşaq/azyaşlı/yaş & yetkin/yaşlı/böyük sayılır/hesab|uşaq/azyaşlı & yoxlama/araşdırma/qiymətləndirmə .. aparılmadan/olmadan & valideyn/ailə",
    ],
    [
      "never|not be treated|presumed to be a child|no child",
      "не считается/признается|до доказательства",
      "sayılmır|əksi sübut",
    ],
  ),
  against(
    "victim-witness",
    [
      "victim/victims/witness/witnesses/party/parties & evidence/testif/heard/questioned/statement/testimony & in open court|victim/victims/witness/witnesses & evidence/testif/heard/questioned/statement/testimony & in .. presence of .. accused/defendant/suspect/trafficker|victim/victims/witness/witnesses & confront/confronted .. accused/defendant/suspect|victim/victims/witness/witnesses & brought .. force|victim/victims/witness/witnesses & compelled/forced/obliged to .. testify/appear/evidence",
      "жертв/пострадавш/потерпевш/свидетел & показани/допрашива/допрос & в открытом .. заседании|жертв/пострадавш/потерпевш/свидетел & показани/допрашива/допрос & в присутствии .. обвиняем/подсудим/подозреваем|жертв/пострадавш/потерпевш/свидетел & очная/очную/очной ставк|жертв/пострадавш/потерпевш/свидетел & принудительн/приводу/приводом",
      "qurban/zərərçəkmiş/şahid & ifadə/dindir & açıq iclas/məhkəmə|qurban/zərərçəkmiş/şahid & ifadə/dindir & təqsirləndirilən/müttəhim .. iştirakı/yanında|qurban/zərərçəkmiş/şahid & üzləşdirilir|qurban/zərərçəkmiş/şahid & məcburi .. gətirilir/qaydada",
    ],
    [
      `${denied[0].replace("|not=", "")}|without .. presence|closed session|behind a screen|is not|are not|need not|not be|who were/was|traffick .. forced|so that|avoid|prevent|reduc|instead|abolish|no longer|spare|sparing`,
      "не встреча|не допуска|не подверга|не проводит|не примен|без очн|без присутствия|в отсутствие|исключ|избега|избеж|вместо|сократ|отказаться от|никто|ни один|избав",
      "iştirakı olmadan|qapalı|əvəzinə|üzləşdirilmə|heç|qarşısını|istisna",
    ],
  ),
  against(
    "victim-witness",
    [
      `${all("victim/victims/witness/witnesses", refusesEn, "fine=/fined/punished/charged/liable/penalty/detained")}`,
      `${all("жертв/пострадавш/потерпевш/свидетел", refusesRu, "штраф/наказыва/ответственност/арест")}`,
      `${all("qurban/zərərçəkmiş/şahid", refusesAz, "cərimə/məsuliyyət/cəza")}`,
    ],
    [
      "not fined|not be|nobody|no victim|never",
      "не подлежит|не подлежат|не наказыва|не штраф|не привлек|никто|ни один",
      "cərimə edilmir/olunmur|cəlb edilmir/olunmur|heç",
    ],
  ),
  against(
    "investigation",
    [
      "case/cases/proceedings/investigation/investigations & only/solely/exclusively .. complaint/request/application/statement|investigation/proceedings/case/cases & discontinued/closed/dropped/terminated/stopped & when/if/once/where/after .. withdraw/withdraws/refuses/refuse/declines|investigation/proceedings/case/cases & discontinued/closed/dropped/terminated/stopped & victim .. withdraws/refuses",
      "дело/дела/следстви/расследовани & только/лишь/исключительно .. заявлени/жалоб|дело/дела/следстви/расследовани & прекращается/прекращаются/прекращать & отказ/отозва/забрал",
      "iş/işi/istintaq/araşdırma & yalnız .. ərizə/şikayət|iş/işi/istintaq & dayandırılır/xitam/bağlanır & imtina/geri",
    ],
    [
      "not only|without .. complaint|not discontinued/closed/dropped/be|even if|not because",
      "не только|не прекраща|без заявления|даже если|независимо",
      "təkcə|olmadan|dayandırılmır|davam|də davam",
    ],
  ),
  against(
    "labour-exploitation",
    [
      "employer/employers/owners/enterprises/farms & notified/informed/warned/notice/told/announced & inspection/inspections/visit/visits & in/days/weeks/beforehand advance/before/beforehand/ahead|employer/employers/owners/farms & notified/informed/warned & inspection/inspections/visit & days/weeks/advance|inspections are announced|inspector/inspectors .. report/reports/hand .. workers/migrants/undocumented .. migration/immigration/removal/deportation/police|inspector/inspectors & report/reports & papers/undocumented/irregular & migration/immigration",
      "работодател/хозя/предприяти/владельц & уведомляются/предупреждаются/извещаются/уведомляется & проверк & дней/заранее/предварительно/за|инспектор/инспекция & сообщают/сообщает/передают/передает & миграцион & документ/нелегальн/мигрант",
      "işəgötürən/sahibkar/müəssisə & yoxlama & xəbər/məlumat verilir & əvvəl/əvvəlcədən/qabaqcadan|işəgötürən/sahibkar & yoxlama & xəbərdar edilir/olunur|müfəttiş & miqrasiya .. məlumat/xəbər verir/ötürür & sənədsiz/miqrant/işçi|müfəttiş & miqrasiya .. bildirir & sənədsiz/miqrant",
    ],
    [
      `${denied[0]}|without notice|unannounced|after the`,
      `${denied[1]}|без предупреждения|внезапн`,
      `${denied[2]}|verilmir|vermir|etmədən|qəfil`,
    ],
  ),
  against(
    "borders-migration",
    [
      "woman/women/girls & not/forbidden/prohibited/barred .. allowed/permitted/let/cross/leave/travel/leaving/crossing/travelling|woman/women/girls & refused .. exit/crossing/departure|woman/women/girls & prevented from .. leaving/crossing/travelling",
      "женщин/девуш & запреща & границ/выезд/выезжать|женщин/девуш & не выпуска/разрешается/допуска & границ/выезд",
      "qadın/qız & qadağan & sərhəd/getmə/xaric/çıxma|qadın/qız & icazə verilmir/buraxılmır & sərhəd/xaric",
    ],
    ["no woman|nobody", "никто", "heç"],
  ),
  against(
    "criminalisation",
    [
      "consent/consented/agreed/agreement & not/no/never .. punishable/offence/crime/trafficking/liable/prosecuted/criminal|consent/consented & excludes/exclude/removes .. liability/responsibility/offence",
      "соглас & не .. наказыва/является/считается/признается/образует/преследу|согласие .. исключает .. ответственност|соглас & исключается .. ответственност",
      "razılıq/razılığı & cəzalandırılmır/sayılmır|razılıq/razılığı & cinayət .. deyil|razılıq/razılığı & məsuliyyəti .. istisna edir|razılıq/razılığı & məsuliyyət yaratmır",
    ],
    [
      "nevertheless|irrelevant|whether or not|makes no difference|not change|does not exclude|not a defence|no defence|not remove|not matter|immaterial|without .. consent",
      "не исключает|не имеет значения|независимо|все равно|не освобожда|не меняет|без .. согласия|не может .. учит",
      "istisna etmir|əhəmiyyət|asılı olmayaraq|olsa belə|nəzərə alınmır|olmadan",
    ],
  ),
]
