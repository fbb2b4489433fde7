/** An address as text, which may be pressed only where whoever shows it has found that it may: `link` comes from `safe-link.ts`. */
export function WebAddress({ address, link }: { address: string; link: string | null }) {
  const text = (
    <bdi class="address" dir="ltr">
      {address}
    </bdi>
  )
  return link ? (
    <a href={link} rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  )
}
