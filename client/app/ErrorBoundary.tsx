import { Component, type ReactNode } from "react"
import { FailurePage } from "./FailurePage.tsx"

interface Props {
  /** Where one is: another place gets a fresh start. */
  place: string
  children: ReactNode
}

interface State {
  error: unknown
  place: string
}

/**
 * Shows a page that broke as a failure with a way to load it again, instead of nothing at all. A
 * page whose file is gone because the server was renewed is mended by the same loading.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.place === state.place ? null : { error: null, place: props.place }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <FailurePage error={this.state.error} again={() => window.location.reload()} />
  }
}
