/** Settings of LibreOffice under which a file runs nothing, asks for nothing and changes nothing. */
const set: readonly (readonly [path: string, name: string, value: string])[] = [
  ["Office.Common/Security/Scripting", "DisableMacrosExecution", "true"],
  ["Office.Common/Security/Scripting", "MacroSecurityLevel", "3"],
  ["Office.Common/Security/Scripting", "DisablePythonRuntime", "true"],
  ["Office.Common/Security/Scripting", "DisableOLEAutomation", "true"],
  ["Office.Common/Security/Scripting", "DisableActiveContent", "true"],
  ["Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"],
  ["Office.Java/VirtualMachine", "Enable", "false"],
  // Links are never brought up to date.
  ["Office.Writer/Content/Update", "Link", "2"],
  ["Office.Calc/Content/Update", "Link", "2"],
  // Cells keep the values with which they were saved; nothing is computed.
  ["Office.Calc/Formula/Load", "OOXMLRecalcMode", "1"],
  ["Office.Calc/Formula/Load", "ODFRecalcMode", "1"],
  // A proxy behind which there is nothing.
  ["Inet/Settings", "ooInetProxyType", "2"],
  ["Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPProxyPort", "9"],
  ["Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPSProxyPort", "9"],
  ["Office.Common/Misc", "FirstRun", "false"],
  ["Office.Recovery/RecoveryInfo", "Enabled", "false"],
]

/** The file of these settings (`registrymodifications.xcu`) for a profile that is used once. */
export function profileSettings(): string {
  const items = set.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join("\n")}
</oor:items>
`
}
