import type { ContradictionFrame } from "../../set/set.ts"

// Wording against victims who came without papers, and things that wait until they have cooperated
// in the case.
/** Meanings that only these frames use, written like those of the other frames. */
export const servedLines = `
fineOn; fine=/fines/penalty/penalties is/are/be/shall/will imposed/levied/collected/charged|fine=/fines/penalty/penalties shall/will be imposed/levied/collected/charged|impose=/levy=/collect= fine/fines/a from/on/fine|impose=/levy=/collect= a fine; взыскивается/взыскиваются/взимается/взимаются/взыскивать/взимать штраф/штрафы|штраф/штрафы взыскивается/взыскиваются/взимается/взимаются/взыскивать/взимать; cərimə/cərimələr tutulur/alinir/kəsilir/tətbiq|cərimə tutmaq/kəsmək
victimFined; victim|survivor|trafficked; потерпевш|пострадавш|жертв; qurban|zərərçək|zərər çək
keepingThem; who/that keep/keeps/kept/hold/holds/held/exploit/exploits/exploited/enslave .. victim/victims/persons/people|those keeping/holding/exploiting; кто/которые/которых/который удержив/держа/держит/эксплуатир|удерживавш|державш|эксплуатировавш; saxlayan|saxlamiş şəxslər|istismar edən|işlədən
buyingSex; buy/buys/bought/buying/pay/pays/paid/paying .. sex/sexual|users of .. sexual services; покупа/покупающ/купивш/платят/платящ/платил/оплачива .. секс/сексуальн; cinsi/seks .. alan/ödəyən/verən
againstThem; who/that testify/testifies/testified/testifying against|who give/gives/gave .. evidence/testimony against|giving evidence/testimony against; показани против; qarşi ifadə/şahidlik
getsHelp; receive/receives/get/gets .. shelter/accommodation/housing/bed/food/allowance/benefit/medical|given/offered/granted shelter/accommodation/housing/food/medical; получают/получает/получат .. приют/кров/жилье/питание|предоставляется/предоставляют/предоставляются приют/кров/жилье; siğinacaq/yaşayiş/tibbi .. alirlar/alir/alacaq/verilir/göstərilir
othersLeave; others/other/rest/else victims leave/leaves|others/rest/else leave/leaves/must/shall/are/is .. country/territory/home/deported/removed/returned/expelled|others leave; остальные/остальных/остальным/прочие/прочих/другие .. покида/покинуть/выезжа/высыла/выдворя/депортир; qalanlar/qalanlari/digərləri/başqalari/digər .. tərk/çixarilir/deportasiya/geri
identDone; identification is/shall/will/takes/are made/take/place/done/be/carried/effected/performed|identification of victims is/shall/will/takes made/take/place/done/be/carried/effected/performed|identification follows|victims are/shall/will identified; идентификация|идентификацию|выявление жертв|выявление потерпевших|выявление пострадавших; müəyyən edilməsi|müəyyən edilir|müəyyənləşdirilməsi|identifikasiya|identifikasiyasi
afterVerdict; after/once/upon .. verdict/judgment/judgement/conviction/sentence=; после= .. приговор/осужд|по вступлении приговор; hökm .. sonra|hökmdən sonra|məhkum .. sonra
notOfVictims; asset|propert|proceeds|suspect|offender|perpetrator|accused|convict|prisoner|organiser; имуществ|актив|доход|подозрева|преступник|обвиняем|осужденн|организатор; əmlak|aktiv|gəlir|şübhəli|cinayətkar|təqsirləndir|məhkum
waitsNot; not wait|not postponed|not delayed|without waiting|independent|regardless|irrespective|whether or not|before and after|also after|even after|continue; не дожидаясь|не откладыва|независимо|не зависит|до и после|и после|продолжа; gözləmə|asili olmayaraq|asili deyil|əvvəl və|sonra da|davam
`

/** Sentences that only describe, criticise or abolish it. */
const taken = "nobody | described | critic | reform | exceptional"

/**
 * Frames for fines on victims, help and stay only for people who testify, and identification only
 * after the judgment.
 */
export const servedFrames: readonly ContradictionFrame[] = [
  {
    areas: ["non-punishment"],
    says: "fineOn+ ~ victimFined & wrongs",
    unless: `letOff+ | offender ~ fineOn | keepingThem | sentence | ${taken}`,
  },
  {
    areas: ["assistance"],
    says: "againstThem > getsHelp",
    unless: `free | permit | atCourt | informs | ${taken}`,
  },
  {
    areas: ["residence"],
    says: "permit & serves/serving & othersLeave+",
    unless: `free | ${taken}`,
  },
  {
    areas: ["identification"],
    says: "identDone+ ~ afterVerdict",
    unless: `waitsNot | notOfVictims | ${taken}`,
  },
]
