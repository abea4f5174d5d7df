import { latinAndCyrillic } from "../../text/latinAndCyrillic.ts"

/**
 * The ways in which a language says that a document excludes a matter, as patterns on a folded
 * sentence.
 */
export interface LeftOutWords {
  /** Exclusions, unless the sentence is a promise. */
  readonly said: readonly RegExp[]
  /** Rare exclusions, which are compiled only when needed. */
  readonly seldom: readonly RegExp[]
  /** Promises in the form of a negation: nobody and nothing is exempt. */
  readonly promised: readonly RegExp[]
}

/**
 * The patterns of one language, written for folded text (lower case; in Azerbaijani i for ı, q for
 * ğ; in Russian е for ё). `DOC` is a word for the document, `LAW` one for other rules that may
 * settle the matter, `W` the rest of a word.
 */
function patterns(
  doc: string,
  law: string,
  said: readonly string[],
  seldom: readonly string[],
  promised: readonly string[],
): LeftOutWords {
  const patternOf = (source: string) =>
    latinAndCyrillic(
      new RegExp(
        source
          .replaceAll("DOC", `(?:${doc})`)
          .replaceAll("LAW", `(?:${law})`)
          .replaceAll("W", "\\p{L}*"),
        "u",
      ),
    )
  return {
    said: said.map(patternOf),
    seldom: seldom.map(patternOf),
    promised: promised.map(patternOf),
  }
}

const made =
  "created|introduced|established|set up|founded|instituted|opened|launched|financed|funded|appointed|organi[sz]ed"
/**
 * Things that a plan founds or gives, with the words before them. Where the negated verb comes
 * first, only these are exclusions, and burdens on others: denying a burden on the people whom a
 * plan helps (a case, a limit, a deportation) is a promise. "The shelter" exists already, and is
 * not excluded either.
 */
const given =
  "(?:(?:an?|any|such|the(?= \\p{L}+ (?:up )?of )) )?(?:(?:creation|establishment|introduction|opening|appointment|launch|setting up|provision|granting|holding|organi[sz]ation|development|post|position) of (?:(?:an?|any|the) )?)?(?:(?!(?:an?|the|of|for|to|in|on|at|by|from|with|is|are|be|not|who|that)\\b|closed|locked|secure|detention|deport|remov|return|expuls|limit|waiting|prescri|penal|punish|paid|compulsory|mandatory|quota)[\\p{L}\\d'’/-]+ ){0,5}(?:funds?|cent(?:re|er)s?|shelters?|homes?|refuges?|bod(?:y|ies)|offices?|posts?|positions?|institut\\w+|agency|councils?|committees?|units?|teams?|mechanisms?|regist(?:er|ry)s?|databases?|services?|hotlines?|helplines?|programmes?|programs?|schemes?|projects?|periods?|allowances?|benefits?|grants?|aid|rapporteurs?|coordinators?|ombudsman|training|courses?|seminars?|workshops?|campaigns?|surveys?|stud(?:y|ies)|permits?|networks?|platforms?|websites?|compensation|amendments?(?= to )|labou?r inspections|licen[cs](?:es|ing)(?= (?:of|for) (?:[\\p{L}-]+ )?(?:agenc|employer|intermediar))|confiscation(?= of (?!vict\\p{L}+)(?:[\\p{L}'’-]+ ){0,2}?(?:proceeds|profits|\\p{L}+ckers?(?!\\p{L})|offender|perpetrator))|criminali[sz]ation(?= of (?:the )?(?:use|clients?|demand|purchase|organ)\\b))"
const give =
  "(?:provide(?: for)?|contain|introduce|foresee|envisage|set up|include|establish|create|appoint|open|found|finance|offer|grant|give|run|hold|organi[sz]e|launch|propose)"
const behindGiven = "(?:of|for|to|on|in|at|from|with|by|under|against|among|during|or|nor)"
/** Things whose denial is a promise: about people, information on them, and burdens on them. */
const ofPeople =
  "(?!.*\\b(?:information(?! (?:campaign|cent|line))|data|names?|identit\\w+|details?|address\\w*|photograph\\w*|records?|third|media|press|accused|journalists?|fees?|charges?|penalt\\w+|fines?|proceedings|detention|deport\\w+|expulsion|confrontations?|quotas?|restrict\\w+|requirements?)\\b)"
const unconditional =
  "(?![^.;]*\\b(?:without|unless|until|before|except|only|instead|merely|solely|condition\\w*|must|ha(?:s|ve) to|who|whom|within which|where|when|if)\\b)"
/** After a burden: it is laid on those against whom a plan protects. */
const onOthers =
  " (?:for (?:the )?(?:use|using|purchase|buying|exploit\\w+|employing|recruiting|charging|withholding|confiscating)\\b|(?:for|of|on|to|against) (?:the )?(?:(?!vict|child|witness|migrant|survivor|and |or )[\\p{L}-]+ ){0,2}?(?:employers?|agenc(?:y|ies)|clients?|customers?|buyers?|users?|perpetrators?|offenders?|\\p{L}+ckers?(?!\\p{L})|recruiters?|brokers?|intermediar(?:y|ies)|compan(?:y|ies)|business(?:es)?|legal (?:persons?|entit(?:y|ies))|corporations?|(?:those|persons?|people|anyone) who (?:use|employ|exploit|buy|charge|recruit)s?)\\b)"
/**
 * The people whom a plan helps: denying a fine on them is a promise, denying one on an employer is
 * not.
 */
const helped =
  "\\b(?:vict\\p{L}+|survivors?|child|children|minors?|witness(?:es)?|migrants?|refugees?|foreigners?|asylum|residents?|(?<!legal )persons?|people|wom[ae]n|workers?|returnees?)\\b"
const burden = `(?:detention|deportation|expulsion|confrontations?|fees?|(?:(?<!\\b(?:job|employment|housing|training) )quotas?(?! (?:of|for|on|in) (?:[\\p{L}-]+ )?(?:jobs?|employment|work(?:places)?|housing|training)\\b)|(?:criminal|court|deportation) (?:cases?|charges)|proceedings|restrictions?|requirements?|penalt(?:y|ies)|fines?)(?<=^(?=.*${helped}).*)(?!${onOthers}))(?= (?:for|of|on|to|between|in|against|from|with|is|are|was|were|will|shall|nor|or|and)\\b)`
const planned = "foreseen|planned|envisaged|proposed|scheduled|budgeted|provided for|contemplated"
const dealt =
  "dealt with|considered|regulated|settled|addressed|examined|taken up|treated|governed|discussed|looked at|returned to|decided|provided for|covered|reviewed|resolved"

const english = patterns(
  "(?:this|the|our|its|present|said)(?: (?:present|current|national|state|action|multi-year|new))* (?:plan|strategy|programme|program|roadmap|road map|document|measures)|(?:this|our|present) (?:framework|agenda|policy|concept|chapter|section|text|objective)",
  "bill|act|law|code|reform|strategy|plan|programme|program|legislation|instrument|decree|regulations?|procedure|document|concept|budget|period",
  [
    "(?:DOC|\\bit|\\bwe)\\b[^.;]{0,40}?\\b(?:does|do|did|will|shall|would)(?: not|n't|n’t) (?:(?:as )?yet |\\w+ly )?(?:deal|cover|address|regulate|touch|govern|concern|extend|provide for|contain|introduce|change|amend|alter|modify|foresee|envisage|set out|lay down|propose|include|speak|discuss|treat|enter into|take up|take a position|create|plan|intend|pronounce|settle|mention|open)",
    "\\b(?:government|ministry|cabinet|state|parliament|we)\\b[^.;]{0,20}\\b(?:does not|do not|has no|have no)(?: at present| currently| now)? (?:propose|intend|plan|intention|plans)\\b",
    "\\b(?:is|are|was|were|be|do|does|did) not? (?:longer )?(?:\\w+ly )?(?:form |constitute |belong )?(?:the |a |an |to the |to |among the |among |within the |within )?(?:subjects?|subject-matter|parts?|matters?|objects?|topics?|questions?|concern|purpose|aim|task|theme|scope|remit|business|measures|tasks|aims)\\b (?:of|for|to|among|set|under)?[^.;]{0,35}(?:DOC|\\bhere\\b)",
    "\\bnot (?:a matter )?(?:for|of|by|under|in|within) (?:this|the present|the current) (?:action )?(?:plan|strategy|programme|program|document)",
    "(?<!carr\\w* )\\b(?:outside|beyond|out of|exclude\\w* from|excluding)(?: the)?(?: (?:scope|remit|reach|ambit|bounds|framework|limits|subject|purview|terms|field|coverage|compass)(?: of)?)? DOC",
    "\\b(?:left|kept|taken|struck|leaves?|leaving) (?:\\w+ )?(?:out of|aside by|aside in|outside) DOC|\\b(?:leaves?|left) (?:\\w+ ){1,4}(?:aside|out)\\b|\\bleaves? (?:\\w+ ){0,6}(?:untouched|unchanged|as (?:it|they) (?:is|are|stands?))\\b",
    "\\b(?:is|are|was|were|been|be) (?:\\w+ly )?(?:left to|reserved for|referred to|relegated to) (?:the|a|an|another|other|future|separate|later|subsequent)\\b[^.;,]{0,40}\\bLAW\\b",
    `\\b(?:will|shall|is to|are to|may|can|should)(?: only| instead| rather| likewise| also| therefore)? be (?:${dealt})\\b[^.;]{0,60}?(?:(?<!no |not )\\blater\\b|\\belsewhere\\b|\\bin due course\\b|\\b(?:a|an|another|some) (?:separate|other|later|special|different|future)?\\s?LAW\\b|\\b(?:the )?(?:next|following|subsequent|future) LAW\\b|\\b(?:when|once|after|if) the [^.;]{0,40}LAW[^.;]{0,20}(?:amended|revised|adopted|redrafted|reviewed|rewritten|changed|passed|enacted)|\\bwithin the [^.;]{0,30}reform\\b)`,
    `(?<!no |not )\\b(?:later|in due course)\\b[^.;]{0,10}\\bbe (?:${dealt})\\b`,
    "\\b(?:postponed|deferred|put off|shelved|carried over|held over|left) (?:until|till|to|for|beyond) (?:the |a )?(?:(?:next|later|future|following|another|subsequent|further) (?:LAW|planning|phase|cycle|stage|term|notice)|(?:after |beyond )?\\d{4})",
    "\\bwill (?:\\w+ )?be (?:dealt with|settled|considered|addressed|taken up) (?:in|by|under) the (?:\\w+ )?(?:law|act|code|bill)\\b",
    "^(?!.*\\b(?:information|data|names?|identit\\w+|details?|address\\w*|photograph\\w*|records?|third|media|press|accused|journalists?)\\b).*\\b(?:will not|won[’']t|none will) be (?:\\w+ly )?(?:provided|created|introduced|established|set up|held|offered|adopted|financed|funded|opened|organi[sz]ed|appointed)\\b(?![^.;]*\\b(?:without|unless|until|before|except|only|instead)\\b)",
    "\\bnot (?:\\w+ly )?\\w+ed (?:under|in|by|within) (?:this|the present|the current) (?:\\w+ )?(?:plan|programme|strategy|document)",
    "\\bnothing in DOC",
    "\\b(?:forms?|makes?|is|are|has|have|finds?) no (?:part|place|subject|object) (?:of|in) DOC",
    "\\bno (?:further|more|new|other|additional|separate|special|specific|such) (?:[\\p{L}-]+ ){1,3}(?:will|shall|is to|are to) be (?:provided|created|introduced|established|set up|held|offered|adopted|financed|funded|opened|organi[sz]ed|launched|run)\\b(?![^.;]*\\b(?:without|unless|until|before|except)\\b)",
    "\\bnot (?:been )?(?:carried over|carried forward|taken over|brought over|transferred|moved)\\b[^.;]{0,20}\\bfrom the (?:\\w+ )?(?:previous|earlier|former|last|old|preceding|first|second|third) (?:\\w+ )?(?:plan|programme|strategy|document)",
    "\\bnot (?:\\w+ )?\\w+ed here\\b|\\b(?:considered|discussed|proposed) and (?:rejected|dropped|abandoned)\\b",
    "\\b(?:wait|waits|left|kept|reserved|saved|intended|scheduled|meant) (?:for|until|to|till) (?:the |a )(?:next|following|subsequent|future|later) (?:\\w+ )?LAW",
    "\\bno (?:\\w+ )?(?:provision|arrangement|allowance|proposal|commitment)s?\\b[^.;]{0,30}\\b(?:is|are|was|were|been|be) (?:made|given|included)\\b(?! against| without)",
    "\\bno\\b[^.;,]{0,50}\\b(?:is|are|was|were|be) (?:\\w+ly )?(?:foreseen|planned|envisaged|proposed|scheduled|budgeted)\\b(?![^.;]*\\b(?:without|unless|until|before|except)\\b)",
    `\\b(?:is|are|was|were|been|be) not (?:\\w+ )?(?:${planned})\\b(?![^.;]*\\b(?:without|unless|until|before|except)\\b)`,
    `\\bneither\\b[^.;]{0,90}\\bnor\\b[^.;]{0,70}\\b(?:is|are|was|were) (?:${planned}|part|included|covered|regulated)`,
    "(?:DOC|\\bit|\\bwe)\\b[^.;]{0,30}\\b(?:says? nothing|has nothing|have nothing|(?:is|are|remains?) silent|(?:makes?|contains?|offers?|sets?|gives?) no (?:\\w+ )?(?:provision|mention|reference|proposal|commitment|measure|rule|step|arrangement)s?|passes? over)\\b",
    "\\b(?:unchanged|untouched|unaffected|unregulated|as (?:it|they) (?:is|are|stands?|now stands?))\\b (?:under|by|in|for|during|throughout) [^.;]{0,12}DOC",
    `\\bnot (?:yet |now |currently |deliberately |otherwise |itself |further )?(?:touched upon|touched on|touched|amended|changed|altered|included|mentioned|${dealt}) (?:up |further )?(?:by|in|under|within|here|among)\\b[^.;]{0,20}(?:DOC|here\\b)`,
    "\\b(?:belongs?|falls? (?:to|under)|(?:is|are) (?:a )?matters? (?:for|of)) (?:to )?(?:the|another|a separate) [^.;,]{0,30}(?:bill|act|code|law|reform|strategy)\\b[^.;]{0,20}(?:, not|and not|rather than|, and)",
  ],
  [
    // "Nor is the creation of … envisaged": the verb before its object.
    `\\b(?:(?:nor|neither)(?: (?:is|are|was|were|will|shall|would))?|no(?=[^.;]*, nor \\p{L}+ one ))(?: there (?:to )?be)? ${ofPeople}${given}(?: ${behindGiven} (?:(?!\\b(?:than|as)\\b)[^.;:,]|,(?= nor )){1,140}?)?(?: (?:is|are|will|shall))?(?: to)?(?: be)?(?: \\w+ly)? (?:${planned}|intended|(?<= be (?:\\w+ly )?)(?!(?:financed|funded) (?:from|by|with|out of)\\b)(?:${made})|(?:${made}) [^.;]{0,30}(?:DOC|\\b(?:the|this) (?:\\w+ )?(?:period|term)\\b))${unconditional}`,
    `(?:\\b(?:nor|neither) (?:(?:is|are|has|have) (?:there )?(?:\\w+ ){0,2}(?:provision|allowance|plan|intention|proposal|commitment)s? (?:been )?(?:made )?(?:for|to ${give})|is it (?:${planned}|intended) to ${give}|(?:does|do|did|will|shall|would) (?:we|DOC|the (?:government|ministry|cabinet|state))(?: itself| \\w+ly)?(?: (?:plan|intend|propose) to)? ${give})|DOC (?:\\w+ly )?${give}e?s (?:for )?neither(?: for)?) ${ofPeople}${given}(?= ${behindGiven}\\b|[.,;]|$)${unconditional}`,
    "\\b(?:nor|neither) (?:does|do|did|will|shall) DOC\\b[^.;]{0,20}?\\b(?:deal with|cover|address|regulate|touch|govern|concern|change|amend|alter|speak)\\b",
    `\\b(?:nor|neither) (?:is|are) (?:[\\p{L}-]+ ){0,2}(?:liability|punishment|sanctions?|penalt(?:y|ies)|fines?)${onOthers}[^.;:,]{0,100} (?:${planned})${unconditional}`,
  ],
  [
    "\\b(?:nobody|no one|none of)\\b|\\bno (?!(?:provision|measure|step|rule|fund|money|budget|campaign|arrangement|allowance|mention|proposal|commitment|action|activit|further|separate|special|specific|such)\\p{L}*)[\\p{L}-]+ (?:\\p{L}+ ){0,4}(?:shall|may|must|is to|are to|can|will) (?!be (?:set up|created|established|introduced|founded|opened|appointed|launched)\\b)|\\bnot (?:only|merely|just|simply|stop|end|limited|confined|restricted)\\b|\\b(?:without|unless|until|before) (?:\\p{L}+ ){0,4}(?:consent|assess|having|being)",
    // The denial of a burden on the people whom a plan helps.
    `\\b(?:no|nor|neither)(?: (?:is|are|was|were|will|shall|would))?(?: (?:an?|any|the))?(?: [\\p{L}-]+)? ${burden}|^(?:(?:an?|any|the) )?(?:[\\p{L}-]+ )?${burden}[^.;,:]{0,80} (?:(?:is|are) not (?:${planned})|(?:will|shall) not be (?:${made}))`,
  ],
)

const besides =
  "(?:(?:а |но )?(?:и|ни|также|тоже|равно|равно как(?: и)?|как и|точно так же|тем более|кроме того|при этом|одновременно|к тому же|наконец|наряду с этим),? )"
const ofPeopleInRussian =
  "(?![^.;]*(?<!\\p{L})(?:плат[аыу]|штраф|сбор(?!н)|пошлин|наказани|взыскани|ограничени|запрет|препятстви|помех|очеред|требовани|обязанност|услови|производств|угроз|риск|впечатлени|видимост|квот|лимит|депортаци|выдворени|высылк|закрыт|принуд(?!ительн\\p{L}+ труд)|давност|котор|дел[оа](?!\\p{L})|(?<!баз\\p{L} )данны[ехм]|сведени|информаци(?!онн)|(?:без|пока|до|кроме|только|если|иначе)(?!\\p{L})))"
const givenInRussian =
  "(?:и |также )?(?:(?:в рамках )?(?:(?:настоящ|данн|эт)\\p{L}+ )?DOC )?(?:и )?(?:(?:учреждени|создани|введени|открыти)\\p{L} )?(?:\\p{L}+(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ое]го|[ыи]х) (?:и )?){0,4}(?:фонд|центр|приют|убежищ|орган(?!из)|учреждени|служб|должност|институт|бюро|отдел(?!ьн)|подразделени|комисси|совет|комитет|групп|аппарат|механизм|реестр|баз\\p{L} данных|лини[яий]|программ|период|срок (?:на|для)(?! подач| обращ| обжал| принят)|пособи|выплат|компенсаци|курс|обучени|кампани|вид\\p{L}* на жительство|уполномоченн|докладчик|координатор|лицензировани\\p{L} (?:\\p{L}+ )?агентств|ответственност\\p{L} (?:за (?:ис)?пользование услуг|(?:юридическ|работодател|посредник|клиент|заказчик)))"
const helpedInRussian =
  "(?<!\\p{L})(?:жертв|пострадавш|потерпевш|дет(?:и|ей|ям|ях|ьми)(?!\\p{L})|ребен|несовершеннолетн|свидетел|мигрант|беженц|иностран|убежищ|женщин|работник|(?<!юридическ\\p{L}{2,3} )лиц(?:о|а|у|ом|ам|ах|ами)?(?!\\p{L}))"
const onOthersInRussian =
  " (?:за (?:ис)?(?:пользовани|эксплуатаци|удержани|изъяти|вербовк|покупк)|(?:(?:для|к|на|против|в отношении) )?(?:(?!жертв|пострадавш|потерпевш|дет|свидетел|мигрант|и )\\p{L}+ ){0,2}?(?:работодател|агентств|посредник|клиент|заказчик|покупател|вербовщик|торговц|преступник|эксплуатато|компани|предприяти|юридическ|виновн))"
const burdenInRussian = `(?:депортаци|выдворени|задержани|очн\\p{L}+ ставк|срок\\p{L}* давности|(?:квот(?!\\p{L}* (?:рабоч|(?:для|на|при) (?:трудо|прием\\p{L}* на работ)))|лимит|ограничени|требовани|запрет|штраф|уголовн\\p{L}+ (?:дел|преследован))(?<=^(?=.*${helpedInRussian}).*)(?!\\p{L}*${onOthersInRussian}))W`

const russian = patterns(
  "(?:план(?!ир|ов)|программ|стратеги|концепци|дорожн\\p{L}+ карт)W(?<!(?:учебн|прежн|предыдущ|прошл|индивидуальн|личн|истекш)\\p{L}* \\p{L}+)|(?:настоящ|данн|эт)W (?:документ|раздел|глав|перечн)W",
  "закон|кодекс|программ|стратеги|план|документ|акт|реформ|законодательств|решени|порядк|положени|правил",
  [
    "DOC[^.;]{0,60}(?<!\\p{L})не (?:регулир|урегулир|затраг|затрон|каса|охват|охвач|рассматр|рассмотр|содерж|предусм|меня|измен|ввод|вводят|включ|вошл|вошел|войд|вход|устанавл|определя|распростран|предлага|реша|упомина|упомян|ставит|отнес|относ|говор)W",
    "(?<!\\p{L})не (?:регулир|урегулир|затраг|затрон|каса|охват|охвач|рассматр|рассмотр|предусм|меня|измен|включ|вошл|вошел|вход|упомина|упомян|отнес|относ)W(?!\\p{L}| ни в | в (?:систем|структур|состав)? ?(?:министерств|ведомств|правительств|орган|исполнител)W)[^.;]{0,40}DOC",
    "(?<!\\p{L})не (?:переш|перенес|взят|попал|дошл|перекочева)W [^.;]{0,20}(?:из|от) (?:прежн|предыдущ|прошл|стар|истекш)W (?:план|программ|стратеги|документ)W",
    "(?<!\\p{L})не (?:планиру|запланир|намеч|намерен|предполага)W(?! без| до| пока)",
    "(?<!\\p{L})не (?:явля|составля|стал|станов|вход|относ)W [^.;]{0,30}(?:предмет|част|задач|цел|объект|содержани|числ)W[^.;]{0,50}DOC",
    "(?<!\\p{L})а не (?:настоящ|данн|эт)W (?:план|программ|стратеги|документ)W",
    "(?<!\\p{L})(?:за (?:рамк|предел|границ|скобк)W|вне (?:рам|предел|сфер|предмет|действи)W|вне(?!\\p{L}))[^.;]{0,40}DOC",
    "(?:отнес|относ|оставл|передан|отдан)W [^.;]{0,20}(?:предмет|ведени|сфер|компетенц|усмотрени)W[^.;]{0,40}(?:закон|кодекс|стратеги|программ|реформ)W",
    "(?:предмет|задача|дело) (?:иного|другого|отдельного|самостоятельного|будущего|специального) (?:LAW)W",
    "буд(?:ет|ут) (?:рассмотр|рассматр|урегулир|регулир|реш|определ|изуч|учт)W[^.;]{0,50}?(?:(?<!не )(?:позднее|позже)|впоследствии|в дальнейшем|(?:отдельн|ин|друг|специальн|следующ|будущ|очередн)W (?:LAW|этап|период)W|при (?:внесении|разработке|подготовке|пересмотре|принятии)|в рамках [^.;]{0,30}(?:реформ|закон|стратеги|кодекс)W)",
    "(?:(?<!не )(?:позднее|позже)|впоследствии|в дальнейшем) [^.;]{0,15}(?:буд(?:ет|ут)|рассмотр|урегулир)",
    "(?:оставлен|отложен|перенесен|отнесен|отодвинут)W (?:до|на) (?:следующ|последующ|более поздн|будущ|дальнейш|неопределен|срок|период|\\d{4}|время после)W",
    "DOC[^.;]{0,60}(?:умалчива|обходит молчанием|обходят молчанием|обойден\\p{L}* молчанием|ничего не (?:говор|сказ|сообщ)|нет ни слова|ни слова не)W",
    "(?<!\\p{L})оставл(?:ен|я)W [^.;]{0,20}(?:в стороне|за скобк|за предел|за рамк|вне |без изменений)",
    "(?:предполага|планиру|намеч|буд)W [^.;]{0,40}в (?:следующ|последующ|очередн|будущ)W (?:план|программ|стратеги)W|призна\\p{L}* (?:преждевременн|нецелесообразн|излишн)W|(?<!\\p{L})здесь (?:\\p{L}+ )?не (?:\\p{L}+)",
    "исключ(?:ен|ает|ают)W из (?:(?:сфер|предмет|числ|перечн)W [^.;]{0,20})?DOC",
    "^(?!.*(?:данн|сведени|информаци|имен|имя|фамили|адрес|фотограф|третьим лиц|журналист|обвиняем|плат[уы]))(?:.*(?<!\\p{L})(?:предоставл|создав|учрежда|вводит|проводит|открыва|финансир|назнача|организов)W не буд(?:ет|ут)(?!\\p{L})|.*(?<!\\p{L})не буд(?:ет|ут) (?:предоставл|создав|создан|учрежд|введ|вводит|провод|открыт|открыва|назнач|финансир|организ)W)(?![^.;]*(?:без|пока|до|кроме|только)(?!\\p{L}))",
    "(?:в рамках|настоящим|данным|этим) (?:настоящ\\p{L}+ )?DOC[^.;]{0,20} не (?:назнача|предоставл|выдел|созда|проводит|вводит|финансир)W",
    "(?:оста|сохран)W (?:без изменений|неизменн|в прежн|прежн)",
  ],
  [
    // «Равно как не вводится и срок …»: the verb before its object.
    `(?:^|; |, (?=${besides}))${besides}*не (?:созда[ею]тся|учрежда[ею]тся|образу[ею]тся|ввод[ия]тся|открыва[ею]тся) ${ofPeopleInRussian}${givenInRussian}`,
    `(?<!\\p{L})нет (?:и )?в (?:настоящ\\p{L}+ |данн\\p{L}+ )?DOC (?!(?:\\p{L}+ )?(?:лимит|квот|срок|порог|ценз|барьер|проверок|допрос|задержани))${ofPeopleInRussian}`,
  ],
  [
    "(?<!\\p{L})(?:никто|никого|никому|ни од(?:ин|на|но|ного|ному|ной|ну)(?!\\p{L})(?! (?:мер|мероприят|положени|норм))|не (?:только|ограничива\\p{L}*|исключа\\p{L}*|допуска\\p{L}*))",
    // The denial of a burden on the people whom a plan helps.
    `(?<!\\p{L})не (?:планиру|предусматрива|предусмотрен|предполага|намеч|буд)\\p{L}*(?: \\p{L}+(?:ться|тись|ны|на|но|ена|ено|ены))?(?: (?:и|также))? ${burdenInRussian}|^${burdenInRussian}[^.;,:]{0,80} не (?:планиру|предусм|предполага|намеч|буд)`,
  ],
)

// The endings of a negated verb: -mır, -mayıb, -mamışdır, -mayacaq, -madı.
const not =
  "(?:m[iuü]r(?:l[aə]r)?|m[aə]yib(?:dir)?|m[aə]miş(?:dir)?|m[aə]y[aə]c[aə][qk](?:dir)?|m[aə]di)(?!\\p{L})"
const denied = `(?:tənzimlə|əhatə (?:ed|et|olun|edil)|nəzərdə tut|dəyiş|toxun|daxil (?:ed|edil|olun)|sal|bax|deyil|müəyyən (?:ed|edil|olun)|təklif (?:ed|edil|olun)|ayril|göstəril|əks (?:olun|etdir)|yer al|həll (?:ed|edil|olun)|əksini tap|qoyul|məşğul ol|yazil|gir|gətiril|xatirlan|qeyd (?:ed|edil|olun))W`

const madeInAzerbaijani =
  "(?:yaradil|təsis (?:ed|edil|olun)|tətbiq (?:ed|edil|olun)|təyin (?:ed|edil|olun)|açil|qurul)"
const givenInAzerbaijani =
  "(?<!\\p{L})(?:fond|mərkəz|siqinacaq|orqan|qurum|idarə|şöbə|bölmə|büro|vəzifə|təsisat|institut|müəssisə|komissiya|şura|komitə|qrup|aparat|mexanizm|reyestr|baza|xidmət|xətt|proqram|(?<!(?:iddia|son|gözləmə) )müddət|(?<!(?:iddia|son|gözləmə) )dövr|müavinət|təqaüd|kompensasiya|(?:müsadirə|konfiskasiya|lisenziya)(?: qayda)?|təlim|kurs|kampaniya|icazə|məruzəçi|əlaqələndirici|nümayəndə)\\p{L}{0,7}"
const ofPeopleInAzerbaijani =
  "^(?!.*(?:məlumat(?! (?:baza|bank|sistem))|(?<!\\p{L})ad(?:i|lar)|ünvan|şəkil|kimliy|üçüncü şəxs|jurnalist|haqq |haqqi(?!\\p{L})|ödəniş|cəza|cərimə|həbs|sanksiya|tənbeh|məhdudiyyət|məsuliyyət|qadaqa|maneə|təhlükə|risk|növbə|tələb(?!at)|cinayət (?:iş|təqib)|deportasiya|üzləşdirmə|saxlanma|kvota|limit|qapali|məcburi|iş(?:i)? açil|təqsirləndirilən|olmadan|qədər|yalniz))"
const helpedInAzerbaijani =
  "(?<!\\p{L})(?:qurban|zərər ?çək|uşaq|yetkinlik|şahid|miqrant|qaçqin|əcnəbi|siqinacaq|qadin|işçi|(?<!hüquqi )şəxs)"
const onOthersInAzerbaijani =
  "(?:(?:istifadə|istismar)\\p{L}* görə|(?:işəgötürən|agentlik|vasitəçi|müştəri|sifarişçi|alverçi|cinayətkar|şirkət|müəssisə|hüquqi şəxs)(?:l[aə]r)?(?:y?[aə](?: qarşi)?| üçün| barəsində| haqqinda)) (?:\\p{L}+ ){0,2}?"
const burdenInAzerbaijani = `(?:üzləşdirmə|(?<!${onOthersInAzerbaijani})(?:(?<!(?<!\\p{L})iş(?:lə|ə| yer\\p{L}*)? (?:\\p{L}+ ){0,4}?)kvota|limit|məhdudiyyət|qadaqa|cərimə|cinayət (?:iş|təqib))(?<=^(?=.*${helpedInAzerbaijani}).*))\\p{L}{0,5}`

const azerbaijani = patterns(
  "(?:plan(?!laş)|strategiya|proqram|konsepsiya|yol xəritəsi)W(?<!(?:tədris|dərs|əvvəlki|fərdi|keçmiş|ötən|iki) \\p{L}+)|(?:bu|hazirki) (?:sənəd|bölmə|fəsil|fəsl)W",
  "qanun|məcəllə|akt|proqram|strategiya|plan|sənəd|qərar|islahat|qayda|qanunvericilik",
  [
    `DOC[^.;]{0,70}?(?<!\\p{L})${denied}${not}`,
    `(?<!\\p{L})(?:planlaşdir|nəzərdə tut)W${not}`,
    "^(?!.*(?:məlumat|(?<!\\p{L})ad(?:i|lar)|ünvan|şəkil|kimliy|üçüncü şəxs|jurnalist|haqq |təqsirləndirilən)).*(?<!\\p{L})(?:veril|yaradil|təsis ed|təsis edil|tətbiq ed|tətbiq edil|keçiril|açil|maliyyələşdiril|təyin ed|təyin edil|təşkil edil)m[aə]y[aə]c[aə][qk]W(?![^.;]*(?:olmadan|qədər|yalniz))",
    "DOC(?: çərçivəsində| üzrə)[^.;]{0,60} (?:təyin edil|veril|yaradil|ayril|keçiril|maliyyələşdiril)m[iuü]rW",
    "DOC[^.;]{0,60}(?<!\\p{L})(?:(?:predmet|mövzu|hissə|vəzifə|məqsəd|tərkib|sira|obyekt)W (?:\\p{L}+ )?|daxil |aid )deyil",
    "DOC(?<=[iuü]n) deyil",
    "(?:predmet|mövzu|hissə|vəzifə|məqsəd|obyekt)W deyil",
    "(?:hüdud|çərçivə|əhatə|təsir|dairə|predmet|DOC)W(?:dan|dən)(?: \\p{L}+)? (?:(?:kənar|xaric|qiraq)W|çixaril(?:ib|miş|ir|di)W)",
    "DOC[^.;]{0,40}(?:kənarda|xaricində|çölündə) (?:qal|saxla|burax)W",
    `(?:sonradan|sonraya|gələcəkdə|daha sonra|(?:ayrica|ayri|başqa|digər|növbəti|xüsusi|gələcək) (?:\\p{L}+ )?(?:LAW|mərhələ|dövr)W)[^.;]{0,50}(?:baxil|keçiril|həll|müəyyən|tənzimlən|əksini tap|araşdiril)W(?: ed| edil| olun)?W(?<=c[aə][qk](?:dir)?)(?!\\p{L})`,
    "(?:LAW)W [^.;]{0,40}(?:arkən|ərkən|anda|əndə)[^.;]{0,30}(?:baxil|keçiril|həll)W",
    "(?:LAW)W(?:da|də) (?:\\p{L}+ )?(?:öz )?əksini tapacaq",
    "(?:növbəti|sonraki|gələn|gələcək) (?:\\p{L}+ )?(?:LAW|dövr|mərhələ|il)W [^.;]{0,20}(?:saxlan|saxlanil|təxirə|köçürül|keçirilmiş|burax|qal)W",
    "(?:LAW)W (?:\\p{L}+ )?(?:ixtiyarina|öhdəsinə|öhdəliyinə|səlahiyyətinə) (?:burax|veril|aid)W",
    "(?<!\\p{L})nə [^.;]{1,80} nə də [^.;]{1,80}(?:nəzərdə tut|planlaşdir|təklif)W",
    `(?<!\\p{L})burada (?:\\p{L}+ )?(?:toxun|təkrar|bax|tənzim|müəyyən)W${not}|məsələlərdən deyil|vaxtindan əvvəl (?:hesab|say)W|məqsədəuyqun (?:say|hesab)\\p{L}*(?: (?:ed|edil|olun)W)?${not}`,
    `(?:əvvəlki|keçən|ötən|köhnə|sonuncu) (?:\\p{L}+ )?(?:plan|proqram|strategiya|sənəd)(?:dan|dən)[^.;]{0,60}(?<!\\p{L})(?:keç|keçiril|köçürül|götürül|daşin)W${not}`,
    "niyyətində deyil|niyyəti yoxdur|fikrində deyil",
    `DOC[^.;]{0,60}(?:heç nə|bir söz|bir kəlmə)[^.;]{0,20}|DOC[^.;]{0,40}(?:susur|sükut)`,
    "(?:olduqu kimi|dəyişməz|dəyişiksiz|əvvəlki kimi) (?:qal|saxla)W",
  ],
  [
    // "Nə … fondu yaradılır, nə də …", "… fondu da yaradılmır": the object comes before its verb.
    `${ofPeopleInAzerbaijani}(?=.*(?<!\\p{L})nə [^.;]{1,170}(?<!\\p{L})nə də ).*(?<!\\p{L})nə (?:də )?(?:[^.;,]{1,90} )?${givenInAzerbaijani} ${madeInAzerbaijani}(?:ir|ur|ür|əcək|acaq)W`,
    `${ofPeopleInAzerbaijani}.*${givenInAzerbaijani} (?:(?:da|də) (?:\\p{L}+ )?|(?<=(?:eləcə də|həmçinin|habelə) [^.;]{0,140}))${madeInAzerbaijani}m[iuü]r(?!\\p{L})`,
  ],
  [
    "(?<!\\p{L})(?:heç (?:kim|kəs|bir (?!tədbir|müddəa|norma|maddə|vəsait|addim))\\p{L}*|yol verilm\\p{L}+|məhdudlaş\\p{L}+|təkcə|\\p{L}+(?:madan|mədən) planlaşdir\\p{L}+)",
    // The denial of a burden on the people whom a plan helps.
    `${burdenInAzerbaijani}(?: (?:da|də|isə))? (?:nəzərdə tut|planlaşdir|tətbiq|təyin|təşkil|açil|yaradil)`,
  ],
)

/** The patterns of exclusions in each language. */
export const leftOutWords: Readonly<Record<string, LeftOutWords>> = {
  en: english,
  ru: russian,
  az: azerbaijani,
}
