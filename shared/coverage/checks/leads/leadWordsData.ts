import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { undecided } from "../money/undecidedData.ts"

const agreed = [
  "(?:by|as|upon|on|with|if|once|after|pending|provided|subject to|on condition|depending on)(?: [\\p{L}'’]+){0,3} (?:agree(?:d|s|ment)?|consent(?:s|ed)?|(?:consent|agreement|approval) (?:of|by) (?:its|their) (?:own )?\\p{L}+)",
  "voluntar(?:y|ily)",
  "по (?:\\p{L}+ )?(?:согласованию|договор[её]нности)",
  "(?:с|при|если|после|в случае)(?: \\p{L}+){0,3} согласи[еяию](?: (?:её|ее|его|их) \\p{L}+)?",
  "на добровольной основе",
  "(?:\\p{L}+(?<!l[aə]) )?razı(?:lıq|lığı|laş)\\p{L}*(?: \\p{L}+){0,2}",
  "razı (?:ol|qal)\\p{L}+(?: \\p{L}+)?",
  "könüllü(?: əsasla)?",
].join("|")
/** The mark of taking part by agreement after a name; "(in agreement with …)" is not one. */
export const byAgreement = latinAndCyrillic(
  new RegExp(
    `\\((?:[^()]*[,;]\\s*)?(?:a|r|[cс]|tövsiyə edilir|${agreed})(?:\\s*[,;][^()]*)?\\)\\s*$|(?:,|\\s[–—-])\\s+(?:${agreed})(?:\\s*\\([^()]*\\))?\\s*$`,
    "iu",
  ),
)

/** A body that is not named yet: no lead, and no second lead beside a named one. */
export const unnamed = latinAndCyrillic(
  new RegExp(`${undecided("lead")}|(?:təyin|müəyyən) (?:ediləcək|olunacaq|edəcək)(?:dir)?$`, "iu"),
)

/**
 * Only after a comma, a dash or in brackets: a name can contain these words, "Union for Each
 * Child".
 */
const everyOneApart = [
  "(?:each|both)(?: [^;()]{1,80})?",
  "(?:кажд(?:ый|ая|ое)|оба|обе) [^;()]{1,80}",
  "hər (?:biri|ikisi|üçü) [^;()]{1,80}",
].join("|")
const everyOne = [
  "(?:(?:sharing|share) )?(?:on an? equal (?:footing|basis|standing)|to (?:the same|an equal) (?:extent|degree)|on equal terms|as equals|as co-leads|in equal (?:measure|parts?|shares?)|equally(?: responsible)?|with equal (?:responsibility|rights|standing))",
  "на (?:равных(?: (?:началах|правах|условиях|основаниях))?|паритетных началах)|в (?:равной|одинаковой) (?:мере|степени)|в равных долях|солидарно|с равной ответственностью",
  "(?:bərabər|eyni) (?:əsas|hüquq|səlahiyyət|səviyyə|məsuliyyət|dərəcə|qayda)\\p{L}*(?: \\p{L}+)?",
].join("|")
const within = [
  "(?:within|according to|in (?:line|accordance) with|by) (?:(?:their|its|the) )?(?:respective )?(?:(?:areas?|fields?) of )?(?:competences?|remits?|mandates?|responsibilit(?:y|ies))|as (?:appropriate|relevant|applicable)",
  "в части, (?:их )?касающейся|(?:в пределах|согласно|в соответствии с(?:о)?) (?:сво\\p{L}+ )?(?:компетенци|полномочи)\\p{L}+|по (?:(?:ведомственной )?принадлежности|подведомственности|компетенции|направлениям деятельности)",
  "(?:öz )?səlahiyyət\\p{L}* (?:daxilində|çərçivəsində|hüdudlarında|uyğun(?: olaraq)?)|aidiyyəti? üzrə|aidiyyətinə görə",
].join("|")
const together = "jointly|together|in common|совместно|сообща|birgə|birlikdə"
const behind = (words: string) =>
  latinAndCyrillic(
    new RegExp(
      `(?:(?:(?:,|\\s[–—-])\\s*\\(?|\\s*\\()(?:${everyOneApart}|${words})|\\s+(?:${words}))\\)?\\s*$`,
      "iu",
    ),
  )

/** Words that all the bodies before answer equally, after the last of them: there are several. */
export const alike = behind(everyOne)
/** Words on how bodies share the work, which are no part of a name. */
export const sharing = behind([everyOne, within, together].join("|"))

/**
 * The words of a body's parts contain no "and", after which another body follows, except as in
 * "regional and district".
 */
const upTo = (most: number, and: string, levels: string) =>
  `(?: (?:${levels})\\p{L}* ${and}(?= (?:${levels})))?(?: (?!${and} )[\\p{L}-]+){1,${most}}`
const english = ["and", "regional|local|district|municipal|territorial|central|provincial"] as const
const russian = ["и", "област|район|город|местн|территор|регион|централ"] as const
const azerbaijani = ["və", "rayon|şəhər|yerli|regional|ərazi|mərkəzi"] as const
const parts = [
  `(?:(?:with|through|via|including|and|as well as) )?(?:all )?(?:of )?(?:its|their)(?: own)?(?! (?:\\p{L}+ )*(?:partners?|members?|contractors?|counterparts?|allies|ministries)(?!\\p{L}))${upTo(5, ...english)}`,
  `(?:(?:через|включая|и|с|вместе с|а также) )?(?:все(?:ми)? )?(?:(?:его|е[её]|их|сво\\p{L}+)(?! (?:\\p{L}+ )*(?:партн[её]р|подрядчик|член|министерств))${upTo(5, ...russian)}|подведомственн\\p{L}+${upTo(4, ...russian)})`,
  `(?:və )?(?:(?:onun|onların|öz)(?! (?:\\p{L}+ )*(?:tərəfdaş|üzv|podratçı|nazirliklər))${upTo(5, ...azerbaijani)}|tabeliyində(?:ki| olan)${upTo(4, ...azerbaijani)})`,
].join("|")
/** Parts of the body named before, which are no lead beside it: "and its regional offices". */
export const ownParts = latinAndCyrillic(
  new RegExp(
    `(?:\\s*[,(;]\\s*|\\s[–—-]\\s|\\s+(?:and |with |together with |as well as |through |via |including |и |с |вместе с |а также |через |включая |və )|(?=\\s(?:with|through|via) its))(?:${parts})\\)?\\s*$`,
    "iu",
  ),
)
/** An entry of a list that only names parts of the body before, or how it is chosen. */
export const ofBefore = latinAndCyrillic(
  new RegExp(
    `^(?:(?:${parts})$|(?:${everyOne}|${within}|(?:each|both) (?:to|in|within|for) .{1,60}|кажд(?:ый|ая|ое) (?:в|по|за) .{1,60}|hər biri öz .{1,60})$|(?:определ[её]нн|определяем|уполномоченн|назначаем|назначенн|установленн)\\p{L}+ (?:\\p{L}+ )?(?:закон|правительств|кабинет|совет|комисси|президент|постановлени|решени)|(?:as )?(?:determined|designated|authori[sz]ed|established|appointed|specified) by )`,
    "iu",
  ),
)
