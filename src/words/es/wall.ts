import type { wall as English } from '../en/wall.ts'
import type { Like } from '../texts.ts'

export const wall: Like<typeof English> = {
  lede: 'Personas a las que se llevaron. Quienes lo hicieron no dicen nada, dicen demasiado poco o dicen algo que no se puede comprobar.',
  people: { one: '1 persona', many: '{n} de personas', other: '{n} personas' },
  peopleOf: 'Personas en la lista: {shown}; en total: {total}',
  filters: 'Elegir por lo ocurrido, lo que se pidió, la suerte, el lugar de residencia o el año',
  orders: {
    title: 'En qué orden',
    name: 'Por nombre',
    silence: 'Primero quien lleva más tiempo sin noticias',
  },
  happened: 'Lo que se dice que ocurrió',
  fate: 'Suerte y paradero',
  places: 'Lugar de residencia',
  years: 'Año de la privación de libertad',
  otherPlaces: {
    one: 'Hay 1 lugar más; escríbalo tal como figura:',
    many: 'Hay {n} de lugares más; escriba uno tal como figura:',
    other: 'Hay {n} lugares más; escriba uno tal como figura:',
  },
  showPlace: 'Mostrar',
  clear: 'Mostrar a todas las personas',
  none: 'Nadie en el registro reúne todo esto. Quite una condición.',
  empty: 'Todavía no hay nadie en el registro.',
  lastWordMeans:
    'La última noticia es el último contacto del que responde un familiar o una persona independiente; si nadie habla de ninguno, el día en que se llevaron a la persona. Las palabras oficiales y las filmaciones se cuentan aparte.',
  noLastWord: 'No se sabe la fecha de la última noticia',
  lastOfficialWord: 'Última palabra oficial',
  lastShown: 'Última vez que el Estado mostró a la persona',
  noneOnFile: 'no consta ninguna',
  bulkTitle: 'Lo que se dijo de muchas personas a la vez',
  bulkLede:
    'Una declaración sin nombres no responde por nadie en particular. Estas no cambian nada en ninguna página de aquí.',
}
