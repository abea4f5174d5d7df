/**
 * The words of negation and report in each language, as patterns on a folded word (lower case; in
 * Azerbaijani i for ı, q for ğ; in Russian е for ё).
 */
export const denialWords = {
  en: {
    /** Auxiliary verbs. */
    verb: /^(?:is|are|be|being|shall|will|may|must|can|could|should|would|does|do|has|have|need|becomes?|remains?|gets?)$/u,
    past: /^(?:was|were|had|did|been)$/u,
    act: /^(?!need|feed|speed|proceed|seed)\p{L}{3,}ed$/u,
    not: /^(?:not|never|cannot|without|t|non)$/u,
    notOnly: /^(?:only|merely|just|simply|later|more|less|least)$/u,
    nobody: /^(?:no|nobody|none|neither|nor|nothing)$/u,
    within: /^(?:with|of|by|in|under|for|at|has|have|had|there)$/u,
    /** The beginning of another clause. */
    turn: /^(?:who|which|that|if|when|where|unless|until|while|whereas|but|because|after|before|once|and|or|so|then)$/u,
    list: /^(?:and|or)$/u,
    /** Words that forbid or avoid what follows, and words that end what precedes. */
    away: /^(?:prohibit\p{L}*|forbid\p{L}*|ban|bans|banned|banning|abolish\p{L}*|repeal\p{L}*|refrain\p{L}*|avoid\p{L}*|prevent\p{L}*|outlaw\p{L}*|protect(?:s|ed|ing)?|barred|exempt\p{L}*|eliminat\p{L}*|end|ends|ending|stop|stops|stopping|instead|rather|spare|spared|sparing|reject\p{L}*|condemn\p{L}*|discourag\p{L}*|immun\p{L}*|against|cancel\p{L}*|quash\p{L}*|lift|waiv\p{L}*|alternatives?|penalis\p{L}*|penaliz\p{L}*|criminalis\p{L}*|punishable|offence)$/u,
    awayBehind:
      /^(?:prohibited|forbidden|banned|excluded|abolished|unlawful|inadmissible|unacceptable|ended|ruled|repealed|eliminated|avoided|prevented|illegal|outlawed|never|punishable|punished|penalised|waived|cancelled|an|impermissible|barred)$/u,
  },
  ru: {
    finite:
      /(?:ет|ют|ит|ят|ут|ат|ется|ются|ится|ятся|атся|утся|ть|ться|ти|жен|жны|жна|ан|аны|ана|ены|ена)$/u,
    past: /^(?!недели$|дали$|или$|если$|цели$|боли$|доли$|роли$|жили$|протокол|персонал|материал|журнал|канал|портал|филиал|потенциал|сигнал|капитал|трибунал|раздел(?:а|е)?$|отдел(?:а|е)?$|предел|дел[ао]$|школа$|правил[ао]$|начал[ао]$|сила$|сел[ао]$|тел[ао]$)\p{L}{2,}[аеиоуыюя](?:л|ла|ло|ли|лся|лась|лось|лись)$/u,
    /** A form that can be denied after it: "publish one may not". */
    open: /(?:ть|ться|ти)$/u,
    was: /^(?:был|была|было|были)$/u,
    notOnly:
      /^(?:только|лишь|менее|более|ранее|раньше|позднее|позже|реже|ниже|выше|свыше|просто)$/u,
    /** Light verbs after "не", which extend the negation to everything that depends on them. */
    light:
      /^(?!\p{L}*(?:ющ|ящ|вш))(?:допуск|подверг|подлеж|мог|може|должн|вправе|примен|провод|производ|требу|име|разреш|привлек|явля|станов|служ|влеч|влек|обусл|завис|связ|став|станет|буд|счита)/u,
    /** Light verbs that do so only within their clause. */
    begins: /^(?:ввод|планиру|предусматрива)/u,
    nobody: /^(?:ни|никто|никого|никому|никогда|никак\p{L}*|нельзя|недопустим\p{L}*)$/u,
    turn: /^(?:котор\p{L}+|если|когда|а|но|однако|пока|кто)$/u,
    away: /^(?:запре[тщ]\p{L}*|недопущ\p{L}*|недопустим\p{L}*|исключ\p{L}*|отказаться|прекра[тщ]\p{L}*|отмен\p{L}*|упраздн\p{L}*|искорен\p{L}*|воздерж\p{L}*|избега\p{L}*|избеж\p{L}*|предотвра\p{L}*|предупрежд\p{L}*|защи(?!ты$)\p{L}*|освобожд(?!е\p{L}*н)\p{L}*|вместо|против|недействительн\p{L}*|незаконн\p{L}*|альтернатив\p{L}*|наказуем\p{L}*|оградит\p{L}*)$/u,
    awayBehind:
      /^(?:запрещ\p{L}*|нельзя|недопустим\p{L}*|исключает\p{L}*|исключаются|исключено|прекраща\p{L}*|отменя\p{L}*|незаконно|наказуем\p{L}*)$/u,
  },
  az: {
    denied:
      /(?:m[iuü]r(?:l[aə]r)?|m[aə]y[aə]c[aə][qk]\p{L}*|m[aə]m[aə]li\p{L}*|m[aə]zl?[aə]?r?|m[aə]yib\p{L}*|m[aə]miş\p{L}*|m[aə]sin(?:l[aə]r)?|m[aə]di(?:l[aə]r)?|m[aə]y[aə]n\p{L}*|m[aə]d[aə]n|m[aə]di(?:q|y|k)\p{L}*|m[aə]m[aə](?:si|q|k|y)\p{L}*|m[aə](?:y[aə])?r[aə][qk])$/u,
    /** Words that only end like a denied verb. */
    notDenied:
      /^(?:məmur|ömür|kömür|dəmir|təmir|əmir|xəmir|namaz|\p{L}*(?:qurum|zaman)\p{L}*|adam\p{L}*|məzlər|yaramaz|mədən\p{L}*)$/u,
    deniedWord:
      /^(?:deyil\p{L}*|yoxdur|yox|qadaqan\p{L}*|yolverilməz\p{L}*|yolveril\p{L}*|olmadan|olmaqsizin|heç)$/u,
    past: /(?:[iuü]b|[iuü]bl[aə]r|m[iuü]şd[iuü]r(?:l[aə]r)?|m[iuü]şdi|m[iuü]şdil[aə]r|[iuüaə]rdi|[iuü]rdil[aə]r)$/u,
    perfect: /m[iuü]ş$/u,
    finite:
      /(?<!^(?:b|tədb|təs|da|nad|əs|təqd|tac|mühac|zənc|fik|şa))(?:[iuü]r|[iuü]rl[aə]r|d[iuü]r|d[iuü]rl[aə]r|m[aə]li|m[aə]lid[iuü]r|m[aə]lid[iuü]rl[aə]r|[aə]c[aə][qk]|[aə]c[aə][qk]l[aə]r|[aə]c[aə][qk]d[iuü]r|bil[aə]r|bil[aə]rl[aə]r|sin|sinl[aə]r|[iuü]nur|[iuü]nurlar)$/u,
    /**
     * A verbal noun, as in names of measures: it is ordered unless the next word forbids or avoids
     * it.
     */
    noun: /m[aə](?:si|sin\p{L}+|l[aə]ri\p{L}*|q|k|q[aə]|y[aə]|y[iuü]n\p{L}*)$/u,
    bare: /m[aə]si$/u,
    away: /^(?:qadaqa\p{L}*|yolveril\p{L}*|qarşisin\p{L}*|ləqv\p{L}*|əvəzinə|aradan|dayandiril\p{L}*|son|azad|məhdudlaşdir\p{L}*|yol)$/u,
  },
} as const
