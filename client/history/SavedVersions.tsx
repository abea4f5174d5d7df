import { ActionIcon, Button, TextInput } from "@mantine/core"
import { IconPencil, IconX } from "@tabler/icons-react"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { Version, VersionList } from "../../shared/api/versions.ts"
import { del, patch, post } from "../app/http.ts"
import page from "../app/page.module.css"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Help } from "../onboarding/Help.tsx"
import { writtenTime } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { offerUndo } from "../ui/undoNotice.tsx"

interface Props {
  plan: PlanView
  list: VersionList
  again: () => Promise<void>
  /** Compares a version with the words now. */
  onCompare: (id: string) => void
  /** Asks for more of the list. */
  onMore: () => void
}

/** The versions that people saved, and the way to save the words now. */
export function SavedVersions({ plan, list, again, onCompare, onMore }: Props) {
  const { t } = useTranslation("history")
  const edits = can(plan.right, "edit")
  return (
    <section className={page.card} aria-labelledby="saved-versions">
      <div className={page.cardHead}>
        <h2 id="saved-versions">{t("saved")}</h2>
        <Help of="version" />
      </div>
      {list.versions.length === 0 ? (
        <p className={page.empty}>{t(edits ? "nothingSaved" : "nothingSavedReading")}</p>
      ) : (
        <ul className={page.rows}>
          {list.versions.map((version) => (
            <Row
              key={version.id}
              plan={plan}
              version={version}
              isNow={version.version === list.now}
              again={again}
              onCompare={onCompare}
            />
          ))}
        </ul>
      )}
      {list.more && (
        <div className={page.cardBody}>
          <Button size="xs" variant="default" onClick={onMore}>
            {t("moreVersions")}
          </Button>
        </div>
      )}
      {edits && <SaveForm plan={plan} hasWords={list.now !== null} again={again} />}
    </section>
  )
}

function Row(props: {
  plan: PlanView
  version: Version
  isNow: boolean
  again: () => Promise<void>
  onCompare: (id: string) => void
}) {
  const { t } = useTranslation("history")
  const now = useStore(session)
  const { plan, version, isNow, again } = props
  const number = t("number", { number: version.version })
  const name = version.name || number
  const own = now.state === "in" && version.as === null && version.agency === now.user.agency.id
  const mayRemove = can(plan.right, "manage") || (own && can(plan.right, "edit"))
  const short = plan.agencies.find(({ id }) => id === version.agency)?.short ?? version.by
  const who = version.as === "secretariat" ? t("secretariat") : short
  const path = `/api/plans/${plan.id}/versions`

  async function remove() {
    await del(`${path}/${version.id}`)
    await again()
    offerUndo(t("removed", { name }), t("undo"), async () => {
      await post(path, { name: version.name, version: version.version })
      await again()
    })
  }

  const [naming, setNaming] = useState(false)
  if (naming) {
    const done = async () => {
      setNaming(false)
      await again()
    }
    return (
      <li className={page.row} data-version={version.version}>
        <Naming version={version} path={path} done={done} />
      </li>
    )
  }
  return (
    <li className={page.row} data-version={version.version}>
      <span className={page.rowWords}>
        <b>{name}</b>
        <br />
        <span className={page.faint}>
          {version.name && `${number} · `}
          {t("written", { when: writtenTime(version.writtenAt) })} ·{" "}
          {version.cause === "person"
            ? t("savedBy", { who, when: writtenTime(version.at) })
            : t(`cause.${version.cause}`, { who, when: writtenTime(version.at) })}
        </span>
        <Summary plan={plan} version={version} />
      </span>
      {can(plan.right, "manage") && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${t("rename")}: ${name}`}
          title={t("rename")}
          onClick={() => setNaming(true)}
        >
          <IconPencil size={15} />
        </ActionIcon>
      )}
      <Button
        component={Link}
        size="xs"
        variant="default"
        href={`/plans/${plan.id}/history/${version.id}`}
      >
        {t("read")}
      </Button>
      {isNow ? (
        <span className={page.faint}>{t("isNow")}</span>
      ) : (
        <Button size="xs" variant="default" onClick={() => props.onCompare(version.id)}>
          {t("compareNow")}
        </Button>
      )}
      {mayRemove && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("remove", { name })}
          title={t("remove", { name })}
          onClick={() => notifyFailure(remove())}
        >
          <IconX size={15} />
        </ActionIcon>
      )}
    </li>
  )
}

/** The agencies that worked on a version, its coverage and the standing of its measures. */
function Summary({ plan, version: { summary } }: { plan: PlanView; version: Version }) {
  const { t } = useTranslation("history")
  if (!summary) return null
  const agencies = summary.agencies.map(
    (id) => plan.agencies.find((agency) => agency.id === id)?.short ?? id,
  )
  const { set: _set, ...levels } = summary.levels
  return (
    <span className={page.faint}>
      {agencies.length > 0 && (
        <>
          <br />
          {t("summary.agencies", { agencies: agencies.join(", ") })}
        </>
      )}
      <br />
      {t("summary.levels", levels)}
      <br />
      {t("summary.standings", summary.standings)}
      <br />
      <span title={summary.digest}>
        {t("summary.digest", { digest: summary.digest.slice(0, 15) })}
      </span>
    </span>
  )
}

/** A name for a version, which the secretariat gives. */
function Naming(props: { version: Version; path: string; done: () => Promise<void> }) {
  const { t } = useTranslation("history")
  const [name, setName] = useState(props.version.name)
  const sending = useSubmit(["name"])
  async function save(event: FormEvent) {
    event.preventDefault()
    if (await sending.send(() => patch(`${props.path}/${props.version.id}`, { name })))
      await props.done()
  }
  return (
    <form className={page.rename} onSubmit={save}>
      <TextInput
        label={t("renaming")}
        placeholder={t("nameExample")}
        maxLength={200}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sending.issue("name")}
        style={{ flex: "1 1 200px" }}
      />
      <Button type="submit" loading={sending.busy} disabled={name.trim() === ""}>
        {t("renameDone")}
      </Button>
      {sending.failure !== null && <Failure error={sending.failure} />}
    </form>
  )
}

function SaveForm(props: { plan: PlanView; hasWords: boolean; again: () => Promise<void> }) {
  const { t } = useTranslation("history")
  const [name, setName] = useState("")
  const sending = useSubmit(["name"])

  async function save(event: FormEvent) {
    event.preventDefault()
    const done = await sending.send(() =>
      post(`/api/plans/${props.plan.id}/versions`, name.trim() === "" ? {} : { name }),
    )
    if (!done) return
    setName("")
    await props.again()
  }

  return (
    <form className={page.add} onSubmit={save}>
      <TextInput
        label={t("name")}
        placeholder={t("nameExample")}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sending.issue("name")}
        style={{ flex: "1 1 260px" }}
      />
      <Button type="submit" loading={sending.busy} disabled={!props.hasWords}>
        {t("save")}
      </Button>
      {!props.hasWords && <p className={page.addWords}>{t("noWords")}</p>}
      {sending.failure !== null && <Failure error={sending.failure} />}
    </form>
  )
}
