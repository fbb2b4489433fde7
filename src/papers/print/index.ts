/** Making papers: what web and command line may use of it. It brings the typesetter, so that no part asks for it. */

export { MOTIFS, type Motif } from '../model/motifs.ts'
export { type Asked, type CardParts, type CardWish, cardsToAll, cardTo } from './card-to-file.ts'
export * from './choice.ts'
export * from './files.ts'
export { editionOf, isLocal, type Press, pressOf } from './head.ts'
export { LABEL_FORMATS, type LabelFormat } from './label-sheets.ts'
export { nameable, namelessRefusal, printedNames } from './names.ts'
export { endThread } from './typst.ts'
