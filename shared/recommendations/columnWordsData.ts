/**
 * The words of column headers, over folded text (ı is i, ğ is q, ё is е), by language. The main
 * noun decides: the last one in Azerbaijani ("Tövsiyə verən qurum"), the first one in Russian
 * («Орган, давший рекомендацию»), in English the last before "of", "for" or the like.
 */
export const headWords = {
  en: {
    number: "(?:no|nos|nr|numbers?|num|id|para|paragraphs?|ref|reference|code|serial)",
    source:
      "(?:sources?|issued|issuer|issuing|bod(?:y|ies)|mechanism\\p{L}*|organi[sz]ations?|documents?|reports?|committees?|recommended by|author|origin)",
    year: "(?:years?|dates?)",
    text: "(?:recommendations?|measures?|activit(?:y|ies)|actions?|tasks?|commitments?)",
    result:
      "(?:results?|status|implementation|progress|achieve\\p{L}*|outcomes?|fulfil\\p{L}*|execution|completion|performance)",
    note: "(?:notes?|comments?|remarks?|explanations?|reasons?)",
    form: "(?:text|wording|description|content|title|name|formulation)",
  },
  ru: {
    number: "(?:номер\\p{L}*|пункт\\p{L}*|nn|код\\p{L}*|шифр\\p{L}*)",
    source:
      "(?:источник\\p{L}*|орган(?!из)\\p{L}*|организац\\p{L}*|документ\\p{L}*|доклад\\p{L}*|отчет(?!н)\\p{L}*|кем|кто|механизм\\p{L}*|комитет\\p{L}*)",
    year: "(?:год(?:а|ы|у)?|дата|даты)",
    text: "(?:рекомендаци\\p{L}*|мероприят\\p{L}*|мер[аы]?|действи[еяй]|задач\\p{L}*|обязательств\\p{L}*)",
    result:
      "(?:результат\\p{L}*|статус\\p{L}*|исполнени\\p{L}*|выполнени\\p{L}*|состояни\\p{L}*|реализаци\\p{L}*|ход|прогресс|достигнут\\p{L}*|сделан\\p{L}*|отметк\\p{L}*|итог\\p{L}*|факт\\p{L}*)",
    note: "(?:примеч\\p{L}*|коммент\\p{L}*|пояснен\\p{L}*|причин\\p{L}*)",
    form: "(?:текст\\p{L}*|содержани\\p{L}*|формулировк\\p{L}*|наименовани\\p{L}*|названи\\p{L}*|описани\\p{L}*)",
  },
  az: {
    number: "(?:sira\\p{L}*|nömrə\\p{L}*|bənd\\p{L}*|kod\\p{L}*)",
    source:
      "(?:mənbə\\p{L}*|qurum\\p{L}*|orqan\\p{L}*|sənəd\\p{L}*|hesabat\\p{L}*|təşkilat\\p{L}*|komitə\\p{L}*|kim)",
    year: "(?:il|ili|tarix|tarixi)",
    text: "(?:tövsiyə\\p{L}*|tədbir\\p{L}*|fəaliyyət\\p{L}*|tapşiriq\\p{L}*|öhdəlik\\p{L}*)",
    result:
      "(?:nəticə\\p{L}*|status\\p{L}*|vəziyyət\\p{L}*|icra|icrasi\\p{L}*|icranin|yerinə yetiril\\p{L}*|gediş\\p{L}*|görül\\p{L}*)",
    note: "(?:qeyd\\p{L}*|şərh\\p{L}*|izah\\p{L}*|səbəb\\p{L}*)",
    form: "(?:mətn\\p{L}*|məzmun\\p{L}*|ad|adi|təsvir\\p{L}*)",
  },
} as const

/** Words for the state of a measure, whatever else the header names. */
export const standing =
  "(?:status|progress|state of (?:play|implementation)|actual|achieved|fulfilled|implemented|статус\\p{L}*|состояни\\p{L}*|ход|отметк\\p{L}*|фактическ\\p{L}*|(?:ис|вы)полнени[ея]|(?:icra )?vəziyyəti?|statusu?|gedişi|faktiki|icrasi)"

/** Expected results of a measure, as opposed to achieved ones. */
export const planned =
  "(?:expected|planned|intended|anticipated|desired|envisaged|foreseen|projected|targeted|target|ожидаем\\p{L}*|(?:за)?планир\\p{L}*|планов\\p{L}*|намечен\\p{L}*|предполагаем\\p{L}*|предусмотр\\p{L}*|целев\\p{L}*|желаем\\p{L}*|прогноз\\p{L}*|gözlən\\p{L}*|planlaşdir\\p{L}*|nəzərdə tutul\\p{L}*|hədəf\\p{L}*|proqnoz\\p{L}*)"

/** Words that make a column of expected results one of achieved ones. */
export const actual =
  "(?:actual|achieved|real|фактическ\\p{L}*|достигнут\\p{L}*|faktiki|əldə edil\\p{L}*)"

/** People, times, indicators and money: fields that are not imported. */
export const others =
  "(?:responsib\\p{L}*|leads?|lead agency|implement(?:ing|ers?)|executing|partners?|deadlines?|time|timeline|time-?frame|term|period|(?:implementation|completion) (?:dates?|years?|body|agency)|(?:dates?|year) (?:of|for) (?:implementation|completion)|(?:done|implemented|carried out|executed|completed|fulfilled) (?:by|in|on)|indicators?|outputs?|targets?|budget|costs?|funding|ответствен\\p{L}*|исполнител\\p{L}*|соисполнител\\p{L}*|кем (?:ис|вы)полн\\p{L}*|(?:дата|год) (?:ис|вы)полнения|срок\\p{L}*|индикатор\\p{L}*|показател\\p{L}*|бюджет\\p{L}*|финансир\\p{L}*|стоимост\\p{L}*|icraçi\\p{L}*|məsul\\p{L}*|müddət\\p{L}*|vaxt\\p{L}*|icra (?:tarixi|ili|müddəti|vaxti)|indikator\\p{L}*|göstərici\\p{L}*|büdcə\\p{L}*|maliyyə\\p{L}*)"

/** Words that ask for a time or a person, whatever is beside them. */
export const times =
  "(?:by|dates?|years?|deadlines?|period|дата|год|срок\\p{L}*|tarixi|ili|müddəti?)"

/** Scores for results, which the table explains. */
export const scores =
  "(?:scores?|ratings?|marks?|points|grades?|балл\\p{L}*|оценк\\p{L}*|рейтинг\\p{L}*|bal|bali|ballar\\p{L}*|xal|xali|qiymət\\p{L}*|reytinq\\p{L}*)"
