import type { HeadingItem, PlanItem } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { describesSituation } from "./duty.ts"
import { isOwed, isOwedLater, setsToWork } from "./owed.ts"

type TextItem = Extract<PlanItem, { type: "text" }>

/** The beginning of an article's heading: "Article 4 — ", «Статья 4. », "5-ci maddə. ". */
export const articleLabel =
  /^\s*(?:(?:article|art\.|section|clause|§|статья|ст\.|maddə)\s*\d{1,3}|\d{1,3}(?:-?c[iıuü])?\s+maddə)(?!\d)[.:)]?\s*[–—-]?\s*/iu

/** An article with its parts. */
interface Article {
  heading: HeadingItem
  texts: TextItem[]
  wordsOf: (item: TextItem) => string
  isNumbered: (item: TextItem) => boolean
}

/**
 * The measures among some articles: a whole article under its heading, or single numbered parts.
 */
interface ArticleDuties {
  sections: [HeadingItem, TextItem[]][]
  points: TextItem[]
}

// The number of articles that must bind a body to a time for an ordinance to be one of measures.
const least = 3

/**
 * The measures of an ordinance, whose articles order bodies to act: where at least three bind one
 * in their first sentence, each article that orders a body, and, of one with numbered parts of
 * which half do, those. Articles on the situation, on principles or on terms are none.
 */
export function articleDuties(articles: readonly Article[]): ArticleDuties {
  const own = articles.filter(({ heading, texts }) => {
    const title = runsText(heading.runs)
    const bare = title.replace(articleLabel, "")
    return bare !== title && texts.length > 0 && !describesSituation(bare)
  })
  const bound = own.filter(({ texts: [first], wordsOf }) => first && isOwed(wordsOf(first)))
  if (bound.length < least) return { sections: [], points: [] }
  return {
    sections: own.flatMap(({ heading, texts, isNumbered }): [HeadingItem, TextItem[]][] => {
      const [first] = texts
      const whole = first && !texts.some(isNumbered) && setsToWork(runsText(first.block.runs))
      return whole ? [[heading, texts]] : []
    }),
    points: own.flatMap(({ texts, wordsOf, isNumbered }) => {
      const parts = texts.filter(isNumbered)
      const owed = parts.filter((item) => isOwed(wordsOf(item)) || isOwedLater(wordsOf(item)))
      return owed.length >= parts.length / 2 ? owed : []
    }),
  }
}
