import type { changes as English } from '../en/changes.ts'
import type { Like } from '../texts.ts'

export const changes: Like<typeof English> = {
  title: 'Qué ha cambiado aquí',
  mean: 'Lo que se añadió o cambió aquí desde que empezó este registro, y en qué día. Quién lo hizo no se dice en ninguna parte.',
  what: {
    added: 'se añadió',
    changed: 'cambió',
    removed: 'ya no figura',
    accepted: 'figura sin marca',
    preferred: 'el equipo editor le da preferencia',
    disputed: 'se marcó «en disputa»',
  },
  row: {
    demand: 'Una exigencia',
    officialAnswer: 'Una respuesta oficial',
    unProcedure: 'Un caso ante un órgano de las Naciones Unidas',
    reprisal: 'Una represalia',
    instrument: 'Esta entrada',
  },
}
