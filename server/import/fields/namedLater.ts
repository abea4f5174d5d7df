import { namesBody } from "./fieldValue.ts"

const english =
  "(?:named|determined|decided|designated|identified|appointed|assigned|confirmed|specified|announced|nominated)"
const later = "(?:later|separately|subsequently|in due course)"
const whole = [
  // "Appointed by decree" has happened: only what is to be, or is not yet, is open.
  `(?:(?:the )?(?:lead|body|bodies|agency|executor|implementer)s? )*(?:(?:(?:is|are|will be|has|have) )?(?:still |yet |not yet |not )?(?:to be |be(?:en)? )|(?:is |are |has |have )?(?:still|yet|not yet|not) |(?:is|are|will be) )${english}(?: ${later}| (?:once|when|after|upon|by|in|at) .{1,90})?|tb[acd]`,
  `(?:(?:the )?(?:lead|body|bodies|agency|executor|implementer)s? )*${english} (?:${later}|(?:once|when|after|upon) .{1,90})`,
  "(?:(?:ответственн\\p{L}+|исполнител\\p{L}+|орган\\p{L}*|ведомств\\p{L}+) )*(?:(?:пока|ещ[её]) )?(?:(?:будет|будут) (?:(?:позднее|позже|дополнительно|отдельно) )?|не )(?:назван|определ[её]н|назначен|указан|установлен|уточн[её]н|утвержд[её]н)[аоы]?(?: .{1,90})?",
  "(?:(?:ответственн\\p{L}+|исполнител\\p{L}+|орган\\p{L}*) )*(?:(?:определяется|назначается|уточняется|устанавливается)(?: (?:дополнительно|позднее|позже|отдельно))?|подлеж(?:ит|ат) (?:уточнению|определению|назначению))",
  "(?:(?:icraçı|cavabdeh|məsul|qurum|orqan|icraedici)\\p{L}* )*(?:(?:sonra(?:dan)?|daha sonra|gələcəkdə|əlavə olaraq|əlavə|ayrıca|hələ) )?(?:(?:müəyyən|təyin) (?:edil(?:əcək|məyib)|olun(?:acaq|mayıb))|adlandırılacaq|göstəriləcək|dəqiqləşdiril(?:ir|əcək))",
].join("|")
// "To be named once the plan is adopted": nobody so far.
const namedLater = new RegExp(`^\\s*(?:${whole})[.\\s]*$`, "iu")
// A body that acts in the meantime is a named one.
const meanwhile =
  /^(?:(?:and )?(?:until then|before that|meanwhile|in the meantime|for now)|(?:а )?(?:до этого|до тех пор|до того|пока(?: что)?|временно)|o vaxta (?:qədər|kimi)|hələlik|bu vaxta qədər)\s*[:,–—-]?\s+(?=\S)/iu
const longest = 400

const isOpen = (words: string) => words.length < 160 && namedLater.test(words.replaceAll("İ", "i"))
// "Police", «Минюст»: one word with a capital is a name too.
const isNamed = (words: string) => namesBody(words) || /^\p{Lu}\S*$/u.test(words)

/**
 * The words of a field split into those that name bodies, and those that only say that one is not
 * named yet.
 */
interface NamedSoFar {
  named: string
  open: string
}

/** Splits the words of a field of bodies into named and open ones; null where nothing is open. */
export function namedSoFar(words: string): NamedSoFar | null {
  if (words.length > longest) return null
  const parts = words
    .split(/[;,\n](?![^()]*\))/u)
    .map((part) => part.trim())
    .filter(Boolean)
  if (!parts.some(isOpen)) return null
  const others = parts.filter((part) => !isOpen(part))
  const named = others.map((part) => part.replace(meanwhile, "")).filter(isNamed)
  const open = parts.filter((part) => isOpen(part) || !named.includes(part))
  const asPrinted = open.some((part) => !isOpen(part)) && named.length > 0
  return { named: named.join("; "), open: asPrinted ? words : open.join(", ") }
}

/** The label before words in a line: "Lead" of "Lead: to be named". */
export function labelBefore(line: string, words: string): string {
  const before = line.slice(0, Math.max(line.indexOf(words), 0))
  return /([^;:,.\n]{2,60}?)\s*[:：–—-]\s*$/u.exec(before)?.[1]?.trim() ?? ""
}
