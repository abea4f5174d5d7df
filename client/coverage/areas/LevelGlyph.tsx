import type { Level } from "../../../shared/coverage/levels/level.ts"
import { levels } from "./areaItems.ts"
import "./level.css"

/**
 * A level as a small bar with none to three thirds filled; dashed when nothing was found. A picture
 * only: whoever places it also says the level in words.
 */
export function LevelGlyph({ level }: { level: Level }) {
  return (
    <span className="level-glyph" data-thirds={levels.indexOf(level)} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  )
}
