/** The one function of `edtf@4.11.1` (which ships no types) that we use: throws unless `text` fits its grammar. */
declare module 'edtf' {
  export function parse(text: string): unknown
}
