import { looksLikeBody } from "../../../shared/document/fields/bodyNames.ts"
import { readDoers } from "../prose/duty.ts"
import type { Doers } from "../prose/dutyEnglish.ts"

// The lead of the measure, in the first group; printed words, in any case.
const answers: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /^(?:the )?([^.;,]{3,120}?) (?:leads?(?=[.,;]|$|(?: on)? (?:this|it|the (?:measure|action|work)))|(?:answers?|(?:is|are) (?:answerable|responsible|accountable)) for (?:it|this|(?:the|this) (?:measure|action|work|paragraph|point))(?!\p{L})|(?:is|are) in charge(?: of (?:it|this|the (?:measure|action|work)))?(?=[.,;]|$))/iu,
    /^(?:responsible|answerable|accountable) for (?:it|this|(?:the|this) (?:measure|action|work|paragraph|point)) (?:is|are) (?:the )?([^.;,]{3,120})/iu,
    /^(?:responsibility|the lead)(?: for (?:it|this|(?:the|this) (?:measure|action|work)))? (?:lies|rests|is) with (?:the )?([^.;,]{3,120})/iu,
  ],
  ru: [
    /^(?:за (?:(?:эту|это|этот|данную|данное|всю) )?(?:меру|мероприятие|пункт|работу|исполнение(?: (?:меры|мероприятия|пункта))?|это) )?отвеча[ею]т (?!за|на)([^.;]{3,120})/iu,
    /^ответственн\p{L}+(?: за (?:меру|мероприятие|исполнение|это)| исполнител\p{L}+)* (?:явля\p{L}+|назнача\p{L}+|выступа\p{L}+|[–—-]) ([^.;]{3,120})/iu,
    /^(?:меру|мероприятие|пункт|работу) (?:исполня[ею]т|вед[её]т|ведут|осуществля[ею]т|выполня[ею]т) ([^.;]{3,120})/iu,
  ],
  az: [
    /^(?:bu )?(?:tədbir|iş|bənd|icra)\p{L}*(?: icrası\p{L}*)?(?: görə| üçün)? ([^.;]{3,120}?) (?:cavabdeh|məsul)d[ıiuü]r/iu,
    /^(?:bu )?(?:tədbir|iş|bənd)\p{L}*(?: icrası\p{L}*)?(?: görə| üçün)? ([^.;]{3,120}?) cavab verir/iu,
    /^(?:bu )?(?:tədbir|iş|bənd)\p{L}*(?: icrası\p{L}*)?(?: görə| üçün)? (?:cavabdeh|məsul) ([^.;]{3,120}?d[ıiuü]r)/iu,
  ],
}

/**
 * The lead of a measure in a sentence that says nothing else: "The Ombudsman answers for the
 * measure", «За меру отвечает Уполномоченный», "Tədbirə Nazirlik cavabdehdir". Null for any other.
 */
export function statedLead(sentence: string, lang: string): Doers | null {
  const bare = sentence.replace(/[.\s]+$/u, "")
  if (bare.length > 200) return null
  const said = answers[lang]?.map((pattern) => pattern.exec(bare)?.[1]).find(Boolean)
  if (!said) return null
  const name = said
    .replace(/^(?:the|each|every)\s/iu, "")
    .replace(/d[ıiuü]r$/u, "")
    .trim()
  const read = lang === "ru" ? readDoers(name, lang) : null
  if (read) return read
  return looksLikeBody(name) && /\p{Lu}/u.test(name) ? { lead: name, partners: [] } : null
}
