import { setFlagsFromString } from 'node:v8'

/**
 * For work as long as the collection, of which little is kept: the heap grows by a fifth at a time, so that what is thrown away does not
 * pile up (20 000 people imported: 296 MB instead of 473). V8’s own flag; an engine that no longer has it says so, and goes on.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=20')
