/** A collection as a folder: looked through before it comes in, and written out again. */
import { lintAccess } from '../access/lint.ts'
import { Refusal } from '../kernel/refusals/index.ts'
import { lintReactions } from '../reactions/lint.ts'
import { lintRegistry, lintSealed } from '../registry/lint/index.ts'
import { sealedOnFile } from '../registry/tables/index.ts'
import { inTurn } from '../store/acting/turn.ts'
import { readHeadOnFile } from '../store/collection/import.ts'
import { type Finding, inOrder, type Lint, lintRows, lintStored } from '../store/collection/lint.ts'
import { lintAbout, lintLanguages } from '../store/collection/lint-about.ts'
import { lintIds } from '../store/collection/lint-ids.ts'
import { lintTexts } from '../store/collection/lint-texts.ts'
import { type CollectionHead, readCollection } from '../store/collection/read.ts'
import { writeCollection } from '../store/collection/write.ts'
import type { DeskTx } from '../store/connections/index.ts'
import { COLLECTION_FILES, FILES_ABOUT_PEOPLE } from './collection-files.ts'
import type { House } from './house.ts'
import { publicPick } from './public-export.ts'

const LINTS: readonly Lint[] = [
  lintRegistry,
  lintReactions,
  lintAccess,
  lintIds(FILES_ABOUT_PEOPLE),
]

const lintHead = (head: CollectionHead): Finding[] => [...lintAbout(head), ...lintLanguages(head)]

/** What a folder holds that would trip the rules; rows that cannot be read are an import's to tell of. @throws Refusal `collection-not-folder`, `collection-head`, `import-refused` */
export async function lintFolder(folder: string): Promise<Finding[]> {
  const { head, files, problems } = await readCollection(folder, COLLECTION_FILES)
  if (problems.length > 0) throw new Refusal('import-refused', { problems: problems.length })
  const lints = [...LINTS, lintTexts(COLLECTION_FILES, head), lintSealed(COLLECTION_FILES)]
  const ofRows = lints.flatMap(({ faults }) => faults(lintRows(files)))
  return inOrder([...lintHead(head), ...ofRows], COLLECTION_FILES)
}

/** The same of all that is on file, a page at a time, of one moment. */
export const lintStore = ({ desk }: House): Promise<Finding[]> =>
  desk
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      const head = await readHeadOnFile(db)
      const lints = [...LINTS, lintTexts(COLLECTION_FILES, head)]
      const found = [
        ...(await lintStored(db, COLLECTION_FILES, lints)),
        ...(await sealedOnFile(db, COLLECTION_FILES)),
      ]
      return inOrder([...lintHead(head), ...found], COLLECTION_FILES)
    })

/** Writes the collection as files; the public export holds only what is published. */
export async function exportFolder(
  house: House,
  folder: string,
  isPublic: boolean,
): Promise<{ file: string; rows: number }[]> {
  const write = async (db: DeskTx) =>
    await writeCollection(
      db,
      COLLECTION_FILES,
      folder,
      isPublic ? publicPick(db) : null,
      isPublic ? 0o644 : 0o600,
    )
  // In a turn of its own: nobody who has been taken out meanwhile is in what is handed on.
  if (isPublic) return await inTurn(house, { name: 'export', yields: true }, write)
  return await house.desk.transaction().setIsolationLevel('repeatable read').execute(write)
}
