export const matrix = {}
