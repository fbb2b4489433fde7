import type { desk as English } from '../en/desk.ts'
import type { Like } from '../texts.ts'

export const desk: Like<typeof English> = {
  title: 'Mesa de trabajo',
  lede: 'Todavía no hay mesa de trabajo en el navegador. El trabajo se hace en la línea de comandos, en el equipo que guarda los datos.',
  commands: {
    'whereabouts import FOLDER': 'incorporar una colección; con --dry-run, solo informar',
    'whereabouts export FOLDER':
      'volver a escribir la colección, también lo que no es público; con --public, solo lo que lo es',
    'whereabouts rule CLAIM accept|prefer|dispute|withdraw|erase --reason TEXT':
      'resolver sobre una afirmación',
    'whereabouts hide SLUG --reason TEXT':
      'sacar de inmediato a una persona de todo lo que es público',
    'whereabouts unhide SLUG --reason TEXT': 'volver a mostrar a una persona',
    'whereabouts search QUERY': 'buscar por nombre',
    'whereabouts check': 'volver a derivar todo lo que es público y comparar',
    'whereabouts serve': 'servir el sitio',
  },
  help: 'Cada comando se explica con --help y responde en JSON con --json.',
}
