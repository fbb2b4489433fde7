export const desk = {
  title: 'Desk',
  lede: 'There is no desk in the browser yet. The work is done on the command line, on the machine that holds the data.',
  commands: {
    'whereabouts import FOLDER': 'take in a collection; with --dry-run only report',
    'whereabouts export FOLDER':
      'write the collection back, with what is not public; --public for what is',
    'whereabouts rule CLAIM accept|prefer|dispute|withdraw|erase --reason TEXT': 'rule on a claim',
    'whereabouts hide SLUG --reason TEXT': 'take a person out of everything public at once',
    'whereabouts unhide SLUG --reason TEXT': 'put a person back',
    'whereabouts search QUERY': 'search by name',
    'whereabouts check': 'derive everything public again and compare',
    'whereabouts serve': 'serve the site',
  },
  help: 'Each command explains itself with --help, and answers in JSON with --json.',
}
