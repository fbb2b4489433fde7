import type { record as English } from '../en/record.ts'
import type { Like } from '../texts.ts'

export const record: Like<typeof English> = {
  dossier: 'Dosya',
  people: { one: 'bir kişi', other: '{n} kişi' },
  somebodyOut: 'Bu baskıdan biri çıkarıldı.',
  somethingOut: 'Bu baskıdaki bazı sözler artık olduğu gibi açık değil; basılmadı.',
  hashOf:
    'Her sayfanın altındaki sayı, baskının dosyasının SHA-256 değeridir: sha256sum komutu bunu verir.',
  hashOnly:
    'Her sayfanın altındaki sayı, teslim edilen baskının SHA-256 değeridir; buradaki artık o baskı değil.',
  asOf: '{date} itibarıyla',
  silent: 'Soruldu, hiçbir şey söylemedi: {by}',
  film: 'Devletçe çekilen ya da gösterilen bir film.',
  signs: 'Birinin kaydettiği zorlama belirtileri',
  byHost: 'Koyan: {by}',
  byVisitor: 'İsteyen: {by}',
  hostSays: 'Ev sahibinin dediği',
  visitOf: 'Ziyaretçi: {visitor}; ev sahibi: {host}',
  noneOpen: 'Kayıtta açık koşul yok.',
  oneFaith: 'Yalnızca tek bir inançtan mahpuslar için. Başkasına uygulamayın.',
  faiths: {
    islam: 'İslam',
    christianity: 'Hristiyanlık',
    buddhism: 'Budizm',
    other: 'başka bir inanç',
  },
  only: 'Yalnızca şunun için: {what}',
  labels: 'Adres etiketleri',
}
