import type { MiddlewareHandler } from 'hono'
import { SHOWS_PICTURES } from '../site/site.ts'

/** Nothing but our own stylesheet and our own forms: no script of any kind, nothing from another origin (security.md (c)). */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
/** Our own pictures too, where a page shows some. */
const WITH_PICTURES = `${POLICY}; img-src 'self'`

const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'interest-cohort',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'web-share',
  'xr-spatial-tracking',
]

const HEADERS: Record<string, string> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * On every response, errors too. A page may be withdrawn at any moment, so nobody keeps one, unless the route says so.
 * A page whose form is sent says its own `Referrer-Policy`: with none, browsers send such forms without saying that they are ours.
 */
export const strictHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', c.get(SHOWS_PICTURES) === true ? WITH_PICTURES : POLICY)
  for (const [name, value] of Object.entries(HEADERS))
    if (!hasOwnPolicy(c.res, name)) c.header(name, value)
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

const hasOwnPolicy = ({ headers }: Response, name: string) =>
  name === 'Referrer-Policy' && headers.get(name) === 'same-origin'
