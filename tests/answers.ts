/** Answers of a port as they come over the wire: nothing decoded, nothing followed. */
import { get, request } from 'node:http'

export type Answer = { status: number; headers: Record<string, string>; bytes: Buffer }

export async function ask(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return await new Promise((resolve, reject) => {
    const sent = (method === 'GET' ? get : request)(
      url,
      { headers, method, agent: false },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode!,
            headers: answer.headers as Record<string, string>,
            bytes: Buffer.concat(chunks),
          }),
        )
      },
    )
    sent.on('error', reject)
    if (method !== 'GET') sent.end()
  })
}
