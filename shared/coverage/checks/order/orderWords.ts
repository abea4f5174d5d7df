import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/**
 * Nouns for things that one measure makes and another teaches, distributes or uses, by their
 * prefixes.
 */
const nouns = {
  law: "laws?|act|bills?(?! of)|code|amendments?|provisions?(?! of)|decree|by-laws?|statute|закон\\p{L}*|кодекс\\p{L}*|поправ\\p{L}*|изменени\\p{L}*|норм(?:а|ы|е|у|ой)|norma\\p{L}*|qanun\\p{L}*|məcəllə\\p{L}*|müddəa\\p{L}*|(?:new|amended|revised) (?:article|section)s?|нов\\p{L}{2} стать(?:я|и|ю|[её]й|е)|(?<!narkotik )maddə\\p{L}*",
  collection:
    "register|registry|database|platform|systems?|систем(?:а|ы|е|у|ой)|sistem\\p{L}*|реестр\\p{L}*|баз\\p{L}* данных|платформ\\p{L}*|reyestr\\p{L}*|baza\\p{L}*|platforma\\p{L}*",
  list: "indicators|criteria|lists?|checklists?|индикатор\\p{L}*|критери\\p{L}*|перечень|перечн\\p{L}*|göstərici\\p{L}*|meyar\\p{L}*|siyahı\\p{L}*",
  form: "(?<!all )forms?(?! of)|questionnaires?|анкет\\p{L}*|бланк\\p{L}*|опросник\\p{L}*|anket\\p{L}*|blank\\p{L}*|vərəqə\\p{L}*",
  place: "cent(?:er|re)|центр(?:а|у|е|ом)?|mərkəz\\p{L}*",
  paper:
    "regulations?|rules|procedures?|standards|guidelines?|guides?|protocols?|instructions?|SOPs?|mechanism|methodology|manual|handbook|leaflets?|brochures?|curricul\\p{L}+|положени\\p{L}*|правил\\p{L}*|порядк\\p{L}*|порядок|стандарт\\p{L}*|инструкци\\p{L}*|регламент\\p{L}*|протокол\\p{L}*|механизм\\p{L}*|методик\\p{L}*|пособи\\p{L}*|руководств(?:о|а|у|ом)|рекомендаци\\p{L}*|памятк\\p{L}*|qayda\\p{L}*|əsasnamə\\p{L}*|standart\\p{L}*|təlimat\\p{L}*|prosedur\\p{L}*|reqlament\\p{L}*|mexanizm\\p{L}*|metodika\\p{L}*|kitabça\\p{L}*|tövsiyə\\p{L}*",
}
const thing = Object.values(nouns).join("|")
const kinds = Object.entries(nouns).map(
  ([kind, words]) => [kind, latinAndCyrillic(new RegExp(`^(?:${words})$`, "iu"))] as const,
)

/**
 * The kind of thing that a noun found by {@link everyThing} names. A register is not the law,
 * though both have one subject.
 */
export function kindOf(noun: string): string {
  return kinds.find(([, words]) => words.test(noun))?.[0] ?? "paper"
}

/** Whether words name such a thing. */
export const namesThing = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${thing})(?!\\p{L})`, "iu"))
/** All the nouns of such things in a text. */
export const everyThing = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${thing})(?!\\p{L})`, "giu"))

const making =
  "adopt|approve|amend|bring into (?:force|effect|operation|application)|(?:put|set) into force|insert|add(?= an? )|revise|reform|supplement|update|draft|draw up|write|compile|prepare|enact|pass|issue|elaborate|introduce|establish|create|develop|design|set up|put in place|build|launch|open|agree|conclude|put(?= .{0,80}in(?:to)? (?:operation|place|service|use|force)(?!\\p{L}))|принять|принятие|утвердить|утверждение|внести|внесение|разработать|разработка|подготовить|подготовка|создать|создание|ввести|введение|вв[ео]дить|изложить|изложение|дополнить|дополнение|пересмотреть|пересмотр|обновить|обновление|составить|составление|сформировать|формирование|учредить|учреждение|открыть|открытие|запустить|закрепить"
/**
 * Submitting a draft to the body that adopts it makes a law or rule too; a mere report does not.
 */
const handing =
  "(?:submit|table|present|(?:lay|bring)(?= (?:.{1,80} )?before )|представить|представление|направить|направление|передать)(?! .{0,60}?(?<!\\p{L})(?:(?:reports?|proposals?|analysis|review|overview|summary|figures|findings|information|opinion)(?!\\p{L})|отч[её]т|доклад|предложени|анализ|обзор|сведени|информаци|справк))(?=.{0,90}(?<!\\p{L})(?:parliament|assembly|(?<!local )government|cabinet|for (?:adoption|approval)|парламент|собрани|правительств|кабинет|на (?:утверждение|рассмотрение)))"
const madeBehind =
  "(?:məclis|parlament|hökumət)\\p{L}* (?:göndər|ver)|qəbul|təsdiq|dəyişikli[ky]|hazırla|işlənib|işləyib|yenidən bax|yara[dt]|qurul|qurmaq|açmaq|açıl|(?:əlavə\\p{L}*|daxil) (?:ed|et)|redaksiyada ver|təqdim|tərtib|təsis|işə sal"

/** Makes or changes such a thing. */
export const makes = latinAndCyrillic(
  new RegExp(
    `^(?:(?:fully|thoroughly|jointly) )?(?:${making}|${handing})(?!\\p{L}).{0,120}?(?<!\\p{L})(?:${thing})(?!\\p{L})|(?<!\\p{L})(?:qanun|məcəllə|qayda|əsasnamə|standart|təlimat|prosedur|reqlament|mexanizm|metodika|reyestr|baza|siyahı|meyar|anket|vərəqə|kitabça|mərkəz|platforma|sistem|norma|müddəa)\\p{L}*.{0,110}(?:${madeBehind})`,
    "iu",
  ),
)
/** Makes or changes what it names: the words for that alone. */
export const changes = latinAndCyrillic(
  new RegExp(`^(?:add|submit|table|${making})(?!\\p{L})|(?<!\\p{L})(?:${madeBehind})`, "iu"),
)
/** Verbs of making, which tell nothing of the subject. */
export const makingWords = latinAndCyrillic(
  new RegExp(
    `^[^\\p{L}]*(?:${making}|${handing})(?!\\p{L})|(?<!\\p{L})(?:qəbul|təsdiq|hazırla|işlən|işləy|yenidən|baxıl|dəyişikli[ky]|yara[dt]|qur(?:ul|maq)|edil|olun|etmək|açıl|açmaq|tərtib|təqdim|layihə|haqqında|barədə|dair|üzrə)\\p{L}*`,
    "giu",
  ),
)

/** Teaches somebody. */
export const teaches = latinAndCyrillic(
  /(?<!\p{L})(?:train|teach|course|seminar|workshop|brief|famili?ari[sz]|instruct (?!ions)|instruct(?:ion)? (?:of|for)|обучи|обучен|семинар|курс|тренинг|занят(?!ост)|повышени\p{L}+ квалификации|повысить квалификацию|инструктаж|ознаком|разъясн|научить|təlim(?!at)|seminar|kurs|dərs|öyrədil|öyrət|izah|maarifləndir|tanış (?:ed|et)|ixtisasın\p{L}* artır)\p{L}*/iu,
)
/** Does something by a rule. */
export const applies = latinAndCyrillic(
  /(?<!\p{L})(?:apply|applying|application of|use of|using the|implementation of|under the|according to|in line with|в соответствии с|на основ[еани]+|применени\p{L}+|согласно|tətbiqi|uyğun olaraq|əsasında)(?!\p{L})/iu,
)
/**
 * Distributes, monitors, fills or connects something that exists by then; the Azerbaijani verb
 * comes last.
 */
export const uses = latinAndCyrillic(
  /^(?:(?:print|reprint|distribute|disseminate|translate|hand out|monitor|check|audit|verify|connect|link|apply|use|roll out|deploy|fill|feed|напечатать|тиражиров|распростран|разослать|перевести|провер(?:ить|ка|ять)|мониторинг|контролиров|подключ|внедр|примен|использ|заполн)\p{L}*|supply .{0,60}with|publish .{0,60}(?:from|drawn)|(?:опубликовать|публиковать|публикация) .{0,60}(?:из|на основе)|(?:провести|проводить) (?:мониторинг|проверк|аудит)|(?:издать|издание|выпустить) (?=.*(?:тираж|экземпляр))|направить|direct|send|enter data)(?!\p{L})|(?<!\p{L})(?:çap|nəşr|yaymaq|yayıl|paylamaq|paylan|tərcümə|yoxla|monitorinq|qoşmaq|qoşul|istifadə|tətbiq|doldur|göndər|dərc|ilə təmin)\p{L}*(?:\s\p{L}+){0,2}[^\p{L}]*$/iu,
)
/** Refers to the present state of the thing, or only reviews it: nothing need come first. */
export const asItIs = latinAndCyrillic(
  /(?<!\p{L})(?:existing|current(?:ly)?|as it stands|as they stand|now in force|already in force|действующ\p{L}+|существующ\p{L}+|qüvvədə olan|mövcud)(?!\p{L})|^(?:study|analy[sz]\p{L}*|survey|collect|research|examine|assess|evaluat\p{L}*|изуч\p{L}+|анализ|проанализировать|обобщ\p{L}+|исследова\p{L}+|оцен\p{L}+|провести (?:анализ|исследовани|оценк|опрос)\p{L}*)(?!\p{L})|(?<!\p{L})(?:araşdır|təhlil|öyrənil|öyrənm|ümumiləşdir|tədqiq|qiymətləndir)\p{L}*(?:\s\p{L}+)?[^\p{L}]*$/iu,
)
/** The thing as another measure makes it: changed or new. */
export const asChanged = latinAndCyrillic(
  /(?<!\p{L})(?:amended|revised|new|newly|updated|reformed|новый|новая|новое|новую|новые|новой|нового|новым|новому|новых|изменённ\p{L}+|измененн\p{L}+|обновл[её]нн\p{L}+|пересмотренн\p{L}+|в редакции|yeni|dəyişdirilmiş|yenilənmiş)(?!\p{L})/iu,
)

/** Recurring acts: their result exists from the first one on, and nobody waits for the last. */
export const everAgain = latinAndCyrillic(
  /(?<!\p{L})(?:each|every|yearly|annual(?:ly)?|quarterly|ongoing|continuous(?:ly)?|permanent(?:ly)?|ежегодн\p{L}*|ежеквартальн\p{L}*|кажд\p{L}+|постоянн\p{L}*|регулярн\p{L}*|hər|daim\p{L}*|mütəmadi|müntəzəm)(?!\p{L})/iu,
)

/** Words before the number of something that comes first. */
export const first = latinAndCyrillic(
  /(?<!\p{L})(?:after|following|once|upon|on the basis of|based on|depends on|under|requires|(?:adopted|approved|introduced|launched|designed|created|made|produced|drafted|opened|developed|prepared|issued|amended|built|set up|established|given|granted|conferred|laid down|inserted|provided for) (?:by|in|through)|после|на основе|на основании|по итогам|зависит от|согласно|предусмотренн\p{L}+|(?:созда|утвержд|приня|разработ|подготовл|введ|откр|изда|учрежд|назнача|составл|измен)\p{L}*(?:нн|т|м)\p{L}{2,3} (?:по|в|в рамках|в ходе|согласно|при исполнении))(?!\p{L})[^.;]{0,40}$|(?<!\p{L})(?:(?:введ|ввод|внес|внос|созда|утвержд|прин|разраб|подготовл|учрежд|предостав|дан|дава|установ|устанавл|закрепл|дополн|измен)\p{L}*(?:нн|т|м)\p{L}{2,3} (?:мероприятием|мерой|пунктом)|котор\p{L}+ (?:ввод|введ|внос|внес|созда|утвержда|утверди|принима|да[её]т|даст|предоставля|устанавлива|установ|учрежда|закрепля)\p{L}* (?:мероприятие|мера|пункт))\s*$/iu,
)
/** Words after the number of something that comes first. */
export const firstBehind = latinAndCyrillic(
  /^\p{L}*\s+(?:(?:icra\p{L}*\s+)?(?:sonra|əsasında|əsasən)(?!\p{L})|(?:(?:üzrə|çərçivəsində|ilə|uyğun|uyğun olaraq)\s+)?(?:hazırlan|təsdiq|yarad|qəbul|açı|tərtib|işlən|nəzərdə tut|dəyişdiril|veril|müəyyən (?:ed|olun)|daxil edil|gətiril|tanın|təsis|salın)\p{L}*|(?:\p{L}+ )?(?:yaratdığı|verdiyi|müəyyən etdiyi|nəzərdə tutduğu|gətirdiyi)(?!\p{L}))/iu,
)

/** "The power that measure 2 gives": the words before the number and after it. */
export const thatWhich =
  /(?<![a-z])(?:that|which)\s+(?:measure|step|action|activity|item|point)\s*$/i
export const makesBehind =
  /^\s+(?:(?:will|is to|shall|would)\s+)?(?:gives?|grants?|confers?|introduces?|creates?|establish(?:es)?|adopts?|approves?|lays? down|brings? in|provides? for|inserts?|makes?|sets? up|sets? out)(?![a-z])/i

const part =
  "(?:actions?|measures?|steps?|items?|points?|activity|мероприяти\\p{L}*|мер[аеуы]|пункт\\p{L}*|п\\.|tədbir|bənd)"
/**
 * Words before the number of the measure that makes a thing, as in "the Act of action 1.2" or, in a
 * bracket, which is kept, "the Act on Archives (see action 1.2)".
 */
export const thingOf = latinAndCyrillic(
  new RegExp(
    `(?<!\\p{L})(?:${thing})(?:(?:,?\\s+\\p{L}+){0,2}?\\s+(?:of|under|from|in|by|по|из)?\\s*${part}|(?:\\s+(?!(?:and|or|with|by|at|и|или|для|с|в)\\s)[\\p{L}’'-]+){0,7}\\s*([([])\\s*(?:(?:see|cf|см|bax)[.:]?\\s*)?${part}?)\\s*$`,
    "iu",
  ),
)
/** After a number: the bracket ends. */
export const closesBracket = latinAndCyrillic(/^\p{L}*\s*[)\]]/iu)
/** As {@link thingOf}, without brackets in Azerbaijani, after the number. */
export const thingBehind =
  /^\p{L}*\s+(?:\p{L}+\s+)?(?:qanun|məcəllə|qayda|əsasnamə|standart|təlimat|prosedur|reqlament|protokol|reyestr|baza|metodika|kitabça)\p{L}*/iu

/** Attributes before a thing's noun: "new visa guidelines", «нового закона». */
export const before: Readonly<Record<string, RegExp>> = {
  en: /(?:(?<![a-z])(?:new|[a-z-]{4,}) +){0,2}$/iu,
  ru: /(?:(?<![а-яё])[а-яё-]+(?:[оеё]го|[оеё]му|[ыио]й|[ао]я|ую|[ыи]х|[ыи]ми?|[ыи]е) +)*$/iu,
}

/** The sentence with the ends of a measure and of the one it builds on, by language. */
export const endsBefore: Readonly<Record<string, string>> = {
  en: "it ends on {own}, measure {measure} on {end}",
  ru: "срок — {own}, а у мероприятия {measure} — {end}",
  az: "müddəti {own}, {measure} nömrəli tədbirin müddəti isə {end}",
}
