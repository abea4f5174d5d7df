import { type Browser, expect, type Page, test } from "@playwright/test"
import { type Furnished, furnished, takeTour } from "./tour.ts"
import { wordsIn } from "./words.ts"

// Every page and dialog in the language of trials: whatever is not in brackets stands outside the
// catalogues; whatever does not fit has no room for a language that is 40 % longer.

test.describe.configure({ timeout: 600_000 })

let home: Furnished
test.beforeAll(async () => {
  home = await furnished()
})
test.afterAll(async () => {
  await home.product.remove()
  await home.fresh.remove()
})

/** Words that are the same in every language, and what people wrote into the samples. */
const known = [
  // Typed on the tour.
  /^Open a shelter$/,
  /^concord$/i,
  /^(English|Русский|Azərbaycanca)$/,
  /^(Word|PDF|HTML|JSON|CSV|Excel|OpenDocument|Markdown)$/,
  // Addresses, sums, provisions of instruments, days and numbers as `Intl` writes them.
  /@|:\/\//,
  /^[\d,]+ [A-Z]{3}$/,
  /^[A-Z]{2,}[\dA-Z-]*\s[\w.()\s]+$/,
  /^[\d\s.,:·–%/()+-]*(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)?[\d\s.,:·–%/()+-]*$/,
  /^(in )?(\d+ )?(second|minute|hour|day)s?( ago)?$|^now$|^(yesterday|today|tomorrow)$|^this minute$/,
]

/**
 * The texts of a page outside of brackets, and elements whose text does not fit, each with its
 * place.
 */
async function faults(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false })
    const place = (element: Element) => {
      const names = []
      for (let at: Element | null = element; at && names.length < 4; at = at.parentElement)
        names.unshift(
          at.tagName.toLowerCase() +
            (typeof at.className === "string" && at.className
              ? `.${at.className.split(" ")[0]}`
              : ""),
        )
      return names.join(" > ")
    }
    const outside: [string, string][] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let depth = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const words = node.textContent ?? ""
      const opens = words.split("⟦").length - words.split("⟧").length
      const inside = depth > 0 || words.includes("⟦")
      depth = Math.max(0, depth + opens)
      if (inside || !element || !/\p{L}{2}/u.test(words)) continue
      // Text of a plan, a set of standards, a report or a person is in a language of its own.
      if (element.closest("[lang]:not(html), [data-testid], kbd, script, style, noscript, svg"))
        continue
      if (seen(element)) outside.push([words.trim(), place(element)])
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      if (element.closest("[lang]:not(html), svg") || !seen(element)) continue
      for (const name of ["aria-label", "title", "placeholder"]) {
        const words = element.getAttribute(name) ?? ""
        if (/\p{L}{2}/u.test(words) && !words.includes("⟦"))
          outside.push([words, `${name} of ${place(element)}`])
      }
    }
    const cramped: string[] = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) {
      const wide = [...document.querySelectorAll("body *")]
        .filter((element) => seen(element) && element.getBoundingClientRect().right > width + 1)
        .map(place)
      cramped.push(
        `the page is ${document.documentElement.scrollWidth} wide on ${width}: ${wide.slice(0, 3).join("; ")}`,
      )
    }
    for (const element of document.querySelectorAll(
      "[class*=Button-label], button, a, label, legend, h1, h2, h3, th, summary, [role=tab], [role=menuitem], [role=option], [role=dialog], p",
    )) {
      if (!seen(element) || element.closest(".visually-hidden, [data-testid=editor]")) continue
      const style = getComputedStyle(element)
      if (style.display === "inline" || element.clientWidth <= 1) continue
      const wider = element.scrollWidth - element.clientWidth > 1
      if (wider && style.textOverflow !== "ellipsis")
        cramped.push(
          `${place(element)}: ${element.scrollWidth} in ${element.clientWidth}: ${element.textContent?.slice(0, 60)}`,
        )
    }
    // Elements that an ancestor cuts off, and that cannot be scrolled to.
    for (const element of document.querySelectorAll("button, a, input, textarea, [role=tab]")) {
      if (!seen(element) || element.closest(".visually-hidden, [data-testid=editor]")) continue
      const box = element.getBoundingClientRect()
      if (box.width <= 1) continue
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at)
        if (overflowX === "auto" || overflowX === "scroll") break
        const edge = at.getBoundingClientRect().right
        if (overflowX === "visible" || box.right <= edge + 1 || box.left >= edge) continue
        cramped.push(`${place(element)} is cut off: ${element.textContent?.slice(0, 60)}`)
        break
      }
    }
    return { outside, cramped }
  })
  return [...found.outside.map(([words, place]) => `“${words}” at ${place}`), ...found.cramped]
}

/** Every text that came from the server as data: names of people, agencies and plans, words of standards. */
function dataOf(page: Page, data: Set<string>): void {
  const keep = (value: unknown): void => {
    if (typeof value === "string") data.add(value.trim())
    else if (Array.isArray(value)) value.forEach(keep)
    else if (value && typeof value === "object") Object.values(value).forEach(keep)
  }
  page.on("response", (response) => {
    if (!response.headers()["content-type"]?.includes("json")) return
    response.json().then(keep, () => {})
  })
}

/** Whether words are data, or put together of data, days and numbers: "GRETA, third report 2024". */
function isData(words: string, data: ReadonlySet<string>): boolean {
  const has = (part: string) =>
    known.some((pattern) => pattern.test(part)) || [...data].some((each) => each.includes(part))
  const pieces = words.split(/\s*[·,;→]\s*/).map((part) => part.replace(/\s*[\d/]+ ?%?$/, ""))
  return has(words) || pieces.every(has)
}

async function tour(browser: Browser, width: number, height: number): Promise<string[]> {
  const t = await wordsIn("qps")
  const all = new Map<string, string>()
  const data = new Set<string>()
  await takeTour(browser, home, {
    t,
    language: "qps",
    context: { viewport: { width, height }, locale: "en-GB" },
    arrived: (page) => dataOf(page, data),
    lanes: 2,
    failed: (part, error) => all.set(`does not play: ${String(error).slice(0, 400)}`, part),
    look: async (page, name) => {
      for (const fault of await faults(page)) if (!all.has(fault)) all.set(fault, name)
    },
  })
  // An answer may be drawn before it is kept here, so what is data is asked when all of them are.
  const isTold = (fault: string) => {
    const words = /^“([\s\S]*?)” at/.exec(fault)?.[1]
    return words === undefined || !isData(words, data)
  }
  return [...all].filter(([fault]) => isTold(fault)).map(([fault, name]) => `${name}: ${fault}`)
}

for (const [width, height] of [
  [1024, 768],
  ...(process.env.LONG_TESTS ? [[390, 844] as const] : []),
] as const)
  test(`[I2] at ${width} pixels every visible word is in a catalogue and has room`, async ({
    browser,
  }) => {
    expect((await tour(browser, width, height)).join("\n")).toBe("")
  })
