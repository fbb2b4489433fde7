import type { House } from '../../boot.ts'
import { OPERATOR } from '../../jobs/operator.ts'
import { hidePerson, publishPerson, readWaiting } from '../../registry/acts/index.ts'
import { readPublicPerson } from '../../registry/views/index.ts'
import { perform } from '../../store/acting/index.ts'
import { workOff } from '../../store/acting/later.ts'
import type { RunCommand } from '../calling/call.ts'
import { EXIT } from '../calling/exit.ts'
import { reasonOf } from '../calling/reason.ts'
import { say } from '../calling/say.ts'
import { withStore } from '../calling/with-store.ts'
import { toldOf, waitingInWords } from './likeness.ts'

export const unhide: RunCommand = async (call) => {
  const slug = call.operands[0]!
  const hiding = { slug, hidden: false, reason: reasonOf(call) }
  const { waiting } = await withStore(call.config, async (house) => {
    const done = await perform(house, hidePerson, hiding, OPERATOR)
    await workOff(house)
    return done
  })
  const waits = waiting.some((each) => each.slug === slug)
  const lines = [
    waits ? `${slug} is no longer hidden` : `${slug} is public again`,
    ...waitingInWords(waiting),
  ]
  say(call.json, { slug, hidden: false, waiting: toldOf(waiting) }, lines.join('\n'))
  return EXIT.done
}

export const publish: RunCommand = async (call) => {
  const slug = call.operands[0]!
  const reason = reasonOf(call)
  const shown = await withStore(call.config, async (house) => {
    await perform(house, publishPerson, { slug, reason }, OPERATOR)
    await workOff(house)
    return (await readPublicPerson(house.visitor, slug)) !== null
  })
  say(
    call.json,
    { slug, public: shown },
    shown ? `${slug} is public` : `${slug} waits no longer, and is not public for another reason`,
  )
  return EXIT.done
}

export const waiting: RunCommand = async (call) => {
  const people = await withStore(call.config, readAll)
  say(
    call.json,
    { waiting: toldOf(people) },
    people.length > 0 ? waitingInWords(people).join('\n') : 'nobody waits',
  )
  return EXIT.done
}

const readAll = ({ desk }: House) => desk.transaction().execute((db) => readWaiting(db))
