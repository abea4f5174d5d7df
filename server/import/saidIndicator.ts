import { fold } from "../../shared/coverage/stem.ts"

/** A stretch of a sentence that says a field of its measure; `whole` when the sentence says nothing else. */
export interface Said {
  words: string
  whole: boolean
}

const any = (sources: readonly string[]) => sources.map((source) => new RegExp(source, "u"))

// Folded, with the words of the indicator behind them or in the first group.
const announced: Readonly<Record<string, readonly RegExp[]>> = {
  en: any([
    "^(?:(?:the |its |their |overall )*(?:progress|success|results?|achievement|performance|outcomes?|effects?|effectiveness|impact|completion)|it|this|(?:the|this) (?:measure|action|undertaking|work))(?:['’]s (?:success|progress|results?))?(?: (?:here|in this|on this|towards this|of (?:the|this) (?:measure|action|work)))? (?:is|are|will be|shall be|is to be|are to be|can be|may be) (?:measured|judged|assessed|gauged|counted|tracked|seen|evaluated|told|known|shown|checked|monitored) (?:by|from|in|against|through|with|on the basis of|according to|when|if) (.+)$",
    "^(?:(?:the|our|its|as) )?(?:indicators?|yardsticks?|measures? of (?:success|progress)|tests?(?: of success)?|benchmarks?|signs? of success|criteri(?:on|a)(?: of success)?)(?: of success| for this| here| chosen| for the measure)? (?:is|are|will be|shall be|serves?) (.+)$",
    "^(?:we|one|the \\p{L}+|everybody|everyone) (?:shall|will|can) (?:know|see|tell|judge)[^.]*? (?:by|when|if|from) (.+)$",
    "^(?:target|criterion|yardstick|result|outcome|success|test|what counts): (.+)$",
    "^success (?:means|will mean|is reached when|is achieved when|has come when) (?:that )?(.+)$",
    "^(?:the measure|the action|it|this) (?:has|will have) (?:succeeded|worked|been carried out|reached its (?:aim|goal)|met its (?:aim|goal)) (?:when|if|once) (.+)$",
  ]),
  ru: any([
    "^(?:успех\\p{L}*|результат\\p{L}*|ход(?: \\p{L}+)?|исполнени[ея]|достижени[ея]|эффект\\p{L}*|выполнени[ея]|продвижени[ея])(?: (?:этой |этого |данной |данного )?(?:меры|мероприятия|работы|пункта|исполнения|дела))? (?:будет |будут )?(?:измер|оценива|определя|проверя|суд)\\p{L}+ (?:(?:по|через|на основе|исходя из|тем,) )?(.+)$",
    "^об? (?:результат|успех|исполнени|выполнени|ход)\\p{L}*(?: \\p{L}+)? (?:будут |можно |следует )?суд\\p{L}+ (?:по|на основании) (.+)$",
    "^(?:показател|мерил|мер|критери|индикатор|признак)\\p{L}*(?: (?:успеха|результата|исполнения|выполнения|достижения))? (?:служ|явля|стан|счита|выступа|буд)\\p{L}+ (.+)$",
    "^(?:критери|показател|мерил|ориентир|результат)\\p{L}*(?: \\p{L}+)?: (.+)$",
    "^(?:мера|мероприятие|пункт|задача|поручение|работа) (?:будет )?счита\\p{L}+ (?:выполнен|исполнен|завершен)\\p{L}+, (?:когда|если) (.+)$",
  ]),
  az: any([
    "^(?:uqur|nəticə|irəliləyiş|tərəqqi|icra|gediş|(?:bu )?(?:tədbir|iş)\\p{L}* (?:uqur|nəticə|icra|gediş)\\p{L}*)\\p{L}* (.+?) (?:ilə|üzrə|əsasinda|görə) (?:ölçül|qiymətləndiril|müəyyən edil|müəyyən olun|yoxlanil|izlənil)\\p{L}+( \\([^()]*\\))?$",
    "^(?:meyar|hədəf|nəticə|ölçü|uqur)\\p{L}*: (.+)$",
    "^(?:uqur|nəticə|icra|tədbir)\\p{L}* (?:göstərici|ölçü|meyar)\\p{L}* (?!kimi|olaraq)(.+)$",
    "^(?:uqur |nəticə )?(?:göstərici|ölçü|meyar)\\p{L}* (?:kimi|olaraq) (.+?) (?:götürül|qəbul edil|əsas götürül|müəyyən edil)\\p{L}+$",
  ]),
}

// "The share of … rises from 14 to 45 per cent": a quantity that is to have another value.
const moving: Readonly<Record<string, readonly RegExp[]>> = {
  en: any([
    "(?:^|[;,–—] (?:and |so that |while )?)((?:(?:the|their|its) )?(?:\\p{L}+ )?(?:number|share|proportion|percentage|rate|count|total|average)s? (?:of|for) [^.;]*? (?:(?:is|are) to |should |shall |will |must )?(?:be )?(?:rises?|rise|grows?|increase[sd]?|raised|brought|falls?|drops?|decreases?|reduced|cut|reach(?:es)?|climbs?|goes|go|doubles?|trebles?) [^.;]*?\\d[^.;]*)",
    "[,;–—(] (?:as |to be |progress (?:being|is) |success (?:being|is) )?measured by ([^;]+)",
  ]),
  ru: any([
    "(?:^|[;,–—:] (?:а |и |чтобы |причем )?)((?:дол|числ|количеств|охват|объем|процент|уровень|средн\\p{L}+ срок)\\p{L}*(?: |,)[^.;]*?(?:долж\\p{L}+ \\p{L}+|вырас\\p{L}+|подним\\p{L}+|увелич\\p{L}+|сокра\\p{L}+|сни[жз]\\p{L}+|дости\\p{L}+|дове[сд]\\p{L}+|составит|возраст\\p{L}+|уменьш\\p{L}+) [^.;]*?\\d[^.;]*)",
    "(?:доведя|подняв|увеличив|сократив|снизив|повысив|нарастив) ((?:дол|числ|количеств|срок|процент)\\p{L}* [^.;]*?\\d[^.;]*)",
    "(?:^|[;,–—:] )((?:дол|числ|количеств)\\p{L}* [^.;]*? [–—] \\d[^.;]*?(?:против|вместо) [^.;]*)",
    "[,;–—(] (?:что |и это )?измеряется (?:по )?([^;]*\\d[^;]*)",
  ]),
  az: any([
    "(?:^|[;,–—] )((?:[^.;,]*? )?\\p{L}*(?:payi|sayi|nisbəti|faizi|səviyyəsi|həcmi)(?!\\p{L})[^.;]*?[dt][aə]n [^.;]*?(?:çat|yüksəl|qalx|art|azal|en)\\p{L}*(?:ir|ur|ür|caq|cək|mali\\p{L}*|məli\\p{L}*))$",
  ]),
}

/**
 * The indicator that a sentence of a measure says: one that announces it ("Progress is measured by …",
 * «Показателем служит …») says nothing else; a quantity that is to grow or fall may stand in any.
 */
export function saidIndicator(sentence: string, lang: string): Said | null {
  const bare = sentence.replace(/[.;\s]+$/u, "")
  const folded = fold(bare)
  const text = folded.length === bare.length ? folded : bare.toLowerCase()
  const find = (patterns: readonly RegExp[] = []) => {
    for (const pattern of patterns) {
      const found = pattern.exec(text)
      const words = found?.[1]
      if (!words) continue
      const at = text.indexOf(words, found.index)
      const end = at + words.length
      // "… ilə ölçülür (2026: 10 %, 2030: 50 %)": the values stand behind the verb.
      const values = found[2] ? bare.slice(text.length - found[2].length) : ""
      return { words: bare.slice(at, end).trim() + values, at, end }
    }
    return null
  }
  const all = find(announced[lang])
  if (all) return { words: all.words, whole: true }
  const part = find(moving[lang])
  return part && { words: part.words, whole: part.at === 0 && part.end >= bare.length }
}
