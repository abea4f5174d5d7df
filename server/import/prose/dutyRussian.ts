import { russianBodies } from "../../../shared/coverage/sentences/datedDutyData.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { latinAndCyrillic } from "../../../shared/text/latinAndCyrillic.ts"
import type { Doers } from "./dutyEnglish.ts"

type Form = "one" | "to" | "by"

interface Head {
  /** `any`: it has one form for all. */
  form: Form | "any"
  many: boolean
  /** The word as the name has it when nothing bends it. */
  plain: string
}

// Bodies that take part beside those of the state.
const bodies: typeof russianBodies = [
  ...russianBodies,
  [
    "федераци|конфедераци|ассоциаци|организаци|лиг|коалици|общин|бирж",
    "[ая]",
    "[еи]",
    "[ое]й",
    "[ыи]",
  ],
  ["профсоюз|союз|альянс|колледж|музе|университет|архив|приют", "", "у", "ом", "[ыи]"],
  ["обществ|братств|товариществ", "о", "у", "ом", "а"],
]
const undeclined = /^(?:мвд|мид|бюро|фсб|минюст|минфин|минздрав|минтруд|минобр|рэу)$/u

// Short names that are not declined: "Минсоцполитики".
const ministries = /^мин(?!ут|им|ув|ерал|иат|ир|орит|ус|ист)\p{L}{2,20}$/u

/** Ends a stem as a name of one or of many does. */
function plainOf(stem: string, one: string, many: boolean): string {
  if (one === "[ая]")
    return (
      stem +
      (many ? "ы" : /[ич]$/u.test(stem) ? "я" : "а").replace(
        "ы",
        /[гкхич]$/u.test(stem) ? "и" : "ы",
      )
    )
  if (many)
    return (
      stem +
      (one === "о"
        ? "а"
        : one === "е"
          ? "я"
          : one === "ь"
            ? "и"
            : /[гкхжшчщ]$/u.test(stem)
              ? "и"
              : "ы")
    )
  return stem + one
}

const endings = bodies
  .filter(([, one, to]) => one !== "" || to !== "")
  .map(([stems, one, to, by]) => ({
    one,
    pattern: latinAndCyrillic(
      new RegExp(
        `^((?:\\p{L}+-)?(?:${stems}))(?:(${to})|(${by})|(ам|ям|ым)|(ами|ями|ыми)|(${one})|(ы|и|а|я|ые))$`,
        "u",
      ),
    ),
  }))

/** A word that names a body, by the ending it has; null for any other word. */
function headOf(word: string): Head | null {
  const folded = foldCase(word)
  if (undeclined.test(folded)) return { form: "any", many: false, plain: word }
  for (const { one, pattern } of endings) {
    const found = pattern.exec(folded)
    if (!found) continue
    const [, stem = "", inTo, inBy, manyTo, manyBy, inOne, manyOne] = found
    const kept = word.slice(0, stem.length)
    const many = manyTo !== undefined || manyBy !== undefined || manyOne !== undefined
    const form = inTo || manyTo ? "to" : inBy || manyBy ? "by" : "one"
    if (one === "ый") return { form, many, plain: kept + (many ? "ые" : "ый") }
    if (inOne === undefined && inTo === undefined && inBy === undefined && !many) continue
    return {
      form,
      many,
      plain: many || one === "[ая]" || form !== "one" ? plainOf(kept, one, many) : word,
    }
  }
  const short = ministries.test(folded) || /^\p{Lu}{2,6}$/u.test(word)
  return short ? { form: "any", many: false, plain: word } : null
}

/** An attribute before a head in the form that the name has when nothing bends it. */
function attributeOf(word: string, head: Head): string {
  if (head.form === "one") return word
  if (head.many) return word.replace(/ым$|ыми$/u, "ые").replace(/им$|ими$/u, "ие")
  if (/(?:ой|ей)$/u.test(word)) return word.replace(/ой$/u, "ая").replace(/ей$/u, "яя")
  const neuter = /[ое]$/u.test(head.plain)
  return word
    .replace(/(?:ому|ым)$/u, neuter ? "ое" : "ый")
    .replace(/(?:ему|им)$/u, neuter ? "ее" : "ий")
    .replace(/([гкхжшчщ])ый$/u, "$1ий")
}

const attribute = /(?:ой|ей|ому|ему|ым|им|ыми|ими|ый|ий|ая|яя|ое|ее|ые|ие)$/u
const ends =
  /^(?:до|к|ко|с|со|в|во|на|по|при|начиная|не|за|для|под|о|об|от|из|у|через|после|совместно|вместе|ежегодно|ежеквартально|ежемесячно|раз|кажд\p{L}+|который|которая|которое|которые|также|затем|и\/или|должн\p{L}+|обязан\p{L}*|надлежит|поручено|поручается|будет|будут|\d.*)$/u
// «Занятости», «безопасности» are no verbs.
const verb =
  /(?:ть|(?<!с)ти|ести|чь|ться|тись|[её]т|ит|ут|ют|ат|ят|[её]тся|ится|утся|ются|атся|ятся)$/u

// «Уполномоченный по правам ребёнка»: what a body is for belongs to its name.
const matters =
  /^(?:прав|дел|борьб|вопрос|контрол|надзор|защит|противодейств|труд|миграц|статистик|социальн|финанс|развити|охран|образован|управлен|предупрежд|гендер|равн)/u

/** The name of a body, or of several, that words begin with, unbent; and how many words it takes. */
function nameAt(
  words: readonly string[],
  forms: readonly Form[],
): { name: string; length: number } | null {
  const clean = (word: string | undefined) => (word ?? "").replace(/[,;.]+$/u, "")
  let at = 0
  while (at < 4 && attribute.test(clean(words[at])) && !headOf(clean(words[at]))) at++
  const head = headOf(clean(words[at]))
  if (!head || (head.form !== "any" && !forms.includes(head.form))) return null
  const alike: readonly Form[] = head.form === "any" ? forms : [head.form]
  const name = [...words.slice(0, at).map((word) => attributeOf(word, head)), head.plain]
  let closed = /[,;]$/u.test(words[at] ?? "")
  let next = at + 1
  for (; next < words.length && !closed; next++) {
    const word = clean(words[next])
    const matter = word === "по" && matters.test(clean(words[next + 1]))
    if (!matter && (ends.test(word.toLowerCase()) || verb.test(word))) break
    if (word === "и") {
      const other = nameAt(words.slice(next + 1), alike)
      if (other)
        return { name: `${name.join(" ")}; ${other.name}`, length: next + 1 + other.length }
    }
    name.push(word)
    closed = /[,;]$/u.test(words[next] ?? "")
  }
  if (closed && words[next] === "а" && words[next + 1] === "также") {
    const other = nameAt(words.slice(next + 2), alike)
    if (other) return { name: `${name.join(" ")}; ${other.name}`, length: next + 2 + other.length }
  }
  // «Минюст, МВД и Минтруд»: of a row of names all act, where "and" stands before the last.
  const more = closed ? nameAt(words.slice(next), alike) : null
  if (more?.name.includes(";"))
    return { name: `${name.join(" ")}; ${more.name}`, length: next + more.length }
  return { name: name.join(" ").replace(/\sи$/u, ""), length: next }
}

const beside =
  /,?\s(?:(?:совместно|вместе)\sсо?|во взаимодействии со?|в сотрудничестве со?|при (?:участии|поддержке|содействии)|с (?:участием|привлечением))\s(.+?)(?=,|\.|;|\s(?:до|к|с|в|не позднее|ежегодно)\s(?:\d|конц|начал|20)|\s\p{L}+(?:ть|ти|ться)(?!\p{L})|\s(?:до|к)\s|$)/iu
const time =
  /^(?:(?:до|к|ко|с|со|в|во|не позднее|начиная с|начиная со)\s[^,.;]{0,40}?(?:19|20)\d{2}(?:[/–-]\d{2,4})?(?:\s(?:учебн\p{L}+\s)?(?:год\p{L}*|гг?\.))?|ежегодно(?:\s(?:до|к|с)\s\d{1,2}\s\p{L}+)?|ежеквартально|раз в \p{L}+|кажд\p{L}+\s\p{L}+),?\s+/iu

// «Поручает тому же Управлению …»: who decides charges another.
const charge =
  /^(?:(?:поруч|обяз|предлож|рекоменд)\p{L}+\s)?(?:(?:тому|той|этому|этой|тот|та|то|те) же\s)?/iu

/**
 * The body that acts in a Russian sentence: «Министерству юстиции до … внести», «Служба занятости …
 * откроет». Null where none is named.
 */
export function russianDoers(sentence: string): Doers | null {
  const together = beside.exec(sentence)
  const rest = (together ? sentence.replace(together[0], "") : sentence)
    .replace(time, "")
    .replace(time, "")
    .replace(charge, "")
  const partners = (together?.[1] ?? "").split(/;\s|,\s/u).flatMap((printed) => {
    const bare = printed.trim()
    return bare ? (nameAt(bare.split(/\s+/u), ["by", "one", "to"])?.name ?? bare) : []
  })
  const lead = nameAt(rest.split(/\s+/u).slice(0, 20), ["to", "one"])
  return lead ? { lead: lead.name, partners } : null
}
