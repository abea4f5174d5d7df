import { latinAndCyrillic } from "./latinAndCyrillic.ts"

/** A line under a label that asks where, and says something. */
const where = latinAndCyrillic(
  /(?:^|\n)[\s•–—-]*(?:where(?: it (?:is|will be) [a-z]+)?|(?:places?|locations?|venues?|sites?|regions?|districts?|municipalities|territor(?:y|ies)|areas?)(?: (?:of (?:implementation|delivery|work)|covered))?|где(?: это)?(?: (?:проводится|действует|исполняется|будет))?|мест[оа](?: (?:проведения|реализации|исполнения|выполнения|размещения))?|территори[яи](?: (?:охвата|действия|исполнения|реализации))?|регионы?|районы?|harada(?: [a-zəıçöüğş]+)?|(?:icra |keçirilmə |yerləşmə )?(?:yer(?:i|lər[a-zəıçöüğş]*)?|ərazi[a-zəıçöüğş]*|məkan[a-zəıçöüğş]*)|region(?:lar)?|rayon(?:lar)?)\s*(?:\([^()\n]*\)\s*)?[:–—]\s*[\p{L}\d]/iu,
)

/** A line under a label of what the measure covers, be it places or people. */
const covers = latinAndCyrillic(
  /(?:^|\n)[\s•–—-]*(?:(?:(?:geographic(?:al)?|territorial|regional) )?(?:covers?|covering|coverage|scope|reach|extent|spread)|(?:(?:территориальн|географическ)[а-яё]+ )?(?:охват(?:ывает)?|масштаб)|(?:coğrafi |ərazi )?(?:əhatə(?:si| edir| dairəsi)?|miqyas[ıi]?))\s*(?:\([^()\n]*\)\s*)?[:–—]\s*(\S[^\n]*)/iu,
)

/** Whether a text says under a label of its own where the work is done; `place` finds words of places. */
export function saysWhere(text: string, place: RegExp | undefined): boolean {
  if (where.test(text)) return true
  const covered = covers.exec(text)?.[1] ?? ""
  const small = covered.replace(/^\p{Lu}/u, (first) => first.toLowerCase())
  return covered !== "" && (place?.test(small) === true || /\s\p{Lu}\p{Ll}/u.test(small))
}
