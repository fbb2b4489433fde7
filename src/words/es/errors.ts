import type { errors as English } from '../en/errors.ts'
import type { Like } from '../texts.ts'

export const errors: Like<typeof English> = {
  title: {
    400: 'Esto no se pudo leer',
    404: 'Aquí no hay nada',
    409: 'Esto no se puede hacer',
    500: 'Algo falló aquí',
    503: 'Demasiado trabajo en este momento',
  },
  text: {
    400: 'La dirección pide algo en una forma que no podemos leer.',
    404: 'No existe tal página, o no hay ninguna que se pueda mostrar. Por esto nadie puede saber cuál de las dos cosas.',
    409: 'El registro habla en contra.',
    500: 'El fallo es nuestro y ha quedado anotado. Si nos escribe, dé este número:',
    503: 'Hay demasiadas cosas en espera. Vuelva a pedirlo dentro de un minuto.',
  },
  back: 'Volver a la lista de todas las personas',
}
