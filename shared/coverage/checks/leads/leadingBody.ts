import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"

/** A ministry: the beginning of its name in English and Russian, the end in Azerbaijani. */
const ministry = latinAndCyrillic(
  /^(?:the )?(?:(?:federal |state )?ministry of (?:the )?\p{Lu}|министерств[оа] \p{Ll})|^\p{Lu}[^,;()]*(?:nazirliyi|ministry)$/iu,
)
/**
 * The letters of a ministry: "MoI", «МВД», "DİN"; bodies that belong to no ministry can look alike.
 */
const letters = /^(?:Mo\p{Lu}\p{L}{0,3}|Мин\p{Ll}{3,}|М(?=\p{Lu})\p{Lu}{1,6}|\p{Lu}{1,4}N)$/u
/** The ministry after its department: "Criminal Police of the Ministry of the Interior". */
const ofMinistry = latinAndCyrillic(
  /(?:^|\s)(?:of|in|within|at) (?:the )?((?:federal |state )?ministry of (?:the )?[^,;()]+|Mo\p{Lu}\p{L}{0,3})$|\s(министерства \p{Ll}[^,;()]+)$/iu,
)
const ofLetters = /^\p{Lu}[^,;()]*\s(М\p{Lu}{1,6}|Мин\p{Ll}{3,})$/u
/**
 * The ministry before its department: "Daxili İşlər Nazirliyinin Baş İdarəsi", "the Ministry's
 * Police".
 */
const genitive =
  /^(\p{Lu}[^,;()]*?nazirliyi)nin\s+\p{L}|^(\p{Lu}{2,5})-n?[ıiuü]n\s+\p{L}|^(?:the )?(ministry of (?:the )?[^,;()]+?)['’]s\s+\p{L}/iu
/** An independent body, although it is attached to a ministry. */
const apart = byScript(
  /(?<!\p{L})(?:under|attached to|при|подведомств\p{L}+|yanında|academy|university|академи\p{L}+|университет\p{L}*|akademiya\p{L}*|universitet\p{L}*)(?!\p{L})/iu,
)

/** Whether a name or abbreviation is a ministry's. */
export const isMinistry = (name: string) => ministry.test(name) || letters.test(name)
/** «Минтруда» is the genitive of «Минтруд». */
const nominative = (name: string) =>
  name.replace(/^министерства/iu, "Министерство").replace(/^(Мин\p{Ll}+[бвдзклмнрст])а$/u, "$1")

/**
 * The body that a lead belongs to, since a ministry leads what its departments lead: "Ministry of
 * the Interior, Criminal Police", "Criminal Police (Ministry of the Interior)", «Департамент
 * полиции МВД».
 */
export function leadingBody(lead: string): string {
  const name = lead.trim()
  const [, before = "", inside = ""] = /^([^()]*?)\s*\(([^()]*)\)$/u.exec(name) ?? []
  if (inside !== "") {
    if (isMinistry(before)) return nominative(before)
    // "Ministry of Labour (MoL)" was handled above; anything else with letters in brackets does not
    // belong to them.
    if (ministry.test(inside)) return inside
    const over = before === "" ? before : leadingBody(before)
    return over === before ? name : over
  }
  const parts = name.split(/,\s+|\s+[–—/-]\s+/u)
  const [first = name, last = ""] = [parts[0], parts.length > 1 ? parts.at(-1) : ""]
  // Two ministries are two bodies.
  if (last !== "" && isMinistry(first)) return isMinistry(last) ? name : nominative(first)
  if (last !== "" && ministry.test(last) && name.endsWith(`, ${last}`)) return last
  if (apart.test(name)) return name
  const [, azerbaijani, shortened, owner] = genitive.exec(name) ?? []
  const found = ofMinistry.exec(name)
  const over =
    azerbaijani ?? shortened ?? owner ?? found?.[1] ?? found?.[2] ?? ofLetters.exec(name)?.[1]
  return nominative(over ?? name)
}
