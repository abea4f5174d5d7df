/** Limits and times that no installation needs to set. Sizes in bytes, times in ms. */
export const limits = {
  /** The burst of one connection, in seconds of its rate. */
  burst: 10,
  /** The bytes that one socket may send before it is let in; the rest waits with its sender. */
  early: 100_000,
  /**
   * A message on its way that grows by `perHeartbeat` bytes between two pings is a sign of life; the
   * sender of one that does not is sent away. After a socket's goodbye `afterGoodbye` bytes are read.
   */
  unfinished: { perHeartbeat: 8_000, afterGoodbye: 1_000_000 },
  /** The parts that one message may come in. */
  parts: 1_000,
  /** The bytes that may wait for the disk in one room before its writers are paused. */
  commitQueue: 32_000_000,
  /**
   * The time in which one commit applies updates; the rest is left for the next commit, so that
   * other work is not delayed.
   */
  commitTime: 20,
  /**
   * Updates of people who may not write: above `atOnce` bytes they are checked in steps of `time`,
   * with a pause between.
   */
  readOnly: { atOnce: 16_000, time: 5 },
  /**
   * A document frame above `from` bytes, or that deletes more than `deletions` structs, is taken in
   * `part` bytes at a time, other work in between, and stored in rows of about `row` bytes, of
   * `rowParts` parts at the most; a text above `text` bytes is taken in by pieces. One of more
   * `structs` than anybody writes is refused.
   */
  large: {
    from: 32_000,
    deletions: 2_000,
    part: 32_000,
    row: 64_000,
    rowParts: 10,
    text: 1_000_000,
    structs: 2_000_000,
  },
  /** The words of one person's presence (caret, name). Larger ones are not passed on. */
  presence: 4_000,
  /**
   * Between two commits at the least: in quiet, where `much` comes (updates a second, of all plans
   * together), and of a plan that gains so much by itself, more than its people can type.
   */
  commit: { much: 300, pause: { quiet: 3, busy: 10, batched: 25 } },
  /**
   * Of one kind the records of so many `ids`, which may be so long (`id`), are announced at once, in
   * so many `bytes` for one reader; of more it is only said that something changed.
   */
  announced: { ids: 500, id: 400, bytes: 64_000 },
  /** Changes of presence within this time are sent as one frame, earlier when an update is sent. */
  presenceEvery: 40,
  /** How long a first change of presence waits for an update to be sent with. */
  presenceWait: 25,
  /** How long the server waits for a joiner's own updates before it sends the plan. */
  answerWait: 1_000,
  /** The largest state vector of a page, about ten bytes for each page that ever wrote. */
  vector: 1_000_000,
  /** How many updates that depend on unknown structs a client may send before it is refused. */
  gaps: 8,
  /** Between two pings; a socket that answered none of them is ended. */
  heartbeat: 15_000,
  /** Between two pings for acknowledgement, while anything is sent. */
  receipt: 4_000,
  /** Between two checks of the rights behind an open socket. */
  sweep: 30_000,
  /** Between two reads of the log for updates that other processes stored without a message. */
  look: 5_000,
  /** How long a plan that nobody has open stays in memory. */
  idle: 20_000,
  /**
   * The time that background work takes in one turn of the event loop, and the structs of a plan
   * that are applied at once.
   */
  hold: 10,
  slice: 400,
  /** Updates after the last snapshot before the next is made, more of them the larger it is, and the least time between two. */
  snapshot: { after: 500, bytesPerUpdate: 500, pause: 10_000 },
  /** How long a closed socket may take to go before it is ended. */
  goodbye: 2_000,
} as const
