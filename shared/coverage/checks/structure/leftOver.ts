import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"

const either = (list: readonly string[]) => `(?:${list.join("|")})`

/** The part of a title before its words: its number, and the kind of chapter. */
const before = `^[^\\p{L}]*(?:(?:annex|appendix|part|section|chapter|приложение|раздел|глава|часть|əlavə|bölmə|fəsil|hissə)\\s*\\S{0,4}[.:]\\s*)?(?:(?:the|some|any|list of|перечень|список)\\s+)*`

/** Bodies that make proposals; the subject of a proposal is matched elsewhere. */
const body = either([
  "(?:line |other |sector(?:al)? |individual |single |several |various )*(?:ministr|agenc|authorit|department|bod(?:y|ies)(?!\\p{L})|institution|inspectorate|prosecut|police|offices?(?!\\p{L})|court|commission|committee|council|secretariat|administration|border (?:guard|service|police)|coast ?guard|customs|municipalit|region|district|province|count(?:y|ies)(?!\\p{L})|town|cit(?:y|ies)(?!\\p{L})|partner|ngo|association|organi[sz]ation|stakeholder|members?(?!\\p{L})|parliament|cabinet|government)",
  "(?:(?:отдельн|отраслев|друг|ин|заинтересованн|центральн|государственн|национальн|федеральн|республиканск)\\p{L}{1,3} )*(?:министерств|ведомств|агентств|департамент|комитет|инспекци|прокуратур|полици|служб|орган|суд(?:а|ов)?(?!\\p{L})|комисси|совет|секретариат|администраци|аппарат|регион|област|район|провинци|округ|город(?:ов|а)?(?!\\p{L})|муниципал|общественн|нпо|ассоциаци|исполнител|участник|пограничн|таможен|мин(?:юст|труд|здрав|фин|обр|культ)\\p{L}*|ген)",
  "(?:\\p{L}+ )*(?:nazirli|qurum|agentli|xidmət|komitə|idarə|prokurorlu|polis|məhkəmə|şura|komissiya|katibli|orqan|təşkilat|birli|iştirakçı|icraçı|tərəfdaş|hakimiyyət|bölgə|rayon|vilayət|şəhər|bələdiyyə)\\p{L}*",
])
/** Letters that stand for a body: "MoI", «МВД», "DİN". */
const letters = "\\p{Lu}{2,7}(?!\\p{L})|\\p{Lu}\\p{Ll}?\\p{Lu}\\p{L}?(?!\\p{L})"

/** Words that alone say that the measures below have no goal. */
const plainly = either([
  "(?:unassigned|unallocated|unattached|unlinked)(?!\\p{L})|miscellaneous(?!\\p{L})|(?:further |additionally |also |later |newly |subsequently )?(?:added|included|inserted|taken up) (?:later|late|last|afterwards|additionally|subsequently|separately|at the (?:request|proposal|wish|instance|last)|on the (?:request|proposal)|upon|by|during|in (?:the )?(?:last|final)|after)(?!\\p{L})",
  "(?:also|additionally|further(?:more)?|separately|later|late) (?:proposed|requested|submitted|suggested|put forward|added|included|received|tabled|entered)(?!\\p{L})",
  "(?:outside|beyond|besides|apart from|in addition to|over and above) (?:the |our |these |all )?(?:\\p{L}+ )?(?:goals?|objectives?|priorit|pillars?|plan['’]s)|(?:belonging|assigned|linked|attached) to no (?:goal|objective)|without (?:a |an )?(?:goal|objective)(?!\\p{L})",
  "нераспредел[её]нн|(?:внесено|предложено|добавлено|заявлено|включено)(?!\\p{L})|(?:дополнительно|также|отдельно|позднее|позже|сверх того|кроме того),?\\s+(?:внес|включ|предлож|добавл|заявл|поступ|вошл|запрош)\\p{L}*|(?:внес[её]н|включ[её]н|добавлен|предложен|заявлен)\\p{L}*\\s+(?:дополнительно|отдельно|позднее|позже|также|в последн|на последн|на этап|в ходе|при согласов|после|по (?:предложени|инициатив|просьб|запрос|ходатайств|итог|результат)|сверх)",
  "(?:дополнительно\\s+)?по\\s+(?:отдельн\\p{L}+\\s+)?(?:предложени|инициатив|просьб|запрос|ходатайств|представлени)\\p{L}+(?!\\p{L})|дополнительно\\s*$|(?:разное|прочее|иное)(?!\\p{L})",
  "(?:сверх|вне|помимо|за рамками)\\s+(?:\\p{L}+\\s+)?(?:цел|задач|приоритет|направлени|перечисленн|основн)\\p{L}*|не\\s+(?:вошедш|вошло|вошли|отнес[её]н|относящ|связанн|распредел[её]нн)\\p{L}*",
  "(?:bölgüyə düşməyən|bölüşdürülməmiş|aidiyyəti müəyyən edilməmiş)|müxtəlif\\s*$|(?:əlavə|sonradan|ayr[ıi]ca|həmçinin)\\s+(?:olaraq\\s+)?(?:\\p{L}+\\s+)?(?:daxil|əlavə|təklif|təqdim)\\s+(?:edil|olun)\\p{L}*|əlavə\\s+(?:edil|olun)\\p{L}*|əlavə\\s+olaraq\\s*$",
  "(?:raz[ıi]laşd[ıi]rma\\p{L}*|son) (?:\\p{L}+ )?(?:əlavə edil|daxil edil|əlavə olun|edil|olun)|(?:heç bir )?(?:məqsəd|vəzifə|plan)\\p{L}*(?: və \\p{L}+)? (?:aid olmayan|kənar|əlavə olaraq|bağl[ıi] olmayan|daxil olmayan)",
  `(?:${body}|\\p{L}{2,7}-?[nıiuü]{1,3}n)\\s+(?:\\p{L}+\\s+)?(?:təklif|təşəbbüs|müraciət|xahiş)\\p{L}* (?:ilə|əsas[ıi]nda|üzrə)`,
])

/**
 * "Additional measures", «Прочие вопросы», "Digər məsələlər": titles with a subject can begin like
 * this too.
 */
const vague = either([
  "(?:additional|other|further|remaining|supplementary|separate|stand-?alone|late|extra|various|new(?:ly added)?)\\s+(?:(?:proposed|suggested|requested|agreed|necessary|urgent|important|individual|single|separate|planned|related|relevant|general|organi[sz]ational|priority|small|smaller|minor|short|ministry|ministerial|departmental|agency) )?(?:measures?|actions?|activit(?:y|ies)|matters?|issues?|items?|provisions?|undertakings?|points?|business|tasks?|steps?|commitments?|initiatives?|proposals?|requests?|wishes|additions?)",
  "(?:measures?|actions?|activit(?:y|ies)|steps?|tasks?|undertakings?|commitments?|proposals?|requests?|additions?|supplements?|supplementary part|add-?ons?|addend(?:um|a))",
  "(?:дополнительн|проч|ин|друг|отдельн|разн|остальн|внеочередн|внепланов|дополняющ)\\p{L}{1,4}\\s+(?:(?:срочн|отдельн|важн|необходим|предложенн|согласованн|ведомственн|организационн|общ|текущ|неотложн|запланированн|разов)\\p{L}{1,3}\\s+)?(?:мероприяти\\p{L}{1,3}|мер(?:а|ы|ам|ах)?|вопрос\\p{L}{0,3}|действи\\p{L}{1,3}|пункт\\p{L}{0,3}|положени\\p{L}{1,3}|задани\\p{L}{1,3}|предложени\\p{L}{1,3}|поручени\\p{L}{1,3}|заявк\\p{L}{1,3})",
  "(?:мероприяти[яей]|мер[аы]|действи[яеий]|шаги?|поручени[яей]|предложени[яей]|заявк[аи]|дополнени[яей]|инициатив[аы])",
  "(?:digər|başqa|əlavə|qalan|sair|ayr[ıi]ca|müxtəlif)\\s+(?:(?:zəruri|təcili|mühüm|vacib|ümumi|təşkilati|kiçik|idarə|təklif olunan|təklif edilmiş) )?(?:tədbir|məsələ|fəaliyyət|bənd|add[ıi]m|təklif|müddəa|sifariş|iş(?:lər)?(?!\\p{L}))(?:lər|lar)?(?:in siyah[ıi]s[ıi])?",
])
/** Vague words that need an origin: "Measures added during the consultation". */
const needsOrigin = latinAndCyrillic(
  new RegExp(
    `${before}(?:(?:measures?|actions?|activit(?:y|ies)|steps?|tasks?|undertakings?|commitments?)(?!\\p{L})|мер[аы]|мероприяти|действи|шаги?(?!\\p{L})|поручени)`,
    "iu",
  ),
)
/** Vague words that need an owner or an origin: "Proposals of the ministries". */
const needsOwner = latinAndCyrillic(
  new RegExp(
    `${before}(?:(?:proposals?|requests?|additions?)(?!\\p{L})|предложени|заявк|инициатив|дополнени)`,
    "iu",
  ),
)

/** The rest of a title that gives the origin of the measures, or says that they belong nowhere. */
const strayed = latinAndCyrillic(
  new RegExp(
    `^[\\s,]*${either([
      "(?:added|included|inserted|taken up|outside|beyond|not (?:linked|tied|assigned|attached|allocated|belonging|covered|falling)|without|proposed|submitted|requested|suggested|put forward|received|tabled|late(?:ly)?(?!\\p{L})|during|upon|at the (?:request|proposal|last)|on the (?:proposal|request|initiative)|by request|that (?:belong|fall|were|are not)|which (?:belong|fall|were|are not)|under no|of no|from (?:the )?(?:consultation|public|last|final))",
      "(?:вне(?!\\p{L})|сверх|внес[её]н|добавлен|включ[её]нн|дополненн|предложенн|заявленн|поступивш|не (?:вошедш|отнес[её]н|относящ|связанн)|по (?:предложени|инициатив|просьб|запрос|ходатайств|итогам|результатам)|в ходе|при согласован|на этапе)",
      "(?:olaraq|sonradan|raz[ıi]laşd[ıi]rma|təklif (?:edil|olun)|daxil edil|əlavə edil)",
    ])}`,
    "iu",
  ),
)
/** The rest of a title that names the owners of the measures. */
const owned = latinAndCyrillic(
  new RegExp(`^[\\s(–—:.-]*(?:(?:of|by|from|от|со стороны)\\s+)?(?:the\\s+)?${body}`, "iu"),
)
const ownedByLetters = new RegExp(
  `^[\\s(–—:.-]*(?:(?:of|by|from|от|со стороны)\\s+)?(?:the\\s+)?(?:${letters})`,
  "u",
)
/** Prepositions of a subject: a title with measures for or against something has one. */
const withSubject = latinAndCyrillic(
  /(?<!\p{L})(?:for|against|on|to|in|with|по|для|против|в (?:сфере|области|отношении)|üzrə|üçün|qarşı|dair)(?!\p{L})/iu,
)
const plainlyLeft = latinAndCyrillic(new RegExp(`${before}${plainly}`, "iu"))
const vaguelyLeft = latinAndCyrillic(new RegExp(`${before}${vague}(?!\\p{L})`, "iu"))
/**
 * In Azerbaijani the owners come first: "Nazirliklərin əlavə təklifləri", "DİN-in əlavə
 * tədbirləri".
 */
const ownersFirst = latinAndCyrillic(
  new RegExp(
    `${before}(?:${body}|\\p{L}{2,7}-?[nıiuü]{1,3}n)\\s+(?:(?:daxil olmuş|gələn|verilən|alınan)\\s+)?(?:(?:əlavə\\s+|digər\\s+|öz\\s+)+(?:tədbir|fəaliyyət|bənd|məsələ)|(?:əlavə\\s+|digər\\s+|öz\\s+)*(?:təklif|sifariş|müraciət))\\p{L}*\\s*$`,
    "iu",
  ),
)

/**
 * Whether a title says that the measures below have no goal: it is vague and names at most their
 * owners ("Additional activities of the Police"). A title with a subject does not ("Further
 * measures against demand").
 */
export function isLeftOver(words: string): boolean {
  if (words.length >= 200) return false
  const title = words.replaceAll("İ", "i").replace(/[\s.:;]+$/u, "")
  if (plainlyLeft.test(title) || ownersFirst.test(title)) return true
  // "Ministry of Transport – further requests".
  const [whose = "", what = ""] = words.split(/\s[–—-]\s|:\s/u)
  if (what !== "" && (owned.test(whose) || ownedByLetters.test(whose)) && isLeftOver(what))
    return true
  const found = vaguelyLeft.exec(title)
  if (!found) return false
  const rest = words.slice(found[0].length).replace(/[\s.:;)–—-]+$/u, "")
  const bare = needsOrigin.test(title)
  if (rest === "") return !bare && !needsOwner.test(title)
  const plain = rest.replaceAll("İ", "i")
  if (strayed.test(plain)) return true
  return !bare && !withSubject.test(plain) && (owned.test(plain) || ownedByLetters.test(rest))
}

const parts = {
  en: "(?:goals?|objectives?|pillars?|outcomes?|priorit(?:y|ies)|directions?|aims?)",
  ru: "(?:цел[ьейяиюм]+|задач\\p{L}{0,3}|направлени\\p{L}+|приоритет\\p{L}*|раздел\\p{L}*|блок\\p{L}*)",
  az: "(?:məqsəd|vəzifə|hədəf|istiqamət|prioritet)",
}
const things = latinAndCyrillic(
  /(?<!\p{L})(?:measures?|actions?|activit(?:y|ies)|proposals?|items?|it|they)(?!\p{L})|мер[аыу]?(?!\p{L})|мероприяти|действи|предложени|пункт|tədbir|fəaliyyət|təklif|bənd/iu,
)
const denied = byScript(
  /(?<!\p{L})(?:no|any) (?:measure|action|activity)|ни одн\p{L}{1,2} (?:мер|мероприяти|действи)|heç bir tədbir/iu,
)
/** Words above measures that say that they have no goal, by script. */
const noGoal = {
  latin: latinAndCyrillic(
    new RegExp(
      either([
        `(?:not|n['’]t|cannot|never) (?:\\p{L}+ )?(?:come|fall|belong\\p{L}*|fit|relat\\p{L}+|correspond|assigned|attribut\\p{L}+|allocated|link\\p{L}*|tied|part|covered|serve|contribute|attached|connected|included|placed|subsumed)(?: \\p{L}+)?(?: under| to| within| into| of| by| with| in| among)? (?:any|one|either|a single|the|our)(?: one)?(?: of)?(?: the| our| these)?(?: \\p{L}+){0,2}? ${parts.en}(?!\\p{L}| of (?!th(?:e|is) (?:\\p{L}+ )?plan|our))`,
        `(?:under|to|of|within|by|serv(?:e|es|ing)|has|have|with) (?:no|none of(?: the| our)?|neither of(?: the)?)(?: (?:\\p{L}+|\\d+)){0,2}? ${parts.en}(?!\\p{L})`,
        `(?:outside|beyond) (?:(?:all|any) of )?(?:the|our|all|any)(?: (?:\\p{L}+|\\d+)){0,2}? ${parts.en}(?!\\p{L})`,
        `(?:heç bir|(?:\\p{L}+ )?${parts.az}\\p{L}* heç bir)\\p{L}*(?: \\p{L}+){0,4}? (?:aid|daxil|bağlı|uyğun|xidmət|şamil)(?:\\s+(?:deyil|olmayan|olmur|edilmə\\p{L}+|etmə?y?\\p{L}+|gəlmə?\\p{L}*|olunmu?\\p{L}*))`,
        `${parts.az}(?:lər|lar)?\\p{L}* (?:kənar|xaric)(?:da|dır|dadır)?`,
      ]),
      "iu",
    ),
  ),
  cyrillic: latinAndCyrillic(
    new RegExp(
      either([
        `не\\s+(?:относ\\p{L}+|отнес\\p{L}+|вход\\p{L}+|вош\\p{L}+|вписыва\\p{L}+|связан\\p{L}*|подпада\\p{L}+|охватыва\\p{L}+|привяза\\p{L}*|закрепл\\p{L}+|соотнос\\p{L}+|укладыва\\p{L}+|охвачен\\p{L}*)\\s+(?:прямо |напрямую |непосредственно )?(?:ни\\s+)?(?:к|в|во|с|под|за)?\\s*(?:одн\\p{L}+\\s+(?:из\\s+)?)?(?:\\p{L}+\\s+){0,3}?${parts.ru}(?!\\p{L})`,
        `ни\\s+(?:к|в|с|под)\\s+одн\\p{L}+\\s+(?:из\\s+)?(?:\\p{L}+\\s+){0,3}?${parts.ru}\\s+(?:\\p{L}+\\s+)?(?:они |оно )?не\\s`,
        `вне(?:\\s+рамок)?\\s+(?:\\p{L}+\\s+){0,2}?${parts.ru}(?!\\p{L})`,
      ]),
      "iu",
    ),
  ),
}
const cyrillic = /[а-яё]/iu

/**
 * Whether a passage above measures says that they serve no goal: «не относятся ни к одной из
 * целей».
 */
export function saysNoGoal(text: string): boolean {
  if (text.length > 2000) return false
  const says = noGoal[cyrillic.test(text) ? "cyrillic" : "latin"]
  return text
    .replaceAll("İ", "i")
    .split(/(?<=\p{L}{2}[.;])\s/u)
    .some((one) => one.length < 400 && things.test(one) && !denied.test(one) && says.test(one))
}

/**
 * Whether a measure's number continues that of a goal or objective in `titles`: of an objective,
 * where those have as many figures as the measure's prefix ("4.3" for "4.3.1").
 */
export function belongsTo(titles: readonly string[], number: string): boolean {
  const over = number.replace(/\.[^.]*$/u, "")
  const figures = over.split(".").length
  const levels = titles.filter((one) => one.split(".").length === figures)
  return levels.length > 0 && figures > 1
    ? levels.includes(over)
    : titles.some((one) => number.startsWith(`${one}.`))
}
