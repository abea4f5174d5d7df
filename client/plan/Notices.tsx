import { Alert, Button, CopyButton, Group } from "@mantine/core"
import { memo, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { Recovery } from "../../shared/api/plans.ts"
import { createStore, useSelected, useStore } from "../app/store.ts"
import type { PlanConnection } from "../sync/connection.ts"
import type { SyncStatus } from "../sync/syncStatus.ts"
import type { Jump } from "./marks.ts"
import type { PlanStores } from "./planStores.ts"
import styles from "./state.module.css"

interface Props {
  connection: PlanConnection
  stores: PlanStores | null
  onJump: (to: Jump) => void
}

/** Notices that must be read before going on: why the connection was refused, and words that need a hand. */
export const Notices = memo(function Notices({ connection, stores, onJump }: Props) {
  const code = useSelected(connection.status, refusalIn)
  return (
    <>
      {code && <Refusal code={code} />}
      <RefusedNotice connection={connection} />
      <RecoveryNotice recoveries={useStore(stores?.recoveries ?? none)} onJump={onJump} />
    </>
  )
})

const refusalIn = (status: SyncStatus) => (status.state === "refused" ? status.code : null)

const none = createStore<readonly Recovery[]>([])

function Refusal({ code }: { code: string }) {
  const { t } = useTranslation("plan")
  const { pathname, search, hash } = window.location
  const here = `${pathname}${search}${hash}`
  const act =
    code === "signed-out" ? (
      <Button component="a" href={`/sign-in?next=${encodeURIComponent(here)}`} size="compact-sm">
        {t("refused.signIn")}
      </Button>
    ) : code === "no-right" || code === "not-found" ? (
      <Button component={Link} href="/plans" size="compact-sm">
        {t("refused.back")}
      </Button>
    ) : (
      <Button size="compact-sm" onClick={() => window.location.reload()}>
        {t("refused.reload")}
      </Button>
    )
  return (
    <Alert color="red" className={styles.notice} role="alert">
      <Group gap="sm">
        <span>{t(`sync.refused.${code}.sentence`)}</span>
        {act}
      </Group>
    </Alert>
  )
}

function RefusedNotice({ connection }: { connection: PlanConnection }) {
  const { t } = useTranslation("plan")
  const refused = useStore(connection.refused)
  if (refused.length === 0) return null
  const all = refused.map(({ place, words }) => (place ? `${place}\n${words}` : words)).join("\n\n")
  return (
    <Alert color="red" className={styles.notice} title={t("refusedWords.title")} role="alert">
      <p>
        {t(`refusedWords.${connection.refusedBecause}`)} {t("refusedWords.why")}
      </p>
      <ul className={styles.keptWords}>
        {refused.map(({ place, words }) => (
          <li key={`${place}${words}`}>
            {place && <b>{place} </b>}
            {words}
          </li>
        ))}
      </ul>
      <Group gap="xs">
        <CopyButton value={all}>
          {({ copied, copy }) => (
            <Button size="compact-sm" onClick={copy}>
              {t(copied ? "refusedWords.copied" : "refusedWords.copy")}
            </Button>
          )}
        </CopyButton>
        <Button size="compact-sm" variant="default" onClick={() => connection.refused.set([])}>
          {t("refusedWords.done")}
        </Button>
      </Group>
    </Alert>
  )
}

function RecoveryNotice(props: { recoveries: readonly Recovery[]; onJump: (to: Jump) => void }) {
  const { t } = useTranslation("plan")
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const shown = props.recoveries.filter(({ id }) => !hidden.has(id))
  if (shown.length === 0) return null
  return (
    <Alert
      color="yellow"
      className={styles.notice}
      title={t("recoveries.title", { count: shown.length })}
    >
      <p>{t("recoveries.why")}</p>
      <ul className={styles.keptWords}>
        {shown.map(({ id, words, measureId, restored }) => (
          <li key={id}>
            “{words}”{" "}
            {measureId && restored ? (
              <button
                type="button"
                className={styles.link}
                onClick={() => props.onJump({ passageId: measureId, quote: words })}
              >
                {t("recoveries.restored")}
              </button>
            ) : (
              <CopyButton value={words}>
                {({ copied, copy }) => (
                  <button type="button" className={styles.link} onClick={copy}>
                    {t(copied ? "refusedWords.copied" : "recoveries.copy")}
                  </button>
                )}
              </CopyButton>
            )}
          </li>
        ))}
      </ul>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => setHidden(new Set(props.recoveries.map(({ id }) => id)))}
      >
        {t("recoveries.hide")}
      </Button>
    </Alert>
  )
}
