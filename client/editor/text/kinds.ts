import type { BlockKind } from "../../../shared/document/block.ts"

/** A kind as the toolbar offers it: its name in the strings, what it sets, and its keys. */
export interface Kind {
  name: string
  kind: BlockKind
  level: number
  keys?: string
}

/** The kinds of block in the order of the toolbar. */
export const kinds: readonly Kind[] = [
  { name: "paragraph", kind: "paragraph", level: 1, keys: "Mod-Alt-0" },
  { name: "title", kind: "title", level: 1 },
  { name: "section1", kind: "section", level: 1, keys: "Mod-Alt-1" },
  { name: "section2", kind: "section", level: 2, keys: "Mod-Alt-2" },
  { name: "section3", kind: "section", level: 3 },
  { name: "heading", kind: "heading", level: 3, keys: "Mod-Alt-3" },
  { name: "goal", kind: "goal", level: 1, keys: "Mod-Alt-4" },
  { name: "objective", kind: "objective", level: 1, keys: "Mod-Alt-5" },
  { name: "numbered", kind: "numbered", level: 1, keys: "Mod-Alt-6" },
  { name: "bullet", kind: "bullet", level: 1, keys: "Mod-Shift-8" },
  { name: "ordered", kind: "ordered", level: 1, keys: "Mod-Shift-7" },
  { name: "quote", kind: "quote", level: 1, keys: "Mod-Shift-9" },
]
