import type { PlanSettings } from "../../shared/api/plans.ts"

/** The words that a redline adds to the plan's own, in one language. */
interface RedlineWords {
  /** `{title}` is the plan's. */
  title: string
  /** `{from}` and `{to}` are the two texts. */
  between: string
  how: string
  /** The name of the present words, and of a version without a name: `{number}` is its number. */
  now: string
  version: string
}

const words: Record<PlanSettings["language"], RedlineWords> = {
  en: {
    title: "Changes in: {title}",
    between: "From {from}, to {to}.",
    how: "Each change bears the name of the agency that made it. Accepting all changes gives the later text, rejecting all gives the earlier one.",
    now: "current text",
    version: "version {number}",
  },
  ru: {
    title: "Изменения в тексте: {title}",
    between: "Сравниваются редакции: {from} и {to}.",
    how: "У каждого изменения указано ведомство, которое его внесло. Если принять все изменения, получится более поздний текст; если отклонить все\u00a0— более ранний.",
    now: "текущий текст",
    version: "версия {number}",
  },
  az: {
    title: "Mətndəki dəyişikliklər: {title}",
    between: "Əvvəlki mətn: {from}; sonrakı mətn: {to}.",
    how: "Hər dəyişiklikdə onu edən qurumun adı göstərilir. Bütün dəyişiklikləri qəbul etsəniz, sonrakı mətn, rədd etsəniz, əvvəlki mətn alınır.",
    now: "cari mətn",
    version: "{number} nömrəli versiya",
  },
}

/** The words of a redline in the plan's language. */
export const redlineWords = (language: PlanSettings["language"]): RedlineWords => words[language]
