import { Failure } from "./Failure.tsx"
import { QuietPage } from "./QuietPage.tsx"

/** A whole page that could not be shown, with the reason. */
export function FailurePage({ error, again }: { error: unknown; again?: () => unknown }) {
  return (
    <QuietPage>
      <Failure error={error} {...(again ? { again } : {})} />
    </QuietPage>
  )
}
