import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/** Text that can follow the word for a sum: its subject, or what is summed. */
const behind =
  "(?=[\\s*_:.,–—-]*(?:$|\\(|\\d)|\\s+(?:for|of|in|by|under|over|per|from|cost|amount|budget|fund|expend|financ|sum|need|requirement|resource|plan|goals?(?!\\p{L})|years?(?!\\p{L})|по(?!\\p{L})|за(?!\\p{L})|на(?!\\p{L})|для(?!\\p{L})|из(?!\\p{L})|стоимост|сумм|расход|затрат|объ[её]м|потребност|средств|финансир|бюджет|план|цел|год|üzrə|üçün|xərc|məbləğ|dəyər|vəsait|maliyy|tələbat|büdcə|plan|məqsəd|il(?!\\p{L})))"
/** A row or a column of sums, by its header. */
export const totalHead = latinAndCyrillic(
  new RegExp(
    `^[\\s*_]*(?:(?:(?:grand |sub-?|overall |sum )?totals?|sum(?!\\p{L})|in all(?!\\p{L})|(?:al)?together(?!\\p{L})|all (?:goals|sources|years)(?!\\p{L})|итог\\p{L}*|всего|вместе|сумма|cəmi|cəm(?!\\p{L})|birlikdə(?!\\p{L})|yekun|ümumi(?:likdə)?|toplam|bütövlükdə)${behind}|общ\\p{L}+ (?:итог|сумма|объ[её]м|стоимость|потребность)(?!\\p{L}))`,
    "iu",
  ),
)
/**
 * A label for everything above: a sum where it is the last row and something shows that the rows
 * are added up.
 */
export const lastTotal = latinAndCyrillic(
  /^[\s*_]*(?:(?:total )?(?:for |of |by |across )?(?:all|the whole|the entire|whole|entire|overall|both)(?: (?:the|of the))?(?: (?:responsible|state|lead|strategic|participating))?(?: (?:bodies|pillars|goals|objectives|outcomes|priorities|directions|components|actions|activities|measures|ministries|agencies|institutions|payers|donors|sources|years|chapters|plan|programme|strategy|period|together))?|plan (?:total|as a whole)|grand total|together|(?:итого |всего )?(?:по|на|за) вс(?:ем|ему|ей|е|ю|ё|[её] время)(?: \p{L}+){0,3}|(?:весь|вся|всё|все)(?: \p{L}+){0,2}|(?:план|программа) (?:в целом|в совокупности|целиком)|в целом(?: по \p{L}+)?|вместе|в совокупности|bütün(?: \p{L}+){0,3}(?: üzrə)?|(?:bütövlükdə|ümumilikdə|ümumən)(?: \p{L}+){0,2}|(?:plan|proqram)(?: üzrə)? (?:bütövlükdə|ümumilikdə|üzrə yekun|üzrə cəmi)|(?:plan|proqram) üzrə|hamısı(?: birlikdə)?|hər ikisi)[\s*_:.]*$/iu,
)
/** Only the word for a sum: a column after the ones it sums. */
export const bareTotal = latinAndCyrillic(
  /^[\s*_]*(?:(?:sub-?|grand )?total|in all|altogether|итого|всего|cəmi|yekun)[\s*_:.]*$/iu,
)
/** A subtotal: "Total of goal 1". */
export const partialTotal = latinAndCyrillic(
  /^[\s*_]*(?:sub-?total|промежуточн|aralıq)|^[\s*_]*\p{L}+\s+(?:for|of|under|in|по|на|за|для)\s+\p{L}+\s+(?:№\s*)?(?:\d|[IVX]+(?!\p{L}))|\d[\d.]*(?:-\p{L}{1,4})?\s+(?:\p{L}+\s+)?(?:məqsəd|vəzifə|istiqamət|bölmə|üzrə)/iu,
)
/** Labels of rows that break down the row above. */
export const ofWhich = latinAndCyrillic(
  /^[\s*_–—-]*(?:(?:out )?of (?:which|this|that|these)|including|thereof|в том числе|в т\. ?ч|из (?:них|которых|этого)|o cümlədən|onlardan|bunlardan|bundan)(?!\p{L})/iu,
)
/** Headers of columns that are not added up: shares, means, counts, yearly amounts, unit prices. */
export const unsummed = latinAndCyrillic(
  /%|(?<!\p{L})(?:per ?cent|shares?(?!\p{L})|rates?(?!\p{L})|average|mean(?!\p{L})|ratio|per (?:person|unit|year)|unit (?:cost|price)|changes?(?!\p{L})|growth|no\.?$|codes?(?!\p{L})|процент|дол[яи](?!\p{L})|средн|соотношен|темп|изменени|на (?:одного|единицу)|цена|код(?!\p{L})|faiz|pay[ıi]?(?!\p{L})|orta(?!\p{L})|nisbət|dəyişiklik|kod|vahid)|№/iu,
)
