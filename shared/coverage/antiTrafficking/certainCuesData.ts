import type { Concepts, RuleData } from "../set.ts"
import { concept as c, cues } from "./cue.ts"

/** What is named so plainly that its area and element are told whatever else a sentence says. */
export const certainConcepts: Concepts = {
  doctorToo: c(
    "a doctor and a lawyer|a doctor and a psychologist|a bed and a doctor|bed a doctor|doctor and psychologist|help of a doctor|care of a doctor",
    "врач и психолог|врача и психолога|врач и юрист|врача и юриста|помощь врача|помощи врача|врачебн помощ",
    "həkim yardım|həkim köməy|həkim və psixoloq|həkim və hüquqşünas",
  ),
  placeToo: c(
    "a bed and|bed a doctor|a bed",
    "место для ночлега|койку и",
    "yataq və|yataq yeri|sığınacaqda yer",
  ),
  hearingClosed: c(
    "hearings closed|hearing closed|closed hearing|closed session|hearings are closed|hearing is closed|hearings .. be closed|hearing .. be closed|close the hearing|close the hearings|close the courtroom|in camera|behind closed doors|hearing in private|hearings in private|heard in private",
    "закрыт судебн заседани|закрыть судебн заседани|закрыть заседани|закрывать судебн заседани|закрывать заседани|закрыт заседани|закрытом заседани|закрытое заседани|закрытых заседани|заседани .. закрыт|заседания .. закрыт|заседание .. закрыв|заседания .. закрыв|закрытыми дверями|закрытых дверях",
    "qapalı iclas|qapalı məhkəmə|qapalı keçir|qapalı baxıl|iclası qapalı|iclasları qapalı|iclaslarını qapalı|iclaslarının qapalı|bağlı qapı|qapalı qapı",
  ),
  namesPrinted: c(
    "publish .. names|publish .. name=|publishing .. names|publication of names|publication of the names|publication of .. name=|name=/names/photo/photographs/pictures .. published|names .. in the press|print .. names|printing .. names|reveal .. name/names|disclos .. name=/names/identity",
    "публикаци имен|публикацию имен|публикации имен|публиковать имена|публикуют имена|имена .. публик|имен .. газет|имена .. газет|имен .. сми=|печатать имена|разглаш имен|разглашать имена|раскрывать имена|имена .. разглаш",
    "adların dərc|adlarının dərc|adını dərc|adlarını dərc|adların açıqlan|adlarının açıqlan|adının açıqlan|adlarını açıqla|adların yayım|adlarının yayım",
  ),
  papersBack: c(
    "give .. back .. passport/papers/documents|give back .. passport/papers/documents|gives back .. papers|hand back .. passport/papers/documents|return .. their/her/his passport/passports/papers/documents|return to victims .. documents/papers/passports|return .. identity documents|get .. papers back|get back .. papers/passports/documents|passports/papers/documents .. given/handed/returned back/to|documents that were taken from",
    "верну .. паспорт/документ|возвра .. паспорт/документ|возврат/возврата/возвратить .. паспорт/документ|возвращ .. отобранн паспорт/документ|паспорт/паспорта/документы .. возвраща",
    "pasportlarını/pasportunu/sənədlərini/sənədlərin/pasportların .. qaytar|alınmış/götürülmüş sənədlər/pasport .. qaytar",
  ),
  deathThere: c(
    "where .. death penalty|country .. death penalty|to the death penalty|state .. death penalty",
    "где .. смертн/смертная казн|страну/стране/государств .. смертн/смертная/смертной казн",
    "ölüm cəzası .. ölkə/dövlət|ölkə/dövlət .. ölüm cəza",
  ),
  referralRules: c(
    "rules for referral|rules on referral|referral rules|referral procedure|referral procedures|procedure for referral|procedures for referral|protocol of interaction|rules of interaction",
    "порядок взаимодействия|порядка взаимодействия|порядок перенаправлени|порядка перенаправлени|порядок направлени|порядка направлени|правила направлени|правил направлени|правила перенаправлени|регламент взаимодействи|регламента взаимодействи|правила взаимодействи|правил взаимодействи|процедур перенаправлени|процедуры перенаправлени",
    "yönləndirmə qayda|yönləndirilmə qayda|yönləndirilməsi qayda|yönləndirmə prosedur|yönləndirilməsi prosedur|qarşılıqlı fəaliyyət qayda|qarşılıqlı əlaqə qayda|əlaqələndirmə qayda|göndərilməsi qayda",
  ),
}

// Many sentences give, refuse or speak of victims: for that there are concepts that learning has seen.
/** The cues of such things. */
export const certainRules: RuleData[] = [
  ...cues("assistance", {
    accommodation: [
      "shelter|placeToo + medical|doctorToo + give - child|train|animalW|foreign|alien!!",
    ],
    "medical-treatment": [
      "shelter|placeToo + medical|doctorToo + give - child|train|animalW|foreign|alien!!",
    ],
    "-": ["papersBack + victim|shelterPeople - abroad|consular!!"],
  }),
  ...cues("victim-witness", {
    "secondary-victimisation": [
      "hearingClosed + victim|traffick|witnessW - rapporteur|foreign|alien!!",
    ],
  }),
  ...cues("privacy", {
    "confidentiality-identity": ["namesPrinted + victim|shelterPeople - foreign|alien!!"],
  }),
  ...cues("residence", { "asylum-non-refoulement": ["deathThere - mla!!"] }),
  ...cues("referral", {
    sops: [
      "referralRules + victim|shelterPeople - abroad|foreign|alien!!",
      "sop + referralW + victim|traffick|shelterPeople - abroad|foreign|alien!!",
    ],
  }),
]
