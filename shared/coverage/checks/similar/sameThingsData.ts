import { fold } from "../../../text/stem.ts"
import { PrefixMap } from "../../patterns/prefixMap.ts"

/** Prefixes of words, in three languages, for one thing in a measure; whole words with "=". */
const things = [
  "shelter refuge house home= homes= hostel accommodat приют дом= дома= доме= домов= убежищ пристанищ общежити sığınacaq sığınacağ ev= evi= evin= evlər məskən yataqxana",
  "place= places= bed= beds= мест= место= места= койк yer= yeri= yerlik çarpayı",
  "men= man= male= мужчин kişi",
  "women= woman= female женщин qadın",
  "child minor= minors= juvenil underag ребен ребён дети= детей= детям= детск несовершеннолетн малолетн uşaq azyaşlı yetkinlik",
  "guideline instruction procedur protocol manual rules= sop= sops= инструкци порядок порядк регламент методик правил руководств təlimat qayda prosedur reqlament metodika",
  "register registry databas реестр базу= база= базы= reyestr bazas baza=",
  "hotline helpline лини xətt",
  "study survey research исследован опрос изучен tədqiqat sorğu araşdırma",
  "lawyer attorney адвокат юрист vəkil hüquqşünas",
  "agreement memorand treaty соглашен меморандум договор saziş memorandum müqavilə",
  "pupil schoolchild школьник учащ учени şagird məktəbli",
  "leaflet brochur booklet flyer буклет брошюр листовк памятк buklet broşür vərəqə kitabça",
  "detect identif recogni spot= spotting= выявл распозн опозн aşkar tanımaq= tanımağı= tanınması= tanıma=",
  "worker labourer рабочие= рабочих= рабочим= работник işçi",
  "interpret translat переводч перевод tərcümə",
  "employer работодател işəgötürən",
].map((row) => row.split(" ").map(fold))

/** Words that say nothing of a measure's subject: small words, and verbs of making. */
const small = new Set(
  "the and for with from who whom whose which that was were are been being have has had into their its his her this these those will shall they them there also not out all any each such per via about after before until than more other open opens launch build found create set put run start make give have take subjected become became что как который которые которых которым которой были был было была есть или также его для при без под над это этих эти тех чтобы после для лиц стал стали подвергшихся подвергшимся подвергшиеся открыть открытие открыт запустить построить print publish deliver city cities town издать издание выпустить выпуск создать организовать город города городе və üçün ilə olan olmuş olunan edən edilən olub bir həmin bu da də ki qədər açılması açmaq yaradılması məruz qalmış qalan dair haqqında haqda barədə üzrə etmək etməyi açmaq yaratmaq keçirmək keçirməyi öyrətmək öyrətməyi öyrədilməsi çap buraxmaq buraxılması nəşr yaddaş şəhər şəhəri şəhərində"
    .split(" ")
    .map(fold),
)

/** The number of the thing that a word or prefix stands for; the first, where there are several. */
const wholeWords = new Map<string, number>()
const beginnings = new PrefixMap()
for (const [number, row] of things.entries()) {
  for (const beginning of row) {
    const word = beginning.endsWith("=") ? beginning.slice(0, -1) : null
    if (word === null) beginnings.addOnce(beginning, number)
    else if (!wholeWords.has(word)) wholeWords.set(word, number)
  }
}

/** Whether a folded word says nothing of a measure's subject. */
export function isSmallWord(word: string): boolean {
  return (word.length < 3 && word !== "ev") || small.has(word)
}

/**
 * A key that all folded words for one thing have in common; null where the word names none of them.
 */
export function thingOf(word: string): string | null {
  const found = [wholeWords.get(word) ?? things.length]
  beginnings.addTo(found, word)
  const first = Math.min(...found)
  return first < things.length ? `thing ${first}` : null
}
