// The paths of client/app/App.tsx. Any other is answered 404, so that a wrong link does not look
// like a page.
const inPlan = [
  "measures",
  "agreement",
  "recommendations",
  "history",
  "people",
  "record",
  "report",
  "settings",
]
const pages = new RegExp(
  `^/(?:sign-in|set-up|reset-password|identity-confirmed|account|administration(?:/record)?|invitation/[^/]+|imports/[^/]+|plans(?:/[^/]+(?:/(?:${inPlan.join("|")}|returned|returned/[^/]+|history/[^/]+))?)?)?/?$`,
)

/** Whether an address is a page that the client shows. */
export function isPage(path: string): boolean {
  return pages.test(path)
}
