import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client"
import { Problem } from "../../shared/problem.ts"
import type { Config } from "../config/config.ts"

/**
 * The person who signed in at the provider, as it identifies them. `multiFactor`: whether it says
 * that it asked for more than one factor.
 */
export interface Subject {
  issuer: string
  subject: string
  name: string | null
  multiFactor: boolean
}

/** The secrets of a request to the provider, which its answer must match. */
export interface ProviderRequest {
  state: string
  nonce: string
  verifier: string
  /** Whether the person had to sign in there again. */
  anew: boolean
}

/** The path to which the provider redirects people. */
export const callbackPath = "/api/sign-in/provider/callback"

const away = () =>
  new Problem("unavailable", "The sign-in service of your organisation does not answer. Try again.")

/** The OpenID Connect provider of an installation: authorization code with PKCE, state and nonce. */
export class Provider {
  /** The name that people call it by. */
  readonly name: string
  readonly issuer: string
  readonly #settings: NonNullable<Config["oidc"]>
  readonly #callback: string
  #discovered: Promise<Configuration> | null = null

  constructor(settings: NonNullable<Config["oidc"]>, publicUrl: string) {
    this.name = settings.name
    this.issuer = settings.issuer
    this.#settings = settings
    this.#callback = publicUrl + callbackPath
  }

  /** Fetches the provider's metadata, until it has answered once. Throws `unavailable`. */
  async #configuration(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings
    const plain = issuer.startsWith("http:")
    this.#discovered ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      ...(plain ? { execute: [allowInsecureRequests] } : {}),
    })
    try {
      return await this.#discovered
    } catch {
      this.#discovered = null
      throw away()
    }
  }

  /**
   * Checks that the provider answers and is the configured one; returns the fault for the log, or
   * null.
   */
  async fault(): Promise<string | null> {
    return this.#configuration().then(
      () => null,
      () => `The provider at ${this.issuer} does not answer as an OpenID Connect provider.`,
    )
  }

  /**
   * The address to send a person to, and the secrets to keep until they are back. With `anew` they
   * must sign in there again.
   */
  async ask(anew: boolean): Promise<{ url: string; asked: ProviderRequest }> {
    const configuration = await this.#configuration()
    const asked = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      anew,
    }
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback,
      scope: "openid profile email",
      state: asked.state,
      nonce: asked.nonce,
      code_challenge: await calculatePKCECodeChallenge(asked.verifier),
      code_challenge_method: "S256",
      ...(anew ? { prompt: "login", max_age: "0" } : {}),
    })
    return { url: url.href, asked }
  }

  /**
   * The person who came back, from the query of the address they came back to. Throws `no-right`
   * when the provider refused or its answer does not match the request.
   */
  async subjectOf(query: string, asked: ProviderRequest): Promise<Subject> {
    const configuration = await this.#configuration()
    const tokens = await authorizationCodeGrant(configuration, new URL(this.#callback + query), {
      expectedState: asked.state,
      expectedNonce: asked.nonce,
      pkceCodeVerifier: asked.verifier,
      idTokenExpected: true,
      // The time of the sign-in must be given, and be recent.
      ...(asked.anew ? { maxAge: 300 } : {}),
    }).catch(() => {
      throw new Problem("no-right", "The sign-in service did not confirm who you are.")
    })
    const claims = tokens.claims()
    if (!claims) throw new Problem("no-right", "The sign-in service did not say who you are.")
    const methods: unknown = claims.amr
    return {
      issuer: claims.iss,
      subject: claims.sub,
      name: typeof claims.name === "string" ? claims.name : null,
      // RFC 8176: "mfa" says that several factors were used.
      multiFactor: Array.isArray(methods) && methods.includes("mfa"),
    }
  }
}
