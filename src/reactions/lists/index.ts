/** What the command line needs to read a list of states that a letter was signed by. */
export { readStateList, type StateList } from './list-reader.ts'
export { listedName, unknownState } from './state-names.ts'
