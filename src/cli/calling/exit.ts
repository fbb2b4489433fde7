/** Exit codes, as `--help` and docs/command-line.md say them. */
export const EXIT = { done: 0, failed: 1, wrongCall: 2, refused: 3, different: 4 } as const
