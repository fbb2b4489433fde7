export const errors = {
  title: {
    400: 'This could not be read',
    404: 'There is nothing here',
    409: 'This may not be made',
    500: 'Something broke here',
    503: 'Too busy just now',
  },
  text: {
    400: 'The address asks for something in a form that we cannot read.',
    404: 'There is no such page, or none that may be shown. Nobody can tell from this which.',
    409: 'The record speaks against it.',
    500: 'The fault is ours, and it has been written down. If you write to us, give this number:',
    503: 'Too much waits to be made. Ask again in a minute.',
  },
  back: 'Back to everyone on file',
}
