/** The door of the one place, with `config.ts`, that knows all rooms and puts the parts together into a house. */

export { COLLECTION_FILES } from './boot/collection-files.ts'
export { exportFolder, lintFolder, lintStore } from './boot/folder.ts'
export { type HidingReport, hideFrom } from './boot/hiding.ts'
export {
  type Hooks,
  type House,
  keepRoomIn,
  type OpenHouse,
  openHouse,
  openStore,
  type Purpose,
  restartStore,
} from './boot/house.ts'
export {
  addInstrumentsFrom,
  type FolderReport,
  type Imported,
  type ImportInput,
  importFolder,
  refreshNameKeys,
} from './boot/import.ts'
export { finishPublishing, upgradeStore } from './boot/in-shape.ts'
/** What the operator may see of dossiers: all of it. */
export { listDossiers, readEdition as readDossierEdition } from './dossiers/tables.ts'
/** What the operator may see of orders: how they stand, and the sealed bytes. */
export {
  findOrder,
  hasOlder,
  listOrders,
  readSealed,
  readUnannounced,
} from './orders/tables.ts'
