/** `npm run bench`: every benchmark, one after the other. The last table measured stands in docs/benchmarks.md. */
import { machine } from './bench.ts'
import { hide } from './hide.ts'
import { importRows } from './import.ts'
import { pages } from './pages.ts'
import { papers } from './papers.ts'
import { personPage } from './person-page.ts'
import { requests } from './requests.ts'

console.log(machine())
await personPage()
await pages()
await hide()
await importRows()
await papers()
await requests()
