import { latinAndCyrillic } from "./latinAndCyrillic.ts"

/** A row or a column of sums, by its head. */
export const totalHead = latinAndCyrillic(
  /^[\s*_]*(?:(?:grand |sub-?|overall |sum )?total|sum(?!m)|in all(?!\p{L})|altogether|all (?:goals|sources|years)(?!\p{L})|итог|всего|вместе|сумма|общ\p{L}+ (?:итог|сумм|объ[её]м|стоимост|потребност)|cəmi|cəm(?!\p{L})|yekun|ümumi(?:likdə)?|toplam|bütövlükdə)/iu,
)
/** A sum that is not of all: "Total of goal 1". */
export const partialTotal = latinAndCyrillic(
  /^[\s*_]*(?:sub-?total|промежуточн|aralıq)|^[\s*_]*\p{L}+\s+(?:for|of|under|in|по|на|за|для)\s+\p{L}+\s+(?:№\s*)?[\dIVX]|\d[\d.]*(?:-\p{L}{1,4})?\s+(?:\p{L}+\s+)?(?:məqsəd|vəzifə|istiqamət|bölmə|üzrə)/iu,
)
/** What follows are parts of what stands above. */
export const ofWhich = latinAndCyrillic(
  /^[\s*_–—-]*(?:(?:out )?of (?:which|this|that|these)|including|thereof|в том числе|в т\. ?ч|из (?:них|которых|этого)|o cümlədən|onlardan|bunlardan|bundan)(?!\p{L})/iu,
)
/** Columns of such heads are not added up: shares, means, numbers of things, what is yearly or per one. */
export const unsummed = latinAndCyrillic(
  /%|per ?cent|share|rate|average|mean|ratio|per (?:person|unit|year)|unit (?:cost|price)|change|growth|№|^no\.?$|code|процент|дол[яи]|средн|соотношен|темп|изменени|на (?:одного|единицу)|цена|код|faiz|pay(?!\p{L})|orta|nisbət|dəyişiklik|kod|vahid/iu,
)
