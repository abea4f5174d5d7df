import { post } from "../app/http.ts"

/** The request to the provider; see the API. */
type Question =
  | { for: "sign-in"; next?: string }
  | { for: "link" }
  | { for: "invitation"; invitation: string; name: string }

/** Leaves for the organisation's sign-in service. Throws a Problem when it cannot be reached. */
export async function goToProvider(question: Question): Promise<void> {
  const { url } = await post<{ url: string }>("/api/sign-in/provider", question)
  window.location.assign(url)
}

const channelName = "concord-identity"

/** In the window that came back from the service: tells the page that waits. */
export function postIdentity(confirmed: boolean): void {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(confirmed)
  channel.close()
}

/**
 * Confirms by a new sign-in at the service, in a window of its own, so that nothing on this page is
 * lost; must be called in answer to a click. Resolves to whether it was confirmed, or to `blocked`
 * where the browser opens no window.
 */
export async function confirmAtProvider(): Promise<boolean | "blocked"> {
  const opened = window.open("about:blank", "_blank", "popup,width=520,height=680")
  if (!opened) return "blocked"
  const channel = new BroadcastChannel(channelName)
  try {
    const confirmed = new Promise<boolean>((resolve) => {
      channel.onmessage = (event: MessageEvent<boolean>) => resolve(event.data)
    })
    const { url } = await post<{ url: string }>("/api/sign-in/provider", { for: "confirm" })
    opened.location.href = url
    return await confirmed
  } catch (error) {
    opened.close()
    throw error
  } finally {
    channel.close()
  }
}
