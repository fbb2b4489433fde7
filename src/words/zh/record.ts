import type { record as English } from '../en/record.ts'
import type { Like } from '../texts.ts'

export const record: Like<typeof English> = {
  dossier: '卷宗',
  people: { other: '{n}人' },
  somebodyOut: '已有一人从本版中撤出。',
  somethingOut: '本版中有些内容不再按原样公开，故未印出。',
  hashOf: '每页页脚的数字是本版文件的SHA-256值，用sha256sum命令可得。',
  hashOnly: '每页页脚的数字是当初递交的那一版的SHA-256值；此处所印已非该版全文。',
  asOf: '截至{date}',
  silent: '被问到而未作任何回应：{by}',
  film: '由官方拍摄或展示的影像。',
  signs: '有人记录下的受胁迫迹象',
  byHost: '由{by}提出',
  byVisitor: '{by}要求',
  hostSays: '东道方的说法',
  visitOf: '访问者：{visitor}；东道方：{host}',
  noneOpen: '没有尚未落实条件的记录。',
  oneFaith: '只适用于信仰某一宗教的在押者。切勿用于他人。',
  faiths: { islam: '伊斯兰教', christianity: '基督教', buddhism: '佛教', other: '其他宗教' },
  only: '只适用于：{what}',
  labels: '地址标签',
}
