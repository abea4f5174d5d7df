const browsers = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/YaBrowser\//, "Yandex Browser"],
  [/Firefox\//, "Firefox"],
  [/Chrome\/|Chromium\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const

const systems = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
] as const

const nameIn = (text: string, names: readonly (readonly [RegExp, string])[]) =>
  names.find(([pattern]) => pattern.test(text))?.[1]

/** The browser and system that a user agent names, by names of products; null where it names none. */
export function deviceOf(userAgent: string | null): { browser: string; system: string } | null {
  const browser = nameIn(userAgent ?? "", browsers)
  const system = nameIn(userAgent ?? "", systems)
  return browser && system ? { browser, system } : null
}
