import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { get } from "../app/http.ts"
import { RequestHandler } from "./requestHandler.ts"
import type { CoverageLeave, CoveragePreparation, CoverageRequest } from "./workerProtocol.ts"

// The set comes from the server, which has checked it; the trained weights in it are larger than everything
// else here, and the browser keeps it until it changes.
const load = ({ id, version }: StandardsChoice) =>
  get<StandardsSet>(`/api/standards/${encodeURIComponent(id)}/${encodeURIComponent(version)}/file`)

const answering = new RequestHandler({
  load,
  say: (word) => postMessage(word),
  fail: reportError,
})
if (self.name) answering.hear(JSON.parse(self.name) satisfies CoveragePreparation)
addEventListener(
  "message",
  ({ data }: MessageEvent<CoverageRequest | CoveragePreparation | CoverageLeave>) =>
    answering.hear(data),
)
