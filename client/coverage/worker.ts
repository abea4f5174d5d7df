import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { Problem } from "../../shared/problem.ts"
import { get } from "../http.ts"
import {
  type CoverageOptions,
  type CoveragePreparation,
  type CoverageRequest,
  Reader,
} from "./conversation.ts"

// The set comes from the server, which has checked it; what was learnt for it is larger than
// everything else here, and the browser keeps it until it changes.
const load = ({ id, version }: StandardsChoice) =>
  get<StandardsSet>(
    `/api/standards/${encodeURIComponent(id)}/${encodeURIComponent(version)}/file`,
  ).then((set) => new Reader(set))

const nothing = Promise.reject<Reader>(new Error("Nothing was said of a set."))
nothing.catch(() => {})
let reader: Promise<Reader> = nothing
let chosen = ""

let asked = 0

function choose({ standards }: CoverageOptions): void {
  const key = standards ? `${standards.id} ${standards.version}` : chosen
  if (!standards || key === chosen) return
  chosen = key
  reader = load(standards)
}

/** Makes ready what a plan will need while its words are on the way, and leaves off when they come. */
async function prepare(options: CoverageOptions): Promise<void> {
  try {
    const steps = (await reader).prepare(options)
    while (asked === 0 && !steps.next().done) await new Promise((turn) => setTimeout(turn))
  } catch {
    // The request that comes is told what is wrong with the set.
  }
}

/** Requests wait for the set, in their order. */
async function answer(request: CoverageRequest): Promise<void> {
  const { version } = request
  try {
    for (const word of (await reader).answers(request)) postMessage(word)
  } catch (error) {
    // What is wrong with the reading itself is no matter of the set.
    if (!(error instanceof Problem)) return reportError(error)
    chosen = ""
    const missing = error.code === "not-found"
    postMessage({ version, refused: missing ? "missing" : error.detail, again: !missing })
  }
}

addEventListener("message", ({ data }: MessageEvent<CoverageRequest | CoveragePreparation>) => {
  if ("prepare" in data) {
    choose(data.prepare)
    void prepare(data.prepare)
    return
  }
  asked++
  if (data.begin) choose(data.begin)
  void answer(data)
})
