import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import Provider, { type KoaContextWithOIDC } from "oidc-provider"

/** Concord's settings for the provider. */
const client = { id: "concord", secret: "a secret that is only for tests" }

/**
 * A real OpenID Connect provider on a free port of this machine, at which whoever comes is signed in
 * at once as `subject`, without a form.
 */
export class TestProvider {
  readonly issuer: string
  /** The next person to sign in there, the methods, and the e-mail address. */
  subject = "nobody"
  methods: string[] = ["pwd"]
  email = "nobody@example.org"
  /** How often somebody had to sign in there. */
  asked = 0
  readonly #server: Server

  private constructor(server: Server, issuer: string) {
    this.#server = server
    this.issuer = issuer
  }

  /** `callbacks` are the addresses that it sends people back to. */
  static async start(callbacks: readonly string[]): Promise<TestProvider> {
    const server = createServer().listen(0, "localhost")
    await once(server, "listening")
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
    const made = new TestProvider(server, issuer)
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [...callbacks],
          grant_types: ["authorization_code"],
          response_types: ["code"],
        },
      ],
      claims: { openid: ["sub", "amr"], email: ["email", "email_verified"], profile: ["name"] },
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ["test"] },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          name: `Person ${id}`,
          email: made.email,
          email_verified: true,
          amr: made.methods,
        }),
      }),
    })
    provider.use(async (context: KoaContextWithOIDC, next: () => Promise<void>) => {
      if (!context.path.startsWith("/interaction/")) return next()
      const { prompt, params, session } = await provider.interactionDetails(
        context.req,
        context.res,
      )
      if (prompt.name === "login") {
        made.asked += 1
        await provider.interactionFinished(context.req, context.res, {
          login: { accountId: made.subject, amr: made.methods },
        })
      } else {
        const grant = new provider.Grant({
          accountId: session?.accountId ?? "",
          clientId: String(params.client_id),
        })
        grant.addOIDCScope("openid profile email")
        await provider.interactionFinished(context.req, context.res, {
          consent: { grantId: await grant.save() },
        })
      }
      context.respond = false
    })
    server.on("request", provider.callback())
    return made
  }

  /** The settings by which a server knows it. */
  get settings(): Record<string, string> {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: "State login",
    }
  }

  /**
   * Acts as a browser that is sent to `url`: follows the provider's redirects with its cookies.
   * Returns the address at which it leaves the provider.
   */
  async follow(url: string): Promise<URL> {
    const cookies = new Map<string, string>()
    let at = new URL(url)
    for (let step = 0; step < 10 && at.origin === this.issuer; step++) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
      const answer = await fetch(at, { redirect: "manual", headers: { cookie } })
      for (const line of answer.headers.getSetCookie()) {
        const pair = line.split(";")[0] ?? ""
        cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1))
      }
      const next = answer.headers.get("location")
      if (!next) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`)
      at = new URL(next, at)
    }
    return at
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}
