import { Button } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { Version } from "../../shared/api/versions.ts"
import { post } from "../app/http.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"

/** The ways to bring words of a version back into the plan; each is left out for who may not. */
interface Restoring {
  measure?: (measure: { id: string; number: string }) => void
  plan?: () => void
}

/**
 * Bringing words of the version `asked`, called `name`, back: asks first, and afterwards offers to
 * undo it, which brings back what was saved before. `again` is called when words have changed.
 */
export function useRestore(
  { id, right }: PlanView,
  asked: string,
  name: string,
  again: () => Promise<void> = async () => {},
): Restoring {
  const { t } = useTranslation("history")
  const sure = useConfirm()
  const send = (version: string, measure?: string) =>
    post<{ version: Version }>(
      `/api/plans/${id}/versions/${encodeURIComponent(version)}/restore`,
      measure === undefined ? {} : { measure },
    )

  async function bringBack(question: string, done: string, measure?: string) {
    if (!(await sure(question, t("restore.do")))) return
    const { version: before } = await send(asked, measure)
    void again()
    const notice = notifications.show({
      message: (
        <span>
          {done}{" "}
          <Link href={`/plans/${id}${measure ? `#m=${measure}` : ""}`}>{t("restore.show")}</Link>{" "}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              notifications.hide(notice)
              notifyFailure(send(before.id, measure).then(again))
            }}
          >
            {t("restore.undo")}
          </Button>
        </span>
      ),
      autoClose: 20_000,
    })
  }

  const restoring: Restoring = {}
  if (can(right, "edit"))
    restoring.measure = ({ number, id: measure }) =>
      notifyFailure(
        bringBack(
          t("restore.askMeasure", { number, name }),
          t("restore.measureDone", { number, name }),
          measure,
        ),
      )
  if (can(right, "manage"))
    restoring.plan = () =>
      notifyFailure(bringBack(t("restore.askPlan", { name }), t("restore.planDone", { name })))
  return restoring
}
