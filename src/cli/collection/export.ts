import { exportFolder } from '../../boot.ts'
import type { RunCommand } from '../calling/call.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'

export const exportTo: RunCommand = async ({ config, operands, options, json }) => {
  const folder = operands[0]!
  const isPublic = options.public === true
  const files = await withStore(config, (house) => exportFolder(house, folder, isPublic))
  if (!isPublic)
    process.stderr.write(
      `whereabouts: ${folder} holds what is not public; only you can read it (mode 0600), keep it so\n`,
    )
  say(
    json,
    { folder, files },
    `${files.reduce((sum, { rows }) => sum + rows, 0)} rows in ${files.length} files`,
  )
  return 0
}
