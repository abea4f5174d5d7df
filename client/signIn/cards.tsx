import { Alert, Button, Modal, TextInput } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { OwnSignIn } from "../../shared/api/signIn.ts"
import { del, post } from "../app/http.ts"
import styles from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { writtenAgo, writtenDay } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"
import { deviceOf } from "./device.ts"
import { addPasskey, knowsPasskeys, NotUsed } from "./passkey.ts"
import { goToProvider } from "./provider.ts"
import { RecoveryCodes } from "./RecoveryCodes.tsx"
import { SecondFactorSetUp } from "./SecondFactorSetUp.tsx"

interface Props {
  own: OwnSignIn
  /** Called after something was changed. */
  changed: () => Promise<void>
}

/** The authenticator application: whether it is on, its recovery codes, turning it on and off. */
export function SecondFactorCard({ own, changed, email }: Props & { email: string }) {
  const { t } = useTranslation("signIn")
  const sure = useConfirm()
  const [settingUp, setSettingUp] = useState(false)
  const [codes, setCodes] = useState<string[] | null>(null)
  const left = own.recoveryCodesLeft

  async function renew() {
    if (!(await sure(t("account.newCodesSure"), t("account.newCodes")))) return
    const path = "/api/second-factor/recovery-codes"
    setCodes((await post<{ recoveryCodes: string[] }>(path)).recoveryCodes)
    await changed()
  }

  async function turnOff() {
    if (!(await sure(t("account.turnOffSure"), t("account.turnOff")))) return
    await del("/api/second-factor")
    await changed()
  }

  const close = () => {
    setSettingUp(false)
    setCodes(null)
    notifyFailure(changed())
  }
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("account.secondFactor")}</h2>
        <p>{t("account.secondFactorWords")}</p>
      </div>
      <div className={styles.row}>
        <div className={styles.rowWords}>
          {t(left === null ? "account.off" : "account.on")}
          {own.required && <span className={styles.faint}> · {t("account.required")}</span>}
          {left !== null && (
            <div className={styles.faint}>{t("account.codesLeft", { count: left })}</div>
          )}
        </div>
        {left === null ? (
          <Button variant="default" size="xs" onClick={() => setSettingUp(true)}>
            {t("account.turnOn")}
          </Button>
        ) : (
          <>
            <Button variant="default" size="xs" onClick={() => notifyFailure(renew())}>
              {t("account.newCodes")}
            </Button>
            {!own.required && (
              <Button
                variant="subtle"
                color="red"
                size="xs"
                onClick={() => notifyFailure(turnOff())}
              >
                {t("account.turnOff")}
              </Button>
            )}
          </>
        )}
      </div>
      <Modal
        opened={settingUp || codes !== null}
        onClose={close}
        closeOnClickOutside={false}
        title={t(codes ? "account.newCodes" : "setUp.title")}
      >
        {codes ? (
          <RecoveryCodes codes={codes} email={email} onKept={close} />
        ) : (
          <SecondFactorSetUp email={email} onDone={close} />
        )}
      </Modal>
    </section>
  )
}

/** One's passkeys: added on this device, removed at any time. */
export function PasskeysCard({ own, changed }: Props) {
  const { t } = useTranslation("signIn")
  const sure = useConfirm()
  const [name, setName] = useState("")
  const { busy, failure, issue, send } = useSubmit(["name"])

  async function add(event: FormEvent) {
    event.preventDefault()
    const done = await send(async () => {
      await addPasskey(name.trim())
      await changed()
    })
    if (done) setName("")
  }

  async function remove(passkey: OwnSignIn["passkeys"][number]) {
    if (!(await sure(t("account.removeSure", { name: passkey.name }), t("account.remove")))) return
    await del(`/api/passkeys/${passkey.id}`)
    await changed()
  }

  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("account.passkeys")}</h2>
        <p>{t("account.passkeysWords")}</p>
      </div>
      <ul className={styles.rows}>
        {own.passkeys.map((passkey) => (
          <li key={passkey.id} className={styles.row}>
            <div className={styles.rowWords}>
              {passkey.name}
              <div className={styles.faint}>
                {t("account.made", { day: writtenDay(passkey.createdAt) })}
                {passkey.lastUsedAt &&
                  ` · ${t("account.used", { day: writtenDay(passkey.lastUsedAt) })}`}
              </div>
            </div>
            <Button variant="default" size="xs" onClick={() => notifyFailure(remove(passkey))}>
              {t("account.remove")}
            </Button>
          </li>
        ))}
        {own.passkeys.length === 0 && <li className={styles.empty}>{t("account.noPasskeys")}</li>}
      </ul>
      {knowsPasskeys() ? (
        <form className={styles.add} onSubmit={(event) => void add(event)}>
          {failure instanceof NotUsed ? (
            <Alert color="red" role="alert">
              {t("passkeyFailed")}
            </Alert>
          ) : (
            failure !== null && <Failure error={failure} />
          )}
          <TextInput
            label={t("account.passkeyName")}
            placeholder={t("account.passkeyExample")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            withAsterisk={false}
            maxLength={100}
            error={issue("name")}
            style={{ flex: "1 1 220px" }}
          />
          <Button type="submit" variant="default" loading={busy}>
            {t("account.addPasskey")}
          </Button>
        </form>
      ) : (
        <div className={styles.empty}>{t("account.noWebauthn")}</div>
      )}
    </section>
  )
}

/** The link to the organisation's sign-in service; nothing where none is connected. */
export function ProviderCard({ own, changed }: Props) {
  const { t } = useTranslation("signIn")
  const sure = useConfirm()
  const { provider } = own
  if (!provider) return null
  const { name, linked } = provider

  async function unlink() {
    if (!(await sure(t("account.unlinkSure", { name }), t("account.unlink")))) return
    await del("/api/me/provider")
    await changed()
  }

  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("account.provider")}</h2>
        <p>{t("account.providerWords", { name })}</p>
      </div>
      <div className={styles.row}>
        <div className={styles.rowWords}>
          {name}
          <div className={styles.faint}>{t(linked ? "account.linked" : "account.notLinked")}</div>
        </div>
        <Button
          variant="default"
          size="xs"
          onClick={() => notifyFailure(linked ? unlink() : goToProvider({ for: "link" }))}
        >
          {t(linked ? "account.unlink" : "account.link")}
        </Button>
      </div>
    </section>
  )
}

/** Where one is signed in, and signing out of any of it. */
export function SessionsCard({ own, changed }: Props) {
  const { t } = useTranslation("signIn")
  const sure = useConfirm()

  async function end(path: string, question: string) {
    if (!(await sure(question, t("account.signOut")))) return
    await del(path)
    await changed()
  }

  const wayOf = (by: string | null) =>
    by === "password" || by === "passkey" || by === "provider" ? t(`account.by.${by}`) : null
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("account.sessions")}</h2>
        <p>{t("account.sessionsWords")}</p>
      </div>
      <ul className={styles.rows}>
        {own.sessions.map(({ id, current, startedAt, lastUsedAt, address, userAgent, by }) => {
          const device = deviceOf(userAgent)
          const name = device ? t("account.device", device) : t("account.unknownDevice")
          const told_ = [
            t("account.since", { day: writtenDay(startedAt), ago: writtenAgo(lastUsedAt) }),
            wayOf(by),
            address && t("account.from", { address }),
          ]
          return (
            <li key={id} className={styles.row}>
              <div className={styles.rowWords}>
                {name}
                {current && <b> · {t("account.here")}</b>}
                <div className={styles.faint}>{told_.filter(Boolean).join(" · ")}</div>
              </div>
              {!current && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t("account.signOutOf", { device: name })}
                  onClick={() =>
                    notifyFailure(
                      end(`/api/me/sessions/${id}`, t("account.signOutSure", { device: name })),
                    )
                  }
                >
                  {t("account.signOut")}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {own.sessions.length > 1 && (
        <div className={styles.cardBody}>
          <Button
            variant="default"
            onClick={() => notifyFailure(end("/api/me/sessions", t("account.signOutOthersSure")))}
          >
            {t("account.signOutOthers")}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Says how linking went, for who comes back from the service. */
export function announceLinked(outcome: string, words: string): void {
  notifications.show({ color: outcome === "linked" ? "teal" : "red", message: words })
}
