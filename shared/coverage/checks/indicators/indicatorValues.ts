import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { Measured } from "../../passages/passage.ts"

const number =
  "(?:(?<![\\d.,])\\d{1,3}(?:[ .,\\u00a0]\\d{3})+(?!\\d)|(?<![\\d.,])\\d+(?:[.,]\\d+)?)(?:\\s?%|\\s(?:per ?cent|процент\\p{L}*|faiz\\p{L}*))?"
const year = "(?<!\\d)20\\d\\d(?!\\d)"
/** A year by whose end a value is to be reached is not the year of a baseline. */
const noLimit =
  "(?<!(?:by|until|till|before|from|since|end of|к|до|с|конц[аеу]|не позднее|после)\\s)(?<!\\b(?:by|in) (?:early|mid|late)[- ])"
const behindYear =
  "(?!\\s?[–—-]\\s?20\\d\\d|(?:-\\p{L}+)?\\s?il\\p{L}*(?:dək|qədər|qabaq|əvvəl)|\\s?-?\\p{L}*dək)"
const noYear = "(?!20\\d\\d(?![\\d.,]))"
const between = "[^\\d;]{0,24}?"
/** The second value, to which the first changes. */
const andAnother = "(?=[^\\d]{0,40}[;,/→][^\\d]{0,40}\\d)"
const now =
  "(?<!\\p{L})(?:now|at present|currently|today|so far|previously|сейчас|ныне|сегодня|в настоящее время|было|hazırda|indi|hal-hazırda)(?!\\p{L})"

/** The baseline, where a target follows it. */
const first = latinAndCyrillic(
  new RegExp(
    [
      // "from 10 % to 80 %", "10 % → 80 %"
      `${number}(?:\\s?\\([^()]*\\))?(?=\\s*(?:→|->|⟶)\\s*\\S)`,
      `(?<!\\p{L})(?:from|с|со)\\s${number}(?=[^\\d;]{0,30}\\s(?:to|до)\\s[^\\d;]{0,12}\\d)`,
      `${number}(?:\\s\\p{L}+?)?-?d[əa]n(?=\\s[^\\d;]{0,12}\\d)`,
      // "2025: 0; 2029: 12", "0 in 2025, 12 in 2029"
      `${noLimit}${year}${behindYear}${between}${noYear}${number}${andAnother}`,
      `${noLimit}${year}${behindYear}${between}(?:none|nobody|nil|ни одн\\p{L}+|heç bir\\p{L}*)(?!\\p{L})`,
      `${number}\\s\\(?(?:in\\s|в\\s|за\\s)?${year}${behindYear}\\)?${andAnother}`,
      // "now 4, then 12"
      `${now}${between}${number}${andAnother}`,
    ].join("|"),
    "iu",
  ),
)

/** A single value at the end of the words, with its year: "(22 % in 2025)". */
const dated = latinAndCyrillic(
  new RegExp(
    `^(\\D*\\p{L})[\\s(:,–—-]+(?:(?:in|в|за|на)\\s)?(?:${noLimit}(${year})${behindYear}${between}${noYear}${number}|${number}\\s\\(?(?:in\\s|в\\s|за\\s)?(${year})${behindYear})\\D{0,12}$`,
    "iu",
  ),
)

/** An indicator whose words give one value, of a year before `start`: its baseline only. */
function standing(one: Measured, start: number): Measured {
  const [whole, words = "", behind, before] = dated.exec(one.words) ?? []
  if (whole === undefined || Number(behind ?? before) >= start) return one
  return { ...one, words, baseline: whole.slice(words.length).replace(/^[\s(:,–—-]+|\)\s*$/gu, "") }
}

/**
 * Whether a first value is a target as well, "4 in 2027, 5 in 2028": not if it is none or an arrow
 * follows.
 */
function isToReach(value: string, rest: string, start: number): boolean {
  const [own] = /(?<!\d)20\d\d(?!\d)/.exec(value) ?? []
  if (own === undefined || start === 0 || Number(own) < start) return false
  const bare = value.replace(own, "")
  return /[1-9]/.test(bare) && !/^\s*(?:→|->|⟶)/u.test(rest)
}

/**
 * An indicator with the values taken from its words: "places in use (2025: 0; 2029: 12)". A value
 * of a year before the measure begins (`start`) is no target; one of a later year is no baseline.
 */
export function withValues(one: Measured, start = 0): Measured {
  if (one.baseline !== "" || one.target !== "" || !/\d/.test(one.words)) return one
  const found = first.exec(one.words)
  if (!found) return standing(one, start)
  const [baseline] = found
  const before = one.words.slice(0, found.index).replace(/[\s(:,;–—-]+(?:(?:in|в|за)\s)?$/iu, "")
  const target = one.words
    .slice(found.index + baseline.length)
    .replace(/^[\s;,:)→>⟶–—-]+|\)\s*$/gu, "")
  if (isToReach(baseline, one.words.slice(found.index + baseline.length), start))
    return { ...one, words: before, target: one.words.slice(found.index).replace(/\)\s*$/u, "") }
  // "90 % in 2028 (2025: none)": the target comes first.
  if (target === "") return { ...one, baseline }
  // Where the values come first, their subject follows.
  return { ...one, words: /\p{L}/u.test(before) ? before : one.words, baseline, target }
}

const grows =
  "(?:raise|increase|improve|reduce|lower|decrease|cut|strengthen|expand)d?|enhanced|grown"
const words = [
  "(?:(?:data|figures?|value|baseline|target)s?(?: (?:is|are))? )?(?:not (?:yet )?(?:available|known|measured|collected|recorded|kept|set|determined|established|defined|decided|fixed)|unknown|unavailable|missing)|no (?:data|figures?|statistics|target)(?: (?:yet|available|set))?|n\\/?\\.? ?a\\.?|t\\.? ?b\\.? ?[dc]\\.?",
  `(?:(?:is|are|still|yet) )*(?:to be|will be) (?:(?:steadily|considerably|significantly|gradually|further) )?(?:${grows}|determined|set|established|defined|agreed|measured|confirmed|specified|decided|fixed|named|calculated|worked out)(?: (?:later|considerably|significantly|steadily|gradually|by the end of the plan|after (?:the )?(?:\\p{L}+ )?(?:study|survey|baseline)))?`,
  "(?:will |to |a |an )?(?:(?:steady|significant|considerable|clear|marked|steadily|gradual|gradually) )?(?:rise|increase|grow|growth|improve|improvement|fall|decrease|reduction|decline|raised|increased|improved|reduced|higher|lower|more|fewer|better)",
  "(?:данн\\p{L}+|сведени\\p{L}+|значени\\p{L}+) (?:нет|отсутству\\p{L}+|не (?:имеется|собира\\p{L}+|вед[уё]тся))|нет (?:данных|сведений)|не (?:измеря\\p{L}+|определ[её]н\\p{L}*|установлен\\p{L}*|задан\\p{L}*|известн\\p{L}+|вед[её]тся|учитыва\\p{L}+)|неизвестно|отсутству[ею]т|н\\/д|б\\/д",
  "(?:значительн\\p{L}+ |существенн\\p{L}+ |постепенн\\p{L}+ |заметн\\p{L}+ )?(?:повы[сш]\\p{L}+|увелич\\p{L}+|возраст[её]т|вырастет|выр[оа]ст\\p{L}*|сни[зж]\\p{L}+|сократ\\p{L}+|сокращени\\p{L}+|уменьш\\p{L}+|улучш\\p{L}+|рост|выше|ниже|больше|меньше|лучше)",
  "(?:(?:будет|будут|подлеж[иа]т|ещ[её]|пока) )*(?:уточн\\p{L}+|определ(?:ен[оаы]?|ится|яется|ению|ят)|определён\\p{L}*|установлен\\p{L}*|установлению|повышен\\p{L}*|увеличен\\p{L}*|снижен\\p{L}*)(?: (?:позднее|позже|дополнительно|по итогам исследования))?",
  "(?:məlumat|rəqəm|göstərici)\\p{L}* (?:yoxdur|olmay[ıi]b|toplanm[ıi]r|mövcud deyil)|yoxdur|məlum deyil|naməlum|(?:müəyyən|təyin) (?:edilməy[iı]b|olunmay[ıi]b|deyil)|ölçülmə(?:yib|mişdir|yir)|hesablanmay[ıi]b|m\\/d",
  "(?:xeyli |əhəmiyyətli dərəcədə |tədricən |nəzərəçarpacaq )?(?:art[ıi]r[ıi]lacaq|artacaq|yüksələcək|yüksəldiləcək|azalacaq|azald[ıi]lacaq|yaxş[ıi]laşacaq|yaxş[ıi]laşd[ıi]r[ıi]lacaq|çoxalacaq|genişlənəcək|art[ıi]m|artmas[ıi]|azalma(?:s[ıi])?|yüksəlmə(?:si)?|daha (?:çox|az|yüksək|aşağ[ıi]|yaxş[ıi]))|(?:sonradan |sonra )?(?:dəqiqləşdiriləcək|müəyyən (?:ediləcək|olunacaq)|təyin (?:ediləcək|olunacaq)|hesablanacaq)",
].join("|")
const none = latinAndCyrillic(new RegExp(`^[\\s(–—-]*(?:${words})[\\s.)–—-]*$`, "iu"))

/** The longest text that can stand for a missing value. */
const longest = 80

/**
 * Whether the text in place of a value states none: "to be raised", «повысится», "məlumat yoxdur".
 */
export function namesNoValue(value: string): boolean {
  return value.length > 0 && value.length <= longest && !/\d/.test(value) && none.test(value)
}
