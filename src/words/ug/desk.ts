import type { desk as English } from '../en/desk.ts'
import type { Like } from '../texts.ts'

export const desk: Like<typeof English> = {
  title: 'ئىش ئۈستىلى',
  lede: 'توركۆرگۈدە تېخى ئىش ئۈستىلى يوق. ئىشلار مەلۇمات ساقلانغان كومپيۇتېردا، بۇيرۇق قۇرى ئارقىلىق قىلىنىدۇ.',
  commands: {
    'whereabouts import FOLDER': 'توپلامنى كىرگۈزۈش؛ ‎--dry-run بىلەن پەقەت دوكلات بېرىدۇ',
    'whereabouts export FOLDER':
      'توپلامنى ئاشكارا بولمىغانلىرى بىلەن قايتۇرۇپ يېزىش؛ ‎--public بىلەن پەقەت ئاشكارىلىرى',
    'whereabouts rule CLAIM accept|prefer|dispute|withdraw|erase --reason TEXT':
      'بىر بايان ئۈستىدە قارار چىقىرىش',
    'whereabouts hide SLUG --reason TEXT': 'بىر كىشىنى بارلىق ئاشكارا يەرلەردىن دەرھال ئېلىۋېتىش',
    'whereabouts unhide SLUG --reason TEXT': 'بىر كىشىنى قايتا قويۇش',
    'whereabouts search QUERY': 'ئىسىم بويىچە ئىزدەش',
    'whereabouts check': 'بارلىق ئاشكارا نەرسىلەرنى قايتا چىقىرىپ سېلىشتۇرۇش',
    'whereabouts serve': 'تور بېكەتنى يۈرگۈزۈش',
  },
  help: 'ھەر بىر بۇيرۇق ‎--help بىلەن ئۆزىنى چۈشەندۈرىدۇ، ‎--json بىلەن JSON شەكلىدە جاۋاب بېرىدۇ.',
}
