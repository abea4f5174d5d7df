import type { WrittenPhrasings } from "../phrasing.ts"

type Ways = Readonly<Record<string, readonly (readonly RegExp[])[]>>

const judged =
  /evaluat|assess|audit|review|apprais|(?:mid|end)-?line stud|reports? [^.;]{0,30}?on (?:what|how far|its effects|the effects|(?:its|the) results)|(?:effects?|impact|outcomes?) [^.;]{0,40}?(?:studied|measured)|stud(?:y|ies) (?:of )?(?:its|the) (?:effects|impact|outcomes)|judged?s? (?:by|its|the|how|what|whether)(?!\p{L})|weighs? (?:up )?(?:its|what|the)(?!\p{L})|(?:examin|look|tell|say|find|measure)\p{L}* (?:[\p{L}\d]+ ){0,3}?(?:how far|whether|what (?:has|it|they|the (?:plan|strategy|programme))|which|(?:its|the) results)/iu
const judgedRussian =
  /оценк|аудит|оценива|оцен(?:ит|ят|ить|ен|ён|щик)|(?:провер|судит|судят|изуч|подв|скаж|выясн)\p{L}*[^.;]{1,40}?(?:изменил|результат|итог|сделан|удал|насколько|исполнени|выполнени|эффективност)|(?:результат|итог)\p{L}*[^.;]{1,30}?(?:провер|подв[её]?д|подводи|изуч)/iu
const judgedAzerbaijani =
  /qiymətləndir|dəyərləndir|qiymət ver|audit|nəticələr\p{L}*[^.;]{0,60}?(?:yoxla|araşdır|öyrən)|nə verdiyin\p{L}*/iu

const subject = {
  en: /plan|strategy|programme|implementation|measures|results|money helped|achieved|goals|evaluations?(?!\p{L})(?! of (?:the |each )?(?:risk|need|student|course|training|situation|case|evidence|applic|bid|offer|tender))/iu,
  ru: /план|стратеги|программ|реализац|исполнени|выполнени|результат|мероприяти|эффективност|удалось|достич|достигнут|(?:итогов|промежуточн)\p{L}+ оценк/iu,
  az: /plan|strategiya|proqram|icra|nəticə|tədbir/iu,
}
/**
 * The subject of an evaluation, for evaluators whose name alone (a university's, say) shows that they are
 * independent.
 */
const document = {
  en: /(?<!\p{L})plan(?!\p{L})|strategy|national programme|implementation|whole programme|measures of|its (?:results|effects|impact)|(?:mid-?term|final) evaluation/iu,
  ru: /план|стратеги|реализац|исполнени|выполнени|результативност|эффективност|национальн\p{L}+ программ|программы(?!\p{L})|(?:итогов|промежуточн)\p{L}+ оценк/iu,
  az: /plan|strategiya|icra|milli proqram|(?:yekun|aralıq) qiymət/iu,
}

const own =
  "(?:office|secretariat|coordinator|commission|council(?! of europe)|committee|ministry|ministries|working group|task force|department|directorate|cabinet|government|administration|(?:lead|implementing|responsible|executing|coordinating|coordination|steering|participating|competent|state|monitoring) (?:\\p{L}+ )?(?:bod(?:y|ies)|agenc(?:y|ies)|institutions?|authorit(?:y|ies)|unit|group|board|team|bureau|section|cell)|(?:unit|team|section|division|bureau) (?:that|which) (?:coordinates?|runs?|steers?|implements?|manages?|carries|carry))"
const verdict =
  "(?:final|closing|overall|concluding) (?:verdict|opinion|judge?ment|conclusions?|appraisal|rating|mark)"
const ownRussian =
  "(?:секретариат|координатор|комисси|совет(?!ник|\\p{L}* европы)|министерств|ведомств|(?:рабоч|межведомственн|координационн)\\p{L}+ (?:групп|орган)|координационн\\p{L}+ (?:бюро|офис|отдел|центр|штаб|служб)|(?:отдел|бюро|офис|служб)\\p{L}* (?:по )?координаци|аппарат|исполнител|правительств|кабинет|управлени|департамент|уполномоченн\\p{L}+ орган|МВД|минюст|минтруд)"
const done =
  "(?:провод|провест|провед|готов|осуществля|осуществит|дела(?:ет|ют)|выполня|составля|составит|возлага|возложен|поруча|поручен|да(?:[её]т|ют)(?!\\p{L}))"
const doneAzerbaijani =
  "(?:apar|keçir(?:ir|il|əcək)|hazırla|həvalə|tapşırıl|(?<!dərc |təqdim |nəşr |təşkil |müzakirə )edi(?:r|lir)|yerinə yetir)"

const bodiesAzerbaijani =
  /katibli|əlaqələndirici|əlaqələndirmə(?:si)? (?:büro|şöbə|ofis|idarə|mərkəz|qrup|orqan|bölmə)|koordinator|komissiya|(?<!avropa )şura|nazirli|işçi qrup|icraçı|aparat|kabinet|hökumət|(?:dövlət|məsul|aidiyyəti) (?:qurum|orqan)|daxili qiymətləndir/iu

/** Phrasings for an evaluation by the bodies that steer or carry out the plan. */
export const ownWays: Ways = {
  en: [
    [
      new RegExp(
        `${own}(?:[^.;:]{0,60}?\\s(?:(?:evaluate|appraise)s?|assess(?:es)?|(?:review|examine|consider)s? (?:how|whether)|reviews (?:the|progress|its))(?!\\p{L})|[^.;:]{0,80}?\\s(?:prepare|carr(?:y|ies) out|conduct|make|draw|do(?:es)?(?!\\p{L})|perform|undertake|produce|write|compile|draft)\\p{L}*[^.;:]{0,60}?(?:evaluation|assessment|appraisal|review(?!s))|[^.;]{0,60}?(?:charged|tasked|entrusted) with (?:the )?(?:evaluat|assess|apprais))|(?:evaluat|assess|apprais|review of (?:the |this )?(?:plan|implement|strateg|programme))[^.;]{0,100}?(?:(?<!(?:considered|adopted|approved|discussed|published|commissioned|ordered|examined|endorsed|noted|received|financed|paid|funded|chaired|organi[sz]ed|agreed|amended|requested) )(?<!\\p{L})by|(?:prepared|done|conducted|made|carried out|written) (?:within|inside|in)|(?:entrusted|assigned|given|left|falls?) to|(?:lies|rests?|is) with|(?:responsibility|task|job) of) (?:(?:the )?(?:staff|members|employees|officers|officials|specialists|personnel|team) (?:of|from|in|at) )?(?:\\p{L}+ ){0,4}?${own}|(?:task|duty|responsibility|job) of (?:\\p{L}+ ){0,4}?${own}[^.;]{0,40}?(?:evaluate|assess)(?!\\p{L})|self-(?:evaluat|assess)|(?:internal|in-house) (?:evaluat|assess|review)|(?:evaluat|assess)\\p{L}*[^.;]{0,60}?\\s(?:carried out|done|undertaken|conducted|made|performed) in-house`,
        "iu",
      ),
      /plan|strategy|programme|implementation|measures|results|achieved|progress|how (?:well|far)|effectiveness|(?:final|mid-?term|interim|end-?term) (?:\([^)]*\) )?(?:\p{L}+ )?(?:evaluation|assessment|review)|(?:evaluation|assessment|review) \((?:final|mid-?term|interim)/iu,
    ],
    [
      new RegExp(
        `${own}[^.;:]{0,60}?\\s(?:(?:judges?|measures?|establish(?:es)?|takes? stock of|sums? up)\\s(?:what|how far|whether|(?:the |its |their )?(?:results|effects?|impact|outcomes|success))|(?:gives?|draws?|makes?|writes?|delivers?|pass(?:es)?|issues?)\\s(?:(?!by )\\p{L}+ ){0,3}?${verdict})|(?:${verdict}[^.;]{0,80}?\\s(?:given|drawn|made|written|delivered|passed|issued|formed)(?: up)?|(?:how far|how well|whether) (?:\\p{L}+ ){0,2}?(?:plan|strategy|programme)[^.;]{0,60}?\\s(?:decided|established|determined|settled)|(?:achieved|results|effects?|impact|outcomes|success)[^.;]{0,60}?\\s(?:measured|judged|summed up|summari[sz]ed)) by (?:\\p{L}+ ){0,4}?${own}`,
        "iu",
      ),
      /(?<!draft )(?:plan|strategy|programme)(?!\p{L})/iu,
      /final|closing|overall|itself|themselves|himself|herself|(?<!\p{L})own(?!\p{L})|at (?:the|its) end|(?:staff|officials|officers|members|representatives) of the (?:\p{L}+ )?(?:implementing|lead|responsible|executing|participating|bodies|ministr|secretariat)/iu,
    ],
  ],
  ru: [
    [
      new RegExp(
        `(?:оценк[^.;]{0,40}?\\s[–—-]\\s*(?:за )?|оценк[^.;]{0,120}?${done}[^.;,]{0,60}?|оценива(?:ет|ют)(?:ся)?(?!\\p{L})[^.;,]{0,40}?|оценк[^.;]{0,80}?(?:обязанност|задач|функци|компетенци)\\p{L}* (?:\\p{L}+ )?)${ownRussian}|${ownRussian}(?:[^.;,]{0,90}?${done}\\p{L}*[^.;,]{0,60}?оценк|[^.;]{0,80}?\\sоцен(?:ива(?:ет|ют)|ит|ят)(?!\\p{L}))|самооценк|внутренн\\p{L}+ оценк`,
        "iu",
      ),
      /план|стратеги|программ|реализац|исполнени|выполнени|результат|мероприяти|эффективност|показател|удал|сделан|достигнут|(?:итогов|промежуточн|среднесрочн|заключительн)\p{L}+(?: \([^)]*\))?(?: и \p{L}+(?: \([^)]*\))?)? оценк|оценк\p{L}* \((?:итогов|промежуточн)/iu,
    ],
    [
      new RegExp(
        `${ownRussian}[^.;,]{0,60}?\\s(?:измеря(?:ет|ют)|подвод(?:ит|ят)|анализиру(?:ет|ют)|определя(?:ет|ют)|да[её]т|готовит|выносит|составля(?:ет|ют))(?!\\p{L})|(?:измеря(?:ет|ют)|подвод(?:ит|ят)|анализиру(?:ет|ют)|определя(?:ет|ют)|устанавлива(?:ет|ют)|да[её]т|готовит|проводит|составля(?:ет|ют)|выносит)(?:ся)?(?!\\p{L})[^.;,]{0,40}?${ownRussian}`,
        "iu",
      ),
      /(?:итог|результат|эффект)\p{L}* (?:(?:исполнени|выполнени|реализаци|настоящ)\p{L}+ )?(?:план|программы|стратеги)|(?:итогов|заключительн)\p{L}+ (?:заключени|анализ|вывод|мнени|отзыв)|насколько (?:\p{L}+ )?(?:план|программа|стратегия)|чего (?:достиг|добил)\p{L}* (?:план|программ|стратеги)/iu,
      /план|программы|стратеги/iu,
      /(?<!\p{L})сам(?:и|а|о|ого|ой|им|ими)?(?!\p{L})|сво(?:ими|их|ей)(?!\p{L})|собственн|итогов\p{L}+ (?:заключени|анализ|вывод|мнени|отзыв)|заключительн|в конце срока|по (?:завершении|окончании)|(?:сотрудник|работник|представител)\p{L}* (?:\p{L}+ )?(?:орган\p{L}*-|министерств|ведомств|секретариат|исполнител|ответственн)/iu,
    ],
  ],
  az: [
    [
      bodiesAzerbaijani,
      new RegExp(
        `(?:qiymət|dəyər)ləndir(?:ir|irlər|əcək|əcəklər|ib)(?!\\p{L})|(?:qiymət|dəyər)ləndir(?:il)?m\\p{L}+(?:[^.;]{0,150}?${doneAzerbaijani}|[^.;]{0,60}?(?:vəzifə|səlahiyyət|öhdəli)(?:si|yi|nə|n)?(?:dir|dur|yə))|özünüqiymətləndir`,
        "iu",
      ),
      /plan|strategiya|proqram|icra|nəticə|tədbir|səmərəlili|effektivli|göstərici|(?:yekun|aralıq)(?: \([^)]*\))? (?:qiymət|dəyər)/iu,
    ],
    [
      bodiesAzerbaijani,
      /(?:nəticə|təsir|icra|səmərə)\p{L}*[^.;]{0,100}?(?:ölç(?:ür|ülür|əcək)|təhlil e(?:d|t)|yoxlayır)\p{L}*|yekun (?:rəy|qiymət|nəticə|təhlil)\p{L}*[^.;]{0,60}?(?:ver(?:ir|il|əcək)|hazırla(?:yır|nır)|çıxar(?:ır|ılır)|bildirir|aparır|müəyyən edir)|yekun\p{L}*[^.;]{0,80}?vur(?:ur|ulur)|yekunlaşdır(?:ır|ılır)/iu,
      /(?:plan|strategiya|proqram)(?!\p{L}*\s+layihə)/iu,
      /(?<!\p{L})öz(?:ü|ləri|lərinin)?(?!\p{L})|yekun|(?:icraçı|məsul)\p{L}* (?:\p{L}+ )?(?:əməkdaş|nümayəndə|işçi)/iu,
    ],
  ],
}

/** A phrasing that counts only if none of `unless` matches as well. */
const byNoneOf = (unless: readonly RegExp[], says: RegExp) => ({ says, unless })

const [ownEnglish = /$^/u] = ownWays.en?.[0] ?? []
const [ownInRussian = /$^/u] = ownWays.ru?.[0] ?? []
const ownInAzerbaijani = ownWays.az?.[0]?.slice(0, 2) ?? []

/** Phrasings for an evaluation of the plan by bodies that do not carry it out. */
export const independentWays: Readonly<Record<string, WrittenPhrasings>> = {
  en: [
    [
      judged,
      /(?<!(?:reports?|opinions?|views?|data|sent|submitted|presented) (?:of|from|to) (?:the )?)(?:independent|external)\p{L}*\W+(?:\p{L}+\W+){0,3}?(?:evaluat|assess|audit|review|apprais|expert|team|bod(?:y|ies)(?!\p{L})|group|consult|institut|organi|research|scholar|specialist|firm|compan|person|people|panel|commission|examin|stud)|(?:evaluat|assess|audit|review|apprais|examin|judg)[^.;]{0,80}?(?<!(?:reports?|opinions?|views?|data|information|figures|sent|submitted|presented) (?:of|from|by|to) (?:the )?)(?:independent|external)(?!\p{L}*\s+(?:li[fv]|legal|lawyer|interpret|clinic|psycholog|state|relation|border|polic))|outside (?:expert|evaluat|body|team|group|firm|agenc|institut|organi[sz]|research|review|assess|audit|consult|special|scholar|people|person)|outsiders?(?!\p{L})|from outside(?! the plan)|third[- ]part(?:y|ies)|impartial|neutral|unbiased|outsourc|no (?:links?|connection|ties?) (?:to|with)|other than (?:the|those|a)(?!\p{L})|not a body|(?:has|have|had|did|does|do|is|are|was|were|may)(?:n’t|n't| not| never)(?: \p{L}+){0,4}? (?:measures?|plan|implement\p{L}*|bod(?:y|ies))|peer review|(?:audit|consulting|research) (?:firm|company)|(?:took|takes?|taken|taking|had|have|has|having|with) no (?:part|hand|role|stake|interest|share)|not (?:involved|taken? part|taking part|answerable for|responsible for|on the (?:staff|payroll)|employed|(?:a )?(?:members?|part) of|connected|linked|belong)|nothing to do with|unconnected (?:with|to)|neither (?:lead|carr|implement|belong)/iu,
      subject.en,
    ],
    [
      judged,
      /universit|academ|scholar|researchers|tenders?(?!\p{L})|competition|bidder|institute (?:of|for) (?:\p{L}+ ){0,3}(?:research|stud|polic|sociolog|social|science|economic)|research (?:institut|centre|center|team|group|organi)|consultanc|consultants?(?!\p{L})|international (?:expert|evaluator|consultant|team|organi)|experts? from (?:abroad|other)|foreign experts?|(?:audit|accounts?) (?:office|institution|chamber|court|commission|board)|(?:court|chamber|board) of (?:audit|account)|auditor[- ]general|comptroller|(?:chosen|selected|picked|hired|procured|appointed|contracted|commissioned)[^.;]{0,40}?(?:tender|competition|open call|bid)|(?:by|after an?|through an?|in an?) (?:\p{L}+ )?(?:tender|competition|open call)|evaluators?(?!\p{L}) (?:engaged|hired|from|under)|under contract|contracted (?:out|to)/iu,
      document.en,
    ],
    [
      judged,
      byNoneOf(
        [ownEnglish],
        /experts?(?!\p{L})|research|(?<!\p{L})firm(?!\p{L})|compan(?:y|ies)|contract|by an? (?:\p{L}+ ){0,2}?(?:organi[sz]ation|institution)|institute(?!\p{L})|assessors?(?!\p{L})|evaluators?(?!\p{L})|panel(?!\p{L})|auditors?(?!\p{L})|consultant|(?<!\p{L})ngos?(?!\p{L})|scientists|(?:none|neither) of/iu,
      ),
      document.en,
    ],
  ],
  ru: [
    [
      judgedRussian,
      /(?<!(?:мнени|отч[её]т|данны|сведени|доклад|замечани)\p{L}* )(?:независим|внешн|сторонн)\p{L}*\s+(?:\p{L}+\s+){0,2}?(?:оцен|аудит|эксперт|специалист|организац|исследоват|групп|команд|институт|консультант|лиц|компани|провер|анализ|орган|центр|комисси|уч[её]н|фирм)|(?:оцен|аудит)[^.;]{0,80}?(?<!(?:мнени|отч[её]т|данны|сведени|доклад|замечани)\p{L}* )(?:независим|внешн|сторонн)(?!\p{L}*\s+(?:переводчик|адвокат|психолог|политик|связ|жизн|границ|государств))|независимо от (?:исполнител|ведомств)|треть(?:я|ей|ю) сторон|(?:люд\p{L}+|лиц\p{L}*|эксперт\p{L}*|специалист\p{L}*) со стороны(?! (?:министерств|ведомств|орган|исполнител))|не (?:участв|принима\p{L}+ участ|входящ|явля|вовлеч|заинтересован|причастн|связанн|состоящ|работающ|являющ|занят|подчин[её]нн|подотч[её]тн|отвеча\p{L}+ за)|незаинтересован|непричастн|не имеющ\p{L}+ (?:отношени|интерес)/iu,
      subject.ru,
    ],
    [
      judgedRussian,
      /университет|институт\p{L}* (?:социолог|социальн|исследован|проблем|государств|прав)|научн\p{L}+ (?:центр|институт|организац|учрежден|коллектив)|академи\p{L}+ наук|уч[её]ны(?:ми|е|х)(?!\p{L})|исследовательск|консалтинг|консультант|(?:международн|зарубежн|иностранн|приглаш[её]нн)\p{L}* (?:\p{L}+ )?(?:эксперт|консультант|специалист|организац)|сч[её]тн\p{L}+ (?:палат|комитет)|орган\p{L}* (?:\p{L}+ )?аудита|(?:на|по)\s+(?:\p{L}+\s+){0,3}?(?:конкурс|тендер|закупк)|(?:отобран|избран|выбран|определ)\p{L}+[^.;]{0,40}?(?:конкурс|тендер|закупк)|(?:объяв|провед)\p{L}+ (?:\p{L}+ )?(?:конкурс|тендер|торг)|на торгах|исследовател(?:ей|ями|и|ям)(?!\p{L})|(?:высш\p{L}+|контрольн\p{L}+) (?:\p{L}+ )?орган|по (?:договору|контракту)/iu,
      document.ru,
    ],
    [
      judgedRussian,
      byNoneOf(
        [ownInRussian],
        /эксперт(?:ы|ами?|ом|ам|у)?(?!\p{L})|исследовател|компани(?:я|ей)|подрядчик|организаци(?:я|ей|ями)(?!\p{L})|институт(?:ом|ами)?(?!\p{L})|учреждени(?:ем|ями)|оценщик|аудитор|консультант/iu,
      ),
      document.ru,
    ],
  ],
  az: [
    [
      judgedAzerbaijani,
      /(?:müstəqil|kənar|xarici|bitərəf|qərəzsiz)\s+(?:\p{L}+\s+){0,2}?(?:qiymət|dəyər|ekspert|mütəxəssis|qrup|audit|təşkilat|tədqiqat|qurum|şirkət|institut|komanda|şəxs|alim|araşdır|yoxla)|(?:müstəqil|kənar|xarici) (?:və \p{L}+ )?(?:qiymət|audit)|(?:qiymətləndir|audit)[^.;]{0,80}?(?:müstəqil|bitərəf|qərəzsiz)(?! (?:həyat|psixoloq|vəkil|tərcüm|dövlət))|(?:dan|dən) kənar(?!da|la)|iştirak etmə|asılı olmayan|üçüncü tərəf|(?:marağı|maraqlı|aidiyyəti|əlaqəsi|payı|əməkdaşı|üzvü|işçisi|tabeliyində) olma|maraqlı deyil|cəlb (?:ed|ol)\p{L}*m[aə]|bağlı olmayan/iu,
      subject.az,
    ],
    [
      judgedAzerbaijani,
      /universitet|elmlər akademiya|institut\p{L}*|tədqiqat (?:mərkəz|institut|təşkilat|qrup)|elmi (?:mərkəz|qrup|təşkilat)|alimlər|tədqiqatçı|(?:beynəlxalq|xarici ölkə) (?:\p{L}+ )?(?:ekspert|məsləhətçi|mütəxəssis|təşkilat)|hesablama palata|məsləhətçi şirkət|konsaltinq|(?:müsabiqə|tender|satınalma)\p{L}*(?: yolu ilə| əsasında)?\s+(?:\p{L}+\s+){0,2}?(?:seçil|müəyyən|cəlb)|müqavilə (?:əsasında|ilə|üzrə)/iu,
      document.az,
    ],
    [
      judgedAzerbaijani,
      byNoneOf(
        ownInAzerbaijani,
        /ekspert|tədqiqat|şirkət|təşkilat\p{L}* tərəfindən|müəssisə|qalib gəl|auditor|məsləhətçi/iu,
      ),
      document.az,
    ],
  ],
}

/** A sentence with this is about a past evaluation, or about something else than the plan. */
export const otherEvaluation: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:previous|former|preceding|earlier|last) (?:[\p{L}-]+ ){0,3}?(?:plan|strateg|programme|evaluation|review)|(?:evaluation|review|assessment|audit)(?! will| shall| is| are)[^.;]{0,90}?(?<!\p{L})(?:found|showed|shown|revealed|concluded|recommended|named|was|were|has been|had been)(?!\p{L})|draft (?:\p{L}+ ){0,3}?(?:was|has been|were)|plan of (?:help|care|assistance|treatment)|(?:individual|care|assistance|treatment|safety) plan|(?<!\p{L})needs (?:of|are)|['’]s? needs|(?:bids|tenders|applications|offers) are/iu,
  ru: /(?:предыдущ|предшествующ|прежн|прошл|истекш)\p{L}* (?:\p{L}+ ){0,2}?(?:план|программ|стратеги|оценк)|(?:показал|выявил|установил|назвал|свидетельствова)\p{L}*(?!\p{L})|(?:провед[её]нн|заверш[её]нн|выполненн)\p{L}+ (?:в|весной|осенью|летом|зимой)|(?<!\p{L})прош[её]?л(?:а|о|и)?(?!\p{L})|потребност|план\p{L}* (?:помощи|лечени|реабилитац|безопасност)|индивидуальн\p{L}+ план|оценк\p{L}* знани/iu,
  az: /(?:əvvəlki|ötən|keçmiş|bundan əvvəlki) (?:\p{L}+ ){0,2}?(?:plan|proqram|strategiya|qiymət)|göstərdi|göstərmişdir|aşkar etdi|üzə çıxar|(?:keçirilmiş|aparılmış) (?:\p{L}+ ){0,2}?(?:qiymət|audit)|ehtiyac|maraqlarının|(?:yardım|fərdi|müalicə|reabilitasiya|təhlükəsizlik) plan/iu,
}

/** Evaluators with these words belong to the plan. */
export const bySelf: Readonly<Record<string, RegExp>> = {
  en: /(?:its|their) own (?:staff|means|people|resources)/iu,
  ru: /(?:сво(?:ими|их)|собственн\p{L}+) (?:силами|сил|сотрудник|средств)/iu,
  az: /(?<!\p{L})öz (?:əməkdaş|qüvvə|işçi)|(?<!\p{L})öz(?:ü|ləri)(?!\p{L})/iu,
}

/** Words without which a sentence is about no evaluation by the plan's own bodies. */
export const evaluated: Readonly<Record<string, RegExp>> = {
  en: /evaluat|assess|apprais|judged|judges? (?:what|how|whether|the|its)(?!\p{L})|review|examine|consider|verdict|measure(?:s|d) (?:what|how|by|the|its)|(?:final|closing|overall|concluding) (?:opinion|judge|conclusion|rating|mark)|sum(?:s|med) up|stock of|how (?:far|well)/iu,
  ru: /оцен|измеря(?:ет|ют)|подвод(?:ит|ят)|анализиру(?:ет|ют)|насколько|итогов|заключительн/iu,
  az: /(?:qiymət|dəyər)ləndir|ölç(?:ür|ül|əcək)|yekun|təhlil e/iu,
}

/** A sentence with this is about no evaluation by the plan's own bodies. */
export const notOwn: Readonly<Record<string, RegExp>> = {
  en: /(?:assess|evaluat)\p{L}* (?:the |each |all |every |any |their |its )?(?:\p{L}+ )?(?:risks?|needs|costs?|cases?|child|person|people|applications?|bids|offers)(?!\p{L})|(?<!\p{L})(?:commission(?:s|ed|ing)|outsourc\p{L}*|invit\p{L}*) (?:\p{L}+ ){0,3}?(?:evaluat|assess|review)/iu,
  ru: /оцен\p{L}*\s+(?:\p{L}+\s+)?(?:стоимост|потребност|риск|ущерб|знани|затрат|дел(?!\p{L}))|заказыва/iu,
  az: /(?:ehtiyac|risk|dəyər|xərc|bilik|zərər)\p{L}* (?:\p{L}+ )?(?:qiymət|dəyər)ləndir|sifariş/iu,
}

/**
 * A mid-term or final evaluation, or one expressly by the bodies themselves: more than a passing
 * mention.
 */
export const plainlyOwn: Readonly<Record<string, RegExp>> = {
  en: /final|mid-?term|interim|end-?term|itself|themselves|(?<!\p{L})own(?!\p{L})|internal|self-|how well|entrusted|twice/iu,
  ru: /итогов|промежуточн|среднесрочн|заключительн|(?<!\p{L})сам(?:и|а|о|ого|ой|им|ими)?(?!\p{L})|сво(?:ими|их|ей)(?!\p{L})|собственн|внутренн|самооценк|возлага|возложен|поруча|поручен/iu,
  az: /yekun|aralıq|(?<!\p{L})öz(?:ü|ləri|lərinin)?(?!\p{L})|daxili qiymət|özünü|həvalə|tapşırıl/iu,
}

/** Patterns for a sentence that continues about an evaluation named in the one before. */
export interface GoesOn {
  /** Words that refer to the evaluation, and what they are replaced with. */
  readonly meant: readonly (readonly [RegExp, string])[]
  /** An evaluation of the plan in the sentence before. */
  readonly named: RegExp
  /** The object of the evaluation, where the words themselves say that it is one. */
  readonly of: RegExp
  /** Words that say that it is an evaluation. */
  readonly word: RegExp
  /**
   * A whole sentence on an evaluation without an object, by a body that steers the plan and
   * evaluates nothing else, and its replacement.
   */
  readonly bare: readonly [RegExp, string]
}

/** Chapters in which an evaluation without an object is that of the plan. */
export const ofPlan: Readonly<Record<string, RegExp>> = {
  en: /plan(?![a-z])|strategy|programme|evaluat|monitor|implement|coordinat|reporting/iu,
  ru: /план|стратеги|программ|оцен|монитор|реализац|исполнени|выполнени|координац|отч[её]тн/iu,
  az: /plan|strategiya|proqram|qiymətləndir|monitorinq|icra|əlaqələndir|hesabat/iu,
}

/** Follow-up sentences such as "Both are carried out by the Secretariat." */
export const goesOn: Readonly<Record<string, GoesOn>> = {
  en: {
    meant: [
      [
        /^(?:but |and )?(?:both|each|all|they|it|these|this|the two|either)(?: of (?:them|these|the two))?(?: (?:two )?(?:evaluations?|reviews?|assessments?|exercises?|tasks?|studies|stocktakings?))?(?= (?:is|are|will be|shall be|lies?|rests?|falls?)(?: (?:both|all|also|each|again))? (?:carried out|done|made|conducted|prepared|performed|undertaken|written|drawn up|produced|compiled|drafted|run|entrusted|assigned|left|given|with|to|the (?:task|responsibility|job|duty))(?!\p{L}))/iu,
        "The evaluation of the plan",
      ],
      [
        /^(?:the )?(?:responsibility|task|job|duty) (?:for|of(?: doing)?) (?:this|it|both|them|these)(?= (?:lies?|rests?|falls?|is)(?!\p{L}))/iu,
        "The evaluation of the plan",
      ],
      [
        /(?<=(?:carr(?:y|ies) out|conducts?|does|do|prepares?|performs?|undertakes?|produces?|writes?|makes?|handles?) )(?:both|them|it|these|this)(?: of them)?(?= (?:itself|themselves|with|within|on the basis|from|in-house|internally)(?!\p{L})|\s*[.,;]|$)/iu,
        "the evaluation of the plan",
      ],
    ],
    named:
      /(?:mid-?term|final|interim|end-?term|closing) (?:\p{L}+ ){0,2}?(?:evaluat|review|assess)|(?:evaluat|assess|apprais)\p{L}*[^.;]{0,60}?(?:plan(?!\p{L})|strategy|programme|implementation)|(?:plan(?!\p{L})|strategy|programme|implementation)[^.;]{0,60}?(?:evaluat|assess|apprais)/iu,
    of: /plan(?!\p{L})|strategy|programme|implementation/iu,
    word: /evaluat|assess|review/iu,
    bare: [
      /^(?:the )?evaluations?(?= (?:is|are|will be|shall be) (?:carried out|done|conducted|made|prepared|undertaken|performed) by (?:the )?(?:(?:staff|members|employees|officers|officials|specialists) of (?:the )?)?(?:national |(?:commission|council)['’]s )?(?:secretariat|coordination (?:office|bureau)|(?<=national )coordinator)(?: of the (?:national )?(?:commission|council|coordinator))?(?: (?:it|him|her)self)?\.?$)/iu,
      "The evaluation of the plan",
    ],
  },
  ru: {
    meant: [
      [
        /^(?:и |но )?(?:обе(?:их)?|оба|их|е[её]|она|они|эти|эту|эта|такую|такая|такие|ту и другую|(?:каждую|каждая) из них)(?: (?:оценк|работ|проверк|процедур)\p{L}*)?(?=\s)/iu,
        "Оценку плана",
      ],
      [
        /(?<=(?:проводит|готовит|осуществляет|выполняет|делает|составляет) )(?:обе|оба|их|е[её])(?: оценк\p{L}*)?(?=\s|[.,;]|$)/iu,
        "оценку плана",
      ],
    ],
    named:
      /оцен\p{L}*[^.;]{0,60}?(?:план|стратеги|программ|реализац|исполнени|выполнени)|(?:план|стратеги|программ|реализац|исполнени|выполнени)\p{L}*[^.;]{0,80}?оцен|(?:промежуточн|среднесрочн|итогов|заключительн)\p{L}* (?:и \p{L}+ )?оценк/iu,
    of: /план|стратеги|программ|реализац|исполнени|выполнени/iu,
    word: /оценк/iu,
    bare: [
      /^оценк[ау](?= (?:провод|выполня|осуществля|дела(?:ет|ют)|готов)\p{L}* (?:(?:сам|сотрудник|работник|специалист)\p{L}* )?(?:секретариат\p{L}{0,2}|национальн\p{L}+ координатор\p{L}{0,2}|координационн\p{L}+ (?:бюро|офис\p{L}{0,2}))(?: (?:национальн\p{L}+ )?(?:комиссии|совета|координатора))?\.?$)/iu,
      "Оценку плана",
    ],
  },
  az: {
    meant: [
      [
        /^(?:və )?(?:hər iki(?:si(?:ni|nin)?)?|bunlar(?:ı|ın)?|onlar(?:ı|ın)?|onu|bunu|bu)(?: (?:qiymətləndirmə|baxış)\p{L}*)?(?: (?:həm də|isə))?(?=\s)/iu,
        "Planın qiymətləndirilməsini",
      ],
      [
        /(?<=(?:katiblik|katibliyi|komissiya|komissiyası|koordinator|əlaqələndirici|nazirlik|nazirliyi|şura|şurası|qrup|qrupu) )(?:hər ikisini|onları|bunları|onu|bunu)(?=\s)/iu,
        "planın qiymətləndirilməsini",
      ],
    ],
    named:
      /(?:aralıq|yekun|son) (?:və \p{L}+ )?(?:qiymətləndir|dəyərləndir)|(?:plan|proqram|strategiya|icra)\p{L}*[^.;]{0,60}?(?:qiymət|dəyər)ləndir/iu,
    of: /plan|proqram|strategiya|icra/iu,
    word: /ləndir/iu,
    bare: [
      /^(?:qiymət|dəyər)ləndirmə(?:ni)?(?=\s(?:milli )?(?:(?:komissiyanın |şuranın |əlaqələndiricinin )?katibli(?:k|yi(?:n|nin)?)|(?<=milli )(?:koordinator|əlaqələndirici)|əlaqələndirmə (?:bürosu|ofisi)(?:nun|nin)?)(?: əməkdaşları)?(?: özü)?(?: tərəfindən)? (?:həyata )?(?:apar|keçir|hazırla)\p{L}*\.?$)/iu,
      "Planın qiymətləndirilməsini",
    ],
  },
}

/**
 * Words that say outright that the plan's own bodies evaluate it; they decide between several
 * sentences.
 */
export const outrightOwn: Readonly<Record<string, RegExp>> = {
  en: /evaluat|assess|apprais|itself|themselves|(?<!\p{L})own(?!\p{L})|internal/iu,
  ru: /итогов|заключительн|(?<!\p{L})сам(?:и|а|о|ого|ой|им|ими)?(?!\p{L})|сво(?:ими|их|ей)(?!\p{L})|собственн|внутренн/iu,
  az: /yekun|(?<!\p{L})öz(?:ü|ləri|lərinin)?(?!\p{L})|daxili/iu,
}
