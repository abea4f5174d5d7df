import type { ContradictionFrame } from "../../set/set.ts"

// One meaning a line, as in `contradictionMeaningsData.ts`. A verb that ends something counts only at the
// edge of its clause: "close cooperation" and "persons who end up in a shelter" end nothing.
export const endingLines = `
forbidsThat; prohibit|forbid|forbids|ban that|bans that|no longer|prevent|make sure that no|outlaw; запрет|запрещ|не допуск; qadağan
hearsThem; hear=|hears|interview=|interviews|question=|questions|interrogat|examine=; допрашивать|допросить|допрос|опрашивать|опросить|заслушать|заслушивать;
hearsLast; ; ; dindir|dinləmək|dinlənil|sorğulamaq
endsFirst; abolish|repeal|rescind|dissolve=|disband|do away with|doing away with|close=|closing=|shut=|shutting|end=|ending=|put an end to|discontinue=|suspend=|cease=|stop=|terminate=|scrap=|eliminate=|liquidate=|wind up|winding up|cancel=|revoke=|phase out|halt=|abandon=|defund|dismantle=|withdraw=; отмен|ликвид|распустить|распуст|роспуск|закрыт|закрыва|упраздн|прекратить|прекращ|приостанов|приостанавл|свернуть|свертыва|расформир|аннулир|отказаться от;
endsLast; ; ; ləğv etmək|ləğv edil|ləğv olun|ləğv edir|bağlamaq|bağlan|dayandirmaq|dayandiril|xitam vermək|xitam veril|son qoymaq|son qoyul
deletesFirst; exclude=|delete=|strike=|remove=|take out|drop=; исключ|изъять|изъят|убрать|вычеркн;
deletesLast; ; ; çixarmaq|çixaril
cutsFirst; reduce=|reducing|cut=|cutting|halve=|halving|shorten|lower=|lowering|slash|decrease=|curtail; сократить|сокращени|сокраща|уменьш|снизить|снижени|урезать|урезани;
cutsLast; ; ; azaltmaq|azaldil|qisaltmaq|qisaldil|ixtisar etmək|ixtisar edil|aşaği salmaq
meansW; budget|funding=|financing|staff|number of places/beds/shelters/courses|places=|beds=|hours=|allocation|duration of the=; бюджет|финансирован|штат|число мест|количеств мест|мест=|койко|часов|ассигнован|расход .. на= приют/обучени; büdcə|maliyyələşdir|ştat|yerlər|saat|vəsait
haven; shelter|safe house|refuge=|refuges|crisis centre|hotline|helpline|hot line|help line|victim assistance|assistance to victims|assistance for victims|psychological help/assistance/support|medical assistance; приют|горяч лини|телефон доверия|кризисн центр|кризисные центр|убежищ|помощ .. жертв/пострадавш/потерпевш; siğinacaq|siğinacağ|qaynar xət|qaynar xətt|etimad telefon|krizis mərkəz|böhran mərkəz|qurban .. yardim|zərərçəkmiş .. yardim
payFund; compensation fund|fund for victims|victims fund|victim fund|compensation|free legal aid; фонд .. компенсац/возмещ/жертв/потерпевш/пострадавш|компенсац|бесплатн юридическ помощ; kompensasiya|zərərçəkmiş .. fond|qurban .. fond
stayPermit; residence permit|residence permits|right to stay|leave to remain; вид= на жительство|видов на жительство|вида на жительство|разрешени .. проживани/жительство/пребывани; yaşayiş icazə|yaşamaq icazə|müvəqqəti yaşama
calmTime; reflection period|recovery period|recovery and reflection|period of reflection|period of recovery|reflection and recovery; период .. восстановлени/размышлени|срок .. восстановлени/размышлени|период .. на= размышление; düşünmə|fikirləşmə|bərpa .. müddət
watcher; rapporteur|office/post/position of the/a/national rapporteur|office/post/position of the national rapporteur; докладчик|должность/пост/аппарат .. докладчик; məruzəçi
learning; training|courses for|refresher course; обучени|подготовк|тренинг|курс .. для|курсы; təlim|kurslar
council; coordination council|coordination commission|interagency commission|interagency council|interministerial commission|interministerial council|national coordinator|office/post/position of the/a/national coordinator|office/post/position of the national coordinator|national commission|interdepartmental; межведомствен|национальн координатор|должность/пост .. координатор|координационн совет|координационн комисс; idarələrarasi|milli koordinator|əlaqələndirmə şura|koordinasiya şura
sparing; non-punishment|non punishment|exempt|not to be punished|not punished|not prosecuted|release from liability|releases .. liability|relieve .. liability|impunity of victims; освобожд .. ответственност/наказани|ненаказ|неприменени наказани|непривлечени; məsuliyyətdən azad|cəzadan azad|cəzalandirilmama|azad olunma|azad edilmə
lawW; provision|rule=|norm=|article|clause|section|paragraph|note=|principle; норм|положени|стать|пункт|примечани|принцип; norma|maddə|müddəa|qeyd|prinsip
homeAgain; voluntary return programme|reintegration programme|reintegration programmes|reintegration of victims|reintegration; программ реинтеграц|реинтеграц; reinteqrasiya
awareCampaign; awareness campaign|awareness-raising|awareness raising|information campaign; информационн кампани|просветительск; maarifləndirmə|məlumatlandirma
caredChild; guardian for/of .. child/children|guardians for|guardianship|shelter for children|children s shelter; опек .. дет/ребен|опекун|приют .. дет/детей; uşaq .. qəyyum|qəyyumluq
badW; fee=|fees|charge=|charges|payments by|requirement|require=|condition|restrict|penalt|punishing|punishes|punish victims|detain|detention|delay|loophole|waiting|backlog|obstacle|barrier|burden|cost=|costs|limit|ban=|prohibition|discriminat|violence|abuse|trafficker|offender|perpetrator|recruiter|employer|agenc|impunity of offenders|fraud|corrupt|illegal|unlicensed|unlawful|unregistered|duplicat|overlap|investigation|proceedings|removal|deport|expulsion|expel|eviction|practice|obligation|gap=|gaps|dependence|deadline|queue|paperwork|bureaucra|formalit|disclos|obligatory|compulsory|mandatory|forced|misuse|shortage|stigma|link=|links|linking|cooperation|contact|close supervision|exclusion|refusal|denial|reject|closure|suspension|interrupt|prison|locked|locks|substandard|unsafe|unsuitable|tied=|obstruct|arrest|closed shelter|isolat|dropout|turnover|risk|vulnerab|need=|needs|demand|secret|stay=|stays|placing|placement|use of|dependent; сбор=|сборы|сборов|плат|пошлин|требован|услови|огранич|штраф|задерж|содержание под|задержан|очеред|ожидан|препятств|барьер|бремя|издержк|лимит|запрет|дискриминац|насили|злоупотребл|торговц|преступник|виновн|вербовщик|работодател|агентств|безнаказанн|мошеннич|коррупц|незаконн|нелегальн|дублир|расследован|дел=|дело=|высылк|выдворен|депортац|практик|обязанност|обязательн|пробел|лазейк|зависимост|бюрократ|разглаш|принудител|нехватк|стигм|сотрудничеств|отказ|закрыти приют|непригодн|изоляц|дефицит|риск|уязвим|потребност|спрос|размещени|наказывающ|карающ; rüsum|ödəniş|haqq=|haqqi|tələb|şərt|məhdudiyyət|cərimə|saxlanil|saxlama|həbs|gecikmə|növbə|gözləmə|maneə|xərc|limit|qadağa|ayri-seçkilik|zorakiliq|sui-istifadə|alverçi|cinayətkar|agentlik|işəgötürən|cəzasizliq|saxtakar|korrupsiya|qanunsuz|lisenziyasiz|araşdirma|istintaq|deportasiya|çixarilma|təcrübə|məcburi|boşluq|asililiq|bürokrat|açiqlan|çatişmazliq|damğalanma|əməkdaşliq|imtina|təcrid|risk|ehtiyac|təkrarlan|cəzalandiran
endsBe; is=/are= to be closed/abolished/shut/discontinued/disbanded/dissolved/suspended|be=/is=/are= closed/shut/abolished/discontinued/disbanded/dissolved/terminated/suspended/scrapped/eliminated/liquidated/cancelled/canceled/withdrawn/wound/phased/dismantled/repealed/revoked/stopped/ended/halted/defunded|be=/is=/are= gradually/fully/completely/permanently/also/then/therefore closed/shut/abolished/discontinued/disbanded/dissolved/terminated/suspended/scrapped/cancelled/withdrawn/stopped/ended/phased|shall/will/must cease=/end=/stop=/close=|come=/comes= to an end; будет/будут закрыт/ликвидирован/упразднен/прекращен/отменен/приостановлен/свернут/распущен/расформирован|закрывает=|закрывают=|закрывается|закрываются|закроется|закроются|ликвидируется|ликвидируются|упраздняется|упраздняются|прекращается|прекращаются|прекратится|прекратятся|отменяется|отменяются|приостанавливается|приостанавливаются|сворачивается|сворачиваются|распускается|расформировывается|подлежит/подлежат закрытию/ликвидации/упразднению/отмене|закрыть=|ликвидировать=|упразднить=|прекратить=|отменить=|распустить=;
cutsBe; be=/is=/are= reduced/cut/halved/shortened/lowered/slashed/decreased/curtailed; будет/будут сокращ/уменьшен/снижен/урезан|сокращается|сокращаются|уменьшается|уменьшаются|снижается|снижаются|урезается|урезаются;
notEnded; closed/shut at/on/over/during/between|closed/shut to visitors/outsiders/journalists/strangers/men|closed for visitors|door=|doors|to the public|to visitors|to outsiders|to journalists|to the press|repair|renovat|refurbish|redecorat|until it is rebuilt|moved to|move to|if no longer needed|once it is no longer; для посторонних|для публики|для посетителей|для журналистов|для прессы|на ночь|по ночам|вечера=|утра=|часов=|двер|на выходные|ремонт|реконструкц|переехал|переезжа|переводят в|переводится в|переводятся в; kənar şəxslər üçün|ictimaiyyət üçün|ziyarətçilər üçün|jurnalistlər üçün|gecələr|saat=|qapisi|qapilar|təmir|yenidənqur|köçürül|köçür
inspecting; labour inspection|labor inspection|labour inspectorate|inspections|workplace inspection|inspection of farms/workplaces/sites/factories/households; проверки|проверок|трудов инспекц|инспекци труда|инспекционн; əmək müfəttiş|əmək müfəttişliyi|yoxlamalar|yoxlamaların|yoxlamalari|müfəttiş yoxlama
inspector; inspector|inspectors|inspectorate; инспектор|инспекци; müfəttiş
visitNoMore; no longer/more visit/inspect/check/enter/control|stop=/cease= visiting/inspecting/checking; больше/более не= проверя/посеща/выезжа/инспектир; daha/artiq yoxlamir|daha/artiq yoxlamayacaq|daha/artiq baş çəkmir|daha/artiq getmir
inspectedElse; immigration|raid|status|residence permit|announced|notice|advance|warning|body search|strip|shelter|victim|intimate|tax=|fire=|food|customs; миграцион|облав|статус|предупрежд|заранее|обыск|личн досмотр|приют|жертв|пострадавш|налог|пожарн|санитар; miqrasiya|reyd|status|əvvəlcədən|xəbərdarliq|bədən|siğinacaq|qurban|zərərçək|vergi|yanğin
dataSystem; database|data system|data bank|data collection|collection of data|collection of statistics|statistics on|case register|register of cases|research on trafficking|studies on trafficking; базы данных|база данных|базу данных|баз данных|сбор данных|сбора данных|сбор сведений|сбор статистик|статистическ учет|единый учет|единого учета|учет жертв|учет пострадавш|учета жертв|учета пострадавш; məlumat bazasi|məlumatlar bazasi|məlumat banki|məlumatlarin toplan|məlumat toplan|statistikanin apar|statistik uçot|vahid uçot|qurbanlarin uçot|zərərçəkmişlərin uçot|işlərin uçot
dataElse; personal|names|religio|ethnic|political|sensitive|fingerprint|biometric|paper|old=|journalist|sharing|transfer; персональн|имен=|имена=|имён|религи|этническ|национальност|отпечатк|биометр|бумажн|стар|передач; şəxsi məlumat|fərdi|adlar|dini|etnik|milli mənsub|barmaq iz|biometrik|kağiz|köhnə|ötür
abolishBe; be=/is=/are= abolished/repealed/scrapped/eliminated; будет/будут отменен/упразднен|отменяется|упраздняется;
findingElse; depend|condition|conviction|verdict|in public|in front of; завис|услови|приговор|на глазах|при посторонних; asili|şərt|hökm|göz qabaği
findingThem; identification procedure|identification procedures|procedure for identif|procedures for identif|identification of victims|identification of trafficked|victim identification|screening of|screening for trafficking|mobile identification; процедур идентификац|процедуры выявлени|порядок идентификац|порядка идентификац|порядок выявлени|порядка выявлени|идентификац жертв|идентификацию жертв|идентификация жертв|выявлени жертв|выявление жертв|опрос .. на признаки; qurbanlarin .. müəyyən|zərərçəkmişlərin .. müəyyən|eyniləşdirmə prosedur|müəyyənləşdirmə prosedur|müəyyənləşdirmə qayda|identifikasiya prosedur|identifikasiya qayda|identifikasiyasi
referralWay; referral mechanism|referral procedure|referral procedures|referral system; механизм перенаправлени|механизм направлени|механизма перенаправлени|механизм взаимодействи|перенаправлени жертв|перенаправление жертв; yönləndirmə mexanizm|yönləndirmə qayda|yönləndirmə sistem
specialUnit; anti-trafficking unit|anti trafficking unit|trafficking unit|specialised unit|specialized unit|specialised units|specialised police unit|trafficking department; специализированн подразделени|специализированн отдел|отдел .. торговл людьми|подразделени .. торговл людьми|управлени .. торговл людьми; ixtisaslaşmiş bölmə|ixtisaslaşdirilmiş bölmə|alverinə qarşi .. idarə|alverinə qarşi .. şöbə|alverinə qarşi .. bölmə
witnessCare; witness protection|protection of witnesses|protection of victims and witnesses; защит свидетел|защита свидетел|защиту свидетел|защиты свидетел|защиты потерпевших и свидетел|программа защит свидетел|программа защит потерпевш; şahidlərin müdafiə|şahidlərin qorun|şahidlərin mühafizə
caseElse; only=|unless|lack of evidence|consent of the|indictment|verdict; лишь|только|отсутстви|недостат|прокурор|приговор; yalniz|sübut|prokuror|hökm
ngoElse; do not account|does not account|misus|fraud|embezzl|double; не отчита|нецелев|хищени|мошеннич|двойн; hesabat verməyən|sui istifadə|saxtakar
judging; evaluation of the/this plan|independent evaluation|monitoring of the/this plan|annual report on|mid-term review; оценк плана|оценка плана|оценку плана|независим оценк|независимая оценка|независимую оценку|мониторинг плана|мониторинг исполнения|ежегодн отчет о; planin qiymətləndir|müstəqil qiymətləndir|planin monitorinq|planin icrasinin monitorinq|illik hesabat
jointWork; joint investigation team|joint investigation teams|mutual legal assistance|liaison officer|liaison officers; совместн следственн групп|совместные следственн|совместную следственн|взаимн правов помощ|офицер связи|офицеров связи; birgə istintaq qrup|qarşiliqli hüquqi yardim|əlaqələndirici zabit
ngoPart; grants to/for associations/ngos/ngo|contracts with associations/ngos|funding of/for associations/ngos|seat/seats of associations/ngos; грант .. нпо=/организаци|гранты .. нпо=/организаци|договор .. нпо=|финансирование нпо|финансировани общественн организаци; qht .. qrant/maliyyə|qht-lərə .. qrant/maliyyə|qeyri-hökumət təşkilatlar .. qrant/maliyyə
schoolTalk; lessons on/about trafficking|lessons in schools|school lessons on; уроки о торговл|уроки в школах .. торговл|занятия о торговл|уроки по предупрежд торговл; insan alveri .. dərslər|məktəblərdə .. insan alveri .. dərs
takenGain; confiscation of .. proceeds/assets/profits|confiscation of the proceeds|financial investigation|financial investigations; конфискаци доход|конфискация доход|конфискацию доход|конфискаци имуществ торговц|финансов расследовани|финансовые расследовани; gəlirlərin müsadirə|maliyyə araşdirma|maliyyə istintaq
betterW; replac|and open|reopen|re-open|merge|transfer .. to a|instead of .. open|larger|better|new=|end of the/training/course|end=/ending=/close=/stop=/closing= .. with|no sooner|not before|substitut|upgrade|extend|prolong; заменить|замен|открыть|новый|новую|объединить|перевести в|продлить; əvəz|açmaq|yeni=|birləşdir|uzatmaq
`

/**
 * Meanings that the provisions of an area ask for: ending one of them contradicts the provisions.
 */
const asked: readonly (readonly [meaning: string, areas: string])[] = [
  ["haven", "assistance"],
  ["payFund", "compensation"],
  ["stayPermit", "residence"],
  ["watcher", "rapporteur"],
  ["learning", "training"],
  ["council", "coordination"],
  ["homeAgain", "reintegration"],
  ["awareCampaign", "awareness"],
  ["caredChild", "children"],
  ["referralWay", "referral"],
  ["specialUnit", "investigation"],
  ["witnessCare", "victim-witness"],
  ["judging", "monitoring-evaluation"],
  ["schoolTalk", "awareness"],
]

/**
 * Means against something bad, such as inspections: naming the bad thing in the same sentence does
 * not say that the bad is ended, so each means has its own exceptions.
 */
const dealing: readonly (readonly [meaning: string, areas: string, unless: string])[] = [
  ["inspecting", "labour-exploitation", "inspectedElse"],
  ["dataSystem", "data-research", "dataElse"],
  ["findingThem", "identification", "findingElse"],
  ["takenGain", "financial-investigation", "caseElse"],
  ["jointWork", "international-cooperation", "caseElse"],
  ["ngoPart", "civil-society", "ngoElse"],
]

const notMeant = "betterW | described | critic | notEnded"

/**
 * A frame for ending what the provisions ask for. Excepted is the end of bad things, and anything
 * replaced, repaired or closed to visitors.
 */
function ending(areas: string, says: string): ContradictionFrame {
  const bad =
    "endsFirst/cutsFirst/deletesFirst > badW | badW > endsLast/cutsLast/deletesLast/endsBe/cutsBe"
  return { areas: areas.split(" "), says, unless: `${bad} | ${notMeant}` }
}

const ended = (meaning: string) => `^endsFirst+ >> ${meaning} | ${meaning} >> endsLast$+`

/** Measures that end or cut what the provisions of an area ask for. */
export const endingFrames: readonly ContradictionFrame[] = [
  ...asked.map(([meaning, areas]) => ending(areas, `${ended(meaning)} | _${meaning} > endsBe+`)),
  ...[...asked, ["calmTime", "recovery-reflection"]].map(([meaning, areas]) =>
    ending(
      `${areas} funding`,
      `^cutsFirst+ >> meansW ~ ${meaning} | ^cutsFirst+ >> ${meaning} > meansW | ${meaning} ~ meansW >> cutsLast$+ | _meansW > ${meaning} > cutsBe/endsBe+`,
    ),
  ),
  ...dealing.map(([meaning, areas, unless]) => ({
    areas: [areas],
    says: `${ended(meaning)} | _${meaning} > endsBe+`,
    unless: `${unless} | ${notMeant}`,
  })),
  { areas: ["labour-exploitation"], says: "inspector > visitNoMore", unless: notMeant },
  // The period may be ended for a single person, on grounds that the provisions name.
  ending("recovery-reflection", `${ended("calmTime")} | _calmTime > abolishBe+`),
  ending(
    "recovery-reflection",
    "^cutsFirst+ >> calmTime | calmTime > cutsLast$+ | _calmTime > cutsBe+",
  ),
  ending(
    "non-punishment",
    "^endsFirst+ >> sparing | ^endsFirst/^deletesFirst > lawW > sparing | ^endsFirst/^deletesFirst > sparing > lawW | sparing > lawW > endsLast$/deletesLast$ | _lawW > sparing > endsBe+",
  ),
]
