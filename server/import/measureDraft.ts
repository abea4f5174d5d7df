import type { Units } from "../../shared/document/bodyNames.ts"
import type { DraftText } from "./draft.ts"

/** A field of a measure as a file prints it; `form` is the act or paper that completes it. */
export type FieldRole =
  | "lead"
  | "responsible"
  | "partners"
  | "time"
  | "indicator"
  | "baseline"
  | "target"
  | "verification"
  | "budget"
  | "form"

/** The fields that say how one knows that something is reached. */
export const measuringRoles: ReadonlySet<string> = new Set<FieldRole>([
  "indicator",
  "baseline",
  "target",
  "verification",
])

/** A measure found in a file: its printed number, its words, and the printed words of its fields. */
export interface MeasureDraft {
  number: string | null
  /** What stands in print where others have a number: "C-1". */
  code?: string | undefined
  /** Letters and figures of which its number was read: "X.1", which may be a code. */
  letters?: string | undefined
  words: DraftText[]
  fields: Partial<Record<FieldRole, string[]>>
  /** Those responsible stand under a label for one body: several there lead together. */
  oneLeads?: boolean
  /** What the plan calls the act or paper that completes it. */
  formHead?: string
  /** How the file writes the units of bodies. */
  units?: Units
  /** Printed numbers of the measures that must come first. */
  dependsOn?: string[]
}

/** Whether the words of a cell say nothing: empty, or a dash for empty. */
export function isBlank(words: string): boolean {
  return /^[\s\u00A0–—−_.…-]*$/u.test(words)
}

// Said of a body it names none; of a baseline or of money it is an answer.
const nobody =
  /^\s*(?:n\s?\/\s?a|n\.\s?a\.?|none|nil|н\s?\/\s?[дпо]|нет|yoxdur|yox|m\s?\/\s?d|t\s?\/\s?o)\.?\s*$/iu
// "To be named once the plan is adopted": nobody so far.
const namedLater = new RegExp(
  `^\\s*(?:${[
    "(?:(?:the )?(?:lead|body|bodies|agency|executor|implementer)s? )*(?:(?:is|are|will be|has|have) )?(?:(?:still|yet|not yet|not) )?(?:to be |be(?:en)? )?(?:named|determined|decided|designated|identified|appointed|assigned|confirmed|specified|announced|nominated)(?: (?:later|separately|subsequently|in due course|(?:once|when|after|upon|by|in|at) [^;\\n]{1,90}))?|tb[acd]",
    "(?:(?:ответственн\\p{L}+|исполнител\\p{L}+|орган\\p{L}*|ведомств\\p{L}+) )*(?:(?:пока|ещ[её]) )?(?:(?:будет|будут) (?:(?:позднее|позже|дополнительно|отдельно) )?|не )(?:назван|определ[её]н|назначен|указан|установлен|уточн[её]н|утвержд[её]н)[аоы]?(?: [^;\\n]{1,90})?",
    "(?:(?:ответственн\\p{L}+|исполнител\\p{L}+|орган\\p{L}*) )*(?:(?:определяется|назначается|уточняется|устанавливается)(?: (?:дополнительно|позднее|позже|отдельно))?|подлеж(?:ит|ат) (?:уточнению|определению|назначению))",
    "(?:(?:icraçı|cavabdeh|məsul|qurum|orqan|icraedici)\\p{L}* )*(?:(?:sonra(?:dan)?|daha sonra|gələcəkdə|əlavə olaraq|əlavə|ayrıca|hələ) )?(?:(?:müəyyən|təyin) (?:edil(?:əcək|məyib)|olun(?:acaq|mayıb))|adlandırılacaq|göstəriləcək|dəqiqləşdiril(?:ir|əcək))",
  ].join("|")})\\.?\\s*$`,
  "iu",
)
const ofBodies: ReadonlySet<FieldRole> = new Set(["lead", "responsible", "partners"])

/** Whether words in a field of bodies say that it is still open who it is. */
function namesNobodyYet(words: string): boolean {
  return words.length < 160 && namedLater.test(words.replaceAll("İ", "i"))
}

/** Adds the printed words of a field, unless they say nothing or were said already. */
export function addField(measure: MeasureDraft, role: FieldRole, words: string): void {
  if (isBlank(words)) return
  if (ofBodies.has(role) && (nobody.test(words) || namesNobodyYet(words))) return
  const said = measure.fields[role] ?? []
  if (!said.includes(words)) measure.fields[role] = [...said, words]
}
