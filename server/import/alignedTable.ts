import { Fragment, type Node } from "@tiptap/pm/model"
import { blocksIn, textOf } from "../../shared/document/planMeasure.ts"
import { pairUp } from "../../shared/text/wordDiff.ts"
import { plainWords } from "../export/planRecord.ts"

const wordsOf = (node: Node) => plainWords(textOf(node))

/** Whether two rows have a cell with the same words. */
function shareCell(one: Node, other: Node): boolean {
  const cells = new Set(one.content.content.map(wordsOf))
  return other.content.content.some((cell) => wordsOf(cell) !== "" && cells.has(wordsOf(cell)))
}

/**
 * The old node that each fresh one continues: the one with the same words; between two such, the
 * ones of the same place where their number is the same, else the next that is `alike`.
 */
function continued(
  old: readonly Node[],
  fresh: readonly Node[],
  alike: (one: Node, other: Node) => boolean = () => false,
): Map<Node, Node> {
  const found = new Map<Node, Node>()
  let [gone, come]: [Node[], Node[]] = [[], []]
  const close = () => {
    const inPlace = gone.length === come.length
    let next = 0
    for (const [index, node] of come.entries()) {
      const at = inPlace ? index : gone.findIndex((one, own) => own >= next && alike(one, node))
      const one = gone[at]
      if (one === undefined) continue
      found.set(node, one)
      next = at + 1
    }
    ;[gone, come] = [[], []]
  }
  for (const [one, other] of pairUp(old, fresh, wordsOf)) {
    if (one && other) {
      close()
      found.set(other, one)
    } else if (one) gone.push(one)
    else if (other) come.push(other)
  }
  close()
  return found
}

const withContent = (node: Node, content: readonly Node[]) =>
  node.type.create(node.attrs, Fragment.from([...content]), node.marks)

/**
 * A table as it was read from a copy whose words were changed, with the blocks of the original
 * where the words are the same, and with their ids and kinds where they were reworded. Rows, cells
 * and blocks that the copy adds keep the new ids with which they were read.
 */
export function alignedTable(original: Node, read: Node): Node {
  const rows = continued(original.content.content, read.content.content, shareCell)
  return withContent(
    read,
    read.content.content.map((row) => {
      const cells = continued(rows.get(row)?.content.content ?? [], row.content.content)
      return withContent(
        row,
        row.content.content.map((cell) => {
          const past = cells.get(cell)
          if (!past) return cell
          const blocks = continued(blocksIn(past), blocksIn(cell))
          return withContent(
            cell,
            cell.content.content.map((block) => {
              const own = blocks.get(block)
              if (!own) return block
              return wordsOf(own) === wordsOf(block)
                ? own
                : own.type.create(own.attrs, block.content)
            }),
          )
        }),
      )
    }),
  )
}
