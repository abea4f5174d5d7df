import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set.ts"
import { get } from "../http.ts"
import { Answering } from "./answering.ts"
import type { CoverageLeave, CoveragePreparation, CoverageRequest } from "./conversation.ts"
import { MateReader, type MateRequest } from "./mateReader.ts"
import type { MateWorker } from "./mates.ts"

// One program for the worker that answers the page and for its mates, which are told by their name:
// so the mates' program is at hand as soon as the worker runs.

const mateName = "mate"
/** More would gain little: what is not shared is then most of what is left. */
const mostMates = 2

/** As many as there are processors beside two; none in a browser whose workers open no workers. */
function openMates(): MateWorker[] {
  if (typeof Worker === "undefined") return []
  const count = Math.max(0, Math.min(mostMates, navigator.hardwareConcurrency - 2))
  const mates: MateWorker[] = []
  try {
    while (mates.length < count)
      mates.push(new Worker(location.href, { type: "module", name: mateName }))
  } catch {
    // A browser that refuses one is read for by those that are open.
  }
  return mates
}

// The set comes from the server, which has checked it; what was learnt for it is larger than everything
// else here, and the browser keeps it until it changes.
const load = ({ id, version }: StandardsChoice) =>
  get<StandardsSet>(`/api/standards/${encodeURIComponent(id)}/${encodeURIComponent(version)}/file`)

function beMate(): void {
  const reader = new MateReader(load, (answer) => postMessage(answer))
  // What is thrown ends as an error of the worker, so that nobody waits for it.
  addEventListener("message", ({ data }: MessageEvent<MateRequest>) => {
    reader.hear(data).catch(reportError)
  })
}

function answerPage(): void {
  const answering = new Answering({
    load,
    openMates,
    say: (word) => postMessage(word),
    fail: reportError,
  })
  if (self.name) answering.hear(JSON.parse(self.name) satisfies CoveragePreparation)
  addEventListener(
    "message",
    ({ data }: MessageEvent<CoverageRequest | CoveragePreparation | CoverageLeave>) =>
      answering.hear(data),
  )
}

if (self.name === mateName) beMate()
else answerPage()
