import { Modal } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { keyWords } from "./keyWords.ts"
import { kinds } from "./kinds.ts"

const groups: [title: string, rows: [keys: string, words: string][]][] = [
  [
    "write",
    [
      ["Mod-B", "tool.bold"],
      ["Mod-I", "tool.italic"],
      ["Mod-U", "tool.underline"],
      ["Mod-K", "shortcut.link"],
      ["Mod-Alt-F", "tool.noteTitle"],
      ["Shift-Enter", "shortcut.break"],
      ["Mod-Z", "tool.undo"],
      ["Mod-Shift-Z", "tool.redo"],
    ],
  ],
  ["blocks", kinds.flatMap(({ keys, name }) => (keys ? [[keys, `kind.${name}`]] : []))],
  [
    "measures",
    [
      ["Mod-Enter", "tool.measureTitle"],
      ["Alt-Enter", "shortcut.out"],
      ["Alt-Shift-ArrowUp", "measure.up"],
      ["Alt-Shift-ArrowDown", "measure.down"],
      ["Alt-Shift-Enter", "measure.split"],
      ["Alt-Shift-Backspace", "measure.delete"],
      ["Tab", "shortcut.nextCell"],
      ["Shift-Tab", "shortcut.previousCell"],
    ],
  ],
  [
    "page",
    [
      ["Mod-K", "shortcut.palette"],
      ["Mod-F", "tool.find"],
      ["Mod-Alt-M", "shortcut.comment"],
      ["Escape", "shortcut.leave"],
      ["Mod-/", "tool.shortcuts"],
    ],
  ],
]

/** Every key of the text, in groups. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("editor")
  return (
    <Modal opened onClose={onClose} title={t("shortcuts.title")} size={820}>
      <div className="shortcuts">
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{t(`shortcuts.${title}`)}</h3>
            <dl>
              {rows.map(([keys, words]) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keyWords(keys)}</kbd>
                  </dt>
                  <dd>{t(words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
