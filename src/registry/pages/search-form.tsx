/** Where a name is typed: sent as a form, so that it stands in no address and in no history. */
import type { Speech } from '../../words/index.ts'

export function SearchForm({ q = '', t }: { q?: string; t: Speech }) {
  return (
    <search>
      <form action={`/${t.lang}/search`} method="post">
        <label for="q">{t.search.label}</label>
        <div class="ask">
          <input
            id="q"
            name="q"
            type="search"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            maxlength={200}
            value={q}
          />
          <button type="submit">{t.search.button}</button>
        </div>
      </form>
    </search>
  )
}
