import { keptPicture } from "../../../shared/api/pictures.ts"
import { isPictureHash } from "../../../shared/document/picture.ts"
import { Problem } from "../../../shared/problem.ts"
import { checkPicture } from "../../pictures/checkPicture.ts"
import { hasPicture, keepPictures, readPictures } from "../../storage/pictures.ts"
import { planRoute, type Route } from "../route.ts"
import { sentFile } from "../upload.ts"

/**
 * The pictures of a plan: uploaded by people who may edit it, downloaded by people who may read it.
 */
export const pictureRoutes: readonly Route[] = [
  planRoute("edit", {
    method: "post",
    path: "/api/plans/{id}/pictures",
    summary: "Keeps a PNG or JPEG of up to 5 MB for the plan, under the hash of its bytes.",
    upload: "file",
    answer: keptPicture,
    status: 201,
    async handle({ services, session, plan, request }) {
      const picture = checkPicture(sentFile(request).buffer)
      await keepPictures(services.database.db, plan, [picture], session.user.id)
      const { hash, width, height } = picture
      return { hash, width, height }
    },
  }),
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/pictures/{hash}",
    summary: "A picture of the plan.",
    answer: "file",
    async handle({ services, plan, param, request, response }) {
      const { db } = services.database
      const hash = param("hash")
      if (!isPictureHash(hash) || !(await hasPicture(db, plan, hash)))
        throw new Problem("not-found", "The plan has no such picture.")
      response.set({
        // Cached by the browser, but revalidated each time: whoever may not read the plan any more,
        // or uses the browser after somebody else, does not see it.
        "cache-control": "private, no-cache",
        etag: `"${hash}"`,
        "content-security-policy": "sandbox; default-src 'none'",
        "cross-origin-resource-policy": "same-origin",
        "x-content-type-options": "nosniff",
      })
      if (request.fresh) {
        response.status(304).end()
        return
      }
      const [picture] = await readPictures(db, plan, new Set([hash]))
      if (!picture) throw new Problem("not-found", "The plan has no such picture.")
      response.type(picture.type).send(Buffer.from(picture.bytes))
    },
  }),
]
