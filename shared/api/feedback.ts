import { z } from "zod"
import { changes } from "../coverage/levels/comparison.ts"
import { accuracy } from "../coverage/set/accuracy.ts"
import { languages } from "../languages.ts"
import { level } from "./decisions.ts"
import { finding } from "./findings.ts"
import { planSettings } from "./plans.ts"

/**
 * The sections of a feedback report: three questions, each with its findings, and the practices.
 */
export const reportSections = ["covered", "elaborate", "effective", "practices"] as const
/** One of {@link reportSections}. */
export type ReportSection = (typeof reportSections)[number]

const standings = ["objected", "lapsed", "open", "reserved", "agreed"] as const

/** The author of an act on a report, by name, with the agency and the time. */
export const said = z.object({ by: z.string(), agency: z.string(), at: z.string() })

/** The subject of a finding that an expert added. */
export const reportAbout = z
  .object({
    title: z.string().trim().max(300),
    /** The id of an area of the set. */
    area: z.string().max(200).nullable(),
    priority: z.enum(["A", "B", "C"]).nullable(),
    /** The ids of the measures that the finding names. */
    measures: z.array(z.string().max(200)).max(50),
  })
  .strict()
/** The subject of an added finding. */
export type ReportAbout = z.infer<typeof reportAbout>

/** The part that every finding of a report has: the edits and replies that people made. */
const human = {
  /** The key by which an expert's edit or the secretariat's reply names the finding. */
  key: z.string(),
  /** Whether the finding is exactly as it was read automatically. */
  machine: z.boolean(),
  /** The expert who reworded or added the finding; null where nobody did. */
  person: said.extend({ act: z.enum(["reworded", "added"]) }).nullable(),
  /** The finding as read automatically; null for a finding that a person added. */
  was: z.object({ says: z.string(), advice: z.string() }).nullable(),
  /** The secretariat's reply, or null. */
  reply: z.object({ words: z.string(), at: z.string() }).nullable(),
}

const quote = z.object({
  number: z.string().nullable(),
  /** The heading above, where the part has no number. */
  place: z.string(),
  quote: z.string(),
})

const measureRow = z.object({
  id: z.string(),
  number: z.string(),
  text: z.string(),
  lead: z.array(z.string()),
  standing: z.enum(standings),
  has: z.object({
    lead: z.boolean(),
    time: z.boolean(),
    indicator: z.boolean(),
    target: z.boolean(),
    verification: z.boolean(),
    budget: z.boolean(),
  }),
})

const binds = z.enum(["inForce", "duty", "optionalInForce", "optional", "guidance", "reserved"])

const decidedLevel = z.union([level, z.literal("not-applicable")])
const areaName = { area: z.string(), title: z.string() }

/**
 * `GET /api/plans/{id}/exports/feedback.json?lang=&view=`: the feedback report. Equal words, set
 * and edits give an equal report except for `at`.
 */
export const feedback = z.object({
  plan: z.object({
    id: z.string(),
    title: z.string(),
    /** The name of the version, or the number of the last stored update. */
    version: z.string(),
    seq: z.number().int(),
    digest: z.string(),
    country: z.string(),
    classification: planSettings.shape.classification,
    /** The language of the plan's words. */
    lang: z.string(),
  }),
  set: z.object({ id: z.string(), version: z.string(), title: z.string() }),
  /** The language of the report. */
  lang: z.enum(languages),
  /** The view whose text the report is on. */
  view: z.enum(["proposed", "agreed"]),
  /** When the report was made. */
  at: z.string(),
  /** The id of an expert's report and who began it; null for the purely automatic one. */
  expert: said.extend({ id: z.string() }).nullable(),
  /** Whether the set can read the language of the plan; if not, no area was looked for. */
  reads: z.boolean(),
  summary: z.object({
    strip: z.array(
      z.object({
        pillar: z.string(),
        title: z.string(),
        areas: z.array(z.object({ ...areaName, level: decidedLevel, letter: z.string() })),
        counts: z.record(decidedLevel, z.number().int()),
      }),
    ),
    /** Up to five areas of the first priority, and how many more there are. */
    first: z.array(z.object({ ...areaName, says: z.string() })),
    moreFirst: z.number().int(),
    /** Whether the plan's settings say which instruments bind its country. */
    binding: z.boolean(),
    /** Up to five remarks. */
    remarks: z.array(z.string()),
    standings: z.record(z.enum(standings), z.number().int()),
    measures: z.number().int(),
  }),
  covered: z.array(
    z.object({
      ...areaName,
      ...human,
      pillar: z.string(),
      level,
      /** The level that was read automatically. */
      read: level,
      says: z.string(),
      evidence: z.array(
        quote.extend({
          measureId: z.string().nullable(),
          element: z.string().nullable(),
          elements: z.array(z.string()),
          lead: z.array(z.string()),
          has: measureRow.shape.has.nullable(),
          standing: z.enum(standings).nullable(),
        }),
      ),
    }),
  ),
  elaborate: z.array(
    z.object({
      ...areaName,
      ...human,
      pillar: z.string(),
      level,
      read: level,
      /** Null where the plan's settings do not say what binds its country. */
      priority: z.enum(["A", "B", "C"]).nullable(),
      says: z.string(),
      now: z.array(quote),
      against: z.array(quote),
      asks: z.array(
        z.object({ element: z.string(), title: z.string(), words: z.string(), found: z.boolean() }),
      ),
      provisions: z.array(z.object({ ref: z.string(), title: z.string(), binds })),
      /** Ids of the elements that were not found. */
      missing: z.array(z.string()),
      suggestion: z.string(),
      threads: z.number().int(),
      objections: z.number().int(),
    }),
  ),
  effective: z.array(
    z.object({
      ...human,
      criterion: z.string(),
      title: z.string(),
      requires: z.string(),
      message: z.string(),
      mend: z.string(),
      places: z.array(quote.extend({ measureId: z.string().nullable() })),
    }),
  ),
  /** Automatic findings that an expert removed. */
  removed: z.array(
    said.extend({
      section: z.enum(reportSections),
      key: z.string(),
      title: z.string(),
      says: z.string(),
      reason: z.string(),
      reply: human.reply,
    }),
  ),
  practices: z.array(
    z.object({
      ...human,
      id: z.string(),
      title: z.string(),
      words: z.string(),
      country: z.string(),
      source: z.string(),
      year: z.string(),
      mayHaveEnded: z.boolean(),
    }),
  ),
  recommendations: z.array(
    z.object({
      source: z.string(),
      year: z.number().int().nullable(),
      number: z.string(),
      text: z.string(),
      state: z.string(),
      measures: z.array(z.object({ number: z.string(), text: z.string() })),
      reason: z.string().nullable(),
    }),
  ),
  decisions: z.array(
    z.object({
      ...areaName,
      read: level,
      decided: decidedLevel,
      reason: z.string().nullable(),
      agency: z.string(),
      at: z.string(),
      stale: z.boolean(),
      contests: z.array(z.object({ agency: z.string(), words: z.string(), at: z.string() })),
    }),
  ),
  /** Remarks that people dismissed, with their reasons. */
  dismissed: z.array(
    z.object({
      message: z.string(),
      reason: z.string(),
      agency: z.string(),
      at: finding.shape.dismissed.unwrap().shape.at,
    }),
  ),
  measures: z.array(measureRow),
  brackets: z.array(quote),
  /** Reservations and objections, each agency's last. */
  differences: z.array(
    z.object({
      number: z.string(),
      agency: z.string(),
      stance: z.enum(["reserve", "object"]),
      reason: z.string(),
      lapsed: z.boolean(),
      at: z.string(),
    }),
  ),
  /** The changes since the previously saved version; null where there is none. */
  changes: z
    .object({
      from: z.string(),
      areas: z.array(
        z.object({ ...areaName, change: z.enum(changes), before: level, after: level }),
      ),
      added: z.array(z.string()),
      removed: z.number().int(),
      reworded: z.array(z.string()),
    })
    .nullable(),
  standards: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      body: z.string(),
      year: z.string(),
      binds: z.enum(["inForce", "notInForce", "guides"]),
      reserved: z.array(z.string()),
    }),
  ),
  /**
   * How accurately the set reads the language of the plan: `written` on passages written for
   * measuring, `real` on passages re-worded from real plans and reports.
   */
  accuracy: z.object({
    date: z.string().nullable(),
    on: z.string(),
    written: accuracy.shape.languages.valueType.nullable(),
    real: accuracy.shape.languages.valueType.nullable(),
    remarks: accuracy.shape.remarks.unwrap().valueType.nullable(),
  }),
  plots: z.object({
    timeline: z.array(z.object({ when: z.string(), count: z.number().int() })),
    undated: z.number().int(),
    budget: z.object({
      currency: z.string(),
      years: z.array(z.string()),
      rows: z.array(z.object({ lead: z.string(), amounts: z.array(z.number()) })),
      /** How many measures have no amount. */
      without: z.number().int(),
      /** What there is in other currencies, with the numbers of the measures; a report released earlier lacks it. */
      others: z
        .array(z.object({ currency: z.string(), amount: z.number(), numbers: z.array(z.string()) }))
        .default([]),
    }),
  }),
  /** The last signature, if it still holds for these words and findings. */
  signed: said.nullable(),
  /** The last signature, if it no longer holds. */
  signedBefore: said.nullable(),
  /** Digest of the report's content, which a signature is given on. */
  content: z.string(),
  /** When the secretariat released the expert's report; null before. */
  released: z.object({ at: z.string() }).nullable(),
  /** Whether it is an expert's report that is not released yet, which nobody else may see. */
  unreleased: z.boolean(),
  replies: z.array(z.object({ key: z.string(), words: z.string(), at: z.string() })),
})
/** The {@link feedback} report. */
export type Feedback = z.infer<typeof feedback>

/** `GET /api/plans/{id}/report?report=&lang=&view=`: the report with its charts. */
export const feedbackView = z.object({
  report: feedback,
  /** The names of levels in the report's language. */
  levels: z.record(decidedLevel, z.string()),
  /** How the plan's words have changed since the report; null where they have not. */
  since: z
    .object({
      added: z.number().int(),
      removed: z.number().int(),
      reworded: z.number().int(),
      /** The present numbers of the measures. */
      numbers: z.array(z.string()),
    })
    .nullable(),
  /** For the expert who writes the report: the set's practices that it does not contain yet. */
  shelf: z.array(z.object({ id: z.string(), words: z.string(), country: z.string() })),
  plots: z.array(
    z.object({
      id: z.enum(["levels", "completeness", "timeline", "budget"]),
      svg: z.string(),
      width: z.number(),
      height: z.number(),
      title: z.string(),
      /** The text alternative of the chart. */
      alt: z.string(),
      note: z.string(),
    }),
  ),
})
/** The answer of `GET …/report`. */
export type FeedbackView = z.infer<typeof feedbackView>
