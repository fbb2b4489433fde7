/** A rule of one part’s stylesheet reaches the pages of that part and no other: all sheets are served as one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STYLED } from '../src/site/layout.tsx'
import { ROOT } from './run.ts'

const FOLDER = join(ROOT, 'src/site/styles')
/** Of every page. */
const SHARED = ['style.css', 'forms.css']
const PART_OF: Record<string, (typeof STYLED)[number]> = {
  'asked.css': 'people',
  'person.css': 'people',
  'figures.css': 'reactions',
  'time.css': 'reactions',
  'matrix.css': 'reactions',
  'access.css': 'access',
  'papers.css': 'papers',
  'orders.css': 'orders',
  'dossier.css': 'dossiers',
}
/** Drawn a second time through <use>, where no rule may lean on anything outside: these stand alone, and no other part has such classes. */
const DRAWN_TWICE =
  /^(land|shape|cell-(supports|condemns|yes|no|abstain|not_on_list|absent|unknown|concerned|withdrew))$/

const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8')

/** Selectors of all rules, those within @media too, each by itself. */
function selectorsIn(css: string): string[] {
  const bare = css.replaceAll(/\/\*.*?\*\//gs, '')
  const heads = [...bare.matchAll(/([^{}]+)\{/g)].map(([, head]) => head!.trim())
  return heads
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) =>
      head.split(/,(?![^(]*\))/).map((each) => each.trim().replaceAll(/\s+/g, ' ')),
    )
}

const isScoped = (selector: string, part: string) =>
  selector.includes(`:where(main.${part}) `) || selector.startsWith(`main.wide:where(.${part}) `)
const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!)
const isDrawn = (selector: string) =>
  classesIn(selector).length > 0 && classesIn(selector).every((name) => DRAWN_TWICE.test(name))

describe('the stylesheets', () => {
  it('are each shared, or of a part', () => {
    const found = readdirSync(FOLDER).filter((name) => name.endsWith('.css'))
    expect(found.sort()).toEqual([...SHARED, ...Object.keys(PART_OF)].sort())
    expect([...new Set(Object.values(PART_OF))].sort()).toEqual([...STYLED].sort())
  })
  it('of a part hold no rule that could reach another part’s pages', () => {
    const stray = Object.entries(PART_OF).flatMap(([name, part]) =>
      selectorsIn(textOf(name))
        .filter(
          (selector) => selector !== ':root' && !isScoped(selector, part) && !isDrawn(selector),
        )
        .map((selector) => `${name}: ${selector}`),
    )
    expect(stray).toEqual([])
  })
  it('set nothing for all of the page but colours and sizes by name', () => {
    for (const name of Object.keys(PART_OF))
      for (const [, body] of textOf(name).matchAll(/:root \{([^}]*)\}/g))
        expect(body!.replaceAll(/\s*--[a-z-]+:[^;]+;\s*/g, '')).toBe('')
  })
  it('share no class without a part’s name before it', () => {
    const bySheet = [...SHARED, ...Object.keys(PART_OF)].map((name) => {
      const part = PART_OF[name]
      const unscoped = selectorsIn(textOf(name)).filter(
        (selector) => part === undefined || !isScoped(selector, part),
      )
      return new Set(unscoped.flatMap(classesIn))
    })
    const counted = bySheet.flatMap((classes) => [...classes])
    expect(counted.filter((name, at) => counted.indexOf(name) !== at)).toEqual([])
  })
  it('name in the open only what no other part’s pages have', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((each) => each.isDirectory() && each.name !== 'reactions')
      .map(({ name }) => name)
    const pages = rooms.flatMap((room) => {
      const files = readdirSync(join(ROOT, 'src', room), {
        recursive: true,
        encoding: 'utf8',
      }).filter((file) => file.endsWith('.tsx'))
      return files.map((file) => readFileSync(join(ROOT, 'src', room, file), 'utf8'))
    })
    const classes = pages.flatMap((page) =>
      [...page.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names!.split(/\s+/)),
    )
    expect(classes.filter((name) => DRAWN_TWICE.test(name))).toEqual([])
  })
})
