import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"

/** The wording of provisions for several measures in one language, as patterns on folded text. */
export interface CommonWords {
  measure: string
  measures: RegExp
  chapter: string
  all: RegExp
  here: RegExp
  marked: RegExp
  /** Exceptions, with their words in the first group. */
  except: RegExp
  denied: RegExp
  paid: RegExp
  source: RegExp
  /** Words for the costs of a chapter. */
  costs: RegExp
  carried: RegExp
  deadline: RegExp
  /** Words for leading measures; the lead itself is matched by `led`. */
  answers: RegExp
  /** The lead of measures, in the first group that matches. */
  led: readonly RegExp[]
  /** Sentences that are only about measures, about some of them, or about another plan's. */
  beside: RegExp
  /** Whether numbers come before their noun. */
  numbersFirst: boolean
}

const english =
  "(?:measures?|actions?|activit(?:y|ies)|undertakings?|commitments?|points?|tasks?|steps?|items?)"
const russian =
  "(?:мероприяти\\p{L}*|мер(?:а|ы|е|у|ам|ами|ах)?|пункт\\p{L}*|действи\\p{L}*|обязательств\\p{L}*)"
const azerbaijani = "(?:tədbir\\p{L}*|bənd\\p{L}*|öhdəli\\p{L}*|addim\\p{L}*)"

const words: Readonly<Record<string, CommonWords>> = {
  en: {
    measure: english,
    measures: new RegExp(`(?<!\\p{L})${english}`, "u"),
    chapter: "(?:chapters?|sections?|parts?|pillars?|goals?|objectives?)",
    all: new RegExp(
      `(?<!\\p{L})(?:(?:all|every|each)(?: of)?(?: the| its| these| other)?(?: \\p{L}+){0,2}? ${english}|the (?:\\p{L}+ )?${english} (?:of|in|under|set out in|contained in) (?:this|the present|the) (?:\\p{L}+ ){0,2}?(?:plan|programme|program|strategy|document|chapter|section|part))(?!\\p{L})`,
      "u",
    ),
    here: /(?:^|of |in |under )this (?:chapter|section|part|pillar|goal|objective)(?!\p{L})/u,
    marked:
      /(?:marked|denoted|starred|bear(?:s|ing)?|with|carry(?:ing)?) [^,.;]{0,20}(?:asterisk|star|dagger|\*)|starred/u,
    except:
      /,? \(?(?:with the exception of|except(?: for)?|excepting|other than|but for|apart from|save(?: for)?|excluding|unless) ([^)]+?)(?=\)|, (?:are|is|will|shall)(?!\p{L})|$)/u,
    denied: /(?<!\p{L})(?:no|not|never|none|neither|nor|cannot)(?!\p{L})/u,
    paid: /(?<!\p{L})(?:paid|pays?|financed|finances?|funded|funds (?:all|every|the)|covered|covers?|met|borne|bears?|charged|defrayed)(?!\p{L})/u,
    source:
      /budget|heading|treasury|vote|appropriation|grant|donor|(?<!\p{L})(?:fund|funds|means|line|loan)(?!\p{L})/u,
    costs:
      /(?<!\p{L})(?:takes?|costs?|needs?|requires?|amounts? to|is (?:estimated|put) at|comes? to|is set aside|are set aside|allocated|allotted)(?!\p{L})/u,
    carried:
      /(?<!\p{L})(?:carried out|completed?|implemented|done|finished|concluded|put into (?:effect|practice)|accomplished|fulfilled)(?!\p{L})/u,
    deadline:
      /(?<!\p{L})(?:by|before|until|no later than|not later than) [^,.;()]{0,30}?(?:19|20)\d{2}/u,
    answers: /responsib|answers|leads?(?!\p{L})|in charge|carri|implemented|taken forward/u,
    led: [
      new RegExp(
        `^(?:the )?([^,.;]{4,80}?) (?:leads?|is responsible for|answers for|is in charge of|carries out|is the lead (?:body|agency) (?:for|of))(?: the (?:implementation|execution) of)? (?=.*?${english})`,
        "u",
      ),
      new RegExp(
        `${english}[^.;]*? (?:are|is|will be|shall be) (?:carried out|implemented|led|taken forward) by (?:the )?([^,.;]{4,80}?)(?=, unless|, except|,|$)`,
        "u",
      ),
    ],
    beside: new RegExp(
      `(?<!\\p{L})(?:(?:evaluation|assessment|review|monitoring|reports?|reporting|audit|list|description|training|courses?|control|results?|overview|publication|translation) (?:of|on|in|for|about) (?:the )?(?:(?:progress|implementation|results?) of )?(?:all|every|each|these)|(?:that|which|who|to) (?:monitors?|assess(?:es)?|evaluates?|reviews?|discuss(?:es)?|coordinates?|supervises?) (?:all|every|each)|(?:previous|former|last|earlier|preceding|expired|old)(?: \\p{L}+)? (?:plan|programme|program|strategy|period)|(?:was|were|had been) (?:paid|financed|funded|covered|met|completed|implemented|carried|led)|(?:all|each|every) ${english} (?:on|for|concerning|against|about|regarding)(?! (?:which|whom)))(?!\\p{L})`,
      "u",
    ),
    numbersFirst: false,
  },
  ru: {
    measure: russian,
    measures: new RegExp(`(?<!\\p{L})${russian}`, "u"),
    chapter:
      "(?:глав\\p{L}*|раздел\\p{L}*|част\\p{L}*|цел(?:ь|и|ей|ям)|задач\\p{L}*|направлени\\p{L}*)",
    all: new RegExp(
      `(?<!\\p{L})(?:(?:все|всех|всем|всеми|кажд\\p{L}+|перечисленн\\p{L}+|указанн\\p{L}+)(?: \\p{L}+){0,2}? ${russian}|${russian} (?:(?:настояще\\p{L}+|данно\\p{L}+|это\\p{L}+|национально\\p{L}+|государственно\\p{L}+) )*(?:план|программ|стратеги|глав|раздел)\\p{L}*)(?!\\p{L})`,
      "u",
    ),
    here: /(?:настоящ|данн|эт)\p{L}+ (?:глав|раздел|част)\p{L}*/u,
    marked: /(?:отмечен|помечен|обозначен|снабжен|со?)\p{L}* [^,.;]{0,20}(?:звездочк\p{L}*|\*)/u,
    except:
      /,? \(?(?:за исключением|кроме|исключая|помимо|если (?:иное|иной|другой|другое|в|для|по|не)) ([^)]+?)(?=\)|, (?=\p{L}+(?:ются|ется|ится|ятся)(?!\p{L}))|$)/u,
    denied: /(?<!\p{L})(?:не|нет|без|ни)(?!\p{L})/u,
    paid: /(?<!\p{L})(?:оплач|финансир|покрыва|обеспечива\p{L}+ за счет|осуществля\p{L}+ за счет|производ\p{L}+ за счет|нес[еу]т|за счет)\p{L}*/u,
    source: /бюджет|средств|фонд|строк|донор|грант|ассигнован|казн|резерв/u,
    costs:
      /(?<!\p{L})(?:обойд|обход|стои|требу|составля|приход|выделя|выделен|предусм|идет)\p{L}*/u,
    carried:
      /(?<!\p{L})(?:исполня|исполнен|выполня|выполнен|осуществля|заверша|завершен|реализу|исполнению|выполнению)\p{L}*/u,
    deadline: /(?<!\p{L})(?:до|к|не позднее) [^,.;()]{0,30}?(?:19|20)\d{2}(?: года)?/u,
    answers: /отвеча|ответственн|исполн|выполн|ведет/u,
    led: [
      new RegExp(
        `(?:ответственн\\p{L}+|исполнител\\p{L}+) (?:за|по)? ?[^.;]*?${russian}[^.;]*? (?:является|назначается|определяется|выступает|–|—) ([^,.;]{4,80}?)(?=,|$)`,
        "u",
      ),
      new RegExp(
        `${russian}[^.;]*? (?:исполняет|отвечает|выполняет|ведет) ([^,.;]{4,80}?)(?=,|$)`,
        "u",
      ),
      new RegExp(`^([^,.;]{4,80}?) (?:отвечает за|исполняет|выполняет) (?=.*?${russian})`, "u"),
    ],
    beside:
      /(?:оценк|мониторинг|отч[её]т|контрол|анализ|обзор|проверк|переч[ен]|обучени|публикаци|курс)\p{L}*(?: (?:по|о|об))?(?: хода| исполнения| выполнения| реализации)? (?:всех|всем|кажд\p{L}+|этих)|(?:следит|наблюдает|оценивает|координирует|контролирует)(?: за)?(?: исполнением| выполнением)? (?:всеми|всех|все(?!\p{L}))|(?:прошл|предыдущ|прежн|истекш|предшеств)\p{L}+ (?:\p{L}+ )?(?:план|программ|стратеги|период)|(?<!\p{L})был[аои]? (?:оплач|про?финанс|покры|выполн|исполн|реализ)/u,
    numbersFirst: false,
  },
  az: {
    measure: azerbaijani,
    measures: new RegExp(`(?<!\\p{L})${azerbaijani}`, "u"),
    chapter:
      "(?:fəsil\\p{L}*|fəsl\\p{L}*|bölmə\\p{L}*|hissə\\p{L}*|məqsəd\\p{L}*|istiqamət\\p{L}*)",
    all: new RegExp(
      `(?<!\\p{L})(?:(?:bütün|hər bir)(?: \\p{L}+){0,2}? ${azerbaijani}|${azerbaijani} (?:hamisi|hər biri|bütünlüklə)|(?:plan|proqram|strategiya|fəsl|bölmə)\\p{L}*[iuü]n (?:bütün )?${azerbaijani})(?!\\p{L})`,
      "u",
    ),
    here: /(?<!\p{L})bu (?:fəsil|fəsl|bölmə|hissə)\p{L}*/u,
    marked: /ulduz\p{L}*|\*/u,
    except:
      /(?:^|, )([^,;]+?) (?:istisna (?:olmaqla|edilməklə|olunmaqla)|xaric|(?<=dan |dən )başqa|(?<=dan |dən )savayi),? |(?:, )?([^,;]*(?:göstərilmə|nəzərdə tutulma|müəyyən edilmə|yazilma)\p{L}*),? /u,
    denied: /(?:yoxdur|m[iuü]r|m[iaəuü]y[iaəuü]b|mayacaq|məyəcək)(?!\p{L})/u,
    paid: /(?:maliyyələşdir|maliyyələş|ödən|qarşilan|hesabina|təmin (?:edil|olun))\p{L}*/u,
    source: /büdcə|vəsait|fond|sətir|sətr|donor|qrant|xəzinə/u,
    costs: /(?:başa gəl|sərf|ayril|tələb ol|təşkil ed|nəzərdə tut)\p{L}*/u,
    carried: /(?:icra (?:olun|edil)|yerinə yetiril|həyata keçiril|başa çat|tamamlan)\p{L}*/u,
    deadline: /(?:19|20)\d{2}[^,.;()]{0,30}?(?:dək|qədər|kimi)(?!\p{L})/u,
    answers: /cavab|məsul|icra|apar/u,
    led: [
      new RegExp(
        `${azerbaijani}(?: icrasin\\p{L}+)? ([^,.;]{4,80}?) (?:cavabdehdir|məsuldur|cavab verir|icra edir|aparir)`,
        "u",
      ),
      new RegExp(
        `^([^,.;]{4,80}?) (?=[^.;]*?${azerbaijani}[^.;]*? (?:cavabdehdir|məsuldur|cavab verir))`,
        "u",
      ),
    ],
    beside:
      /(?:bütün|hər bir|hər) (?:\p{L}+ )?(?:tədbir|bənd|öhdəli)\p{L}*(?: \p{L}+)? (?:qiymətləndir|monitorinq|nəzarət|hesabat|yoxlan|yoxlama|təlim)|(?:əvvəlki|keçən|ötən|öncəki|keçmiş|başa çatmış)(?: \p{L}+)? (?:plan|proqram|strategiya|dövr)|(?:ödənil|maliyyələşdiril|icra edil|başa çatdırıl)(?:ib|miş)/u,
    numbersFirst: true,
  },
}

/**
 * A value with its patterns compiled for the letters of these languages alone, which is much
 * cheaper.
 */
function light<T>(value: T): T {
  if (value instanceof RegExp) return latinAndCyrillic(value) as T
  return (Array.isArray(value) ? value.map(light) : value) as T
}

/** The words of each language. */
export const commonWords: Readonly<Record<string, CommonWords>> = Object.fromEntries(
  Object.entries(words).map(([lang, of]) => [
    lang,
    Object.fromEntries(
      Object.entries(of).map(([part, value]) => [part, light(value)]),
    ) as unknown as CommonWords,
  ]),
)
