/** The mail that tells the operator that there is something: the same words each time, nothing of what there is. */

import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'
import { words } from '../words/index.ts'

export type Mail = NonNullable<Config['orderMail']>

const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 30_000 }

/** Throws when the server cannot be reached or refuses. */
export async function sendNotice({ url, to, from }: Mail): Promise<void> {
  const { subject, text } = words('en').orders.notice
  const domain = from.slice(from.lastIndexOf('@') + 1)
  const transport = createTransport({
    url,
    name: domain,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: { name: '', address: from },
      to: { name: '', address: to },
      subject,
      text,
      xMailer: false,
    })
  } finally {
    transport.close()
  }
}
