import type { Plugin } from "@tiptap/pm/state"
import { tableEditing } from "@tiptap/pm/tables"
import { PlanTable } from "../../../shared/document/table.ts"
import { isRemote } from "../local.ts"

/**
 * The table as it is edited: a crooked table (two people took rows and columns away at once) is put
 * straight with the next edit made here, never because of somebody else's, so that one repair is
 * not made by every open editor.
 */
export const EditedTable = PlanTable.extend({
  addProseMirrorPlugins() {
    const plugin: Plugin = tableEditing({ allowTableNodeSelection: false })
    const repair = plugin.spec.appendTransaction
    if (repair) {
      plugin.spec.appendTransaction = function (transactions, before, after) {
        return transactions.some(isRemote) ? null : repair.call(this, transactions, before, after)
      }
    }
    return [plugin]
  },
  // Our own keys decide what Tab and Backspace do in a table.
  addKeyboardShortcuts: () => ({}),
  addNodeView: () => null,
})
