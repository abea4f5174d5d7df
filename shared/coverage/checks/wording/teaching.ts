import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

const courses =
  "training(?! (?:cent|clip|film|material|ground))|courses?|seminars?|workshops?|briefings?|lectures?|обучени\\p{L}*|семинар\\p{L}*|курс\\p{L}*|тренинг\\p{L}*|лекци\\p{L}*|заняти\\p{L}*"
/**
 * Verbs of teaching at the beginning of a measure, or in Azerbaijani at the end: using a course
 * does not teach.
 */
const teaching = latinAndCyrillic(
  new RegExp(
    `^\\P{L}*(?:\\p{L}+ly )?(?:(?:train|teach|instruct|brief|retrain)(?! (?:stations?|guides?))(?!\\p{L})|(?:training|teaching|instruction) (?:of|for)(?!\\p{L})|(?:hold|organi[sz]e|conduct|run|provide|deliver|arrange|offer|give|carry out|провести|проводить|проведение|организовать|организация|обеспечить) (?:[\\p{L}\\d-]+ ){0,4}?(?:${courses})(?!\\p{L})|обучи|обучен|научи|подготовить (?=\\p{L}+(?:ов|ей|ых|их|ц)(?!\\p{L}))|подготовк\\p{L}+ (?=\\p{L}+(?:ов|ей|ых|их)(?!\\p{L}))|повысить квалификацию|повышени\\p{L}+ квалификации)|(?:öyrət|öyrədil|təlim|kurs|seminar|mühazirə|maarifləndir|ixtisas\\p{L}* artır)\\p{L}*(?:\\s+\\p{L}+){0,2}\\P{L}*$`,
    "iu",
  ),
)

/** Whether a measure, in words without İ, is to teach somebody something, and not to do it. */
export function isTeaching(plain: string): boolean {
  const [line = ""] = plain.split("\n", 1)
  return teaching.test(line)
}
