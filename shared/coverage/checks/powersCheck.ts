import type { MeasureFields } from "../passage.ts"
import type { Remark } from "./remark.ts"

/** What only a parliament does: passing a law, not drafting one, and not a rule made under one. */
const legislates: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:adopt|enact|pass|ratify)\s+(?:(?!under|on|of|for|in|by|with|pursuant|draft|bill)\p{L}+\s+){0,5}(?:laws?|codes?(?! of (?:conduct|ethics|practice))|conventions?)(?!\p{L})/iu,
  ru: /^\P{L}*(?:принять|принятие|ратифицировать|ратификаци\p{L})\s+(?:(?!проект|по|на|для|в|о|об|согласно)\p{L}+\s+){0,3}(?:закон(?:а|ы|ов)?|кодекс(?:а|ы)?|конвенци\p{L}+)(?!\p{L})/iu,
  az: /(?<!\p{L})(?:qanun(?:un|unun|ların)?|məcəllə(?:nin|sinin)|konvensiya(?:nın|sının))\s+(?:qəbul|ratifikasiya)|(?<!\p{L})(?:qanun(?:a|una|lara)|məcəllə(?:yə|sinə))\s+(?:\p{L}+ və )?dəyişiklik\p{L}*\s+qəbul/iu,
}
const legislators =
  /parliament|assembly|congress|senate|legislat|president|government|cabinet|council of ministers|парламент|сенат|мажилис|дума|собрани|законодательн|кенеш|президент|правительств|кабинет|совет министров|məclis|parlament|prezident|nazirlər kabineti|hökumət/iu

/** What only a court does. */
const judges: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:sentence|convict|acquit)\s|^\W*(?:hand down|deliver|pass|render)\s+(?:\p{L}+\s+){0,3}(?:sentences?|judge?ments?|verdicts?)(?!\p{L})/iu,
  ru: /(?<!\p{L})вын(?:есени|ест|осит)\p{L}*\s+(?:\p{L}+\s+){0,2}приговор|^\P{L}*(?:назначение|назначить|назначать)\s+(?:\p{L}+\s+){0,2}наказани/iu,
  az: /(?<!\p{L})hökm\p{L}*\s+(?:\p{L}+\s+)?çıxarıl|(?<!\p{L})cəza\p{L}*\s+təyin/iu,
}
const courts = /court|judicia|judge|суд|məhkəmə|hakim/iu

/** What only police, prosecutors and those who hold such powers do. */
const charges: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:prosecute|indict|arrest|bring (?:criminal )?charges|open (?:\p{L}+\s+)?criminal (?:cases|proceedings|investigations))(?!\p{L})/iu,
  ru: /^\P{L}*(?:привлечение|привлечь|привлекать)\s+(?:\p{L}+\s+){0,4}к уголовной|^\P{L}*(?:возбуждение|возбуждать|возбудить)\s+(?:\p{L}+\s+){0,2}уголовн/iu,
  az: /cinayət məsuliyyətinə cəlb|cinayət iş\p{L}*\s+(?:\p{L}+\s+)?(?:başlanıl|qaldırıl|açıl)/iu,
}
const chargers =
  /police|prosecut|interior|internal affairs|home|security|investigat|border|customs|guard|justice|attorney|crime|court|полици|внутренн|прокур|следств|безопасност|погранич|таможен|юстиц|розыск|финансов|антикорруп|суд|polis|daxili|prokuror|istintaq|təhlükəsizlik|sərhəd|gömrük|ədliyyə|məhkəmə/iu

const kinds = [
  ["law-by-others", legislates, legislators],
  ["sentence-by-others", judges, courts],
  ["charge-by-others", charges, chargers],
] as const

/** Whether the lead is to do what only a parliament, a court or a prosecuting body can. */
export function powersRemarks({ lead }: MeasureFields, printed: string, lang: string): Remark[] {
  // A pattern takes İ for no capital of i.
  const text = printed.replaceAll("İ", "i")
  // What a name of capitals stands for, nobody can tell from here.
  if (lead.length === 0 || lead.some((name) => !/\p{Ll}/u.test(name))) return []
  const names = lead.join("; ")
  const found = kinds.find(
    ([, does, may]) => does[lang]?.test(text) && !may.test(names.replaceAll("İ", "i")),
  )
  return found ? [{ check: found[0], words: names, about: `${names}\n${printed}` }] : []
}
