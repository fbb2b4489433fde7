export { SourcePage } from './source.tsx'
