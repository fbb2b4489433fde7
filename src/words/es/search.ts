import type { search as English } from '../en/search.ts'
import type { Like } from '../texts.ts'

export const search: Like<typeof English> = {
  title: 'Buscar',
  label: 'Un nombre, en cualquier escritura u ortografía',
  button: 'Buscar',
  found: {
    one: '1 persona coincide',
    many: '{n} de personas coinciden',
    other: '{n} personas coinciden',
  },
  matched: 'coincide con la forma {form}: {band}',
  bands: {
    strong: 'muy parecida',
    likely: 'parecida',
    possible: 'algo parecida',
    none: 'empieza igual',
  },
  born: 'nacimiento: {date}',
  nothing: 'Nada coincide con: {query}.',
  nothingMeans: 'Que alguien no figure aquí no dice nada sobre si se llevaron o no a esa persona.',
  tryThese: 'Puede probar:',
  tips: [
    'una sola palabra del nombre',
    'otra escritura, si el nombre se escribe en varias',
    'otra ortografía, como pueda tenerla una fuente',
    'solo el comienzo del nombre',
  ],
  tipsOf: {
    fatherSecond:
      'solo el nombre de pila: muchas personas no tienen apellido, y el segundo nombre es el del padre',
    latinOfArabic: 'otra ortografía: x por kh o h, q por k, j por zh',
    twoFamilies: 'un solo apellido: muchas personas tienen dos, y una fuente puede tener solo uno',
  },
  browse: 'O recorra la lista de todas las personas del registro',
  keeps:
    'Lo que escriba aquí no queda en la dirección ni en el historial de este dispositivo. Las páginas que abra, sí.',
  asLink: 'Hacer un enlace a esta búsqueda',
  asLinkMeans: 'El nombre quedará entonces en la dirección y en el historial de este dispositivo.',
  cases: {
    title: 'Si alguien falta y no está aquí',
    here: 'Todavía no se puede comunicar a nadie a este sitio. Estos organismos reciben un caso de una familia, sin costo:',
    bodies: {
      WGEID:
        'El Grupo de Trabajo sobre las Desapariciones Forzadas o Involuntarias de las Naciones Unidas pregunta a un Estado por una persona.',
      familyLinks: 'La Cruz Roja y la Media Luna Roja buscan a familiares que se han perdido.',
    },
  },
}
