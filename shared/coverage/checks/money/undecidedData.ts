import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/** The fields of a measure that words can leave open: its money, or its lead. */
type LeftOpen = "money" | "lead"

/** Synonymous words by language, for whatever they leave open or for one thing alone. */
interface Saying {
  readonly of?: LeftOpen
  readonly en?: readonly string[]
  readonly ru?: readonly string[]
  /** At the end of the text, in Azerbaijani. */
  readonly az?: readonly string[]
}

const chosen =
  "(?:determined|decided|confirmed|named|designated|appointed|nominated|assigned|selected|chosen|agreed|identified|specified|established|announced|settled|found)"
const still = "(?:(?:is|are|has|have|was|were|still|as yet|yet|currently|now) )*"
const stillRussian = "(?:(?:ещ[её]|пока|до сих пор|сейчас|находится) )*"
/** Words that may precede the verb. */
const before = "(?:(?!kimi )\\p{L}+ ){0,4}?"
const laterRussian =
  "(?=[^\\p{L}]*$| (?:позже|позднее|дополнительно|отдельно|потом|впоследствии|в дальнейшем|при |после |по итогам))"

/** Wording that leaves something open, keyed by its sense. */
const sayings: Readonly<Record<string, Saying>> = {
  "it will be talked about or decided": {
    en: [
      `${still}(?:to be|(?:will|shall) (?:still )?be)(?: \\p{L}+ly)? (?:determined|decided|settled|agreed|confirmed|specified|discussed|considered|reviewed|examined|clarified|resolved|negotiated|taken up|looked into|revisited|finali[sz]ed)(?!\\p{L}| (?:part|as|within) )`,
    ],
    ru: [
      `${stillRussian}(?:буд[еу]т|подлеж[иа]т|предстоит|(?:по)?требу[ею]т)(?: \\p{L}+)? (?:реш|обсу|рассмотр|проработ|согласов|уточн|определ|изуч)\\p{L}*`,
    ],
    az: [
      `${before}(?:baxıl|müzakirə (?:ed(?:il)?|olun)|həll (?:ed(?:il)?|olun)|araşdırıl|dəqiqləşdiril|müəyyənləşdiril|razılaşdırıl)(?:əcək|acaq|məlidir|malıdır)`,
    ],
  },
  "it is talked about": {
    en: [
      `${still}(?:being|under) (?:discuss(?:ed|ion)|consider(?:ed|ation)|review(?:ed)?|examin(?:ed|ation)|clarif(?:ied|ication)|negotiat(?:ed|ion)|decided|settled|studied|looked into)(?!\\p{L}| (?:part|as|within) )`,
    ],
    ru: [
      `${stillRussian}(?:прорабатыва|рассматрива|обсужда|согласовыва|изуча|подбира|реша)[ею]тся(?!\\p{L}| (?:за сч[её]т|силами|из|на средства|в пределах|как|в качестве|в составе) )`,
      `${stillRussian}уточня[ею]тся${laterRussian}`,
      `${stillRussian}на (?:(?:рассмотрени|согласовани|обсуждени|уточнени|изучени)и|проработке)(?!\\p{L})`,
      `${stillRussian}(?:(?:на|в) стадии|в процессе) (?:рассмотрени|согласовани|обсуждени|проработк|уточнени|изучени|определени)\\p{L}*`,
    ],
    az: [
      `${before}(?:baxıl|müzakirə (?:edil|olun)|həll (?:edil|olun)|araşdırıl|dəqiqləşdiril|müəyyənləşdiril|razılaşdırıl)(?:ir|ır|ur|məkdə|maqda)`,
      `${before}(?:müzakirədə|(?:müzakirə|baxış|razılaşdırma|dəqiqləşdirmə|müəyyənləşdirmə|seçim) mərhələsində)`,
    ],
  },
  "it hangs on a decision": {
    en: [
      "(?:subject to|awaiting|pending|depend(?:s|ing|ent) on|left (?:to|for))(?: (?:an?|the|any|further|later|separate|subsequent|future|additional|final|special))* (?:decision|discussion|negotiation|consideration|clarification|determination)s?(?!\\p{L})",
      "(?:an? |the |any |final |separate )*decisions? (?:(?:is|are|has|have|still) )*(?:pending|outstanding|awaited|expected|to (?:follow|be (?:taken|made))|will (?:follow|be (?:taken|made))|not (?:yet )?(?:been )?(?:taken|made))(?!\\p{L})",
    ],
    ru: [
      `решени[ея](?: \\p{L}+){0,4}? ${stillRussian}(?:буд[еу]т (?:\\p{L}+ )?(?:принят|вынесен)|не принят|не вынесен|ожида|принимается|последует|отложен|предстоит)\\p{L}*`,
      "по (?:отдельному|дополнительному|последующему|итогам|результатам) (?:решени|обсуждени|рассмотрени)\\p{L}*",
    ],
    az: [
      "(?:\\p{L}+ ){0,2}?qərar\\p{L}* (?:\\p{L}+ ){0,3}?(?:veril(?:əcək|məyib|məmişdir)|qəbul (?:edil|olun)(?:əcək|acaq|məyib|mayıb|məmişdir|mamışdır)|gözlənilir|çıxarılacaq)",
    ],
  },
  "it is not decided": {
    en: [`${still}not (?:yet )?(?:been )?(?:determined|decided|settled|agreed)(?!\\p{L})`],
    ru: [
      `${stillRussian}не (?:реш[её]н|определ[её]н|установлен|согласован|проработан)\\p{L}{0,3}(?!\\p{L})`,
    ],
    az: [
      "(?:hələ(?:lik)? )?(?:məlum|bəlli) deyil",
      "(?:hələ(?:lik)? )?(?:həll|(?:müəyyən|təyin)) (?:edilmə|olunma)(?:y[iı]b|m[iı]ş)",
      "(?:hələ(?:lik)? )?(?:razılaşdırılma|dəqiqləşdirilmə)(?:y[iı]b|m[iı]ş)",
    ],
  },
  "nobody has reckoned it": {
    of: "money",
    en: [
      "(?:is |are |has |have |still |yet )*to (?:be (?:worked out|costed|calculated|estimated|drawn up|computed|reckoned|elaborated|developed|assessed|established|filled in|completed|supplied|provided|added|named)|follow(?!\\p{L})|come(?!\\p{L}))",
      "(?:will|shall) (?:be (?:worked out|calculated|costed|estimated|computed|set|fixed|announced|assessed|established|added|known|clear\\p{L}*)|follow(?!\\p{L}))",
      "(?:worked out|calculated|determined|decided|settled|costed|fixed|set|agreed) (?:later|afterwards|subsequently|at a later|in due course)",
      "(?:being|currently being|still being) (?:worked out|calculated|costed|estimated|prepared|assessed)",
      `${still}(?:not (?:yet )?(?:been )?(?:worked out|calculated|costed|estimated|fixed|set|known|established|assessed|confirmed|computed|reckoned)|unknown|uncosted|pending)(?!\\p{L})`,
      "(?:left )?open[^\\p{L}]*$",
      "no (?:costing|calculation|estimate)s?(?: (?:has|have))?(?: yet)?(?: been)?(?: (?:made|done|carried out|yet))?[^\\p{L}]*$",
      "(?:costing|calculation|estimate)s? (?:(?:has|have|is|are|was|were) )?not (?:yet )?(?:been )?(?:made|done|carried out)",
      "(?:costing|calculation|estimate)s? (?:is |are )?(?:under way|underway|pending|in preparation|in progress|outstanding)",
      "in preparation(?! of)",
    ],
    ru: [
      "(?:буд[еу]т|подлеж[иа]т|предстоит|требует) (?:\\p{L}+ )?(?:рассчит|расч[её]т|исчисл|просчит|подсчит|оцен|провед)\\p{L}*",
      `(?:рассчит|определ|исчисл|просчит)\\p{L}*тся${laterRussian}`,
      "в стадии (?:расч[её]т|подготовк|оценк)\\p{L}*",
      "(?:(?:ещ[её]|пока) )*(?:не (?:рассчитан|просчитан|подсчитан|исчислен|оцен[её]н|известн)|неизвестн)\\p{L}{0,3}(?!\\p{L})",
      "расч[её]т(?:ы|ов|а)? (?:нет|не (?:проводил|производил|выполнял|сделан|выполнен|провед|произвед)\\p{L}*|не завершен|не завершён|не готов|ведутся|готовятся|проводятся|позднее)",
    ],
    az: [
      "(?:hələ(?:lik)? )?(?:hesablan|qiymətləndiril)m[aə](?:y[ıi]b|m[ıi]ş)",
      "hesablan(?:ır|acaq|malıdır)",
      "hesablan?ma\\p{L}* (?:aparıl(?:ır|acaq|mayıb|mamış)|edilməyib|olunmayıb|yoxdur|davam edir|gedir)",
      "(?:müəyyən|bəlli) (?:ed|edil|olun|ol)(?:ir|ur|əcək|acaq)",
      "qiymətləndiril(?:ir|əcək)",
    ],
  },
  "nobody is named": {
    of: "lead",
    en: [
      `${still}(?:to be|not(?: yet)?(?: been)?|yet to be) ${chosen}(?!\\p{L})`,
      `(?:will|shall) (?:still )?be ${chosen}(?!\\p{L})`,
      "(?:appointment|nomination|designation|naming)(?: of (?:the|a) \\p{L}+(?: \\p{L}+)?)? (?:is |are |still )*(?:to (?:follow|be (?:made|announced|decided))|will (?:follow|be (?:made|announced|decided))|pending|expected|outstanding)(?!\\p{L})",
      "(?:(?:is|are|still) )*(?:to follow|pending|open|vacant|undecided|unassigned|t\\.?b\\.?[acdn]\\.?)\\P{L}*$",
    ],
    ru: [
      "(?:(?:ещ[её]|пока|до сих пор) )*(?:буд[еу]т|подлеж[иа]т) (?:\\p{L}+ )?(?:назначен|назван|указан|выбран|установлен)\\p{L}*",
      "(?:определяется|назначается)(?: (?:решением|позднее|позже|дополнительно|отдельно|комиссией|правительством|после|по итогам)|$)",
      "(?:(?:ещ[её]|пока|до сих пор) )*не (?:назначен|назван|указан|выбран|утвержд[её]н)[аоы]?(?:$| (?:до|к|на) )",
      "(?:(?:на|в) стадии|в процессе) (?:выбор|назначен)\\p{L}*",
      "исполнителя (?:назначит|определит|назов[её]т) ",
      "(?:назначение|определение|выбор)(?: (?:исполнителя|ответственного|органа|ведомства)(?: \\p{L}+)?)? (?:состоится|последует|произойд[её]т|ожидается|предстоит|буд[еу]т|отложено|перенесено|производится)(?!\\p{L})",
    ],
    az: [
      "(?:təyin|müəyyən) (?:ed(?:il)?əcək|olunacaq)",
      "(?:seçilmə|göstərilmə|müəyyənləşdirilmə)(?:y[iı]b|m[iı]ş)",
      "(?:seçil|bildiril|göstəril|adlandırıl|çəkil|elan edil)(?:əcək|acaq)",
      "təyinatı? (?:\\p{L}+ ){0,3}?(?:olacaq|aparılacaq|keçiriləcək|gözlənilir|təxirə salınıb|saxlanılıb)",
    ],
  },
}

/** Nouns before such words, for the thing left open. */
const subjects: Readonly<Record<LeftOpen, Readonly<Record<string, string>>>> = {
  money: {
    en: "(?:(?:the )?(?:costs?(?: and payer)?|amounts?|budget|funding|financing|payer|sum|money|sources?(?: of (?:funding|financing|funds|money))?)(?: and \\p{L}+)? )?",
    ru: "(?:(?:стоимость|сумма|расходы|затраты|финансирование|объ[её]м\\p{L}*|средства|источник\\p{L}*|размер) (?:\\p{L}+ ){0,3}?)?",
    az: "(?:(?:dəyəri?|məbləği?|xərci?|xərclər|vəsaiti?|mənbəyi?|maliyyə(?:si|ləşmə(?:si)?)?) (?:və \\p{L}+ )?)?(?:(?:sonradan|sonra|daha sonra|ayrıca|əlavə olaraq|gələcəkdə) )?",
  },
  lead: {
    en: "(?:(?:the |an? )?(?:(?:lead|leading|responsible|implementing|executing|main) )?(?:body|agency|ministry|institution|authority|executor|organi[sz]ation|lead|name|others?|rest|partners?)(?: (?:responsible|in charge|in the lead))? )?",
    ru: "(?:(?:(?:основн|головн|главн|ответственн)\\p{L}+ )?(?:исполнител|соисполнител|орган|ведомств|министерств|организаци|учреждени|остальн|други|ответственн)\\p{L}* )?",
    az: "(?:(?:(?:əsas|məsul|baş) )?(?:icraçı|qurum|orqan|nazirlik|digərlər)\\p{L}* )?(?:adı )?(?:(?:sonradan|sonra|daha sonra|ayrıca|əlavə olaraq|hələ|hələlik) )?",
  },
}
const matter: Readonly<Record<string, string>> = {
  en: "(?:(?:the |this )?(?:matter|question|issue)(?: of(?: \\p{L}+){1,4}?)? )?",
  ru: "(?:вопрос[ыа]?(?: \\p{L}+){0,4}? )?",
  az: "",
}

function alternatives(of: LeftOpen, lang: "en" | "ru" | "az"): string {
  const words = Object.values(sayings).flatMap((saying) =>
    (saying.of ?? of) === of ? (saying[lang] ?? []) : [],
  )
  const end = lang === "az" ? "(?:d[ıiuü]r)?[^\\p{L}]*$" : ""
  return `(?:${matter[lang]}|${subjects[of][lang]})(?:${words.join("|")})${end}`
}

/** The source of a pattern for words that leave the money or the lead of a measure open, from their beginning. */
export function undecided(of: LeftOpen): string {
  const all = (["en", "ru", "az"] as const).map((lang) => alternatives(of, lang))
  return `^[^\\p{L}]*(?:${all.join("|")})`
}

/** Decisions by somebody who is not the one that pays or answers. */
export const decidedBy = latinAndCyrillic(
  /(?:decided|determined|settled|agreed|confirmed|specified|discussed|considered|reviewed|examined|negotiated) by /giu,
)
