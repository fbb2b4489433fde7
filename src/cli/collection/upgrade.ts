/** `whereabouts upgrade`: what is published, in the shape of this version. */
import { refreshNameKeys, upgradeStore } from '../../boot.ts'
import { workOff } from '../../store/acting/later.ts'
import { isOfOtherShape, PUBLISHED_SHAPE } from '../../store/publishing/shape.ts'
import { sweepUpgrades } from '../../store/upgrading/upgrade.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { progressBar } from '../calling/progress.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'

export const upgrade: RunCommand = async ({ config, json }) => {
  const done = await withStore(
    config,
    async (house) => {
      const isOther = await isOfOtherShape(house.desk)
      const upgraded = isOther
        ? await upgradeStore(house, house.owner, progressBar('upgrade'))
        : null
      if (!isOther) await sweepUpgrades(house.desk, house.owner)
      await refreshNameKeys(house, progressBar('name keys'))
      await workOff(house)
      return upgraded
    },
    'upgrade',
  )
  const { documents = 0, left = [] } = done ?? {}
  const words = [
    done
      ? `${documents} documents are published in shape ${PUBLISHED_SHAPE}; start serve again, if it is of the version before`
      : 'nothing to do',
    ...left.map(
      ({ table, id }) =>
        `${table} ${id} cannot be read, and nothing is published of it; ./whereabouts check says more`,
    ),
  ]
  say(json, { upgraded: done !== null, shape: PUBLISHED_SHAPE, documents, left }, words.join('\n'))
  return EXIT.done
}
