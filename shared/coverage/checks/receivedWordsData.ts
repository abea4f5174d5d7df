import type { CheckWords } from "./checkWordsData.ts"

/** The sentences on received recommendations and measures of the previous plan. */
export const receivedWords: Readonly<Record<string, CheckWords>> = {
  "unanswered-recommendation": {
    criterion: "response-to-monitoring",
    say: {
      en: "Nothing in the plan answers this recommendation: {}.",
      ru: "Ни одно мероприятие плана не отвечает на эту рекомендацию: {}.",
      az: "Planda bu tövsiyəyə cavab verən tədbir yoxdur: {}.",
    },
    many: {
      en: "Nothing in the plan answers these recommendations: {}.",
      ru: "Ни одно мероприятие плана не отвечает на эти рекомендации: {}.",
      az: "Planda bu tövsiyələrə cavab verən tədbir yoxdur: {}.",
    },
    mend: {
      en: "Link the measure that answers it, add one, or say why it is not taken up.",
      ru: "Свяжите с ней мероприятие, добавьте новое или объясните, почему она не учтена.",
      az: "Cavab verən tədbiri bağlayın, yenisini əlavə edin və ya niyə qəbul edilmədiyini yazın.",
    },
    manyMend: {
      en: "Link the measures that answer them, add some, or say why they are not taken up.",
      ru: "Свяжите с ними мероприятия, добавьте новые или объясните, почему они не учтены.",
      az: "Cavab verən tədbirləri bağlayın, yenilərini əlavə edin və ya niyə qəbul edilmədiklərini yazın.",
    },
  },
  "unanswered-measure": {
    criterion: "response-to-monitoring",
    group: "check",
    say: {
      en: "Nothing in the plan answers this measure of the earlier plan, which was not finished: {}.",
      ru: "Ни одно мероприятие плана не отвечает на это незавершённое мероприятие предыдущего плана: {}.",
      az: "Planda əvvəlki planın bu başa çatdırılmamış tədbirinə cavab verən tədbir yoxdur: {}.",
    },
    many: {
      en: "Nothing in the plan answers these measures of the earlier plan, which were not finished: {}.",
      ru: "Ни одно мероприятие плана не отвечает на эти незавершённые мероприятия предыдущего плана: {}.",
      az: "Planda əvvəlki planın bu başa çatdırılmamış tədbirlərinə cavab verən tədbir yoxdur: {}.",
    },
    mend: {
      en: "Link the measure that carries it on, add one, or say why it is not taken up.",
      ru: "Свяжите с ним мероприятие, которое его продолжает, добавьте новое или объясните, почему оно не продолжается.",
      az: "Onu davam etdirən tədbiri bağlayın, yenisini əlavə edin və ya niyə davam etdirilmədiyini yazın.",
    },
    manyMend: {
      en: "Link the measures that carry them on, add some, or say why they are not taken up.",
      ru: "Свяжите с ними мероприятия, которые их продолжают, добавьте новые или объясните, почему они не продолжаются.",
      az: "Onları davam etdirən tədbirləri bağlayın, yenilərini əlavə edin və ya niyə davam etdirilmədiklərini yazın.",
    },
  },
  "no-result": {
    criterion: "response-to-monitoring",
    group: "check",
    say: {
      en: "The result of this measure of the earlier plan was not given or could not be read: {}.",
      ru: "Результат этого мероприятия предыдущего плана не указан или не прочитан: {}.",
      az: "Əvvəlki planın bu tədbirinin nəticəsi göstərilməyib və ya oxunmayıb: {}.",
    },
    many: {
      en: "The results of these measures of the earlier plan were not given or could not be read: {}.",
      ru: "Результаты этих мероприятий предыдущего плана не указаны или не прочитаны: {}.",
      az: "Əvvəlki planın bu tədbirlərinin nəticələri göstərilməyib və ya oxunmayıb: {}.",
    },
    mend: {
      en: "Set its result by hand; until then no measure counts as its answer.",
      ru: "Укажите его результат вручную: до этого никакое мероприятие не считается ответом на него.",
      az: "Nəticəsini əllə göstərin: ona qədər heç bir tədbir ona cavab sayılmır.",
    },
    manyMend: {
      en: "Set their results by hand; until then no measure counts as their answer.",
      ru: "Укажите их результаты вручную: до этого никакое мероприятие не считается ответом на них.",
      az: "Nəticələrini əllə göstərin: ona qədər heç bir tədbir onlara cavab sayılmır.",
    },
  },
  "unlinked-measure": {
    criterion: "feasibility",
    group: "check",
    say: {
      en: "The plan before did not finish it ({}); it stands here in the same words or nearly, and nobody has linked the two.",
      ru: "В предыдущем плане оно не было завершено ({}); здесь оно изложено теми же или почти теми же словами, а связь между ними не указана.",
      az: "Əvvəlki planda başa çatdırılmayıb ({}); burada eyni və ya demək olar ki, eyni sözlərlə durur, aralarındakı əlaqə göstərilməyib.",
    },
    many: {
      en: "The plan before did not finish them ({}); they stand here in the same words or nearly, and nobody has linked them.",
      ru: "В предыдущем плане они не были завершены ({}); здесь они изложены теми же или почти теми же словами, а связь между ними не указана.",
      az: "Əvvəlki planda başa çatdırılmayıblar ({}); burada eyni və ya demək olar ki, eyni sözlərlə dururlar, aralarındakı əlaqə göstərilməyib.",
    },
    mend: {
      en: "Link the earlier measure to this one, and say what will be different this time.",
      ru: "Свяжите с ним прежнее мероприятие и покажите, что изменится на этот раз.",
      az: "Əvvəlki tədbiri bu tədbirlə bağlayın və bu dəfə nəyin fərqli olacağını göstərin.",
    },
    manyMend: {
      en: "Link the earlier measures to these, and say what will be different this time.",
      ru: "Свяжите с ними прежние мероприятия и покажите, что изменится на этот раз.",
      az: "Əvvəlki tədbirləri bu tədbirlərlə bağlayın və bu dəfə nəyin fərqli olacağını göstərin.",
    },
  },
  "carried-over": {
    criterion: "feasibility",
    group: "check",
    say: {
      en: "The plan before did not finish it ({}), and it stands here unchanged.",
      ru: "В предыдущем плане оно не было завершено ({}) и перенесено сюда без изменений.",
      az: "Əvvəlki planda başa çatdırılmayıb ({}) və burada olduğu kimi qalıb.",
    },
    many: {
      en: "The plan before did not finish them ({}), and they stand here unchanged.",
      ru: "В предыдущем плане они не были завершены ({}) и перенесены сюда без изменений.",
      az: "Əvvəlki planda başa çatdırılmayıblar ({}) və burada olduğu kimi qalıblar.",
    },
    mend: {
      en: "Say what will be different this time: another lead, more time or money, smaller steps.",
      ru: "Покажите, что изменится на этот раз: основной исполнитель, срок исполнения, бюджет, более мелкие шаги.",
      az: "Bu dəfə nəyin fərqli olacağını göstərin: icraçı, müddət, vəsait, daha kiçik addımlar.",
    },
  },
}
