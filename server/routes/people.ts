import { z } from "zod"
import { newAgency, person } from "../../shared/api/people.ts"
import { agency } from "../../shared/api/plans.ts"
import { Problem } from "../../shared/problem.ts"
import { newResetToken } from "../accounts/auth.ts"
import { linkTo } from "../accounts/link.ts"
import { insertAgency, listAgencies } from "../storage/agencies.ts"
import { findPerson, listPeople } from "../storage/users.ts"
import { administratorRoute, personRoute, type Route } from "./route.ts"

/** The agencies and people of the installation. */
export const peopleRoutes: readonly Route[] = [
  personRoute({
    method: "get",
    path: "/api/agencies",
    summary: "Every agency of the installation.",
    answer: z.object({ agencies: z.array(agency) }),
    handle: async ({ services }) => ({ agencies: await listAgencies(services.database.db) }),
  }),
  administratorRoute({
    method: "post",
    path: "/api/agencies",
    summary: "Makes an agency; its colour is chosen by the server.",
    body: newAgency,
    answer: z.object({ agency }),
    status: 201,
    handle: async ({ services, body }) => ({
      agency: await insertAgency(services.database.db, body),
    }),
  }),
  administratorRoute({
    method: "get",
    path: "/api/people",
    summary: "Everybody who has an account.",
    answer: z.object({ people: z.array(person) }),
    handle: async ({ services }) => ({ people: await listPeople(services.database.db) }),
  }),
  administratorRoute({
    method: "post",
    path: "/api/people/{userId}/reset-link",
    summary: "Makes a link by which the person can set a new password; holds a day, works once.",
    answer: z.object({ url: z.string() }),
    async handle({ services, param, request }) {
      const found = await findPerson(services.database.db, param("userId"))
      if (!found) throw new Problem("not-found", "There is no such person.")
      const token = await newResetToken(services.auth, found.email)
      const path = `/reset-password?token=${encodeURIComponent(token)}`
      return { url: linkTo(path, services.config, request) }
    },
  }),
]
