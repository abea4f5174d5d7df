import { antiTrafficking } from "../../shared/coverage/antiTrafficking.ts"
import { type CoverageRequest, Reader } from "./conversation.ts"

const reader = new Reader(antiTrafficking)

addEventListener("message", ({ data }: MessageEvent<CoverageRequest>) => {
  postMessage(reader.answer(data))
})
