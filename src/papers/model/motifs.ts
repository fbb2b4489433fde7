/** Pictures for the other side of a card, drawn in `print/templates/motifs.typ`. None of them means anything but itself. */
export const MOTIFS = ['hills', 'river', 'tree', 'bowls', 'reeds', 'weave'] as const
export type Motif = (typeof MOTIFS)[number]
