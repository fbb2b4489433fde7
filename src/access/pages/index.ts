export { AccessPage } from './list.tsx'
export { TrackPage } from './track.tsx'
