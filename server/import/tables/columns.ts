import { foldCase } from "../../../shared/text/foldCase.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { groupedColumns } from "./groupedHeads.ts"
import { valueColumns } from "./valueColumns.ts"

type RoleIn = (words: string) => ColumnRole | null

const english =
  /(?<!\p{L})(?:geograph|territor|coverage(?! of (?:the )?(?:cost|expen))|scope(?! of (?:work|activit|action))|areas? (?:covered|of appl))/u
const russian = /(?<!\p{L})(?:охват|территори[яию]\p{L}?(?!\p{L})|географи[яию](?!\p{L}))/u
const russianAdjective = /(?<!\p{L})(?:территориальн|географическ)/u
const azerbaijani = /(?<!\p{L})(?:əhatə|ərazi|coğrafi)\p{L}*/gu
const any = /geograph|territor|coverage|scope|areas?|охват|территор|географ|əhatə|ərazi|coğrafi/u
const joint = /\s*[,/;&|–—]\s*|\s(?:and|и|və)\s/u

/**
 * Whether a place or a reach is what a part of a head is of: in English its noun stands before "of" beside no
 * noun of a field ("Territorial scope of the measure", not "Coverage indicator"), in Russian before any other
 * («Охват мероприятия», not «Показатель охвата»), and in Azerbaijani behind all others ("Tədbirin əhatəsi").
 */
function isPlace(part: string, roleIn: RoleIn): boolean {
  const last = [...part.matchAll(azerbaijani)].at(-1)
  if (last) return roleIn(part.slice(last.index + last[0].length)) === null
  const noun = part.search(russian)
  if (noun >= 0) return roleIn(part.slice(0, noun)) === null
  if (russianAdjective.test(part)) return roleIn(part) === null
  if (!english.test(part)) return false
  const role = roleIn(part.split(/\s(?:of|for)\s/u)[0] ?? "")
  return role === null || role === "group"
}

/** Whether a folded head says where a measure holds or whom it reaches, in each of its parts that say anything known. */
function isOfPlace(head: string, roleIn: RoleIn): boolean {
  if (!any.test(head)) return false
  const parts = head.split(joint)
  const places = parts.map((part) => isPlace(part, roleIn))
  return places.includes(true) && parts.every((part, at) => places[at] || roleIn(part) === null)
}

/**
 * The content of a column in a table of measures. `responsible` names bodies without saying which of
 * them leads; `form` is the act or paper that completes a measure; `group` names a goal or objective;
 * `task` is a measure where no other column is, else a group; `year` is a year of a time grid.
 */
export type ColumnRole =
  | "number"
  | "measure"
  | "task"
  | "group"
  | "lead"
  | "responsible"
  | "partners"
  | "time"
  | "year"
  | "indicator"
  | "baseline"
  | "target"
  | "verification"
  | "budget"
  | "form"
  | "other"

const word = (stems: string) => new RegExp(`(?<!\\p{L})(?:${stems})`, "u")

// In this order: the first that fits decides, so the more particular stands above the more general.
const roles: [ColumnRole, RegExp][] = [
  [
    "number",
    /^(?:№|n°|#|no\.?|nr\.?|n\.?|num(?:ber)?\.?|№ ?п\/?п\.?|п\/?п|n п\/п|s\/?n|sl\.? ?no\.?|sira(?: ?№)?(?:-?si)?|sira nömrəsi|№-si|номер|код|code|ref\.?(?: ?no\.?)?|reference(?: number)?|id|item|пункт)$/u,
  ],
  ["year", /^(?:19|20)\d{2}(?: ?(?:г\.?|год|il|-ci il|-cu il))?$/u],
  [
    "other",
    word(
      "status|state of (?:play|impl)|progress(?! indic)|comment|remark|note|risk|assumption|legal basis|target group|beneficiar|priority level|примечан|риск|основани(?!и чего)|целев\\p{L}+ групп|состояни|ход (?:вы|ис)полн|(?<!harada )qeyd(?!iyyat)|əsas sənəd|hüquqi əsas|hədəf qrup|icra vəziyyət|disaggregat|recommendation|рекомендац|tövsiyə",
    ),
  ],
  [
    "form",
    word(
      "form of (?:completion|result|implementation)|completion form|form of execution|type of document|форм\\p{L}* (?:завершен|реализац|исполнен|результат|документ)|вид документа|icra forma|nəticə forma|icranin nəticə forma|nəticənin forma",
    ),
  ],
  [
    "verification",
    word(
      "verif|means of v|sources? of (?:data|information|evidence|proof)|data source|evidence$|proof|источник\\p{L}* (?:подтвержд|проверк|информац|данн|верификац|сведен)|средств\\p{L}* (?:проверк|верификац|подтвержд)|подтвержд|(?:по|чем|как) .{0,20}провер(?:ить|я(?:ем|ют|ется|ются))(?!\\p{L})|документ\\p{L}* (?:для проверки|покаж|докаж)|documents? (?:(?:it|this|that|which|is|will|be|by|they|are) )*(?:checked|verified|prove[sd]?|show[sn]?|confirm)|(?:checked|verified|proved|proven|shown) by (?:what|which)|sənəd\\p{L}* (?:əsasən )?(?:yoxlan|sübut|göstər)|(?:nəyə|nə) (?:əsasən|ilə|görə) (?:yoxla|sübut)\\p{L}*|(?:necə|haradan|harada) yoxla\\p{L}*|(?:на основании|на основе|исходя из|с помощью) чего .{0,20}провер|где .{0,12}провер(?:ить|яется)|(?:checked|verified) (?:against|from|with) what|(?:what|where) (?:it|this|that|the \\p{L}+) (?:is|can be) (?:checked|verified)|on (?:the basis of )?what .{0,20}(?:checked|verified)|способ\\p{L}* проверки|^(?:checks?|проверк[аи]|проверяется|yoxlama|yoxlanil\\p{L}*)$|təsdiq|doğrulama|yoxlama (?:mənbə|vasit)|məlumat mənbə|supporting document|джерел\\p{L}+ (?:перевірк|інформац)|surs\\p{L}+ de verificare",
    ),
  ],
  [
    "partners",
    word(
      "partner|^(?:with|together with|along with) whom$|^kim (?:dəstək|yardim)|co-?(?:executor|responsible|implement|leads?(?!\\p{L})|operat)|support(?:ing)? (?:bod|agenc|inst|auth|org|actor)|cooperat|participa|involved|associat|contributing|assisting|other (?:bod|inst|agenc|impl|resp|stake|actor|org|exec)|соисполн|партнер|участ|содейств|взаимодейств|(?:auxiliary|helping) (?:bod|agenc|inst|auth|org|exec)|(?:вспомогательн|помогающ)\\p{L}+ (?:орган|ведомств|учрежден|организац|исполнител|структур|министерств|сторон)|(?:köməkçi|yardimçi|əlavə) (?:icraçi|iştirakçi|qurum|orqan|təşkilat|tərəf|nazirlik)(?:lər|lar)?(?!\\p{L})|(?:kömək|yardim) edən|digər (?:icra|qurum|orqan|iştirak)|həmicra|birgə icra|tərəfdaş|iştirak|cəlb (?:olun|ed)|співвиконав|партнер|parteneri|partneri|партньор",
    ),
  ],
  [
    "time",
    word(
      "time|timing|deadline|due|когда(?!\\p{L})|nə (?:vaxt|zaman)|term(?!s)|terms? of (?:impl|exec)|duration|schedule|calendar|when(?!\\p{L})|dates?(?!\\p{L})|year|period|start|end date|completion|срок|период|дата|год(?!\\p{L})|годы|время|график|müddət|vaxt|tarix|il(?:lər|i)?(?!\\p{L})|icra il|dövr|термін|строк|termen|rok(?!\\p{L})|afati|délai|fecha|plazo",
    ),
  ],
  [
    "baseline",
    word(
      "base ?line|base value|initial value|current (?:value|state)|starting (?:value|point)|исходн|базов|текущ\\p{L}+ значен|ilkin|baza göstər|baza dəyər|mövcud göstər",
    ),
  ],
  [
    "budget",
    word(
      "budget|cost|fund|financ|resource|amount|money|expenditure|expens|allocation|бюджет|финанс|стоимост|расход|средств|сумм|затрат|объем\\p{L}*|ресурс|источник|büdcə|maliyyə|vəsait|xərc|məbləğ|mənbə|фінанс|кошт|обсяг|джерел|costuri|surse|finansij|buxhet",
    ),
  ],
  [
    "target",
    word(
      "targets?(?!\\p{L}| (?:group|indic))|target value|целев\\p{L}+ (?:значен|показат|индик)|hədəf(?: göstər| dəyər|lər)?(?!\\p{L})|планов\\p{L}+ значен",
    ),
  ],
  [
    "lead",
    word(
      "lead|main (?:exec|resp|impl|body|agency)|principal|coordinat(?:or|ing)|головн|основн\\p{L}* исполн|ведущ|координ|əsas icra|əlaqələndir|aparıcı|aparici|owner",
    ),
  ],
  [
    "indicator",
    word(
      "indicator|kpi|measures? of (?:success|progress|achiev)|success criteri|criteri|performance|milestone|expected|outcomes?|outputs?|results?|показател|индикатор|критери|ожидаем|результат|göstəric|indikator|gözlənil|nəticə|meyar|індикатор|показник|indicator\\p{L}|pokazatel|rezultat|treguesi",
    ),
  ],
  [
    "responsible",
    word(
      "responsib|accountab|agenc|institution|implement(?:ing|er|ation) (?:bod|agenc|inst|auth|part|org)|implement(?:er|or)|executor|executing|execution|in charge|actors?(?!\\p{L})|stakeholder|who(?!\\p{L})|bod(?:y|ies)(?!\\p{L})|authorit|department|ministr|^кто$|^kim(?:lər)?$|ответствен|исполнител|ведомств|орган|организац|министерств|icraçi|icra ed|cavabdeh|məsul|qurum|orqan|nazirlik|виконав|відповідальн|responsabil|institu|odgovorn|nosilac|nositel|bartës",
    ),
  ],
  [
    "measure",
    word(
      "measure|activit|actions?(?!\\p{L})|action (?:item|step|point)|intervention|initiative|commitment|what(?!\\p{L})|name(?! of (?:the )?bod)|description|content|^(?:to be done|we will(?: do)?)$|(?:^|(?<!\\p{L})что )(?:(?:(?:мы|нам|нужно|надо|необходимо|следует|требуется|предстоит|планируется|предлагается|намечено|будем|должно быть|предполагается) )+(?:с?делать|выполнить|сделано)|(?:мы )?(?:сделаем|делаем|делать|сделать|делается|будет (?:сделано|делаться|выполнено)))(?!\\p{L})|мероприят|мер[аы](?!\\p{L})|^nə(?:lər)? (?:ed(?:iləcək|ilir|əcəyik|ilməlidir)|etmək (?:lazimdir|gərəkdir)|olunacaq|görməli(?:yik)?|etməliyik)|^(?:ediləcək|görüləcək) iş|действи|наименован|содержан|деятельност|tədbir|fəaliyyət|görüləcək|ad[iı](?!\\p{L})|məzmun|захо?д|захід|найменуван|activităț|acțiun|aktivnost|mjer|mera|мерк|дейност|aktivitet|masa",
    ),
  ],
  ["task", word("tasks?(?!\\p{L})|задач|задани|завдан|vəzifə|steps?(?!\\p{L})")],
  [
    "group",
    word(
      "objective|goal|aim|purpose|priorit|pillar|area|direction|component|цел[ьией]|направлен|приоритет|məqsəd|hədəf|istiqamət|мета|напрям|obiectiv|cilj|objektiv",
    ),
  ],
]

const roleIn = (words: string) => roles.find(([, pattern]) => pattern.test(words))?.[0] ?? null

// "Responsible – Partners" over one column: the first of the bodies leads.
const both =
  /(?<!\p{L})(?:responsib\p{L}*|leads?|executors?|implementers?|ответствен\p{L}*|исполнител\p{L}*|(?:məsul|cavabdeh|icraçi)\p{L}*)(?:\s\p{L}+)?\s?(?:[-–—/,;&+]|and|и|və)\s?(?:partner|co-?executor|supporting|соисполн|партнер|участ\p{L}+|tərəfdaş|iştirak|həmicra)/u
// A result over the measures that lead to it groups them.
const outcome =
  /^(?:(?:expected|intended|intermediate) )?(?:outcomes?|results?)(?!\p{L})|^ожидаемы\p{L} результат|^gözlənilən nəticə/u
// Expected results of a measure, beside a column of indicators.
const result =
  /^(?:expected|intended|planned|desired) |^(?:outcomes?|results?)$|ожидаем|^результат(?:ы)?$|gözlənil|^nəticə(?:lər|si)?$/u
const indicator = /indicator|kpi|показател|индикатор|göstərici|indikator/u
const isIndicator = (folded: string) => indicator.test(folded)
const isResult = (folded: string) => result.test(folded.trim()) && !isIndicator(folded)
const valued = /(?:19|20)\d{2}|total|всего|усього|cəmi|value|значен/u

// Plain words for how one tells that something was done, which hold words of other heads ("when").
const plainIndicator =
  /^(?:how (?:we|you|one|it|this|(?:the )?(?:success|progress|results?|achievements?))(?: .*)? (?:know|tell|see|known|measured?|judged?|seen|shown|visible|tracked|gauged|assessed)(?: .*)?|(?:(?:success|progress|it|this|the result) is )?(?:measured|judged|recogni[sz]ed|told|known|shown) (?:by|from)|what (?:we|is|will be) (?:to be )?measured?|what (?:will )?(?:shows?|tells?|proves?)(?: .*)?|(?:where|in what) (?:the )?(?:success|progress|results?) (?:is|are|will be) (?:seen|shown|visible)|(?:a |the )?(?:signs?|marks?|proofs?|evidence|tests?) (?:of (?:success|progress|achievement|completion|results?|it)|that .*)|(?:как|чем|по чему|из чего|в чем) (?:мы |можно |будет )?(?:узна|пойм|понят|увид|вид(?:ен|н)|измер|оценива|суд)\p{L}*(?:[ ,].*)?|что (?:покажет|показывает|докажет|доказывает)(?: .*)?|по каким признакам(?: .*)?|признак\p{L}* (?:успеха|того|выполнения|исполнения|результата|достижения)(?: .*)?|(?:мерило|мера) успеха|(?:(?:irəliləyiş|uğur|nəticə|icra|dəyişiklik|nailiyyət)\p{L}* )?(?:necə|nədən|nədə|nə ilə|nəyə görə) (?:bil|öyrən|ölç|gör|müəyyən|qiymətləndir)\p{L}*|(?:irəliləyiş|uğur|nəticə)\p{L}* nə göstər\p{L}*|(?:uğur|nəticə|icra)\p{L}* (?:əlamət|nişanə|ölçü)\p{L}*)$/u

// Where no other column tells how one knows, the proof does; "means of verification" is of something else.
const proofHead =
  /^(?:(?:the )?proofs?|evidence|(?:чем )?подтвержда\p{L}+|подтверждение|доказательств[оа]|sübut\p{L}*|təsdiq(?:i|edici)?)$/u

// "How much and from where" says of money what other heads say by its name.
const howMuch =
  /^(?:how much|сколько|nə qədər) (?:and|и|və) (?:from where|where from|откуда|кто платит|who pays|haradan|kim ödəyir)$|^(?:деньги|средства|pul|vəsait) (?:и|və) (?:откуда(?: они)?|haradan(?:dir)?)$/u
// "Who answers for the result" holds the word of an indicator.
const whoAnswers =
  /^(?:who (?:is )?(?:answers?|answerable|responsible|accountable|in charge)|кто (?:отвечает|ответствен\p{L}*|несет ответственность)|(?:\p{L}+ (?:görə )?)?kim (?:cavabdeh|məsul|cavab verir|məsuliyyət)\p{L}*)(?!\p{L})/u

/** Whether a head is of proofs, which are indicators only where no other column holds those. */
export const isProof = (head: string) => proofHead.test(foldCase(head).trim())

/** The role of a column by its header; `other` when it is unknown. */
export function columnRole(head: string): ColumnRole {
  return headRole(head) ?? "other"
}

/**
 * The role of a column by its header: `other` for something that a plan has no field for, null when
 * it is unknown.
 */
export function headRole(head: string): ColumnRole | null {
  const folded = foldCase(head)
  // Parentheses only explain ("Indicator (2024 → target)") and are ignored.
  const bare =
    folded
      .replace(/\([^)]*\)/gu, " ")
      .replace(/\s+/g, " ")
      .trim() || folded
  if (both.test(bare)) return "responsible"
  if (whoAnswers.test(bare)) return "responsible"
  if (howMuch.test(bare)) return "budget"
  if (plainIndicator.test(bare)) return "indicator"
  const label = fieldLabel(bare)
  const plain = !label || label.weak || label.role === "source" ? null : label.role
  // Whole questions ("who pays", "how it is known when it is done") hold words of other heads.
  if (plain === "indicator" || plain === "budget") return plain
  return isOfPlace(bare, roleIn) ? "other" : (roleIn(bare) ?? plain)
}

const fields = new Set<ColumnRole>([
  "lead",
  "responsible",
  "partners",
  "time",
  "indicator",
  "target",
  "verification",
  "budget",
  "form",
])

/** Whether a role is of bodies. */
export function isWho(role: ColumnRole): boolean {
  return role === "lead" || role === "responsible" || role === "partners"
}

/** Whether a role is a field of a measure. */
export function isField(role: ColumnRole): boolean {
  return fields.has(role) || role === "baseline"
}

/**
 * The roles of a table's columns by their heads, or null when it is no table of measures: one
 * column must hold measures and another one of their fields.
 */
export function columnRoles(heads: readonly string[]): ColumnRole[] | null {
  const named = heads.map((head) => (head.trim() === "" ? "other" : columnRole(head)))
  const found = valueColumns(groupedColumns(named, heads, headRole), heads)
  if (heads[0]?.trim() === "" && found.includes("measure")) found[0] = "number"
  const measured = found.includes("measure")
  const indicators = found.filter((role) => role === "indicator").length
  heads.forEach((head, at) => {
    const folded = foldCase(head)
    if (found[at] !== "indicator") return
    if (at < found.indexOf("measure") && outcome.test(folded)) found[at] = "group"
    else if (indicators > 1 && valued.test(folded)) found[at] = "target"
    else if (isResult(folded) && heads.some((other) => isIndicator(foldCase(other))))
      found[at] = "other"
  })
  const settled = found.map((role) => (role === "task" ? (measured ? "group" : "measure") : role))
  if (!settled.includes("measure")) {
    // "Objective | Responsible | Deadline": then the objectives are what is to be done.
    const group = settled.indexOf("group")
    const kinds = new Set(settled.filter(isField))
    if (group < 0 || kinds.size < 3) return null
    settled[group] = "measure"
  }
  const kinds = new Set(settled.filter(isField))
  if (settled.includes("year")) kinds.add("time")
  const who = kinds.has("lead") || kinds.has("responsible") || kinds.has("partners")
  if (kinds.size < 1 || (kinds.size < 2 && !who && !kinds.has("time"))) return null
  // A baseline or target column beside no indicator column is the indicator itself.
  if (settled.includes("indicator")) return settled
  if (settled.includes("target"))
    return settled.map((role) => (role === "target" ? "indicator" : role))
  return settled.map((role, at) =>
    role === "verification" && isProof(heads[at] ?? "") ? "indicator" : role,
  )
}
