import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import { undecided } from "./undecidedData.ts"

/** Donors from outside the state. */
export const donors = latinAndCyrillic(
  /(?<!\p{L})(?:D|donors?|grants?|international (?:partner|organi[sz]ation|aid|assistance|development|fund)s?|foreign (?:partners?|aid|assistance|donors?)|external (?:funds?|funding|assistance|aid|sources?|partners?)|partners? funds|development (?:agency|agencies|cooperation|co-operation|partners?|bank)|projects?(?: funds?| money| budget| resources)?|(?<!(?:national|public) )foundations?(?! (?:budget|course|stage))|charit(?:y|ies|able)|caritas|embassy of|embassies of (?!the (?:republic|state|country))|cooperation office|(?:EU|UN|IOM|UNODC|UNICEF|UNHCR|UNFPA|OSCE|ILO|UNDP|USAID|ICMPD|GIZ|SIDA|European (?:Union|Commission)|Council of Europe|World Bank|УНП ООН|ПРООН|МОМ|МОТ|ОБСЕ|ООН|ЕС|ЮНИСЕФ|ЮНФПА|Европейск\p{L}+ (?:союз|комисси)\p{L}*|Совет\p{L}? Европы|Всемирн\p{L}+ банк\p{L}*|BMT|ATƏT|BMqT|YUNiSEF|Ai|Avropa (?:ittifaqı|Şurası|Komissiyası)\p{L}*|Dünya Bankı\p{L}*)(?: (?:project|grant|funds?))?|донор\p{L}*|грант\p{L}*|проектн\p{L}+ (?:средств|финансир|бюджет|деятельност)\p{L}*|(?:средств\p{L}*|бюджет\p{L}*|деньги) (?:\p{L}+ )?проект(?:а|ов)|(?:в рамках |за сч[её]т )(?:\p{L}+ ){0,2}проект\p{L}*|^\W*проект(?! (?:готов|закон|постановл|приказ|решени|документ))|посольств(?:о|а|ом)(?! (?:за рубежом|за границей))|благотворительн\p{L}+|каритас\p{L}*|агентств\p{L}+ (?:\p{L}+ )?развития|международн\p{L}* (?:\p{L}+ )?(?:помощ|организаци|партн[её]р|источник|фонд)\p{L}*|(?:внешн|иностранн|зарубежн)\p{L}* (?:\p{L}+ )?(?:помощ|источник|средств|партн[её]р|донор)\p{L}*|donor\p{L}*|qrant\p{L}*|layihə\p{L}*|(?:beynəlxalq|xarici) (?:\p{L}+ )?(?:təşkilat|donor|tərəfdaş|yardım|fond|mənbə)\p{L}*|inkişaf (?:agentliyi|bankı)\p{L}*|səfirliyi\p{L}*|xeyriyyə\p{L}*)(?!\p{L})|[»”"“] (?:\p{L}+ ){0,2}?fond(?:u|un|unun|lar\p{L}*)(?!\p{L})|(?<!\p{L})(?<!(?:государственн|республиканск)\p{L}{2,3} )фонд\p{L}*,? [«„“"]|(?<![\p{L}.])Д(?![\p{L}.])/iu,
)
/** The budget of the state or of a body. */
export const ownMoney = latinAndCyrillic(
  /(?<!\p{L})(?:SB|OWN|РБ|МБ|ГБ|DB|state|budgets?|government|treasury|бюджет\p{L}*|госбюджет\p{L}*|собственн\p{L}*|büdcə(?!dənkənar)\p{L}*|dövlət|öz vəsait\p{L}*)(?!\p{L})/iu,
)
/** A body's ordinary budget. */
export const withinMeans = latinAndCyrillic(
  /(?<!\p{L})(?:OWN|within|existing|(?:available|current|regular|ordinary|approved|running|present) (?:budgets?|resources|funds|allocations?|appropriations?|expenditures?|means)|own (?:budget|resources|funds|means)|no (?:additional|extra|new|further|separate) (?:funds?|funding|costs?|resources|money|budget|allocations?)|without (?:additional|extra|separate) (?:funds?|funding|costs?|resources|money)|not require (?:additional|extra|separate) (?:funds?|funding|resources)|within the limits|at the expense of (?:the )?(?:\p{L}+ ){0,3}?(?:body|bodies|ministry|agency|budgets?)|already (?:approved|allocated|provided)|(?:running|operating|recurrent|maintenance|administrative|day-to-day) (?:costs?|budgets?|expens\p{L}+|expenditures?|funds|means|appropriations?)|(?:ordinary|regular|normal|usual|annual|yearly) (?:\p{L}+ )?(?:vote|allotment|allocations?|appropriations?|grant-in-aid)|(?:released|allotted|allocated|granted|voted|paid|provided|appropriated)\s[^.;]{0,40}?(?:each|every) year|(?:each|every) year['’]s? (?:vote|allotment|allocation)|for (?:\p{L}+ ){0,2}?(?:upkeep|maintenance|running)(?!\p{L})|(?:internal|in-house|core|spare|unspent|existing|present|own) (?:staff |human |budget |financial )?(?:resources|reserves|means|budgets?|funds|funding|capacit\p{L}+|savings|lines?|staff)|from savings|receives? (?:anyway|as it is|in any case)|no (?:funds?|funding|money|resources|costs?) (?:is |are )?(?:needed|required|necessary)|existing lines|absorbed|cost-neutral|budget-neutral|no (?:budgetary|financial|cost) (?:impact|implication|effect|consequence)s?|without (?:any )?(?:increase|budgetary)|в пределах|в рамках (?:\p{L}+ )?(?:бюджет|средств|ассигнован|финансирован|сумм|лимит|смет|расход|фонд\p{L}* оплаты)\p{L}*|(?:сумм|средств|ассигновани|деньг|денег|лимит)\p{L}*,? (?:(?:ежегодно|уже|обычно|каждый год|ранее) )?(?:отпускаем|выделяем|предусматриваем|предусмотренн|отпущенн|выделенн|перечисляем)\p{L}*[^.;]{0,60}?(?:содержани|деятельност|аппарат|функциониров|обеспечени)\p{L}*|(?:сумм|средств|ассигновани)\p{L}*,? (?:ежегодно|каждый год|и так|уже) (?:отпускаем|выделяем|предусматриваем|перечисляем|получаем|предусмотренн|выделенн)\p{L}*|(?:ежегодно|уже) (?:отпускаем|выделяем|предусматриваем)\p{L}* (?:\p{L}+ ){0,2}?(?:средств|сумм|ассигновани)\p{L}*|на (?:текущее |собственное )?содержание (?:\p{L}+ )?(?:аппарат|министерств|ведомств|орган|агентств|служб|учрежден)\p{L}*|на текущее содержание|(?:средств|сумм|ассигновани)\p{L}*,? (?:имеющ|находящ)\p{L}+|финансировани\p{L}+ (?:основн|текущ|уставн)\p{L}+|на (?:основную|текущую|уставную) деятельност|(?:по|из|в пределах|за сч[её]т|в рамках) смет\p{L}*|не увеличивая (?:расход|бюджет|ассигн)\p{L}*|без (?:увеличени|выделени|привлечени)\p{L}+ (?:\p{L}+ ){0,2}?(?:расход|бюджет|средств|ассигн|финансир)\p{L}*|без затрат|(?:внутренн|собственн|имеющ|наличн|штатн|сво)\p{L}* (?:\p{L}+ )?(?:резерв|ресурс|возможност|сил(?:ами|ы)(?!\p{L})|персонал)\p{L}*|экономи\p{L} |(?:средств\p{L}*|финансировани\p{L}|затрат\p{L}*|расход\p{L}*) не (?:требу|нужн|предусм)\p{L}+|за сч[её]т (?:\p{L}+ )?(?:собственных|текущ\p{L}+|имеющихся|основн\p{L}+|действующ\p{L}+|выделенных|утвержд[её]нн\p{L}+)|за сч[её]т средств,? предусмотренн\p{L}+ (?:на|в|по)|(?:собственн|имеющ)\p{L}* средств\p{L}*|средств\p{L}* (?:исполнител|ведомств|министерств|орган)\p{L}*|текущ\p{L}+ (?:бюджет|расход|финансирован)\p{L}*|без (?:дополнительн|отдельн)\p{L}+ (?:финансирован|средств|затрат|расход|ассигнован)\p{L}*|дополнительн\p{L}+ (?:средств\p{L}*|финансировани\p{L}*|расход\p{L}*|затрат\p{L}*) не |не требу\p{L}+ (?:дополнительн|отдельн)\p{L}+|(?:mövcud|cari) (?:\p{L}+ ){0,2}?(?:büdcə|vəsait|ştat|smeta|ayırma)\p{L}*|(?:ayrılmış|ayrılan|mövcud|cari|təsdiq (?:edilmiş|olunmuş)|qüvvədə olan) (?:büdcə\p{L}* )?(?:vəsait|büdcə|xərc|ayırma|maliyyələşmə|resurs)\p{L}*|nəzərdə tutul\p{L}+ vəsait\p{L}*|(?:saxlan\p{L}+|saxlama|cari) (?:xərc|vəsait|məbləğ)\p{L}*|saxlan\p{L}*na (?:\p{L}+ )?(?:ayrıl|buraxıl|nəzərdə tutul|veril)\p{L}+|(?:hər il|illik|adi|mütəmadi) (?:büdcə )?(?:\p{L}+ )?(?:buraxıl|ayrıl|ayırma|veril|təsdiq|büdcə|limit|xərc|vəsait)\p{L}*|smeta(?:sı)?(?:nın|na|nda|sı)? (?:üzrə|daxilində|çərçivəsində|hesabına|əsasında)|smetası|(?:daxili|mövcud|əsas|öz|cari|ehtiyat) (?:\p{L}+ )?(?:imkan|resurs|ehtiyat|büdcə|qüvvə|heyət|qənaət)\p{L}*|qənaət|(?:vəsait|xərc|maliyyə)\p{L}* (?:tələb olunm|lazım deyil)|(?:xərc|büdcə|vəsait)\p{L}* (?:artır|çoxalt)\p{L}*madan|öz (?:vəsait|büdcə)\p{L}*|(?:qurumun|orqanın|nazirliyin|icraçının|agentliyin) (?:öz )?(?:vəsaiti|büdcəsi)\p{L}*|büdcə\p{L}* (?:daxilində|çərçivəsində|hesabına)|daxilində|hesabına mövcud|əlavə (?:vəsait|xərc|maliyyə)\p{L}* (?:vəsaiti )?(?:tələb|olmadan|ayrılm|nəzərdə tutulm))/iu,
)
/** Words that name a payer, though the amount may be open. */
export const namesPayer = latinAndCyrillic(
  /(?<!\p{L})(?:(?:from|within|out of|at the expense of|charged to)(?! wh)|by (?:the |a )?(?:state|donors?|ministry|government|national|municipal\p{L}*)|за сч[её]т|из (?!как)(?:\p{L}+ ){0,3}?(?:средств|бюджет(?:а|ов)|фонд(?:а|ов)|резерв(?:а|ов)|смет[аы]?)|в пределах|hesabına|daxilində|vəsaitindən|(?<!hansı )(?:büdcə(?:si)?|(?:fond|ehtiyat)(?:u|ı|ları|lar)?)n?d[aə]n)(?!\p{L})/iu,
)
/** Money that has yet to be determined; words that name a payer or an amount are not. */
export const toBeWorkedOut = latinAndCyrillic(new RegExp(undecided("money"), "iu"))
/** Openings and appointments: a place, a line, staff. */
const opens = [
  /(?<![a-z])(?<!(?:of|the|all|an|are|is|each|every)\s)(?:open|establish|set(?:ting)? up|build|creat|construct|equip|enlarg|expand|introduc|launch|found|start|put into operation)[a-z]*\s(?:[^\s.;]+\s){0,8}?[a-z-]*(?:shelters?|cent(?:re|er)s?|rooms?|offices?|hot ?lines?|helplines?|lines?|clinics?|homes?|houses?|flats?|apartments?|desks?|points?|units?|teams?|services?|programmes?|places|beds|hostels?|facilit(?:y|ies)|wards?|funds?|networks?|posts|positions|kindergartens?|platforms?)(?![a-z])/,
  /(?<![a-z])(?:recruit|hire|employ|engag|tak(?:e|ing) on)[a-z]*\s(?:[^\s.;]+\s){0,3}?(?:workers?|psychologists?|staff|specialists?|lawyers?|interpreters?|mediators?|nurses?|doctors?|counsellors?|persons?|people|coordinators?|advisers?|posts?|operators?)(?![a-z])/,
  /(?<![а-яё])(?:откры|созда|постро|строительств|оснасти|оснащени|расшир|учред|учрежд|ввести|введени|ввод|развернуть|запус|организ|оборуд|обустро)[а-яё]*\s(?:[^\s.;]+\s){0,8}?(?:приют|убежищ|центр|комнат|кабинет|лини[юяий]|служб|отделени|стационар|дом(?![а-яё]{4})|квартир|общежит|пункт|бригад|мест(?!н)|фонд|сет[иь]|программ|клиник|консультаци|подразделени)[а-яё]*/,
  /(?<![а-яё])(?:нанять|на[её]м|принять на работу|при[её]м на работу|принять в штат|ввести (?:\S+ ){0,3}?(?:должност|единиц|ставк))[а-яё]*/,
  /(?<![a-zəğışçöü])(?:sığınaca|mərkəz|kabinet|otaq|otağ|qaynar xət|xətt|xidmət|ev(?:i|lər)?|mənzil|yataqxana|məntəqə|qrup|yer|fond|şəbəkə|klinika|bölmə|poliklinika|proqram|ştat)[a-zəğışçöü]*\s(?:[a-zəğışçöü]+\s){0,2}?(?:aç(?:maq|ıl)|yarat|yaradıl|tik(?:mək|il)|qur(?:maq|ul)|təsis|təşkil|genişləndir|təchiz|istifadəyə|fəaliyyətə başla|işə sal)/,
  /(?<![a-zəğışçöü])(?:işə (?:qəbul|götür)|ştata? (?:qəbul|götür|daxil))/,
]
/** Running services, which may be funded already. */
const keeps = [
  /(?<![a-z])(?:run|operat|maintain|provid|keep|rent|offer|guarantee)(?:e|ing)?\s(?:[^\s.;]+\s){0,6}?(?:shelters?|cent(?:re|er)s?|hot ?lines?|helplines?|homes?|flats?|apartments?|accommodation|housing|clinics?|services?)(?![a-z])/,
  /(?<![а-яё])(?:содерж|предостав|обеспеч|снимать|арендовать|аренда|оплачивать)[а-яё]*\s(?:[^\s.;]+\s){0,6}?(?:приют|убежищ|центр|лини[юяий]|жиль|квартир|дом(?![а-яё]{4})|общежит|услуг)[а-яё]*/,
  /(?<![a-zəğışçöü])(?:sığınaca|mərkəz|xətt|mənzil|yaşayış|ev(?:i|lər)?|xidmət)[a-zəğışçöü]*\s(?:[a-zəğışçöü]+\s){0,2}?(?:saxla|ver(?:mək|il)|göstər|təmin et|icarə|kirayə|təqdim et)/,
]
/** Wording of a service to people, whatever it is about. */
const helps = [
  /(?<![a-z])(?:run|operat|maintain|provid|offer|guarante|open|establish|set(?:ting)? up|creat|giv|keep)[a-z]*\s(?:(?!(?:for|of|on|in|with|about)\s)[^\s.;,]+\s){0,5}?(?:shelters?|hot ?lines?|helplines?|safe ?houses?|therapy|(?:legal|medical|psychological|psycho-?social|social|health)\s(?:and\s[a-z]+\s)?(?:aid|assistance|help|care|support))(?!\s(?:with|staff|workers|standards|rules))(?![a-z])/,
  /(?<![а-яё])(?:содерж|предостав|оказ(?:ать|ание|ывать)|обеспеч|откры|созда|организ)[а-яё]*\s(?:(?!(?:для|о|об|по|в|на)\s)[^\s.;,]+\s){0,5}?(?:приют(?!ам|ов)|убежищ[ае](?![а-яё])|горяч[а-яё]+ лини[юи]|кризисн[а-яё]+ центр|(?:юридическ|правов|медицинск|психологическ|социальн)[а-яё]+ (?:и [а-яё]+ )?(?:помощ|поддержк|услуг))/,
  /(?<![a-zəğışçöü])(?:sığınaca|qaynar xət|böhran mərkəz|(?:hüquqi|tibbi|psixoloji|sosial) (?:yardım|kömək|dəstək))[a-zəğışçöü]*\s(?:[a-zəğışçöü]+\s){0,2}?(?:göstər|saxla|aç(?:maq|ıl)|yarad|yarat|təmin (?:et|edil)|təqdim et)/,
]
const either = (patterns: readonly RegExp[]) =>
  byScript(new RegExp(patterns.map(({ source }) => source).join("|"), "iu"))
/** Something new: a place, a line, staff. */
export const creates = either(opens)
/** A running service, if it exists already. */
export const goesOn = either(keeps)
/** A service to people. */
export const serves = either(helps)
/** Things that cost money whomever they are for: staff, buildings. */
const costs = [
  opens[1],
  opens[3],
  opens[5],
  /(?<![a-z])(?:creat|establish|fill|introduc)[a-z]*\s(?:[^\s.;]+\s){0,4}?(?:posts|positions)(?![a-z])|(?<![a-zəğışçöü])ştat[a-zəğışçöü]*\s(?:[a-zəğışçöü]+\s){0,2}?(?:yarat|yaradıl|təsis|aç(?:maq|ıl))/,
  /(?<![a-z])(?:build|construct)[a-z]*\s(?:[^\s.;]+\s){0,5}?(?:buildings?|cent(?:re|er)s?|houses?|homes?|shelters?|premises|posts?)(?![a-z])|(?<![а-яё])(?:постро|строительств|возвед|возвест)[а-яё]*\s(?:[^\s.;]+\s){0,5}?(?:здани|центр|дом(?![а-яё]{4})|корпус|приют)|(?:bina|mərkəz|ev|sığınaca)[a-zəğışçöü]*\s(?:[a-zəğışçöü]+\s){0,2}?(?:tik(?:mək|il)|inşa)/,
].flatMap((pattern) => pattern ?? [])
/** Things that cost money whomever they are for. */
export const isCostly = either(costs)
/** Meetings and documents, which need no money beyond the body's own. */
export const noService = byScript(
  /(?<![a-z])(?:working|expert|steering|coordination) (?:group|committee)|(?:council|commission|committee)(?![a-z])|рабоч[а-яё]+ групп|(?<![а-яё])(?:комисси|совет(?![а-яё]{3}))|işçi qrup|şura(?:nın|sı)?(?![a-zəğışçöü])|komissiya/iu,
)
/** A value that says that there is none yet. */
export const nothing = /^\P{L}*(?:0(?![.,]?\d)|no|none|нет|отсутству\p{L}+|yox|yoxdur)(?!\p{L})/u
