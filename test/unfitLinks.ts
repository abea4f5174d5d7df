/** Addresses that no link may have: they run, name another machine, or call what a server does. */
export const unfitLinks: readonly string[] = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\u0000script:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "//evil.example",
  "/\t/evil.example",
  "/\\evil.example",
  "\\\\fileserver\\share",
  "/api/auth/sign-out",
  "../../x/../API/plans",
  "/%61pi/plans/p1/exports/plan.json",
  "sync/p1",
  "https://plans.example/api/auth/reset-password/x?callbackURL=/",
  "http:\\\\plans.example\\api\\plans",
]

/** One of each kind of {@link unfitLinks}, for doors that are slow to try. */
export const unfitKinds = [
  "java\nscript:alert(1)",
  "//evil.example",
  "\\\\fileserver\\share",
  "/api/auth/sign-out",
] as const satisfies readonly string[]
