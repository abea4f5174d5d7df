import type { StandardsSet } from "../set.ts"
import { concept } from "./cue.ts"

type Resembled = NonNullable<StandardsSet["resembled"]>[number]

/** A family of wording of another field, the areas that it resembles, and what takes it back. */
interface Family {
  readonly areas: string
  readonly says: Resembled["says"]
  readonly unless: Resembled["says"]
}

/** The crime by its name: with it, what another field does is told all the same. */
const crime = concept(
  "traffick|trade in human|trade in persons|exploit|servitude|slavery",
  "торговл люд|торговли люд|торговлей люд|торговле люд|торговлю люд|торговцев люд|эксплуат|рабств",
  "insan alver|istismar|köləl",
)

/** Those who were harmed by it. */
const harmed = concept("victim|survivor", "жертв|пострадавш|потерпевш", "qurban|zərərçək|zərər çək")

function either(...some: readonly Resembled["says"][]): Resembled["says"] {
  const all = (lang: string) => some.flatMap((one) => one[lang] ?? []).join("|")
  return concept(all("en"), all("ru"), all("az"))
}

const subject = either(crime, harmed)

/**
 * What other parts of government do in words of the areas: help for those who leave prison, who lost
 * their homes to water or fire, who take drugs, or who come back from a war; the dead who are brought
 * home; plans for women in office; debts that are collected; passengers who are stranded; accidents
 * at work. And what names an area and says nothing on it: forms of exploitation, terms, bodies or
 * guests in a row, other papers that are referred to, and who the victims are.
 */
const families: readonly Family[] = [
  {
    areas: "assistance reintegration referral",
    says: concept(
      "to prisoners|for prisoners|prisoners are|prisoners receive|inmates|convicts|convicted person|convicted persons|out of custody|leaving custody|out of prison|discharged from prison|end of .. prison|juvenile detention|released prisoner|released prisoners|released from prison|leaving prison|prison leavers|prisoners released|released on licence|released on parole|on probation|ex-offender|ex-offenders|ex-prisoner|ex-prisoners|former inmate|former inmates|former prisoner|former prisoners|prisoner .. before release|prisoners .. before release|before release .. prisoner/prisoners/inmate|prison hospital|convicts serving|parolee|parolees|anger management",
      "освободившихся из мест лишения|освободившимся из мест лишения|освободившимся из заключения|освобожденных из мест лишения|освобожденным из мест лишения|вышедших на свободу|вышедшим на свободу|отбывшие наказание|отбывших наказание|отбывшим наказание|отбывшего наказание|условно-досрочн|бывшим осужденным|бывших осужденных|бывшему осужденному|освобождения .. осужденным/осужденными|осужденных .. освобождению|бывшим заключенным|бывших заключенных|колония/колонии/колониях .. осужденных/осужденным|осужденным|осужденных|осужденными|заключенным|заключенных|места заключения|мест заключения|из тюрьмы|из колони|воспитательн колони|условно осужденн|управлению гневом",
      "cəzaçəkmə müəssisələrindən azad|cəzaçəkmə müəssisəsindən azad|azadlıqdan məhrumetmə yerlərindən azad|həbsdən azad|həbsdən buraxıl|həbsxanadan çıx|cəzasını çəkmiş|cəzasını çəkib|şərti azad|vaxtından əvvəl azad|keçmiş məhkum|azad edilməzdən .. məhkum|məhkumlar .. azad|məhbus|məhkumlara|məhkumlarla|həbsxananı|türmədən|cəza müddəti|cəza çəkən|cəza çəkmiş|tərbiyə müəssisə|koloniyadan çıx|şərti məhkum|qəzəbi idarə",
    ),
    unless: either(
      subject,
      concept(
        "camp=|camps|recruiter|witness|rescued|enslaved",
        "вербов|свидетел|рабск|спасен|вызволен",
        "cəlbedən|şahid|xilas",
      ),
    ),
  },
  {
    areas: "assistance residence reintegration return recovery-reflection",
    says: concept(
      "flood/floods/flooding/earthquake/earthquakes/landslide/landslides/mudflow/hurricane/wildfire/storm/storms/tremor/quake/high water & house/houses/home/homes/building/buildings/families/households/villagers/residents/victims/damaged/affected/destroyed|burned down|burnt down|homes burned|houses burned|evacuated resident|evacuated residents|evacuees",
      "наводнени/паводк/землетряс/оползн/ураган/селев/стихийн/бури/бурю/толчк/толчков & дома/домов/дом=/жильё/жилье/жителей/жители/семьи/семьям/семей/пострадавш|погорельц|сгоревш|потерявш .. кров|пожара/пожаров/пожару/пожаре & семьи/семьям/семей/дома/домов|эвакуированных жителей|эвакуированным жителям",
      "daşqın/daşqından/zəlzələ/zəlzələdən/sürüşmə/qasırğa/fırtına/fırtınada/təkan/təkanlar/təkanlardan/seldən & ev/evi/evini/evlər/evləri/evlərin/bina/ailə/ailələr/ailələri/sakin/sakinlər/zərər|evi yanmış|evi yanan|evləri yan|təxliyə edilmiş sakin",
    ),
    unless: either(
      crime,
      concept(
        "displaced|migrant|refugee|risk|recruit|fleeing|frontier|border|unaccompanied",
        "перемещен|мигрант|беженц|риск|вербов|границ|без сопровожд|несопровожд",
        "köçkün|miqrant|qaçqın|risk|cəlbedən|sərhəd|müşayiətsiz",
      ),
    ),
  },
  {
    areas: "return identification compensation",
    says: concept(
      "fallen/airmen/soldiers/servicemen .. brought home|fallen/airmen/soldiers/servicemen .. repatriated|ashes .. soldier/soldiers/servicemen|soldier/soldiers/servicemen/sailors/fallen .. ashes/remains/bodies|remains/bodies .. soldier/soldiers/servicemen/sailors/fallen|exhum|mass grave|mass graves|remains .. battlefield|battlefield .. remains|remains .. burial|bodies .. burial",
      "погибших .. на родину|прах/праха .. погибш/военнослуж/солдат|останк/останков/останки .. военнослужащ/солдат/погибш/боя/родственник/захоронени|эксгумац|эксгумир|тела погибших|тел погибших|тела моряков|тела солдат|тела военнослужащ",
      "həlak .. vətənə|əsgər/hərbçi .. nəşi/nəşin/nəşləri/qalıqları/cənazə|həlak .. nəşi/nəşin/nəşləri/qalıqları/cənazə|qalıqları/qalıqların .. dəfn|ekshumasiya|meyit/meyitləri .. qaytar|döyüş .. qalıqlar",
    ),
    unless: crime,
  },
  {
    areas: "equality-rights coordination training data-research",
    says: concept(
      "gender equality plan|gender equality strategy|gender equality programme|gender strategy|gender focal point|gender focal points|gender budget|gender-responsive budget|equality officer|equality officers|equality unit|women .. promoted|women .. promotion|promotion .. women|women in the civil service|women .. civil service|unconscious bias|gender pay gap|women .. head/heads of department|women in management|women .. managerial|women in leadership|women in decision-making",
      "гендерн бюджет|гендерно-ориентир|стратеги гендерн равенств|стратегии гендерного равенств|стратегией гендерного равенств|план гендерного равенств|плана гендерного равенств|координатор/координатора/ответственного/уполномоченного .. гендерн|женщин .. руководящих|ответственн/ответственный/уполномоченный/отдел .. равенств|женщин .. повыш|женщин-служащих|женщин служащих|неосознанн предубежд|неосознанных предубежд",
      "gender büdcə|gender yönümlü|gender bərabərliyi strategiya|gender bərabərliyi plan|gender bərabərliyi proqram|gender bərabərliyi üzrə məsul|gender bərabərliyi üzrə koordinator|gender məsələləri üzrə məsul|gender məsələləri üzrə koordinator|rəhbər vəzifələr .. qadın|vəzifə artım|bərabərlik üzrə məsul|bərabərlik şöbəsi|vəzifəyə irəli|qadın qulluqçu|qeyri-ixtiyari qərəz",
    ),
    unless: subject,
  },
  {
    areas: "assistance reintegration referral",
    says: concept(
      "drug user|drug users|drug addict|drug addicts|addicts|dependent users|substitution treatment|substitution therapy|methadone|needle exchange|overdose|opioid|opioids|heroin",
      "наркозавис|наркопотреб|зависимых лиц|зависимым лицам|заместительн терапи|заместительную терапи|метадон|шприц|передозиров|опиоид|героин|заместительные препараты",
      "narkotik asılılı|asılılığı olan|əvəzedici terapiya|metadon|şpris|narkoman|opioid|heroin|əvəzedici preparat",
    ),
    unless: subject,
  },
  {
    areas: "reintegration return training",
    says: concept(
      "foreign fighter|foreign fighters|former fighter|former fighters|former combatant|former combatants|return/back from conflict zone/zones|veterans|reservist|reservists|demobilised|demobilized|from the front|ex-soldier|ex-soldiers|servicemen",
      "боевик|зон боевых|зоны боевых|из зон конфликт|из зоны конфликт|ветеран|резервист|с фронта|демобилиз|уволенн в запас|комиссованн|военнослужащ",
      "döyüşçü|münaqişə zonalarından|münaqişə zonasından|döyüş bölgələrindən|veteran|ehtiyatçı|cəbhədən|tərxis",
    ),
    unless: subject,
  },
  {
    areas: "financial-investigation",
    says: concept(
      "debtor|debtors|bailiff/bailiffs .. debt/debts",
      "должник|должников|должника",
      "borcluların|borclunun|borcluya",
    ),
    unless: either(subject, concept("crime|criminal|proceeds", "преступ", "cinayət")),
  },
  {
    areas: "borders-migration return assistance",
    says: concept(
      "stranded passenger|stranded passengers|passengers stranded|cancelled flight|cancelled flights|delayed flight|delayed flights|airline/airlines/carrier .. lodge/lodges/feed/hotel/meals|passengers held up|passengers .. voucher/vouchers|tour operator|tour operators|holidaymaker|holidaymakers",
      "задержавшихся в аэропорту|отмененн рейс|отмененных рейс|задержанных рейс|авиакомпании/авиакомпания/перевозчик .. кормят/размещают/питание|пассажиров/пассажирам .. талон/ночлег|пассажиров/пассажирам .. гостинице/гостиницах/гостиницу|туроператор|обанкротивш .. туроператор/оператор",
      "ləğv edilmiş reys|gecikmiş reys|sərnişin/sərnişinlər/sərnişinlərinə .. mehmanxana/talon|aviaşirkət .. yemək/yeməklə|turoperator|müflis olmuş operator",
    ),
    unless: subject,
  },
  {
    areas: "compensation",
    says: concept(
      "injured at work|accident at work|accidents at work|occupational injury|occupational injuries|occupational accident|occupational disease|occupational diseases",
      "получившим травму|получившему травму|получивших травму|производственн травм|производственную травм|несчастн случа на производств|несчастных случаев на производств|несчастном случае на производств|профессиональн заболеван|профессиональных заболеван",
      "istehsalatda xəsarət|istehsalat xəsarət|istehsalatda bədbəxt|bədbəxt hadisə|peşə xəstəlik",
    ),
    unless: either(subject, concept("forced|migrant", "принудит|мигрант", "məcburi|miqrant")),
  },
  {
    areas: "organ-removal criminalisation",
    says: concept(
      "form/forms/type/types/kind/kinds of exploitation|exploitation takes many|exploitation takes various|exploitation takes different|exploitation takes several|forms met with|forms encountered|forms recorded|forms .. known|exploited in & organ=|exploited in & organs|cases of organ|report distinguishes",
      "вид/виды/видов/видам/форма/формы/форм/формам эксплуатации|виды .. эксплуатации|формы .. эксплуатации|среди форм|среди видов|эксплуатируют в & органов|случая изъятия|случаи изъятия|случаев изъятия|в докладе различаются",
      "istismar formaları|istismarın formaları|istismar növləri|istismarın növləri|formalar arasında|növlər arasında|istismar olunur & orqanların çıxarıl|çıxarılmasının iki|çıxarılması halı|çıxarılması halları|hesabatda .. fərqləndiril",
    ),
    unless: concept(
      "transplant|donor|recipient|hospital|clinic|doctor|surgeon|surgery|health|medical|broker|code|law=|laws|legislat|act=|article|offence|offense|crime|criminali|penal|punish|definition|define|statut|add=|amend|extend|shall|should|must|will=|is to|are to|train|campaign|detect|combat|prevent|fight|court|sentenc|investigat",
      "трансплант|пересад|донор|реципиент|больниц|клиник|врач|хирург|медицин|здравоохран|посредник|кодекс|закон|стать|преступлени|криминализ|уголовн|наказ|определени|состав|дополн|включ|измен|следует|должн|необходимо|обуч|кампани|выявлять|выявлени|борьб|борот|предупрежд|противодейств|суд|приговор|расследов",
      "transplant|köçürül|donor|resipient|xəstəxana|klinika|həkim|cərrah|tibb|səhiyyə|vasitəçi|məcəllə|qanun|maddə|cinayət tərkib|cinayət məsul|cinayət sayıl|kriminal|cəzalan|anlayış|tərif|əlavə ed|daxil ed|dəyişiklik|edilməli|olunmalı|lazımdır|təlim|kampaniya|aşkar|mübarizə|qarşısının|məhkəmə|hökm|istintaq",
    ),
  },
  {
    areas: "coordination labour-exploitation civil-society rapporteur borders-migration assistance",
    says: concept(
      "implementing/executing/responsible agencies/agency/bodies/authorities & ministry/police/service/office|bodies/agencies/authorities responsible & ministry/police/service/office|co-implementers & ministry/police|those present were|also present were|among the participants|participants of the conference|participants of the seminar|participants in the conference|participants of the meeting|conference/seminar/lunch/reception/ceremony/dinner was attended|conference/seminar/lunch/reception/ceremony/dinner .. attended by|spoke at .. opening|spoke at .. ceremony|speeches were|opening .. were|was opened by|thanked the hosts|thanked the organisers",
      "исполнители/исполнитель/соисполнители/ответственные & министерство/министерства/минздрав/минтруд/мвд/полиция/прокуратура|присутствовали|на открытии|с речами|с приветств|участники конференции|участники семинара|участники совещания|участники встречи|поблагодарили|в обеде участвовали|в приёме участвовали|в конференции участвовали|в семинаре участвовали|на церемонии присутств",
      "icraçı/məsul orqan/orqanlar/qurum/qurumlar & nazirliyi/polis/prokurorluq|birgə icraçı/icraçılar & nazirliyi/polis|iştirak edirdilər|açılışda|nitq söylə|çıxış etmiş|konfransın iştirakçıları|seminarın iştirakçıları|konfransda/seminarda/naharda/mərasimdə/qəbulda .. iştirak|təşəkkür etmiş|təşəkkür etdi",
    ),
    unless: concept(
      "shall|should|must|will=|is to|are to|meet=|meets|met=|report=|reports|submit|coordinat|co-ordinat|agree|appoint|set up|establish|sign|signed|exchange|draw|prepare|division|divide|role|roles|task|tasks|function|mandate|competen|chair|secretariat|council|working group|commission|committee|decide|overlap|quarter|monthly|deadline|nobody|no one|inspections|checks|complain|each measure|every measure|each item|every item|one lead|single|only one|column",
      "должн|обязан|следует|необходимо|собира|заседан|отчит|отчет|представля|координ|согласов|назнача|назначить|созда|учрежд|подпис|обменива|обмен|разграничен|распредел|роль|роли|задач|функци|полномоч|председател|секретариат|совет|рабочая группа|рабочей группы|комисси|комитет|реша|решени|ежекварт|ежемесяч|срок|никто|проверк|провер|жалоб|определ|каждого мероприят|каждой мере|каждой меры|каждым мероприят|каждого пункт|каждому пункт|один=|единствен",
      "edir=|edirlər|edilir|olunur|verir|verirlər|keçirir|toplaşır|təqdim|hesabat|əlaqələndir|koordinasiya|razılaş|təyin|yaradıl|yaradır|imzala|mübadilə|bölgü|bölüş|rol=|rolu|vəzifə|funksiya|səlahiyyət|sədr|katiblik|şura|işçi qrup|komissiya|komitə|qərar|rüb|aylıq|müddət|heç kim|yoxlama|şikayət|müəyyən|hər bənd|hər tədbir|bəndi üzrə|yalnız bir|təkbaşına",
    ),
  },
  {
    areas:
      "non-punishment recovery-reflection referral identification assistance criminalisation residence compensation",
    says: concept(
      "glossary|list of terms|list of abbreviations|table of contents|index of terms|terms & victim & referral|terms & victim & exploitation",
      "глоссарий|перечень терминов|перечень сокращений|список сокращений|оглавление|термины & жертва & эксплуатация|понятия & жертва & эксплуатация",
      "qlossari|terminlərin siyahısı|ixtisarların siyahısı|mündəricat|terminlər & qurban & istismar|anlayışlar & qurban & istismar",
    ),
    unless: concept(
      "shall|should|must|will=|define|defined|definition|means|law=|code|amend|criminal|common|same|agreed",
      "должн|следует|определ|означа|закон|кодекс|преступ|уголовн|един|согласован|использу",
      "olmalı|edilməli|müəyyən ed|deməkdir|qanun|məcəllə|cinayət|vahid|eyni|razılaş",
    ),
  },
  {
    areas: "root-causes children borders-migration coordination",
    says: concept(
      "see also|see further",
      "также стратегию/стратегии/концепцию/программу/раздел/приложение|смотри также",
      "həmçinin bax|əlavə bax",
    ),
    unless: concept("shall|must|should", "должн|следует", "edilməli|olmalı"),
  },
  {
    areas: "criminalisation",
    says: concept(
      "plan/programme/strategy/document .. drafted/drawn/prepared/developed/based/rests & protocol/convention/conventions",
      "план/программа/стратегия/документ .. составлен/составлена/разработан/разработана/подготовлен/подготовлена/основан/основана/опирается & протокол/протокола/конвенци",
      "plan/proqram/strategiya/sənəd & protokol/protokolu/konvensiya/konvensiyası & hazırlanmış/hazırlanıb/əsaslanır/tərtib",
    ),
    unless: concept(
      "law=|laws|legislat|code|offence|offense|crime|criminal|penal|ratif|harmonis|bring=|bringing|align",
      "закон|кодекс|преступ|уголовн|ратифи|приведени|приведён|гармониз|имплемент",
      "qanun|məcəllə|cinayət|ratifikasiya|uyğunlaşdır|implementasiya",
    ),
  },
  {
    areas: "training labour-exploitation",
    says: concept(
      "members of the drafting group|members of the drafting team|drafting group was made up|drafting team was made up",
      "члены группы разработчиков|члены группы по подготовке|состав группы разработчиков",
      "hazırlıq qrupunun üzv|layihə qrupunun üzv|hazırlayan qrupun üzv",
    ),
    unless: concept("trained|shall|must", "обуч|должн", "təlim|olmalı"),
  },
  {
    areas: "assistance data-research equality-rights identification children",
    says: concept(
      "victims of trafficking are men|victims are men & women|victims .. are women & men",
      "жертвами/жертвой .. становятся мужчины/женщины/дети/граждане/люди/лица",
      "qurbanı/qurbanları .. yaşda .. olur|qurbanı/qurbanları .. yaşda & qadın & uşaq",
    ),
    unless: concept(
      "alike|equal|help|shelter|support|shall|must|should|right|train|plan|measure|campaign|inform|warn",
      "равн|помощ|приют|поддерж|должн|следует|прав=|права|обуч|план|мер=|меры|кампани|информ|предупре",
      "bərabər|eyni|yardım|kömək|sığınacaq|dəstək|olmalı|hüquq|təlim|plan|tədbir|kampaniya|məlumat|xəbərdar",
    ),
  },
]

export const otherFields: readonly Resembled[] = families.flatMap(({ areas, says, unless }) =>
  areas.split(" ").map((area) => ({ area, says, unless })),
)
