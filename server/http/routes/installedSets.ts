import { z } from "zod"
import { addedSet, installedSet, offering } from "../../../shared/api/standards.ts"
import { Problem } from "../../../shared/problem.ts"
import { builtInNames } from "../../standards/builtIn.ts"
import { installedSets, removeSet, setOffered, uploadSet } from "../../standards/installed.ts"
import { mostSetBytes, tooLargeSet } from "../../standards/setBytes.ts"
import { administratorRoute, type PersonCall, type Route } from "../route.ts"
import { sentFile } from "../upload.ts"
import { setOf } from "./standards.ts"

const setServicesOf = ({ services }: PersonCall<unknown>) => ({
  db: services.database.db,
  standards: services.standards,
})

const choiceOf = ({ param }: PersonCall<unknown>) => ({
  id: param("id"),
  version: param("version"),
})

/** The standards sets of the installation, for its administrators. */
export const installedSetRoutes: readonly Route[] = [
  administratorRoute({
    method: "get",
    path: "/api/installed-standards",
    summary:
      "Every standards set that is here, with where it comes from and how many plans it has.",
    answer: z.object({ standards: z.array(installedSet) }),
    handle: async (call) => ({ standards: await installedSets(setServicesOf(call)) }),
  }),
  administratorRoute({
    method: "post",
    path: "/api/standards",
    summary:
      "Puts the set of a file up for choice. A wrong file changes nothing: `unreadable-file` with `faults` (line, column, reason). Another content under a known version is a `conflict`.",
    upload: "file",
    answer: addedSet,
    async handle(call) {
      const { services, session, request, gone } = call
      const bytes = sentFile(request).buffer
      if (bytes.length > mostSetBytes) throw new Problem("too-large", tooLargeSet)
      const checked = await services.files.run(
        { kind: "check-set", bytes, product: builtInNames() },
        session.user.id,
        gone,
      )
      if (checked.set) return await uploadSet(setServicesOf(call), checked.set, session.user.id)
      const { faults, more } = checked
      const count = faults.length + more
      const detail = `The file is no standards set: ${count === 1 ? "one thing is" : `${count} things are`} wrong in it. Nothing has changed.`
      throw new Problem("unreadable-file", detail, { faults, more })
    },
  }),
  administratorRoute({
    method: "get",
    path: "/api/standards/{id}/{version}/download",
    summary: "A set as a file for people: to keep, or to make one's own from.",
    answer: "file",
    async handle(call) {
      const { services, session, response } = call
      const set = await setOf(call)
      const { plain } = await services.standards.bytes(set)
      const file = await services.files.run({ kind: "print-set", json: plain }, session.user.id)
      response.attachment(`${set.id}-${set.version}.json`)
      response.type("json").end(file)
    },
  }),
  administratorRoute({
    method: "put",
    path: "/api/standards/{id}/{version}/offered",
    summary: "Takes a set that was brought from choice, or puts it up again. Its plans keep it.",
    body: offering,
    answer: null,
    async handle(call) {
      await setOffered(setServicesOf(call), choiceOf(call), call.body.offered, call.session.user.id)
    },
  }),
  administratorRoute({
    method: "delete",
    path: "/api/standards/{id}/{version}",
    summary: "Removes a set that was brought; a `conflict` with `plans` where some have it.",
    answer: null,
    handle: (call) => removeSet(setServicesOf(call), choiceOf(call), call.session.user.id),
  }),
]
