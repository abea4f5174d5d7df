import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  mergeThemeOverrides,
} from "@mantine/core"

const accent: MantineColorsTuple = [
  "#e6eff8",
  "#cfe0f1",
  "#a9cbec",
  "#8bbcec",
  "#5f9bd6",
  "#2f6fb3",
  "#1f5f9f",
  "#14508c",
  "#104274",
  "#0c345c",
]
const red: MantineColorsTuple = [
  "#fdebe8",
  "#fad6d1",
  "#f6bcb4",
  "#f2a197",
  "#e07f73",
  "#c8564a",
  "#b5392d",
  "#a32a1f",
  "#8a2d23",
  "#6c1f17",
]
const teal: MantineColorsTuple = [
  "#e2f1ee",
  "#cfe0dc",
  "#a5d8cd",
  "#7fd0c0",
  "#6fb0a3",
  "#2f7f72",
  "#26776a",
  "#1d6f63",
  "#185c52",
  "#134941",
]
const yellow: MantineColorsTuple = [
  "#fff3dc",
  "#fde6bb",
  "#f7d394",
  "#f0be6a",
  "#d99c3a",
  "#b87a14",
  "#a06408",
  "#8a5300",
  "#704300",
  "#563400",
]
const gray: MantineColorsTuple = [
  "#faf9f7",
  "#f4f3f0",
  "#ebe9e4",
  "#e3e1dc",
  "#cbc8c1",
  "#8a877f",
  "#656c75",
  "#4d545c",
  "#353a41",
  "#1f2328",
]
const dark: MantineColorsTuple = [
  "#e8e6e1",
  "#b9bcc1",
  "#949aa2",
  "#767c85",
  "#464b53",
  "#30343a",
  "#24282d",
  "#1d2024",
  "#191b1f",
  "#15171a",
]

/**
 * The product's Mantine theme. One accent, no shadows, 6 px corners; filled controls take the dark
 * shade on light paper and the light shade on dark paper, with a text colour that meets WCAG AA.
 */
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input)
    // Mantine computes the contrast for light paper only; our filled shades change with the theme.
    return input.variant === "filled" ? { ...colours, color: "var(--on-accent)" } : colours
  },
  colors: { accent, red, teal, yellow, gray, dark },
  white: "#ffffff",
  black: "#1f2328",
  fontFamily: "var(--sans)",
  headings: {
    fontFamily: "var(--sans)",
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "27px" },
      h2: { fontSize: "23px" },
      h3: { fontSize: "19px" },
      h4: { fontSize: "17px" },
      h5: { fontSize: "15px" },
      h6: { fontSize: "13.5px" },
    },
  },
  fontSizes: { xs: "12px", sm: "13.5px", md: "15px", lg: "17px", xl: "21px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "40px" },
  defaultRadius: "6px",
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "none" },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Text: { defaultProps: { size: "sm" } },
    Modal: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, withinPortal: true } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
  },
})

const soft = {
  "--mantine-color-accent-light": "var(--accent-soft)",
  "--mantine-color-accent-light-hover": "color-mix(in srgb, var(--accent) 16%, var(--paper))",
  "--mantine-color-accent-light-color": "var(--accent)",
  // The words of a menu's red item.
  "--mantine-color-red-6": "var(--bad)",
  "--mantine-color-red-light": "var(--bad-soft)",
  "--mantine-color-red-light-color": "var(--bad)",
  "--mantine-color-red-outline": "var(--bad)",
  "--mantine-color-teal-light": "var(--good-soft)",
  "--mantine-color-teal-light-color": "var(--good)",
  "--mantine-color-teal-outline": "var(--good)",
  "--mantine-color-yellow-light": "var(--warn-soft)",
  "--mantine-color-yellow-light-color": "var(--warn)",
  "--mantine-color-gray-light": "var(--desk)",
  "--mantine-color-gray-light-color": "var(--ink-2)",
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-3)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-error": "var(--bad)",
  "--mantine-color-success": "var(--good)",
  "--mantine-color-anchor": "var(--accent)",
  "--mantine-color-default": "var(--paper)",
  "--mantine-color-default-hover": "var(--desk)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
}

/** Binds Mantine's colour variables to the tokens of `theme.css`, for both themes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: soft, dark: soft })

/**
 * The theme, with a label for the crosses that close dialogs and notices, which Mantine draws
 * without one.
 */
export function namedTheme(close: string): typeof theme {
  const closeButtonProps = { "aria-label": close }
  return mergeThemeOverrides(theme, {
    components: {
      Modal: { defaultProps: { closeButtonProps } },
      Notification: { defaultProps: { closeButtonProps } },
    },
  })
}
