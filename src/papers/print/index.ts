/** Making papers: what other rooms may use of it. */
export * from './choice.ts'
export * from './files.ts'
export { editionOf, isLocal, type Press, pressOf } from './head.ts'
export { LABEL_FORMATS, type LabelFormat } from './label-sheets.ts'
export { nameable, namelessRefusal, printedNames } from './names.ts'
export { endThread } from './typst.ts'
