import { fold } from "../../../text/stem.ts"
import { PrefixMap } from "../../patterns/prefixMap.ts"

/**
 * Kinds of acts that a measure orders, by prefixes of words in three languages; whole words with
 * "=". A word may name several.
 */
const actionKinds = [
  // To make a rule or a binding document.
  "adopt approv amend issue= draft develop elaborat prepar revis updat draw= write= compil introduc enact formulat insert supplement add= agree= принят принять утверд внест внесен разработ подготов пересмотр обнов состав ввест введ дополн закреп издать= издан установ qəbul təsdiq hazırla işlən işləy dəyişik yenilə tərtib əlavə salın= salınma salmaq daxil redaksiya",
  // To open or found something.
  "open opens= opening establish creat set= launch form= forming found build introduc start откры созда учред запус сформир формиров ввест введ yarad yarat qur= qurmaq qurul aç= açmaq açıl işə sal= salmaq salın təsis formalaş",
  "inspect check raid raids= audit visit monitor verif провер рейд инспект контрол надзор обслед yoxla reyd nəzarət monitorinq baxış= baxışlar baxışın",
  // To give somebody something, or to pay for it.
  "provid assist pay= pays= paying cover= covers= reimburs assign grant= give= giving offer support suppl ensur guarante предостав оказ оплат оплач обеспеч возмест возмещ выплат выплач выдел göstər təmin ödə ver= verm veril ayır ayr",
  "equip install purchas buy= buying procur furnish renovat repair refurbish оборуд оснащ оснаст закуп приобр ремонт отремонт təchiz quraşdır al= almaq alın təmir avadanlıq qur= qurmaq qurul yarad yarat",
  "study studies survey research analys analyz assess исслед изучи изучен опрос анализ оцен tədqiqat araşdır təhlil qiymətlən",
  // To tell people something.
  "inform= informing informat warn= warns= campaign awaren explain tell publici lesson print leaflet brochur booklet flyer poster placard sticker put= pocket= distribut dissemin hand= display publish информир информац кампан рассказ разъясн просвещ просвет урок издать= издан напечат распростран раздат раздач размест развес повес опубликов публик объявлен məlumatland kampaniya maarif izah çap nəşr dərc paylam paylan payla= yaymaq yayıl yerləşdir asmaq",
  "appoint recruit staff= назнач штат təyin ştat",
  "sign= signing conclud ratif negotiat заключ подпис ратифи bağla imzala ratifik",
  "operat maintain keep= financ fund= содерж финансир saxla maliyyələş fəaliyyət",
  "train teach course semin workshop обуч курс семин тренинг занят təlim= təlimi təlimlər kurs seminar öyrət öyrəd dərs məşğələ",
]

/** Words for parts of a country by compass direction. */
const quarters = "north south east west север юж юг= юга= юге= восто запад şimal cənub şərq qərb"

const rows = [...actionKinds, quarters]
/** The bit for inspecting how somebody works. */
export const inspecting = 1 << 2
/** The bits for buying and installing things, and for studying a situation. */
export const equipping = 1 << 4
export const studying = 1 << 5
/** The bit for a part of the country, beside those of the acts. */
export const quarter = 1 << actionKinds.length

let beginnings: PrefixMap | null = null
const bitsOf: number[] = []
const wholeWords = new Map<string, number>()

function madeReady(): PrefixMap {
  const made = new PrefixMap()
  for (const [row, words] of rows.entries()) {
    for (const word of words.split(" ").map(fold)) {
      if (word.endsWith("=")) {
        const whole = word.slice(0, -1)
        wholeWords.set(whole, (wholeWords.get(whole) ?? 0) | (1 << row))
        continue
      }
      made.addOnce(word, bitsOf.length)
      const at = made.get(word) ?? 0
      bitsOf[at] = (bitsOf[at] ?? 0) | (1 << row)
    }
  }
  return made
}

/** The kinds of acts that a folded word may name, one bit each; 0 where it names none. */
export function actionKindsOf(word: string): number {
  // Built on the first call.
  beginnings ??= madeReady()
  const found: number[] = []
  beginnings.addTo(found, word)
  return found.reduce((bits, at) => bits | (bitsOf[at] ?? 0), wholeWords.get(word) ?? 0)
}
