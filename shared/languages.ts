/** The languages of plans and of the interface. */
export const languages = ["en", "ru", "az"] as const
/** One of {@link languages}. */
export type Language = (typeof languages)[number]

/** Each language by its own name, for people who read no other. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  az: "Azərbaycanca",
}

/** Whether something is one of {@link languages}. */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}

/**
 * The first of a person's preferred languages ("ru-RU", "en") that is one of {@link languages};
 * English if none is.
 */
export function firstLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split("-")[0]
    if (isLanguage(base)) return base
  }
  return "en"
}
