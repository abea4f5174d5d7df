import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import { tokensOf } from "../../../text/tokens.ts"
import type { Measured } from "../../passages/passage.ts"
import { actWord } from "../similar/sameActionsData.ts"
import { actionLine } from "../wording/titledAction.ts"

/**
 * Acts that end with an event or product: held, sent, printed, shown. At the end where verbs come
 * last.
 */
const acts = latinAndCyrillic(
  /^\P{L}*(?:(?:each|every|once) \p{L}+,? |annually |regularly |jointly )?(?:hold|organi[sz]|conduct|deliver|arrang|run|stag|host|carry out|conven|meet(?! (?:the |all |these )?(?:\p{L}+ )?(?:cost|need|demand|requirement|condition|standard|deadline|target|obligation|expens))|print|produc|distribut|disseminat|send|mail|dispatch|display|post|put up|hang|show|screen|air|broadcast|circulat|hand out|give (?:lectures|talks|lessons)|lectur|train|teach)\p{L}*|^\P{L}*(?:ежегодно )?(?:обеспеч\p{L}+ (?=проведени|организаци))?(?:провод|провест|проведени|организ|устро|устра|распростран|разосла|рассыл|разда|напечат|печат|отпечат|изготов|выпус|тираж|размест|размещ|развес|вывес|показ|демонстр|транслир|трансляц|направ|созва|созыв|встре(?:т|ч)|прочит|чтени|издат|издан)\p{L}*|(?:keçir|apar|təşkil|yay|payla|göndər|çap|yerləşdir|nümayiş|göstər|yayım|as(?:ıl|maq)|burax|oxu)\p{L}*(?:\s(?:etmək|edilməsi|olunması|etdirmək|etdirilməsi|edilsin|olunsun|edilir|olunur|edil(?:əcək|məli)dir|olun(?:acaq|malı)dır))?(?:\s(?:və)\s\p{L}+(?:\s(?:etmək|edilməsi))?)?\P{L}*$/iu,
)
/** Words of an indicator that say that it took place. */
const done = byScript(
  /^(?:held|organi[sz]ed|conducted|delivered|arranged|run|staged|hosted|carried|convened|printed|produced|distributed|disseminated|sent|mailed|dispatched|displayed|posted|put|shown|screened|aired|broadcasts?|circulated|handed|given|took|taken|holding|staging|hosting|delivery|delivering|distribution|distributing|dissemination|printing|sending|dispatch|mailing|display|screening|broadcasting|organi[sz](?:ation|ing)|conduct(?:ing)?|running|publication)$|^(?:провед[её]н|провод(?:им|ящ)|организован|устроен|распростран[её]н|разослан|роздан|раздан|напечатан|отпечатан|изготовлен|выпущен|размещ[её]н|развешан|вывешен|показ|продемонстрирован|транслирован|направлен|созван|прочитан|состоя|издан|организаци|распространени|размещени|рассылк|разда[чв]|изготовлени|трансляц|демонстрац|печат|чтени|созыв|устройств|направлени|выпуск|keçiril|aparil|təşkil|yayil|yayimlan|paylan|göndəril|çap|yerləşdiril|nümayiş|göstəril|asil|buraxil|oxun|edil|olun|etdiril)/u,
)
/** Events and products: to count these is to count activities. */
const events = byScript(
  /^(?:meetings?|sessions?|seminars?|workshops?|conferences?|tables?|lectures?|lessons|talks|trainings?|campaigns?|events?|(?:open|information)days?|days|evenings?|nights?|roundtables?|forums?|webinars?|exhibitions?|excursions?|briefings?|classes|festivals?|films?|cards?|notices|leaflets?|brochures?|booklets?|posters?|flyers?|spots?|clips?|videos?|mailings?|letters?|broadcasts?|contests?|hearings?|debates?|dialogues?|fairs?|quiz(?:zes)?|panels?|afternoons?|mornings?|hours|weeks|plays|performances?|readings|camps|quests?|exercises?|gatherings?|rehearsals|marathons?|встреч|собрани|семинар|тренинг|совещани|конференци|стол(?:ы|ов|ам|а)(?!\p{L})|лекци|уроков|бесед|кампани|мероприят|акци|листов|буклет|брошюр|плакат|памят|карточ|ролик|писем|письма|конкурс|заняти|вебинар|форум|выстав|экскурси|вечер|брифинг|фестивал|показ|фильм|диалог|слушани|дебат|ярмар|виктори|олимпиад|дискусси|обсуждени|дн(?:и|ей|ях)(?!\p{L})|день(?!\p{L})|час(?:ы|ов)(?!\p{L})|недел|лектори|чтени|квест|(?:авто|вело)?пробег|мастер(?!\p{L})|спектакл|постанов(?:ок|к[аи])(?!\p{L})|лагер|марафон|посиделк|гостин(?:ая|ых|ые)(?!\p{L})|репетици|görüş|müşavirə|seminar|təlim|konfrans|masa|mühazirə|dərs|söhbət|kampaniya|tədbir|aksiya|vərəq|buklet|broşür|plakat|yaddaş|videoçarx|çarx|məktub|müsabiqə|yiqincaq|toplanti|vebinar|forum|sərgi|ekskursiya|gecə|brifinq|festival|film|dialoq|dinləmə|debat|yarmarka|viktorina|olimpiada|müzakirə|kurs|məşqələ|günlər|günü|saat|həftə|tamaşa|səhnə|süfrə|düşərgə|marafon|yürüş|məclis|yariş|kvest)/u,
)
/**
 * To hold an event, and that it was held: used only for events. In Azerbaijani a preceding dative
 * is where something is moved to.
 */
const holding = latinAndCyrillic(
  /(?<!\p{L})(?:hold(?:s|ing)?|held|stag(?:e|es|ed|ing)|conven(?:e|es|ed|ing)|t(?:ake|akes|ook|aken|aking) place|провод(?:ить|ится|ятся|им\p{L}*|ящ\p{L}*)|провест\p{L}*|провед[её]н\p{L}*|состоя(?:ть|л)\p{L}*|(?<!\p{L}[aə] )keçir(?:il)?\p{L}*)(?!\p{L})/iu,
)
/** Units in which a running service is measured too: they count only if the event is held. */
const spans = /^(?:hours|weeks|nights?|час|недел|saat|həftə)/u
/** Other senses of "hold" and "keep": "in custody", "liable". */
const keeping =
  /(?<![a-z])(?:in (?:custody|reserve|stock|storage)(?![a-z])|on (?:record|file|deposit)(?! ?[a-z])|accountable|liable)/iu
/** Events without a more specific name. */
const anyEvent = /^(?:events?|activit(?:y|ies)|мероприяти|tədbir)/u
/** Events that are more than a meeting; in Russian «проведено» fits anything. */
const lasting = byScript(
  /[а-я]|^(?:consult|counsel|therap|treat|interview|test|exam|monitor|procure|negotiat|vot|post|offic|stock|record|custod|asset|propert|fund(?!r)|money|detain|prison|suspect|person|people|child|women|men(?!\p{L})|famil)|(?:tions?|ments?|ings?)$|^(?:məsləhət|terapiya|müalicə|təmir|monitorinq|test|imtahan|sinaq|danişiq|seçki|satinal|siyahiyaal|layihə|islahat|tədqiqat|prosedur|peyvənd|ödəniş|iş(?:lər)?(?!\p{L}))|siya|l[aə]şdirm|ndirm/u,
)
/** Words that count, and say nothing else. */
const counting = byScript(
  /^(?:num|numbers?|total|count|quantity|copies|pieces|of|the|and|for|from|per|year|years|annually|yearly|each|month|quarter|out|up|place|were|was|is|are|been|have|has|at|in|on|to|by|with|least|количество|числ[оа]|общее|всего|штук|экземпляр|тираж|не|менее|для|и|в|на|по|год|году|года|ежегодно|месяц|квартал|был|их|о|об|из|к|с|со|sayi|say|ədəd|nüsxə|cəmi|və|ilə|üçün|üzrə|ildə|illik|il|hər|azi|olan|ən|az|ayda|rübdə)$/u,
)
/** Inspections, protection and sittings of a body: that they take place is itself the change. */
const ownResults = latinAndCyrillic(
  /(?<!\p{L})(?:inspect|court|trial|check|investigat|prosecut|operation|audit|examin|interview|screening|assessment|evaluation|survey|stud(?:y|ies)(?! (?:visit|tour|trip))|research|places|beds|sittings|sessions of the (?:council|commission|committee)|судебн|проверк|расследован|операци|рейд|аудит|осмотр|обследован|допрос|опрос|оценк|исследован|экспертиз|мест(?!н)|заседани|məhkəmə|yoxlama|reyd|əməliyyat|araşdırma|istintaq|müayinə|sorğu|dindirmə|müsahibə|qiymətləndirmə|tədqiqat|ekspertiza|yerlər|iclas)/iu,
)

/** A number, in figures or words, or that it is all of them. */
const counts = latinAndCyrillic(
  /\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|each|every|all|both|один|одну|дв[аеу]|обе(?:их)?|тр(?:и|[её]х)|четыр|пят[ьи]|шест[ьи]|сем[ьи](?!\p{L})|вос[ье]м|девят|десят|двенадцат|кажд|вс(?:е|ех)(?!\p{L})|bir|iki|üç(?!ün)|dörd|beş|altı|yeddi|səkkiz|doqquz|hər|bütün)(?!\p{L})/iu,
)

/** A sentence that it takes place. */
const tookPlace = latinAndCyrillic(
  /(?<!\p{L})(?:(?:is|are|was|were|have been|has been) (?:\p{L}+ )?(?:held|organi[sz]ed|conducted|delivered|arranged|staged|hosted|carried out)|(?:take|takes|took) place|(?:провод[ия]т|организу[ею]т|устраива[ею]т)ся|состоя(?:лся|лась|лось|лись))(?!\p{L})|(?:keçirilir|keçirilib|keçirilmişdir|təşkil (?:edilir|edilib|olunur|olunub|edilmişdir|olunmuşdur))\P{L}*$/iu,
)

/** An Azerbaijani participle, which describes the next word. */
const participle = /(?:[nl][əa]n|m[iu]ş|müş)$/u

const isSame = (one: string, other: string) => {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 3) return one === other
  // Long words have long endings: "müsabiqələri", "müsabiqəsinin".
  const ending = shorter > 10 ? 4 : 3
  const most = shorter > 5 ? Math.max(4, shorter - ending) : Math.min(shorter, 3)
  return one.slice(0, most) === other.slice(0, most)
}

/** A year with the separator before its value. */
const byYear =
  /\(?(?<!\d)20\d\d(?: ?г(?:\.|од[ау]?(?!\p{L}))|-c[iıuü] il\p{L}*)?\)?(?:\s?[:–—-])?/gu
const yes =
  /^[^\p{L}\d]*(?:yes|done|held|organi[sz]ed|carried out|took place|да|провед[её]н\p{L}*|состоя\p{L}+|организован\p{L}*|bəli|hə|var|vardır|keçiril(?:ib|miş(?:dir)?)|təşkil (?:edil|olun)(?:ib|ub|miş|muş))[^\p{L}\d]*$/iu

/**
 * Whether an indicator with values only says that the activity took place, or how often: "Leaflets
 * sent out (0 → 400)".
 */
export function countsActivity(text: string, { words, baseline, target }: Measured): boolean {
  const values = target.replaceAll(byYear, "")
  // "Briefings are held": without values, the words say so.
  const isSaid = baseline === "" && target === "" && !/\d/.test(words) && tookPlace.test(words)
  const once = isSaid || yes.test(values)
  // A share is of the people who could be reached.
  const counts = /^[^\p{L}%]*\d[^%]*$/u.test(`${baseline.replaceAll(byYear, "")} ${values}`)
  if (!once && !counts) return false
  const said = tokensOf(words.replaceAll(/\([^)]*\)/g, " "))
    .map(({ word }) => word)
    .filter((word) => !counting.test(word) && !/^\d/.test(word))
  const things = said.filter((word) => !done.test(word))
  if (things.length === 0) return false
  // The counted noun must be an event: "liaison officers sent", "schools shown the film" count
  // others.
  const at = said.findIndex((word) => done.test(word))
  const end = said.findIndex((word, i) => i >= at && !done.test(word))
  // "Kəndlərdə təşkil olunmuş sərgi": after a participle, the noun it describes follows.
  const joins = end > 0 && participle.test(said[end - 1] ?? "")
  const counted = at > 0 && !joins ? said.slice(0, at) : said.slice(at < 0 ? 0 : end)
  // After the first line come the labelled lines beside the measure. With /i, a pattern does not
  // match İ as a capital i.
  const line = actionLine(text).replaceAll("İ", "i")
  // Anything that is held is an event, whatever its name.
  const isLineHeld = holding.test(line) && !keeping.test(line)
  const isHeld = isLineHeld && holding.test(words.replaceAll("İ", "i"))
  const isOfHolding = isHeld && counted.length > 0 && !counted.some((word) => lasting.test(word))
  const isEvent = (word: string) => events.test(word) && (isLineHeld || !spans.test(word))
  if (!isOfHolding && !counted.some(isEvent)) return false
  // "Görüş keçirilmiş kəndlər" counts villages: the counted noun follows the event that took place
  // in it.
  const last = said.at(-1) ?? ""
  const between = at > 0 && last !== said[at] && participle.test(said[at] ?? "")
  if ((between && !events.test(last)) || ownResults.test(words)) return false
  if (!acts.test(line)) return false
  const own = tokensOf(text).map(({ word }) => word)
  // "Before they leave", "before departure".
  const matterOf = (word: string) => actWord(word).matter
  const isSameMatter = (one: string, word: string) =>
    matterOf(word) !== null && matterOf(one) === matterOf(word)
  const isOwn = (word: string) => own.some((one) => isSame(one, word) || isSameMatter(one, word))
  return things.every((word) => isOwn(word) || (isHeld && anyEvent.test(word)))
}

/** To set something up somewhere; and in an indicator, that it is set up. */
const setsUp = latinAndCyrillic(
  /(?<!\p{L})(?:set(?:ting|s)? up|creat|open(?:s|ed|ing)?(?!\p{L})|install|equip|establish|plac(?:e|ed|ing|ement)(?!\p{L})|launch|созда|откры|устан[ао]в|оборуд|оснас|оснащ|размест|размещ|разв[её]рн|разв[её]рт|организ|обустр)|(?:yarat|yaradıl|aç(?:maq|ıl)|quraşdır|yerləşdir|təchiz|təşkil|qur(?:maq|ul))/iu,
)
const settingUp =
  /^(?:set|setting|up|creat\p{L}*|open(?:ed|ing)?|install\p{L}*|equip\p{L}*|establish\p{L}*|plac(?:ed|ing|ement)|launch\p{L}*|созда\p{L}*|откры\p{L}*|устан[ао]в\p{L}*|оборуд\p{L}*|оснащ\p{L}*|размещ\p{L}*|разв[её]р\p{L}*|организ\p{L}*|обустр\p{L}*|yaradil\p{L}*|açil\p{L}*|quraşdiril\p{L}*|yerləşdiril\p{L}*|təchiz|təşkil|qurul\p{L}*|edil\p{L}*|olun\p{L}*|edilməsi|olunmasi)$/u
/** A plural of such things. */
const several = latinAndCyrillic(
  /(?<!\p{L})[a-z]{3,}(?<![siu])s(?!\p{L})|(?<!\p{L})(?:создан|открыт|установлен|оборудован|оснащ[её]н|размещ[её]н|разв[её]рнут|организован|обустроен)ы(?!\p{L})|\p{L}{2}(?:[оеё]в|[ыи]х)(?!\p{L})|\p{L}{2}(?:lar|lər)(?!\p{L})|\p{L}{2}(?:lar|lər)[ıi]/iu,
)
/** Things that are one whole, however many parts they have. */
const whole = latinAndCyrillic(
  /(?<!\p{L})(?:premises|series|means|rules|procedures|standards|amendments|guidelines|criteria|conditions|regulations|requirements|contacts|principles|instructions|terms|relations|правил|стандарт|порядк|процедур|критери|услови|требован|изменени|основ|норм|механизм|qayda|prosedur|meyar|standart|dəyişiklik|şərait|tələb|əsas)/iu,
)

/**
 * Whether an indicator without values only says that the things exist which the measure sets up,
 * and neither says how many.
 */
export function onlySetsUp(text: string, { words }: Measured): boolean {
  const [line = ""] = text.replaceAll("İ", "i").split("\n", 1)
  const said = words.replaceAll("İ", "i")
  if (!setsUp.test(said) || !setsUp.test(line) || !several.test(said)) return false
  if (whole.test(said) || counts.test(line) || counts.test(said)) return false
  const things = tokensOf(words).flatMap(({ word }) =>
    counting.test(word) || settingUp.test(word) ? [] : word,
  )
  const own = tokensOf(line).map(({ word }) => word)
  return things.length > 0 && things.every((word) => own.some((one) => isSame(one, word)))
}
