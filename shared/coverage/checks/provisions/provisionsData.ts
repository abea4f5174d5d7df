import type { WrittenPhrasings } from "../phrasing.ts"
import { bySelf, independentWays, otherEvaluation } from "./evaluationData.ts"

/** A provision that a whole plan ought to make, with its phrasings in each language. */
export interface Provision {
  readonly id: string
  /** The id of the criterion that it meets. */
  readonly criterion: string
  /**
   * Whether the plan cannot be carried out or evaluated without it; the others are reported
   * together.
   */
  readonly core: boolean
  /** Set where its absence is reported only with the measures that need it, if at all. */
  readonly silent?: true
  readonly shown: Readonly<Record<string, WrittenPhrasings>>
  /**
   * Phrasings that count only with a year of the plan in the sentence, or with one before its last.
   */
  readonly dated?: {
    readonly shown: Readonly<Record<string, WrittenPhrasings>>
    readonly last: boolean
  }
  /**
   * Words of a denial that shows the provision nevertheless: what is written elsewhere "is not
   * repeated here".
   */
  readonly despite?: Readonly<Record<string, RegExp>>
  /** A sentence with this is about something else. */
  readonly unless?: Readonly<Record<string, RegExp>> | readonly Readonly<Record<string, RegExp>>[]
  /**
   * Where it is looked for: in the text alone; also in the bodies and indicators of a measure; or
   * in both as if they were one sentence.
   */
  readonly within?: "narrative" | "fields" | "both"
  readonly name: Readonly<Record<string, string>>
}

/** Things reported missing together with provisions, though no sentence shows them. */
export const unsaidNames = {
  period: {
    criterion: "time-span",
    name: {
      en: "the years it covers",
      ru: "годы, на которые он рассчитан",
      az: "əhatə etdiyi illər",
    },
  },
  total: {
    criterion: "budget-total",
    name: { en: "what it costs in all", ru: "общая стоимость", az: "ümumi dəyəri" },
  },
} as const

const yearly =
  /each (?:year|quarter)|every (?:year|quarter|month|(?:two|three|four|six) months|half)|annual|yearly|quarterly|twice a year|half-year|semi-annual|(?:once|twice) (?:a|each|every|per) (?:year|quarter|half)|every (?:half|six)|by \d{1,2} \p{L}+|by the end of|(?:every|each) (?:january|february|march|april|may|june|july|august|september|october|november|december)/iu
const yearlyRussian =
  /ежегодн|ежекварт|ежемесяч|полугоди|раз в (?:год|квартал|полгода|месяц|(?:два|три|четыре|шесть|\d+) месяц)|(?:дважды|два раза) в год|кажд\p{L}+ (?:год|квартал|полугоди|полгода|(?:три|шесть) месяц)|(?:до|не позднее) \d|по итогам года|годов/iu
const yearlyAzerbaijani =
  /hər (?:il|rüb|ay)|ildə|illik|rüb|yarımil|tarixinədək|\d-(?:dək|dek)|qədər|(?:altı|üç|\d) aydan? bir|altı aydan|\p{L}(?:adək|ədək)(?!\p{L})/iu

/** Announcements that something will be stated later, which state nothing yet. */
const putOff = {
  en: /(?:(?:will|shall) be|(?:is|are|remains?) to be)(?!\p{L})[^.;]{0,50}?(?:(?<!(?:no|not|nor|or|any) )later(?! than)(?!\p{L})|in due course|at a later (?:stage|date|time)|after (?:the (?:plan|programme|strategy) is )?(?:adopt|approv)\p{L}+)|(?:is|are|remains?) (?:still |yet )?to be (?:worked out|settled|drawn up|decided|determined|defined|calculated|clarified|costed)/iu,
  ru: /(?:буд[еу]т|предстоит|рассчита|определ|разработа|рассмотр|проанализир)\p{L}*[^.;]{0,40}?(?:(?<!не )поздн?ее|позже|впоследствии|в дальнейшем|после (?:утверждени|приняти)я (?:план|программ|стратеги))|(?:позднее|позже|впоследствии|в дальнейшем)(?!\p{L})[^.;]{0,40}?буд[еу]т/iu,
  az: /(?:sonra(?:dan)?|gələcəkdə|növbəti mərhələdə)(?!\p{L})[^.;]{0,25}?(?:hazırlan|işlən|müəyyən|bax|təhlil|hesabla|həll|araşdır|dəqiqləşdir|tərtib)\p{L}*(?: ed\p{L}*| olun\p{L}*)?(?:acaq|əcək)|hələ(?:lik)? [^.;]{0,40}?(?:edil|olun|hazırlan|işlən)m[aə](?:yıb|yib|mış|miş)/iu,
}

/** Publication at some later time; "once the plan is adopted" and dates are definite. */
const publishedLater = {
  en: /(?:will|shall|is to|are to) be (?:published|made public|posted)(?!\p{L})[^.;]{0,30}?(?:(?<!(?:no|not|nor|or|any) )later(?! than)(?!\p{L}| (?:in|this|that|each) )|in due course|at a later (?:stage|date|time))/iu,
  ru: /буд[еу]т (?:опубликован|размещ[её]н|обнародован)\p{L}*[^.;]{0,30}?(?:(?<!не )поздн?ее|позже|впоследствии)(?![^.;]{0,20}\d)|(?<!не )(?:позднее|позже|впоследствии)(?!\p{L})[^.;\d]{0,20}?буд[еу]т (?:опубликован|размещ[её]н|обнародован)/iu,
  az: /(?<!d[aə]n )(?<!\p{L})sonra(?:dan)? (?:\p{L}+ ){0,2}?(?:dərc|nəşr|çap|yerləşdir|açıqlan)\p{L}*(?: ed\p{L}*| olun\p{L}*)?(?:acaq|əcək)/iu,
}

/** International bodies that monitor a state; treaties that bind it are none. */
const watchers =
  "(?:greta|grevio|moneyval|cedaw|crc(?!\\p{L})|ecri|odihr|universal periodic review|(?:un|united nations|ilo) (?:\\p{L}+ )?committee|committee of (?:the parties|experts)|committee (?:on|against) (?:the )?(?:rights of|elimination|torture|enforced|migrant|\\p{L}+ rights)|special rapporteur|treaty bod(?:y|ies)|human rights (?:council|committee)|international monitoring (?:bod(?:y|ies)|mechanisms?))"
const watchersRussian =
  "(?:грета|greta|гревио|клдж|cedaw|кпр(?!\\p{L})|бдипч|маниваль|универсальн\\p{L}+ периодическ\\p{L}+ обзор|комитет\\p{L}* (?:сторон|экспертов|оон|по (?:правам (?!парламент)|ликвидации)|против (?:пыток|насильств))|специальн\\p{L}+ докладчик|договорн\\p{L}+ орган|совет\\p{L}* по правам человека|международн\\p{L}+ мониторингов\\p{L}+)"
const watchersAzerbaijani =
  "(?:greta|qreta|qrevio|cedaw|moneyval|universal dövri icmal|bmt(?:-\\p{L}+)? (?:[\\p{L}-]+ ){0,5}?komitə|(?:tərəflər|ekspertlər|uşaq hüquqları|insan hüquqları|ayrı-seçkiliyin [\\p{L} ]{0,40}?) komitə|xüsusi məruzəçi|müqavilə orqan|beynəlxalq monitorinq)"
/** Bodies of {@link watchers} and those that also pay for projects or take part in them. */
const monitors = `(?:${watchers}|osce|council of europe(?! convention)|committee of ministers)`
const monitorsRussian = `(?:${watchersRussian}|обсе|совет\\p{L}* европы)`
const monitorsAzerbaijani = `(?:${watchersAzerbaijani}|atət|avropa şurası(?! \\p{L}*\\s?konvensiya))`
/** Text without the name of a law or a treaty, which has numbered points too. */
const within =
  "(?:(?!art(?:icles?|\\.)|convention|protocol|стат|конвенц|протокол|konvensiya|protokol|maddə)[^.;!?])"
const point =
  "(?:paragraphs?|paras?\\.?|points?|items?|recommendations?|§§?)\\s?\\(?\\d+(?![\\d.]*\\.\\d)"
const pointRussian =
  "(?:пункт\\p{L}*|(?<!\\p{L})пп?\\.|параграф\\p{L}*|рекомендаци\\p{L}+|§§?)\\s?(?:№\\s?)?\\d+(?![\\d.]*\\.\\d)"
const pointAzerbaijani =
  "(?:\\d+(?:-\\p{L}{1,3})?(?:,? (?:və )?\\d+(?:-\\p{L}{1,3})?)* (?:bənd|paraqraf|tövsiyə|abzas)|(?:bənd|paraqraf|tövsiyə)\\s?\\d|§\\s?\\d)"
/** A numbered point of a monitor's report, in either order. */
const pointOf = (who: string, at: string) =>
  new RegExp(`(?<!\\p{L})${who}${within}{0,60}?${at}|${at}${within}{0,60}?(?<!\\p{L})${who}`, "iu")
/**
 * A numbered point that is cited alone, at the end of a cell or in brackets, or before its subject.
 */
const citedPoint = (who: string, at: string, paper: string) => {
  const of = `(?:['’]s|-\\p{L}{1,3})?(?:[\\s,(]+(?:${paper}|(?:19|20)\\d\\d(?:-\\p{L}+(?: il\\p{L}*)?)?(?: ?г(?:\\.|од\\p{L}*))?))*`
  const name = `(?<!\\p{L})${who}`
  const first = `${name}(?:${of}\\)?[\\s,(:]*|${within}{0,60}?[,:] ?)${at}\\p{L}{0,3}`
  const last = `${at}\\p{L}{0,3}${within}{0,60}?${name}${of}`
  const others = "(?:[\\s.,§\\d–-]|(?:and|и|və)\\s(?=\\d))*"
  return new RegExp(`(?:${first}|${last})${others}(?:$|[):–—])`, "iu")
}
/**
 * Words that make a point a recommendation: it asks for something, or is answered or carried out.
 */
const asksFor =
  /(?<!\p{L})(?:ask(?:s|ed)?|recommend|urge[sd]?|call(?:s|ed)? (?:on|for|upon)|request(?:s|ed)|invite[sd]?|advise[sd]?|demand(?:s|ed)|encourage[sd]|propose[sd]|(?:is|are|was|were|be|been|being) (?:\p{L}+ )?(?:carried out|implemented|answered|addressed|met|followed|fulfilled|taken (?:up|into))|(?:carr(?:y|ies)|carrying) out|implement(?:s|ing)?(?!\p{L})|answers?(?!\p{L})|address(?:es)?|respon(?:ds?|se)|follows?|dealt with|deals with|measures? \d)/iu
const asksForRussian =
  /рекоменд|(?<!\p{L})прос[ия]|призва|призыва|настаива|требу[ею]т|предлага[ею]т|предложил|советует|поруч|(?:вы|ис)полня[ею]т|(?:вы|ис)полнен[аоы]?(?!\p{L})|(?:вы|ис)полнить|реализу[ею]т|отвеча[ею]т|(?<!\p{L})ответ(?!ств)|учт[её]н|учитыва[ею]т|мероприяти\p{L}+ \d|во исполнение|в ответ/iu
const asksForAzerbaijani =
  /tövsiyə|çağır|xahiş|tələb ed|təklif ed|icra (?:ol|ed)|yerinə yetir|cavab(?!deh)|nəzərə alın|\d tədbir|həyata keçiril/iu
/** A cell without a full stop that has only a monitor and the year or the report. */
const headOf = (who: string, rest: string) =>
  new RegExp(`^[^\\p{L}]*(?:the |un )?${who}[^.;!?]{0,60}?(?:${rest})[^\\p{L}.;!?]*$`, "iu")

/** The provisions that a plan is expected to make. */
export const provisions: readonly Provision[] = [
  {
    id: "coordination",
    criterion: "coordination-mechanism",
    core: true,
    shown: {
      en: [
        [
          /council|commission|committee|coordinator|working group|secretariat|task force|coordinat\p{L}+ (?:body|unit|office|group|board)|(?:inter-?\p{L}+|interagency|joint|steering) (?:group|board|body)|(?:ministry|cabinet|government|office)[^.]{0,80}(?:coordinat|overs|supervis)/iu,
          /coordinat|steer|overs|supervis|implement|responsible for|answers? (?:to|for)|monitor|meets|sits|meetings|decid/iu,
        ],
      ],
      ru: [
        [
          /совет|комисси|координатор|рабоч\p{L}+ групп|секретариат|координационн|(?:министерств|кабинет|правительств)[^.]{0,80}(?:координиру|осуществля\p{L}+ контроль|контролиру)|уполномоченн\p{L}+ орган/iu,
          /координ|контрол|монитор|реализац|исполнени|выполнени|заседа|отвеча/iu,
        ],
      ],
      az: [
        [
          /şura|komissiya|koordinator|işçi qrup|katiblik|əlaqələndir|(?:kabinet|nazirliy|hökumət)[^.]{0,60}nəzarət ed/iu,
          /koordinasiya|əlaqələndir|nəzarət|icra|monitorinq|iclas|cavabdeh/iu,
        ],
      ],
    },
    name: {
      en: "who coordinates the plan",
      ru: "кто координирует план",
      az: "planı kimin əlaqələndirdiyi",
    },
  },
  {
    id: "reporting",
    criterion: "monitoring-provision",
    core: true,
    shown: {
      en: [
        [
          /report|inform|submit|sends? |tells? |feeds? |briefs |accounts? (?:of|for) (?:how|what|the|progress)|accounts? (?:\p{L}+ )?(?:to|before) the|briefs? the|publish\p{L}* the results?/iu,
          yearly,
          /plan|measures?(?!\p{L})|commitments?|implement|carried out|progress|council|commission|secretariat|coordinator|government|parliament|indicator|lead bod/iu,
        ],
      ],
      ru: [
        [
          /отч[её]т|отчит|сведени|сообща|информаци|доклад|информиру|представля|свод/iu,
          yearlyRussian,
          /план|мероприяти|исполнени|исполнител|реализац|выполнени|ход|сделано|комисси|(?<!\p{L})совет|секретариат|координатор|правительств|кабинет/iu,
        ],
      ],
      az: [
        [
          /hesabat|məlumat|bildirir|yazırlar/iu,
          yearlyAzerbaijani,
          /plan|tədbir|icra|komissiya|şura|katibli|koordinator|hökumət|kabinet/iu,
        ],
      ],
    },
    // The plan of care of a single person, explained to her.
    unless: {
      en: /plan of (?:help|care|assistance|treatment)|(?:individual|care|assistance|treatment|safety) plan/iu,
      ru: /план\p{L}* (?:помощи|лечени|реабилитац|безопасност)|индивидуальн\p{L}+ план/iu,
      az: /(?:yardım|fərdi|müalicə|reabilitasiya|təhlükəsizlik) plan/iu,
    },
    name: {
      en: "who reports on it, to whom and when",
      ru: "кто, кому и когда отчитывается о его исполнении",
      az: "icra barədə kimin, kimə və nə vaxt hesabat verdiyi",
    },
  },
  {
    id: "independent-evaluation",
    criterion: "independent-evaluation-provision",
    core: true,
    shown: {},
    dated: { shown: independentWays, last: true },
    unless: [otherEvaluation, bySelf],
    within: "both",
    name: {
      en: "an independent evaluation",
      ru: "независимая оценка",
      az: "müstəqil qiymətləndirmə",
    },
  },
  {
    id: "mid-term-review",
    criterion: "time-span",
    core: true,
    shown: {
      en: [
        [
          /mid-?term|mid-?point|mid-?way(?! between)|half-?way(?! between)|interim|in the middle|half of (?:its|the|this)/iu,
          /review|evaluat|assess|apprais|audit|revis|updat|plan(?!\p{L})|strategy|programme|stock|report|weigh|at the (?:end|close)|chang|amend/iu,
        ],
        [
          /(?:review|revis|updat|amend|adjust|adapt|re-?examin|evaluat|assess)\p{L}* (?:of )?(?:the|this) (?:\p{L}+ )?(?:plan|strategy|programme)(?!\p{L})|annual review|living document/iu,
          /review|revis|updat|amend|adjust|adapt|examin|living|(?:after|every|each|first|second|third)[^.;]{0,20}year|(?:first|second) (?:stage|phase)/iu,
        ],
        [
          /review|revis|updat|amend|adjust|adapt|rolled|evaluat|assess|takes? stock|stock-?tak|chang(?:e|es|ed) (?:to|what)|correct/iu,
          /plan(?!\p{L})|strategy|programme|(?:its|the) (?:measures|objectives|goals|results|progress)/iu,
          /(?:after|every|each|at the end of|in|during)\s+(?:its |the )?(?:first )?(?:two|three|second|third|2|3|other)[\s-]+(?:and a half )?years?|(?:second|third) year|first two years|(?:first|second) (?:stage|phase)|living document|every year/iu,
        ],
      ],
      ru: [
        [
          /промежуточн\p{L}*\s+(?:\p{L}+\s+)?(?:пересмотр|обзор|оцен|итог|анализ|отч[её]т|доклад|аудит|мониторинг)|среднесрочн\p{L}+ (?:\p{L}+ )?(?:обзор|оценк|пересмотр|анализ)|промежуточн[^.;]{0,40}? и (?:итогов|заключительн)|промежуточн\p{L}*,? [^.;]{0,60}?(?:итогов|заключительн|финальн)\p{L}* (?:\p{L}+ )?(?:оценк|обзор|анализ)/iu,
        ],
        [/в середине|на полпути|половин/iu, /план|стратеги|программ|срок/iu],
        [
          /(?:пересм|корректир|уточн|актуализ|обновл|поправк|изменени)\p{L}*[^.;]{0,60}?(?:план|стратеги|программ|мероприяти)|(?:план|стратеги|программ|мероприяти)\p{L}*[^.;]{0,90}?(?:пересм|корректир|уточня|уточн[её]н|актуализ|обновля|вносятся)/iu,
          /пересм|(?:через|по истечении|по итогам|спустя|за первые|кажд\p{L}+) (?:перв\p{L}+ )?(?:два|двух|три|тр[её]х|2|3|этап|полугод|год)|(?:втор|треть)\p{L}+ год|ежегодн|корректировк|уточнени\p{L}+ плана|перв\p{L}+ этап/iu,
        ],
        [
          /обзор|оцен|анализ|подвод\p{L}+[^.;]{0,30}?итог|сверя/iu,
          /план|стратеги|программ|выполнени|исполнени/iu,
          /(?:через|по истечении|спустя|за первые|кажд\p{L}+) (?:перв\p{L}+ )?(?:два|двух|три|тр[её]х|2|3)(?!\p{L})|(?:втор|треть)\p{L}+ год|предварительн\p{L}+ итог|перв\p{L}+ этап/iu,
        ],
      ],
      az: [
        [
          /aralıq (?:\p{L}+ )?(?:baxış|icmal|qiymət|hesabat|təhlil|audit|monitorinq|nəticə|yekun)|aralıq və yekun|aralıq,[^.;]{0,60}?(?:yekun|son) (?:qiymətləndirm|baxış|icmal|təhlil)|orta ?müddətli (?:qiymət|icmal|baxış|təhlil)/iu,
        ],
        [
          /ortada|ortasında|yarısında(?!n)/iu,
          /qiymət|icmal|baxış|təhlil|plan|strategiya|proqram/iu,
        ],
        [
          /plan|strategiya|proqram|tədbirlər/iu,
          /plana? (?:yenidən|dəyişiklik|düzəliş)|(?:plan|strategiya|proqram)\p{L}*[^.;]{0,80}?(?:yenidən bax|yenilən|dəyişiklik\p{L}* (?:ed|olun)|dəqiqləşdir|düzəliş)/iu,
          /yenidən bax|dəyişiklik|düzəliş|ildən (?:bir|sonra)|(?:ikinci|üçüncü|2-ci|3-cü) il|hər il|ilk (?:iki|2) il|birinci mərhələ/iu,
        ],
        [
          /qiymətləndir|təhlil|nəzərdən keçir|müqayisə|yekun/iu,
          /plan|strategiya|proqram/iu,
          /(?:iki|üç|2|3) ildən sonra|(?:ikinci|üçüncü|2-ci|3-cü) ilin?|ilk (?:iki|2) il|birinci mərhələ/iu,
        ],
      ],
    },
    dated: {
      last: false,
      shown: {
        en: [
          [
            /review|evaluat|assess|apprais|takes? stock|stock-?tak|revis|examin|looks? (?:again )?at|amend/iu,
            /plan(?!\p{L})|strategy|(?:this|national|action|state) programme|the programme(?! (?:for|of))|(?:the|its|of) (?:measures|progress|results)|implementation/iu,
          ],
        ],
        ru: [
          [
            /обзор|оцен(?!\p{L}*\s+(?:стоимост|потребност|риск))|анализ|пересм|подвод\p{L}+[^.;]{0,30}?итог|корректир|уточня|вносит поправк|рассматрива\p{L}+ (?:ход|итог|результат)/iu,
            /план(?!\p{L}* помощи)|стратеги|программ|выполнени|исполнени/iu,
          ],
        ],
        az: [
          [
            /qiymətləndir|təhlil|nəzərdən keçir|icmal|yenidən bax|dəqiqləşdir|düzəliş/iu,
            /plan(?!laş)|strategiya|proqram|icra/iu,
          ],
        ],
      },
    },
    unless: {
      en: /(?<!\p{L})(?:previous|former|preceding|earlier|last) (?:[\p{L}-]+ ){0,3}?(?:plan|strateg|programme)|plan of (?:help|care|assistance|treatment)|(?:individual|care|assistance|treatment|safety) plan|found that|draft (?:\p{L}+ ){0,3}?(?:was|has been|were)|(?:agreed|personal) plan|case ?worker|social worker|guardian/iu,
      ru: /(?:предыдущ|предшествующ|прежн|прошл)\p{L}* (?:\p{L}+ ){0,2}?(?:план|программ|стратеги)|план\p{L}* (?:помощи|лечени|реабилитац|безопасност)|индивидуальн\p{L}+ план|показал|проект\p{L}* плана (?:был|прош[её]л|обсужд)|куратор|опекун|социальн\p{L}+ работник/iu,
      az: /(?:əvvəlki|ötən|keçmiş) (?:\p{L}+ ){0,2}?(?:plan|proqram|strategiya)|(?:yardım|fərdi|müalicə|reabilitasiya|təhlükəsizlik) plan|predmet|çərçivəsində|sosial işçi|qəyyum/iu,
    },
    name: { en: "a mid-term review", ru: "промежуточный пересмотр", az: "aralıq baxış" },
  },
  {
    id: "risks",
    criterion: "risk-contingency",
    core: false,
    shown: {
      en: [
        // A column header, or a heading above a list.
        [
          /^\W*(?:(?:description|type|kind|list) of (?:the )?|(?:possible|main|key|potential) )?(?:risks?(?: factors?)?(?: (?:to|for) (?:the )?(?:plan|implementation|delivery))?|threats?|(?:possible )?obstacles?|what (?:may|might|could|can) (?:go wrong|(?:hinder|stop|stand in|hold up|endanger|delay|prevent|threaten|block|upset)(?: the| its)?(?: \p{L}+){0,3})|dangers?|uncertaint(?:y|ies)|setbacks?|if (?:this|it) happens|what if|assumptions)(?: and (?:likelihood|probability|owner|response|mitigation|answer|impact|effect|assumptions?|countermeasures?))?\W*$|^\W*(?:main |key )?risks?\s*[:–—]/iu,
        ],
        [
          /risks?(?!\p{L})|threat|contingenc|obstacle|hindrance/iu,
          /implementation|implementing|delay|funding|turnover|carrying (?:it|the plan) out|mitigat|contingenc|fulfil|(?:to|for|of|hold|threaten|endanger) the (?:plan|strategy|programme)|assumptions|(?:budget )?cuts|staff|procurement|budget|risk (?:management|register|table|matrix)/iu,
        ],
        [
          /(?:if|should|where|in case)(?!\p{L})[^.;]{0,40}?(?:funds?|funding|grants?(?!\p{L})|money|budget|staff|crisis|emergenc|resources|donors?)[^.;]{0,40}?(?:short|cut|lack|fail|leave|missing|reduc|insufficient|brings?|arise|delay|withdraw|fall|not (?:signed|come|paid|arrive))/iu,
        ],
        [
          /(?:plan(?!\p{L})|strategy|programme|measures|implementation)[^.;]{0,40}?(?:slowed|held (?:up|back)|delayed|endangered|hampered|hindered|disrupted|jeopardi[sz]ed|threatened)/iu,
        ],
        [
          /(?:difficult|problem|hindrance|setback|bottleneck|weak(?:est)? point)\p{L}*[^.;]{0,30}?(?:may|might|could) (?:well )?(?:be|arise|occur|come|hold|slow|hinder|delay|become)(?!\p{L})|(?:may|might|could) (?:well )?(?:hinder|hold (?:up|back)|slow|stand in (?:the|its) way|upset|be (?:late|missing|upset|stopped|delayed|thrown back)|fall away|(?:delay|stop|endanger|harm) (?:the|this) (?:plan|programme|strategy))|fall-?back (?:plan|option|solution|arrangement|scenario)|contingency (?:plan|reserve|fund)/iu,
          /turnover|staff|fund(?:s|ing)?(?!\p{L})|money|donor|grant|prices|change of government|posts(?!\p{L})|budget|(?:this|the) plan(?!\p{L})/iu,
        ],
      ],
      ru: [
        [
          /^[^\p{L}]*(?:(?:(?:описание|вид|наименование|перечень|возможн\p{L}+|основн\p{L}+) )?риск(?:и|а|ов)?|угроз[аы]|опасност[ьи]|препятстви[ея]|возможн\p{L}+ препятстви\p{L}+|(?:возможн\p{L}+ )?сбо[йи]|неопредел[её]нност[ьи]|если (?:это )?случится|что (?:может|могло бы) (?:\p{L}+ )?(?:помешать|сорвать|задержать|пойти не так|встать на пути)(?: \p{L}+){0,3})(?: и (?:вероятност|ответ|меры|последстви)\p{L}*)?[^\p{L}]*$|^[^\p{L}]*(?:основные )?риски?\s*[:–—]/iu,
        ],
        [
          /риск|угроз|препятств|помеша|затруднени/iu,
          /реализац|исполнени|выполнени|невыполн|недофинанс|минимиз|управлени\p{L}+ риск|реестр\p{L}* риск|риск\p{L}* (?:для )?(?:настоящ\p{L}+ )?план[ау](?!\p{L})|снижени\p{L}+ рисков|плану(?!\p{L})|сокращени\p{L}+ (?:бюджет|финанс)|текучест|кадр|закупк|бюджет|приложени/iu,
        ],
        [
          /(?:если|в случае|при)(?!\p{L})[^.;]{0,40}?(?:недостат|нехватк|сокращени|недофинанс|кризис|срыв|отсутстви\p{L}+ (?:средств|финанс))/iu,
          /план|мер(?:ы|ам|оприяти)|комисси|координатор|очер[её]дност/iu,
        ],
        [
          /(?:трудност|сложност|слаб\p{L}+ мест)\p{L}*[^.;]{0,20}?мо[гж]\p{L}+ (?:\p{L}+ )?(?:стать|быть|возникн)|возможн\p{L}+ (?:трудност|сложност|сбо)|(?:мо[гж]\p{L}+|способн\p{L}+) (?:\p{L}+ )?(?:помеш|сорва|замедл|встать на пути)|что (?:может|могло бы) (?:встать на пути|помешать|задержать|сорвать)|запасн\p{L}+ (?:план|вариант)|если [^.;]{0,30}?(?:донор|грант|финансировани|средств|деньг)\p{L}* (?:\p{L}+ )?(?:уйд|прекра|не (?:подпис|поступ|хват)|сократ|иссяк|законч)/iu,
          /уход|текучест|кадр|обученн|средств|деньг|донор|грант|цен(?:ы|)(?!\p{L})|смен\p{L}+ правительств|ставк|бюджет|план(?:а|у|ом)?(?!\p{L})/iu,
        ],
      ],
      az: [
        [
          /^[^\p{L}]*(?:(?:mümkün |əsas )?risk(?:in|lər|lərin)?(?: təsviri| adı| növü)?|təhlükə(?:lər)?|maneə(?:lər)?|mümkün (?:maneə|ləngimə|çətinlik)(?:lər)?|qeyri-müəyyənlik(?:lər)?|bu baş ver(?:ərsə|sə)|(?:\p{L}+ )?nə(?:lər)? (?:mane ola|ləngidə|dayandıra|poza) bilər)(?: və (?:ehtimal|cavab|təsir|tədbir)\p{L}*)?[^\p{L}]*$|^[^\p{L}]*(?:əsas )?risk(?:lər)?\s*[:–—]/iu,
        ],
        [
          /risk(?! qrup)|təhlükələr|maneə|mane ol/iu,
          /icra|həyata keçirilməsinə|maliyyələş|idarə ed|reyestr|plan(?:ın)? risk|azaldıl|aradan qaldır|plana|kadr|satınalma|büdcə/iu,
        ],
        [
          /(?:büdcə|vəsait|maliyyə|kadr)\p{L}* (?:\p{L}+ )?(?:azaldıl|çatış|kifayət etmə|kəsil)/iu,
          /plan|tədbir|şura|komissiya/iu,
        ],
        [
          /(?:çətinlik|zəif yer|amil)\p{L}*[^.;]{0,60}?(?:ola bil|dura bil)|(?:mane ola|ləngidə|poza|dayandıra|yolda dura) bil|ehtiyat (?:plan|variant)|(?:donor|qrant|vəsait|maliyyə)\p{L}*[^.;]{0,30}?(?:çəkilərsə|imzalanmasa|imzalanmazsa|kəsilərsə|azalarsa|dayanarsa|daxil olma(?:sa|zsa)|gəlmə(?:sə|zsə)|çatmasa|çatmazsa|imzalanmayacağı)/iu,
          /getmə|axın|kadr|hazırlıqlı|vəsait|pul|donor|qrant|qiymət|hökumət|ştat|büdcə|plan/iu,
        ],
      ],
    },
    unless: [
      putOff,
      {
        en: /risks? (?:of|to|for|from) (?:(?:each|an?|every) \p{L}|the (?:person|child|witness|client))|risk (?:groups?|factors?)|risks? of (?:work|travel|labour|labor|job|migrat|employ)|plan of (?:help|care|assistance)|at risk/iu,
        ru: /групп\p{L}* риска|рис\p{L}+ (?:трудоустройств|выезд|работы|миграц)|план\p{L}* (?:помощи|безопасност|реабилитац)|оценк\p{L}+ риска для/iu,
        az: /risk qrup|(?:yardım|fərdi|təhlükəsizlik) plan|işləməyin risk/iu,
      },
    ],
    name: {
      en: "risks to carrying it out",
      ru: "риски, мешающие исполнению",
      az: "icraya mane ola biləcək risklər",
    },
  },
  {
    id: "publication",
    criterion: "transparency-publication",
    core: false,
    shown: {
      en: [
        [
          /publish|publication|web ?(?:site|page)|online|on the internet|made public|(?:publicly|freely) available|open to (?:the public|everyone|all)|(?:are|is) (?:made )?public(?!\p{L})|official (?:gazette|journal)|anyone can read|portal/iu,
          /plan(?!\p{L})|strategy|report|evaluat|progress|implementation|account of/iu,
        ],
      ],
      ru: [
        [
          /опубликов|публику|публикаци|размеща|размещени|сайт|обнародов|открыт\p{L}* (?:доступ|для)|выклад|доступн\p{L}* (?:для )?(?:всех|всем|общественност|населени)|интернет-(?:страниц|портал)|общедоступн|публичн|портал|официальн\p{L}+ (?:газет|вестник|издани)/iu,
          /план|стратеги|отч[её]т|доклад|ход|исполнени|реализац/iu,
        ],
      ],
      az: [
        [
          /dərc|nəşr|sayt|internet|yayımla|ictimailəşdir|ictimaiyyətə (?:açıq|təqdim|çatdır)|açıqlan|(?:hamı üçün |hesabatlar |plan )açıq|rəsmi qəzet/iu,
          /plan(?!laş)|strategiya|hesabat|icra(?!ç)/iu,
        ],
      ],
    },
    unless: publishedLater,
    name: {
      en: "publication of the plan and its reports",
      ru: "публикация плана и отчётов",
      az: "planın və hesabatların dərc olunması",
    },
  },
  {
    id: "participation",
    criterion: "participatory-drafting",
    core: false,
    within: "narrative",
    shown: {
      en: [
        [
          /consult|draft|prepar|comment|particip|proposal|discuss|argued|contribut|heard|drawn up|written|worked out|developed/iu,
          /ngo|non-governmental|civil society|social partner|trade union|survivor|lived (?:through|experience)|voluntary (?:bod|organi|sector)|charit(?:y|ies)|public (?:consultation|comment|discussion|hearing)|the public(?!\p{L})|municipalit|employers|(?:state|public) bodies|ministries/iu,
          /plan(?!\p{L})|draft|programme|strategy|document|version|chapter|text(?!\p{L})/iu,
        ],
        [
          /(?:drafting|editorial) (?:group|team|committee)[^;]{0,120}?(?:ministr|agenc|bodies|organi[sz]ation|associations|members|union|ngos?(?!\p{L})|times)|(?:comments?|proposals|suggestions|responses|opinions)[^.;]{0,40}?(?:received|accepted|taken (?:up|over|into)|invited|answered|sent in)|contributed to (?:the|this) (?:draft|plan|text|strategy)|open (?:for|to) (?:public )?comment|(?:round tables?|consultations?|hearings?) (?:was|were|took place|with)|(?:drawn up|drafted|prepared|written|developed|elaborated) (?:jointly |together )?(?:by|with)[^.;]{0,60}?(?:together|jointly|in (?:close )?(?:co-?operation|consultation))/iu,
          /draft|plan(?!\p{L})|strategy|document|text(?!\p{L})|comment|consult|round table|took part|met(?!\p{L})/iu,
        ],
        [
          /(?:draft|authors?|drafters)(?!\p{L})[^.;]{0,80}?(?:sent (?:out )?to|circulated|spoke (?:with|to)|talked (?:with|to)|interviewed|asked|heard|worked on|lay open|was (?:open|posted))|(?:sat|served|worked) (?:on|in) the (?:drafting|working) (?:group|team|party|committee)|(?:replies|responses|remarks|opinions) (?:came in|were received)|consultations? (?:was|were) held|(?:result|outcome|fruit) of [^.;]{0,30}?(?:workshops|meetings|discussions|consultations)/iu,
        ],
      ],
      ru: [
        [
          /разработ|подготов|обсужд|консультац|замечани|предложени|участи|участв|составлен|привлеч|вошли|согласован/iu,
          /нпо|неправительств|некоммерч|гражданск\p{L}+ обществ|общественн|объединени|(?<!международн\p{L}+ )организаци|профсоюз|пережив|работодател|областн\p{L}+ администрац|ведомств и/iu,
          /план|проект|документ|программ|стратеги|общественн\p{L}+ обсужд|публичн/iu,
        ],
        [
          /(?:замечани|предложени|отзыв)\p{L}*[^.;]{0,50}?(?:поступ|принят|учт|получен|отклон)|(?:поступ|получен|принят|учт)\p{L}*[^.;]{0,30}?(?:замечани|предложени|отзыв)|(?:публичн|общественн)\p{L}+ (?:обсужд|консультац|слушани)|(?:разработан|подготовлен|составлен)\p{L}*[^.;]{0,60}?(?:совместно|при участии|с участием|во взаимодействии|рабочей групп|встреч)/iu,
          /проект|план|документ|обсужд|замечани|консультац|программ|стратеги/iu,
        ],
        [
          /над (?:проектом|планом|документом) работал|(?:для|на) (?:\p{L}+ )?обсуждени|мнени\p{L}+[^.;]{0,60}?(?:учт|выясн|услыш)|проект\p{L}* [^.;]{0,40}?(?:разослан|рассыла|рассмотрен|направлял)/iu,
          /проект|план|документ|программ|стратеги|цел/iu,
        ],
      ],
      az: [
        [
          /hazırla|müzakirə|məsləhət|təklif|iştirak|cəlb|tərtib/iu,
          /qht|qeyri-hökumət|vətəndaş cəmiyyəti|ictimai|həmkarlar|işəgötürən|bələdiyyə|icra hakimiyyət|nazirlik|(?<!beynəlxalq )təşkilat/iu,
          /plan|layihə|sənəd|proqram|strategiya/iu,
        ],
        [
          /(?:rəy|təklif|irad)\p{L}*[^.;]{0,60}?(?:qəbul|daxil ol|alın|nəzərə|cavab)|daxil olan [^.;]{0,20}?(?:rəy|təklif|irad)|ictimai (?:müzakirə|dinləmə)|(?:hazırlan|tərtib)\p{L}*[^.;]{0,60}?cəlb|(?:birgə|birlikdə|iştirakı ilə) (?:işlənib )?hazırlan/iu,
          /layihə|plan|sənəd|müzakirə|proqram|strategiya/iu,
        ],
        [
          /layihə\p{L}* üzərində|layihə\p{L}* [^.;]{0,60}?(?:rəy üçün|açıq ol|göndəril|yayıl)|müəlliflər/iu,
        ],
      ],
    },
    unless: {
      en: /draft(?:ing)? (?:of )?(?:the|a|an) (?:new )?(?:\p{L}+ )?(?:law|act|bill|code|order|procedure)|^\W*consult/iu,
      ru: /проект\p{L}* (?:закон|приказ|постановлени|порядк|кодекс|указ)|заседани/iu,
      az: /(?:qanun|qərar|əmr|məcəllə|qayda)\p{L}* layihə|iclas/iu,
    },
    name: {
      en: "who took part in drafting",
      ru: "кто участвовал в подготовке",
      az: "hazırlanmada kimlərin iştirak etdiyi",
    },
  },
  {
    id: "recommendations",
    criterion: "response-to-monitoring",
    core: false,
    shown: {
      en: [
        [/^\W*recommendations?(?: \p{L}+){0,2}\W*$/iu],
        [
          /recommendation|concluding observation|(?:proposals|findings|requests|conclusions) (?:\p{L}+ )?(?:by|of|from) (?:the )?(?:committee of|greta|united|council of europe|treaty|international|osce|european)/iu,
          /international|treaty|committee of|committee on the|committees?(?!\p{L})|council of europe|united nations|(?<!\p{L})un(?!\p{L})|osce|greta|european|commissioner|monitoring (?:bod|mechanism|report)|rapporteur|concluding observation|received|paragraph/iu,
        ],
        [
          /(?:respon|answer|reply|replies)\p{L}*[^.;]{0,60}?(?:greta|committee (?:of|on)|treaty bod|council of europe|united nations)/iu,
        ],
        [pointOf(watchers, point), asksFor],
        [citedPoint(watchers, point, "(?:\\p{L}+ )?(?:reports?|rounds?|observations|findings)")],
        [
          headOf(
            watchers,
            "(?:['’]s)?(?:,? (?:\\p{L}+ ){0,3}?(?:report|round|observations|findings)|[\\s,(]*(?:of |in )?(?:19|20)\\d\\d){1,2}",
          ),
        ],
        [
          new RegExp(
            `(?<!\\p{L})${monitors}[^.;]{0,60}?(?:urge[ds]|asked|called (?:on|for|upon)|advised|invited|raised|critici[sz]|point(?:s|ed) out|suggest|request(?:s|ed)(?!\\p{L}))|(?:proposals?|observations?|findings?|conclusions?|points?|suggestions?|remarks?|concerns?|criticisms?|requests?)(?: \\p{L}+)? (?:by|of|from) (?:the )?${monitors}`,
            "iu",
          ),
          /measures?(?!\p{L})|answer|dealt with|taken (?:up|into)|takes? up|met (?:by|in)|respon|carried out|address|this plan|annex/iu,
        ],
        [
          /^\W*(?:(?:points?|issues?|remarks?|findings?|observations?|criticisms?|requests?|comments?|conclusions?) (?:\p{L}+ )?(?:by|of|from) (?:an? |the )?(?:\p{L}+ )?(?:monitor|international|treaty)\p{L}*(?: \p{L}+){0,2}|(?:international|external|monitoring) (?:findings?|observations?|remarks?|conclusions?)(?: \p{L}+){0,2})\W*$/iu,
        ],
      ],
      ru: [
        [/^[^\p{L}]*рекомендаци[яи](?: \p{L}+){0,2}[^\p{L}]*$/iu],
        [
          /рекомендаци|заключительн\p{L}+ замечани/iu,
          /международн|договорн\p{L}+ орган|комитет|совета европы|оон(?!\p{L})|обсе|грета|европейск|докладчик|заключительн\p{L}+ замечани|полученн|мониторингов/iu,
        ],
        [
          /(?:отвеча|ответ)\p{L}*[^.;]{0,60}?(?:грета|комитет\p{L}* оон|договорн\p{L}+ орган|совета европы)/iu,
        ],
        [pointOf(watchersRussian, pointRussian), asksForRussian],
        [
          citedPoint(
            watchersRussian,
            pointRussian,
            "(?:\\p{L}+ )?(?:доклад|отч[её]т|раунд|замечани)\\p{L}*",
          ),
        ],
        [
          headOf(
            watchersRussian,
            "(?:[\\s,(]*(?:\\p{L}+ ){0,2}?(?:доклад|отч[её]т|раунд|замечани)\\p{L}*|[\\s,(]*(?:за )?(?:19|20)\\d\\d(?: ?г\\.?| год\\p{L}*)?){1,2}",
          ),
        ],
        [
          new RegExp(
            `(?<!\\p{L})${monitorsRussian}[^.;]{0,60}?(?:призва|просил|указал|предложил|советова|поднял|обратил)|(?:призва|просил|указал|предложи|поднят|предложени|замечани|вывод|вопрос|озабоченност|критик|(?<!по )просьб|призыв)\\p{L}*[^.;]{0,18}?(?<!\\p{L})${monitorsRussian}`,
            "iu",
          ),
          /мероприяти|(?<!\p{L})(?:отвеча|ответ(?!ств)|учт|учит)|(?:вы|ис)полня(?:ет|ют)|настоящ\p{L}+ план|план (?:отвеча|учитыва)|приложени/iu,
        ],
        [
          /^[^\p{L}]*(?:что (?:указал|отметил|предложил|просил)\p{L}*|(?:вывод|замечани|вопрос|предложени|заключени)\p{L}*)(?: \p{L}+)? (?:международн|мониторингов|договорн)\p{L}+(?: \p{L}+){0,2}[^\p{L}]*$/iu,
        ],
      ],
      az: [
        [/^[^\p{L}]*tövsiyə(?:lər)?(?: \p{L}+){0,2}[^\p{L}]*$/iu],
        [
          /tövsiyə(?! edil)|yekun (?:müşahidə|qeyd)/iu,
          /beynəlxalq|komitə|avropa|bmt|atət|greta|qreta|məruzəçi|müqavilə orqan|yekun (?:müşahidə|qeyd)|alınmış/iu,
        ],
        [/(?:greta|qreta|bmt|avropa şurası|komitəsi)\p{L}*[^.;]{0,60}?cavab/iu],
        [pointOf(watchersAzerbaijani, pointAzerbaijani), asksForAzerbaijani],
        [
          citedPoint(
            watchersAzerbaijani,
            pointAzerbaijani,
            "(?:\\p{L}+ )?(?:hesabat|raund|qeyd)\\p{L}*",
          ),
        ],
        [
          headOf(
            watchersAzerbaijani,
            "(?:-?(?:\\p{L}+)?[\\s,(]+(?:\\p{L}+ ){0,2}?(?:hesabat|raund|qeyd)\\p{L}*|-?(?:\\p{L}+)?[\\s,(]+(?:19|20)\\d\\d(?:-\\p{L}+(?: il\\p{L}*)?)?){1,2}",
          ),
        ],
        [
          new RegExp(
            `(?<!\\p{L})${monitorsAzerbaijani}[^.;]{0,60}?(?:çağır|xahiş e[dt]|təklif(?! ed\\p{L}* (?:treninq|təlim))|irad|qeyd(?! (?:ed|ol|al))|(?<!\\p{L})rəy|tənqid|qaldır|narahat)`,
            "iu",
          ),
          /tədbir|cavab|nəzərə al|yerinə yetir|icra olun|bu plan|əlavə/iu,
        ],
        [
          /^[^\p{L}]*(?:beynəlxalq|monitorinq|müqavilə) (?:\p{L}+ )?(?:irad|rəy|qeyd|təklif|məsələ|nəticə|tövsiyə)\p{L}*[^\p{L}]*$/iu,
        ],
      ],
    },
    unless: [
      putOff,
      {
        en: /(?:clinical|methodical|methodological|practical) recommendation|tender|bids|(?:no|none of the|without) (?:\p{L}+ ){0,2}?(?:recommendations?|observations?|findings)(?! (?:is |are |was |were |has been |have been )?(?:left|without|unanswered|overlooked|forgotten))|recommendations? (?:was|were|has been|have been) not (?:received|made)/iu,
        ru: /методическ\p{L}+ рекомендаци|клиническ\p{L}+ рекомендаци|конкурсн|(?:рекомендаци|замечани)\p{L}*[^.;]{0,50}?не (?:поступа|поступи|получ|было)\p{L}*|не (?:поступа|поступи|получ)\p{L}*[^.;]{0,50}?(?:рекомендаци|замечани)|(?:рекомендаци|замечани)й [^.;]{0,40}?нет(?!\p{L})/iu,
        az: /metodik\p{L}* tövsiyə|klinik tövsiyə|tender|tövsiyə\p{L}*[^.;]{0,40}?(?:alınma|daxil olma|verilmə|yoxdur)\p{L}*/iu,
      },
    ],
    name: {
      en: "recommendations received",
      ru: "полученные рекомендации",
      az: "alınmış tövsiyələr",
    },
  },
  {
    id: "coherence",
    criterion: "coherence-other-policies",
    core: false,
    shown: {
      en: [
        [
          /(?:migrat|employ|child|crime|violence|equalit|integrat|corrupt|human rights|security|health|educat|labou?r|development|social|youth|poverty|inclusion)\p{L}*[^.;,]{0,30}?(?:strateg|programme|polic(?:y|ies)(?!\p{L})|(?:action )?plan(?!\p{L}))/iu,
          /in line|coheren|consisten|complement|check|contain|repeat|twice|align|coordinat|harmoni|buil[td]s? on|links?(?!\p{L})|linked|together|account of|overlap|alongside|other plans/iu,
        ],
        [
          /(?:migrat|employ|child|crime|violence|gender|equalit|integrat|corrupt|human rights|security|disabilit|institutionali|asylum|refugee|famil|labou?r|digital|social|youth|poverty|inclusion|health)\p{L}*[^.;,]{0,40}?(?:strateg|programme|polic(?:y|ies)(?!\p{L})|(?<!(?:individual|care|support|assistance|safety|family) )plan(?!\p{L})|road ?map|concept|agenda)|(?:strategy|programme|road ?map|concept|(?:action )?plan|agenda) (?:on|for|against|of|to) [^.;,]{0,40}?(?:migrat|employ|child|crime|violence|gender|equalit|integrat|corrupt|human rights|security|disabilit|institutionali|asylum|refugee|famil|labou?r|digital|social|youth|poverty|inclusion|health)/iu,
          /in line|complement|supplement|(?:builds?|built|rests?|draws?|relies|based) (?:up)?on|part of|derive|follows? from|takes? [^.;]{0,40}?account|agreed with|align|already (?:contain|includ|financ|provid|cover|list)\p{L}*|(?:not|nor|without) (?:be )?(?:repeat|duplicat|includ|overlap)|dovetail|goes with|coordinated with|linked|coheren|consisten/iu,
        ],
        [
          /(?:national|state|government|development|other|sector\p{L}*|existing) (?:\p{L}+ ){0,4}?(?:strateg|program|polic)|strategy (?:on|for|against)|programme (?:on|for|of)|(?:in line|coherent|consistent|together|linked) with .{0,60}(?:strateg|plan|program)/iu,
        ],
      ],
      ru: [
        [
          /(?:программ|стратеги|концепци|план)\p{L}*\s+(?:[^.;,]{0,30}?\s)?(?:занятост|миграц|миграцион|детств|дет(?:ей|и)|реб[её]нк|насили|преступност|равенств|коррупц|здравоохранен|образован|социальн|безопасност)/iu,
        ],
        [
          /дорожн\p{L}+ карт|(?:миграционн|социальн|демографическ|молод[её]жн|кадров|гендерн|семейн|уголовн)\p{L}+ политик|(?:(?:программ|стратеги)\p{L}* (?:\p{L}+ )?|план\p{L}* (?:действий |мероприятий )?)(?:по|против) [^.;,]{0,50}?(?:гендерн|семейн|семь|насили|деинституц|инвалид|беженц|убежищ|преступност|коррупц|занятост|миграц|дет(?:ей|и|ства)(?!\p{L})|прав\p{L}* человека)/iu,
        ],
        [
          /(?:национальн|государственн|друг|ин)\p{L}* (?:\p{L}+ ){0,3}?(?:стратеги|программ|концепци)|стратеги\p{L}+ (?:по|в|противодейств|развити)|программ\p{L}+ (?:по|развити)|концепци/iu,
        ],
      ],
      az: [
        [
          /(?:uşaq|miqrasiya|məşğulluq|gender|zorakılı|korrupsiya|cinayətkarlı|təhlükəsizli|insan hüquqları|əlilliy|ailə|gənclə|sosial|sığınacaq|qaçqın)\p{L}*[^.;,]{0,50}?(?:fəaliyyət plan|siyasət|yol xəritə|konsepsiya|strategiya|(?:dövlət|milli) proqram)/iu,
          /uzlaş|uyğun|tamamla|(?:daxil|əlavə) (?:edil|olun)m|əlaqə|əsaslan|nəzərə al|nəzərdə tut|təkrar|davamı|tərkib hissə|bağlı|birlikdə|vəhdət|zidd/iu,
        ],
        [
          /(?:milli|dövlət|digər) (?:\p{L}+ ){0,4}?(?:strategiya|proqram|konsepsiya)|strategiyası|proqramı|konsepsiyası/iu,
        ],
      ],
    },
    despite: {
      en: /(?:not|nor|without)(?: be(?:ing)?)? (?:repeat|duplicat|includ|list|financ|overlap)|no (?:overlap|duplicat)/iu,
      ru: /не (?:повтор|дублир|включ|финансир)|без (?:дублир|повтор)/iu,
      az: /təkrarla\p{L}*m[aıiəyi]|(?:daxil|əlavə) (?:edil|olun)m|təkrar\p{L}* yoxdur|maliyyələşdirilm/iu,
    },
    unless: {
      en: /curricul|school programme|training programme|work(?:ing)? programme|programme of work|programme of the (?:session|seminar|conference|course)/iu,
      ru: /школьн|учебн|программ\p{L}* (?:курс|обучени)/iu,
      az: /tədris proqram|təlim proqram/iu,
    },
    name: {
      en: "other strategies it touches",
      ru: "связанные стратегии",
      az: "əlaqəli strategiyalar",
    },
  },
  {
    id: "continuation",
    criterion: "time-span",
    core: false,
    shown: {
      en: [
        [
          /(?:submit|begin|start|prepar|present|lay)s?(?!\p{L})[^.;]{0,60}?draft\p{L}* of the (?:plan|programme|strategy) for|draft\p{L}* of the (?:plan|programme|strategy) for[^.;]{0,40}?(?:is|will be) (?:submit|prepar|ready|laid|drawn)/iu,
        ],
        [
          /(?:next|new|following|follow-up|successor|subsequent) (?:\p{L}+ ){0,2}?(?:plan|programme|strategy)/iu,
          /draft|prepar|adopt|begin|start|develop|succe|continu|submit/iu,
        ],
        [
          /(?:plan|one|document|strategy|programme) that (?:follows|succeeds|replaces)|until (?:a|the) (?:new|next) (?:one|plan|strategy|programme)/iu,
        ],
        [
          /(?:when|once|after) (?:the|this) (?:plan|programme|strategy) (?:ends|expires|is over|runs out|has ended)|after (?:the end of|its end|its expiry|expiry)|permanent (?:line|part|item|budget)|(?:pass|move|go)(?:es)? (?:over )?into (?:the )?(?:regular|ordinary|state|permanent)/iu,
          /service|budget|financ|fund|continu|plan(?!\p{L})|programme|strategy|ministr/iu,
        ],
      ],
      ru: [
        [
          /(?:проект|разработк|подготовк)\p{L}* (?:\p{L}+ )?(?:план|программ|стратеги)\p{L}* на 20\d\d[^.;]{0,60}?(?:представля|вносит|готовится|разрабатыва|начинается|представит|внес[её]т)/iu,
        ],
        [
          /(?:следующ|нов|последующ|очередн)\p{L}+ (?:\p{L}+ ){0,2}?(?:план|программ|стратеги|документ)/iu,
          /разраб|подготов|готов|прин|утвержд|представля|вносит/iu,
        ],
        [/на следующ\p{L}+ (?:период|срок|цикл|пятилети)/iu, /план|программ|стратеги/iu],
        [
          /(?:после|по) (?:окончани|завершени|истечени)\p{L}* (?:срока )?(?:действия )?(?:план|программ|стратеги|его|е[её])|постоянн\p{L}+ (?:строк|финанс|статьи|основ)/iu,
          /услуг|бюджет|финанс|продолж|сохран|постоянн/iu,
        ],
      ],
      az: [
        [
          /20\d\d-\p{L}+ illər üçün (?:\p{L}+ ){0,3}?(?:plan|proqram|strategiya)\p{L}*[^.;]{0,60}?(?:hazırlanır|hazırlanacaq|təqdim olunur|təqdim edilir|təqdim olunacaq|təqdim ediləcək)/iu,
        ],
        [
          /(?:növbəti|yeni|sonrakı) (?:\p{L}+ ){0,2}?(?:plan|proqram|strategiya|sənəd)/iu,
          /hazırla|qəbul|təsdiq|təqdim|işlən/iu,
        ],
        [
          /(?:plan|proqram|strategiya)\p{L}* (?:müddəti )?(?:başa çat|bit|qurtar)\p{L}*|daimi (?:maliyyə|büdcə|əsas|sətir)/iu,
          /xidmət|büdcə|maliyyə|davam|daimi/iu,
        ],
      ],
    },
    unless: {
      en: /(?:put|set) off|postpone|left (?:out|for|to)|outside (?:the scope of )?this plan/iu,
      ru: /вынесен\p{L}* за рамки|отлож|перенес/iu,
      az: /(?:sonraya|gələcəyə|gələn \p{L}+|(?:plan|proqram|strategiya)(?:ın)?a|dövrə|mərhələyə) saxla|təxirə|kənarda qal/iu,
    },
    name: {
      en: "what follows when it ends",
      ru: "что следует после его окончания",
      az: "planın müddəti bitdikdən sonra nə olacağı",
    },
  },
  {
    id: "personal-data",
    criterion: "data-protection",
    core: false,
    shown: {
      // Confidential data must be of people: tenders and bids are confidential too.
      en: [
        [
          /personal (?:data|details|information)|data protection|data-sharing|privacy|confidentiality|confidential[\s\S]*(?:person|people|child|client|identit|(?<!\p{L})(?:who|names|files|data))|(?:person|people|child|client|identit|(?<!\p{L})(?:who|names|files|data)(?!\p{L}))[\s\S]*confidential|(?:could|can|may|might) be identified|(?:names|identit)[^.;]{0,60}?(?:passed on|disclos|protect|without (?:\p{L}+ )?consent)|no (?:\p{L}+ ){0,2}?(?:reports?|publications?|statistics|bulletins?)[^.;]{0,40}?(?:names|identit)|data controller|(?:is|acts as|as) the controller(?!\p{L})(?! of (?:the )?(?:budget|account))|(?:codes?|numbers?|ciphers?|pseudonyms?|initials)[^.;]{0,20}?(?:instead of|in place of|rather than|replac\p{L}+|not) (?:the |their |full )?(?:sur)?names(?! of)|(?:neither|without|omit\p{L}*) (?:the |any )?names(?! of| and titles)|(?:exchang|shar|transfer|transmi)\p{L}* (?:of )?(?:the )?(?!(?:bodies|agencies|ministries|authorities|institutions|organi[sz]ations|employers|companies)['’])\p{L}+s['’] (?:\p{L}+ )?(?:data|details|information|files)|^\W*(?:rules? (?:for|on|about) )?(?:(?:information|data|details) (?:on|about|of) (?:persons|people|individuals|clients|a person)|\p{L}+s['’] (?:data|details|information))\W*$/iu,
        ],
        [
          /(?:exchang|shar(?:e|es|ing)(?!\p{L})|transfer|transmi|disclos|pass(?:es|ing)?(?!\p{L})|communicat|releas|forward)\p{L}*[^.;]{0,60}?(?:data(?!\p{L})|information|details|names|files|records)|(?:data(?!\p{L})|information|details|names|files|records)[^.;]{0,80}?(?:exchanged|shared|transferred|transmitted|disclosed|passed|handed (?:on|over|to)|given (?:on|to)|communicated|released|forwarded|known to)|(?:tell|reveal|disclos|say)[^.;]{0,40}?who (?:an? |the )?\p{L}+ (?:is|are|was|were)(?!\p{L})/iu,
          /consent(?! of (?:the |an? |all |both |its )?(?:\p{L}+ )?(?:partner|bod|agenc|ministr|council|commission|committee|government|board|union|association|part(?:y|ies)|state|coordinator|secretariat|members|owner|authorit|institution|compan|employer))|(?:agree|permit|allow)(?:s|d)? (?:to it )?in writing|if (?:he|she|they|the person) (?:agree|consent)|with (?:his|her|their) (?:written )?(?:agreement|permission)|permission of the person/iu,
        ],
        [
          /protocol|agreement|rules?(?!\p{L})|code(?!\p{L})|procedure|arrangement|memorandum/iu,
          /(?:exchang|shar)\p{L}* (?:of )?(?:\p{L}+ )?(?:data|information|details)/iu,
          /(?:on|about|concerning|of) (?:\p{L}+ ){0,2}?(?:persons?|people|individuals?|clients?|child|children|patients?|survivors?|witnesses|suspects)(?!\p{L})/iu,
        ],
        [
          /anonymi[sz]|pseudonymi[sz]|de-identif|(?:files?|records?|dossiers?)(?!\p{L})[^.;]{0,60}?(?:closed (?:to|for)|locked|sealed|under seal|accessible only|open only)|who (?:may|can|is allowed to) (?:read|see|open|access|look)[^.;]{0,40}?(?:files?|records?|register|data(?:base)?)(?!\p{L})|(?:files?|records?|data)(?!\p{L})[^.;]{0,40}?(?:destroyed|deleted|erased) (?:after|when|once|within)/iu,
          /(?:person|individual|client|child|patient|survivor)|figures|statistics|publish|register|case (?:files?|records?)/iu,
        ],
      ],
      ru: [
        [
          /персональн\p{L}+ данн|личн\p{L}+ данн|защит\p{L}+ данных|неприкосновенност\p{L}* (?:частн|личн)|установить личност|тайн\p{L}+ (?:сведени|личн)|сведени\p{L}+ о личност|конфиденциальн[\s\S]*(?:пострадавш|потерпевш|жертв|личност|лиц(?!ен)|ребен|ребён|детей|обративш)|(?:пострадавш|потерпевш|жертв|личност|лиц(?!ен)|ребен|ребён|детей|обративш)[\s\S]*конфиденциальн|оператор\p{L}* (?:персональн\p{L}+ )?данных|(?:код|номер|шифр|псевдоним|инициал)\p{L}*[^.;]{0,20}?(?:вместо|взамен|заменя\p{L}+) (?:фамили|им[её]н)|(?:вместо|взамен) (?:фамили\p{L}*|им[её]н)(?: и \p{L}+)? [^.;]{0,20}?(?:код|номер|шифр|псевдоним)|без (?:указания )?(?:фамили|им[её]н(?!\p{L}))|(?:обмен|передач)\p{L}*\s+(?:\p{L}+ )?(?:данны|сведени|информаци)\p{L}*\s+(?:об? )?(?:\p{L}+ )?(?:пострадавш|потерпевш|жертв|лиц(?!ен)|люд|дет(?:ях|ей)|реб[её]н|граждан(?:ах|)(?!\p{L}))|^[^\p{L}]*(?:правил\p{L}* )?(?:обращени\p{L}+ с )?(?:сведени|данны|информаци)\p{L}* (?:об? )?(?:люд|лиц(?!ен)|пострадавш|потерпевш|человек|детях)\p{L}*[^\p{L}]*$/iu,
        ],
        [
          /(?:обмен|переда|раскры|разглаш)\p{L}*[^.;]{0,60}?(?:данны|сведени|информаци|имена(?!\p{L})|им[её]н(?!\p{L}))|(?:данны|сведени|информаци|имена(?!\p{L})|фамили)\p{L}*[^.;]{0,80}?(?:переда(?:[её]т|ю|в)|раскры|разглаш|(?:сообща|предостав)\p{L}* (?:\p{L}+ )?(?:друг|ин(?:ым|ому|ой)|треть))|сообща\p{L}*[^.;]{0,30}?кто (?:он|она|они|пострадавш|потерпевш|этот человек)/iu,
          /согласи[еяию]\p{L}*(?! (?:\p{L}+ )?(?:сторон|партн|орган|министер|ведомств|совет|комисси|правительств|координатор|секретариат|профсоюз|владел|работодат|предприят))|(?:если|когда) (?:он|она|человек|лицо)\p{L}* (?:на это )?соглас/iu,
        ],
        [
          /обезлич|анонимизир|деперсонализ|(?:дела|карточки|анкеты)(?!\p{L})[^.;]{0,60}?(?:закрыт|опечат|под замком|доступны (?:только|лишь))|кто (?:может|вправе|имеет право) (?:читать|видеть|открыв|просматрив|знаком)\p{L}*[^.;]{0,40}?(?:дел|карт|запис|реестр|данн)|(?:дела|карточки|данные|записи)(?!\p{L})[^.;]{0,60}?(?:уничтож|удаля)/iu,
          /пострадавш|потерпевш|жертв|лиц(?!ен)|люд|реб|клиент|данны|сведени|статистик|публик/iu,
        ],
      ],
      az: [
        [
          /şəxsi məlumat|fərdi məlumat|məlumatların (?:qorun|mühafizə)|kimliy\p{L}* (?:açan|bildirən|haqqında)|məxfi[\s\S]*(?:qurban|zərər|şəxs|uşaq|kimliy)|(?:qurban|zərər|şəxs|uşaq|kimliy)[\s\S]*məxfi|məlumat\p{L}* operator|(?<!\p{L})(?:soy)?ad(?:lar)?(?:ı|ın|ının|larının)?(?: və \p{L}+)? (?:əvəzinə|yerinə) (?:kod|nömrə|şifr|rəqəm|psevdonim|inisial)|(?:zərər|qurban|şəxs(?:lər|ə)|uşaq|insanlar)\p{L}*[^.;]{0,30}?məlumat\p{L}*\s+(?:\p{L}+ )?(?:mübadilə|ötürül|paylaş)|^[^\p{L}]*(?:zərər\p{L}* (?:çək\p{L}+ )?|qurban\p{L}*|şəxs\p{L}*|uşaq\p{L}*|insan\p{L}*)(?: şəxs\p{L}*)?(?: (?:haqqında|barədə|üzrə|aid|dair))? məlumat\p{L}*(?: üzrə)?(?: qayda\p{L}*)?[^\p{L}]*$/iu,
        ],
        [
          /(?:məlumat|(?<!\p{L})(?:soy)?adlar|kim olduğ)\p{L}*[^.;]{0,80}?(?:mübadilə|ötür|açıqlan|paylaş|(?:başqa|digər|üçüncü)\p{L}*[^.;]{0,40}?(?:bildir|veril))/iu,
          /(?<!(?:şuranın|komissiyanın|qurumun|nazirliyin|tərəfin|tərəflərin|tərəfdaşların|hökumətin|orqanların|qurumların) )(?:yazılı )?razılı(?:q|ğ)|razı olduqda/iu,
        ],
        [
          /anonim(?:ləşdir|dir(?!\p{L}))|adsızlaşdır|(?:işlər|sənədlər|vərəqələr)\p{L}*[^.;]{0,60}?(?:bağlıdır|möhürlən|yalnız [^.;]{0,20}açıq)/iu,
          /zərər|qurban|şəxs|uşaq|məlumat|rəqəm|statistika|dərc/iu,
        ],
      ],
    },
    // Reports without personal data, and a ban on passing data on, are ways to protect them.
    despite: {
      en: /(?:personal data|names|identit\p{L}+)[^.;]{0,40}?(?:exchanged|shared|handled|processed|kept|stored|used) (?:only|under|in line|in accordance|by)|(?:personal data|names|identit\p{L}+) (?:are|is|shall|may|must|will) (?:not|never)|(?:reports?|statistics|figures|tables|publications?|bulletins?|registers?)[^.;]{0,60}?(?:contains?|includes?|shows?|holds?|gives?|names?|carry|carries) no|no (?:\p{L}+ ){0,2}?(?:reports?|statistics|tables?|publications?|bulletins?)|(?:they|these|both|all(?: of (?:them|these))?|it) (?:contain|include|show|hold|give|carry|carries|name)s? (?:no|neither)|in (?:\p{L}+ )?(?:reports?|statistics|publications?)[^.;]{0,40}?there (?:is|are) none|(?:codes?|numbers?)[^.;]{0,20}?(?:instead of|in place of|rather than|not) (?:the |their )?names|(?:without|unless|except|only)[^.;]{0,60}?consent/iu,
      ru: /(?:персональн|личн)\p{L}+ данны\p{L}+ (?:\p{L}+ ){0,3}?не (?:включ|публик|содерж|разглаш|переда|указыва|раскрыва)|(?:отч[её]т|доклад|сборник|публикаци|статистик|таблиц)\p{L}*[^.;]{0,60}?не (?:включ|содерж|публик|указыва)|в (?:отч[её]т|доклад|сборник|публикаци|них(?!\p{L}))\p{L}*[^.;]{0,40}?(?:их(?!\p{L})|таких|персональн\p{L}+ данных|имен|имён)[^.;]{0,20}?нет|персональн\p{L}+ данных (?:в (?:них|отч[её]тах)(?!\p{L})[^.;]{0,20}?)нет|(?:они|оба|обе|все)(?!\p{L})[^.;]{0,30}?не содерж/iu,
      az: /(?:fərdi|şəxsi) məlumat\p{L}*[^.;]{0,40}?(?:edilm|olunm|verilm|açıqlanm|ötürülm)|(?:hesabat|bülleten|nəşr|statistika|cədvəl)\p{L}*[^.;]{0,60}?(?:daxil|əks|dərc) (?:edilm|olunm|etdirilm)|(?:hesabat\p{L}*|bülleten\p{L}*|nəşr\p{L}*|onlar)(?:da|də|ında|ində)(?!\p{L})[^.;]{0,40}?məlumat\p{L}* (?:yoxdur|olmur|olmayacaq|göstərilm)/iu,
    },
    unless: [
      putOff,
      {
        en: /tenders?(?!\p{L})|procurement|bidd(?:er|ing)|commercial|informant/iu,
        ru: /тендер|закуп|конкурсн|коммерческ|осведомител/iu,
        az: /tender|satınalma|kommersiya/iu,
      },
      // A training on data protection does not protect data.
      {
        en: /^(?:(?!data|confiden)[^.;:]){0,60}?(?<!\p{L})(?:is|are|be|been|were) (?:\p{L}+ )?(?:trained|taught|instructed|briefed) (?:\p{L}+ ){0,3}?(?:in|on|about) [^.;:,]{0,40}?(?:data protection|personal data|privacy|confidentiality)[^;:,]{0,40}$|^\P{L}*(?:train|teach|instruct|brief|sensiti[sz]|inform|explain|remind|acquaint|(?:hold|organi[sz]e|run|conduct|offer|arrange) [^.;,:]{0,30}?(?:seminar|course|workshop|lecture|briefing|training))\p{L}*[^.;:]{0,80}?\s(?:in|on|about|of|to)\s[^.;:]{0,40}?(?:data protection|personal data|privacy|confidentiality)|(?:data protection|personal data|privacy|confidentiality)[^.;:]{0,60}?(?:curricul|syllabus|in-?service training)/iu,
        ru: /^(?:(?!данны|конфиденц)[^.;:,]){0,60}?(?<!\p{L})(?:обуча[ею]тся|обуч(?:ен[аоы]?|ат)|проход[ия]т обучение|учатся) [^.;:,]{0,40}?(?:персональн\p{L}+ данн|личн\p{L}+ данн|защит\p{L}+ данных|конфиденциальн)[^;:,]{0,40}$|^[^\p{L}]*(?:обуч|научи|разъясн|информир|ознаком|напомн|(?:провести|организовать|проведение|организация) [^.;,:]{0,30}?(?:семинар|курс|обучени|лекци|тренинг|заняти)|семинар|лекци|тренинг)\p{L}*[^.;:]{0,90}?(?:персональн\p{L}+ данн|личн\p{L}+ данн|защит\p{L}+ данных|конфиденциальн)|(?:персональн\p{L}+ данн|защит\p{L}+ данных)[^.;:]{0,60}?(?:учебн|курс обучени)/iu,
        az: /tədbir\p{L}* (?:\p{L}+ )?adlar|(?:fərdi|şəxsi) məlumat[^.;:]{0,60}?(?:öyrət|öyrədil|təlim|seminar|kurs|mühazirə|maarif|izah|məlumatlandır|tədris)\p{L}*(?:\s+\p{L}+){0,3}[^\p{L}]*$/iu,
      },
    ],
    name: { en: "personal data", ru: "персональные данные", az: "fərdi məlumatlar" },
  },
  {
    id: "care",
    criterion: "data-protection",
    core: false,
    silent: true,
    within: "narrative",
    shown: {
      en: [
        [
          /(?<!\p{L})(?:all|any|every|each|whatever|no)(?: of)? (?:the |these |such |of )?(?:\p{L}+ ){0,2}?(?:measures?|steps?|activit\p{L}+|actions?|contacts?|stages?|interventions?)(?!\p{L})/iu,
          /concern|touch|affect|involv|relat|directed at|towards?|contact|regard|with (?:an? |the )?\p{L}+|without/iu,
          /consent/iu,
          /safe|secur|confiden|privacy|dignity/iu,
        ],
      ],
      ru: [
        [
          /(?<!\p{L})(?:вс(?:е|ех|ем|ём|ей|я|ем|ему)|люб\p{L}+|кажд\p{L}+|ни одн\p{L}+|при (?:выполнени|исполнени|реализаци|проведени)\p{L}+)(?!\p{L})[^.;]{0,40}?(?:мер|мероприяти|действи|шаг|этап|контакт)/iu,
          /затрагива|касающ|касает|касал|связанн|в отношении|с участием|обращ[её]нн|направленн|без\p{L}*/iu,
          /соглас(?:и|ен)/iu,
          /безопасн|конфиденц|тайн|достоинств/iu,
        ],
      ],
      az: [
        [
          /(?<!\p{L})(?:bütün|hər|istənilən|heç bir)(?!\p{L})[^.;]{0,30}?(?:tədbir|addım|hərəkət|mərhələ|təmas|fəaliyyət)|(?:tədbir|addım)\p{L}* hər/iu,
          /toxun|aid|bağlı|münasibətdə|iştirak|yönəl|olmadan/iu,
          /razılı/iu,
          /təhlükəsizli|məxfi|ləyaqət/iu,
        ],
      ],
    },
    name: {
      en: "care for people in all measures",
      ru: "бережное отношение к людям во всех мероприятиях",
      az: "bütün tədbirlərdə insanlara qayğı",
    },
  },
  {
    id: "principles",
    criterion: "guiding-principles",
    core: false,
    shown: {
      en: [
        [
          /principle|human rights|(?:respects?|guided)[^.;]{0,30}rights|best interests|dignity of|non-discrimination|without discrimination/iu,
        ],
      ],
      ru: [
        [
          /принцип|прав\p{L}* человека|наилучш\p{L}+ интерес|достоинств\p{L}* (?:человек|личност|кажд)|недискриминац|не допускается дискриминац|без дискриминац/iu,
        ],
      ],
      az: [[/prinsip|insan hüquq|ən yaxşı maraq|ləyaqətinə hörmət|ayrı-seçkilik/iu]],
    },
    name: { en: "its principles", ru: "принципы", az: "prinsiplər" },
  },
  {
    id: "equality",
    criterion: "human-rights-gender-child-lens",
    core: false,
    shown: {
      en: [[/gender|women|girls|(?<!\p{L})sex(?!\p{L})/iu]],
      ru: [[/гендер|женщин|девоч|по полу/iu]],
      az: [[/gender|qadın|qızlar|cins/iu]],
    },
    name: {
      en: "women, men, girls and boys apart",
      ru: "различия в положении женщин, мужчин и детей",
      az: "qadın, kişi və uşaqların fərqli vəziyyəti",
    },
  },
  {
    id: "analysis",
    criterion: "situation-analysis",
    core: false,
    within: "narrative",
    shown: {
      en: [
        [
          /(?<!\d)(?:19|20)\d\d|(?:last|past|recent|previous) (?:[a-z\d]+ ){0,2}(?:years?|months|decade)/iu,
          /(?:^|\D)\d{1,3}(?:[ ,]\d{3})*(?:\D|$)/u,
        ],
      ],
      ru: [
        [
          /(?<!\d)(?:19|20)\d\d|(?:последн|прошл|прошедш|минувш|предыдущ|истекш)\p{L}* (?:[\p{L}\d]+ ){0,2}(?:год|лет|месяц|десятилети)/iu,
          /(?:^|\D)\d{1,3}(?: \d{3})*(?:\D|$)/u,
        ],
      ],
      az: [
        [
          /(?<!\d)(?:19|20)\d\d|(?<!\p{L})(?:son|ötən|keçən|əvvəlki) (?:[\p{L}\d]+ ){0,2}(?:il|ay)(?:də|da|lər|ərzində|in|ın| |$)/iu,
          /(?:^|\D)\d{1,3}(?: \d{3})*(?:\D|$)/u,
        ],
      ],
    },
    name: {
      en: "the situation in figures",
      ru: "положение дел в цифрах",
      az: "vəziyyətin rəqəmlərlə təhlili",
    },
  },
  {
    id: "adoption",
    criterion: "leadership-adoption-level",
    core: false,
    within: "narrative",
    shown: {
      en: [
        [
          /adopt|approv|endors|issued|signed|signs|enter\p{L}* into force|promulgat|takes? effect|legal force|passe[sd]|votes? on|becomes law|is law|laid before|comes into force/iu,
          /decree|decision|(?<!in )order(?!\p{L}* of work)|resolution|ordinance|government|cabinet|president|parliament|council of ministers|prime minister|head of state/iu,
        ],
        [
          /(?:binding|binds|mandatory|compulsory|obligatory|obliges)/iu,
          /(?:ministr|bod(?:y|ies)|agenc|authorit|all)/iu,
          /plan(?!\p{L})|strategy|programme|document|decree|decision|order|resolution/iu,
        ],
      ],
      ru: [
        [
          /утвержд|одобр|принят|принима(?:ет|ют)(?:ся)? (?:план|документ|стратеги|программ|постановлен|указ|распоряж|кабинет|правительств|парламент|президент|решением)|вступа\p{L}+ в (?:силу|действие)|вводится в действие|введ[её]н\p{L}* в действие|подписыва|подписан/iu,
          /постановлени|указ|распоряжени|приказ|решени|правительств|президент|парламент|кабинет|премьер/iu,
        ],
        [
          /обязател(?:ен|ьн)|обязыва|обязательн\p{L}+ силу/iu,
          /министерств|ведомств|исполнител|орган|областей/iu,
          /план|документ|стратеги|программ|указ|постановлени/iu,
        ],
      ],
      az: [
        [
          /təsdiq|qəbul (?:edil|olun)|qüvvəyə min|imzala/iu,
          /sərəncam|fərman|qərar|kabinet|prezident|parlament|hökumət|milli məclis|baş nazir/iu,
        ],
        [
          /məcburi/iu,
          /qurum|orqan|nazirlik|icraçı/iu,
          /plan|sənəd|strategiya|proqram|sərəncam|qərar/iu,
        ],
      ],
    },
    unless: {
      en: /(?<!\p{L})(?:previous|former|last) (?:[\p{L}-]+ ){0,3}?(?:plan|strategy|programme)|(?:measures?|procedures?|guidelines?|reports?|rules|lists?|laws?|amendments?|protocols?)(?: \p{L}+){0,3} (?:is|are|was|were|be) (?:adopt|approv|endors|sign)|(?:adopt|approv|endors|sign)\p{L}* (?:\p{L}+ ){0,4}?(?:procedures?|guidelines?|reports?|rules|lists?|laws?|amendments?|protocols?)(?!\p{L})|instructions|conclusions/iu,
      ru: /(?:предыдущ|прошл|прежн)\p{L}* (?:\p{L}+ )?(?:план|стратеги|программ)|(?:утвержд|принима|одобр)\p{L}* (?:\p{L}+ ){0,3}?(?:отч[её]т|порядок|методик|перечен|мероприяти|правил)|(?:порядок|методик|отч[её]т|перечень|правила|положение)\p{L}* (?:\p{L}+ )?(?:утвержда|принима|одобр)|решени\p{L}+, обязательн/iu,
      az: /(?:əvvəlki|ötən) (?:\p{L}+ )?(?:plan|strategiya|proqram)|qaydalar|metodika|hesabat|məcburi tapşırıq/iu,
    },
    name: {
      en: "the act that adopts it and binds the bodies",
      ru: "акт об утверждении, обязывающий исполнителей",
      az: "planı təsdiq edən və icraçıları bağlayan akt",
    },
  },
  {
    id: "capacity",
    criterion: "institutional-capacity",
    core: false,
    within: "fields",
    shown: {
      en: [
        [
          /(?<!\p{L})(?:posts?|staff|staffing|understaffed|full-time|personnel|recruit\p{L}*|vacanc\p{L}*|hires?|hiring|employees)(?!\p{L})|employs? \d|(?:officers|inspectors|investigators|prosecutors|social workers?|judges|police)[^.;]{0,40}?(?:needs? \d|are needed|required|lacking|missing)|(?:lacks?|short of|missing) (?:an? )?(?:\p{L}+ ){0,2}?(?:officers?|inspectors?|workers?|investigators?|prosecutors?|specialists?)|(?:unit|team)s? of (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|specialist|trained)|(?:the|enough|more) (?:people|officers|inspectors) (?:it|they|that) (?:needs?|ha[sd]|ve)|had \d+ (?:\p{L}+ )?(?:inspectors|investigators|officers|prosecutors)/iu,
        ],
      ],
      ru: [
        [
          /штат|кадр(?:ы|ов|ам|ами|ах)(?!\p{L})(?! фильм)|кадров\p{L}+|единиц|ставк|персонал|численност|нанять|принять на работу|набор сотрудник|(?:подразделени|отдел)\p{L}* из|сотрудник\p{L}*[^.;]{0,40}?(?:нужн|требу|не хвата|недоста|имеется)|(?:имеется|требуется|нужн\p{L}+|не хвата\p{L}+|недоста[её]т)[^.;]{0,30}?(?:сотрудник|инспектор|следовател|прокурор|специалист)|(?:при )?потребност\p{L}+ (?:в )?\d|работа(?:ет|ют) (?:один|одна|\d+|два|три) /iu,
        ],
      ],
      az: [
        [
          /ştat|kadr|(?<!p)(?:ştat |\d )vahid|heyət|(?:işçi|müfəttiş|müstəntiq|əməkdaş)\p{L}* sayı|işə qəbul|tələbat (?:isə )?\d|ibarət (?:bölmə|şöbə)|\d+ (?:işçi|əməkdaş|müfəttiş)/iu,
        ],
      ],
    },
    name: {
      en: "the staff that its bodies need",
      ru: "кадры, которые нужны исполнителям",
      az: "icraçılara lazım olan kadrlar",
    },
  },
  {
    id: "standards",
    criterion: "standard-reference",
    core: false,
    within: "fields",
    shown: {
      en: [
        [
          /convention|protocol (?:to|against|on)|directive|treat(?:y|ies)|covenant|international (?:standard|obligation|law|instrument)|recommendation|concluding observation/iu,
        ],
      ],
      ru: [
        [
          /конвенц|факультативн\p{L}+ протокол|протокол\p{L}* (?:о|к|против)(?!\p{L})|директив|международн\p{L}+ (?:стандарт|договор|обязательств|норм|правов|акт)|рекомендаци|заключительн\p{L}+ замечани/iu,
        ],
      ],
      az: [
        [
          /konvensiya|direktiv|fakultativ protokol|beynəlxalq (?:standart|müqavilə|öhdəlik|norma|hüquq|sənəd)|tövsiyə/iu,
        ],
      ],
    },
    name: {
      en: "the standards that its measures carry out",
      ru: "стандарты, которые выполняют мероприятия",
      az: "tədbirlərin icra etdiyi standartlar",
    },
  },
  {
    id: "places",
    criterion: "geographic-scope",
    core: false,
    within: "fields",
    shown: {
      en: [
        [
          /region|district|provinc|count(?:y|ies)(?!\p{L})|municip|local|nationwide|across the country|rural|towns|villages|cities/iu,
        ],
      ],
      ru: [
        [
          /регион|област|район|муницип|местн|на местах|по всей|сельск|город(?:ах|ов)(?!\p{L})|аким/iu,
        ],
      ],
      az: [[/region|rayon|bölgə|bələdiyyə|yerli(?!k)|bütün ölkə|kənd(?! təs)|yerlərdə|şəhərlər/iu]],
    },
    name: {
      en: "how it reaches beyond the capital",
      ru: "исполнение за пределами столицы",
      az: "paytaxtdan kənarda icra",
    },
  },
  {
    id: "total",
    criterion: unsaidNames.total.criterion,
    core: false,
    silent: true,
    within: "narrative",
    shown: {
      en: [
        [
          /costs?(?!\p{L})|budget|funding|finance|needs?(?!\p{L})|requires?(?!\p{L})|expenditure/iu,
          /(?:plan|programme|strategy|implementation)[^.;]{0,60}(?:costs?|needs?|requires?|amounts?|budget)|(?:total|overall|estimated|whole)[^.;]{0,30}(?:costs?|budget|funding|expenditure|need|plan|programme)|in (?:all|total)(?!\p{L})|altogether/iu,
          /\d[\d\s.,]*\s*(?:million|mln|m(?!\p{L})|billion|thousand|bn)|\d{1,3}(?:[ .,\u00a0]\d{3})+|(?:eur|usd|€|\$)\s?\d/iu,
        ],
        [
          /(?:for|on|of) (?:all|the) (?:the )?(?:measures|goals|activities|actions|parts)(?: of (?:the|this) (?:plan|programme|strategy))? (?:together|taken together|in all)(?!\p{L})|(?<!\p{L})all (?:the |its |\p{L}+-?\p{L}* )?(?:measures|activities|actions|goals)(?: together)? (?:cost|need|require|come to|amount to|add up)|sum of all (?:the )?(?:measures|goals|costs|amounts|activities)|(?:plan|programme|strategy)(?!\p{L}| for| of)[^.;]{0,40}(?:takes|comes? to|adds? up to) (?:about |some |around |nearly |roughly |approximately |a total of )?[€$]?\d/iu,
          /\d[\d\s.,]*\s*(?:million|mln|m(?!\p{L})|billion|thousand|bn)|\d{1,3}(?:[ .,\u00a0]\d{3})+|(?:eur|usd|€|\$)\s?\d/iu,
        ],
      ],
      ru: [
        [
          /стоимост|финансир|бюджет|расход|средств|затрат|требу|потребност|потреб[ую]/iu,
          /общ\p{L}+ (?:объ[её]м|сумм|стоим|потребн|расход)|всего|итого|в общей сложности|на (?:весь|реализацию|выполнение|исполнение)|план\p{L}*[^.;]{0,40}(?:требу|стоит|составля)/iu,
          /\d[\d\s.,]*\s*(?:млн|миллион|тыс|млрд)|\d{1,3}(?:[ .,\u00a0]\d{3})+/iu,
        ],
        [
          /на все (?:мероприяти|мер|цел|задач)\p{L}*(?:,? вместе| плана)?[^.;]{0,30}?(?:выдел|предусм|нужно|требу|запланир|уйд|направл)|(?<!\p{L})все (?:мероприятия|меры|цели|\d+ мероприят\p{L}+)(?: плана)?(?: вместе)? (?:стоят|обойд|требуют|оцен)|(?:план|программ|стратеги)\p{L}*[^.;]{0,40}?обойд[её]тся|(?<!\p{L})(?:план|программа|стратегия)(?: действий)? (?:\p{L}+ )?стоит (?:\p{L}+ ){0,2}?\d|сумма (?:всех|по всем) (?:мероприяти|мер|цел|расход)/iu,
          /\d[\d\s.,]*\s*(?:млн|миллион|тыс|млрд)|\d{1,3}(?:[ .,\u00a0]\d{3})+/iu,
        ],
      ],
      az: [
        [
          /dəyər|büdcə|maliyyə|vəsait|xərc|məbləğ|tələb/iu,
          /ümumi|cəmi|yekun|icrası üçün|planın[^.;]{0,40}(?:tələb|təşkil)/iu,
          /\d[\d\s.,]*\s*(?:milyon|mln|min(?!\p{L})|milyard)|\d{1,3}(?:[ .,\u00a0]\d{3})+/iu,
        ],
        [
          /bütün (?:tədbir|məqsəd|vəzifə|fəaliyyət)lər\p{L}*(?: üçün)?(?: birlikdə)?[^.;]{0,40}?(?:ayrıl|dəyər|başa gəl|tələb|nəzərdə|lazım)|(?:tədbir|plan|proqram)\p{L}*[^.;]{0,40}?(?:cəmi|ümumilikdə) \d[\d .,]*(?:milyon|mln|min|milyard)(?!\p{L})[^.;]{0,30}?lazım|(?:plan|proqram|strategiya)\p{L}*(?: icrası| həyata keçirilməsi)?[^.;]{0,40}?başa gəl/iu,
          /\d[\d\s.,]*\s*(?:milyon|mln|min(?!\p{L})|milyard)|\d{1,3}(?:[ .,\u00a0]\d{3})+/iu,
        ],
      ],
    },
    unless: {
      en: /(?<!\p{L})(?:previous|former|last) (?:\p{L}+ )?(?:plan|strategy|programme)/iu,
      ru: /(?:предыдущ|прошл|прежн)\p{L}* (?:\p{L}+ )?(?:план|стратеги|программ)/iu,
      az: /(?:əvvəlki|ötən) (?:\p{L}+ )?(?:plan|strategiya|proqram)/iu,
    },
    name: unsaidNames.total.name,
  },
]
