/** Making papers: what web and command line may use of it. It brings the typesetter, so that no part asks for it. */

export { MOTIFS, type Motif } from '../model/motifs.ts'
export {
  type CardParts,
  type CardWish,
  cardsToAll,
  cardTo,
  type GateDecision as Asked,
} from './card-to-file.ts'
export * from './choice.ts'
export * from './files.ts'
export { isLocal, type Press, pressOf, printCodeOf } from './head.ts'
export { SHARE_SHAPES } from './kinds/share.ts'
export { LABEL_FORMATS, type LabelFormat } from './label-sheets.ts'
export { personPaperHref } from './links.ts'
export { nameable, namelessRefusal, printedNames } from './names.ts'
export { endThread } from './typst.ts'
