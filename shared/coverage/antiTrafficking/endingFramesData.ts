import type { AgainstFrame } from "../set.ts"

// One meaning a line, as in `againstMeaningsData.ts`. A verb that ends something counts only at the
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
haven; shelter|safe house|refuge=|refuges|crisis centre|hotline|helpline|hot line|help line|victim assistance|assistance to victims|assistance for victims|psychological help/assistance/support|medical assistance; приют|горяч лини|телефон доверия|кризисн центр|убежищ|помощ .. жертв/пострадавш/потерпевш; siğinacaq|siğinacağ|qaynar xət|qaynar xətt|etimad telefon|krizis mərkəz|qurban .. yardim|zərərçəkmiş .. yardim
payFund; compensation fund|fund for victims|victims fund|victim fund|compensation|free legal aid; фонд .. компенсац/возмещ/жертв/потерпевш/пострадавш|компенсац|бесплатн юридическ помощ; kompensasiya|zərərçəkmiş .. fond|qurban .. fond
stayPermit; residence permit|residence permits|right to stay|leave to remain; вид= на жительство|видов на жительство|вида на жительство|разрешени .. проживани/жительство/пребывани; yaşayiş icazə|yaşamaq icazə|müvəqqəti yaşama
calmTime; reflection period|recovery period|recovery and reflection|period of reflection|period of recovery|reflection and recovery; период .. восстановлени/размышлени|срок .. восстановлени/размышлени|период .. на= размышление; düşünmə|fikirləşmə|bərpa .. müddət
watcher; rapporteur; докладчик; məruzəçi
learning; training|courses for|refresher course; обучени|подготовк|тренинг|курс .. для|курсы; təlim|kurslar
council; coordination council|coordination commission|interagency commission|interagency council|interministerial commission|interministerial council|national coordinator|national commission|interdepartmental; межведомствен|национальн координатор|координационн совет|координационн комисс; idarələrarasi|milli koordinator|əlaqələndirmə şura|koordinasiya şura
sparing; non-punishment|non punishment|exempt|not to be punished|not punished|not prosecuted|release from liability|releases .. liability|relieve .. liability|impunity of victims; освобожд .. ответственност/наказани|ненаказ|неприменени наказани|непривлечени; məsuliyyətdən azad|cəzadan azad|cəzalandirilmama|azad olunma|azad edilmə
lawW; provision|rule=|norm=|article|clause|section|paragraph|note=|principle; норм|положени|стать|пункт|примечани|принцип; norma|maddə|müddəa|qeyd|prinsip
homeAgain; voluntary return programme|reintegration programme|reintegration programmes|reintegration of victims|reintegration; программ реинтеграц|реинтеграц; reinteqrasiya
awareCampaign; awareness campaign|awareness-raising|awareness raising|information campaign; информационн кампани|просветительск; maarifləndirmə|məlumatlandirma
caredChild; guardian for/of .. child/children|guardians for|guardianship|shelter for children|children s shelter; опек .. дет/ребен|опекун|приют .. дет/детей; uşaq .. qəyyum|qəyyumluq
badW; fee=|fees|charge=|charges|payments by|requirement|require=|condition|restrict|penalt|punishing|punishes|punish victims|detain|detention|delay|loophole|waiting|backlog|obstacle|barrier|burden|cost=|costs|limit|ban=|prohibition|discriminat|violence|abuse|trafficker|offender|perpetrator|recruiter|employer|agenc|impunity of offenders|fraud|corrupt|illegal|unlicensed|unlawful|unregistered|duplicat|overlap|investigation|proceedings|removal|deport|expulsion|expel|eviction|practice|obligation|gap=|gaps|dependence|deadline|queue|paperwork|bureaucra|formalit|disclos|obligatory|compulsory|mandatory|forced|misuse|shortage|stigma|link=|links|linking|cooperation|contact|close supervision|exclusion|refusal|denial|reject|closure|suspension|interrupt|prison|locked|locks|substandard|unsafe|unsuitable|tied=|obstruct|arrest|closed shelter|isolat|dropout|turnover|risk|vulnerab|need=|needs|demand|secret|stay=|stays|placing|placement|use of|dependent; сбор=|сборы|сборов|плат|пошлин|требован|услови|огранич|штраф|задерж|содержание под|задержан|очеред|ожидан|препятств|барьер|бремя|издержк|лимит|запрет|дискриминац|насили|злоупотребл|торговц|преступник|виновн|вербовщик|работодател|агентств|безнаказанн|мошеннич|коррупц|незаконн|нелегальн|дублир|расследован|дел=|дело=|высылк|выдворен|депортац|практик|обязанност|обязательн|пробел|лазейк|зависимост|бюрократ|разглаш|принудител|нехватк|стигм|сотрудничеств|отказ|закрыти приют|непригодн|изоляц|дефицит|риск|уязвим|потребност|спрос|размещени|наказывающ|карающ; rüsum|ödəniş|haqq=|haqqi|tələb|şərt|məhdudiyyət|cərimə|saxlanil|saxlama|həbs|gecikmə|növbə|gözləmə|maneə|xərc|limit|qadağa|ayri-seçkilik|zorakiliq|sui-istifadə|alverçi|cinayətkar|agentlik|işəgötürən|cəzasizliq|saxtakar|korrupsiya|qanunsuz|lisenziyasiz|araşdirma|istintaq|deportasiya|çixarilma|təcrübə|məcburi|boşluq|asililiq|bürokrat|açiqlan|çatişmazliq|damğalanma|əməkdaşliq|imtina|təcrid|risk|ehtiyac|təkrarlan|cəzalandiran
betterW; replac|and open|reopen|re-open|merge|transfer .. to a|instead of .. open|larger|better|new=|end of the/training/course|end=/ending=/close=/stop=/closing= .. with|no sooner|not before|substitut|upgrade|extend|prolong; заменить|замен|открыть|новый|новую|объединить|перевести в|продлить; əvəz|açmaq|yeni=|birləşdir|uzatmaq
`

/** What an area's provisions ask for, by meaning: to end it reads against them. */
const asked: readonly (readonly [meaning: string, areas: string])[] = [
  ["haven", "assistance"],
  ["payFund", "compensation"],
  ["stayPermit", "residence"],
  ["calmTime", "recovery-reflection"],
  ["watcher", "rapporteur"],
  ["learning", "training"],
  ["council", "coordination"],
  ["homeAgain", "reintegration"],
  ["awareCampaign", "awareness"],
  ["caredChild", "children"],
]

/** What is bad is ended rightly, and what is replaced is not ended. */
function ending(areas: string, says: string): AgainstFrame {
  const verbs = "endsFirst/cutsFirst/deletesFirst"
  const unless = `${verbs} > badW | badW > endsLast/cutsLast/deletesLast | betterW | described | critic`
  return { areas: areas.split(" "), says, unless }
}

/** Measures that end or cut what the provisions of an area ask for. */
export const endingFrames: readonly AgainstFrame[] = [
  ...asked.flatMap(([meaning, areas]) => [
    ending(areas, `^endsFirst+ >> ${meaning} | ${meaning} >> endsLast$+`),
    ending(
      `${areas} funding`,
      `^cutsFirst+ >> meansW ~ ${meaning} | ^cutsFirst+ >> ${meaning} > meansW | ${meaning} ~ meansW >> cutsLast$+`,
    ),
  ]),
  ending("recovery-reflection", "^cutsFirst+ >> calmTime | calmTime > cutsLast$+"),
  ending(
    "non-punishment",
    "^endsFirst+ >> sparing | ^endsFirst/^deletesFirst > lawW > sparing | ^endsFirst/^deletesFirst > sparing > lawW | sparing > lawW > endsLast$/deletesLast$",
  ),
]
