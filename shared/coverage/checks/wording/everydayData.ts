import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { PrefilteredPattern } from "../../patterns/prefilter.ts"

const prefiltered = (pattern: RegExp) => new PrefilteredPattern(latinAndCyrillic(pattern))

/** Words by which a body does its ordinary duty. */
export const everyday = prefiltered(
  /in (?:accordance|line|compliance) with (?:the |its |their )?(?:current |applicable |existing |national |criminal procedure |labour )?(?:laws?|legislation|code|mandate|competence|duties)(?!\p{L})|as (?:required|provided|prescribed) by (?:the )?law|within (?:its|their|the limits of (?:its|their)) (?:competence|mandate|powers)|(?:perform|carry out|fulfil|exercise)\p{L}* (?:its|their) (?:\p{L}+ )?(?:duties|functions|powers|tasks)|day-to-day|daily (?:duties|work)|в (?:рамках|пределах) (?:своей |своих |установленной )?(?:компетенции|полномочий)|в соответствии с (?:действующим )?законодательством|в установленном (?:законом |законодательством )?порядке|в рамках (?:своих )?функций|повседневн\p{L}+ (?:деятельност|работ)|исполнени\p{L}+ (?:своих )?(?:служебных )?(?:обязанностей|полномочий)|səlahiyyət(?:lər)?i? ?(?:daxilində|çərçivəsində|hüdudlarında)|səlahiyyətləri (?:daxilində|çərçivəsində)|(?:qüvvədə olan )?qanunvericiliyə uyğun|qanunvericiliklə müəyyən edilmiş|(?:xidməti )?vəzifələrini(?:n)? (?:yerinə|icra)/iu,
)

const english = [
  /in (?:accordance|line|compliance|conformity) with (?:the |its |their )?(?:(?!new|amended|revised)[\p{L}-]+ ){0,4}?(?:laws?|legislation|codes?|statutes?|procedures?|acts?|regulations?)/iu,
  /in (?:accordance|line|compliance|conformity) with (?:its|their) (?:statutory |legal |official |current )*(?:functions?|duties|tasks|mandate|competences?|powers)/iu,
  /(?:as )?(?:required|provided(?: for)?|prescribed|assigned|entrusted|conferred|vested|imposed|laid down|set(?: out| down)?|established|foreseen|fixed|stipulated|defined|specified|determined) (?:(?:to|on|upon|in) (?:it|them|(?:the )?\p{L}+) )?(?:by|in|under) (?:the |its |their )?(?:(?!new|amended|revised)[\p{L}-]+ ){0,4}?(?:laws?|legislation|codes?|statutes?|acts?|regulations?)/iu,
  /(?:as|which|that|how|where(?:ver)?|when(?:ever)?|if|in the (?:way|manner|order)) (?:the )?(?:(?!new|amended|revised)[\p{L}-]+ ){0,3}?(?:laws?|legislation|codes?|statutes?|acts?)(?: (?:of|on) (?:\p{L}+ ){0,3}?\p{L}+)? (?:so )?(?:requires?|provides?|prescribes?|sets?|fix(?:es)?|allows?|lays? down|obliges?|demands?|directs?|stipulates?)/iu,
  /(?:(?:with)?in the (?:[\p{L}\d-]+ ){0,2}?(?:way|manner|order|time(?: limits?)?|terms?|periods?|deadlines?)(?: (?:that|which))?|at the intervals(?: (?:that|which))?|as) (?:(?:articles?|arts?\.|sections?|paragraphs?|§) ?\d[\p{L}\d().–-]* of (?:the |its )?|the |its )(?:(?!new|amended|revised)[\p{L}-]+ ){0,3}?(?:laws?|legislation|codes?|statutes?|acts?)(?: (?:of|on) (?:\p{L}+ ){0,3}?\p{L}+)? (?:requires?|provides?|prescribes?|sets?|fix(?:es)?|allows?|lays? down|obliges?|demands?|directs?|stipulates?)/iu,
  /(?:with)?in (?:the |its |their )?(?:limits of (?:the |its |their )?)?(?:statutory|legal|lawful) (?:time limits?|deadlines?|periods?|terms?|functions?|duties|mandate|tasks|powers|competences?)/iu,
  /(?:in|as part of|within|during|through) (?:its|their|the) (?:ordinary|regular|routine|everyday|day-to-day|daily|usual|normal) (?:course of )?(?:work|dut(?:y|ies)|activities|business|operations?|service|functions)/iu,
  // The article of a law; one of the penal code defines the crime, and not how work is done.
  /(?:(?:in (?:the )?(?:manner|way|order|cases)|(?:in (?:accordance|line|compliance) with|under|following) (?:the )?procedures?|(?:with)?in (?:the )?(?:[\p{L}\d-]+ ){0,2}?(?:time(?: limits?)?|terms?|periods?|deadlines?|(?:hours|days|weeks|months))),? (?:as |(?:which|that) (?:is|are) )?|as )(?:required|provided(?: for)?|prescribed|laid down|set(?: out| down| forth)?|established|foreseen|fixed|stipulated|defined|specified|determined|allowed|given) (?:by|in|under) (?:articles?|arts?\.|sections?|paragraphs?|clauses?|chapter|§) ?\d[\p{L}\d().–-]*(?: (?:and|to) \d[\d().]*)?(?: of (?:the |its )?(?:(?!new|amended|revised)[\p{L}-]+ ){0,4}?(?:laws?|codes?|acts?|statutes?|regulations?))?/iu,
  /(?:under|pursuant to|according to|in (?:accordance|line|compliance|conformity) with) (?:articles?|arts?\.|sections?|paragraphs?|§) ?\d[\p{L}\d().–-]* of (?!(?:the |its )?(?:criminal|penal) code)(?:the |its )?(?:(?!new|amended|revised|standard)[\p{L}-]+ ){0,4}?(?:laws?|codes?|acts?|statute)/iu,
  /(?:with)?in the (?:statutory|legal|lawful) (?:time limits?|terms?|periods?|deadlines?)? ?(?:of )?(?:\d+|\p{L}+)[ -](?:(?:working|calendar|business)[ -])?(?:hours?|days?|weeks?|months?)/iu,
  /(?:under|pursuant to|according to) (?:the |its )(?:(?!new|amended|revised)[\p{L}-]+ ){0,5}?(?:law|act|code|statute|legislation)/iu,
]
const russian = [
  /в соответствии с(?:о)? (?:(?!нов)[\p{L}-]+ ){0,3}?(?:закон(?:ом|ами|одательством)|кодексом|упк|положением|инструкци(?:ей|ями)|регламентом)/iu,
  /в (?:установленн|предусмотренн|определ[её]нн)\p{L}+ (?:законом |законодательством |кодексом )?(?:порядке|сроки?|срок)/iu,
  /в (?:[\p{L}\d-]+ ){0,2}?(?:порядке|сроки|срок|пределах|объ[её]ме|случаях|формах), ?(?:(?:котор\p{L}+ )?(?:установлен|предусмотрен|определ[её]н|предписан|отвед[её]н)\p{L}*|котор\p{L}+ (?:определя|устанавлива|предусматрива|предписыва|требу|отводит)\p{L}*) (?:(?:стать\p{L}+|ст\.) ?\d[\d.-]* )?(?:(?!нов)[\p{L}-]+ ){0,2}?(?:закон|кодекс|упк|положени|инструкци|регламент)\p{L}*/iu,
  /(?:в (?:[\p{L}\d-]+ ){0,2}?(?:порядке|сроки|срок|пределах|объ[её]ме|случаях|формах),? (?:(?:установленн|предусмотренн|определ[её]нн|предписанн|отвед[её]нн)\p{L}+ )?|в течение (?:[\p{L}\d-]+ ){0,2}?(?:час|дн|сут|недел|месяц)\p{L}*,? (?:установленн|предусмотренн|определ[её]нн|предписанн|отвед[её]нн)\p{L}+ |как (?:это |то(?:го)? )?(?:установлено|предусмотрено|предписано|определено|требует(?:ся)?|предусматривает|предписывает) |в соответствии со? |согласно |в силу |на основании )(?:пунктом \d+ |част\p{L}+ \d+ )*(?:стать(?:[её]й|ями|ей|и|е|я|ям|ях)|ст\.) ?\d[\d.-]*(?: (?:(?!нов)[\p{L}-]+ ){0,2}?(?:закон|кодекс|упк|положени|инструкци|регламент)\p{L}*)?/iu,
  /в (?:течение |срок |сроки )?установленн\p{L}+ (?:законом |законодательством )(?:срок\p{L}* )?(?:в )?\d+(?:-\p{L}+)? ?(?:час|дн|сут|месяц|рабоч)\p{L}*/iu,
  /возложенн\p{L}+ (?:на \p{L}+ )?(?:\p{L}+ )?(?:закон|кодекс|положени)\p{L}*/iu,
  /(?:установленн|предусмотренн|определ[её]нн|предоставленн|отнес[её]нн)\p{L}+ (?:\p{L}+ )?(?:(?!нов)[\p{L}-]+ )?(?:(?:закон|кодекс|упк)\p{L}*|положением)/iu,
  /(?:как|когда|если|где) (?:это(?:го)? |то(?:го)? )?(?:установлено|предусмотрено|предписано|определено|требует(?:ся)?|предусматривает|предписывает) (?:(?!нов)[\p{L}-]+ ){0,2}?(?:закон|кодекс|упк|положени)\p{L}*/iu,
  /(?:как|когда|если|где) (?:(?!нов)[\p{L}-]+ ){0,2}?(?:закон|кодекс|упк) (?:(?:это(?:го)?|того|так) )?(?:требует|предусматривает|предписывает|обязывает)/iu,
  /(?:согласно|на основании|в силу|по) (?:(?!нов)[\p{L}-]+ ){0,2}?(?:закон(?:у|а|одательству|одательства)|кодексу|кодекса|упк|положению|инструкци(?:и|ям)|регламенту)/iu,
  /в (?:рамках|ходе|порядке) (?:сво\p{L}+ )?(?:повседневн|текущ|обычн|основн|служебн|штатн)\p{L}+ (?:деятельности|работы|службы|обязанностей)/iu,
  /в (?:рамках|пределах) (?:сво\p{L}+ |установленн\p{L}+ |предоставленн\p{L}+ |законом |закон\p{L}+ )*(?:компетенции|полномочий)/iu,
]
const azerbaijani = [
  /(?<!yeni )(?:qanun(?:vericiliy)?[aə]|məcəlləsin[əe]|məcəlləy[əe]|əsasnaməsin[əe]|əsasnaməy[əe]|təlimat(?:lar)?[aə]) (?:müvafiq|uyğun|əsasən)(?: olaraq)?/iu,
  /(?<!yeni )(?:qanun(?:vericilik)?|məcəllə)(?:un|nin|si)? tələblərin[əe] (?:müvafiq|uyğun)(?: olaraq)?/iu,
  /(?:qanun(?:vericilik)?|məcəllə|əsasnamə)(?:la|lə|si ilə| ilə) (?:müəyyən (?:edilmiş|olunmuş|edilən)|həvalə (?:edilmiş|olunmuş)|nəzərdə tutul(?:muş|an|duqda|duğu)|tələb olun(?:an|duqda|duğu))(?: (?:qaydada|müddətdə|müddətlərdə|halda|hallarda|hədlərdə))?/iu,
  /(?<!yeni )(?:əsasnamə|qanun|məcəllə)(?!vericiliy)\p{L}* (?:nəzərdə tutul(?:muş|an|duqda)|göstəril(?:ən|miş)|müəyyən (?:edil(?:ən|miş)|olun(?:an|muş))|təsbit (?:edilmiş|olunmuş))(?: (?:qaydada|müddətdə|müddətlərdə|hallarda))?/iu,
  /maddə(?:sinə|lərinə|sinin tələblərinə|nin tələblərinə|yə) (?:müvafiq|uyğun|əsasən)(?: olaraq)?/iu,
  /maddə(?:sində|də|lərində|si ilə| ilə) (?:nəzərdə tutul(?:muş|an)|göstəril(?:ən|miş)|müəyyən (?:edil(?:ən|miş)|olun(?:an|muş))|təsbit (?:edilmiş|olunmuş)) (?:[\p{L}\d-]+ ){0,2}?(?:qaydada|müddətdə|müddətlərdə|hallarda|hədlərdə)/iu,
  /qanun(?:vericilik)?(?:la|lə| ilə) (?:müəyyən (?:edilmiş|olunmuş)|nəzərdə tutul(?:muş|an)) \d+(?: iş)? (?:gün|saat|ay)(?:lük)?(?: müddət(?:ində|də)?)?(?: ərzində)?/iu,
  /(?<!yeni )(?:qanun|məcəllə|əsasnamə)\p{L}* (?:tələb et(?:diyi|dikdə)|nəzərdə tutdu(?:ğu|qda)|müəyyən etdiyi|göstərdiyi)(?: (?:kimi|qaydada|müddətdə|müddətlərdə|halda|hallarda))?/iu,
  /(?:gündəlik|cari|adi|əsas) (?:iş|fəaliyyət|xidmət|vəzifə)\p{L}* (?:çərçivəsində|zamanı|daxilində|gedişində)/iu,
  /(?:müəyyən edilmiş|müəyyən olunmuş) (?:qaydada|funksiya|vəzifə)/iu,
  /səlahiyyət(?:lər)?i?n?i? ?(?:daxilində|çərçivəsində|hüdudlarında|həddində)/iu,
]
const either = (...patterns: readonly RegExp[]) =>
  prefiltered(new RegExp(`(?:${patterns.map(({ source }) => source).join("|")})(?!\\p{L})`, "iu"))

/** The law, code or order that governs everyday work; a new one does not. */
export const byLaw = either(...english, ...russian, ...azerbaijani)

/**
 * The name of a law after its kind, "of Criminal Procedure", «о государственной границе»; with
 * capitals in English.
 */
export const nameOfLaw =
  /^(?: (?:of|on|for) (?:the )?\p{Lu}[\p{L}-]*(?: (?:(?:and|of|the) )*\p{Lu}[\p{L}-]*)*| (?:о|об) [а-яё]+(?: [а-яё]+){0,3}(?=[^\p{L}]*$|,|;)| «[^»]{1,80}»)/u

/**
 * Everyday duties of a body under its law, at the beginning of a measure, or at the end where verbs
 * come last.
 */
export const routine = [
  /^\P{L}*(?:continue to |continuously |regularly )?(?:(?:receiv|regist|record|accept|consider|examin|handl|process|investigat|grant|renew|check|verif|inspect|enforc|supervis|control|answer|reply|prosecut|guard|patrol|oversee)\p{L}*|send(?:ing)? (?:[\p{L}-]+ ){0,3}?to (?:the )?(?:courts?|prosecutors?)|(?:open|initiat|institut)\p{L}* (?:(?:an?|the|criminal) )*(?:cases?(?! manag)|proceedings|investigations?|inquir(?:y|ies))|(?:issu)\p{L}* (?:[\p{L}-]+ ){0,3}?(?:permits?|licen[cs]es?|certificates?|documents?|visas?|cards?|passports?|decisions?|extracts?)|respond\p{L}* to|(?:keep|maintain|draw(?:ing)? up)\p{L}* (?:\p{L}+ )?(?:records?|statistics|accounts?) of|decid\p{L}* on|(?:perform|carry|fulfil|exercis|discharg)\p{L}* (?:out )?(?:(?:the|its|their|all|state|regular|routine) )*(?:\p{L}+ )?(?:functions?|dut(?:y|ies)|powers|tasks|supervision|obligations|controls?|oversight|checks)|(?:conduct|carr)\p{L}* (?:out )?(?:the )?(?:(?:criminal|regular|routine|planned|scheduled|labour|sanitary|safety|workplace|border|tax) )*(?:proceedings|investigations|inspections)|maintain\p{L}* (?:the )?(?:public |law and )?order|(?:ensur|monitor)\p{L}* (?:the )?(?:compliance|observance|adherence))(?!\p{L})/iu,
  /^\P{L}*(?:продолж\p{L}+ |и впредь |регулярно |своевременно )?(?:регистр\p{L}+|рассм(?:атр|отр)\p{L}+|расслед\p{L}+|возбу(?:ждать|дить|ждение) (?:уголовн|дел|производств)\p{L}*|выда[вч]\p{L}+|выдать|провер(?:ять|ить|ка)|отвеча(?:ть)|реагировать|надзирать|контролировать|охранять|при(?:нимать|[её]м) (?:и \p{L}+ )?(?:заявлени|сообщени|обращени|граждан|жалоб|ходатайств|документ|отч[её]т)\p{L}*|(?:вести|ведение) (?:\p{L}+ )?(?:учет|учёт|уголовн|производств|делопроизводств|надзор|реестр преступлен|статистик|при[её]м)\p{L}*|(?:осуществл|выполн|исполн|провод|обеспеч)\p{L}+ (?:(?:сво|вс|планов|обычн|регулярн|государственн|пограничн|паспортн|прокурорск|ведомственн|внутренн)\p{L}+ )*(?:функци|полномочи|обязанност|задач|надзор|контрол|проверк|процессуальное руководств|уч[её]т|при[её]м|охран|регистраци|соблюдени|законност|правопоряд|исполнени)\p{L}*|оформл\p{L}+)(?!\p{L})/iu,
  /(?:cinayət iş\p{L}*|icraat\p{L}*) (?:başla(?:maq|nması|nılması|nır)|aç(?:maq|ılması|ılır))(?:\P{L}*$|\.\s)|(?:qeydiyyat\p{L}*|qeydə|uçot\p{L}*|icraat\p{L}*|uçota) (?:almaq|alınması|alınır|aparmaq|aparılması|aparılır)(?:\P{L}*$|\.\s)|(?:bax(?:maq|ılması|ılır)|araşdır(?:maq|ılması|ılır)|yoxla(?:maq|nılması|nılır|nması|nır)|cavabland(?:ırmaq|ırılması|ırılır)|cavab (?:vermək|verilməsi|verilir)|(?<!(?:qanun|qayda|dəyişiklik|qərar|əsasnamə|təlimat|standart|proqram|plan)\p{L}{0,6} )qəbul (?:etmək|edilməsi|edilir|olunur)|istintaq\p{L}* (?:aparmaq|aparılması|aparılır|etmək|edilməsi|edilir)|(?:istintaq|araşdır)\p{L}* (?:\p{L}+ )?rəhbərlik (?:etmək|edilməsi|edilir|olunur)|(?:məhkəmə|prokuror)\p{L}* (?:göndər(?:mək|ilməsi|ilir)))(?:\P{L}*$|\.\s)|(?:icazə|vəsiqə|şəhadətnamə|sənəd|arayış|viza|lisenziya)\p{L}* (?:[\p{L}\d-]+ ){0,9}?(?:vermək|verilməsi|verilir)(?:\P{L}*$|\.\s)|(?:nəzarət (?:etmək|edilməsi|edilir|olunur)|əməl (?:edil|olun)məsini? təmin (?:etmək|edilir|olunur))(?:\P{L}*$|\.\s)|(?:funksiya|vəzifə|səlahiyyət|nəzarət|yoxlama)\p{L}* (?:həyata keçir(?:mək|ilməsi|ilir)|yerinə yetir(?:mək|ilməsi|ilir)|icra et(?:mək)?|icra (?:edilir|olunur)|icrası|aparmaq|aparılması|aparılır)(?:\P{L}*$|\.\s)/iu,
].map(prefiltered)

/** Something new beside a body's lawful duty. */
const newToIt = prefiltered(
  /(?<!\p{L})(?:new|single|joint|online|electronic|database|unannounced|additional|first time|within (?:\d+|\p{L}+) (?:hours?|days?)(?!,? (?:as |which |that )?(?:(?:is|are) )?(?:laid|set|prescribed|required|fixed|allowed|given|provided|section|article|the (?:law|code|act)))|in addition to|over and above|on top of|beyond (?:what|the)|instead of|(?:as|more) often (?:as|than)|(?:sooner|earlier|faster|quicker) than|to be (?:adopted|passed|enacted)|measures? \d[\d.]*|нов(?:ый|ая|ую|ое|ого|ой|ому|ом|ым|ые|ых|ыми)|един(?:ый|ая|ую|ой|ого|ом)|совместн\p{L}+|электронн\p{L}+|внепланов\p{L}+|баз[аеуы] данных|впервые|в течение \p{L}+ (?:час|дн|сут)\p{L}*(?!,? (?:(?:установленн|предусмотренн|определ[её]нн|предписанн|отвед[её]нн)\p{L}+|как (?:это |то(?:го)? )?(?:требует|предписывает|предусматривает|установлено|предусмотрено)) (?:стать|закон|кодекс|упк))|в дополнение|сверх|помимо|вместо|раньше|быстрее|чаще|вдвое|принимаем\p{L}+|мероприяти\p{L}+ \d[\d.]*|yeni|vahid|birgə|elektron|onlayn|qəfil|ilk dəfə|məlumat baza\p{L}*|əlavə(?: olaraq| edil\p{L}+)?|əvəzinə|(?:daha|dəfə) (?:tez|tez-tez|çox)|(?:ed|olun)(?:il)?(?:əcək|acaq)\p{L}*|[\d.]+-c[iıuü] tədbir\p{L}*|(?<!qanun\S* (?:müəyyən|nəzərdə) \S+ \S+ )(?:gün|saat) ərzində)(?!\p{L})/iu,
)

/** An act of a body beside its lawful duty; to open a case is no such act. */
const ownAct = prefiltered(
  /(?:^|[.;:,]\s+|(?<!\p{L})(?:and|then) )(?:(?:to|also) )?(?:(?:open(?!\p{L}*,? (?:[\p{L}-]+ ){0,2}?(?:cases?|proceedings?|investigations?|files?|inquir\p{L}+)(?!\p{L}))|publish(?!\p{L}* (?:them|it)(?!\p{L}))|hir|hire|recruit|launch|introduc|creat|build|buy|purchas|translat|equip|renovat)(?:e?s|e|ing)?|set(?:s|ting)? up(?! (?:by|in|under|within|as) ))(?!\p{L})|(?<!\p{L})with (?:an? |the )?[^.;,]{0,60}?to be (?:hired|recruited|bought|opened|built|created|set up|formed|trained)(?!\p{L})|(?:^|[.;:,]\s+|(?<!\p{L})(?:и|также|затем) )(?:откры(?:ть|вать|тие)(?! (?:\p{L}+ )?(?:дел|производств))|опубликовать|издать|нанять|набрать|ввести|запустить|созда(?:ть|ние)|учредить|построить|закупить|приобрести|обучить|принять на работу|оборудовать|разработать)(?!\p{L})|(?<!\p{L})с [^.;]{0,60}?(?:предстоит|нужно|планируется) (?:нанять|набрать|создать|открыть|обучить|закупить)(?!\p{L})|(?<!iş\p{L}{0,4} )(?<!\p{L})(?:aç|yarad|(?:dərc|nəşr|təsis) (?:ed|olun)|işə götür|tik|quraşdır|öyrəd)(?:[iıuü]l)?(?:[iıuü]r|acaq|əcək|ması|məsi|maq|mək)(?!\p{L})/iu,
)

/** Patterns that show that a body does more than its lawful duty. */
export const beyond = [newToIt, ownAct]
