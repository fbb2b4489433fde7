export { DossierPage } from './dossier.tsx'
