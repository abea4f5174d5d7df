const table = (text: string): [string, string][] =>
  text.split("|").map((row) => {
    const [short = "", ...words] = row.split(" ")
    return [short, words.join(" ")]
  })

/**
 * Common abbreviations of bodies in plans of three languages, each with words that tell the body's
 * powers.
 */
const bodies: ReadonlyMap<string, string> = new Map([
  ...table(
    "MoI ministry of the interior|MOI ministry of the interior|MIA ministry of internal affairs|MFA ministry of foreign affairs|MoFA ministry of foreign affairs|MoJ ministry of justice|MOJ ministry of justice|MoH ministry of health|MOH ministry of health|MoF ministry of finance|MOF ministry of finance|MoL ministry of labour|MOL ministry of labour|MoLSP ministry of labour|MLSP ministry of labour|MoLSA ministry of labour|MOFA ministry of foreign affairs|MoIA ministry of internal affairs|MoES ministry of education|MoE ministry of education|MOE ministry of education|PPO public prosecutor|GPO general prosecutor|PG prosecutor general",
  ),
  ...table(
    "МВД министерство внутренних дел|ГУВД управление внутренних дел|УВД управление внутренних дел|ДВД департамент внутренних дел|МИД министерство иностранных дел|МЗ министерство здравоохранения|МОН министерство образования|МТСЗН министерство труда|МСЗ министерство социальной защиты|МЮ министерство юстиции|МФ министерство финансов|МЧС министерство по чрезвычайным ситуациям|МНБ министерство национальной безопасности|МГБ министерство государственной безопасности|ГП генеральная прокуратура|СК следственный комитет|КНБ комитет национальной безопасности|ГКНБ комитет национальной безопасности|ФСБ служба безопасности|СГБ служба безопасности|ПС пограничная служба",
  ),
  ...table(
    "DİN daxili işlər nazirliyi|XİN xarici işlər nazirliyi|ƏN ədliyyə nazirliyi|SN səhiyyə nazirliyi|TN təhsil nazirliyi|ETN elm və təhsil nazirliyi|MN maliyyə nazirliyi|ƏƏSMN əmək nazirliyi|FHN fövqəladə hallar nazirliyi|DTX dövlət təhlükəsizliyi xidməti|DSX dövlət sərhəd xidməti|DMX dövlət miqrasiya xidməti|DGK gömrük komitəsi|BP baş prokurorluq",
  ),
])

/**
 * Other ministries by their letters: the letter for "ministry" comes first in Russian, and last in
 * Azerbaijani.
 */
const ofMinistry = /^М[А-ЯЁ]{2,6}$/u
const ofAzerbaijaniMinistry = /^(?=.*[ƏİŞÇĞÖÜ])[A-ZƏİŞÇĞÖÜ]{2,5}N$/u

/** «Минюст», «Минтруд»: a ministry contracted to one word, and no district, city or mine. */
const cutShort =
  /^Мин(?:юст|труд|здрав|фин|обр|соц|эконом|культур|спорт|транс|туризм|внешторг|иностр|молод|семь|сельхоз|цифр|связ|информ|внутр|оборон|торг|пром|регион|строй|энерго)[а-яё]*$/u

/** Whether a word is a common abbreviation of a ministry or of another body of the state. */
export function isMinistryAbbreviation(word: string): boolean {
  return bodies.has(word) || cutShort.test(word)
}

/**
 * A body's name with its known abbreviations expanded in lower case; a ministry that is recognised
 * only by its letters becomes "ministry" in its language.
 */
export function writtenOut(name: string): string {
  return name.replaceAll(/\p{L}+/gu, (word) => {
    const known = bodies.get(word)
    if (known) return known
    if (cutShort.test(word) || ofMinistry.test(word)) return "министерство"
    return ofAzerbaijaniMinistry.test(word) ? "nazirlik" : word
  })
}
