import { modals } from "@mantine/modals"
import { useTranslation } from "react-i18next"

/**
 * Asks before something that cannot be taken back: the question, and the word on the button that
 * does it. True when the person says so.
 */
export function useConfirm(): (question: string, act: string) => Promise<boolean> {
  const { t } = useTranslation("app")
  return (question, act) =>
    new Promise((resolve) => {
      modals.openConfirmModal({
        withCloseButton: false,
        children: question,
        labels: { confirm: act, cancel: t("cancel") },
        confirmProps: { color: "red" },
        onConfirm: () => resolve(true),
        onCancel: () => resolve(false),
        onClose: () => resolve(false),
      })
    })
}
