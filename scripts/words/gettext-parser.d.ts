/** What we use of gettext-parser, which brings no types. */
declare module 'gettext-parser' {
  type Comments = {
    translator?: string
    extracted?: string
    reference?: string
    flag?: string
    previous?: string
  }
  export type PoEntry = {
    msgctxt?: string
    msgid: string
    msgid_plural?: string
    msgstr: string[]
    comments?: Comments
    obsolete?: boolean
  }
  export type PoFile = {
    charset: string
    headers: Record<string, string>
    translations: Record<string, Record<string, PoEntry>>
  }
  export const po: {
    parse(file: Buffer | string): PoFile
    compile(file: PoFile, options: { foldLength: number }): Buffer
  }
}
