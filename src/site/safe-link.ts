import { isReviewedAddress } from '../kernel/about/reviewed-hosts.ts'

/**
 * The one place from which data may reach an `href`. Null: show the address as text.
 * A source says whether it may be linked (no copy, no private data); the host is checked here once more.
 */
export function safeLink({
  address,
  may_link,
}: {
  address?: string | undefined
  may_link: boolean
}): string | null {
  const mayPress =
    may_link &&
    address !== undefined &&
    /^https:\/\/\S+$/.test(address) &&
    isReviewedAddress(address)
  return mayPress ? address : null
}

/** The operator's contact, from the configuration: a mail address or an https page may be pressed; null for anything else. */
export function contactLink(contact: string): string | null {
  if (/^https:\/\/\S+$/.test(contact) && URL.canParse(contact)) return contact
  const mail = contact.replace(/^mailto:/, '')
  return /^[^\s@:/?#&<>"]+@[^\s@:/?#&<>"]+$/.test(mail) ? `mailto:${mail}` : null
}
