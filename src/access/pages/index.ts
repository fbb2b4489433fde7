export { AccessPage } from './list.tsx'
export { GovernmentPage, RaisingsPage } from './raisings-page.tsx'
export { TrackPage } from './track.tsx'
