import { z } from "zod"
import { accuracy } from "./accuracy.ts"
import { weightsFile } from "./weights.ts"

const title = z.record(z.string(), z.string().min(1))
const id = z
  .string()
  .regex(/^[a-z0-9][A-Za-z0-9-]*$/, "must be letters, digits and hyphens, a small letter first")

/** Whether a provision is binding, optional, or only guidance. */
const force = z.enum(["duty", "optional", "guidance"])

const instrument = z.strictObject({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  year: z.string(),
  /** A treaty binds its parties; a regional law binds its members; the others bind nobody. */
  kind: z.enum(["treaty", "regional-law", "political", "soft-law", "guidance", "model-law"]),
})

const provision = z.strictObject({ instrument: z.string(), reference: z.string(), force })

const element = z.strictObject({
  id,
  title,
  requires: z.string(),
  /** The description in other languages of the set. */
  texts: z.record(z.string(), z.string().min(1)).optional(),
  core: z.boolean(),
  provisions: z.array(provision).min(1),
})

const area = z.strictObject({
  id,
  pillar: z.string(),
  title,
  scope: z.string(),
  /** The provisions that the priority of a gap is computed from. */
  lead: z.array(provision).min(1),
  elements: z.array(element).min(1),
})

const criterion = z.strictObject({
  id,
  level: z.enum(["plan", "measure"]),
  title: z.string(),
  requires: z.string(),
  /** Title and description in other languages of the set. */
  texts: z
    .record(z.string(), z.strictObject({ title: z.string().min(1), requires: z.string().min(1) }))
    .optional(),
})

/**
 * Steps of making a plan: creating it, filling it in, asking for agreement, and its chapter on
 * review.
 */
const practiceStep = z.enum(["set-up", "measures", "round", "monitoring"])

const practice = z.strictObject({
  id,
  country: z.string(),
  words: z.string(),
  /** The words in other languages of the set. */
  texts: z.record(z.string(), z.string().min(1)).optional(),
  areas: z.array(z.string()),
  criteria: z.array(z.string()),
  /** Required, because a practice without a source cannot be checked. */
  source: z.string().trim().min(1),
  year: z.string().regex(/(?<!\d)(?:19|20)\d\d(?!\d)/, "must name a year"),
  /** The steps of making a plan at which it helps. */
  steps: z.array(practiceStep).optional(),
  /** Whether it is so long ago that it may have ended. */
  mayHaveEnded: z.boolean().optional(),
})

const rule = z.strictObject({
  area: z.string(),
  element: z.string().nullable(),
  /** A cue in the syntax of `rule.ts`. */
  when: z.string().min(1),
  /** True for wording that contradicts the provision instead of fulfilling it. */
  against: z.boolean().optional(),
})

const againstWording = z.strictObject({
  area: z.string(),
  /**
   * By language: phrases joined by `&` that must all occur in a sentence, alternatives separated by
   * `|`.
   */
  says: z.record(z.string(), z.string()),
  /** By language: phrases of which any cancels it. */
  unless: z.record(z.string(), z.string()).optional(),
})

const resembledWording = againstWording.extend({
  /** Set where only this element of the area is resembled. */
  element: z.string().optional(),
})

const againstFrame = z.strictObject({
  areas: z.array(z.string()).min(1),
  /** Meanings in the syntax of `frame.ts`. */
  says: z.string().min(1),
  /** Meanings of which any cancels it. */
  unless: z.string().optional(),
})

const concepts = z.record(z.string(), z.record(z.string(), z.string()))

/**
 * The shape of a standards set: what a subject's instruments ask of a plan, and the words by which
 * a plan is seen to treat it. Everything that belongs to one subject is in such a set.
 */
export const standardsSet = z.strictObject({
  id: id.max(100),
  /**
   * A new version for any new content. Compared by the parts of the number: 1.10 is newer than 1.9.
   */
  version: z
    .string()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.-]*$/, "must be letters, digits, points and hyphens")
    .max(40),
  title,
  languages: z.array(z.string()).min(1),
  pillars: z.array(z.strictObject({ id, title })).min(1),
  instruments: z.array(instrument),
  areas: z.array(area).min(1),
  criteria: z.array(criterion),
  practices: z.array(practice),
  concepts,
  /** Words by meaning, wider than the concepts and in no cue: features for learning. */
  vocabulary: concepts.optional(),
  rules: z.array(rule),
  /**
   * False-positive guards: wording that only resembles an area, or an element of it. A matching
   * sentence does not show the area, or the element.
   */
  resembled: z.array(resembledWording).optional(),
  /** Wording that contradicts the provisions of an area, matched apart from cues and weights. */
  against: z.array(againstWording).optional(),
  /** The meanings in contradicting wording, by name. */
  againstMeanings: concepts.optional(),
  /** Contradictions as frames of meanings, matched apart from cues and weights. */
  againstFrames: z.array(againstFrame).optional(),
  /** Criteria that fail where nothing in the plan shows an area, or an element of it. */
  absences: z
    .array(
      z.strictObject({
        criterion: z.string(),
        area: z.string(),
        element: z.string().nullable(),
        /** The words of the finding, by language of the plan. */
        words: title.optional(),
      }),
    )
    .optional(),
  /**
   * Criteria of a whole plan that are also met where a measure or a dated duty shows an element.
   */
  answers: z
    .array(z.strictObject({ criterion: z.string(), area: z.string(), element: z.string() }))
    .optional(),
  /** Areas that are services to people, which ought not to depend on donors alone. */
  services: z.array(z.string()).optional(),
  /**
   * Prefixes of the words for the people a plan is about, by language: those it must keep from
   * harm.
   */
  people: z.record(z.string(), z.array(z.string().trim().min(2))).optional(),
  /** Pairs of prefixes of synonyms, by language: a plan should use one of them. */
  twins: z
    .array(z.record(z.string(), z.tuple([z.string().trim().min(2), z.string().trim().min(2)])))
    .optional(),
  /** The weights learnt from labelled passages; without them the cues alone decide. */
  weights: weightsFile.optional(),
  /** How accurately the set reads, where that was measured. */
  accuracy: accuracy.optional(),
  /** Names of concepts with a special role in the reading. */
  context: z.strictObject({
    /** The subject itself: people, acts, the wrong done. The first concept names it. */
    subject: z.array(z.string()),
    /** People and bodies that deal with the subject; a sentence without any is hardly about it. */
    kin: z.array(z.string()),
    /** Other fields of government, whose training and coordination are not the plan's. */
    foreign: z.array(z.string()),
    /** Other fields that outweigh even a word of the subject. */
    alien: z.array(z.string()),
    /** Descriptions of the past, which are about no area except those named. */
    situation: z.array(z.string()),
    situationAreas: z.array(z.string()),
    negation: z.array(z.string()),
    /** Words for "a named body is to … by …", which make narrative bind like a measure. */
    body: z.array(z.string()),
    duty: z.array(z.string()),
    date: z.array(z.string()),
    /** Verbs of intent, whose fulfilment nobody can check. */
    vague: z.array(z.string()),
  }),
})

/** A standards set whose shape has been checked. */
export type StandardsSet = z.infer<typeof standardsSet>
/** One area of a set. */
export type Area = StandardsSet["areas"][number]
/** Phrases by concept and language. */
export type Concepts = StandardsSet["concepts"]
/** A cue as a set writes it. */
export type RuleData = StandardsSet["rules"][number]
/** Wording against the provisions of an area as a set writes it. */
export type ContradictionWording = z.infer<typeof againstWording>
/** A frame of contradicting wording as a set writes it. */
export type ContradictionFrame = z.infer<typeof againstFrame>
/** A numbered clause of an instrument, and how far it binds. */
export type Provision = z.infer<typeof provision>
/** An instrument of a set. */
export type Instrument = z.infer<typeof instrument>
/** A criterion for the quality of a plan or a measure. */
export type Criterion = z.infer<typeof criterion>
/** A practice of another country. */
export type Practice = z.infer<typeof practice>
/** A step of making a plan at which a practice may help. */
export type PracticeStep = z.infer<typeof practiceStep>
