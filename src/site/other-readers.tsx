/** Under a page: to readers of languages that have no pages here, what there is in theirs. The same for everybody, so that nothing is asked of a browser. */
import { directionOfLanguage } from '../kernel/about/languages.ts'
import type { Speech } from '../words/index.ts'
import { TO_OTHER_READERS } from '../words/other-readers.ts'

export const OtherReaders = ({ t }: { t: Speech }) => (
  <ul class="other-languages">
    {Object.entries(TO_OTHER_READERS).map(([lang, text]) => (
      <li key={lang} lang={lang} dir={directionOfLanguage(lang)}>
        <a href={`/${t.lang}/papers`}>{text}</a>
      </li>
    ))}
  </ul>
)
