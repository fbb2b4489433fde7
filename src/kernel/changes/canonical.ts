/**
 * Canonical bytes of a value (RFC 8785, JSON Canonicalization Scheme): keys in the order of their UTF-16 code units, no space, numbers and
 * signs as ECMAScript writes them. The same on every machine and in every version: what is approved is bound to their hash.
 */
import { createHash } from 'node:crypto'
import { sortKeys } from '../fields/index.ts'

export const canonicalText = (value: unknown): string => JSON.stringify(sortKeys(value))

/** Of the canonical bytes in UTF-8, in hex. */
export const canonicalHash = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex')
