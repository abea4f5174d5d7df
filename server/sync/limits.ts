/** How long things wait, and what no installation needs to set. Sizes in bytes, times in ms. */
export const limits = {
  /** So many seconds' frames of one connection may come at once. */
  burst: 10,
  /** What one socket may send before it is let in; the rest waits with its sender. */
  early: 100_000,
  /**
   * A message on its way that grows by `perBeat` bytes between two pings is a sign of life; one that
   * does not is sent away. After a socket's goodbye `afterwards` bytes of it are read.
   */
  arrival: { perBeat: 8_000, afterwards: 1_000_000 },
  /** What may wait for the disk in one room before its writers are paused. */
  commitQueue: 32_000_000,
  /** Time for what one commit takes in; more waits for the next, so that nothing else waits long. */
  commitTime: 20,
  /** Updates of people who may not write: above `atOnce` bytes they are looked at for `time`, then again a little later. */
  bystander: { atOnce: 16_000, time: 5 },
  /**
   * A document frame above `from` bytes, or that takes down more than `fallen` structs, is taken in
   * `part` bytes at a time, other work in between, and stored in rows of about `row` bytes, of
   * `rowParts` parts at the most; a text above `text` bytes is taken in by pieces. One of more
   * `structs` than anybody writes is refused.
   */
  large: {
    from: 32_000,
    fallen: 2_000,
    part: 32_000,
    row: 64_000,
    rowParts: 10,
    text: 1_000_000,
    structs: 2_000_000,
  },
  /** The words of one person's presence (caret, name). Larger ones are not passed on. */
  presence: 4_000,
  /**
   * The pause between two commits: `shortest` when little comes; of the updates a second above
   * `many`, a millisecond more for every `perMs` of those that become one with others of their plan,
   * and for every `alone.perMs` of the others, which gain nothing but a share of the commit: by
   * `alone.most` at the most. What comes in the pause is `held` after it at most.
   */
  beat: {
    shortest: 3,
    many: 200,
    perMs: 25,
    alone: { perMs: 80, most: 11 },
    longest: 36,
    held: 12,
  },
  /**
   * Above so many updates a second the process sleeps, never beyond the pause, until about so many
   * `updates` have come or for the least time, unless it has worked for so many milliseconds, or
   * half of that time, since it last could have slept.
   */
  lull: { above: 600, updates: 60, least: 5, work: 6 },
  /** Where the beat is above `many`, how long what nobody but its sender waits for may wait for company. */
  patience: 500,
  /** Presence that changes within this time is sent once, earlier when words go out. */
  presenceBeat: 40,
  /** How long the first change waits for words to go out with. */
  presenceWait: 25,
  /** How long a joiner's own words are waited for before it is given the plan's. */
  answerWait: 1_000,
  /** What a page may say it has, about ten bytes for each page that ever wrote. */
  vector: 1_000_000,
  /** How often a client may build on words that nobody has sent before it is refused. */
  gaps: 8,
  /** Between two pings; a socket that answered none of them is ended. */
  heartbeat: 15_000,
  /** Between two questions whether what was sent has arrived, while anything is sent. */
  receipt: 4_000,
  /** Between two looks at whether an open socket's person still may be here. */
  sweep: 30_000,
  /** Between two looks at whether other processes stored what they did not tell. */
  look: 5_000,
  /** How long a plan that nobody has open stays in memory. */
  idle: 20_000,
  /** How long work that can wait holds everything else up, and the structs of a plan that are taken in at once. */
  hold: 10,
  slice: 400,
  /** Updates after the last snapshot before the next is made, more of them the larger it is, and the least time between two. */
  snapshot: { after: 500, bytesPerUpdate: 500, pause: 10_000 },
  /** How long a closed socket may take to go before it is ended. */
  goodbye: 2_000,
} as const
