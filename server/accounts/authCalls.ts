import { z } from "zod"

const password = z.string().min(10).max(200)
const user = z.object({ id: z.string(), name: z.string(), email: z.string() })

/** A call that better-auth answers, for the description of the API. */
export interface AuthCall {
  method: "get" | "post"
  path: string
  summary: string
  /** Whether the caller must be signed in. */
  signedIn: boolean
  body?: z.ZodType
  answer: z.ZodType
}

/** The calls by which people sign in and out and change their password; the session is a cookie. */
export const authCalls: readonly AuthCall[] = [
  {
    method: "post",
    path: "/api/auth/sign-in/email",
    summary: "Signs in by e-mail and password: sets the cookie of a session.",
    signedIn: false,
    body: z.object({ email: z.email(), password: z.string() }),
    answer: z.object({ user }),
  },
  {
    method: "post",
    path: "/api/auth/sign-out",
    summary: "Ends the session and its sockets.",
    signedIn: true,
    body: z.object({}),
    answer: z.object({ success: z.boolean() }),
  },
  {
    method: "get",
    path: "/api/auth/get-session",
    summary: "The session of the cookie; null without one.",
    signedIn: false,
    answer: z.object({ user }).nullable(),
  },
  {
    method: "post",
    path: "/api/auth/change-password",
    summary: "Changes one's own password and ends one's other sessions.",
    signedIn: true,
    body: z.object({ currentPassword: z.string(), newPassword: password }),
    answer: z.object({ user }),
  },
  {
    method: "post",
    path: "/api/auth/reset-password",
    summary: "Sets a new password with the secret of a link that an administrator made.",
    signedIn: false,
    body: z.object({ token: z.string(), newPassword: password }),
    answer: z.object({ status: z.boolean() }),
  },
]
