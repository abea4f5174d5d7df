import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { Problem } from "../../shared/problem.ts"
import { get } from "../http.ts"
import { type CoverageRequest, Reader } from "./conversation.ts"

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

/** Requests wait for the set, in their order. */
async function answer(request: CoverageRequest): Promise<void> {
  const { version } = request
  try {
    postMessage((await reader).answer(request))
  } catch (error) {
    // What is wrong with the reading itself is no matter of the set.
    if (!(error instanceof Problem)) return reportError(error)
    chosen = ""
    const missing = error.code === "not-found"
    postMessage({ version, refused: missing ? "missing" : error.detail, again: !missing })
  }
}

addEventListener("message", ({ data }: MessageEvent<CoverageRequest>) => {
  const standards = data.begin?.standards
  const key = standards ? `${standards.id} ${standards.version}` : chosen
  if (standards && key !== chosen) {
    chosen = key
    reader = load(standards)
  }
  void answer(data)
})
