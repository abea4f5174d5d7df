import { Alert, Button } from "@mantine/core"
import { IconAlertTriangle } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { sentence } from "./sentence.ts"

interface Props {
  error: unknown
  /** Tries once more; without it no button is shown. */
  again?: () => unknown
}

/** The message of an error, in one sentence, with a way to try again. */
export function Failure({ error, again }: Props) {
  const { t } = useTranslation("app")
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert">
      {sentence(error)}
      {again && (
        <div>
          <Button variant="default" size="xs" mt="xs" onClick={() => again()}>
            {t("again")}
          </Button>
        </div>
      )}
    </Alert>
  )
}
