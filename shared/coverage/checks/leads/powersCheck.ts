import type { MeasureFields } from "../../passages/passage.ts"
import type { Remark } from "../remark.ts"
import { writtenOut } from "./bodyAbbreviation.ts"

/**
 * Acts reserved to a parliament: passing a law, but not drafting one, nor making a rule under one.
 */
const legislates: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:adopt|enact|pass|ratify|(?:adoption|enactment|ratification) of)\s+(?:(?!under|on|of|for|in|by|with|pursuant|draft|bill)[a-z]+\s+){0,5}(?:laws?|codes?(?! of (?:conduct|ethics|practice))|conventions?)(?![a-z])/iu,
  ru: /^[^а-яё]*(?:принять|принятие|ратифицировать|ратификаци[а-яё])\s+(?:(?!проект|по|на|для|в|о|об|согласно)[а-яё]+\s+){0,3}(?:закон(?:а|ы|ов)?|кодекс(?:а|ы)?|конвенци[а-яё]+)(?![а-яё])/iu,
  az: /(?<![a-zəğışçöü])(?:qanun(?:un|unun|ların)?|məcəllə(?:nin|sinin)|konvensiya(?:nın|sının))\s+(?:qəbul|ratifikasiya)|(?<![a-zəğışçöü])(?:qanun(?:a|una|lara)|məcəllə(?:yə|sinə))\s+(?:[a-zəğışçöü]+ və )?dəyişiklik[a-zəğışçöü]*\s+qəbul/iu,
}
const legislators =
  /parliament|assembly|congress|senate|legislat|president|government|cabinet|council of ministers|парламент|сенат|мажилис|дума|собрани|законодательн|кенеш|президент|правительств|кабинет|совет министров|məclis|parlament|prezident|nazirlər kabineti|hökumət/iu

/** Acts reserved to a court. */
const judges: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:sentence|convict|acquit)\s|^\W*(?:hand down|deliver|pass|render|impose)\s+(?:[a-z]+\s+){0,3}(?:sentences?|judge?ments?|verdicts?)(?![a-z])/iu,
  ru: /(?<![а-яё])вын(?:есени|ест|осит)[а-яё]*\s+(?:[а-яё]+\s+){0,2}приговор|^[^а-яё]*(?:(?:обеспечить|обеспечение)\s+)?(?:назначени[ея]|назначить|назначать)\s+(?:[а-яё]+\s+){0,4}наказани|^[^а-яё]*(?:осудить|осуждать|осуждение)\s+(?:[а-яё]+\s+){0,2}(?:виновн|торговц|преступник|организатор|вербовщик|эксплуататор|обвиняем)|^[^а-яё]*(?:приговорить|приговаривать)\s/iu,
  az: /(?<![a-zəğışçöü])hökm[a-zəğışçöü]*\s+(?:[a-zəğışçöü]+\s+)?çıxar(?:ıl|maq|sın|ma|t)|(?<![a-zəğışçöü])cəza[a-zəğışçöü]*\s+(?:[a-zəğışçöü]+\s+)?təyin|(?<![a-zəğışçöü])məhkum\s+(?:ed|et|olun)/iu,
}
/** Studying sentences or teaching about them, which passes none. */
const looksAt: Readonly<Record<string, RegExp>> = {
  ru: /анализ|обобщ|изуч|монитор|статистик|практик|уч[её]т\s|публик|методик|рекомендац|обуч|семинар|курс|(?:до|после|при|срок[а-яё]*|случа[а-яё]*)\s+вын/iu,
  az: /təhlil|ümumiləşdir|öyrən|monitorinq|statistika|təcrübə|uçot|dərc|metodik|tövsiyə|təlim|seminar|kurs|(?:zaman|sonra|qədər|barədə|haqqında)/iu,
}
const courts = /court|judicia|judge|суд|məhkəmə|hakim/iu

/** Acts reserved to police, prosecutors and bodies with such powers. */
const charges: Readonly<Record<string, RegExp>> = {
  en: /^\W*(?:prosecute|indict|arrest|bring (?:criminal )?charges|open (?:[a-z]+\s+)?criminal (?:cases|proceedings|investigations))(?![a-z])/iu,
  ru: /^[^а-яё]*(?:привлечение|привлечь|привлекать)\s+(?:[а-яё]+\s+){0,4}к уголовной|^[^а-яё]*(?:возбуждение|возбуждать|возбудить)\s+(?:[а-яё]+\s+){0,2}уголовн|^[^а-яё]*(?:арестовать|арестовывать|задержать|задерживать)\s/iu,
  az: /cinayət məsuliyyətinə cəlb|cinayət iş[a-zəğışçöü]*\s+(?:[a-zəğışçöü]+\s+)?(?:başlan|qaldır|aç)/iu,
}
const chargers =
  /police|prosecut|interior|internal affairs|home|security|investigat|border|customs|guard|justice|attorney|crime|court|полици|внутренн|прокур|следств|безопасност|погранич|таможен|юстиц|розыск|финансов|антикорруп|суд|polis|daxili|prokuror|istintaq|təhlükəsizlik|sərhəd|gömrük|ədliyyə|məhkəmə|^(?:министерство|nazirlik)$/iu

const kinds = [
  ["law-by-others", legislates, legislators],
  ["sentence-by-others", judges, courts],
  ["charge-by-others", charges, chargers],
] as const

/**
 * A remark if the lead is to do something reserved to a parliament, a court or a prosecuting body.
 */
export function powersRemarks({ lead }: MeasureFields, printed: string, lang: string): Remark[] {
  // With /i, a pattern does not match İ as a capital i.
  const text = printed.replaceAll("İ", "i")
  const bodies = lead.map(writtenOut)
  // Other names in capitals are unknown abbreviations, whose powers nobody can tell.
  if (lead.length === 0 || bodies.some((name) => !/\p{Ll}/u.test(name))) return []
  const names = lead.join("; ")
  const found = kinds.find(
    ([check, does, may]) =>
      does[lang]?.test(text) &&
      !(check === "sentence-by-others" && looksAt[lang]?.test(text)) &&
      !bodies.some((name) => may.test(name.replaceAll("İ", "i"))),
  )
  return found ? [{ check: found[0], words: names, about: `${names}\n${printed}` }] : []
}
