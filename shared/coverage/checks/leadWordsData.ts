import { latinAndCyrillic } from "./latinAndCyrillic.ts"

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
/** The mark of taking part by agreement, where it still stands behind a name; "(in agreement with …)" is none. */
export const byAgreement = latinAndCyrillic(
  new RegExp(
    `\\((?:[^()]*[,;]\\s*)?(?:a|r|[cс]|tövsiyə edilir|${agreed})(?:\\s*[,;][^()]*)?\\)\\s*$|(?:,|\\s[–—-])\\s+(?:${agreed})(?:\\s*\\([^()]*\\))?\\s*$`,
    "iu",
  ),
)

const chosen =
  "(?:determined|decided|confirmed|named|designated|appointed|nominated|assigned|selected|chosen|agreed|identified|specified|established|announced|settled|found)"
const unnamedEnglish = [
  `(?:(?:is|are|has|have|was|still|as yet|yet|currently) )*(?:to be|not(?: yet)?(?: been)?|yet to be) ${chosen}(?!\\p{L})`,
  `(?:will|shall) (?:still )?be ${chosen}(?!\\p{L})`,
  "(?:appointment|nomination|designation|naming)(?: of (?:the|a) \\p{L}+(?: \\p{L}+)?)? (?:is |are |still )*(?:to (?:follow|be (?:made|announced|decided))|will (?:follow|be (?:made|announced|decided))|pending|expected|outstanding)(?!\\p{L})",
  "(?:(?:is|are|still) )*(?:to follow|under (?:discussion|consideration|negotiation)|pending|open|vacant|undecided|unassigned|t\\.?b\\.?[acdn]\\.?)\\P{L}*$",
].join("|")
const bodyEnglish =
  "(?:(?:the |an? )?(?:(?:lead|leading|responsible|implementing|executing|main) )?(?:body|agency|ministry|institution|authority|executor|organi[sz]ation|lead|name|others?|rest|partners?)(?: (?:responsible|in charge|in the lead))? )?"
const unnamedRussian = [
  "(?:(?:ещ[её]|пока|до сих пор) )*(?:буд[еу]т|подлеж[иа]т) (?:\\p{L}+ )?(?:определ|назначен|назван|уточн|согласован|указан|выбран|установлен)\\p{L}*",
  "(?:уточня|согласовыва|подбира)[ею]тся$",
  "(?:определяется|назначается)(?: (?:решением|позднее|позже|дополнительно|отдельно|комиссией|правительством|после|по итогам)|$)",
  "(?:(?:ещ[её]|пока|до сих пор) )*не (?:определ[её]н|назначен|назван|указан|выбран|согласован|установлен|утвержд[её]н)[аоы]?(?:$| (?:до|к|на) )",
  "(?:находится )?(?:на стадии|в стадии|в процессе) (?:согласован|определен|уточнен|выбор|назначен)\\p{L}*",
  "исполнителя (?:назначит|определит|назов[её]т) ",
  "(?:назначение|определение|выбор)(?: (?:исполнителя|ответственного|органа|ведомства)(?: \\p{L}+)?)? (?:состоится|последует|произойд[её]т|ожидается|предстоит|буд[еу]т|отложено|перенесено|производится)(?!\\p{L})",
  "вопрос (?:решается|прорабатывается|обсуждается|рассматривается)",
].join("|")
const bodyRussian =
  "(?:(?:(?:основн|головн|главн|ответственн)\\p{L}+ )?(?:исполнител|соисполнител|орган|ведомств|министерств|организаци|учреждени|остальн|други|ответственн)\\p{L}* )?"
const unnamedAzerbaijani = [
  "(?:təyin|müəyyən) (?:ed(?:il)?əcək|olunacaq)(?:dir)?",
  "(?:təyin|müəyyən) (?:edilmə|olunma)(?:y[iı]b|m[iı]ş)(?:d[ıi]r)?",
  "(?:seçilmə|göstərilmə|razılaşdırılma|müəyyənləşdirilmə|dəqiqləşdirilmə)(?:y[iı]b|m[iı]ş)(?:d[ıi]r)?",
  "(?:müəyyənləşdiril|dəqiqləşdiril|razılaşdırıl)(?:ir|ır|əcək|acaq)(?:d[ıi]r)?",
  "(?:seçil|bildiril|göstəril|adlandırıl|çəkil|elan edil)(?:əcək|acaq)(?:d[ıi]r)?",
  "(?:məlum|bəlli) deyil",
  "(?:razılaşdırma|müəyyənləşdirmə|seçim) mərhələsindədir",
  "təyinatı? (?:\\p{L}+ ){0,3}?(?:olacaq|aparılacaq|keçiriləcək|gözlənilir|təxirə salınıb|saxlanılıb)(?:d[ıi]r)?",
].join("|")
const later =
  "(?:(?:(?:əsas|məsul|baş) )?(?:icraçı|qurum|orqan|nazirlik|digərlər)\\p{L}* )?(?:adı )?(?:(?:sonradan|sonra|daha sonra|ayrıca|əlavə olaraq|hələ|hələlik) )?"
/** Who is not named yet: nobody, and no second lead beside one that is. */
export const unnamed = latinAndCyrillic(
  new RegExp(
    `^(?:${bodyEnglish}(?:${unnamedEnglish})|${bodyRussian}(?:${unnamedRussian})|${later}(?:${unnamedAzerbaijani})$)|(?:təyin|müəyyən) (?:ediləcək|olunacaq|edəcək)(?:dir)?$`,
    "iu",
  ),
)

/** Behind a comma, a dash or in brackets alone: a name has these words too, "Union for Each Child". */
const everyOneApart = [
  "(?:each|both)(?: [^;()]{1,80})?",
  "(?:кажд(?:ый|ая|ое)|оба|обе) [^;()]{1,80}",
  "hər (?:biri|ikisi|üçü) [^;()]{1,80}",
].join("|")
const everyOne = [
  "(?:(?:sharing|share) )?(?:on an? equal (?:footing|basis|standing)|on equal terms|as equals|as co-leads|in equal (?:measure|parts?|shares?)|equally(?: responsible)?|with equal (?:responsibility|rights|standing))",
  "на равных(?: (?:началах|правах|условиях|основаниях))?|в равной (?:мере|степени)|в равных долях|солидарно|с равной ответственностью",
  "(?:bərabər|eyni) (?:əsas|hüquq|səviyyə|məsuliyyət|dərəcə|qayda)\\p{L}*(?: \\p{L}+)?",
].join("|")
const within =
  "в (?:части, (?:их )?касающейся|пределах (?:сво\\p{L}+ )?(?:компетенци|полномочи)\\p{L}+)|within (?:their|its) (?:\\p{L}+ )?(?:competences?|remits?|mandates?)|öz səlahiyyət\\p{L}* (?:daxilində|çərçivəsində|hüdudlarında)"
const together = "jointly|together|in common|совместно|сообща|birgə|birlikdə"
const behind = (words: string) =>
  latinAndCyrillic(
    new RegExp(
      `(?:(?:(?:,|\\s[–—-])\\s*\\(?|\\s*\\()(?:${everyOneApart}|${words})|\\s+(?:${words}))\\)?\\s*$`,
      "iu",
    ),
  )

/** That each of those before answers alike, behind the last of them: there are several. */
export const alike = behind(everyOne)
/** How bodies share what they do, which is no part of a name. */
export const sharing = behind([everyOne, within, together].join("|"))
