import { z } from "zod"
import { accuracy } from "./accuracy.ts"
import { weightsFile } from "./weights.ts"

const title = z.record(z.string(), z.string().min(1))
const id = z
  .string()
  .regex(/^[a-z0-9][A-Za-z0-9-]*$/, "must be letters, digits and hyphens, a small letter first")

/** Whether a provision is to be done, may be done, or only advises. */
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
  /** What it asks in other languages of the set. */
  texts: z.record(z.string(), z.string().min(1)).optional(),
  core: z.boolean(),
  provisions: z.array(provision).min(1),
})

const area = z.strictObject({
  id,
  pillar: z.string(),
  title,
  scope: z.string(),
  /** The provisions the priority of a gap is read from. */
  lead: z.array(provision).min(1),
  elements: z.array(element).min(1),
})

const criterion = z.strictObject({
  id,
  level: z.enum(["plan", "measure"]),
  title: z.string(),
  requires: z.string(),
  /** The two in other languages of the set. */
  texts: z
    .record(z.string(), z.strictObject({ title: z.string().min(1), requires: z.string().min(1) }))
    .optional(),
})

/** Steps of making a plan: beginning it, filling it, asking for agreement, and its chapter on review. */
const practiceStep = z.enum(["set-up", "measures", "round", "monitoring"])

const practice = z.strictObject({
  id,
  country: z.string(),
  words: z.string(),
  /** The words in other languages of the set. */
  texts: z.record(z.string(), z.string().min(1)).optional(),
  areas: z.array(z.string()),
  criteria: z.array(z.string()),
  /** Nobody can look up what has none. */
  source: z.string().trim().min(1),
  year: z.string().regex(/(?<!\d)(?:19|20)\d\d(?!\d)/, "must name a year"),
  /** The steps of making a plan at which it helps. */
  steps: z.array(practiceStep).optional(),
  /** It is so long ago that nobody should take it for something that still runs. */
  mayHaveEnded: z.boolean().optional(),
})

const rule = z.strictObject({
  area: z.string(),
  element: z.string().nullable(),
  /** A cue in the language of `rule.ts`. */
  when: z.string().min(1),
  /** True for wording that reads against the provision instead of towards it. */
  against: z.boolean().optional(),
})

const againstWording = z.strictObject({
  area: z.string(),
  /** By language: phrases joined by `&` that all stand in a sentence, alternatives parted by `|`. */
  says: z.record(z.string(), z.string()),
  /** By language: phrases any of which takes it back. */
  unless: z.record(z.string(), z.string()).optional(),
})

const resembledWording = againstWording.extend({
  /** Where only this element of the area is resembled. */
  element: z.string().optional(),
})

const againstFrame = z.strictObject({
  areas: z.array(z.string()).min(1),
  /** Meanings in the language of `frame.ts`. */
  says: z.string().min(1),
  /** Meanings any of which takes it back. */
  unless: z.string().optional(),
})

const concepts = z.record(z.string(), z.record(z.string(), z.string()))

/**
 * The shape of a standards set: what a subject's instruments ask of a plan, and by which words a
 * plan is seen to speak of it. Everything that belongs to one subject is in such a set.
 */
export const standardsSet = z.strictObject({
  id: id.max(100),
  /** Another content is another version; the parts of a number count: 1.10 is newer than 1.9. */
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
  /** Words by meaning, wider than the concepts and no part of any cue: what learning builds on. */
  vocabulary: concepts.optional(),
  rules: z.array(rule),
  /**
   * Wording that only resembles an area, or an element of it: of a sentence that says so the area, or
   * the element alone, is not told.
   */
  resembled: z.array(resembledWording).optional(),
  /** Wording that reads against the provisions of an area, told by itself and no part of learning. */
  against: z.array(againstWording).optional(),
  /** What is meant by the words of wording against provisions, whichever they are. */
  againstMeanings: concepts.optional(),
  /** Wording against provisions by what it means, told by itself and no part of learning. */
  againstFrames: z.array(againstFrame).optional(),
  /** Criteria that fail where nothing in the plan shows an area, or an element of it. */
  absences: z
    .array(
      z.strictObject({
        criterion: z.string(),
        area: z.string(),
        element: z.string().nullable(),
        /** What the finding says, by language of the plan. */
        words: title.optional(),
      }),
    )
    .optional(),
  /** Criteria of a whole plan that are also met where a measure or a dated duty shows an element. */
  answers: z
    .array(z.strictObject({ criterion: z.string(), area: z.string(), element: z.string() }))
    .optional(),
  /** Areas that are services to people, which ought not to hang on donors alone. */
  services: z.array(z.string()).optional(),
  /** Beginnings of the words for the people a plan is about, by language: whom it must keep from harm. */
  people: z.record(z.string(), z.array(z.string().trim().min(2))).optional(),
  /** Pairs of word beginnings that mean one thing, by language: a plan keeps to one of them. */
  twins: z
    .array(z.record(z.string(), z.tuple([z.string().trim().min(2), z.string().trim().min(2)])))
    .optional(),
  /** What was learnt from labelled passages; without it the cues alone decide. */
  weights: weightsFile.optional(),
  /** How well the set reads, where that was measured. */
  accuracy: accuracy.optional(),
  /** Names of concepts that have a part of their own in the reading. */
  context: z.strictObject({
    /** The subject itself: who, what, the wrong done. The first of them names it. */
    subject: z.array(z.string()),
    /** People and bodies the subject is dealt with by; a sentence without any is hardly about it. */
    kin: z.array(z.string()),
    /** Other fields of government, whose training and coordination are not the plan's. */
    foreign: z.array(z.string()),
    /** Other fields that win even over a word of the subject. */
    alien: z.array(z.string()),
    /** Description of how things were, which is not about any area except those named. */
    situation: z.array(z.string()),
    situationAreas: z.array(z.string()),
    negation: z.array(z.string()),
    /** Words for "a named body is to … by …", which make narrative bind like a measure. */
    body: z.array(z.string()),
    duty: z.array(z.string()),
    date: z.array(z.string()),
    /** Verbs of intent that nobody can check. */
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
/** What wording against the provisions of areas means, as a set writes it. */
export type ContradictionFrame = z.infer<typeof againstFrame>
/** A numbered clause of an instrument, with how far it binds. */
export type Provision = z.infer<typeof provision>
/** An instrument of a set. */
export type Instrument = z.infer<typeof instrument>
/** A test of how well a plan or a measure is made. */
export type Criterion = z.infer<typeof criterion>
/** What another country has done, for imitation. */
export type Practice = z.infer<typeof practice>
/** A step of making a plan at which a practice may help. */
export type PracticeStep = z.infer<typeof practiceStep>
