export const gate = {
  passes:
    'We know of nothing against this card. That is not a promise: whoever reads the mail there decides.',
  refused: 'This card should not go. Each reason stands below, with what can be done instead.',
  reasons: {
    'person-found':
      'This person was found alive, under a name that is not public. There is no address to write to, and nobody is to look for one.',
    'person-released':
      'This person is reported released. A card sent to a prison no longer reaches them, and post that shows a link abroad can harm somebody who is being watched.',
    'person-dead':
      'This person is reported dead. A card to them cannot arrive; it can only hurt those who open it.',
    'person-death-doubted':
      'Others say that this person is dead; the family does not accept it. It is not for us to decide between them. While that is open no card should go: it can hurt those who open it.',
    'place-unknown':
      'Nobody has said where mail for this person would go. A card sent on a guess can reach the wrong hands.',
    'place-old':
      'Where this person is was last said for {as_of}. People are moved; a card to the old place tells its staff who is still remembered, and reaches nobody.',
    'address-none': 'No address of this place has been published.',
    'address-unverified': 'Nobody has said for certain when this address was checked.',
    'address-expired':
      'This address was last checked {verified_on}, which is too long ago to be trusted.',
    'address-stale': 'This address is known to be old.',
    'address-not-in-local-script':
      'This address was never published in the script of the country, and we do not make one up.',
    'address-not-for-letters':
      'This place is on file, but not as an address for letters to prisoners.',
    'no-consent':
      'No close relative’s consent to cards stands. The family knows best what a card could bring upon the person.',
    'strangers-refused':
      'Mail from people whom the person does not know is refused there, or harms.',
    'strangers-not-known':
      'It is not known whether mail from people whom the person does not know is let through there. What is not known counts as refused.',
    'strangers-precaution':
      'Contact from abroad is itself held against people there. A stranger’s card can be used as evidence.',
    'language-refused': 'Cards in this language are not accepted there. Accepted: {accepted}.',
    'language-not-known': 'It is not known which languages are accepted there.',
    'language-not-read':
      'As far as we know this person does not read this language. Languages read: {read}.',
    'script-refused':
      'The text holds letters of a script in which no accepted language is written.',
    'script-precaution': 'Text in Uyghur script draws attention there that can harm the person.',
    'text-link':
      'The text holds an address on the internet. A link is taken for a message from an organisation.',
    'text-hashtag': 'The text holds a hashtag. It ties the person to a campaign.',
    'text-at-sign': 'The text holds an @ sign, as in an e-mail address or an account.',
    'text-slogan': 'The text holds a slogan (“{word}”). It ties the person to a campaign.',
    'text-case':
      'The text speaks of the case, of being held or of release (“{word}”). That belongs on a card about the person, never on a card to them.',
    'text-organisation':
      'The text names an organisation (“{word}”). A link to one can be held against the person.',
    'text-campaign': 'The text names a campaign (“{word}”).',
    'text-person':
      'The text names somebody else who is on file (“{word}”). It could endanger both.',
    'text-topic': 'A rule forbids to speak of this: “{phrase}”. Found: “{word}”.',
    'text-word': 'A rule forbids this word: “{phrase}”. Found: “{word}”.',
    'text-phrase':
      'A rule that nobody has yet put into word lists forbids this: “{phrase}”. Found: “{word}”.',
    'text-religion':
      'The text holds a religious word (“{word}”), and it is not known to be allowed for this person.',
    'text-religion-precaution': 'Religious words (“{word}”) are held against people there.',
    'identifier-missing':
      'The place asks for a prisoner number or another identifier, and none is on file. Without it a card is thrown away.',
    'handwritten-required':
      'Only mail written by hand is accepted there. A printed card is refused.',
    'picture-refused': 'Picture cards are not known to be accepted there.',
    'text-too-long':
      'The text has {length} characters. At most {longest} fit, and short texts pass more easily.',
    'text-control-characters':
      'The text holds characters that cannot be seen. They can look like a hidden message.',
  },
  unseen: {
    'codes-and-allusions':
      'Codes, allusions, irony and slang: no list of words finds them. Read the text as a censor would.',
    'given-names-alone': 'Given names standing alone, nicknames, and people who are not on file.',
    'language-as-you-say': 'Whether the text is really in the language that you chose.',
    'language-without-list':
      'We have no word list for this language, or for some of the letters that the text is written in: it was searched only with the lists we have.',
    'read-the-rule-yourself':
      'A rule there has not been put into word lists. It was searched for as it stands: read it yourself.',
    'class-of-words':
      'A rule forbids a whole class of words, such as code words, dialect or foreign words. No list can hold them.',
    picture: 'What the picture shows.',
  },
  instead: {
    'neutral-greeting': 'Take one of the neutral greetings, or leave the words named above out.',
    'shorter-text': 'Shorten the text.',
    'other-language': 'Write in an accepted language that the person reads.',
    'by-hand': 'Write the card by hand, clearly.',
    'without-picture': 'Send a card without a picture.',
    'leave-in-peace':
      'Send nothing. If you want to help, ask the relatives abroad, or those who campaign for the person.',
    'card-to-embassy': 'Send a card about the person to the embassy of the state that holds them.',
    'card-to-representative': 'Send a card about the person to your own member of parliament.',
    'card-to-un-procedures':
      'Send a card about the person to the special procedures of the United Nations in Geneva.',
    'tell-us-what-you-know':
      'If you know where the person is and it is safe to say so, tell the operator of this site.',
  },
  greetings: [
    'Thinking of you today and sending you warm wishes.',
    'May the spring bring you health and good days.',
    'Happy birthday! I wish you good health.',
    'A happy New Year. I wish you well.',
    'The garden is in flower here, and it made me think of you.',
  ],
}
